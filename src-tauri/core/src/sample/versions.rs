//! Published run-sheets of the newest salons: what the group was sent first, and what was put right afterwards.
//!
//! Each version is frozen by the same code as any other. For the first one the sheet is for a moment as it stood then.

use chrono::{Days, NaiveDate, NaiveTime};

use super::people::Cast;
use super::store::{day, update};
use crate::error::Result;
use crate::events::{Role, Salon, ops, queries};
use crate::store::Tx;

/// What stood differently in the first version.
enum Then {
    /// Another topic of the second talk.
    Topic(&'static str),
    /// The day was a week earlier.
    WeekEarlier,
    /// Somebody else was to host, and somebody else to bring the first of the materials.
    Host(&'static str, &'static str),
}

/// The last salons, the newest last: why there was a second version, and what stood differently in the first.
const PUBLISHED: [(&str, Then); 3] = [
    ("沈老师换了题目", Then::Topic("干部盘点之后怎么谈")),
    ("原定那天要调休上班，改到后一周", Then::WeekEarlier),
    ("主持人临时有事", Then::Host("金晓岚", "蒋思琪")),
];

/// Publishes the newest of the `held` salons twice, the one before them once.
pub(super) fn lay(tx: &Tx<'_>, cast: &Cast, held: &[Salon]) -> Result<()> {
    let (older, newest) = held.split_at(held.len() - PUBLISHED.len());
    if let Some(salon) = older.last() {
        publish(tx, salon, "", salon.date - Days::new(6), 1)?;
    }
    for (salon, (note, then)) in newest.iter().zip(&PUBLISHED) {
        let salon = queries::show(tx, salon.id)?;
        let first = salon.date - Days::new(19);
        as_it_stood(tx, cast, &salon, then)?;
        publish(tx, &salon, "", first, 1)?;
        as_it_is(tx, &salon)?;
        publish(tx, &salon, note, salon.date - Days::new(3), 2)?;
    }
    Ok(())
}

fn as_it_stood(tx: &Tx<'_>, cast: &Cast, salon: &Salon, then: &Then) -> Result<()> {
    match then {
        Then::Topic(topic) => {
            let second = salon.appearances.iter().find(|each| each.talk == Some(2));
            second.map_or(Ok(()), |talk| update(tx, "appearance", talk.id, &[("topic", topic)]))
        }
        Then::WeekEarlier => {
            let earlier = day(salon.date - Days::new(7));
            update(tx, "event", salon.id, &[("date", &earlier)])
        }
        Then::Host(host, bearer) => {
            for line in salon.roles.iter().filter(|line| line.role == Role::Host) {
                for person in &line.people {
                    update(tx, "assignment", person.assignment, &[("person", &cast.get(host)?)])?;
                }
            }
            let first = salon.materials.first();
            let bearer = cast.get(bearer)?;
            first.map_or(Ok(()), |material| {
                update(tx, "material", material.id, &[("bearer", &bearer)])
            })
        }
    }
}

/// Puts back whatever [`as_it_stood`] may have changed.
fn as_it_is(tx: &Tx<'_>, salon: &Salon) -> Result<()> {
    update(tx, "event", salon.id, &[("date", &day(salon.date))])?;
    for talk in &salon.appearances {
        update(tx, "appearance", talk.id, &[("topic", &talk.topic)])?;
    }
    for person in salon.roles.iter().flat_map(|line| &line.people) {
        update(tx, "assignment", person.assignment, &[("person", &person.id)])?;
    }
    for material in &salon.materials {
        let bearer = material.bearer.as_ref().map(|bearer| bearer.id);
        update(tx, "material", material.id, &[("bearer", &bearer)])?;
    }
    Ok(())
}

/// Publishes the sheet as it stands, as on the evening of a day in the past.
fn publish(tx: &Tx<'_>, salon: &Salon, note: &str, on: NaiveDate, number: i64) -> Result<()> {
    ops::publish(tx, salon.id, note)?;
    let versions = crate::events::versions::list(tx, salon.id)?;
    let evening = on.and_time(NaiveTime::MIN) + chrono::TimeDelta::minutes(20 * 60 + 15);
    let at = evening
        .and_local_timezone(*tx.now().offset())
        .single()
        .unwrap_or(tx.now());
    match versions.iter().find(|version| version.number == number) {
        Some(version) => update(tx, "version", version.id, &[("published_at", &at.to_rfc3339())]),
        None => Ok(()),
    }
}
