//! A list pasted out of a chat 接龙: who signs up in each line, with whom, who takes it back. Pure.
//!
//! - A list that is numbered has its people in the numbered lines; the rest is heading and talk. A list without numbers is
//!   read line by line, and `name:` at the beginning of a line, or alone above it, says who speaks.
//! - A nickname of the form name-company-post is taken apart; the order is found out where it is another.
//! - What is not understood is kept as a note, never dropped; whoever may come or does not come is said to.

mod line;
mod names;
mod words;

pub use names::{Who, is_company, is_name, is_post, who};

use super::{Category, Payment};
use crate::chars::narrow;
use crate::codes::codes;
use crate::events::role_call::speaker;

codes! {
    /// Why a line signs nobody up.
    pub enum Ignored = "ignored" {
        /// It heads the list or tells about the event.
        Heading = "heading",
        /// A number without a name.
        Empty = "empty",
        /// It asks something.
        Question = "question",
        /// It says something else.
        Talk = "talk",
    }
}

/// Somebody who signs up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heard {
    /// Line, from 1.
    pub line: usize,
    /// The line as it stands.
    pub text: String,
    /// Name.
    pub name: String,
    /// Company.
    pub company: String,
    /// Post.
    pub post: String,
    /// Telephone number, or its last four digits.
    pub phone: String,
    /// WeChat id.
    pub wechat: String,
    /// What they say they are.
    pub category: Option<Category>,
    /// What they say they paid.
    pub payment: Option<Payment>,
    /// Who brought them.
    pub brought_by: String,
    /// How many come with them whose names are not said.
    pub guests: usize,
    /// They do not come.
    pub cancels: bool,
    /// They are not sure.
    pub maybe: bool,
    /// What else they say.
    pub note: Vec<String>,
}

/// What was heard of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chain {
    /// Who signs up, in the order of the list.
    pub people: Vec<Heard>,
    /// Lines that sign nobody up: which, as they stand, why.
    pub ignored: Vec<(usize, String, Ignored)>,
}

/// Reads a list. `knows`: whether somebody of the roster is called so.
pub fn read(text: &str, knows: &dyn Fn(&str) -> bool) -> Chain {
    let lines: Vec<(usize, String)> = text
        .lines()
        .enumerate()
        .flat_map(|(at, line)| split(line).into_iter().map(move |part| (at + 1, part)))
        .collect();
    let is_numbered = lines.iter().any(|(_, line)| {
        let (number, rest) = line::unnumbered(&narrow(line));
        number.is_some() && !rest.is_empty()
    });
    let mut chain = Chain::default();
    let mut speaking = String::new();
    for (at, line) in lines {
        if line.trim().is_empty() {
            continue;
        }
        let shown = line.trim().to_owned();
        let (number, rest) = line::unnumbered(&narrow(&line));
        let heard = if is_numbered && number.is_none() {
            Err(if line::is_question(&rest) {
                Ignored::Question
            } else {
                Ignored::Heading
            })
        } else if let Some(name) = speaker(&line).filter(|_| number.is_none()) {
            speaking = name;
            continue;
        } else {
            line::read(&rest, number.is_some(), &speaking, knows)
        };
        match heard {
            Err(why) => chain.ignored.push((at, shown, why)),
            Ok(people) => chain.people.extend(people.into_iter().map(|heard| Heard {
                line: at,
                text: shown.clone(),
                ..heard
            })),
        }
    }
    chain
}

/// A list that lost its line ends: `1.张三 2.李四 3.王五` is three lines.
fn split(line: &str) -> Vec<String> {
    let chars: Vec<char> = line.chars().collect();
    let mut starts = Vec::new();
    let mut next = None;
    for at in 0..chars.len() {
        let begins = at == 0 || chars[at - 1].is_whitespace();
        let digits = chars[at..].iter().take_while(|c| c.is_ascii_digit()).count();
        if !begins || !(1..=3).contains(&digits) || !matches!(chars.get(at + digits), Some('.' | '、' | ')' | '．')) {
            continue;
        }
        // 3.5 is no number of a list.
        if chars.get(at + digits + 1).is_some_and(char::is_ascii_digit) {
            continue;
        }
        let number: Option<u32> = chars[at..at + digits].iter().collect::<String>().parse().ok();
        if next.is_none() || number == next {
            starts.push(at);
            next = number.map(|number| number + 1);
        }
    }
    if starts.len() < 2 {
        return vec![line.to_owned()];
    }
    let mut parts = Vec::new();
    if starts[0] > 0 {
        parts.push(chars[..starts[0]].iter().collect());
    }
    for (place, start) in starts.iter().enumerate() {
        let end = starts.get(place + 1).copied().unwrap_or(chars.len());
        parts.push(chars[*start..end].iter().collect());
    }
    parts
}
