//! From what a list says about somebody to a line of the preview: who it is, whether they are in the event's list
//! already, what to look at.

use super::ImportRow;
use super::listed::Listed;
use crate::attendance::matching::{Given, Roster, RosterMatch};
use crate::attendance::rules::Identity;
use crate::attendance::store;
use crate::attendance::{Category, Payment, Recognised, SignUpSource, SignUpState};
use crate::error::Result;
use crate::ids::Id;
use crate::store::Db;
use crate::text::{LINE_MAX, NAME_MAX, TEXT_MAX, clean_line, clean_text};
use crate::words::{Arg, Message};

/// What a list says about somebody.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub line: usize,
    pub text: String,
    pub name: String,
    pub company: String,
    pub post: String,
    pub phone: String,
    pub wechat: String,
    pub category: Option<Category>,
    pub signed_up_at: Option<String>,
    pub payment: Option<Payment>,
    pub brought_by: String,
    pub note: String,
    pub cancels: bool,
    /// They are not sure.
    pub maybe: bool,
    /// Somebody else brings them and says no name.
    pub unnamed: bool,
}

/// Lines of a preview, one after the other.
pub(super) struct Preview {
    pub roster: Roster,
    source: SignUpSource,
    signed_up: Listed<Id>,
    seen: Listed<usize>,
    rows: Vec<ImportRow>,
}

impl Preview {
    pub fn of(db: &Db, event: Id, source: SignUpSource) -> Result<Self> {
        let rows = store::of_event(db, event)?;
        Ok(Self {
            roster: Roster::read(db)?,
            source,
            signed_up: Listed::of(rows.iter().map(|row| (Identity::of(row), row.id))),
            seen: Listed::of([]),
            rows: Vec::new(),
        })
    }

    pub fn rows(self) -> Vec<ImportRow> {
        self.rows
    }

    pub fn take(&mut self, said: Said) {
        let given = Given {
            name: &said.name,
            company: &said.company,
            phone: &said.phone,
        };
        let found = if said.name.is_empty() || said.unnamed {
            RosterMatch::default()
        } else {
            self.roster.find(given)
        };
        let person = found.person.as_ref().map(|person| person.id);
        let identity = Identity::new(person, &said.name, &said.company, &said.phone);
        let already = self.signed_up.find(&identity).filter(|_| !said.unnamed);
        let before = self
            .seen
            .find(&identity)
            .filter(|_| !said.unnamed && !said.name.is_empty());
        let (problem, ticked) = judged(&said, &found, already, before);
        if before.is_none() {
            self.seen.add(identity, said.line);
        }
        let bringer = Some(said.brought_by.as_str()).filter(|name| !name.is_empty());
        let brought_by = bringer.and_then(|name| self.roster.bringer(name));
        self.rows.push(ImportRow {
            line: said.line,
            text: said.text,
            name: said.name,
            company: said.company,
            post: said.post,
            phone: said.phone,
            wechat: said.wechat,
            category: said.category,
            signed_up_at: said.signed_up_at,
            payment: said.payment,
            brought_by_name: if brought_by.is_some() {
                String::new()
            } else {
                said.brought_by
            },
            brought_by,
            note: said.note,
            state: if said.cancels {
                SignUpState::Cancelled
            } else {
                SignUpState::Coming
            },
            source: self.source,
            found,
            already,
            problem,
            ticked,
        });
    }
}

/// What to look at in a line, and whether it is proposed to be taken over all the same.
fn judged(said: &Said, found: &RosterMatch, already: Option<Id>, before: Option<usize>) -> (Option<Message>, bool) {
    if said.name.is_empty() {
        return (Some(Message::new("import-no-name")), false);
    }
    if let Err(problem) = clean(said) {
        return (Some(problem), false);
    }
    if let Some(line) = before {
        return (Some(Message::new("import-twice").with("line", line)), false);
    }
    if said.cancels {
        let id = if already.is_some() {
            "import-cancels"
        } else {
            "import-cancels-nothing"
        };
        return (Some(Message::new(id)), already.is_some());
    }
    if said.maybe {
        return (Some(Message::new("import-maybe")), false);
    }
    if said.unnamed {
        return (
            Some(Message::new("import-unnamed").with("name", &said.brought_by)),
            true,
        );
    }
    let names = || {
        let each = found
            .candidates
            .iter()
            .map(|one| format!("{} {}", one.name, one.company).trim().to_owned());
        Arg::from(each.collect::<Vec<_>>().join("、"))
    };
    let problem = match (found.candidates.len(), found.how) {
        (0, _) => return (None, true),
        (_, Some(Recognised::Phone)) => "import-phone-of-other",
        (_, Some(Recognised::Pinyin)) => "import-sounds-like",
        (1, _) => "import-other-company",
        _ => "import-same-names",
    };
    (Some(Message::new(problem).with("names", names())), true)
}

/// Texts that could not be taken over.
fn clean(said: &Said) -> Result<(), Message> {
    clean_line("name", &said.name, NAME_MAX).map_err(|error| error.message())?;
    for (field, text) in [
        ("company", &said.company),
        ("post", &said.post),
        ("phone", &said.phone),
        ("wechat", &said.wechat),
        ("brought_by_name", &said.brought_by),
    ] {
        clean_line(field, text, LINE_MAX).map_err(|error| error.message())?;
    }
    clean_text("note", &said.note, TEXT_MAX).map_err(|error| error.message())?;
    Ok(())
}
