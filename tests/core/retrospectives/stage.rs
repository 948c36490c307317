//! A salon that was held, with its real times, and short ways to look back on it.

use chapterdesk_core::events::{self, AppearanceFields, AppearanceState, EventFields, PlanFields, Salon, Status};
use chapterdesk_core::ids::Id;
use chapterdesk_core::live::{self, TableRow};
use chapterdesk_core::retrospectives::{Retro, queries};
use chapterdesk_core::speakers::Level;

use crate::events::stage::{show, speaker, venue};
use crate::fresh::{Fresh, day, zh};

/// The day of the salon: a Saturday eight days before today.
pub const HELD: &str = "2026-11-14";

/// When each row of the standard flow really began; the groups' reports were left out.
pub const BEGAN: [Option<&str>; 7] = [
    Some("14:03"),
    Some("14:08"),
    Some("14:41"),
    Some("15:11"),
    Some("15:47"),
    None,
    Some("15:54"),
];
/// When the last row ended.
pub const ENDED: &str = "16:05";

/// A salon planned for a day with two speakers, its times not noted yet.
pub fn planned(fresh: &mut Fresh, date: &str) -> Salon {
    let venue = venue(fresh, "青屿书院");
    let (first, second) = (
        speaker(fresh, "何晓雯", Level::Junior),
        speaker(fresh, "沈文娟", Level::Senior),
    );
    let fields = PlanFields {
        theme: Some("绩效沟通，怎么开口".to_owned()),
        heads: Some(45),
        venue: Some(venue),
        ..PlanFields::on(day(date))
    };
    fresh
        .act(|tx| {
            let id = events::ops::plan(tx, &fields)?.value.id;
            let visitors = EventFields {
                visitors: Some(Some(9)),
                ..EventFields::default()
            };
            events::ops::edit(tx, id, &visitors)?;
            events::ops::set_speaker(tx, id, Some(1), first, Some("试用期面谈"), true)?;
            Ok(events::ops::set_speaker(tx, id, Some(2), second, None, true)?.value)
        })
        .expect("a salon")
}

/// The salon of [`planned`] with its times and figures, held.
pub fn held(fresh: &mut Fresh) -> Salon {
    let salon = planned(fresh, HELD);
    time(fresh, &salon, &BEGAN, ENDED);
    let figures = EventFields {
        signed_up: Some(Some(50)),
        attended: Some(Some(40)),
        attended_visitors: Some(Some(10)),
        ..EventFields::default()
    };
    fresh
        .act(|tx| {
            events::ops::edit(tx, salon.id, &figures)?;
            events::ops::set_status(tx, salon.id, Status::Held, None)
        })
        .expect("held")
        .value
}

/// Notes when the rows of a salon's slot really began.
pub fn time(fresh: &mut Fresh, salon: &Salon, began: &[Option<&str>], ended: &str) {
    let slot = salon.segments.iter().filter(|row| row.part.code() == "slot");
    let mut table: Vec<TableRow> = slot
        .zip(began)
        .map(|(row, began)| TableRow {
            segment: row.id,
            start: began.map(str::to_owned),
            end: None,
            skipped: began.is_none(),
        })
        .collect();
    if let Some(last) = table.iter_mut().rev().find(|row| !row.skipped) {
        last.end = Some(ended.to_owned());
    }
    fresh
        .act(|tx| live::ops::set_table(tx, salon.id, &table))
        .expect("times");
}

/// The retrospective of an event.
pub fn retro(fresh: &Fresh, event: Id) -> Retro {
    fresh.desk.read(|db| queries::show(db, event)).expect("a retrospective")
}

/// Its sentences in Chinese.
pub fn lines(retro: &Retro) -> Vec<String> {
    retro.facts.lines.iter().map(zh).collect()
}

/// A salon to come, without anything in it.
pub fn coming(fresh: &mut Fresh, date: &str) -> Salon {
    fresh
        .act(|tx| events::ops::plan(tx, &PlanFields::on(day(date))))
        .expect("a salon to come")
        .value
}

/// The appearance of a talk.
pub fn talk(salon: &Salon, number: i64) -> Id {
    let mut talks = salon.appearances.iter();
    talks.find(|talk| talk.talk == Some(number)).expect("a talk").id
}

/// Puts an appearance back to another state.
pub fn set_state(fresh: &mut Fresh, appearance: Id, state: AppearanceState) -> Salon {
    let fields = AppearanceFields {
        state: Some(state),
        ..AppearanceFields::default()
    };
    let saved = fresh.act(|tx| events::ops::edit_appearance(tx, appearance, &fields));
    show(fresh, saved.expect("a state").value.id)
}
