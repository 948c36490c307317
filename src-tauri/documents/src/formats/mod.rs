//! The forms that are no page of ours: an outline as a workbook, a Word file, a web page, Markdown or a table of text;
//! calendars and address cards.

pub mod calendar;
pub mod cards;
pub mod csv;
pub mod docx;
pub mod html;
pub mod markdown;
pub mod xlsx;
