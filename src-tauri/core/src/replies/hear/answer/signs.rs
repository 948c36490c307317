//! The words that answer an invitation. Longer ones count before shorter ones, so 「没问题」 is never 「没」 and 「来不了」 never
//! 「来」.

mod words;

use std::sync::OnceLock;

use self::words::{PARTICLES, SIGNS};
use crate::chars::{Token, Vocabulary, find};

/// What a word does to the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Yes in so many words.
    Yes,
    /// 可以, 行, 方便: yes when nothing else stands behind it.
    Can,
    /// 来, 参加: yes behind a modal, no behind a negation.
    Come,
    /// 会, 能, 一定.
    Modal,
    /// 我: a modal only where the clause ends with what they do.
    Self_,
    /// 不, 没.
    Not,
    /// No in so many words.
    No,
    /// No, and it can only be about coming.
    Stays,
    /// 不行, 没空: no when nothing else stands behind it.
    Cannot,
    /// Speaks against it.
    Against,
    /// 有事: speaks against it when nothing stands behind it.
    Busy,
    /// 好的.
    Agrees,
    /// 收到.
    Heard,
    /// Not decided.
    Open,
    /// 回复, 定: an answer will come.
    Answer,
    /// 再约: another time, even when no day is named.
    Again,
    /// 再, 吧: another time where another day is named.
    Another,
    /// Means nothing here.
    Skip,
}

impl Sign {
    /// Whether it answers by itself.
    pub fn is_answer(self) -> bool {
        !matches!(
            self,
            Self::Come | Self::Modal | Self::Self_ | Self::Not | Self::Another | Self::Skip
        )
    }
}

/// The signs of a folded clause.
pub fn scan(text: &[char]) -> Vec<Token<Sign>> {
    static WORDS: OnceLock<Vocabulary<Sign>> = OnceLock::new();
    WORDS.get_or_init(|| Vocabulary::of(SIGNS)).scan(text)
}

/// Whether nothing but particles and politeness is left.
pub fn is_particles(text: &[char]) -> bool {
    let mut at = 0;
    while at < text.len() {
        let word = PARTICLES
            .iter()
            .filter(|word| text[at..].starts_with(&word.chars().collect::<Vec<_>>()))
            .max_by_key(|word| word.chars().count());
        match word {
            Some(word) => at += word.chars().count(),
            None => return false,
        }
    }
    true
}

/// 「以后有机会合作」 is politeness as often as a wish.
pub fn is_polite(text: &[char]) -> bool {
    ["有机会", "以后", "将来", "往后", "合作", "in the future"]
        .iter()
        .any(|word| find(text, word, 0).is_some())
}

/// A question that proposes a day: 「13号可以吗」, 「能不能改到13号」, 「13号呢」.
pub fn wishes(text: &[char]) -> bool {
    [
        "可以",
        "行",
        "方便",
        "能",
        "改",
        "换",
        "挪",
        "调",
        "呢",
        "怎么样",
        "如何",
    ]
    .iter()
    .any(|word| find(text, word, 0).is_some())
}
