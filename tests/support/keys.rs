//! Keys as fingers press them, written for people: `["kc", "Enter", "Shift+ArrowDown"]`.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};

/// Keys that have a name, as WebDriver codes them.
const NAMED: [(&str, char); 17] = [
    ("Ctrl", '\u{e009}'),
    ("Shift", '\u{e008}'),
    ("Alt", '\u{e00a}'),
    ("Enter", '\u{e007}'),
    ("Tab", '\u{e004}'),
    ("Escape", '\u{e00c}'),
    ("Backspace", '\u{e003}'),
    ("Delete", '\u{e017}'),
    ("Insert", '\u{e016}'),
    ("Home", '\u{e011}'),
    ("End", '\u{e010}'),
    ("ArrowUp", '\u{e013}'),
    ("ArrowDown", '\u{e015}'),
    ("ArrowLeft", '\u{e012}'),
    ("ArrowRight", '\u{e014}'),
    ("F2", '\u{e032}'),
    ("F10", '\u{e03a}'),
];

/// The keys that each word stands for: a chord is held together, a text is typed letter by letter.
fn strokes(words: &[&str]) -> Vec<Vec<char>> {
    let named = |word: &str| NAMED.iter().find(|(name, _)| *name == word).map(|(_, code)| *code);
    let mut strokes = Vec::new();
    for word in words {
        let chord: Vec<&str> = word.split('+').collect();
        if let Some(key) = named(word) {
            strokes.push(vec![key]);
        } else if chord.len() > 1 && named(chord[0]).is_some() {
            let code = |part: &&str| named(part).or_else(|| part.chars().next()).expect("a key");
            strokes.push(chord.iter().map(code).collect());
        } else {
            strokes.extend(word.chars().map(|letter| vec![letter]));
        }
    }
    strokes
}

/// What the driver is to press, and how many keys that is: each key of a chord counts.
pub fn pressed(words: &[&str]) -> (KeyActions, usize) {
    let strokes = strokes(words);
    let count = strokes.iter().map(Vec::len).sum();
    let mut actions = KeyActions::new("keyboard".to_owned());
    for keys in strokes {
        for value in &keys {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
    }
    (actions, count)
}
