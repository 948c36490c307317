//! What is told of a salon after an act: little, and enough to have the salon as it stands.

use std::collections::HashMap;

use chapterdesk_core::desk::Tx;
use chapterdesk_core::events::news::{SalonNews, Told};
use chapterdesk_core::events::{AssignmentState, DutyFields, Part, Role, Salon, Segment, SegmentFields, ops};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::{Result, ids::Id};
use serde_json::{Value, json};

use super::stage::*;
use crate::fresh::Fresh;

fn fields(json: Value) -> SegmentFields {
    serde_json::from_value(json).expect("fields")
}

/// A salon put together from what it was and what is new, as `ui/bridge/salon.js` does it.
fn merged(before: &Salon, news: &SalonNews) -> Salon {
    if news.since.is_none() {
        return news.salon.clone();
    }
    let known: HashMap<Id, &Segment> = before.segments.iter().map(|row| (row.id, row)).collect();
    let mut rows: Vec<Option<Segment>> = match &news.order {
        Some(order) => order.iter().map(|id| known.get(id).map(|row| (*row).clone())).collect(),
        None => before.segments.iter().cloned().map(Some).collect(),
    };
    for (at, row) in &news.rows {
        rows[*at] = Some(row.clone());
    }
    for (at, start, end) in &news.moved {
        let row = rows[*at].as_mut().expect("a row that moved");
        (row.position, row.start, row.end) = (*at as i64 + 1, *start, *end);
    }
    Salon {
        segments: rows.into_iter().map(|row| row.expect("a row")).collect(),
        ..news.salon.clone()
    }
}

/// A salon as somebody holds it who only hears the news.
struct Listener {
    told: Told,
    held: Salon,
}

impl Listener {
    fn new(salon: &Salon) -> Self {
        let told = Told::of(salon.clone(), 1);
        let held = told.whole().salon;
        Self { told, held }
    }

    fn hear(&mut self, salon: &Salon) -> SalonNews {
        let mut now = Told::of(salon.clone(), self.told.act() + 1);
        let news = now.since(&self.told);
        self.held = merged(&self.held, &news);
        self.told = now;
        news
    }
}

#[test]
fn an_edited_cell_of_a_long_sheet_is_little_news() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let lines: Vec<String> = (salon.segments.len()..1000)
        .map(|row| format!("环节{row}号 0"))
        .collect();
    let salon = fresh
        .act(|tx| ops::take_rows(tx, salon.id, &lines.join("\n"), false, Some(Part::Slot), None))
        .expect("a long sheet")
        .value;
    let size = |news: &SalonNews| serde_json::to_string(news).expect("JSON").len();
    let mut listener = Listener::new(&salon);
    let whole = size(&listener.told.whole());
    let first = salon
        .segments
        .iter()
        .find(|row| row.part == Part::Slot)
        .expect("a row")
        .id;
    let edited = fresh
        .act(|tx| ops::edit_segment(tx, first, &fields(json!({ "minutes": 7 }))))
        .expect("an edit")
        .value;
    let news = listener.hear(&edited);
    assert!(news.moved.len() > 900, "the rows below move");
    assert!(size(&news) < 40_000, "{} bytes of {whole}", size(&news));
    let noted = fresh
        .act(|tx| ops::edit_segment(tx, first, &fields(json!({ "note": "带名牌" }))))
        .expect("a note")
        .value;
    let news = listener.hear(&noted);
    assert!(size(&news) < 10_000, "{} bytes", size(&news));
    assert_eq!(listener.held, noted);
}

type Work = Box<dyn FnOnce(&Tx<'_>) -> Result<Saved<Salon>>>;

/// After an act the window shows what was answered and asks for nothing: the answer is the salon as it stands after it.
#[test]
fn the_answer_to_an_act_is_the_salon_as_it_stands() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let id = salon.id;
    let (who, talker) = (
        person(&mut fresh, "顾明远"),
        speaker(&mut fresh, "沈文娟", chapterdesk_core::speakers::Level::Senior),
    );
    let (opening, discussion) = (row(&salon, "introductions").id, row(&salon, "discussion").id);
    let mut listener = Listener::new(&show(&fresh, id));
    let acts: Vec<(&str, Work)> = vec![
        (
            "minutes",
            Box::new(move |tx| ops::edit_segment(tx, opening, &fields(json!({ "minutes": 9 })))),
        ),
        (
            "a fixed start",
            Box::new(move |tx| ops::edit_segment(tx, discussion, &fields(json!({ "start": "15:20" })))),
        ),
        (
            "a line",
            Box::new(move |tx| ops::add_line(tx, id, Part::Slot, Some(opening), "茶歇 10")),
        ),
        (
            "a move",
            Box::new(move |tx| ops::move_segments(tx, &[discussion], Some(Part::Slot), Some(opening))),
        ),
        ("a copy", Box::new(move |tx| ops::duplicate_segments(tx, &[opening]))),
        (
            "a name",
            Box::new(move |tx| ops::set_segment_people(tx, opening, &[who])),
        ),
        (
            "a duty",
            Box::new(move |tx| {
                ops::add_duty(
                    tx,
                    opening,
                    &DutyFields {
                        what: Some("签到".to_owned()),
                        ..DutyFields::default()
                    },
                )
            }),
        ),
        (
            "a role",
            Box::new(move |tx| ops::assign(tx, id, Role::Host, who, None, AssignmentState::Accepted)),
        ),
        (
            "a speaker",
            Box::new(move |tx| ops::set_speaker(tx, id, Some(1), talker, Some("招聘"), true)),
        ),
        (
            "a question",
            Box::new(move |tx| ops::add_question(tx, id, "怎么留人？")),
        ),
        ("a version", Box::new(move |tx| ops::publish(tx, id, ""))),
        (
            "an edit after it",
            Box::new(move |tx| ops::edit_segment(tx, opening, &fields(json!({ "title": "欢迎" })))),
        ),
        ("a removal", Box::new(move |tx| ops::remove_segments(tx, &[discussion]))),
    ];
    for (name, work) in acts {
        let answered = fresh.act(work).unwrap_or_else(|error| panic!("{name}: {error}")).value;
        assert_eq!(answered, show(&fresh, id), "{name}");
        let news = listener.hear(&answered);
        assert!(news.since.is_some(), "{name}");
        assert_eq!(listener.held, answered, "{name}");
    }
}

#[test]
fn of_another_salon_everything_is_told() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let other: Id = plan(&mut fresh, "2026-12-19").value.id;
    let mut listener = Listener::new(&salon);
    let news = listener.hear(&show(&fresh, other));
    assert_eq!(news.since, None);
    assert_eq!(listener.held.id, other);
}
