//! A salon that can be struck, and short ways to ask what is to be done.

use chapterdesk_core::events::{AssignmentState, EventFields, Role, Salon, SegmentFields, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::rescue::{self, Plan, PlanCode, Rescued, Trouble};
use chapterdesk_core::speakers::Level;
use chapterdesk_core::words::{Lang, Message};

use crate::events::stage::*;
use crate::fresh::{Fresh, zh};

/// A salon on 12 December with two confirmed speakers, a standby who said yes, a host and a timekeeper.
pub struct Scene {
    pub fresh: Fresh,
    pub event: Id,
    pub first: Id,
    pub second: Id,
    pub standby: Id,
    pub host: Id,
    pub keeper: Id,
    pub officer: Id,
}

pub fn scene() -> Scene {
    let mut fresh = Fresh::new();
    let [first, second, standby] = [
        ("何晓雯", Level::Junior),
        ("沈文娟", Level::Senior),
        ("顾建明", Level::Junior),
    ]
    .map(|(name, level)| speaker(&mut fresh, name, level));
    for who in [first, second, standby] {
        let teacher = PersonFields {
            address: Some("老师".into()),
            ..PersonFields::default()
        };
        fresh
            .act(|tx| people::ops::edit(tx, who, &teacher))
            .expect("an address");
    }
    let [host, keeper, officer, charge] = ["金晓岚", "蒋思琪", "钱雅静", "徐敏芳"].map(|name| person(&mut fresh, name));
    let phone = PersonFields {
        phone: Some("154-0000-0018".into()),
        ..PersonFields::default()
    };
    fresh.act(|tx| people::ops::edit(tx, charge, &phone)).expect("a phone");
    let venue = venue(&mut fresh, "青屿书院3楼大教室");
    let event = salon(&mut fresh).id;
    let facts = EventFields {
        theme: Some("绩效沟通，怎么开口".into()),
        venue: Some(Some(venue)),
        heads: Some(45),
        in_charge: Some(Some(charge)),
        number: Some(Some(18)),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, event, &facts)).expect("facts");
    let discussion = row(&show(&fresh, event), "discussion").id;
    let elastic = SegmentFields {
        may_shrink: Some(true),
        floor_minutes: Some(Some(20)),
        ceiling_minutes: Some(Some(45)),
        ..SegmentFields::default()
    };
    fresh
        .act(|tx| ops::edit_segment(tx, discussion, &elastic))
        .expect("elastic");
    for (talk, who, topic) in [
        (Some(1), first, "试用期面谈，我踩过的三个坑"),
        (Some(2), second, "员工不认绩效结果，怎么谈"),
        (None, standby, "新人第一个月怎么带"),
    ] {
        fresh
            .act(|tx| ops::set_speaker(tx, event, talk, who, Some(topic), true))
            .expect("a speaker");
    }
    for (role, who) in [
        (Role::Host, host),
        (Role::Timekeeper, keeper),
        (Role::ValuesOfficer, officer),
    ] {
        fresh
            .act(|tx| ops::assign(tx, event, role, who, None, AssignmentState::Accepted))
            .expect("a role");
    }
    Scene {
        fresh,
        event,
        first,
        second,
        standby,
        host,
        keeper,
        officer,
    }
}

impl Scene {
    pub fn plans(&self, trouble: Trouble) -> Vec<Plan> {
        self.fresh
            .desk
            .read(|db| rescue::plans(db, self.event, trouble))
            .expect("plans")
    }

    pub fn fails(&self) -> Vec<Plan> {
        self.plans(Trouble::Speaker { person: self.first })
    }

    pub fn accept(&mut self, trouble: Trouble, plan: &Plan) -> Rescued {
        let (event, key) = (self.event, plan.key.clone());
        self.fresh
            .act(|tx| rescue::accept(tx, event, trouble, &key, Lang::ZhCn))
            .expect("accepted")
    }

    pub fn salon(&self) -> Salon {
        show(&self.fresh, self.event)
    }
}

pub fn codes(plans: &[Plan]) -> Vec<&'static str> {
    plans.iter().map(|plan| plan.plan.code()).collect()
}

pub fn find(plans: &[Plan], code: PlanCode) -> &Plan {
    plans.iter().find(|plan| plan.plan == code).expect("such a plan")
}

pub fn said(messages: &[Message]) -> Vec<String> {
    messages.iter().map(zh).collect()
}
