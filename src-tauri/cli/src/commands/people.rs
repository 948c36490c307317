//! `people`: add, list, show, edit, remove.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::people::rules::YEARS_MAX;
use chapterdesk_core::people::{PersonFields, acts, ops, queries};
use chapterdesk_core::saved::Saved;

use super::Session;
use crate::args::{People, PersonFlags};
use crate::table::Column;

pub(super) fn run(session: &Session, command: People) -> Result<String> {
    match command {
        People::Add(flags) => {
            let fields = new_person(flags)?;
            session.change(|_| Ok((acts::add(&fields), ())), |tx, ()| ops::add(tx, &fields))
        }
        People::List => {
            let people = session.read(queries::list)?;
            let columns = ["name", "company", "post", "phone", "years", "id"].map(Column::plain);
            session.out.list(&people, &columns)
        }
        People::Show { person } => {
            let page = session.read(|db| queries::show(db, queries::resolve(db, &person)?))?;
            let mut shown = session.out.value(&page.person)?;
            for (field, list) in [
                ("terms", session.out.value(&page.terms)?),
                ("appearances", session.out.value(&page.appearances)?),
                ("assignments", session.out.value(&page.assignments)?),
            ] {
                shown[field] = list;
            }
            session.out.record(&shown)
        }
        People::Edit { person, fields } => {
            let fields = fields_of(fields)?;
            session.change(
                |db| {
                    let id = queries::resolve(db, &person)?;
                    Ok((acts::edit(db, id)?, id))
                },
                |tx, id| ops::edit(tx, id, &fields),
            )
        }
        People::Remove { person } => session.change(
            |db| {
                let id = queries::resolve(db, &person)?;
                Ok((acts::remove(db, id)?, queries::get(db, id)?))
            },
            |tx, person| {
                ops::remove(tx, person.id)?;
                Ok(Saved::quietly(person))
            },
        ),
    }
}

/// The fields of somebody new, who needs a name.
pub(super) fn new_person(flags: PersonFlags) -> Result<PersonFields> {
    if flags.name.is_none() {
        return Err(Error::usage("usage_missing").with("missing", "--name"));
    }
    fields_of(flags)
}

fn fields_of(flags: PersonFlags) -> Result<PersonFields> {
    let whole = |years: i64| {
        let refused = || {
            Error::invalid("years_out_of_range", "years")
                .with("given", years)
                .with("max", YEARS_MAX)
        };
        u32::try_from(years).map_err(|_| refused())
    };
    let tags = flags
        .tags
        .map(|tags| tags.into_iter().filter(|tag| !tag.trim().is_empty()).collect());
    Ok(PersonFields {
        name: flags.name,
        address: flags.address,
        nickname: flags.nickname,
        phone: flags.phone,
        wechat: flags.wechat,
        email: flags.email,
        city: flags.city,
        company: flags.company,
        post: flags.post,
        title: flags.title,
        introduction: flags.introduction,
        introduction_approved: None,
        years: flags.years.map(|years| years.0.map(whole).transpose()).transpose()?,
        tags,
        note: flags.note,
    })
}
