//! Nobody hosts: a deputy, or two who share the hosting.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::facts::Facts;
use super::queries::Way;
use super::speaker::{duties, listed};
use super::step::Step;
use super::views::PlanCode;
use crate::committee;
use crate::error::Result;
use crate::events::availability::Availability;
use crate::events::catalogue::Catalogue;
use crate::events::roles::{Breach, History, Seat, Task, breaches, collide};
use crate::events::{self, ConflictClass, ConflictCode, Duty, Named, Part, Role, Salon, SegmentKind};
use crate::ids::Id;
use crate::people;
use crate::pinyin::sort_key;
use crate::words::{Arg, Message};

/// Who had a role so lately is somebody to ask.
const ACTIVE: Months = Months::new(12);
/// So many deputies are put side by side.
const OTHERS: usize = 4;

/// Somebody who could host.
struct Deputy {
    who: Named,
    /// On which days they hosted in the last year, the last one first.
    hosted: Vec<NaiveDate>,
    /// How often they kept the time.
    kept_time: usize,
    /// Their roles here, with what they are called.
    duties: Vec<(Role, Message)>,
    /// Those of them that somebody else has to take.
    in_the_way: Vec<(Role, Message)>,
    /// Why they cannot be here.
    elsewhere: Option<Message>,
    /// What rules and wishes say against it.
    against: Vec<Breach>,
}

pub fn ways(facts: &Facts<'_>) -> Result<Vec<Way>> {
    let deputies = candidates(facts)?;
    let mut deputies: Vec<(i64, Deputy)> = deputies.into_iter().map(|own| (weight(facts, &own), own)).collect();
    // Stable: equally good ones stay in the order of names.
    deputies.sort_by_key(|(weight, deputy)| (deputy.elsewhere.is_some(), *weight));
    let split = split(facts, &deputies);
    let best = deputies.iter().take(OTHERS);
    let mut ways: Vec<Way> = best.map(|(weight, own)| deputy(facts, own, *weight)).collect();
    ways.extend(split);
    Ok(ways)
}

/// Who hosts now.
fn holder(salon: &Salon) -> Option<&events::RolePerson> {
    let line = salon.roles.iter().find(|line| line.role == Role::Host)?;
    line.people.iter().find(|holder| holder.state.fills())
}

/// Everybody who could be asked: the committee of the day and whoever had a role lately, in the order of names. Who
/// hosts already, who speaks and who never wants to stand in front are left out.
fn candidates(facts: &Facts<'_>) -> Result<Vec<Deputy>> {
    let salon = &facts.salon;
    let since = salon.date.checked_sub_months(ACTIVE).unwrap_or(salon.date);
    let history = History::until(facts.db, salon.date)?;
    let catalogue = Catalogue::read(facts.db)?;
    let availability = Availability::between(facts.db, salon.date, salon.date)?;
    let turns = |person: Id, wanted: &dyn Fn(Option<Duty>) -> bool| -> Vec<NaiveDate> {
        let turns = history.turns(person).iter().rev().filter(|turn| wanted(turn.duty));
        let days = turns.map(|turn| history.occasion(turn));
        let past = days.filter(|occasion| occasion.event != salon.id && occasion.date >= since);
        past.map(|occasion| occasion.date).collect()
    };
    let mut pool: BTreeSet<Id> = history
        .people()
        .filter(|person| !turns(*person, &|duty| duty.is_some_and(|duty| duty != Duty::Speaker)).is_empty())
        .collect();
    for seat in committee::queries::chart(facts.db, salon.date)?.seats {
        pool.extend(seat.holders.iter().map(|term| term.person.id));
    }
    let here = salon.roles.iter().flat_map(|line| &line.people);
    pool.extend(here.filter(|holder| holder.state.fills()).map(|holder| holder.id));
    let host = salon.roles.iter().find(|line| line.role == Role::Host);
    let hosts = |id: Id| host.is_some_and(|line| line.people.iter().any(|holder| holder.id == id));
    let speaks = |id: Id| {
        let mut own = salon.appearances.iter();
        own.any(|own| own.speaker == id && own.talk.is_some() && own.state.holds_talk())
    };
    let mut found = Vec::new();
    for id in pool.into_iter().filter(|id| !hosts(*id) && !speaks(*id)) {
        let seat = Seat {
            event: salon.id,
            date: salon.date,
            person: id,
            role: Role::Host,
        };
        let against = breaches(&history, &catalogue, &availability, &seat);
        if against
            .iter()
            .any(|breach| breach.conflict == ConflictCode::NeverOnStage)
        {
            continue;
        }
        let duties = duties(salon, id);
        let collides = |(role, _): &&(Role, Message)| collide(salon, Task::Role(Role::Host), Task::Role(*role));
        found.push(Deputy {
            hosted: turns(id, &|duty| duty == Some(Duty::Host)),
            kept_time: turns(id, &|duty| duty == Some(Duty::Timekeeper)).len(),
            in_the_way: duties.iter().filter(collides).cloned().collect(),
            duties,
            elsewhere: facts.elsewhere(id)?,
            against: against
                .into_iter()
                .filter(|breach| breach.conflict.class() != ConflictClass::Impossible)
                .collect(),
            who: Named {
                id,
                name: people::queries::get(facts.db, id)?.name,
            },
        });
    }
    found.sort_by_cached_key(|own| (sort_key(&own.who.name), own.who.name.clone(), own.who.id));
    Ok(found)
}

/// The lighter, the better: who has hosted before, the values officer who stands in front anyway, who kept the time;
/// not who would leave another role open, nor against a rule; on the day whoever is there already.
fn weight(facts: &Facts<'_>, deputy: &Deputy) -> i64 {
    let doubles = deputy.duties.iter().any(|(role, _)| *role == Role::ValuesOfficer);
    let skill = match deputy {
        _ if !deputy.hosted.is_empty() => 0,
        _ if doubles => 4,
        _ if deputy.kept_time > 0 => 10,
        _ => 20,
    };
    let absent = facts.moment.is_today() && deputy.duties.is_empty();
    let rules = deputy.against.iter().map(|breach| match breach.conflict.class() {
        ConflictClass::AgainstRule => 4,
        _ => 1,
    });
    let turns = deputy.hosted.len().min(3) as i64;
    skill - turns + 6 * deputy.in_the_way.len() as i64 + 12 * i64::from(absent) + rules.sum::<i64>()
}

fn deputy(facts: &Facts<'_>, deputy: &Deputy, weight: i64) -> Way {
    let salon = &facts.salon;
    let name = &deputy.who.name;
    let (mut why, mut costs) = (Vec::new(), Vec::new());
    match deputy.hosted.first() {
        Some(on) => why.push(
            Message::new("rescue-why-hosted")
                .with("times", deputy.hosted.len())
                .with("date", crate::dates::spoken(*on, false)),
        ),
        None if deputy.kept_time > 0 => {
            why.push(Message::new("rescue-why-kept-time").with("times", deputy.kept_time));
            costs.push(Message::new("rescue-cost-never-hosted"));
        }
        None => costs.push(Message::new("rescue-cost-never-hosted")),
    }
    let doubles = deputy.duties.iter().any(|(role, _)| *role == Role::ValuesOfficer);
    if doubles {
        why.push(Message::new("rescue-why-values-officer"));
    } else if deputy.duties.is_empty() {
        why.push(Message::new("rescue-why-no-duty"));
        if facts.moment.is_today() {
            costs.push(Message::new("rescue-cost-not-there"));
        }
    } else if deputy.in_the_way.is_empty() {
        let labels = listed(deputy.duties.iter().map(|(_, label)| label.clone().into()));
        why.push(Message::new("rescue-why-combines").with("roles", labels));
    }
    costs.extend(deputy.against.iter().map(|breach| breach.reason.clone()));
    let mut todo = Vec::new();
    if !deputy.in_the_way.is_empty() {
        let labels = || listed(deputy.in_the_way.iter().map(|(_, label)| label.clone().into()));
        costs.push(Message::new("rescue-cost-roles-open").with("roles", labels()));
        todo.push(Message::new("rescue-todo-who-takes").with("roles", labels()));
    }
    costs.push(Message::new("rescue-cost-ask").with("name", name));
    costs.extend(deputy.elsewhere.clone());
    todo.insert(0, script(salon, name));
    let mut steps = free(salon, deputy);
    steps.push(give(salon, &deputy.who));
    Way {
        plan: PlanCode::Deputy,
        about: Some(deputy.who.id),
        title: Message::new(if doubles {
            "rescue-deputy-values"
        } else {
            "rescue-deputy"
        })
        .with("name", name),
        why,
        costs,
        todo,
        steps,
        possible: deputy.elsewhere.is_none(),
        weight,
    }
}

fn give(salon: &Salon, who: &Named) -> Step {
    Step::Give {
        role: Role::Host,
        person: who.clone(),
        instead: holder(salon).map(|holder| holder.assignment),
    }
}

/// Gives up the roles that stand in the way.
fn free(salon: &Salon, deputy: &Deputy) -> Vec<Step> {
    let lines = salon.roles.iter();
    let in_the_way = lines.filter(|line| deputy.in_the_way.iter().any(|(role, _)| *role == line.role));
    let own = in_the_way
        .flat_map(|line| &line.people)
        .filter(|holder| holder.id == deputy.who.id);
    own.map(|holder| Step::Free {
        assignment: holder.assignment,
    })
    .collect()
}

fn script(salon: &Salon, name: &str) -> Message {
    Message::new(if salon.host_script.is_empty() {
        "rescue-todo-no-script"
    } else {
        "rescue-todo-script"
    })
    .with("name", name)
}

/// The best two share: one up to the last talk, the other one from the discussion on.
fn split(facts: &Facts<'_>, deputies: &[(i64, Deputy)]) -> Option<Way> {
    let salon = &facts.salon;
    let free: Vec<&(i64, Deputy)> = deputies
        .iter()
        .filter(|(_, deputy)| deputy.elsewhere.is_none() && deputy.in_the_way.is_empty())
        .collect();
    let [(first_weight, first), (second_weight, second), ..] = free.as_slice() else {
        return None;
    };
    let slot: Vec<_> = salon.segments.iter().filter(|row| row.part == Part::Slot).collect();
    let from = slot.iter().position(|row| row.kind == SegmentKind::Discussion)?;
    let after: Vec<_> = slot[from..]
        .iter()
        .filter(|row| row.kind != SegmentKind::Discussion)
        .collect();
    let start = after.first()?.start.to_string();
    let mut steps = vec![give(salon, &first.who)];
    steps.extend(after.iter().map(|row| Step::Name {
        segment: row.id,
        people: vec![second.who.clone()],
    }));
    let title = Message::new("rescue-split")
        .with("first", &first.who.name)
        .with("second", &second.who.name);
    let names = [&first.who.name, &second.who.name].map(|name| Arg::from(name.as_str()));
    Some(Way {
        plan: PlanCode::Split,
        about: Some(second.who.id),
        title,
        why: vec![Message::new("rescue-why-half"), Message::new("rescue-why-practice")],
        costs: vec![
            Message::new("rescue-cost-hand-over").with("start", start),
            Message::new("rescue-cost-ask").with("name", listed(names.into_iter())),
        ],
        todo: vec![script(salon, &first.who.name)],
        steps,
        possible: true,
        weight: 8 + first_weight.max(second_weight),
    })
}
