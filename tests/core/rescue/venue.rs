//! The venue is lost.

use chapterdesk_core::events::SegmentKind;
use chapterdesk_core::rescue::{self, PlanCode, Trouble};
use chapterdesk_core::venues::{self, Item, ItemState, VenueFields};

use crate::fresh::{refusal, zh};

use super::scene::*;

#[test]
fn a_lost_venue() {
    let mut scene = scene();
    let mut add = |name: &str, area: f64, items: &[(Item, ItemState)]| {
        let fields = VenueFields {
            name: Some(name.into()),
            area: Some(Some(area)),
            door: Some("东门进，电梯右转".into()),
            transit: Some("地铁3号线".into()),
            address: Some("竹辉路1号".into()),
            contact_name: Some("周老师".into()),
            contact_phone: Some("154-0000-0099".into()),
            ..VenueFields::default()
        };
        let id = scene
            .fresh
            .act(|tx| venues::ops::add(tx, &fields))
            .expect("a venue")
            .value
            .id;
        for (item, state) in items {
            scene
                .fresh
                .act(|tx| venues::ops::check(tx, id, *item, *state, None))
                .expect("a check");
        }
        id
    };
    let there = |item| (item, ItemState::Present);
    let all = [Item::Projector, Item::Screen, Item::Microphone, Item::Clicker].map(there);
    let small = add("咖啡馆二楼", 30.0, &all);
    let lacking = add(
        "律所会议室",
        66.0,
        &[there(Item::Projector), (Item::Screen, ItemState::Missing)],
    );
    let good = add("社区中心", 70.0, &all);
    let plans = scene.plans(Trouble::Venue);
    assert_eq!(
        codes(&plans),
        ["other_venue", "other_venue", "online", "postpone", "other_venue"]
    );
    let titles: Vec<String> = plans.iter().map(|plan| zh(&plan.title)).collect();
    assert_eq!(titles[0], "改到社区中心");
    assert_eq!(titles[1], "改到律所会议室");
    assert_eq!((titles[4].as_str(), plans[4].possible), ("改到咖啡馆二楼", false));
    assert!(plans[0].key.contains(&good.to_string()) && plans[4].key.contains(&small.to_string()));
    assert!(said(&plans[0].costs).contains(&"要马上打电话订：周老师 154-0000-0099".to_owned()));
    assert!(said(&plans[0].why).contains(&"交通：地铁3号线".to_owned()));
    assert!(plans[0].committee_text.contains("怎么进门：东门进，电梯右转"));
    assert!(plans[0].audience_text.contains("地点：社区中心"));
    assert!(
        plans[0]
            .audience_text
            .contains("新地址：竹辉路1号\n怎么进门：东门进，电梯右转\n交通：地铁3号线")
    );
    assert!(
        !plans[0].audience_text.contains("154-0000-0099"),
        "the venue's number is ours"
    );
    let plan = plans[1].clone();
    let rescued = scene.accept(Trouble::Venue, &plan);
    assert_eq!(rescued.salon.venue.as_ref().map(|venue| venue.id), Some(lacking));
    assert!(rescued.salon.materials.iter().any(|material| material.name == "幕布"));
}

#[test]
fn online_needs_no_room() {
    let mut scene = scene();
    let plan = find(&scene.plans(Trouble::Venue), PlanCode::Online).clone();
    assert!(plan.audience_text.contains("地点：线上，链接另发"));
    let rescued = scene.accept(Trouble::Venue, &plan);
    assert!(rescued.salon.venue.is_none());
    assert!(rescued.salon.segments.iter().all(|row| row.kind != SegmentKind::SetUp));
    let refused = scene
        .fresh
        .desk
        .read(|db| rescue::plans(db, scene.event, Trouble::Venue));
    assert_eq!(refusal(refused).0, "rescue_no_venue");
}
