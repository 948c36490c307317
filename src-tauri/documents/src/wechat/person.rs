//! What one person does on the day, as a message to them alone.

use chapterdesk_core::words::Message;

use super::join;
use super::width::fold;
use crate::model::{Field, Note, PersonPaper, PersonRow};
use crate::say::Say;

/// What stands between the messages of several people.
pub const SEPARATOR: &str = "\n— — —\n\n";

/// The message: who, when and where, their rows, what to bring, whom to call.
pub fn person(say: Say, paper: &PersonPaper) -> String {
    let mut blocks = vec![head(say, paper)];
    blocks.extend(rows(say, paper));
    blocks.extend(paper.notes.iter().map(|one| note(say, one)));
    blocks.push(vec![paper.answer.clone()]);
    join(&blocks)
}

fn head(say: Say, paper: &PersonPaper) -> Vec<String> {
    let title = Message::new("documents-wechat-person").with("salon", &paper.head.theme);
    let mut head = vec![say.message(&title.with("name", &paper.name)), paper.head.stamp.clone()];
    if !paper.roles.is_empty() {
        head.extend(labelled(
            say,
            &say.text("documents-person-roles"),
            &say.list(&paper.roles),
        ));
    }
    let fact = |field: &Field| labelled(say, &field.label, &field.value);
    head.extend(paper.facts.iter().flat_map(fact));
    head
}

fn labelled(say: Say, label: &str, value: &str) -> Vec<String> {
    let message = Message::new("documents-labelled").with("label", label);
    fold(&say.message(&message.with("value", value)))
}

fn rows(say: Say, paper: &PersonPaper) -> Vec<Vec<String>> {
    let name = say.with("documents-wechat-part", "part", &paper.rows_label);
    let mut blocks: Vec<Vec<String>> = paper.rows.iter().map(|one| row(say, one)).collect();
    match blocks.first_mut() {
        Some(first) => first.insert(0, name),
        None => blocks.push(vec![name, paper.none.clone()]),
    }
    blocks
}

fn row(say: Say, row: &PersonRow) -> Vec<String> {
    let minutes = match row.minutes.as_str() {
        "" => String::new(),
        minutes => say.with("documents-in-brackets", "what", minutes),
    };
    let mut lines = fold(&format!("{} {}{minutes}", row.time, row.title));
    if !row.role.is_empty() {
        lines.extend(labelled(say, &say.text("documents-person-as"), &row.role));
    }
    lines.extend(row.detail.iter().flat_map(|line| fold(line)));
    lines
}

fn note(say: Say, note: &Note) -> Vec<String> {
    let name = say.with("documents-wechat-part", "part", &note.label);
    let lines = note.lines.iter().chain(&note.items).flat_map(|line| fold(line));
    std::iter::once(name).chain(lines).collect()
}
