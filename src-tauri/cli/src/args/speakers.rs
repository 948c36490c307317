//! The words of `speakers`.

use chapterdesk_core::speakers::{Channel, Fee, Level, MayFilm, MayShareSlides, Module, Source, Stage};
use chapterdesk_core::words::Lang;
use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Args, Subcommand};

use super::{Clearable, PersonFlags, clearable_date, coded, date, lang};

#[derive(Debug, Subcommand)]
#[expect(
    clippy::large_enum_variant,
    reason = "made once for each call, and clap flattens no box"
)]
pub enum Speakers {
    Add {
        person: Option<String>,
        #[command(flatten)]
        fields: PersonFlags,
        #[command(flatten)]
        profile: SpeakerFlags,
    },
    List,
    Show {
        speaker: String,
    },
    Edit {
        speaker: String,
        #[command(flatten)]
        profile: SpeakerFlags,
        #[arg(long, value_name = "DATE", value_parser = clearable_date, allow_hyphen_values = true)]
        try_again: Option<Clearable<NaiveDate>>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
    },
    Today,
    Stage {
        speaker: String,
        #[arg(value_parser = coded!(Stage), hide_possible_values = true)]
        stage: Stage,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
        #[arg(long, value_name = "DATE", value_parser = clearable_date, allow_hyphen_values = true)]
        try_again: Option<Clearable<NaiveDate>>,
    },
    Contact {
        speaker: String,
        text: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
        #[arg(long, value_parser = coded!(Channel), hide_possible_values = true)]
        channel: Option<Channel>,
        #[arg(long = "in")]
        incoming: bool,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        next: Option<String>,
        #[arg(long, value_parser = date, value_name = "DATE")]
        next_on: Option<NaiveDate>,
    },
    #[command(subcommand)]
    Promise(Promises),
    Reply {
        speaker: String,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        text: String,
        #[arg(long)]
        salon: Option<String>,
        #[arg(long, value_name = "KEYS", num_args = 0..=1, default_missing_value = "")]
        accept: Option<String>,
    },
    Match {
        salon: String,
    },
    Gaps {
        #[arg(long, value_parser = date, value_name = "DATE")]
        from: Option<NaiveDate>,
        #[arg(long, value_parser = date, value_name = "DATE")]
        to: Option<NaiveDate>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Promises {
    Add {
        speaker: String,
        what: String,
        #[arg(long, value_name = "SALON")]
        for_salon: Option<String>,
        #[arg(long, value_parser = date, value_name = "DATE")]
        due: Option<NaiveDate>,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
        #[arg(long, value_name = "PERSON")]
        made_by: Option<String>,
        #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
        note: Option<String>,
    },
    List {
        speaker: String,
    },
    Kept {
        promise: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    Broken {
        promise: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    Waived {
        promise: String,
        #[arg(long, value_parser = date, value_name = "DATE")]
        on: Option<NaiveDate>,
    },
    Remove {
        promise: String,
    },
}

#[derive(Debug, Args)]
pub struct SpeakerFlags {
    #[arg(long, value_parser = coded!(Level), hide_possible_values = true)]
    pub level: Option<Level>,
    #[arg(long, value_parser = coded!(Source), hide_possible_values = true)]
    pub source: Option<Source>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub referred_by: Option<String>,
    #[arg(long = "subject", value_name = "TEXT", allow_hyphen_values = true)]
    pub subjects: Option<Vec<String>>,
    #[arg(long = "module", value_parser = coded!(Module), hide_possible_values = true)]
    pub modules: Option<Vec<Module>>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub contact_name: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub contact_phone: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub contact_style: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub hopes: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub offers: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub benefit: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub particulars: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub conditions: Option<String>,
    #[arg(long, value_parser = coded!(Fee), hide_possible_values = true)]
    pub fee: Option<Fee>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub fee_note: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub car_plate: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub meal: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub companion: Option<String>,
    #[arg(long, value_parser = coded!(MayFilm), hide_possible_values = true)]
    pub may_film: Option<MayFilm>,
    #[arg(long, value_parser = coded!(MayShareSlides), hide_possible_values = true)]
    pub may_share_slides: Option<MayShareSlides>,
    #[arg(long = "group", value_name = "TEXT", allow_hyphen_values = true)]
    pub chat_groups: Option<Vec<String>>,
    #[arg(long, value_parser = lang, value_name = "zh-CN|en")]
    pub letter_lang: Option<Lang>,
}
