//! Name stickers 胸贴: a sheet of labels, the known names printed, the others to be written on the spot.

use super::{Paper, head, present, standing, work};
use crate::clean::clean;
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
    let (people, officers) = present(facts);
    let mut names: Vec<Card> = people
        .iter()
        .map(|person| Card {
            name: clean(&person.name),
            title: work(say, person),
            tag: standing(say, facts, person),
        })
        .collect();
    names.extend(officers.iter().map(|officer| Card {
        name: clean(&officer.name),
        title: say.message(&officer.office),
        tag: say.text("documents-standing-committee"),
    }));
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
