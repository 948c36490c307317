//! Reads what a certificate of thanks needs: the talk that it thanks for, and who signs.

use chapterdesk_core::committee::{self, Office};

use super::gather::invitation;
use super::*;

/// A certificate of thanks 感谢状.
#[derive(Debug, Clone, PartialEq)]
pub struct CertificateFacts {
    /// The guest, their talk and the salon.
    pub letter: InvitationFacts,
    /// Who signs: the president and the secretary-general on the day, as far as the seats are filled.
    pub signers: Vec<OfficerFacts>,
}

/// Reads the certificate of `speaker` for `event`. Refused with `speaker_not_at_salon` as an invitation is.
pub fn certificate(db: &Db, event: Id, speaker: Id) -> Result<CertificateFacts> {
    let letter = invitation(db, event, speaker)?;
    let seats = committee::queries::chart(db, letter.salon.date)?.seats;
    let holder = |office: Office| {
        let seat = seats.iter().find(|seat| seat.office == office)?;
        let term = seat.holders.first()?;
        Some(OfficerFacts {
            id: term.person.id,
            name: term.person.name.clone(),
            office: seat.name.clone(),
        })
    };
    let signers = [Office::President, Office::SecretaryGeneral]
        .into_iter()
        .filter_map(holder);
    Ok(CertificateFacts {
        signers: signers.collect(),
        letter,
    })
}
