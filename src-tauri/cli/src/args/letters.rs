//! The words of `letters` and `templates`.

use chapterdesk_core::letters::{LetterKind, LetterState, SentBy};
use chapterdesk_core::words::Lang;
use chrono::NaiveDate;
use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};

use super::{coded, date, lang};

/// Letters and the outbox. `-` stands for no salon or no speaker.
#[derive(Debug, Subcommand)]
pub enum Letters {
    Due,
    Prepare {
        salon: String,
        speaker: String,
        #[arg(value_parser = coded!(LetterKind), hide_possible_values = true)]
        kind: LetterKind,
        #[arg(long, value_parser = lang, value_name = "zh-CN|en")]
        letter_lang: Option<Lang>,
        #[arg(long, value_parser = date, value_name = "DATE")]
        send_on: Option<NaiveDate>,
    },
    List {
        #[arg(long, value_parser = coded!(LetterState), hide_possible_values = true, value_name = "STATE")]
        state: Option<LetterState>,
    },
    Show {
        letter: String,
    },
    Edit {
        letter: String,
        #[arg(value_name = "FILE|-")]
        source: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        subject: Option<String>,
        #[arg(long, value_parser = date, value_name = "DATE")]
        send_on: Option<NaiveDate>,
    },
    Refill {
        letter: String,
    },
    Sent {
        letter: String,
        #[arg(long, value_parser = coded!(SentBy), hide_possible_values = true, default_value = "copy", hide_default_value = true, value_name = "WAY")]
        by: SentBy,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    Correct {
        letter: String,
    },
    Drop {
        letter: String,
    },
}

/// Templates: the chapter's, or one for a speaker.
#[derive(Debug, Subcommand)]
pub enum Templates {
    List {
        #[command(flatten)]
        whose: Whose,
    },
    Show {
        #[arg(value_parser = coded!(LetterKind), hide_possible_values = true)]
        kind: LetterKind,
        #[command(flatten)]
        whose: Whose,
    },
    Set {
        #[arg(value_parser = coded!(LetterKind), hide_possible_values = true)]
        kind: LetterKind,
        #[arg(value_name = "FILE|-", default_value = "-", hide_default_value = true)]
        source: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        subject: Option<String>,
        #[command(flatten)]
        whose: Whose,
    },
    Reset {
        #[arg(value_parser = coded!(LetterKind), hide_possible_values = true)]
        kind: LetterKind,
        #[command(flatten)]
        whose: Whose,
    },
    Placeholders {
        #[arg(value_parser = coded!(LetterKind), hide_possible_values = true)]
        kind: LetterKind,
        #[arg(long)]
        salon: Option<String>,
        #[command(flatten)]
        whose: Whose,
    },
}

/// In which language, and for whom.
#[derive(Debug, clap::Args)]
pub struct Whose {
    #[arg(long, value_parser = lang, value_name = "zh-CN|en")]
    pub letter_lang: Option<Lang>,
    #[arg(long)]
    pub speaker: Option<String>,
}
