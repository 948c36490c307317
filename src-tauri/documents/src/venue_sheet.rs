//! The sheet of a venue 场地单: how to get in, the facts, the checklist, the photos.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::{clean, lines};
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{VenueItemFacts, VenueSheetFacts};
use crate::make::{Output, Sheet, cover, picture_ending};
use crate::model::{CheckGroup, CheckItem, Field, Head, Note, SheetPhoto, VenueSheetPaper};
use crate::say::{Say, name_and_phone};
use crate::scan::{self, Code};

/// The forms of the sheet.
pub const FORMS: &[Form] = &[Form::Pdf, Form::Png];

/// The sheet of a venue.
pub struct VenueSheet<'a> {
    /// What is known.
    pub facts: &'a VenueSheetFacts,
}

impl Document for VenueSheet<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([clean(&self.facts.name), say.text("documents-venue-sheet")].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        let say = Say { lang: options.lang };
        match self.facts.inspections.first() {
            Some(visit) => say.with("documents-inspected", "date", say.letter_date(visit.on)),
            None => say.text("documents-not-inspected"),
        }
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let template = include_str!("../templates/venue-sheet.typ");
        let output = if options.form == Form::Png {
            Output::Pages
        } else {
            Output::Pdf
        };
        let mut sheet = Sheet::new(template, &self.paper(options), &self.facts.chapter, options, output)?
            .with_codes(self.map(options).as_slice());
        for (at, photo) in self.facts.photos.iter().enumerate() {
            sheet = sheet.with_picture(photo_path(at, &photo.picture.format), photo.picture.bytes.clone());
        }
        Ok(vec![sheet])
    }
}

impl VenueSheet<'_> {
    fn map(&self, options: &Options) -> Option<Code> {
        scan::map(Say { lang: options.lang }, &self.facts.map_link)
    }

    fn paper(&self, options: &Options) -> VenueSheetPaper {
        let say = Say { lang: options.lang };
        let (facts, chapter) = (self.facts, &self.facts.chapter);
        let name = clean(&facts.name);
        VenueSheetPaper {
            head: Head {
                cover: cover(say, chapter, name.clone()),
                theme: clean(&facts.address),
                stamp: self.stamp(options),
                marking: say.text("documents-committee-only"),
            },
            way_label: say.text("documents-venue-way"),
            way_none: say.text("documents-venue-way-none"),
            way: self.way(say),
            qr: self.map(options).map(|code| code.on_paper(0)),
            facts_label: say.text("documents-venue-facts"),
            facts: self.facts(say),
            checks_label: say.text("documents-venue-checks"),
            checks: facts
                .items
                .chunk_by(|one, next| one.group == next.group)
                .map(|items| checks(say, items))
                .collect(),
            notes: self.notes(say),
            photos_label: say.text("documents-venue-photos"),
            photos: facts
                .photos
                .iter()
                .enumerate()
                .map(|(at, photo)| {
                    let caption = clean(&photo.caption);
                    SheetPhoto {
                        picture: photo_path(at, &photo.picture.format),
                        alt: if caption.is_empty() {
                            name.clone()
                        } else {
                            caption.clone()
                        },
                        caption,
                    }
                })
                .collect(),
        }
    }

    /// How to get in, from the street to the door.
    fn way(&self, say: Say) -> Vec<Field> {
        let facts = self.facts;
        let time = |id: &str, time: &Option<String>| time.as_ref().map(|time| say.with(id, "time", time));
        let hours = [
            time("documents-opens", &facts.opens),
            time("documents-clears", &facts.clears),
        ];
        let hours: Vec<String> = hours.into_iter().flatten().collect();
        fields(
            say,
            [
                ("documents-venue-door", clean(&facts.door)),
                ("documents-fact-transit", clean(&facts.transit)),
                ("documents-fact-parking", clean(&facts.parking)),
                (
                    "documents-fact-hours",
                    hours.join(if say.is_chinese() { "，" } else { ", " }),
                ),
            ],
        )
    }

    fn facts(&self, say: Say) -> Vec<Field> {
        let facts = self.facts;
        let connectors: Vec<String> = facts
            .connectors
            .iter()
            .map(|kind| say.text(&format!("connector-{kind}")))
            .collect();
        let area = facts
            .area
            .map(|area| say.with("documents-venue-square", "area", area.to_string()));
        let capacity = facts
            .capacity
            .map(|heads| say.with("documents-venue-most", "heads", heads));
        fields(
            say,
            [
                ("documents-venue-area", area.unwrap_or_default()),
                ("documents-venue-capacity", capacity.unwrap_or_default()),
                ("documents-venue-tenure", say.text(&format!("tenure-{}", facts.tenure))),
                ("documents-venue-cost", clean(&facts.cost)),
                (
                    "documents-fact-venue-contact",
                    name_and_phone(&facts.contact_name, &facts.contact_phone),
                ),
                ("documents-venue-connectors", say.list(&connectors)),
                ("documents-venue-wifi", clean(&facts.wifi)),
                ("documents-venue-air", clean(&facts.air_conditioning)),
                ("documents-venue-food", clean(&facts.food)),
            ],
        )
    }

    fn notes(&self, say: Say) -> Vec<Note> {
        let visits = self.facts.inspections.iter().map(|visit| {
            say.message(
                &Message::new("documents-visit")
                    .with("date", say.letter_date(visit.on))
                    .with("by", &visit.by)
                    .with("note", lines(&visit.note).join(" ")),
            )
        });
        let notes = [
            Note::lines(say.text("documents-venue-note"), lines(&self.facts.note)),
            Note::lines(say.text("documents-venue-visits"), visits.collect()),
        ];
        notes.into_iter().filter(|note| !note.lines.is_empty()).collect()
    }
}

fn checks(say: Say, items: &[VenueItemFacts]) -> CheckGroup {
    let group = items.first().map(|item| item.group).unwrap_or_default();
    CheckGroup {
        name: say.text(&format!("item-group-{group}")),
        items: items
            .iter()
            .map(|item| CheckItem {
                name: say.message(&item.name),
                state: item.state,
                says: say.text(&format!("item-state-{}", item.state)),
                note: clean(&item.note),
            })
            .collect(),
    }
}

/// The facts that are known.
fn fields<const N: usize>(say: Say, facts: [(&str, String); N]) -> Vec<Field> {
    let known = facts.into_iter().filter(|(_, value)| !value.is_empty());
    known.map(|(id, value)| Field::new(say.text(id), value)).collect()
}

fn photo_path(at: usize, format: &str) -> String {
    format!("/photo-{at}.{}", picture_ending(format))
}
