//! The values officer's text: who we are, what we stand for, how a salon works.

use super::Writer;
use crate::committee;
use crate::error::Result;
use crate::events::codes::{Role, SegmentKind};
use crate::words::Message;

impl Writer<'_> {
    pub(super) fn values(&self) -> Result<String> {
        let row = self
            .salon
            .segments
            .iter()
            .find(|row| row.kind == SegmentKind::ValuesOpening);
        let mut paragraphs = vec![self.say(&Message::new("script-values-title").with("salon", self.called()))];
        paragraphs.extend(row.map(|row| self.heading(row)));
        paragraphs.push(
            self.say(
                &Message::new("script-values-hello")
                    .with("officer", self.holder(Role::ValuesOfficer))
                    .with("chapter", &self.chapter.name),
            ),
        );
        paragraphs.push(if self.chapter.values_statement.is_empty() {
            self.text("script-values-open")
        } else {
            self.chapter.values_statement.clone()
        });
        paragraphs.push(self.text("script-values-benefit"));
        paragraphs.push(self.committee()?);
        paragraphs.push(self.text("script-values-discussion"));
        paragraphs.push(self.text("script-values-roles"));
        paragraphs.push(self.text("script-values-manners"));
        paragraphs.push(self.say(&Message::new("script-values-over").with("host", self.holder(Role::Host))));
        Ok(paragraphs.join("\n\n"))
    }

    /// Who is in which office on the day.
    fn committee(&self) -> Result<String> {
        let chart = committee::queries::chart(self.db, self.salon.date)?;
        let seats: Vec<String> = chart
            .seats
            .iter()
            .filter(|seat| !seat.holders.is_empty())
            .map(|seat| {
                let names = self.names(seat.holders.iter().map(|term| term.person.name.as_str()));
                self.say(
                    &Message::new("script-seat")
                        .with("office", seat.name.clone())
                        .with("names", names),
                )
            })
            .collect();
        if seats.is_empty() {
            return Ok(self.text("script-committee-open"));
        }
        Ok(format!("{}\n{}", self.text("script-committee"), seats.join("\n")))
    }
}
