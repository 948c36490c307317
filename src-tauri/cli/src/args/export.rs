//! The words of `export`.

use std::path::PathBuf;

use chapterdesk_documents::{Form, Paper};
use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};

use super::{coded, date};

/// What is exported.
#[derive(Debug, Subcommand)]
pub enum Export {
    RunSheet {
        salon: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
        #[arg(long)]
        contacts: bool,
        #[arg(long, conflicts_with = "contacts")]
        audience: bool,
        #[arg(long)]
        segments: bool,
        #[arg(long = "version", value_name = "N", value_parser = clap::value_parser!(i64).range(1..))]
        number: Option<i64>,
    },
    PersonSheet {
        salon: String,
        #[arg(required_unless_present = "all", conflicts_with = "all")]
        person: Option<String>,
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    Paper {
        salon: String,
        #[arg(value_parser = coded!(Paper), hide_possible_values = true)]
        kind: Paper,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    Rota {
        #[arg(long, value_parser = date, value_name = "DATE")]
        from: Option<NaiveDate>,
        #[arg(long = "to", value_parser = date, value_name = "DATE")]
        until: Option<NaiveDate>,
        #[command(flatten)]
        form: Written,
        #[arg(long, value_name = "PATH")]
        out: PathBuf,
        #[arg(long)]
        overwrite: bool,
    },
    Contacts {
        salon: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
        #[arg(long)]
        contacts: bool,
    },
    Poster {
        salon: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    Certificate {
        salon: String,
        speaker: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    SpeakerList {
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
        #[arg(long)]
        contacts: bool,
    },
    VenueSheet {
        venue: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    YearCalendar {
        #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(i32).range(1900..=2200))]
        year: Option<i32>,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    SignUps {
        salon: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
        #[arg(long)]
        contacts: bool,
    },
    Tasks {
        salon: String,
        #[arg(long, value_name = "PERSON")]
        owner: Option<String>,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    Retrospective {
        salon: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    Recap {
        salon: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
    Bundle {
        salon: String,
        #[command(flatten)]
        target: Target,
        #[arg(long)]
        contacts: bool,
    },
    Invitation {
        salon: String,
        speaker: String,
        #[command(flatten)]
        form: Written,
        #[command(flatten)]
        target: Target,
    },
}

/// In which form.
#[derive(Debug, Args)]
pub struct Written {
    #[arg(long = "as", value_name = "FORM", value_parser = coded!(Form), hide_possible_values = true)]
    pub form: Option<Form>,
}

/// Where to.
#[derive(Debug, Args)]
pub struct Target {
    #[arg(long, value_name = "PATH")]
    pub to: PathBuf,
    #[arg(long)]
    pub overwrite: bool,
}
