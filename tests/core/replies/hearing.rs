//! The recogniser of replies as a pure function: the corpus, whole messages, copied chats, and what must never happen.

use chapterdesk_core::events::run_sheet::read::Known;
use chapterdesk_core::ids::Id;
use chapterdesk_core::replies::hear::{Around, Car, Coming, Found, Heard, Thing, What, hear};
use chapterdesk_core::speakers::{Fee, MayFilm};
use chrono::NaiveDate;

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// What was found, as the corpus writes it.
pub fn told(heard: &Heard) -> Vec<String> {
    let mut told: Vec<String> = heard.found.iter().map(one).collect();
    if !heard.asked.is_empty() {
        told.push("ask".to_owned());
    }
    told.sort();
    told
}

fn one(found: &Found) -> String {
    let on = |on: &Option<NaiveDate>| on.map(|on| on.to_string()).unwrap_or_default();
    let (code, value) = match &found.what {
        What::Yes => ("yes", String::new()),
        What::No => ("no", String::new()),
        What::Later(again) => ("later", on(again)),
        What::AnswerComing(by) => ("answer_coming", on(by)),
        What::DateWish(when, _) => ("date_wish", format!("{}..{}", when.from, when.to)),
        What::Away(from, to) => ("away", format!("{from}..{to}")),
        What::Topic(topic, _) => ("topic", topic.clone()),
        What::Introduction(text) => ("introduction", text.clone()),
        What::Material(thing, coming) => {
            let code = match thing {
                Thing::Topic => "topic",
                Thing::Introduction => "introduction",
                Thing::Photo => "photo_coming",
                Thing::Slides => "slides_coming",
            };
            let value = match coming {
                Coming::Sent => "sent".to_owned(),
                Coming::By(on) => on.to_string(),
                Coming::Soon => String::new(),
            };
            (code, value)
        }
        What::Needs(words) => ("needs", words.clone()),
        What::Car(Car::Plate(plate)) => ("car_plate", plate.clone()),
        What::Car(Car::Drives) => ("car_plate", "drives".to_owned()),
        What::Car(Car::Without) => ("car_plate", "none".to_owned()),
        What::MayFilm(MayFilm::Yes) => ("may_film", "yes".to_owned()),
        What::MayFilm(MayFilm::PhotosOnly) => ("may_film", "photos_only".to_owned()),
        What::MayFilm(MayFilm::No) => ("may_film", "no".to_owned()),
        What::MayShareSlides(may) => ("may_share_slides", may.code().to_owned()),
        What::Meal(words) => ("meal", words.clone()),
        What::Companion(words) => ("companion", words.clone()),
        What::Fee(Fee::None, _) => ("fee", "none".to_owned()),
        What::Fee(Fee::Travel, _) => ("fee", "travel".to_owned()),
        What::Fee(Fee::Fee, _) => ("fee", "fee".to_owned()),
        What::Online => ("online", String::new()),
        What::ContactPerson(name, number) => (
            "contact_person",
            number
                .as_ref()
                .map_or_else(|| name.clone(), |number| format!("{name}/{number}")),
        ),
        What::Phone(number) => ("phone", number.clone()),
        What::Email(address) => ("email", address.clone()),
    };
    let doubt = if found.sure { "" } else { "?" };
    if value.is_empty() {
        format!("{code}{doubt}")
    } else {
        format!("{code}{doubt}={value}")
    }
}

/// Listens as on 22 November to a message about 12 December.
pub fn listen(text: &str) -> Heard {
    let known = Known::of(Vec::<(Id, String, String)>::new(), [].into(), Vec::new());
    hear(
        text,
        &Around {
            today: day("2026-11-22"),
            event: Some(day("2026-12-12")),
            afternoon: true,
            speaker: None,
            known: &known,
        },
    )
}
