//! The run-sheet and the agenda as messages.

use chapterdesk_core::words::Message;

use super::join;
use super::width::{fill, fold};
use crate::clean::clean;
use crate::export::Options;
use crate::facts::{ContactFacts, DutyFacts, Part, RowFacts, SalonFacts};
use crate::run_sheet::{
    Audience, asides, block, changes, gap, group_leads, public_speaker, remarks, row_title, speaker, talk_split,
};
use crate::say::{Say, name_and_phone};

/// How many changes a message tells: nobody scrolls past more.
const MOST_CHANGES: usize = 8;

/// The message in the version that is asked for.
pub fn run_sheet(say: Say, facts: &SalonFacts, audience: Audience, options: &Options) -> String {
    let sheet = Sheet { say, facts };
    match audience {
        Audience::Committee => join(&sheet.committee(options)),
        Audience::Public => join(&sheet.public(options)),
    }
}

struct Sheet<'a> {
    say: Say,
    facts: &'a SalonFacts,
}

impl Sheet<'_> {
    fn committee(&self, options: &Options) -> Vec<Vec<String>> {
        let mut blocks = vec![self.head("documents-wechat-run-sheet", options)];
        blocks[0].push(self.heads());
        blocks.push(self.changes());
        for (part, id) in [
            (Part::Before, "documents-part-before"),
            (Part::Slot, "documents-part-slot"),
            (Part::After, "documents-part-after"),
        ] {
            blocks.extend(self.part(part, id));
        }
        blocks.push(self.ask());
        if options.contacts {
            blocks.push(self.directory());
        }
        blocks
    }

    fn head(&self, title: &str, options: &Options) -> Vec<String> {
        let salon = self.say.chapter_salon(self.facts);
        let title = self.say.with(title, "salon", salon);
        // A version stands behind the title; a draft says so on a line of its own.
        let version = self.facts.version.as_ref().filter(|version| !version.is_edited);
        let mut head = match version {
            Some(version) => vec![format!("{title} V{}", version.number)],
            None => vec![title, self.say.stamp(self.facts, options.now)],
        };
        head.push(self.when());
        head.extend(self.theme());
        head.extend(self.place());
        head
    }

    /// What changed: before the schedule, because it is what a reader of the last version looks for.
    fn changes(&self) -> Vec<String> {
        let Some((since, changes)) = changes(self.say, self.facts, MOST_CHANGES) else {
            return Vec::new();
        };
        let version = self.facts.version.as_ref().filter(|version| !version.is_edited);
        let heading = match version {
            Some(version) => self
                .say
                .with("documents-wechat-changes", "version", version.number.to_string()),
            None => self
                .say
                .with("documents-wechat-changes-since", "version", since.to_string()),
        };
        let changes = changes.iter().flat_map(|line| fold(line));
        std::iter::once(heading).chain(changes).collect()
    }

    fn when(&self) -> String {
        let time = format!("{}–{}", self.facts.start, self.facts.slot_end);
        let date = self.say.date(self.facts.date, false);
        self.say
            .message(&Message::new("documents-when").with("date", date).with("time", time))
    }

    fn theme(&self) -> Vec<String> {
        if self.facts.theme.is_empty() {
            return Vec::new();
        }
        fold(&self.say.with("documents-wechat-theme", "theme", &self.facts.theme))
    }

    fn place(&self) -> Vec<String> {
        let Some(venue) = &self.facts.venue else {
            return vec![
                self.say
                    .with("documents-wechat-place", "place", self.say.text("documents-venue-open")),
            ];
        };
        let mut place = fold(&self.say.with("documents-wechat-place", "place", &venue.name));
        if !venue.door.is_empty() {
            place.extend(fold(&self.say.with("documents-in-brackets", "what", &venue.door)));
        }
        place
    }

    fn heads(&self) -> String {
        match (self.facts.heads, self.facts.visitors.filter(|count| *count > 0)) {
            (0, _) => String::new(),
            (heads, None) => self.say.with("documents-heads", "heads", heads),
            (heads, Some(visitors)) => self.say.message(
                &Message::new("documents-heads-visitors")
                    .with("heads", heads)
                    .with("visitors", visitors),
            ),
        }
    }

    /// The rows under one name. In the slot every row stands alone; before and after it they follow each other.
    fn part(&self, part: Part, name: &str) -> Vec<Vec<String>> {
        let rows: Vec<Vec<String>> = self
            .facts
            .rows
            .iter()
            .filter(|row| self.part_of(row) == part)
            .map(|row| self.row(row))
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let name = self.say.with("documents-wechat-part", "part", self.say.text(name));
        if part == Part::Slot {
            let mut rows = rows.into_iter();
            let first = [vec![name], rows.next().unwrap_or_default()].concat();
            return std::iter::once(first).chain(rows).collect();
        }
        vec![std::iter::once(name).chain(rows.into_iter().flatten()).collect()]
    }

    /// The photo closes the programme: a reader looks for it there.
    fn part_of(&self, row: &RowFacts) -> Part {
        if row.kind == "photo" && row.start <= self.facts.slot_end {
            Part::Slot
        } else {
            row.part
        }
    }

    fn row(&self, row: &RowFacts) -> Vec<String> {
        let mut lines_of_row = Vec::new();
        // A block that takes as long as it should is nobody's news.
        let is_off = |place: &usize| {
            self.facts
                .blocks
                .get(*place)
                .is_some_and(|block| block.over_minutes != 0)
        };
        if row.block.as_ref().is_some_and(is_off) {
            lines_of_row.extend(block(self.say, self.facts, row).iter().flat_map(|line| fold(line)));
        }
        lines_of_row.extend(gap(self.say, row).map(|gap| self.say.with("documents-in-brackets", "what", gap)));
        lines_of_row.extend(fold(&self.row_head(row)));
        if let Some(talk) = speaker(self.facts, row) {
            let name = if talk.confirmed {
                clean(&talk.name)
            } else {
                self.say.with("documents-unconfirmed", "name", &talk.name)
            };
            let topic = if talk.topic.is_empty() {
                String::new()
            } else {
                self.say.topic(&talk.topic)
            };
            lines_of_row.extend(fold(&self.joined(&name, &topic)));
        } else if row.kind == "talk" {
            lines_of_row.push(self.say.text("documents-speaker-open"));
        }
        if row.kind == "discussion" && !self.facts.groups.is_empty() {
            lines_of_row.extend(fill(&group_leads(self.say, self.facts), self.gap()));
        }
        lines_of_row.extend(self.duties(row));
        lines_of_row.extend(remarks(self.say, self.facts, row).iter().flat_map(|line| fold(line)));
        lines_of_row.extend(asides(self.say, row).iter().flat_map(|line| fold(line)));
        lines_of_row
    }

    fn row_head(&self, row: &RowFacts) -> String {
        let title = if row.kind == "photo" && row.title.is_empty() && self.part_of(row) == Part::Slot {
            self.say.text("documents-wechat-photo")
        } else {
            row_title(self.say, row, "documents-wechat-talk")
        };
        let title = match (row.part, row.minutes) {
            (Part::Before | Part::After, _) | (_, 0) => title,
            (Part::Slot, minutes) => {
                let minutes = if row.kind == "talk" && row.qa_minutes > 0 {
                    self.say.message(&Message {
                        id: "documents-wechat-talk-split".to_owned(),
                        ..talk_split(row)
                    })
                } else {
                    self.say.with("documents-minutes", "minutes", minutes)
                };
                format!("{title}{}", self.say.with("documents-in-brackets", "what", minutes))
            }
        };
        format!("{} {title}", row.start)
    }

    /// Speaker and topic on one line.
    fn joined(&self, name: &str, topic: &str) -> String {
        if self.say.is_chinese() || topic.is_empty() {
            format!("{name}{topic}")
        } else {
            format!("{name}: {topic}")
        }
    }

    /// Space between short facts of one line.
    fn gap(&self) -> &'static str {
        if self.say.is_chinese() { "　" } else { " · " }
    }

    /// Who serves: people named for the row first, then each role with its people.
    fn duties(&self, row: &RowFacts) -> Vec<String> {
        let served = |role: &str| row.kind == "discussion" && role == "group_lead" && !self.facts.groups.is_empty();
        let named: Vec<&DutyFacts> = row.people.iter().filter(|duty| duty.role.is_none()).collect();
        let leads = matches!(row.kind.as_str(), "joint_discussion" | "introductions") && !named.is_empty();
        let mut roles: Vec<(&str, Vec<String>)> = Vec::new();
        for duty in &row.people {
            let Some(role) = duty.role.as_deref().filter(|role| *role != "speaker" && !served(role)) else {
                continue;
            };
            // Somebody named for a row that the host would lead leads it instead.
            if leads && role == "host" {
                continue;
            }
            match roles.iter_mut().find(|(known, _)| *known == role) {
                Some((_, names)) => names.push(duty.name.clone()),
                None => roles.push((role, vec![duty.name.clone()])),
            }
        }
        for role in row.vacant.iter().filter(|role| !served(role)) {
            roles.push((role, vec![self.say.text("documents-open")]));
        }
        // The host links every row, the talks included; it is said only where the host has a part of their own.
        if !matches!(
            row.kind.as_str(),
            "talk" | "joint_discussion" | "introductions" | "custom"
        ) {
            roles.retain(|(role, _)| *role != "host");
        }
        roles.sort_by_key(|(role, _)| *role != "host");
        let mut duties = Vec::new();
        if leads {
            let names: Vec<String> = named.iter().map(|duty| self.with_office(duty)).collect();
            duties.extend(fold(&self.duty("host", &names)));
        } else if !named.is_empty() {
            let names: Vec<&str> = named.iter().map(|duty| duty.name.as_str()).collect();
            duties.extend(fold(&self.say.list(&names)));
        }
        let items: Vec<String> = roles.iter().map(|(role, names)| self.duty(role, names)).collect();
        duties.extend(fill(&items, self.gap()));
        duties
    }

    fn duty(&self, role: &str, names: &[String]) -> String {
        let role = self.say.role(role, &self.facts.own_roles);
        self.say.message(
            &Message::new("documents-labelled")
                .with("label", role)
                .with("value", self.say.list(names)),
        )
    }

    fn with_office(&self, duty: &DutyFacts) -> String {
        let name = clean(&duty.name);
        match &duty.office {
            None => name,
            Some(office) => {
                format!(
                    "{name}{}",
                    self.say.with("documents-in-brackets", "what", self.say.message(office))
                )
            }
        }
    }

    /// What is asked of everybody, and the one contact.
    fn ask(&self) -> Vec<String> {
        let first = self.facts.rows.iter().find(|row| row.part == Part::Before);
        let mut ask: Vec<String> = first
            .map(|row| self.say.with("documents-wechat-be-there", "time", &row.start))
            .into_iter()
            .collect();
        let contacts: Vec<String> = [&self.facts.in_charge, &self.facts.onsite]
            .into_iter()
            .flatten()
            .map(|contact| name_and_phone(&contact.name, &contact.phone))
            .collect();
        if !contacts.is_empty() {
            ask.push(self.say.text("documents-wechat-call-me"));
            ask.extend(contacts);
        }
        ask.push(self.say.text("documents-wechat-received"));
        ask
    }

    fn directory(&self) -> Vec<String> {
        if self.facts.directory.is_empty() {
            return Vec::new();
        }
        let name = self.say.with(
            "documents-wechat-part",
            "part",
            self.say.text("documents-note-contacts"),
        );
        let entry = |contact: &ContactFacts| name_and_phone(&contact.name, &contact.phone);
        std::iter::once(name)
            .chain(self.facts.directory.iter().map(entry))
            .collect()
    }

    fn public(&self, options: &Options) -> Vec<Vec<String>> {
        let mut blocks = vec![self.head("documents-wechat-agenda", options)];
        let arrive = self
            .facts
            .rows
            .iter()
            .find(|row| row.part == Part::Before && row.kind == "check_in");
        let mut rows: Vec<String> = arrive
            .map(|row| self.say.with("documents-wechat-check-in", "time", &row.start))
            .into_iter()
            .collect();
        for row in &self.facts.rows {
            if self.part_of(row) == Part::Slot && row.kind != "changeover" {
                rows.extend(self.public_row(row));
            }
        }
        blocks.push(rows);
        let contact = self.facts.onsite.as_ref().or(self.facts.in_charge.as_ref());
        blocks.push(
            contact
                .map(|contact| self.public_contact(contact))
                .into_iter()
                .collect(),
        );
        blocks
    }

    fn public_row(&self, row: &RowFacts) -> Vec<String> {
        let title = row_title(self.say, row, "documents-wechat-talk");
        let mut lines_of_row = fold(&format!("{} {title}", row.start));
        let (people, topic) = public_speaker(self.say, self.facts, row);
        if !people.is_empty() {
            lines_of_row.extend(fold(&self.say.beside(&people)));
        }
        lines_of_row.extend(topic.iter().flat_map(|line| fold(line)));
        lines_of_row
    }

    fn public_contact(&self, contact: &ContactFacts) -> String {
        let value = name_and_phone(&contact.name, &contact.phone);
        let label = self.say.text("documents-fact-contact");
        self.say.message(
            &Message::new("documents-labelled")
                .with("label", label)
                .with("value", value),
        )
    }
}
