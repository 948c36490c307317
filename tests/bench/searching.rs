//! Finding among a hundred thousand people: the ways people really type.

use std::path::Path;

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::find;

use crate::desk::{chapter, env};
use crate::figures::{time, times};

const PEOPLE: usize = 100_000;
const ROUNDS: usize = 40;

pub fn measure(folder: &Path) {
    let mut path = None;
    let making = time(|| path = Some(chapter(&folder.join("searching.chapter"), PEOPLE)));
    println!("\nsearch among {PEOPLE} people (made in {:.1} s)", making.as_secs_f64());
    let desk = Desk::open(&path.expect("a path"), env(), Access::CommandLine)
        .expect("the chapter")
        .desk;
    for (what, typed) in [
        ("one character", "沈"),
        ("two characters", "建明"),
        ("a whole name", "沈文娟"),
        ("pinyin", "shenwen"),
        ("initials", "swj"),
        ("the end of a phone number", "0018"),
        ("a company", "精密"),
        ("nothing like it", "不存在的人"),
    ] {
        let mut total = 0;
        let figures = times(ROUNDS, |_| {
            total = desk
                .read(|db| find::queries::find(db, typed, 50))
                .expect("an answer")
                .total;
        });
        println!("  {what} ({typed}, {total} found): {}", figures.told());
    }
    desk.close().expect("closing");
}
