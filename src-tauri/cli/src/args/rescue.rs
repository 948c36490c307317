//! The words of `rescue`.

use clap::{ArgGroup, Args};

/// What happened to a salon, and which plan is taken.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("trouble").required(true).args(["speaker", "venue", "host"])))]
pub struct Rescue {
    pub salon: String,
    #[arg(long, value_name = "PERSON")]
    pub speaker: Option<String>,
    #[arg(long)]
    pub venue: bool,
    #[arg(long)]
    pub host: bool,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub accept: Option<u32>,
}
