//! The one thread that owns the open chapter. Commands send it work and wait; a panic ends one piece of work, not the
//! application, and the write door rolls back what that piece had begun.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc;
use std::thread;

use chapterdesk_core::desk::{ActLine, Changes, Db, Desk, Done, Room, StackView, Tx};
use chapterdesk_core::events::Salon;
use chapterdesk_core::events::news::{SalonNews, Told};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::words::{Act, Message};
use chapterdesk_core::{Error, Result};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _};
use tokio::sync::oneshot;

use super::clock;

type Job = Box<dyn FnOnce(&mut Place) + Send>;

/// What the thread owns: the open chapter, if one is open, and what the user should know of it.
#[derive(Default)]
pub struct Place {
    desk: Option<Desk>,
    /// The salon of which the window was told last, as it was then.
    told: Option<Told>,
    /// Notices of the last opening.
    pub notices: Vec<Message>,
    /// Why the chapter of the last time could not be opened at the start.
    pub failed: Option<(PathBuf, Error)>,
}

impl Place {
    /// The open chapter; `no_chapter_open` when there is none.
    pub fn desk(&mut self) -> Result<&mut Desk> {
        self.desk.as_mut().ok_or_else(|| Error::refused("no_chapter_open"))
    }

    /// The open chapter, if one is open.
    pub fn opened(&mut self) -> Option<&mut Desk> {
        self.desk.as_mut()
    }

    /// Puts an opened chapter in place of the one before, which is closed first.
    pub fn put(&mut self, desk: Desk, notices: Vec<Message>) -> Result<()> {
        self.close()?;
        self.desk = Some(desk);
        self.notices = notices;
        self.failed = None;
        Ok(())
    }

    /// Closes the open chapter, so that its one file is whole.
    pub fn close(&mut self) -> Result<()> {
        self.notices.clear();
        self.told = None;
        clock::release();
        self.desk.take().map_or(Ok(()), Desk::close)
    }

    /// What is different about a salon since the window was told of it; from now on it is told.
    fn news(&mut self, salon: Salon, act: i64) -> SalonNews {
        let mut now = Told::of(salon, act);
        let news = match &self.told {
            Some(before) => now.since(before),
            None => now.whole(),
        };
        self.told = Some(now);
        news
    }
}

/// What the window hears after a commit.
#[derive(Clone, Serialize)]
struct Changed {
    rooms: Vec<Room>,
    /// The line of the log.
    act: Option<i64>,
    /// What undo would take back now.
    undo: Option<ActLine>,
    /// What redo would make again now.
    redo: Option<ActLine>,
}

/// The door to the thread.
#[derive(Clone)]
pub struct Worker {
    jobs: mpsc::Sender<Job>,
}

impl Worker {
    /// Starts the thread.
    pub fn start() -> std::io::Result<Self> {
        let (jobs, queue) = mpsc::channel::<Job>();
        thread::Builder::new().name("chapter".to_owned()).spawn(move || {
            let mut place = Place::default();
            for job in queue {
                job(&mut place);
            }
        })?;
        Ok(Self { jobs })
    }

    /// Runs one piece of work on the thread.
    pub async fn run<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Place) -> Result<T> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |place| {
            let outcome = catch_unwind(AssertUnwindSafe(|| work(place)));
            let outcome = outcome.unwrap_or_else(|panic| Err(Error::bug(panic_text(panic.as_ref()))));
            // The asker may be gone (the window was closed): then nobody wants the answer.
            let _ = answer.send(outcome);
        });
        self.jobs
            .send(job)
            .map_err(|_| Error::bug("the chapter's thread has ended"))?;
        answered
            .await
            .map_err(|_| Error::bug("the chapter's thread gave no answer"))?
    }

    /// Reads from the open chapter.
    pub async fn read<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Db) -> Result<T> + Send + 'static,
    {
        self.run(|place| place.desk()?.read(work)).await
    }

    /// Does one named act in the open chapter and tells the window, after the commit, what changed.
    pub async fn change<T, A, F>(&self, app: &AppHandle, act: A, work: F) -> Result<T>
    where
        T: Send + 'static,
        A: FnOnce(&Db) -> Result<Act> + Send + 'static,
        F: FnOnce(&Tx<'_>) -> Result<T> + Send + 'static,
    {
        self.alter(app, |desk| {
            let act = desk.read(act)?;
            desk.transact(act, work)
        })
        .await
    }

    /// As [`Worker::change`]; beside the answer the number of the act, or of the newest one when nothing changed.
    pub async fn change_numbered<T, A, F>(&self, app: &AppHandle, act: A, work: F) -> Result<(T, i64)>
    where
        T: Send + 'static,
        A: FnOnce(&Db) -> Result<Act> + Send + 'static,
        F: FnOnce(&Tx<'_>) -> Result<T> + Send + 'static,
    {
        let app = app.clone();
        self.run(move |place| numbered(&app, place.desk()?, act, work)).await
    }

    /// Does one named act about a salon. The answer is what is different about it since the window was told of it last;
    /// the window puts it together again (`ui/bridge/salon.js`).
    pub async fn change_salon<A, F>(&self, app: &AppHandle, act: A, work: F) -> Result<Saved<SalonNews>>
    where
        A: FnOnce(&Db) -> Result<Act> + Send + 'static,
        F: FnOnce(&Tx<'_>) -> Result<Saved<Salon>> + Send + 'static,
    {
        let app = app.clone();
        self.run(move |place| {
            let (saved, seq) = numbered(&app, place.desk()?, act, work)?;
            let Saved { value: salon, warnings } = saved;
            let value = place.news(salon, seq);
            Ok(Saved { value, warnings })
        })
        .await
    }

    /// Reads a salon. `held`: the act as of which the window holds it.
    pub async fn show_salon<F>(&self, work: F, held: Option<i64>) -> Result<SalonNews>
    where
        F: FnOnce(&Db) -> Result<Salon> + Send + 'static,
    {
        self.run(move |place| {
            let desk = place.desk()?;
            let act = desk.last_act();
            let salon = desk.read(work)?;
            place.told = place.told.take().filter(|told| Some(told.act()) == held);
            Ok(place.news(salon, act))
        })
        .await
    }

    /// Any change of the open chapter (undo, erase, fill …) after which the window is told.
    pub async fn alter<T, F>(&self, app: &AppHandle, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Desk) -> Result<Done<T>> + Send + 'static,
    {
        let app = app.clone();
        self.run(move |place| {
            let desk = place.desk()?;
            let done = work(desk)?;
            tell(&app, desk, done.changes)?;
            Ok(done.value)
        })
        .await
    }

    /// Asks whether the command line changed the open chapter meanwhile, and tells the window.
    pub async fn notice_others(&self, app: &AppHandle) -> Result<()> {
        let app = app.clone();
        self.run(move |place| {
            let Some(desk) = place.opened() else { return Ok(()) };
            match desk.notice_others()? {
                Some(changes) => tell(&app, desk, changes),
                None => Ok(()),
            }
        })
        .await
    }
}

/// Does one named act and tells the window; gives its number, or that of the newest one when nothing changed.
fn numbered<T>(
    app: &AppHandle,
    desk: &mut Desk,
    act: impl FnOnce(&Db) -> Result<Act>,
    work: impl FnOnce(&Tx<'_>) -> Result<T>,
) -> Result<(T, i64)> {
    let before = desk.last_act();
    let act = desk.read(act)?;
    let Done { value, changes } = desk.transact(act, work)?;
    let seq = changes.act.unwrap_or(before);
    tell(app, desk, changes)?;
    Ok((value, seq))
}

/// Tells the window what changed; nothing is told of an act that changed nothing.
fn tell(app: &AppHandle, desk: &mut Desk, changes: Changes) -> Result<()> {
    if changes.rooms.is_empty() {
        return Ok(());
    }
    let StackView { undo, redo } = desk.stack()?;
    let changed = Changed {
        rooms: changes.rooms,
        act: changes.act,
        undo,
        redo,
    };
    app.emit("changed", changed).map_err(Error::bug)
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "panic".to_owned())
}
