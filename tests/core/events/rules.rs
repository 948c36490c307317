//! Rules of roles, away dates and wishes at a salon: what is a conflict, what can be accepted, what readiness says.

use chapterdesk_core::events::availability::{self, AwayFields, PreferenceFields};
use chapterdesk_core::events::catalogue::RuleFields;
use chapterdesk_core::events::roles::History;
use chapterdesk_core::events::{
    AssignmentState, CheckCode, CheckState, ConflictClass, ConflictCode, Role, Salon, Status, ops,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;

use super::stage::*;
use crate::fresh::{Fresh, day, refusal, zh};

/// Five monthly salons from August on; the last one is in December.
fn season(fresh: &mut Fresh) -> Vec<Id> {
    ["2026-08-15", "2026-09-12", "2026-10-17", "2026-11-14", SATURDAY]
        .iter()
        .map(|date| plan(fresh, date).value.id)
        .collect()
}

fn give(fresh: &mut Fresh, salon: Id, role: Role, who: Id) -> Salon {
    fresh
        .act(|tx| ops::assign(tx, salon, role, who, None, AssignmentState::Accepted))
        .expect("given")
        .value
}

fn codes(salon: &Salon) -> Vec<&'static str> {
    salon
        .conflicts
        .iter()
        .map(|conflict| conflict.conflict.code())
        .collect()
}

#[test]
fn hosting_takes_experience_and_rest() {
    let mut fresh = Fresh::new();
    let salons = season(&mut fresh);
    let who = person(&mut fresh, "金晓岚");
    let first = give(&mut fresh, salons[0], Role::Host, who);
    assert_eq!(
        codes(&first),
        Vec::<&str>::new(),
        "a young chapter has no experience to ask for"
    );
    let again = give(&mut fresh, salons[4], Role::Host, who);
    assert_eq!(codes(&again), Vec::<&str>::new(), "whoever hosted may host");
    let other = person(&mut fresh, "何晓雯");
    let green = give(&mut fresh, salons[4], Role::Host, other);
    assert_eq!(codes(&green), ["prerequisite"]);
    assert_eq!(zh(&green.conflicts[0].message), "何晓雯（主持人）：还没当过计时官");
    let close = give(&mut fresh, salons[3], Role::Host, who);
    assert_eq!(codes(&close), ["cool_off"], "the salon after it has the same host");
    assert!(
        zh(&close.conflicts[0].message).contains("第5期又要担任"),
        "{}",
        zh(&close.conflicts[0].message)
    );
    let third = give(&mut fresh, salons[2], Role::Host, who);
    assert_eq!(codes(&third), ["cool_off", "cap"]);
}

#[test]
fn leading_takes_salons_before() {
    let mut fresh = Fresh::new();
    let mut salons = season(&mut fresh);
    for date in ["2027-01-16", "2027-02-27", "2027-03-27"] {
        salons.push(plan(&mut fresh, date).value.id);
    }
    let who = person(&mut fresh, "张昊");
    give(&mut fresh, salons[1], Role::CheckIn, who);
    give(&mut fresh, salons[2], Role::CheckIn, who);
    let led = give(&mut fresh, salons[6], Role::GroupLead, who);
    assert_eq!(codes(&led), ["salons_before"]);
    give(&mut fresh, salons[3], Role::CheckIn, who);
    assert_eq!(codes(&show(&fresh, salons[6])), Vec::<&str>::new());
}

#[test]
fn wishes_and_membership_count() {
    let mut fresh = Fresh::new();
    let salons = season(&mut fresh);
    let who = person(&mut fresh, "唐玉兰");
    let fields = PreferenceFields {
        never_on_stage: Some(true),
        avoids: Some(vec![Role::CheckIn]),
        most_a_month: Some(Some(1)),
        ..PreferenceFields::default()
    };
    fresh.act(|tx| ops::set_preference(tx, who, &fields)).expect("said");
    let extra = plan(&mut fresh, "2026-12-05").value.id;
    give(&mut fresh, extra, Role::Equipment, who);
    let salon = give(&mut fresh, salons[4], Role::ValuesOfficer, who);
    assert_eq!(codes(&salon), ["never_on_stage", "most_a_month"]);
    let salon = give(&mut fresh, salons[4], Role::CheckIn, who);
    assert_eq!(codes(&salon), ["never_on_stage", "avoids", "most_a_month"]);
    let members = RuleFields {
        members_only: Some(true),
        ..RuleFields::default()
    };
    fresh
        .act(|tx| ops::edit_rule(tx, Role::Photographer, &members))
        .expect("a rule");
    let other = person(&mut fresh, "孙晓芸");
    let salon = give(&mut fresh, salons[3], Role::Photographer, other);
    assert_eq!(codes(&salon), ["members_only"]);
}

#[test]
fn a_third_role_is_unusual_and_no_matter_of_readiness() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh).id;
    let who = person(&mut fresh, "蒋思琪");
    for role in [Role::CheckIn, Role::Reception, Role::WriteUp] {
        assert_eq!(codes(&give(&mut fresh, salon, role, who)), Vec::<&str>::new());
    }
    let third = give(&mut fresh, salon, Role::Photographer, who);
    assert_eq!(
        codes(&third),
        ["third_duty"],
        "once for the person: {:?}",
        third.conflicts
    );
    assert_eq!(third.conflicts[0].class, ConflictClass::Unusual);
    assert_eq!(check(&third, CheckCode::NoDoubleBooking).0, CheckState::Passed);
}

#[test]
fn who_is_away_cannot_be_there() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh).id;
    let who = person(&mut fresh, "张昊");
    give(&mut fresh, salon, Role::Reception, who);
    let before = fresh.desk.fingerprint().expect("a print");
    let saved = fresh
        .act(|tx| ops::add_away(tx, who, day("2026-12-10"), day("2026-12-12"), "去杭州"))
        .expect("away");
    assert_eq!(warned(&saved), ["warning-away-duty"]);
    assert_eq!(zh(&saved.warnings[0]), "张昊这几天在第1期担任接待，要换人");
    let now = show(&fresh, salon);
    assert_eq!(codes(&now), ["away"]);
    assert_eq!(
        check(&now, CheckCode::NoDoubleBooking),
        (CheckState::Missing, "conflict-of-person".into())
    );
    let accepted = fresh.act(|tx| ops::accept_conflict(tx, salon, who, ConflictCode::Away, None, "没事"));
    assert_eq!(refusal(accepted).0, "conflict_not_acceptable");
    let shorter = AwayFields {
        to: Some(day("2026-12-11")),
        ..AwayFields::default()
    };
    let away = saved.value.id;
    let edited = fresh.act(|tx| ops::edit_away(tx, away, &shorter)).expect("shorter");
    assert_eq!(edited.warnings, []);
    assert_eq!(codes(&show(&fresh, salon)), Vec::<&str>::new());
    fresh.act(|tx| ops::remove_away(tx, away)).expect("gone");
    fresh.assert_undo_and_redo(&before);
    let backwards = fresh.act(|tx| ops::add_away(tx, who, day("2026-12-12"), day("2026-12-10"), ""));
    assert_eq!(refusal(backwards), ("away_ends_before", Some("to".into())));
    let gone = fresh.act(|tx| ops::remove_away(tx, away));
    assert_eq!(refusal(gone).0, "away_not_found");
}

#[test]
fn a_breach_is_accepted_with_a_reason_and_withdrawn() {
    let mut fresh = Fresh::new();
    let salons = season(&mut fresh);
    let who = person(&mut fresh, "何晓雯");
    let green = give(&mut fresh, salons[4], Role::Host, who);
    assert_eq!(
        check(&green, CheckCode::NoDoubleBooking),
        (CheckState::Attention, "conflict-of-role".into())
    );
    let before = fresh.desk.fingerprint().expect("a print");
    let (salon, code, role) = (salons[4], ConflictCode::Prerequisite, Some(Role::Host));
    let empty = fresh.act(|tx| ops::accept_conflict(tx, salon, who, code, role, " "));
    assert_eq!(refusal(empty), ("text_empty", Some("reason".into())));
    let kept = fresh
        .act(|tx| ops::accept_conflict(tx, salon, who, code, role, "<b>带过年会</b>"))
        .expect("accepted")
        .value;
    assert_eq!(kept.conflicts[0].accepted.as_deref(), Some("<b>带过年会</b>"));
    assert_eq!(check(&kept, CheckCode::NoDoubleBooking).0, CheckState::Passed);
    fresh.assert_undo_and_redo(&before);
    let open = fresh
        .act(|tx| ops::withdraw_acceptance(tx, salon, who, code, role))
        .expect("withdrawn")
        .value;
    assert_eq!(open.conflicts[0].accepted, None);
    assert_eq!(fresh.desk.fingerprint().expect("a print"), before);
    let twice = fresh.act(|tx| ops::withdraw_acceptance(tx, salon, who, code, role));
    assert_eq!(refusal(twice).0, "conflict_gone");
    let other = fresh.act(|tx| ops::accept_conflict(tx, salon, who, ConflictCode::Cap, role, "x"));
    assert_eq!(refusal(other).0, "conflict_gone");
    fresh
        .act(|tx| ops::accept_conflict(tx, salon, who, code, role, "带过年会"))
        .expect("accepted again");
    let taken = green.roles[0].people[0].assignment;
    fresh.act(|tx| ops::unassign(tx, taken)).expect("taken away");
    let back = give(&mut fresh, salon, Role::Host, who);
    assert_eq!(back.conflicts[0].accepted, None, "what was accepted went with the role");
}

#[test]
fn a_substitute_takes_the_place_and_the_group() {
    let mut fresh = Fresh::new();
    let salon = salon(&mut fresh).id;
    let (old, new) = (person(&mut fresh, "张昊"), person(&mut fresh, "沈嘉豪"));
    let led = fresh
        .act(|tx| ops::assign(tx, salon, Role::GroupLead, old, Some(2), AssignmentState::Accepted))
        .expect("a lead")
        .value;
    let line = |salon: &Salon| {
        salon
            .roles
            .iter()
            .find(|line| line.role == Role::GroupLead)
            .expect("leads")
            .clone()
    };
    let place = line(&led).people[0].assignment;
    let before = fresh.desk.fingerprint().expect("a print");
    let now = fresh
        .act(|tx| ops::substitute(tx, place, new, AssignmentState::Asked))
        .expect("replaced")
        .value;
    let leads = line(&now);
    let told: Vec<(&str, &str, Option<i64>, Option<&str>)> = leads
        .people
        .iter()
        .map(|each| {
            let instead = each.instead_of.as_ref().map(|who| who.name.as_str());
            (each.name.as_str(), each.state.code(), each.group_number, instead)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("张昊", "substituted", Some(2), None),
            ("沈嘉豪", "asked", Some(2), Some("张昊"))
        ]
    );
    assert_eq!(leads.filled(), 1);
    fresh.assert_undo_and_redo(&before);
    let refused = |fresh: &mut Fresh, from: Id, to: Id| {
        refusal(fresh.act(|tx| ops::substitute(tx, from, to, AssignmentState::Asked))).0
    };
    assert_eq!(refused(&mut fresh, place, new), "already_substituted");
    let theirs = leads.people[1].assignment;
    assert_eq!(refused(&mut fresh, theirs, new), "substitute_same_person");
    let back = fresh
        .act(|tx| ops::substitute(tx, theirs, old, AssignmentState::Accepted))
        .expect("back in their own place")
        .value;
    assert_eq!(line(&back).filled(), 1);
    fresh.act(|tx| ops::unassign(tx, theirs)).expect("the other goes");
    assert!(
        line(&show(&fresh, salon))
            .people
            .iter()
            .all(|each| each.instead_of.is_none())
    );
    fresh
        .act(|tx| ops::remove(tx, salon))
        .expect("and the event with all of it");
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn a_person_goes_with_what_they_said() {
    let mut fresh = Fresh::new();
    let salons = season(&mut fresh);
    let before = fresh.desk.fingerprint().expect("a print");
    let who = person(&mut fresh, "张昊");
    let fields = PreferenceFields {
        note: Some("手术后要休息".to_owned()),
        ..PreferenceFields::default()
    };
    fresh.act(|tx| ops::set_preference(tx, who, &fields)).expect("said");
    fresh
        .act(|tx| ops::add_away(tx, who, day("2026-12-10"), day("2026-12-11"), "住院"))
        .expect("away");
    fresh.act(|tx| people::ops::remove(tx, who)).expect("removed");
    fresh.assert_undo_and_redo(&before);
    let other = person(&mut fresh, "何晓雯");
    give(&mut fresh, salons[4], Role::Host, other);
    fresh
        .act(|tx| {
            ops::accept_conflict(
                tx,
                salons[4],
                other,
                ConflictCode::Prerequisite,
                Some(Role::Host),
                "何晓雯可以",
            )
        })
        .expect("accepted");
    fresh.act(|tx| ops::set_preference(tx, other, &fields)).expect("said");
    fresh
        .desk
        .erase(people::acts::erase(), |tx| people::ops::erase(tx, other))
        .expect("erased");
    let left = fresh
        .desk
        .read(|db| Ok((availability::preference(db, other)?, show_conflicts(db, salons[4])?)))
        .expect("read");
    assert_eq!(left.0.note, "");
    assert_eq!(left.1, [None::<String>], "nothing accepted is kept of them");
}

fn show_conflicts(db: &chapterdesk_core::desk::Db, salon: Id) -> chapterdesk_core::Result<Vec<Option<String>>> {
    let salon = chapterdesk_core::events::queries::show(db, salon)?;
    Ok(salon.conflicts.into_iter().map(|conflict| conflict.accepted).collect())
}

#[test]
fn what_is_over_is_not_judged_by_rules() {
    let mut fresh = Fresh::new();
    let salons = season(&mut fresh);
    let who = person(&mut fresh, "何晓雯");
    assert_eq!(codes(&give(&mut fresh, salons[3], Role::Host, who)), Vec::<&str>::new());
    assert_eq!(codes(&give(&mut fresh, salons[4], Role::Host, who)), ["cool_off"]);
    fresh
        .act(|tx| ops::set_status(tx, salons[4], Status::Held, None))
        .expect("held");
    assert_eq!(codes(&show(&fresh, salons[4])), Vec::<&str>::new());
}

#[test]
fn the_history_counts_salons_in_order() {
    let mut fresh = Fresh::new();
    let salons = season(&mut fresh);
    let who = person(&mut fresh, "金晓岚");
    give(&mut fresh, salons[2], Role::Host, who);
    fresh
        .act(|tx| ops::set_status(tx, salons[1], Status::Cancelled, Some("没人")))
        .expect("called off");
    let history = fresh
        .desk
        .read(|db| History::until(db, day("2026-11-30")))
        .expect("a history");
    let order: Vec<Id> = history.occasions().iter().map(|occasion| occasion.event).collect();
    assert_eq!(
        order,
        [salons[0], salons[2], salons[3]],
        "neither cancelled nor later ones"
    );
    assert_eq!(history.salons_before(day("2026-11-14")), 2);
    let last = history.last_turn(who, Role::Host, day("2026-11-14"));
    assert_eq!(last.map(|occasion| occasion.event), Some(salons[2]));
    let mut supposed = history.clone();
    supposed.suppose(who, salons[3], Role::Host);
    assert_eq!(supposed.turns(who).len(), 2);
    supposed.suppose_not(who, salons[3], Role::Host);
    assert_eq!(supposed.turns(who), history.turns(who));
}
