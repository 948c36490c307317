//! The post for the group.

use crate::chapter;
use crate::dates::spoken;
use crate::error::Result;
use crate::events::codes::{EventKind, Role, SegmentKind};
use crate::events::queries;
use crate::events::run_sheet::TimeOfDay;
use crate::events::store as events;
use crate::events::views::{RoleLine, Salon};
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Lang, Message, Words};

/// The post that looks for people: which roles are open, what each does, when to be there, how to answer.
pub fn post(db: &Db, event: Id, lang: Lang) -> Result<String> {
    let salon = queries::without_readiness(db, &events::get(db, event)?)?;
    let chapter = chapter::queries::show(db)?;
    let words = Words::of(lang);
    let say = |id: &str| words.text(id);
    let mut paragraphs = vec![head(words, &salon, &chapter.name)];
    let open: Vec<&RoleLine> = salon.roles.iter().filter(|line| line.filled() < line.needed).collect();
    if open.is_empty() {
        paragraphs.push(say("role-call-none-open"));
        return Ok(paragraphs.join("\n\n"));
    }
    paragraphs.push(say("role-call-wanted"));
    paragraphs.extend(
        open.iter()
            .zip(1..)
            .map(|(line, number)| wanted(words, &salon, line, number)),
    );
    let example = words.say(
        &Message::new("role-call-how")
            .with("role", open[0].label.clone())
            .with("other", open[open.len() - 1].label.clone()),
    );
    paragraphs.push(example);
    if let Some(contact) = &salon.onsite_contact {
        paragraphs.push(words.say(&Message::new("role-call-contact").with("name", &contact.name)));
    }
    Ok(paragraphs.join("\n\n"))
}

/// `第18期沙龙`; without a number, or of another kind, the kind's name.
pub fn called(salon: &Salon) -> Message {
    match (salon.kind, salon.number) {
        (EventKind::Salon, Some(number)) => Message::new("role-call-salon").with("number", number.to_string()),
        _ => salon.kind.name(),
    }
}

fn head(words: &Words, salon: &Salon, chapter: &str) -> String {
    let title = Message::new("role-call-title")
        .with("chapter", chapter)
        .with("salon", called(salon));
    let when = Message::new("role-call-when")
        .with("date", spoken(salon.date, false))
        .with("start", salon.start.to_string())
        .with("end", salon.slot_end.to_string());
    let mut lines = vec![words.say(&title), words.say(&when)];
    if let Some(venue) = &salon.venue {
        lines.push(venue.name.clone());
    }
    if !salon.theme.is_empty() {
        lines.push(words.say(&Message::new("role-call-theme").with("theme", &salon.theme)));
    }
    lines.join("\n")
}

/// One open role: `1. 签到（缺1人）`, what it does, when to be there.
fn wanted(words: &Words, salon: &Salon, line: &RoleLine, number: i64) -> String {
    let title = Message::new("role-call-role")
        .with("number", number)
        .with("role", line.label.clone())
        .with("open", line.needed - line.filled());
    let mut lines = vec![words.say(&title)];
    if !matches!(line.role, Role::Own(_)) {
        lines.push(words.text(&format!("role-does-{}", line.role.code())));
    }
    let groups: Vec<String> = salon
        .groups
        .iter()
        .filter(|group| line.role == Role::GroupLead && group.lead.is_none() && group.number <= salon.group_count)
        .map(|group| group.number.to_string())
        .collect();
    if !groups.is_empty() {
        let joined = groups.join(&words.text("role-call-comma"));
        lines.push(words.say(&Message::new("role-call-groups").with("groups", joined)));
    }
    lines.push(match there(salon, line.role) {
        Some(time) => words.say(&Message::new("role-call-there").with("time", time.to_string())),
        None => words.text("role-call-afterwards"),
    });
    lines.join("\n")
}

/// When somebody with a role must be there: where it first serves, but at check-in at the latest. The write-up has no
/// such time.
fn there(salon: &Salon, role: Role) -> Option<TimeOfDay> {
    if role == Role::WriteUp {
        return None;
    }
    let serves = |roles: &[Role]| roles.contains(&role);
    let first = salon.segments.iter().find(|row| {
        serves(&row.roles) || row.duties.iter().any(|duty| duty.role == Some(role)) || row.kind == SegmentKind::CheckIn
    });
    Some(first.map_or(salon.start, |row| row.start))
}
