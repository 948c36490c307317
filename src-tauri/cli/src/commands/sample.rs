//! `sample`: makes a sample chapter, or fills a chapter that has no records yet.

use chapterdesk_core::chapter;
use chapterdesk_core::desk::{Access, Desk, Opened};
use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_core::saved::Saved;
use serde_json::json;

use super::Session;
use crate::args::Sample;

pub(super) fn run(session: &Session, given: &Sample) -> Result<String> {
    let usual = SampleOptions::on(session.now.date_naive());
    let options = SampleOptions {
        seed: given.seed,
        people: given.people.map_or(usual.people, |people| people as usize),
        events: given.events.map_or(usual.events, |events| events as usize),
        ..usual
    };
    let env = sample::env(&session.env(), &options);
    let is_new = session.path.symlink_metadata().is_err();
    let opened = if is_new {
        Desk::create(&session.path, &sample::new_chapter(), env, Access::CommandLine)?
    } else {
        Desk::open(&session.path, env, Access::CommandLine)?
    };
    let Opened { mut desk, notices } = opened;
    let filled = sample::fill(&mut desk, &options);
    let chapter = desk.read(chapter::queries::show)?;
    desk.close()?;
    if let (Err(_), true) = (&filled, is_new) {
        // A file that this command made and could not fill is of no use to anybody.
        std::fs::remove_file(&session.path).map_err(Error::bug)?;
    }
    filled?;
    let mut shown = session.out.value(&chapter)?;
    shown["sample"] =
        json!({ "seed": options.seed, "people": options.people, "events": options.events, "today": options.today });
    session.answer(&Saved::quietly(shown), notices)
}
