//! The words of the command line: what may be written, nothing of what it does.
//!
//! No visible text stands here: [`crate::help`] puts the help of every command and argument in from the Fluent texts.

mod attendance;
pub mod export;
mod letters;
mod live;
mod rescue;
mod retro;
mod roles;
mod salons;
mod speakers;
mod tasks;

pub use attendance::{Checkin, Lots, Signups, Visitors};
pub use export::Export;
pub use letters::{Letters, Templates, Whose};
pub use live::{Live, LiveStep};
pub use rescue::Rescue;
pub use retro::{JSON, Learned, Ratings, RatingsCommand, Retro, RetroCommand, Trends};
pub use roles::{AcceptConflict, Days, Roles, RuleFlags, Wishes};
pub use salons::{Paste, SalonFlags, Salons, Segment, TemplateFlags};
pub use speakers::{Promises, SpeakerFlags, Speakers};
pub use tasks::Tasks;

use std::path::PathBuf;

use chapterdesk_core::venues::{Connector, Item, ItemState, Tenure};
use chapterdesk_core::words::Lang;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{ArgAction, Args, Parser, Subcommand};

/// A value out of one of the core's lists of codes.
macro_rules! coded {
    ($List:ty) => {
        PossibleValuesParser::new(<$List>::ALL.iter().map(|value| value.code())).try_map(|word| <$List>::parse(&word))
    };
}
use coded;

#[derive(Debug, Parser)]
#[command(
    name = "chapterdesk-cli",
    version,
    disable_help_flag = true,
    disable_version_flag = true
)]
#[command(disable_help_subcommand = true, subcommand_required = true)]
pub struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

/// Flags that stand before or after the command.
#[derive(Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_name = "F")]
    pub file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_parser = lang, default_value = "zh-CN", hide_default_value = true, value_name = "zh-CN|en")]
    pub lang: Lang,
    #[arg(long, global = true, value_parser = moment, value_name = "RFC3339")]
    pub now: Option<DateTime<FixedOffset>>,
    #[arg(long, short = 'h', global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    pub version: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    New(New),
    Sample(Sample),
    #[command(subcommand)]
    People(People),
    #[command(subcommand)]
    Committee(Committee),
    #[command(subcommand)]
    Speakers(Box<Speakers>),
    #[command(subcommand)]
    Venues(Venues),
    #[command(subcommand)]
    Salons(Salons),
    #[command(subcommand)]
    Roles(Roles),
    #[command(subcommand)]
    Letters(Letters),
    #[command(subcommand)]
    Templates(Templates),
    #[command(subcommand)]
    Tasks(Tasks),
    Rescue(Rescue),
    Live(Live),
    Retro(Retro),
    Ratings(Ratings),
    Trends(Trends),
    Learned(Learned),
    #[command(subcommand)]
    Signups(Signups),
    Checkin(Checkin),
    #[command(subcommand)]
    Visitors(Visitors),
    Draw(Lots),
    #[command(subcommand)]
    Export(Export),
    Find {
        query: String,
    },
    Undo,
    Redo,
    History,
    Check,
}

#[derive(Debug, Args)]
pub struct New {
    pub name: String,
    #[arg(long, value_name = "C", allow_hyphen_values = true)]
    pub city: Option<String>,
}

#[derive(Debug, Args)]
pub struct Sample {
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true)]
    pub seed: u64,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=1_000_000))]
    pub people: Option<u32>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=20_000))]
    pub events: Option<u32>,
}

// people ----------------------------------------------------------------------------------------------------------

#[derive(Debug, Subcommand)]
pub enum People {
    Add(PersonFlags),
    List,
    Show {
        person: String,
    },
    Edit {
        person: String,
        #[command(flatten)]
        fields: PersonFlags,
    },
    Remove {
        person: String,
    },
}

/// The fields of a person; an empty text clears a field.
#[derive(Debug, Args)]
pub struct PersonFlags {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub name: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub phone: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub wechat: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub email: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub city: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub company: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub post: Option<String>,
    #[arg(long, value_name = "N", value_parser = clearable_number, allow_hyphen_values = true)]
    pub years: Option<Clearable<i64>>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub address: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub nickname: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub title: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub introduction: Option<String>,
    #[arg(long = "tag", value_name = "TEXT", allow_hyphen_values = true)]
    pub tags: Option<Vec<String>>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
}

impl PersonFlags {
    /// Whether not one field is given.
    pub fn is_empty(&self) -> bool {
        let texts = [
            &self.name,
            &self.phone,
            &self.wechat,
            &self.email,
            &self.city,
            &self.company,
            &self.post,
            &self.address,
            &self.nickname,
            &self.title,
            &self.introduction,
            &self.note,
        ];
        texts.iter().all(|text| text.is_none()) && self.years.is_none() && self.tags.is_none()
    }
}

// committee -------------------------------------------------------------------------------------------------------

#[derive(Debug, Subcommand)]
pub enum Committee {
    Show {
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    Appoint {
        office: String,
        person: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        from: Option<NaiveDate>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        group: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
        #[arg(long)]
        replace: bool,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        reason: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        by: Option<String>,
    },
    End {
        term: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        reason: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        by: Option<String>,
    },
}

// venues ----------------------------------------------------------------------------------------------------------

#[derive(Debug, Subcommand)]
pub enum Venues {
    Add(Box<VenueFlags>),
    List,
    Show {
        venue: String,
    },
    Check {
        venue: String,
        #[arg(value_parser = coded!(Item), hide_possible_values = true)]
        item: Item,
        #[arg(value_parser = coded!(ItemState), hide_possible_values = true)]
        state: ItemState,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
    },
}

#[derive(Debug, Args)]
pub struct VenueFlags {
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true, required = true)]
    pub name: String,
    #[arg(long, value_name = "M2", allow_hyphen_values = true)]
    pub area: Option<f64>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub capacity: Option<i32>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub address: Option<String>,
    #[arg(long, value_parser = coded!(Tenure), hide_possible_values = true)]
    pub tenure: Option<Tenure>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub contact_name: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub contact_phone: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub cost: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub door: Option<String>,
    #[arg(long = "connector", value_parser = coded!(Connector), hide_possible_values = true)]
    pub connectors: Option<Vec<Connector>>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
}

// values ----------------------------------------------------------------------------------------------------------

/// A value that an empty text clears.
#[derive(Debug, Clone, Copy)]
pub struct Clearable<T>(pub Option<T>);

fn clearable_number(text: &str) -> Result<Clearable<i64>, std::num::ParseIntError> {
    if text.trim().is_empty() {
        Ok(Clearable(None))
    } else {
        text.trim().parse().map(|number| Clearable(Some(number)))
    }
}

fn clearable_date(text: &str) -> Result<Clearable<NaiveDate>, chrono::ParseError> {
    if text.trim().is_empty() {
        Ok(Clearable(None))
    } else {
        date(text.trim()).map(|date| Clearable(Some(date)))
    }
}

fn clearable_time(text: &str) -> Result<Clearable<NaiveTime>, chrono::ParseError> {
    if text.trim().is_empty() {
        Ok(Clearable(None))
    } else {
        time(text.trim()).map(|time| Clearable(Some(time)))
    }
}

fn date(text: &str) -> Result<NaiveDate, chrono::ParseError> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
}

fn time(text: &str) -> Result<NaiveTime, chrono::ParseError> {
    NaiveTime::parse_from_str(text, "%H:%M")
}

fn moment(text: &str) -> Result<DateTime<FixedOffset>, chrono::ParseError> {
    DateTime::parse_from_rfc3339(text)
}

fn lang(text: &str) -> Result<Lang, chapterdesk_core::error::Error> {
    Lang::parse(text)
}
