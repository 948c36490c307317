//! A speaker cannot come, or has not come: somebody else, later, or without the talk.

use super::facts::{Facts, Moment, minute};
use super::queries::{Way, sketch};
use super::step::Step;
use super::views::PlanCode;
use crate::chapter;
use crate::error::{Error, Result};
use crate::events::roles::{Task, collide};
use crate::events::run_sheet::fit::{Elastic, fit};
use crate::events::{self, Appearance, AppearanceState, Part, Role, Salon, Segment, SegmentKind, Status};
use crate::ids::Id;
use crate::people;
use crate::speakers::{self, Level, Speaker, Stage};
use crate::words::{Arg, Message};
use chrono::{Datelike, Months, NaiveDate};

/// With so many days left another speaker can be found, with so many the salon can be moved.
const DAYS_TO_INVITE: i64 = 3;
const DAYS_TO_POSTPONE: i64 = 4;
/// So many other speakers are put side by side.
const OTHERS: usize = 3;
/// Somebody we heard from so few days ago is near.
const NEAR_DAYS: i64 = 14;
/// A discussion of which the sheet says nothing may take so many minutes, as in the standard flow.
const DISCUSSION_CEILING: i64 = 45;

/// Whose talk is in trouble.
struct Talk<'a> {
    own: &'a Appearance,
    number: i64,
    row: &'a Segment,
    leave: Step,
}

pub fn ways(facts: &Facts<'_>, person: Id) -> Result<Vec<Way>> {
    let talk = talk(facts, person)?;
    let mut ways = Vec::new();
    let standing = facts
        .salon
        .appearances
        .iter()
        .filter(|own| own.standby && own.state.holds_talk());
    for standby in standing {
        ways.push(by_standby(facts, &talk, standby)?);
    }
    if facts.moment.has_days(DAYS_TO_INVITE) {
        ways.extend(by_others(facts, &talk)?);
    }
    if facts.moment.is_today() {
        ways.extend(later(facts, &talk)?);
    }
    ways.extend(without(facts, &talk)?);
    if facts.moment.has_days(DAYS_TO_POSTPONE) {
        ways.extend(postponed(facts)?);
    }
    Ok(ways)
}

fn talk<'a>(facts: &'a Facts<'_>, person: Id) -> Result<Talk<'a>> {
    let own = facts
        .salon
        .appearances
        .iter()
        .find(|own| own.speaker == person && own.state.holds_talk() && own.state != AppearanceState::Spoke);
    let found = own.and_then(|own| Some((own, own.talk?, facts.row_of_talk(own.talk?)?)));
    let Some((own, number, row)) = found else {
        let name = people::queries::get(facts.db, person)?.name;
        return Err(Error::refused("rescue_not_speaking").with("name", name));
    };
    let now = facts.now();
    if now.is_some_and(|now| now >= i64::from(row.end.minutes())) {
        return Err(Error::refused("rescue_talk_over").with("name", &own.name));
    }
    let begun = now.is_some_and(|now| now >= i64::from(row.start.minutes()));
    let leave = Step::State {
        appearance: own.id,
        state: if begun {
            AppearanceState::NoShow
        } else {
            AppearanceState::Declined
        },
    };
    Ok(Talk {
        own,
        number,
        row,
        leave,
    })
}

/// By code, kind of moment and readiness: the lighter the better.
fn weight(facts: &Facts<'_>, plan: PlanCode, ready: bool) -> i64 {
    match (plan, facts.moment) {
        (PlanCode::Swap, Moment::Running(_)) => 0,
        (PlanCode::Standby, Moment::Running(_)) if !ready => 40,
        (PlanCode::Standby, _) if ready => 5,
        (PlanCode::Swap, _) => 10,
        (PlanCode::AnotherSpeaker, Moment::Days(days)) if days >= 7 => 20,
        (PlanCode::Standby, _) => 25,
        (PlanCode::Stretch, Moment::Days(days)) if days >= DAYS_TO_POSTPONE => 60,
        (PlanCode::Stretch, _) => 30,
        (PlanCode::Shorten, Moment::Days(days)) if days >= DAYS_TO_POSTPONE => 65,
        (PlanCode::Shorten, _) => 35,
        (PlanCode::Postpone, _) => 50,
        _ => 45,
    }
}

fn by_standby(facts: &Facts<'_>, talk: &Talk<'_>, standby: &Appearance) -> Result<Way> {
    let ready = standby.state == AppearanceState::Confirmed;
    let profile = speakers::queries::get(facts.db, standby.speaker)?;
    let mut way = new_speaker(facts, talk, PlanCode::Standby, &profile, ready)?;
    let name = &standby.name;
    let days = (facts.today - standby.state_on).num_days();
    match standby.state {
        AppearanceState::Confirmed => way.why.insert(0, Message::new("rescue-why-said-yes")),
        AppearanceState::Invited => way
            .costs
            .insert(0, Message::new("rescue-cost-no-answer").with("days", days)),
        _ => way.costs.insert(0, Message::new("rescue-cost-not-asked")),
    }
    if standby.topic.is_empty() {
        way.costs.push(Message::new("rescue-cost-no-topic"));
    } else {
        way.why
            .push(Message::new("rescue-why-topic").with("topic", &standby.topic));
    }
    if standby.slides_on.is_some() {
        way.why.push(Message::new("rescue-why-slides"));
    } else {
        way.costs.push(Message::new("rescue-cost-no-slides"));
    }
    way.todo.insert(
        0,
        if ready {
            tell(facts, talk, name)
        } else {
            call(facts, name)
        },
    );
    way.weight = weight(facts, PlanCode::Standby, ready);
    Ok(way)
}

/// Somebody else gives the talk.
fn new_speaker(facts: &Facts<'_>, talk: &Talk<'_>, plan: PlanCode, who: &Speaker, confirmed: bool) -> Result<Way> {
    let mut steps = vec![
        talk.leave.clone(),
        Step::Speak {
            talk: talk.number,
            speaker: who.id,
            confirmed,
        },
    ];
    settle(facts, &mut steps, talk.row.id)?;
    let (mut why, mut costs) = (Vec::new(), Vec::new());
    why.extend(pairing_well(facts, talk, who));
    costs.extend(pairing_badly(facts, talk, who));
    match who.last_contact_on.map(|on| (facts.today - on).num_days()) {
        Some(..=0) => why.push(Message::new("rescue-why-contact-today")),
        Some(days) if days <= NEAR_DAYS => why.push(Message::new("rescue-why-contact").with("days", days)),
        Some(days) => costs.push(Message::new("rescue-cost-contact").with("days", days)),
        None => costs.push(Message::new("rescue-cost-no-contact")),
    }
    if let Some(on) = rests_until(facts, who)? {
        costs.push(
            Message::new("rescue-cost-rests").with("date", crate::dates::spoken(on, on.year() != facts.today.year())),
        );
    }
    for role in duties(&facts.salon, who.id) {
        if collide(&facts.salon, Task::Talk(talk.number), Task::Role(role.0)) {
            let cost = Message::new("rescue-cost-duty").with("name", &who.name);
            costs.push(cost.with("role", role.1));
        }
    }
    let elsewhere = facts.elsewhere(who.id)?;
    let possible = elsewhere.is_none();
    if let Some(elsewhere) = elsewhere {
        costs.insert(0, elsewhere);
    }
    let id = match plan {
        PlanCode::Standby => "rescue-standby",
        _ => "rescue-another-speaker",
    };
    let title = Message::new(id).with("name", &who.name).with("address", &who.address);
    Ok(Way {
        plan,
        about: Some(who.id),
        title,
        why,
        costs,
        todo: tell_new_speaker(facts, &who.name),
        steps,
        possible,
        weight: weight(facts, plan, confirmed),
    })
}

/// Who should do what when somebody else speaks.
fn tell_new_speaker(facts: &Facts<'_>, name: &str) -> Vec<Message> {
    let mut todo: Vec<Message> = hosts(&facts.salon)
        .map(|host| {
            Message::new("rescue-todo-introduce")
                .with("host", host)
                .with("name", name)
        })
        .collect();
    if facts.salon.status == Status::Announced && !facts.moment.is_today() {
        todo.push(Message::new("rescue-todo-poster"));
    }
    todo.push(Message::new("rescue-todo-card").with("name", name));
    todo
}

fn hosts(salon: &Salon) -> impl Iterator<Item = &str> {
    let host = salon.roles.iter().filter(|line| line.role == Role::Host);
    let people = host.flat_map(|line| &line.people).filter(|holder| holder.state.fills());
    people.map(|holder| holder.name.as_str())
}

/// Roles that somebody has at the salon, with what they are called.
pub fn duties(salon: &Salon, person: Id) -> Vec<(Role, Message)> {
    let has = |line: &&events::RoleLine| {
        line.people
            .iter()
            .any(|holder| holder.id == person && holder.state.fills())
    };
    let lines = salon.roles.iter().filter(has);
    lines.map(|line| (line.role, line.label.clone())).collect()
}

/// Whoever is in charge tells them when they are on.
fn tell(facts: &Facts<'_>, talk: &Talk<'_>, name: &str) -> Message {
    let message = match &facts.salon.in_charge {
        Some(charge) => Message::new("rescue-todo-tell").with("who", &charge.name),
        None => Message::new("rescue-todo-tell-open"),
    };
    let start = talk.row.start.to_string();
    message.with("name", name).with("start", start)
}

/// Whoever is in charge calls them.
fn call(facts: &Facts<'_>, name: &str) -> Message {
    match &facts.salon.in_charge {
        Some(charge) => Message::new("rescue-todo-call")
            .with("who", &charge.name)
            .with("name", name),
        None => Message::new("rescue-todo-call-open").with("name", name),
    }
}

/// The levels of the talks that go on.
fn levels(facts: &Facts<'_>, talk: &Talk<'_>) -> Vec<Option<Level>> {
    let others = facts.salon.appearances.iter();
    others
        .filter(|own| own.talk.is_some() && own.state.holds_talk() && own.id != talk.own.id)
        .map(|own| own.level)
        .collect()
}

fn pairing_well(facts: &Facts<'_>, talk: &Talk<'_>, who: &Speaker) -> Option<Message> {
    let level = who.effective_level?;
    let others = levels(facts, talk);
    let [Some(other)] = others.as_slice() else { return None };
    (*other != level).then(|| {
        Message::new(match level {
            Level::Junior => "rescue-why-pair-junior",
            Level::Senior => "rescue-why-pair-senior",
        })
    })
}

fn pairing_badly(facts: &Facts<'_>, talk: &Talk<'_>, who: &Speaker) -> Option<Message> {
    let others = levels(facts, talk);
    let [Some(other)] = others.as_slice() else { return None };
    match who.effective_level {
        None => Some(Message::new("rescue-cost-level-unknown").with("name", &who.name)),
        Some(level) if level == *other => Some(Message::new(match level {
            Level::Junior => "rescue-cost-pair-junior",
            Level::Senior => "rescue-cost-pair-senior",
        })),
        Some(_) => None,
    }
}

/// Until when a speaker rests after their last talk, when that is after the salon.
fn rests_until(facts: &Facts<'_>, who: &Speaker) -> Result<Option<NaiveDate>> {
    let months = chapter::queries::show(facts.db)?.rules.speaker_rest_months;
    let until = who
        .last_spoke_on
        .and_then(|on| on.checked_add_months(Months::new(months)));
    Ok(until.filter(|until| *until > facts.salon.date))
}

/// Speakers of the chapter who are not at the salon and may be invited, the best few.
fn by_others(facts: &Facts<'_>, talk: &Talk<'_>) -> Result<Vec<Way>> {
    let mut ways = Vec::new();
    for who in speakers::queries::list(facts.db)? {
        let here = facts.salon.appearances.iter().any(|own| own.speaker == who.id);
        let stage = match who.stage {
            Stage::Confirmed => 0,
            Stage::Ready | Stage::Thanked => 1,
            Stage::Contacted => 2,
            _ => continue,
        };
        if here || who.next_event.is_some() || rests_until(facts, &who)?.is_some() {
            continue;
        }
        let pair = i64::from(pairing_well(facts, talk, &who).is_none());
        let days = who.last_contact_on.map_or(i64::MAX, |on| (facts.today - on).num_days());
        ways.push(((pair, stage, days), who));
    }
    // Stable: equally good ones stay in the order of the list.
    ways.sort_by_key(|(score, _)| *score);
    let best = ways.into_iter().take(OTHERS).enumerate();
    best.map(|(place, (_, who))| {
        let mut way = new_speaker(facts, talk, PlanCode::AnotherSpeaker, &who, false)?;
        way.why.insert(0, stage_of(&who));
        if !who.subjects.is_empty() {
            let subjects = who.subjects.iter().take(3).map(|subject| Arg::from(subject.as_str()));
            way.why
                .push(Message::new("rescue-why-subjects").with("subjects", listed(subjects)));
        }
        if let Moment::Days(days) = facts.moment {
            way.costs
                .insert(0, Message::new("rescue-cost-invite").with("days", days));
        }
        way.todo.insert(0, call(facts, &who.name));
        way.weight += place as i64;
        Ok(way)
    })
    .collect()
}

fn stage_of(who: &Speaker) -> Message {
    match who.stage {
        Stage::Confirmed => Message::new("rescue-why-confirmed"),
        Stage::Contacted => Message::new("rescue-why-contacted"),
        _ => Message::new("rescue-why-spoke").with("talks", who.talks),
    }
}

/// Several things in one breath.
pub fn listed(items: impl Iterator<Item = Arg>) -> Arg {
    let joined = items.reduce(|first, rest| {
        Message::new("change-list")
            .with("first", first)
            .with("rest", rest)
            .into()
    });
    joined.unwrap_or_else(|| "".into())
}

/// The talk comes later: the next speaker goes first, or the discussion does.
fn later(facts: &Facts<'_>, talk: &Talk<'_>) -> Result<Option<Way>> {
    let slot: Vec<&Segment> = facts
        .salon
        .segments
        .iter()
        .filter(|row| row.part == Part::Slot)
        .collect();
    let Some(own) = slot.iter().position(|row| row.id == talk.row.id) else {
        return Ok(None);
    };
    let below = &slot[own + 1..];
    let other = below.iter().find_map(|row| {
        let number = row.talk?;
        let speaker = facts
            .salon
            .appearances
            .iter()
            .find(|each| each.talk == Some(number) && each.state.holds_talk())
            .filter(|each| each.state != AppearanceState::Spoke)?;
        Some((number, speaker))
    });
    let mut steps = Vec::new();
    let (first, mut todo) = if let Some((number, speaker)) = other {
        steps.push(Step::Speak {
            talk: number,
            speaker: talk.own.speaker,
            confirmed: talk.own.state == AppearanceState::Confirmed,
        });
        let todo = Message::new("rescue-todo-first").with("name", &speaker.name);
        (talk.row.id, vec![todo])
    } else {
        let discussion = |row: &&&Segment| {
            matches!(
                row.kind,
                SegmentKind::Discussion | SegmentKind::JointDiscussion | SegmentKind::Reports
            )
        };
        let skipped = below.iter().take_while(discussion).count();
        if skipped == 0 {
            return Ok(None);
        }
        steps.push(Step::Move {
            segment: talk.row.id,
            before: below.get(skipped).map(|row| row.id),
        });
        (below[0].id, vec![Message::new("rescue-todo-groups-first")])
    };
    settle(facts, &mut steps, first)?;
    let after = sketch(facts, &steps)?;
    let Some(row) = row_of(&after, talk.own.speaker) else {
        return Ok(None);
    };
    let minutes = row.start.minutes() - talk.row.start.minutes();
    todo.extend(hosts(&facts.salon).map(|host| Message::new("rescue-todo-order").with("host", host)));
    let mut costs = vec![Message::new("rescue-cost-later").with("start", row.start.to_string())];
    if let Some((_, speaker)) = other.filter(|(_, speaker)| speaker.state != AppearanceState::Confirmed) {
        costs.push(Message::new("rescue-cost-unconfirmed").with("name", &speaker.name));
    }
    let title = match other {
        Some(_) => "rescue-swap",
        None => "rescue-swap-discussion",
    };
    Ok(Some(Way {
        plan: PlanCode::Swap,
        about: None,
        title: Message::new(title)
            .with("name", &talk.own.name)
            .with("start", row.start.to_string()),
        why: vec![
            Message::new("rescue-why-later")
                .with("start", row.start.to_string())
                .with("minutes", minutes),
            Message::new("rescue-why-both-talks"),
        ],
        costs,
        todo,
        steps,
        possible: true,
        weight: weight(facts, PlanCode::Swap, true),
    }))
}

fn row_of(salon: &Salon, speaker: Id) -> Option<&Segment> {
    let own = salon.appearances.iter().find(|own| own.speaker == speaker)?;
    salon
        .segments
        .iter()
        .find(|row| row.talk.is_some() && row.talk == own.talk)
}

/// The talk is dropped: the discussion takes longer, or the salon ends earlier.
fn without(facts: &Facts<'_>, talk: &Talk<'_>) -> Result<Vec<Way>> {
    let salon = &facts.salon;
    let slot: Vec<&Segment> = salon.segments.iter().filter(|row| row.part == Part::Slot).collect();
    let next = slot
        .iter()
        .skip_while(|row| row.id != talk.row.id)
        .nth(1)
        .map(|row| row.id);
    let mut dropped = vec![talk.leave.clone(), Step::Remove { segment: talk.row.id }];
    if let Some(next) = next {
        settle(facts, &mut dropped, next)?;
    }
    let talks_left = salon.segments.iter().filter(|row| row.talk.is_some()).count() - 1;
    let costs = vec![match talks_left {
        0 => Message::new("rescue-cost-no-talk"),
        1 => Message::new("rescue-cost-one-talk"),
        _ => Message::new("rescue-cost-talk-less").with("talks", talks_left),
    }];
    let way = |plan, title, why, todo, steps| Way {
        plan,
        about: None,
        title,
        why,
        costs: costs.clone(),
        todo,
        steps,
        possible: true,
        weight: weight(facts, plan, true),
    };
    let mut ways = Vec::new();
    let shorter = sketch(facts, &dropped)?;
    if let Some((steps, minutes)) = stretched(facts, &dropped, &shorter, next) {
        let longer = sketch(facts, &steps)?;
        let id = if talks_left == 0 {
            "rescue-stretch-only"
        } else {
            "rescue-stretch"
        };
        let mut why = vec![Message::new("rescue-why-discussion")];
        let end = longer.end.to_string();
        why.push(match salon.end.minutes() - longer.end.minutes() {
            0 => Message::new("rescue-why-same-end").with("end", end),
            minutes => Message::new("rescue-why-little-earlier")
                .with("end", end)
                .with("minutes", minutes),
        });
        let todo = vec![Message::new("rescue-todo-discussion").with("minutes", minutes)];
        ways.push(way(
            PlanCode::Stretch,
            Message::new(id).with("minutes", minutes),
            why,
            todo,
            steps,
        ));
    }
    if talks_left > 0 {
        let minutes = salon.end.minutes() - shorter.end.minutes();
        let end = shorter.end.to_string();
        let title = Message::new("rescue-shorten").with("end", end.clone());
        let why = vec![
            Message::new("rescue-why-compact"),
            Message::new("rescue-why-ends")
                .with("end", end)
                .with("minutes", minutes),
        ];
        ways.push(way(PlanCode::Shorten, title, why, Vec::new(), dropped));
    }
    Ok(ways)
}

/// The steps after which the discussion fills what the talk left, within its ceiling; and how long it takes then.
fn stretched(facts: &Facts<'_>, dropped: &[Step], shorter: &Salon, from: Option<Id>) -> Option<(Vec<Step>, i64)> {
    let rows = rest_of(shorter, from);
    let elastic: Vec<Elastic> = rows.iter().map(|row| discussing(row)).collect();
    let end = i64::from(facts.salon.end.min(facts.salon.slot_end).minutes());
    let fitted = fit(i64::from(rows.first()?.start.minutes()), &elastic, end)?;
    let mut steps: Vec<Step> = dropped.to_vec();
    let longer = rows
        .iter()
        .zip(&fitted)
        .filter(|(row, minutes)| row.minutes < **minutes);
    let set: Vec<Step> = longer
        .map(|(row, minutes)| Step::Minutes {
            segment: row.id,
            minutes: *minutes,
        })
        .collect();
    let discussion = rows
        .iter()
        .zip(&fitted)
        .find(|(row, _)| row.kind == SegmentKind::Discussion)
        .map(|(_, minutes)| *minutes);
    // Minutes that were set while catching up give way to those that fill the time.
    steps.retain(|step| !set.iter().any(|new| same_row(step, new)));
    let found = discussion.filter(|_| !set.is_empty());
    steps.extend(set);
    found.map(|minutes| (steps, minutes))
}

fn same_row(one: &Step, other: &Step) -> bool {
    match (one, other) {
        (Step::Minutes { segment: a, .. }, Step::Minutes { segment: b, .. }) => a == b,
        _ => false,
    }
}

/// A row that only grows when it is a discussion.
fn discussing(row: &Segment) -> Elastic {
    let silent = !row.may_shrink && row.floor_minutes.is_none() && row.ceiling_minutes.is_none();
    let ceiling = match row.kind {
        SegmentKind::Discussion if silent || row.ceiling_minutes.is_none() => Some(DISCUSSION_CEILING),
        SegmentKind::Discussion | SegmentKind::JointDiscussion | SegmentKind::Reports => {
            row.ceiling_minutes.or(Some(row.minutes))
        }
        _ => Some(row.minutes),
    };
    Elastic::new(row.minutes, false, None, ceiling, fixed(row))
}

/// The minute of the day at which a row must begin.
fn fixed(row: &Segment) -> Option<i64> {
    row.fixed_start.map(|start| i64::from(start.minutes()))
}

/// The rows of the slot from one on.
fn rest_of(salon: &Salon, from: Option<Id>) -> Vec<&Segment> {
    let slot = salon.segments.iter().filter(|row| row.part == Part::Slot);
    slot.skip_while(|row| Some(row.id) != from).collect()
}

/// While the salon is on, what comes next begins now; and when that would end after the slot, rows that may shrink are
/// shortened to hold the end.
fn settle(facts: &Facts<'_>, steps: &mut Vec<Step>, next: Id) -> Result<()> {
    let draft = sketch(facts, steps)?;
    let Some(row) = draft.segments.iter().find(|row| row.id == next) else {
        return Ok(());
    };
    if let Some(now) = facts.now().filter(|now| *now > i64::from(row.start.minutes())) {
        steps.push(Step::Start {
            segment: next,
            at: minute(now),
        });
    }
    let draft = sketch(facts, steps)?;
    if draft.end <= draft.slot_end || draft.end <= facts.salon.end {
        return Ok(());
    }
    let rows = rest_of(&draft, Some(next));
    let elastic: Vec<Elastic> = rows
        .iter()
        .map(|row| {
            Elastic::new(
                row.minutes,
                row.may_shrink,
                row.floor_minutes,
                row.ceiling_minutes,
                fixed(row),
            )
        })
        .collect();
    let start = rows.first().map_or(0, |row| i64::from(row.start.minutes()));
    let fitted = fit(start, &elastic, i64::from(draft.slot_end.minutes()));
    let shorter = rows.iter().zip(fitted.into_iter().flatten());
    steps.extend(
        shorter
            .filter(|(row, minutes)| row.minutes != *minutes)
            .map(|(row, minutes)| Step::Minutes {
                segment: row.id,
                minutes,
            }),
    );
    Ok(())
}

/// Another day: nobody has to be replaced.
pub fn postponed(facts: &Facts<'_>) -> Result<Option<Way>> {
    let salon = &facts.salon;
    let Some(date) = free_date(facts)? else { return Ok(None) };
    let again: Vec<&Appearance> = salon
        .appearances
        .iter()
        .filter(|own| own.state == AppearanceState::Confirmed)
        .collect();
    let mut steps = vec![Step::Date {
        date,
        venue: salon.venue.is_some(),
    }];
    steps.extend(again.iter().map(|own| Step::State {
        appearance: own.id,
        state: AppearanceState::Invited,
    }));
    let mut costs = Vec::new();
    if !again.is_empty() {
        let names = listed(again.iter().map(|own| own.name.as_str().into()));
        costs.push(Message::new("rescue-cost-ask-again").with("names", names));
    }
    if let Some(venue) = &salon.venue {
        costs.push(Message::new("rescue-cost-book-again").with("venue", &venue.name));
    }
    if let Some(count) = salon.signed_up.filter(|count| *count > 0) {
        costs.push(Message::new("rescue-cost-tell-signed-up").with("count", count));
    }
    let mut todo: Vec<Message> = Vec::new();
    if let Some(charge) = &salon.in_charge {
        todo.push(Message::new("rescue-todo-ask-again").with("who", &charge.name));
    }
    if salon.status == Status::Announced {
        todo.push(Message::new("rescue-todo-poster"));
    }
    let days = (date - salon.date).num_days();
    Ok(Some(Way {
        plan: PlanCode::Postpone,
        about: None,
        title: Message::new("rescue-postpone").with("date", crate::dates::spoken(date, false)),
        why: vec![
            Message::new("rescue-why-whole").with("days", days),
            Message::new("rescue-why-free-date"),
        ],
        costs,
        todo,
        steps,
        possible: true,
        weight: weight(facts, PlanCode::Postpone, true),
    }))
}

/// The next usual day after the salon on which nothing else is planned.
fn free_date(facts: &Facts<'_>) -> Result<Option<NaiveDate>> {
    const TRIES: usize = 6;
    let mut date = facts.salon.date;
    for _ in 0..TRIES {
        date = chapter::queries::next_usual_date(facts.db, date)?;
        if events::queries::between(facts.db, date, date)?.is_empty() {
            return Ok(Some(date));
        }
    }
    Ok(None)
}
