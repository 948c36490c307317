//! Lists pasted out of a chat, as people write them: what must be heard, and what must not.

use chapterdesk_core::attendance::chain::{Heard, Ignored, read};
use chapterdesk_core::attendance::{Category, Payment};
use proptest::prelude::*;

fn knows(name: &str) -> bool {
    ["徐敏芳", "王东来", "何晓雯", "cindy"].contains(&name.to_lowercase().as_str())
}

fn heard(text: &str) -> Vec<Heard> {
    read(text, &knows).people
}

/// `name|company|post|phone|bringer|guests|flags|note`, what is empty left out at the end.
fn short(one: &Heard) -> String {
    let flags = [
        (one.cancels, "no"),
        (one.maybe, "maybe"),
        (one.payment == Some(Payment::Paid), "paid"),
        (one.payment == Some(Payment::Due), "due"),
        (one.category == Some(Category::Member), "member"),
        (one.category == Some(Category::Visitor), "visitor"),
        (one.category == Some(Category::Speaker), "speaker"),
        (one.category == Some(Category::Committee), "committee"),
    ];
    let flags: Vec<&str> = flags
        .into_iter()
        .filter(|(set, _)| *set)
        .map(|(_, name)| name)
        .collect();
    let guests = if one.guests > 0 {
        one.guests.to_string()
    } else {
        String::new()
    };
    let parts = [
        one.name.clone(),
        one.company.clone(),
        one.post.clone(),
        one.phone.clone(),
        one.brought_by.clone(),
        guests,
        flags.join("+"),
        one.note.join("，"),
    ];
    parts.join("|").trim_end_matches('|').to_owned()
}

/// What a line says, and who is heard in it.
const LINES: [(&str, &[&str]); 65] = [
    ("1. 张三", &["张三"]),
    ("2、李四", &["李四"]),
    ("(3) 王五", &["王五"]),
    ("（4）赵六", &["赵六"]),
    ("⑤ 钱七", &["钱七"]),
    ("6️⃣ 孙小美", &["孙小美"]),
    ("7 周八", &["周八"]),
    ("8. @吴春梅", &["吴春梅"]),
    ("9. 张三-澄拓精密-招聘主管", &["张三|澄拓精密|招聘主管"]),
    ("10. 李四—衡朴软件—HRBP", &["李四|衡朴软件|HRBP"]),
    ("11. 王五 屿禾医疗器械 培训经理", &["王五|屿禾医疗器械|培训经理"]),
    ("12. Cindy-岚珂食品-HRD", &["Cindy|岚珂食品|HRD"]),
    ("13. 澄拓精密-赵丽娜-人事专员", &["赵丽娜|澄拓精密|人事专员"]),
    (
        "14. 孙小美/谷棠连锁餐饮/薪酬绩效主管",
        &["孙小美|谷棠连锁餐饮|薪酬绩效主管"],
    ),
    ("15. 张三+澄拓精密+招聘主管", &["张三|澄拓精密|招聘主管"]),
    ("16. 张三 +1", &["张三|||||1"]),
    ("17. 张三+1", &["张三|||||1"]),
    ("18. 张三+2人", &["张三|||||2"]),
    ("19. 李四 2人", &["李四|||||1"]),
    ("20. 李四 两人", &["李四|||||1"]),
    ("21. 李四 1人", &["李四"]),
    ("22. 李四 带2位朋友", &["李四|||||2"]),
    ("23. 李四带一个朋友", &["李四|||||1"]),
    ("24. 李四 带同事", &["李四|||||1||带同事"]),
    ("25. 李四，带王五一起", &["李四", "王五||||李四"]),
    ("26. 张三、李四", &["张三", "李四"]),
    ("27. 张三和李四", &["张三", "李四"]),
    ("28. 张三（晚到10分钟）", &["张三|||||||晚到10分钟"]),
    ("29. 张三 晚点到", &["张三|||||||晚点到"]),
    ("30. 张三（待定）", &["张三||||||maybe|待定"]),
    ("31. 张三 可能来", &["张三||||||maybe|可能来"]),
    ("32. 张三 尽量参加", &["张三||||||maybe|尽量"]),
    ("33. 张三 来不了", &["张三||||||no|来不了"]),
    ("34. 张三 取消", &["张三||||||no|取消"]),
    (
        "35. 张三（临时有事，来不了了）",
        &["张三||||||no|来不了，临时有事,来不了了"],
    ),
    ("36. 张三 13812345678", &["张三|||13812345678"]),
    ("37. 张三 138-1234-5678 澄拓精密", &["张三|澄拓精密||138-1234-5678"]),
    ("38. 张三 手机：13812345678", &["张三|||13812345678"]),
    ("39. 张三 尾号0018", &["张三|||0018"]),
    ("40. 张三 推荐人：徐敏芳", &["张三||||徐敏芳"]),
    ("41. 张三（徐敏芳推荐）", &["张三||||徐敏芳"]),
    ("42. 张三 徐敏芳介绍的", &["张三||||徐敏芳"]),
    ("43. 张三 邀请人 徐敏芳", &["张三||||徐敏芳"]),
    ("44. 张三 已付", &["张三||||||paid"]),
    ("45. 张三 未付", &["张三||||||due"]),
    ("46. 张三 会员", &["张三||||||member"]),
    ("47. 张三（新朋友）", &["张三||||||visitor"]),
    ("48. 张三（嘉宾）", &["张三||||||speaker"]),
    ("49. 张三 报名", &["张三"]),
    ("50. 我是张三", &["张三"]),
    ("51. 张三报名参加", &["张三"]),
    ("52. 张三 准时到", &["张三"]),
    ("53. 张三 来", &["张三"]),
    ("54. 王东来", &["王东来"]),
    ("55. 张三 帮李四报名", &["李四|||||||张三帮报名"]),
    ("56. 替李四报名", &["李四"]),
    (
        "57. 姓名：张三 公司：澄拓精密 岗位：招聘主管",
        &["张三|澄拓精密|招聘主管"],
    ),
    ("58. 𬭎喆䶮", &["𬭎喆䶮"]),
    ("59. 欧阳晓彤-禾序咨询-顾问", &["欧阳晓彤|禾序咨询|顾问"]),
    ("60. Zhang San", &["Zhang San"]),
    ("61. 大白", &["大白"]),
    ("62. 张老师", &["张老师"]),
    ("63. 张三 澄拓精密 招聘主管 素食", &["张三|澄拓精密|招聘主管|||||素食"]),
    ("64. 张三接龙", &["张三"]),
    ("65. 张三 微信：zhang_san88", &["张三"]),
];

#[test]
fn lines_of_a_list_are_heard_as_they_are_meant() {
    let mut wrong = Vec::new();
    for (line, expected) in LINES {
        let got: Vec<String> = heard(line).iter().map(short).collect();
        if got != expected {
            wrong.push(format!("{line}\n    {got:?}\n    {expected:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        LINES.len(),
        wrong.join("\n")
    );
}

#[test]
fn what_signs_nobody_up_is_told() {
    for (text, why) in [
        ("#接龙\n1. 张三", Ignored::Heading),
        ("12月12日沙龙报名\n1. 张三", Ignored::Heading),
        ("时间：12月12日14:00\n1. 张三", Ignored::Heading),
        ("例：姓名-公司-岗位\n1. 张三", Ignored::Heading),
        ("1. 张三\n2.", Ignored::Empty),
        ("1. 张三\n请问停车方便吗？", Ignored::Question),
        ("1. 张三\n2. 请问几点开始", Ignored::Question),
        ("徐敏芳：大家快来看看这次的主题真的非常好", Ignored::Talk),
    ] {
        let chain = read(text, &knows);
        assert!(
            chain.ignored.iter().any(|(_, _, other)| *other == why),
            "{text}: {chain:?}"
        );
        assert!(
            chain.people.iter().all(|heard| heard.name == "张三"),
            "{text}: {chain:?}"
        );
    }
}

#[test]
fn a_list_without_numbers_is_read_line_by_line() {
    let names = |text: &str| -> Vec<String> { heard(text).into_iter().map(|heard| heard.name).collect() };
    assert_eq!(names("张三 报名\n李四 +1\n王五-澄拓精密-HR"), ["张三", "李四", "王五"]);
    assert_eq!(names("何晓雯：\n我报名\n徐敏芳：\n+1"), ["何晓雯", "徐敏芳"]);
    assert_eq!(heard("徐敏芳：\n+1")[0].guests, 0, "me too");
}

#[test]
fn a_list_that_lost_its_line_ends_is_cut_where_its_numbers_follow_one_another() {
    let names = |text: &str| -> Vec<String> { heard(text).into_iter().map(|heard| heard.name).collect() };
    assert_eq!(names("1.张三 2.李四 3.王五"), ["张三", "李四", "王五"]);
    assert_eq!(names("1. 张三 3.5年经验").len(), 1);
}

#[test]
fn each_person_keeps_the_line_they_stand_in() {
    let chain = read("#接龙\n\n1. 张三\n2. 李四、王五", &knows);
    let lines: Vec<usize> = chain.people.iter().map(|heard| heard.line).collect();
    assert_eq!(lines, [3, 4, 4]);
    assert_eq!(chain.people[1].text, "2. 李四、王五");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_pasted_is_too_much(text in "(?s)[ 0-9.、()（）+\\-张李王小澄拓精密HR带和帮推荐报名\\n\u{202E}\u{0}喆䶮𬭎@:：?？【】]{0,120}") {
        let chain = read(&text, &knows);
        for one in chain.people {
            prop_assert!(one.line >= 1 && one.guests <= 20);
        }
    }
}
