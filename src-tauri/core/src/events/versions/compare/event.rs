//! When and where, for how many, whom to call.

use super::super::record::{Change, ChangeCode, Frozen, FrozenContact};
use super::{change, said};
use crate::dates::spoken;
use crate::words::Message;

pub fn compare(then: &Frozen, now: &Frozen, found: &mut Vec<Change>) {
    let mut note = |code, message| found.push(change(code, None, message));
    if then.date != now.date {
        note(ChangeCode::Date, said("change-date", "date", spoken(now.date, false)));
    }
    if then.start != now.start {
        let message = said("change-start", "start", now.start.to_string());
        note(ChangeCode::Start, message.with("was", then.start.to_string()));
    }
    let place = |frozen: &Frozen| frozen.venue.as_ref().map(|venue| (venue.id, venue.name.clone()));
    if place(then) != place(now) {
        note(
            ChangeCode::Venue,
            match place(now) {
                Some((_, name)) => said("change-venue", "venue", name),
                None => Message::new("change-venue-open"),
            },
        );
    }
    if then.slot_minutes != now.slot_minutes {
        note(
            ChangeCode::Length,
            said("change-length", "end", now.slot_end.to_string()),
        );
    }
    if then.theme != now.theme {
        note(
            ChangeCode::Theme,
            if now.theme.is_empty() {
                Message::new("change-theme-open")
            } else {
                said("change-theme", "theme", &now.theme)
            },
        );
    }
    if (then.heads, then.visitors) != (now.heads, now.visitors) {
        note(
            ChangeCode::Heads,
            match now.visitors {
                Some(visitors) => said("change-heads-visitors", "heads", now.heads).with("visitors", visitors),
                None => said("change-heads", "heads", now.heads),
            },
        );
    }
    let called = |contact: &Option<FrozenContact>| contact.as_ref().map(|who| (who.id, who.phone.clone()));
    for (was, is, id) in [
        (&then.in_charge, &now.in_charge, "change-in-charge"),
        (&then.onsite_contact, &now.onsite_contact, "change-onsite"),
    ] {
        if called(was) == called(is) {
            continue;
        }
        note(
            ChangeCode::Contact,
            match is {
                Some(who) => said(id, "name", &who.name).with("phone", &who.phone),
                None => Message::new("change-contact-open"),
            },
        );
    }
}
