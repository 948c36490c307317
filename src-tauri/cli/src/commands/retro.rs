//! `retro`, `ratings`, `trends` and `learned`: looking back, and what follows.

use chapterdesk_core::attendance::import::Mapping;
use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events::{self, Salon};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::retrospectives::import::{RatingRead, RatingsImport, VoiceRead, read_ratings};
use chapterdesk_core::retrospectives::learned::{self, Learned};
use chapterdesk_core::retrospectives::trends;
use chapterdesk_core::retrospectives::{
    ExpenseFields, PointKind, RatedAbout, RatingPick, Retro, RetroFields, RetroStep, RetroSteps, VoiceFields,
    VoicePick, acts, ops, queries,
};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::{Db, Tx};
use chapterdesk_core::words::{Act, Message};
use chapterdesk_documents::Form;
use serde_json::json;

use super::{Session, export};
use crate::args;
use crate::args::export::{Target, Written};
use crate::args::{RatingsCommand, RetroCommand};
use crate::input;
use crate::table::Column;

pub(super) fn run(session: &Session, given: args::Retro) -> Result<String> {
    let args::Retro { salon, command } = given;
    let on = |db: &Db| events::queries::resolve(db, &salon);
    match command {
        RetroCommand::Show => shown(session, &session.read(|db| queries::show(db, on(db)?))?),
        RetroCommand::Draft => {
            let steps = session.read(|db| queries::draft(db, on(db)?))?;
            if session.out.is_json() {
                session.out.record(&steps)
            } else {
                Ok(told_steps(session, &steps))
            }
        }
        RetroCommand::Set { step, text } => {
            let fields = step_fields(step, text);
            change(
                session,
                |db| with(on(db)?, |event| acts::set(db, event)),
                |tx, event| ops::set(tx, event, &fields),
            )
        }
        RetroCommand::Keep { text } => point(session, on, PointKind::Keep, &text),
        RetroCommand::Change { text } => point(session, on, PointKind::Change, &text),
        RetroCommand::Action { text, owner, due } => change(
            session,
            |db| {
                let (event, owner) = (on(db)?, person(db, owner.as_deref())?);
                Ok((acts::add_action(db, event)?, (event, owner)))
            },
            |tx, (event, owner)| ops::add_action(tx, event, &text, owner, due),
        ),
        RetroCommand::Outcome { action, text, done } => change(
            session,
            |db| {
                let task = asked(db, on(db)?, &action)?;
                with(task, |task| acts::set_outcome(db, task))
            },
            |tx, task| ops::set_outcome(tx, task, &text, done.then_some(true)),
        ),
        RetroCommand::Voice { text, speaker, public } => change(
            session,
            |db| {
                let event = on(db)?;
                let about = speaker.map(|speaker| talk_of(db, event, &speaker)).transpose()?;
                Ok((acts::add_voice(db, event)?, (event, about)))
            },
            |tx, (event, about)| {
                let fields = VoiceFields {
                    text: Some(text),
                    public: Some(public),
                    appearance: Some(about),
                };
                ops::add_voice(tx, event, &fields)
            },
        ),
        RetroCommand::Photo { photo, caption } => {
            let bytes = input::bytes(&photo)?;
            change(
                session,
                |db| with(on(db)?, |event| acts::add_photo(db, event)),
                |tx, event| ops::add_photo(tx, event, &bytes, caption.as_deref().unwrap_or_default()),
            )
        }
        RetroCommand::Expense { what, yuan, paid_by } => {
            let fen = fen(&yuan)?;
            change(
                session,
                |db| {
                    let (event, paid_by) = (on(db)?, person(db, paid_by.as_deref())?);
                    Ok((acts::add_expense(db, event)?, (event, paid_by)))
                },
                |tx, (event, paid_by)| {
                    let fields = ExpenseFields {
                        what: Some(what),
                        fen: Some(fen),
                        paid_by: Some(paid_by),
                    };
                    ops::add_expense(tx, event, &fields)
                },
            )
        }
        RetroCommand::Slides { speaker, on: day } => change(
            session,
            |db| {
                let event = on(db)?;
                Ok((acts::share_slides(db, event)?, (event, talk_of(db, event, &speaker)?)))
            },
            |tx, (event, talk)| ops::share_slides(tx, event, talk, Some(day.unwrap_or_else(|| tx.today()))),
        ),
        RetroCommand::Finish { by } => change(
            session,
            |db| {
                let (event, by) = (on(db)?, person(db, by.as_deref())?);
                Ok((acts::finish(db, event)?, (event, by)))
            },
            |tx, (event, by)| ops::finish(tx, event, by),
        ),
        RetroCommand::Reopen => change(
            session,
            |db| with(on(db)?, |event| acts::reopen(db, event)),
            ops::reopen,
        ),
    }
}

fn with(id: Id, act: impl FnOnce(Id) -> Result<Act>) -> Result<(Act, Id)> {
    Ok((act(id)?, id))
}

fn person(db: &Db, text: Option<&str>) -> Result<Option<Id>> {
    text.map(|text| people::queries::resolve(db, text)).transpose()
}

fn step_fields(step: RetroStep, text: String) -> RetroFields {
    let mut fields = RetroFields::default();
    let into = match step {
        RetroStep::Goal => &mut fields.goal,
        RetroStep::Result => &mut fields.result,
        RetroStep::Causes => &mut fields.causes,
        RetroStep::Conclusion => &mut fields.conclusion,
        RetroStep::PublicWords => &mut fields.public_words,
    };
    *into = Some(text);
    fields
}

fn point(session: &Session, on: impl Fn(&Db) -> Result<Id>, kind: PointKind, text: &str) -> Result<String> {
    change(
        session,
        |db| with(on(db)?, |event| acts::add_point(db, event, kind)),
        |tx, event| ops::add_point(tx, event, kind, text),
    )
}

/// The action that a text means, of those that the salon asked for or was asked for: its title, its id or a unique
/// beginning of it.
fn asked(db: &Db, event: Id, text: &str) -> Result<Id> {
    let retro = queries::show(db, event)?;
    let all = || retro.actions.iter().chain(&retro.asked);
    chapterdesk_core::pick::pick(
        text,
        "task_not_found",
        |text| {
            let titled = all().filter(|task| task.own_title == text);
            Ok(titled.map(|task| (task.id, task.own_title.clone())).collect())
        },
        |low, high| {
            let within = all().filter(|task| (low..=high).contains(&task.id));
            Ok(within.map(|task| (task.id, task.own_title.clone())).collect())
        },
    )
}

/// The talk of somebody at a salon: by their name or number, or the talk's own number.
fn talk_of(db: &Db, event: Id, text: &str) -> Result<Id> {
    let salon = events::queries::bare(db, event)?;
    let numbered = text.parse::<i64>().ok();
    if let Some(talk) = talk_numbered(&salon, numbered) {
        return Ok(talk);
    }
    let person = people::queries::resolve(db, text)?;
    let talk = salon.appearances.iter().find(|talk| talk.speaker == person);
    let missing = || Error::not_found("appearance_not_found").with("given", text);
    talk.map(|talk| talk.id).ok_or_else(missing)
}

fn talk_numbered(salon: &Salon, number: Option<i64>) -> Option<Id> {
    let mut talks = salon.appearances.iter();
    let talk = talks.find(|talk| number.is_some() && talk.talk == number && talk.state.holds_talk())?;
    Some(talk.id)
}

/// An amount as people write it, `128`, `128.5` or `-20.00`, in fen.
fn fen(yuan: &str) -> Result<i64> {
    let wrong = || Error::usage("amount_wrong").with("given", yuan);
    let bare = yuan.trim().trim_end_matches('元');
    let (sign, bare) = bare.strip_prefix('-').map_or((1, bare), |bare| (-1, bare));
    let (whole, part) = bare.split_once('.').unwrap_or((bare, ""));
    let digits = |text: &str| !text.is_empty() && text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || part.len() > 2 || !(part.is_empty() || digits(part)) {
        return Err(wrong());
    }
    let whole: i64 = whole.parse().map_err(|_| wrong())?;
    let part: i64 = format!("{part:0<2}").parse().map_err(|_| wrong())?;
    Ok(sign * (whole * 100 + part))
}

/// Does one act and answers with the retrospective.
fn change<P>(
    session: &Session,
    prepare: impl FnOnce(&Db) -> Result<(Act, P)>,
    work: impl FnOnce(&Tx<'_>, P) -> Result<Saved<Retro>>,
) -> Result<String> {
    let saved = session.perform(prepare, work)?;
    if session.out.is_json() {
        return session.out.changed(&saved.value, &saved.warnings);
    }
    Ok(session.out.warned(&saved.warnings) + &shown(session, &saved.value)?)
}

/// A retrospective for people: how far it is, the steps, the facts, what to keep and change, what is to be done.
fn shown(session: &Session, retro: &Retro) -> Result<String> {
    if session.out.is_json() {
        return session.out.record(retro);
    }
    let words = session.out.words();
    let mut text = told_steps(session, &retro.steps);
    let mut part = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            text += &words.text(title);
            text += "\n  ";
            text += &lines.join("\n  ");
            text += "\n\n";
        }
    };
    let say = |message: &Message| words.say(message);
    part("cli-retro-facts", retro.facts.lines.iter().map(say).collect());
    for (kind, title) in [
        (PointKind::Keep, "retro-point-keep"),
        (PointKind::Change, "retro-point-change"),
    ] {
        let points = retro.points.iter().filter(|point| point.kind == kind);
        part(title, points.map(|point| point.text.clone()).collect());
    }
    for (tasks, title) in [(&retro.actions, "cli-retro-actions"), (&retro.asked, "cli-retro-asked")] {
        let line = |task: &chapterdesk_core::tasks::Task| {
            let owner = task.owner.as_ref().map(|owner| owner.name.clone());
            let due = task.due_on.map(|due| due.to_string());
            let done = task.done_on.map(|_| words.text("cli-retro-done"));
            let parts = [Some(say(&task.title)), owner, due, done, Some(task.outcome.clone())];
            let filled = parts.into_iter().flatten().filter(|part| !part.is_empty());
            filled.collect::<Vec<_>>().join(" · ")
        };
        part(title, tasks.iter().map(line).collect());
    }
    let open = retro.progress.iter().filter(|line| !line.done);
    part("cli-retro-wanting", open.map(|line| say(&line.label)).collect());
    let finished = match retro.finished_on {
        Some(on) => words.say(&Message::new("cli-retro-finished").with("date", on.to_string())),
        None => words.text("cli-retro-open"),
    };
    Ok(text + &finished + "\n")
}

fn told_steps(session: &Session, steps: &RetroSteps) -> String {
    let words = session.out.words();
    let texts = [
        (RetroStep::Goal, &steps.goal),
        (RetroStep::Result, &steps.result),
        (RetroStep::Causes, &steps.causes),
        (RetroStep::Conclusion, &steps.conclusion),
        (RetroStep::PublicWords, &steps.public_words),
    ];
    let filled = texts.into_iter().filter(|(_, text)| !text.is_empty());
    filled.fold(String::new(), |all, (step, text)| {
        let title = words.say(&step.name());
        all + &format!("{title}\n  {}\n\n", text.replace('\n', "\n  "))
    })
}

pub(super) fn ratings(session: &Session, given: args::Ratings) -> Result<String> {
    let args::Ratings { salon, command } = given;
    let on = |db: &Db| events::queries::resolve(db, &salon);
    match command {
        RatingsCommand::Show => {
            let retro = session.read(|db| queries::show(db, on(db)?))?;
            rated(session, &retro)
        }
        RatingsCommand::Import {
            source,
            sheet,
            map,
            dry_run,
        } => {
            let (name, bytes) = input::file(&source)?;
            let chosen = Mapping {
                sheet,
                ..Mapping::default()
            };
            let read = |db: &Db, event: Id| -> Result<RatingsImport> {
                let read = read_ratings(db, event, &name, &bytes, &chosen)?;
                if map.is_empty() {
                    return Ok(read);
                }
                let known: Vec<&str> = read.fields.iter().map(|field| field.code.as_str()).collect();
                let columns = input::mapped(&read.columns, &known, |field| field.starts_with("voice"), &map)?;
                read_ratings(
                    db,
                    event,
                    &name,
                    &bytes,
                    &Mapping {
                        columns: Some(columns),
                        ..chosen.clone()
                    },
                )
            };
            if dry_run {
                return looked_through(session, &session.read(|db| read(db, on(db)?))?);
            }
            let saved = session.perform(
                |db| {
                    let event = on(db)?;
                    Ok((acts::take_ratings(db, event)?, (event, read(db, event)?)))
                },
                |tx, (event, read)| {
                    let ratings: Vec<RatingPick> = read.ratings.iter().filter_map(rated_by).collect();
                    let voices: Vec<VoicePick> = read.voices.iter().filter(|voice| voice.ticked).map(said_by).collect();
                    if ratings.is_empty() && voices.is_empty() && !read.voices.is_empty() {
                        // The same file again: everything is there already.
                        return queries::show(tx, event).map(Saved::quietly);
                    }
                    ops::take_ratings(tx, event, &ratings, &voices)
                },
            )?;
            rated(session, &saved.value)
        }
        RatingsCommand::Set { about, counts } => {
            let mut stars = [0; 5];
            for (into, count) in stars.iter_mut().zip(counts) {
                *into = i64::from(count);
            }
            let saved = session.perform(
                |db| {
                    let event = on(db)?;
                    let pick = rating_about(db, event, &about, stars)?;
                    Ok((acts::rate(db, event, &pick)?, (event, pick)))
                },
                |tx, (event, pick)| ops::rate(tx, event, &pick),
            )?;
            rated(session, &saved.value)
        }
    }
}

/// What was read of a form, without taking anything over.
fn looked_through(session: &Session, read: &RatingsImport) -> Result<String> {
    if session.out.is_json() {
        return session.out.record(read);
    }
    let columns = [Column::plain("index"), Column::plain("header"), Column::plain("field")];
    let stars = [
        Column::plain("label"),
        Column::plain("mean"),
        Column::plain("answers"),
        Column::plain("counts"),
        Column::plain("unread"),
    ];
    let numbered: Vec<serde_json::Value> = read
        .columns
        .iter()
        .map(|column| json!({ "index": column.index + 1, "header": column.header, "field": column.field }))
        .collect();
    let warned = session.out.warned(&read.warnings);
    Ok(warned + &session.out.list(&numbered, &columns)? + "\n" + &session.out.list(&read.ratings, &stars)?)
}

/// Stars as they are taken over; a column without any changes nothing.
fn rated_by(read: &RatingRead) -> Option<RatingPick> {
    (read.answers > 0).then_some(RatingPick {
        about: read.about,
        appearance: read.appearance,
        counts: read.counts,
    })
}

fn said_by(read: &VoiceRead) -> VoicePick {
    VoicePick {
        text: read.text.clone(),
        appearance: read.about.as_ref().map(|about| about.id),
    }
}

/// What is rated: `event`, `venue`, a talk's number or its speaker.
fn rating_about(db: &Db, event: Id, text: &str, counts: [i64; 5]) -> Result<RatingPick> {
    let (about, appearance) = match text {
        "event" => (RatedAbout::Event, None),
        "venue" => (RatedAbout::Venue, None),
        talk => (RatedAbout::Talk, Some(talk_of(db, event, talk)?)),
    };
    Ok(RatingPick {
        about,
        appearance,
        counts,
    })
}

fn rated(session: &Session, retro: &Retro) -> Result<String> {
    let columns = [
        Column::plain("label"),
        Column::plain("mean"),
        Column::plain("answers"),
        Column::plain("counts"),
    ];
    session.out.list(&retro.ratings, &columns)
}

pub(super) fn trends(session: &Session, given: args::Trends) -> Result<String> {
    if let Some(to) = given.out {
        let written = Written {
            form: given.form.as_deref().map(Form::parse).transpose()?,
        };
        let target = Target {
            to,
            overwrite: given.overwrite,
        };
        return export::trends(session, (given.from, given.to), &written, &target);
    }
    let trends = session.read(|db| trends::trends(db, given.from, given.to))?;
    if session.out.is_json() || given.form.as_deref() == Some(args::JSON) {
        let mut text = serde_json::to_string_pretty(&session.out.value(&trends)?).map_err(Error::bug)?;
        text.push('\n');
        return Ok(text);
    }
    let rows: Vec<_> = trends
        .salons
        .iter()
        .map(|salon| {
            json!({
                "number": salon.event.number,
                "date": salon.event.date,
                "signed_up": salon.signed_up,
                "present": salon.present,
                "visitors": salon.visitors,
                "rating": salon.rating,
                "begun_late": salon.begun_late,
                "ended_late": salon.ended_late,
                "cost_yuan": salon.cost_yuan,
            })
        })
        .collect();
    let columns = [
        Column::plain("number"),
        Column::plain("date"),
        Column::plain("signed_up"),
        Column::plain("present"),
        Column::plain("visitors"),
        Column::plain("rating"),
        Column::plain("begun_late"),
        Column::plain("ended_late"),
        Column::plain("cost_yuan"),
    ];
    session.out.list(&rows, &columns)
}

pub(super) fn learned(session: &Session, given: &args::Learned) -> Result<String> {
    let known = match (given.take, given.forget) {
        (None, None) => session.read(learned::learned)?,
        (None, Some(kind)) => taken(session, |_| Ok((acts::use_minutes(kind, None), (kind, None))))?,
        (Some(kind), _) => taken(session, |db| {
            let minutes = match given.minutes {
                Some(minutes) => minutes,
                None => median_of(db, kind)?,
            };
            Ok((acts::use_minutes(kind, Some(minutes)), (kind, Some(minutes))))
        })?,
    };
    let columns = [
        Column::plain("kind"),
        Column::plain("label"),
        Column::plain("planned"),
        Column::plain("median"),
        Column::plain("of"),
        Column::plain("use"),
    ];
    session.out.list(&known, &columns)
}

fn taken(
    session: &Session,
    prepare: impl FnOnce(&Db) -> Result<(Act, (events::SegmentKind, Option<i64>))>,
) -> Result<Vec<Learned>> {
    let work = |tx: &Tx<'_>, (kind, minutes)| ops::use_minutes(tx, kind, minutes).map(Saved::quietly);
    Ok(session.perform(prepare, work)?.value)
}

/// What was learned about a kind. Errors: `minutes_not_known`.
fn median_of(db: &Db, kind: events::SegmentKind) -> Result<i64> {
    let known = learned::learned(db)?;
    let of_kind = known.iter().find(|one| one.kind == kind);
    of_kind.map(|one| one.use_minutes).ok_or_else(|| {
        Error::refused("minutes_not_known")
            .with("kind", kind.name())
            .with("salons", learned::SALONS_MIN)
    })
}

#[cfg(test)]
mod tests {
    use super::fen;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (yuan, expected) in [
            ("128", 12_800),
            ("128.5", 12_850),
            ("0.07", 7),
            ("-20.00", -2_000),
            ("36元", 3_600),
        ] {
            assert_eq!(fen(yuan).unwrap(), expected, "{yuan}");
        }
        for wrong in ["", "-", "1.234", "1,000", "abc", "1.", "--1", ".5", "99999999999999"] {
            assert_eq!(fen(wrong).is_err(), wrong != "1.", "{wrong}");
        }
    }
}
