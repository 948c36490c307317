//! Traditional characters are read like simplified ones, and what is quoted stays as it was typed.

use std::collections::{BTreeSet, HashMap};

use chapterdesk_core::replies::hear::What;

use super::corpus;
use super::hearing::{listen, told};
use crate::tidy::sources;

/// Characters of the rules that are written alike in both.
const ALIKE: &str = "左右一七三上下不中主久之乎乏乘九也事二五些交享京人什今介他付代以件任份休估似但位住何作例供便保信修倍候值假做停像允元 \
    先光克免入全八公六共其冀再冒凌分列初利到前力功加助勉勒勿包化十千午半原去又及友反取受口句另叫召可司合吉同名否吧呀 \
    告呢呲呵呼命和咧哇哈哦哪商啊啥啦喔嗯嘉嘛嘞嘿噢器四固在地址坐培基境夏外多夜大天太失奇套好如妥妨始婉婚子字季孩它安 \
    完定宜客宣容宿寄密寒察封小少就局屏展川州工巧差己已希席常幕平年幻底店度座延建弄式弟形影往待很徐徒得微心必忌忙快怎 \
    怕思急性恐恕息您情想愁愉意感慢懂成我或所手打找承把投抱抽拍拒招拜拳拷拿持按挪挺捧掉排探接推提插握搞搬撞撤播支收改 \
    放政效敏教敢散敲文料新方旅日旦早旬明星春昨是晚晨智暑更替最月有朋望期木未末本材束查格桂桌楚概次欣歉止正此步殊段每 \
    比毛水求油法津活流浙海消深清渝港湘源滴演澳激然照片版牌牙特玩玫班理瑰甘生用留病登白百的皖益盒目直相看知示社祝票禁 \
    秋程稍稿究空突立笑第等筒答算管箱米素缺翻老考者耳聊聘聚肯能自至般芳苦莫薪藏蜜行西要解言警象豫貌走赴起趣距跟路身辛 \
    辣迎近返退途通遇道邀那都鄂配酬重量阿附限院除陪集需青非音食餐高麻黑";

/// The groups of the table: the simplified character, then those that are read as it.
fn groups() -> Vec<Vec<char>> {
    let source = sources("src-tauri/core/src/replies/hear", "traditional.rs");
    let table = source[0].text.split("READ_AS: &str = \"").nth(1).expect("the table");
    let table = table.split('"').next().expect("its end").replace('\\', "");
    table.split_whitespace().map(|group| group.chars().collect()).collect()
}

/// A text in traditional characters, the first of each group.
fn traditional(text: &str) -> String {
    let groups = groups();
    let forms: HashMap<char, char> = groups.iter().map(|group| (group[0], group[1])).collect();
    text.chars().map(|c| *forms.get(&c).unwrap_or(&c)).collect()
}

/// A text read back into simplified characters.
fn simplified(text: &str) -> String {
    let groups = groups();
    let mut known = HashMap::new();
    for group in &groups {
        for other in &group[1..] {
            known.insert(*other, group[0]);
        }
    }
    text.chars().map(|c| *known.get(&c).unwrap_or(&c)).collect()
}

#[test]
fn every_character_of_the_rules_is_in_the_table_or_written_alike() {
    let known: BTreeSet<char> = groups().iter().map(|group| group[0]).chain(ALIKE.chars()).collect();
    let mut missing = BTreeSet::new();
    for source in sources("src-tauri/core/src/replies", ".rs") {
        if source.path.ends_with("traditional.rs") {
            continue;
        }
        for (_, line) in source.code() {
            // What stands in quotes is a word of the rules; comments behind code are not.
            let code = line.split(" // ").next().unwrap_or_default();
            let quoted = code
                .split('"')
                .skip(1)
                .step_by(2)
                .chain(code.split('\'').skip(1).step_by(2));
            let chinese = quoted
                .flat_map(str::chars)
                .filter(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
            missing.extend(chinese.filter(|c| !known.contains(c)));
        }
    }
    assert!(
        missing.is_empty(),
        "in the table of traditional.rs or in ALIKE: {}",
        missing.into_iter().collect::<String>()
    );
}

#[test]
fn no_character_is_read_as_two_and_none_of_the_rules_is_read_as_another() {
    let groups = groups();
    let rules: BTreeSet<char> = groups.iter().map(|group| group[0]).chain(ALIKE.chars()).collect();
    let mut read: BTreeSet<char> = BTreeSet::new();
    for group in &groups {
        assert!(group.len() > 1, "{group:?}");
        for other in &group[1..] {
            assert!(read.insert(*other), "{other} is read as two");
            assert!(!rules.contains(other), "{other} stands in the rules itself");
        }
    }
}

#[test]
fn every_line_of_the_corpus_says_the_same_in_traditional_characters() {
    let mut wrong = Vec::new();
    for (text, wanted) in corpus::all() {
        let text = traditional(text);
        let heard: Vec<String> = told(&listen(&text)).iter().map(|each| simplified(each)).collect();
        let mut wanted: Vec<String> = wanted.iter().map(|each| simplified(each)).collect();
        wanted.sort();
        if heard != wanted {
            wrong.push(format!("{text}\n  wanted {wanted:?}\n  told   {heard:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_people_write_in_traditional_characters_is_understood_and_quoted_as_typed() {
    for (text, wanted) in [
        ("好的沒問題", &["yes"][..]),
        ("不好意思，那天有事", &["no"]),
        ("題目：「面試三問」", &["topic=面試三問"]),
        (
            "題目就叫《員工不認績效結果，怎麼談》",
            &["topic=員工不認績效結果，怎麼談"],
        ),
        ("我開車過去，車牌蘇E12345", &["car_plate=苏E·12345"]),
        ("不方便錄影，拍照可以", &["may_film=photos_only"]),
        (
            "簡介：做人力資源十五年，管過六百人的工廠。",
            &["introduction=做人力資源十五年，管過六百人的工廠。"],
        ),
        ("下週三給您PPT", &["slides_coming=2026-11-25"]),
        ("十八號到二十二號出差", &["away=2026-12-18..2026-12-22"]),
        ("請問幾點開始？", &["ask"]),
        ("講課費就不用了", &["fee=none"]),
    ] {
        assert_eq!(told(&listen(text)), wanted, "{text}");
    }
    let heard = listen("沒問題，題目就叫《從招到留》");
    let quotes: Vec<&str> = heard.found.iter().map(|found| found.quote.as_str()).collect();
    assert_eq!(quotes, ["題目就叫《從招到留》", "沒問題"]);
    assert!(
        heard
            .found
            .iter()
            .any(|found| matches!(&found.what, What::Topic(topic, _) if topic == "從招到留"))
    );
}
