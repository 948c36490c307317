//! Reads of retrospectives.

use chrono::Days;

use super::facts::{self, Presence};
use super::{
    ProgressLine, RatedAbout, RatingOf, Retro, RetroCheck, RetroSteps, SlidesLine, ThanksLine, drafts, numbers, store,
};
use crate::attendance;
use crate::chapter;
use crate::error::Result;
use crate::events::{self, Appearance, AppearanceState, Salon};
use crate::ids::Id;
use crate::letters::{self, LetterKind, LetterState};
use crate::named::Named;
use crate::speakers::{self, MayShareSlides, Stage};
use crate::store::Db;
use crate::tasks;
use crate::words::{Message, Words};

/// The retrospective of an event. Errors: `event_not_found`.
pub fn show(db: &Db, event: Id) -> Result<Retro> {
    of_salon(db, &events::queries::bare(db, event)?)
}

/// What the four steps and the words for outside could say, by the facts. Errors: `event_not_found`.
pub fn draft(db: &Db, event: Id) -> Result<RetroSteps> {
    let salon = events::queries::bare(db, event)?;
    let words = Words::of(chapter::queries::show(db)?.document_language);
    Ok(drafts::steps(&salon, &of_salon(db, &salon)?, words))
}

fn of_salon(db: &Db, salon: &Salon) -> Result<Retro> {
    let event = salon.id;
    let kept = store::get(db, event)?;
    let own_tasks = tasks::queries::of_event(db, event)?;
    let presence = Presence::of_list(salon, &attendance::queries::show(db, event)?);
    let facts = facts::read(db, salon, presence, &own_tasks)?;
    let asked = own_tasks
        .into_iter()
        .filter(|task| task.from_event.as_ref().is_some_and(|from| from.id != event))
        .collect();
    let expenses = store::expenses(db, event)?;
    let mut retro = Retro {
        event: events::queries::short(db, event)?,
        steps: kept.steps,
        finished_on: kept.finished_on,
        finished_by: kept.finished_by,
        facts,
        points: store::points(db, event)?,
        actions: tasks::queries::asked_by(db, event)?,
        asked,
        ratings: ratings(db, salon)?,
        voices: store::voices(db, event)?,
        photos: store::photos(db, event)?,
        expenses_fen: expenses.iter().map(|expense| expense.fen).sum(),
        open_expenses: expenses.iter().filter(|expense| expense.settled_on.is_none()).count() as i64,
        expenses,
        materials_out: out(salon),
        slides: slides(db, salon)?,
        thanks: thanks(db, salon)?,
        progress: Vec::new(),
    };
    retro.progress = progress(&retro);
    Ok(retro)
}

/// Who holds a talk: gave it, or still will.
pub(super) fn talks(salon: &Salon) -> impl Iterator<Item = &Appearance> {
    let holds = |talk: &&Appearance| talk.talk.is_some() && talk.state.holds_talk();
    salon.appearances.iter().filter(holds)
}

/// The stars of everything that can be rated, also of what nobody rated.
pub(super) fn ratings(db: &Db, salon: &Salon) -> Result<Vec<RatingOf>> {
    let given = store::ratings(db, salon.id)?;
    let of = |about: RatedAbout, appearance: Option<Id>, label: Message, entered: Option<f64>| {
        let same = |pick: &&super::RatingPick| pick.about == about && pick.appearance == appearance;
        let counts = given.iter().find(same).map_or([0; 5], |pick| pick.counts);
        RatingOf {
            about,
            appearance,
            label,
            mean: numbers::mean_of_stars(&counts).or(entered),
            answers: numbers::answers(&counts),
            counts,
        }
    };
    let mut ratings = vec![
        of(RatedAbout::Event, None, Message::new("retro-rated-event"), salon.rating),
        of(RatedAbout::Venue, None, Message::new("retro-rated-venue"), None),
    ];
    ratings.extend(talks(salon).map(|talk| of(RatedAbout::Talk, Some(talk.id), talk_label(talk), talk.rating)));
    Ok(ratings)
}

/// What a talk is called where ratings and voices are about it.
pub(super) fn talk_label(talk: &Appearance) -> Message {
    if talk.topic.is_empty() {
        Message::new("retro-talk-untitled").with("name", &talk.name)
    } else {
        Message::new("retro-talk")
            .with("name", &talk.name)
            .with("topic", &talk.topic)
    }
}

fn out(salon: &Salon) -> Vec<String> {
    // What nobody brings has nobody to take it back to.
    let out = salon
        .materials
        .iter()
        .filter(|material| material.bearer.is_some() && !material.returned);
    out.map(|material| material.name.clone()).collect()
}

fn slides(db: &Db, salon: &Salon) -> Result<Vec<SlidesLine>> {
    talks(salon)
        .map(|talk| {
            Ok(SlidesLine {
                appearance: talk.id,
                speaker: Named {
                    id: talk.speaker,
                    name: talk.name.clone(),
                },
                received_on: talk.slides_on,
                may_share: speakers::queries::get(db, talk.speaker)?.may_share_slides,
                shared_on: talk.slides_shared_on,
            })
        })
        .collect()
}

fn thanks(db: &Db, salon: &Salon) -> Result<Vec<ThanksLine>> {
    let mut letters = letters::queries::of(db, None, Some(salon.id))?;
    letters.retain(|letter| letter.kind == LetterKind::Thanks && letter.state != LetterState::Dropped);
    let gave = |talk: &&Appearance| matches!(talk.state, AppearanceState::Spoke | AppearanceState::Confirmed);
    talks(salon)
        .filter(gave)
        .map(|talk| {
            let own = letters
                .iter()
                .rev()
                .find(|letter| letter.speaker.as_ref().map(|speaker| speaker.id) == Some(talk.speaker));
            let sent_on = own
                .and_then(|letter| letter.sent_at.as_deref()?.get(..10)?.parse().ok())
                .filter(|_| own.is_some_and(|letter| letter.state == LetterState::Sent));
            let speaker = speakers::queries::get(db, talk.speaker)?;
            let moved_on = matches!(speaker.stage, Stage::Thanked | Stage::Ready) && speaker.stage_on >= salon.date;
            Ok(ThanksLine {
                speaker: talk.speaker,
                name: talk.name.clone(),
                due_on: salon.date.checked_add_days(Days::new(1)).unwrap_or(salon.date),
                sent_on,
                letter: own.map(|letter| letter.id),
                thanked: sent_on.is_some() || moved_on,
            })
        })
        .collect()
}

fn progress(retro: &Retro) -> Vec<ProgressLine> {
    let steps = &retro.steps;
    let four = [&steps.goal, &steps.result, &steps.causes, &steps.conclusion];
    let done = |check: RetroCheck| match check {
        RetroCheck::Times => retro.facts.segments.iter().any(|row| row.actual_minutes.is_some()),
        RetroCheck::Attendance => retro.facts.present.is_some(),
        RetroCheck::Ratings => retro.ratings.iter().any(|rating| rating.mean.is_some()),
        RetroCheck::Steps => four.iter().all(|step| !step.is_empty()),
        RetroCheck::Points => !retro.points.is_empty(),
        RetroCheck::Actions => retro
            .actions
            .iter()
            .all(|action| action.done_on.is_some() || (action.owner.is_some() && action.due_on.is_some())),
        RetroCheck::Asked => retro
            .asked
            .iter()
            .all(|action| action.done_on.is_some() || !action.outcome.is_empty()),
        RetroCheck::Thanks => retro.thanks.iter().all(|thanks| thanks.thanked),
        RetroCheck::Slides => retro
            .slides
            .iter()
            .all(|line| line.may_share != Some(MayShareSlides::Yes) || line.shared_on.is_some()),
        RetroCheck::Materials => retro.materials_out.is_empty(),
        RetroCheck::Expenses => retro.open_expenses == 0,
        RetroCheck::Photos => !retro.photos.is_empty(),
    };
    let line = |check: &RetroCheck| ProgressLine {
        check: *check,
        label: check.name(),
        done: done(*check),
    };
    RetroCheck::ALL.iter().map(line).collect()
}
