//! Taking a reply over. What is written goes through the rooms that own it; all of it is one act.

mod next;

use chrono::NaiveDate;

use self::next::Next;
use super::QuickAnswer;
use super::findings::{Facts, Laid};
use super::hear::{Car, Coming, Thing, What};
use super::queries::{facts, found};
use crate::chapter;
use crate::chars::visible;
use crate::error::{Error, Result};
use crate::events::availability::ops::add_away;
use crate::events::{self, AppearanceFields, AppearanceState};
use crate::ids::Id;
use crate::people::{self, PersonFields};
use crate::saved::Saved;
use crate::speakers::{self, ContactFields, Direction, SpeakerFields, SpeakerPage, Stage, queries};
use crate::store::Tx;
use crate::words::Message;

/// Takes over what was ticked in a message, and logs the message as a contact of theirs. Errors: those of
/// [`super::read`]; `reply_outdated` when the records changed since it was read and a finding is no longer there. Warnings:
/// what the other rooms say, and a next action that gave way.
pub fn take(tx: &Tx<'_>, speaker: Id, event: Option<Id>, text: &str, picks: &[String]) -> Result<Saved<SpeakerPage>> {
    let (_, laid, facts) = found(tx, speaker, event, text)?;
    let missing = picks
        .iter()
        .find(|pick| !laid.iter().any(|laid| laid.finding.key == **pick));
    if let Some(missing) = missing {
        return Err(Error::refused("reply_outdated").with("key", missing));
    }
    let picked: Vec<&Laid> = laid.iter().filter(|laid| picks.contains(&laid.finding.key)).collect();
    let mut warnings = Vec::new();
    let contact = ContactFields {
        direction: Some(Direction::In),
        text: Some(visible(text).0.trim().to_owned()),
        ..ContactFields::default()
    };
    warnings.extend(speakers::ops::log_contact(tx, speaker, &contact, None)?.warnings);

    let mut writing = Writing::new(tx, &facts)?;
    for laid in &picked {
        writing.note(laid);
    }
    warnings.extend(writing.write(tx)?);
    for laid in picked.iter().filter(|laid| !laid.finding.already) {
        if let What::Away(from, to) = laid.what {
            warnings.extend(add_away(tx, speaker, from, to, &laid.finding.quote)?.warnings);
        }
    }
    let said = Said::of(&picked);
    if let Some(answer) = said.answer {
        warnings.extend(self::answer(tx, &facts, answer, said.again, "")?);
    }
    let language = chapter::queries::show(tx)?.document_language;
    warnings.extend(Next::of(&picked, &facts).set(tx, &facts, language)?);
    Ok(Saved {
        value: queries::show(tx, speaker)?,
        warnings,
    })
}

/// A plain answer: the talk at the only coming event (or at the one given) and the speaker's stage. Without a date for
/// trying again an exit gets the one we propose. Errors: `speaker_not_found`, `event_not_found`.
pub fn quick(
    tx: &Tx<'_>,
    speaker: Id,
    event: Option<Id>,
    answer: QuickAnswer,
    try_again_on: Option<NaiveDate>,
    note: &str,
) -> Result<Saved<SpeakerPage>> {
    let facts = facts(tx, speaker, event)?;
    let mut warnings = self::answer(tx, &facts, answer, try_again_on, note)?;
    let language = chapter::queries::show(tx)?.document_language;
    warnings.extend(Next::answered().set(tx, &facts, language)?);
    Ok(Saved {
        value: queries::show(tx, speaker)?,
        warnings,
    })
}

/// The answer among what was ticked. Another time goes before a no, which it says more kindly, and a no before a yes.
struct Said {
    answer: Option<QuickAnswer>,
    /// From when on it is worth asking again.
    again: Option<NaiveDate>,
}

impl Said {
    fn of(picked: &[&Laid]) -> Self {
        let has = |fits: fn(&What) -> bool| picked.iter().any(|laid| fits(&laid.what));
        let answer = if has(|what| matches!(what, What::Later(_))) {
            Some(QuickAnswer::Later)
        } else if has(|what| *what == What::No) {
            Some(QuickAnswer::Declined)
        } else if has(|what| *what == What::Yes) {
            Some(QuickAnswer::Confirmed)
        } else {
            None
        };
        let wished = picked.iter().filter_map(|laid| match &laid.what {
            What::Later(again) => *again,
            What::DateWish(when, _) => Some(when.from),
            _ => None,
        });
        Self {
            answer,
            again: wished.min(),
        }
    }
}

/// Writes an answer: the stage first, which says more than the talk's own state, then the talk.
fn answer(
    tx: &Tx<'_>,
    facts: &Facts,
    answer: QuickAnswer,
    again: Option<NaiveDate>,
    note: &str,
) -> Result<Vec<Message>> {
    let speaker = facts.speaker.id;
    let own = facts.own();
    let had_said_yes = own.map_or(facts.speaker.stage == Stage::Confirmed, |own| {
        own.state == AppearanceState::Confirmed
    });
    let stage = match answer {
        QuickAnswer::Confirmed => Stage::Confirmed,
        QuickAnswer::Later => Stage::OnHold,
        QuickAnswer::Declined if had_said_yes => Stage::Withdrawn,
        QuickAnswer::Declined => Stage::Declined,
        QuickAnswer::Withdrawn => Stage::Withdrawn,
    };
    let proposed = queries::step(tx, speaker, stage)?.try_again_on;
    let mut warnings = Vec::new();
    if facts.speaker.stage != stage || !note.is_empty() || again.is_some() {
        warnings.extend(speakers::ops::set_stage(tx, speaker, stage, None, note, again.or(proposed))?.warnings);
    }
    let Some(own) = own else { return Ok(warnings) };
    let state = match answer {
        QuickAnswer::Confirmed => AppearanceState::Confirmed,
        _ => AppearanceState::Declined,
    };
    let given = matches!(own.state, AppearanceState::Spoke | AppearanceState::NoShow);
    if own.state != state && !given {
        let fields = AppearanceFields {
            state: Some(state),
            ..AppearanceFields::default()
        };
        for warning in events::ops::edit_appearance(tx, own.id, &fields)?.warnings {
            if !warnings.contains(&warning) {
                warnings.push(warning);
            }
        }
    }
    Ok(warnings)
}

/// Fields of the speaker, the person and the talk, gathered before they are written.
struct Writing<'a> {
    facts: &'a Facts,
    speaker: SpeakerFields,
    person: PersonFields,
    talk: AppearanceFields,
    /// What joins two remarks.
    comma: &'static str,
    touched: Touched,
}

#[derive(Default)]
struct Touched {
    speaker: bool,
    person: bool,
    talk: bool,
}

impl<'a> Writing<'a> {
    fn new(tx: &Tx<'_>, facts: &'a Facts) -> Result<Self> {
        let chinese = chapter::queries::show(tx)?.document_language == crate::words::Lang::ZhCn;
        Ok(Self {
            facts,
            speaker: SpeakerFields::default(),
            person: PersonFields::default(),
            talk: AppearanceFields::default(),
            comma: if chinese { "；" } else { "; " },
            touched: Touched::default(),
        })
    }

    /// A remark behind those that stand there already.
    fn joined(&self, known: &str, words: &str) -> String {
        if known.is_empty() {
            words.to_owned()
        } else if known.contains(words) {
            known.to_owned()
        } else {
            format!("{known}{}{words}", self.comma)
        }
    }

    fn note(&mut self, laid: &Laid) {
        let who = &self.facts.speaker;
        let own = self.facts.own();
        let today = self.facts.today;
        match &laid.what {
            What::Topic(topic, _) if own.is_some() => {
                self.talk.topic = Some(topic.clone());
                self.talk.topic_settled = Some(laid.settled);
                self.touched.talk = true;
            }
            What::Topic(topic, _) => {
                let mut subjects = who.subjects.clone();
                subjects.push(topic.clone());
                self.speaker.subjects = Some(subjects);
                self.touched.speaker = true;
            }
            What::Introduction(words) => {
                self.person.introduction = Some(words.clone());
                // They wrote it themselves.
                self.person.introduction_approved = Some(true);
                self.talk.introduction_on = Some(Some(today));
                (self.touched.person, self.touched.talk) = (true, true);
            }
            What::Material(thing, Coming::Sent) => {
                match thing {
                    Thing::Topic => return,
                    Thing::Introduction => self.talk.introduction_on = Some(Some(today)),
                    Thing::Photo => self.talk.photo_on = Some(Some(today)),
                    Thing::Slides => self.talk.slides_on = Some(Some(today)),
                }
                self.touched.talk = true;
            }
            What::Needs(words) => self.remark(words),
            What::Online if own.is_some() => {
                self.talk.online = Some(true);
                self.touched.talk = true;
            }
            What::Online => self.remark(&laid.finding.quote),
            other => self.touched.speaker |= terms(other, &mut self.speaker),
        }
        match &laid.what {
            What::Meal(words) => self.speaker.meal = Some(self.joined(&who.meal, words)),
            What::Companion(words) => self.speaker.companion = Some(self.joined(&who.companion, words)),
            What::Phone(number) => {
                self.person.phone = Some(number.clone());
                self.touched.person = true;
            }
            What::Email(address) => {
                self.person.email = Some(address.clone());
                self.touched.person = true;
            }
            _ => {}
        }
    }

    /// What they need: with the talk, or with the speaker while there is none.
    fn remark(&mut self, words: &str) {
        if let Some(own) = self.facts.own() {
            let known = self.talk.needs.clone().unwrap_or_else(|| own.needs.clone());
            self.talk.needs = Some(self.joined(&known, words));
            self.touched.talk = true;
        } else {
            let known = self.speaker.particulars.clone();
            let known = known.unwrap_or_else(|| self.facts.speaker.particulars.clone());
            self.speaker.particulars = Some(self.joined(&known, words));
            self.touched.speaker = true;
        }
    }

    fn write(&self, tx: &Tx<'_>) -> Result<Vec<Message>> {
        let id = self.facts.speaker.id;
        let mut warnings = Vec::new();
        if self.touched.person {
            warnings.extend(people::ops::edit(tx, id, &self.person)?.warnings);
        }
        if self.touched.speaker {
            speakers::ops::edit(tx, id, &self.speaker)?;
        }
        if let Some(own) = self.facts.own().filter(|_| self.touched.talk) {
            warnings.extend(events::ops::edit_appearance(tx, own.id, &self.talk)?.warnings);
        }
        Ok(warnings)
    }
}

/// Lays a term into the speaker's fields; whether it was one.
fn terms(what: &What, fields: &mut SpeakerFields) -> bool {
    match what {
        What::Car(Car::Plate(plate)) => fields.car_plate = Some(plate.clone()),
        What::Car(Car::Without) => fields.car_plate = Some(String::new()),
        What::MayFilm(may) => fields.may_film = Some(Some(*may)),
        What::MayShareSlides(may) => fields.may_share_slides = Some(Some(*may)),
        What::Fee(fee, words) => {
            fields.fee = Some(Some(*fee));
            fields.fee_note = Some(words.clone());
        }
        What::ContactPerson(name, number) => {
            fields.contact_name = Some(name.clone());
            fields.contact_phone.clone_from(number);
        }
        What::Meal(_) | What::Companion(_) => {}
        _ => return false,
    }
    true
}
