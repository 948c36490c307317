//! Reads the list of the chapter's speakers.

use chapterdesk_core::speakers::{self, Fee, MayFilm, MayShareSlides, Speaker, Stage};

use super::gather::chapter_facts;
use super::*;

/// The chapter's speakers 讲师名单, by how far the invitation has come.
#[derive(Debug, Clone, PartialEq)]
pub struct SpeakerListFacts {
    /// Whose speakers they are.
    pub chapter: ChapterFacts,
    /// Every speaker, by stage, within it by pinyin.
    pub speakers: Vec<SpeakerFacts>,
}

/// A speaker as a list tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct SpeakerFacts {
    /// Name.
    pub name: String,
    /// Form of address; may be empty like all below.
    pub address: String,
    /// Code of the level: junior, senior.
    pub level: Option<&'static str>,
    /// Years in HR.
    pub years: Option<u32>,
    /// Outward title; company and post where none is known.
    pub title: String,
    /// Subjects they can give.
    pub subjects: Vec<String>,
    /// Codes of the modules that these belong to.
    pub modules: Vec<&'static str>,
    /// City.
    pub city: String,
    /// Code of the stage.
    pub stage: &'static str,
    /// What was agreed for good.
    pub terms: TermsFacts,
    /// What to do next.
    pub next_action: String,
    /// By when.
    pub next_action_on: Option<NaiveDate>,
    /// The day of the last talk.
    pub last_spoke_on: Option<NaiveDate>,
    /// Mean of the ratings.
    pub rating: Option<f64>,
    /// Telephone number.
    pub phone: String,
}

/// What is known of a speaker's terms; nothing known: all empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TermsFacts {
    /// Code: none, travel, fee.
    pub fee: Option<&'static str>,
    /// How much, how it is paid.
    pub fee_note: String,
    /// Code: yes, photos_only, no.
    pub may_film: Option<&'static str>,
    /// Code: yes, no.
    pub may_share_slides: Option<&'static str>,
    /// The plate of their car.
    pub car_plate: String,
    /// Whether they join the meal, what they do not eat.
    pub meal: String,
    /// Who comes along.
    pub companion: String,
}

/// The terms of `speaker`.
pub(super) fn terms(speaker: &Speaker) -> TermsFacts {
    TermsFacts {
        fee: speaker.fee.map(Fee::code),
        fee_note: speaker.fee_note.clone(),
        may_film: speaker.may_film.map(MayFilm::code),
        may_share_slides: speaker.may_share_slides.map(MayShareSlides::code),
        car_plate: speaker.car_plate.clone(),
        meal: speaker.meal.clone(),
        companion: speaker.companion.clone(),
    }
}

/// Reads every speaker of the chapter.
pub fn speaker_list(db: &Db) -> Result<SpeakerListFacts> {
    let mut speakers = speakers::queries::list(db)?;
    let place = |stage: Stage| Stage::ALL.iter().position(|each| *each == stage);
    speakers.sort_by_key(|speaker| place(speaker.stage));
    Ok(SpeakerListFacts {
        chapter: chapter_facts(db)?,
        speakers: speakers.into_iter().map(line).collect(),
    })
}

fn line(speaker: Speaker) -> SpeakerFacts {
    let post = [speaker.company.as_str(), speaker.post.as_str()];
    let post: Vec<&str> = post.into_iter().filter(|part| !part.is_empty()).collect();
    SpeakerFacts {
        terms: terms(&speaker),
        title: if speaker.title.is_empty() {
            post.join(" ")
        } else {
            speaker.title
        },
        name: speaker.name,
        address: speaker.address,
        level: speaker.effective_level.map(speakers::Level::code),
        years: speaker.years,
        subjects: speaker.subjects,
        modules: speaker.effective_modules.iter().map(|module| module.code()).collect(),
        city: speaker.city,
        stage: speaker.stage.code(),
        next_action: speaker.next_action,
        next_action_on: speaker.next_action_on,
        last_spoke_on: speaker.last_spoke_on,
        rating: speaker.rating,
        phone: speaker.phone,
    }
}
