//! What must never happen, whatever is written: a panic, an endless search, a sure yes beside a no.

use std::time::{Duration, Instant};

use chapterdesk_core::replies::hear::{HEARD_MAX, What};
use proptest::prelude::*;

use super::corpus;
use super::hearing::{listen, told};

/// Ways to say no that nobody could mistake.
const PLAIN_NO: &[&str] = &[
    "来不了",
    "去不了",
    "参加不了",
    "那天有事",
    "抽不开身",
    "实在走不开",
    "没空",
    "没时间",
    "那天不方便",
    "恐怕不行",
    "不能来了",
    "我不参加了",
    "时间冲突了",
    "谢绝",
    "心领了",
    "另请高明吧",
    "I can't make it",
];
/// Polite words around it that sound like a yes.
const POLITE: &[&str] = &[
    "好的",
    "收到",
    "谢谢邀请",
    "嗯嗯",
    "OK",
    "好的好的",
    "明白",
    "👌",
    "期待下次",
    "不好意思",
    "抱歉",
    "下次一定",
    "辛苦了",
    "祝顺利",
];

fn says_sure_yes(text: &str) -> bool {
    listen(text)
        .found
        .iter()
        .any(|found| found.what == What::Yes && found.sure)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let heard = listen(&text);
        prop_assert_eq!(&heard, &listen(&text), "the same text gives the same");
    }

    #[test]
    fn no_mixture_of_known_words_makes_it_panic(parts in prop::collection::vec(piece(), 0..12)) {
        let text: String = parts.concat();
        let heard = listen(&text);
        prop_assert_eq!(&heard, &listen(&text));
        for found in &heard.found {
            prop_assert!(!found.quote.is_empty(), "{found:?}");
        }
    }

    #[test]
    fn a_message_without_known_words_is_not_understood(text in "[云雨山川江湖海岛林桥塔楼窗帘杯盘碗]{1,40}") {
        let heard = listen(&text);
        prop_assert!(heard.found.is_empty() && heard.asked.is_empty(), "{:?}", told(&heard));
        prop_assert_eq!(heard.rest.concat(), text);
    }

    #[test]
    fn a_no_is_never_a_sure_yes(
        no in prop::sample::select(PLAIN_NO),
        before in prop::collection::vec(prop::sample::select(POLITE), 0..4),
        after in prop::collection::vec(prop::sample::select(POLITE), 0..4),
        mark in prop::sample::select(&["，", "。", "\n", "！", " "][..]),
    ) {
        let parts: Vec<&str> = before.into_iter().chain([no]).chain(after).collect();
        let text = parts.join(mark);
        prop_assert!(!says_sure_yes(&text), "{text}: {:?}", told(&listen(&text)));
        prop_assert!(listen(&text).found.iter().any(|found| found.what == What::No), "{text}: {:?}", told(&listen(&text)));
    }

    #[test]
    fn a_no_of_the_corpus_with_any_other_line_is_never_a_sure_yes(
        no in prop::sample::select(corpus::NO),
        other in prop::sample::select(corpus::YES),
        first in any::<bool>(),
    ) {
        let text = if first { format!("{}。{}", no.0, other.0) } else { format!("{}。{}", other.0, no.0) };
        // What is offered beside a no is never ticked, however plainly it is said.
        let sure_no = no.1.contains(&"no");
        prop_assert!(!sure_no || !says_sure_yes(&text), "{text}: {:?}", told(&listen(&text)));
    }

    #[test]
    fn a_question_is_never_an_answer(line in prop::sample::select(corpus::YES)) {
        let text = format!("{}吗？", line.0.trim_end_matches(['！', '!', '。', '，', '的', '吧', '啊']));
        let last = text.rsplit(['，', '！', '。', '!', ' ']).next().unwrap_or_default().to_owned();
        prop_assert!(!says_sure_yes(&last), "{last}: {:?}", told(&listen(&last)));
    }
}

/// A piece of the corpus, a sign, or something hostile.
fn piece() -> impl Strategy<Value = String> {
    let lines: Vec<&'static str> = corpus::all().map(|(text, _)| *text).collect();
    prop_oneof![
        4 => prop::sample::select(lines).prop_map(str::to_owned),
        2 => prop::sample::select(&["，", "。", "？", "！", "\n", " ", "《", "》", "：", "、", "（", "）", "“", "”", "-", "·", "~"][..]).prop_map(str::to_owned),
        1 => prop::sample::select(&["<script>", "=cmd", "#set", "../", "\u{202e}", "\0", "喆䶮𬭎", "👩\u{200d}💼", "12", "月", "号", "周", "苏E", "@", "99999999999", "31号", "2月30日", "13月"][..]).prop_map(str::to_owned),
    ]
}

#[test]
fn hostile_and_huge_texts_take_a_bounded_time() {
    let nested = "《".repeat(HEARD_MAX);
    let digits = "1".repeat(HEARD_MAX);
    let plates = "苏E".repeat(HEARD_MAX / 2);
    let commas = "可以，".repeat(HEARD_MAX / 3);
    let lines = "好的\n".repeat(HEARD_MAX / 3);
    let names = "沈文娟:\n".repeat(HEARD_MAX / 5);
    let days = "12月13日".repeat(HEARD_MAX / 6);
    let quotes = "“".repeat(HEARD_MAX);
    let no = "不".repeat(HEARD_MAX);
    let forms = "简介：一二三四五六七八九十\n".repeat(HEARD_MAX / 14);
    let film = "录像可以".repeat(HEARD_MAX / 4);
    for text in [
        nested, digits, plates, commas, lines, names, days, quotes, no, forms, film,
    ] {
        let begun = Instant::now();
        listen(&text);
        let took = begun.elapsed();
        let start: String = text.chars().take(8).collect();
        assert!(took < Duration::from_secs(10), "{start}… took {took:?}");
    }
}

#[test]
fn what_nobody_understood_is_said() {
    for text in ["今天天气不错", "<script>alert(1)</script>", "=1+1", "喆䶮𬭎", "𰻞𰻞面"] {
        let heard = listen(text);
        assert_eq!(
            (heard.found.len(), heard.asked.len()),
            (0, 0),
            "{text}: {:?}",
            told(&heard)
        );
        assert_eq!(heard.rest, [text], "{text}");
    }
    assert!(listen("").rest.is_empty());
}
