//! A script as a message: to be read from the phone.

use super::join;
use crate::model::{ScriptPaper, ScriptPart};

/// The parts with their clock times; the words stand as they were written, unbroken.
pub fn script(paper: &ScriptPaper) -> String {
    let head = [&paper.head.cover.title, &paper.head.stamp, &paper.head.theme];
    let head = head.into_iter().cloned().collect();
    let blocks: Vec<Vec<String>> = std::iter::once(head).chain(paper.parts.iter().map(part)).collect();
    join(&blocks)
}

fn part(part: &ScriptPart) -> Vec<String> {
    let head = [part.time.as_str(), part.title.as_str()].join(" ");
    let cues = part.cues.iter().cloned();
    let words = part.words.iter().cloned();
    std::iter::once(head)
        .chain(cues)
        .chain(words)
        .chain(part.hints.iter().cloned())
        .collect()
}
