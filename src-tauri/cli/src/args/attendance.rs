//! The words of `signups`, `checkin`, `visitors` and `draw`.

use chapterdesk_core::tables::TableEncoding;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};

use super::coded;

#[derive(Debug, Subcommand)]
pub enum Signups {
    Import {
        salon: String,
        source: String,
        #[arg(long = "map", value_name = "FIELD=COLUMN", allow_hyphen_values = true)]
        map: Vec<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        sheet: Option<String>,
        #[arg(long, value_parser = coded!(TableEncoding), value_name = "CODE")]
        encoding: Option<TableEncoding>,
        #[arg(long)]
        add_people: bool,
        #[arg(long)]
        dry_run: bool,
    },
    List {
        salon: String,
    },
    Add {
        salon: String,
        name: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        company: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        post: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        phone: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        wechat: Option<String>,
        #[arg(long, value_name = "PERSON")]
        brought_by: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
    },
    Cancel {
        salon: String,
        who: String,
    },
}

#[derive(Debug, Args)]
pub struct Checkin {
    pub salon: String,
    pub who: String,
    #[arg(long, value_name = "PERSON")]
    pub brought_by: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub company: Option<String>,
    #[arg(long)]
    pub walk_in: bool,
}

#[derive(Debug, Subcommand)]
pub enum Visitors {
    List {
        salon: Option<String>,
        #[arg(long)]
        open: bool,
    },
}

#[derive(Debug, Args)]
pub struct Lots {
    pub salon: String,
    pub prize: String,
    #[arg(long, value_name = "N")]
    pub seed: Option<i64>,
    #[arg(long)]
    pub visitors: bool,
    #[arg(long)]
    pub again: bool,
}
