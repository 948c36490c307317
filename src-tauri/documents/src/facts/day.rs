//! Reads what the papers after a salon and around it need: the retrospective, the recap for everybody, the sign-ups, the
//! tasks, the trends. What must not go outside does not reach the facts of a paper for everybody.

use chapterdesk_core::attendance::{self, Attendance};
use chapterdesk_core::events::AppearanceState;
use chapterdesk_core::retrospectives::trends::{self, Trends};
use chapterdesk_core::retrospectives::{self, EventPhoto, Retro};
use chapterdesk_core::speakers::MayShareSlides;
use chapterdesk_core::tasks::{self, Task};
use chapterdesk_core::words::Lang;
use chapterdesk_core::{events, people};

use super::gather::{chapter_facts, picture, salon};
use super::*;

/// A retrospective 复盘, for the committee.
#[derive(Debug, Clone, PartialEq)]
pub struct RetrospectiveFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// All that was found and decided.
    pub retro: Retro,
    /// Its photos.
    pub photos: Vec<PhotoFacts>,
}

/// What everybody may know of a salon that was held 会后.
#[derive(Debug, Clone, PartialEq)]
pub struct RecapFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// The words for outside; may be empty.
    pub words: String,
    /// How many came.
    pub present: Option<i64>,
    /// How many of them were new.
    pub visitors: Option<i64>,
    /// Who spoke, in order.
    pub talks: Vec<RecapTalk>,
    /// What people said who may be quoted.
    pub voices: Vec<String>,
    /// Photos that may be shown.
    pub photos: Vec<PhotoFacts>,
}

/// A talk that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecapTalk {
    /// Who gave it.
    pub name: String,
    /// Outward title; may be empty.
    pub title: String,
    /// On what; may be empty.
    pub topic: String,
    /// Whether the speaker lets the slides be shared.
    pub shares_slides: bool,
}

/// Who signed up for a salon.
#[derive(Debug, Clone, PartialEq)]
pub struct SignUpsFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// Everybody, and what they add up to.
    pub attendance: Attendance,
}

/// What prepares a salon.
#[derive(Debug, Clone, PartialEq)]
pub struct TasksFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// Whose they are; `None`: everybody's.
    pub person: Option<String>,
    /// They, the open ones first, by the day on which they are due.
    pub tasks: Vec<Task>,
    /// The same as a message, in each language.
    pub messages: Vec<(Lang, String)>,
}

/// Salons beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendsFacts {
    /// Whose they are.
    pub chapter: ChapterFacts,
    /// The first and the last day that was asked for.
    pub from: Option<NaiveDate>,
    /// See `from`.
    pub to: Option<NaiveDate>,
    /// The numbers.
    pub trends: Trends,
}

/// Reads the retrospective of `event`.
pub fn retrospective(db: &Db, event: Id) -> Result<RetrospectiveFacts> {
    let retro = retrospectives::queries::show(db, event)?;
    let photos = photos(db, &retro, |_| true)?;
    let salon = salon(db, event)?;
    Ok(RetrospectiveFacts { salon, retro, photos })
}

/// Reads what everybody may know of `event`.
pub fn recap(db: &Db, event: Id) -> Result<RecapFacts> {
    let retro = retrospectives::queries::show(db, event)?;
    let view = events::queries::show(db, event)?;
    let salon = salon(db, event)?;
    // After the salon only who really came is named; a state that nobody moved on yet is believed.
    let spoke = |state: AppearanceState| matches!(state, AppearanceState::Spoke | AppearanceState::Confirmed);
    let given = view
        .appearances
        .iter()
        .filter(|talk| talk.talk.is_some() && spoke(talk.state));
    let talks = given.map(|talk| {
        let shown = salon.talks.iter().find(|one| one.talk == talk.talk);
        let slides = retro.slides.iter().find(|line| line.appearance == talk.id);
        RecapTalk {
            name: talk.name.clone(),
            title: shown.map(|one| one.title.clone()).unwrap_or_default(),
            topic: talk.topic.clone(),
            shares_slides: slides.is_some_and(|line| line.may_share == Some(MayShareSlides::Yes)),
        }
    });
    let talks = talks.collect();
    let public = retro.voices.iter().filter(|voice| voice.public);
    Ok(RecapFacts {
        talks,
        voices: public.map(|voice| voice.text.clone()).collect(),
        photos: photos(db, &retro, |photo| photo.public)?,
        words: retro.steps.public_words,
        present: retro.facts.present,
        visitors: retro.facts.visitors,
        salon,
    })
}

fn photos(db: &Db, retro: &Retro, shown: impl Fn(&EventPhoto) -> bool) -> Result<Vec<PhotoFacts>> {
    let photos = retro.photos.iter().filter(|photo| shown(photo));
    photos
        .map(|photo| {
            Ok(PhotoFacts {
                caption: photo.caption.clone(),
                picture: picture(db, photo.picture)?,
            })
        })
        .collect()
}

/// Reads who signed up for `event`.
pub fn sign_ups(db: &Db, event: Id) -> Result<SignUpsFacts> {
    Ok(SignUpsFacts {
        salon: salon(db, event)?,
        attendance: attendance::queries::show(db, event)?,
    })
}

/// Reads what prepares `event`: all of it, or what is `person`'s.
pub fn tasks(db: &Db, event: Id, person: Option<Id>) -> Result<TasksFacts> {
    let mut tasks = tasks::queries::of_event(db, event)?;
    tasks.retain(|task| person.is_none() || task.owner.as_ref().map(|owner| owner.id) == person);
    tasks.sort_by_key(|task| (task.done_on.is_some(), task.due_on.is_none(), task.due_on));
    let said = |lang: &Lang| Ok((*lang, tasks::queries::text(db, event, person, *lang)?));
    Ok(TasksFacts {
        salon: salon(db, event)?,
        person: person
            .map(|person| people::queries::get(db, person))
            .transpose()?
            .map(|person| person.name),
        tasks,
        messages: [Lang::ZhCn, Lang::En].iter().map(said).collect::<Result<_>>()?,
    })
}

/// Reads the salons from a day to a day beside each other.
pub fn trends(db: &Db, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<TrendsFacts> {
    Ok(TrendsFacts {
        chapter: chapter_facts(db)?,
        from,
        to,
        trends: trends::trends(db, from, to)?,
    })
}
