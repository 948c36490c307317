//! A list pasted out of a chat 接龙.

use super::Import;
use super::rows::{Preview, Said};
use crate::attendance::{SignUpSource, chain};
use crate::chapter;
use crate::error::{Error, Result};
use crate::events::{self, IgnoredLine};
use crate::ids::Id;
use crate::store::Db;
use crate::text::TEXT_MAX;
use crate::words::{Message, Words};

/// The most lines that are read at once.
pub const LINES_MAX: usize = 2_000;

/// Reads a pasted list. Nothing is stored. Errors: `event_not_found`, `text_too_long`, `too_many_lines`.
pub fn read_chain(db: &Db, event: Id, text: &str) -> Result<Import> {
    events::queries::short(db, event)?;
    let length = text.chars().count();
    if length > TEXT_MAX {
        return Err(Error::invalid("text_too_long", "text")
            .with("length", length)
            .with("max", TEXT_MAX));
    }
    if text.lines().count() > LINES_MAX {
        return Err(Error::invalid("too_many_lines", "text").with("max", LINES_MAX));
    }
    let words = Words::of(chapter::queries::show(db)?.document_language);
    let now = crate::attendance::ops::moment(db);
    let mut preview = Preview::of(db, event, SignUpSource::Chain)?;
    let heard = chain::read(text, &|name| preview.roster.knows(name));
    for one in heard.people {
        let note = one.note.join("，");
        let bringer = one.name.clone();
        let guests = one.guests;
        let said = Said {
            line: one.line,
            text: one.text.clone(),
            name: one.name,
            company: one.company,
            post: one.post,
            phone: one.phone,
            wechat: one.wechat,
            category: one.category,
            signed_up_at: Some(now.clone()),
            payment: one.payment,
            brought_by: one.brought_by,
            note,
            cancels: one.cancels,
            maybe: one.maybe,
            unnamed: false,
        };
        preview.take(said);
        for number in 1..=guests {
            let name = Message::new("attendance-guest-of")
                .with("name", &bringer)
                .with("number", number);
            preview.take(Said {
                line: one.line,
                text: one.text.clone(),
                name: words.say(&name),
                signed_up_at: Some(now.clone()),
                brought_by: bringer.clone(),
                unnamed: true,
                ..Said::default()
            });
        }
    }
    let ignored = heard.ignored.into_iter().map(|(line, text, why)| IgnoredLine {
        line: line as i64,
        text,
        why: Message::new(&format!("import-ignored-{}", why.code())),
    });
    Ok(Import {
        file: String::new(),
        sheet: String::new(),
        sheets: Vec::new(),
        encoding: None,
        header_row: 0,
        columns: Vec::new(),
        rows: preview.rows(),
        ignored: ignored.collect(),
        warnings: Vec::new(),
    })
}
