//! The invitation of a speaker: from facts to a letter.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::letters::rules::{self, Request};
use chapterdesk_core::words::Message;
use chrono::NaiveDate;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{ChapterFacts, InvitationFacts, Part, TalkFacts, VenueFacts};
use crate::make::{Output, Sheet, cover};
use crate::model::{Field, InvitationPaper, Note, Rib};
use crate::outline::{Block, Outline};
use crate::say::Say;
use crate::scan::{self, Code};

/// The facts that a card has room for.
const CARD: [&str; 5] = [
    "documents-field-topic",
    "documents-field-date",
    "documents-field-slot",
    "documents-field-arrive",
    "documents-field-place",
];

/// The forms of an invitation.
pub const FORMS: &[Form] = &[Form::Png, Form::WeChat, Form::Pdf, Form::Docx, Form::Html, Form::Md];

/// The invitation of a speaker, as a letter or a message.
pub struct Invitation<'a> {
    /// What is known.
    pub facts: &'a InvitationFacts,
}

impl Invitation<'_> {
    fn letter(&self, options: &Options) -> Letter<'_> {
        Letter {
            say: Say { lang: options.lang },
            facts: self.facts,
            today: options.now.date_naive(),
        }
    }
}

impl Document for Invitation<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let what = say.text("documents-invitation");
        Ok([say.salon(&self.facts.salon), what, clean(&self.facts.guest.name)].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.draft(options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let (template, output) = match options.form {
            Form::Png => (include_str!("../templates/invitation-card.typ"), Output::LongPicture),
            _ => (include_str!("../templates/invitation.typ"), Output::Pdf),
        };
        let letter = self.letter(options);
        let sheet = Sheet::new(template, &letter.paper(), &self.facts.salon.chapter, options, output)?;
        Ok(vec![sheet.with_codes(letter.map().as_slice())])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let letter = self.letter(options).paper();
        Ok(Outline {
            lang: options.lang,
            title: letter.heading,
            author: letter.cover.author,
            under: vec![letter.letterhead],
            blocks: vec![
                Block::Text(std::iter::once(letter.salutation).chain(letter.opening).collect()),
                Block::Facts(letter.fields),
                Block::Notes(letter.notes),
                Block::Text(letter.closing.into_iter().chain(letter.regards).collect()),
                Block::Signature(letter.signature),
            ],
        })
    }

    fn message(&self, options: &Options) -> Result<String> {
        let mut messages = self.facts.messages.iter();
        let message = messages.find(|message| message.lang == options.lang);
        let message = message.ok_or_else(|| Error::bug("a language without its message"))?;
        if !message.blocked.is_empty() {
            let names = message.blocked.iter().map(|blocked| blocked.placeholder.as_str());
            let names: Vec<&str> = names.collect();
            return Err(Error::refused("letter_blocked").with("names", names.join("、")));
        }
        Ok(clean(&message.body) + "\n")
    }
}

/// What the letter says.
pub struct Letter<'a> {
    /// The language.
    pub say: Say,
    /// What is known.
    pub facts: &'a InvitationFacts,
    /// The day of writing.
    pub today: NaiveDate,
}

impl Letter<'_> {
    /// The date of the salon and the part of the day: `12月12日（周六）下午`.
    pub fn day(&self, year: bool) -> String {
        let salon = &self.facts.salon;
        let hour: u32 = salon
            .start
            .get(..2)
            .and_then(|hour| hour.parse().ok())
            .unwrap_or_default();
        let part = match hour {
            0..12 => self.say.text("documents-morning"),
            12..18 => self.say.text("documents-afternoon"),
            _ => salon.start.clone(),
        };
        let date = self.say.date(salon.date, year);
        self.say
            .message(&Message::new("documents-day-part").with("date", date).with("part", part))
    }

    /// The guest's exact time: `14:35–15:05`.
    pub fn slot(&self) -> Option<String> {
        self.facts
            .slot
            .as_ref()
            .map(|slot| format!("{}–{}", slot.start, slot.end))
    }

    /// `分享25分钟＋问答5分钟`, or only the minutes of the talk.
    fn split(&self) -> Option<String> {
        let slot = self.facts.slot.as_ref()?;
        if slot.qa_minutes == 0 {
            return Some(self.say.with("documents-talk-alone", "talk", slot.talk_minutes));
        }
        Some(
            self.say.message(
                &Message::new("documents-talk-split")
                    .with("talk", slot.talk_minutes)
                    .with("qa", slot.qa_minutes),
            ),
        )
    }

    /// The others who speak that day: name, years, topic.
    pub fn fellows(&self) -> Vec<String> {
        let others = |talk: &&TalkFacts| talk.confirmed && talk.talk != self.facts.guest.talk;
        self.facts
            .salon
            .talks
            .iter()
            .filter(others)
            .map(|talk| self.fellow(talk))
            .collect()
    }

    fn fellow(&self, talk: &TalkFacts) -> String {
        let mut parts = vec![clean(&talk.name)];
        if !talk.title.is_empty() {
            parts.push(clean(&talk.title));
        } else if let Some(years) = talk.years {
            parts.push(self.say.with("documents-years", "years", years));
        }
        if !talk.topic.is_empty() {
            parts.push(
                self.say
                    .with("documents-speaks-on", "topic", self.say.topic(&talk.topic)),
            );
        }
        parts.join(if self.say.is_chinese() { "，" } else { ", " })
    }

    /// What is on site for a talk, by name.
    fn equipment(&self) -> Option<String> {
        let venue = self.facts.salon.venue.as_ref()?;
        let things: Vec<String> = venue
            .equipment
            .iter()
            .map(|item| {
                let name = self.say.text(&format!("documents-equipment-{item}"));
                match self.connectors(venue).filter(|_| item == "projector") {
                    Some(kinds) => format!("{name}{}", self.say.with("documents-in-brackets", "what", kinds)),
                    None => name,
                }
            })
            .collect();
        (!things.is_empty()).then(|| self.say.list(&things))
    }

    fn connectors(&self, venue: &VenueFacts) -> Option<String> {
        let kinds: Vec<String> = venue
            .connectors
            .iter()
            .filter(|kind| *kind != "audio")
            .map(|kind| self.say.text(&format!("documents-connector-{kind}")))
            .collect();
        (!kinds.is_empty()).then(|| self.say.list(&kinds))
    }

    /// When the slides can be tried.
    pub fn slides_try(&self) -> Option<&str> {
        self.facts
            .salon
            .rows
            .iter()
            .find(|row| row.kind == "slides_try")
            .map(|row| row.start.as_str())
    }

    /// The latest day for an answer; `None` when the guest has said yes or the salon is too near for it.
    fn answer_by(&self) -> Option<NaiveDate> {
        let facts = self.facts;
        rules::answer_by(
            facts.guest.confirmed,
            facts.answer_by,
            facts.salon.date,
            facts.days,
            self.today,
        )
    }

    /// What we ask for and by when.
    fn requests(&self) -> Vec<Request> {
        rules::requests(self.facts.wanted, self.facts.salon.date, self.facts.days, self.today)
    }

    fn paper(&self) -> InvitationPaper {
        let salon = &self.facts.salon;
        let heading = self.say.text("documents-invitation");
        let name = clean(&self.facts.guest.name);
        let title = self.say.beside(&[self.say.chapter_salon(salon), heading.clone(), name]);
        let fields = self.fields();
        InvitationPaper {
            cover: cover(self.say, &salon.chapter, title),
            fan: fan(self.facts),
            letterhead: letterhead(&salon.chapter),
            heading,
            salutation: self.salutation(),
            opening: self.opening(),
            salon: self.say.salon(salon),
            theme: clean(&salon.theme),
            card: fields
                .iter()
                .filter(|(id, _)| CARD.contains(id))
                .map(|(_, field)| field.clone())
                .collect(),
            qr: self.map().map(|code| code.on_paper(0)),
            fields: fields.into_iter().map(|(_, field)| field).collect(),
            notes: self.notes(),
            closing: self.closing(),
            regards: ["documents-regards", "documents-regards-end"]
                .map(|id| self.say.text(id))
                .into_iter()
                .filter(|line| !line.is_empty())
                .collect(),
            signature: self.signature(),
        }
    }

    fn salutation(&self) -> String {
        let message = Message::new("documents-dear")
            .with("name", &self.facts.guest.name)
            .with("address", address(self.say, self.facts));
        self.say.message(&message)
    }

    fn opening(&self) -> Vec<String> {
        let salon = &self.facts.salon;
        let theme = clean(&salon.theme);
        let why = match (self.facts.spoke_before, theme.is_empty()) {
            (true, true) => self.say.text("documents-why-again"),
            (true, false) => self.say.with("documents-why-again-theme", "theme", theme),
            (false, true) => self.say.text("documents-why"),
            (false, false) => self.say.with("documents-why-theme", "theme", theme),
        };
        let why = if self.facts.referred_by.is_empty() || self.facts.spoke_before {
            why
        } else {
            format!(
                "{}{why}",
                self.say.with("documents-referred", "name", &self.facts.referred_by)
            )
        };
        let who = Message::new("documents-who-we-are").with("city", self.city());
        let why = match (self.facts.guest.talk.is_none(), self.facts.guest.confirmed) {
            (true, true) => self.say.text("documents-thanks-standby"),
            (true, false) => self.say.text("documents-why-standby"),
            (false, true) => self.say.text("documents-thanks-for-yes"),
            (false, false) => why,
        };
        vec![why, self.say.message(&who)]
    }

    /// The city; the chapter's own name where none is written down.
    fn city(&self) -> String {
        let chapter = &self.facts.salon.chapter;
        clean(if chapter.city.is_empty() {
            &chapter.name
        } else {
            &chapter.city
        })
    }

    fn map(&self) -> Option<Code> {
        let venue = self.facts.salon.venue.as_ref().filter(|_| !self.facts.online)?;
        scan::map(self.say, &venue.map_link)
    }

    /// The facts, each with the id of its label.
    fn fields(&self) -> Vec<(&'static str, Field)> {
        let salon = &self.facts.salon;
        let mut fields = Vec::new();
        let mut put = |id: &'static str, value: Option<String>, strong: bool| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                let label = self.say.text(id);
                fields.push((id, Field { label, value, strong }));
            }
        };
        let slot = self
            .slot()
            .zip(self.split())
            .map(|(slot, split)| self.say.beside(&[slot, split]));
        put("documents-field-event", Some(self.say.salon(salon)), false);
        put("documents-field-theme", Some(clean(&salon.theme)), false);
        put("documents-field-topic", Some(self.topic()), false);
        put("documents-field-date", Some(self.day(true)), false);
        put("documents-field-slot", slot, true);
        put(
            "documents-field-arrive",
            self.slides_try()
                .map(|time| self.say.with("documents-arrive", "time", time)),
            false,
        );
        put("documents-field-place", Some(self.place()), false);
        put("documents-field-listeners", self.listeners(), false);
        put(
            "documents-field-fellow",
            Some(self.fellows().join(if self.say.is_chinese() { "；" } else { "; " })),
            false,
        );
        put("documents-field-equipment", self.equipment(), false);
        fields
    }

    /// How many listen; `None` while nobody knows.
    fn listeners(&self) -> Option<String> {
        (self.facts.salon.heads > 0).then(|| self.say.with("documents-listeners", "heads", self.facts.salon.heads))
    }

    fn topic(&self) -> String {
        let guest = &self.facts.guest;
        match (guest.topic.is_empty(), guest.topic_settled) {
            (true, _) => self.say.text("documents-topic-open"),
            (false, true) => self.say.topic(&guest.topic),
            (false, false) => self
                .say
                .with("documents-topic-tentative", "topic", self.say.topic(&guest.topic)),
        }
    }

    /// Name, address and door of the venue; on a second line how to come.
    fn place(&self) -> String {
        if self.facts.online {
            return self.say.text("documents-place-online");
        }
        let Some(venue) = &self.facts.salon.venue else {
            return self.say.text("documents-venue-soon");
        };
        let joined = |parts: &[&String], mark: &str| {
            let parts: Vec<String> = parts
                .iter()
                .filter(|part| !part.is_empty())
                .map(|part| clean(part))
                .collect();
            parts.join(mark)
        };
        let (comma, semicolon) = if self.say.is_chinese() {
            ("，", "；")
        } else {
            (", ", "; ")
        };
        let place = joined(&[&venue.name, &venue.address, &venue.door], comma);
        let way = joined(&[&venue.transit, &venue.parking], semicolon);
        if way.is_empty() {
            place
        } else {
            format!("{place}\n{way}")
        }
    }

    fn notes(&self) -> Vec<Note> {
        let mut notes = Vec::new();
        if let Some(slot) = &self.facts.slot {
            let kindly = self.say.with("documents-time-agreement", "talk", slot.talk_minutes);
            notes.push(Note::lines(self.say.text("documents-note-time"), vec![kindly]));
        }
        let requests: Vec<String> = self
            .requests()
            .iter()
            .map(|request| {
                self.say
                    .beside(&[self.by(request.by), self.say.list(&self.items(request))])
            })
            .collect();
        if !requests.is_empty() {
            notes.push(Note::lines(self.say.text("documents-note-requests"), requests));
        }
        let agreed = self.agreed();
        if !agreed.is_empty() {
            let mark = if self.say.is_chinese() { "；" } else { "; " };
            notes.push(Note::lines(
                self.say.text("documents-note-agreed"),
                vec![agreed.join(mark)],
            ));
        }
        notes.push(Note::lines(
            self.say.text("documents-note-gifts"),
            vec![self.say.text("documents-gifts"), self.fee()],
        ));
        notes
    }

    /// What was agreed beside the fee, from our side.
    fn agreed(&self) -> Vec<String> {
        let terms = &self.facts.terms;
        let code = |family: &str, code: Option<&str>| {
            code.map(|code| self.say.text(&format!("documents-agreed-{family}-{code}")))
        };
        let named = |id: &str, value: &str| {
            let value = clean(value);
            (!value.is_empty()).then(|| self.say.with(id, "what", value))
        };
        [
            code("film", terms.may_film),
            code("slides", terms.may_share_slides),
            named("documents-agreed-needs", &self.facts.needs),
            named("documents-agreed-car", &terms.car_plate),
            named("documents-term-meal", &terms.meal),
            named("documents-term-companion", &terms.companion),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// That there is no fee, unless another thing was agreed.
    fn fee(&self) -> String {
        let terms = &self.facts.terms;
        let fee = self.say.text(&format!("documents-fee-{}", terms.fee.unwrap_or("none")));
        match clean(&terms.fee_note) {
            note if note.is_empty() => fee,
            note => self
                .say
                .message(&Message::new("documents-fee-note").with("fee", fee).with("note", note)),
        }
    }

    fn items(&self, request: &Request) -> Vec<String> {
        let items = request.items.iter();
        items
            .map(|item| self.say.text(&format!("letters-ask-{}", item.code())))
            .collect()
    }

    /// `11月28日前`.
    pub fn by(&self, date: NaiveDate) -> String {
        self.say.with("documents-by", "date", self.say.day(date))
    }

    fn closing(&self) -> Vec<String> {
        let answer = self.answer_by().map(|date| {
            self.say
                .with("documents-closing-answer", "date", self.say.date(date, false))
        });
        answer.into_iter().chain([self.say.text("documents-closing")]).collect()
    }

    fn signature(&self) -> Vec<String> {
        let salon = &self.facts.salon;
        let mut lines = vec![self.say.full_chapter(&salon.chapter)];
        if let Some(contact) = &salon.in_charge {
            let office = contact
                .office
                .as_ref()
                .map(|office| self.say.message(office))
                .unwrap_or_default();
            let parts = [office, clean(&contact.name), self.phone()];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            lines.push(self.say.beside(&parts));
        }
        lines.push(self.say.letter_date(self.today));
        lines
    }

    /// The number of the person in charge, and whether it is their WeChat too.
    pub fn phone(&self) -> String {
        let Some(contact) = &self.facts.salon.in_charge else {
            return String::new();
        };
        let (phone, wechat) = (clean(&contact.phone), clean(&contact.wechat));
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        match (phone.is_empty(), wechat.is_empty()) {
            (true, false) => self.say.with("documents-wechat-name", "name", wechat),
            (false, false) if digits(&phone) == digits(&wechat) => {
                self.say.with("documents-phone-wechat", "phone", phone)
            }
            _ => phone,
        }
    }
}

/// The form of address; 老师 unless another is known. An English paper has the name alone.
pub fn address(say: Say, facts: &InvitationFacts) -> String {
    match (say.is_chinese(), facts.address.as_str()) {
        (false, _) => String::new(),
        (true, "") => say.text("documents-teacher"),
        (true, address) if facts.guest.name.ends_with(address) => String::new(),
        (true, address) => clean(address),
    }
}

/// The parts of the salon as ribs of a fan, the guest's own among them.
pub fn fan(facts: &InvitationFacts) -> Vec<Rib> {
    let rows = facts.salon.rows.iter();
    let own = |talk: Option<i64>| talk.is_some() && talk == facts.guest.talk;
    rows.filter(|row| row.part == Part::Slot && row.minutes > 0)
        .map(|row| Rib {
            minutes: row.minutes,
            own: own(row.talk),
        })
        .collect()
}

/// Guild and chapter above a heading; the guild once, when the chapter's name already bears it.
pub fn letterhead(chapter: &ChapterFacts) -> String {
    if chapter.guild.is_empty() || chapter.name.starts_with(&chapter.guild) {
        return clean(&chapter.name);
    }
    format!("{} · {}", clean(&chapter.guild), clean(&chapter.name))
}
