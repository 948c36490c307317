//! What users type prints as it is, and never breaks a page.

use chapterdesk_documents::Form;
use chapterdesk_documents::facts::SalonFacts;

use crate::sample;
use crate::tools::{agenda, assert_nothing_overflows, invitation, options, run_sheet, squeezed, text_of};

const HOSTILE: [&str; 14] = [
    "#panic(\"x\")",
    "#set page(width: 1cm)",
    "#read(\"/data.json\")",
    "*bold* _em_ `raw`",
    "$x^2$",
    "<label> @label",
    "= heading",
    "=cmd|'/c calc'!A0",
    "../../etc/passwd",
    "C:\\Windows\\con",
    "{ $salon } { documents-open }",
    "\\u{202e} // /* */ ~ -- ---",
    "喆䶮𬭎㛃𠮷昇",
    "👍🏽🎉",
];

fn with_everywhere(text: &str) -> SalonFacts {
    let mut facts = sample::salon();
    facts.chapter.name = text.into();
    facts.theme = text.into();
    facts.questions = vec![text.into()];
    facts.talks[0].name = text.into();
    facts.talks[0].topic = text.into();
    facts.rows[3].title = text.into();
    facts.rows[3].note = text.into();
    facts.rows[3].materials = text.into();
    facts.rows[0].people[0].name = text.into();
    facts.groups[0].lead = Some(text.into());
    facts.materials[0].name = text.into();
    facts.hosts = vec![text.into()];
    if let Some(venue) = &mut facts.venue {
        venue.name = text.into();
        venue.door = text.into();
    }
    facts
}

#[test]
fn hostile_texts_print_literally() {
    for text in HOSTILE {
        let facts = with_everywhere(text);
        let paper = squeezed(&text_of(&run_sheet(&facts, &options(Form::Pdf)).unwrap()));
        let wanted = squeezed(text);
        // Emoji come out of a PDF with their modifiers in an order of the reader's own: the base is enough there.
        let wanted = if text.contains('🎉') {
            "🎉".to_owned()
        } else {
            wanted
        };
        assert!(paper.contains(&wanted), "{text} is not literal in\n{paper}");
        let message = run_sheet(&facts, &options(Form::WeChat)).unwrap();
        assert!(message.text().unwrap().contains(text), "{text}");
    }
}

#[test]
fn control_characters_and_overrides_are_left_out() {
    let facts = with_everywhere("a\u{202e}b\u{0}c\u{7}d");
    let message = run_sheet(&facts, &options(Form::WeChat)).unwrap();
    assert!(message.text().unwrap().contains("abcd"));
    assert!(text_of(&run_sheet(&facts, &options(Form::Pdf)).unwrap()).contains("abcd"));
}

#[test]
fn long_names_stay_on_the_page() {
    for long in [
        "欧".repeat(40),
        "W".repeat(400),
        "Anna-Maria Weyerhäuser-Löwenstein ".repeat(6),
        "长".repeat(400),
        "https://example.org/a/very/long/path?with=everything&and=more#than-fits".to_owned(),
    ] {
        let mut facts = with_everywhere(&long);
        assert_nothing_overflows(&run_sheet(&facts, &options(Form::Pdf)).unwrap());
        assert_nothing_overflows(&agenda(&facts, &options(Form::Pdf)).unwrap());
        assert!(run_sheet(&facts, &options(Form::Png)).is_ok());
        facts.chapter.name = "苏州分会".into();
        let mut letter = sample::invitation();
        letter.salon = facts;
        letter.guest.name = long.clone();
        letter.guest.topic = long;
        assert_nothing_overflows(&invitation(&letter, &options(Form::Pdf)).unwrap());
    }
}

#[test]
fn what_no_font_has_is_named_before_anything_is_made() {
    let mut facts = sample::salon();
    facts.talks[0].name = "何\u{e000}雯".into();
    for form in [Form::Pdf, Form::Png] {
        let error = run_sheet(&facts, &options(form)).unwrap_err();
        assert_eq!(error.code, "glyph_missing");
        assert!(format!("{:?}", error.arguments).contains("U+E000"));
    }
    // A message is text: the phone shows it with its own fonts.
    assert!(run_sheet(&facts, &options(Form::WeChat)).is_ok());
    let mut letter = sample::invitation();
    letter.guest.name = "沈\u{10fffd}娟".into();
    assert_eq!(
        invitation(&letter, &options(Form::Pdf)).unwrap_err().code,
        "glyph_missing"
    );
}

#[test]
fn letters_take_hostile_and_rare_names() {
    for text in HOSTILE {
        let mut facts = sample::invitation();
        facts.salon = with_everywhere(text);
        facts.guest.name = text.into();
        let letter = invitation(&facts, &options(Form::Pdf)).unwrap();
        assert!(
            !letter.suggested_name.contains(['/', '\\', '|', '*', '<']),
            "{}",
            letter.suggested_name
        );
    }
}
