//! Reads what the poster of a salon needs: the salon, and the faces of those who speak.

use chapterdesk_core::{attendance, people};

use super::gather::{picture, salon, talks};
use super::*;

/// The poster of a salon 海报.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// Of those who said yes: what they look like and how they are introduced.
    pub faces: Vec<FaceFacts>,
    /// How people sign up.
    pub sign_up: SignUpFacts,
}

/// How people sign up for a salon.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SignUpFacts {
    /// Address of the form; may be empty.
    pub link: String,
    /// A picture of its code, for where there is no address.
    pub picture: Option<PictureFacts>,
    /// The last day.
    pub deadline: Option<NaiveDate>,
    /// What a visitor shares, in fen.
    pub fee_fen: Option<i64>,
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
    let entry = attendance::queries::entry(db, event)?;
    Ok(PosterFacts {
        salon: salon(db, event)?,
        faces,
        sign_up: SignUpFacts {
            link: entry.signup_link,
            picture: entry.signup_picture.map(|hash| picture(db, hash)).transpose()?,
            deadline: entry.signup_deadline,
            fee_fen: entry.fee_fen,
        },
    })
}
