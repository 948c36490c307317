//! Finding.

use std::collections::HashSet;

use super::store::{self, Entry, Fields};
use super::{Found, Hit};
use crate::error::Result;
use crate::pinyin::{beginnings, spellings};
use crate::search::{Query, phone_digits, runs};
use crate::store::Db;
use crate::text::search_key;
use crate::words::Message;

/// The most records an answer names.
pub const LIMIT: u32 = 50;
/// So many matches of a lower rank are looked at and put in order; of more, the oldest.
const WINDOW: u32 = 300;

/// Looks for what somebody typed in every room; at most `limit` hits (never more than [`LIMIT`]), the best first. No
/// text is refused.
pub fn find(db: &Db, typed: &str, limit: u32) -> Result<Found> {
    let Some(query) = Query::parse(typed) else {
        return Ok(Found::default());
    };
    let limit = limit.min(LIMIT);
    let anywhere = query.anywhere();
    let mut best = Best {
        limit,
        entries: Vec::new(),
        rows: HashSet::new(),
    };
    best.take(store::named(db, query.key(), limit)?);
    best.take(store::beginning(db, query.key(), limit)?);
    if let Some(by_pinyin) = query.name_by_pinyin()
        && best.wants_more()
    {
        best.take(in_order(store::matching(db, &by_pinyin, WINDOW)?));
    }
    if best.wants_more() {
        best.take(in_order(store::matching(db, &anywhere, WINDOW)?));
    }
    let mut hits = Vec::with_capacity(best.entries.len());
    for entry in best.entries {
        if let Some(fields) = store::fields(db, entry.kind, entry.id)? {
            hits.push(Hit {
                kind: entry.kind,
                id: entry.id,
                name: name(&fields),
                why: why(&query, &fields),
            });
        }
    }
    Ok(Found {
        total: store::count(db, &anywhere)?,
        hits,
    })
}

/// The best entries so far, each once.
struct Best {
    limit: u32,
    entries: Vec<Entry>,
    rows: HashSet<i64>,
}

impl Best {
    fn take(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            if self.wants_more() && self.rows.insert(entry.row) {
                self.entries.push(entry);
            }
        }
    }

    fn wants_more(&self) -> bool {
        self.entries.len() < self.limit as usize
    }
}

fn in_order(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort_by(|a, b| (&a.sort, a.id, a.kind).cmp(&(&b.sort, b.id, b.kind)));
    entries
}

fn name(fields: &Fields) -> String {
    if fields.name.is_empty() && fields.theme.is_empty() {
        fields.date.clone()
    } else {
        fields.ranked_name().to_owned()
    }
}

/// Which field holds what was looked for: the first word that is not simply in the name decides.
fn why(query: &Query, fields: &Fields) -> Message {
    let reasons: Vec<Reason> = query.terms().iter().map(|term| reason(term, fields)).collect();
    let telling = reasons
        .iter()
        .position(|reason| !matches!(reason, Reason::Name | Reason::Pinyin));
    let first = reasons
        .into_iter()
        .nth(telling.unwrap_or_default())
        .unwrap_or(Reason::Name);
    first.message(fields)
}

/// Where a word of the query was found.
enum Reason {
    Name,
    Pinyin,
    Field(&'static str, String),
    Theme,
    Number(i64),
}

impl Reason {
    fn message(self, fields: &Fields) -> Message {
        match self {
            Self::Name if fields.company.is_empty() => Message::new("find-why-name"),
            Self::Name => Message::new("find-why-name-of").with("company", &fields.company),
            Self::Pinyin if fields.company.is_empty() => Message::new("find-why-pinyin"),
            Self::Pinyin => Message::new("find-why-pinyin-of").with("company", &fields.company),
            Self::Field(id, value) => Message::new(id).with("text", value),
            Self::Theme => Message::new("find-why-theme").with("date", &fields.date),
            Self::Number(number) => Message::new("find-why-number")
                .with("number", number.to_string())
                .with("date", &fields.date),
        }
    }
}

fn reason(term: &str, fields: &Fields) -> Reason {
    let holds = |value: &str| search_key(value).contains(term);
    let letters = term.replace('\'', "").replace('ü', "v");
    let typed = |value: &str| spellings(value).iter().any(|way| way.starts_with(&letters));
    if holds(&fields.name) {
        return Reason::Name;
    }
    if holds(&fields.theme) {
        return Reason::Theme;
    }
    if let Some(number) = fields.number
        && (holds(&format!("第{number}期沙龙")) || holds(&format!("salon{number}")))
    {
        return Reason::Number(number);
    }
    let one = [
        ("find-why-nickname", &fields.nickname),
        ("find-why-company", &fields.company),
        ("find-why-post", &fields.post),
        ("find-why-title", &fields.title),
        ("find-why-address", &fields.address),
        ("find-why-transit", &fields.transit),
        ("find-why-wechat", &fields.wechat),
        ("find-why-email", &fields.email),
        ("find-why-date", &fields.date),
    ];
    if let Some((id, value)) = one.into_iter().find(|(_, value)| holds(value)) {
        return Reason::Field(id, value.clone());
    }
    if let Some(subject) = fields.subjects.iter().find(|value| holds(value)) {
        return Reason::Field("find-why-subject", subject.clone());
    }
    if let Some(tag) = fields.tags.iter().find(|value| holds(value)) {
        return Reason::Field("find-why-tag", tag.clone());
    }
    let mixed = runs(term).len() > 1;
    if mixed || typed(&fields.name) || typed(&fields.theme) {
        return Reason::Pinyin;
    }
    let number = phone_digits(term);
    if !number.is_empty() && phone_digits(&fields.phone).contains(&number) {
        return Reason::Field("find-why-phone", fields.phone.clone());
    }
    if beginnings(&fields.company).iter().any(|way| way.starts_with(&letters)) {
        return Reason::Field("find-why-company", fields.company.clone());
    }
    Reason::Field("find-why-address", fields.address.clone())
}
