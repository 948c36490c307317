//! There and back: the message of a run-sheet, pasted into an empty sheet, makes the sheet again.

use chapterdesk_core::desk::{Access, Db, Desk};
use chapterdesk_core::events::{Salon, ops, queries};
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_core::words::{Lang, Message};
use chapterdesk_documents::{Form, Options, Wanted};

use crate::desk::env;
use crate::tools::{english, made, options};

/// What a sheet is made of, without ids; roles and people are those of the event.
fn plan(salon: &Salon) -> Vec<String> {
    let row = |row: &chapterdesk_core::events::Segment| {
        let mut people: Vec<&str> = row.people.iter().map(|who| who.name.as_str()).collect();
        people.sort_unstable();
        let (part, kind) = (row.part.code(), row.kind.code());
        let titled = format!(
            "{part} {} {}+{} {kind} {:?}",
            row.start, row.minutes, row.qa_minutes, row.talk
        );
        format!("{titled} {} {people:?} {}", row.title, row.note)
    };
    salon.segments.iter().map(row).collect()
}

fn message(db: &Db, salon: &Salon, options: &Options) -> String {
    made(
        db,
        &Wanted::RunSheet {
            event: salon.id,
            version: None,
        },
        options,
    )
    .expect("a message")
    .text()
    .expect("text")
    .to_owned()
}

#[test]
fn the_sample_salons_read_back_from_their_messages() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("苏州.chapter");
    let env = env();
    sample::create(&path, &SampleOptions::on(env.clock.now().date_naive()), &env).expect("the sample");
    let mut desk = Desk::open(&path, env, Access::CommandLine).expect("the chapter").desk;
    let salon = desk.read(queries::next_salon).expect("a look").expect("a coming salon");
    for (lang, options) in [(Lang::ZhCn, options(Form::WeChat)), (Lang::En, english(Form::WeChat))] {
        let text = desk.read(|db| Ok(message(db, &salon, &options))).expect("a message");
        let read = desk
            .transact(Message::new("act-events-take_rows"), |tx| {
                ops::take_rows(tx, salon.id, &text, true, None, None)
            })
            .expect("the rows");
        assert_eq!(plan(&read.value.value), plan(&salon), "{}: {text}", lang.code());
        assert_eq!(read.value.value.appearances, salon.appearances, "nobody's talk changes");
        desk.undo(None).expect("undo");
    }
}
