//! What prepares the sample's coming salon, and what the one before it left to do: most of it done, something overdue, a
//! group code that dies before the day.

use chrono::{Days, NaiveDate, TimeDelta};

use super::people::Cast;
use super::store::{day, insert};
use crate::committee::{self, Chart, Office};
use crate::error::Result;
use crate::events::{self, EventKind};
use crate::ids::Id;
use crate::store::{Tx, rank};
use crate::tasks::lists;

/// Who does the work of the office that is vacant.
const STANDS_IN: (Office, &str) = (Office::VpPublicity, "蒋思琪");
/// What is not done although its day has come: of the coming salon, of the one before it.
const OVERDUE_COMING: &[&str] = &["find_speakers"];
const OVERDUE_BEFORE: &[&str] = &["retrospective", "expenses"];
/// The chat group whose code stands on the poster.
const GROUP: (&str, i64) = ("分会沙龙2群", 143);
/// How long a group code works, in days.
const GROUP_DAYS: u64 = 7;

/// Lays down the tasks of the coming salon and of the one before it.
pub(super) fn lay(tx: &Tx<'_>, cast: &Cast, today: NaiveDate) -> Result<()> {
    let chart = committee::queries::chart(tx, today)?;
    let all = events::queries::list(tx)?;
    let salons = || all.iter().filter(|line| line.number.is_some());
    let coming = salons()
        .filter(|line| line.status.is_coming())
        .min_by_key(|line| line.date);
    let before = salons()
        .filter(|line| line.attended.is_some())
        .max_by_key(|line| line.date);
    let lists = [(before, OVERDUE_BEFORE), (coming, OVERDUE_COMING)];
    for (salon, overdue) in lists.iter().filter_map(|(salon, overdue)| Some(((*salon)?, *overdue))) {
        let owner = |office| {
            if office == STANDS_IN.0 {
                return cast.get(STANDS_IN.1).map(Some);
            }
            Ok(holder(&chart, office))
        };
        lay_list(tx, owner, (salon.id, salon.date), overdue, today)?;
    }
    coming.map_or(Ok(()), |salon| lay_code(tx, salon.id, today))
}

/// The list of a salon, each line done on its day where that has come.
fn lay_list(
    tx: &Tx<'_>,
    owner: impl Fn(Office) -> Result<Option<Id>>,
    (event, date): (Id, NaiveDate),
    overdue: &[&str],
    today: NaiveDate,
) -> Result<()> {
    let lines = lists::of(tx, EventKind::Salon)?.lines;
    for (line, rank) in lines.iter().zip(rank::series(lines.len())) {
        let due = date - TimeDelta::days(line.days_before);
        let done = (due <= today && !overdue.contains(&line.code.as_str())).then(|| day(due));
        let owner = line.office.map_or(Ok(None), &owner)?;
        let id = tx.new_id();
        insert(
            tx,
            "task",
            &[
                ("id", &id),
                ("event", &event),
                ("rank", &rank),
                ("code", &line.code),
                ("days_before", &line.days_before),
                ("owner", &owner),
                ("done_on", &done),
            ],
        )?;
    }
    Ok(())
}

fn holder(chart: &Chart, office: Office) -> Option<Id> {
    let seat = chart.seats.iter().find(|seat| seat.office == office)?;
    seat.holders.first().map(|term| term.person.id)
}

fn lay_code(tx: &Tx<'_>, event: Id, today: NaiveDate) -> Result<()> {
    let (id, (name, people)) = (tx.new_id(), GROUP);
    let made = today - Days::new(1);
    insert(
        tx,
        "group_code",
        &[
            ("id", &id),
            ("event", &event),
            ("name", &name),
            ("made_on", &day(made)),
            ("expires_on", &day(made + Days::new(GROUP_DAYS))),
            ("people", &people),
        ],
    )
}
