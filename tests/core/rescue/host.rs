//! The host does not come.

use chapterdesk_core::committee::{self, Appointment, Office};
use chapterdesk_core::events::{AssignmentState, PlanFields, Role, ops};
use chapterdesk_core::ids::Id;
use chapterdesk_core::rescue::{PlanCode, Trouble};

use crate::events::stage::*;
use crate::fresh::{day, zh};

use super::scene::*;

#[test]
fn a_missing_host() {
    let mut scene = scene();
    let old = scene
        .fresh
        .act(|tx| ops::plan(tx, &PlanFields::on(day("2026-10-17"))))
        .expect("a past salon");
    let past = person(&mut scene.fresh, "朱燕萍");
    let stranger = person(&mut scene.fresh, "唐玉兰");
    scene
        .fresh
        .act(|tx| ops::assign(tx, old.value.id, Role::Host, past, None, AssignmentState::Accepted))
        .expect("hosted");
    let term = Appointment {
        office: Office::Secretary,
        person: stranger,
        started: day("2026-01-01"),
        interest_group: String::new(),
        note: String::new(),
        replace: false,
        reason: String::new(),
        by: String::new(),
    };
    scene
        .fresh
        .act(|tx| committee::ops::appoint(tx, &term))
        .expect("in office");
    let plans = scene.plans(Trouble::Host);
    let titles: Vec<String> = plans.iter().map(|plan| zh(&plan.title)).collect();
    assert_eq!(
        titles,
        [
            "请朱燕萍代为主持",
            "由价值官钱雅静兼主持",
            "朱燕萍主持到讨论，钱雅静接着主持",
            "请唐玉兰代为主持",
            "请蒋思琪代为主持",
        ]
    );
    assert!(
        plans.iter().all(|plan| plan.audience_text.is_empty()),
        "nothing for the audience"
    );
    assert!(said(&plans[4].costs).contains(&"原来的角色要另外找人：计时官".to_owned()));
    let keeper = scene.keeper;
    let plan = plans[4].clone();
    let rescued = scene.accept(Trouble::Host, &plan);
    let holders = |role: Role| -> Vec<(Id, AssignmentState)> {
        let line = rescued
            .salon
            .roles
            .iter()
            .find(|line| line.role == role)
            .expect("a role");
        line.people.iter().map(|who| (who.id, who.state)).collect()
    };
    assert_eq!(
        holders(Role::Host),
        [
            (scene.host, AssignmentState::Substituted),
            (keeper, AssignmentState::Asked)
        ]
    );
    assert!(holders(Role::Timekeeper).is_empty());
    let split = {
        scene.fresh.desk.undo(None).expect("undo");
        find(&scene.plans(Trouble::Host), PlanCode::Split).clone()
    };
    let rescued = scene.accept(Trouble::Host, &split);
    let joint = row(&rescued.salon, "joint_discussion");
    assert!(
        joint
            .people
            .iter()
            .any(|who| who.id == scene.officer && who.role.is_none())
    );
    assert!(
        rescued.committee_text.contains("负责：钱雅静"),
        "{}",
        rescued.committee_text
    );
}
