//! The words of `live`.

use clap::{Args, Subcommand};

/// A salon on its day, and what is done.
#[derive(Debug, Args)]
pub struct Live {
    pub salon: String,
    #[command(subcommand)]
    pub step: LiveStep,
}

#[derive(Debug, Subcommand)]
pub enum LiveStep {
    Status,
    Start {
        #[arg(long, value_name = "MIN", value_parser = clap::value_parser!(i64).range(0..=240))]
        ago: Option<i64>,
        #[arg(long, value_name = "SEGMENT")]
        with: Option<String>,
    },
    Next,
    Back,
    Pause,
    Resume,
    Skip {
        segment: Option<String>,
        #[arg(long, requires = "segment")]
        restore: bool,
    },
    Add {
        #[arg(allow_hyphen_values = true)]
        minutes: i64,
        segment: Option<String>,
    },
    Go {
        segment: String,
    },
    Set {
        segment: String,
        #[arg(long, value_name = "HH:MM:SS", required_unless_present = "end")]
        start: Option<String>,
        #[arg(long, value_name = "HH:MM:SS")]
        end: Option<String>,
    },
    Move {
        segment: String,
        #[arg(long, value_name = "SEGMENT")]
        before: Option<String>,
    },
    Recover {
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
        accept: Option<u32>,
    },
    Finish {
        #[arg(long, value_name = "HH:MM:SS")]
        at: Option<String>,
    },
    Reopen,
    Reset,
}
