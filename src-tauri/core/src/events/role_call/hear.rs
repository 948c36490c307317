//! What a line of a group chat says about roles: who takes which, who takes back, what is no answer. Pure; whom a name
//! means and whether the role is still open is looked up elsewhere.
//!
//! - A nickname of the form name-company-post is a name: a word for a role inside it counts only where it is a whole
//!   part (`Cindy-设备公司-招聘` has no role, `张三-签到` has one).
//! - What stands around a name (`我来`, `报名`) is taken off step by step; every step stays as a possible name, so that
//!   somebody called 王东来 is still found.

use super::words::{ANY, AROUND, ASKED, EITHER, NOT_AFTER, NOT_BEFORE, WITHDRAWN, vocabulary};
use crate::chars::{digit, find, find_chars, narrow, number, trimmed};
use crate::events::codes::Role;

/// The longest a name can be that somebody writes before a role.
const NAME_MAX: usize = 40;
/// So many characters before or after a role are looked at for a `no`.
const NEAR: usize = 8;

/// What one person says in a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heard {
    /// What their name may be, from everything that was written to what is left without the words around it. Empty: no
    /// name was written.
    pub names: Vec<String>,
    /// The roles they name, in the order in which they name them.
    pub roles: Vec<Role>,
    /// Roles they do not want.
    pub not: Vec<Role>,
    /// The discussion group they name.
    pub group: Option<i64>,
    /// What it comes to.
    pub said: Said,
}

/// What somebody's words come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Said {
    /// They take the roles.
    #[default]
    Takes,
    /// They take one of the roles, or any when they name none.
    OneOf,
    /// They cannot come.
    Withdraws,
    /// It is a question.
    Asks,
    /// A heading, an example, what the chat itself writes.
    Heading,
    /// No answer.
    Nothing,
}

/// Reads a line. Several people are heard when several stand in it (`签到：张三、李四`).
pub fn hear(line: &str, own: &[(Role, String)]) -> Vec<Heard> {
    let vocabulary = vocabulary(own);
    let text = without_number(&narrow(line));
    if text.is_empty() {
        return Vec::new();
    }
    if is_heading(&text) {
        return vec![just(Said::Heading)];
    }
    let clauses = text.split(|c| *c == ';');
    clauses
        .filter(|clause| clause.iter().any(|c| c.is_alphanumeric()))
        .flat_map(|clause| Clause::read(clause, &vocabulary).heard())
        .collect()
}

/// Whose message follows, when a line is nothing but `name:`.
pub fn speaker(line: &str) -> Option<String> {
    let text = narrow(line);
    let name = text.strip_suffix(&[':'])?;
    let is_name = !name.is_empty() && name.len() <= NAME_MAX && name.iter().all(|c| !matches!(c, ':' | ',' | ';'));
    let says_nothing = is_name && Clause::read(name, &vocabulary(&[])).roles.is_empty() && !is_heading(name);
    says_nothing.then(|| name.iter().collect::<String>().trim().to_owned())
}

fn just(said: Said) -> Heard {
    Heard {
        said,
        ..Heard::default()
    }
}

/// The line without its number or bullet: `1. `, `2、`, `(3)`, `④`, `- `.
fn without_number(text: &[char]) -> Vec<char> {
    let opened = text.strip_prefix(&['(']).unwrap_or(text);
    let digits = opened.iter().take_while(|c| c.is_ascii_digit()).count();
    let rest = &opened[digits..];
    let rest = match rest {
        ['.' | '、' | ',' | ')' | ':' | ' ' | '\u{FE0F}' | '\u{20E3}', ..] if (1..=3).contains(&digits) => rest
            .iter()
            .skip_while(|c| !c.is_alphanumeric() && !matches!(c, '@' | '#' | '[' | '【'))
            .copied()
            .collect(),
        _ => text.to_vec(),
    };
    let bullets = rest
        .iter()
        .take_while(|c| matches!(c, '-' | '*' | '•' | '·' | '①'..='⑳' | ' ' | '@'))
        .count();
    trimmed(&rest[bullets..]).to_vec()
}

fn is_heading(text: &[char]) -> bool {
    let says = |word: &str| find(text, word, 0).is_some();
    text.first().is_some_and(|c| matches!(c, '#' | '【' | '['))
        || ["接龙", "例如", "例:", "格式", "招募"].iter().any(|word| says(word))
}

/// One clause with what was found in it.
struct Clause<'a> {
    text: &'a [char],
    /// What each character belongs to.
    taken: Vec<bool>,
    /// Roles with where they begin and end.
    roles: Vec<(usize, usize, Role)>,
    not: Vec<Role>,
    group: Option<i64>,
    withdraws: bool,
    any: bool,
    either: bool,
}

impl<'a> Clause<'a> {
    fn read(text: &'a [char], vocabulary: &[(Vec<char>, Role)]) -> Self {
        let mut clause = Self {
            text,
            taken: vec![false; text.len()],
            roles: Vec::new(),
            not: Vec::new(),
            group: None,
            withdraws: false,
            any: false,
            either: false,
        };
        clause.take_group();
        let guarded = clause.guard_nicknames(vocabulary);
        for (word, role) in vocabulary {
            clause.take_role(word, *role);
        }
        clause.roles.sort_unstable();
        clause.withdraws = clause.take_words(WITHDRAWN);
        clause.any = clause.take_words(ANY);
        clause.either = clause.take_words(EITHER);
        for at in guarded {
            clause.taken[at] = false;
        }
        clause
    }

    /// `第2组`, `三组`, `组长2`: which group.
    fn take_group(&mut self) {
        for at in 0..self.text.len() {
            if self.text[at] != '组' {
                continue;
            }
            let mut begin = at;
            while begin > 0 && (digit(self.text[begin - 1]).is_some() || self.text[begin - 1] == '十') {
                begin -= 1;
            }
            let mut end = at + 1;
            if begin == at && self.text.get(end) == Some(&'长') {
                end += 1;
                begin = end;
                while self.text.get(end).is_some_and(|c| digit(*c).is_some() || *c == '十') {
                    end += 1;
                }
                if begin == end {
                    continue;
                }
                self.group = number(&self.text[begin..end]);
                self.taken[begin..end].fill(true);
            } else if begin < at {
                self.group = number(&self.text[begin..at]);
                let begin = if begin > 0 && self.text[begin - 1] == '第' {
                    begin - 1
                } else {
                    begin
                };
                // `组` itself stays with `组长`, which is a word for the role.
                let keeps = self.text.get(at + 1) == Some(&'长');
                self.taken[begin..if keeps { at } else { at + 1 }].fill(true);
                if !keeps {
                    self.roles.push((begin, at + 1, Role::GroupLead));
                }
            }
        }
        if self.group.is_some_and(|group| !(1..=99).contains(&group)) {
            self.group = None;
        }
    }

    /// Takes the parts of nicknames out of what is searched for roles, unless a part is nothing but a role. Gives the
    /// places back, which belong to the name.
    fn guard_nicknames(&mut self, vocabulary: &[(Vec<char>, Role)]) -> Vec<usize> {
        let is_role = |part: &[char]| {
            let part = trimmed(part);
            vocabulary
                .iter()
                .any(|(word, _)| find_chars(part, word, 0) == Some(0) && word.len() == part.len())
        };
        let mut guarded = Vec::new();
        for (begin, end) in runs(self.text, |c| !matches!(c, ' ' | ':' | '+' | ',' | '、' | '/')) {
            if !self.text[begin..end].contains(&'-') || is_role(&self.text[begin..end]) {
                continue;
            }
            for (from, to) in runs(&self.text[begin..end], |c| c != '-') {
                let (from, to) = (begin + from, begin + to);
                if !is_role(&self.text[from..to]) {
                    guarded.extend((from..to).filter(|at| !self.taken[*at]));
                }
            }
        }
        for at in &guarded {
            self.taken[*at] = true;
        }
        guarded
    }

    fn take_role(&mut self, word: &[char], role: Role) {
        let mut from = 0;
        while let Some(at) = find_chars(self.text, word, from) {
            let end = at + word.len();
            from = at + 1;
            if self.taken[at..end].contains(&true) {
                continue;
            }
            self.taken[at..end].fill(true);
            if let Some(around) = self.refused(at, end) {
                self.not.push(role);
                self.taken[around.0..around.1].fill(true);
            } else {
                self.roles.push((at, end, role));
            }
        }
    }

    /// Whether the role between two places is one they do not want; up to where the words for that reach.
    fn refused(&self, begin: usize, end: usize) -> Option<(usize, usize)> {
        let before = &self.text[begin.saturating_sub(NEAR)..begin];
        let after = &self.text[end..(end + NEAR).min(self.text.len())];
        let touching = |word: &&&str| {
            let word: Vec<char> = word.chars().collect();
            trimmed(before).ends_with(&word)
        };
        if let Some(word) = NOT_BEFORE.iter().find(touching) {
            let blanks = before.len() - before.iter().rposition(|c| *c != ' ').map_or(0, |at| at + 1);
            return Some((begin - word.chars().count() - blanks, end));
        }
        let word = NOT_AFTER.iter().find(|word| find(trimmed(after), word, 0) == Some(0))?;
        Some((begin, (end + word.chars().count()).min(self.text.len())))
    }

    fn take_words(&mut self, words: &[&str]) -> bool {
        let mut found = false;
        for word in words {
            let mut from = 0;
            while let Some(at) = find(self.text, word, from) {
                let end = at + word.chars().count();
                from = at + 1;
                if !self.taken[at..end].contains(&true) {
                    self.taken[at..end].fill(true);
                    found = true;
                }
            }
        }
        found
    }

    fn heard(&self) -> Vec<Heard> {
        let names = self.names();
        if ASKED.iter().any(|word| find(self.text, word, 0).is_some()) {
            return vec![just(Said::Asks)];
        }
        let roles: Vec<Role> = self.roles.iter().map(|(_, _, role)| *role).collect();
        let heard = |names: Vec<String>, roles: Vec<Role>| {
            let mut once: Vec<Role> = Vec::new();
            for role in roles {
                if !once.contains(&role) && !self.not.contains(&role) {
                    once.push(role);
                }
            }
            let said = if self.withdraws {
                Said::Withdraws
            } else if self.any || (self.either && once.len() > 1) || (once.is_empty() && !self.not.is_empty()) {
                Said::OneOf
            } else if once.is_empty() && (names.is_empty() || self.is_talk()) {
                Said::Nothing
            } else {
                Said::Takes
            };
            Heard {
                names,
                group: self.group.filter(|_| once.contains(&Role::GroupLead)),
                roles: once,
                not: self.not.clone(),
                said,
            }
        };
        // 张三 主持 李四 签到
        if names.len() > 1 && names.len() == roles.len() && self.alternates(&names) {
            let pairs = names.into_iter().zip(roles);
            return pairs.map(|((_, _, names), role)| heard(names, vec![role])).collect();
        }
        // 张三、李四 签到
        let several = names.len() > 1 && names.windows(2).all(|pair| self.is_list(pair[0].1, pair[1].0));
        if several && !roles.is_empty() {
            return names
                .into_iter()
                .map(|(_, _, names)| heard(names, roles.clone()))
                .collect();
        }
        let first = names.into_iter().next().map(|(_, _, names)| names).unwrap_or_default();
        vec![heard(first, roles)]
    }

    /// Whether the clause is rather a sentence than a name.
    fn is_talk(&self) -> bool {
        let words = runs(self.text, |c| c.is_alphanumeric() || c == '-').len();
        let letters = self.text.iter().filter(|c| c.is_alphanumeric()).count();
        words > 3 || (letters > 12 && !self.text.contains(&'-'))
    }

    /// The runs of characters that nothing took, each with what it may be called.
    fn names(&self) -> Vec<(usize, usize, Vec<String>)> {
        let is_part = |at: usize| {
            let c = self.text[at];
            !self.taken[at] && (c.is_alphanumeric() || matches!(c, '-' | '·' | '.' | '_' | '\'') || is_rare(c))
        };
        let mut found: Vec<(usize, usize, Vec<String>)> = Vec::new();
        let mut at = 0;
        while at < self.text.len() {
            let begin = at;
            while at < self.text.len() && is_part(at) {
                at += 1;
            }
            if begin == at {
                at += 1;
                continue;
            }
            // First and last name in Latin letters are one name.
            if let Some(last) = found.last_mut()
                && self.text[last.1..begin].iter().all(|c| *c == ' ')
                && self.is_latin(last.0, last.1)
                && self.is_latin(begin, at)
            {
                last.1 = at;
            } else {
                found.push((begin, at, Vec::new()));
            }
        }
        for (begin, end, names) in &mut found {
            *names = self.forms(*begin, *end);
        }
        found.retain(|(_, _, names)| !names.is_empty());
        found
    }

    fn is_latin(&self, begin: usize, end: usize) -> bool {
        let run = &self.text[begin..end];
        let around = |word: &&str| word.chars().eq(run.iter().flat_map(|c| c.to_lowercase()));
        run.iter().all(char::is_ascii) && run.iter().any(char::is_ascii_alphabetic) && !AROUND.iter().any(around)
    }

    /// What a run may be called: as it stands, then with the words around it taken off, one after the other. Empty when
    /// nothing is left that could be a name.
    fn forms(&self, begin: usize, end: usize) -> Vec<String> {
        let (mut begin, mut end) = (begin, end);
        let mut forms: Vec<String> = Vec::new();
        loop {
            while begin < end && matches!(self.text[begin], '-' | '.' | '_' | '·' | '\'') {
                begin += 1;
            }
            while begin < end && matches!(self.text[end - 1], '-' | '.' | '_' | '·' | '\'') {
                end -= 1;
            }
            let run = &self.text[begin..end];
            if !run.iter().any(|c| c.is_alphabetic() || is_rare(*c)) || is_count(run) {
                return Vec::new();
            }
            forms.push(run.iter().collect());
            let touches = |at: usize| self.taken.get(at) == Some(&true);
            let starts = AROUND.iter().find(|word| {
                let fits = find(run, word, 0) == Some(0);
                fits && (word.chars().count() > 1 || run.len() == 1 || touches(begin.wrapping_sub(1)) || **word == "我")
            });
            let ends = AROUND.iter().find(|word| {
                let length = word.chars().count();
                let fits = run.len() >= length && find(run, word, run.len() - length).is_some();
                fits && (length > 1 || run.len() == 1 || touches(end))
            });
            match (starts, ends) {
                (Some(word), _) => begin += word.chars().count(),
                (None, Some(word)) => end -= word.chars().count(),
                (None, None) => {
                    return if forms.last().is_some_and(|name| name.chars().count() <= NAME_MAX) {
                        forms
                    } else {
                        Vec::new()
                    };
                }
            }
        }
    }

    /// Whether names and roles take turns.
    fn alternates(&self, names: &[(usize, usize, Vec<String>)]) -> bool {
        let mut places: Vec<(usize, bool)> = names.iter().map(|(begin, _, _)| (*begin, true)).collect();
        places.extend(self.roles.iter().map(|(begin, _, _)| (*begin, false)));
        places.sort_unstable();
        places.windows(2).all(|pair| pair[0].1 != pair[1].1)
    }

    /// Whether only a comma stands between two places.
    fn is_list(&self, from: usize, to: usize) -> bool {
        let between = trimmed(&self.text[from..to]);
        matches!(between, ['、' | ',' | '/' | '&'])
    }
}

/// Where runs of characters that fit begin and end.
fn runs(text: &[char], fits: impl Fn(char) -> bool) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut begin = None;
    for (at, c) in text.iter().chain(&[' ']).enumerate() {
        let inside = at < text.len() && fits(*c);
        match (begin, inside) {
            (None, true) => begin = Some(at),
            (Some(from), false) => {
                found.push((from, at));
                begin = None;
            }
            _ => {}
        }
    }
    found
}

/// Characters of names that no table of letters knows yet.
fn is_rare(c: char) -> bool {
    matches!(c, '\u{20000}'..='\u{3FFFF}')
}

/// `1人`, `2位`, `12月12日`: how many or when, not who.
fn is_count(run: &[char]) -> bool {
    let is_date = |c: &char| c.is_ascii_digit() || matches!(c, '年' | '月' | '日' | '号' | '点' | '分');
    if run.first().is_some_and(char::is_ascii_digit) && run.iter().all(is_date) {
        return true;
    }
    matches!(run, [digits @ .., '人' | '位' | '名' | '个'] if !digits.is_empty() && digits.iter().all(|c| digit(*c).is_some()))
}
