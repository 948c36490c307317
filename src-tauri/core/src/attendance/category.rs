//! What somebody is at an event, where nobody said so: committee with an office that day; speaker with a talk there;
//! member who holds or held an office, bears the tag of members or was a member before; else a visitor.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::Category;
use super::store::{self, Known};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::text::search_key;
use crate::words::{Lang, Words};

/// The rule with what it needs to know of one event.
pub(super) struct Categories {
    in_office: HashSet<Id>,
    once: HashSet<Id>,
    speaking: HashSet<Id>,
}

impl Categories {
    /// For an event of a day.
    pub fn of(db: &Db, event: Id, date: NaiveDate) -> Result<Self> {
        let mut once = store::once_in_office(db, date)?;
        once.extend(store::once_members(db, date)?);
        Ok(Self {
            in_office: store::in_office(db, date)?,
            once,
            speaking: store::speaking(db, event)?,
        })
    }

    /// What somebody is; `None`: nobody of the roster.
    pub fn category(&self, person: Option<&Known>) -> Category {
        let Some(person) = person else {
            return Category::Visitor;
        };
        if self.in_office.contains(&person.id) {
            Category::Committee
        } else if self.speaking.contains(&person.id) {
            Category::Speaker
        } else if self.once.contains(&person.id) || person.tags.iter().any(|tag| is_member_tag(tag)) {
            Category::Member
        } else {
            Category::Visitor
        }
    }
}

/// Whether a tag says that somebody is a member, in either language.
pub(super) fn is_member_tag(tag: &str) -> bool {
    let tag = search_key(tag);
    [Lang::ZhCn, Lang::En]
        .into_iter()
        .any(|lang| search_key(&member_tag(lang)) == tag)
}

/// The tag of members.
pub(super) fn member_tag(lang: Lang) -> String {
    Words::of(lang).text("attendance-member-tag")
}
