//! The help, in the chosen language: every text of it comes from the Fluent files, the lists of codes from the core.

use chapterdesk_core::committee::Office;
use chapterdesk_core::events::{
    AppearanceState, CheckCode, CheckState, ConflictCode, Role, SegmentKind, Status, TakesPart,
};
use chapterdesk_core::letters::{LetterKind, LetterState, SentBy};
use chapterdesk_core::retrospectives::RetroStep;
use chapterdesk_core::speakers::{Fee, Level, MayFilm, MayShareSlides, Module, Source, Stage};
use chapterdesk_core::venues::{Item, ItemState};
use chapterdesk_core::words::{Message, Words};
use chapterdesk_documents::{Form, Paper};
use clap::{Arg, Command, CommandFactory as _};

use crate::args::Cli;
use crate::shapes;

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

/// What stands below the arguments: examples, the codes that the command takes or gives, the shape of its JSON.
fn after(path: &str, words: &Words) -> String {
    let lists: &[Codes] = match path {
        "" => return words.text("cli-after"),
        "committee" | "committee-appoint" | "committee-end" => &[offices],
        "speakers" => &[stages, levels],
        "speakers-add" | "speakers-edit" => &[levels, sources, modules, fees, filming, slides],
        "speakers-stage" => &[stages],
        "venues" | "venues-check" | "tasks-recheck" => &[items, item_states],
        "salons" => &[roles, statuses],
        "salons-assign" | "roles" | "roles-substitute" => &[roles],
        "salons-edit" => &[statuses],
        "salons-segment" | "roles-add" | "learned" => &[segment_kinds],
        "retro-set" => &[steps],
        "roles-edit" => &[roles, segment_kinds],
        "roles-prefer" => &[roles, takes_part],
        "roles-accept-conflict" => &[conflicts],
        "salons-show" => &[statuses, appearance_states],
        "salons-readiness" => &[checks, results],
        "export-paper" => &[papers, forms],
        "letters-prepare"
        | "templates"
        | "templates-show"
        | "templates-set"
        | "templates-reset"
        | "templates-placeholders" => &[letters],
        "letters-list" => &[letter_states],
        "letters-sent" => &[ways],
        "export-run-sheet"
        | "export-person-sheet"
        | "export-invitation"
        | "export-rota"
        | "export-contacts"
        | "export-sign-ups"
        | "export-tasks"
        | "export-retrospective"
        | "export-recap"
        | "export-year-calendar"
        | "export-poster"
        | "export-certificate"
        | "export-speaker-list"
        | "export-venue-sheet" => &[forms],
        _ => &[],
    };
    let shape = shapes::of(path).map(|shape| words.say(&Message::new("cli-json").with("shape", shape)) + "\n");
    let parts = lists.iter().map(|list| list(words)).chain(shape);
    parts.collect::<Vec<_>>().join("\n")
}

/// A list of codes with their names.
type Codes = fn(&Words) -> String;

fn roles(words: &Words) -> String {
    codes(words, "cli-codes-role", Role::ALL, Role::code, Role::name)
}

fn statuses(words: &Words) -> String {
    codes(words, "cli-codes-status", Status::ALL, Status::code, Status::name)
}

fn segment_kinds(words: &Words) -> String {
    codes(
        words,
        "cli-codes-segment",
        SegmentKind::ALL,
        SegmentKind::code,
        SegmentKind::name,
    )
}

fn appearance_states(words: &Words) -> String {
    codes(
        words,
        "cli-codes-appearance",
        AppearanceState::ALL,
        AppearanceState::code,
        AppearanceState::name,
    )
}

fn takes_part(words: &Words) -> String {
    let name = |takes_part: TakesPart| Message::new(&format!("takes-part-{}", takes_part.code()));
    codes(words, "cli-codes-takes-part", TakesPart::ALL, TakesPart::code, name)
}

fn conflicts(words: &Words) -> String {
    let name = |conflict: ConflictCode| Message::new(&format!("cli-conflict-{}", conflict.code()));
    codes(words, "cli-codes-conflict", ConflictCode::ALL, ConflictCode::code, name)
}

fn checks(words: &Words) -> String {
    codes(
        words,
        "cli-codes-check",
        CheckCode::ALL,
        CheckCode::code,
        CheckCode::name,
    )
}

fn results(words: &Words) -> String {
    codes(
        words,
        "cli-codes-result",
        CheckState::ALL,
        CheckState::code,
        CheckState::name,
    )
}

fn papers(words: &Words) -> String {
    let name = |paper: Paper| Message::new(&format!("documents-paper-{}", paper.code()));
    codes(words, "cli-codes-paper", &Paper::ALL, Paper::code, name)
}

fn forms(words: &Words) -> String {
    let name = |form: Form| Message::new(&format!("documents-form-{}", form.code()));
    codes(words, "cli-codes-form", &Form::ALL, Form::code, name)
}

fn letters(words: &Words) -> String {
    codes(
        words,
        "cli-codes-letter",
        LetterKind::ALL,
        LetterKind::code,
        LetterKind::label,
    )
}

fn letter_states(words: &Words) -> String {
    let name = |state: LetterState| Message::new(&format!("letter-state-{}", state.code()));
    codes(
        words,
        "cli-codes-letter-state",
        LetterState::ALL,
        LetterState::code,
        name,
    )
}

fn ways(words: &Words) -> String {
    let name = |way: SentBy| Message::new(&format!("sent-by-{}", way.code()));
    codes(words, "cli-codes-way", SentBy::ALL, SentBy::code, name)
}

fn steps(words: &Words) -> String {
    codes(
        words,
        "cli-codes-step",
        RetroStep::ALL,
        RetroStep::code,
        RetroStep::name,
    )
}

fn offices(words: &Words) -> String {
    codes(words, "cli-codes-office", Office::ALL, Office::code, Office::name)
}

fn stages(words: &Words) -> String {
    let name = |stage: Stage| Message::new(&format!("stage-{}", stage.code()));
    codes(words, "cli-codes-stage", Stage::ALL, Stage::code, name)
}

fn levels(words: &Words) -> String {
    let name = |level: Level| Message::new(&format!("level-{}", level.code()));
    codes(words, "cli-codes-level", Level::ALL, Level::code, name)
}

fn sources(words: &Words) -> String {
    let name = |source: Source| Message::new(&format!("source-{}", source.code()));
    codes(words, "cli-codes-source", Source::ALL, Source::code, name)
}

fn modules(words: &Words) -> String {
    let name = |module: Module| Message::new(&format!("module-{}", module.code()));
    codes(words, "cli-codes-module", Module::ALL, Module::code, name)
}

fn fees(words: &Words) -> String {
    let name = |fee: Fee| Message::new(&format!("fee-{}", fee.code()));
    codes(words, "cli-codes-fee", Fee::ALL, Fee::code, name)
}

fn filming(words: &Words) -> String {
    let name = |film: MayFilm| Message::new(&format!("may-film-{}", film.code()));
    codes(words, "cli-codes-film", MayFilm::ALL, MayFilm::code, name)
}

fn slides(words: &Words) -> String {
    let name = |share: MayShareSlides| Message::new(&format!("may-share-slides-{}", share.code()));
    codes(
        words,
        "cli-codes-slides",
        MayShareSlides::ALL,
        MayShareSlides::code,
        name,
    )
}

fn items(words: &Words) -> String {
    let name = |item: Item| Message::new(&format!("venue-item-{}", item.code()));
    codes(words, "cli-codes-item", Item::ALL, Item::code, name)
}

fn item_states(words: &Words) -> String {
    let name = |state: ItemState| Message::new(&format!("item-state-{}", state.code()));
    codes(words, "cli-codes-state", ItemState::ALL, ItemState::code, name)
}

fn codes<T: Copy>(
    words: &Words,
    title: &str,
    all: &[T],
    code: impl Fn(T) -> &'static str,
    name: impl Fn(T) -> Message,
) -> String {
    let line = |value: &T| format!("  {:<18} {}\n", code(*value), words.say(&name(*value)));
    let lines: String = all.iter().map(line).collect();
    format!("{}\n{lines}", words.text(title))
}
