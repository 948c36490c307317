//! Checks about the venue.

use super::{Facts, Finding, attention, missing, passed};
use crate::dates::spoken;
use crate::events::codes::*;
use crate::events::run_sheet::TimeOfDay;
use crate::text::search_key;
use crate::venues::rules::item_name;
use crate::venues::{self, Item, ItemState as State, Tenure, Venue, Verdict};
use crate::words::{Lang, Message, Words, listed};

/// The equipment a salon cannot do without; the rest of the checklist is good to have.
const NEEDED: [Item; 6] = [
    Item::Projector,
    Item::Screen,
    Item::Microphone,
    Item::Clicker,
    Item::AirConditioning,
    Item::TablesChairs,
];

fn no_venue() -> Finding {
    missing(Message::new("ready-venue-none"), Action::ChooseVenue)
}

pub(super) fn booked(facts: &Facts<'_>) -> Finding {
    let Some(venue) = facts.venue else { return no_venue() };
    let about = |id: &str| Message::new(id).with("venue", &venue.name);
    if venue.tenure == Tenure::Fixed {
        return passed(about("ready-venue-own"));
    }
    match facts.salon.booking {
        Booking::DepositPaid => passed(about("ready-venue-paid")),
        Booking::Booked => match facts.salon.booking_confirm_by {
            Some(by) if by < facts.today && facts.salon.date >= facts.today => attention(
                about("ready-venue-confirm-late").with("date", spoken(by, false)),
                Action::BookVenue,
            ),
            _ => passed(about("ready-venue-booked")),
        },
        Booking::Asked => match facts.salon.booking_confirm_by {
            Some(by) => missing(
                about("ready-venue-asked-until").with("date", spoken(by, false)),
                Action::BookVenue,
            ),
            None => missing(about("ready-venue-asked"), Action::BookVenue),
        },
        Booking::None => missing(about("ready-venue-not-booked"), Action::BookVenue),
    }
}

pub(super) fn fits(facts: &Facts<'_>) -> Finding {
    let Some(venue) = facts.venue else { return no_venue() };
    if facts.salon.heads == 0 {
        return attention(Message::new("ready-heads-unknown"), Action::EditFacts);
    }
    let fit = venues::queries::fit(venue, u32::try_from(facts.salon.heads).unwrap_or(u32::MAX), facts.rules);
    match fit.verdict {
        Verdict::TooSmall => missing(fit.message, Action::ChooseVenue),
        Verdict::Tight | Verdict::Unknown => attention(fit.message, Action::ChooseVenue),
        Verdict::Good | Verdict::Roomy => match outside_hours(facts, venue) {
            Some(reason) => attention(reason, Action::EditSegment),
            None => passed(fit.message),
        },
    }
}

/// When the sheet begins before the room opens or ends after it must be cleared.
fn outside_hours(facts: &Facts<'_>, venue: &Venue) -> Option<Message> {
    let time = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<TimeOfDay>().ok());
    let rows = &facts.salon.segments;
    let first = rows.iter().map(|row| row.start).min().unwrap_or(facts.salon.start);
    let last = rows
        .iter()
        .map(|row| row.end)
        .max()
        .unwrap_or(facts.salon.slot_end)
        .max(facts.salon.slot_end);
    if let Some(opens) = time(&venue.opens).filter(|opens| first < *opens) {
        let reason = Message::new("ready-venue-opens-late").with("opens", opens.to_string());
        return Some(reason.with("start", first.to_string()));
    }
    let clears = time(&venue.clears).filter(|clears| *clears < last)?;
    Some(
        Message::new("ready-venue-clears-early")
            .with("clears", clears.to_string())
            .with("end", last.to_string()),
    )
}

pub(super) fn equipment(facts: &Facts<'_>) -> Finding {
    let Some(venue) = facts.venue else { return no_venue() };
    let (mut lacking, mut unborne, mut unknown, mut brought) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for line in venue.items.iter().filter(|line| NEEDED.contains(&line.item)) {
        let name = item_name(line.item);
        match (line.state, bearer(facts, line.item)) {
            (State::Present | State::NotApplicable, _) => {}
            (_, Bearer::Named(who)) => {
                brought.push(
                    Message::new("ready-equipment-brings")
                        .with("item", name)
                        .with("name", who),
                );
            }
            (_, Bearer::Open) | (State::Bring, Bearer::NotListed) => unborne.push(name),
            (State::Missing, Bearer::NotListed) => lacking.push(name),
            (State::Unknown, Bearer::NotListed) => unknown.push(name),
        }
    }
    let about = |id: &str, items: Vec<Message>| Message::new(id).with("items", listed(items));
    if !lacking.is_empty() {
        missing(about("ready-equipment-missing", lacking), Action::AssignMaterial)
    } else if !unborne.is_empty() {
        missing(about("ready-equipment-unborne", unborne), Action::AssignMaterial)
    } else if !unknown.is_empty() {
        attention(about("ready-equipment-unknown", unknown), Action::CheckEquipment)
    } else if brought.is_empty() {
        passed(Message::new("ready-equipment"))
    } else {
        passed(about("ready-equipment-brought", brought))
    }
}

/// Who brings an item.
enum Bearer {
    /// It does not stand in the event's materials.
    NotListed,
    /// It stands there, and nobody is named.
    Open,
    /// This person.
    Named(String),
}

/// Who brings an item. A material means an item when its name holds the item's name in either language.
fn bearer(facts: &Facts<'_>, item: Item) -> Bearer {
    let names = [Lang::ZhCn, Lang::En].map(|lang| search_key(&Words::of(lang).say(&item_name(item))));
    // The thing itself stands last in a name: 备用话筒 is a microphone, 话筒电池 is not. A count
    // or a remark in brackets behind it does not matter.
    let means = |name: &str| {
        let key = search_key(name);
        let name = key.split('(').next().unwrap_or_default();
        let name = name.trim_end_matches(|c: char| c.is_ascii_digit() || "×*个支只台套".contains(c));
        names.iter().any(|item| name.ends_with(item.as_str()))
    };
    let mut found = facts
        .salon
        .materials
        .iter()
        .filter(|material| means(&material.name))
        .peekable();
    if found.peek().is_none() {
        return Bearer::NotListed;
    }
    let bearer = found.find_map(|material| material.bearer.as_ref());
    bearer.map_or(Bearer::Open, |bearer| Bearer::Named(bearer.name.clone()))
}
