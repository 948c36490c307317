//! The visitors' follow-up, step by step.

use chapterdesk_core::attendance::{FollowUp, FollowUpFields, FollowUpStep, ops, queries};
use chapterdesk_core::people;

use super::stage::Stage;
use crate::fresh::{day, refusal};

fn all(stage: &Stage, open_only: bool) -> Vec<FollowUp> {
    stage
        .fresh
        .desk
        .read(|db| queries::follow_ups(db, None, open_only))
        .unwrap()
}

#[test]
fn every_visitor_who_came_is_followed_up_until_they_join() {
    let mut stage = Stage::new();
    let held = stage.held("2026-11-14");
    let row = stage.walk_in(held, "刘小满", "澄拓精密");
    stage.person("徐敏芳", "", "", &["会员"]);
    stage.walk_in(held, "徐敏芳", "");
    let followed = all(&stage, true);
    assert_eq!(followed.len(), 1, "members are not followed up");
    let one = &followed[0];
    assert_eq!(
        (one.next, one.due_on, one.overdue),
        (Some(FollowUpStep::Added), Some(day("2026-11-21")), true)
    );
    assert!(one.first_time && !one.wechat_known);

    for step in [FollowUpStep::Added, FollowUpStep::Group, FollowUpStep::Greeted] {
        stage
            .fresh
            .act(|tx| ops::set_follow_up(tx, row.id, step, Some(day("2026-11-20"))))
            .unwrap();
    }
    let one = all(&stage, true).remove(0);
    assert_eq!(
        (one.next, one.due_on, one.overdue),
        (Some(FollowUpStep::Invited), None, false)
    );
    let owner = one.event.id;
    let fields = FollowUpFields {
        owner: None,
        note: Some("想听薪酬的主题".to_owned()),
    };
    stage.fresh.act(|tx| ops::edit_follow_up(tx, row.id, &fields)).unwrap();
    assert_eq!(owner, held);

    let joined = stage
        .fresh
        .act(|tx| ops::set_follow_up(tx, row.id, FollowUpStep::Joined, Some(day("2026-11-22"))))
        .unwrap()
        .value;
    let person = joined.person.expect("whoever joined is in the roster").id;
    let known = stage.fresh.desk.read(|db| people::queries::get(db, person)).unwrap();
    assert_eq!(
        (known.company.as_str(), known.tags),
        ("澄拓精密", vec!["会员".to_owned()])
    );
    assert!(all(&stage, true).is_empty());
    assert_eq!(all(&stage, false).len(), 1);
    stage
        .fresh
        .act(|tx| ops::set_follow_up(tx, row.id, FollowUpStep::Joined, None))
        .unwrap();
    let known = stage.fresh.desk.read(|db| people::queries::get(db, person)).unwrap();
    assert!(known.tags.is_empty(), "who did not join is no member");
}

#[test]
fn only_visitors_who_came_have_one() {
    let mut stage = Stage::new();
    let id = stage.sign_up("刘小满");
    let step = |stage: &mut Stage| {
        stage
            .fresh
            .act(|tx| ops::set_follow_up(tx, id, FollowUpStep::Added, Some(day("2026-11-22"))))
    };
    assert_eq!(refusal(step(&mut stage)).0, "not_a_visitor");
    let event = stage.event;
    stage.check_in(event, id);
    assert!(step(&mut stage).is_ok());
    let dropped = stage
        .fresh
        .act(|tx| ops::set_follow_up(tx, id, FollowUpStep::Dropped, Some(day("2026-11-22"))))
        .unwrap();
    assert_eq!(dropped.value.next, None);
}
