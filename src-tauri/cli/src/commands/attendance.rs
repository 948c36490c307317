//! `signups`, `checkin`, `visitors` and `draw`.

use std::path::Path;

use chapterdesk_core::attendance::import::{FIELDS, Import, ImportRow, Mapping};
use chapterdesk_core::attendance::{DrawAmong, DrawRules, ImportPick, SignUpFields, WalkIn, acts, ops, queries};
use chapterdesk_core::error::Result;
use chapterdesk_core::events;
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;
use chapterdesk_core::tables;
use serde_json::{Value, json};

use super::Session;
use crate::args::{Checkin, Lots, Signups, Visitors};
use crate::input;
use crate::table::Column;

/// A list in a text file is pasted out of a chat; anything else is a table.
const PASTED: [&str; 2] = ["txt", "md"];

pub(super) fn signups(session: &Session, command: Signups) -> Result<String> {
    match command {
        Signups::Import {
            salon,
            source,
            map,
            sheet,
            encoding,
            add_people,
            dry_run,
        } => {
            let list = List::load(&source)?;
            let mapping = Mapping {
                sheet,
                encoding,
                ..Mapping::default()
            };
            let read = |db: &Db| -> Result<(Id, Import)> {
                let event = events::queries::resolve(db, &salon)?;
                Ok((event, list.read(db, event, mapping, &map)?))
            };
            if dry_run {
                let (_, import) = session.read(read)?;
                return told(session, &import);
            }
            import(session, read, add_people)
        }
        Signups::List { salon } => {
            let attendance = session.read(|db| queries::show(db, events::queries::resolve(db, &salon)?))?;
            if session.out.is_json() {
                return session.out.record(&attendance);
            }
            let columns = [
                Column::plain("name"),
                Column::plain("company"),
                Column::coded("category", "category-{code}"),
                Column::coded("state", "sign-up-state-{code}"),
                Column::coded("source", "sign-up-source-{code}"),
                Column::plain("signed_up_at"),
                Column::plain("checked_in_at"),
                Column::plain("id"),
            ];
            session.out.list(&attendance.rows, &columns)
        }
        Signups::Add {
            salon,
            name,
            company,
            post,
            phone,
            wechat,
            brought_by,
            note,
        } => session.change(
            |db| {
                let event = events::queries::resolve(db, &salon)?;
                let (brought_by, brought_by_name) = bringer(db, brought_by.as_deref())?;
                let fields = SignUpFields {
                    name: Some(name),
                    company,
                    post,
                    phone,
                    wechat,
                    brought_by: brought_by.map(Some),
                    brought_by_name: Some(brought_by_name),
                    note,
                    ..SignUpFields::default()
                };
                Ok((acts::add(db, &fields)?, (event, fields)))
            },
            |tx, (event, fields)| {
                let Saved { value, warnings } = ops::add(tx, event, &fields)?;
                let last = value.rows.last().cloned();
                Ok(Saved { value: last, warnings })
            },
        ),
        Signups::Cancel { salon, who } => session.change(
            |db| {
                let event = events::queries::resolve(db, &salon)?;
                let id = queries::resolve(db, event, &who)?;
                Ok((acts::cancel(db, id)?, id))
            },
            |tx, id| {
                let Saved { value, warnings } = ops::cancel(tx, id)?;
                let row = value.rows.into_iter().find(|row| row.id == id);
                Ok(Saved { value: row, warnings })
            },
        ),
    }
}

/// Checks somebody in; with `--walk-in` also one who is not in the list.
pub(super) fn checkin(session: &Session, given: &Checkin) -> Result<String> {
    session.change(
        |db| {
            let event = events::queries::resolve(db, &given.salon)?;
            match queries::resolve(db, event, &given.who) {
                Ok(id) => Ok((acts::check_in(db, id)?, Came::SignedUp(event, id))),
                Err(error) if error.code == "sign_up_not_found" && given.walk_in => {
                    let (brought_by, brought_by_name) = bringer(db, given.brought_by.as_deref())?;
                    let fields = WalkIn {
                        name: given.who.clone(),
                        company: given.company.clone().unwrap_or_default(),
                        brought_by,
                        brought_by_name,
                        category: None,
                    };
                    Ok((acts::walk_in(&fields), Came::WalkIn(event, fields)))
                }
                Err(error) => Err(error),
            }
        },
        |tx, came| match came {
            Came::SignedUp(event, id) => Ok(Saved::quietly(ops::check_in(tx, event, id, None)?)),
            Came::WalkIn(event, fields) => ops::walk_in(tx, event, &fields),
        },
    )
}

pub(super) fn visitors(session: &Session, command: Visitors) -> Result<String> {
    let Visitors::List { salon, open } = command;
    let found = session.read(|db| {
        let event = salon.map(|salon| events::queries::resolve(db, &salon)).transpose()?;
        queries::follow_ups(db, event, open)
    })?;
    let columns = [
        Column::plain("event"),
        Column::plain("name"),
        Column::plain("company"),
        Column::plain("brought_by"),
        Column::coded("next", "follow-up-{code}"),
        Column::plain("due_on"),
        Column::plain("sign_up"),
    ];
    session.out.list(&found, &columns)
}

pub(super) fn draw(session: &Session, given: &Lots) -> Result<String> {
    let rules = DrawRules {
        seed: given.seed,
        among: if given.visitors {
            DrawAmong::Visitors
        } else {
            DrawAmong::Present
        },
        exclude_winners: !given.again,
    };
    session.change(
        |db| Ok((acts::draw(&given.prize), events::queries::resolve(db, &given.salon)?)),
        |tx, event| Ok(Saved::quietly(ops::draw(tx, event, &given.prize, rules)?)),
    )
}

/// Who has come.
enum Came {
    SignedUp(Id, Id),
    WalkIn(Id, WalkIn),
}

/// Who brought somebody: of the roster, or by name.
fn bringer(db: &Db, text: Option<&str>) -> Result<(Option<Id>, String)> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok((None, String::new()));
    };
    match people::queries::resolve(db, text) {
        Ok(id) => Ok((Some(id), String::new())),
        Err(error) if error.code == "person_not_found" => Ok((None, text.to_owned())),
        Err(error) => Err(error),
    }
}

/// A list that was given: bytes of a table, or text of a chat.
enum List {
    Table { name: String, bytes: Vec<u8> },
    Chain(String),
}

impl List {
    /// Reads a file, or stdin for `-`, which is a pasted list.
    fn load(source: &str) -> Result<Self> {
        if source == "-" {
            return Ok(Self::Chain(input::text(source)?));
        }
        let path = Path::new(source);
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if PASTED.iter().any(|pasted| ending.eq_ignore_ascii_case(pasted)) {
            return Ok(Self::Chain(input::text(source)?));
        }
        let (name, bytes) = tables::load(path)?;
        Ok(Self::Table { name, bytes })
    }

    /// Reads the list for an event; `map`: `field=column`, a column by its heading or its number from 1.
    fn read(&self, db: &Db, event: Id, mapping: Mapping, map: &[String]) -> Result<Import> {
        match self {
            Self::Chain(text) => queries::read_chain(db, event, text),
            Self::Table { name, bytes } => {
                let import = queries::read_import(db, event, name, bytes, &mapping)?;
                if map.is_empty() {
                    return Ok(import);
                }
                let known = FIELDS.map(|field| field.code);
                let columns = Some(input::mapped(&import.columns, &known, |_| false, map)?);
                let mapping = Mapping {
                    header_row: Some(import.header_row),
                    columns,
                    ..mapping
                };
                queries::read_import(db, event, name, bytes, &mapping)
            }
        }
    }
}

fn import(session: &Session, read: impl FnOnce(&Db) -> Result<(Id, Import)>, add_people: bool) -> Result<String> {
    session.change(
        |db| {
            let (event, import) = read(db)?;
            let picks: Vec<ImportPick> = import
                .rows
                .iter()
                .filter(|row| row.ticked)
                .map(ImportRow::pick)
                .collect();
            let left = import.rows.len() - picks.len();
            Ok((acts::take_import(&picks), (event, picks, left)))
        },
        |tx, (event, picks, left)| {
            let Saved { value, warnings } = ops::take_import(tx, event, &picks, add_people)?;
            let value = json!({ "taken": picks.len(), "left": left, "figures": value.figures });
            Ok(Saved::<Value> { value, warnings })
        },
    )
}

/// What was read, without taking it over.
fn told(session: &Session, import: &Import) -> Result<String> {
    if session.out.is_json() {
        return session.out.record(import);
    }
    let columns = [
        Column::plain("line"),
        Column::plain("ticked"),
        Column::plain("name"),
        Column::plain("company"),
        Column::plain("post"),
        Column::plain("phone"),
        Column::coded("state", "sign-up-state-{code}"),
        Column::plain("problem"),
    ];
    session.out.list(&import.rows, &columns)
}
