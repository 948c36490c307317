//! What the committee reads: duties, materials, groups, what to do when a speaker fails.

use chapterdesk_core::words::Message;

use super::words::{
    asides, block, borne, changes, gap, group_leads, numbered, remarks, row_title, speaker, talk_split,
};
use super::{Model, reach};
use crate::clean::clean;
use crate::facts::{ContactFacts, MaterialFacts, Part, RowFacts, VenueFacts};
use crate::model::{Band, Field, Note, Row};
use crate::say::{Say, name_and_phone};

/// How many changes a paper tells; more would push the sheet overleaf.
const MOST_CHANGES: usize = 10;

impl Model<'_> {
    pub(super) fn committee_facts(&self) -> Vec<Field> {
        let venue = self.facts.venue.as_ref();
        let at_venue = venue.map(|venue| name_and_phone(&venue.contact_name, &venue.contact_phone));
        let hours = venue.and_then(|venue| hours(self.say, venue));
        [
            self.fact("documents-fact-time", self.when()),
            self.fact("documents-fact-place", self.place(false)),
            self.fact("documents-fact-heads", self.heads()),
            self.fact("documents-fact-in-charge", reach(self.facts.in_charge.as_ref())),
            self.fact("documents-fact-onsite", reach(self.facts.onsite.as_ref())),
            self.fact("documents-fact-venue-contact", at_venue.unwrap_or_default()),
            self.fact("documents-fact-hours", hours.unwrap_or_default()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn heads(&self) -> String {
        let (heads, visitors) = (self.facts.heads, self.facts.visitors.filter(|count| *count > 0));
        match (heads, visitors) {
            (0, _) => String::new(),
            (heads, None) => self.say.with("documents-heads", "heads", heads),
            (heads, Some(visitors)) => self.say.message(
                &Message::new("documents-heads-visitors")
                    .with("heads", heads)
                    .with("visitors", visitors),
            ),
        }
    }

    pub(super) fn committee_bands(&self) -> Vec<Band> {
        [
            (Part::Before, "documents-part-before"),
            (Part::Slot, "documents-part-slot"),
            (Part::After, "documents-part-after"),
        ]
        .into_iter()
        .map(|(part, id)| Band {
            name: self.say.text(id),
            main: part == Part::Slot,
            rows: self
                .facts
                .rows
                .iter()
                .filter(|row| row.part == part)
                .map(|row| self.committee_row(row))
                .collect(),
        })
        .filter(|band| !band.rows.is_empty())
        .collect()
    }

    fn committee_row(&self, row: &RowFacts) -> Row {
        Row {
            notice: gap(self.say, row).unwrap_or_default(),
            is_alarm: row.gap_minutes < 0,
            block: block(self.say, self.facts, row).unwrap_or_default(),
            in_block: row.block.is_some(),
            is_fixed: row.is_fixed,
            asides: asides(self.say, row),
            time: row.start.clone(),
            minutes: self.minutes(row),
            title: row_title(self.say, row, "documents-talk"),
            detail: self.committee_detail(row),
            people: self.committee_people(row),
            materials: self.materials(row),
        }
    }

    fn materials(&self, row: &RowFacts) -> String {
        let materials = clean(&row.materials);
        if self.phone && !materials.is_empty() {
            self.say.with("documents-materials-inline", "materials", materials)
        } else {
            materials
        }
    }

    fn committee_detail(&self, row: &RowFacts) -> Vec<String> {
        let mut detail = Vec::new();
        if let Some(talk) = speaker(self.facts, row)
            && !talk.topic.is_empty()
        {
            detail.push(self.say.topic(&talk.topic));
            if !talk.topic_settled {
                detail.push(self.say.text("documents-tentative"));
            }
        }
        if row.kind == "talk" && row.qa_minutes > 0 {
            detail.push(self.say.message(&talk_split(row)));
        }
        detail.extend(remarks(self.say, self.facts, row));
        if let Some(visitors) = self
            .facts
            .visitors
            .filter(|count| *count > 0 && row.kind == "introductions")
        {
            detail.push(self.say.with("documents-visitors", "visitors", visitors));
        }
        detail
    }

    fn committee_people(&self, row: &RowFacts) -> Vec<String> {
        if row.kind == "talk" {
            return vec![match speaker(self.facts, row) {
                None => self.say.text("documents-speaker-open"),
                Some(talk) if talk.confirmed => clean(&talk.name),
                Some(talk) => self.say.with("documents-unconfirmed", "name", &talk.name),
            }];
        }
        if row.kind == "discussion" && !self.facts.groups.is_empty() {
            return group_leads(self.say, self.facts);
        }
        // The host and the timekeeper are there for every row: the foot names them, unless nobody else is in the row.
        let (through, own): (Vec<_>, Vec<_>) = row
            .people
            .iter()
            .partition(|duty| matches!(duty.role.as_deref(), Some("host" | "timekeeper")));
        let hosts: Vec<_> = through
            .into_iter()
            .filter(|duty| duty.role.as_deref() == Some("host"))
            .collect();
        let nobody = own.is_empty() && row.vacant.iter().all(|role| role == "host" || role == "timekeeper");
        let shown = if nobody && row.kind != "reports" { hosts } else { own };
        if shown.is_empty() && row.kind == "reports" {
            return vec![self.say.text("documents-groups-voices")];
        }
        let several = shown.iter().any(|duty| duty.role != shown[0].role) || !row.vacant.is_empty();
        if !several {
            return shown.iter().map(|duty| clean(&duty.name)).collect();
        }
        let mut served: Vec<(Option<&str>, Vec<&str>)> = Vec::new();
        for duty in shown {
            match served.iter_mut().find(|(role, _)| *role == duty.role.as_deref()) {
                Some((_, names)) => names.push(&duty.name),
                None => served.push((duty.role.as_deref(), vec![&duty.name])),
            }
        }
        let mut people: Vec<String> = served
            .iter()
            .map(|(role, names)| {
                let names = self.say.list(names);
                role.map_or(names.clone(), |role| self.duty_of(role, &names))
            })
            .collect();
        let vacant = row
            .vacant
            .iter()
            .filter(|role| *role != "timekeeper" && *role != "host");
        people.extend(vacant.map(|role| self.duty_of(role, &self.say.text("documents-open"))));
        people
    }

    fn duty_of(&self, role: &str, name: &str) -> String {
        let role = self.say.role(role, &self.facts.own_roles);
        self.say
            .message(&Message::new("documents-duty").with("role", role).with("name", name))
    }

    pub(super) fn foot(&self) -> String {
        let planned = self.facts.planned_minutes;
        let margin = self.facts.margin_minutes;
        let message = Message::new(match margin {
            0 => "documents-planned-full",
            1.. => "documents-planned-spare",
            _ => "documents-planned-over",
        });
        let mut sentences = vec![
            self.say
                .message(&message.with("planned", planned).with("margin", margin.abs())),
        ];
        for (id, minutes) in [
            ("documents-foot-gap", self.facts.gap_minutes),
            ("documents-foot-overlap", self.facts.overlap_minutes),
        ] {
            if minutes > 0 {
                sentences.push(self.say.with(id, "minutes", minutes));
            }
        }
        if !self.facts.hosts.is_empty() {
            sentences.push(
                self.say
                    .with("documents-host-through", "names", self.say.list(&self.facts.hosts)),
            );
        }
        if !self.facts.timekeepers.is_empty() {
            sentences.push(
                self.say
                    .with("documents-timekeeper", "names", self.say.list(&self.facts.timekeepers)),
            );
        }
        sentences.join(if self.say.is_chinese() { "" } else { " " })
    }

    pub(super) fn committee_notes(&self, contacts: bool) -> Vec<Note> {
        let mut notes = Vec::new();
        let questions = numbered(&self.facts.questions);
        if !questions.is_empty() {
            notes.push(Note::lines(self.say.text("documents-note-questions"), questions));
        }
        let note_takers = self.note_takers();
        if !note_takers.is_empty() {
            notes.push(Note::items(self.say.text("documents-note-takers"), note_takers));
        }
        let materials: Vec<String> = self.facts.materials.iter().map(|one| borne_by(self.say, one)).collect();
        if !materials.is_empty() {
            notes.push(Note::items(self.say.text("documents-note-materials"), materials));
        }
        if self.facts.rows.iter().any(|row| row.kind == "talk") {
            notes.push(Note::lines(self.say.text("documents-note-rescue"), self.rescue()));
        }
        if let Some((since, changes)) = changes(self.say, self.facts, MOST_CHANGES) {
            let label = self.say.with("documents-compared", "version", since.to_string());
            notes.push(Note::lines(label, changes));
        }
        if contacts && !self.facts.directory.is_empty() {
            let entry = |contact: &ContactFacts| name_and_phone(&contact.name, &contact.phone);
            let entries = self.facts.directory.iter().map(entry).collect();
            notes.push(Note::items(self.say.text("documents-note-contacts"), entries));
        }
        notes
    }

    fn note_takers(&self) -> Vec<String> {
        let taker = |number: i64, name: &String| {
            self.say.message(
                &Message::new("documents-group")
                    .with("number", number.to_string())
                    .with("name", name),
            )
        };
        self.facts
            .groups
            .iter()
            .filter_map(|group| group.note_taker.as_ref().map(|name| taker(group.number, name)))
            .collect()
    }

    /// Who steps in when a speaker fails.
    fn rescue(&self) -> Vec<String> {
        let mut sentences: Vec<String> = self
            .facts
            .standby
            .iter()
            .map(|talk| {
                let id = if talk.confirmed {
                    "documents-standby-agreed"
                } else {
                    "documents-standby-asked"
                };
                self.say.with(id, "name", &talk.name)
            })
            .collect();
        if sentences.is_empty() {
            sentences.push(self.say.text("documents-no-standby"));
        }
        if self.facts.rows.iter().filter(|row| row.kind == "talk").count() == 2 {
            sentences.push(self.say.text("documents-both-missing"));
        }
        sentences
    }
}

/// `翻页笔 潘志成`.
fn borne_by(say: Say, material: &MaterialFacts) -> String {
    let bearer = material.bearer.clone().unwrap_or_else(|| say.text("documents-open"));
    let borne = Message::new("documents-borne").with("what", borne(say, material));
    say.message(&borne.with("who", bearer))
}

/// `13:00可进场，17:30前清场`.
fn hours(say: Say, venue: &VenueFacts) -> Option<String> {
    let opens = venue
        .opens
        .as_ref()
        .map(|time| say.with("documents-opens", "time", time));
    let clears = venue
        .clears
        .as_ref()
        .map(|time| say.with("documents-clears", "time", time));
    let parts: Vec<String> = opens.into_iter().chain(clears).collect();
    (!parts.is_empty()).then(|| parts.join(if say.is_chinese() { "，" } else { ", " }))
}
