//! Letters as they are shown: prepared ones drawn anew, sent ones compared with what is so now.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use chrono::NaiveDate;

use super::facts::{Facts, Reader};
use super::stale::{Fact, Told};
use super::store::{self, Kept};
use super::templates::{self, Drawn};
use super::{Letter, LetterKind, LetterSpeaker, LetterState};
use crate::error::Result;
use crate::events::Salon;
use crate::ids::Id;
use crate::named::EventRef;
use crate::speakers::{Speaker, Urgency};
use crate::store::Db;
use crate::words::Message;

/// Who reads a letter: what they were told last is what counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Recipient {
    Speaker(Id),
    Group(LetterKind),
}

/// What a recipient was last told about an event, and by which letter each fact.
#[derive(Debug, Default)]
struct Ledger {
    told: Told,
    by: HashMap<Fact, Id>,
    /// The last letter that told any fact.
    last: Option<Id>,
}

/// Letters with the facts around them, each read once.
pub(super) struct Shelf<'a> {
    db: &'a Db,
    reader: Reader<'a>,
    ledgers: RefCell<HashMap<Id, Rc<HashMap<Recipient, Ledger>>>>,
}

impl<'a> Shelf<'a> {
    pub fn open(db: &'a Db) -> Result<Self> {
        Ok(Self {
            db,
            reader: Reader::open(db)?,
            ledgers: RefCell::default(),
        })
    }

    pub fn reader(&self) -> &Reader<'a> {
        &self.reader
    }

    /// Letters as they are shown.
    pub fn letters(&self, kept: Vec<Kept>) -> Result<Vec<Letter>> {
        kept.into_iter().map(|kept| self.letter(kept)).collect()
    }

    /// A letter as it is shown.
    pub fn letter(&self, kept: Kept) -> Result<Letter> {
        let today = self.db.today();
        let (mut subject, mut body) = (kept.subject.clone(), kept.body.clone());
        let (mut stale, mut blocked) = (Vec::new(), Vec::new());
        match (kept.state, kept.edited) {
            (LetterState::Prepared, false) => {
                let drawn = self.drawn(&kept)?.1;
                (subject, body, blocked) = (drawn.subject, drawn.body, drawn.blocked);
            }
            (LetterState::Prepared, true) => {
                let facts = self.facts(&kept)?;
                blocked = templates::left(&subject, &body, &facts, kept.kind, kept.lang);
                stale = kept.told.changes(&facts);
            }
            (LetterState::Sent, _) => stale = self.stale(&kept)?,
            (LetterState::Dropped, _) => {}
        }
        let corrections = match kept.state {
            LetterState::Sent => store::corrections(self.db, kept.id)?,
            _ => Vec::new(),
        };
        Ok(Letter {
            id: kept.id,
            kind: kept.kind,
            label: kept.kind.label(),
            lang: kept.lang,
            event: kept.event.map(|id| self.event(id)).transpose()?,
            speaker: kept.speaker.map(|id| self.speaker(id)).transpose()?,
            subject,
            body,
            edited: kept.edited,
            state: kept.state,
            send_on: kept.send_on,
            stale,
            blocked,
            corrected: corrections.iter().any(|(_, state)| *state == LetterState::Sent),
            correction: corrections.last().map(|(id, _)| *id),
            corrects: kept.corrects,
            due: due(&kept, today),
            prepared_at: kept.prepared_at,
            sent_at: kept.sent_at,
            sent_by: kept.sent_by,
        })
    }

    /// The facts of a prepared letter, on the day it should go out.
    pub fn facts(&self, kept: &Kept) -> Result<Facts> {
        let today = self.db.today();
        let day = kept.send_on.map_or(today, |day| day.max(today));
        let told = match kept.corrects {
            Some(corrected) => Some(self.told(&store::get(self.db, corrected)?)?),
            None => None,
        };
        self.reader
            .facts(kept.kind, kept.event, kept.speaker, day, told.as_ref())
    }

    /// A letter drawn from the facts. A correction tells whatever is no longer so, besides what it says itself.
    pub fn drawn(&self, kept: &Kept) -> Result<(Facts, Drawn)> {
        let facts = self.facts(kept)?;
        let text = templates::in_force(self.db, kept.kind, kept.lang, kept.speaker)?;
        let mut drawn = templates::draw(&facts, kept.kind, kept.lang, &text);
        if let Some(corrected) = kept.corrects {
            let told = self.told(&store::get(self.db, corrected)?)?;
            drawn.told.said.extend(told.corrected(&facts));
        }
        Ok((facts, drawn))
    }

    /// What the recipient of a sent letter was last told about its event.
    fn told(&self, sent: &Kept) -> Result<Told> {
        let Some(event) = sent.event else {
            return Ok(sent.told.clone());
        };
        let recipient = self.recipient(sent)?;
        let ledgers = self.ledgers(event)?;
        Ok(ledgers
            .get(&recipient)
            .map(|ledger| ledger.told.clone())
            .unwrap_or_default())
    }

    /// What is no longer as a sent letter told it last.
    fn stale(&self, sent: &Kept) -> Result<Vec<Message>> {
        let Some(event) = sent.event else { return Ok(Vec::new()) };
        let recipient = self.recipient(sent)?;
        let ledgers = self.ledgers(event)?;
        let Some(ledger) = ledgers.get(&recipient).filter(|ledger| ledger.concerns(sent.id)) else {
            return Ok(Vec::new());
        };
        let facts = self.reader.facts(
            sent.kind,
            Some(event),
            sent.speaker,
            self.db.today(),
            Some(&ledger.told),
        )?;
        if !facts.is_ahead(self.db.today()) || has_left(&facts) {
            return Ok(Vec::new());
        }
        let mut own = ledger.told.clone();
        own.said.retain(|fact, _| ledger.by.get(fact) == Some(&sent.id));
        if ledger.last != Some(sent.id) {
            own.cancelled = facts.is_cancelled();
        }
        Ok(own.changes(&facts))
    }

    /// What every recipient of letters about an event was last told.
    fn ledgers(&self, event: Id) -> Result<Rc<HashMap<Recipient, Ledger>>> {
        if let Some(found) = self.ledgers.borrow().get(&event) {
            return Ok(Rc::clone(found));
        }
        let mut ledgers: HashMap<Recipient, Ledger> = HashMap::new();
        for sent in store::sent_about(self.db, event)? {
            ledgers.entry(self.recipient(&sent)?).or_default().enter(&sent);
        }
        let ledgers = Rc::new(ledgers);
        self.ledgers.borrow_mut().insert(event, Rc::clone(&ledgers));
        Ok(ledgers)
    }

    /// A correction to a group is read by whoever read what it corrects.
    fn recipient(&self, letter: &Kept) -> Result<Recipient> {
        match (letter.speaker, letter.corrects) {
            (Some(speaker), _) => Ok(Recipient::Speaker(speaker)),
            (None, Some(corrected)) => self.recipient(&store::get(self.db, corrected)?),
            (None, None) => Ok(Recipient::Group(letter.kind)),
        }
    }

    pub fn event(&self, id: Id) -> Result<EventRef> {
        Ok(event(&self.reader.salon(id)?))
    }

    pub fn speaker(&self, id: Id) -> Result<LetterSpeaker> {
        Ok(speaker(&self.reader.speaker(id)?))
    }
}

impl Ledger {
    fn enter(&mut self, sent: &Kept) {
        let said: &BTreeMap<Fact, String> = &sent.told.said;
        for (fact, value) in said {
            self.told.said.insert(*fact, value.clone());
            self.by.insert(*fact, sent.id);
            if *fact == Fact::Topic {
                self.told.tentative = sent.told.tentative;
            }
        }
        if !said.is_empty() || sent.told.cancelled {
            self.told.cancelled = sent.told.cancelled;
            self.last = Some(sent.id);
        }
    }

    fn concerns(&self, letter: Id) -> bool {
        self.last == Some(letter) || self.by.values().any(|by| *by == letter)
    }
}

/// Whether the recipient had a talk and has it no more: what changes is not theirs to know.
fn has_left(facts: &Facts) -> bool {
    let (Some(speaker), Some(salon)) = (&facts.speaker, &facts.salon) else {
        return false;
    };
    let mut own = salon.appearances.iter().filter(|each| each.speaker == speaker.id);
    own.any(|each| !each.state.holds_talk())
}

/// The event of a letter.
pub(super) fn event(salon: &Salon) -> EventRef {
    EventRef::new(salon.id, salon.number, &salon.theme, salon.date)
}

/// The speaker of a letter.
pub(super) fn speaker(speaker: &Speaker) -> LetterSpeaker {
    LetterSpeaker {
        id: speaker.id,
        name: speaker.name.clone(),
        address: speaker.address.clone(),
        phone: speaker.phone.clone(),
        email: speaker.email.clone(),
    }
}

fn due(kept: &Kept, today: NaiveDate) -> Urgency {
    match (kept.state, kept.send_on) {
        (LetterState::Prepared, Some(on)) if on < today => Urgency::Late,
        (LetterState::Prepared, Some(on)) if on > today => Urgency::Calm,
        (LetterState::Prepared, _) => Urgency::Due,
        _ => Urgency::Calm,
    }
}
