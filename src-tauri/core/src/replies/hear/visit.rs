//! The visit itself: what they need in the room, how they travel, the meal, who comes along, whether they come at all or
//! speak from afar.

use super::clause::{Clause, Sentence};
use super::{Car, Found, What};

/// The first letter of a number plate: provinces and their like.
const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

const EQUIPMENT: &[&str] = &[
    "投影",
    "投影仪",
    "话筒",
    "麦克风",
    "耳麦",
    "领夹麦",
    "音响",
    "音箱",
    "音频",
    "声音外放",
    "翻页笔",
    "激光笔",
    "转接头",
    "转接线",
    "转换头",
    "转接口",
    "接口",
    "hdmi",
    "type-c",
    "typec",
    "vga",
    "白板",
    "白纸",
    "大白纸",
    "海报纸",
    "马克笔",
    "电脑",
    "笔记本电脑",
    "mac",
    "macbook",
    "苹果本",
    "苹果电脑",
    "wifi",
    "wi-fi",
    "无线网",
    "网线",
    "插座",
    "电源",
    "插线板",
    "接线板",
    "讲台",
    "大屏",
    "屏幕",
    "led屏",
    "音频线",
    "u盘",
    "便利贴",
    "便签",
    "桌牌",
    "projector",
    "microphone",
    "clicker",
    "adapter",
    "whiteboard",
    "speakers for sound",
];
const WANTS: &[&str] = &[
    "要",
    "需要",
    "得有",
    "最好有",
    "麻烦准备",
    "准备",
    "备一",
    "备个",
    "自带",
    "自己带",
    "自己的",
    "我带",
    "我用",
    "用我",
    "想用",
    "希望有",
    "不用",
    "不需要",
    "会带",
    "带上",
    "带着",
    "带个",
    "带了",
    "我的是",
    "只有",
    "要有",
    "接",
    "放",
    "i need",
    "i'll need",
    "need",
    "bring",
    "my own",
    "i use",
];

pub fn listen(sentences: &mut [Sentence], found: &mut Vec<Found>) {
    for sentence in sentences {
        for clause in &mut sentence.clauses {
            if let Some(plate) = plate(&clause.text) {
                push(clause, found, What::Car(Car::Plate(plate)), true);
                clause.claim();
            } else if let Some(car) = car(clause).filter(|_| !clause.asks) {
                push(clause, found, What::Car(car), !clause.doubts);
                clause.claim();
            }
            if online(clause) {
                let sure = !clause.doubts
                    && !clause.asks
                    && clause.says(&["只能", "只好", "只有", "改成线上", "改线上", "我线上"]);
                push(clause, found, What::Online, sure);
                clause.used |= !clause.asks;
            }
            if clause.asks {
                continue;
            }
            let words = clause.raw();
            if companion(clause) {
                push(clause, found, What::Companion(words), !clause.doubts);
                clause.claim();
            } else if meal(clause) {
                push(clause, found, What::Meal(words), !clause.doubts);
                clause.claim();
                clause.apart = true;
            } else if needs(clause) {
                push(clause, found, What::Needs(words), !clause.doubts);
                clause.claim();
            }
        }
    }
}

fn push(clause: &Clause, found: &mut Vec<Found>, what: What, sure: bool) {
    found.push(Found {
        what,
        quote: clause.raw(),
        sure,
    });
}

/// A number plate, written the one way it is read out: province, letter, point, five figures or six of a new-energy car.
pub fn plate(text: &[char]) -> Option<String> {
    text.iter()
        .enumerate()
        .filter(|(_, c)| PROVINCES.contains(**c))
        .find_map(|(at, province)| {
            let letter = text.get(at + 1).filter(|c| c.is_ascii_alphabetic())?;
            let mut rest = String::new();
            let mut next = at + 2;
            while let Some(c) = text.get(next) {
                let parts = matches!(c, '·' | '•' | '.' | ' ' | '-' | '・' | '‧') && rest.len() <= 1 && next <= at + 5;
                if c.is_ascii_alphanumeric() {
                    rest.push(*c);
                } else if !parts {
                    break;
                }
                next += 1;
            }
            let last = text.get(next).filter(|c| matches!(c, '挂' | '学' | '警' | '港' | '澳'));
            let length = rest.len() + usize::from(last.is_some());
            let figures = rest.bytes().filter(u8::is_ascii_digit).count();
            let possible = (5..=6).contains(&length) && figures >= 2 && !rest.contains(['i', 'o']);
            let last = last.map(char::to_string).unwrap_or_default();
            possible.then(|| {
                format!(
                    "{province}{}·{}{last}",
                    letter.to_ascii_uppercase(),
                    rest.to_ascii_uppercase()
                )
            })
        })
}

fn car(clause: &Clause) -> Option<Car> {
    const WITHOUT: &[&str] = &[
        "不开车",
        "不用车位",
        "不用留车位",
        "不用给我留车位",
        "别留车位",
        "不需要车位",
        "不用停车",
        "不需要停车",
        "没开车",
        "打车来",
        "打车去",
        "打车过",
        "打的",
        "打车",
        "坐地铁",
        "地铁来",
        "地铁过",
        "地铁去",
        "乘地铁",
        "坐公交",
        "公交来",
        "坐高铁",
        "高铁来",
        "高铁过",
        "高铁去",
        "骑车",
        "骑电动车",
        "走过来",
        "走路",
        "走过去",
        "坐车来",
        "限号不开",
        "taxi",
        "by metro",
        "by train",
    ];
    const DRIVES: &[&str] = &[
        "开车来",
        "开车过",
        "开车去",
        "开车",
        "自驾",
        "自己开车",
        "驾车",
        "要有车位",
        "要车位",
        "需要车位",
        "要停车位",
        "需要停车",
        "留个车位",
        "留车位",
        "登记车位",
        "车牌稍后",
        "车牌晚点",
        "车牌号稍后",
        "车牌号晚点",
        "预留车位",
        "by car",
        "driving",
        "drive",
    ];
    if clause.says(&["停车费"]) {
        return None;
    }
    if clause.says(WITHOUT) {
        return Some(Car::Without);
    }
    clause.says(DRIVES).then_some(Car::Drives)
}

fn online(clause: &Clause) -> bool {
    let afar = clause.says(&[
        "线上",
        "远程",
        "视频连线",
        "连线",
        "腾讯会议",
        "zoom",
        "视频接入",
        "云分享",
        "online",
        "remotely",
        "by video",
    ]);
    let against = clause.says(&[
        "不要线上",
        "线上不行",
        "不想线上",
        "不接受线上",
        "线上效果不好",
        "线上没意思",
        "线上就算了",
        "不做线上",
        "线上不",
        "别线上",
    ]);
    let about = clause.says(&[
        "只能",
        "可以",
        "能",
        "改",
        "来不了",
        "行",
        "方便",
        "参加",
        "分享",
        "讲",
        "接入",
        "也行",
        "只好",
        "我线上",
        "only",
        "join",
        "speak",
    ]);
    // 线上课堂, 线上招聘 and their like are what the talk is about.
    let subject = clause.says(&[
        "线上课",
        "线上招聘",
        "线上面试",
        "线上培训",
        "线上线下",
        "想讲",
        "线上学习",
        "远程办公",
        "远程团队",
        "远程面试",
    ]);
    afar && about && !against && !subject
}

fn companion(clause: &Clause) -> bool {
    const WHO: &[&str] = &[
        "同事",
        "助理",
        "朋友",
        "学生",
        "徒弟",
        "家属",
        "孩子",
        "太太",
        "老公",
        "先生",
        "爱人",
        "小朋友",
        "实习生",
        "下属",
        "老板",
        "闺蜜",
        "同学",
        "客户",
        "团队",
        "colleague",
        "assistant",
        "friend",
    ];
    const COMES: &[&str] = &[
        "一起来",
        "一起过来",
        "一起去",
        "一起到",
        "一同",
        "同来",
        "来听",
        "过来",
        "陪我",
        "陪同",
        "随行",
        "跟我来",
        "come along",
        "with me",
    ];
    let somebody = clause.says(WHO);
    let alone = clause.says(&[
        "就我一个人",
        "我一个人来",
        "不带人",
        "一个人过来",
        "一个人去",
        "就我自己",
    ]);
    let heads = clause.says(&[
        "两个人来",
        "两人来",
        "多带一",
        "多来一",
        "一共两",
        "我们两个人",
        "我们两个",
        "三个人来",
        "带个人",
        "带一个人",
    ]);
    let brings = clause.says(&[
        "带一", "带个", "带两", "带1", "带2", "带上", "会带", "想带", "带我", "带位", "bring",
    ]);
    alone
        || heads
        || somebody
            && (clause.says(COMES) || brings)
            && !clause.says(&["带团队", "带新人", "带教", "我讲", "想讲", "代回"])
}

fn meal(clause: &Clause) -> bool {
    const MEAL: &[&str] = &[
        "吃饭",
        "午饭",
        "午餐",
        "晚饭",
        "晚餐",
        "聚餐",
        "便饭",
        "工作餐",
        "盒饭",
        "用餐",
        "便餐",
        "素食",
        "吃素",
        "清真",
        "忌口",
        "过敏",
        "不吃",
        "不能吃",
        "吃辣",
        "吃海鲜",
        "饮食",
        "饭就",
        "饭局",
        "饭我",
        "vegetarian",
        "vegan",
        "halal",
        "allergic",
        "lunch",
        "dinner",
    ];
    clause.says(MEAL) && !clause.says(&["不吃这套", "吃饭问题", "不吃亏", "想讲", "题目"])
}

fn needs(clause: &Clause) -> bool {
    let nothing = clause.says(&[
        "没有特殊要求",
        "没什么特殊",
        "没有特别要求",
        "设备没要求",
        "没有设备要求",
        "不需要特别准备",
    ]);
    let subject = clause.says(&["题目", "主题", "想讲", "讲讲"]);
    nothing || clause.says(EQUIPMENT) && clause.says(WANTS) && !subject
}
