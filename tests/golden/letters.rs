//! Letters of a chapter file: the message of an invitation word for word, and every letter of the sample chapter.

use std::sync::Arc;

use chapterdesk_core::chapter::NewChapter;
use chapterdesk_core::clock::FixedClock;
use chapterdesk_core::desk::{Access, Desk, Env, Tx};
use chapterdesk_core::events::{self, AppearanceState, PlanFields};
use chapterdesk_core::ids::{Id, IdSource as _, SeededIds};
use chapterdesk_core::letters::{LetterKind, queries};
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_core::speakers::{self, SpeakerFields, Who};
use chapterdesk_core::venues::{self, Item, ItemState};
use chapterdesk_core::words::{Lang, Message};
use chapterdesk_core::{Result, committee};
use chapterdesk_documents::{Form, Wanted};
use serde_json::json;

use crate::tools::{english, made, options};

fn env(moment: &str) -> Env {
    let ids = SeededIds::new(18);
    Env {
        clock: Arc::new(FixedClock::at(moment).unwrap()),
        desk: ids.next(0),
        ids: Arc::new(ids),
    }
}

fn speaker(tx: &Tx<'_>, name: &str, years: u32) -> Result<Id> {
    let fields: PersonFields = serde_json::from_value(json!({ "name": name, "years": years })).unwrap();
    let who = Who::New(Box::new(fields));
    Ok(speakers::ops::add(tx, &who, &SpeakerFields::default())?.value.id)
}

/// The salon of the words that were agreed.
fn fill(tx: &Tx<'_>) -> Result<(Id, Id)> {
    let secretary: PersonFields =
        serde_json::from_value(json!({ "name": "徐敏芳", "phone": "154-0000-0018", "wechat": "15400000018" })).unwrap();
    let secretary = people::ops::add(tx, &secretary)?.value.id;
    let office = json!({ "office": "secretary_general", "person": secretary, "started": "2025-01-01" });
    committee::ops::appoint(tx, &serde_json::from_value(office).unwrap())?;
    let venue = json!({ "name": "青屿书院3楼大教室", "parking": "门口可停车" });
    let venue = venues::ops::add(tx, &serde_json::from_value(venue).unwrap())?.value.id;
    for item in [Item::Projector, Item::Microphone, Item::Clicker] {
        venues::ops::check(tx, venue, item, ItemState::Present, None)?;
    }
    let plan = json!({
        "date": "2026-12-12", "theme": "绩效沟通，怎么开口", "venue": venue, "heads": 45, "number": 18,
    });
    let plan: PlanFields = serde_json::from_value(plan).unwrap();
    let event = events::ops::plan(tx, &plan)?.value.id;
    let (junior, senior) = (speaker(tx, "何晓雯", 3)?, speaker(tx, "沈文娟", 16)?);
    let topics = ["试用期面谈，我踩过的三个坑", "员工不认绩效结果，怎么谈"];
    events::ops::set_speaker(tx, event, Some(1), junior, Some(topics[0]), true)?;
    events::ops::set_speaker(tx, event, Some(2), senior, Some(topics[1]), false)?;
    Ok((event, senior))
}

#[test]
fn an_invitation_is_the_message_that_was_agreed() {
    let folder = tempfile::tempdir().unwrap();
    let new = NewChapter {
        name: "苏州分会".into(),
        city: "苏州".into(),
    };
    let path = folder.path().join("苏州.chapter");
    let mut desk = Desk::create(&path, &new, env("2026-11-22T14:30:00+08:00"), Access::CommandLine)
        .unwrap()
        .desk;
    let (event, speaker) = desk.transact(Message::new("act-test"), fill).unwrap().value;
    let message = |desk: &Desk, options| {
        let made = desk.read(|db| made(db, &Wanted::Invitation { event, speaker }, &options));
        made.unwrap().text().unwrap().to_owned()
    };
    insta::assert_snapshot!("message_to_a_guest", message(&desk, options(Form::WeChat)));
    insta::assert_snapshot!("message_to_a_guest_in_english", message(&desk, english(Form::WeChat)));
    let confirmed = json!({ "state": "confirmed", "topic_settled": true });
    let salon = desk.read(|db| events::queries::show(db, event)).unwrap();
    let talk = salon
        .appearances
        .iter()
        .find(|each| each.speaker == speaker)
        .unwrap()
        .id;
    desk.transact(Message::new("act-test"), |tx| {
        events::ops::edit_appearance(tx, talk, &serde_json::from_value(confirmed).unwrap())
    })
    .unwrap();
    let thanked = message(&desk, options(Form::WeChat));
    assert!(
        thanked.contains("谢谢您答应") && !thanked.contains("回我一声"),
        "{thanked}"
    );
}

/// Every letter of the sample's coming salon, and the thanks for its last one.
#[test]
fn letters_of_the_sample_chapter() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("示例.chapter");
    let env = env("2026-11-22T10:00:00+08:00");
    sample::create(&path, &SampleOptions::on(env.clock.now().date_naive()), &env).unwrap();
    let desk = Desk::open(&path, env, Access::CommandLine).unwrap().desk;
    let lines = desk.read(events::queries::list).unwrap();
    let numbered = |number| {
        let line = lines.iter().find(|line| line.number == Some(number)).unwrap();
        desk.read(|db| events::queries::show(db, line.id)).unwrap()
    };
    let (coming, last) = (numbered(18), numbered(17));
    let of = |state| {
        coming
            .appearances
            .iter()
            .find(|each| each.state == state)
            .unwrap()
            .speaker
    };
    let (asked, confirmed) = (of(AppearanceState::Invited), of(AppearanceState::Confirmed));
    let spoke = last
        .appearances
        .iter()
        .find(|each| each.state == AppearanceState::Spoke)
        .unwrap()
        .speaker;
    for lang in [Lang::ZhCn, Lang::En] {
        let mut all = String::new();
        for kind in LetterKind::ALL.iter().filter(|kind| **kind != LetterKind::Correction) {
            let (event, speaker) = match kind {
                LetterKind::Approach | LetterKind::Invitation | LetterKind::Nudge => (coming.id, Some(asked)),
                LetterKind::Thanks => (last.id, Some(spoke)),
                LetterKind::Again => (coming.id, Some(spoke)),
                LetterKind::Committee | LetterKind::Audience => (coming.id, None),
                _ => (coming.id, Some(confirmed)),
            };
            let draft = desk
                .read(|db| queries::draft(db, *kind, Some(event), speaker, Some(lang)))
                .unwrap();
            assert!(draft.blocked.is_empty(), "{}: {:?}", kind.code(), draft.blocked);
            all.extend(["=== ", kind.code(), " · ", &draft.subject, "\n", &draft.body, "\n\n"]);
        }
        insta::assert_snapshot!(format!("sample_letters_{}", lang.code()), all);
    }
}
