//! Reading stars: what people tick and write in a form, as one to five stars. Pure.

/// Words for stars, the longer ones before those that stand in them.
const WORDS: [(&str, usize); 44] = [
    ("非常不满意", 1),
    ("很不满意", 1),
    ("极不满意", 1),
    ("特别不满意", 1),
    ("非常满意", 5),
    ("很满意", 5),
    ("特别满意", 5),
    ("十分满意", 5),
    ("比较不满意", 2),
    ("不太满意", 2),
    ("不满意", 2),
    ("比较满意", 4),
    ("基本满意", 4),
    ("满意", 4),
    ("非常好", 5),
    ("特别好", 5),
    ("超出预期", 5),
    ("低于预期", 2),
    ("符合预期", 4),
    ("很好", 5),
    ("优秀", 5),
    ("非常差", 1),
    ("很差", 1),
    ("极差", 1),
    ("较差", 2),
    ("比较差", 2),
    ("不好", 2),
    ("不错", 4),
    ("较好", 4),
    ("良好", 4),
    ("一般", 3),
    ("还行", 3),
    ("还可以", 3),
    ("中等", 3),
    ("verydissatisfied", 1),
    ("verysatisfied", 5),
    ("dissatisfied", 2),
    ("satisfied", 4),
    ("neutral", 3),
    ("excellent", 5),
    ("verygood", 5),
    ("verypoor", 1),
    ("average", 3),
    ("good", 4),
];

/// Words that only count when nothing else stands there.
const ALONE: [(&str, usize); 8] = [
    ("好", 4),
    ("差", 2),
    ("优", 5),
    ("良", 4),
    ("中", 3),
    ("fair", 3),
    ("poor", 2),
    ("ok", 3),
];

/// What somebody gave, out of how many.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Given {
    /// Stars, 1 to 5.
    Stars(usize),
    /// A number whose scale is that of its column.
    Number(f64),
}

/// What one cell gives; `None` when it gives no stars.
pub fn given(cell: &str) -> Option<Given> {
    let key = crate::text::search_key(cell);
    let filled = key.chars().filter(|c| matches!(c, '★' | '⭐' | '🌟')).count();
    if (1..=5).contains(&filled) && key.chars().all(|c| matches!(c, '★' | '☆' | '⭐' | '🌟' | '\u{fe0f}')) {
        return Some(Given::Stars(filled));
    }
    if let Some((_, stars)) = ALONE.iter().find(|(word, _)| *word == key) {
        return Some(Given::Stars(*stars));
    }
    if let Some(number) = number(&key) {
        return Some(Given::Number(number));
    }
    // Longer texts are words of their own, not a box that was ticked.
    if key.chars().count() > TICKED_MAX {
        return None;
    }
    WORDS
        .iter()
        .find(|(word, _)| key.contains(word))
        .map(|(_, stars)| Given::Stars(*stars))
}

/// The most characters of a box to tick, such as `A.非常满意（5分）`.
const TICKED_MAX: usize = 24;

/// A number with what usually stands behind it: `5`, `4.5分`, `5星`, `5/5`.
fn number(key: &str) -> Option<f64> {
    let bare = key
        .trim_end_matches("/5")
        .trim_end_matches("/10")
        .trim_end_matches("/100");
    let bare = bare
        .trim_end_matches(['分', '星', '级'])
        .trim_end_matches("stars")
        .trim_end_matches("star");
    let digits = !bare.is_empty() && bare.chars().all(|c| c.is_ascii_digit() || c == '.');
    bare.parse::<f64>().ok().filter(|_| digits)
}

/// The stars of a column.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// How many gave one star, two stars … five stars.
    pub counts: [i64; 5],
    /// How many said something else.
    pub other: usize,
}

/// Counts the stars of a column; numbers are taken on the scale that the greatest of them tells: out of five, ten or a
/// hundred.
pub fn counted<'a>(cells: impl Iterator<Item = &'a str>) -> Counted {
    let (mut counts, mut other) = ([0; 5], 0);
    let heard: Vec<Option<Given>> = cells.filter(|cell| !cell.trim().is_empty()).map(given).collect();
    let numbers = || {
        heard.iter().filter_map(|given| match given {
            Some(Given::Number(number)) => Some(*number),
            _ => None,
        })
    };
    let scale = match numbers().fold(0.0, f64::max) {
        most if most <= 5.0 => 1.0,
        most if most <= 10.0 => 2.0,
        most if most <= 100.0 => 20.0,
        _ => {
            return Counted {
                counts,
                other: heard.len(),
            };
        }
    };
    for given in &heard {
        let stars = match given {
            Some(Given::Stars(stars)) => *stars,
            // Half a star counts as one more; nothing is less than one star.
            Some(Given::Number(number)) if *number > 0.0 => ((number / scale + 0.5).floor() as usize).clamp(1, 5),
            _ => {
                other += 1;
                continue;
            }
        };
        counts[stars - 1] += 1;
    }
    Counted { counts, other }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_are_read_as_stars() {
        for (cell, stars) in [
            ("非常满意", 5),
            ("很满意", 5),
            ("满意", 4),
            ("一般", 3),
            ("不满意", 2),
            ("很不满意", 1),
            ("非常不满意", 1),
            ("A.非常满意（5分）", 5),
            ("★★★★☆", 4),
            ("⭐️⭐️⭐️", 3),
            ("好", 4),
            ("Very satisfied", 5),
            ("Dissatisfied", 2),
            ("不错", 4),
        ] {
            assert_eq!(given(cell), Some(Given::Stars(stars)), "{cell}");
        }
        for (cell, number) in [("5", 5.0), ("4.5分", 4.5), ("３星", 3.0), ("5/5", 5.0), ("10", 10.0)] {
            assert_eq!(given(cell), Some(Given::Number(number)), "{cell}");
        }
        for cell in [
            "",
            "希望多讲案例",
            "=cmd|' /C calc'!A0",
            "<script>",
            "何晓雯讲得很好，案例都是真的，希望下次还能来再讲一次",
        ] {
            assert_eq!(given(cell), None, "{cell}");
        }
    }

    #[test]
    fn numbers_are_taken_on_the_scale_of_their_column() {
        let counted = |cells: &[&str]| {
            let Counted { counts, other } = counted(cells.iter().copied());
            (counts, other)
        };
        assert_eq!(counted(&["5", "4", "4.5", ""]), ([0, 0, 0, 1, 2], 0));
        assert_eq!(counted(&["10", "8", "7", "1"]), ([1, 0, 0, 2, 1], 0));
        assert_eq!(counted(&["100", "85", "60"]), ([0, 0, 1, 1, 1], 0));
        assert_eq!(counted(&["5", "谢谢"]), ([0, 0, 0, 0, 1], 1));
        assert_eq!(counted(&["0", "3"]), ([0, 0, 1, 0, 0], 1));
        assert_eq!(counted(&["2026"]), ([0; 5], 1));
    }
}
