//! QR codes of chat groups: each dies after some days and stops at a number of people (DOMAIN 6), and a poster must not
//! outlive the code it bears.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::queries::{self, Preparation};
use super::store;
use crate::chapter;
use crate::dates::{check_date, spoken};
use crate::error::{Error, Result};
use crate::events;
use crate::fields::{nullable, within};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::pictures::{self, PictureHash};
use crate::store::{Db, Tx};
use crate::text::{LINE_MAX, clean_line, clean_name};
use crate::words::Message;

/// The most people a note may speak of.
const PEOPLE_MAX: i64 = 100_000;

/// A group's code.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GroupCode {
    /// Id.
    pub id: Id,
    /// The event whose poster bears it.
    pub event: Option<Id>,
    /// Name of the group.
    pub name: String,
    /// When it was made.
    #[ts(type = "string")]
    pub made_on: NaiveDate,
    /// First day on which it no longer works.
    #[ts(type = "string")]
    pub expires_on: NaiveDate,
    /// Days until then; 0 and below: it is dead.
    #[ts(type = "number")]
    pub days_left: i64,
    /// People in the group, as last counted.
    #[ts(type = "number | null")]
    pub people: Option<i64>,
    /// Whether nobody can join by it any more.
    pub full: bool,
    /// The code itself.
    pub picture: Option<PictureHash>,
    /// Note.
    pub note: String,
    /// What to look at: it is dead, or dies before the poster has done its work, or the group is full.
    pub warning: Option<Message>,
}

/// What can be changed of a group code; what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct GroupCodeFields {
    /// Name of the group.
    pub name: Option<String>,
    /// When it was made; today for a new one.
    #[ts(type = "string")]
    pub made_on: Option<NaiveDate>,
    /// First day on which it no longer works; the chapter's rule after `made_on` for a new one.
    #[ts(type = "string")]
    pub expires_on: Option<NaiveDate>,
    /// People in the group.
    #[serde(deserialize_with = "nullable")]
    #[ts(type = "number | null")]
    pub people: Option<Option<i64>>,
    /// Note.
    pub note: Option<String>,
}

/// A code as it stands in the file.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub id: Id,
    pub event: Option<Id>,
    pub name: String,
    pub made_on: NaiveDate,
    pub expires_on: NaiveDate,
    pub people: Option<i64>,
    pub picture: Option<PictureHash>,
    pub note: String,
}

/// The codes of an event, those that die first before the others; `last_day` is the last on which the poster is read.
pub(super) fn of(db: &Db, event: Id, last_day: NaiveDate) -> Result<Vec<GroupCode>> {
    let today = db.today();
    let most = i64::from(chapter::queries::show(db)?.rules.group_code_people);
    let shown = |kept: Kept| {
        let full = kept.people.is_some_and(|people| people >= most);
        let dies = kept.expires_on <= last_day;
        let warning = match (kept.expires_on <= today, full, dies) {
            (true, ..) => Some(Message::new("group-code-dead").with("date", spoken(kept.expires_on, false))),
            (_, true, _) => Some(Message::new("group-code-full").with("people", most)),
            (_, _, true) => Some(
                Message::new("group-code-dies")
                    .with("date", spoken(kept.expires_on, false))
                    .with("until", spoken(last_day, false)),
            ),
            _ => None,
        };
        GroupCode {
            id: kept.id,
            event: kept.event,
            name: kept.name,
            made_on: kept.made_on,
            expires_on: kept.expires_on,
            days_left: (kept.expires_on - today).num_days(),
            people: kept.people,
            full,
            picture: kept.picture,
            note: kept.note,
            warning,
        }
    };
    Ok(store::group_codes(db, event)?.into_iter().map(shown).collect())
}

/// Adds the code of a group that an event's poster bears. Errors: `event_not_found`, `name_empty`, `group_code_days`.
pub fn add(tx: &Tx<'_>, event: Id, fields: &GroupCodeFields) -> Result<Saved<Preparation>> {
    events::queries::bare(tx, event)?;
    let made_on = fields.made_on.unwrap_or_else(|| tx.today());
    let days = u64::from(chapter::queries::show(tx)?.rules.group_code_days);
    let mut code = Kept {
        id: tx.new_id(),
        event: Some(event),
        name: clean_name("name", fields.name.as_deref().unwrap_or_default())?,
        made_on,
        expires_on: made_on.checked_add_days(Days::new(days)).unwrap_or(made_on),
        people: None,
        picture: None,
        note: String::new(),
    };
    lay(&mut code, fields)?;
    store::insert_group_code(tx, &code)?;
    answered(tx, event)
}

/// Changes a code. Errors: `group_code_not_found`, `name_empty`, `group_code_days`.
pub fn edit(tx: &Tx<'_>, id: Id, fields: &GroupCodeFields) -> Result<Saved<Preparation>> {
    let mut code = store::group_code(tx, id)?;
    lay(&mut code, fields)?;
    store::update_group_code(tx, &code)?;
    answered(tx, owner(&code)?)
}

/// Gives a code its picture, or takes it away. Errors: those of pictures.
pub fn set_picture(tx: &Tx<'_>, id: Id, picture: Option<&[u8]>) -> Result<Saved<Preparation>> {
    let mut code = store::group_code(tx, id)?;
    code.picture = picture.map(|bytes| pictures::add(tx, bytes)).transpose()?;
    store::update_group_code(tx, &code)?;
    answered(tx, owner(&code)?)
}

/// Removes a code.
pub fn remove(tx: &Tx<'_>, id: Id) -> Result<Saved<Preparation>> {
    let code = store::group_code(tx, id)?;
    store::delete_group_code(tx, id)?;
    answered(tx, owner(&code)?)
}

fn answered(tx: &Tx<'_>, event: Id) -> Result<Saved<Preparation>> {
    Ok(Saved::quietly(queries::preparation(tx, event)?))
}

/// The event of a code: its removal left the code without one.
fn owner(code: &Kept) -> Result<Id> {
    code.event
        .ok_or_else(|| Error::not_found("group_code_not_found").with("given", code.id.to_string()))
}

fn lay(code: &mut Kept, fields: &GroupCodeFields) -> Result<()> {
    if let Some(name) = &fields.name {
        code.name = clean_name("name", name)?;
    }
    if let Some(made_on) = fields.made_on {
        code.made_on = check_date("made_on", made_on)?;
    }
    if let Some(expires_on) = fields.expires_on {
        code.expires_on = check_date("expires_on", expires_on)?;
    }
    if code.expires_on < code.made_on {
        return Err(Error::invalid("group_code_days", "expires_on"));
    }
    if let Some(people) = fields.people {
        code.people = people
            .map(|people| within("people", people, 0, PEOPLE_MAX))
            .transpose()?;
    }
    if let Some(note) = &fields.note {
        code.note = clean_line("note", note, LINE_MAX)?;
    }
    Ok(())
}
