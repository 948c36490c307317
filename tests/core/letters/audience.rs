//! Letters to groups, and what must not stand in any letter.

use chapterdesk_core::events::{self, AssignmentState, Role};
use chapterdesk_core::letters::{LetterFields, LetterKind, ops, queries};
use chapterdesk_core::people;

use super::stage::{Stage, person};
use crate::fresh::refusal;

fn draft(stage: &Stage, kind: LetterKind) -> String {
    let draft = stage
        .fresh
        .desk
        .read(|db| queries::draft(db, kind, Some(stage.event), None, None));
    draft.unwrap().body
}

#[test]
fn the_committee_reads_duties_and_changes_and_the_audience_does_not() {
    let mut stage = Stage::new();
    let event = stage.event;
    let host = person(&mut stage.fresh, "金晓岚", "154-0000-0101", 6);
    stage
        .fresh
        .act(|tx| events::roles::ops::assign(tx, event, Role::Host, host, None, AssignmentState::Accepted))
        .unwrap();
    stage.fresh.act(|tx| events::ops::publish(tx, event, "")).unwrap();
    stage.edit_salon(serde_json::json!({ "theme": "换了主题", "heads": 33 }));
    let ours = draft(&stage, LetterKind::Committee);
    assert!(
        ours.starts_with("【苏州分会第18期沙龙】V1") && ours.contains("金晓岚"),
        "{ours}"
    );
    assert!(ours.contains("变动：") && ours.contains("看到请回复“收到”"), "{ours}");
    let theirs = draft(&stage, LetterKind::Audience);
    assert!(
        theirs.contains("变动：") && !theirs.contains("金晓岚") && !theirs.contains("33"),
        "{theirs}"
    );
    for text in [&ours, &theirs] {
        assert!(!text.contains("154-0000-0101"), "only the one contact's number");
        assert!(
            text.contains("154-0000-0018") && text.contains("（25分钟＋问答5分钟）"),
            "{text}"
        );
        assert!(
            !text.contains("沈文娟"),
            "who has not said yes is not announced: {text}"
        );
    }
}

#[test]
fn erasing_a_person_takes_their_letters_and_their_name_out_of_others() {
    let mut stage = Stage::new();
    let own = stage.sent(LetterKind::Confirmation, stage.junior);
    let other = stage.sent(LetterKind::Invitation, stage.senior);
    assert!(other.body.contains("何晓雯"));
    let junior = stage.junior;
    stage
        .fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, junior))
        .unwrap();
    assert_eq!(
        refusal(stage.fresh.desk.read(|db| queries::show(db, own.id))).0,
        "letter_not_found"
    );
    let left = stage.show(&other);
    assert!(!left.body.contains("何晓雯"), "{}", left.body);
    assert!(stage.fresh.desk.check().unwrap().ok);
}

#[test]
fn erasing_a_person_scrubs_every_letter_that_names_them_whatever_its_state() {
    let mut stage = Stage::new();
    let name = "何晓雯";
    // One sent, one changed by hand and waiting, one dropped after it was changed, one to the committee; a subject too.
    let sent = stage.sent(LetterKind::Invitation, stage.senior);
    let waiting = stage.prepare(LetterKind::Progress, stage.senior);
    let waiting = stage.rewrite(&waiting, &format!("{name}老师跟您同场。"));
    let dropped = stage.prepare(LetterKind::Reminder, stage.standby);
    let dropped = stage.rewrite(&dropped, &format!("万一{name}来不了，请您来讲。"));
    let subject = LetterFields {
        subject: Some(format!("{name}来不了")),
        ..LetterFields::default()
    };
    stage.fresh.act(|tx| ops::edit(tx, dropped.id, &subject)).unwrap();
    stage.fresh.act(|tx| ops::drop(tx, dropped.id)).unwrap();
    let ours = stage.try_prepare(LetterKind::Committee, None).unwrap().value;
    let ours = stage.send(&ours);
    let all = [&sent, &waiting, &dropped, &ours];
    assert!(
        all.iter().all(|letter| stage.show(letter).body.contains(name)),
        "each names them before"
    );
    let junior = stage.junior;
    stage
        .fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, junior))
        .unwrap();
    for letter in all {
        let left = stage.show(letter);
        assert!(
            !left.body.contains(name) && !left.subject.contains(name),
            "{}: {}",
            left.kind.code(),
            left.body
        );
        assert!(!left.body.is_empty(), "{}: the rest stays", left.kind.code());
    }
    assert!(stage.fresh.desk.check().unwrap().ok);
}
