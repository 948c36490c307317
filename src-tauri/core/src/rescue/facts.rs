//! What plans rest on: the salon, the moment, and who is where.

use chrono::NaiveDate;

use crate::chapter::{self, Chapter};
use crate::error::{Error, Result};
use crate::events::availability::Availability;
use crate::events::{self, Salon, Segment, Status, TimeOfDay};
use crate::ids::Id;
use crate::store::Db;
use crate::words::Message;

/// How much time is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// So many days, at least one.
    Days(i64),
    /// It is the day, and the salon has not begun.
    Today,
    /// The salon is on.
    Running(TimeOfDay),
}

impl Moment {
    /// Whether there are at least so many days.
    pub fn has_days(self, least: i64) -> bool {
        matches!(self, Self::Days(days) if days >= least)
    }

    /// Whether people are on their way or there already.
    pub fn is_today(self) -> bool {
        !matches!(self, Self::Days(_))
    }

    /// A word for the key: plans of another stretch of time are other plans.
    pub fn word(self) -> &'static str {
        match self {
            Self::Days(_) => "days",
            Self::Today => "today",
            Self::Running(_) => "running",
        }
    }
}

/// Everything that plans rest on.
pub struct Facts<'a> {
    pub db: &'a Db,
    pub salon: Salon,
    pub chapter: Chapter,
    pub moment: Moment,
    pub today: NaiveDate,
}

impl<'a> Facts<'a> {
    /// Reads them. Errors: `event_not_found`; `rescue_cancelled`, `rescue_over` when there is nothing left to rescue.
    pub fn read(db: &'a Db, event: Id) -> Result<Self> {
        let salon = events::queries::show(db, event)?;
        let today = db.today();
        let now = TimeOfDay::from(db.now().time());
        if salon.status == Status::Cancelled {
            return Err(Error::refused("rescue_cancelled"));
        }
        let last = salon.end.max(salon.slot_end);
        if matches!(salon.status, Status::Held | Status::Reviewed)
            || salon.date < today
            || (salon.date == today && now >= last)
        {
            return Err(Error::refused("rescue_over"));
        }
        let moment = match (salon.date - today).num_days() {
            days @ 1.. => Moment::Days(days),
            _ if now < salon.start => Moment::Today,
            _ => Moment::Running(now),
        };
        Ok(Self {
            db,
            chapter: chapter::queries::show(db)?,
            moment,
            today,
            salon,
        })
    }

    /// Why a person cannot be here: they are away, or have something to do at another event whose hours overlap.
    pub fn elsewhere(&self, person: Id) -> Result<Option<Message>> {
        let date = self.salon.date;
        if let Some(away) = Availability::between(self.db, date, date)?.away(person, date) {
            return Ok(Some(if away.note.is_empty() {
                Message::new("rescue-cost-away")
            } else {
                Message::new("rescue-cost-away-note").with("note", &away.note)
            }));
        }
        let hours = |salon: &Salon| {
            let rows = || salon.segments.iter();
            let first = rows()
                .map(|row| row.start)
                .min()
                .unwrap_or(salon.start)
                .min(salon.start);
            (
                first,
                rows()
                    .map(|row| row.end)
                    .max()
                    .unwrap_or(salon.slot_end)
                    .max(salon.slot_end),
            )
        };
        let (first, last) = hours(&self.salon);
        for other in events::queries::between(self.db, date, date)? {
            let (other_first, other_last) = hours(&other);
            let apart = first >= other_last || other_first >= last;
            if other.id != self.salon.id && !apart && has_duty(&other, person) {
                let message = Message::new("rescue-cost-elsewhere").with("event", other.name);
                return Ok(Some(message.with("start", other.start.to_string())));
            }
        }
        Ok(None)
    }

    /// The row of a talk.
    pub fn row_of_talk(&self, talk: i64) -> Option<&Segment> {
        self.salon.segments.iter().find(|row| row.talk == Some(talk))
    }

    /// Minutes of the day at which the salon is now, when it is on.
    pub fn now(&self) -> Option<i64> {
        match self.moment {
            Moment::Running(now) => Some(i64::from(now.minutes())),
            _ => None,
        }
    }
}

/// Whether a person has something to do at an event.
pub fn has_duty(salon: &Salon, person: Id) -> bool {
    let role = salon.roles.iter().flat_map(|line| &line.people);
    role.filter(|holder| holder.state.fills())
        .any(|holder| holder.id == person)
        || salon
            .appearances
            .iter()
            .any(|own| own.speaker == person && own.talk.is_some() && own.state.holds_talk())
        || salon
            .segments
            .iter()
            .flat_map(|row| &row.people)
            .any(|each| each.id == person)
}

/// The time of now to the minute, for rows that begin with it.
pub fn minute(minutes: i64) -> TimeOfDay {
    TimeOfDay::from_minutes(minutes as i32)
}
