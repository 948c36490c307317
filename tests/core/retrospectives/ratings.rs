//! Stars: their distribution is kept, their mean is written through.

use chapterdesk_core::events::{self, AppearanceFields, EventFields};
use chapterdesk_core::ids::Id;
use chapterdesk_core::retrospectives::{RatedAbout, RatingPick, VoiceFields, VoicePick, ops};

use super::stage::{held, lines, retro, talk};
use crate::events::stage::show;
use crate::fresh::{Fresh, refusal, zh};

fn pick(about: RatedAbout, appearance: Option<Id>, counts: [i64; 5]) -> RatingPick {
    RatingPick {
        about,
        appearance,
        counts,
    }
}

#[test]
fn the_mean_is_written_through() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let first = talk(&salon, 1);
    for pick in [
        pick(RatedAbout::Event, None, [0, 0, 1, 3, 7]),
        pick(RatedAbout::Venue, None, [1, 0, 0, 0, 1]),
        pick(RatedAbout::Talk, Some(first), [0, 0, 0, 1, 2]),
    ] {
        fresh.act(|tx| ops::rate(tx, salon.id, &pick)).expect("stars");
    }
    let salon = show(&fresh, salon.id);
    assert_eq!(salon.rating, Some(4.55));
    assert_eq!(
        salon
            .appearances
            .iter()
            .find(|talk| talk.id == first)
            .expect("a talk")
            .rating,
        Some(4.67)
    );
    let told: Vec<(String, Option<f64>, i64)> = retro(&fresh, salon.id)
        .ratings
        .iter()
        .map(|rating| (zh(&rating.label), rating.mean, rating.answers))
        .collect();
    assert_eq!(
        told,
        [
            ("整体".to_owned(), Some(4.55), 11),
            ("场地".to_owned(), Some(3.0), 2),
            ("何晓雯《试用期面谈》".to_owned(), Some(4.67), 3),
            ("沈文娟的分享".to_owned(), None, 0),
        ]
    );
    // Given again they take the place of the old ones; none at all takes them away.
    fresh
        .act(|tx| ops::rate(tx, salon.id, &pick(RatedAbout::Event, None, [0, 0, 0, 0, 2])))
        .expect("other stars");
    assert_eq!(show(&fresh, salon.id).rating, Some(5.0));
    fresh
        .act(|tx| ops::rate(tx, salon.id, &pick(RatedAbout::Event, None, [0; 5])))
        .expect("none");
    assert_eq!(show(&fresh, salon.id).rating, None);
    assert_eq!(retro(&fresh, salon.id).ratings[0].answers, 0);
}

#[test]
fn what_was_entered_without_stars_is_shown_and_stays() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let fields = EventFields {
        rating: Some(Some(4.3)),
        ..EventFields::default()
    };
    let of_talk = AppearanceFields {
        rating: Some(Some(4.8)),
        ..AppearanceFields::default()
    };
    fresh
        .act(|tx| {
            events::ops::edit(tx, salon.id, &fields)?;
            events::ops::edit_appearance(tx, talk(&salon, 2), &of_talk)
        })
        .expect("ratings");
    let ratings = retro(&fresh, salon.id).ratings;
    assert_eq!((ratings[0].mean, ratings[0].answers), (Some(4.3), 0));
    assert_eq!(ratings[3].mean, Some(4.8));
    let seq = fresh.desk.last_act();
    fresh
        .act(|tx| ops::rate(tx, salon.id, &pick(RatedAbout::Event, None, [0; 5])))
        .expect("nothing");
    assert_eq!(fresh.desk.last_act(), seq, "nothing was there to be taken away");
    assert_eq!(show(&fresh, salon.id).rating, Some(4.3));
}

#[test]
fn impossible_stars_are_refused() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let stranger = salon.id;
    let mut refused = |pick: &RatingPick| refusal(fresh.act(|tx| ops::rate(tx, salon.id, pick))).0;
    assert_eq!(
        refused(&pick(RatedAbout::Event, None, [-1, 0, 0, 0, 0])),
        "number_out_of_range"
    );
    assert_eq!(
        refused(&pick(RatedAbout::Event, None, [0, 0, 0, 0, i64::MAX])),
        "number_out_of_range"
    );
    assert_eq!(
        refused(&pick(RatedAbout::Talk, None, [0, 0, 0, 0, 1])),
        "rating_needs_talk"
    );
    assert_eq!(
        refused(&pick(RatedAbout::Talk, Some(stranger), [0, 0, 0, 0, 1])),
        "appearance_not_found"
    );
}

#[test]
fn a_forms_answers_are_taken_over_as_one_act_and_only_once() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let first = talk(&salon, 1);
    let ratings = [
        pick(RatedAbout::Event, None, [0, 0, 0, 2, 8]),
        pick(RatedAbout::Talk, Some(first), [0, 0, 1, 2, 7]),
    ];
    let voice = |text: &str, appearance| VoicePick {
        text: text.to_owned(),
        appearance,
    };
    let voices = [
        voice("案例很真实", Some(first)),
        voice("=HYPERLINK(\"http://a\")", None),
        voice("案例很真实", Some(first)),
    ];
    let before = fresh.desk.fingerprint().expect("a print");
    let taken = fresh
        .act(|tx| ops::take_ratings(tx, salon.id, &ratings, &voices))
        .expect("taken")
        .value;
    assert_eq!(taken.voices.len(), 2, "the same words of the same talk once");
    assert_eq!(
        taken.voices[0].about.as_ref().map(|about| about.name.as_str()),
        Some("何晓雯")
    );
    assert!(
        taken.voices.iter().all(|voice| !voice.public),
        "nobody said that they may be quoted"
    );
    let seq = fresh.desk.last_act();
    fresh
        .act(|tx| ops::take_ratings(tx, salon.id, &ratings, &voices))
        .expect("again");
    assert_eq!(fresh.desk.last_act(), seq, "the same file again changes nothing");
    fresh.desk.undo(None).expect("one undo");
    assert_eq!(fresh.desk.fingerprint().expect("a print"), before);
    let nothing = fresh.act(|tx| ops::take_ratings(tx, salon.id, &[], &[]));
    assert_eq!(refusal(nothing).0, "ratings_nothing_chosen");
}

#[test]
fn voices_can_be_about_a_talk_and_quoted() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let fields = VoiceFields {
        text: Some("问答时间再长一点".to_owned()),
        ..VoiceFields::default()
    };
    let added = fresh
        .act(|tx| ops::add_voice(tx, salon.id, &fields))
        .expect("a voice")
        .value;
    let id = added.voices[0].id;
    let more = VoiceFields {
        public: Some(true),
        appearance: Some(Some(talk(&salon, 2))),
        ..VoiceFields::default()
    };
    let changed = fresh.act(|tx| ops::edit_voice(tx, id, &more)).expect("changed").value;
    let voice = &changed.voices[0];
    assert_eq!((voice.text.as_str(), voice.public), ("问答时间再长一点", true));
    assert_eq!(voice.about.as_ref().map(|about| about.name.as_str()), Some("沈文娟"));
    let draft = fresh
        .desk
        .read(|db| chapterdesk_core::retrospectives::queries::draft(db, salon.id))
        .expect("a draft");
    assert!(
        draft.public_words.ends_with("现场声音：“问答时间再长一点”"),
        "{}",
        draft.public_words
    );
    fresh.act(|tx| ops::remove_voice(tx, id)).expect("removed");
    assert_eq!(
        refusal(fresh.act(|tx| ops::edit_voice(tx, id, &more))).0,
        "voice_not_found"
    );
    assert!(!lines(&retro(&fresh, salon.id)).is_empty());
}
