//! Sign-ups of the sample: who came to the salons that were held, so that they add up to what the salons say; what was
//! done about the visitors; who signed up for the coming one.

use chrono::{Days, NaiveDate, TimeDelta};

use super::cast::FIGURES;
use super::names::{self, phone};
use super::people::Cast;
use super::salons::coming;
use super::store::{day, insert, update};
use crate::error::Result;
use crate::events::{self, EventKind, Salon, SalonLine};
use crate::ids::Id;
use crate::random::Random;
use crate::store::{Tx, rank};

/// The salon at which so many signed up after the last day.
const LATE_AT: i64 = 14;
const LATE: usize = 14;
/// Numbers of visitors, behind those of the roster.
const VISITOR_PHONES: usize = 5_000;
/// How many salons the follow-up of visitors is still going on for.
const OPEN: usize = 2;
/// Who brings visitors most often.
const BRINGERS: [&str; 5] = ["朱燕萍", "陆佳宜", "徐敏芳", "金晓岚", "唐玉兰"];
/// Members who signed up for the coming salon first.
const FIRST_MEMBERS: [&str; 3] = ["李正平", "顾欣妍", "孙晓芸"];

/// Somebody who is not in the roster.
struct Visitor {
    name: String,
    company: String,
    post: &'static str,
    phone: String,
}

/// A row that is laid.
#[derive(Default)]
struct Row {
    person: Option<Id>,
    name: String,
    company: String,
    post: &'static str,
    phone: String,
    category: &'static str,
    brought_by: Option<Id>,
    walk_in: bool,
    present: bool,
}

/// Lays down everything.
pub(super) fn lay(tx: &Tx<'_>, seed: u64, cast: &Cast, crowd: &[Id]) -> Result<()> {
    // A stream of its own: what was there before does not change.
    let mut random = Random::new(seed ^ 0x5161);
    let lines = events::queries::list(tx)?;
    let mut held: Vec<&SalonLine> = lines
        .iter()
        .filter(|line| line.kind == EventKind::Salon && line.number.is_some() && line.attended.is_some())
        .collect();
    held.reverse();
    let mut regulars: Vec<Visitor> = Vec::new();
    for (at, line) in held.iter().enumerate() {
        let salon = events::queries::bare(tx, line.id)?;
        let visitors = lay_held(tx, &mut random, cast, crowd, &salon, &mut regulars)?;
        lay_follow_ups(tx, cast, &visitors, salon.date, held.len() - at)?;
    }
    let next = lines.iter().rev().find(|line| line.status.is_coming());
    next.map_or(Ok(()), |line| lay_coming(tx, cast, line.id, line.date))
}

/// The people of a held salon; gives the sign-ups of the visitors who came.
fn lay_held(
    tx: &Tx<'_>,
    random: &mut Random,
    cast: &Cast,
    crowd: &[Id],
    salon: &Salon,
    regulars: &mut Vec<Visitor>,
) -> Result<Vec<Id>> {
    let (signed_up, attended) = (salon.signed_up.unwrap_or(0), salon.attended.unwrap_or(0));
    let came = salon.attended_visitors.unwrap_or(0).min(attended);
    let walk_ins = random.between(1, 2).min(came);
    let mut rows: Vec<Row> = Vec::new();
    for appearance in salon.appearances.iter().filter(|own| own.talk.is_some()) {
        rows.push(Row {
            person: Some(appearance.speaker),
            name: appearance.name.clone(),
            category: "speaker",
            ..Row::default()
        });
    }
    let ours = FIGURES.iter().enumerate().map(|(at, figure)| (figure.name, at));
    for (name, at) in ours {
        let person = cast.get(name)?;
        if !rows.iter().any(|row| row.person == Some(person)) {
            rows.push(Row {
                person: Some(person),
                name: name.to_owned(),
                category: if at < FIGURES.len() / 2 { "committee" } else { "member" },
                ..Row::default()
            });
        }
    }
    let mut others: Vec<Id> = crowd.to_vec();
    while rows.len() < signed_up as usize && !others.is_empty() {
        let at = random.between(0, others.len() as i64 - 1) as usize;
        let person = others.swap_remove(at);
        rows.push(Row {
            person: Some(person),
            name: crate::people::queries::get(tx, person)?.name,
            category: "member",
            ..Row::default()
        });
    }
    let visitors_signed_up = (came - walk_ins + 1).min(signed_up);
    rows.truncate((signed_up - visitors_signed_up) as usize);
    let present_ours = (attended - came) as usize;
    for (at, row) in rows.iter_mut().enumerate() {
        row.present = at < present_ours;
    }
    for number in 0..visitors_signed_up + walk_ins {
        let walk_in = number >= visitors_signed_up;
        // One of those who signed up stays away.
        let row = visitor(random, cast, regulars, walk_in, number + 1 != visitors_signed_up)?;
        let twice = rows
            .iter()
            .any(|other| other.phone == row.phone && !row.phone.is_empty());
        let stays_away = number + 1 == visitors_signed_up;
        rows.push(if twice {
            newcomer(random, cast, regulars, walk_in, !stays_away)?
        } else {
            row
        });
    }
    // Whoever is missing stays away.
    let short = attended as usize - rows.iter().filter(|row| row.present).count().min(attended as usize);
    rows.iter_mut()
        .filter(|row| !row.present && !row.walk_in && row.category != "visitor")
        .take(short)
        .for_each(|row| row.present = true);
    write(tx, salon, &rows)
}

/// A visitor: every fourth was here before.
fn visitor(random: &mut Random, cast: &Cast, regulars: &mut Vec<Visitor>, walk_in: bool, present: bool) -> Result<Row> {
    if regulars.len() > 8 && random.between(1, 4) == 1 {
        let known = random.pick(regulars);
        return Ok(Row {
            name: known.name.clone(),
            company: known.company.clone(),
            post: known.post,
            phone: known.phone.clone(),
            category: "visitor",
            brought_by: None,
            walk_in,
            present,
            person: None,
        });
    }
    newcomer(random, cast, regulars, walk_in, present)
}

fn newcomer(
    random: &mut Random,
    cast: &Cast,
    regulars: &mut Vec<Visitor>,
    walk_in: bool,
    present: bool,
) -> Result<Row> {
    let passer = names::passer(random);
    let number = phone(VISITOR_PHONES + regulars.len());
    // Some nobody brought, or nobody knows who.
    let brought_by = if random.between(1, 6) == 1 {
        None
    } else {
        Some(cast.get(random.pick::<&str>(&BRINGERS))?)
    };
    if present {
        regulars.push(Visitor {
            name: passer.name.clone(),
            company: passer.company.clone(),
            post: passer.post,
            phone: number.clone(),
        });
    }
    Ok(Row {
        person: None,
        name: passer.name,
        company: passer.company,
        post: passer.post,
        phone: number,
        category: "visitor",
        brought_by,
        walk_in,
        present,
    })
}

fn write(tx: &Tx<'_>, salon: &Salon, rows: &[Row]) -> Result<Vec<Id>> {
    let offset = *tx.now().offset();
    let at = |date: NaiveDate, hour: u32, minute: i64| {
        let begin = date.and_hms_opt(hour, 0, 0).unwrap_or_default() + TimeDelta::minutes(minute);
        format!("{}{offset}", begin.format("%Y-%m-%dT%H:%M:%S"))
    };
    let deadline = salon.date - Days::new(3);
    let late_from = if salon.number == Some(LATE_AT) {
        update(tx, "event", salon.id, &[("signup_deadline", &day(deadline))])?;
        rows.iter().filter(|row| !row.walk_in).count().saturating_sub(LATE)
    } else {
        usize::MAX
    };
    let ranks = rank::series(rows.len());
    let (mut visitors, mut seated) = (Vec::new(), 0);
    for (place, (row, rank)) in rows.iter().zip(&ranks).enumerate() {
        let id = tx.new_id();
        let ahead = if place >= late_from {
            1
        } else {
            4 + (rows.len() - place) as u64 % 12
        };
        let signed_up = (!row.walk_in).then(|| at(salon.date - Days::new(ahead), 9, place as i64 * 7 % 600));
        seated += i64::from(row.present);
        let came = row.present.then(|| at(salon.date, 13, 25 + seated * 37 / 40));
        insert(
            tx,
            "sign_up",
            &[
                ("id", &id),
                ("event", &salon.id),
                ("rank", rank),
                ("person", &row.person),
                ("name", &row.name),
                ("company", &row.company),
                ("post", &row.post),
                ("phone", &row.phone),
                ("category", &row.category),
                (
                    "source",
                    &(if row.walk_in {
                        "walk_in"
                    } else if place % 3 == 0 {
                        "chain"
                    } else {
                        "form"
                    }),
                ),
                ("signed_up_at", &signed_up),
                ("brought_by", &row.brought_by),
                ("checked_in_at", &came),
            ],
        )?;
        if row.present && row.category == "visitor" {
            visitors.push(id);
        }
    }
    Ok(visitors)
}

/// What was done about the visitors: of the last salons half, of those before everything there is to do.
fn lay_follow_ups(tx: &Tx<'_>, cast: &Cast, visitors: &[Id], date: NaiveDate, ago: usize) -> Result<()> {
    let on = |days: u64| Some(day(date + Days::new(days)));
    let owner = cast.get("朱燕萍")?;
    for (at, visitor) in visitors.iter().enumerate() {
        let still = ago <= OPEN;
        let greeted = !still || at % 3 == 0 || (ago == OPEN && at % 4 != 1);
        if still && at % 3 == 2 && ago == 1 {
            continue;
        }
        insert(
            tx,
            "follow_up",
            &[
                ("sign_up", visitor),
                ("added_on", &on(0)),
                ("in_group_on", &(if still && at % 3 == 1 { None } else { on(1) })),
                ("greeted_on", &(if greeted { on(3) } else { None })),
                ("invited_on", &(if still { None } else { on(20) })),
                ("dropped_on", &(if still { None } else { on(40) })),
                ("owner", &owner),
            ],
        )?;
    }
    Ok(())
}

/// Six have signed up for the coming salon: its poster is not out yet.
fn lay_coming(tx: &Tx<'_>, cast: &Cast, event: Id, date: NaiveDate) -> Result<()> {
    update(
        tx,
        "event",
        event,
        &[
            ("signup_link", &"https://baoming.example/suzhou-18"),
            ("places", &50),
            ("signup_deadline", &day(date - Days::new(2))),
        ],
    )?;
    let ranks = rank::series(FIRST_MEMBERS.len() + coming::FIRST_VISITORS.len());
    let members = FIRST_MEMBERS.iter().map(|name| (*name, true));
    let visitors = coming::FIRST_VISITORS.iter().map(|name| (*name, false));
    let today = day(tx.today());
    for (at, ((name, member), rank)) in members.chain(visitors).zip(&ranks).enumerate() {
        let person = if member { Some(cast.get(name)?) } else { None };
        let bringer = if member {
            None
        } else {
            Some(cast.get(BRINGERS[at % BRINGERS.len()])?)
        };
        insert(
            tx,
            "sign_up",
            &[
                ("id", &tx.new_id()),
                ("event", &event),
                ("rank", rank),
                ("person", &person),
                ("name", &name),
                ("category", &(if member { "member" } else { "visitor" })),
                ("source", &"chain"),
                ("signed_up_at", &today),
                ("brought_by", &bringer),
            ],
        )?;
    }
    Ok(())
}
