//! The readable history: what did I change yesterday?

use chapterdesk_core::desk::{HistoryQuery, LineKind};
use chapterdesk_core::words::{Lang, Words};

use super::{add, named};
use crate::fresh::{Fresh, day, zh};

#[test]
fn the_history_of_a_day_is_read_in_the_language_of_the_user() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "徐敏芳");
    fresh.at("2026-11-23T08:00:00+08:00");
    add(&mut fresh.desk, "金晓岚");
    let query = HistoryQuery {
        on: Some(day("2026-11-22")),
        ..HistoryQuery::default()
    };
    let lines = fresh.desk.history(&query).expect("the history");
    assert_eq!(lines.len(), 1);
    assert!(zh(&lines[0].name).contains("徐敏芳"));
    assert!(Words::of(Lang::En).say(&lines[0].name).contains("徐敏芳"));
    assert_eq!(lines[0].at, "2026-11-22T09:30:00+08:00");
}

#[test]
fn undo_lines_name_the_act_they_took_back() {
    let mut fresh = Fresh::new();
    add(&mut fresh.desk, "徐敏芳");
    fresh.desk.undo(None).expect("undo");
    let lines = fresh.desk.history(&HistoryQuery::default()).expect("the history");
    assert_eq!((lines[0].kind, lines[0].refers), (LineKind::Undo, Some(1)));
    assert_eq!(lines[0].name, lines[1].name);
    assert!(!lines[1].can_take_back);
}

#[test]
fn pages_of_the_history_join_without_gaps() {
    let mut fresh = Fresh::new();
    for n in 0..7 {
        let fields = named(&format!("某{n}"));
        fresh
            .act(|tx| chapterdesk_core::people::ops::add(tx, &fields))
            .expect("added");
    }
    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let page = fresh
            .desk
            .history(&HistoryQuery {
                before,
                limit: Some(3),
                on: None,
            })
            .expect("a page");
        let Some(last) = page.last() else { break };
        before = Some(last.seq);
        seen.extend(page.iter().map(|line| line.seq));
    }
    assert_eq!(seen, [7, 6, 5, 4, 3, 2, 1]);
}
