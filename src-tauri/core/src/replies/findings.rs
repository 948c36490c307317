//! What was heard laid beside the records: what each finding would write, how it is said, whether it stands so already.

use chrono::{Datelike, NaiveDate};

use super::hear::{Car, Coming, Found, Heard, Settled, Thing, What};
use super::{Finding, FindingCode};
use crate::dates::spoken;
use crate::events::{Appearance, AppearanceState, Salon};
use crate::speakers::{Speaker, Stage};
use crate::text::search_key;
use crate::words::{Arg, Message};

/// What a reply is laid beside.
pub struct Facts {
    /// Whose it is.
    pub speaker: Speaker,
    /// The event it is about.
    pub salon: Option<Salon>,
    /// From when to when they are known to be away.
    pub away: Vec<(NaiveDate, NaiveDate)>,
    /// The day it is read.
    pub today: NaiveDate,
}

impl Facts {
    /// What the speaker has at the event.
    pub fn own(&self) -> Option<&Appearance> {
        self.salon
            .as_ref()?
            .appearances
            .iter()
            .find(|own| own.speaker == self.speaker.id)
    }

    /// A date in a sentence.
    pub fn said(&self, on: NaiveDate) -> Arg {
        spoken(on, on.year() != self.today.year()).into()
    }
}

/// A finding with what was heard.
pub struct Laid {
    pub finding: Finding,
    pub what: What,
    pub settled: bool,
}

/// How one kind of finding is shown.
struct Shown {
    code: FindingCode,
    label: Message,
    value: String,
    date: Option<NaiveDate>,
    already: bool,
}

/// Every finding, in the order of the codes, with keys of their own.
pub fn lay(heard: Heard, facts: &Facts) -> Vec<Laid> {
    let mut laid: Vec<Laid> = heard.found.into_iter().map(|found| one(found, facts)).collect();
    // Stable: what was said first stands first.
    laid.sort_by_key(|laid| laid.finding.finding);
    for at in 0..laid.len() {
        let code = laid[at].finding.finding;
        let before = laid[..at].iter().filter(|other| other.finding.finding == code).count();
        laid[at].finding.key = match before {
            0 => code.code().to_owned(),
            _ => format!("{}-{}", code.code(), before + 1),
        };
    }
    laid
}

fn one(found: Found, facts: &Facts) -> Laid {
    let shown = show(&found.what, found.sure, facts);
    let finding = Finding {
        key: String::new(),
        finding: shown.code,
        label: shown.label,
        value: shown.value,
        date: shown.date,
        quote: found.quote,
        sure: found.sure,
        ticked: found.sure && !shown.already,
        already: shown.already,
    };
    Laid {
        finding,
        settled: matches!(&found.what, What::Topic(_, Settled::Yes)) && found.sure,
        what: found.what,
    }
}

fn show(what: &What, sure: bool, facts: &Facts) -> Shown {
    use FindingCode::{
        AnswerComing, Away, CarPlate, Companion, ContactPerson, DateWish, Email, Fee, Introduction, Later, MayFilm,
        MayShareSlides, Meal, Needs, No, Online, Phone, Topic, Yes,
    };
    let who = &facts.speaker;
    let own = facts.own();
    let plain = |code: FindingCode, label: &str, already: bool| Shown {
        code,
        label: Message::new(label),
        value: String::new(),
        date: None,
        already,
    };
    let text = |code: FindingCode, label: &str, value: &str, already: bool| Shown {
        value: value.to_owned(),
        ..plain(code, label, already)
    };
    let dated = |code: FindingCode, open: &str, on: Option<NaiveDate>, by: &str| match on {
        Some(on) => Shown {
            label: Message::new(by).with("date", facts.said(on)),
            date: Some(on),
            ..plain(code, open, false)
        },
        None => plain(code, open, false),
    };
    let same = |known: &str, said: &str| search_key(known) == search_key(said);
    let holds = |known: &str, said: &str| search_key(known).contains(&search_key(said));
    match what {
        What::Yes => {
            let already = own.map_or(who.stage == Stage::Confirmed, |own| {
                matches!(own.state, AppearanceState::Confirmed | AppearanceState::Spoke)
            });
            plain(Yes, if sure { "reply-yes" } else { "reply-yes-open" }, already)
        }
        What::No => {
            let already = own.map_or(who.stage.is_exit(), |own| !own.state.holds_talk());
            plain(No, if sure { "reply-no" } else { "reply-no-open" }, already)
        }
        What::Later(again) => Shown {
            already: who.stage == Stage::OnHold && (again.is_none() || who.try_again_on == *again),
            ..dated(Later, "reply-later", *again, "reply-later-on")
        },
        What::AnswerComing(by) => dated(AnswerComing, "reply-answer-coming", *by, "reply-answer-coming-by"),
        What::DateWish(when, words) => Shown {
            date: Some(when.from),
            ..text(DateWish, "reply-date-wish", words, false)
        },
        What::Away(from, to) => Shown {
            label: away(*from, *to, facts),
            date: Some(*from),
            already: facts.away.iter().any(|known| known.0 <= *from && *to <= known.1),
            ..plain(Away, "reply-away", false)
        },
        What::Topic(topic, settled) => {
            let already = own.map_or_else(
                || who.subjects.iter().any(|known| same(known, topic)),
                |own| same(&own.topic, topic) && (own.topic_settled || *settled == Settled::No),
            );
            text(
                Topic,
                if *settled == Settled::Yes {
                    "reply-topic"
                } else {
                    "reply-topic-wish"
                },
                topic,
                already,
            )
        }
        What::Introduction(words) => text(
            Introduction,
            "reply-introduction",
            words,
            same(&who.introduction, words),
        ),
        What::Material(thing, coming) => material(*thing, *coming, facts),
        What::Needs(words) => {
            let known = own.map_or(&who.particulars, |own| &own.needs);
            text(Needs, "reply-needs", words, holds(known, words))
        }
        What::Car(Car::Plate(plate)) => text(CarPlate, "reply-car-plate", plate, same(&who.car_plate, plate)),
        What::Car(Car::Drives) => plain(CarPlate, "reply-car-drives", !who.car_plate.is_empty()),
        What::Car(Car::Without) => plain(CarPlate, "reply-car-without", who.car_plate.is_empty()),
        What::MayFilm(may) => {
            let label = format!("reply-may-film-{}", may.code());
            plain(MayFilm, &label, who.may_film == Some(*may))
        }
        What::MayShareSlides(may) => {
            let label = format!("reply-may-share-{}", may.code());
            plain(MayShareSlides, &label, who.may_share_slides == Some(*may))
        }
        What::Meal(words) => text(Meal, "reply-meal", words, holds(&who.meal, words)),
        What::Companion(words) => text(Companion, "reply-companion", words, holds(&who.companion, words)),
        What::Fee(fee, words) => {
            let label = format!("reply-fee-{}", fee.code());
            text(Fee, &label, words, who.fee == Some(*fee))
        }
        What::Online => plain(Online, "reply-online", own.is_some_and(|own| own.online)),
        What::ContactPerson(name, number) => {
            let value = match number {
                Some(number) => format!("{name} {number}"),
                None => name.clone(),
            };
            let already =
                same(&who.contact_name, name) && number.as_ref().is_none_or(|number| same(&who.contact_phone, number));
            text(ContactPerson, "reply-contact-person", &value, already)
        }
        What::Phone(number) => text(Phone, "reply-phone", number, same(&who.phone, number)),
        What::Email(address) => text(Email, "reply-email", address, same(&who.email, address)),
    }
}

/// 「12月18日（周五）没空」, 「12月18日（周五）到12月22日（周二）没空」.
fn away(from: NaiveDate, to: NaiveDate, facts: &Facts) -> Message {
    if from == to {
        return Message::new("reply-away").with("date", facts.said(from));
    }
    Message::new("reply-away-span")
        .with("from", facts.said(from))
        .with("to", facts.said(to))
}

/// Something that has come or will come.
fn material(thing: Thing, coming: Coming, facts: &Facts) -> Shown {
    let code = match thing {
        Thing::Topic => FindingCode::Topic,
        Thing::Introduction => FindingCode::Introduction,
        Thing::Photo => FindingCode::PhotoComing,
        Thing::Slides => FindingCode::SlidesComing,
    };
    let received = facts.own().is_some_and(|own| match thing {
        Thing::Topic => own.topic_settled,
        Thing::Introduction => own.introduction_on.is_some(),
        Thing::Photo => own.photo_on.is_some(),
        Thing::Slides => own.slides_on.is_some(),
    });
    let name = Arg::Message(name(thing));
    let (label, date) = match coming {
        Coming::Sent => (Message::new("reply-material-sent"), Some(facts.today)),
        Coming::By(on) => (Message::new("reply-material-by").with("date", facts.said(on)), Some(on)),
        Coming::Soon => (Message::new("reply-material-soon"), None),
    };
    Shown {
        code,
        label: label.with("thing", name),
        value: String::new(),
        date,
        already: received,
    }
}

/// What a thing is called.
pub fn name(thing: Thing) -> Message {
    Message::new(match thing {
        Thing::Topic => "reply-thing-topic",
        Thing::Introduction => "reply-thing-introduction",
        Thing::Photo => "reply-thing-photo",
        Thing::Slides => "reply-thing-slides",
    })
}
