//! The poster of a salon 海报: a long picture for everybody's phone. It names nobody who has not said yes, and no number but
//! the contact's.

use chapterdesk_core::dates;
use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;
use chrono::Datelike;

use crate::clean::{clean, lines};
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{FaceFacts, Part, PictureFacts, PosterFacts, RowFacts};
use crate::invitation::letterhead;
use crate::make::{Output, Sheet, cover, picture_ending};
use crate::model::{Field, PosterPaper, PosterSignUp, PosterSpeaker, Scan};
use crate::run_sheet::{row_title, speaker};
use crate::say::{Say, name_and_phone};
use crate::scan::{self, Code};

/// The forms of a poster.
pub const FORMS: &[Form] = &[Form::Png, Form::Pdf];
/// What a chapter stands for is told in so many characters at most: a poster is no charter.
const MOST_VALUES: usize = 60;

/// The poster of a salon.
pub struct Poster<'a> {
    /// What is known.
    pub facts: &'a PosterFacts,
}

impl Document for Poster<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([say.salon(&self.facts.salon), say.text("documents-poster")].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.draft(options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let template = include_str!("../templates/poster.typ");
        let output = if options.form == Form::Png {
            Output::LongPicture
        } else {
            Output::Pdf
        };
        let say = Say { lang: options.lang };
        let (paper, chapter) = (self.paper(say), &self.facts.salon.chapter);
        let mut sheet = Sheet::new(template, &paper, chapter, options, output)?.with_codes(&self.codes(say));
        if let Some(picture) = self.own_code(say) {
            sheet = sheet.with_picture(own_code_path(picture), picture.bytes.clone());
        }
        for face in &self.facts.faces {
            if let Some(photo) = &face.photo {
                sheet = sheet.with_picture(photo_path(face, photo), photo.bytes.clone());
            }
        }
        Ok(vec![sheet])
    }
}

impl Poster<'_> {
    fn map(&self, say: Say) -> Option<Code> {
        let venue = self.facts.salon.venue.as_ref()?;
        scan::map(say, &venue.map_link)
    }

    /// The form for signing up, then the map, as far as there are.
    fn codes(&self, say: Say) -> Vec<Code> {
        let form = scan::sign_up(say, &self.facts.sign_up.link);
        form.into_iter().chain(self.map(say)).collect()
    }

    /// The picture of a code that the chapter has itself, where no address can be drawn.
    fn own_code(&self, say: Say) -> Option<&PictureFacts> {
        let picture = self.facts.sign_up.picture.as_ref();
        picture.filter(|_| scan::sign_up(say, &self.facts.sign_up.link).is_none())
    }

    fn sign_up(&self, say: Say) -> Option<PosterSignUp> {
        let entry = &self.facts.sign_up;
        let drawn = scan::sign_up(say, &entry.link).map(|code| code.on_paper(0));
        let label = say.text("documents-code-sign-up");
        let qr = drawn.or_else(|| {
            self.own_code(say).map(|picture| Scan {
                picture: own_code_path(picture),
                alt: label.clone(),
                label,
            })
        })?;
        let fee = match entry.fee_fen {
            Some(fen) if fen > 0 => say.with("documents-poster-fee", "yuan", (fen as f64 / 100.0).to_string()),
            _ => String::new(),
        };
        let deadline = entry
            .deadline
            .map(|date| say.with("documents-poster-deadline", "date", say.day(date)));
        let lines = deadline.into_iter().chain([fee]).filter(|line| !line.is_empty());
        Some(PosterSignUp {
            qr,
            lines: lines.collect(),
        })
    }

    fn paper(&self, say: Say) -> PosterPaper {
        let form = scan::sign_up(say, &self.facts.sign_up.link);
        let salon = &self.facts.salon;
        let theme = clean(&salon.theme);
        PosterPaper {
            cover: cover(
                say,
                &salon.chapter,
                say.with("documents-poster-title", "salon", say.chapter_salon(salon)),
            ),
            letterhead: letterhead(&salon.chapter),
            heading: if theme.is_empty() {
                say.chapter_salon(salon)
            } else {
                theme
            },
            salon: say.salon(salon),
            day: self.day(say),
            weekday: say.message(
                &Message::new("documents-poster-weekday")
                    .with("weekday", dates::weekday(salon.date))
                    .with("year", salon.date.year().to_string()),
            ),
            time: format!("{}–{}", salon.start, salon.slot_end),
            place: self.place(say),
            speakers: self.slots().map(|row| self.speaker(say, row)).collect(),
            rows_label: say.text("documents-agenda"),
            rows: self.rows(say),
            facts: self.contact(say),
            values: self.values(),
            qr: self.map(say).map(|code| code.on_paper(usize::from(form.is_some()))),
            sign_up: self.sign_up(say),
        }
    }

    /// `12.12`, `12 December`.
    fn day(&self, say: Say) -> String {
        let date = self.facts.salon.date;
        let message = Message::new("documents-poster-day")
            .with("month", date.month().to_string())
            .with("month_name", Message::new(&format!("month-{}", date.month())))
            .with("day", date.day().to_string());
        say.message(&message)
    }

    fn place(&self, say: Say) -> Vec<String> {
        let Some(venue) = &self.facts.salon.venue else {
            return vec![say.text("documents-venue-open")];
        };
        let joined = |parts: [&String; 2], mark: &str| {
            let parts = parts.map(|part| clean(part));
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            parts.join(mark)
        };
        let (comma, semicolon) = if say.is_chinese() { ("，", "；") } else { (", ", "; ") };
        let place = [
            clean(&venue.name),
            joined([&venue.address, &venue.door], comma),
            joined([&venue.transit, &venue.parking], semicolon),
        ];
        place.into_iter().filter(|line| !line.is_empty()).collect()
    }

    /// The rows of talks.
    fn slots(&self) -> impl Iterator<Item = &RowFacts> {
        let rows = self.facts.salon.rows.iter();
        rows.filter(|row| row.part == Part::Slot && row.kind == "talk")
    }

    fn speaker(&self, say: Say, row: &RowFacts) -> PosterSpeaker {
        let label = [row_title(say, row, "documents-talk"), row.start.clone()].join(" · ");
        let Some(talk) = speaker(&self.facts.salon, row).filter(|talk| talk.confirmed) else {
            return PosterSpeaker {
                label,
                name: say.text("documents-speaker-being-invited"),
                initial: "…".to_owned(),
                photo: None,
                title: String::new(),
                topic: String::new(),
                introduction: String::new(),
            };
        };
        let face = self.facts.faces.iter().find(|face| Some(face.talk) == talk.talk);
        let photo = face.and_then(|face| Some(photo_path(face, face.photo.as_ref()?)));
        let name = clean(&talk.name);
        let years = talk.years.filter(|_| talk.title.is_empty());
        PosterSpeaker {
            label,
            initial: name.chars().take(1).collect(),
            name,
            photo,
            title: match years {
                Some(years) => say.with("documents-years", "years", years),
                None => clean(&talk.title),
            },
            topic: if talk.topic.is_empty() {
                String::new()
            } else {
                say.topic(&talk.topic)
            },
            introduction: face
                .map(|face| lines(&face.introduction).join("\n"))
                .unwrap_or_default(),
        }
    }

    /// When people can come in, then the programme.
    fn rows(&self, say: Say) -> Vec<Field> {
        let rows = self.facts.salon.rows.iter();
        let shown = rows.filter(|row| row.part == Part::Slot || row.kind == "check_in");
        shown
            .map(|row| Field::new(row.start.clone(), row_title(say, row, "documents-talk")))
            .collect()
    }

    fn contact(&self, say: Say) -> Vec<Field> {
        let salon = &self.facts.salon;
        let contact = salon.onsite.as_ref().or(salon.in_charge.as_ref());
        let reach = contact.map(|contact| name_and_phone(&contact.name, &contact.phone));
        let reach = reach.filter(|reach| !reach.is_empty());
        let field = reach.map(|reach| Field::new(say.text("documents-fact-contact"), reach));
        field.into_iter().collect()
    }

    /// The first sentence of what the chapter stands for, when it is short.
    fn values(&self) -> String {
        let first = lines(&self.facts.salon.chapter.values).into_iter().next();
        first
            .filter(|line| line.chars().count() <= MOST_VALUES)
            .unwrap_or_default()
    }
}

fn own_code_path(picture: &PictureFacts) -> String {
    format!("/sign-up.{}", picture_ending(&picture.format))
}

fn photo_path(face: &FaceFacts, photo: &PictureFacts) -> String {
    format!("/talk-{}.{}", face.talk, picture_ending(&photo.format))
}
