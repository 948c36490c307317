//! Changes of several rows at once, each of them one act: edit, remove, move, duplicate, split, merge, copy and paste.

use std::collections::{BTreeSet, HashSet};

use super::actual::refuse_run;
use super::ops::{begin_talk, check_room, done, elsewhere, hang, lay, orphans, saved, within};
use super::sheet::Sheet;
use super::store::{self, Segment};
use super::{MINUTES_MAX, blocks, duties};
use crate::chapter::{self, Chapter};
use crate::error::{Error, Result};
use crate::events::codes::*;
use crate::events::fields::{DutyFields, SegmentFields};
use crate::events::store::{self as events, Event};
use crate::events::views::{Salon, SegmentCopies, SegmentCopy};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Db, Tx, rank};
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::{Arg, Lang, Message, Words};

/// The rows that a change is about.
struct Chosen {
    event: Event,
    sheet: Sheet,
    /// Their indices in the sheet, in reading order, each once.
    indices: Vec<usize>,
}

impl Chosen {
    /// Looks up rows of one event. Errors: `nothing_chosen`, `segment_not_found`, `segment_elsewhere` (two events).
    fn of(db: &Db, ids: &[Id]) -> Result<Self> {
        let first = ids.first().ok_or_else(|| Error::refused("nothing_chosen"))?;
        let event = events::get(db, store::get(db, *first)?.event)?;
        let sheet = Sheet::read(db, &event)?;
        let wanted: HashSet<Id> = ids.iter().copied().collect();
        let indices: Vec<usize> = sheet
            .reading_order()
            .into_iter()
            .filter(|index| wanted.contains(&sheet.rows[*index].id))
            .collect();
        if indices.len() < wanted.len() {
            let own: HashSet<Id> = sheet.rows.iter().map(|row| row.id).collect();
            for id in wanted.difference(&own) {
                store::get(db, *id)?;
            }
            return Err(elsewhere());
        }
        Ok(Self { event, sheet, indices })
    }

    fn rows(&self) -> impl Iterator<Item = &Segment> {
        self.indices.iter().map(|index| &self.sheet.rows[*index])
    }
}

/// Lays the same fields over several rows.
pub fn edit_segments(tx: &Tx<'_>, ids: &[Id], fields: &SegmentFields) -> Result<Saved<Salon>> {
    let mut chosen = Chosen::of(tx, ids)?;
    let before = chosen.sheet.clone();
    let rules = chapter::queries::show(tx)?.rules;
    let mut lost = Vec::new();
    for index in chosen.indices {
        let mut row = chosen.sheet.rows[index].clone();
        lay(tx, &mut row, fields, &chosen.event, &chosen.sheet, &rules)?;
        store::update(tx, &row)?;
        if row.talk != chosen.sheet.rows[index].talk {
            lost.push(chosen.sheet.rows[index].talk);
        }
        chosen.sheet.rows[index] = row;
    }
    blocks::prune(tx, chosen.event.id)?;
    let warnings = orphans(tx, &chosen.event, &lost)?;
    saved(tx, &chosen.event, &before, warnings)
}

/// Removes rows. Speakers whose talks lose their rows keep their appearances; the warnings say so. Errors:
/// `segment_has_run`.
pub fn remove_segments(tx: &Tx<'_>, ids: &[Id]) -> Result<Saved<Salon>> {
    let chosen = Chosen::of(tx, ids)?;
    refuse_run(tx, chosen.rows())?;
    for row in chosen.rows() {
        store::delete(tx, row.id)?;
    }
    blocks::prune(tx, chosen.event.id)?;
    let talks: Vec<Option<i64>> = chosen.rows().map(|row| row.talk).collect();
    let warnings = orphans(tx, &chosen.event, &talks)?;
    saved(tx, &chosen.event, &chosen.sheet, warnings)
}

/// Moves rows, in the order they have, before another row of `part` (each row's own part when absent) or to the part's
/// end. Outside the slot a row takes its neighbour's anchor; in the slot it keeps its fixed start.
pub fn move_segments(tx: &Tx<'_>, ids: &[Id], part: Option<Part>, before: Option<Id>) -> Result<Saved<Salon>> {
    let chosen = Chosen::of(tx, ids)?;
    if ids.len() == 1 && before == Some(ids[0]) {
        return done(tx, &chosen.event);
    }
    let moving: HashSet<Id> = chosen.rows().map(|row| row.id).collect();
    let home = |row: &Segment| part.unwrap_or(row.part);
    refuse_run(tx, chosen.rows().filter(|row| home(row) != row.part))?;
    for target in Part::ALL {
        let movers: Vec<&Segment> = chosen.rows().filter(|row| home(row) == *target).collect();
        if movers.is_empty() {
            continue;
        }
        let beside: Vec<&Segment> = chosen.sheet.rows.iter().filter(|row| row.part == *target).collect();
        // Before a row that moves along itself means before the first one below it that stays.
        let place = match before {
            Some(before) => beside.iter().position(|row| row.id == before).ok_or_else(elsewhere)?,
            None => beside.len(),
        };
        let above = beside[..place]
            .iter()
            .rev()
            .find(|row| !moving.contains(&row.id))
            .copied();
        let below = beside[place..].iter().find(|row| !moving.contains(&row.id)).copied();
        let ranks = rank::spread(
            above.map(|row| row.rank.as_str()),
            below.map(|row| row.rank.as_str()),
            movers.len(),
        )?;
        let mut last: Option<Segment> = above.cloned();
        for (row, rank) in movers.into_iter().zip(ranks) {
            let mut row = Segment {
                rank,
                part: *target,
                ..row.clone()
            };
            match below {
                Some(below) if *target != Part::Slot => {
                    (row.anchor, row.offset_minutes) = (below.anchor, below.offset_minutes);
                    row.fixed_start = None;
                }
                _ => hang(&mut row, last.as_ref()),
            }
            store::update(tx, &row)?;
            last = Some(row);
        }
    }
    saved(tx, &chosen.event, &chosen.sheet, Vec::new())
}

/// Makes copies that stand below the last of the rows, in each part for itself. A copied talk gets the next free number;
/// a copy has no fixed start, for two rows cannot begin at once.
pub fn duplicate_segments(tx: &Tx<'_>, ids: &[Id]) -> Result<Saved<Salon>> {
    let chosen = Chosen::of(tx, ids)?;
    let copies = copies(tx, &chosen)?;
    let mut writer = Writer::new(tx, &chosen)?;
    for part in Part::ALL {
        let own = || chosen.rows().filter(|row| row.part == *part);
        // The last by its rank, so that the copies stand below all of them.
        if let Some(last) = own().max_by(|one, other| one.rank.cmp(&other.rank)) {
            let rows: Vec<&SegmentCopy> = copies.iter().filter(|copy| copy.part == *part).collect();
            writer.write(*part, Some(last.id), &rows)?;
        }
    }
    saved(tx, &chosen.event, &chosen.sheet, Vec::new())
}

/// Splits a row: the first keeps `minutes` and everything that was written beside it, the second takes the rest of the
/// time with the same kind, title, roles and people. What follows the hard stop of a talk becomes a row for questions.
pub fn split_segment(tx: &Tx<'_>, id: Id, minutes: i64) -> Result<Saved<Salon>> {
    let chosen = Chosen::of(tx, &[id])?;
    let row = &chosen.sheet.rows[chosen.indices[0]];
    refuse_run(tx, [row])?;
    if row.minutes < 2 {
        return Err(Error::refused("segment_too_short_to_split"));
    }
    within("minutes", minutes, 1, row.minutes - 1)?;
    check_room(&chosen.sheet, 1)?;
    let share = |whole: Option<i64>| whole.map(|whole| whole * minutes / row.minutes);
    let (floor, ceiling) = (share(row.floor_minutes), share(row.ceiling_minutes));
    let first = Segment {
        minutes,
        qa_minutes: (minutes - (row.minutes - row.qa_minutes)).max(0),
        floor_minutes: floor,
        ceiling_minutes: ceiling,
        actual_minutes: None,
        ..row.clone()
    };
    let (_, below) = chosen.sheet.place(row.part, Some(id))?;
    let mut second = Segment {
        id: tx.new_id(),
        rank: rank::between(Some(&row.rank), below.map(|row| row.rank.as_str()))?,
        minutes: row.minutes - minutes,
        qa_minutes: 0,
        talk: None,
        floor_minutes: row.floor_minutes.zip(floor).map(|(whole, first)| whole - first),
        ceiling_minutes: row.ceiling_minutes.zip(ceiling).map(|(whole, first)| whole - first),
        fixed_start: None,
        materials: String::new(),
        note: String::new(),
        host_note: String::new(),
        actual_start: None,
        actual_minutes: None,
        ..row.clone()
    };
    if row.kind == SegmentKind::Talk {
        second.kind = SegmentKind::Custom;
        second.title = rest_of_talk(&chapter::queries::show(tx)?, row, minutes)?;
    }
    hang(&mut second, Some(&first));
    store::update(tx, &first)?;
    store::insert(tx, &second)?;
    let people: Vec<Id> = store::named_for(tx, id)?;
    store::set_named(tx, second.id, &people)?;
    saved(tx, &chosen.event, &chosen.sheet, Vec::new())
}

/// What the row is called that takes the rest of a split talk: its questions, or the talk continued.
fn rest_of_talk(chapter: &Chapter, row: &Segment, minutes: i64) -> Result<String> {
    let words = Words::of(chapter.document_language);
    let title = if minutes >= row.minutes - row.qa_minutes {
        words.text("sheet-questions")
    } else {
        words.say(&Message::new("sheet-continued").with("segment", super::sheet::heading(row)))
    };
    clean_line("title", &title, NAME_MAX)
}

/// Makes adjacent rows of one part a single one: kind and title of the first, minutes added up, everything else joined.
/// Talks are refused: two speakers cannot share a row.
pub fn merge_segments(tx: &Tx<'_>, ids: &[Id]) -> Result<Saved<Salon>> {
    let chosen = Chosen::of(tx, ids)?;
    let rows: Vec<&Segment> = chosen.rows().collect();
    let order = chosen.sheet.reading_order();
    let from = order.iter().position(|index| *index == chosen.indices[0]).unwrap_or(0);
    let adjacent = order[from..].iter().take(rows.len()).eq(chosen.indices.iter());
    if rows.len() < 2 || !adjacent || rows.iter().any(|row| row.part != rows[0].part) {
        return Err(Error::refused("segments_not_adjacent"));
    }
    if rows.iter().any(|row| row.kind == SegmentKind::Talk) {
        return Err(Error::refused("merge_talk"));
    }
    refuse_run(tx, rows.iter().copied())?;
    let language = chapter::queries::show(tx)?.document_language;
    let merged = merged(&rows, language)?;
    let mut people = Vec::new();
    for row in &rows {
        people.extend(store::named_for(tx, row.id)?);
    }
    let mut seen = HashSet::new();
    people.retain(|person| seen.insert(*person));
    for row in &rows[1..] {
        duties::hand_over(tx, row.id, merged.id)?;
        store::delete(tx, row.id)?;
    }
    store::update(tx, &merged)?;
    store::set_named(tx, merged.id, &people)?;
    blocks::prune(tx, chosen.event.id)?;
    saved(tx, &chosen.event, &chosen.sheet, Vec::new())
}

fn merged(rows: &[&Segment], language: Lang) -> Result<Segment> {
    let first = rows[0];
    let may_shrink = rows.iter().any(|row| row.may_shrink);
    let bounded = |bound: fn(&Segment) -> Option<i64>| rows.iter().any(|row| bound(row).is_some());
    let sum = |of: &dyn Fn(&Segment) -> i64| rows.iter().map(|row| of(row)).sum::<i64>();
    // A row that may not shrink keeps its minutes within the floor of the whole.
    let least = |row: &Segment| {
        row.floor_minutes
            .filter(|_| row.may_shrink)
            .unwrap_or(row.minutes)
            .min(row.minutes)
    };
    let endless = rows.iter().any(|row| row.may_shrink && row.ceiling_minutes.is_none());
    let most = |row: &Segment| row.ceiling_minutes.unwrap_or(row.minutes).max(row.minutes);
    let actual: Option<Vec<i64>> = rows.iter().map(|row| row.actual_minutes).collect();
    let text = |of: fn(&Segment) -> &str, separator: &str| {
        let mut parts: Vec<&str> = Vec::new();
        for part in rows.iter().map(|row| of(row)).filter(|part| !part.is_empty()) {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        parts.join(separator)
    };
    let comma = if language == Lang::ZhCn { "、" } else { ", " };
    Ok(Segment {
        minutes: within("minutes", sum(&|row| row.minutes), 0, MINUTES_MAX)?,
        roles: rows
            .iter()
            .flat_map(|row| row.roles.iter().copied())
            .collect::<BTreeSet<Role>>()
            .into_iter()
            .collect(),
        materials: clean_line("materials", &text(|row| &row.materials, comma), LINE_MAX)?,
        note: clean_text("note", &text(|row| &row.note, "\n"), TEXT_MAX)?,
        host_note: clean_text("host_note", &text(|row| &row.host_note, "\n"), TEXT_MAX)?,
        may_shrink,
        floor_minutes: bounded(|row| row.floor_minutes).then(|| sum(&least)),
        ceiling_minutes: (!endless && bounded(|row| row.ceiling_minutes)).then(|| sum(&most).min(MINUTES_MAX)),
        actual_minutes: actual.map(|minutes| minutes.iter().sum()),
        ..first.clone()
    })
}

/// Copies of rows for the window's clipboard, with the same as text for Excel and WPS.
pub fn copy_segments(db: &Db, ids: &[Id]) -> Result<SegmentCopies> {
    let chosen = Chosen::of(db, ids)?;
    let rows = copies(db, &chosen)?;
    let named = store::named(db, chosen.event.id)?;
    let words = Words::of(chapter::queries::show(db)?.document_language);
    let lines = chosen.indices.iter().map(|index| {
        let row = &chosen.sheet.rows[*index];
        let start = super::TimeOfDay::from_minutes(chosen.sheet.times.spans[*index].start);
        let title = match super::sheet::heading(row) {
            Arg::Message(label) => words.say(&label),
            Arg::Text(title) => title,
            Arg::Number(number) => number.to_string(),
        };
        let length = match row.qa_minutes {
            0 => row.minutes.to_string(),
            questions => format!("{}+{questions}", row.minutes - questions),
        };
        let people: Vec<&str> = named
            .get(&row.id)
            .into_iter()
            .flatten()
            .map(|person| person.name.as_str())
            .collect();
        [start.to_string(), length, title, people.join("、")]
            .map(|cell| cell_text(&cell))
            .join("\t")
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    Ok(SegmentCopies { rows, text })
}

/// Text for a cell: no tabs or line ends of its own, and never a formula.
fn cell_text(text: &str) -> String {
    let text = text.replace(['\t', '\n', '\r'], " ");
    if text.starts_with(['=', '+', '-', '@']) {
        format!("'{text}")
    } else {
        text
    }
}

/// Adds copied rows to a part, below `after` or at its end, in their order. A talk gets the next free number, a fixed
/// start stays where no other row begins then, and a person or block that is gone is left out.
pub fn paste_segments(
    tx: &Tx<'_>,
    event: Id,
    part: Part,
    after: Option<Id>,
    rows: &[SegmentCopy],
) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    let sheet = Sheet::read(tx, &event)?;
    let chosen = Chosen {
        event,
        sheet,
        indices: Vec::new(),
    };
    let mut writer = Writer::new(tx, &chosen)?;
    writer.write(part, after, &rows.iter().collect::<Vec<_>>())?;
    saved(tx, &chosen.event, &chosen.sheet, Vec::new())
}

fn copies(db: &Db, chosen: &Chosen) -> Result<Vec<SegmentCopy>> {
    let named = store::named(db, chosen.event.id)?;
    let duties = duties::of_event(db, chosen.event.id)?;
    let copy = |row: &Segment| SegmentCopy {
        part: row.part,
        kind: row.kind,
        title: row.title.clone(),
        minutes: row.minutes,
        qa_minutes: row.qa_minutes,
        anchor: row.anchor,
        offset_minutes: row.offset_minutes,
        fixed_start: row.fixed_start,
        may_shrink: row.may_shrink,
        floor_minutes: row.floor_minutes,
        ceiling_minutes: row.ceiling_minutes,
        block: row.block,
        roles: row.roles.clone(),
        materials: row.materials.clone(),
        note: row.note.clone(),
        host_note: row.host_note.clone(),
        people: named
            .get(&row.id)
            .into_iter()
            .flatten()
            .map(|person| person.id)
            .collect(),
        duties: duties
            .get(&row.id)
            .into_iter()
            .flatten()
            .map(duties::Duty::fields)
            .collect(),
    };
    Ok(chosen.rows().map(copy).collect())
}

/// Writes new rows into a sheet.
struct Writer<'a> {
    tx: &'a Tx<'a>,
    event: &'a Event,
    /// The rows as they stand by now.
    sheet: Sheet,
    chapter: Chapter,
    blocks: HashSet<Id>,
}

impl<'a> Writer<'a> {
    fn new(tx: &'a Tx<'a>, chosen: &'a Chosen) -> Result<Self> {
        let blocks = blocks::of_event(tx, chosen.event.id)?;
        Ok(Self {
            tx,
            event: &chosen.event,
            sheet: chosen.sheet.clone(),
            chapter: chapter::queries::show(tx)?,
            blocks: blocks.into_iter().map(|block| block.id).collect(),
        })
    }

    fn write(&mut self, part: Part, after: Option<Id>, copies: &[&SegmentCopy]) -> Result<()> {
        check_room(&self.sheet, copies.len())?;
        let (above, below) = self.sheet.place(part, after)?;
        let ranks = rank::spread(
            above.map(|row| row.rank.as_str()),
            below.map(|row| row.rank.as_str()),
            copies.len(),
        )?;
        let mut last = above.cloned();
        for (copy, rank) in copies.iter().zip(ranks) {
            let mut row = Segment {
                rank,
                ..Segment::new(self.tx.new_id(), self.event.id, part, copy.kind)
            };
            hang(&mut row, last.as_ref());
            if copy.kind == SegmentKind::Talk {
                begin_talk(&mut row, &self.sheet.rows, &self.chapter.rules)?;
            }
            let fields = self.fields(copy, part);
            lay(self.tx, &mut row, &fields, self.event, &self.sheet, &self.chapter.rules)?;
            store::insert(self.tx, &row)?;
            self.put_beside(row.id, copy)?;
            self.sheet.rows.push(row.clone());
            last = Some(row);
        }
        Ok(())
    }

    fn fields(&self, copy: &SegmentCopy, part: Part) -> SegmentFields {
        let taken = |start| self.sheet.rows.iter().any(|other| other.fixed_start == Some(start));
        let fixed = copy.fixed_start.filter(|start| part == Part::Slot && !taken(*start));
        let same_place = copy.part == part && part != Part::Slot;
        SegmentFields {
            anchor: same_place.then_some(copy.anchor),
            offset_minutes: same_place.then_some(copy.offset_minutes),
            title: Some(copy.title.clone()),
            minutes: Some(copy.minutes),
            qa_minutes: Some(copy.qa_minutes),
            start: fixed.map(Some),
            roles: Some(copy.roles.clone()),
            materials: Some(copy.materials.clone()),
            note: Some(copy.note.clone()),
            host_note: Some(copy.host_note.clone()),
            floor_minutes: Some(copy.floor_minutes),
            ceiling_minutes: Some(copy.ceiling_minutes),
            may_shrink: Some(copy.may_shrink),
            block: Some(copy.block.filter(|block| self.blocks.contains(block))),
            ..SegmentFields::default()
        }
    }

    fn put_beside(&self, row: Id, copy: &SegmentCopy) -> Result<()> {
        let mut people = Vec::new();
        for person in &copy.people {
            people.extend(known(events::person(self.tx, *person).map(|person| person.id))?);
        }
        store::set_named(self.tx, row, &people)?;
        for duty in &copy.duties {
            let person = match duty.person.flatten() {
                Some(person) => known(events::person(self.tx, person).map(|person| person.id))?,
                None => None,
            };
            let fields = DutyFields {
                person: person.map(Some),
                ..duty.clone()
            };
            duties::insert(self.tx, row, &fields)?;
        }
        Ok(())
    }
}

/// What was found, or nothing when it is gone since it was copied.
fn known(found: Result<Id>) -> Result<Option<Id>> {
    match found {
        Ok(id) => Ok(Some(id)),
        Err(error) if error.kind == crate::error::Kind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
