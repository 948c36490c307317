//! Time cards 计时牌: what the timekeeper holds up.

use super::{Paper, head};
use crate::export::Options;
use crate::facts::SalonFacts;
use crate::model::{TimeCard, TimeCardsPaper};
use crate::say::Say;

pub(super) fn paper(say: Say, facts: &SalonFacts, options: &Options) -> TimeCardsPaper {
    let left = |minutes: i64, colour| TimeCard {
        colour,
        text: say.with("documents-minutes-left", "minutes", minutes),
        below: say.text("documents-time-card-left"),
    };
    TimeCardsPaper {
        head: head(say, facts, Paper::TimeCards, options),
        cards: vec![
            left(5, "jade"),
            left(1, "amber"),
            TimeCard {
                colour: "seal",
                text: say.text("documents-time-up"),
                below: say.text("documents-time-card-up"),
            },
        ],
    }
}
