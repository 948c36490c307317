//! The invitation as a letter; its message is one of the chapter's letters (`letters.rs`).

use chapterdesk_documents::Form;

use crate::sample;
use crate::tools::{assert_nothing_overflows, english, invitation, options, text_of};

#[test]
fn letter_to_a_guest() {
    let letter = invitation(&sample::invitation(), &options(Form::Pdf)).unwrap();
    assert_eq!(
        (letter.pages, letter.suggested_name.as_str()),
        (1, "第18期沙龙-邀请函-沈文娟.pdf")
    );
    assert_nothing_overflows(&letter);
    insta::assert_snapshot!(text_of(&letter));
}

#[test]
fn letter_to_a_guest_in_english() {
    let letter = invitation(&sample::invitation(), &english(Form::Pdf)).unwrap();
    assert_eq!(letter.pages, 1);
    assert_nothing_overflows(&letter);
    insta::assert_snapshot!(text_of(&letter));
}

#[test]
fn a_letter_bears_no_version_and_no_duties() {
    let text = text_of(&invitation(&sample::invitation(), &options(Form::Pdf)).unwrap());
    for word in ["草稿", "V1", "计时", "蒋思琪", "154-0000-0031"] {
        assert!(!text.contains(word), "{word} stands in the letter");
    }
}

#[test]
fn a_standby_speaker_has_no_time_yet() {
    let mut facts = sample::invitation();
    facts.guest.talk = None;
    facts.slot = None;
    let letter = invitation(&facts, &options(Form::Pdf)).unwrap();
    assert_eq!(letter.pages, 1);
    assert!(text_of(&letter).contains("备选嘉宾") && !text_of(&letter).contains("您的时段"));
}

#[test]
fn an_invitation_is_no_workbook() {
    let refused = invitation(&sample::invitation(), &options(Form::Xlsx)).unwrap_err();
    assert_eq!(refused.code, "form_not_offered");
}
