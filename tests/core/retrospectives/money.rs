//! Expenses: their sum is what the event cost.

use chapterdesk_core::events::{self, EventFields};
use chapterdesk_core::retrospectives::{ExpenseFields, ops};

use super::stage::{held, retro};
use crate::events::stage::{person, show};
use crate::fresh::{Fresh, day, refusal};

fn expense(what: &str, fen: i64) -> ExpenseFields {
    ExpenseFields {
        what: Some(what.to_owned()),
        fen: Some(fen),
        paid_by: None,
    }
}

#[test]
fn the_sum_is_what_the_event_cost() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let who = person(&mut fresh, "潘志成");
    for (what, fen) in [("茶歇", 12_850), ("打印", 3_620), ("退押金", -5_000)] {
        fresh
            .act(|tx| ops::add_expense(tx, salon.id, &expense(what, fen)))
            .expect("an expense");
    }
    let looked = retro(&fresh, salon.id);
    assert_eq!((looked.expenses_fen, looked.open_expenses), (11_470, 3));
    assert_eq!(show(&fresh, salon.id).cost_yuan, Some(115), "rounded to whole yuan");
    let first = looked.expenses[0].id;
    let fields = ExpenseFields {
        fen: Some(12_800),
        paid_by: Some(Some(who)),
        ..ExpenseFields::default()
    };
    let changed = fresh
        .act(|tx| ops::edit_expense(tx, first, &fields))
        .expect("changed")
        .value;
    assert_eq!(changed.expenses[0].paid_by.as_ref().map(|person| person.id), Some(who));
    assert_eq!(changed.expenses[0].what, "茶歇");
    let settled = fresh
        .act(|tx| ops::settle_expense(tx, first, Some(day("2026-11-21"))))
        .expect("settled")
        .value;
    assert_eq!((settled.open_expenses, settled.expenses_fen), (2, 11_420));
    for expense in &settled.expenses {
        fresh.act(|tx| ops::remove_expense(tx, expense.id)).expect("removed");
    }
    assert_eq!(show(&fresh, salon.id).cost_yuan, None);
}

#[test]
fn an_event_without_expenses_keeps_the_cost_it_was_given() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let fields = EventFields {
        cost_yuan: Some(Some(860)),
        ..EventFields::default()
    };
    fresh
        .act(|tx| events::ops::edit(tx, salon.id, &fields))
        .expect("a cost");
    let looked = retro(&fresh, salon.id);
    assert_eq!((looked.expenses_fen, show(&fresh, salon.id).cost_yuan), (0, Some(860)));
}

#[test]
fn impossible_amounts_are_refused() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    for fen in [0, i64::MAX, i64::MIN] {
        let refused = refusal(fresh.act(|tx| ops::add_expense(tx, salon.id, &expense("茶歇", fen))));
        assert_eq!(refused, ("expense_amount", Some("fen".to_owned())));
    }
    let nameless = refusal(fresh.act(|tx| ops::add_expense(tx, salon.id, &ExpenseFields::default())));
    assert_eq!(nameless, ("text_empty", Some("what".to_owned())));
    let only_back = fresh
        .act(|tx| ops::add_expense(tx, salon.id, &expense("退款", -100)))
        .expect("money back");
    assert_eq!(only_back.value.expenses_fen, -100);
    assert_eq!(show(&fresh, salon.id).cost_yuan, Some(0));
}
