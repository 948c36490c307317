//! The words of `tasks`.

use chapterdesk_core::venues::{Item, ItemState};
use chrono::NaiveDate;
use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::{coded, date};

/// Preparation and what retrospectives asked for.
#[derive(Debug, Subcommand)]
pub enum Tasks {
    List {
        salon: Option<String>,
        #[arg(long, value_name = "PERSON")]
        owner: Option<String>,
        #[arg(long)]
        overdue: bool,
    },
    Add {
        salon: String,
        title: String,
        #[arg(long, value_parser = date, value_name = "DATE", conflicts_with = "before")]
        due: Option<NaiveDate>,
        #[arg(long, value_name = "DAYS", allow_negative_numbers = true)]
        before: Option<i64>,
        #[arg(long, value_name = "PERSON")]
        owner: Option<String>,
    },
    Done {
        task: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    Undone {
        task: String,
    },
    Accept {
        task: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        because: String,
    },
    Prepare {
        salon: String,
    },
    Text {
        salon: String,
        #[arg(long, value_name = "PERSON")]
        person: Option<String>,
    },
    Recheck {
        salon: String,
        #[arg(value_parser = coded!(Item), hide_possible_values = true)]
        item: Option<Item>,
        #[arg(value_parser = coded!(ItemState), hide_possible_values = true, requires = "item")]
        state: Option<ItemState>,
        #[arg(long, value_name = "PERSON", requires = "item")]
        bearer: Option<String>,
        #[arg(long, value_name = "TEXT", requires = "item", allow_hyphen_values = true)]
        note: Option<String>,
    },
}
