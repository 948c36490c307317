//! Group codes: they die, they fill, and a poster must not outlive them.

use chapterdesk_core::tasks::{GroupCodeFields, group_codes};

use super::{prepared, shown, task};
use crate::events::stage::salon;
use crate::fresh::{Fresh, day, refusal};

fn named(name: &str) -> GroupCodeFields {
    GroupCodeFields {
        name: Some(name.to_owned()),
        ..GroupCodeFields::default()
    }
}

#[test]
fn a_code_lives_as_long_as_the_rule_says_and_warns_before() {
    let mut fresh = Fresh::new();
    let event = salon(&mut fresh).id;
    let said = fresh
        .act(|tx| group_codes::add(tx, event, &named("第1期报名群")))
        .expect("a code")
        .value;
    let code = said.codes[0].clone();
    assert_eq!(
        (code.made_on, code.expires_on, code.days_left),
        (day("2026-11-22"), day("2026-11-29"), 7)
    );
    let warning = |fresh: &Fresh| shown(fresh, event).codes[0].warning.clone().map(|warning| warning.id);
    assert_eq!(
        warning(&fresh).as_deref(),
        Some("group-code-dies"),
        "dead before the salon"
    );
    let lasts = GroupCodeFields {
        expires_on: Some(day("2026-12-13")),
        people: Some(Some(199)),
        ..GroupCodeFields::default()
    };
    fresh
        .act(|tx| group_codes::edit(tx, code.id, &lasts))
        .expect("a longer life");
    assert_eq!(warning(&fresh), None);
    let full = GroupCodeFields {
        people: Some(Some(200)),
        ..GroupCodeFields::default()
    };
    fresh
        .act(|tx| group_codes::edit(tx, code.id, &full))
        .expect("a full group");
    assert_eq!(warning(&fresh).as_deref(), Some("group-code-full"));
    let backwards = GroupCodeFields {
        expires_on: Some(day("2026-11-01")),
        ..GroupCodeFields::default()
    };
    assert_eq!(
        refusal(fresh.act(|tx| group_codes::edit(tx, code.id, &backwards))).0,
        "group_code_days"
    );
    fresh.at("2026-12-13T09:00:00+08:00");
    assert_eq!(warning(&fresh).as_deref(), Some("group-code-dead"));
    fresh.act(|tx| group_codes::remove(tx, code.id)).expect("removed");
    assert!(shown(&fresh, event).codes.is_empty());
}

#[test]
fn a_poster_that_outlives_its_code_warns() {
    let mut fresh = Fresh::new();
    let event = salon(&mut fresh).id;
    prepared(&mut fresh, event);
    let poster = |fresh: &Fresh| task(&shown(fresh, event), "poster").warning.map(|warning| warning.id);
    assert_eq!(
        poster(&fresh).as_deref(),
        Some("task-poster-unconfirmed"),
        "the speakers come first"
    );
    super::confirm_both(&mut fresh, event);
    assert_eq!(poster(&fresh), None);
    fresh
        .act(|tx| group_codes::add(tx, event, &named("报名群")))
        .expect("a code");
    assert_eq!(poster(&fresh).as_deref(), Some("task-code-expires"));
}
