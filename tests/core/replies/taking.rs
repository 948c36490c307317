//! What becomes of a reply: each finding goes where it belongs, all of it is one act, and one undo takes it back.

use chapterdesk_core::events::{self, AppearanceFields, AppearanceState, Salon, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::replies::{self, QuickAnswer, Reply, acts, quick, take};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::{
    self, Direction, Fee, Level, MayFilm, MayShareSlides, NextAction, SpeakerPage, Stage,
};
use proptest::prelude::*;

use super::corpus;
use crate::events::stage::{salon, show, speaker};
use crate::fresh::{Fresh, day, refusal, zh};

/// A salon on 12 December with 沈文娟 invited to the second talk.
struct Scene {
    fresh: Fresh,
    event: Id,
    shen: Id,
}

fn scene() -> Scene {
    let mut fresh = Fresh::new();
    let shen = speaker(&mut fresh, "沈文娟", Level::Senior);
    let event = salon(&mut fresh).id;
    fresh
        .act(|tx| ops::set_speaker(tx, event, Some(2), shen, None, false))
        .expect("a speaker");
    let mut scene = Scene { fresh, event, shen };
    scene.state(AppearanceState::Invited);
    scene
}

impl Scene {
    fn state(&mut self, state: AppearanceState) {
        let own = self.salon().appearances[0].id;
        let fields = AppearanceFields {
            state: Some(state),
            ..AppearanceFields::default()
        };
        self.fresh
            .act(|tx| ops::edit_appearance(tx, own, &fields))
            .expect("a state");
    }

    fn salon(&self) -> Salon {
        show(&self.fresh, self.event)
    }

    fn read(&self, text: &str) -> Reply {
        self.fresh
            .desk
            .read(|db| replies::read(db, self.shen, None, text))
            .expect("a reply")
    }

    fn ticked(&self, text: &str) -> Vec<String> {
        let reply = self.read(text);
        let ticked = reply.findings.into_iter().filter(|finding| finding.ticked);
        ticked.map(|finding| finding.key).collect()
    }

    /// Takes over everything that is ticked.
    fn take(&mut self, text: &str) -> Saved<SpeakerPage> {
        let (shen, picks) = (self.shen, self.ticked(text));
        self.fresh
            .act(|tx| take(tx, shen, None, text, &picks))
            .expect("taken over")
    }

    fn quick(&mut self, answer: QuickAnswer) -> SpeakerPage {
        let shen = self.shen;
        self.fresh
            .act(|tx| quick(tx, shen, None, answer, None, ""))
            .expect("an answer")
            .value
    }

    fn stages(&self) -> Vec<Stage> {
        let page = self
            .fresh
            .desk
            .read(|db| speakers::queries::show(db, self.shen))
            .expect("a page");
        page.stages.iter().map(|step| step.stage).collect()
    }
}

#[test]
fn a_yes_with_everything_around_it_goes_where_it_belongs() {
    let mut scene = scene();
    let before = scene.fresh.desk.fingerprint().unwrap();
    let text = "没问题！题目就叫《把话说开》，PPT12月9日前给。我用Mac，要转接头。开车来，苏E·A1234X。不方便录像，拍照可以，PPT可以发群里。\
                讲课费就不用了。我不吃辣。带一个同事一起来。助理小陈跟您对接，电话154-0000-0041。邮箱 shen@example.com";
    let page = scene.take(text).value;
    let who = &page.speaker;
    assert_eq!(who.stage, Stage::Confirmed);
    assert_eq!(
        (who.car_plate.as_str(), who.may_film, who.may_share_slides, who.fee),
        (
            "苏E·A1234X",
            Some(MayFilm::PhotosOnly),
            Some(MayShareSlides::Yes),
            Some(Fee::None)
        )
    );
    assert_eq!(
        (who.meal.as_str(), who.companion.as_str()),
        ("我不吃辣", "带一个同事一起来")
    );
    assert_eq!(
        (who.contact_name.as_str(), who.contact_phone.as_str()),
        ("小陈", "154-0000-0041")
    );
    assert_eq!(who.email, "shen@example.com");
    assert_eq!(
        (who.next_action.as_str(), who.next_action_on),
        ("收PPT（12月9日（周三）前）", Some(day("2026-12-09")))
    );
    let contact = page.contacts.last().expect("a contact");
    assert_eq!((contact.direction, contact.text.as_str()), (Direction::In, text));
    let own = &scene.salon().appearances[0];
    assert_eq!(
        (own.state, own.topic.as_str(), own.topic_settled),
        (AppearanceState::Confirmed, "把话说开", true)
    );
    assert_eq!(own.needs, "我用Mac，要转接头");
    // Read again, everything stands so already, except what they owe and the equipment's own words.
    let open: Vec<String> = scene.ticked(text);
    assert_eq!(open, ["slides_coming"]);
    scene.fresh.desk.undo(None).expect("one undo");
    assert_eq!(scene.fresh.desk.fingerprint().unwrap(), before, "one act");
    scene.fresh.desk.redo(None).expect("redo");
    assert_eq!(scene.salon().appearances[0].topic, "把话说开");
}

#[test]
fn nothing_is_written_before_it_is_taken_over_and_only_what_was_picked() {
    let mut scene = scene();
    let before = scene.fresh.desk.fingerprint().unwrap();
    let text = "可以，题目就叫《把话说开》，开车来，苏E12345";
    let reply = scene.read(text);
    assert_eq!(scene.fresh.desk.fingerprint().unwrap(), before);
    assert_eq!(reply.event, Some(scene.event), "the only coming one");
    let shen = scene.shen;
    scene
        .fresh
        .act(|tx| take(tx, shen, None, text, &["car_plate".to_owned()]))
        .expect("the plate");
    let page = scene.fresh.desk.read(|db| speakers::queries::show(db, shen)).unwrap();
    assert_eq!(
        (page.speaker.car_plate.as_str(), page.speaker.stage),
        ("苏E·12345", Stage::Invited)
    );
    assert_eq!(scene.salon().appearances[0].topic, "");
    let unknown = scene.fresh.act(|tx| take(tx, shen, None, text, &["meal".to_owned()]));
    assert_eq!(refusal(unknown).0, "reply_outdated");
}

#[test]
fn a_no_declines_a_yes_taken_back_withdraws_and_another_time_waits() {
    for (text, confirmed, stage, again) in [
        ("来不了，抱歉", false, Stage::Declined, Some("2027-05-22")),
        ("临时有事，不能来了", true, Stage::Withdrawn, Some("2027-05-22")),
        ("不好意思那天有事，下次吧", false, Stage::OnHold, Some("2027-02-22")),
        ("12月不行，1月可以", false, Stage::Declined, Some("2027-01-01")),
        ("这次来不了，明年春天再约", false, Stage::OnHold, Some("2027-03-01")),
    ] {
        let mut scene = scene();
        if confirmed {
            scene.state(AppearanceState::Confirmed);
        }
        let page = scene.take(text).value;
        assert_eq!(page.speaker.stage, stage, "{text}");
        assert_eq!(page.speaker.try_again_on, again.map(day), "{text}");
        assert_eq!(scene.salon().appearances[0].state, AppearanceState::Declined, "{text}");
        assert_eq!(
            scene.stages().iter().filter(|each| **each == stage).count(),
            1,
            "{text}: one step"
        );
    }
}

#[test]
fn the_plain_answers_are_one_act_each() {
    for (answer, stage, state) in [
        (QuickAnswer::Confirmed, Stage::Confirmed, AppearanceState::Confirmed),
        (QuickAnswer::Declined, Stage::Declined, AppearanceState::Declined),
        (QuickAnswer::Later, Stage::OnHold, AppearanceState::Declined),
        (QuickAnswer::Withdrawn, Stage::Withdrawn, AppearanceState::Declined),
    ] {
        let mut scene = scene();
        let before = scene.fresh.desk.fingerprint().unwrap();
        let page = scene.quick(answer);
        assert_eq!(page.speaker.stage, stage);
        assert_eq!(page.speaker.try_again_on.is_some(), stage.is_exit(), "{stage:?}");
        assert_eq!(scene.salon().appearances[0].state, state);
        assert_eq!(
            scene.stages().iter().filter(|each| **each == stage).count(),
            1,
            "{stage:?}: one step"
        );
        scene.fresh.desk.undo(None).expect("one undo");
        assert_eq!(scene.fresh.desk.fingerprint().unwrap(), before, "{stage:?}");
        let named = scene.fresh.desk.read(|db| acts::quick(db, scene.shen, answer)).unwrap();
        assert!(zh(&named).contains("沈文娟"), "{}", zh(&named));
    }
}

#[test]
fn without_an_event_the_speaker_alone_is_moved() {
    let mut fresh = Fresh::new();
    let gu = speaker(&mut fresh, "顾建明", Level::Senior);
    let text = "我想讲讲目标分解，要用自己的电脑，人在外地，只能线上";
    let picks: Vec<String> = fresh
        .desk
        .read(|db| replies::read(db, gu, None, text))
        .unwrap()
        .findings
        .into_iter()
        .map(|finding| finding.key)
        .collect();
    assert_eq!(picks, ["topic", "needs", "online"]);
    let page = fresh.act(|tx| take(tx, gu, None, text, &picks)).unwrap().value;
    assert_eq!(page.speaker.subjects, ["目标分解"]);
    assert_eq!(page.speaker.particulars, "要用自己的电脑；只能线上");
    assert_eq!(
        page.speaker.stage,
        Stage::Contacted,
        "a lead that answered is one no more"
    );
    fresh
        .act(|tx| quick(tx, gu, None, QuickAnswer::Later, Some(day("2027-03-01")), "回国再约"))
        .unwrap();
    let page = fresh.desk.read(|db| speakers::queries::show(db, gu)).unwrap();
    assert_eq!(
        (page.speaker.stage, page.speaker.try_again_on),
        (Stage::OnHold, Some(day("2027-03-01")))
    );
    assert_eq!(page.stages.last().unwrap().note, "回国再约");
}

#[test]
fn what_was_agreed_while_waiting_is_done_when_the_answer_comes() {
    let mut scene = scene();
    let shen = scene.shen;
    let chase = NextAction {
        text: "再问一次沈老师".into(),
        on_date: Some(day("2026-11-22")),
    };
    scene
        .fresh
        .act(|tx| speakers::ops::set_next_action(tx, shen, &chase))
        .unwrap();
    let saved = scene.take("没问题");
    assert_eq!(saved.value.speaker.next_action, "");
    let said: Vec<String> = saved.warnings.iter().map(zh).collect();
    assert_eq!(said, ["原来的下一步已了结：再问一次沈老师"]);
}

#[test]
fn an_answer_that_is_promised_becomes_the_next_action() {
    let mut scene = scene();
    let page = scene.take("收到，我看下日程，明天回复您").value;
    assert_eq!(
        (
            page.speaker.stage,
            page.speaker.next_action.as_str(),
            page.speaker.next_action_on
        ),
        (Stage::Invited, "等回复", Some(day("2026-11-23")))
    );
}

#[test]
fn questions_come_with_what_we_know() {
    let mut scene = scene();
    let event = scene.event;
    let heads = events::EventFields {
        heads: Some(45),
        ..Default::default()
    };
    scene.fresh.act(|tx| ops::edit(tx, event, &heads)).unwrap();
    let asked: Vec<String> = scene.read("大概多少人？几点到？").asked.iter().map(zh).collect();
    assert_eq!(
        asked,
        ["大概多少人？（预计45人）", "几点到？（12月12日（周六）14:35–15:05）"]
    );
}

#[test]
fn a_friendly_word_of_somebody_nobody_asked_is_no_promise() {
    let mut fresh = Fresh::new();
    let lead = speaker(&mut fresh, "陆婷", Level::Junior);
    let reply = fresh.desk.read(|db| replies::read(db, lead, None, "好的")).unwrap();
    assert!(reply.findings.iter().all(|finding| !finding.ticked), "{reply:?}");
}

#[test]
fn refusals_and_hostile_texts() {
    let mut scene = scene();
    let (shen, event) = (scene.shen, scene.event);
    let long = "好".repeat(replies::hear::HEARD_MAX + 1);
    let read = |speaker: Id, event: Option<Id>, text: &str| {
        scene.fresh.desk.read(|db| replies::read(db, speaker, event, text))
    };
    assert_eq!(
        refusal(read(shen, None, &long)),
        ("text_too_long", Some("text".to_owned()))
    );
    assert_eq!(refusal(read(event, None, "好")).0, "speaker_not_found");
    assert_eq!(refusal(read(shen, Some(shen), "好")).0, "event_not_found");
    // What could hide something is not logged; the rest is, as it is.
    let text = "好的\u{202e}\u{0}<script>=cmd|' /C'!A0 喆䶮𬭎 #set ../ 👩\u{200d}💼";
    scene.fresh.act(|tx| take(tx, shen, None, text, &[])).expect("logged");
    let page = scene.fresh.desk.read(|db| speakers::queries::show(db, shen)).unwrap();
    assert_eq!(
        page.contacts.last().unwrap().text,
        "好的<script>=cmd|' /C'!A0 喆䶮𬭎 #set ../ 👩\u{200d}💼"
    );
    let name = scene.fresh.desk.read(|db| people::queries::get(db, shen)).unwrap().name;
    assert_eq!(name, "沈文娟");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_taken_over_is_undone_and_redone_whole(
        lines in prop::collection::vec(prop::sample::select(corpus::all().collect::<Vec<_>>()), 1..6),
        everything in any::<bool>(),
    ) {
        let mut scene = scene();
        let before = scene.fresh.desk.fingerprint().unwrap();
        let text = lines.iter().map(|(text, _)| *text).collect::<Vec<_>>().join("。");
        let reply = scene.read(&text);
        prop_assert_eq!(&reply, &scene.read(&text), "the same findings under the same keys");
        let keys: Vec<String> = reply.findings.iter().map(|finding| finding.key.clone()).collect();
        let mut once = keys.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), keys.len(), "keys are unique");
        let picks = if everything { keys } else { scene.ticked(&text) };
        let shen = scene.shen;
        scene.fresh.act(|tx| take(tx, shen, None, &text, &picks)).expect("taken over");
        scene.fresh.assert_undo_and_redo(&before);
    }
}

#[test]
fn days_away_are_kept_with_the_person_in_the_same_act() {
    let mut scene = scene();
    let before = scene.fresh.desk.fingerprint().unwrap();
    let text = "12号可以，18号到22号出差，苏E12345";
    let reply = scene.read(text);
    let found = reply
        .findings
        .iter()
        .find(|finding| finding.key == "away")
        .expect("found");
    assert_eq!(zh(&found.label), "12月18日（周五）到12月22日（周二）没空");
    assert!(found.ticked && found.date == Some(day("2026-12-18")));
    let warnings = scene.take(text).warnings;
    assert_eq!(warnings, [], "nothing to do on these days");
    let away = |scene: &Scene| {
        let known = scene
            .fresh
            .desk
            .read(|db| events::availability::list(db, Some(scene.shen)));
        known
            .expect("days")
            .into_iter()
            .map(|away| (away.from, away.to, away.note))
            .collect::<Vec<_>>()
    };
    let days = (day("2026-12-18"), day("2026-12-22"), "18号到22号出差".to_owned());
    assert_eq!(away(&scene), std::slice::from_ref(&days));
    // Said again it stands so already, and nothing is written twice.
    let again = scene.read("19号到21号我出差");
    assert!(again.findings[0].already && !again.findings[0].ticked);
    let shen = scene.shen;
    scene
        .fresh
        .act(|tx| take(tx, shen, None, "19号到21号我出差", &["away".to_owned()]))
        .expect("taken over");
    assert_eq!(away(&scene), [days]);
    scene.fresh.desk.undo(None).expect("the second one");
    scene.fresh.desk.undo(None).expect("one undo");
    assert_eq!(scene.fresh.desk.fingerprint().unwrap(), before, "one act");
    assert_eq!(away(&scene), []);
}
