//! Name stickers 胸贴: a sheet of labels, the known names printed, the others to be written on the spot.

use super::{Paper, guests, head};
use crate::export::Options;
use crate::facts::SalonFacts;
use crate::model::{Card, StickersPaper};
use crate::say::Say;

/// Labels of a sheet: three across, seven down.
const SHEET: usize = 21;
/// Empty ones there are at least: for walk-ins.
const SPARE: usize = 10;
/// More heads than this do not add empty sheets: they are bought on a roll.
const MOST_HEADS: usize = 210;

pub(super) fn paper(say: Say, facts: &SalonFacts, options: &Options) -> StickersPaper {
    let names: Vec<Card> = guests(say, facts)
        .into_iter()
        .map(|guest| {
            let work: Vec<String> = [guest.company, guest.post]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            // Where somebody sits is what they look for; what they are stands there until that is known.
            let seat = guest
                .group
                .map(|group| say.with("documents-seat", "group", group.to_string()));
            Card {
                name: guest.name,
                title: work.join(if say.is_chinese() { " · " } else { ", " }),
                tag: seat.unwrap_or(guest.standing),
            }
        })
        .collect();
    let heads = usize::try_from(facts.heads).unwrap_or_default().min(MOST_HEADS);
    let wanted = (names.len() + SPARE).max(heads).next_multiple_of(SHEET);
    StickersPaper {
        head: head(say, facts, Paper::NameStickers, options),
        event: say.chapter_salon(facts),
        empty: wanted - names.len(),
        names,
        name_label: say.text("documents-column-name"),
        work_label: say.text("documents-sticker-work"),
    }
}
