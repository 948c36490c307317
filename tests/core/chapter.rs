//! The chapter's own facts and its rulebook.

use chapterdesk_core::chapter::paper::{LEAST_CONTRAST, contrast};
use chapterdesk_core::chapter::{ChapterFields, PaperColour, PaperTheme, Rulebook, ops, queries};
use chapterdesk_core::words::{Arg, Lang};

use crate::fresh::{Fresh, refusal};

fn fields(json: &str) -> ChapterFields {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_new_chapter_meets_on_saturday_at_two_and_has_every_default() {
    let fresh = Fresh::new();
    let chapter = fresh.desk.read(queries::show).unwrap();
    assert_eq!(
        (chapter.name.as_str(), chapter.city.as_str(), chapter.usual_weekday),
        ("苏州分会", "苏州", 6)
    );
    assert_eq!(chapter.usual_start.to_string(), "14:00:00");
    assert_eq!(chapter.document_language, Lang::ZhCn);
    assert_eq!(chapter.rules, Rulebook::default());
    assert_eq!((chapter.rules.talk_minutes, chapter.rules.slot_minutes), (25, 120));
}

#[test]
fn every_field_is_checked() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    let good = r#"{"guild":"人力资源公会","usual_weekday":7,"usual_start":"19：30","usual_cadence":"biweekly",
        "document_language":"en","seal_text":"苏州","paper_theme":"festive","paper_colour":"1D4F91","values_statement":"公益\n互助"}"#;
    let chapter = fresh.act(|tx| ops::edit(tx, &fields(good))).unwrap();
    assert_eq!((chapter.usual_weekday, chapter.seal_text.as_str()), (7, "苏州"));
    assert_eq!(chapter.paper_theme, PaperTheme::Festive);
    assert_eq!(chapter.paper_colour.unwrap().to_string(), "#1d4f91");
    let cleared = fresh
        .act(|tx| ops::edit(tx, &fields(r#"{"paper_colour":""}"#)))
        .unwrap();
    assert_eq!(cleared.paper_colour, None);
    fresh.act(|tx| ops::edit(tx, &fields(good))).unwrap();
    for (bad, code) in [
        (r#"{"name":" "}"#, "text_empty"),
        (r#"{"usual_weekday":0}"#, "weekday_wrong"),
        (r#"{"usual_weekday":8}"#, "weekday_wrong"),
        (r#"{"usual_start":"25:00"}"#, "time_wrong"),
        (r#"{"usual_cadence":"daily"}"#, "code_unknown"),
        (r#"{"document_language":"fr"}"#, "language_unknown"),
        (r#"{"seal_text":"苏州会"}"#, "seal_too_long"),
        (r#"{"paper_theme":"neon"}"#, "code_unknown"),
        (r##"{"paper_colour":"#fff"}"##, "colour_wrong"),
        (r#"{"paper_colour":"red"}"#, "colour_wrong"),
        (r#"{"paper_colour":"１Ｄ４Ｆ９１"}"#, "colour_wrong"),
        (r##"{"paper_colour":"#f2b632"}"##, "colour_too_light"),
        (r#"{"city":"a\u0000"}"#, "text_control_characters"),
    ] {
        assert_eq!(refusal(fresh.act(|tx| ops::edit(tx, &fields(bad)))).0, code, "{bad}");
    }
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn rules_have_bounds_and_do_not_cross() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().unwrap();
    let rules = fresh
        .act(|tx| ops::set_rule(tx, "talk_minutes", Some(20)))
        .unwrap()
        .rules;
    assert_eq!(rules.talk_minutes, 20);
    fresh.assert_undo_and_redo(&before);
    for (key, value, code) in [
        ("talk_minutes", 4, "rule_out_of_range"),
        ("talk_minutes", -1, "rule_out_of_range"),
        ("talk_minutes", i64::MAX, "rule_out_of_range"),
        ("area_low_dm2", 180, "rules_crossed"),
        ("slot_minutes", 30, "ok"),
        ("talk_minutes", 26, "rules_crossed"),
        ("nonsense", 1, "code_unknown"),
    ] {
        match fresh.act(|tx| ops::set_rule(tx, key, Some(value))) {
            Ok(_) => assert_eq!(code, "ok", "{key}"),
            Err(error) => assert_eq!(error.code, code, "{key}"),
        }
    }
    fresh.act(|tx| ops::set_rule(tx, "slot_minutes", None)).unwrap();
    fresh.act(|tx| ops::set_rule(tx, "talk_minutes", None)).unwrap();
    assert_eq!(
        fresh.desk.fingerprint().unwrap(),
        before,
        "only what differs from a default is stored"
    );
}

#[test]
fn a_colour_that_cannot_be_read_names_a_shade_that_can() {
    assert!((contrast([0, 0, 0], [255, 255, 255]) - 21.0).abs() < 1e-9);
    for given in ["#f2b632", "#ffffff", "#ff0000", "#9aa0ff", "#00ff00", "#777777"] {
        let refused = PaperColour::parse(given).unwrap_err();
        assert_eq!(
            (refused.code, refused.field.as_deref()),
            ("colour_too_light", Some("paper_colour")),
            "{given}"
        );
        let nearest = refused.arguments["nearest"].clone();
        let Arg::Text(nearest) = nearest else {
            panic!("{nearest:?}")
        };
        let readable = PaperColour::parse(&nearest).unwrap();
        assert_eq!(readable.to_string(), nearest);
        let value = u32::from_str_radix(&nearest[1..], 16).unwrap().to_be_bytes();
        let parts = [value[1], value[2], value[3]];
        assert!(contrast(parts, [255; 3]) > LEAST_CONTRAST, "{given} became {nearest}");
        assert!(
            contrast(parts, [255; 3]) < 7.0,
            "{given} became {nearest}: darker than it must be"
        );
    }
}
