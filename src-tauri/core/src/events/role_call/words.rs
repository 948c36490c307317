//! The words people use for roles when they answer in a group chat, and for the rest of what they say.

use crate::events::codes::Role;
use crate::text::search_key;

/// What people call the built-in roles, in Chinese and English. Longer words are looked for first.
const ALIASES: &[(Role, &[&str])] = &[
    (
        Role::Host,
        &["主持人", "主持", "司仪", "控场", "串场", "host", "mc", "emcee"],
    ),
    (
        Role::ValuesOfficer,
        &["价值官", "价值观官", "价值观开场", "价值观", "values officer", "values"],
    ),
    (
        Role::Timekeeper,
        &[
            "计时官",
            "时间官",
            "计时员",
            "计时",
            "掐表",
            "举牌",
            "看时间",
            "timekeeper",
            "timer",
            "time",
        ],
    ),
    (
        Role::GroupLead,
        &[
            "讨论组长",
            "小组长",
            "带小组",
            "组长",
            "带组",
            "group lead",
            "group leader",
            "discussion lead",
            "lead",
        ],
    ),
    (
        Role::CheckIn,
        &[
            "签到员",
            "签到台",
            "签到",
            "登记",
            "发胸贴",
            "check-in",
            "check in",
            "checkin",
        ],
    ),
    (Role::Reception, &["接待", "迎宾", "接嘉宾", "接讲师", "reception"]),
    (
        Role::Photographer,
        &[
            "摄影师",
            "摄影",
            "拍照",
            "照相",
            "拍摄",
            "摄像",
            "photographer",
            "photos",
            "photo",
            "camera",
        ],
    ),
    (
        Role::Equipment,
        &["设备", "话筒", "麦克风", "投影", "音响", "调试", "equipment", "tech"],
    ),
    (
        Role::VisitorGuide,
        &[
            "访客引导",
            "新人引导",
            "引导",
            "带新朋友",
            "带新人",
            "带访客",
            "visitors' guide",
            "visitor guide",
            "guide",
        ],
    ),
    (
        Role::WriteUp,
        &[
            "会后稿",
            "写稿",
            "推文",
            "文案",
            "会后文章",
            "写文章",
            "稿子",
            "公众号",
            "write-up",
            "write up",
            "writeup",
            "recap",
        ],
    ),
];

/// Somebody who had said yes cannot come.
pub(super) const WITHDRAWN: &[&str] = &[
    "来不了",
    "去不了",
    "参加不了",
    "不能来",
    "不能参加",
    "不参加",
    "不来了",
    "不去了",
    "取消",
    "退出",
    "请假",
    "放弃",
    "撤回",
    "临时有事",
    "有事",
    "cancel",
    "can't",
    "cannot",
    "withdraw",
];

/// Whatever is open.
pub(super) const ANY: &[&str] = &[
    "什么都",
    "哪个都",
    "哪都",
    "都可以",
    "都行",
    "都能",
    "均可",
    "随便",
    "任意",
    "听安排",
    "服从安排",
    "看安排",
    "机动",
    "补位",
    "哪里需要",
    "缺什么",
    "缺啥",
    "anything",
    "any role",
    "any",
    "whatever",
];

/// One of several.
pub(super) const EITHER: &[&str] = &["或者", "或", "要么", " or "];

/// Before a role: not this one.
pub(super) const NOT_BEFORE: &[&str] = &[
    "除了", "除", "不要", "不想", "不做", "不当", "不会", "不", "别", "except", "but", "not",
];

/// After a role: not this one.
pub(super) const NOT_AFTER: &[&str] = &["除外", "以外", "不行", "不会", "做不了", "当不了", "就算了", "不要"];

/// What people put around a name. Longer words first; single ones only where they touch a role.
pub(super) const AROUND: &[&str] = &[
    "没问题",
    "我可以",
    "我报名",
    "我申请",
    "我认领",
    "大家好",
    "试一下",
    "可以的",
    "帮个忙",
    "报名",
    "报个",
    "可以",
    "试试",
    "申请",
    "认领",
    "担任",
    "负责",
    "参加",
    "帮忙",
    "谢谢",
    "辛苦",
    "收到",
    "好的",
    "好嘞",
    "明白",
    "继续",
    "还是",
    "这次",
    "本期",
    "我来",
    "我想",
    "我要",
    "我报",
    "我做",
    "我当",
    "我选",
    "我是",
    "一起",
    "角色",
    "岗位",
    "现场",
    "带第",
    "我带",
    "可",
    "我",
    "来",
    "想",
    "要",
    "报",
    "做",
    "当",
    "选",
    "领",
    "是",
    "也",
    "带",
    "吧",
    "哦",
    "啊",
    "呀",
    "呢",
    "哈",
    "了",
    "的",
    "都",
    "行",
    "去",
    "岗",
    "加",
    "i'll",
    "i will",
    "i can",
    "i",
    "will",
    "can",
    "be",
    "as",
    "do",
    "take",
    "the",
    "for",
    "me",
    "please",
];

/// What a question or a heading has.
pub(super) const ASKED: &[&str] = &["?", "吗", "什么时候", "几点", "怎么", "谁"];

/// Every word for a role, the longest first; the chapter's own roles go by their names.
pub(super) fn vocabulary(own: &[(Role, String)]) -> Vec<(Vec<char>, Role)> {
    let built_in = ALIASES
        .iter()
        .flat_map(|(role, words)| words.iter().map(|word| (word.chars().collect(), *role)));
    let own = own
        .iter()
        .map(|(role, name)| (search_key(name).chars().collect(), *role));
    let mut all: Vec<(Vec<char>, Role)> = built_in
        .chain(own)
        .filter(|(word, _): &(Vec<char>, Role)| !word.is_empty())
        .collect();
    all.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    all
}
