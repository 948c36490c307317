//! Changes made from text: a pasted run-sheet, and a line typed into the sheet. Each is one act.

use std::collections::HashSet;

use super::read_rows;
use crate::chapter::{self, Chapter};
use crate::error::{Error, Kind, Result};
use crate::events::catalogue::Catalogue;
use crate::events::codes::*;
use crate::events::fields::{AppearanceFields, SegmentFields};
use crate::events::run_sheet::actual::refuse_run;
use crate::events::run_sheet::ops::{begin_talk, bend, check_room, hang, lay, orphans, saved};
use crate::events::run_sheet::sheet::Sheet;
use crate::events::run_sheet::store::{self, Segment};
use crate::events::run_sheet::{OFFSET_MAX, TimeOfDay, blocks};
use crate::events::store::{self as events, Event};
use crate::events::views::{ReadPerson, ReadRow, Salon};
use crate::events::{appearances, roles};
use crate::ids::Id;
use crate::saved::Saved;
use crate::store::{Tx, rank};
use crate::text::LINE_MAX;
use crate::words::{Message, Words};

/// Takes the rows that a text makes, as [`read_rows`] shows them. With `replace` they take the place of the slot's rows
/// and of the rows of every other part that the text has; else they stand at the end of their parts, or all of them in
/// `part` below `after`. Errors: `paste_too_long`, `paste_nothing`, `segment_has_run`.
///
/// Who is named with a role that is still open gets the role; a speaker gets a talk that nobody gives yet; everybody
/// else is named for the row. Names of nobody known stay in the row's note.
pub fn take_rows(
    tx: &Tx<'_>,
    event: Id,
    text: &str,
    replace: bool,
    part: Option<Part>,
    after: Option<Id>,
) -> Result<Saved<Salon>> {
    let preview = read_rows(tx, event, text)?;
    let event = events::get(tx, event)?;
    let mut rows = preview.rows;
    if rows.is_empty() {
        return Err(Error::refused("paste_nothing"));
    }
    let before = Sheet::read(tx, &event)?;
    let mut lost = Vec::new();
    if replace {
        let parts: HashSet<Part> = rows.iter().map(|row| row.part).chain([Part::Slot]).collect();
        let replaced = || before.rows.iter().filter(|row| parts.contains(&row.part));
        refuse_run(tx, replaced())?;
        for row in replaced() {
            store::delete(tx, row.id)?;
            lost.push(row.talk);
        }
        blocks::prune(tx, event.id)?;
    } else if let Some(part) = part {
        for row in &mut rows {
            row.part = part;
        }
    }
    let mut warnings = if replace { preview.warnings } else { Vec::new() };
    warnings.extend(Taking::new(tx, &event)?.take(&rows, after.filter(|_| !replace))?);
    warnings.extend(orphans(tx, &event, &lost)?);
    saved(tx, &event, &before, warnings)
}

/// Adds the row that a typed line means: `开场 5`, `fx1`, `14:30 茶歇 10`, `讨论 30 组长`. Words that mean no kind are the
/// title of a row of its own. Errors: `text_empty`.
pub fn add_line(tx: &Tx<'_>, event: Id, part: Part, after: Option<Id>, text: &str) -> Result<Saved<Salon>> {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let preview = read_rows(tx, event, line)?;
    let event = events::get(tx, event)?;
    let mut rows = preview.rows;
    rows.truncate(1);
    let row = rows.first_mut().ok_or_else(|| Error::invalid("text_empty", "text"))?;
    row.part = part;
    let before = Sheet::read(tx, &event)?;
    let warnings = Taking::new(tx, &event)?.take(&rows, after)?;
    saved(tx, &event, &before, warnings)
}

/// Writes read rows into a sheet.
struct Taking<'a> {
    tx: &'a Tx<'a>,
    event: &'a Event,
    chapter: Chapter,
    sheet: Sheet,
    warnings: Vec<Message>,
}

impl<'a> Taking<'a> {
    fn new(tx: &'a Tx<'a>, event: &'a Event) -> Result<Self> {
        Ok(Self {
            tx,
            event,
            chapter: chapter::queries::show(tx)?,
            sheet: Sheet::read(tx, event)?,
            warnings: Vec::new(),
        })
    }

    fn take(mut self, rows: &[ReadRow], after: Option<Id>) -> Result<Vec<Message>> {
        check_room(&self.sheet, rows.len())?;
        let mut written = Vec::with_capacity(rows.len());
        // The slot first: rows after it hang on where the plan ends.
        for part in [Part::Slot, Part::Before, Part::After] {
            let own: Vec<&ReadRow> = rows.iter().filter(|row| row.part == part).collect();
            if own.is_empty() {
                continue;
            }
            self.sheet = Sheet::read(self.tx, self.event)?;
            let here = after.filter(|after| self.sheet.rows.iter().any(|row| row.id == *after && row.part == part));
            written.extend(own.iter().copied().zip(self.write(part, here, &own)?));
        }
        for (row, segment) in &written {
            self.put_beside(row, segment)?;
        }
        Ok(self.warnings)
    }

    fn write(&mut self, part: Part, after: Option<Id>, rows: &[&ReadRow]) -> Result<Vec<Segment>> {
        let (above, below) = self.sheet.place(part, after)?;
        let ranks = rank::spread(
            above.map(|row| row.rank.as_str()),
            below.map(|row| row.rank.as_str()),
            rows.len(),
        )?;
        let mut last = above.cloned();
        let mut next = self.sheet.end_of(above);
        let mut written = Vec::with_capacity(rows.len());
        let catalogue = Catalogue::read(self.tx)?;
        for (read, rank) in rows.iter().zip(ranks) {
            let mut row = Segment {
                rank,
                roles: catalogue.serving(read.kind),
                ..Segment::new(self.tx.new_id(), self.event.id, part, read.kind)
            };
            hang(&mut row, last.as_ref());
            if row.kind == SegmentKind::Talk {
                begin_talk(&mut row, &self.sheet.rows, &self.chapter.rules)?;
            }
            let fields = self.fields(read, &row);
            lay(self.tx, &mut row, &fields, self.event, &self.sheet, &self.chapter.rules)?;
            self.begin(&mut row, read, next);
            bend(&mut row);
            next = row.fixed_start.map_or(next, TimeOfDay::minutes) + row.minutes as i32;
            store::insert(self.tx, &row)?;
            self.sheet.rows.push(row.clone());
            written.push(row.clone());
            last = Some(row);
        }
        Ok(written)
    }

    fn fields(&self, read: &ReadRow, row: &Segment) -> SegmentFields {
        let free = |talk: i64| !self.sheet.rows.iter().any(|other| other.talk == Some(talk));
        let mut roles = row.roles.clone();
        // The host is there in every row of the slot anyway.
        roles.extend(
            read.roles
                .iter()
                .filter(|role| **role != Role::Host || row.part != Part::Slot),
        );
        let (materials, note) = if read.materials.chars().count() > LINE_MAX {
            (String::new(), format!("{}\n{}", read.materials, read.note))
        } else {
            (read.materials.clone(), read.note.clone())
        };
        SegmentFields {
            title: Some(read.title.clone()),
            minutes: read.minutes,
            qa_minutes: (row.kind == SegmentKind::Talk).then_some(read.qa_minutes),
            talk: read
                .talk
                .filter(|talk| row.kind == SegmentKind::Talk && free(*talk))
                .map(Some),
            roles: Some(roles),
            materials: Some(materials),
            note: Some(note),
            ..SegmentFields::default()
        }
    }

    /// Where a row begins: in the slot fixed when it does not follow on, around it as minutes from its anchor.
    fn begin(&self, row: &mut Segment, read: &ReadRow, next: i32) {
        let times = &self.sheet.times;
        match (row.part, read.start.map(TimeOfDay::minutes)) {
            (Part::Slot, start) => {
                row.fixed_start = start.filter(|start| *start != next).map(TimeOfDay::from_minutes);
            }
            (Part::Before, Some(start)) => {
                row.anchor = Anchor::SlotStart;
                row.offset_minutes = i64::from(start - times.start).clamp(-OFFSET_MAX, 0);
            }
            (Part::Before, None) => {
                let usual = match row.kind {
                    SegmentKind::SetUp => -60,
                    SegmentKind::SlidesTry => -40,
                    SegmentKind::CheckIn => -30,
                    _ => return,
                };
                (row.anchor, row.offset_minutes) = (Anchor::SlotStart, usual);
            }
            (Part::After, start) => {
                let clears = row.kind == SegmentKind::ClearUp && start.is_none_or(|start| start >= times.slot_end);
                let (anchor, edge) = if clears {
                    (Anchor::SlotEnd, times.slot_end)
                } else {
                    (Anchor::PlanEnd, times.plan_end)
                };
                let settled = clears || row.kind == SegmentKind::Photo || start.is_some();
                if settled {
                    row.anchor = anchor;
                    row.offset_minutes = start.map_or(0, |start| i64::from(start - edge).clamp(0, OFFSET_MAX));
                }
            }
        }
    }

    /// Puts the people of a row where they belong, and the names of nobody known into its note.
    fn put_beside(&mut self, read: &ReadRow, segment: &Segment) -> Result<()> {
        let mut named = Vec::new();
        let mut left = Vec::new();
        let mut topic_told = read.topic.is_empty();
        for who in &read.people {
            match &who.person {
                None => left.push(self.written(who)),
                Some(person) if self.serves(person.id, who, segment)? => {}
                Some(person) if who.role.is_none() && segment.talk.is_some() => {
                    match self.speaks(person.id, &read.topic, segment)? {
                        Some(told) => topic_told |= told,
                        None => named.push(person.id),
                    }
                }
                Some(person) => named.push(person.id),
            }
        }
        named.dedup();
        store::set_named(self.tx, segment.id, &named)?;
        if !topic_told {
            topic_told = self.is_topic_of(segment, &read.topic)?;
        }
        if !topic_told {
            left.insert(0, read.topic.clone());
        }
        if !left.is_empty() {
            let mut note = segment.note.clone();
            for line in left {
                if !note.is_empty() {
                    note.push('\n');
                }
                note.push_str(&line);
            }
            store::update(
                self.tx,
                &Segment {
                    note,
                    ..segment.clone()
                },
            )?;
        }
        Ok(())
    }

    /// A name as it was written, with its role.
    fn written(&self, who: &ReadPerson) -> String {
        let Some(role) = who.role else { return who.name.clone() };
        let role = Words::of(self.chapter.document_language).say(&role.name());
        format!("{role}：{}", who.name)
    }

    /// Whether somebody has a role of the row already, or gets the one that was written because it is open.
    fn serves(&mut self, person: Id, who: &ReadPerson, segment: &Segment) -> Result<bool> {
        let all = roles::store::of_event(self.tx, self.event.id)?;
        let mut filled = all.iter().filter(|each| each.state.fills());
        let Some(role) = who.role else {
            return Ok(filled.any(|each| each.person == person && segment.roles.contains(&each.role)));
        };
        if filled.any(|each| each.person == person && each.role == role) {
            return Ok(true);
        }
        let filled = || all.iter().filter(|each| each.state.fills());
        let taken = if let (Role::GroupLead, Some(number)) = (role, who.group_number) {
            filled().any(|each| each.group_number == Some(number))
        } else {
            let needed = roles::store::needed(self.tx, self.event.id)?;
            filled().filter(|each| each.role == role).count() as i64 >= needed.get(&role).copied().unwrap_or(0)
        };
        if taken {
            return Ok(false);
        }
        let group = who.group_number.filter(|_| role == Role::GroupLead);
        let given = roles::ops::assign(self.tx, self.event.id, role, person, group, AssignmentState::Accepted)?;
        self.warnings.extend(given.warnings);
        Ok(true)
    }

    /// Gives a talk that nobody holds to a speaker. `Some`: they give it, and whether the topic stands with them;
    /// `None`: they are no speaker, or somebody else gives it.
    fn speaks(&mut self, person: Id, topic: &str, segment: &Segment) -> Result<Option<bool>> {
        let all = appearances::store::of_event(self.tx, self.event.id)?;
        let holder = all
            .iter()
            .find(|each| each.talk == segment.talk && each.state.holds_talk());
        if let Some(own) = holder.filter(|own| own.speaker == person) {
            if own.topic.is_empty() && !topic.is_empty() {
                let fields = AppearanceFields {
                    topic: Some(topic.to_owned()),
                    ..AppearanceFields::default()
                };
                appearances::ops::edit_appearance(self.tx, own.id, &fields)?;
                return Ok(Some(true));
            }
            return Ok(Some(own.topic == topic));
        }
        if holder.is_some() || all.iter().any(|each| each.speaker == person) {
            return Ok(None);
        }
        match appearances::store::profile(self.tx, person) {
            Err(error) if error.kind == Kind::NotFound => return Ok(None),
            other => other.map(drop)?,
        }
        let topic = Some(topic).filter(|topic| !topic.is_empty());
        let given = appearances::ops::set_speaker(self.tx, self.event.id, segment.talk, person, topic, false)?;
        self.warnings.extend(given.warnings);
        Ok(Some(true))
    }

    /// Whether a topic is known from whoever gives the talk.
    fn is_topic_of(&self, segment: &Segment, topic: &str) -> Result<bool> {
        Ok(segment.talk.is_some()
            && appearances::store::of_event(self.tx, self.event.id)?
                .iter()
                .any(|each| each.talk == segment.talk && each.state.holds_talk() && each.topic == topic))
    }
}
