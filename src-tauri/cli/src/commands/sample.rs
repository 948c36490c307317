//! `sample`: makes a sample chapter, or fills a chapter that has no records yet.

use chapterdesk_core::chapter;
use chapterdesk_core::desk::{Access, Desk, Opened};
use chapterdesk_core::error::Result;
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
    if session.path.symlink_metadata().is_err() {
        sample::create(&session.path, &options, &session.env())?;
    } else {
        let env = sample::seeded(&session.env(), &options);
        let mut desk = Desk::open(&session.path, env, Access::CommandLine)?.desk;
        sample::fill(&mut desk, &options)?;
        desk.close()?;
    }
    let Opened { desk, notices } = session.open()?;
    let chapter = desk.read(chapter::queries::show)?;
    desk.close()?;
    let mut shown = session.out.value(&chapter)?;
    shown["sample"] =
        json!({ "seed": options.seed, "people": options.people, "events": options.events, "today": options.today });
    session.answer(&Saved::quietly(shown), notices)
}
