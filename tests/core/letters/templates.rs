//! Templates: the speaker's, the chapter's, the built-in ones; what stands in braces.

use std::collections::BTreeSet;

use chapterdesk_core::committee::{self, Ending};
use chapterdesk_core::ids::Id;
use chapterdesk_core::letters::{Draft, LetterKind, Template, TemplateFrom, ops, placeholders, queries, templates};
use chapterdesk_core::words::{Lang, Words};

use super::stage::Stage;
use crate::fresh::{day, refusal};

fn set(stage: &mut Stage, speaker: Option<Id>, body: &str) -> Template {
    stage
        .fresh
        .act(|tx| ops::set_template(tx, LetterKind::Approach, Lang::ZhCn, speaker, "主题", body))
        .unwrap()
}

fn reset(stage: &mut Stage, speaker: Option<Id>) -> Template {
    stage
        .fresh
        .act(|tx| ops::reset_template(tx, LetterKind::Approach, Lang::ZhCn, speaker))
        .unwrap()
}

#[test]
fn every_built_in_template_knows_its_placeholders_and_no_other() {
    for lang in [Lang::ZhCn, Lang::En] {
        for kind in LetterKind::ALL {
            let template = templates::view(*kind, lang, templates::built_in(*kind, lang));
            assert!(
                !template.subject.is_empty() && template.body.len() > 40,
                "{}",
                kind.code()
            );
            assert!(template.unknown.is_empty(), "{}: {:?}", kind.code(), template.unknown);
            for name in &template.placeholders {
                let known = placeholders::find(name).unwrap();
                assert!(known.is_for(*kind), "{}: {name}", kind.code());
                assert_eq!(&known.name(lang), name, "{}: in its own language", kind.code());
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_things() {
    for kind in LetterKind::ALL {
        let codes = |lang| -> BTreeSet<&str> {
            let template = templates::view(*kind, lang, templates::built_in(*kind, lang));
            let names = template.placeholders.iter();
            names.map(|name| placeholders::find(name).unwrap().code).collect()
        };
        assert_eq!(codes(Lang::ZhCn), codes(Lang::En), "{}", kind.code());
    }
}

#[test]
fn built_in_texts_keep_the_house_words() {
    for kind in LetterKind::ALL {
        let text = templates::built_in(*kind, Lang::ZhCn);
        let whole = format!("{}{}", text.subject, text.body);
        for word in ["当晚", "今晚", "晚会", "🎉", ",", ";", "!", "?\n", "(", ")"] {
            assert!(!whole.contains(word), "{}: {word}", kind.code());
        }
        let emoji = |c: char| matches!(u32::from(c), 0x1F300..=0x1FAFF | 0x2600..=0x27BF);
        assert!(!whole.chars().any(emoji), "{}", kind.code());
    }
}

#[test]
fn every_placeholder_has_a_name_of_its_own_and_an_explanation() {
    let mut names = BTreeSet::new();
    for known in placeholders::ALL {
        assert!(names.insert(known.name(Lang::ZhCn)), "{} twice", known.code);
        assert_eq!(known.name(Lang::En), known.code);
        assert!(Words::of(Lang::ZhCn).has(&known.label().id), "{}", known.code);
    }
}

#[test]
fn the_speakers_template_goes_before_the_chapters_and_that_before_the_built_in() {
    let mut stage = Stage::new();
    let senior = stage.senior;
    let body = |stage: &Stage, speaker| stage.draft(LetterKind::Approach, speaker);
    assert!(body(&stage, senior).contains("方便的话"));
    assert_eq!(set(&mut stage, None, "{称呼}，分会的话").from, TemplateFrom::Chapter);
    assert_eq!(body(&stage, senior), "沈老师，分会的话");
    assert_eq!(
        set(&mut stage, Some(senior), "{address_name}，只给您").from,
        TemplateFrom::Speaker
    );
    assert_eq!(body(&stage, senior), "沈老师，只给您");
    assert_eq!(body(&stage, stage.junior), "何老师，分会的话");
    assert_eq!(reset(&mut stage, Some(senior)).from, TemplateFrom::Chapter);
    assert_eq!(reset(&mut stage, None).from, TemplateFrom::BuiltIn);
    assert_eq!(
        reset(&mut stage, None).from,
        TemplateFrom::BuiltIn,
        "nothing to take away"
    );
}

#[test]
fn an_unknown_placeholder_is_kept_named_and_blocks() {
    let mut stage = Stage::new();
    let template = set(&mut stage, None, "{称呼}您好，{天气}不错，{{不是}}占位，{没关");
    assert_eq!(template.placeholders, ["称呼", "天气", "没关"]);
    assert_eq!(template.unknown, ["天气", "没关"]);
    let letter = stage.prepare(LetterKind::Approach, stage.senior);
    assert_eq!(letter.body, "沈老师您好，{天气}不错，{不是}占位，{没关");
    assert_eq!(refusal(stage.try_send(&letter)).0, "letter_blocked");
}

#[test]
fn a_preview_uses_what_is_typed_and_changes_nothing() {
    let stage = Stage::new();
    let before = stage.fresh.desk.fingerprint().unwrap();
    let draft = stage.fresh.desk.read(|db| {
        queries::preview(
            db,
            LetterKind::Invitation,
            Lang::ZhCn,
            "{沙龙}",
            "{题目}\r\n{时段}",
            Some(stage.event),
            Some(stage.senior),
        )
    });
    let draft = draft.unwrap();
    assert_eq!(draft.subject, "第18期沙龙");
    assert_eq!(draft.body, "《员工不认绩效结果，怎么谈》\n14:35–15:05");
    assert_eq!(stage.fresh.desk.fingerprint().unwrap(), before);
}

#[test]
fn placeholders_tell_what_they_say_now() {
    let stage = Stage::new();
    let list = |kind, speaker| {
        let list = stage
            .fresh
            .desk
            .read(|db| queries::placeholders(db, kind, Lang::ZhCn, Some(stage.event), speaker));
        list.unwrap()
    };
    let own = list(LetterKind::Invitation, Some(stage.senior));
    let slot = own.iter().find(|one| one.code == "slot").unwrap();
    assert_eq!(
        (slot.name.as_str(), slot.value.as_str(), slot.filled),
        ("时段", "14:35–15:05", true)
    );
    assert!(own.iter().all(|one| one.code != "attended"), "nothing came of it yet");
    let ours = list(LetterKind::Committee, None);
    assert!(ours.iter().all(|one| one.code != "address_name") && ours.iter().any(|one| one.code == "schedule"));
}

#[test]
fn templates_refuse_what_cannot_be_a_letter() {
    let mut stage = Stage::new();
    let senior = stage.senior;
    let mut set = |kind, speaker, body: &str| {
        let result = stage
            .fresh
            .act(|tx| ops::set_template(tx, kind, Lang::En, speaker, "", body));
        refusal(result).0
    };
    assert_eq!(set(LetterKind::Approach, None, " \n "), "text_empty");
    assert_eq!(set(LetterKind::Approach, None, "a\u{0}b"), "text_control_characters");
    assert_eq!(set(LetterKind::Audience, Some(senior), "x"), "letter_to_nobody");
    assert_eq!(set(LetterKind::Approach, None, &"长".repeat(100_001)), "text_too_long");
}

/// The correction that the built-in template gives for a speaker, and what `{变动}` says there.
fn correction(stage: &Stage, event: Option<Id>, speaker: Option<Id>, lang: Lang) -> (Draft, String) {
    let text = templates::built_in(LetterKind::Correction, lang);
    stage
        .fresh
        .desk
        .read(|db| {
            let kind = LetterKind::Correction;
            let draft = queries::preview(db, kind, lang, &text.subject, &text.body, event, speaker)?;
            let known = queries::placeholders(db, kind, lang, event, speaker)?;
            let changes = known.into_iter().find(|each| each.code == "changes").unwrap();
            assert!(changes.filled);
            Ok((draft, changes.value))
        })
        .unwrap()
}

#[test]
fn a_correction_is_tried_on_the_last_change_or_on_an_example_that_says_so() {
    let mut stage = Stage::new();
    let (event, senior) = (Some(stage.event), Some(stage.senior));
    for (lang, example) in [
        (Lang::ZhCn, "（举例）时间：13:30–15:30改为14:00–16:00"),
        (Lang::En, "(an example) "),
    ] {
        let (draft, value) = correction(&stage, event, senior, lang);
        assert!(draft.blocked.is_empty(), "{:?}", draft.blocked);
        assert!(
            value.starts_with(example) && draft.body.contains(&value),
            "{}",
            draft.body
        );
    }
    let (draft, value) = correction(&stage, None, senior, Lang::ZhCn);
    let lacks: Vec<&str> = draft.blocked.iter().map(|each| each.placeholder.as_str()).collect();
    assert!(
        !lacks.contains(&"变动") && value.starts_with("（举例）"),
        "{value} {lacks:?}"
    );
    stage.sent(LetterKind::Invitation, stage.senior);
    let (_, value) = correction(&stage, event, senior, Lang::ZhCn);
    assert!(value.starts_with("（举例）"), "nothing changed yet: {value}");
    stage.edit_salon(serde_json::json!({ "start": "14:30" }));
    let (draft, value) = correction(&stage, event, senior, Lang::ZhCn);
    assert!(!value.contains("举例") && value.contains("15:05–15:35"), "{value}");
    assert!(draft.body.contains(&value), "{}", draft.body);
    let (_, value) = correction(&stage, event, Some(stage.standby), Lang::ZhCn);
    assert!(
        value.starts_with("（举例）"),
        "what another was told is not theirs: {value}"
    );
    let real = stage
        .fresh
        .desk
        .read(|db| queries::draft(db, LetterKind::Correction, event, senior, None))
        .unwrap();
    assert_eq!(real.blocked.len(), 1, "a real one still needs a real change");
}

#[test]
fn what_is_missing_says_in_which_field_it_is_mended() {
    let mut stage = Stage::new();
    let blocked = |stage: &Stage, kind, event: Option<Id>, speaker: Option<Id>, body: &str| {
        let draft = stage
            .fresh
            .desk
            .read(|db| queries::preview(db, kind, Lang::ZhCn, "", body, event, speaker));
        let blocked = draft.unwrap().blocked;
        blocked
            .iter()
            .map(|each| (each.mend.code(), each.field))
            .collect::<Vec<_>>()
    };
    let (event, junior) = (Some(stage.event), Some(stage.junior));
    let stranger = Some(super::stage::speaker(&mut stage.fresh, "陌生人", 8));
    let kind = LetterKind::Confirmation;
    assert_eq!(
        blocked(&stage, kind, event, stranger, "{做什么}"),
        [("salon", Some("speaker"))]
    );
    assert_eq!(blocked(&stage, kind, None, junior, "{日期}"), [("salon", None)]);
    assert_eq!(blocked(&stage, kind, event, junior, "{哪个}"), [("template", None)]);
    stage.edit_salon(serde_json::json!({ "venue": null, "in_charge": null }));
    assert_eq!(
        blocked(&stage, kind, event, junior, "{地点}"),
        [("salon", Some("venue"))]
    );
    let chart = stage
        .fresh
        .desk
        .read(|db| committee::queries::chart(db, day("2026-11-22")))
        .unwrap();
    let ending: Ending = serde_json::from_value(serde_json::json!({ "ended": "2026-11-21" })).unwrap();
    let term = chart.seats.iter().find_map(|seat| seat.holders.first()).unwrap().id;
    stage.fresh.act(|tx| committee::ops::end(tx, term, &ending)).unwrap();
    assert_eq!(
        blocked(&stage, kind, event, junior, "{我}"),
        [("salon", Some("in_charge"))]
    );
    assert_eq!(
        blocked(&stage, LetterKind::Approach, None, junior, "{我}"),
        [("chapter", Some("secretary_general"))]
    );
}
