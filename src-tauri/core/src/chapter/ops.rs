//! Changes of the chapter's facts.

use chrono::{Datelike, NaiveDate};

use super::calendar::{self, CalendarYear, EntryKind};
use super::{Cadence, Chapter, ChapterFields, NewChapter, PaperColour, PaperTheme, queries, rulebook, store};
use crate::dates::{check_date, parse_time};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::store::{Tx, pictures};
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_name, clean_text, visible_characters};
use crate::words::Lang;

/// The most characters of a drawn seal.
pub const SEAL_CHARACTERS: usize = 2;

/// Writes the one chapter row of a new file.
pub fn found(tx: &Tx<'_>, new: &NewChapter) -> Result<Id> {
    let id = tx.new_id();
    let name = clean_name("name", &new.name)?;
    let city = clean_line("city", &new.city, LINE_MAX)?;
    store::insert(tx, id, &name, &city)?;
    Ok(id)
}

/// Changes the given fields. Errors: `text_empty`, `text_control_characters`, `text_too_long`, `weekday_wrong`,
/// `time_wrong`, `code_unknown`, `language_unknown`, `seal_too_long`, `colour_wrong`, `colour_too_light`; the field is named.
pub fn edit(tx: &Tx<'_>, fields: &ChapterFields) -> Result<Chapter> {
    let mut chapter = queries::show(tx)?;
    if let Some(name) = &fields.name {
        chapter.name = clean_name("name", name)?;
    }
    if let Some(city) = &fields.city {
        chapter.city = clean_line("city", city, LINE_MAX)?;
    }
    if let Some(guild) = &fields.guild {
        chapter.guild = clean_line("guild", guild, LINE_MAX)?;
    }
    if let Some(values) = &fields.values_statement {
        chapter.values_statement = clean_text("values_statement", values, TEXT_MAX)?;
    }
    if let Some(weekday) = fields.usual_weekday {
        if !(1..=7).contains(&weekday) {
            return Err(Error::invalid("weekday_wrong", "usual_weekday").with("given", weekday));
        }
        chapter.usual_weekday = weekday;
    }
    if let Some(start) = &fields.usual_start {
        chapter.usual_start = parse_time("usual_start", start)?;
    }
    if let Some(cadence) = &fields.usual_cadence {
        chapter.usual_cadence = Cadence::parse(cadence)?;
    }
    if let Some(language) = &fields.document_language {
        chapter.document_language = Lang::parse(language)?;
    }
    if let Some(seal) = &fields.seal_text {
        let seal = clean_line("seal_text", seal, LINE_MAX)?;
        if visible_characters(&seal) > SEAL_CHARACTERS {
            return Err(Error::invalid("seal_too_long", "seal_text").with("max", SEAL_CHARACTERS));
        }
        chapter.seal_text = seal;
    }
    if let Some(theme) = &fields.paper_theme {
        chapter.paper_theme = PaperTheme::parse(theme)?;
    }
    if let Some(colour) = &fields.paper_colour {
        chapter.paper_colour = match clean_line("paper_colour", colour, LINE_MAX)?.as_str() {
            "" => None,
            given => Some(PaperColour::parse(given)?),
        };
    }
    store::update(tx, &chapter)?;
    Ok(chapter)
}

/// Sets the picture that replaces the drawn seal, from the bytes of a picture file, or takes it away. Errors: those of
/// [`pictures::add`].
pub fn set_seal_picture(tx: &Tx<'_>, picture: Option<&[u8]>) -> Result<Chapter> {
    let hash = picture.map(|bytes| pictures::add(tx, bytes)).transpose()?;
    store::set_seal_picture(tx, hash)?;
    queries::show(tx)
}

/// Changes a rule; `None` goes back to its default. Errors: `code_unknown` (key), `rule_out_of_range`, `rules_crossed`.
pub fn set_rule(tx: &Tx<'_>, key: &str, value: Option<i64>) -> Result<Chapter> {
    let rule = rulebook::rule(key)?;
    let value = value
        .map(|value| rule.check(value))
        .transpose()?
        .filter(|value| *value != rule.default);
    store::set_rule(tx, key, value)?;
    let chapter = queries::show(tx)?;
    chapter.rules.check()?;
    Ok(chapter)
}

/// Enters a day into the calendar over what is built in. Errors: `date_wrong`, `code_unknown` and those of a line.
pub fn set_day(tx: &Tx<'_>, date: NaiveDate, kind: EntryKind, name: &str) -> Result<CalendarYear> {
    let date = check_date("date", date)?;
    let name = clean_line("name", name, LINE_MAX)?;
    store::set_entry(tx, date, kind, &name)?;
    queries::calendar(tx, date.year())
}

/// Takes the chapter's own entry of a day back; what is built in holds again.
pub fn clear_day(tx: &Tx<'_>, date: NaiveDate) -> Result<CalendarYear> {
    store::clear_entry(tx, date)?;
    queries::calendar(tx, date.year())
}

/// Says whether a year's holidays are announced. Errors: `year_out_of_range`.
pub fn set_year(tx: &Tx<'_>, year: i32, announced: bool) -> Result<CalendarYear> {
    calendar::check_year(year)?;
    // Nothing is stored for what holds anyway.
    store::set_announced(
        tx,
        year,
        (announced != calendar::is_built_in(year)).then_some(announced),
    )?;
    queries::calendar(tx, year)
}
