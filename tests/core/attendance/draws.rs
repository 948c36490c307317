//! Draws: the same seed and the same people give the same winner, everybody is as likely, and what was drawn is kept.

use chapterdesk_core::attendance::draws::{SEED_MAX, winner_of};
use chapterdesk_core::attendance::{DrawAmong, DrawRules, ops};

use super::stage::Stage;
use crate::fresh::refusal;

pub fn among_all(seed: Option<i64>) -> DrawRules {
    DrawRules {
        seed,
        among: DrawAmong::Present,
        exclude_winners: true,
    }
}

#[test]
fn every_seed_has_one_winner_and_every_place_is_as_likely() {
    assert_eq!(winner_of(483_920, 37), winner_of(483_920, 37));
    for count in [1, 2, 7, 37] {
        let mut won = vec![0_f64; count];
        let seeds = 60_000;
        for seed in 0..seeds {
            won[winner_of(seed, count)] += 1.0;
        }
        let mean = seeds as f64 / count as f64;
        let chi: f64 = won.iter().map(|times| (times - mean).powi(2) / mean).sum();
        // Far beyond what chance allows for so many places.
        assert!(chi < count as f64 + 6.0 * (2.0 * count as f64).sqrt(), "{count}: {chi}");
    }
}

#[test]
fn a_draw_is_kept_and_can_be_drawn_again() {
    let mut stage = Stage::new();
    let event = stage.event;
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::draw(tx, event, "书", among_all(None)))).0,
        "nobody_to_draw"
    );
    let rows: Vec<_> = ["顾一", "陆二", "沈三", "徐四"]
        .into_iter()
        .map(|name| stage.walk_in(event, name, "澄拓"))
        .collect();
    stage.sign_up("没来");
    let drawn = stage
        .fresh
        .act(|tx| ops::draw(tx, event, "一本书", among_all(Some(7))))
        .unwrap();
    assert_eq!((drawn.among, drawn.seed), (4, 7));
    assert_eq!(drawn.winner.id, rows[winner_of(7, 4)].id);
    assert_eq!(drawn.winner.company, "澄拓");
    let mut winners = vec![drawn.winner.id];
    for prize in ["杯子", "笔", "本子"] {
        let drawn = stage
            .fresh
            .act(|tx| ops::draw(tx, event, prize, among_all(None)))
            .unwrap();
        assert!((0..=SEED_MAX).contains(&drawn.seed));
        winners.push(drawn.winner.id);
    }
    winners.sort_unstable();
    winners.dedup();
    assert_eq!(winners.len(), 4, "whoever won takes no part again");
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::draw(tx, event, "伞", among_all(None)))).0,
        "nobody_to_draw"
    );
    let refused = stage.fresh.act(|tx| ops::remove(tx, rows[0].id));
    assert_eq!(refusal(refused).0, "sign_up_won");
    let draws = stage.show().draws;
    assert_eq!(
        draws.iter().map(|draw| draw.prize.as_str()).collect::<Vec<_>>(),
        ["一本书", "杯子", "笔", "本子"]
    );
    let first = draws[0].id;
    stage.fresh.act(|tx| ops::remove_draw(tx, first)).unwrap();
    assert_eq!(stage.show().draws.len(), 3);
    assert_eq!(
        refusal(stage.fresh.act(|tx| ops::draw(tx, event, "伞", among_all(Some(-1))))).0,
        "number_out_of_range"
    );
}
