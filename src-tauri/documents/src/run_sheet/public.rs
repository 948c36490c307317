//! What everybody else reads: when, where, what and who speaks; one contact.

use super::words::{is_public, public_speaker, row_title};
use super::{Model, reach};
use crate::clean::clean;
use crate::facts::RowFacts;
use crate::model::{Band, Field, Row};

impl Model<'_> {
    pub(super) fn public_facts(&self) -> Vec<Field> {
        let venue = self.facts.venue.as_ref();
        let contact = self.facts.onsite.as_ref().or(self.facts.in_charge.as_ref());
        [
            self.fact("documents-fact-time", self.when()),
            self.fact("documents-fact-place", self.place(true)),
            self.fact(
                "documents-fact-transit",
                venue.map(|venue| clean(&venue.transit)).unwrap_or_default(),
            ),
            self.fact(
                "documents-fact-parking",
                venue.map(|venue| clean(&venue.parking)).unwrap_or_default(),
            ),
            self.fact("documents-fact-contact", reach(contact)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    pub(super) fn public_bands(&self) -> Vec<Band> {
        let rows = self
            .facts
            .rows
            .iter()
            .filter(|row| is_public(row))
            .map(|row| self.public_row(row))
            .collect();
        vec![Band {
            name: String::new(),
            main: true,
            rows,
        }]
    }

    fn public_row(&self, row: &RowFacts) -> Row {
        let (people, detail) = public_speaker(self.say, self.facts, row);
        Row {
            time: row.start.clone(),
            minutes: self.minutes(row),
            title: row_title(self.say, row, "documents-talk"),
            detail,
            people,
            ..Row::default()
        }
    }
}
