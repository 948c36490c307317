//! Reading the committee.

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::{Chart, Office, Seat, Term, rules, store};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::pick::pick;
use crate::store::Db;

/// A term; `term_not_found`.
pub fn get(db: &Db, id: Id) -> Result<Term> {
    store::get(db, id)?.ok_or_else(|| Error::not_found("term_not_found").with("given", id.to_string()))
}

/// The committee on a day: every seat with who holds it, or since when nobody does.
pub fn chart(db: &Db, on: NaiveDate) -> Result<Chart> {
    let terms = store::all(db)?;
    let seat = |office: Office| {
        let own: Vec<Term> = terms.iter().filter(|term| term.office == office).cloned().collect();
        let vacant_since = rules::vacant_since(&own, on);
        let holders: Vec<Term> = own.into_iter().filter(|term| rules::holds_on(term, on)).collect();
        Seat {
            office,
            name: office.name(),
            duties: office.duties(),
            several: !office.is_single(),
            vacant: holders.is_empty(),
            vacant_since,
            holders,
        }
    };
    let offices = Office::ALL
        .iter()
        .copied()
        .filter(|office| *office != Office::InterestLead);
    let mut interest_leads = seat(Office::InterestLead).holders;
    interest_leads.sort_by(|a, b| a.interest_group.cmp(&b.interest_group));
    Ok(Chart {
        on,
        seats: offices.map(seat).collect(),
        interest_leads,
    })
}

/// All terms, or those of an office, the newest first.
pub fn history(db: &Db, office: Option<Office>) -> Result<Vec<Term>> {
    let mut terms = match office {
        Some(office) => store::of_office(db, office)?,
        None => store::all(db)?,
    };
    terms.sort_by_key(|term| (Reverse(term.started), term.office, term.id));
    Ok(terms)
}

/// The term a text means on the command line: an id, a unique beginning of an id, or the office or the holder's exact
/// name when that is one term of today. Errors: `term_not_found`, `ambiguous`.
pub fn resolve(db: &Db, text: &str) -> Result<Id> {
    let by_name = |name: &str| store::held_by_name(db, name, db.today());
    pick(text, "term_not_found", by_name, |low, high| {
        store::between(db, low, high)
    })
}
