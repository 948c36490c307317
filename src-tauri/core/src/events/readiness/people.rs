//! Checks about roles and who has them.

use super::{Facts, Finding, NAMED, attention, missing, passed};
use crate::events::codes::*;
use crate::events::views::RoleLine;
use crate::words::{Arg, Message, listed};

pub(super) fn roles_named(facts: &Facts<'_>) -> Finding {
    let lines: Vec<&RoleLine> = facts
        .salon
        .roles
        .iter()
        .filter(|line| NAMED.contains(&line.role) && line.needed > 0)
        .collect();
    let open: Vec<Message> = lines
        .iter()
        .filter(|line| line.filled() == 0)
        .map(|line| line.label.clone())
        .collect();
    if !open.is_empty() {
        return missing(
            Message::new("ready-roles-open").with("roles", listed(open)),
            Action::AssignRole,
        );
    }
    let asked: Vec<Arg> = lines.iter().filter_map(|line| only_asked(line)).collect();
    if !asked.is_empty() {
        return attention(
            Message::new("ready-roles-asked").with("roles", listed(asked)),
            Action::AssignRole,
        );
    }
    let named = lines.iter().flat_map(|line| {
        let taken = line
            .people
            .iter()
            .filter(|person| person.state == AssignmentState::Accepted);
        taken.map(|person| {
            Message::new("ready-role-of")
                .with("role", line.label.clone())
                .with("name", &person.name)
        })
    });
    passed(Message::new("ready-roles").with("roles", listed(named)))
}

/// A role whose people were asked and have not answered.
fn only_asked(line: &RoleLine) -> Option<Arg> {
    if line
        .people
        .iter()
        .any(|person| person.state == AssignmentState::Accepted)
    {
        return None;
    }
    let asked = line
        .people
        .iter()
        .find(|person| person.state == AssignmentState::Asked)?;
    Some(
        Message::new("ready-role-of")
            .with("role", line.label.clone())
            .with("name", &asked.name)
            .into(),
    )
}

pub(super) fn group_leads(facts: &Facts<'_>) -> Finding {
    let salon = facts.salon;
    if !salon.segments.iter().any(|row| row.kind == SegmentKind::Discussion) {
        return passed(Message::new("ready-no-discussion"));
    }
    if salon.group_count == 0 {
        return missing(Message::new("ready-groups-unknown"), Action::EditFacts);
    }
    let mut open = Vec::new();
    let mut asked = Vec::new();
    for group in salon.groups.iter().filter(|group| group.number <= salon.group_count) {
        let number = |id: &str| Message::new(id).with("number", group.number);
        match &group.lead {
            None => open.push(number("ready-group")),
            Some(lead) if lead.state == AssignmentState::Asked => {
                asked.push(number("ready-group-lead").with("name", &lead.name));
            }
            Some(_) => {}
        }
    }
    let about = |id: &str| Message::new(id).with("groups", salon.group_count);
    if !open.is_empty() {
        return missing(
            about("ready-groups-open").with("open", listed(open)),
            Action::AssignGroupLead,
        );
    }
    if !asked.is_empty() {
        return attention(
            about("ready-groups-asked").with("asked", listed(asked)),
            Action::AssignGroupLead,
        );
    }
    passed(about("ready-groups"))
}

pub(super) fn no_double_booking(facts: &Facts<'_>) -> Finding {
    let of_class = |class: ConflictClass| {
        let open = facts.salon.conflicts.iter().filter(|conflict| conflict.is_open());
        open.filter(|conflict| conflict.class == class)
            .map(|conflict| conflict.message.clone())
            .collect::<Vec<Message>>()
    };
    let impossible = of_class(ConflictClass::Impossible);
    if let Some(reason) = several(&impossible) {
        return missing(reason, Action::ResolveDoubleBooking);
    }
    match several(&of_class(ConflictClass::AgainstRule)) {
        Some(reason) => attention(reason, Action::ResolveDoubleBooking),
        None => passed(Message::new("ready-no-conflict")),
    }
}

/// The first of several conflicts, and how many there are.
fn several(conflicts: &[Message]) -> Option<Message> {
    match conflicts {
        [] => None,
        [only] => Some(only.clone()),
        [first, ..] => Some(
            Message::new("ready-conflicts")
                .with("first", first.clone())
                .with("count", conflicts.len()),
        ),
    }
}
