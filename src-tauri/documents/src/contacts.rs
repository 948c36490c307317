//! The contacts of a salon 通讯录: who is on the sheet, what they do, how they are reached. Everybody's number stands in
//! it only when that is asked for; else those of the two who answer for the day.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{ContactsFacts, PersonFacts, ReachFacts};
use crate::formats::cards::{self, Card};
use crate::make::Sheet;
use crate::model::Field;
use crate::outline::{Block, Cell, Column, Look, Outline, Row, Table};
use crate::pages;
use crate::papers::{place, when};
use crate::person::roles;
use crate::say::Say;

/// The forms of the contacts.
pub const FORMS: &[Form] = &[Form::Pdf, Form::Xlsx, Form::Vcf, Form::Csv, Form::Html, Form::Md];

/// The contacts of a salon.
pub struct Contacts<'a> {
    /// Who, and how they are reached.
    pub facts: &'a ContactsFacts,
}

impl Document for Contacts<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([say.salon(&self.facts.salon), say.text("documents-contacts")].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.stamp(&self.facts.salon, options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let outline = self.outline(options)?;
        Ok(vec![pages::sheet(&outline, &self.facts.salon.chapter, options)?])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let salon = &self.facts.salon;
        let title = Message::new("documents-paper-title")
            .with("salon", say.chapter_salon(salon))
            .with("paper", say.text("documents-contacts"));
        let facts = [
            Field::new(say.text("documents-fact-time"), when(say, salon)),
            Field::new(say.text("documents-fact-place"), place(say, salon)),
        ];
        Ok(Outline {
            lang: options.lang,
            title: say.message(&title),
            author: say.full_chapter(&salon.chapter),
            under: vec![self.stamp(options), say.text("documents-committee-only")],
            blocks: vec![
                Block::Facts(facts.into()),
                Block::Table(self.table(say, options.contacts)),
            ],
        })
    }

    fn cards(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let card = |(person, reach): (&PersonFacts, ReachFacts)| Card {
            id: person.id.to_string(),
            name: clean(&person.name),
            company: clean(&person.company),
            post: clean(&person.post),
            roles: say.list(&self.standing(say, person)),
            phone: clean(&reach.phone),
            wechat: clean(&reach.wechat),
            email: clean(&reach.email),
            note: say.chapter_salon(&self.facts.salon),
        };
        cards::write(&self.reached(options.contacts).map(card).collect::<Vec<_>>())
    }
}

impl Contacts<'_> {
    /// Everybody, with what may be told of how they are reached.
    fn reached(&self, contacts: bool) -> impl Iterator<Item = (&PersonFacts, ReachFacts)> {
        let salon = &self.facts.salon;
        let answers = [&salon.in_charge, &salon.onsite].into_iter().flatten();
        let answers: Vec<(&String, &String)> = answers.map(|one| (&one.name, &one.phone)).collect();
        salon.people.iter().zip(&self.facts.reach).map(move |(person, reach)| {
            let shown = match (contacts, answers.contains(&(&person.name, &reach.phone))) {
                (true, _) => reach.clone(),
                (false, true) => ReachFacts {
                    phone: reach.phone.clone(),
                    ..ReachFacts::default()
                },
                (false, false) => ReachFacts::default(),
            };
            (person, shown)
        })
    }

    fn standing(&self, say: Say, person: &PersonFacts) -> Vec<String> {
        let office = person.office.as_ref().map(|office| say.message(office));
        office
            .into_iter()
            .chain(roles(say, &self.facts.salon, person))
            .collect()
    }

    fn table(&self, say: Say, contacts: bool) -> Table {
        let mut columns = vec![
            Column::new(say.text("documents-column-name"), 14.0),
            Column::new(say.text("documents-column-standing"), 24.0),
            Column::new(say.text("documents-contacts-phone"), 18.0),
            Column::new(say.text("documents-contacts-wechat"), 16.0),
            Column::new(say.text("documents-column-company"), 22.0),
            Column::new(say.text("documents-column-post"), 16.0),
        ];
        if !contacts {
            columns.remove(3);
        }
        let row = |(person, reach): (&PersonFacts, ReachFacts)| {
            let mut cells = vec![
                Cell::new(clean(&person.name)).look(Look::Strong),
                Cell::new(say.list(&self.standing(say, person))),
                Cell::phone(&clean(&reach.phone)),
                Cell::new(clean(&reach.wechat)),
                Cell::new(clean(&person.company)),
                Cell::new(clean(&person.post)).look(Look::Soft),
            ];
            if !contacts {
                cells.remove(3);
            }
            Row {
                cells,
                ..Row::default()
            }
        };
        let mut rows: Vec<Row> = self.reached(contacts).map(row).collect();
        rows.extend(self.venue(say, columns.len()));
        Table {
            name: say.text("documents-contacts"),
            columns,
            rows,
            still: 1,
            is_wide: true,
            none: say.text("documents-contacts-none"),
        }
    }

    /// Whom to call at the venue: the committee's papers bear it.
    fn venue(&self, say: Say, columns: usize) -> Option<Row> {
        let venue = self.facts.salon.venue.as_ref()?;
        if venue.contact_name.is_empty() && venue.contact_phone.is_empty() {
            return None;
        }
        let mut cells = vec![Cell::default(); columns];
        cells[0] = Cell::new(clean(&venue.contact_name)).look(Look::Strong);
        cells[1] = Cell::new(say.text("documents-fact-venue-contact"));
        cells[2] = Cell::phone(&clean(&venue.contact_phone));
        cells[columns - 2] = Cell::new(clean(&venue.name));
        Some(Row {
            cells,
            ..Row::default()
        })
    }
}
