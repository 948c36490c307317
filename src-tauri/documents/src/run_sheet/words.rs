//! How a row is told: its title, who speaks, what stands between it and the one above, what others do meanwhile. The sheet,
//! the messages, the calendar and the papers of the day all say it in these words.

use chapterdesk_core::words::Message;

use crate::clean::{clean, lines};
use crate::facts::{MaterialFacts, MeanwhileFacts, Part, RowFacts, SalonFacts, TalkFacts};
use crate::say::Say;

/// A row's title: the user's own, else the kind's name, for talks with their number.
pub fn row_title(say: Say, row: &RowFacts, talk_id: &str) -> String {
    if !row.title.is_empty() {
        return clean(&row.title);
    }
    match (row.kind.as_str(), row.talk) {
        ("talk", Some(number)) => say.with(talk_id, "ordinal", ordinal(say, number)),
        _ => say.message(&row.label),
    }
}

fn ordinal(say: Say, number: i64) -> String {
    if (1..=10).contains(&number) {
        say.text(&format!("documents-ordinal-{number}"))
    } else {
        number.to_string()
    }
}

/// The note of a row; where nobody wrote one for the groups' reports, how long each group has.
pub fn remarks(say: Say, facts: &SalonFacts, row: &RowFacts) -> Vec<String> {
    let written = lines(&row.note);
    if !written.is_empty() {
        return written;
    }
    let groups = facts.groups.len() as i64;
    if row.kind == "reports" && groups > 0 && row.minutes >= groups {
        return vec![say.with("documents-each-group", "minutes", row.minutes / groups)];
    }
    Vec::new()
}

/// The speaker of a row, when it is a talk and somebody is named.
pub fn speaker<'a>(facts: &'a SalonFacts, row: &RowFacts) -> Option<&'a TalkFacts> {
    let number = row.talk.filter(|_| row.kind == "talk")?;
    facts.talks.iter().find(|talk| talk.talk == Some(number))
}

/// The leads of all groups: `1组 潘志成`.
pub fn group_leads(say: Say, facts: &SalonFacts) -> Vec<String> {
    let lead = |name: Option<&String>| name.map_or_else(|| say.text("documents-open"), |name| clean(name));
    let one = |number: i64, name: String| {
        say.message(
            &Message::new("documents-group")
                .with("number", number.to_string())
                .with("name", name),
        )
    };
    facts
        .groups
        .iter()
        .map(|group| one(group.number, lead(group.lead.as_ref())))
        .collect()
}

/// `胸贴60张`, `话筒电池×4`.
pub fn borne(say: Say, material: &MaterialFacts) -> String {
    match (clean(&material.name), clean(&material.quantity)) {
        (name, quantity) if quantity.is_empty() => name,
        // A bare count needs a sign between; `60张` joins by itself.
        (name, quantity) if quantity.chars().all(|c| c.is_ascii_digit()) => format!("{name}×{quantity}"),
        (name, quantity) if say.is_chinese() => format!("{name}{quantity}"),
        (name, quantity) => format!("{name} ({quantity})"),
    }
}

/// What stands between a row and the one above: `空6分钟`, `与上一环节重叠4分钟`.
pub fn gap(say: Say, row: &RowFacts) -> Option<String> {
    match row.gap_minutes {
        0 => None,
        empty @ 1.. => Some(say.with("documents-gap", "minutes", empty)),
        overlap => Some(say.with("documents-overlap", "minutes", -overlap)),
    }
}

/// Of the first row of a block: what it is called, how long it takes and should take.
pub fn block(say: Say, facts: &SalonFacts, row: &RowFacts) -> Option<String> {
    let place = row.block?;
    let first = facts.rows.iter().find(|row| row.block == Some(place));
    if !first.is_some_and(|first| std::ptr::eq(first, row)) {
        return None;
    }
    let block = facts.blocks.get(place)?;
    let title = match clean(&block.title) {
        title if title.is_empty() => say.message(&block.label),
        title => title,
    };
    let id = match (block.target_minutes, block.over_minutes) {
        (None, _) => "documents-block",
        (Some(_), 0) => "documents-block-met",
        (Some(_), 1..) => "documents-block-over",
        (Some(_), _) => "documents-block-under",
    };
    let message = Message::new(id)
        .with("title", title)
        .with("planned", block.planned_minutes)
        .with("target", block.target_minutes.unwrap_or_default())
        .with("minutes", block.over_minutes.abs());
    Some(say.message(&message))
}

/// What others do while a row runs, and what the host should know: for the committee alone.
pub fn asides(say: Say, row: &RowFacts) -> Vec<String> {
    let mut asides: Vec<String> = row.meanwhile.iter().map(|duty| meanwhile(say, duty)).collect();
    let notes = lines(&row.host_note);
    asides.extend(
        notes
            .iter()
            .map(|note| say.with("documents-host-note", "note", note.as_str())),
    );
    asides
}

/// `同时：蒋思琪 换话筒电池`.
pub fn meanwhile(say: Say, duty: &MeanwhileFacts) -> String {
    let who = match (duty.people.is_empty(), &duty.role) {
        (false, _) => say.list(&duty.people),
        (true, Some(role)) => say.message(role),
        (true, None) => say.text("documents-open"),
    };
    say.message(
        &Message::new("documents-meanwhile")
            .with("who", who)
            .with("what", &duty.what),
    )
}

/// What changed since the version it is compared with, numbered; at most `most` of them.
pub fn changes(say: Say, facts: &SalonFacts, most: usize) -> Option<(i64, Vec<String>)> {
    let version = facts.version.as_ref()?;
    let since = version.compared_with.filter(|_| !version.changes.is_empty())?;
    let told = version.changes.iter().take(most);
    let mut lines: Vec<String> = (1..)
        .zip(told)
        .map(|(number, change)| format!("{number}. {}", say.message(change)))
        .collect();
    let more = version.changes.len().saturating_sub(most);
    if more > 0 {
        lines.push(say.with("documents-more-changes", "count", more));
    }
    Some((since, lines))
}

/// Whether the audience is told of a row.
pub fn is_public(row: &RowFacts) -> bool {
    match row.part {
        Part::Slot => row.kind != "changeover",
        Part::Before => row.kind == "check_in",
        Part::After => row.kind == "photo",
    }
}

/// What the audience reads of a talk: name and title, topic. Nobody is announced before they said yes.
pub fn public_speaker(say: Say, facts: &SalonFacts, row: &RowFacts) -> (Vec<String>, Vec<String>) {
    if row.kind != "talk" {
        return (Vec::new(), Vec::new());
    }
    match speaker(facts, row).filter(|talk| talk.confirmed) {
        None => (vec![say.text("documents-speaker-being-invited")], Vec::new()),
        Some(talk) => {
            let topic = if talk.topic.is_empty() {
                Vec::new()
            } else {
                vec![say.topic(&talk.topic)]
            };
            let people = [clean(&talk.name), clean(&talk.title)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            (people, topic)
        }
    }
}

/// Minutes to speak and minutes for questions, as a message `documents-talk-split`.
pub fn talk_split(row: &RowFacts) -> Message {
    Message::new("documents-talk-split")
        .with("talk", row.minutes - row.qa_minutes)
        .with("qa", row.qa_minutes)
}

/// Questions as `1. …`; the number is left out when there is only one.
pub fn numbered(questions: &[String]) -> Vec<String> {
    match questions {
        [one] => vec![clean(one)],
        many => many
            .iter()
            .enumerate()
            .map(|(at, text)| format!("{}. {}", at + 1, clean(text)))
            .collect(),
    }
}
