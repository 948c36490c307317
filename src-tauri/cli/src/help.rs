//! The help, in the chosen language: every text of it comes from the Fluent files, the lists of codes from the core.

use chapterdesk_core::committee::Office;
use chapterdesk_core::events::{AppearanceState, CheckCode, CheckState, Role, SegmentKind, Status};
use chapterdesk_core::speakers::{Level, Source, Stage};
use chapterdesk_core::venues::{Item, ItemState};
use chapterdesk_core::words::{Message, Words};
use clap::{Arg, Command, CommandFactory as _};

use crate::args::Cli;

/// The command line with all its help.
pub fn command(words: &Words) -> Command {
    explained(Cli::command(), "", words, &Headings::of(words))
}

/// Headings of the help. Clap wants them for the whole run of the program.
struct Headings {
    commands: &'static str,
    arguments: &'static str,
    options: &'static str,
    global: &'static str,
}

impl Headings {
    fn of(words: &Words) -> Self {
        let kept = |id: &str| -> &'static str { words.text(id).leak() };
        Self {
            commands: kept("cli-heading-commands"),
            arguments: kept("cli-heading-arguments"),
            options: kept("cli-heading-options"),
            global: kept("cli-heading-global"),
        }
    }
}

fn explained(command: Command, path: &str, words: &Words, headings: &Headings) -> Command {
    let name = command.get_name().to_owned();
    let path = match (path, name.as_str()) {
        ("", "chapterdesk-cli") => String::new(),
        ("", name) => name.to_owned(),
        (path, name) => format!("{path}-{name}"),
    };
    let about = words.text(&if path.is_empty() {
        "cli-about".to_owned()
    } else {
        format!("cli-about-{path}")
    });
    let after = after(&path, words);
    // As they are declared, which is as they are written.
    let mut order = 0;
    let template = format!(
        "{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}",
        words.text("cli-heading-usage")
    );
    command
        .about(about)
        .after_help(after)
        .help_template(template)
        .subcommand_help_heading(headings.commands)
        .mut_args(|arg| {
            order += 1;
            described(arg, &path, words, headings).display_order(order)
        })
        .mut_subcommands(|inner| explained(inner, &path, words, headings))
}

fn described(arg: Arg, path: &str, words: &Words, headings: &Headings) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("cli-arg-{path}-{name}");
    let shared = format!("cli-arg-{name}");
    let heading = if arg.is_global_set() || name == "version" {
        headings.global
    } else if arg.is_positional() {
        headings.arguments
    } else {
        headings.options
    };
    let text = words.text(if words.has(&own) { &own } else { &shared });
    arg.help(text).help_heading(heading)
}

/// What stands below the arguments: examples, and the codes that the command takes or gives.
fn after(path: &str, words: &Words) -> String {
    let codes = |title: &str, list: Vec<(&'static str, Message)>| {
        let lines: Vec<String> = list
            .iter()
            .map(|(code, name)| format!("  {code:<18} {}", words.say(name)))
            .collect();
        format!("{}\n{}\n", words.text(title), lines.join("\n"))
    };
    let named = |prefix: &str, list: Vec<&'static str>| -> Vec<(&'static str, Message)> {
        list.into_iter()
            .map(|code| (code, Message::new(&format!("{prefix}-{code}"))))
            .collect()
    };
    let roles = || {
        codes(
            "cli-codes-role",
            Role::ALL.iter().map(|role| (role.code(), role.name())).collect(),
        )
    };
    let stages = || {
        codes(
            "cli-codes-stage",
            named("stage", Stage::ALL.iter().map(|stage| stage.code()).collect()),
        )
    };
    let levels = || {
        codes(
            "cli-codes-level",
            named("level", Level::ALL.iter().map(|level| level.code()).collect()),
        )
    };
    let items = || {
        codes(
            "cli-codes-item",
            named("venue-item", Item::ALL.iter().map(|item| item.code()).collect()),
        )
    };
    let states = || {
        codes(
            "cli-codes-state",
            named("item-state", ItemState::ALL.iter().map(|state| state.code()).collect()),
        )
    };
    let offices = || {
        codes(
            "cli-codes-office",
            named("office", Office::ALL.iter().map(|office| office.code()).collect()),
        )
    };
    let statuses = || {
        codes(
            "cli-codes-status",
            Status::ALL
                .iter()
                .map(|status| (status.code(), status.name()))
                .collect(),
        )
    };
    let kinds = || {
        codes(
            "cli-codes-segment",
            SegmentKind::ALL.iter().map(|kind| (kind.code(), kind.name())).collect(),
        )
    };
    let checks = || {
        codes(
            "cli-codes-check",
            CheckCode::ALL
                .iter()
                .map(|check| (check.code(), check.name()))
                .collect(),
        )
    };
    let results = || {
        codes(
            "cli-codes-result",
            CheckState::ALL
                .iter()
                .map(|state| (state.code(), state.name()))
                .collect(),
        )
    };
    let talks = || {
        codes(
            "cli-codes-appearance",
            AppearanceState::ALL
                .iter()
                .map(|state| (state.code(), state.name()))
                .collect(),
        )
    };
    let sources = || {
        codes(
            "cli-codes-source",
            named("source", Source::ALL.iter().map(|source| source.code()).collect()),
        )
    };
    match path {
        "" => words.text("cli-after"),
        "committee" | "committee-appoint" | "committee-end" => offices(),
        "speakers" => [stages(), levels()].join("\n"),
        "speakers-add" => [levels(), sources()].join("\n"),
        "speakers-stage" => stages(),
        "venues" | "venues-check" => [items(), states()].join("\n"),
        "salons" => [roles(), statuses()].join("\n"),
        "salons-assign" => roles(),
        "salons-edit" => statuses(),
        "salons-segment" => kinds(),
        "salons-show" => [statuses(), talks()].join("\n"),
        "salons-readiness" => [checks(), results()].join("\n"),
        _ => String::new(),
    }
}
