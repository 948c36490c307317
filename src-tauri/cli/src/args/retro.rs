//! The words of `retro`, `ratings`, `trends` and `learned`.

use std::path::PathBuf;

use chapterdesk_core::events::SegmentKind;
use chapterdesk_core::retrospectives::RetroStep;
use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};

use super::{coded, date};

/// Looking back on a salon.
#[derive(Debug, Args)]
pub struct Retro {
    pub salon: String,
    #[command(subcommand)]
    pub command: RetroCommand,
}

#[derive(Debug, Subcommand)]
pub enum RetroCommand {
    Show,
    Draft,
    Set {
        #[arg(value_parser = coded!(RetroStep), hide_possible_values = true)]
        step: RetroStep,
        #[arg(allow_hyphen_values = true)]
        text: String,
    },
    Keep {
        #[arg(allow_hyphen_values = true)]
        text: String,
    },
    Change {
        #[arg(allow_hyphen_values = true)]
        text: String,
    },
    Action {
        #[arg(allow_hyphen_values = true)]
        text: String,
        #[arg(long, value_name = "PERSON")]
        owner: Option<String>,
        #[arg(long, value_parser = date, value_name = "DATE")]
        due: Option<NaiveDate>,
    },
    Outcome {
        action: String,
        #[arg(allow_hyphen_values = true)]
        text: String,
        #[arg(long)]
        done: bool,
    },
    Voice {
        #[arg(allow_hyphen_values = true)]
        text: String,
        #[arg(long, value_name = "PERSON")]
        speaker: Option<String>,
        #[arg(long)]
        public: bool,
    },
    Photo {
        photo: PathBuf,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        caption: Option<String>,
    },
    Expense {
        what: String,
        #[arg(allow_hyphen_values = true)]
        yuan: String,
        #[arg(long, value_name = "PERSON")]
        paid_by: Option<String>,
    },
    Slides {
        speaker: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    Finish {
        #[arg(long, value_name = "PERSON")]
        by: Option<String>,
    },
    Reopen,
}

/// The stars of a salon.
#[derive(Debug, Args)]
pub struct Ratings {
    pub salon: String,
    #[command(subcommand)]
    pub command: RatingsCommand,
}

#[derive(Debug, Subcommand)]
pub enum RatingsCommand {
    Show,
    Import {
        #[arg(value_name = "FILE|-")]
        source: String,
        #[arg(long, value_name = "NAME")]
        sheet: Option<String>,
        #[arg(long = "map", value_name = "FIELD=COLUMN", allow_hyphen_values = true)]
        map: Vec<String>,
        #[arg(long)]
        dry_run: bool,
    },
    Set {
        about: String,
        #[arg(num_args = 5, required = true, value_name = "N", value_parser = clap::value_parser!(u32))]
        counts: Vec<u32>,
    },
}

/// Salons beside each other.
#[derive(Debug, Args)]
pub struct Trends {
    #[arg(long, value_parser = date, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_parser = date, value_name = "DATE")]
    pub to: Option<NaiveDate>,
    #[arg(long = "as", value_parser = [JSON, "pdf", "png", "xlsx"], hide_possible_values = true, value_name = "FORM")]
    pub form: Option<String>,
    #[arg(long, value_name = "PATH", required_if_eq_any([("form", "pdf"), ("form", "png"), ("form", "xlsx")]))]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub overwrite: bool,
}

/// The form that is written to the standard output.
pub const JSON: &str = "json";

/// What actual minutes teach.
#[derive(Debug, Args)]
pub struct Learned {
    #[arg(long = "use", value_name = "KIND", value_parser = coded!(SegmentKind), hide_possible_values = true)]
    pub take: Option<SegmentKind>,
    #[arg(long, value_name = "N", requires = "take", allow_hyphen_values = true)]
    pub minutes: Option<i64>,
    #[arg(long, value_name = "KIND", value_parser = coded!(SegmentKind), hide_possible_values = true, conflicts_with = "take")]
    pub forget: Option<SegmentKind>,
}
