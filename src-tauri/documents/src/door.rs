//! The one door: what is wanted, read from the chapter file, becomes a file, a picture of its pages or a text.

use chapterdesk_core::Result;
use chapterdesk_core::desk::Db;
use chapterdesk_core::error::Error;
use chapterdesk_core::files::safe_name;
use chapterdesk_core::ids::Id;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::certificate::{self, Certificate};
use crate::document::{self, Document};
use crate::export::{Exported, Form, Options, Piece};
use crate::facts::{
    self, CertificateFacts, ContactsFacts, InvitationFacts, PosterFacts, RecapFacts, RetrospectiveFacts, RotaFacts,
    SalonFacts, SignUpsFacts, SpeakerListFacts, TasksFacts, TrendsFacts, VenueSheetFacts, YearFacts,
};
use crate::papers::{self, Paper};
use crate::poster::{self, Poster};
use crate::recap::{self, Recap};
use crate::retrospective::{self, Retrospective};
use crate::run_sheet::{self, Audience, RunSheet};
use crate::say::Say;
use crate::sign_ups::{self, SignUps};
use crate::speaker_list::{self, SpeakerList};
use crate::tasks::{self, Tasks};
use crate::trends::{self, TrendsPaper};
use crate::typeset::Preview;
use crate::venue_sheet::{self, VenueSheet};
use crate::{contacts, invitation, person, rota, year};

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "document", rename_all = "snake_case")]
pub enum Wanted {
    /// The committee's run-sheet 流程表.
    RunSheet {
        /// Of which event.
        event: Id,
        /// As it was frozen; `None`: as it stands.
        version: Option<i64>,
    },
    /// The agenda of the audience 活动流程.
    Agenda {
        /// Of which event.
        event: Id,
        /// As it was frozen; `None`: as it stands.
        version: Option<i64>,
    },
    /// What one person does on the day, or everybody.
    PersonSheet {
        /// At which event.
        event: Id,
        /// Who; `None`: everybody with duties.
        person: Option<Id>,
    },
    /// A paper for the day.
    Paper {
        /// Of which event.
        event: Id,
        /// Which.
        paper: Paper,
    },
    /// The invitation of a speaker 邀请函.
    Invitation {
        /// To which event.
        event: Id,
        /// Whom.
        speaker: Id,
    },
    /// The certificate of thanks 感谢状 of a speaker.
    Certificate {
        /// For which event.
        event: Id,
        /// Whose.
        speaker: Id,
    },
    /// The poster 海报, for everybody's phone.
    Poster {
        /// Of which event.
        event: Id,
    },
    /// The chapter's speakers 讲师名单.
    SpeakerList {},
    /// The sheet of a venue 场地单.
    VenueSheet {
        /// Of which venue.
        venue: Id,
    },
    /// How everybody on the sheet is reached 通讯录.
    Contacts {
        /// Of which event.
        event: Id,
    },
    /// The activities of a year 年度活动安排.
    YearCalendar {
        /// Which.
        year: i32,
    },
    /// The rota 排班表.
    Rota {
        /// First day; `None`: today.
        from: Option<NaiveDate>,
        /// Last day; `None`: a quarter later.
        to: Option<NaiveDate>,
    },
    /// Who signed up, for the door.
    SignUps {
        /// For which event.
        event: Id,
    },
    /// What is to be done.
    Tasks {
        /// For which event.
        event: Id,
        /// By whom; `None`: by everybody.
        person: Option<Id>,
    },
    /// The retrospective 复盘, for the committee.
    Retrospective {
        /// Of which event.
        event: Id,
    },
    /// What everybody may know of an event that was held 会后.
    Recap {
        /// Of which event.
        event: Id,
    },
    /// Salons beside each other 趋势.
    Trends {
        /// First day; `None`: from the first salon on.
        from: Option<NaiveDate>,
        /// Last day; `None`: to the last one.
        to: Option<NaiveDate>,
    },
}

/// The facts of a document, owned: what is made of them needs no open file.
#[derive(Debug, Clone, PartialEq)]
pub enum Material {
    /// Of the committee's run-sheet.
    RunSheet(SalonFacts),
    /// Of the agenda.
    Agenda(SalonFacts),
    /// Of the sheet of one person, or of everybody.
    PersonSheet(SalonFacts, Option<Id>),
    /// Of a paper for the day.
    Paper(SalonFacts, Paper),
    /// Of an invitation.
    Invitation(InvitationFacts),
    /// Of a certificate.
    Certificate(CertificateFacts),
    /// Of a poster.
    Poster(PosterFacts),
    /// Of the list of speakers.
    SpeakerList(SpeakerListFacts),
    /// Of the sheet of a venue.
    VenueSheet(VenueSheetFacts),
    /// Of the contacts.
    Contacts(ContactsFacts),
    /// Of the calendar of a year.
    YearCalendar(YearFacts),
    /// Of the rota.
    Rota(RotaFacts),
    /// Of the sign-ups.
    SignUps(SignUpsFacts),
    /// Of the tasks.
    Tasks(TasksFacts),
    /// Of a retrospective.
    Retrospective(Box<RetrospectiveFacts>),
    /// Of a recap.
    Recap(RecapFacts),
    /// Of the trends.
    Trends(TrendsFacts),
}

impl Material {
    fn document(&self) -> Box<dyn Document + '_> {
        match self {
            Self::RunSheet(facts) => Box::new(RunSheet {
                facts,
                audience: Audience::Committee,
            }),
            Self::Agenda(facts) => Box::new(RunSheet {
                facts,
                audience: Audience::Public,
            }),
            Self::PersonSheet(facts, person) => Box::new(person::PersonSheet { facts, person: *person }),
            Self::Paper(facts, paper) => Box::new(papers::DayPaper { facts, paper: *paper }),
            Self::Invitation(facts) => Box::new(invitation::Invitation { facts }),
            Self::Certificate(facts) => Box::new(Certificate { facts }),
            Self::Poster(facts) => Box::new(Poster { facts }),
            Self::SpeakerList(facts) => Box::new(SpeakerList { facts }),
            Self::VenueSheet(facts) => Box::new(VenueSheet { facts }),
            Self::Contacts(facts) => Box::new(contacts::Contacts { facts }),
            Self::YearCalendar(facts) => Box::new(year::YearCalendar { facts }),
            Self::Rota(facts) => Box::new(rota::Rota { facts }),
            Self::SignUps(facts) => Box::new(SignUps { facts }),
            Self::Tasks(facts) => Box::new(Tasks { facts }),
            Self::Retrospective(facts) => Box::new(Retrospective { facts }),
            Self::Recap(facts) => Box::new(Recap { facts }),
            Self::Trends(facts) => Box::new(TrendsPaper { facts }),
        }
    }
}

/// The forms in which something can be had, those that people use most first.
pub fn forms(wanted: &Wanted) -> &'static [Form] {
    match wanted {
        Wanted::RunSheet { .. } | Wanted::Agenda { .. } => run_sheet::FORMS,
        Wanted::PersonSheet { .. } => person::FORMS,
        Wanted::Paper { paper, .. } => papers::forms(*paper),
        Wanted::Invitation { .. } => invitation::FORMS,
        Wanted::Certificate { .. } => certificate::FORMS,
        Wanted::Poster { .. } => poster::FORMS,
        Wanted::SpeakerList {} => speaker_list::FORMS,
        Wanted::VenueSheet { .. } => venue_sheet::FORMS,
        Wanted::Contacts { .. } => contacts::FORMS,
        Wanted::YearCalendar { .. } => year::FORMS,
        Wanted::Rota { .. } => rota::FORMS,
        Wanted::SignUps { .. } => sign_ups::FORMS,
        Wanted::Tasks { .. } => tasks::FORMS,
        Wanted::Retrospective { .. } => retrospective::FORMS,
        Wanted::Recap { .. } => recap::FORMS,
        Wanted::Trends { .. } => trends::FORMS,
    }
}

/// Reads the facts of what is wanted.
///
/// Errors: what the rooms refuse (`event_not_found`, `version_not_found`, `speaker_not_at_salon`, `range_reversed` …).
pub fn read(db: &Db, wanted: &Wanted) -> Result<Material> {
    let sheet = |event: Id, version: Option<i64>| match version {
        Some(number) => facts::version(db, event, number),
        None => facts::salon(db, event),
    };
    Ok(match wanted {
        Wanted::RunSheet { event, version } => Material::RunSheet(sheet(*event, *version)?),
        Wanted::Agenda { event, version } => Material::Agenda(sheet(*event, *version)?),
        Wanted::PersonSheet { event, person } => Material::PersonSheet(sheet(*event, None)?, *person),
        Wanted::Paper { event, paper } => Material::Paper(sheet(*event, None)?, *paper),
        Wanted::Invitation { event, speaker } => Material::Invitation(facts::invitation(db, *event, *speaker)?),
        Wanted::Certificate { event, speaker } => Material::Certificate(facts::certificate(db, *event, *speaker)?),
        Wanted::Poster { event } => Material::Poster(facts::poster(db, *event)?),
        Wanted::SpeakerList {} => Material::SpeakerList(facts::speaker_list(db)?),
        Wanted::VenueSheet { venue } => Material::VenueSheet(facts::venue_sheet(db, *venue)?),
        Wanted::Contacts { event } => Material::Contacts(facts::contacts(db, *event)?),
        Wanted::YearCalendar { year } => Material::YearCalendar(facts::year(db, *year)?),
        Wanted::Rota { from, to } => Material::Rota(facts::rota(db, *from, *to)?),
        Wanted::SignUps { event } => Material::SignUps(facts::sign_ups(db, *event)?),
        Wanted::Tasks { event, person } => Material::Tasks(facts::tasks(db, *event, *person)?),
        Wanted::Retrospective { event } => Material::Retrospective(Box::new(facts::retrospective(db, *event)?)),
        Wanted::Recap { event } => Material::Recap(facts::recap(db, *event)?),
        Wanted::Trends { from, to } => Material::Trends(facts::trends(db, *from, *to)?),
    })
}

/// Makes the file, or the files.
///
/// Errors: `form_not_offered`; `glyph_missing` when a page has a character that no font has; `person_not_at_salon` and
/// `nobody_at_salon` of sheets of people.
pub fn export(material: &Material, options: &Options) -> Result<Exported> {
    let document = material.document();
    let (pieces, pages) = document::make(&*document, options)?;
    Ok(Exported {
        form: options.form,
        pieces,
        pages,
        suggested_name: name(material, options)?,
        version: document.stamp(options),
    })
}

/// A picture of the first pages, as they will be. What has no pages of its own shows those of its paper.
pub fn preview(material: &Material, options: &Options) -> Result<Preview> {
    document::preview(&*material.document(), options)
}

/// What a file of text will say; of several files, one after the other.
///
/// Errors: `form_not_offered`, also for a form that is no text.
pub fn text(material: &Material, options: &Options) -> Result<String> {
    if !options.form.is_text() {
        return Err(document::not_offered(material.document().forms()));
    }
    let exported = export(material, options)?;
    let texts = exported.pieces.iter().map(Piece::text);
    let texts: Option<Vec<&str>> = texts.collect();
    Ok(texts.ok_or_else(|| Error::bug("a text that is none"))?.concat())
}

/// What papers of a salon say about its version.
pub fn version(salon: &SalonFacts, options: &Options) -> String {
    Say { lang: options.lang }.stamp(salon, options.now)
}

/// The name that the file is offered under: what it is, of which salon, which version.
pub fn name(material: &Material, options: &Options) -> Result<String> {
    let stem = material.document().stem(options)?;
    Ok(format!("{}.{}", safe_name(&stem), options.form.ending()))
}
