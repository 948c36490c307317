//! Which template a letter is made from: the speaker's own, else the chapter's, else the one that comes with the program.
//!
//! Built-in templates are plain text in `ui/locales/<lang>/letters.txt`: a line `=== kind`, the subject, the body. They are
//! no Fluent texts, since their braces are placeholders that a person may edit.

use super::facts::Facts;
use super::fill::{self, Value};
use super::placeholders::{self, Known};
use super::rules::line;
use super::stale::Told;
use super::{Blocked, LetterKind, Template, TemplateFrom, store};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::Lang;

/// Subject and body with placeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Subject, for mail.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Whose it is.
    pub from: TemplateFrom,
}

/// A template filled with facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// Subject, one line.
    pub subject: String,
    /// The letter.
    pub body: String,
    /// What does not resolve.
    pub blocked: Vec<Blocked>,
    /// What the letter tells.
    pub told: Told,
}

const BUILT_IN: [(Lang, &str); 2] = [
    (Lang::ZhCn, include_str!("../../../../ui/locales/zh-CN/letters.txt")),
    (Lang::En, include_str!("../../../../ui/locales/en/letters.txt")),
];

/// The template that comes with the program.
pub fn built_in(kind: LetterKind, lang: Lang) -> Text {
    let whole = BUILT_IN
        .iter()
        .find(|(known, _)| *known == lang)
        .map_or("", |(_, text)| *text);
    let mut sections = whole.split("=== ").skip(1);
    let section = sections.find_map(|section| section.strip_prefix(kind.code())?.strip_prefix('\n'));
    let (subject, body) = section.unwrap_or_default().split_once('\n').unwrap_or_default();
    Text {
        subject: subject.to_owned(),
        body: body.trim().to_owned(),
        from: TemplateFrom::BuiltIn,
    }
}

/// The template in force for a kind and language, and for a speaker when one is given.
pub fn in_force(db: &Db, kind: LetterKind, lang: Lang, speaker: Option<Id>) -> Result<Text> {
    for owner in speaker.map(Some).into_iter().chain([None]) {
        if let Some((_, subject, body)) = store::template(db, kind, lang, owner)? {
            let from = if owner.is_some() {
                TemplateFrom::Speaker
            } else {
                TemplateFrom::Chapter
            };
            return Ok(Text { subject, body, from });
        }
    }
    Ok(built_in(kind, lang))
}

/// The template as the window shows it.
pub fn view(kind: LetterKind, lang: Lang, text: Text) -> Template {
    let names: Vec<&str> = used(&text).collect();
    Template {
        kind,
        label: kind.label(),
        lang,
        placeholders: names.iter().map(|name| (*name).to_owned()).collect(),
        unknown: names
            .iter()
            .filter(|name| placeholders::find(name).is_none())
            .map(|name| (*name).to_owned())
            .collect(),
        subject: text.subject,
        body: text.body,
        from: text.from,
    }
}

/// The names that stand in braces, each once, the body's first.
fn used(text: &Text) -> impl Iterator<Item = &str> {
    let body = fill::names(&text.body);
    let subject: Vec<&str> = fill::names(&text.subject)
        .into_iter()
        .filter(|name| !body.contains(name))
        .collect();
    body.into_iter().chain(subject)
}

/// Fills a template with facts.
pub fn draw(facts: &Facts, kind: LetterKind, lang: Lang, text: &Text) -> Drawn {
    let resolve = |name: &str| match placeholders::find(name) {
        None => Value::Unknown,
        Some(known) => {
            let value = known.value(facts, kind, lang);
            match (value.is_empty(), known.is_missed(facts, kind)) {
                (false, _) => Value::Said(value),
                (true, true) => Value::Missing,
                (true, false) => Value::Empty,
            }
        }
    };
    let body = fill::fill(&text.body, resolve);
    let subject = fill::fill(&text.subject, resolve);
    let mut unresolved = body.unresolved;
    for name in subject.unresolved {
        if !unresolved.contains(&name) {
            unresolved.push(name);
        }
    }
    let known: Vec<&Known> = used(text).filter_map(placeholders::find).collect();
    Drawn {
        subject: line(&subject.text),
        body: body.text,
        blocked: unresolved.iter().map(|name| blocked(facts, name)).collect(),
        told: Told::of(facts, &known),
    }
}

/// Why a name does not resolve.
fn blocked(facts: &Facts, name: &str) -> Blocked {
    match placeholders::find(name) {
        Some(known) => known.blocked(facts, name),
        None => placeholders::unknown(name),
    }
}

/// The placeholders that still stand in words changed by hand. A brace that came with a fact is that fact's text.
pub fn left(subject: &str, body: &str, facts: &Facts, kind: LetterKind, lang: Lang) -> Vec<Blocked> {
    let names = fill::names(body).into_iter().chain(fill::names(subject));
    let mut found: Vec<Blocked> = Vec::new();
    for name in names {
        let Some(known) = placeholders::find(name) else {
            continue;
        };
        let braced = format!("{{{name}");
        let is_text = placeholders::ALL
            .iter()
            .any(|other| other.value(facts, kind, lang).contains(&braced));
        if !is_text && found.iter().all(|other| other.placeholder != name) {
            found.push(placeholders::left(known, name));
        }
    }
    found
}
