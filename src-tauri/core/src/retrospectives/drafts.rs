//! Drafts of the four steps, written from the facts in the language of the chapter's documents: the goal and the result
//! are told, the causes are asked for, the conclusion gathers what was noted.

use super::queries::talks;
use super::{PointKind, Retro, RetroSegment, RetroSteps, RoleOutcome, lines, numbers};
use crate::dates::spoken;
use crate::events::{Appearance, AppearanceState, Salon};
use crate::tasks::Task;
use crate::words::{Message, Words};

/// From so many minutes on somebody should ask why.
const WHY_MINUTES: i64 = 5;
/// Below so many of a hundred somebody should ask why so few came.
const WHY_PERCENT: i64 = 65;
/// The most words of people that are quoted.
const QUOTED: usize = 3;

/// The drafts for an event.
pub(super) fn steps(salon: &Salon, retro: &Retro, words: &Words) -> RetroSteps {
    let text = |lines: Vec<Message>| {
        let said: Vec<String> = lines.iter().map(|line| words.say(line)).collect();
        said.join("\n")
    };
    RetroSteps {
        goal: text(goal(salon, retro)),
        result: text(result(retro)),
        causes: text(causes(retro)),
        conclusion: text(conclusion(retro)),
        public_words: text(public_words(salon, retro)),
    }
}

fn goal(salon: &Salon, retro: &Retro) -> Vec<Message> {
    let mut lines = vec![
        Message::new("retro-draft-plan")
            .with("date", spoken(salon.date, false))
            .with("start", salon.start.to_string())
            .with("end", salon.slot_end.to_string()),
    ];
    if !salon.theme.is_empty() {
        lines.push(Message::new("retro-draft-theme").with("theme", &salon.theme));
    }
    match (salon.heads, salon.visitors) {
        (0, _) => {}
        (heads, Some(visitors)) => lines.push(
            Message::new("retro-draft-heads-visitors")
                .with("heads", heads)
                .with("visitors", visitors),
        ),
        (heads, None) => lines.push(Message::new("retro-draft-heads").with("heads", heads)),
    }
    lines.extend(talks(salon).map(|talk| {
        let id = if talk.topic.is_empty() {
            "retro-draft-talk-untitled"
        } else {
            "retro-draft-talk"
        };
        talk_line(id, talk)
    }));
    let asked = |task: &Task| Message::new("retro-draft-asked").with("what", task.title.clone());
    lines.extend(retro.asked.iter().map(asked));
    lines
}

/// A talk with its topic, where it has one.
fn talk_line(id: &str, talk: &Appearance) -> Message {
    let line = Message::new(id).with("name", &talk.name);
    if talk.topic.is_empty() {
        line
    } else {
        line.with("topic", &talk.topic)
    }
}

fn result(retro: &Retro) -> Vec<Message> {
    let mut lines = retro.facts.lines.clone();
    lines.extend(lines::ratings(&retro.ratings));
    if !retro.expenses.is_empty() {
        lines.push(Message::new("retro-line-cost").with("yuan", numbers::yuan(retro.expenses_fen)));
    }
    let came_of = |task: &Task| {
        let id = match (task.done_on.is_some(), task.outcome.is_empty()) {
            (true, true) => "retro-line-asked-done",
            (false, true) => "retro-line-asked-open",
            (_, false) => "retro-line-asked-outcome",
        };
        let line = Message::new(id).with("what", task.title.clone());
        if task.outcome.is_empty() {
            line
        } else {
            line.with("outcome", &task.outcome)
        }
    };
    lines.extend(retro.asked.iter().map(came_of));
    lines
}

/// Questions: the data know what happened, people know why.
fn causes(retro: &Retro) -> Vec<Message> {
    let facts = &retro.facts;
    let mut lines = Vec::new();
    if let Some(late) = facts.begun_late_minutes.filter(|late| *late >= WHY_MINUTES) {
        lines.push(Message::new("retro-draft-why-begun").with("minutes", late));
    }
    let why = |row: &RetroSegment| {
        let over = row.over_minutes?;
        let id = match over {
            WHY_MINUTES.. => "retro-draft-why-over",
            _ if -over >= WHY_MINUTES => "retro-draft-why-under",
            _ => return None,
        };
        let line = Message::new(id).with("segment", lines::heading(row));
        Some(line.with("minutes", over.abs()))
    };
    lines.extend(facts.segments.iter().filter_map(why));
    if let Some(percent) = facts.rate_percent.filter(|percent| *percent < WHY_PERCENT) {
        lines.push(Message::new("retro-draft-why-few").with("percent", percent));
    }
    let fault = |fault: &Message| Message::new("retro-draft-why-fault").with("fault", fault.clone());
    lines.extend(facts.faults.iter().map(fault));
    let open = facts.roles.iter().filter(|role| role.state == RoleOutcome::Open);
    lines.extend(open.map(|role| Message::new("retro-draft-why-role").with("role", role.label.clone())));
    if lines.is_empty() {
        lines.push(Message::new("retro-draft-why-nothing"));
    }
    lines
}

fn conclusion(retro: &Retro) -> Vec<Message> {
    let point = |kind: PointKind, id: &'static str| {
        let those = retro.points.iter().filter(move |point| point.kind == kind);
        those.map(move |point| Message::new(id).with("text", &point.text))
    };
    let mut lines: Vec<Message> = point(PointKind::Keep, "retro-draft-keep").collect();
    lines.extend(point(PointKind::Change, "retro-draft-change"));
    lines.extend(retro.actions.iter().map(action));
    lines
}

/// An action with whoever does it and by when.
fn action(task: &Task) -> Message {
    let id = match (&task.owner, task.due_on) {
        (Some(_), Some(_)) => "retro-draft-action-owner-due",
        (Some(_), None) => "retro-draft-action-owner",
        (None, Some(_)) => "retro-draft-action-due",
        (None, None) => "retro-draft-action",
    };
    let mut line = Message::new(id).with("what", task.title.clone());
    if let Some(owner) = &task.owner {
        line = line.with("name", &owner.name);
    }
    match task.due_on {
        Some(due) => line.with("date", spoken(due, false)),
        None => line,
    }
}

fn public_words(salon: &Salon, retro: &Retro) -> Vec<Message> {
    let date = spoken(salon.date, false);
    let opening = match &salon.venue {
        Some(venue) => Message::new("retro-draft-public-at").with("venue", &venue.name),
        None => Message::new("retro-draft-public"),
    };
    let theme = Message::new(if salon.theme.is_empty() {
        "retro-draft-public-salon"
    } else {
        "retro-draft-public-theme"
    });
    let theme = theme.with("salon", salon.called());
    let theme = if salon.theme.is_empty() {
        theme
    } else {
        theme.with("theme", &salon.theme)
    };
    let mut lines = vec![opening.with("date", date).with("salon", theme)];
    if let Some(present) = retro.facts.present {
        lines.push(Message::new("retro-draft-public-heads").with("present", present));
    }
    let given = talks(salon).filter(|talk| talk.state != AppearanceState::Planned);
    lines.extend(given.map(|talk| {
        let id = if talk.topic.is_empty() {
            "retro-draft-public-talk-untitled"
        } else {
            "retro-draft-public-talk"
        };
        talk_line(id, talk)
    }));
    let quoted = retro.voices.iter().filter(|voice| voice.public).take(QUOTED);
    lines.extend(quoted.map(|voice| Message::new("retro-draft-public-voice").with("text", &voice.text)));
    lines
}
