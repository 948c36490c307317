//! Preparation as text for a chat: what each person does, and by when. One fact a line, nothing aligned by spaces.

use crate::dates::spoken;
use crate::error::Result;
use crate::events;
use crate::ids::Id;
use crate::people;
use crate::store::Db;
use crate::words::{Lang, Message, Words};

use super::{Task, queries};

pub(super) fn of(db: &Db, event: Id, person: Option<Id>, lang: Lang) -> Result<String> {
    let words = Words::of(lang);
    let salon = events::queries::bare(db, event)?;
    let mut open: Vec<Task> = queries::of_event(db, event)?
        .into_iter()
        .filter(|task| task.done_on.is_none())
        .collect();
    open.sort_by_key(|task| (task.due_on.is_none(), task.due_on));
    let called = Message::new("task-text-salon")
        .with("number", salon.number.unwrap_or_default())
        .with("date", spoken(salon.date, false));
    let mut paragraphs = Vec::new();
    if let Some(person) = person {
        let person = people::queries::get(db, person)?;
        open.retain(|task| task.owner.as_ref().is_some_and(|owner| owner.id == person.id));
        let head = if open.is_empty() {
            "task-text-nothing"
        } else {
            "task-text-yours"
        };
        paragraphs.push(words.say(&Message::new(head).with("name", person.name).with("salon", called)));
        paragraphs.extend((!open.is_empty()).then(|| lines(words, &open)));
    } else {
        paragraphs.push(words.say(&Message::new("task-text-all").with("salon", called)));
        for owner in owners(&open) {
            let own: Vec<Task> = open.iter().filter(|task| name(task) == owner).cloned().collect();
            let who = owner.unwrap_or_else(|| words.text("task-text-nobody"));
            paragraphs.push(format!("{who}\n{}", lines(words, &own)));
        }
    }
    Ok(paragraphs.join("\n\n"))
}

fn name(task: &Task) -> Option<String> {
    task.owner.as_ref().map(|owner| owner.name.clone())
}

/// Whoever has something to do, in the order of what is most urgent; what nobody does stands last.
fn owners(open: &[Task]) -> Vec<Option<String>> {
    let mut owners: Vec<Option<String>> = Vec::new();
    for owner in open.iter().map(name) {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    owners.sort_by_key(Option::is_none);
    owners
}

fn lines(words: &Words, tasks: &[Task]) -> String {
    let said = tasks.iter().zip(1_i64..).map(|(task, number)| {
        let line = match task.due_on {
            Some(due) => Message::new("task-text-due").with("date", spoken(due, false)),
            None => Message::new("task-text-line"),
        };
        words.say(&line.with("number", number).with("task", task.title.clone()))
    });
    said.collect::<Vec<_>>().join("\n")
}
