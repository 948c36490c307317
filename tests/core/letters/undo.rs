//! Undo of everything the room can do: random sequences of acts lead back to the start and forward again, and whatever
//! they met, a sent letter says what it said.

use std::collections::HashMap;

use chapterdesk_core::events::{self, AppearanceState, Status};
use chapterdesk_core::ids::Id;
use chapterdesk_core::letters::{Letter, LetterFields, LetterKind, LetterState, SentBy, acts, ops, queries};
use chapterdesk_core::words::{Act, Lang};
use proptest::prelude::*;

use super::stage::{Stage, state};

type Step = (u8, usize, usize);

fn letters(stage: &Stage) -> Vec<Letter> {
    stage
        .fresh
        .desk
        .read(|db| queries::of(db, None, None))
        .expect("letters")
}

/// Does one step; a refusal is as good as a change, it must leave nothing behind.
fn step(stage: &mut Stage, (which, one, other): Step) {
    let all = letters(stage);
    let letter: Option<Id> = all.get(one % all.len().max(1)).map(|letter| letter.id);
    let speaker = [stage.junior, stage.senior, stage.standby][other % 3];
    let kind = LetterKind::ALL[one % LetterKind::ALL.len()];
    let event = stage.event;
    let fresh = &mut stage.fresh;
    let Some(id) = letter.filter(|_| which > 2) else {
        drop(fresh.act(|tx| ops::prepare(tx, kind, Some(event), Some(speaker), None, None)));
        return;
    };
    let fields = LetterFields {
        body: Some(format!("改过的话{other}")),
        ..LetterFields::default()
    };
    match which {
        3 => drop(fresh.act(|tx| ops::edit(tx, id, &fields))),
        4 => drop(fresh.act(|tx| ops::refill(tx, id))),
        5 | 6 => drop(fresh.act(|tx| ops::mark_sent(tx, id, SentBy::Mail, None))),
        7 => drop(fresh.act(|tx| ops::unsend(tx, id))),
        8 => drop(fresh.act(|tx| ops::drop(tx, id))),
        9 => drop(fresh.act(|tx| ops::take_up(tx, id))),
        10 => drop(fresh.act(|tx| ops::remove(tx, id))),
        11 => drop(fresh.act(|tx| ops::correct(tx, id))),
        12 => drop(fresh.act(|tx| ops::set_template(tx, kind, Lang::ZhCn, Some(speaker), "", "{称呼}{时段}{没有}"))),
        13 => drop(fresh.act(|tx| ops::reset_template(tx, kind, Lang::ZhCn, Some(speaker)))),
        14 => stage.edit_salon(serde_json::json!({ "theme": format!("主题{other}") })),
        15 => stage.edit_salon(serde_json::json!({ "start": format!("1{}:30", other % 6) })),
        16 => {
            let status = if other.is_multiple_of(2) {
                Status::Cancelled
            } else {
                Status::Planned
            };
            drop(fresh.act(|tx| events::ops::set_status(tx, event, status, None)));
        }
        _ => stage.edit_talk(speaker, &state(AppearanceState::Confirmed, "2026-11-22")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_to_the_start(steps in prop::collection::vec((0_u8..18, 0_usize..40, 0_usize..40), 1..22)) {
        let mut stage = Stage::new();
        let start = stage.fresh.desk.fingerprint().expect("a print");
        let mut said: HashMap<Id, (String, String)> = HashMap::new();
        for one in steps {
            step(&mut stage, one);
            let now = letters(&stage);
            said.retain(|id, _| now.iter().any(|letter| letter.id == *id && letter.state == LetterState::Sent));
            for letter in now.into_iter().filter(|letter| letter.state == LetterState::Sent) {
                let words = (letter.subject, letter.body);
                prop_assert!(!words.1.contains("{没有}") , "a blocked letter went out");
                prop_assert_eq!(said.entry(letter.id).or_insert_with(|| words.clone()), &words);
            }
            stage.fresh.desk.read(queries::outbox).expect("the outbox");
        }
        stage.fresh.assert_undo_and_redo(&start);
        prop_assert!(stage.fresh.desk.check().expect("a check").ok);
    }
}

#[test]
fn acts_are_named_after_the_letter() {
    let mut stage = Stage::new();
    let letter = stage.prepare(LetterKind::Invitation, stage.senior);
    let name = |act: Act| crate::fresh::zh(&act);
    let read = |work: fn(&chapterdesk_core::desk::Db, Id) -> chapterdesk_core::Result<Act>| {
        name(stage.fresh.desk.read(|db| work(db, letter.id)).unwrap())
    };
    assert_eq!(read(acts::mark_sent), "标为已发：邀请（沈文娟）");
    assert_eq!(read(acts::drop), "不发了：邀请（沈文娟）");
    assert_eq!(
        name(acts::set_template(LetterKind::Thanks, Lang::En)),
        "修改模板：感谢与结果（英文）"
    );
    let event = Some(stage.event);
    let committee = stage
        .fresh
        .desk
        .read(|db| acts::prepare(db, LetterKind::Committee, event, None))
        .unwrap();
    assert_eq!(name(committee), "准备消息：致组委会（第18期）");
}
