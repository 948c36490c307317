//! What each command does: one call of the core, one answer.

mod attendance;
mod committee;
mod export;
mod letters;
mod live;
mod pairing;
mod people;
mod replies;
mod rescue;
mod retro;
mod roles;
mod salons;
mod sample;
mod speakers;
mod tasks;
mod venues;

use std::path::PathBuf;
use std::sync::Arc;

use chapterdesk_core::chapter::{self, NewChapter};
use chapterdesk_core::clock::{Clock, FixedClock};
use chapterdesk_core::desk::{Access, Desk, Env, Opened};
use chapterdesk_core::error::{Error, Kind, Result};
use chapterdesk_core::find;
use chapterdesk_core::ids::{IdSource as _, RandomIds};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::log::{ActLine, HistoryQuery};
use chapterdesk_core::store::{Db, Tx};
use chapterdesk_core::words::{Act, Lang, Message, Words};
use chrono::{DateTime, FixedOffset, Local};
use serde_json::{Value, json};

use crate::answer::Out;
use crate::args::{Cli, Command, Global, New};
use crate::table::Column;

/// Does the command; gives what stands on stdout afterwards.
pub fn run(cli: Cli) -> Result<String> {
    let session = Session::new(cli.global)?;
    match cli.command {
        Command::New(new) => session.found(&new),
        Command::Sample(sample) => sample::run(&session, &sample),
        Command::People(command) => people::run(&session, command),
        Command::Committee(command) => committee::run(&session, command),
        Command::Speakers(command) => speakers::run(&session, *command),
        Command::Venues(command) => venues::run(&session, command),
        Command::Salons(command) => salons::run(&session, command),
        Command::Roles(command) => roles::run(&session, command),
        Command::Letters(command) => letters::run(&session, command),
        Command::Templates(command) => letters::templates(&session, command),
        Command::Tasks(command) => tasks::run(&session, command),
        Command::Rescue(given) => rescue::run(&session, &given),
        Command::Live(given) => live::run(&session, &given),
        Command::Signups(command) => attendance::signups(&session, command),
        Command::Checkin(given) => attendance::checkin(&session, &given),
        Command::Visitors(command) => attendance::visitors(&session, command),
        Command::Draw(given) => attendance::draw(&session, &given),
        Command::Retro(given) => retro::run(&session, given),
        Command::Ratings(given) => retro::ratings(&session, given),
        Command::Trends(given) => retro::trends(&session, given),
        Command::Learned(given) => retro::learned(&session, &given),
        Command::Export(command) => export::run(&session, command),
        Command::Find { query } => session.find(&query),
        Command::Undo => session.turn(Desk::undo),
        Command::Redo => session.turn(Desk::redo),
        Command::History => session.history(),
        Command::Check => session.check(),
    }
}

/// One run of the program: the file, the clock and how answers are given.
struct Session {
    path: PathBuf,
    now: DateTime<FixedOffset>,
    out: Out,
    lang: Lang,
}

/// The computer's clock, or the moment of `--now`.
struct LocalClock;

impl Clock for LocalClock {
    fn now(&self) -> DateTime<FixedOffset> {
        Local::now().fixed_offset()
    }
}

impl Session {
    fn new(global: Global) -> Result<Self> {
        Ok(Self {
            path: global
                .file
                .ok_or_else(|| Error::usage("usage_missing").with("missing", "--file"))?,
            now: global.now.unwrap_or_else(|| LocalClock.now()),
            out: Out::new(global.json, Words::of(global.lang)),
            lang: global.lang,
        })
    }

    fn env(&self) -> Env {
        let ids = RandomIds;
        let desk = ids.next(u64::try_from(self.now.timestamp_millis()).unwrap_or_default());
        Env {
            clock: Arc::new(FixedClock(self.now)),
            ids: Arc::new(ids),
            desk,
        }
    }

    fn open(&self) -> Result<Opened> {
        Desk::open(&self.path, self.env(), Access::CommandLine)
    }

    /// Reads, and closes the file before anything is answered.
    fn read<T>(&self, work: impl FnOnce(&Db) -> Result<T>) -> Result<T> {
        let desk = self.open()?.desk;
        let value = desk.read(work)?;
        desk.close()?;
        Ok(value)
    }

    /// Does one act and answers with the changed record; see [`Self::perform`].
    fn change<P, T: serde::Serialize>(
        &self,
        prepare: impl FnOnce(&Db) -> Result<(Act, P)>,
        work: impl FnOnce(&Tx<'_>, P) -> Result<Saved<T>>,
    ) -> Result<String> {
        let saved = self.perform(prepare, work)?;
        self.out.changed(&saved.value, &saved.warnings)
    }

    /// Does one act. `prepare` reads what the call names (ids, names of the act) in the same opened file; what it gives
    /// comes back once the act is committed and the file closed, with what is to be known about the file.
    fn perform<P, T>(
        &self,
        prepare: impl FnOnce(&Db) -> Result<(Act, P)>,
        work: impl FnOnce(&Tx<'_>, P) -> Result<Saved<T>>,
    ) -> Result<Saved<T>> {
        let Opened { mut desk, notices } = self.open()?;
        let (act, prepared) = desk.read(prepare)?;
        let mut saved = desk.transact(act, |tx| work(tx, prepared))?.value;
        desk.close()?;
        saved.warnings.extend(notices);
        Ok(saved)
    }

    /// A text to be pasted elsewhere.
    fn text(&self, text: String) -> Result<String> {
        if self.out.is_json() {
            self.out.record(&json!({ "text": text }))
        } else {
            Ok(text + "\n")
        }
    }

    /// The changed record with its warnings, and what is to be known about the file.
    fn answer<T: serde::Serialize>(&self, saved: &Saved<T>, notices: Vec<Message>) -> Result<String> {
        let warnings: Vec<Message> = saved.warnings.iter().cloned().chain(notices).collect();
        self.out.changed(&saved.value, &warnings)
    }

    fn found(&self, new: &New) -> Result<String> {
        let new = NewChapter {
            name: new.name.clone(),
            city: new.city.clone().unwrap_or_default(),
        };
        let Opened { desk, notices } = Desk::create(&self.path, &new, self.env(), Access::CommandLine)?;
        let chapter = desk.read(chapter::queries::show)?;
        desk.close()?;
        self.answer(&Saved::quietly(chapter), notices)
    }

    fn find(&self, query: &str) -> Result<String> {
        const LIMIT: u32 = 50;
        let found = self.read(|db| find::queries::find(db, query, LIMIT))?;
        if self.out.is_json() {
            return self.out.record(&found);
        }
        let columns = [
            Column::coded("kind", "find-{code}"),
            Column::plain("name"),
            Column::plain("why"),
            Column::plain("id"),
        ];
        let mut text = self.out.list(&found.hits, &columns)?;
        if found.total as usize > found.hits.len() {
            let total = Message::new("cli-total")
                .with("total", found.total)
                .with("shown", found.hits.len());
            text.push_str(&self.out.words().say(&total));
            text.push('\n');
        }
        Ok(text)
    }

    fn turn(
        &self,
        turn: impl FnOnce(&mut Desk, Option<i64>) -> Result<chapterdesk_core::desk::Done<ActLine>>,
    ) -> Result<String> {
        let Opened { mut desk, notices } = self.open()?;
        let line = turn(&mut desk, None)?.value;
        desk.close()?;
        self.answer(&Saved::quietly(shown(&line)), notices)
    }

    fn history(&self) -> Result<String> {
        let mut desk = self.open()?.desk;
        let lines = desk.history(&HistoryQuery {
            before: None,
            limit: None,
            on: None,
        })?;
        desk.close()?;
        let lines: Vec<_> = lines.iter().map(shown).collect();
        let columns = [
            Column::plain("id"),
            Column::plain("at"),
            Column::coded("kind", "cli-act-{code}"),
            Column::plain("name"),
            Column::coded("standing", "cli-standing-{code}"),
        ];
        self.out.list(&lines, &columns)
    }

    fn check(&self) -> Result<String> {
        let desk = self.open()?.desk;
        let health = desk.check()?;
        let chapter = desk.read(chapter::queries::show)?;
        desk.close()?;
        if !health.ok {
            let problems = health.problems.iter().take(5).cloned().collect::<Vec<_>>().join("; ");
            return Err(Error::file("chapter_damaged").with("problems", problems));
        }
        self.out.record(&json!({
            "id": chapter.id,
            "name": chapter.name,
            "ok": health.ok,
            "problems": health.problems,
            "sqlite": health.sqlite,
            "schema": health.schema,
            "acts": health.acts,
        }))
    }
}

/// A line of the history: its number is its id, the act's name its name.
fn shown(line: &ActLine) -> Value {
    json!({
        "id": line.seq,
        "name": line.name,
        "kind": line.kind,
        "at": line.at,
        "refers": line.refers,
        "standing": line.standing,
        "can_take_back": line.can_take_back,
    })
}

/// A code that is not in the list is a slip of the call, not a rule's refusal.
fn usage(error: Error) -> Error {
    Error {
        kind: Kind::Usage,
        ..error
    }
}

/// In a table records that others mention stand by their names.
fn by_name(rows: &mut [Value], fields: &[&str]) {
    for row in rows {
        for field in fields {
            if let Some(name) = row[*field].get("name").cloned() {
                row[*field] = name;
            }
        }
    }
}
