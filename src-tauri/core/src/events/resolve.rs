//! What a person means who names a role, a template or away dates on the command line. Events and rows: see
//! [`super::queries`].

use std::str::FromStr as _;

use super::catalogue::Names;
use super::codes::Role;
use super::{availability, templates};
use crate::error::Result;
use crate::ids::Id;
use crate::pick::pick;
use crate::store::Db;
use crate::text::search_key;
use crate::words::{Lang, Message, Words};

/// The role that a person means: by its code, or by its name in either language, as the chapter calls it. Errors:
/// `code_unknown`.
pub fn role(db: &Db, text: &str) -> Result<Role> {
    let parsed = Role::parse(text.trim());
    if parsed.is_ok() {
        return parsed;
    }
    let names = Names::read(db)?;
    let mut roles = names.roles();
    roles.find(|role| is_called(&names.of(*role), text)).map_or(parsed, Ok)
}

/// The template that a person means: by its code, its name in either language, its id or a unique beginning of the id.
/// Errors: `template_not_found`, `ambiguous`.
pub fn template(db: &Db, text: &str) -> Result<String> {
    let text = text.trim();
    let known = templates::list(db)?;
    let built_in = known
        .iter()
        .find(|known| known.built_in && (known.id == text || is_called(&known.label, text)));
    if let Some(known) = built_in {
        return Ok(known.id.clone());
    }
    let own = || {
        let saved = known.iter().filter(|known| !known.built_in);
        saved.filter_map(|known| Some((Id::from_str(&known.id).ok()?, known)))
    };
    let named = |(id, known): (Id, &super::SheetTemplate)| (id, Words::of(Lang::ZhCn).say(&known.label));
    let id = pick(
        text,
        "template_not_found",
        |text| {
            Ok(own()
                .filter(|(_, known)| is_called(&known.label, text))
                .map(named)
                .collect())
        },
        |low, high| Ok(own().filter(|(id, _)| (low..=high).contains(id)).map(named).collect()),
    )?;
    Ok(id.to_string())
}

/// The away dates that a person means: by id, a unique beginning of the id, or the name of somebody with only one entry.
/// Errors: `away_not_found`, `ambiguous`.
pub fn away(db: &Db, text: &str) -> Result<Id> {
    let entries = availability::list(db, None)?;
    let named = |away: &availability::Away| (away.id, format!("{} {}", away.person.name, away.from));
    let those =
        |fits: &dyn Fn(&availability::Away) -> bool| entries.iter().filter(|away| fits(away)).map(named).collect();
    pick(
        text,
        "away_not_found",
        |text| Ok(those(&|away| away.person.name == text)),
        |low, high| Ok(those(&|away| (low..=high).contains(&away.id))),
    )
}

fn is_called(label: &Message, text: &str) -> bool {
    let key = search_key(text);
    !key.is_empty()
        && [Lang::ZhCn, Lang::En]
            .iter()
            .any(|lang| search_key(&Words::of(*lang).say(label)) == key)
}
