//! The role catalogue: rules changed and given back, roles of the chapter's own, and what is refused.

use chapterdesk_core::events::catalogue::{self, CatalogueRole, RuleFields};
use chapterdesk_core::events::{AssignmentState, Role, SegmentKind, ops};

use super::stage::*;
use crate::fresh::{Fresh, refusal, zh};

fn roles(fresh: &Fresh) -> Vec<CatalogueRole> {
    fresh.desk.read(catalogue::show).expect("the roles")
}

fn role(fresh: &Fresh, role: Role) -> CatalogueRole {
    roles(fresh).into_iter().find(|each| each.role == role).expect("a role")
}

fn own(code: &str) -> Role {
    Role::parse(code).expect("a role")
}

#[test]
fn the_built_in_roles_have_their_rules() {
    let fresh = Fresh::new();
    let big: Vec<&str> = roles(&fresh)
        .iter()
        .filter(|role| role.big)
        .map(|role| role.role.code())
        .collect();
    assert_eq!(big, ["host", "values_officer", "timekeeper", "group_lead"]);
    let host = role(&fresh, Role::Host);
    assert_eq!((host.cool_off, host.after_role), (1, Some(Role::Timekeeper)));
    assert_eq!((host.cap_turns, host.cap_months), (Some(2), Some(3)));
    assert_eq!(role(&fresh, Role::GroupLead).salons_before, 3);
    assert_eq!(role(&fresh, Role::CheckIn).kinds, [SegmentKind::CheckIn]);
    assert!(
        roles(&fresh)
            .iter()
            .all(|role| !role.own && !role.changed && !role.retired)
    );
}

#[test]
fn a_rule_is_changed_and_given_back() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().expect("a print");
    let fields = RuleFields {
        cool_off: Some(2),
        cap_turns: Some(None),
        cap_months: Some(None),
        members_only: Some(true),
        ..RuleFields::default()
    };
    fresh
        .act(|tx| ops::edit_rule(tx, Role::Host, &fields))
        .expect("changed");
    let host = role(&fresh, Role::Host);
    assert_eq!(
        (host.cool_off, host.cap_turns, host.members_only, host.changed),
        (2, None, true, true)
    );
    fresh.assert_undo_and_redo(&before);
    fresh.act(|tx| ops::reset_rule(tx, Role::Host)).expect("given back");
    assert_eq!(
        fresh.desk.fingerprint().expect("a print"),
        before,
        "nothing is kept of it"
    );
    let same = RuleFields {
        cool_off: Some(1),
        ..RuleFields::default()
    };
    fresh.act(|tx| ops::edit_rule(tx, Role::Host, &same)).expect("the same");
    assert!(
        !role(&fresh, Role::Host).changed,
        "what equals the default is no change"
    );
}

#[test]
fn a_chapter_has_roles_of_its_own() {
    let mut fresh = Fresh::new();
    let before = fresh.desk.fingerprint().expect("a print");
    let fields = RuleFields {
        needed: Some(2),
        kinds: Some(vec![SegmentKind::Break, SegmentKind::CheckIn]),
        ..RuleFields::default()
    };
    fresh.act(|tx| ops::add_own(tx, " 茶歇官 ", &fields)).expect("added");
    let tea = role(&fresh, own("own_1"));
    assert_eq!(
        (tea.name.as_str(), zh(&tea.label), tea.own),
        ("茶歇官", "茶歇官".to_owned(), true)
    );
    assert_eq!(tea.kinds, [SegmentKind::Break, SegmentKind::CheckIn]);
    let salon = salon(&mut fresh);
    let line = salon.roles.last().expect("a line");
    assert_eq!(
        (line.role, zh(&line.label), line.needed),
        (own("own_1"), "茶歇官".to_owned(), 2)
    );
    let check_in = row(&salon, "check_in");
    assert!(
        check_in.roles.contains(&own("own_1")),
        "it serves where it was said: {:?}",
        check_in.roles
    );
    let who = person(&mut fresh, "朱燕萍");
    let given = fresh
        .act(|tx| ops::assign(tx, salon.id, own("own_1"), who, None, AssignmentState::Accepted))
        .expect("given")
        .value;
    let beside = row(&given, "check_in");
    let shown = beside
        .people
        .iter()
        .find(|person| person.id == who)
        .expect("beside the row");
    assert_eq!(shown.label.as_ref().map(zh), Some("茶歇官".to_owned()));
    fresh.assert_undo_and_redo(&before);
    let gone = fresh.act(|tx| ops::remove_own(tx, own("own_1")));
    assert_eq!(refusal(gone).0, "role_in_use");
    let retired = RuleFields {
        retired: Some(true),
        ..RuleFields::default()
    };
    fresh
        .act(|tx| ops::edit_rule(tx, own("own_1"), &retired))
        .expect("retired");
    let next = plan(&mut fresh, "2026-12-19").value;
    assert!(
        next.roles.iter().all(|line| line.role != own("own_1")),
        "not offered any more"
    );
    assert!(
        show(&fresh, salon.id)
            .roles
            .iter()
            .any(|line| line.role == own("own_1")),
        "kept where it was"
    );
}

#[test]
fn a_role_that_nobody_used_can_go_and_leaves_nothing_behind() {
    let mut fresh = Fresh::new();
    let who = person(&mut fresh, "朱燕萍");
    let before = fresh.desk.fingerprint().expect("a print");
    let none = RuleFields::default();
    fresh.act(|tx| ops::add_own(tx, "茶歇官", &none)).expect("added");
    let likes = chapterdesk_core::events::availability::PreferenceFields {
        likes: Some(vec![own("own_1")]),
        ..Default::default()
    };
    fresh.act(|tx| ops::set_preference(tx, who, &likes)).expect("liked");
    let after = RuleFields {
        after_role: Some(Some(own("own_1"))),
        ..RuleFields::default()
    };
    fresh
        .act(|tx| ops::edit_rule(tx, Role::WriteUp, &after))
        .expect("after it");
    fresh.act(|tx| ops::remove_own(tx, own("own_1"))).expect("gone");
    assert_eq!(role(&fresh, Role::WriteUp).after_role, None);
    let own_words = fresh
        .desk
        .read(|db| chapterdesk_core::events::availability::preference(db, who))
        .expect("a preference");
    assert_eq!(own_words.likes, []);
    fresh.assert_undo_and_redo(&before);
    fresh
        .act(|tx| ops::add_own(tx, "会务", &none))
        .expect("the code is free again");
    assert_eq!(role(&fresh, own("own_1")).name, "会务");
}

#[test]
fn what_cannot_be_a_rule_is_refused() {
    let mut fresh = Fresh::new();
    let none = RuleFields::default();
    let mut edit = |role, fields: RuleFields| refusal(fresh.act(|tx| ops::edit_rule(tx, role, &fields)));
    let field = |name: &str| Some(name.to_owned());
    let fields = || RuleFields::default();
    assert_eq!(edit(own("own_7"), fields()).0, "role_not_found");
    assert_eq!(
        edit(
            Role::Host,
            RuleFields {
                name: Some("司仪".into()),
                ..fields()
            }
        ),
        ("role_built_in", field("name"))
    );
    assert_eq!(
        edit(
            Role::GroupLead,
            RuleFields {
                needed: Some(3),
                ..fields()
            }
        ),
        ("role_needed_by_groups", field("needed"))
    );
    assert_eq!(
        edit(
            Role::Host,
            RuleFields {
                cap_months: Some(None),
                ..fields()
            }
        ),
        ("role_cap_incomplete", field("cap_months"))
    );
    assert_eq!(
        edit(
            Role::Timekeeper,
            RuleFields {
                after_role: Some(Some(Role::Host)),
                ..fields()
            }
        ),
        ("role_after_itself", field("after_role"))
    );
    assert_eq!(
        edit(
            Role::Host,
            RuleFields {
                cool_off: Some(-1),
                ..fields()
            }
        ),
        ("number_out_of_range", field("cool_off"))
    );
    assert_eq!(
        edit(
            Role::Host,
            RuleFields {
                cap_turns: Some(Some(0)),
                ..fields()
            }
        ),
        ("number_out_of_range", field("cap_turns"))
    );
    let mut add = |name: &str| refusal(fresh.act(|tx| ops::add_own(tx, name, &none)));
    assert_eq!(add("主持人"), ("role_name_taken", field("name")));
    assert_eq!(add("HOST"), ("role_name_taken", field("name")), "in either language");
    assert_eq!(add("  "), ("text_empty", field("name")));
    assert_eq!(add("茶\u{0}歇"), ("text_control_characters", field("name")));
    assert_eq!(add("\u{202E}官"), ("text_control_characters", field("name")));
    assert_eq!(add(&"官".repeat(21)), ("text_too_long", field("name")));
    for number in 1..=20 {
        let name = format!("<b>角色{number}</b>");
        fresh
            .act(|tx| ops::add_own(tx, &name, &none))
            .expect("twenty are possible");
    }
    let full = fresh.act(|tx| ops::add_own(tx, "第二十一个", &none));
    assert_eq!(refusal(full).0, "too_many_roles");
    let built_in = fresh.act(|tx| ops::remove_own(tx, Role::Host));
    assert_eq!(refusal(built_in).0, "role_built_in");
    let salon = salon(&mut fresh);
    let who = person(&mut fresh, "朱燕萍");
    assert_eq!(salon.roles.len(), 30, "all of them are lines");
    fresh
        .act(|tx| ops::assign(tx, salon.id, own("own_20"), who, None, AssignmentState::Asked))
        .expect("the last one too");
}

#[test]
fn an_unknown_role_is_given_to_nobody() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let who = person(&mut fresh, "朱燕萍");
    let given = fresh.act(|tx| ops::assign(tx, salon.id, own("own_3"), who, None, AssignmentState::Asked));
    assert_eq!(refusal(given).0, "role_not_found");
    let needed = fresh.act(|tx| ops::set_needed(tx, salon.id, own("own_3"), 1));
    assert_eq!(refusal(needed).0, "role_not_found");
    assert!(serde_json::from_str::<Role>("\"own_21\"").is_err());
    assert!(serde_json::from_str::<Role>("\"own_0\"").is_err());
}
