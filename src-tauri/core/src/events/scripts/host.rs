//! The host's script: a welcome, a few sentences for every row of the slot, the photo, thanks.

use super::Writer;
use crate::error::Result;
use crate::events::codes::{AssignmentState, Part, Role, SegmentKind};
use crate::events::views::{Appearance, Segment};
use crate::people;
use crate::words::Message;

/// From this hour on it is afternoon; later than that the greeting names no time of day.
const NOON: i32 = 12 * 60;
const LATE: i32 = 18 * 60;

impl Writer<'_> {
    pub(super) fn host(&self) -> Result<String> {
        let mut paragraphs = vec![self.title(), self.welcome()];
        for row in self.salon.segments.iter().filter(|row| row.part == Part::Slot) {
            paragraphs.push(self.row(row)?);
        }
        let photo = self
            .salon
            .segments
            .iter()
            .find(|row| row.part == Part::After && row.kind == SegmentKind::Photo);
        if let Some(row) = photo {
            paragraphs.push(self.row(row)?);
        }
        paragraphs.push(self.thanks());
        Ok(paragraphs.join("\n\n"))
    }

    fn title(&self) -> String {
        self.say(&Message::new("script-host-title").with("salon", self.called()))
    }

    fn welcome(&self) -> String {
        let salon = self.salon;
        let greeting = match salon.start.minutes() {
            ..NOON => "script-greeting-morning",
            NOON..LATE => "script-greeting-afternoon",
            _ => "script-greeting",
        };
        let mut lines = vec![
            self.say(
                &Message::new("script-welcome")
                    .with("greeting", self.text(greeting))
                    .with("salon", self.called())
                    .with("host", self.holder(Role::Host)),
            ),
        ];
        lines.push(if salon.theme.is_empty() {
            self.text("script-theme-open")
        } else {
            self.say(&Message::new("script-theme").with("theme", &salon.theme))
        });
        if let Some(visitors) = salon.visitors.filter(|visitors| *visitors > 0) {
            lines.push(self.say(&Message::new("script-visitors").with("count", visitors)));
        }
        lines.push(self.say(&Message::new("script-until").with("end", salon.end.to_string())));
        lines.join("\n")
    }

    /// A row: its heading, what the host says, the note for the host.
    fn row(&self, row: &Segment) -> Result<String> {
        let mut lines = vec![self.heading(row)];
        lines.extend(match row.kind {
            SegmentKind::ValuesOpening => vec![
                self.say(
                    &Message::new("script-values")
                        .with("officer", self.holder(Role::ValuesOfficer))
                        .with("minutes", row.minutes),
                ),
            ],
            SegmentKind::Talk => self.talk(row)?,
            SegmentKind::Discussion => self.discussion(row),
            SegmentKind::JointDiscussion => self.minutes(row, "script-joint"),
            SegmentKind::Reports => self.reports(row),
            SegmentKind::Introductions => self.introductions(row),
            SegmentKind::Break => vec![
                self.say(
                    &Message::new("script-break")
                        .with("minutes", row.minutes)
                        .with("end", row.end.to_string()),
                ),
            ],
            SegmentKind::Changeover => self.minutes(row, "script-changeover"),
            SegmentKind::Photo => vec![self.text("script-photo")],
            SegmentKind::SetUp
            | SegmentKind::SlidesTry
            | SegmentKind::CheckIn
            | SegmentKind::ClearUp
            | SegmentKind::Custom => vec![
                self.say(
                    &Message::new("script-other")
                        .with("title", row.heading())
                        .with("minutes", row.minutes),
                ),
            ],
        });
        if !row.host_note.is_empty() {
            lines.push(self.say(&Message::new("script-note").with("note", &row.host_note)));
        }
        Ok(lines.join("\n"))
    }

    fn minutes(&self, row: &Segment, id: &str) -> Vec<String> {
        vec![self.say(&Message::new(id).with("minutes", row.minutes))]
    }

    fn talk(&self, row: &Segment) -> Result<Vec<String>> {
        let speaker = self
            .salon
            .appearances
            .iter()
            .find(|each| row.talk.is_some() && each.talk == row.talk && each.state.holds_talk());
        let Some(speaker) = speaker else {
            return Ok(vec![self.text("script-speaker-open")]);
        };
        let mut lines = vec![self.introduce(speaker)];
        let person = people::queries::get(self.db, speaker.speaker)?;
        lines.push(if person.introduction.is_empty() {
            self.text("script-introduction-open")
        } else if person.introduction_approved {
            person.introduction
        } else {
            self.say(&Message::new("script-introduction-unapproved").with("introduction", &person.introduction))
        });
        lines.push(match (speaker.topic.as_str(), speaker.topic_settled) {
            ("", _) => self.text("script-topic-open"),
            (topic, true) => self.say(&Message::new("script-topic").with("topic", topic)),
            (topic, false) => self.say(&Message::new("script-topic-tentative").with("topic", topic)),
        });
        let stop = row.minutes - row.qa_minutes;
        lines.push(self.say(&Message::new("script-talk-rule").with("minutes", stop)));
        let stops = speaker.slot.map_or(row.end, |slot| slot.stop);
        let after = if row.qa_minutes > 0 {
            Message::new("script-questions").with("minutes", row.qa_minutes)
        } else {
            Message::new("script-talk-over")
        };
        let address = if speaker.address.is_empty() {
            &speaker.name
        } else {
            &speaker.address
        };
        lines.push(self.say(&after.with("time", stops.to_string()).with("address", address)));
        Ok(lines)
    }

    fn introduce(&self, speaker: &Appearance) -> String {
        let id = match (speaker.state.is_settled(), speaker.title.is_empty()) {
            (true, true) => "script-speaker-bare",
            (true, false) => "script-speaker",
            (false, true) => "script-speaker-bare-unconfirmed",
            (false, false) => "script-speaker-unconfirmed",
        };
        self.say(
            &Message::new(id)
                .with("name", &speaker.name)
                .with("title", &speaker.title),
        )
    }

    fn discussion(&self, row: &Segment) -> Vec<String> {
        let salon = self.salon;
        let mut lines = self.minutes(row, "script-discussion");
        let groups: Vec<_> = salon
            .groups
            .iter()
            .filter(|group| group.number <= salon.group_count)
            .collect();
        if groups.is_empty() {
            lines.push(self.text("script-groups-open"));
        }
        for group in &groups {
            let lead = group
                .lead
                .as_ref()
                .map_or_else(|| self.text("script-lead-open"), |lead| lead.name.clone());
            let id = match (&group.note_taker, &group.question) {
                (Some(_), Some(_)) => "script-group-noted-question",
                (Some(_), None) => "script-group-noted",
                (None, Some(_)) => "script-group-question",
                (None, None) => "script-group",
            };
            let question = group.question.as_ref().map(|question| question.text.as_str());
            let taker = group.note_taker.as_ref().map(|taker| taker.name.as_str());
            lines.push(
                self.say(
                    &Message::new(id)
                        .with("number", group.number)
                        .with("lead", lead)
                        .with("taker", taker.unwrap_or_default())
                        .with("question", question.unwrap_or_default()),
                ),
            );
        }
        if salon.questions.is_empty() {
            lines.push(self.text("script-questions-open"));
        } else {
            lines.push(self.text("script-questions-are"));
            lines.extend(salon.questions.iter().zip(1..).map(|(question, number)| {
                self.say(
                    &Message::new("script-question")
                        .with("number", number)
                        .with("text", &question.text),
                )
            }));
        }
        lines.push(self.text("script-discussion-rules"));
        lines
    }

    /// How long each group has: whole minutes when there are as many, else seconds.
    fn reports(&self, row: &Segment) -> Vec<String> {
        let groups = self.salon.group_count;
        let message = if groups > 0 && row.minutes >= groups {
            Message::new("script-reports").with("each", row.minutes / groups)
        } else if groups > 0 && row.minutes > 0 {
            Message::new("script-reports-seconds").with("each", row.minutes * 60 / groups)
        } else {
            Message::new("script-reports-plain")
        };
        vec![self.say(&message)]
    }

    fn introductions(&self, row: &Segment) -> Vec<String> {
        let leads = row.people.iter().filter(|person| person.role.is_none());
        let leads = self.names(leads.map(|person| person.name.as_str()));
        let mut lines = Vec::new();
        if !leads.is_empty() {
            lines.push(self.say(&Message::new("script-handed-to").with("name", leads)));
        }
        lines.push(self.text("script-introductions"));
        lines
    }

    /// Thanks to the speakers, the place and everybody who helped.
    fn thanks(&self) -> String {
        let salon = self.salon;
        let mut lines = vec![self.text("script-thanks-title")];
        let speakers: Vec<&str> = salon
            .appearances
            .iter()
            .filter(|each| each.talk.is_some() && each.state.holds_talk())
            .map(|each| each.name.as_str())
            .collect();
        if !speakers.is_empty() {
            lines.push(self.say(&Message::new("script-thanks-speakers").with("names", self.names(speakers))));
        }
        if let Some(venue) = &salon.venue {
            lines.push(self.say(&Message::new("script-thanks-venue").with("venue", &venue.name)));
        }
        let mut helpers: Vec<&str> = Vec::new();
        let others = salon.roles.iter().filter(|line| line.role != Role::Host);
        for person in others.flat_map(|line| &line.people) {
            if person.state == AssignmentState::Accepted && !helpers.contains(&person.name.as_str()) {
                helpers.push(&person.name);
            }
        }
        if !helpers.is_empty() {
            lines.push(self.say(&Message::new("script-thanks-helpers").with("names", self.names(helpers))));
        }
        lines.push(self.text("script-goodbye"));
        lines.join("\n")
    }
}
