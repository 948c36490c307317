//! Filling a template: pure text work, and the only place that knows what a brace means.
//!
//! - `{名}` stands for a value; `{名?}` may be empty and leaves its line standing; `{{` and `}}` are braces.
//! - A line vanishes when something optional on it is empty, and so does a line before it that ends in a colon and then
//!   has nothing left to introduce. Several empty lines become one.
//! - A value is put in as it is and never looked at again: braces in it are text.
//! - A line `标签：{名}` is broken like a line of a phone.

use crate::width::fold;

/// What a placeholder resolves to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// It says this; may have several lines.
    Said(String),
    /// It says nothing, and need not.
    Empty,
    /// It says nothing, and the letter cannot do without it.
    Missing,
    /// Nothing is called so.
    Unknown,
}

/// A template filled with values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filled {
    /// The text; what does not resolve stands in it as in the template.
    pub text: String,
    /// What does not resolve, each once, in the order of the text.
    pub unresolved: Vec<String>,
}

/// A piece of a template's line.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part<'a> {
    Text(&'a str),
    /// A placeholder's name, and whether its line stands without it.
    Name(&'a str, bool),
    /// A brace that is never closed, with what follows it.
    Unclosed(&'a str),
}

/// The names that stand in braces in a template, each once, in the order of the text.
pub fn names(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for part in template.lines().flat_map(parts) {
        if let Part::Name(name, _) | Part::Unclosed(name) = part
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// Fills `template` with what `resolve` says of each name.
pub fn fill(template: &str, resolve: impl Fn(&str) -> Value) -> Filled {
    let mut filled = Filled::default();
    let mut lines: Vec<Line> = Vec::new();
    for line in template.lines() {
        lines.push(match filled_line(line, &resolve, &mut filled.unresolved) {
            // The template's own words introduce what follows; a value that happens to end so does not.
            Some(text) => Line::Stands(text, line.trim_end().ends_with(['：', ':'])),
            None => Line::Vanished,
        });
    }
    filled.text = joined(lines);
    filled
}

/// A line of the filled text.
#[derive(PartialEq, Eq)]
enum Line {
    /// Its text, and whether it introduces what stands below it.
    Stands(String, bool),
    Vanished,
}

/// One line filled; `None` when it vanishes.
fn filled_line(line: &str, resolve: &impl Fn(&str) -> Value, unresolved: &mut Vec<String>) -> Option<String> {
    let parts = parts(line);
    let labelled =
        matches!(parts.as_slice(), [Part::Text(label), Part::Name(..)] if label.trim_end().ends_with(['：', ':']));
    let mut text = String::new();
    let mut vanishes = false;
    for part in parts {
        let open = match part {
            Part::Text(own) => {
                text.push_str(&own.replace("{{", "{").replace("}}", "}"));
                continue;
            }
            Part::Unclosed(name) => {
                text.push('{');
                text.push_str(name);
                name
            }
            Part::Name(name, stands) => match resolve(name) {
                Value::Said(value) => {
                    text.push_str(value.trim_end());
                    continue;
                }
                Value::Missing if stands => continue,
                Value::Empty => {
                    vanishes |= !stands;
                    continue;
                }
                Value::Missing | Value::Unknown => {
                    text.push('{');
                    text.push_str(name);
                    text.push('}');
                    name
                }
            },
        };
        if !unresolved.iter().any(|known| known == open) {
            unresolved.push(open.to_owned());
        }
    }
    if vanishes {
        return None;
    }
    let text = text.trim_end();
    Some(if labelled && !text.contains('\n') {
        // A break after a blank leaves it behind.
        fold(text)
            .iter()
            .map(|line| line.trim_end())
            .collect::<Vec<_>>()
            .join("\n")
    } else {
        text.to_owned()
    })
}

/// The lines in one text: what introduces nothing any more goes, blank lines stand alone and never at the ends.
fn joined(mut lines: Vec<Line>) -> String {
    for at in (0..lines.len()).rev() {
        let introduces = matches!(lines[at], Line::Stands(_, true));
        if introduces && lines.get(at + 1) == Some(&Line::Vanished) {
            // Whatever of the block still stands is what it introduces.
            let next = lines[at + 1..].iter().find(|line| **line != Line::Vanished);
            if next.is_none_or(|line| matches!(line, Line::Stands(text, _) if text.is_empty())) {
                lines[at] = Line::Vanished;
            }
        }
    }
    let mut text = String::new();
    let mut gap = false;
    for line in lines {
        let Line::Stands(line, _) = line else { continue };
        if line.is_empty() {
            gap = !text.is_empty();
            continue;
        }
        if !text.is_empty() {
            text.push_str(if gap { "\n\n" } else { "\n" });
        }
        gap = false;
        text.push_str(&line);
    }
    text
}

/// The pieces of a line. Doubled braces stay doubled in the text: they are halved when it is put in.
fn parts(line: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut begun = 0;
    let mut at = 0;
    while let Some(found) = line[at..].find('{').map(|found| at + found) {
        if line[found + 1..].starts_with('{') {
            at = found + 2;
            continue;
        }
        if found > begun {
            parts.push(Part::Text(&line[begun..found]));
        }
        let inner = &line[found + 1..];
        let Some(end) = inner.find(['}', '{']).filter(|end| inner[*end..].starts_with('}')) else {
            parts.push(Part::Unclosed(inner));
            return parts;
        };
        let name = inner[..end].trim();
        let bare = name.trim_end_matches(['?', '？']).trim_end();
        parts.push(Part::Name(bare, bare.len() < name.len()));
        begun = found + 1 + end + 1;
        at = begun;
    }
    if begun < line.len() {
        parts.push(Part::Text(&line[begun..]));
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolve(name: &str) -> Value {
        match name {
            "称呼" => Value::Said("沈老师".to_owned()),
            "主题" => Value::Said("{称呼} {{x}}".to_owned()),
            "清单" => Value::Said("一\n二".to_owned()),
            "空" => Value::Empty,
            "缺" => Value::Missing,
            _ => Value::Unknown,
        }
    }

    fn text(template: &str) -> String {
        fill(template, resolve).text
    }

    #[test]
    fn a_value_is_text_and_never_looked_at_again() {
        assert_eq!(text("{称呼}您好：{主题}"), "沈老师您好：{称呼} {{x}}");
    }

    #[test]
    fn doubled_braces_are_braces() {
        let filled = fill("{{称呼}} {{{称呼}}}", resolve);
        assert_eq!(filled.text, "{称呼} {沈老师}");
        assert!(filled.unresolved.is_empty());
    }

    #[test]
    fn an_empty_line_goes_with_its_label_and_its_gap() {
        assert_eq!(text("甲\n\n主题：{空}\n\n乙"), "甲\n\n乙");
        assert_eq!(text("如果方便，需要您给我们：\n{空}\n\n乙"), "乙");
        assert_eq!(text("如果方便：\n{空}\n{称呼}"), "如果方便：\n沈老师");
        assert_eq!(text("请看：\n\n乙"), "请看：\n\n乙", "nothing vanished below it");
        assert_eq!(text("我是。{空?}"), "我是。");
        assert_eq!(text("我是。{空？}"), "我是。");
    }

    #[test]
    fn what_does_not_resolve_is_named_once_and_stays_in_sight() {
        let filled = fill("{缺}和{哪个}\n{缺}\n{没关", resolve);
        assert_eq!(filled.text, "{缺}和{哪个}\n{缺}\n{没关");
        assert_eq!(filled.unresolved, ["缺", "哪个", "没关"]);
    }

    #[test]
    fn names_are_found_in_their_order() {
        assert_eq!(names("{a}{b?} {{c}}\n{ a }"), ["a", "b"]);
    }
}
