//! Draws 抽奖: a winner among those who are there, from a seed that is kept, so that anybody can draw again and find the
//! same name. SplitMix64 seeded with it gives a number below the count of those who take part, each equally likely; it is
//! the winner's place in the order in which they came into the list.

use std::collections::HashSet;

use super::store::{self, DrawRow, SignUpRow};
use super::{Category, Draw, DrawAmong, DrawRules, Winner, ops};
use crate::error::{Error, Result};
use crate::fields::within;
use crate::ids::Id;
use crate::random::Random;
use crate::store::{Db, Tx, rank};
use crate::text::{LINE_MAX, clean_line};

/// Seeds are small enough to be read out.
pub const SEED_MAX: i64 = 999_999;

/// The place of the winner among `count`, which is not 0.
pub fn winner_of(seed: i64, count: usize) -> usize {
    Random::new(seed.unsigned_abs()).below(count as u64) as usize
}

/// Draws. Errors: `event_not_found`, `nobody_to_draw`, `number_out_of_range` (seed) and those of a line.
pub fn draw(tx: &Tx<'_>, event: Id, prize: &str, by: DrawRules) -> Result<Draw> {
    store::entry(tx, event)?;
    let before = store::draws(tx, event)?;
    let winners: HashSet<Id> = before.iter().map(|draw| draw.winner).collect();
    let takes_part = |row: &SignUpRow| {
        row.is_present()
            && (by.among == DrawAmong::Present || row.category == Category::Visitor)
            && !(by.exclude_winners && winners.contains(&row.id))
    };
    let rows = store::of_event(tx, event)?;
    let among: Vec<Id> = rows.iter().filter(|row| takes_part(row)).map(|row| row.id).collect();
    if among.is_empty() {
        return Err(Error::refused("nobody_to_draw"));
    }
    let id = tx.new_id();
    let seed = match by.seed {
        Some(seed) => within("seed", seed, 0, SEED_MAX)?,
        None => seed_of(id),
    };
    let row = DrawRow {
        id,
        event,
        rank: rank::between(before.last().map(|draw| draw.rank.as_str()), None)?,
        prize: clean_line("prize", prize, LINE_MAX)?,
        seed,
        winner: among[winner_of(seed, among.len())],
        among,
        drawn_at: ops::moment(tx),
    };
    store::insert_draw(tx, &row)?;
    view(tx, row)
}

/// Takes a draw back. Errors: `draw_not_found`.
pub fn remove_draw(tx: &Tx<'_>, id: Id) -> Result<()> {
    store::one_draw(tx, id)?;
    store::delete_draw(tx, id)
}

/// The draws of an event, in the order in which they were held.
pub fn draws(db: &Db, event: Id) -> Result<Vec<Draw>> {
    let rows = store::draws(db, event)?;
    rows.into_iter().map(|row| view(db, row)).collect()
}

/// A new seed out of the chance that made an id: its last bytes hold nothing else.
fn seed_of(id: Id) -> i64 {
    let bytes = id.as_bytes();
    let tail = bytes[8..].iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    Random::new(tail).below(SEED_MAX as u64 + 1) as i64
}

fn view(db: &Db, row: DrawRow) -> Result<Draw> {
    let winner = store::get(db, row.winner)?;
    let known = winner.person.map(|id| store::known_one(db, id)).transpose()?.flatten();
    let name = match known {
        Some(person) if winner.name.is_empty() => person.name,
        _ => winner.name,
    };
    Ok(Draw {
        id: row.id,
        prize: row.prize,
        winner: Winner {
            id: row.winner,
            name,
            company: winner.company,
        },
        among: row.among.len() as i64,
        seed: row.seed,
        drawn_at: row.drawn_at,
    })
}
