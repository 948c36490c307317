//! Appearances: who speaks in which talk of an event, who stands by, and what came in from them.
//!
//! - A speaker has one appearance at an event; a talk has at most one that still holds it.
//! - Without a talk it is a standby speaker 备选嘉宾.
//! - Its state is its own; when it changes, the speaker's stage moves along where that is a step forward.

pub mod ops;
pub(super) mod store;

use super::run_sheet::sheet::Sheet;
use super::{store as events, views};
use crate::error::Result;
use crate::ids::Id;
use crate::speakers::rules::effective_level;
use crate::store::Db;

/// The appearances of an event as they are shown: talks, standby speakers, then those who do not speak after all.
pub(super) fn of_event(db: &Db, event: Id, sheet: &Sheet) -> Result<Vec<views::Appearance>> {
    views(db, store::of_event(db, event)?, sheet)
}

/// Appearances as they are shown.
pub(super) fn views(db: &Db, own: Vec<store::Appearance>, sheet: &Sheet) -> Result<Vec<views::Appearance>> {
    own.into_iter()
        .map(|own| {
            let profile = store::profile(db, own.speaker)?;
            let invited_by = own.invited_by.map(|person| events::person(db, person)).transpose()?;
            Ok(views::Appearance {
                id: own.id,
                speaker: own.speaker,
                name: profile.name,
                address: profile.address,
                title: profile.title,
                level: effective_level(profile.level, profile.years),
                talk: own.talk,
                standby: own.talk.is_none(),
                topic: own.topic,
                topic_settled: own.topic_settled,
                state: own.state,
                state_on: own.state_on,
                invited_on: own.invited_on,
                invited_by: invited_by.map(|person| views::Named {
                    id: person.id,
                    name: person.name,
                }),
                answer_by: own.answer_by,
                needs: own.needs,
                online: own.online,
                introduction_on: own.introduction_on,
                has_introduction: own.introduction_on.is_some() || profile.has_introduction,
                photo_on: own.photo_on,
                has_photo: own.photo_on.is_some() || profile.has_photo,
                slides_on: own.slides_on,
                slides_shared_on: own.slides_shared_on,
                rating: own.rating,
                note: own.note,
                slot: own
                    .talk
                    .filter(|_| own.state.holds_talk())
                    .and_then(|talk| sheet.talk_slot(talk)),
            })
        })
        .collect()
}
