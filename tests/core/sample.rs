//! The sample chapter holds what a first look needs, is the same each time, and is a sound chapter.

use std::sync::Arc;

use chapterdesk_core::attendance::{self, Category};
use chapterdesk_core::clock::FixedClock;
use chapterdesk_core::committee::{self, Office};
use chapterdesk_core::desk::{Access, Desk, Env};
use chapterdesk_core::events::{self, CheckCode, CheckState, EventKind, Salon, SalonLine, SegmentKind, Status};
use chapterdesk_core::ids::{IdSource as _, SeededIds};
use chapterdesk_core::letters::{self, LetterKind};
use chapterdesk_core::live;
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_core::speakers::{self, Stage};
use chapterdesk_core::words::{Lang, Words};
use chapterdesk_core::{people, tasks, venues};
use chrono::{Datelike as _, NaiveDate, Weekday};
use tempfile::TempDir;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// A sample in a file of its own.
fn made(options: &SampleOptions) -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let noon = options.today.and_hms_opt(12, 0, 0).unwrap();
    let now = noon
        .and_local_timezone(chrono::FixedOffset::east_opt(8 * 3600).unwrap())
        .unwrap();
    let ids = Arc::new(SeededIds::new(99));
    let env = Env {
        clock: Arc::new(FixedClock(now)),
        desk: ids.next(0),
        ids,
    };
    let path = folder.path().join("示例.chapter");
    sample::create(&path, options, &env).unwrap();
    let desk = Desk::open(&path, env, Access::Window).unwrap().desk;
    (folder, desk)
}

pub fn usual() -> (TempDir, Desk) {
    made(&SampleOptions::on(today()))
}

fn coming(desk: &Desk) -> Salon {
    desk.read(|db| {
        let lines = events::queries::list(db)?;
        let line = lines.iter().find(|line| line.number == Some(18)).unwrap();
        events::queries::show(db, line.id)
    })
    .unwrap()
}

fn lines(desk: &Desk) -> Vec<SalonLine> {
    desk.read(events::queries::list).unwrap()
}

#[test]
fn speakers_come_from_several_cities_near_by_most_of_them_from_its_own() {
    let (_folder, desk) = usual();
    let speakers = desk.read(speakers::queries::list).unwrap();
    let from = |city: &str| speakers.iter().filter(|speaker| speaker.city == city).count();
    assert!(
        speakers.iter().all(|speaker| !speaker.city.is_empty()),
        "the filter leaves nobody out"
    );
    for city in ["上海", "昆山", "无锡"] {
        assert!(from(city) > 0, "{city}");
    }
    assert!(from("苏州") * 3 > speakers.len() * 2);
}

fn minutes(salon: &Salon, is: impl Fn(&events::Segment) -> bool) -> i64 {
    salon
        .segments
        .iter()
        .find(|segment| is(segment))
        .unwrap()
        .actual_minutes
        .unwrap()
}

fn median(mut numbers: Vec<i64>) -> i64 {
    numbers.sort_unstable();
    numbers[numbers.len() / 2]
}

#[test]
fn equal_seed_and_day_give_an_equal_chapter() {
    let ((_a, one), (_b, two)) = (usual(), usual());
    assert_eq!(one.fingerprint().unwrap(), two.fingerprint().unwrap());
    let (_c, other) = made(&SampleOptions {
        seed: 2,
        ..SampleOptions::on(today())
    });
    assert_ne!(one.fingerprint().unwrap(), other.fingerprint().unwrap());
}

#[test]
fn its_history_starts_afresh_and_it_is_sound() {
    let (_folder, mut desk) = usual();
    let stack = desk.stack().unwrap();
    assert!(stack.undo.is_none() && stack.redo.is_none());
    let health = desk.check().unwrap();
    assert!(health.ok, "{:?}", health.problems);
    assert_eq!(health.acts, 0);
}

#[test]
fn a_chapter_with_records_is_not_filled() {
    let (_folder, mut desk) = usual();
    let before = desk.fingerprint().unwrap();
    let error = sample::fill(&mut desk, &SampleOptions::on(today())).unwrap_err();
    assert_eq!(error.code, "chapter_not_empty");
    assert_eq!(desk.fingerprint().unwrap(), before);
}

#[test]
fn thirty_speakers_stand_on_every_stage_as_told() {
    let (_folder, desk) = usual();
    let speakers = desk.read(speakers::queries::list).unwrap();
    let on = |stage: Stage| speakers.iter().filter(|speaker| speaker.stage == stage).count();
    let expected = [
        (Stage::Lead, 7),
        (Stage::Contacted, 4),
        (Stage::Invited, 3),
        (Stage::Confirmed, 2),
        (Stage::Spoke, 7),
        (Stage::Thanked, 0),
        (Stage::Ready, 4),
        (Stage::Declined, 1),
        (Stage::OnHold, 1),
        (Stage::NoShow, 1),
    ];
    for (stage, count) in expected {
        assert_eq!(on(stage), count, "{stage:?}");
    }
    let pages = |id| desk.read(|db| speakers::queries::show(db, id)).unwrap();
    for speaker in &speakers {
        let page = pages(speaker.id);
        let newest = page.stages.iter().max_by_key(|step| (step.on_date, step.id)).unwrap();
        assert_eq!(
            (newest.stage, newest.on_date),
            (speaker.stage, speaker.stage_on),
            "{}",
            speaker.name
        );
        assert!(newest.on_date <= today(), "{}", speaker.name);
        assert!(
            speaker.stage == Stage::Lead || !page.contacts.is_empty(),
            "{}",
            speaker.name
        );
    }
    let senior = speakers.iter().find(|speaker| speaker.name == "沈文娟").unwrap();
    assert_eq!(senior.silent_days, Some(4));
    assert_eq!(
        speakers.iter().filter(|speaker| speaker.name == "王静").count(),
        2,
        "two people of one name"
    );
}

#[test]
fn the_committee_has_a_vacancy_and_a_past() {
    let (_folder, desk) = usual();
    let chart = desk.read(|db| committee::queries::chart(db, today())).unwrap();
    let vacant: Vec<Office> = chart
        .seats
        .iter()
        .filter(|seat| seat.vacant)
        .map(|seat| seat.office)
        .collect();
    assert_eq!(vacant, [Office::VpPublicity]);
    let publicity = chart
        .seats
        .iter()
        .find(|seat| seat.office == Office::VpPublicity)
        .unwrap();
    assert_eq!(publicity.vacant_since, NaiveDate::from_ymd_opt(2026, 9, 1));
    assert_eq!(chart.interest_leads.len(), 3);
    let past = desk.read(|db| committee::queries::history(db, None)).unwrap();
    assert!(
        past.iter()
            .any(|term| term.office == Office::VpEducation && !term.end_reason.is_empty())
    );
}

#[test]
fn seventeen_salons_were_held_with_real_minutes_and_figures() {
    let (_folder, desk) = usual();
    let lines = lines(&desk);
    let held: Vec<&SalonLine> = lines
        .iter()
        .filter(|line| matches!(line.status, Status::Held | Status::Reviewed))
        .collect();
    assert_eq!((lines.len(), held.len()), (19, 17));
    let salons: Vec<Salon> = held
        .iter()
        .map(|line| desk.read(|db| events::queries::show(db, line.id)).unwrap())
        .collect();
    for salon in &salons {
        let total: i64 = salon.segments.iter().filter_map(|segment| segment.actual_minutes).sum();
        assert!(
            (118..=132).contains(&total),
            "{} ended after {total} minutes",
            salon.name
        );
        let (signed, came) = (salon.signed_up.unwrap(), salon.attended.unwrap());
        assert!((28..=52).contains(&signed) && came * 100 / signed <= 85 && (came + 1) * 100 / signed >= 62);
        assert!((5..=14).contains(&salon.attended_visitors.unwrap()));
        assert!((4.2..=4.8).contains(&salon.rating.unwrap()));
        assert!((200..=900).contains(&salon.cost_yuan.unwrap()));
        assert!(
            salon.date < today() && salon.date.weekday() == Weekday::Sat,
            "{}",
            salon.date
        );
        assert!(
            salon
                .groups
                .iter()
                .all(|group| group.lead.is_some() && !group.result.is_empty()),
            "{}",
            salon.name
        );
        assert!(salon.roles.iter().any(|line| !line.people.is_empty()));
    }
    let talk = |salon: &Salon, which| minutes(salon, |segment| segment.talk == Some(which)) - 5;
    let first: Vec<i64> = salons
        .iter()
        .map(|salon| talk(salon, 1))
        .filter(|minutes| *minutes > 0)
        .collect();
    assert!((25..=27).contains(&median(first)));
    let discussion = salons
        .iter()
        .map(|salon| minutes(salon, |segment| segment.kind == SegmentKind::Discussion));
    assert!((35..=37).contains(&median(discussion.collect())));
    assert!(salons.iter().any(|salon| talk(salon, 2) == 32), "a talk of 32 minutes");
    let moved = salons.iter().find(|salon| salon.number == Some(16)).unwrap();
    assert_eq!(moved.date, NaiveDate::from_ymd_opt(2026, 10, 17).unwrap());
    let cancelled = lines.iter().find(|line| line.status == Status::Cancelled).unwrap();
    assert_eq!((cancelled.date.year(), cancelled.date.month()), (2026, 2));
}

#[test]
fn what_was_clicked_at_past_salons_is_what_their_sheets_say() {
    let (_folder, desk) = usual();
    let held: Vec<SalonLine> = lines(&desk)
        .into_iter()
        .filter(|line| line.attended.is_some())
        .collect();
    let mut left_out = 0;
    for line in &held {
        let salon = desk.read(|db| events::queries::show(db, line.id)).unwrap();
        let live = desk.read(|db| live::queries::show(db, line.id)).unwrap();
        assert_eq!(live.state, live::LiveState::Ended);
        let mut minutes = 0;
        for row in salon.segments.iter().filter(|row| row.part == events::Part::Slot) {
            let own = live.rows.iter().find(|own| own.id == row.id).unwrap();
            assert!(own.sure);
            assert_eq!(
                own.start.map(|start| start.format("%H:%M").to_string()),
                row.actual_start.map(|start| start.to_string())
            );
            assert_eq!(own.actual_minutes.unwrap_or(0), row.actual_minutes.unwrap());
            left_out += usize::from(own.state == live::LiveRowState::Skipped);
            minutes += own.actual_minutes.unwrap_or(0);
        }
        assert_eq!(
            (live.totals.minutes, live.totals.on_seconds),
            (minutes, live.totals.seconds)
        );
        let end = live.ended_at.unwrap().format("%H:%M").to_string();
        assert!(
            ("15:58"..="16:12").contains(&end.as_str()),
            "{} ended at {end}",
            line.name
        );
    }
    assert_eq!((held.len(), left_out), (17, 1), "the talk that nobody gave");
}

#[test]
fn the_coming_salon_is_three_quarters_ready_with_its_troubles() {
    let (_folder, desk) = usual();
    let salon = coming(&desk);
    assert_eq!(salon.date, NaiveDate::from_ymd_opt(2026, 12, 12).unwrap());
    assert_eq!((salon.planned_minutes, salon.margin_minutes), (116, 4));
    assert_eq!(salon.venue.as_ref().unwrap().name, "青屿书院3楼大教室");
    let state = |code: CheckCode| salon.readiness.iter().find(|check| check.check == code).unwrap().state;
    for open in [
        CheckCode::SpeakersConfirmed,
        CheckCode::SpeakerMaterials,
        CheckCode::GroupLeads,
        CheckCode::VenueEquipment,
    ] {
        assert_ne!(state(open), CheckState::Passed, "{open:?}");
    }
    let passed = salon
        .readiness
        .iter()
        .filter(|check| check.state == CheckState::Passed)
        .count();
    let share = passed * 100 / salon.readiness.len();
    assert!((65..=80).contains(&share), "{share} %: {:#?}", salon.readiness);
    let standby = salon.appearances.iter().find(|appearance| appearance.standby).unwrap();
    assert_eq!(
        (standby.name.as_str(), standby.state),
        ("顾建明", events::AppearanceState::Confirmed)
    );
    let names = |kind: SegmentKind| {
        let segment = salon.segments.iter().find(|segment| segment.kind == kind).unwrap();
        segment
            .people
            .iter()
            .map(|person| person.name.as_str())
            .collect::<Vec<_>>()
    };
    assert!(names(SegmentKind::ValuesOpening).contains(&"钱雅静"));
    assert!(names(SegmentKind::Introductions).contains(&"朱燕萍"));
    assert!(names(SegmentKind::SetUp).contains(&"潘志成"));
}

#[test]
fn six_venues_of_different_fitness() {
    let (_folder, desk) = usual();
    let venues = desk.read(venues::queries::list).unwrap();
    let mut areas: Vec<f64> = venues.iter().filter_map(|venue| venue.area).collect();
    areas.sort_by(f64::total_cmp);
    assert_eq!(areas, [42.0, 55.0, 60.0, 68.0, 80.0, 110.0]);
    assert!(venues.iter().all(|venue| venue.last_inspection.is_some()));
}

#[test]
fn it_works_on_any_day() {
    for (year, month, day) in [
        (2025, 1, 1),
        (2026, 2, 28),
        (2026, 9, 30),
        (2027, 6, 12),
        (2031, 12, 31),
    ] {
        let today = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let (_folder, desk) = made(&SampleOptions::on(today));
        let salon = coming(&desk);
        let ahead = (salon.date - today).num_days();
        assert!(
            (18..=45).contains(&ahead) && salon.date.weekday() == Weekday::Sat,
            "{today}: {}",
            salon.date
        );
        let past: Vec<NaiveDate> = lines(&desk)
            .iter()
            .filter(|line| line.status == Status::Reviewed)
            .map(|line| line.date)
            .collect();
        assert!(
            past.len() == 16 && past.iter().all(|date| *date < today),
            "{today}: {past:?}"
        );
    }
}

#[test]
fn it_scales_by_people_and_events() {
    let (_folder, desk) = made(&SampleOptions {
        people: 1_000,
        events: 50,
        ..SampleOptions::on(today())
    });
    assert_eq!(desk.read(people::queries::list).unwrap().len(), 1_000);
    assert_eq!(lines(&desk).len(), 50);
    assert!(desk.check().unwrap().ok);
}

#[test]
fn a_secretary_sees_few_conflicts_in_the_coming_salon() {
    let (_folder, desk) = usual();
    let salon = coming(&desk);
    let said: Vec<String> = salon
        .conflicts
        .iter()
        .map(|conflict| format!("{} {}", conflict.conflict.code(), crate::fresh::zh(&conflict.message)))
        .collect();
    assert!((1..=3).contains(&said.len()), "{}", said.join("\n"));
    assert!(
        salon
            .conflicts
            .iter()
            .all(|conflict| conflict.class != events::ConflictClass::Impossible)
    );
    let away = desk.read(|db| events::availability::list(db, None)).unwrap();
    assert!(
        away.iter()
            .any(|entry| entry.person.name == "张昊" && (entry.from..=entry.to).contains(&salon.date)),
        "the discussion lead who travels"
    );
    assert!(
        salon
            .groups
            .iter()
            .any(|group| group.members.iter().any(|member| member.visitor))
    );
}

#[test]
fn its_outbox_has_something_of_everything() {
    let (_folder, desk) = usual();
    let outbox = desk.read(letters::queries::outbox).unwrap();
    let [stale] = outbox.stale.as_slice() else {
        panic!("one stale letter: {:?}", outbox.stale)
    };
    assert_eq!(stale.kind, LetterKind::Invitation);
    assert!(stale.body.contains("14:30–15:00"), "{}", stale.body);
    let changes: Vec<String> = stale
        .stale
        .iter()
        .map(|change| Words::of(Lang::ZhCn).say(change))
        .collect();
    assert_eq!(changes, ["时段：14:30–15:00改为14:35–15:05"]);
    let kinds = |letters: &[letters::Letter]| letters.iter().map(|letter| letter.kind).collect::<Vec<_>>();
    assert_eq!(kinds(&outbox.prepared), [LetterKind::Reminder]);
    assert_eq!(kinds(&outbox.sent), [LetterKind::Invitation, LetterKind::Thanks]);
    let due = |kind| outbox.today.iter().any(|due| due.kind == kind);
    assert!(
        due(LetterKind::Thanks) && due(LetterKind::Confirmation),
        "{:?}",
        outbox.today
    );
}

#[test]
fn the_lists_of_the_salons_add_up_to_what_the_salons_say() {
    let (_folder, desk) = usual();
    let (mut returning, mut late, mut walk_ins) = (0, 0, 0);
    for line in lines(&desk)
        .iter()
        .filter(|line| line.kind == EventKind::Salon && line.number.is_some())
    {
        let (salon, list) = desk
            .read(|db| {
                Ok((
                    events::queries::bare(db, line.id)?,
                    attendance::queries::show(db, line.id)?,
                ))
            })
            .unwrap();
        let figures = list.figures;
        assert_eq!(Some(figures.signed_up), salon.signed_up, "{}", salon.name);
        assert_eq!(figures.present, salon.attended.unwrap_or(0), "{}", salon.name);
        assert_eq!(
            figures.present_visitors,
            salon.attended_visitors.unwrap_or(0),
            "{}",
            salon.name
        );
        returning += list
            .rows
            .iter()
            .filter(|row| row.category == Category::Visitor && row.visits > 0)
            .count();
        late += figures.late;
        walk_ins += figures.walk_ins;
        assert!(figures.expected.of_salons > 0 || line.number == Some(1));
    }
    assert_eq!(late, 14);
    assert!(returning > 5 && walk_ins > 10, "{returning} {walk_ins}");
    let next = coming(&desk);
    let list = desk.read(|db| attendance::queries::show(db, next.id)).unwrap();
    assert_eq!((list.rows.len(), list.entry.places, next.heads), (6, Some(50), 45));
    assert_eq!(list.entry.signup_deadline, NaiveDate::from_ymd_opt(2026, 12, 10));
}

#[test]
fn the_desk_has_something_overdue_and_the_coming_salon_its_list() {
    let (_folder, desk) = usual();
    let next = coming(&desk);
    let all = desk.read(|db| tasks::queries::preparation(db, next.id)).unwrap();
    let done: Vec<&str> = all
        .tasks
        .iter()
        .filter(|task| task.done_on.is_some())
        .map(|task| task.code.as_str())
        .collect();
    assert_eq!(done, ["book_venue"]);
    assert!(all.tasks.iter().all(|task| task.owner.is_some()), "nothing is nobody's");
    assert!(
        all.tasks.iter().any(|task| task.from_event.is_some()),
        "an action of a retrospective"
    );
    assert!(
        all.tasks.iter().any(|task| task.warning.is_some()),
        "the poster waits for the speakers"
    );
    assert!(
        all.recheck.iter().any(|item| !item.failed.is_empty()),
        "what failed last time is asked first"
    );
    assert_eq!((all.codes.len(), all.waiting), (1, 1));
    assert!(all.codes[0].warning.is_some(), "the code dies before the day");
    let due = desk.read(tasks::queries::due).unwrap();
    let overdue: Vec<&str> = due
        .iter()
        .filter(|task| task.overdue)
        .map(|task| task.code.as_str())
        .collect();
    assert_eq!(overdue, ["find_speakers", "retrospective", "expenses"]);
}
