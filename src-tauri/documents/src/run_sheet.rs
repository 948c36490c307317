//! The run-sheet of the committee and the agenda of the audience: from facts to paper.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::{clean, lines};
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{ContactFacts, MaterialFacts, MeanwhileFacts, Part, RowFacts, SalonFacts, TalkFacts, VenueFacts};
use crate::make::{Output, Sheet, seal};
use crate::model::{Band, Field, Note, Row, RunSheetPaper};
use crate::outline::{self, Code, Outline};
use crate::say::{Say, name_and_phone};
use crate::scan;
use crate::sheet_calendar;
use crate::wechat;

/// How many changes a paper tells; more would push the sheet overleaf.
const MOST_CHANGES: usize = 10;

/// Whom a run-sheet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The committee: duties, materials, groups, what to do when a speaker fails.
    Committee,
    /// Everybody else: when, where, what and who speaks; one contact.
    Public,
}

/// The forms of the run-sheet.
pub const COMMITTEE_FORMS: &[Form] = &[
    Form::Png,
    Form::WeChat,
    Form::Pdf,
    Form::Xlsx,
    Form::Docx,
    Form::Ics,
    Form::Csv,
    Form::Html,
    Form::Md,
];
/// The forms of the agenda.
pub const PUBLIC_FORMS: &[Form] = COMMITTEE_FORMS;

/// The run-sheet or the agenda of a salon.
pub struct RunSheet<'a> {
    /// The salon.
    pub facts: &'a SalonFacts,
    /// Which of the two.
    pub audience: Audience,
}

impl Document for RunSheet<'_> {
    fn forms(&self) -> &'static [Form] {
        match self.audience {
            Audience::Committee => COMMITTEE_FORMS,
            Audience::Public => PUBLIC_FORMS,
        }
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let what = say.text(match self.audience {
            Audience::Committee => "documents-run-sheet",
            Audience::Public => "documents-agenda",
        });
        Ok([say.salon(self.facts), what, say.version_word(self.facts)].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.stamp(self.facts, options.now)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let paper = paper(Say { lang: options.lang }, self.facts, self.audience, options);
        let (template, output) = match options.form {
            Form::Png => (include_str!("../templates/run-sheet-phone.typ"), Output::LongPicture),
            _ => (include_str!("../templates/run-sheet.typ"), Output::Pdf),
        };
        Ok(vec![Sheet::new(
            template,
            &paper,
            &self.facts.chapter,
            options,
            output,
        )?])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let name = say.text(match self.audience {
            Audience::Committee => "documents-run-sheet",
            Audience::Public => "documents-agenda",
        });
        let codes = match self.audience {
            Audience::Committee => Vec::new(),
            Audience::Public => codes(self.facts, options),
        };
        let paper = paper(say, self.facts, self.audience, options);
        Ok(outline::of_run_sheet(options.lang, name, paper, codes))
    }

    fn calendar(&self, options: &Options) -> Result<String> {
        Ok(sheet_calendar::write(self.facts, self.audience, options))
    }

    fn message(&self, options: &Options) -> Result<String> {
        Ok(wechat::run_sheet(
            Say { lang: options.lang },
            self.facts,
            self.audience,
            options,
        ))
    }
}

/// The longest content of a code in bytes: with more it is too fine for a printed page.
const LONGEST_CODE: usize = 900;

/// What a guest can scan: the way there and the date. What does not fit into a code is left out.
pub fn codes(facts: &SalonFacts, options: &Options) -> Vec<Code> {
    let say = Say { lang: options.lang };
    let map = facts
        .venue
        .as_ref()
        .map(|venue| clean(&venue.map_link))
        .unwrap_or_default();
    let codes = [
        ("documents-code-map", map),
        ("documents-code-calendar", sheet_calendar::in_short(facts, options)),
    ];
    let fits = |content: &str| content.len() <= LONGEST_CODE && scan::svg(content).is_some();
    let codes = codes.into_iter().filter(|(_, content)| fits(content));
    codes
        .map(|(id, content)| Code {
            label: say.text(id),
            content,
        })
        .collect()
}

/// What goes on the paper.
fn paper(say: Say, facts: &SalonFacts, audience: Audience, options: &Options) -> RunSheetPaper {
    let committee = audience == Audience::Committee;
    let sheet = Model {
        say,
        facts,
        phone: options.form == Form::Png,
    };
    let heading = if committee {
        "documents-run-sheet-title"
    } else {
        "documents-agenda-title"
    };
    RunSheetPaper {
        lang: say.typst_lang(),
        title: say.with(heading, "salon", say.chapter_salon(facts)),
        author: say.full_chapter(&facts.chapter),
        seal: seal(say, &facts.chapter),
        theme: clean(&facts.theme),
        stamp: say.stamp(facts, options.now),
        marking: if committee {
            say.text("documents-committee-only")
        } else {
            String::new()
        },
        facts: if committee {
            sheet.committee_facts()
        } else {
            sheet.public_facts()
        },
        columns: columns(say, committee),
        bands: if committee {
            sheet.committee_bands()
        } else {
            sheet.public_bands()
        },
        foot: if committee { sheet.foot() } else { String::new() },
        notes: if committee {
            sheet.committee_notes(options.contacts)
        } else {
            Vec::new()
        },
    }
}

fn columns(say: Say, committee: bool) -> Vec<String> {
    let ids: &[&str] = if committee {
        &[
            "documents-column-time",
            "documents-column-minutes",
            "documents-column-segment",
            "documents-column-content",
            "documents-column-people",
            "documents-column-materials",
            "documents-column-actual",
        ]
    } else {
        &[
            "documents-column-time",
            "documents-column-segment",
            "documents-column-speaker",
        ]
    };
    ids.iter().map(|id| say.text(id)).collect()
}

/// A row's title: the user's own, else the kind's name, for talks with their number.
pub fn row_title(say: Say, row: &RowFacts, talk_id: &str) -> String {
    if !row.title.is_empty() {
        return clean(&row.title);
    }
    match (row.kind.as_str(), row.talk) {
        ("talk", Some(number)) => say.with(talk_id, "ordinal", ordinal(say, number)),
        _ => say.message(&row.label),
    }
}

fn ordinal(say: Say, number: i64) -> String {
    if (1..=10).contains(&number) {
        say.text(&format!("documents-ordinal-{number}"))
    } else {
        number.to_string()
    }
}

/// The note of a row; where nobody wrote one for the groups' reports, how long each group has.
pub fn remarks(say: Say, facts: &SalonFacts, row: &RowFacts) -> Vec<String> {
    let written = lines(&row.note);
    if !written.is_empty() {
        return written;
    }
    let groups = facts.groups.len() as i64;
    if row.kind == "reports" && groups > 0 && row.minutes >= groups {
        return vec![say.with("documents-each-group", "minutes", row.minutes / groups)];
    }
    Vec::new()
}

/// The speaker of a row, when it is a talk and somebody is named.
pub fn speaker<'a>(facts: &'a SalonFacts, row: &RowFacts) -> Option<&'a TalkFacts> {
    let number = row.talk.filter(|_| row.kind == "talk")?;
    facts.talks.iter().find(|talk| talk.talk == Some(number))
}

/// The leads of all groups: `1组 潘志成`.
pub fn group_leads(say: Say, facts: &SalonFacts) -> Vec<String> {
    let lead = |name: Option<&String>| name.map_or_else(|| say.text("documents-open"), |name| clean(name));
    let one = |number: i64, name: String| {
        say.message(
            &Message::new("documents-group")
                .with("number", number.to_string())
                .with("name", name),
        )
    };
    facts
        .groups
        .iter()
        .map(|group| one(group.number, lead(group.lead.as_ref())))
        .collect()
}

/// `胸贴60张`, `话筒电池×4`.
pub fn borne(say: Say, material: &MaterialFacts) -> String {
    match (clean(&material.name), clean(&material.quantity)) {
        (name, quantity) if quantity.is_empty() => name,
        // A bare count needs a sign between; `60张` joins by itself.
        (name, quantity) if quantity.chars().all(|c| c.is_ascii_digit()) => format!("{name}×{quantity}"),
        (name, quantity) if say.is_chinese() => format!("{name}{quantity}"),
        (name, quantity) => format!("{name} ({quantity})"),
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

fn reach(contact: Option<&ContactFacts>) -> String {
    contact
        .map(|contact| name_and_phone(&contact.name, &contact.phone))
        .unwrap_or_default()
}

/// What stands between a row and the one above: `空6分钟`, `与上一环节重叠4分钟`.
pub fn gap(say: Say, row: &RowFacts) -> Option<String> {
    match row.gap_minutes {
        0 => None,
        empty @ 1.. => Some(say.with("documents-gap", "minutes", empty)),
        overlap => Some(say.with("documents-overlap", "minutes", -overlap)),
    }
}

/// Of the first row of a block: what it is called, how long it takes and should take.
pub fn block(say: Say, facts: &SalonFacts, row: &RowFacts) -> Option<String> {
    let place = row.block?;
    let first = facts.rows.iter().find(|row| row.block == Some(place));
    if !first.is_some_and(|first| std::ptr::eq(first, row)) {
        return None;
    }
    let block = facts.blocks.get(place)?;
    let title = match clean(&block.title) {
        title if title.is_empty() => say.message(&block.label),
        title => title,
    };
    let id = match (block.target_minutes, block.over_minutes) {
        (None, _) => "documents-block",
        (Some(_), 0) => "documents-block-met",
        (Some(_), 1..) => "documents-block-over",
        (Some(_), _) => "documents-block-under",
    };
    let message = Message::new(id)
        .with("title", title)
        .with("planned", block.planned_minutes)
        .with("target", block.target_minutes.unwrap_or_default())
        .with("minutes", block.over_minutes.abs());
    Some(say.message(&message))
}

/// What others do while a row runs, and what the host should know: for the committee alone.
pub fn asides(say: Say, row: &RowFacts) -> Vec<String> {
    let mut asides: Vec<String> = row.meanwhile.iter().map(|duty| meanwhile(say, duty)).collect();
    let notes = lines(&row.host_note);
    asides.extend(
        notes
            .iter()
            .map(|note| say.with("documents-host-note", "note", note.as_str())),
    );
    asides
}

/// `同时：蒋思琪 换话筒电池`.
pub fn meanwhile(say: Say, duty: &MeanwhileFacts) -> String {
    let who = match (duty.people.is_empty(), &duty.role) {
        (false, _) => say.list(&duty.people),
        (true, Some(role)) => say.message(role),
        (true, None) => say.text("documents-open"),
    };
    say.message(
        &Message::new("documents-meanwhile")
            .with("who", who)
            .with("what", &duty.what),
    )
}

/// What changed since the version it is compared with, numbered; at most `most` of them.
pub fn changes(say: Say, facts: &SalonFacts, most: usize) -> Option<(i64, Vec<String>)> {
    let version = facts.version.as_ref()?;
    let since = version.compared_with.filter(|_| !version.changes.is_empty())?;
    let told = version.changes.iter().take(most);
    let mut lines: Vec<String> = (1..)
        .zip(told)
        .map(|(number, change)| format!("{number}. {}", say.message(change)))
        .collect();
    let more = version.changes.len().saturating_sub(most);
    if more > 0 {
        lines.push(say.with("documents-more-changes", "count", more));
    }
    Some((since, lines))
}

struct Model<'a> {
    say: Say,
    facts: &'a SalonFacts,
    phone: bool,
}

impl Model<'_> {
    fn fact(&self, id: &str, value: String) -> Option<Field> {
        (!value.is_empty()).then(|| Field::new(self.say.text(id), value))
    }

    fn when(&self) -> String {
        let time = format!("{}–{}", self.facts.start, self.facts.slot_end);
        self.say.message(
            &Message::new("documents-when")
                .with("date", self.say.date(self.facts.date, true))
                .with("time", time),
        )
    }

    fn place(&self, address: bool) -> String {
        let Some(venue) = &self.facts.venue else {
            return self.say.text("documents-venue-open");
        };
        let address = if address { clean(&venue.address) } else { String::new() };
        let parts = [clean(&venue.name), address, clean(&venue.door)];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        self.say.beside(&parts)
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

    fn committee_facts(&self) -> Vec<Field> {
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

    fn public_facts(&self) -> Vec<Field> {
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

    fn committee_bands(&self) -> Vec<Band> {
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

    fn minutes(&self, row: &RowFacts) -> String {
        match (row.part, row.minutes) {
            (Part::Before | Part::After, _) | (_, 0) => String::new(),
            (Part::Slot, minutes) if self.phone => self.say.with("documents-minutes", "minutes", minutes),
            (Part::Slot, minutes) => minutes.to_string(),
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

    fn foot(&self) -> String {
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

    fn committee_notes(&self, contacts: bool) -> Vec<Note> {
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

    fn public_bands(&self) -> Vec<Band> {
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

/// Whether the audience is told of a row.
pub fn is_public(row: &RowFacts) -> bool {
    match row.part {
        Part::Slot => row.kind != "changeover",
        Part::Before => row.kind == "check_in",
        Part::After => row.kind == "photo",
    }
}

/// What the audience reads of a talk: name and title, topic. Nobody is announced before they said yes.
pub fn public_speaker(say: Say, facts: &SalonFacts, row: &RowFacts) -> (Vec<String>, Vec<String>) {
    if row.kind != "talk" {
        return (Vec::new(), Vec::new());
    }
    match speaker(facts, row).filter(|talk| talk.confirmed) {
        None => (vec![say.text("documents-speaker-being-invited")], Vec::new()),
        Some(talk) => {
            let topic = if talk.topic.is_empty() {
                Vec::new()
            } else {
                vec![say.topic(&talk.topic)]
            };
            let people = [clean(&talk.name), clean(&talk.title)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect();
            (people, topic)
        }
    }
}

/// Minutes to speak and minutes for questions, as a message `documents-talk-split`.
pub fn talk_split(row: &RowFacts) -> Message {
    Message::new("documents-talk-split")
        .with("talk", row.minutes - row.qa_minutes)
        .with("qa", row.qa_minutes)
}

/// Questions as `1. …`; the number is left out when there is only one.
pub fn numbered(questions: &[String]) -> Vec<String> {
    match questions {
        [one] => vec![clean(one)],
        many => many
            .iter()
            .enumerate()
            .map(|(at, text)| format!("{}. {}", at + 1, clean(text)))
            .collect(),
    }
}
