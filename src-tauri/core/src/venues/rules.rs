//! Pure rules: the groups of the checklist, and how a room fits a number of heads.

use super::{Fit, Item, ItemGroup, Verdict};
use crate::words::Message;

/// Below this part of the chapter's lower bound a room is too small, not only tight.
const TIGHT_DOWN_TO: f64 = 0.75;
/// Above this multiple of the chapter's upper bound a room looks empty, not only roomy.
const EMPTY_FROM: f64 = 1.4;

/// The group of an item.
pub fn group(item: Item) -> ItemGroup {
    match item {
        Item::CleanBright | Item::Quiet => ItemGroup::Space,
        Item::Projector
        | Item::Screen
        | Item::Microphone
        | Item::Clicker
        | Item::AirConditioning
        | Item::TablesChairs
        | Item::Computers => ItemGroup::Hardware,
        Item::Bookshelf | Item::PhotoWall | Item::Furnishing | Item::PhotoSpot => ItemGroup::Dressing,
        Item::Central | Item::Transit | Item::Parking => ItemGroup::Location,
    }
}

/// The name of an item.
pub fn item_name(item: Item) -> Message {
    Message::new(&format!("venue-item-{}", item.code()))
}

/// How a room of an area (m²) and a capacity fits `heads`, by the chapter's bounds in dm² a head (130 is 1.3 m²).
/// A capacity that is exceeded settles it whatever the area; without an area nothing else can be said for sure.
pub fn fit(area: Option<f64>, capacity: Option<u32>, heads: u32, low_dm2: u32, high_dm2: u32) -> Fit {
    let (low, high) = (f64::from(low_dm2) / 100.0, f64::from(high_dm2) / 100.0);
    let per_head = area.filter(|_| heads > 0).map(|area| area / f64::from(heads));
    let fit = |verdict, id: &str| {
        let mut message = Message::new(id).with("heads", heads);
        if let Some(area) = area {
            message = message.with("area", decimal(area));
        }
        if let Some(capacity) = capacity {
            message = message.with("capacity", capacity);
        }
        if let Some(per_head) = per_head {
            message = message
                .with("per_head", decimal(per_head))
                .with("low", decimal(low))
                .with("high", decimal(high));
        }
        Fit {
            verdict,
            message,
            per_head: per_head.map(|per_head| (per_head * 100.0).round() / 100.0),
        }
    };
    if heads == 0 {
        return fit(Verdict::Unknown, "venue-fit-no-heads");
    }
    if capacity.is_some_and(|capacity| heads > capacity) {
        return fit(Verdict::TooSmall, "venue-fit-over-capacity");
    }
    let (Some(area), Some(per_head)) = (area, per_head) else {
        let id = if capacity.is_some() {
            "venue-fit-no-area-seats"
        } else {
            "venue-fit-no-area"
        };
        return fit(Verdict::Unknown, id);
    };
    // For how many it is right: between the two bounds, and never more than are let in.
    let most = ((area / low).floor() as u32).max(1).min(capacity.unwrap_or(u32::MAX));
    let least = ((area / high).ceil() as u32).clamp(1, most);
    let (verdict, id) = match per_head {
        p if p < low * TIGHT_DOWN_TO => (Verdict::TooSmall, "venue-fit-too-small"),
        p if p < low => (Verdict::Tight, "venue-fit-tight"),
        p if p <= high => (Verdict::Good, "venue-fit-good"),
        p if p <= high * EMPTY_FROM => (Verdict::Roomy, "venue-fit-roomy"),
        _ => (Verdict::Roomy, "venue-fit-empty"),
    };
    let mut fit = fit(verdict, id);
    fit.message = fit.message.with("least", least).with("most", most);
    fit
}

/// A number with at most two decimals, without trailing zeros.
fn decimal(number: f64) -> String {
    format!("{number:.2}")
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(area: f64, heads: u32) -> (Verdict, String) {
        let fit = fit(Some(area), None, heads, 130, 170);
        (fit.verdict, fit.message.id)
    }

    #[test]
    fn a_room_is_judged_in_both_directions() {
        assert_eq!(verdict(68.0, 45), (Verdict::Good, "venue-fit-good".into()));
        assert_eq!(verdict(55.0, 45), (Verdict::Tight, "venue-fit-tight".into()));
        assert_eq!(verdict(42.0, 45), (Verdict::TooSmall, "venue-fit-too-small".into()));
        assert_eq!(verdict(80.0, 45), (Verdict::Roomy, "venue-fit-roomy".into()));
        assert_eq!(verdict(110.0, 40), (Verdict::Roomy, "venue-fit-empty".into()));
        assert_eq!(
            verdict(130.0, 100),
            (Verdict::Good, "venue-fit-good".into()),
            "exactly the lower bound"
        );
        assert_eq!(
            verdict(170.0, 100),
            (Verdict::Good, "venue-fit-good".into()),
            "exactly the upper bound"
        );
    }

    #[test]
    fn the_sentence_has_the_numbers() {
        let fit = fit(Some(68.0), Some(50), 45, 130, 170);
        assert_eq!(fit.per_head, Some(1.51));
        let said = |name: &str| fit.message.arguments[name].clone();
        assert_eq!(
            (said("per_head"), said("low"), said("high")),
            ("1.51".into(), "1.3".into(), "1.7".into())
        );
        assert_eq!(
            (said("least"), said("most")),
            (40.into(), 50.into()),
            "68 m² would hold 52, but 50 are let in"
        );
    }

    #[test]
    fn what_is_not_known_is_said() {
        assert_eq!(fit(None, None, 40, 130, 170).verdict, Verdict::Unknown);
        assert_eq!(fit(None, Some(60), 40, 130, 170).message.id, "venue-fit-no-area-seats");
        assert_eq!(fit(None, Some(30), 40, 130, 170).verdict, Verdict::TooSmall);
        assert_eq!(fit(Some(68.0), None, 0, 130, 170).message.id, "venue-fit-no-heads");
        assert_eq!(fit(Some(1.0), None, 100_000, 130, 170).verdict, Verdict::TooSmall);
    }

    #[test]
    fn every_item_has_its_group() {
        let count = |wanted| Item::ALL.iter().filter(|item| group(**item) == wanted).count();
        assert_eq!(
            [
                ItemGroup::Space,
                ItemGroup::Hardware,
                ItemGroup::Dressing,
                ItemGroup::Location
            ]
            .map(count),
            [2, 7, 4, 3]
        );
    }
}
