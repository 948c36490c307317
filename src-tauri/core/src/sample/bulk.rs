//! Many more events than a chapter ever has: for benchmarks. Each has a whole sheet, two talks and its roles.

use chrono::{Days, NaiveDate};

use super::events::{copy_sheet, lay_assignment};
use super::guests::GUESTS;
use super::people::Cast;
use super::salons::HELD;
use super::store::{day, insert};
use crate::error::Result;
use crate::events::Salon;
use crate::ids::Id;
use crate::random::Random;
use crate::store::{Tx, rank};

/// Lays down `count` events, three a week, back from `newest`, with the sheet of `model`.
#[expect(clippy::too_many_arguments, reason = "the whole sample so far is what it draws from")]
pub(super) fn lay(
    tx: &Tx<'_>,
    random: &mut Random,
    cast: &Cast,
    crowd: &[Id],
    places: &[Id],
    model: &Salon,
    count: usize,
    newest: NaiveDate,
) -> Result<()> {
    let ranks = rank::series(model.roles.len() + 4);
    for number in 0..count as u64 {
        let date = newest - Days::new(number * 7 / 3);
        let event = tx.new_id();
        let theme = random.pick(&HELD).theme;
        let venue = *random.pick(places);
        let attended = random.between(18, 44);
        insert(
            tx,
            "event",
            &[
                ("id", &event),
                ("theme", &theme),
                ("date", &day(date)),
                ("start", &model.start.to_string()),
                ("slot_minutes", &model.slot_minutes),
                ("status", &"reviewed"),
                ("venue", &venue),
                ("booking", &"booked"),
                ("heads", &attended),
                ("attended", &attended),
                ("rating", &(random.between(42, 48) as f64 / 10.0)),
            ],
        )?;
        copy_sheet(tx, model, event)?;
        let first = random.between(0, GUESTS.len() as i64 - 1) as usize;
        for (talk, guest) in (1_i64..).zip([first, (first + 7) % GUESTS.len()]) {
            insert(
                tx,
                "appearance",
                &[
                    ("id", &tx.new_id()),
                    ("event", &event),
                    ("speaker", &cast.get(GUESTS[guest].name)?),
                    ("talk", &talk),
                    ("topic", &theme),
                    ("topic_settled", &true),
                    ("state", &"spoke"),
                    ("state_on", &day(date)),
                ],
            )?;
        }
        for (line, rank) in model.roles.iter().zip(&ranks) {
            for group in 1..=line.needed {
                let group = (line.role.code() == "group_lead").then_some(group);
                lay_assignment(
                    tx,
                    event,
                    line.role.code(),
                    *random.pick(crowd),
                    "accepted",
                    group,
                    rank,
                )?;
            }
        }
    }
    Ok(())
}
