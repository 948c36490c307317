//! The venue cannot be used: another one, online, or another day.

use super::facts::{Facts, has_duty};
use super::queries::Way;
use super::speaker::{listed, postponed};
use super::step::Step;
use super::views::PlanCode;
use crate::error::{Error, Result};
use crate::events::{Part, Salon, SegmentKind};
use crate::ids::Id;
use crate::text::search_key;
use crate::venues::{self, Item, ItemState, Venue, Verdict, rules::item_name};
use crate::words::{Arg, Message, Words};

/// So many other venues are put side by side.
const OTHERS: usize = 5;
/// What a salon cannot do without.
const NEEDED: [Item; 4] = [Item::Projector, Item::Screen, Item::Microphone, Item::Clicker];

pub fn ways(facts: &Facts<'_>) -> Result<Vec<Way>> {
    let Some(lost) = &facts.salon.venue else {
        return Err(Error::refused("rescue_no_venue"));
    };
    let mut ways = elsewhere(facts, lost.id)?;
    ways.push(online(facts));
    if !facts.moment.is_today() {
        ways.extend(postponed(facts)?.map(|way| Way { weight: 60, ..way }));
    }
    Ok(ways)
}

/// Other venues, those that fit best first.
fn elsewhere(facts: &Facts<'_>, lost: Id) -> Result<Vec<Way>> {
    let mut ways = Vec::new();
    for venue in venues::queries::list(facts.db)? {
        if venue.id != lost {
            ways.push(other(facts, &venue));
        }
    }
    // Stable: venues that fit alike stay in the order of the list.
    ways.sort_by_key(|way| (!way.possible, way.weight));
    ways.truncate(OTHERS);
    Ok(ways)
}

fn other(facts: &Facts<'_>, venue: &Venue) -> Way {
    let salon = &facts.salon;
    let heads = u32::try_from(salon.heads).unwrap_or(0);
    let fit = venues::queries::fit(venue, heads, &facts.chapter.rules);
    let (mut why, mut costs) = (Vec::new(), Vec::new());
    let mut weight = match fit.verdict {
        Verdict::Good => 0,
        Verdict::Roomy => 5,
        Verdict::Tight => 10,
        Verdict::Unknown => 15,
        Verdict::TooSmall => 40,
    };
    let mut possible = fit.verdict != Verdict::TooSmall;
    match fit.verdict {
        Verdict::Good | Verdict::Roomy => why.push(fit.message),
        _ => costs.push(fit.message),
    }
    let taken = venue
        .bookings
        .iter()
        .find(|line| line.date == salon.date && line.event != salon.id);
    if let Some(line) = taken {
        possible = false;
        let theme = line.theme.as_str();
        costs.insert(0, Message::new("rescue-cost-venue-taken").with("event", theme));
    }
    for cost in hours(salon, venue) {
        weight += 8;
        costs.push(cost);
    }
    let (missing, unknown) = equipment(facts, venue);
    if missing.is_empty() && unknown.is_empty() {
        why.push(Message::new("rescue-why-equipment"));
    }
    let named = |items: &[Item]| listed(items.iter().map(|item| Arg::from(item_name(*item))));
    if !missing.is_empty() {
        weight += 2 * missing.len() as i64;
        costs.push(Message::new("rescue-cost-equipment").with("items", named(&missing)));
    }
    if !unknown.is_empty() {
        weight += 1;
        costs.push(Message::new("rescue-cost-equipment-unknown").with("items", named(&unknown)));
    }
    if !venue.transit.is_empty() {
        why.push(Message::new("rescue-why-transit").with("transit", &venue.transit));
    }
    if !venue.parking.is_empty() {
        why.push(Message::new("rescue-why-parking").with("parking", &venue.parking));
    }
    costs.push(book(venue));
    if !venue.cost.is_empty() {
        costs.push(Message::new("rescue-cost-price").with("cost", &venue.cost));
    }
    let mut steps = vec![Step::Place { venue: Some(venue.id) }];
    let words = Words::of(facts.chapter.document_language);
    steps.extend(missing.iter().map(|item| Step::Bring {
        name: words.say(&item_name(*item)),
    }));
    Way {
        plan: PlanCode::OtherVenue,
        about: Some(venue.id),
        title: Message::new("rescue-other-venue").with("venue", &venue.name),
        why,
        costs,
        todo: todo(facts, venue),
        steps,
        possible,
        weight,
    }
}

/// Who should do what in the new place.
fn todo(facts: &Facts<'_>, venue: &Venue) -> Vec<Message> {
    let mut todo = Vec::new();
    if !venue.address.is_empty() {
        todo.push(Message::new("rescue-todo-address").with("address", &venue.address));
    }
    if !venue.door.is_empty() {
        todo.push(Message::new("rescue-todo-door").with("door", &venue.door));
    }
    if let Some(opens) = &venue.opens {
        todo.push(Message::new("rescue-todo-opens").with("opens", opens));
    }
    let speakers = facts
        .salon
        .appearances
        .iter()
        .filter(|own| has_duty(&facts.salon, own.speaker));
    let names: Vec<Arg> = speakers.map(|own| own.name.as_str().into()).collect();
    if let (Some(charge), false) = (&facts.salon.in_charge, names.is_empty()) {
        let message = Message::new("rescue-todo-tell-speakers").with("who", &charge.name);
        todo.push(message.with("names", listed(names.into_iter())));
    }
    todo
}

/// Whom to call for the room; a fixed one only has to be checked.
fn book(venue: &Venue) -> Message {
    match venue.tenure {
        venues::Tenure::Fixed => Message::new("rescue-cost-check-room"),
        venues::Tenure::Borrowed if venue.contact_name.is_empty() => Message::new("rescue-cost-book"),
        venues::Tenure::Borrowed => Message::new("rescue-cost-book-by")
            .with("name", &venue.contact_name)
            .with("phone", &venue.contact_phone),
    }
}

/// When the room opens after we come, or must be cleared before we go.
fn hours(salon: &Salon, venue: &Venue) -> Vec<Message> {
    let first = salon.segments.iter().map(|row| row.start.to_string()).min();
    let last = salon.segments.iter().map(|row| row.end.to_string()).max();
    let mut costs = Vec::new();
    if let (Some(opens), Some(first)) = (&venue.opens, first)
        && *opens > first
    {
        costs.push(
            Message::new("rescue-cost-opens")
                .with("opens", opens)
                .with("first", first),
        );
    }
    if let (Some(clears), Some(last)) = (&venue.clears, last)
        && *clears < last
    {
        costs.push(
            Message::new("rescue-cost-clears")
                .with("clears", clears)
                .with("last", last),
        );
    }
    costs
}

/// What is needed and not there, and what nobody has looked at; what somebody brings already is left out.
fn equipment(facts: &Facts<'_>, venue: &Venue) -> (Vec<Item>, Vec<Item>) {
    let brought = |item: Item| {
        let name = search_key(&Words::of(facts.chapter.document_language).say(&item_name(item)));
        let materials = facts.salon.materials.iter();
        materials
            .map(|material| search_key(&material.name))
            .any(|own| own.ends_with(&name))
    };
    let state = |item: Item| venue.items.iter().find(|line| line.item == item).map(|line| line.state);
    let (mut missing, mut unknown) = (Vec::new(), Vec::new());
    for item in NEEDED.into_iter().filter(|item| !brought(*item)) {
        match state(item) {
            Some(ItemState::Missing | ItemState::Bring) => missing.push(item),
            Some(ItemState::Unknown) | None => unknown.push(item),
            Some(ItemState::Present | ItemState::NotApplicable) => {}
        }
    }
    (missing, unknown)
}

/// Online: what only a room needs is dropped.
fn online(facts: &Facts<'_>) -> Way {
    let salon = &facts.salon;
    let room_only = [SegmentKind::SetUp, SegmentKind::CheckIn, SegmentKind::ClearUp];
    let mut steps = vec![Step::Place { venue: None }];
    let rows = salon.segments.iter();
    let dropped = rows.filter(|row| row.part != Part::Slot && room_only.contains(&row.kind));
    steps.extend(dropped.map(|row| Step::Remove { segment: row.id }));
    let todo = match &salon.in_charge {
        Some(charge) => Message::new("rescue-todo-link").with("who", &charge.name),
        None => Message::new("rescue-todo-link-open"),
    };
    Way {
        plan: PlanCode::Online,
        about: None,
        title: Message::new("rescue-online"),
        why: vec![Message::new("rescue-why-online")],
        costs: vec![
            Message::new("rescue-cost-online-link"),
            Message::new("rescue-cost-online-groups"),
        ],
        todo: vec![todo],
        steps,
        possible: true,
        weight: if facts.moment.is_today() { 30 } else { 45 },
    }
}
