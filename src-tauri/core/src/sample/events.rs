//! Salons of the sample: seventeen held with their real minutes and figures, one called off, one coming.

use chrono::{Days, NaiveDate};

use super::calendar::Calendar;
use super::guests::{GUESTS, Guest};
use super::names::phone;
use super::people::Cast;
use super::salons::{CALLED_OFF, HELD, Held, RESULTS, Trouble, coming};
use super::store::{day, insert, speaker_of, update};
use super::{roles, terms, versions};
use crate::error::Result;
use crate::events::availability::PreferenceFields;
use crate::events::run_sheet::TimeOfDay;
use crate::events::{Attendee, Part, PlanFields, Role, Salon, Segment, SegmentKind, discussion, ops};
use crate::ids::Id;
use crate::random::Random;
use crate::store::{Tx, rank};

/// Who takes turns in the roles of past salons.
const HOSTS: [&str; 2] = ["朱燕萍", "金晓岚"];
const OFFICERS: [&str; 2] = ["陆志远", "钱雅静"];
const TIMEKEEPERS: [&str; 3] = ["蒋思琪", "吴春梅", "孙晓芸"];
/// Whoever hosts has kept the time before: so did these two at the first salons.
const FIRST_TIMEKEEPERS: [&str; 2] = ["金晓岚", "朱燕萍"];
const LEADS: [&str; 6] = ["潘志成", "唐玉兰", "张昊", "李正平", "顾欣妍", "沈嘉豪"];

/// Lays down all salons, and the stages through which the speakers came because of them.
pub(super) fn lay(
    tx: &Tx<'_>,
    random: &mut Random,
    cast: &Cast,
    places: &[Id],
    calendar: &Calendar,
    today: NaiveDate,
) -> Result<Salon> {
    let mut past = Vec::new();
    for (at, (held, date)) in HELD.iter().zip(&calendar.held).enumerate() {
        past.push(lay_held(tx, random, cast, places, held, at, *date)?);
    }
    lay_called_off(tx, cast, calendar.called_off)?;
    let salon = lay_coming(tx, cast, places[0], calendar.coming, today)?;
    for guest in &GUESTS {
        lay_stages(tx, guest, &calendar.held, today)?;
    }
    lay_promises(tx, cast, past.iter().chain([&salon]), today)?;
    roles::lay(tx, cast, calendar, &past)?;
    versions::lay(tx, cast, &past)?;
    Ok(salon)
}

fn plan(tx: &Tx<'_>, date: NaiveDate, number: i64, theme: &str, venue: Option<Id>, heads: i64) -> Result<Salon> {
    let fields = PlanFields {
        theme: Some(theme.to_owned()),
        venue,
        heads: Some(heads),
        number: Some(number),
        ..PlanFields::on(date)
    };
    Ok(ops::plan(tx, &fields)?.value)
}

fn lay_held(
    tx: &Tx<'_>,
    random: &mut Random,
    cast: &Cast,
    places: &[Id],
    held: &Held,
    at: usize,
    date: NaiveDate,
) -> Result<Salon> {
    let signed_up = random.between(28, 52);
    let attended = signed_up * random.between(62, 85) / 100;
    let newest = at + 1 == HELD.len();
    let salon = plan(
        tx,
        date,
        at as i64 + 1,
        held.theme,
        Some(places[held.place]),
        (attended + 4) / 5 * 5,
    )?;
    let rating = random.between(42, 48) as f64 / 10.0;
    update(
        tx,
        "event",
        salon.id,
        &[
            ("status", &(if newest { "held" } else { "reviewed" })),
            ("booking", &"booked"),
            ("in_charge", &cast.get("徐敏芳")?),
            (
                "host_script",
                &coming::HOST_SCRIPT
                    .replace("18", &(at + 1).to_string())
                    .replace(coming::THEME, held.theme),
            ),
            ("values_script", &coming::VALUES_SCRIPT),
            ("signed_up", &signed_up),
            ("attended", &attended),
            ("attended_visitors", &random.between(5, 14)),
            ("rating", &rating),
            ("cost_yuan", &(random.between(20, 90) * 10)),
            ("note", &held.note),
        ],
    )?;
    lay_actual_minutes(tx, random, &salon, held.trouble)?;
    for material in &salon.materials {
        update(
            tx,
            "material",
            material.id,
            &[("bearer", &cast.get(coming::BEARER)?), ("returned", &true)],
        )?;
    }
    for (talk, (name, topic)) in (1_i64..).zip(held.talks) {
        let missed = held.trouble == Trouble::NoShow && talk == 1;
        let heard = (!missed).then(|| random.between(42, 49) as f64 / 10.0);
        let before = day(date - Days::new(3));
        let received = (!missed).then_some(before.as_str());
        insert(
            tx,
            "appearance",
            &[
                ("id", &tx.new_id()),
                ("event", &salon.id),
                ("speaker", &cast.get(name)?),
                ("talk", &talk),
                ("topic", &topic),
                ("topic_settled", &true),
                ("state", &(if missed { "no_show" } else { "spoke" })),
                ("state_on", &day(date)),
                ("invited_on", &day(date - Days::new(28))),
                ("invited_by", &cast.get("徐敏芳")?),
                ("introduction_on", &received),
                ("photo_on", &received),
                ("slides_on", &received),
                ("rating", &heard),
            ],
        )?;
    }
    let turn = |names: &[&'static str]| names[at % names.len()];
    let timekeeper = FIRST_TIMEKEEPERS.get(at).copied().unwrap_or(turn(&TIMEKEEPERS));
    let mut roles = vec![
        ("host", turn(&HOSTS), None),
        ("values_officer", turn(&OFFICERS), None),
        ("timekeeper", timekeeper, None),
        ("check_in", "陆佳宜", None),
        ("reception", "徐敏芳", None),
        ("photographer", "孙晓芸", None),
        ("equipment", "潘志成", None),
        ("write_up", "蒋思琪", None),
    ];
    roles.extend((1..=salon.group_count).map(|group| {
        let lead = LEADS[(at + group as usize) % LEADS.len()];
        ("group_lead", lead, Some(group))
    }));
    let ranks = rank::series(roles.len());
    for ((role, name, group), rank) in roles.into_iter().zip(&ranks) {
        lay_assignment(tx, salon.id, role, cast.get(name)?, "accepted", group, rank)?;
    }
    lay_discussion(tx, &salon, held, at)?;
    Ok(salon)
}

fn lay_discussion(tx: &Tx<'_>, salon: &Salon, held: &Held, at: usize) -> Result<()> {
    let question = held.question;
    insert(
        tx,
        "question",
        &[
            ("id", &tx.new_id()),
            ("event", &salon.id),
            ("rank", &rank::first()),
            ("text", &question),
        ],
    )?;
    for group in 1..=salon.group_count {
        let other = RESULTS[(at * 3 + group as usize) % RESULTS.len()];
        let result = if group == 1 { held.result } else { other };
        insert(
            tx,
            "discussion_group",
            &[("event", &salon.id), ("number", &group), ("result", &result)],
        )?;
    }
    Ok(())
}

/// What really happened between 14:00 and the end, which lies between 15:58 and 16:12.
fn lay_actual_minutes(tx: &Tx<'_>, random: &mut Random, salon: &Salon, trouble: Trouble) -> Result<()> {
    let slot: Vec<&Segment> = salon
        .segments
        .iter()
        .filter(|segment| segment.part == Part::Slot)
        .collect();
    let ends_after = random.between(118, 132);
    let mut clock = salon.start.minutes();
    let mut spent = 0;
    for segment in slot {
        let minutes = match (segment.kind, segment.talk, trouble) {
            (SegmentKind::ValuesOpening | SegmentKind::JointDiscussion, ..) => random.between(5, 7),
            (SegmentKind::Talk, Some(1), Trouble::NoShow) => 0,
            (SegmentKind::Talk, Some(2), Trouble::NoShow) => 38,
            (SegmentKind::Talk, Some(2), Trouble::LongTalk) => 32 + segment.qa_minutes,
            // The talks themselves take 24 to 28 minutes.
            (SegmentKind::Talk, ..) => random.between(24, 28) + segment.qa_minutes,
            (SegmentKind::Discussion, _, Trouble::NoShow) => random.between(50, 54),
            (SegmentKind::Discussion, _, Trouble::LongTalk) => random.between(32, 34),
            (SegmentKind::Discussion, ..) => random.between(33, 39),
            (SegmentKind::Introductions, ..) => (ends_after - spent).clamp(5, 13),
            _ => random.between(4, 6),
        };
        // A talk that nobody gave was left out.
        let start = (minutes > 0).then(|| TimeOfDay::from_minutes(clock).to_string());
        update(
            tx,
            "segment",
            segment.id,
            &[("actual_start", &start), ("actual_minutes", &minutes)],
        )?;
        clock += minutes as i32;
        spent += minutes;
    }
    Ok(())
}

pub(super) fn lay_assignment(
    tx: &Tx<'_>,
    event: Id,
    role: &str,
    person: Id,
    state: &str,
    group: Option<i64>,
    rank: &str,
) -> Result<()> {
    insert(
        tx,
        "assignment",
        &[
            ("id", &tx.new_id()),
            ("event", &event),
            ("role", &role),
            ("person", &person),
            ("state", &state),
            ("group_number", &group),
            ("rank", &rank),
        ],
    )
}

fn lay_called_off(tx: &Tx<'_>, cast: &Cast, date: NaiveDate) -> Result<()> {
    let (theme, reason) = CALLED_OFF;
    // Planned under a number, which the next salon took over.
    let salon = plan(tx, date, 1, theme, None, 30)?;
    let none: Option<i64> = None;
    update(
        tx,
        "event",
        salon.id,
        &[
            ("number", &none),
            ("status", &"cancelled"),
            ("cancel_reason", &reason),
            ("in_charge", &cast.get("徐敏芳")?),
        ],
    )
}

fn lay_coming(tx: &Tx<'_>, cast: &Cast, venue: Id, date: NaiveDate, today: NaiveDate) -> Result<Salon> {
    let salon = plan(
        tx,
        date,
        HELD.len() as i64 + 1,
        coming::THEME,
        Some(venue),
        coming::HEADS,
    )?;
    update(
        tx,
        "event",
        salon.id,
        &[
            ("status", &"planned"),
            ("booking", &"booked"),
            ("visitors", &coming::VISITORS),
            ("in_charge", &cast.get("徐敏芳")?),
            ("host_script", &coming::HOST_SCRIPT),
            ("values_script", &coming::VALUES_SCRIPT),
            ("signed_up", &6),
            ("note", &coming::NOTE),
        ],
    )?;
    let talks = coming::TALKS.map(Some).into_iter().chain([None]).zip([
        ("confirmed", 6, 16, true),
        ("invited", 4, 4, false),
        ("confirmed", 3, 10, true),
    ]);
    for (talk, (said, (state, days, invited, settled))) in (1_i64..).zip(talks) {
        let (name, topic) = said.unwrap_or(coming::STANDBY);
        insert(
            tx,
            "appearance",
            &[
                ("id", &tx.new_id()),
                ("event", &salon.id),
                ("speaker", &cast.get(name)?),
                ("talk", &said.map(|_| talk)),
                ("topic", &topic),
                ("topic_settled", &settled),
                ("state", &state),
                ("state_on", &day(today - Days::new(days))),
                ("invited_on", &day(today - Days::new(invited))),
                ("invited_by", &cast.get("徐敏芳")?),
                ("needs", &said.map_or(coming::STANDBY_NEEDS, |_| "")),
            ],
        )?;
    }
    for ((role, name, state, group), rank) in coming::ROLES.into_iter().zip(&rank::series(coming::ROLES.len())) {
        lay_assignment(tx, salon.id, role, cast.get(name)?, state, group, rank)?;
    }
    for (text, rank) in coming::QUESTIONS.iter().zip(&rank::series(coming::QUESTIONS.len())) {
        insert(
            tx,
            "question",
            &[
                ("id", &tx.new_id()),
                ("event", &salon.id),
                ("rank", rank),
                ("text", text),
            ],
        )?;
    }
    lay_materials(tx, cast, &salon)?;
    lay_groups(tx, cast, &salon)?;
    lay_wishes(tx, cast, date)?;
    Ok(salon)
}

/// The plan's own materials get somebody who brings them; what the chapter brings besides is added below them.
/// The first who signed up, in their groups.
fn lay_groups(tx: &Tx<'_>, cast: &Cast, salon: &Salon) -> Result<()> {
    let ours = coming::SEATED.iter().map(|name| {
        Ok(Attendee {
            person: Some(cast.get(name)?),
            name: String::new(),
            visitor: false,
        })
    });
    let visitors = coming::FIRST_VISITORS.iter().map(|name| {
        Ok(Attendee {
            person: None,
            name: (*name).to_owned(),
            visitor: true,
        })
    });
    let attendees: Vec<Attendee> = ours.chain(visitors).collect::<Result<_>>()?;
    let groups = discussion::propose(tx, salon.id, &attendees)?;
    ops::set_groups(tx, salon.id, &groups).map(drop)
}

/// Who travels on the day, and what some said about taking part.
fn lay_wishes(tx: &Tx<'_>, cast: &Cast, date: NaiveDate) -> Result<()> {
    let (name, note) = coming::TRAVELS;
    ops::add_away(tx, cast.get(name)?, date - Days::new(2), date + Days::new(1), note)?;
    for (name, likes, avoids, most_a_month, note) in coming::WISHES {
        let fields = PreferenceFields {
            likes: Some(likes.to_vec()),
            avoids: Some(avoids.to_vec()),
            most_a_month: Some(most_a_month),
            note: Some(note.to_owned()),
            ..PreferenceFields::default()
        };
        ops::set_preference(tx, cast.get(name)?, &fields)?;
    }
    Ok(())
}

fn lay_materials(tx: &Tx<'_>, cast: &Cast, salon: &Salon) -> Result<()> {
    for material in &salon.materials {
        update(tx, "material", material.id, &[("bearer", &cast.get(coming::BEARER)?)])?;
    }
    let ranks = rank::series(salon.materials.len() + coming::MATERIALS.len());
    for ((name, quantity, bearer, note), rank) in coming::MATERIALS.iter().zip(&ranks[salon.materials.len()..]) {
        let bearer = cast.get(bearer)?;
        if let Some(planned) = salon.materials.iter().find(|material| material.name == *name) {
            update(
                tx,
                "material",
                planned.id,
                &[("quantity", quantity), ("bearer", &bearer), ("note", note)],
            )?;
            continue;
        }
        insert(
            tx,
            "material",
            &[
                ("id", &tx.new_id()),
                ("event", &salon.id),
                ("rank", rank),
                ("name", name),
                ("quantity", quantity),
                ("bearer", &bearer),
                ("note", note),
            ],
        )?;
    }
    Ok(())
}

/// Writes through which stages a speaker came: for each talk given the whole way, at the end the present stage.
fn lay_stages(tx: &Tx<'_>, guest: &Guest, held: &[NaiveDate], today: NaiveDate) -> Result<()> {
    let talks = HELD
        .iter()
        .zip(held)
        .filter(|(salon, _)| salon.talks.iter().any(|(name, _)| *name == guest.name));
    let id = speaker_of(tx, &phone(guest.phone))?;
    let mut steps: Vec<(&str, NaiveDate)> = Vec::new();
    // Of two people of one name only the one who is no lead has spoken.
    if guest.stage != "lead" {
        for (salon, date) in talks {
            let missed = salon.trouble == Trouble::NoShow && salon.talks[0].0 == guest.name;
            steps.extend([
                ("contacted", *date - Days::new(35)),
                ("invited", *date - Days::new(28)),
                ("confirmed", *date - Days::new(20)),
                (if missed { "no_show" } else { "spoke" }, *date),
            ]);
        }
    }
    let over = matches!(guest.stage, "spoke" | "no_show");
    if !over {
        let since = today - chrono::TimeDelta::days(guest.stage_days);
        let path = ["lead", "contacted", "invited", "confirmed"];
        let until = path.iter().position(|stage| *stage == guest.stage).unwrap_or(1);
        match (guest.stage, steps.is_empty()) {
            ("ready", _) => steps.push(("thanked", since - Days::new(8))),
            (_, true) => {
                steps.extend(
                    (0_u64..)
                        .zip(&path[..until])
                        .map(|(at, stage)| (*stage, since - Days::new(7 * (until as u64 - at)))),
                );
            }
            (_, false) => {
                steps.push(("contacted", since - Days::new(8)));
                steps.extend((guest.stage == "confirmed").then_some(("invited", since - Days::new(7))));
            }
        }
        steps.push((guest.stage, since));
    } else if let Some(first) = steps.first().copied() {
        steps.insert(0, ("lead", first.1 - Days::new(20)));
    }
    let past = terms::of(guest.phone).past;
    let before = past
        .iter()
        .map(|(days, stage, note)| (*stage, today - chrono::TimeDelta::days(*days), *note));
    // Somebody with an earlier round is no new name any more.
    let now = steps
        .iter()
        .filter(|(stage, _)| past.is_empty() || *stage != "lead")
        .map(|(stage, on)| (*stage, *on, ""));
    for (stage, on, note) in before.chain(now) {
        insert(
            tx,
            "speaker_stage",
            &[
                ("id", &tx.new_id()),
                ("speaker", &id),
                ("stage", &stage),
                ("on_date", &day(on)),
                ("note", &note),
            ],
        )?;
    }
    match steps.last() {
        Some((_, on)) => update(tx, "speaker", id, &[("stage_on", &day(*on))]),
        None => Ok(()),
    }
}

/// Lays down what the speakers were promised, for these salons or for none.
fn lay_promises<'a>(
    tx: &Tx<'_>,
    cast: &Cast,
    salons: impl Iterator<Item = &'a Salon> + Clone,
    today: NaiveDate,
) -> Result<()> {
    let ago = |days: i64| day(today - chrono::TimeDelta::days(days));
    for word in &terms::WORDS {
        let number = word.salon.map(|number| number as i64);
        let salon = salons.clone().find(|salon| number.is_some() && salon.number == number);
        insert(
            tx,
            "promise",
            &[
                ("id", &tx.new_id()),
                ("speaker", &speaker_of(tx, &phone(word.phone))?),
                ("event", &salon.map(|salon| salon.id)),
                ("what", &word.what),
                ("made_on", &ago(word.made.0)),
                ("made_by", &cast.get(word.made.1)?),
                ("due_on", &word.due.map(|days| ago(-days))),
                ("state", &word.state),
                ("state_on", &(word.state != "open").then(|| ago(word.since))),
                ("note", &word.note),
            ],
        )?;
    }
    Ok(())
}

/// Lays a copy of a salon's sheet under another event: for crowds of events.
pub(super) fn copy_sheet(tx: &Tx<'_>, model: &Salon, event: Id) -> Result<()> {
    for (segment, rank) in model.segments.iter().zip(&rank::series(model.segments.len())) {
        let roles = serde_json::to_string(&segment.roles).map_err(crate::Error::bug)?;
        insert(
            tx,
            "segment",
            &[
                ("id", &tx.new_id()),
                ("event", &event),
                ("part", &segment.part),
                ("rank", rank),
                ("kind", &segment.kind),
                ("minutes", &segment.minutes),
                ("qa_minutes", &segment.qa_minutes),
                ("anchor", &segment.anchor),
                ("offset_minutes", &segment.offset_minutes),
                ("talk", &segment.talk),
                ("roles", &roles),
            ],
        )?;
    }
    // How many group leads are needed follows from the heads.
    for line in model.roles.iter().filter(|line| line.role != Role::GroupLead) {
        insert(
            tx,
            "event_role",
            &[("event", &event), ("role", &line.role), ("needed", &line.needed)],
        )?;
    }
    Ok(())
}
