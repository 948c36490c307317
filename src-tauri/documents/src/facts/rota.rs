//! Reads what the paper of the rota needs.

use chapterdesk_core::events;
use chapterdesk_core::events::AssignmentState;
use chapterdesk_core::rota::{self, RotaCell, RotaEvent, RotaPerson};

use super::gather::chapter_facts;
use super::*;

/// Who does what at the events of a range of days; the coming quarter when none is given.
#[derive(Debug, Clone, PartialEq)]
pub struct RotaFacts {
    /// Whose rota it is.
    pub chapter: ChapterFacts,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The columns.
    pub events: Vec<RotaEventFacts>,
    /// The rows.
    pub people: Vec<RotaPersonFacts>,
    /// The most points anybody has.
    pub most: i64,
}

/// A column of the rota.
#[derive(Debug, Clone, PartialEq)]
pub struct RotaEventFacts {
    /// Number within its series.
    pub number: Option<i64>,
    /// What kind of activity.
    pub kind: Message,
    /// Whether it is a regular salon.
    pub is_salon: bool,
    /// The day.
    pub date: NaiveDate,
    /// What is still open: role and how many.
    pub gaps: Vec<(Message, i64)>,
}

/// A row of the rota.
#[derive(Debug, Clone, PartialEq)]
pub struct RotaPersonFacts {
    /// Name.
    pub name: String,
    /// The office they hold.
    pub office: Option<Message>,
    /// A cell for each event.
    pub cells: Vec<RotaCellFacts>,
    /// Big duties, small ones, talks, points in all.
    pub load: LoadFacts,
}

/// How much somebody carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LoadFacts {
    /// Big duties at salons.
    pub big: i64,
    /// Small duties at salons.
    pub small: i64,
    /// Talks.
    pub talks: i64,
    /// Duties at other activities.
    pub other: i64,
    /// All of it in points, offices included.
    pub points: i64,
}

/// What somebody does at an event.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotaCellFacts {
    /// Their duties.
    pub duties: Vec<RotaDutyFacts>,
    /// Whether they are away.
    pub is_away: bool,
}

/// A duty in a cell.
#[derive(Debug, Clone, PartialEq)]
pub struct RotaDutyFacts {
    /// What it is called.
    pub label: Message,
    /// Of a discussion lead: which group.
    pub group: Option<i64>,
    /// Whether they have not answered yet.
    pub is_asked: bool,
}

/// Reads the rota from `from` to `to`. Refused with `range_reversed`, `range_too_long`.
pub fn rota(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<RotaFacts> {
    let rota = rota::queries::show(db, from, to)?;
    Ok(RotaFacts {
        chapter: chapter_facts(db)?,
        from: rota.from,
        to: rota.to,
        events: rota.events.iter().map(event).collect(),
        people: rota.people.iter().map(person).collect(),
        most: rota.most,
    })
}

fn event(event: &RotaEvent) -> RotaEventFacts {
    RotaEventFacts {
        number: event.number,
        kind: event.kind.name(),
        is_salon: event.kind == events::EventKind::Salon,
        date: event.date,
        gaps: event.gaps.iter().map(|gap| (gap.label.clone(), gap.open)).collect(),
    }
}

fn person(person: &RotaPerson) -> RotaPersonFacts {
    RotaPersonFacts {
        name: person.name.clone(),
        office: person.office.clone(),
        cells: person.cells.iter().map(cell).collect(),
        load: LoadFacts {
            big: person.load.big,
            small: person.load.small,
            talks: person.load.talks,
            other: person.load.other,
            points: person.load.points,
        },
    }
}

fn cell(cell: &RotaCell) -> RotaCellFacts {
    let stands = |state: Option<AssignmentState>| state.is_none_or(AssignmentState::fills);
    let duties = cell.duties.iter().filter(|duty| stands(duty.state));
    RotaCellFacts {
        duties: duties
            .map(|duty| RotaDutyFacts {
                label: duty.label.clone(),
                group: duty.group_number,
                is_asked: duty.state == Some(AssignmentState::Asked),
            })
            .collect(),
        is_away: cell.away,
    }
}
