//! Pinyin: how Chinese names are ordered and how they may be typed.
//!
//! - The surname's reading comes from a table of its own: as a surname 单 is shan, 曾 zeng, 尉迟 yu chi.
//! - Elsewhere a character with several readings is ordered by the usual one, and found by any of them.
//! - Readings carry no tones; ü is written v, as on a keyboard.

use std::collections::HashMap;
use std::sync::OnceLock;

use ib_pinyin::pinyin::{PinyinData, PinyinNotation};
use unicode_normalization::UnicodeNormalization;

/// Most readings of one character that are tried when spelling a name.
const READINGS: usize = 3;
/// Most ways to type one text that are kept.
const SPELLINGS: usize = 60;
/// So many characters are spelled in every mixture of whole syllables and initials; longer texts whole or in initials.
const MIXED: usize = 4;
/// The longest text that is spelled at all, in characters; what follows is found by its characters.
const SPELLED: usize = 16;

/// A key by which names stand in the order of their pinyin: syllable, then character, so that all 王 stand together
/// and after all 万. Latin letters sort among the syllables, characters without a known reading after them.
pub fn sort_key(name: &str) -> String {
    let chars = folded(name);
    let mut key = String::with_capacity(chars.len() * 8);
    for (c, reading) in chars.iter().zip(likely(&chars)) {
        if let Some(reading) = reading {
            key.push_str(reading);
            key.push(' ');
        }
        key.push(*c);
    }
    key
}

/// Every way a text may be typed by pinyin, to be compared by prefix: from each character onwards, whole syllables and
/// initials mixed (张三丰: zhangsanfeng, zhangsfeng, zsanfeng, zsfeng, sanfeng, sfeng, feng). Latin letters and digits
/// spell themselves; other signs are passed over.
pub fn spellings(text: &str) -> Vec<String> {
    let mut units = units(&folded(text));
    units.truncate(SPELLED);
    let mut found = Vec::new();
    for from in 0..units.len() {
        let rest = &units[from..];
        if rest.len() <= MIXED {
            mixtures(rest, &mut String::new(), &mut found);
        } else {
            push_new(&mut found, rest.iter().map(|unit| unit[0].as_str()).collect());
            push_new(&mut found, rest.iter().map(|unit| &unit[0][..1]).collect());
        }
    }
    found.truncate(SPELLINGS);
    found
}

/// The two ways a long text is typed from its beginning: in whole syllables and in initials; empty without syllables.
pub fn beginnings(text: &str) -> Vec<String> {
    let mut units = units(&folded(text));
    units.truncate(SPELLED);
    let mut found = Vec::new();
    if !units.is_empty() {
        push_new(&mut found, units.iter().map(|unit| unit[0].as_str()).collect());
        push_new(&mut found, units.iter().map(|unit| &unit[0][..1]).collect());
    }
    found
}

/// The readings of a character without tones, the usual one first; empty for what is not Chinese or not known.
pub fn readings(c: char) -> Vec<&'static str> {
    static DATA: OnceLock<PinyinData> = OnceLock::new();
    if c.is_ascii() {
        return Vec::new();
    }
    let data = DATA.get_or_init(|| PinyinData::new(PinyinNotation::Ascii));
    let mut found: Vec<&'static str> = usual(c).into_iter().collect();
    for reading in data
        .get_pinyins(c)
        .filter_map(|pinyin| pinyin.notation(PinyinNotation::Ascii))
    {
        if !found.contains(&reading) {
            found.push(reading);
        }
    }
    found
}

/// Compatibility forms folded, lower case, ü as v.
fn folded(text: &str) -> Vec<char> {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ü' { 'v' } else { c })
        .collect()
}

/// The likeliest reading of each character of a name: the surname by its table, the rest by the usual reading.
fn likely(chars: &[char]) -> Vec<Option<&'static str>> {
    let surname = surname(chars);
    let given = chars.iter().skip(surname.len()).map(|c| readings(*c).first().copied());
    surname.iter().map(|syllable| Some(*syllable)).chain(given).collect()
}

/// What can be typed for each character or run of Latin letters, the likeliest first.
fn units(chars: &[char]) -> Vec<Vec<String>> {
    let mut units: Vec<Vec<String>> = Vec::new();
    let mut latin = String::new();
    for (c, likely) in chars.iter().zip(likely(chars)) {
        if c.is_ascii_alphanumeric() {
            latin.push(*c);
            continue;
        }
        if !latin.is_empty() {
            units.push(vec![std::mem::take(&mut latin)]);
        }
        let mut syllables: Vec<String> = likely.map(str::to_owned).into_iter().collect();
        syllables.extend(
            readings(*c)
                .into_iter()
                .filter(|reading| Some(*reading) != likely)
                .map(str::to_owned),
        );
        syllables.truncate(READINGS);
        if !syllables.is_empty() {
            units.push(syllables);
        }
    }
    if !latin.is_empty() {
        units.push(vec![latin]);
    }
    units
}

/// Adds every mixture of whole syllables and initials; the last unit stands whole, since prefixes are compared.
fn mixtures(units: &[Vec<String>], so_far: &mut String, found: &mut Vec<String>) {
    let Some((unit, rest)) = units.split_first() else {
        push_new(found, so_far.clone());
        return;
    };
    let length = so_far.len();
    let mut initials: Vec<&str> = Vec::new();
    for syllable in unit {
        if found.len() >= SPELLINGS {
            return;
        }
        so_far.push_str(syllable);
        mixtures(rest, so_far, found);
        so_far.truncate(length);
        let initial = &syllable[..1];
        if !rest.is_empty() && !initials.contains(&initial) {
            initials.push(initial);
            so_far.push_str(initial);
            mixtures(rest, so_far, found);
            so_far.truncate(length);
        }
    }
}

fn push_new(found: &mut Vec<String>, spelling: String) {
    if !found.contains(&spelling) {
        found.push(spelling);
    }
}

/// The syllables of the surname a name begins with, when it is in the table; a compound one needs a given name after it.
fn surname(chars: &[char]) -> &'static [&'static str] {
    static TABLE: OnceLock<HashMap<String, Vec<&'static str>>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = HashMap::new();
        for line in include_str!("pinyin/surnames.txt").lines() {
            let mut syllables: Vec<&str> = line.split(' ').collect();
            let names = syllables.pop().unwrap_or_default();
            if syllables.len() > 1 {
                table.insert(names.to_owned(), syllables);
            } else {
                table.extend(names.chars().map(|c| (c.to_string(), syllables.clone())));
            }
        }
        table
    });
    let beginning = |length: usize| {
        let name: String = chars.get(..length)?.iter().collect();
        table.get(&name).map(Vec::as_slice)
    };
    let compound = if chars.len() > 2 { beginning(2) } else { None };
    compound.or_else(|| beginning(1)).unwrap_or_default()
}

/// How many characters of a name are a surname that is read in a way of its own, double ones among them.
pub fn surname_length(name: &str) -> usize {
    surname(&name.chars().collect::<Vec<_>>()).len()
}

/// The usual reading of a character of several, where it is not the first of the alphabet.
fn usual(c: char) -> Option<&'static str> {
    static TABLE: OnceLock<HashMap<char, &'static str>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let lines = include_str!("pinyin/readings.txt")
            .lines()
            .filter_map(|line| line.split_once(' '));
        lines
            .flat_map(|(reading, chars)| chars.chars().map(move |c| (c, reading)))
            .collect()
    });
    table.get(&c).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surnames_are_read_as_surnames() {
        for (name, begins) in [
            ("单小玲", "shan "),
            ("曾敏", "zeng "),
            ("仇芳", "qiu "),
            ("尉迟恭", "yu 尉chi 迟"),
        ] {
            assert!(sort_key(name).starts_with(begins), "{name}: {}", sort_key(name));
        }
        assert!(sort_key("陈单").ends_with("dan 单"));
    }

    #[test]
    fn names_stand_in_the_order_of_their_pinyin() {
        let mut names = [
            "朱燕萍",
            "王丽",
            "万芳",
            "沈文娟",
            "Cindy",
            "曾敏",
            "汪洁",
            "陈重",
            "王丽娜",
            "䶮",
            "𠮷",
        ];
        names.sort_by_key(|name| sort_key(name));
        assert_eq!(
            names,
            [
                "陈重",
                "Cindy",
                "沈文娟",
                "万芳",
                "汪洁",
                "王丽",
                "王丽娜",
                "䶮",
                "曾敏",
                "朱燕萍",
                "𠮷"
            ]
        );
    }

    #[test]
    fn a_name_is_typed_whole_in_initials_or_mixed() {
        let ways = spellings("张三丰");
        for typed in ["zhangsanfeng", "zhangsf", "zsf", "zsanfeng", "sanf", "sf", "feng", "z"] {
            assert!(ways.iter().any(|way| way.starts_with(typed)), "{typed} in {ways:?}");
        }
        assert!(spellings("吕洁").iter().any(|way| way.starts_with("lvj")));
        assert!(
            spellings("Cindy-澄拓")
                .iter()
                .any(|way| way == "cindyct" || way == "cindycheng" || way == "cindyctuo")
        );
    }

    #[test]
    fn a_name_of_many_readings_has_few_spellings() {
        assert!(spellings("单行乐重").len() <= SPELLINGS);
        assert!(spellings(&"和".repeat(400)).len() <= SPELLINGS);
        assert!(spellings("😀\u{0}").is_empty());
    }
}
