//! The words of `roles`.

use chapterdesk_core::events::{ConflictCode, SegmentKind, TakesPart};
use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};

use super::{Clearable, clearable_number, coded, date};

#[derive(Debug, Subcommand)]
pub enum Roles {
    List,
    Edit {
        role: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        name: Option<String>,
        #[command(flatten)]
        rule: RuleFlags,
        #[arg(long, conflicts_with_all = ["name", "rule", "remove"])]
        reset: bool,
        #[arg(long, conflicts_with_all = ["name", "rule"])]
        remove: bool,
    },
    Add {
        name: String,
        #[command(flatten)]
        rule: RuleFlags,
    },
    Away {
        #[arg(required_unless_present_any = ["list", "remove"])]
        person: Option<String>,
        #[arg(value_parser = date, value_name = "FROM", required_unless_present_any = ["list", "remove"])]
        first: Option<NaiveDate>,
        #[arg(value_parser = date, value_name = "TO")]
        last: Option<NaiveDate>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true, conflicts_with_all = ["list", "remove"])]
        note: Option<String>,
        #[arg(long, conflicts_with_all = ["first", "last"])]
        list: bool,
        #[arg(long, value_name = "AWAY", conflicts_with_all = ["person", "first", "last", "list"])]
        remove: Option<String>,
    },
    Prefer {
        person: String,
        #[command(flatten)]
        wishes: Wishes,
    },
    Post {
        salon: String,
    },
    Answers {
        salon: String,
        #[arg(value_name = "FILE|-")]
        source: String,
        #[arg(long)]
        dry_run: bool,
    },
    Substitute {
        salon: String,
        role: String,
        person: String,
        successor: String,
        #[arg(long)]
        accepted: bool,
    },
    Conflicts {
        salon: String,
    },
    AcceptConflict(AcceptConflict),
    Suggest {
        #[arg(conflicts_with_all = ["from", "to"])]
        salon: Option<String>,
        #[command(flatten)]
        days: Days,
        #[arg(long)]
        accept: bool,
    },
    Rota {
        #[command(flatten)]
        days: Days,
    },
}

/// What somebody said about taking part.
#[derive(Debug, Args)]
pub struct Wishes {
    #[arg(long, value_parser = coded!(TakesPart), hide_possible_values = true)]
    pub takes_part: Option<TakesPart>,
    #[arg(long, value_parser = yes_or_no, value_name = "yes|no")]
    pub never_on_stage: Option<bool>,
    #[arg(long = "like", value_name = "ROLE")]
    pub likes: Option<Vec<String>>,
    #[arg(long = "avoid", value_name = "ROLE")]
    pub avoids: Option<Vec<String>>,
    #[arg(long = "most", value_name = "N", value_parser = clearable_number, allow_hyphen_values = true)]
    pub most_a_month: Option<Clearable<i64>>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub note: Option<String>,
}

impl Wishes {
    /// Whether not one is given.
    pub fn is_empty(&self) -> bool {
        let Self {
            takes_part,
            never_on_stage,
            likes,
            avoids,
            most_a_month,
            note,
        } = self;
        takes_part.is_none()
            && never_on_stage.is_none()
            && likes.is_none()
            && avoids.is_none()
            && most_a_month.is_none()
            && note.is_none()
    }
}

/// A conflict that is accepted with a reason, or not any more.
#[derive(Debug, Args)]
pub struct AcceptConflict {
    pub salon: String,
    pub person: String,
    #[arg(value_parser = coded!(ConflictCode), hide_possible_values = true)]
    pub conflict: ConflictCode,
    #[arg(long)]
    pub role: Option<String>,
    #[arg(
        long,
        value_name = "TEXT",
        allow_hyphen_values = true,
        required_unless_present = "withdraw"
    )]
    pub reason: Option<String>,
    #[arg(long, conflicts_with = "reason")]
    pub withdraw: bool,
}

/// A range of days.
#[derive(Debug, Args)]
pub struct Days {
    #[arg(long, value_parser = date, value_name = "DATE")]
    pub from: Option<NaiveDate>,
    #[arg(long, value_parser = date, value_name = "DATE")]
    pub to: Option<NaiveDate>,
}

/// The rules of a role; an empty text clears a rule.
#[derive(Debug, Args)]
#[group(id = "rule", multiple = true)]
pub struct RuleFlags {
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub needed: Option<i64>,
    #[arg(long, value_parser = yes_or_no, value_name = "yes|no")]
    pub big: Option<bool>,
    #[arg(long = "kind", value_parser = coded!(SegmentKind), hide_possible_values = true)]
    pub kinds: Option<Vec<SegmentKind>>,
    #[arg(long, value_parser = yes_or_no, value_name = "yes|no")]
    pub members_only: Option<bool>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub salons_before: Option<i64>,
    #[arg(long, value_name = "ROLE")]
    pub after_role: Option<String>,
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub cool_off: Option<i64>,
    #[arg(long, value_name = "N", value_parser = clearable_number, allow_hyphen_values = true)]
    pub cap_turns: Option<Clearable<i64>>,
    #[arg(long, value_name = "N", value_parser = clearable_number, allow_hyphen_values = true)]
    pub cap_months: Option<Clearable<i64>>,
    #[arg(long, value_parser = yes_or_no, value_name = "yes|no")]
    pub retired: Option<bool>,
}

fn yes_or_no(text: &str) -> Result<bool, std::str::ParseBoolError> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        other => other.parse(),
    }
}
