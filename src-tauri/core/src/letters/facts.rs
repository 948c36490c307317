//! What letters know: read once and owned, so that a letter can be drawn with no file open, in either language.

use std::cell::RefCell;
use std::collections::HashMap;

use chrono::NaiveDate;

use super::LetterKind;
use super::stale::Told;
use crate::chapter::{self, Chapter};
use crate::committee::{self, Office};
use crate::error::Result;
use crate::events::{self, Appearance, ChangeCode, Part, Salon, SegmentKind, Status, TimeOfDay, versions};
use crate::ids::Id;
use crate::people::{self, Person};
use crate::speakers::{self, Speaker, SpeakerTalk};
use crate::store::Db;
use crate::venues::{self, Venue};
use crate::words::Message;

/// What the audience should hear of a sheet's changes; the rest is the committee's.
const AUDIENCE: [ChangeCode; 4] = [
    ChangeCode::Date,
    ChangeCode::Start,
    ChangeCode::Venue,
    ChangeCode::Theme,
];

/// Everything that a letter may mention.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The chapter.
    pub chapter: Chapter,
    /// The event it is about, without its readiness.
    pub salon: Option<Salon>,
    /// Where that is.
    pub venue: Option<Venue>,
    /// Whom it is to.
    pub speaker: Option<Speaker>,
    /// Their talks so far and to come, the newest event first.
    pub talks: Vec<SpeakerTalk>,
    /// Years in HR of those who speak at the event.
    pub years: HashMap<Id, u32>,
    /// The one contact: who is in charge of the event, else the secretary-general.
    pub contact: Option<Person>,
    /// What changed: of a correction, since the letter; else from the version before to the newest, or since it.
    pub changes: Vec<Message>,
    /// The number of the newest version of the sheet, for letters to the committee and the audience.
    pub version: Option<i64>,
    /// The day of writing.
    pub day: NaiveDate,
}

impl Facts {
    /// The talk of the recipient at the event, or their standing by.
    pub fn guest(&self) -> Option<&Appearance> {
        let id = self.speaker.as_ref()?.id;
        let mut own = self.salon.as_ref()?.appearances.iter();
        own.find(|each| each.speaker == id && each.state.holds_talk())
    }

    /// The others who said yes to a talk at the event.
    pub fn fellows(&self) -> Vec<&Appearance> {
        let own = self.speaker.as_ref().map(|speaker| speaker.id);
        let all = self.salon.iter().flat_map(|salon| &salon.appearances);
        all.filter(|each| each.talk.is_some() && each.state.is_settled() && Some(each.speaker) != own)
            .collect()
    }

    /// When the event's first row of a kind begins.
    pub fn start_of(&self, kind: SegmentKind) -> Option<TimeOfDay> {
        let mut rows = self.salon.iter().flat_map(|salon| &salon.segments);
        rows.find(|row| row.kind == kind).map(|row| row.start)
    }

    /// When those who set up begin.
    pub fn set_up(&self) -> Option<TimeOfDay> {
        let rows = self.salon.iter().flat_map(|salon| &salon.segments);
        rows.filter(|row| row.part == Part::Before).map(|row| row.start).min()
    }

    /// Whether the event is called off.
    pub fn is_cancelled(&self) -> bool {
        self.salon
            .as_ref()
            .is_some_and(|salon| salon.status == Status::Cancelled)
    }

    /// Whether the event is still to come, or would have been were it not called off.
    pub fn is_ahead(&self, today: NaiveDate) -> bool {
        let ahead = |salon: &Salon| salon.date >= today && (salon.status.is_coming() || self.is_cancelled());
        self.salon.as_ref().is_some_and(ahead)
    }

    /// Everybody whom a letter may name, so that whoever is erased is found in it.
    pub fn people(&self) -> Vec<Id> {
        let salon = self.salon.iter();
        let mut people: Vec<Id> = salon
            .flat_map(|salon| {
                let speakers = salon.appearances.iter().map(|each| each.speaker);
                let rows = salon.segments.iter().flat_map(|row| &row.people);
                speakers.chain(rows.map(|person| person.id))
            })
            .chain(self.speaker.iter().map(|speaker| speaker.id))
            .chain(self.contact.iter().map(|contact| contact.id))
            .collect();
        people.sort_unstable();
        people.dedup();
        people
    }
}

/// Reads facts, each record once however many letters mention it.
pub struct Reader<'a> {
    db: &'a Db,
    chapter: Chapter,
    salons: RefCell<HashMap<Id, Salon>>,
    venues: RefCell<HashMap<Id, Venue>>,
    speakers: RefCell<HashMap<Id, (Speaker, Vec<SpeakerTalk>)>>,
    generals: RefCell<HashMap<NaiveDate, Option<Id>>>,
}

/// The record of an id, read when it is first asked for.
fn kept<K: Copy + Eq + std::hash::Hash, T: Clone>(
    cache: &RefCell<HashMap<K, T>>,
    key: K,
    read: impl FnOnce() -> Result<T>,
) -> Result<T> {
    if let Some(found) = cache.borrow().get(&key) {
        return Ok(found.clone());
    }
    let found = read()?;
    cache.borrow_mut().insert(key, found.clone());
    Ok(found)
}

impl<'a> Reader<'a> {
    /// A reader of this chapter as it stands now.
    pub fn open(db: &'a Db) -> Result<Self> {
        Ok(Self {
            db,
            chapter: chapter::queries::show(db)?,
            salons: RefCell::default(),
            venues: RefCell::default(),
            speakers: RefCell::default(),
            generals: RefCell::default(),
        })
    }

    /// The chapter.
    pub fn chapter(&self) -> &Chapter {
        &self.chapter
    }

    /// The event, without its readiness. Errors: `event_not_found`.
    pub fn salon(&self, event: Id) -> Result<Salon> {
        kept(&self.salons, event, || events::queries::bare(self.db, event))
    }

    /// The speaker. Errors: `speaker_not_found`.
    pub fn speaker(&self, id: Id) -> Result<Speaker> {
        Ok(self.guest(id)?.0)
    }

    fn guest(&self, id: Id) -> Result<(Speaker, Vec<SpeakerTalk>)> {
        kept(&self.speakers, id, || {
            let page = speakers::queries::show(self.db, id)?;
            Ok((page.speaker, page.appearances))
        })
    }

    /// What a letter of this kind, written today, may mention. A correction says what changed since `told`.
    pub fn facts(
        &self,
        kind: LetterKind,
        event: Option<Id>,
        speaker: Option<Id>,
        day: NaiveDate,
        told: Option<&Told>,
    ) -> Result<Facts> {
        let salon = event.map(|id| self.salon(id)).transpose()?;
        let (speaker, talks) = match speaker {
            Some(id) => self.guest(id).map(|(speaker, talks)| (Some(speaker), talks))?,
            None => (None, Vec::new()),
        };
        let venue = salon
            .as_ref()
            .and_then(|salon| salon.venue.as_ref())
            .map(|venue| venue.id);
        let venue = venue
            .map(|id| kept(&self.venues, id, || venues::queries::show(self.db, id)))
            .transpose()?;
        let contact = match salon.as_ref() {
            Some(salon) => match &salon.in_charge {
                Some(named) => Some(named.id),
                None => self.secretary_general(salon.date)?,
            },
            None => self.secretary_general(self.db.today())?,
        };
        let mut facts = Facts {
            chapter: self.chapter.clone(),
            years: salon
                .as_ref()
                .map_or_else(|| Ok(HashMap::new()), |salon| self.years(salon))?,
            contact: contact.map(|id| people::queries::get(self.db, id)).transpose()?,
            salon,
            venue,
            speaker,
            talks,
            changes: Vec::new(),
            version: None,
            day,
        };
        match (kind, told) {
            (_, Some(told)) => facts.changes = told.changes(&facts),
            (LetterKind::Committee | LetterKind::Audience, None) => self.read_version(&mut facts, kind)?,
            _ => {}
        }
        Ok(facts)
    }

    /// Who answers for the chapter's salons when nobody is named.
    fn secretary_general(&self, on: NaiveDate) -> Result<Option<Id>> {
        kept(&self.generals, on, || {
            let seats = committee::queries::chart(self.db, on)?.seats;
            let seat = seats.iter().find(|seat| seat.office == Office::SecretaryGeneral);
            Ok(seat.and_then(|seat| seat.holders.first()).map(|term| term.person.id))
        })
    }

    fn years(&self, salon: &Salon) -> Result<HashMap<Id, u32>> {
        let mut years = HashMap::new();
        for each in &salon.appearances {
            if let Some(known) = people::queries::get(self.db, each.speaker)?.years {
                years.insert(each.speaker, known);
            }
        }
        Ok(years)
    }

    /// The newest version of the sheet, and what changed: since then while the sheet differs from it, else from the
    /// version before.
    fn read_version(&self, facts: &mut Facts, kind: LetterKind) -> Result<()> {
        let Some(salon) = &facts.salon else { return Ok(()) };
        let versions = versions::list(self.db, salon.id)?;
        let Some(newest) = versions.first() else { return Ok(()) };
        let since = versions::diff(self.db, salon.id, newest.number, None)?;
        let changes = if since.is_empty() {
            newest.changes.clone()
        } else {
            since
        };
        let told = changes
            .into_iter()
            .filter(|change| kind == LetterKind::Committee || AUDIENCE.contains(&change.change));
        facts.changes = told.map(|change| change.message).collect();
        facts.version = Some(newest.number);
        Ok(())
    }
}
