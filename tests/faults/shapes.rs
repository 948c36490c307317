//! The help tells the shape of JSON answers: every field that it names is there, with the nesting that it says.

use serde_json::Value;

use crate::support::Place;

/// A shape as the help writes it: `{a, b?, c: [{d}]}`; `…` stands for fields that are told elsewhere.
enum Shape {
    Anything,
    List(Box<Self>),
    Fields(Vec<(String, bool, Self)>),
}

/// Reads a shape; gives the rest of the text.
fn shape(text: &str) -> (Shape, &str) {
    if let Some(rest) = text.strip_prefix("[]") {
        return (Shape::List(Box::new(Shape::Anything)), rest);
    }
    if let Some(rest) = text.strip_prefix('[') {
        let (inner, rest) = shape(rest);
        return (Shape::List(Box::new(inner)), rest.strip_prefix(']').unwrap());
    }
    let mut rest = text.strip_prefix('{').unwrap_or_else(|| panic!("no shape: {text}"));
    let mut fields = Vec::new();
    loop {
        rest = rest.trim_start_matches([',', ' ']);
        if let Some(after) = rest.strip_prefix('}') {
            return (Shape::Fields(fields), after);
        }
        let end = rest.find([',', '}', ':']).unwrap();
        let (name, after) = rest.split_at(end);
        let (bare, may_be_null) = (name.trim_end_matches('?'), name.ends_with('?'));
        let (inner, after) = match after.strip_prefix(": ") {
            Some(nested) => shape(nested),
            None => (Shape::Anything, after),
        };
        if bare != "…" {
            fields.push((bare.to_owned(), may_be_null, inner));
        }
        rest = after;
    }
}

fn compare(shape: &Shape, answer: &Value, at: &str) {
    match shape {
        Shape::Anything => {}
        Shape::List(inner) => {
            let items = answer.as_array().unwrap_or_else(|| panic!("{at} is no list: {answer}"));
            for item in items {
                compare(inner, item, at);
            }
        }
        Shape::Fields(fields) => {
            for (name, may_be_null, inner) in fields {
                let value = answer
                    .get(name)
                    .unwrap_or_else(|| panic!("{at} has no {name}: {answer}"));
                assert!(*may_be_null || !value.is_null(), "{at}.{name} is null: {answer}");
                if !value.is_null() {
                    compare(inner, value, &format!("{at}.{name}"));
                }
            }
        }
    }
}

#[test]
fn answers_have_the_shape_that_the_help_tells() {
    let place = Place::empty();
    place.ok(["sample"]);
    let text = place.path("流程.txt");
    std::fs::write(&text, "14:00 开场 5\n14:05 分享 30 何晓雯\n说明一下\n").unwrap();
    let text = text.to_str().unwrap();
    let answers = place.path("接龙.txt");
    std::fs::write(&answers, "1. 徐敏芳 带第4组\n2. 谁谁谁 不知道\n").unwrap();
    let answers = answers.to_str().unwrap();
    let signups = place.path("报名.csv");
    std::fs::write(&signups, "姓名,公司,手机\n赵一鸣,澄拓精密,15400009001\n").unwrap();
    let signups = signups.to_str().unwrap();
    let ratings = place.path("满意度.csv");
    std::fs::write(&ratings, "整体满意度,建议\n非常满意,再来一次\n一般,\n").unwrap();
    let ratings = ratings.to_str().unwrap();
    for (command, first, second) in [
        (
            "speakers reply",
            vec!["沈文娟", "--text", "没问题，开车来，苏E12345。几点到？"],
            Some("--accept"),
        ),
        ("speakers match", vec!["18"], None),
        ("speakers gaps", vec![], None),
        ("salons segment", vec!["18", "4", "--note", "早到"], None),
        ("salons line", vec!["18", "茶歇 10"], None),
        ("salons paste", vec!["18", text], Some("--dry-run")),
        ("salons templates", vec![], None),
        ("salons template", vec!["18", "standard"], None),
        ("salons publish", vec!["18"], None),
        ("salons versions", vec!["17"], None),
        ("salons diff", vec!["17", "1", "2"], None),
        ("roles list", vec![], None),
        ("roles add", vec!["拍视频"], None),
        ("roles edit", vec!["host", "--cool-off", "2"], None),
        ("roles away", vec!["唐玉兰", "2026-12-25", "2026-12-26"], None),
        ("roles prefer", vec!["唐玉兰", "--like", "host"], None),
        ("roles conflicts", vec!["18"], None),
        ("roles post", vec!["18"], None),
        ("roles answers", vec!["18", answers], None),
        ("roles suggest", vec!["18"], Some("--accept")),
        ("roles rota", vec![], None),
        ("letters due", vec![], None),
        ("letters prepare", vec!["18", "何晓雯", "progress"], None),
        ("templates set", vec!["approach", text], None),
        (
            "templates placeholders",
            vec!["invitation", "--salon", "18", "--speaker", "沈文娟"],
            None,
        ),
        ("signups import", vec!["18", signups], Some("--dry-run")),
        ("signups add", vec!["18", "刘小满", "--company", "澄拓精密"], None),
        ("signups cancel", vec!["18", "刘小满"], None),
        ("signups list", vec!["17"], None),
        ("checkin", vec!["18", "田雨桐"], None),
        ("visitors list", vec!["--open"], None),
        ("draw", vec!["18", "一本书", "--seed", "7"], None),
        ("speakers today", vec![], None),
        ("speakers promise add", vec!["沈文娟", "寄一本书"], None),
        ("speakers promise kept", vec!["寄一本书"], None),
        ("speakers promise broken", vec!["寄一本书"], None),
        ("live", vec!["17", "status"], None),
        ("rescue", vec!["18", "--speaker", "沈文娟"], Some("--accept=1")),
        ("retro 17 show", vec![], None),
        ("retro 17 draft", vec![], None),
        ("ratings 17 show", vec![], None),
        ("ratings 17 import", vec![ratings], Some("--dry-run")),
        ("trends", vec![], None),
        ("learned", vec![], None),
    ] {
        let words = || command.split(' ').map(str::to_owned);
        let help = place
            .command()
            .args(words())
            .args(["--help", "--lang", "en"])
            .output()
            .unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        let told = help
            .lines()
            .find_map(|line| line.strip_prefix("Answer with --json: "))
            .unwrap_or_else(|| panic!("the help of {command} tells no shape"));
        let run =
            |more: Option<&str>| place.ok(words().chain(first.iter().chain(&more).map(|word| (*word).to_owned())));
        let (plain, rest) = shape(told);
        compare(&plain, &run(None), command);
        if let Some(option) = second {
            let (_, told) = rest.split_once(": ").unwrap();
            compare(&shape(told).0, &run(Some(option)), &format!("{command} {option}"));
        }
        place.ok(["check"]);
    }
}
