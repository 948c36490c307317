//! Reads of events.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use super::catalogue::Catalogue;
use super::codes::*;
use super::roles::Assignment;
use super::run_sheet::TimeOfDay;
use super::run_sheet::sheet::Sheet;
use super::store::{self, Event};
use super::views::{EventShort, Home, Material, Named, Salon, SalonLine, TopicLine};
use super::{appearances, discussion, materials, readiness, roles, run_sheet, versions};
use crate::chapter;
use crate::dates;
use crate::error::Result;
use crate::ids::Id;
use crate::pick::pick;
use crate::speakers;
use crate::store::Db;
use crate::words::{Lang, Message, Words};

pub use super::run_sheet::read::{complete, read_rows};
pub use super::run_sheet::rows::copy_segments;
pub use super::templates::list as templates;

/// For how many of the coming events the list tells the readiness: each costs a look at all of its records.
const READY_AHEAD: usize = 12;

/// How many coming events the home page lists.
const UPCOMING: usize = 6;

/// Every event, the latest date first. Readiness stands only with the next few coming ones.
pub fn list(db: &Db) -> Result<Vec<SalonLine>> {
    let mut lines = store::lines(db)?;
    let today = db.today();
    for line in lines
        .iter_mut()
        .rev()
        .filter(|line| is_coming(line, today))
        .take(READY_AHEAD)
    {
        let checks = readiness::checks(db, line.id)?;
        line.readiness_passed = Some(checks.iter().filter(|check| check.state == CheckState::Passed).count() as i64);
        line.readiness_total = Some(checks.len() as i64);
    }
    Ok(lines)
}

/// The events of a range of days that are not cancelled, by date, without their readiness.
pub fn between(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<Salon>> {
    let mut lines = store::lines(db)?;
    lines.retain(|line| (from..=to).contains(&line.date) && line.status != Status::Cancelled);
    let events = lines.iter().rev();
    events
        .map(|line| without_readiness(db, &store::get(db, line.id)?))
        .collect()
}

/// How many signed up and how many came at the held events of the same kind before this one, of which both are known; the
/// latest first, at most `limit`. Errors: `event_not_found`.
pub fn turnouts(db: &Db, id: Id, limit: u32) -> Result<Vec<(i64, i64)>> {
    let event = store::get(db, id)?;
    store::turnouts(db, event.kind, event.date, limit)
}

/// The topics of talks of a range of days, planned ones too, the earliest first.
pub fn topics(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<Vec<TopicLine>> {
    appearances::store::topics(db, from, to)
}

/// Who said no to a role or was replaced in one at an event of a range of days: the event and the person.
pub fn refused(db: &Db, from: NaiveDate, to: NaiveDate) -> Result<BTreeSet<(Id, Id)>> {
    Ok(roles::store::refused(db, from, to)?.into_iter().collect())
}

/// One event with everything that belongs to it. Errors: `event_not_found`.
pub fn show(db: &Db, id: Id) -> Result<Salon> {
    let mut salon = without_readiness(db, &store::get(db, id)?)?;
    salon.readiness = readiness::of(db, &salon)?;
    if let Some((version, changes)) = versions::mark(db, &salon)? {
        (salon.version, salon.changes_since) = (Some(version), Some(changes));
    }
    Ok(salon)
}

/// One event as far as other rooms head their pages with it. Errors: `event_not_found`.
pub fn short(db: &Db, id: Id) -> Result<EventShort> {
    let event = store::get(db, id)?;
    Ok(EventShort {
        id,
        number: event.number,
        theme: event.theme,
        date: event.date,
        start: event.start,
        slot_end: TimeOfDay::from_minutes(event.start.minutes() + event.slot_minutes as i32),
        status: event.status,
    })
}

/// What sentences call an event: by its number, else by its date.
pub fn called(event: &EventShort) -> Message {
    store::called(event.number, event.date)
}

/// How many heads an event expects; 0: not known yet. Errors: `event_not_found`.
pub fn heads(db: &Db, id: Id) -> Result<i64> {
    Ok(store::get(db, id)?.heads)
}

/// One event without its readiness list and what is published of it. Errors: `event_not_found`.
pub fn bare(db: &Db, id: Id) -> Result<Salon> {
    without_readiness(db, &store::get(db, id)?)
}

/// How long rows of a kind take in new sheets, where the chapter said so.
pub fn usual_minutes(db: &Db) -> Result<BTreeMap<SegmentKind, i64>> {
    store::usual_minutes(db)
}

/// The first event of a kind after a day that is still to be held.
pub fn next_of_kind(db: &Db, kind: EventKind, after: NaiveDate) -> Result<Option<Id>> {
    store::next_of_kind(db, kind, after)
}

/// The next salon that is still to come and not cancelled; when there is none, the next event of another kind.
pub fn next_salon(db: &Db) -> Result<Option<Salon>> {
    let today = db.today();
    let lines = store::lines(db)?;
    let coming: Vec<&SalonLine> = lines.iter().rev().filter(|line| is_coming(line, today)).collect();
    let next = coming
        .iter()
        .find(|line| line.kind == EventKind::Salon)
        .or_else(|| coming.first());
    next.map(|line| show(db, line.id)).transpose()
}

/// The home page: the next salon, whom to write to today, the next events.
pub fn home(db: &Db) -> Result<Home> {
    let today = db.today();
    let mut lines = list(db)?;
    lines.retain(|line| is_coming(line, today));
    lines.reverse();
    lines.truncate(UPCOMING);
    Ok(Home {
        today,
        next: next_salon(db)?,
        letters: speakers::queries::today(db)?,
        upcoming: lines,
        counts: store::counts(db, today)?,
    })
}

/// The event that a person means: by number (`18`, `第18期`), date, exact theme, id or a unique beginning of the id.
pub fn resolve(db: &Db, text: &str) -> Result<Id> {
    let text = text.trim();
    let bare = text
        .trim_start_matches('第')
        .trim_end_matches('期')
        .trim_start_matches('#');
    let by_name = |text: &str| {
        // Ids begin with 0 for some centuries to come, numbers of a series never do.
        let number = bare.parse::<i64>().ok().filter(|_| !bare.starts_with(['0', '+', '-']));
        let mut found = match number {
            Some(number) => store::numbered(db, number)?,
            None => Vec::new(),
        };
        if let Ok(date) = dates::parse_date("event", text) {
            found.extend(store::dated(db, date)?);
        }
        found.extend(store::themed(db, text)?);
        Ok(found)
    };
    pick(text, "event_not_found", by_name, |low, high| {
        store::between(db, low, high)
    })
}

/// The row of an event's run-sheet that a person means: by its position, exact title or, without one, what it is called
/// (in either language), by its id or a unique beginning of the id.
pub fn resolve_segment(db: &Db, event: Id, text: &str) -> Result<Id> {
    let text = text.trim();
    let salon = without_readiness(db, &store::get(db, event)?)?;
    let rows = || salon.segments.iter();
    let named = |row: &super::views::Segment| (row.id, format!("{} {}", row.start, row.kind.code()));
    pick(
        text,
        "segment_not_found",
        |text| {
            let position = rows().filter(|row| row.position.to_string() == text);
            let called = |row: &super::views::Segment| match row.title.as_str() {
                "" => [Lang::ZhCn, Lang::En]
                    .iter()
                    .any(|lang| Words::of(*lang).say(&row.label) == text),
                title => title == text,
            };
            let titled = rows().filter(|row| called(row));
            Ok(position.chain(titled).map(named).collect())
        },
        |low, high| Ok(rows().filter(|row| (low..=high).contains(&row.id)).map(named).collect()),
    )
}

/// How many discussion groups an event has: as set by hand, else heads by the chapter's rule, rounded up.
pub(super) fn group_count(db: &Db, event: &Event) -> Result<i64> {
    if let Some(groups) = event.groups {
        return Ok(groups);
    }
    let per_group = i64::from(chapter::queries::show(db)?.rules.heads_per_group).max(1);
    Ok(((event.heads + per_group - 1) / per_group).min(roles::ops::GROUPS_MAX))
}

fn is_coming(line: &SalonLine, today: NaiveDate) -> bool {
    line.date >= today && line.status.is_coming()
}

/// The event with everything but the readiness list and what is published of it.
pub(super) fn without_readiness(db: &Db, event: &Event) -> Result<Salon> {
    Parts::read(db, event)?.salon(db, event)
}

/// What an event is put together from, apart from its own facts.
pub(super) struct Parts {
    pub rows: Vec<run_sheet::store::Segment>,
    pub named: HashMap<Id, Vec<Named>>,
    pub assignments: Vec<Assignment>,
    pub appearances: Vec<appearances::store::Appearance>,
    pub materials: Vec<Material>,
}

impl Parts {
    pub fn read(db: &Db, event: &Event) -> Result<Self> {
        Ok(Self {
            rows: run_sheet::store::of_event(db, event.id)?,
            named: run_sheet::store::named(db, event.id)?,
            assignments: roles::store::of_event(db, event.id)?,
            appearances: appearances::store::of_event(db, event.id)?,
            materials: materials::store::of_event(db, event.id)?,
        })
    }

    /// The event as people see it, made of these parts.
    pub fn salon(self, db: &Db, event: &Event) -> Result<Salon> {
        let Self {
            rows,
            named,
            assignments,
            appearances,
            materials,
        } = self;
        let sheet = Sheet::of(event, rows);
        let appearances = appearances::views(db, appearances, &sheet)?;
        let catalogue = Catalogue::read(db)?;
        let duties = run_sheet::duties::of_event(db, event.id)?;
        let segments = sheet.view(catalogue.names(), &named, &duties, &assignments, &appearances);
        let (gap, overlap) = sheet.times.gap_and_overlap();
        let groups = group_count(db, event)?;
        let cast = roles::Cast {
            event,
            sheet: &sheet,
            assignments: &assignments,
            appearances: &appearances,
        };
        let conflicts = cast.conflicts(db, &catalogue)?;
        let person = |id: Option<Id>| id.map(|id| store::person(db, id)).transpose();
        Ok(Salon {
            id: event.id,
            name: store::name(&event.theme, event.date),
            number: event.number,
            date: event.date,
            start: event.start,
            slot_end: TimeOfDay::from_minutes(sheet.times.slot_end),
            end: TimeOfDay::from_minutes(sheet.times.plan_end),
            planned_minutes: i64::from(sheet.times.planned),
            margin_minutes: i64::from(sheet.times.margin),
            status: event.status,
            theme: event.theme.clone(),
            venue: event.venue.map(|id| store::venue(db, id)).transpose()?,
            heads: event.heads,
            segments,
            roles: roles::lines(db, event.id, &catalogue, &assignments, groups)?,
            readiness: Vec::new(),
            conflicts,
            kind: event.kind,
            slot_minutes: event.slot_minutes,
            cancel_reason: event.cancel_reason.clone(),
            booking: event.booking,
            booking_confirm_by: event.booking_confirm_by,
            visitors: event.visitors,
            group_count: groups,
            group_count_by_hand: event.groups.is_some(),
            groups: discussion::groups(db, event.id, groups, &assignments)?,
            in_charge: person(event.in_charge)?,
            onsite_contact: person(event.onsite_contact.or(event.in_charge))?,
            onsite_contact_by_hand: event.onsite_contact.is_some(),
            questions: discussion::store::ranked(db, event.id)?
                .into_iter()
                .map(|(question, _)| question)
                .collect(),
            materials,
            appearances,
            host_script: event.host_script.clone(),
            values_script: event.values_script.clone(),
            signed_up: event.signed_up,
            attended: event.attended,
            attended_visitors: event.attended_visitors,
            rating: event.rating,
            cost_yuan: event.cost_yuan,
            note: event.note.clone(),
            blocks: run_sheet::blocks::of_rows(db, event.id, sheet.in_reading_order())?,
            gap_minutes: i64::from(gap),
            overlap_minutes: i64::from(overlap),
            version: None,
            changes_since: None,
        })
    }
}
