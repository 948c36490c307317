//! What one person does on the day: their minutes, what to bring, when to be there, whom to call.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::files::safe_name;
use chapterdesk_core::ids::Id;
use chapterdesk_core::words::{Lang, Message};

use crate::clean::{clean, lines};
use crate::document::Document;
use crate::export::{Form, Options, Piece};
use crate::facts::{AttendeeFacts, Part, PersonFacts, RowFacts, SalonFacts, ServiceFacts};
use crate::make::{Output, Sheet, cover};
use crate::model::{Field, Head, Note, PersonPaper, PersonRow};
use crate::papers::{hard_stop, place, when};
use crate::run_sheet::{borne, numbered, remarks, row_title, speaker, talk_split};
use crate::say::{Say, name_and_phone};
use crate::sheet_calendar;
use crate::wechat;

/// The forms of the sheet of a person.
pub const FORMS: &[Form] = &[Form::Png, Form::WeChat, Form::Ics];

const TEMPLATE: &str = include_str!("../templates/person-sheet.typ");

/// The sheet of one person, or of everybody who has something to do: one text with all of them, or a picture or a calendar
/// each.
pub struct PersonSheet<'a> {
    /// The salon.
    pub facts: &'a SalonFacts,
    /// Who; `None`: everybody.
    pub person: Option<Id>,
}

impl PersonSheet<'_> {
    /// What tells the file of `person` from the others, when there are others.
    fn name_of(&self, person: &PersonFacts) -> String {
        match self.person {
            Some(_) => String::new(),
            None => safe_name(&clean(&person.name)),
        }
    }
}

impl Document for PersonSheet<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let wanted = wanted(self.facts, self.person)?;
        let who = match self.person.and(wanted.first()) {
            Some(person) => clean(&person.name),
            None => say.text("documents-everybody"),
        };
        let what = say.text("documents-person-sheet");
        Ok([say.salon(self.facts), what, who, say.version_word(self.facts)].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.stamp(self.facts, options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let (say, chapter) = (Say { lang: options.lang }, &self.facts.chapter);
        let sheet = |person: &&PersonFacts| {
            let paper = paper(say, self.facts, person, options);
            let sheet = Sheet::new(TEMPLATE, &paper, chapter, options, Output::LongPicture)?;
            Ok(sheet.named(self.name_of(person)))
        };
        wanted(self.facts, self.person)?.iter().map(sheet).collect()
    }

    fn calendars(&self, options: &Options) -> Result<Vec<Piece>> {
        let say = Say { lang: options.lang };
        let file = |person: &&PersonFacts| {
            let paper = paper(say, self.facts, person, options);
            Piece {
                name: self.name_of(person),
                bytes: sheet_calendar::of_person(self.facts, person, &paper, options).into_bytes(),
            }
        };
        Ok(wanted(self.facts, self.person)?.iter().map(file).collect())
    }

    fn message(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let wanted = wanted(self.facts, self.person)?;
        let texts = wanted
            .iter()
            .map(|person| wechat::person(say, &paper(say, self.facts, person, options)));
        Ok(texts.collect::<Vec<_>>().join(wechat::SEPARATOR))
    }
}

/// Who has a sheet of their own, with what they are on the day.
pub fn people_with_duties(facts: &SalonFacts, lang: Lang) -> Vec<(Id, String, Vec<String>)> {
    let with_duties = facts.people.iter().filter(|one| has_duties(one));
    with_duties
        .map(|one| (one.id, one.name.clone(), roles(Say { lang }, facts, one)))
        .collect()
}

/// Whose sheets are asked for: the one person's, or everybody's who has something to do or to bring.
fn wanted(facts: &SalonFacts, person: Option<Id>) -> Result<Vec<&PersonFacts>> {
    let wanted: Vec<&PersonFacts> = match person {
        Some(id) => facts.people.iter().filter(|person| person.id == id).collect(),
        None => facts.people.iter().filter(|person| has_duties(person)).collect(),
    };
    match (wanted.is_empty(), person) {
        (false, _) => Ok(wanted),
        (true, Some(_)) => Err(Error::refused("person_not_at_salon")),
        (true, None) => Err(Error::refused("nobody_at_salon")),
    }
}

/// Whether there is something to tell somebody of the day.
fn has_duties(person: &PersonFacts) -> bool {
    person.in_charge
        || person.speaks
        || !person.services.is_empty()
        || !person.roles.is_empty()
        || !person.notes_for.is_empty()
        || !person.brings.is_empty()
}

/// What somebody is on the day: in charge, speaker, their roles.
pub fn roles(say: Say, facts: &SalonFacts, person: &PersonFacts) -> Vec<String> {
    let mut roles = Vec::new();
    if person.in_charge {
        roles.push(say.text("documents-fact-in-charge"));
    }
    if person.speaks {
        roles.push(say.text("documents-standing-speaker"));
    }
    if person.stands_by {
        roles.push(say.text("documents-standing-standby"));
    }
    roles.extend(person.roles.iter().map(|role| {
        if role == "group_lead" && !person.leads.is_empty() {
            say.with("documents-lead-of", "groups", groups(say, &person.leads))
        } else {
            say.role_in_full(role, &facts.own_roles)
        }
    }));
    roles
}

fn groups(say: Say, numbers: &[i64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    say.list(&numbers)
}

/// What goes on the sheet of `person`.
fn paper(say: Say, facts: &SalonFacts, person: &PersonFacts, options: &Options) -> PersonPaper {
    let one = One { say, facts, person };
    let name = clean(&person.name);
    let title = Message::new("documents-person-title")
        .with("salon", say.chapter_salon(facts))
        .with("name", &name);
    PersonPaper {
        head: Head {
            cover: cover(say, &facts.chapter, say.message(&title)),
            theme: say.chapter_salon(facts),
            stamp: say.stamp(facts, options.now),
            marking: String::new(),
        },
        name,
        roles: roles(say, facts, person),
        facts: one.facts(),
        rows_label: say.text("documents-person-rows"),
        rows: person.services.iter().filter_map(|service| one.row(service)).collect(),
        none: say.text("documents-person-no-rows"),
        notes: one.notes(),
        answer: say.text("documents-wechat-received"),
    }
}

struct One<'a> {
    say: Say,
    facts: &'a SalonFacts,
    person: &'a PersonFacts,
}

impl One<'_> {
    fn facts(&self) -> Vec<Field> {
        let mut place = place(self.say, self.facts);
        if let Some(venue) = self.facts.venue.as_ref().filter(|venue| !venue.door.is_empty()) {
            place.push_str(&self.say.with("documents-in-brackets", "what", &venue.door));
        }
        let facts = [
            ("documents-fact-time", when(self.say, self.facts), false),
            ("documents-fact-theme", clean(&self.facts.theme), false),
            ("documents-fact-place", place, false),
            ("documents-fact-be-there", self.be_there().unwrap_or_default(), true),
        ];
        facts
            .into_iter()
            .filter(|(_, value, _)| !value.is_empty())
            .map(|(id, value, strong)| Field {
                strong,
                ..Field::new(self.say.text(id), value)
            })
            .collect()
    }

    /// When to be there: with the first row before the start that is their own; speakers when slides are tried; the
    /// others at check-in, which is before anything of theirs.
    fn be_there(&self) -> Option<String> {
        let before = || self.facts.rows.iter().filter(|row| row.part == Part::Before);
        let own = self
            .person
            .services
            .iter()
            .filter_map(|own| self.facts.rows.get(own.row));
        let own = own.filter(|row| row.part == Part::Before).map(|row| &row.start).min();
        let slides = before().find(|row| self.person.speaks && row.kind == "slides_try");
        let check_in = || before().find(|row| row.kind == "check_in").or_else(|| before().next());
        let start = own.or_else(|| Some(&slides.or_else(check_in)?.start))?;
        Some(self.say.with("documents-by", "date", start.as_str()))
    }

    fn row(&self, service: &ServiceFacts) -> Option<PersonRow> {
        let row = self.facts.rows.get(service.row)?;
        let say = self.say;
        let minutes = match (row.part, row.minutes) {
            (Part::Before | Part::After, _) | (_, 0) => String::new(),
            (Part::Slot, _) if row.kind == "talk" && row.qa_minutes > 0 => say.message(&Message {
                id: "documents-wechat-talk-split".to_owned(),
                ..talk_split(row)
            }),
            (Part::Slot, minutes) => say.with("documents-minutes", "minutes", minutes),
        };
        let shown = service
            .roles
            .iter()
            .filter(|role| *role != "speaker" && *role != "group_lead");
        let roles: Vec<String> = shown.map(|role| say.role(role, &self.facts.own_roles)).collect();
        Some(PersonRow {
            time: row.start.clone(),
            minutes,
            title: row_title(say, row, "documents-wechat-talk"),
            role: say.list(&roles),
            detail: self.detail(row, service),
            main: row.part == Part::Slot,
        })
    }

    fn detail(&self, row: &RowFacts, service: &ServiceFacts) -> Vec<String> {
        let say = self.say;
        let serves = |code: &str| service.roles.iter().any(|role| role == code);
        let mut detail = Vec::new();
        if let Some(talk) = speaker(self.facts, row) {
            if !serves("speaker") {
                detail.push(clean(&talk.name));
            }
            if !talk.topic.is_empty() {
                detail.push(say.topic(&talk.topic));
            }
        }
        if serves("speaker") || serves("timekeeper") || serves("host") {
            detail.extend(hard_stop(say, row));
        }
        if row.kind == "discussion" {
            if !self.person.leads.is_empty() {
                detail.push(say.with("documents-leads", "groups", groups(say, &self.person.leads)));
                detail.extend(numbered(&self.questions()));
                let others =
                    |seat: &&AttendeeFacts| self.person.leads.contains(&seat.group) && seat.id != Some(self.person.id);
                let seats = self.facts.attendees.iter().filter(others);
                let seats: Vec<&str> = seats.map(|seat| seat.name.as_str()).collect();
                if !seats.is_empty() {
                    detail.push(say.with("documents-seated", "names", say.list(&seats)));
                }
            }
            if !self.person.notes_for.is_empty() {
                detail.push(say.with("documents-takes-notes", "groups", groups(say, &self.person.notes_for)));
            }
        }
        detail.extend(remarks(say, self.facts, row));
        detail.extend(
            service
                .meanwhile
                .iter()
                .map(|what| say.with("documents-meanwhile-own", "what", what)),
        );
        if serves("host") {
            detail.extend(lines(&row.host_note));
        }
        let materials = clean(&row.materials);
        if !materials.is_empty() {
            detail.push(say.with("documents-materials-inline", "materials", materials));
        }
        detail
    }

    /// What the groups that the person leads talk about: their own questions, all of them when one of the groups has none.
    fn questions(&self) -> Vec<String> {
        let own = self
            .facts
            .groups
            .iter()
            .filter(|group| self.person.leads.contains(&group.number));
        let own: Option<Vec<String>> = own.map(|group| group.question.clone()).collect();
        let mut own = own
            .filter(|own| !own.is_empty())
            .unwrap_or_else(|| self.facts.questions.clone());
        own.dedup();
        own
    }

    fn notes(&self) -> Vec<Note> {
        let say = self.say;
        let mut notes = Vec::new();
        let brings: Vec<String> = self
            .person
            .brings
            .iter()
            .filter_map(|place| self.facts.materials.get(*place))
            .map(|material| borne(say, material))
            .collect();
        if !brings.is_empty() {
            notes.push(Note::items(say.text("documents-person-brings"), brings));
        }
        // Who is in charge does not call themselves.
        let in_charge = self.facts.in_charge.as_ref().filter(|_| !self.person.in_charge);
        let contacts: Vec<String> = [in_charge, self.facts.onsite.as_ref()]
            .into_iter()
            .flatten()
            .map(|contact| name_and_phone(&contact.name, &contact.phone))
            .collect();
        if !contacts.is_empty() {
            notes.push(Note::lines(say.text("documents-person-call"), contacts));
        }
        notes
    }
}
