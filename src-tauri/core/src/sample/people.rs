//! People, speakers and committee of the sample.

use std::collections::HashMap;

use chrono::{Datelike as _, Days, Months, NaiveDate};

use super::cast::{FIGURES, TENURES, When};
use super::guests::{GUESTS, Guest};
use super::names;
use super::salons::HELD;
use super::store::{day, insert};
use super::terms;
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::random::Random;
use crate::store::Tx;

/// Everybody who is written by hand, by name. Of two people of one name it holds the first.
pub(super) struct Cast(HashMap<&'static str, Id>);

impl Cast {
    /// The person of a name that stands in the sample's own lists.
    pub(super) fn get(&self, name: &str) -> Result<Id> {
        self.0
            .get(name)
            .copied()
            .ok_or_else(|| Error::bug(format!("the sample knows no {name}")))
    }
}

/// How many people are written by hand.
pub(super) fn named() -> usize {
    FIGURES.len() + GUESTS.len()
}

/// Lays down the people written by hand, and the profiles and contact logs of the speakers among them.
pub(super) fn lay(tx: &Tx<'_>, today: NaiveDate) -> Result<Cast> {
    let mut cast = HashMap::new();
    for figure in &FIGURES {
        let id = tx.new_id();
        let tags = serde_json::to_string(figure.tags).map_err(Error::bug)?;
        insert(
            tx,
            "person",
            &[
                ("id", &id),
                ("name", &figure.name),
                ("address", &figure.address),
                ("nickname", &figure.nickname),
                ("phone", &names::phone(figure.phone)),
                ("company", &figure.company),
                ("post", &figure.post),
                ("years", &figure.years),
                ("tags", &tags),
                ("note", &figure.note),
            ],
        )?;
        cast.insert(figure.name, id);
    }
    for guest in &GUESTS {
        let id = lay_guest(tx, guest, today)?;
        cast.entry(guest.name).or_insert(id);
    }
    Ok(Cast(cast))
}

fn lay_guest(tx: &Tx<'_>, guest: &Guest, today: NaiveDate) -> Result<Id> {
    let id = tx.new_id();
    let ago = |days: i64| today - chrono::TimeDelta::days(days);
    let terms = terms::of(guest.phone);
    insert(
        tx,
        "person",
        &[
            ("id", &id),
            ("name", &guest.name),
            ("address", &guest.address),
            ("phone", &names::phone(guest.phone)),
            ("city", &terms.city),
            ("company", &guest.company),
            ("post", &guest.post),
            ("title", &format!("{}{}", guest.company, guest.post)),
            ("introduction", &guest.introduction),
            (
                "introduction_approved",
                &(HELD
                    .iter()
                    .any(|held| held.talks.iter().any(|(name, _)| *name == guest.name))),
            ),
            ("years", &guest.years),
        ],
    )?;
    let subjects = serde_json::to_string(guest.subjects).map_err(Error::bug)?;
    let (next, next_on) = match guest.next {
        Some((text, days)) => (text, Some(day(today + chrono::TimeDelta::days(days)))),
        None => ("", None),
    };
    let (contact, number, style) = terms.contact;
    let number = if contact.is_empty() {
        String::new()
    } else {
        names::phone(number)
    };
    let modules = serde_json::to_string(terms.modules).map_err(Error::bug)?;
    let groups = serde_json::to_string(terms.groups).map_err(Error::bug)?;
    insert(
        tx,
        "speaker",
        &[
            ("id", &id),
            ("source", &guest.source),
            ("referred_by", &guest.referred_by),
            ("subjects", &subjects),
            ("modules", &modules),
            ("contact_name", &contact),
            ("contact_phone", &number),
            ("contact_style", &style),
            ("hopes", &guest.hopes),
            ("offers", &terms.offers),
            ("fee", &terms.fee),
            ("fee_note", &terms.fee_note),
            ("car_plate", &terms.car_plate),
            ("meal", &terms.meal),
            ("companion", &terms.companion),
            ("may_film", &terms.may_film),
            ("may_share_slides", &terms.may_share_slides),
            ("groups", &groups),
            ("benefit", &terms.benefit),
            ("particulars", &terms.particulars),
            ("conditions", &terms.conditions),
            (
                "try_again_on",
                &terms.again.map(|days| day(today + chrono::TimeDelta::days(days))),
            ),
            ("stage", &guest.stage),
            ("stage_on", &day(ago(guest.stage_days))),
            ("next_action", &next),
            ("next_action_on", &next_on),
        ],
    )?;
    for (days, channel, direction, text) in guest.contacts {
        insert(
            tx,
            "contact",
            &[
                ("id", &tx.new_id()),
                ("speaker", &id),
                ("on_date", &day(ago(*days))),
                ("channel", channel),
                ("direction", direction),
                ("text", text),
            ],
        )?;
    }
    Ok(id)
}

/// Lays down `count` people of the crowd.
pub(super) fn lay_crowd(tx: &Tx<'_>, random: &mut Random, count: usize) -> Result<Vec<Id>> {
    let mut crowd = Vec::with_capacity(count);
    for number in 0..count {
        let passer = names::passer(random);
        let id = tx.new_id();
        let nickname = format!("{}-{}-{}", passer.name, passer.company, passer.post);
        insert(
            tx,
            "person",
            &[
                ("id", &id),
                ("name", &passer.name),
                ("nickname", &nickname),
                ("phone", &names::phone(1_000 + number)),
                ("company", &passer.company),
                ("post", &passer.post),
                ("years", &passer.years),
                ("note", &passer.note),
            ],
        )?;
        crowd.push(id);
    }
    Ok(crowd)
}

/// Lays down every term, held and past.
pub(super) fn lay_committee(tx: &Tx<'_>, cast: &Cast, today: NaiveDate) -> Result<()> {
    for tenure in &TENURES {
        insert(
            tx,
            "term",
            &[
                ("id", &tx.new_id()),
                ("person", &cast.get(tenure.person)?),
                ("office", &tenure.office),
                ("interest_group", &tenure.group),
                ("started", &day(first_of(tenure.started, today)?)),
                (
                    "ended",
                    &tenure.ended.map(|ended| first_of(ended, today)).transpose()?.map(day),
                ),
                ("end_reason", &tenure.end_reason),
                ("ended_by", &tenure.ended_by),
                ("note", &tenure.note),
            ],
        )?;
    }
    Ok(())
}

fn first_of(when: When, today: NaiveDate) -> Result<NaiveDate> {
    let first = match when {
        When::Month(years, month) => NaiveDate::from_ymd_opt(today.year() - years, month, 1),
        When::Back(months) => (today - Days::new(u64::from(today.day0()))).checked_sub_months(Months::new(months)),
    };
    first.ok_or_else(|| Error::bug("the sample reaches beyond the calendar"))
}
