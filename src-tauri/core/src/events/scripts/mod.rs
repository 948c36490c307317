//! Drafts of what is said: the host's script 主持稿 and the values officer's text 价值官宣讲稿, written from the sheet.
//!
//! Only what the file knows is said. What is missing stands in its place as a note in brackets, to be filled in or
//! crossed out; the draft is a text like any other and is kept only when somebody saves it.

mod host;
mod values;

use super::codes::Script;
use super::store as events;
use super::views::{Salon, Segment};
use super::{queries, role_call};
use crate::chapter::{self, Chapter};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::words::{Arg, Lang, Message, Words};

/// Writes a script from the sheet as it stands. Nothing is stored.
pub fn draft(db: &Db, event: Id, script: Script, lang: Lang) -> Result<String> {
    let salon = queries::without_readiness(db, &events::get(db, event)?)?;
    let writer = Writer {
        db,
        words: Words::of(lang),
        chapter: chapter::queries::show(db)?,
        salon: &salon,
    };
    match script {
        Script::Host => writer.host(),
        Script::Values => writer.values(),
    }
}

struct Writer<'a> {
    db: &'a Db,
    words: &'a Words,
    chapter: Chapter,
    salon: &'a Salon,
}

impl Writer<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(id)
    }

    fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    /// `苏州分会第18期沙龙`.
    fn called(&self) -> String {
        self.say(
            &Message::new("script-salon")
                .with("chapter", &self.chapter.name)
                .with("salon", role_call::called(self.salon)),
        )
    }

    /// Several names in one line, as the language joins them.
    fn names<'b>(&self, names: impl IntoIterator<Item = &'b str>) -> String {
        let names: Vec<&str> = names.into_iter().collect();
        names.join(&self.text("role-call-comma"))
    }

    /// Whoever has a role, or the note that nobody has.
    fn holder(&self, role: super::Role) -> Arg {
        let line = self.salon.roles.iter().find(|line| line.role == role);
        let people = line.into_iter().flat_map(|line| &line.people);
        let names: Vec<&str> = people
            .filter(|person| person.state.fills())
            .map(|person| person.name.as_str())
            .collect();
        if names.is_empty() {
            let missing = Message::new("script-role-open").with("role", role.name());
            self.say(&missing).into()
        } else {
            self.names(names).into()
        }
    }

    /// `14:05 分享一（30分钟）`.
    fn heading(&self, row: &Segment) -> String {
        let id = if row.minutes > 0 {
            "script-row"
        } else {
            "script-row-moment"
        };
        self.say(
            &Message::new(id)
                .with("start", row.start.to_string())
                .with("title", row.heading())
                .with("minutes", row.minutes),
        )
    }
}
