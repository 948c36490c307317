//! The words of `salons`.

use chapterdesk_core::events::{Booking, Part, SegmentKind, Status};
use chrono::{NaiveDate, NaiveTime};
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};

use super::{Clearable, clearable_number, clearable_time, coded, date, time};

#[derive(Debug, Subcommand)]
pub enum Salons {
    Plan {
        #[arg(long, value_parser = date, value_name = "DATE")]
        date: NaiveDate,
        #[command(flatten)]
        fields: SalonFlags,
        #[arg(long, value_name = "N", allow_hyphen_values = true)]
        slot: Option<i64>,
        #[arg(long, value_name = "TEMPLATE")]
        template: Option<String>,
    },
    List,
    Show {
        salon: String,
    },
    Edit {
        salon: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        date: Option<NaiveDate>,
        #[command(flatten)]
        fields: SalonFlags,
        #[arg(long, value_parser = coded!(Booking), hide_possible_values = true)]
        booking: Option<Booking>,
        #[arg(long, value_parser = coded!(Status), hide_possible_values = true)]
        status: Option<Status>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        reason: Option<String>,
    },
    Speaker {
        salon: String,
        #[arg(value_parser = ["1", "2", "standby"], hide_possible_values = true)]
        talk: String,
        speaker: String,
        #[arg(long)]
        confirmed: bool,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        topic: Option<String>,
    },
    Assign {
        salon: String,
        role: String,
        person: String,
        #[arg(long, value_name = "N")]
        group: Option<i64>,
        #[arg(long)]
        remove: bool,
    },
    Segment(Box<Segment>),
    Line {
        salon: String,
        text: String,
        #[arg(long, value_parser = coded!(Part), hide_possible_values = true)]
        part: Option<Part>,
        #[arg(long, value_name = "SEGMENT")]
        after: Option<String>,
    },
    Paste(Paste),
    Templates,
    Template(TemplateFlags),
    Readiness {
        salon: String,
    },
    Publish {
        salon: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
    },
    Versions {
        salon: String,
    },
    Diff {
        salon: String,
        #[arg(value_parser = version, value_name = "V1")]
        earlier: i64,
        #[arg(value_parser = version, value_name = "V2")]
        later: Option<i64>,
    },
}

#[derive(Debug, Args)]
pub struct SalonFlags {
    #[arg(long, value_parser = time, value_name = "HH:MM")]
    pub start: Option<NaiveTime>,
    #[arg(long = "topic", value_name = "TEXT", allow_hyphen_values = true)]
    pub theme: Option<String>,
    #[arg(long, value_name = "VENUE", allow_hyphen_values = true)]
    pub venue: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub heads: Option<i64>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub number: Option<i64>,
}

/// One segment of a sheet: changed, moved, removed, or added with `--add`.
#[derive(Debug, Args)]
#[expect(
    clippy::struct_field_names,
    reason = "the field's name is the argument's name in the help"
)]
pub struct Segment {
    pub salon: String,
    #[arg(required_unless_present = "add")]
    pub segment: Option<String>,
    #[arg(long, value_name = "KIND", value_parser = coded!(SegmentKind), hide_possible_values = true, conflicts_with_all = ["remove", "segment"])]
    pub add: Option<SegmentKind>,
    #[arg(long, value_parser = coded!(Part), hide_possible_values = true)]
    pub part: Option<Part>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub title: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub minutes: Option<i64>,
    #[arg(long, value_name = "25+5", allow_hyphen_values = true, conflicts_with = "minutes")]
    pub length: Option<String>,
    #[arg(long, value_name = "HH:MM", value_parser = clearable_time, allow_hyphen_values = true)]
    pub fixed_start: Option<Clearable<NaiveTime>>,
    #[arg(long, value_name = "N", value_parser = clearable_number, allow_hyphen_values = true)]
    pub floor: Option<Clearable<i64>>,
    #[arg(long, value_name = "N", value_parser = clearable_number, allow_hyphen_values = true)]
    pub ceiling: Option<Clearable<i64>>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub materials: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub host_note: Option<String>,
    #[arg(long = "person", value_name = "PERSON", allow_hyphen_values = true)]
    pub people: Option<Vec<String>>,
    #[arg(long, value_name = "SEGMENT", conflicts_with = "last")]
    pub before: Option<String>,
    #[arg(long)]
    pub last: bool,
    #[arg(long, conflicts_with_all = ["title", "minutes", "length", "fixed_start", "floor", "ceiling", "materials", "note", "host_note", "people", "before", "last", "part"])]
    pub remove: bool,
}

/// Rows from a text, or what the text would make.
#[derive(Debug, Args)]
pub struct Paste {
    pub salon: String,
    #[arg(value_name = "FILE|-")]
    pub source: String,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub replace: bool,
    #[arg(long, value_parser = coded!(Part), hide_possible_values = true, conflicts_with = "replace")]
    pub part: Option<Part>,
    #[arg(long, value_name = "SEGMENT", conflicts_with = "replace")]
    pub after: Option<String>,
}

/// A template laid over a salon's sheet, or the chapter's own kept, renamed, removed.
#[derive(Debug, Args)]
pub struct TemplateFlags {
    #[arg(required_unless_present_any = ["rename", "remove"])]
    pub salon: Option<String>,
    #[arg(required_unless_present_any = ["save", "rename", "remove"])]
    pub template: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub slot: Option<i64>,
    #[arg(long, value_name = "NAME", allow_hyphen_values = true, conflicts_with_all = ["template", "slot"])]
    pub save: Option<String>,
    #[arg(long, num_args = 2, value_names = ["TEMPLATE", "NAME"], allow_hyphen_values = true, conflicts_with_all = ["salon", "template", "slot", "save"])]
    pub rename: Option<Vec<String>>,
    #[arg(long, value_name = "TEMPLATE", conflicts_with_all = ["salon", "template", "slot", "save", "rename"])]
    pub remove: Option<String>,
}

/// The number of a version: `2` or `V2`.
fn version(text: &str) -> Result<i64, std::num::ParseIntError> {
    text.trim().trim_start_matches(['v', 'V']).parse()
}
