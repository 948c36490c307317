//! Reads what the list of contacts of a salon needs.

use chapterdesk_core::desk::Db;
use chapterdesk_core::ids::Id;
use chapterdesk_core::{Result, people};

use super::*;

/// A salon, and how everybody on its sheet is reached.
#[derive(Debug, Clone, PartialEq)]
pub struct ContactsFacts {
    /// The salon.
    pub salon: SalonFacts,
    /// How they are reached, in the order of its people.
    pub reach: Vec<ReachFacts>,
}

/// How somebody is reached.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReachFacts {
    /// Phone; may be empty like all below.
    pub phone: String,
    /// WeChat name.
    pub wechat: String,
    /// E-mail.
    pub email: String,
}

/// Reads the contacts of the salon `event`.
pub fn contacts(db: &Db, event: Id) -> Result<ContactsFacts> {
    let salon = salon(db, event)?;
    let reach = |person: &PersonFacts| {
        let person = people::queries::get(db, person.id)?;
        Ok(ReachFacts {
            phone: person.phone,
            wechat: person.wechat,
            email: person.email,
        })
    };
    Ok(ContactsFacts {
        reach: salon.people.iter().map(reach).collect::<Result<_>>()?,
        salon,
    })
}
