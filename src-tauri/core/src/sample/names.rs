//! Ordinary names, invented companies and usual posts: the crowd around the people who are written by hand.

use crate::random::Random;

/// Surnames as they weigh in the region: the first ones stand several times.
const SURNAMES: [&str; 40] = [
    "顾", "顾", "顾", "陆", "陆", "陆", "沈", "沈", "沈", "徐", "徐", "徐", "钱", "钱", "朱", "朱", "朱", "蒋", "蒋",
    "金", "金", "潘", "潘", "王", "王", "李", "李", "张", "张", "陈", "陈", "吴", "周", "孙", "许", "严", "丁", "邵",
    "费", "俞",
];
const WOMEN: [&str; 36] = [
    "丽娜", "晓燕", "佳琳", "雨晴", "静怡", "敏洁", "海霞", "晓峰", "梦瑶", "欣怡", "婷婷", "雪琴", "红霞", "玉洁",
    "慧敏", "倩", "洁", "莉", "芸", "晓丹", "文君", "佩佩", "丽华", "秋燕", "亚琴", "思远", "怡君", "菁", "春燕",
    "小芬", "琳琳", "咏梅", "嘉颖", "若男", "诗雨", "云霞",
];
const MEN: [&str; 14] = [
    "志强", "建国", "俊杰", "晓东", "文斌", "伟", "晨", "学军", "鹏程", "振宇", "海峰", "明辉", "子轩", "卫东",
];
const STEMS: [&str; 14] = [
    "澄拓", "衡朴", "屿禾", "岚珂", "沐隅", "汀岸", "禾序", "栖砚", "澜序", "朴曜", "谷棠", "砚北", "云岫", "槿渡",
];
const TRADES: [&str; 9] = [
    "精密",
    "自动化",
    "医疗器械",
    "电子材料",
    "软件",
    "食品",
    "物流",
    "连锁餐饮",
    "物业",
];
/// A post and the years in the trade that go with it.
const POSTS: [(&str, i64, i64); 8] = [
    ("人事专员", 0, 3),
    ("招聘专员", 1, 3),
    ("招聘主管", 3, 8),
    ("薪酬绩效主管", 4, 9),
    ("HRBP", 3, 9),
    ("人事行政经理", 6, 14),
    ("培训经理", 6, 13),
    ("HRD", 12, 20),
];
const NOTES: [&str; 12] = [
    "",
    "",
    "",
    "",
    "学的会计，转岗做人事",
    "英语专业出身",
    "带过两个徒弟",
    "住得远，坐地铁来",
    "公司正在搬厂房",
    "想换到外企",
    "周六要接孩子，四点前得走",
    "爱记笔记，会后常分享",
];

/// A person of the crowd.
pub(super) struct Passer {
    pub(super) name: String,
    pub(super) company: String,
    pub(super) post: &'static str,
    pub(super) years: i64,
    pub(super) note: &'static str,
}

/// Draws somebody: three quarters women.
pub(super) fn passer(random: &mut Random) -> Passer {
    let surname = random.pick(&SURNAMES);
    let given = if random.between(1, 4) == 4 {
        random.pick(&MEN)
    } else {
        random.pick(&WOMEN)
    };
    let &(post, low, high) = random.pick(&POSTS);
    Passer {
        name: format!("{surname}{given}"),
        company: format!("{}{}", random.pick(&STEMS), random.pick(&TRADES)),
        post,
        years: random.between(low, high),
        note: random.pick::<&str>(&NOTES),
    }
}

/// A number that belongs to nobody: 154-0000-0000 and up to five digits at the end for very large crowds.
pub(super) fn phone(number: usize) -> String {
    if number < 10_000 {
        format!("154-0000-{number:04}")
    } else {
        format!("154-{:04}-{:04}", number / 10_000, number % 10_000)
    }
}
