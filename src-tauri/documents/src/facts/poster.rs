//! Reads what the poster of a salon needs: the salon, and the faces of those who speak.

use chapterdesk_core::people;

use super::gather::{picture, salon, talks};
use super::*;

/// The poster of a salon 海报.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// Of those who said yes: what they look like and how they are introduced.
    pub faces: Vec<FaceFacts>,
}

/// How a speaker is shown to everybody.
#[derive(Debug, Clone, PartialEq)]
pub struct FaceFacts {
    /// Number of the talk.
    pub talk: i64,
    /// The introduction they approved; may be empty.
    pub introduction: String,
    /// Their photo.
    pub photo: Option<PictureFacts>,
}

/// Reads the poster of `event`.
pub fn poster(db: &Db, event: Id) -> Result<PosterFacts> {
    let mut faces = Vec::new();
    for (speaker, talk) in talks(db, event)? {
        let person = people::queries::get(db, speaker)?;
        faces.push(FaceFacts {
            talk,
            introduction: person.introduction,
            photo: person.photo.map(|hash| picture(db, hash)).transpose()?,
        });
    }
    Ok(PosterFacts {
        salon: salon(db, event)?,
        faces,
    })
}
