//! Taking a proposal over: one act, or a refusal that says what changed.

use chapterdesk_core::Error;
use chapterdesk_core::events::{AssignmentState, Role, Status, ops as events_ops};
use chapterdesk_core::rota::SeatPick;

use super::stage::*;
use crate::fresh::{Fresh, day, zh};

/// What a refusal says.
fn refused(error: &Error) -> String {
    assert_eq!(error.code, "suggestion_outdated");
    zh(&error.message())
}

#[test]
fn whoever_is_accepted_counts_as_asked_and_one_undo_takes_all_back() {
    let mut fresh = Fresh::new();
    secretaries(&mut fresh, 14);
    let salons = [
        salon(&mut fresh, "2026-12-12", 3).id,
        salon(&mut fresh, "2026-12-26", 3).id,
    ];
    let before = fresh.desk.fingerprint().expect("a print");
    let proposal = suggest(&fresh, &salons);
    assert_eq!(proposal.seats.len(), 24);
    let given = accept(&mut fresh, &picks(&proposal)).expect("accepted");
    assert_eq!((given.value, given.warnings.len()), (24, 0));
    for id in salons {
        let salon = show(&fresh, id);
        for line in &salon.roles {
            assert_eq!(line.needed, line.filled(), "{}", line.role.code());
            assert!(line.people.iter().all(|who| who.state == AssignmentState::Asked));
        }
        assert!(
            salon.groups.iter().all(|group| group.lead.is_some()),
            "each group has its lead"
        );
    }
    let line = fresh.desk.stack().expect("the stack").undo.expect("an act");
    assert!(zh(&line.name).contains("24个角色"), "{}", zh(&line.name));
    assert!(suggest(&fresh, &salons).seats.is_empty());
    fresh.assert_undo_and_redo(&before);
}

#[test]
fn accepting_a_part_leaves_the_rest_open() {
    let mut fresh = Fresh::new();
    secretaries(&mut fresh, 10);
    let salon = salon(&mut fresh, "2026-12-12", 0).id;
    let all = picks(&suggest(&fresh, &[salon]));
    accept(&mut fresh, &all[..3]).expect("a part");
    let rest = suggest(&fresh, &[salon]);
    assert_eq!(rest.seats.len(), all.len() - 3);
    accept(&mut fresh, &[]).expect("nothing at all");
}

#[test]
fn the_runner_up_can_be_taken_instead() {
    let mut fresh = Fresh::new();
    secretaries(&mut fresh, 12);
    let salon = salon(&mut fresh, "2026-12-12", 0).id;
    let proposal = suggest(&fresh, &[salon]);
    for seat in &proposal.seats {
        let next = seat.runner_up.as_ref().expect("twelve for nine");
        assert_ne!(next.person.id, seat.person.id);
        let pick = SeatPick {
            event: salon,
            role: seat.role,
            person: next.person.id,
            group_number: seat.group_number,
        };
        accept(&mut fresh, &[pick]).expect("the runner-up");
        fresh.desk.undo(None).expect("undo");
    }
}

#[test]
fn a_refusal_names_what_changed_and_changes_nothing() {
    let mut fresh = Fresh::new();
    secretaries(&mut fresh, 12);
    let salon = salon(&mut fresh, "2026-12-12", 0).id;
    let proposal = suggest(&fresh, &[salon]);
    let all = picks(&proposal);
    let seat = |role: Role| proposal.seats.iter().find(|seat| seat.role == role).expect("a seat");

    let host = seat(Role::Host).person.clone();
    away(&mut fresh, host.id, "2026-12-12", "2026-12-12");
    let print = fresh.desk.fingerprint().expect("a print");
    let error = accept(&mut fresh, &all).expect_err("the host is away");
    let said = refused(&error);
    assert!(
        said.contains(&host.name) && said.contains("第1期") && said.contains("主持人"),
        "{said}"
    );
    assert_eq!(fresh.desk.fingerprint().expect("a print"), print);
    fresh.desk.undo(None).expect("here again");

    let free = proposal
        .seats
        .iter()
        .all(|seat| seat.person.id != host.id || seat.role == Role::Host);
    assert!(free, "twelve people for nine seats: nobody has two");
    let other = seat(Role::Host).runner_up.clone().expect("a runner-up").person;
    give(&mut fresh, salon, Role::Host, other.id);
    let said = refused(&accept(&mut fresh, &all).expect_err("there is a host"));
    assert!(said.contains("第1期的主持人已经有人了"), "{said}");
    fresh.desk.undo(None).expect("no host again");

    give_as(&mut fresh, salon, Role::Host, host.id, AssignmentState::Declined);
    let said = refused(&accept(&mut fresh, &all).expect_err("they said no"));
    assert!(said.contains("婉拒"), "{said}");
    fresh.desk.undo(None).expect("nothing said");

    fresh
        .act(|tx| events_ops::set_status(tx, salon, Status::Cancelled, Some("没有场地")))
        .expect("cancelled");
    let said = refused(&accept(&mut fresh, &all).expect_err("it is cancelled"));
    assert!(said.contains("已取消"), "{said}");
    fresh.desk.undo(None).expect("it takes place");

    fresh.at("2026-12-13T09:00:00+08:00");
    let said = refused(&accept(&mut fresh, &all).expect_err("it is over"));
    assert!(said.contains("已过去"), "{said}");
    fresh.at("2026-12-12T08:00:00+08:00");
    accept(&mut fresh, &all).expect("on the day itself");
    assert_eq!(show(&fresh, salon).date, day("2026-12-12"));
}

#[test]
fn the_same_person_twice_where_it_cannot_be_is_refused() {
    let mut fresh = Fresh::new();
    let people = secretaries(&mut fresh, 3);
    let salon = salon(&mut fresh, "2026-12-12", 0).id;
    let pick = |role: Role, person: usize| SeatPick {
        event: salon,
        role,
        person: people[person],
        group_number: None,
    };
    let twice = [pick(Role::Host, 0), pick(Role::Timekeeper, 0)];
    let said = refused(&accept(&mut fresh, &twice).expect_err("two big ones"));
    assert!(said.contains("计时官"), "{said}");
    let two_hosts = [pick(Role::Host, 0), pick(Role::Host, 1)];
    let said = refused(&accept(&mut fresh, &two_hosts).expect_err("two hosts"));
    assert!(said.contains("主持人"), "{said}");
    let stranger = person(&mut fresh, "陌生人");
    let outside = SeatPick {
        person: stranger,
        ..pick(Role::Host, 0)
    };
    let said = refused(&accept(&mut fresh, &[outside]).expect_err("takes no part"));
    assert!(said.contains("陌生人"), "{said}");
}
