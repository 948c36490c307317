//! The run-sheet: its rows, rows from text, templates.

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::events::{Part, RowsPreview, Salon, SegmentFields, SheetTemplate, acts, ops, queries, resolve};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::saved::Saved;
use chapterdesk_core::store::Db;

use super::Session;
use crate::args::{Paste, Segment, TemplateFlags};
use crate::input;
use crate::table::Column;

/// Changes one segment: added, removed, moved or edited, all as one act.
pub(super) fn change(session: &Session, given: Segment) -> Result<String> {
    session.change(
        |db| {
            let salon = queries::show(db, queries::resolve(db, &given.salon)?)?;
            let segment = row(db, salon.id, given.segment.as_deref())?;
            let before = row(db, salon.id, given.before.as_deref())?;
            let named = given.people.as_deref().map(|names| {
                let names = names.iter().filter(|name| !name.trim().is_empty());
                names
                    .map(|name| people::queries::resolve(db, name))
                    .collect::<Result<Vec<Id>>>()
            });
            let act = match (segment, given.remove) {
                (None, _) => acts::add_segment(db, salon.id)?,
                (Some(segment), true) => acts::remove_segment(db, segment)?,
                (Some(segment), false) => acts::edit_segment(db, segment)?,
            };
            Ok((act, (salon, segment, before, named.transpose()?)))
        },
        |tx, (salon, segment, before, named)| {
            let fields = SegmentFields {
                kind: given.add,
                title: given.title,
                minutes: given.minutes,
                length: given.length,
                start: given.fixed_start.map(|start| start.0.map(Into::into)),
                // A floor is what a row may shrink to; without one it does not shrink.
                may_shrink: given.floor.map(|floor| floor.0.is_some()),
                floor_minutes: given.floor.map(|floor| floor.0),
                ceiling_minutes: given.ceiling.map(|ceiling| ceiling.0),
                materials: given.materials,
                note: given.note,
                host_note: given.host_note,
                ..SegmentFields::default()
            };
            let (segment, mut now) = match segment {
                Some(segment) if given.remove => return ops::remove_segment(tx, segment),
                Some(segment) => (segment, ops::edit_segment(tx, segment, &fields)?),
                None => {
                    let now = ops::add_segment(tx, salon.id, given.part.unwrap_or(Part::Slot), None, &fields)?;
                    (added(&salon, &now.value)?, now)
                }
            };
            let mut warnings = now.warnings;
            let part = given.part.filter(|_| given.add.is_none());
            if before.is_some() || given.last || part.is_some() {
                now = ops::move_segment(tx, segment, part, before)?;
                warnings.extend(now.warnings);
            }
            if let Some(people) = named {
                now = ops::set_segment_people(tx, segment, &people)?;
                warnings.extend(now.warnings);
            }
            Ok(Saved {
                value: now.value,
                warnings,
            })
        },
    )
}

/// The segment that `now` has and `before` had not.
fn added(before: &Salon, now: &Salon) -> Result<Id> {
    let known = |id: Id| before.segments.iter().any(|segment| segment.id == id);
    let fresh = now.segments.iter().find(|segment| !known(segment.id));
    fresh
        .map(|segment| segment.id)
        .ok_or_else(|| Error::bug("the added segment is not on the sheet"))
}

fn row(db: &Db, salon: Id, named: Option<&str>) -> Result<Option<Id>> {
    named.map(|text| queries::resolve_segment(db, salon, text)).transpose()
}

/// Adds the row that a typed line means.
pub(super) fn line(
    session: &Session,
    salon: &str,
    text: &str,
    part: Option<Part>,
    after: Option<&str>,
) -> Result<String> {
    session.change(
        |db| {
            let salon = queries::resolve(db, salon)?;
            let after = row(db, salon, after)?;
            Ok((acts::add_segment(db, salon)?, (salon, after)))
        },
        |tx, (salon, after)| ops::add_line(tx, salon, part.unwrap_or(Part::Slot), after, text),
    )
}

/// Takes the rows of a text, or tells what would be taken and what was not understood.
pub(super) fn paste(session: &Session, given: &Paste) -> Result<String> {
    let text = input::text(&given.source)?;
    if given.dry_run {
        let preview = session.read(|db| queries::read_rows(db, queries::resolve(db, &given.salon)?, &text))?;
        return shown(session, &preview);
    }
    session.change(
        |db| {
            let salon = queries::resolve(db, &given.salon)?;
            let after = row(db, salon, given.after.as_deref())?;
            Ok((acts::take_rows(db, salon)?, (salon, after)))
        },
        |tx, (salon, after)| ops::take_rows(tx, salon, &text, given.replace, given.part, after),
    )
}

fn shown(session: &Session, preview: &RowsPreview) -> Result<String> {
    session.out.record(preview)
}

/// Every template, with its length.
pub(super) fn templates(session: &Session) -> Result<String> {
    let templates = session.read(queries::templates)?;
    let columns = ["label", "slot_minutes", "planned_minutes", "built_in", "id"].map(Column::plain);
    session.out.list(&templates, &columns)
}

/// Lays a template over a sheet, or keeps, renames, removes one of the chapter's own.
pub(super) fn template(session: &Session, given: TemplateFlags) -> Result<String> {
    if let Some(named) = given.remove {
        return session.change(
            |db| {
                let template = own(db, &named)?;
                let id = id_of(&template)?;
                Ok((acts::remove_template(db, id)?, (id, template)))
            },
            |tx, (id, template)| {
                ops::remove_template(tx, id)?;
                Ok(Saved::quietly(template))
            },
        );
    }
    if let Some([named, name]) = given.rename.as_deref() {
        return session.change(
            |db| Ok((acts::rename_template(name), id_of(&own(db, named)?)?)),
            |tx, id| Ok(Saved::quietly(ops::rename_template(tx, id, name)?)),
        );
    }
    let salon = given.salon.unwrap_or_default();
    if let Some(name) = given.save {
        return session.change(
            |db| Ok((acts::save_template(&name), queries::resolve(db, &salon)?)),
            |tx, salon| Ok(Saved::quietly(ops::save_template(tx, salon, &name)?)),
        );
    }
    let named = given.template.unwrap_or_default();
    session.change(
        |db| {
            let salon = queries::resolve(db, &salon)?;
            Ok((
                acts::apply_template(db, salon)?,
                (salon, resolve::template(db, &named)?),
            ))
        },
        |tx, (salon, template)| ops::apply_template(tx, salon, &template, given.slot),
    )
}

/// One of the templates that the chapter saved.
fn own(db: &Db, named: &str) -> Result<SheetTemplate> {
    let id = resolve::template(db, named)?;
    let known = queries::templates(db)?.into_iter().find(|known| known.id == id);
    known
        .filter(|known| !known.built_in)
        .ok_or_else(|| Error::refused("template_built_in").with("given", named))
}

fn id_of(template: &SheetTemplate) -> Result<Id> {
    template.id.parse().map_err(Error::bug)
}
