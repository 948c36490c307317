//! Terms of a speaker: kept as given, hostile ones too; habits; modules; history; erasing.

use chapterdesk_core::events::{AppearanceFields, AppearanceState, ops as events_ops};
use chapterdesk_core::people;
use chapterdesk_core::speakers::{
    Direction, Fee, HabitCode, MayFilm, MayShareSlides, Module, PromiseFields, SpeakerFields, ops, promises, queries,
};
use chapterdesk_core::words::Lang;

use super::{add, appears, contact, get, salon};
use crate::fresh::{Fresh, day, refusal, zh};

/// What people paste, and what means something elsewhere.
const ODD: [&str; 8] = [
    "<script>alert(1)</script>",
    "=cmd|'/c calc'!A0",
    "#set page(width: 1pt)",
    "../../etc/passwd",
    "{称呼} {{x}}",
    "'; DROP TABLE speaker; --",
    "喆䶮𬭎 👩\u{200d}💼",
    "%s %n $1 \\u0000",
];

fn texts(value: &str) -> SpeakerFields {
    let some = || Some(value.to_owned());
    SpeakerFields {
        fee_note: some(),
        car_plate: some(),
        meal: some(),
        companion: some(),
        benefit: some(),
        particulars: some(),
        conditions: some(),
        groups: Some(vec![value.to_owned()]),
        ..SpeakerFields::default()
    }
}

#[test]
fn terms_are_kept_exactly_as_given() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "李正浩");
    for odd in ODD {
        let own = fresh.act(|tx| ops::edit(tx, id, &texts(odd))).unwrap();
        let kept = [
            &own.fee_note,
            &own.car_plate,
            &own.meal,
            &own.companion,
            &own.benefit,
            &own.particulars,
            &own.conditions,
            &own.groups[0],
        ];
        assert!(kept.iter().all(|text| *text == odd), "{odd}");
    }
    let codes = SpeakerFields {
        fee: Some(Some(Fee::Travel)),
        may_film: Some(Some(MayFilm::PhotosOnly)),
        may_share_slides: Some(Some(MayShareSlides::No)),
        letter_lang: Some(Some(Lang::En)),
        modules: Some(vec![Module::Talent, Module::Pay, Module::Talent]),
        ..SpeakerFields::default()
    };
    let own = fresh.act(|tx| ops::edit(tx, id, &codes)).unwrap();
    assert_eq!(
        (own.fee, own.may_film, own.may_share_slides, own.letter_lang),
        (
            Some(Fee::Travel),
            Some(MayFilm::PhotosOnly),
            Some(MayShareSlides::No),
            Some(Lang::En)
        )
    );
    assert_eq!(own.modules, [Module::Pay, Module::Talent]);
    let cleared: SpeakerFields = serde_json::from_str(
        r#"{"fee": null, "may_film": null, "may_share_slides": null, "letter_lang": null, "modules": [], "groups": []}"#,
    )
    .unwrap();
    let own = fresh.act(|tx| ops::edit(tx, id, &cleared)).unwrap();
    assert!(own.fee.is_none() && own.may_film.is_none() && own.may_share_slides.is_none());
    assert!(own.letter_lang.is_none() && own.groups.is_empty() && own.modules.is_empty());
    assert_eq!(own.car_plate, ODD[7], "an absent field stays");
}

#[test]
fn what_hides_or_overflows_is_refused_with_its_field() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "李正浩");
    let before = fresh.desk.fingerprint().unwrap();
    let mut refused = |fields: SpeakerFields| refusal(fresh.act(|tx| ops::edit(tx, id, &fields)));
    for hidden in ["a\0b", "a\u{202e}b", "a\u{2066}b"] {
        assert_eq!(refused(texts(hidden)).0, "text_control_characters");
    }
    let long = SpeakerFields {
        car_plate: Some("苏".repeat(401)),
        ..SpeakerFields::default()
    };
    assert_eq!(refused(long), ("text_too_long", Some("car_plate".to_owned())));
    let many = SpeakerFields {
        groups: Some((0..51).map(|number| format!("{number}群")).collect()),
        ..SpeakerFields::default()
    };
    assert_eq!(refused(many), ("too_many_groups", Some("groups".to_owned())));
    assert_eq!(fresh.desk.fingerprint().unwrap(), before);
}

#[test]
fn modules_are_guessed_until_a_hand_sets_them() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "李正浩");
    assert!(get(&fresh, id).effective_modules.is_empty());
    let subjects = SpeakerFields {
        subjects: Some(vec!["年会策划".into()]),
        ..SpeakerFields::default()
    };
    fresh.act(|tx| ops::edit(tx, id, &subjects)).unwrap();
    let event = salon(&mut fresh, "2026-12-12");
    fresh
        .act(|tx| events_ops::set_speaker(tx, event, Some(1), id, Some("调薪前先算哪几笔账"), false))
        .unwrap();
    assert_eq!(get(&fresh, id).effective_modules, [Module::Pay, Module::YearEnd]);
    let by_hand = SpeakerFields {
        modules: Some(vec![Module::Careers]),
        ..SpeakerFields::default()
    };
    assert_eq!(
        fresh.act(|tx| ops::edit(tx, id, &by_hand)).unwrap().effective_modules,
        [Module::Careers]
    );
}

#[test]
fn the_eight_habits_are_prompted_for_until_they_are_followed() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "顾建明");
    let open = |fresh: &Fresh| -> Vec<HabitCode> {
        let habits = get(fresh, id).habits;
        assert_eq!(habits.iter().map(|each| each.habit).collect::<Vec<_>>(), HabitCode::ALL);
        assert!(habits.iter().all(|each| !zh(&each.prompt).contains("speakers-habit")));
        habits.iter().filter(|each| !each.done).map(|each| each.habit).collect()
    };
    assert_eq!(open(&fresh), HabitCode::ALL[..6], "nothing to report, nothing to recap");
    let known = SpeakerFields {
        hopes: Some("同行深度访谈".into()),
        contact_style: Some("只看邮件".into()),
        offers: Some("一起做小册子".into()),
        ..texts("都写好了")
    };
    fresh.act(|tx| ops::edit(tx, id, &known)).unwrap();
    assert!(open(&fresh).is_empty());
    let event = salon(&mut fresh, "2026-12-12");
    appears(&mut fresh, event, Some(1), id, AppearanceState::Confirmed, "2026-11-20");
    assert_eq!(open(&fresh), [HabitCode::Progress]);
    contact(&mut fresh, id, Direction::Out, "2026-11-12");
    assert!(open(&fresh).is_empty(), "ten days ago is still lately");
    fresh.at("2026-11-23T09:00:00+08:00");
    assert_eq!(open(&fresh), [HabitCode::Progress]);
    let past = salon(&mut fresh, "2026-11-14");
    appears(&mut fresh, past, Some(1), id, AppearanceState::Spoke, "2026-11-14");
    assert_eq!(open(&fresh), [HabitCode::Progress, HabitCode::Recap]);
    contact(&mut fresh, id, Direction::Out, "2026-11-23");
    assert!(open(&fresh).is_empty());
}

#[test]
fn the_history_says_who_invited_and_how_it_was() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "沈文娟");
    for (on, rating) in [("2026-03-14", 4.2), ("2026-06-13", 4.7), ("2026-12-12", 0.0)] {
        let event = salon(&mut fresh, on);
        let invited = appears(&mut fresh, event, Some(2), id, AppearanceState::Invited, "2026-02-01");
        let fields = AppearanceFields {
            state: (rating > 0.0).then_some(AppearanceState::Spoke),
            rating: (rating > 0.0).then_some(Some(rating)),
            needs: Some("用自己的Mac".into()),
            online: Some(true),
            answer_by: Some(Some(day("2026-02-04"))),
            ..AppearanceFields::default()
        };
        fresh
            .act(|tx| events_ops::edit_appearance(tx, invited, &fields))
            .unwrap();
    }
    let page = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    assert_eq!((page.speaker.talks, page.speaker.rating), (2, Some(4.45)));
    assert_eq!(page.speaker.last_spoke_on, Some(day("2026-06-13")));
    for talk in &page.appearances {
        assert_eq!(talk.invited_by.as_ref().unwrap().name, "徐敏芳", "who is in charge");
        assert_eq!(
            (talk.needs.as_str(), talk.online, talk.answer_by),
            ("用自己的Mac", true, Some(day("2026-02-04")))
        );
    }
    assert_eq!(page.appearances[0].date, day("2026-12-12"), "the newest first");
    // Whoever invited cannot be removed from under it.
    let who = page.appearances[0].invited_by.as_ref().unwrap().id;
    assert_eq!(refusal(fresh.act(|tx| people::ops::remove(tx, who))).0, "person_in_use");
}

#[test]
fn nothing_of_the_terms_stays_when_a_speaker_is_erased() {
    let mut fresh = Fresh::new();
    let id = add(&mut fresh, "李正浩");
    let marked = SpeakerFields {
        fee: Some(Some(Fee::Fee)),
        may_film: Some(Some(MayFilm::No)),
        try_again_on: Some(Some(day("2027-01-01"))),
        ..texts("独一无二的话")
    };
    fresh.act(|tx| ops::edit(tx, id, &marked)).unwrap();
    let promised = PromiseFields {
        what: Some("独一无二的话".into()),
        ..PromiseFields::default()
    };
    fresh.act(|tx| promises::ops::add(tx, id, &promised)).unwrap();
    let event = salon(&mut fresh, "2026-12-12");
    let talk = appears(&mut fresh, event, Some(1), id, AppearanceState::Invited, "2026-11-20");
    let needs = AppearanceFields {
        needs: Some("独一无二的话".into()),
        ..AppearanceFields::default()
    };
    fresh.act(|tx| events_ops::edit_appearance(tx, talk, &needs)).unwrap();
    let lead = fresh.desk.read(|db| queries::show(db, id)).unwrap().appearances[0]
        .invited_by
        .clone()
        .unwrap()
        .id;

    fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, id))
        .unwrap();
    let page = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    assert!(page.promises.is_empty());
    assert!(!serde_json::to_string(&page).unwrap().contains("独一无二"));
    let own = &page.speaker;
    assert!(own.fee.is_none() && own.may_film.is_none() && own.try_again_on.is_none() && own.groups.is_empty());

    fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, lead))
        .unwrap();
    let page = fresh.desk.read(|db| queries::show(db, id)).unwrap();
    assert_ne!(page.appearances[0].invited_by.as_ref().unwrap().name, "徐敏芳");
}
