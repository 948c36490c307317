//! Every code of the room has a name in both languages, every reason is a whole sentence.

use chapterdesk_core::events::*;
use chapterdesk_core::words::{Lang, Message, Words};

use super::stage::*;
use crate::fresh::Fresh;

fn assert_said(message: &Message) {
    for lang in [Lang::ZhCn, Lang::En] {
        assert!(Words::of(lang).has(&message.id), "{} in {}", message.id, lang.code());
        let said = Words::of(lang).say(message);
        assert!(!said.contains('{') && !said.contains('$'), "{}: {said}", message.id);
    }
}

#[test]
fn every_code_has_a_name() {
    let mut names: Vec<Message> = Vec::new();
    names.extend(EventKind::ALL.iter().map(|code| code.name()));
    names.extend(Status::ALL.iter().map(|code| code.name()));
    names.extend(Booking::ALL.iter().map(|code| code.name()));
    names.extend(Part::ALL.iter().map(|code| code.name()));
    names.extend(SegmentKind::ALL.iter().map(|code| code.name()));
    names.extend(Anchor::ALL.iter().map(|code| code.name()));
    names.extend(Duty::ALL.iter().map(|code| code.name()));
    names.extend(Standing::ALL.iter().map(|code| code.name()));
    names.extend(CheckCode::ALL.iter().map(|code| code.name()));
    names.extend(CheckState::ALL.iter().map(|code| code.name()));
    names.extend(Action::ALL.iter().map(|code| code.name()));
    for name in &names {
        for lang in [Lang::ZhCn, Lang::En] {
            assert!(Words::of(lang).has(&name.id), "{} in {}", name.id, lang.code());
        }
    }
}

#[test]
fn every_role_is_a_duty_of_the_same_code() {
    for role in Role::ALL {
        assert_eq!(Duty::from(*role).code(), role.code());
    }
}

#[test]
fn reasons_are_sentences_in_both_languages() {
    let mut fresh = Fresh::new();
    for date in [SATURDAY, "2026-10-03", "2026-10-10", "2027-03-07"] {
        let saved = plan(&mut fresh, date);
        saved.warnings.iter().for_each(assert_said);
        saved
            .value
            .readiness
            .iter()
            .for_each(|check| assert_said(&check.reason));
        saved.value.segments.iter().for_each(|row| assert_said(&row.label));
    }
}
