//! Checks about talks and who gives them.

use super::{Facts, Finding, attention, missing, passed};
use crate::events::codes::*;
use crate::events::views::{Appearance, Segment};
use crate::speakers::Level;
use crate::words::{Arg, Message, listed};

/// A salon has at least two talks: one may fail to show up, and one weak talk must not spoil the afternoon.
const TALKS: usize = 2;

/// The talks of the sheet, by number.
fn talks<'a>(facts: &'a Facts<'_>) -> Vec<&'a Segment> {
    let mut talks: Vec<&Segment> = facts
        .salon
        .segments
        .iter()
        .filter(|row| row.kind == SegmentKind::Talk)
        .collect();
    talks.sort_by_key(|row| row.talk);
    talks
}

/// Who gives a talk: neither declined nor stayed away.
fn holder<'a>(facts: &'a Facts<'_>, talk: &Segment) -> Option<&'a Appearance> {
    facts
        .salon
        .appearances
        .iter()
        .find(|who| who.talk.is_some() && who.talk == talk.talk && who.state.holds_talk())
}

fn holders<'a>(facts: &'a Facts<'_>) -> Vec<&'a Appearance> {
    talks(facts)
        .into_iter()
        .filter_map(|talk| holder(facts, talk))
        .collect()
}

/// How many talks the event needs: what stands in the sheet, and two for a salon.
fn wanted(facts: &Facts<'_>) -> usize {
    let least = if facts.salon.kind == EventKind::Salon { TALKS } else { 1 };
    talks(facts).len().max(least)
}

pub(super) fn confirmed(facts: &Facts<'_>) -> Finding {
    let (wanted, holders) = (wanted(facts), holders(facts));
    if talks(facts).len() < wanted {
        let reason = Message::new("ready-talks-few")
            .with("count", talks(facts).len())
            .with("wanted", wanted);
        return missing(reason, Action::EditSegment);
    }
    if holders.len() < wanted {
        let reason = Message::new("ready-speakers-few")
            .with("count", wanted - holders.len())
            .with("wanted", wanted);
        return missing(reason, Action::ChooseSpeaker);
    }
    let open: Vec<Arg> = holders
        .iter()
        .filter(|who| !who.state.is_settled())
        .map(|who| waiting(facts, who))
        .collect();
    if open.is_empty() {
        let names = listed(holders.iter().map(|who| &who.name));
        return passed(Message::new("ready-speakers").with("names", names));
    }
    let reason = Message::new("ready-speakers-open").with("speakers", listed(open));
    let standby: Vec<&String> = standby(facts).map(|who| &who.name).collect();
    if standby.is_empty() {
        return missing(reason, Action::ConfirmSpeaker);
    }
    let reason = Message::new("ready-speakers-standby")
        .with("open", reason)
        .with("names", listed(standby));
    missing(reason, Action::ConfirmSpeaker)
}

/// Standby speakers who said yes.
fn standby<'a>(facts: &'a Facts<'_>) -> impl Iterator<Item = &'a Appearance> {
    facts
        .salon
        .appearances
        .iter()
        .filter(|who| who.standby && who.state == AppearanceState::Confirmed)
}

/// A speaker who has not said yes, with the days since the invitation.
fn waiting(facts: &Facts<'_>, who: &Appearance) -> Arg {
    let id = if who.state == AppearanceState::Invited {
        "ready-speaker-invited"
    } else {
        "ready-speaker-planned"
    };
    let days = (facts.today - who.invited_on.unwrap_or(who.state_on)).num_days().max(0);
    Message::new(id).with("name", &who.name).with("days", days).into()
}

pub(super) fn pairing(facts: &Facts<'_>) -> Finding {
    let holders = holders(facts);
    if holders.len() < TALKS {
        return missing(Message::new("ready-pairing-open"), Action::ChooseSpeaker);
    }
    let has = |level: Level| holders.iter().find(|who| who.level == Some(level));
    if let (Some(junior), Some(senior)) = (has(Level::Junior), has(Level::Senior)) {
        return passed(
            Message::new("ready-pairing")
                .with("junior", &junior.name)
                .with("senior", &senior.name),
        );
    }
    let unknown: Vec<&String> = holders
        .iter()
        .filter(|who| who.level.is_none())
        .map(|who| &who.name)
        .collect();
    if !unknown.is_empty() {
        let reason = Message::new("ready-pairing-unknown").with("names", listed(unknown));
        return attention(reason, Action::EditSpeaker);
    }
    let id = if has(Level::Junior).is_some() {
        "ready-pairing-no-senior"
    } else {
        "ready-pairing-no-junior"
    };
    attention(Message::new(id), Action::ChooseSpeaker)
}

pub(super) fn talk_length(facts: &Facts<'_>) -> Finding {
    let (most, most_qa) = (i64::from(facts.rules.talk_minutes), i64::from(facts.rules.qa_minutes));
    let talks = talks(facts);
    if talks.is_empty() {
        return missing(
            Message::new("ready-talks-few")
                .with("count", 0)
                .with("wanted", wanted(facts)),
            Action::EditSegment,
        );
    }
    let long = talks
        .iter()
        .find(|row| row.minutes - row.qa_minutes > most || row.minutes > most + most_qa);
    let limits = |message: Message| message.with("talk", most).with("qa", most_qa);
    // What stands below may begin before the talk has ended.
    let slot = || facts.salon.segments.iter().filter(|row| row.part == Part::Slot);
    let cut = slot()
        .zip(slot().skip(1))
        .find(|(row, below)| row.kind == SegmentKind::Talk && below.gap_minutes < 0);
    match long {
        None if let Some((row, below)) = cut => {
            let reason = Message::new("ready-talk-cut")
                .with("segment", row.heading())
                .with("below", below.heading())
                .with("minutes", -below.gap_minutes);
            attention(reason, Action::EditSegment)
        }
        None => passed(limits(Message::new("ready-talk-length"))),
        Some(row) => {
            let reason = Message::new("ready-talk-long")
                .with("segment", row.heading())
                .with("minutes", row.minutes - row.qa_minutes)
                .with("questions", row.qa_minutes);
            attention(limits(reason), Action::EditSegment)
        }
    }
}

pub(super) fn materials(facts: &Facts<'_>) -> Finding {
    let holders = holders(facts);
    if holders.is_empty() {
        return missing(Message::new("ready-speaker-materials-nobody"), Action::ChooseSpeaker);
    }
    let lacking: Vec<Arg> = holders.iter().filter_map(|who| lacking(who)).collect();
    if !lacking.is_empty() {
        let reason = Message::new("ready-speaker-materials-lacking").with("lacking", listed(lacking));
        return missing(reason, Action::EditAppearance);
    }
    let tentative: Vec<&String> = holders
        .iter()
        .filter(|who| !who.topic_settled)
        .map(|who| &who.name)
        .collect();
    if !tentative.is_empty() {
        let reason = Message::new("ready-speaker-topic-tentative").with("names", listed(tentative));
        return attention(reason, Action::EditAppearance);
    }
    if holders.len() < wanted(facts) {
        let names = listed(holders.iter().map(|who| &who.name));
        return missing(
            Message::new("ready-speaker-materials-some").with("names", names),
            Action::ChooseSpeaker,
        );
    }
    passed(Message::new("ready-speaker-materials"))
}

/// What has not come in from a speaker yet.
fn lacking(who: &Appearance) -> Option<Arg> {
    let items = [
        ("ready-item-topic", !who.topic.is_empty()),
        ("ready-item-introduction", who.has_introduction),
        ("ready-item-photo", who.has_photo),
        ("ready-item-slides", who.slides_on.is_some()),
    ];
    let lacking: Vec<Message> = items
        .iter()
        .filter(|(_, there)| !there)
        .map(|(id, _)| Message::new(id))
        .collect();
    if lacking.is_empty() {
        return None;
    }
    Some(
        Message::new("ready-speaker-lacks")
            .with("name", &who.name)
            .with("items", listed(lacking))
            .into(),
    )
}
