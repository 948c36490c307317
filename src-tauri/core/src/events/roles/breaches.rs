//! What speaks against somebody's having a role at an event, as far as days, rules and wishes go: the one place where
//! they are judged, for salons as they stand and for suggestions alike. Pure.
//!
//! - Rests count salons, whether the other turn lies before or after. Turns of the event itself never count.
//! - A young chapter has no experience to ask for: what one must have done before is judged from the fourth salon on,
//!   and a number of salons only once there were twice as many.
//! - A month is full by events, not by roles: whoever comes anyway may do two small things.

use chrono::{Datelike, Months, NaiveDate};

use super::history::{History, Occasion};
use crate::dates::spoken;
use crate::events::availability::Availability;
use crate::events::catalogue::{Catalogue, CatalogueRole, on_stage};
use crate::events::codes::{ConflictCode, Duty, Role};
use crate::events::store::called;
use crate::ids::Id;
use crate::words::Message;

/// From how many salons on a chapter has experience to ask for.
const YOUNG: usize = 4;
/// How many roles at one event are unusual.
const MANY: usize = 3;

/// A role at an event that somebody has or could have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// The event.
    pub event: Id,
    /// Its day.
    pub date: NaiveDate,
    /// Who.
    pub person: Id,
    /// The role.
    pub role: Role,
}

/// One thing that speaks against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Breach {
    /// What it is.
    pub conflict: ConflictCode,
    /// Whether it is about the role, or about the person on that day whatever the role.
    pub of_role: bool,
    /// Why, without the person's name.
    pub reason: Message,
}

/// Everything that speaks against a seat, the gravest first.
pub fn breaches(history: &History, catalogue: &Catalogue, availability: &Availability, seat: &Seat) -> Vec<Breach> {
    let day = Day {
        history,
        catalogue,
        availability,
        seat,
    };
    let Ok(rule) = catalogue.get(seat.role) else {
        return Vec::new();
    };
    let of_role = |conflict| {
        move |reason| Breach {
            conflict,
            of_role: true,
            reason,
        }
    };
    let of_person = |conflict| {
        move |reason| Breach {
            conflict,
            of_role: false,
            reason,
        }
    };
    let found = [
        day.away().map(of_person(ConflictCode::Away)),
        day.never_on_stage().map(of_role(ConflictCode::NeverOnStage)),
        day.members_only(rule).map(of_role(ConflictCode::MembersOnly)),
        day.prerequisite(rule).map(of_role(ConflictCode::Prerequisite)),
        day.salons_before(rule).map(of_role(ConflictCode::SalonsBefore)),
        day.cool_off(rule).map(of_role(ConflictCode::CoolOff)),
        day.cap(rule).map(of_role(ConflictCode::Cap)),
        day.most_a_month().map(of_person(ConflictCode::MostAMonth)),
        day.avoids().map(of_role(ConflictCode::Avoids)),
        day.third_duty().map(of_person(ConflictCode::ThirdDuty)),
    ];
    found.into_iter().flatten().collect()
}

struct Day<'a> {
    history: &'a History,
    catalogue: &'a Catalogue,
    availability: &'a Availability,
    seat: &'a Seat,
}

impl<'a> Day<'a> {
    /// The other events at which the person does something, with what.
    fn elsewhere(&self) -> impl Iterator<Item = (&'a Occasion, Option<Duty>)> {
        let (history, event) = (self.history, self.seat.event);
        let turns = history.turns(self.seat.person).iter();
        turns
            .map(move |turn| (history.occasion(turn), turn.duty))
            .filter(move |(occasion, _)| occasion.event != event)
    }

    /// The other events at which the person has the same role.
    fn same_role(&self) -> impl Iterator<Item = &'a Occasion> {
        let role: Duty = self.seat.role.into();
        self.elsewhere()
            .filter(move |(_, duty)| *duty == Some(role))
            .map(|(occasion, _)| occasion)
    }

    fn away(&self) -> Option<Message> {
        let entry = self.availability.away(self.seat.person, self.seat.date)?;
        let date = Message::new("breach-away").with("date", spoken(self.seat.date, false));
        Some(if entry.note.is_empty() {
            date
        } else {
            Message::new("breach-away-note")
                .with("date", spoken(self.seat.date, false))
                .with("note", &entry.note)
        })
    }

    fn never_on_stage(&self) -> Option<Message> {
        let own = self.availability.preference(self.seat.person)?;
        (own.never_on_stage && on_stage(self.seat.role)).then(|| Message::new("breach-never_on_stage"))
    }

    fn avoids(&self) -> Option<Message> {
        let own = self.availability.preference(self.seat.person)?;
        own.avoids
            .contains(&self.seat.role)
            .then(|| Message::new("breach-avoids"))
    }

    fn members_only(&self, rule: &CatalogueRole) -> Option<Message> {
        let since = self.history.committee_since(self.seat.person);
        let is_member = since.is_some_and(|since| since <= self.seat.date);
        (rule.members_only && !is_member).then(|| Message::new("breach-members_only"))
    }

    fn prerequisite(&self, rule: &CatalogueRole) -> Option<Message> {
        let after = rule.after_role?;
        let date = self.seat.date;
        let is_young = self.history.salons_before(date) < YOUNG;
        // Whoever had the role itself needs no step before it.
        let known = |duty: Option<Duty>| duty == Some(after.into()) || duty == Some(rule.role.into());
        let had = self
            .elsewhere()
            .any(|(occasion, duty)| known(duty) && occasion.date < date);
        (!is_young && !had).then(|| Message::new("breach-prerequisite").with("after", self.catalogue.names().of(after)))
    }

    fn salons_before(&self, rule: &CatalogueRole) -> Option<Message> {
        let needed = usize::try_from(rule.salons_before).unwrap_or(0);
        let date = self.seat.date;
        if needed == 0 || self.history.salons_before(date) < YOUNG.max(needed * 2) {
            return None;
        }
        let mut salons: Vec<usize> = self
            .elsewhere()
            .filter(|(occasion, _)| occasion.date < date)
            .filter_map(|(occasion, _)| occasion.salon)
            .collect();
        salons.dedup();
        (salons.len() < needed).then(|| {
            Message::new("breach-salons_before")
                .with("count", salons.len())
                .with("needed", needed)
        })
    }

    fn cool_off(&self, rule: &CatalogueRole) -> Option<Message> {
        let rest = usize::try_from(rule.cool_off).unwrap_or(0);
        let here = self.history.occasions()[self.history.place(self.seat.event)?].salon?;
        let near = self
            .same_role()
            .filter_map(|occasion| Some((occasion.salon?.abs_diff(here), occasion)))
            .min_by_key(|(distance, _)| *distance)
            .filter(|(distance, _)| *distance <= rest)?;
        let reason = Message::new(if near.1.date <= self.seat.date {
            "breach-cool_off"
        } else {
            "breach-cool_off-ahead"
        });
        Some(
            reason
                .with("salon", called(near.1.number, near.1.date))
                .with("rest", rest),
        )
    }

    /// Whether some stretch of so many months that holds the day has too many turns, this one included.
    fn cap(&self, rule: &CatalogueRole) -> Option<Message> {
        let (cap, months) = (rule.cap_turns?, rule.cap_months?);
        let length = Months::new(u32::try_from(months).ok()?);
        let date = self.seat.date;
        let others: Vec<NaiveDate> = self.same_role().map(|occasion| occasion.date).collect();
        let ends = others.iter().copied().filter(|end| *end >= date).chain([date]);
        let most = ends
            .filter_map(|end| {
                let begin = end.checked_sub_months(length)?;
                let within = others.iter().filter(|day| **day > begin && **day <= end).count() as i64;
                (begin < date).then_some(within)
            })
            .max()?;
        (most + 1 > cap).then(|| {
            Message::new("breach-cap")
                .with("months", months)
                .with("turns", most)
                .with("cap", cap)
        })
    }

    fn most_a_month(&self) -> Option<Message> {
        let most = self.availability.preference(self.seat.person)?.most_a_month?;
        let month = |date: NaiveDate| (date.year(), date.month());
        let mut events: Vec<Id> = self
            .elsewhere()
            .filter(|(occasion, _)| month(occasion.date) == month(self.seat.date))
            .map(|(occasion, _)| occasion.event)
            .collect();
        events.dedup();
        let others = events.len() as i64;
        (others + 1 > most).then(|| {
            Message::new("breach-most_a_month")
                .with(
                    "month",
                    Message::new("roles-month").with("month", self.seat.date.month()),
                )
                .with("most", most)
        })
    }

    /// The write-up is done at home afterwards and counts for nothing here.
    fn third_duty(&self) -> Option<Message> {
        let history = self.history;
        let here = history
            .turns(self.seat.person)
            .iter()
            .filter(|turn| history.occasion(turn).event == self.seat.event)
            .filter_map(|turn| turn.duty);
        let mut duties: Vec<Duty> = here.chain([self.seat.role.into()]).collect();
        duties.retain(|duty| *duty != Duty::WriteUp);
        duties.sort_unstable();
        duties.dedup();
        let counts = self.seat.role != Role::WriteUp && duties.len() >= MANY;
        counts.then(|| Message::new("breach-third_duty").with("count", duties.len()))
    }
}
