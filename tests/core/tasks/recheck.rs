//! The venue looked at again: what was promised, what is there, who brings it, what failed last time.

use chapterdesk_core::events::{EventFields, ops as events};
use chapterdesk_core::ids::Id;
use chapterdesk_core::tasks::{Preparation, RecheckFields, recheck};
use chapterdesk_core::venues::{Item, ItemState};

use super::shown;
use crate::events::stage::{person, plan, salon, venue};
use crate::fresh::{Fresh, day, refusal, zh};

fn held_at(fresh: &mut Fresh, event: Id, venue: Id) {
    let fields = EventFields {
        venue: Some(Some(venue)),
        ..EventFields::default()
    };
    fresh.act(|tx| events::edit(tx, event, &fields)).expect("a venue");
}

fn item(of: &Preparation, item: Item) -> chapterdesk_core::tasks::RecheckItem {
    of.recheck
        .iter()
        .find(|line| line.item == item)
        .expect("such an item")
        .clone()
}

fn found(state: ItemState) -> RecheckFields {
    RecheckFields {
        state: Some(state),
        ..RecheckFields::default()
    }
}

#[test]
fn what_differs_is_told_and_who_brings_it() {
    let mut fresh = Fresh::new();
    let room = venue(&mut fresh, "青屿书院");
    let event = salon(&mut fresh).id;
    assert_eq!(
        refusal(fresh.act(|tx| recheck::set(tx, event, Item::Clicker, &found(ItemState::Missing)))).0,
        "recheck_no_venue"
    );
    held_at(&mut fresh, event, room);
    let who = person(&mut fresh, "潘志成");
    let fields = RecheckFields {
        state: Some(ItemState::Bring),
        bearer: Some(Some(who)),
        note: Some("=cmd 没电<b>".to_owned()),
    };
    let said = fresh
        .act(|tx| recheck::set(tx, event, Item::Clicker, &fields))
        .expect("found")
        .value;
    let clicker = item(&said, Item::Clicker);
    assert_eq!(
        (clicker.promised, clicker.now, clicker.differs),
        (ItemState::Present, Some(ItemState::Bring), true)
    );
    assert_eq!(clicker.bearer.map(|bearer| bearer.name).as_deref(), Some("潘志成"));
    assert_eq!(item(&said, Item::Screen).now, None);
    fresh
        .act(|tx| recheck::clear(tx, event, Item::Clicker))
        .expect("forgotten");
    assert_eq!(item(&shown(&fresh, event), Item::Clicker).now, None);
    fresh.desk.undo(None).expect("undo");
    assert!(item(&shown(&fresh, event), Item::Clicker).differs);
}

#[test]
fn what_failed_last_time_is_asked_first_until_it_is_mended() {
    let mut fresh = Fresh::new();
    let room = venue(&mut fresh, "青屿书院");
    let last = plan(&mut fresh, "2026-11-14").value.id;
    held_at(&mut fresh, last, room);
    let next = salon(&mut fresh).id;
    held_at(&mut fresh, next, room);
    let noted = fresh
        .act(|tx| recheck::add_fault(tx, last, Some(Item::Projector), "开场时打不开"))
        .expect("a fault")
        .value;
    fresh
        .act(|tx| recheck::add_fault(tx, last, None, "电梯停了"))
        .expect("a fault");
    let before = shown(&fresh, next);
    assert_eq!(before.recheck[0].item, Item::Projector);
    assert_eq!(zh(&before.recheck[0].failed[0].label), "投影：开场时打不开");
    assert_eq!(before.other_faults.len(), 1);
    assert!(before.faults.is_empty(), "they are faults of the other salon");
    let fault = noted.faults[0].id;
    fresh
        .act(|tx| recheck::mend_fault(tx, fault, next, Some(day("2026-11-20"))))
        .expect("mended");
    assert!(item(&shown(&fresh, next), Item::Projector).failed.is_empty());
    assert_eq!(shown(&fresh, last).faults[0].mended_on, Some(day("2026-11-20")));
    assert_eq!(
        refusal(fresh.act(|tx| recheck::add_fault(tx, last, None, " "))).0,
        "text_empty"
    );
    fresh.act(|tx| recheck::remove_fault(tx, fault)).expect("removed");
    assert_eq!(
        refusal(fresh.act(|tx| recheck::remove_fault(tx, fault))).0,
        "fault_not_found"
    );
}
