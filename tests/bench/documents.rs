//! Every document of the sample's coming salon, cold (a process that makes it and nothing else) and warm (again in the same
//! process), then the run-sheet beside LibreOffice and WeasyPrint, who set the very same sheet from our workbook and our
//! HTML in the same run. A peer that is not installed is left out.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Lang;
use chapterdesk_core::{events, venues};
use chapterdesk_documents::{Calendar, Form, Options, Paper, Wanted, export, read, typeset};

use crate::desk::{chapter, env, now};
use crate::figures::{Figures, times};
use crate::peers;

/// The argument with which this program makes one document and ends.
pub const ONE: &str = "one-document";
const COLD_ROUNDS: usize = 15;
const WARM_ROUNDS: usize = 20;

pub fn measure(folder: &Path) {
    let path = chapter(&folder.join("papers.chapter"), 100);
    let desk = open(&path);
    println!("\ndocuments, cold (a process of its own) and warm:");
    let mut run_sheet = None;
    for (name, wanted, form) in documents(&desk) {
        let cold = times(COLD_ROUNDS, |_| one_process(&path, &wanted, form));
        let warm = times(WARM_ROUNDS, |_| make(&desk, &wanted, form));
        println!(
            "  {name:<28} cold {:>7.1} ms   warm {:>7.2} ms   {:>5.1} times",
            cold.percentile(50),
            warm.percentile(50),
            cold.percentile(50) / warm.percentile(50)
        );
        run_sheet.get_or_insert((wanted, cold, warm));
    }
    if let Some((wanted, cold, warm)) = run_sheet {
        let sheet = |form| bytes(&desk, &wanted, form);
        beside(folder, &sheet(Form::Xlsx), &sheet(Form::Html), &cold, &warm);
    }
    desk.close().expect("closing");
}

/// Makes one document of the chapter at `path`: what a cold process does, as the command line does it. `order`: what is
/// wanted and its form, as JSON.
pub fn one(path: &str, order: &str) {
    typeset::prepare();
    let (wanted, form) = serde_json::from_str(order).expect("an order");
    make(&open(Path::new(path)), &wanted, form);
}

/// Our run-sheet beside that of others, from the same rows. Who wants one sheet from them starts them first; one that runs
/// already is told apart.
fn beside(folder: &Path, workbook: &[u8], html: &[u8], cold: &Figures, warm: &Figures) {
    println!("\nthe run-sheet beside others, the same sheet in the same run:");
    let others = [
        ("LibreOffice", peers::libre_office(folder, workbook)),
        ("WeasyPrint", peers::weasy_print(folder, html)),
    ];
    for (name, measured) in others {
        let Some(other) = measured else {
            println!("  {name}: not installed");
            continue;
        };
        let ratio = |theirs: Duration, ours: &Figures| theirs.as_secs_f64() * 1000.0 / ours.percentile(50);
        println!(
            "  {name:<12} from its start {:.0} ms: ours is {:.0} times faster cold, {:.0} times warm; \
             one more while it runs {:.0} ms: ours is {:.0} times faster warm",
            other.cold.as_secs_f64() * 1000.0,
            ratio(other.cold, cold),
            ratio(other.cold, warm),
            other.warm.as_secs_f64() * 1000.0,
            ratio(other.warm, warm)
        );
    }
}

fn open(path: &Path) -> Desk {
    Desk::open(path, env(), Access::CommandLine)
        .expect("the sample chapter")
        .desk
}

/// The documents that are measured; the run-sheet first.
fn documents(desk: &Desk) -> Vec<(&'static str, Wanted, Form)> {
    let salon = desk
        .read(events::queries::next_salon)
        .expect("the salons")
        .expect("the coming salon");
    let (event, version) = (salon.id, None);
    let speaker = salon.appearances.first().expect("a speaker").speaker;
    let venue: Id = desk.read(venues::queries::list).expect("the venues")[0].id;
    let paper = |paper| Wanted::Paper { event, paper };
    vec![
        ("run-sheet, PDF", Wanted::RunSheet { event, version }, Form::Pdf),
        (
            "run-sheet, long picture",
            Wanted::RunSheet { event, version },
            Form::Png,
        ),
        ("run-sheet, WeChat", Wanted::RunSheet { event, version }, Form::WeChat),
        ("run-sheet, workbook", Wanted::RunSheet { event, version }, Form::Xlsx),
        ("agenda, PDF", Wanted::Agenda { event, version }, Form::Pdf),
        ("invitation, PDF", Wanted::Invitation { event, speaker }, Form::Pdf),
        ("invitation, card", Wanted::Invitation { event, speaker }, Form::Png),
        ("certificate, PDF", Wanted::Certificate { event, speaker }, Form::Pdf),
        ("poster, picture", Wanted::Poster { event }, Form::Png),
        ("speakers, PDF", Wanted::SpeakerList {}, Form::Pdf),
        ("venue, PDF", Wanted::VenueSheet { venue }, Form::Pdf),
        ("host's script, PDF", paper(Paper::HostScript), Form::Pdf),
        ("table cards, PDF", paper(Paper::TableCards), Form::Pdf),
        ("name stickers, PDF", paper(Paper::NameStickers), Form::Pdf),
        ("rota, PDF", Wanted::Rota { from: None, to: None }, Form::Pdf),
    ]
}

fn bytes(desk: &Desk, wanted: &Wanted, form: Form) -> Vec<u8> {
    let options = Options {
        form,
        contacts: false,
        lang: Lang::ZhCn,
        theme: None,
        calendar: Calendar::Event,
        now: now(),
    };
    let material = desk.read(|db| read(db, wanted)).expect("the facts");
    let mut made = export(&material, &options).expect("a document");
    made.pieces.swap_remove(0).bytes
}

fn make(desk: &Desk, wanted: &Wanted, form: Form) {
    std::hint::black_box(bytes(desk, wanted, form));
}

fn one_process(path: &Path, wanted: &Wanted, form: Form) {
    let program = std::env::current_exe().expect("this program");
    let order = serde_json::to_string(&(wanted, form)).expect("an order");
    let made = Command::new(program).arg(ONE).arg(path).arg(order).status();
    assert!(made.expect("a process").success());
}
