//! Plans for a trouble.

use sha2::{Digest, Sha256};

use super::facts::{Facts, Moment};
use super::step::Step;
use super::texts::Texts;
use super::views::{Plan, PlanCode, PlanRow, Trouble};
use super::{host, speaker, venue};
use crate::error::Result;
use crate::events::draft::Draft;
use crate::events::versions::compare;
use crate::events::{Frozen, Salon, Segment};
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Lang, Message};

/// A way out before it is laid out.
pub(super) struct Way {
    pub plan: PlanCode,
    /// Whom or what it is about: tells ways of one kind apart.
    pub about: Option<Id>,
    pub title: Message,
    pub why: Vec<Message>,
    pub costs: Vec<Message>,
    /// What others should see to, for the message to the committee.
    pub todo: Vec<Message>,
    pub steps: Vec<Step>,
    pub possible: bool,
    /// The lighter, the better.
    pub weight: i64,
}

/// A plan with what it takes to carry it out.
pub(super) struct Laid {
    pub plan: Plan,
    pub steps: Vec<Step>,
}

/// Plans that answer a trouble, the best first, texts in the language of the chapter's documents. Errors:
/// `event_not_found`; `rescue_over`, `rescue_cancelled` when nothing is left to rescue; `rescue_not_speaking`,
/// `rescue_talk_over` when the person has no talk to come; `rescue_no_venue` when there is none to lose.
pub fn plans(db: &Db, event: Id, trouble: Trouble) -> Result<Vec<Plan>> {
    let facts = Facts::read(db, event)?;
    let lang = facts.chapter.document_language;
    Ok(laid(&facts, trouble, lang)?.into_iter().map(|laid| laid.plan).collect())
}

pub(super) fn laid(facts: &Facts<'_>, trouble: Trouble, lang: Lang) -> Result<Vec<Laid>> {
    let mut ways = match trouble {
        Trouble::Speaker { person } => speaker::ways(facts, person)?,
        Trouble::Venue => venue::ways(facts)?,
        Trouble::Host => host::ways(facts)?,
    };
    ways.sort_by_key(|way| (!way.possible, way.weight));
    ways.into_iter().map(|way| lay(facts, way, lang)).collect()
}

/// The salon as it would be after these steps.
pub(super) fn sketch(facts: &Facts<'_>, steps: &[Step]) -> Result<Salon> {
    let mut draft = Draft::of(facts.db, facts.salon.id)?;
    for step in steps {
        step.sketch(&mut draft);
    }
    draft.salon()
}

fn lay(facts: &Facts<'_>, mut way: Way, lang: Lang) -> Result<Laid> {
    let before = &facts.salon;
    let after = sketch(facts, &way.steps)?;
    let over = after.end.minutes() - after.slot_end.minutes();
    if over > 0 {
        way.costs.push(
            Message::new("rescue-cost-over")
                .with("minutes", over)
                .with("end", after.end.to_string()),
        );
    }
    if after.gap_minutes > before.gap_minutes {
        let gap = after.gap_minutes - before.gap_minutes;
        way.costs.push(Message::new("rescue-cost-gap").with("minutes", gap));
    }
    let (then, now) = (Frozen::of(before), Frozen::of(&after));
    let changes = compare(&then, &now);
    let texts = Texts::new(facts, &after, lang)?;
    let plan = Plan {
        plan: way.plan,
        key: key(facts, &way, &then)?,
        segments: rows(before, &after),
        end: after.end,
        margin_minutes: after.margin_minutes,
        committee_text: texts.committee(&now, &changes, &way.todo),
        audience_text: texts.audience(&now, &changes),
        title: way.title,
        why: way.why,
        costs: way.costs,
        possible: way.possible,
    };
    Ok(Laid { plan, steps: way.steps })
}

/// What a plan is accepted by: its kind, whom it is about, and a print of the sheet it rests on. While the salon is on
/// the clock goes into the steps and must not change the key.
fn key(facts: &Facts<'_>, way: &Way, then: &Frozen) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(serde_json::to_vec(then).map_err(crate::Error::bug)?);
    hash.update(facts.moment.word());
    hash.update([u8::from(way.possible)]);
    if !matches!(facts.moment, Moment::Running(_)) {
        hash.update(format!("{:?}", way.steps));
    }
    let bytes: [u8; 32] = hash.finalize().into();
    let print = bytes[..6]
        .iter()
        .fold(0_u64, |print, byte| print << 8 | u64::from(*byte));
    Ok(match way.about {
        Some(id) => format!("{}-{id}-{print:012x}", way.plan.code()),
        None => format!("{}-{print:012x}", way.plan.code()),
    })
}

/// The rows after the plan; dropped ones stand where they stood.
fn rows(before: &Salon, after: &Salon) -> Vec<PlanRow> {
    let was = |id: Id| before.segments.iter().find(|row| row.id == id);
    let mut rows: Vec<PlanRow> = after
        .segments
        .iter()
        .map(|row| {
            let old = was(row.id).unwrap_or(row);
            PlanRow {
                minutes: row.minutes,
                changed: (old.start, old.minutes) != (row.start, row.minutes) || leads(old) != leads(row),
                gone: false,
                people: leads(row),
                ..shown(row, old)
            }
        })
        .collect();
    for (place, row) in before.segments.iter().enumerate() {
        if after.segments.iter().any(|other| other.id == row.id) {
            continue;
        }
        let above = place.checked_sub(1).map(|place| before.segments[place].id);
        let at = above.and_then(|above| rows.iter().position(|other| other.id == above));
        let gone = PlanRow {
            minutes: 0,
            changed: true,
            gone: true,
            people: Vec::new(),
            ..shown(row, row)
        };
        rows.insert(at.map_or(0, |at| at + 1), gone);
    }
    rows
}

fn shown(row: &Segment, old: &Segment) -> PlanRow {
    PlanRow {
        id: row.id,
        title: row.title.clone(),
        label: row.label.clone(),
        start: row.start,
        end: row.end,
        minutes: row.minutes,
        was_start: old.start,
        was_minutes: old.minutes,
        changed: false,
        gone: false,
        people: Vec::new(),
    }
}

/// Who speaks in a row or is named for it; else who hosts it.
fn leads(row: &Segment) -> Vec<String> {
    use crate::events::Duty;
    let of = |wanted: &[Option<Duty>]| -> Vec<String> {
        let people = row.people.iter().filter(|person| wanted.contains(&person.role));
        people.map(|person| person.name.clone()).collect()
    };
    let first = of(&[Some(Duty::Speaker), None]);
    if first.is_empty() {
        of(&[Some(Duty::Host)])
    } else {
        first
    }
}
