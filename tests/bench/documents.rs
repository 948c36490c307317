//! The papers of the sample's coming salon: the first in a process, which reads fonts and templates, and those after it.

use std::path::Path;

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::events;
use chapterdesk_core::words::Lang;
use chapterdesk_documents::{Calendar, Form, Options, Wanted, export, read};

use crate::desk::{chapter, env, now};
use crate::figures::{time, times};

const ROUNDS: usize = 20;

pub fn measure(folder: &Path) {
    let path = chapter(&folder.join("papers.chapter"), 100);
    let desk = Desk::open(&path, env(), Access::CommandLine)
        .expect("the sample chapter")
        .desk;
    let salon = desk
        .read(events::queries::next_salon)
        .expect("the salons")
        .expect("the coming salon")
        .id;
    let wanted = Wanted::RunSheet {
        event: salon,
        version: None,
    };
    let make = |form| {
        let options = Options {
            form,
            contacts: false,
            lang: Lang::ZhCn,
            theme: None,
            calendar: Calendar::Event,
            now: now(),
        };
        desk.read(|db| export(&read(db, &wanted)?, &options)).expect("a paper");
    };
    let cold = time(|| make(Form::Pdf)).as_secs_f64() * 1000.0;
    let warm = times(ROUNDS, |_| make(Form::Pdf));
    println!(
        "\nrun-sheet PDF: the first is {:.1} times a later one",
        cold / warm.percentile(50)
    );
    println!("  first in the process: {cold:.1} ms; later: {}", warm.told());
    println!("  long picture: {}", times(5, |_| make(Form::Png)).told());
    println!("  WeChat text: {}", times(ROUNDS, |_| make(Form::WeChat)).told());
    desk.close().expect("closing");
}
