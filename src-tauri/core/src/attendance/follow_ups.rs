//! The visitors' follow-up 访客回访: added in WeChat → in the group → greeted within a week → invited to join → joined.
//! Every visitor who came has one; a row is written only for what was done.

use chrono::{Days, NaiveDate};

use super::category::{is_member_tag, member_tag};
use super::queries::Before;
use super::rules::{GREET_DAYS, Identity};
use super::store::{self, FollowUpRow, SignUpRow};
use super::{Category, FollowUp, FollowUpFields, FollowUpStep, FollowUpSteps, queries};
use crate::chapter;
use crate::dates::check_date;
use crate::error::{Error, Result};
use crate::events::{self, EventShort};
use crate::ids::Id;
use crate::named::Named;
use crate::people::{self, PersonFields};
use crate::saved::Saved;
use crate::store::{Db, Tx};
use crate::text::{TEXT_MAX, clean_text};

impl FollowUpSteps {
    /// When a step was taken.
    pub fn on(&self, step: FollowUpStep) -> Option<NaiveDate> {
        match step {
            FollowUpStep::Added => self.added_on,
            FollowUpStep::Group => self.in_group_on,
            FollowUpStep::Greeted => self.greeted_on,
            FollowUpStep::Invited => self.invited_on,
            FollowUpStep::Joined => self.joined_on,
            FollowUpStep::Dropped => self.dropped_on,
        }
    }

    fn place(&mut self, step: FollowUpStep) -> &mut Option<NaiveDate> {
        match step {
            FollowUpStep::Added => &mut self.added_on,
            FollowUpStep::Group => &mut self.in_group_on,
            FollowUpStep::Greeted => &mut self.greeted_on,
            FollowUpStep::Invited => &mut self.invited_on,
            FollowUpStep::Joined => &mut self.joined_on,
            FollowUpStep::Dropped => &mut self.dropped_on,
        }
    }

    /// The first step that was not taken; nothing follows once they joined or were dropped.
    pub fn next(&self) -> Option<FollowUpStep> {
        if self.joined_on.is_some() || self.dropped_on.is_some() {
            return None;
        }
        let steps = FollowUpStep::ALL.iter().copied();
        steps
            .filter(|step| *step != FollowUpStep::Dropped)
            .find(|step| self.on(*step).is_none())
    }
}

/// The visitors of an event or of all, the latest event first, in the order in which they came into its list.
/// `open_only`: those for whom something is left to do. Errors: `event_not_found`.
pub fn follow_ups(db: &Db, event: Option<Id>, open_only: bool) -> Result<Vec<FollowUp>> {
    let events = match event {
        Some(event) => vec![event],
        None => store::events_with_visitors(db, db.today())?,
    };
    let done = store::follow_ups(db)?;
    let mut found = Vec::new();
    for event in events {
        let short = events::queries::short(db, event)?;
        let rows = store::of_event(db, event)?;
        let before = Before::of(store::came_before(db, short.date, None)?);
        for row in rows.into_iter().filter(is_followed) {
            let follow_up = done.get(&row.id).cloned().unwrap_or_default();
            if open_only && follow_up.steps.next().is_none() {
                continue;
            }
            found.push(view(db, &short, row, follow_up, &before)?);
        }
    }
    Ok(found)
}

/// Says when a step was taken; `None`: it was not. Whoever joined gets the tag of members, and a record in the roster if
/// they had none. Warnings: likely duplicates of it. Errors: `sign_up_not_found`, `not_a_visitor`, `date_wrong`.
pub fn set_follow_up(tx: &Tx<'_>, sign_up: Id, step: FollowUpStep, on: Option<NaiveDate>) -> Result<Saved<FollowUp>> {
    let row = visitor(tx, sign_up)?;
    let mut follow_up = store::follow_up_of(tx, sign_up)?;
    let on = on.map(|on| check_date("on_date", on)).transpose()?;
    *follow_up.steps.place(step) = on;
    store::set_follow_up(tx, sign_up, &follow_up)?;
    let warnings = match (step, on) {
        (FollowUpStep::Joined, Some(_)) => join(tx, row)?,
        (FollowUpStep::Joined, None) => leave(tx, &row)?,
        _ => Vec::new(),
    };
    Ok(Saved {
        value: one(tx, sign_up)?,
        warnings,
    })
}

/// Says who takes care of a visitor, or notes something. Errors: as for [`set_follow_up`], `person_not_found`.
pub fn edit_follow_up(tx: &Tx<'_>, sign_up: Id, fields: &FollowUpFields) -> Result<FollowUp> {
    visitor(tx, sign_up)?;
    let mut follow_up = store::follow_up_of(tx, sign_up)?;
    if let Some(owner) = fields.owner {
        follow_up.owner = owner
            .map(|id| people::queries::get(tx, id))
            .transpose()?
            .map(|person| Named {
                id: person.id,
                name: person.name,
            });
    }
    if let Some(note) = &fields.note {
        follow_up.note = clean_text("note", note, TEXT_MAX)?;
    }
    store::set_follow_up(tx, sign_up, &follow_up)?;
    one(tx, sign_up)
}

fn is_followed(row: &SignUpRow) -> bool {
    row.is_present() && row.category == Category::Visitor
}

/// The sign-up of a visitor who came; `not_a_visitor` for anybody else.
fn visitor(db: &Db, sign_up: Id) -> Result<SignUpRow> {
    let row = store::get(db, sign_up)?;
    if is_followed(&row) {
        Ok(row)
    } else {
        Err(Error::refused("not_a_visitor").with("name", row.name))
    }
}

/// Puts whoever joined into the roster, as a member.
fn join(tx: &Tx<'_>, row: SignUpRow) -> Result<Vec<crate::words::Message>> {
    let tag = member_tag(chapter::queries::show(tx)?.document_language);
    let Some(person) = row.person else {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let fields = PersonFields {
            name: Some(row.name.clone()),
            company: given(&row.company),
            post: given(&row.post),
            phone: given(&row.phone),
            wechat: given(&row.wechat),
            tags: Some(vec![tag]),
            ..PersonFields::default()
        };
        let added = people::ops::add(tx, &fields)?;
        let person = Some(added.value.id);
        store::update(tx, &SignUpRow { person, ..row })?;
        return Ok(added.warnings);
    };
    let mut tags = people::queries::get(tx, person)?.tags;
    if !tags.iter().any(|tag| is_member_tag(tag)) {
        tags.push(tag);
        set_tags(tx, person, tags)?;
    }
    Ok(Vec::new())
}

/// Takes the tag of members away from whoever did not join after all.
fn leave(tx: &Tx<'_>, row: &SignUpRow) -> Result<Vec<crate::words::Message>> {
    if let Some(person) = row.person {
        let mut tags = people::queries::get(tx, person)?.tags;
        let count = tags.len();
        tags.retain(|tag| !is_member_tag(tag));
        if tags.len() < count {
            set_tags(tx, person, tags)?;
        }
    }
    Ok(Vec::new())
}

fn set_tags(tx: &Tx<'_>, person: Id, tags: Vec<String>) -> Result<()> {
    let fields = PersonFields {
        tags: Some(tags),
        ..PersonFields::default()
    };
    people::ops::edit(tx, person, &fields).map(drop)
}

fn one(db: &Db, sign_up: Id) -> Result<FollowUp> {
    let row = store::get(db, sign_up)?;
    let short = events::queries::short(db, row.event)?;
    let before = Before::of(store::came_before(db, short.date, Some(&row))?);
    let follow_up = store::follow_up_of(db, sign_up)?;
    view(db, &short, row, follow_up, &before)
}

fn view(db: &Db, event: &EventShort, row: SignUpRow, follow_up: FollowUpRow, before: &Before) -> Result<FollowUp> {
    let known = row.person.map(|id| store::known_one(db, id)).transpose()?.flatten();
    let first_time = before.visits(&Identity::of(&row)) == 0;
    let or = |given: &str, own: Option<&str>| match own {
        Some(own) if given.is_empty() => own.to_owned(),
        _ => given.to_owned(),
    };
    let known = known.as_ref();
    let phone = or(&row.phone, known.map(|person| person.phone.as_str()));
    let wechat = or(&row.wechat, known.map(|person| person.wechat.as_str()));
    let due = event.date + Days::new(GREET_DAYS);
    let next = follow_up.steps.next();
    let due_on = Some(due).filter(|_| next.is_some() && follow_up.steps.greeted_on.is_none());
    Ok(FollowUp {
        sign_up: row.id,
        event: event.clone(),
        name: or(&row.name, known.map(|person| person.name.as_str())),
        company: or(&row.company, known.map(|person| person.company.as_str())),
        post: or(&row.post, known.map(|person| person.post.as_str())),
        wechat_known: !wechat.is_empty() || !phone.is_empty(),
        person: known.map(|person| Named {
            id: person.id,
            name: person.name.clone(),
        }),
        brought_by: queries::bringer(db, &row)?,
        first_time,
        steps: follow_up.steps,
        next,
        due_on,
        overdue: due_on.is_some_and(|due| due < db.today()),
        owner: follow_up.owner,
        note: follow_up.note,
        phone,
        wechat,
    })
}
