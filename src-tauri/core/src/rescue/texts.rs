//! Messages ready to paste: to the committee who does what now, to the audience what changes for them.
//!
//! The rules of every message of ours: time first on the line, one fact a line, a blank line between parts, no emoji, no
//! number but the one contact's. The audience hears no reasons and no duties.

use super::facts::Facts;
use super::speaker::listed;
use crate::dates::spoken;
use crate::error::Result;
use crate::events::{Change, ChangeCode, Contact, Duty, EventKind, Frozen, FrozenRow, Part, Role, Salon, SegmentKind};
use crate::venues::{self, Venue};
use crate::words::{Arg, Lang, Message, Words};

/// What both messages are made of.
pub struct Texts<'a> {
    facts: &'a Facts<'a>,
    after: &'a Salon,
    words: &'static Words,
    /// How to find a new place.
    way_there: Vec<Message>,
}

/// As what somebody serves, with what that is called; `None`: they are named for the row.
type Served<'a> = Option<(Duty, &'a Message)>;

/// How the message to the committee begins.
const COMMITTEE: &str = "rescue-text-committee";

/// Roles that are there throughout, told once.
const THROUGHOUT: [Role; 2] = [Role::Host, Role::Timekeeper];

/// What the audience should hear of; the rest is ours.
const PUBLIC: [ChangeCode; 12] = [
    ChangeCode::Date,
    ChangeCode::Start,
    ChangeCode::Venue,
    ChangeCode::Length,
    ChangeCode::Theme,
    ChangeCode::Speaker,
    ChangeCode::Topic,
    ChangeCode::Removed,
    ChangeCode::Added,
    ChangeCode::Order,
    ChangeCode::Minutes,
    ChangeCode::TimeMoved,
];

impl<'a> Texts<'a> {
    pub fn new(facts: &'a Facts<'a>, after: &'a Salon, lang: Lang) -> Result<Self> {
        let before = facts.salon.venue.as_ref().map(|venue| venue.id);
        let moved = after.venue.as_ref().filter(|venue| Some(venue.id) != before);
        let way_there = match moved {
            Some(venue) => directions(&venues::queries::show(facts.db, venue.id)?),
            None => Vec::new(),
        };
        Ok(Self {
            facts,
            after,
            words: Words::of(lang),
            way_there,
        })
    }

    /// What changed, the run-sheet as it stands now, who should see to what, the contact.
    pub fn committee(&self, now: &Frozen, changes: &[Change], todo: &[Message]) -> String {
        let mut parts = vec![self.head(COMMITTEE)];
        parts.push(self.numbered("rescue-text-changes", changes.iter().map(|change| &change.message)));
        let moved_house = changes
            .iter()
            .any(|change| matches!(change.change, ChangeCode::Venue | ChangeCode::Date));
        let shown = |row: &&FrozenRow| row.part == Part::Slot || moved_house;
        let mut beginning = vec![self.text("rescue-text-now")];
        beginning.extend(self.throughout(now));
        parts.push(beginning);
        parts.extend(now.rows.iter().filter(shown).map(|row| self.row(now, row)));
        parts.push(self.numbered("rescue-text-todo", todo.iter()));
        let mut end = Vec::new();
        if let Some(contact) = self.after.in_charge.as_ref().or(self.after.onsite_contact.as_ref()) {
            end.push(self.text("rescue-text-call-me"));
            end.push(called(contact));
        }
        end.push(self.text("rescue-text-received"));
        parts.push(end);
        joined(parts)
    }

    /// What changes for the audience; empty when nothing does.
    pub fn audience(&self, now: &Frozen, changes: &[Change]) -> String {
        let all = changes.iter().filter(|change| PUBLIC.contains(&change.change));
        // Which rows come before and after the slot is our business.
        let ours = |change: &&Change| {
            let row = change.segment.and_then(|id| now.rows.iter().find(|row| row.id == id));
            row.is_none_or(|row| row.part == Part::Slot) && !(change.change == ChangeCode::Removed && self.is_online())
        };
        let public: Vec<&Change> = all.filter(ours).collect();
        if public.is_empty() {
            return String::new();
        }
        let mut parts = vec![self.head("rescue-text-audience")];
        parts.push(vec![self.text("rescue-text-dear")]);
        // A list of what moved is for those who prepare; guests read the new order below.
        let weighty = |change: &&&Change| {
            !matches!(
                change.change,
                ChangeCode::TimeMoved | ChangeCode::Minutes | ChangeCode::Order | ChangeCode::Removed
            )
        };
        let mut told: Vec<String> = public
            .iter()
            .filter(weighty)
            .map(|change| self.public_change(now, change))
            .collect();
        told.extend(self.dropped_talks());
        if told.is_empty() {
            told.push(self.text("rescue-text-order-changed"));
        }
        told.extend(self.way_there.iter().map(|message| self.words.say(message)));
        parts.push(told);
        let shown = |row: &&FrozenRow| match row.part {
            Part::Before => row.kind == SegmentKind::CheckIn,
            Part::Slot => row.kind != SegmentKind::Changeover,
            Part::After => false,
        };
        let rows = now.rows.iter().filter(shown);
        let mut flow = vec![self.text("rescue-text-flow")];
        flow.extend(rows.flat_map(|row| self.public_row(now, row)));
        flow.push(
            self.words
                .say(&Message::new("rescue-text-end").with("end", self.after.end.to_string())),
        );
        parts.push(flow);
        let mut end = vec![self.text("rescue-text-sorry")];
        if let Some(contact) = self.after.onsite_contact.as_ref().or(self.after.in_charge.as_ref()) {
            let message = Message::new("rescue-text-contact").with("contact", called(contact));
            end.push(self.words.say(&message));
        }
        parts.push(end);
        joined(parts)
    }

    /// A change as guests hear it: whoever has yet to say yes is not announced.
    fn public_change(&self, now: &Frozen, change: &Change) -> String {
        let row = now.rows.iter().find(|row| Some(row.id) == change.segment);
        let talk = row.and_then(|row| {
            now.talks
                .iter()
                .find(|talk| talk.talk.is_some() && talk.talk == row.talk)
        });
        match (row, talk) {
            (Some(row), Some(talk)) if change.change == ChangeCode::Speaker && !talk.confirmed => {
                let message = Message::new("rescue-text-speaker-soon").with("talk", heading(now, row));
                self.words.say(&message)
            }
            _ => self.words.say(&change.message),
        }
    }

    /// Talks that guests came for and that are not given.
    fn dropped_talks(&self) -> Vec<String> {
        let rows = self.facts.salon.segments.iter();
        let dropped = rows.filter(|row| self.after.segments.iter().all(|other| other.id != row.id));
        let speakers = self.facts.salon.appearances.iter();
        dropped
            .filter_map(|row| speakers.clone().find(|own| own.talk.is_some() && own.talk == row.talk))
            .map(|own| {
                let message = Message::new("rescue-text-talk-dropped").with("name", &own.name);
                self.words.say(&message.with("address", &own.address))
            })
            .collect()
    }

    fn is_online(&self) -> bool {
        self.facts.salon.venue.is_some() && self.after.venue.is_none()
    }

    /// Which salon, when and where.
    fn head(&self, title: &str) -> Vec<String> {
        let salon = match (self.after.kind, self.after.number) {
            (EventKind::Salon, Some(number)) => Message::new("rescue-text-salon").with("number", number.to_string()),
            (kind, _) => kind.name(),
        };
        let head = Message::new(title)
            .with("chapter", &self.facts.chapter.name)
            .with("salon", salon);
        // A plan that ends earlier is announced as it is; one that ends with minutes in hand keeps them.
        let end = if self.after.end < self.facts.salon.end {
            self.after.end
        } else {
            self.after.slot_end
        };
        let when = Message::new("rescue-text-when")
            .with("date", spoken(self.after.date, false))
            .with("start", self.after.start.to_string())
            .with("end", end.to_string());
        let place = match &self.after.venue {
            Some(venue) => Message::new("rescue-text-place").with("place", &venue.name),
            None if self.is_online() => Message::new("rescue-text-online"),
            None => Message::new("rescue-text-place-open"),
        };
        let sheet = self.facts.salon.version.as_ref().filter(|_| title == COMMITTEE);
        let sheet = sheet.map(|version| Message::new("rescue-text-version").with("number", version.number + 1));
        let lines = [Some(head), sheet, Some(when), Some(place)];
        lines.iter().flatten().map(|message| self.words.say(message)).collect()
    }

    fn numbered<'m>(&self, title: &str, messages: impl Iterator<Item = &'m Message>) -> Vec<String> {
        let lines: Vec<String> = (1..)
            .zip(messages)
            .map(|(number, message)| format!("{number}. {}", self.words.say(message)))
            .collect();
        if lines.is_empty() {
            return lines;
        }
        std::iter::once(self.text(title)).chain(lines).collect()
    }

    /// Who hosts and who keeps the time, throughout.
    fn throughout(&self, now: &Frozen) -> Option<String> {
        let roles = THROUGHOUT.iter().filter_map(|role| {
            let line = now.roles.iter().find(|line| line.role == *role)?;
            let names: Vec<&str> = line.people.iter().map(|person| person.name.as_str()).collect();
            (!names.is_empty()).then(|| self.duty((*role).into(), &line.label, &names))
        });
        let roles: Vec<String> = roles.collect();
        (!roles.is_empty()).then(|| roles.join(&self.text("rescue-text-gap")))
    }

    /// A row with who does what in it.
    fn row(&self, now: &Frozen, row: &FrozenRow) -> Vec<String> {
        let mut lines = vec![self.row_head(now, row)];
        lines.extend(self.speaker(now, row, false));
        let mut duties: Vec<(Served<'_>, Vec<&str>)> = Vec::new();
        let mut groups = Vec::new();
        for person in &row.people {
            match (person.role, &person.label) {
                (Some(Duty::Speaker), _) => {}
                (Some(role), _) if THROUGHOUT.iter().any(|own| Duty::from(*own) == role) => {}
                (Some(Duty::GroupLead), _) if person.group_number.is_some() => {
                    let lead = Message::new("rescue-text-group").with("name", &person.name);
                    let number = person.group_number.unwrap_or_default();
                    groups.push(self.words.say(&lead.with("group", number)));
                }
                (role, label) => {
                    let duty = role.zip(label.as_ref());
                    match duties.iter_mut().find(|(known, _)| *known == duty) {
                        Some((_, names)) => names.push(&person.name),
                        None => duties.push((duty, vec![&person.name])),
                    }
                }
            }
        }
        let gap = self.text("rescue-text-gap");
        lines.extend(groups.chunks(2).map(|pair| pair.join(&gap)));
        let said = duties.into_iter().map(|(duty, names)| match duty {
            Some((role, label)) => self.duty(role, label, &names),
            None => self.duty_of(self.text("rescue-text-leads"), &names),
        });
        lines.extend(said.collect::<Vec<_>>().chunks(2).map(|pair| pair.join(&gap)));
        lines
    }

    /// Role and names, the role by its short name where it has one.
    fn duty(&self, role: Duty, label: &Message, names: &[&str]) -> String {
        let short = format!("documents-role-{}", role.code());
        let role = if self.words.has(&short) {
            self.words.text(&short)
        } else {
            self.words.say(label)
        };
        self.duty_of(role, names)
    }

    fn duty_of(&self, role: String, names: &[&str]) -> String {
        let names = listed(names.iter().map(|name| Arg::from(*name)));
        let message = Message::new("rescue-text-duty").with("role", role);
        self.words.say(&message.with("names", names))
    }

    fn row_head(&self, now: &Frozen, row: &FrozenRow) -> String {
        let message = if row.part != Part::Slot || row.minutes == 0 {
            Message::new("rescue-text-moment")
        } else if row.kind == SegmentKind::Talk && row.qa_minutes > 0 {
            Message::new("rescue-text-talk")
                .with("minutes", row.minutes - row.qa_minutes)
                .with("questions", row.qa_minutes)
        } else {
            Message::new("rescue-text-row").with("minutes", row.minutes)
        };
        self.words.say(
            &message
                .with("start", row.start.to_string())
                .with("row", heading(now, row)),
        )
    }

    fn public_row(&self, now: &Frozen, row: &FrozenRow) -> Vec<String> {
        let message = Message::new("rescue-text-moment")
            .with("start", row.start.to_string())
            .with("row", heading(now, row));
        let mut lines = vec![self.words.say(&message)];
        lines.extend(self.speaker(now, row, true));
        lines
    }

    /// Who speaks about what, for the committee with a word on whether they said yes, for guests only once they did.
    fn speaker(&self, now: &Frozen, row: &FrozenRow, public: bool) -> Option<String> {
        let number = row.talk?;
        let talk = now.talks.iter().find(|talk| talk.talk == Some(number));
        let Some(talk) = talk.filter(|talk| talk.confirmed || !public) else {
            return Some(self.text("rescue-text-speaker-open"));
        };
        let who = Message::new("rescue-text-speaker")
            .with("name", &talk.name)
            .with("address", &talk.address);
        let who = if talk.confirmed {
            who
        } else {
            Message::new("rescue-text-speaker-asked").with("who", who)
        };
        let line = if talk.topic.is_empty() {
            who
        } else {
            Message::new("rescue-text-speaker-topic")
                .with("who", who)
                .with("topic", &talk.topic)
        };
        Some(self.words.say(&line))
    }

    fn text(&self, id: &str) -> String {
        self.words.text(id)
    }
}

/// What a row is called; the only talk needs no number.
fn heading(now: &Frozen, row: &FrozenRow) -> Arg {
    let only = row.title.is_empty() && now.rows.iter().filter(|row| row.kind == SegmentKind::Talk).count() == 1;
    if only && row.kind == SegmentKind::Talk {
        row.kind.name().into()
    } else {
        row.heading()
    }
}

/// How to find a place.
fn directions(venue: &Venue) -> Vec<Message> {
    let known = [
        ("rescue-todo-address", "address", &venue.address),
        ("rescue-todo-door", "door", &venue.door),
        ("rescue-why-transit", "transit", &venue.transit),
        ("rescue-why-parking", "parking", &venue.parking),
    ];
    let told = known.into_iter().filter(|(_, _, what)| !what.is_empty());
    told.map(|(id, name, what)| Message::new(id).with(name, what)).collect()
}

/// Name and number on one line.
fn called(contact: &Contact) -> String {
    format!("{} {}", contact.name, contact.phone).trim_end().to_owned()
}

/// Parts with a blank line between them.
fn joined(parts: Vec<Vec<String>>) -> String {
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.join("\n"))
        .collect();
    parts.join("\n\n")
}
