//! Timing sheet 计时表: the planned times, and boxes for the real ones, filled with a pen.

use chapterdesk_core::words::Message;

use super::{Paper, fact, head, place, when};
use crate::clean::clean;
use crate::clock;
use crate::export::Options;
use crate::facts::{Part, RowFacts, SalonFacts};
use crate::model::{TimingPaper, TimingRow};
use crate::run_sheet::{row_title, speaker};
use crate::say::Say;

pub(super) fn paper(say: Say, facts: &SalonFacts, options: &Options) -> TimingPaper {
    let columns = ["planned", "minutes", "segment", "actual", "actual-end", "remark"];
    TimingPaper {
        head: head(say, facts, Paper::TimingSheet, options),
        facts: [
            fact(say, "documents-fact-time", when(say, facts)),
            fact(say, "documents-fact-place", place(say, facts)),
            fact(say, "documents-fact-timekeeper", say.list(&facts.timekeepers)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        columns: columns
            .iter()
            .map(|column| say.text(&format!("documents-column-{column}")))
            .collect(),
        rows: facts.rows.iter().map(|row| timed(say, facts, row)).collect(),
        foot: vec![say.text("documents-timing-cards")],
    }
}

fn timed(say: Say, facts: &SalonFacts, row: &RowFacts) -> TimingRow {
    let mut detail = Vec::new();
    if let Some(talk) = speaker(facts, row) {
        detail.push(clean(&talk.name));
    }
    detail.extend(hard_stop(say, row));
    TimingRow {
        time: row.start.clone(),
        minutes: if row.minutes > 0 && row.part == Part::Slot {
            row.minutes.to_string()
        } else {
            String::new()
        },
        title: row_title(say, row, "documents-talk"),
        detail,
        main: row.part == Part::Slot,
    }
}

/// When a card goes up, and when the talk stops: `14:25举牌，14:30到点，问答5分钟`.
pub(crate) fn hard_stop(say: Say, row: &RowFacts) -> Option<String> {
    if row.kind != "talk" || row.qa_minutes <= 0 {
        return None;
    }
    let talk = row.minutes - row.qa_minutes;
    let stop = clock::after(&row.start, talk)?;
    let card = clock::after(&row.start, (talk - 5).max(0))?;
    Some(
        say.message(
            &Message::new("documents-hard-stop")
                .with("card", card)
                .with("stop", stop)
                .with("qa", row.qa_minutes),
        ),
    )
}
