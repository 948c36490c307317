//! The invitation as a letter and as a message.

use chapterdesk_documents::{Form, Options};

use crate::sample;
use crate::tools::{assert_nothing_overflows, english, invitation, options, text_of};

fn message(options: &Options) -> String {
    invitation(&sample::invitation(), options)
        .unwrap()
        .text()
        .unwrap()
        .to_owned()
}

#[test]
fn message_to_a_guest() {
    insta::assert_snapshot!(message(&options(Form::WeChat)));
}

#[test]
fn message_to_a_guest_in_english() {
    insta::assert_snapshot!(message(&english(Form::WeChat)));
}

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
fn who_said_yes_is_thanked_and_not_asked_again() {
    let mut facts = sample::invitation();
    facts.guest.confirmed = true;
    facts.wanted.topic = false;
    facts.wanted.introduction = false;
    facts.wanted.photo = false;
    let text = invitation(&facts, &options(Form::WeChat)).unwrap();
    let text = text.text().unwrap();
    assert!(
        text.contains("谢谢您答应") && !text.contains("回我一声") && !text.contains("百字简介"),
        "{text}"
    );
    assert!(text.contains("12月9日前：PPT（16:9）"));
}

#[test]
fn a_standby_speaker_has_no_time_yet() {
    let mut facts = sample::invitation();
    facts.guest.talk = None;
    facts.slot = None;
    let text = invitation(&facts, &options(Form::WeChat)).unwrap();
    assert!(text.text().unwrap().contains("备选嘉宾") && !text.text().unwrap().contains("您的时段"));
    assert_eq!(invitation(&facts, &options(Form::Pdf)).unwrap().pages, 1);
}

#[test]
fn dates_that_are_past_move_to_tomorrow() {
    let late = Options {
        now: chrono::DateTime::parse_from_rfc3339("2026-12-10T09:00:00+08:00").unwrap(),
        ..options(Form::WeChat)
    };
    let text = message(&late);
    assert!(
        text.contains("12月11日前：题目、百字简介、照片") && text.contains("12月11日前：PPT"),
        "{text}"
    );
    assert!(!text.contains("11月28日"));
}

#[test]
fn people_are_called_as_they_like() {
    for (name, address, called) in [
        ("沈文娟", "老师", "沈老师您好"),
        ("欧阳明月", "总", "欧阳总您好"),
        ("沈文娟", "", "沈老师您好"),
        ("沈文娟", "沈律师", "沈律师您好"),
        ("Cindy", "老师", "Cindy老师您好"),
    ] {
        let mut facts = sample::invitation();
        facts.guest.name = name.into();
        facts.address = address.into();
        let text = invitation(&facts, &options(Form::WeChat)).unwrap();
        assert!(
            text.text().unwrap().starts_with(called),
            "{name} {address}: {}",
            text.text().unwrap()
        );
    }
}

#[test]
fn an_invitation_is_no_workbook() {
    let refused = invitation(&sample::invitation(), &options(Form::Xlsx)).unwrap_err();
    assert_eq!(refused.code, "form_not_offered");
}
