//! A cell as a person reads it.

use calamine::{Data, DataRef, ExcelDateTime};

use crate::chars::visible;

/// Whole numbers up to here are exact.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A cell of a workbook.
pub(super) fn of_data(data: &Data) -> String {
    match data {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => plain(text),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::Bool(truth) => truth_text(*truth),
        Data::DateTime(at) => moment_text(at),
    }
}

/// A cell of a workbook that is read cell by cell.
pub(super) fn of_ref(data: &DataRef<'_>) -> String {
    match data {
        DataRef::SharedString(text) => plain(text),
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => plain(text),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number_text(*number),
        DataRef::Bool(truth) => truth_text(*truth),
        DataRef::DateTime(at) => moment_text(at),
    }
}

/// Text without what is not seen; lines end in `\n`.
pub(super) fn plain(text: &str) -> String {
    visible(&text.replace("\r\n", "\n").replace('\r', "\n"))
        .0
        .trim()
        .to_owned()
}

/// A number without a tail: 15400000018, 4.5.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < EXACT {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

fn truth_text(truth: bool) -> String {
    if truth { "1" } else { "0" }.to_owned()
}

/// `2026-12-01`, `2026-12-01T09:30:00`, `09:30`.
fn moment_text(at: &ExcelDateTime) -> String {
    if !at.is_datetime() {
        return number_text(at.as_f64());
    }
    let (year, month, day, hour, minute, mut second, milli) = at.to_ymd_hms_milli();
    if milli >= 500 && second < 59 {
        second += 1;
    }
    let clock = (hour, minute, second) != (0, 0, 0);
    let has_day = at.as_f64() >= 1.0;
    match (has_day, clock) {
        (false, _) => format!("{hour:02}:{minute:02}"),
        (true, false) => format!("{year:04}-{month:02}-{day:02}"),
        (true, true) => format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"),
    }
}
