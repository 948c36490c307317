//! Roles, and nobody in two places at once.

use chapterdesk_core::events::AssignmentState::{Accepted, Asked, Declined};
use chapterdesk_core::events::{
    Conflict, ConflictCode, EventFields, GroupFields, PlanFields, Role, Salon, SegmentFields, ops,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::Level;

use super::stage::*;
use crate::fresh::{Fresh, day, refusal, zh};

fn assign(fresh: &mut Fresh, salon: Id, role: Role, who: Id) -> Saved<Salon> {
    fresh
        .act(|tx| ops::assign(tx, salon, role, who, None, Accepted))
        .expect("a role")
}

fn heads(fresh: &mut Fresh, salon: Id, heads: i64) -> Salon {
    let fields = EventFields {
        heads: Some(heads),
        ..EventFields::default()
    };
    fresh.act(|tx| ops::edit(tx, salon, &fields)).expect("heads").value
}

fn line(salon: &Salon, role: Role) -> (i64, i64, usize) {
    let line = salon.roles.iter().find(|line| line.role == role).expect("a role");
    (line.needed, line.filled(), line.people.len())
}

#[test]
fn all_roles_are_listed_and_one_who_declined_fills_nothing() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let codes: Vec<&str> = salon.roles.iter().map(|line| line.role.code()).collect();
    let expected = "host values_officer timekeeper group_lead check_in reception photographer equipment visitor_guide \
                    write_up";
    assert_eq!(codes.join(" "), expected);
    let (one, other) = (person(&mut fresh, "金晓岚"), person(&mut fresh, "钱雅静"));
    let asked = fresh
        .act(|tx| ops::assign(tx, salon.id, Role::Host, one, None, Asked))
        .expect("asked")
        .value;
    assert_eq!(line(&asked, Role::Host), (1, 1, 1));
    let assignment = asked.roles[0].people[0].assignment;
    let declined = fresh
        .act(|tx| ops::set_assignment_state(tx, assignment, Declined))
        .expect("declined")
        .value;
    assert_eq!(line(&declined, Role::Host), (1, 0, 1), "still listed");
    assert_eq!(row(&declined, "talk").people, [], "and not on the sheet");
    let both = assign(&mut fresh, salon.id, Role::Host, other).value;
    assert_eq!(line(&both, Role::Host), (1, 1, 2));
    let again = assign(&mut fresh, salon.id, Role::Host, other).value;
    assert_eq!(again, both, "the same role twice is the same role");
    let gone = fresh.act(|tx| ops::unassign(tx, assignment)).expect("gone").value;
    assert_eq!(line(&gone, Role::Host), (1, 1, 1));
}

#[test]
fn groups_follow_the_heads_until_set_by_hand() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    for (count, groups) in [(0, 0), (1, 1), (12, 1), (13, 2), (45, 4), (48, 4), (49, 5)] {
        let salon = heads(&mut fresh, id, count);
        assert_eq!(
            (salon.group_count, salon.groups.len() as i64),
            (groups, groups),
            "{count} heads"
        );
        assert_eq!(line(&salon, Role::GroupLead).0, groups);
    }
    let by_hand = fresh
        .act(|tx| ops::set_needed(tx, id, Role::GroupLead, 3))
        .expect("by hand")
        .value;
    assert_eq!((by_hand.group_count, by_hand.group_count_by_hand), (3, true));
    let fields = EventFields {
        groups: Some(None),
        ..EventFields::default()
    };
    let by_rule = fresh.act(|tx| ops::edit(tx, id, &fields)).expect("by rule").value;
    assert_eq!((by_rule.group_count, by_rule.group_count_by_hand), (5, false));
}

#[test]
fn a_group_lead_takes_the_first_free_group() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    heads(&mut fresh, id, 24);
    let people = ["潘志成", "唐玉兰", "吴春梅"].map(|name| person(&mut fresh, name));
    assert_eq!(
        warned(&assign(&mut fresh, id, Role::GroupLead, people[0])),
        Vec::<&str>::new()
    );
    let two = assign(&mut fresh, id, Role::GroupLead, people[1]).value;
    let leads: Vec<_> = two
        .groups
        .iter()
        .map(|group| group.lead.as_ref().map(|lead| lead.id))
        .collect();
    assert_eq!(leads, [Some(people[0]), Some(people[1])]);
    assert_eq!(
        warned(&assign(&mut fresh, id, Role::GroupLead, people[2])),
        ["warning-no-group-left"]
    );
    heads(&mut fresh, id, 36);
    let third = fresh
        .act(|tx| ops::assign(tx, id, Role::GroupLead, people[2], Some(3), Accepted))
        .expect("a group");
    assert_eq!(
        (line(&third.value, Role::GroupLead), third.warnings),
        ((3, 3, 3), vec![]),
        "takes the new group"
    );
    let twice = fresh
        .act(|tx| ops::assign(tx, id, Role::GroupLead, people[0], Some(2), Accepted))
        .expect("twice");
    assert_eq!(warned(&twice), ["conflict-two-groups", "warning-group-two-leads"]);
    assert_eq!(zh(&twice.warnings[0]), "潘志成要同时带第1组和第2组");

    let instead = GroupFields {
        lead: Some(Some(people[2])),
        result: Some("先听再说".into()),
        ..GroupFields::default()
    };
    let group = fresh
        .act(|tx| ops::edit_group(tx, id, 1, &instead))
        .expect("a group")
        .value
        .groups[0]
        .clone();
    assert_eq!(
        (group.lead.map(|lead| lead.id), group.result),
        (Some(people[2]), "先听再说".into())
    );
    let nobody = GroupFields {
        lead: Some(None),
        ..GroupFields::default()
    };
    assert_eq!(
        fresh
            .act(|tx| ops::edit_group(tx, id, 1, &nobody))
            .expect("a group")
            .value
            .groups[0]
            .lead,
        None
    );
    let wrong = fresh.act(|tx| ops::assign(tx, id, Role::Host, people[0], Some(1), Accepted));
    assert_eq!(refusal(wrong.map(drop)).0, "group_number_without_group");
}

#[test]
fn duties_of_one_place_can_be_combined_others_not() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    heads(&mut fresh, id, 12);
    let who = person(&mut fresh, "金晓岚");
    assert_eq!(warned(&assign(&mut fresh, id, Role::Host, who)), Vec::<&str>::new());
    assert_eq!(
        warned(&assign(&mut fresh, id, Role::ValuesOfficer, who)),
        Vec::<&str>::new(),
        "may open with the values"
    );
    assert_eq!(
        warned(&assign(&mut fresh, id, Role::WriteUp, who)),
        Vec::<&str>::new(),
        "written afterwards"
    );
    let timekeeper = assign(&mut fresh, id, Role::Timekeeper, who);
    assert_eq!(
        zh(&timekeeper.warnings[0]),
        "金晓岚在“主题分享一”要同时担任主持人和计时官"
    );
    assert_eq!(timekeeper.warnings.len(), 1, "said once, not for every talk");
    let lead = assign(&mut fresh, id, Role::GroupLead, who);
    assert_eq!(
        warned(&lead),
        ["conflict-two-duties", "conflict-two-duties"],
        "the host walks from group to group"
    );
    let busy = person(&mut fresh, "蒋思琪");
    for role in [Role::Photographer, Role::Timekeeper, Role::Equipment, Role::GroupLead] {
        assert_eq!(
            warned(&assign(&mut fresh, id, role, busy))
                .iter()
                .filter(|id| id.starts_with("conflict"))
                .count(),
            0
        );
    }
}

#[test]
fn a_speaker_does_nothing_else_during_the_own_talk() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    let speaker = speaker(&mut fresh, "何晓雯", Level::Junior);
    fresh
        .act(|tx| ops::set_speaker(tx, id, Some(1), speaker, None, true))
        .expect("a speaker");
    let keeps_time = assign(&mut fresh, id, Role::Timekeeper, speaker);
    assert_eq!(warned(&keeps_time), ["conflict-two-duties"]);
    fresh
        .act(|tx| ops::unassign(tx, keeps_time.value.roles[2].people[0].assignment))
        .expect("gone");
    assert_eq!(
        warned(&assign(&mut fresh, id, Role::Photographer, speaker)),
        Vec::<&str>::new(),
        "after the talk"
    );
    heads(&mut fresh, id, 12);
    assert_eq!(
        warned(&assign(&mut fresh, id, Role::GroupLead, speaker)),
        Vec::<&str>::new(),
        "in the discussion"
    );
}

#[test]
fn two_events_of_a_day_share_nobody_while_they_overlap() {
    let mut fresh = Fresh::new();
    let id = salon(&mut fresh).id;
    let who = person(&mut fresh, "潘志成");
    assign(&mut fresh, id, Role::Equipment, who);
    let mut plan_at = |start: &str| {
        let fields = PlanFields {
            start: Some(start.parse().expect("a time")),
            ..PlanFields::on(day(SATURDAY))
        };
        fresh.act(|tx| ops::plan(tx, &fields)).expect("a salon").value.id
    };
    let (afternoon, morning) = (plan_at("16:30"), plan_at("09:00"));
    assert_eq!(
        warned(&assign(&mut fresh, afternoon, Role::Host, who)),
        ["conflict-other-event"],
        "set up at 15:30"
    );
    assert_eq!(
        warned(&assign(&mut fresh, morning, Role::Host, who)),
        Vec::<&str>::new(),
        "over at 11:00"
    );
}

#[test]
fn rows_that_a_hard_start_lets_overlap_are_two_places() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh);
    let who = person(&mut fresh, "金晓岚");
    let first = row(&salon, "values_opening").id;
    let second = row(&salon, "talk").id;
    for (id, role) in [(first, Role::ValuesOfficer), (second, Role::Timekeeper)] {
        assign(&mut fresh, salon.id, role, who);
        let fields = SegmentFields {
            roles: Some(vec![role]),
            ..SegmentFields::default()
        };
        fresh.act(|tx| ops::edit_segment(tx, id, &fields)).expect("its role");
    }
    let clashes = |salon: &Salon| -> usize {
        let two_places = |each: &&Conflict| each.conflict == ConflictCode::TwoPlaces;
        salon.conflicts.iter().filter(two_places).count()
    };
    let after = show(&fresh, salon.id);
    assert_eq!(clashes(&after), 0, "one row after the other");
    let early = SegmentFields {
        start: Some(Some("14:02".parse().expect("a time"))),
        ..SegmentFields::default()
    };
    let overlapping = fresh
        .act(|tx| ops::edit_segment(tx, second, &early))
        .expect("early")
        .value;
    assert_eq!((overlapping.overlap_minutes, clashes(&overlapping)), (3, 1));
}
