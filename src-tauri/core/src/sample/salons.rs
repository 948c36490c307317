//! Seventeen salons that were held, one that was called off, and the one that comes: themes, talks, what went wrong.

/// A salon that was held.
pub(super) struct Held {
    pub(super) theme: &'static str,
    /// (speaker, topic), the newer one first.
    pub(super) talks: [(&'static str, &'static str); 2],
    /// Index into the venues.
    pub(super) place: usize,
    pub(super) question: &'static str,
    /// What the first group took home.
    pub(super) result: &'static str,
    /// What the secretary wrote down afterwards.
    pub(super) note: &'static str,
    pub(super) trouble: Trouble,
}

/// What shows in the figures of a salon, not only in its note.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Trouble {
    None,
    /// The first speaker did not come.
    NoShow,
    /// The second talk took 32 minutes.
    LongTalk,
    /// The date was moved away from a make-up workday.
    Moved,
}

macro_rules! held {
    ($theme:literal, $one:literal $first:literal, $two:literal $second:literal, $place:literal, $question:literal, $result:literal, $note:literal) => {
        held!($theme, $one $first, $two $second, $place, $question, $result, $note, Trouble::None)
    };
    ($theme:literal, $one:literal $first:literal, $two:literal $second:literal, $place:literal, $question:literal, $result:literal, $note:literal, $trouble:expr) => {
        Held { theme: $theme, talks: [($one, $first), ($two, $second)], place: $place, question: $question, result: $result, note: $note, trouble: $trouble }
    };
}

/// Salons 1 to 17, oldest first.
#[rustfmt::skip]
pub(super) const HELD: [Held; 17] = [
    held!("面试怎么问，才问得准", "陆婷" "面试三问，听出真本事", "钱国平" "一线岗位，十分钟看准人", 5, "哪一问最能听出真假？", "每个岗位先写三个必问题，再开始约人", "第一期，桌椅摆了三遍"),
    held!("调薪这件事", "金喆" "第一次做薪酬调查", "沈文娟" "调薪前先算哪几笔账", 0, "老板说先调再算，你怎么接？", "先报总额，再谈个人", "问答收不住，下次要有人举牌"),
    held!("培训怎么才有人来", "王静" "新人第一周，谁来带", "徐建华" "请业务老大站上讲台", 5, "上一次没人来的课，败在哪？", "开课前让主管自己提一个问题", ""),
    held!("校招，从宣讲到报到", "顾晨曦" "校招宣讲，学生到底听什么", "潘国梁" "应届生留下来，靠哪三个月", 2, "签约到报到之间怎么不断线？", "每两周让师兄师姐打一个电话", "产业园太远，新朋友来得少"),
    held!("试用期里的规矩", "李梦洁" "一张表管住试用期", "李正浩" "解除之前，证据要留哪几样", 3, "试用期不合格，你留了哪几张纸？", "录用条件写进offer附件", "五点半前清场，合影很赶"),
    held!("目标怎么定才算数", "张悦" "给开店团队定指标，我改了四版", "顾建明" "目标怎么拆到班组", 5, "哪个指标最后没人认？", "一个岗位不超过五个指标", ""),
    held!("年底这几件大事", "朱晓彤" "年会不冷场", "陈素琴" "年终奖先讲规则再讲数", 1, "年终奖发完走了谁？", "规则十月就讲，数字一月再讲", "咖啡馆楼下太吵"),
    held!("年度总结写给谁看", "徐佳慧" "我的第一份人力年报", "沈立新" "干部梯队，从哪一层开始盘", 0, "老板看你的总结，先翻哪一页？", "第一页只写三个数", "有一位访客说不清是谁带来的"),
    held!("节后招人", "张悦" "offer发了人不来", "钱国平" "旺季缺工，一线怎么招", 2, "到岗前一天反悔的，有没有信号？", "发offer当天约好入职第一顿饭", "截止后又来了14个报名，桌牌不够"),
    held!("留人", "陆婷" "离职面谈听到的真话", "蒋敏" "留人先看直属上级", 5, "他要走，你第一个找谁谈？", "先谈直属上级，再谈本人", "话筒电池没电，停了两分钟；以后每次带四节"),
    held!("内训师从哪里来", "蒋浩然" "从培训专员到内训师", "徐建华" "内训师队伍怎么养", 4, "讲得好的人不愿意讲，怎么办？", "讲一次课抵一次述职加分", "新锐没到场，徐老师多讲，讨论提前开始", Trouble::NoShow),
    held!("薪酬改革", "金喆" "薪酬保密，聊到哪一步", "陈素琴" "老厂的薪酬怎么改", 0, "老员工问为什么他比我高，怎么答？", "先改规则，后改数字", "海报上的群二维码过期了，补发了一次"),
    held!("高温天的用工", "李梦洁" "高温天的排班和津贴", "李正浩" "调岗调薪，谈话怎么留痕", 3, "员工不签字，记录怎么留？", "谈话两个人去，当场写纪要", "李律师讲了32分钟，没人举牌；空调五点停了", Trouble::LongTalk),
    held!("校招生养成", "王静" "带教师傅怎么选", "顾建明" "半年之后，用什么看一个新人", 5, "带教师傅没动力，给什么？", "师傅的奖金跟徒弟转正挂一半", ""),
    held!("HR往哪走", "徐佳慧" "HR三十五岁往哪走", "沈立新" "从人事经理到业务伙伴", 5, "如果不做HR，你会做什么？", "每年选一个业务问题跟到底", "PPT前一晚才到，还是4:3的，现场两边黑边"),
    held!("人效这本账", "顾晨曦" "一张人效表怎么做起来", "蒋敏" "组织瘦身，先减流程", 3, "你们公司的人效，老板用哪个数？", "人效先看趋势，不跟别家比", "原定那天要调休上班，改到后一周；少带一个Type-C转接头", Trouble::Moved),
    held!("今年的账，年底怎么讲", "朱晓彤" "数据怎么讲成故事", "潘国梁" "给老板的人力总结，一页就够", 0, "总结里哪一句让老板点头？", "一页纸：三个数，一件事，一个请求", "投影黑屏两次，靠念稿撑了四分钟；下次会前先复查投影"),
];

/// The salon called off in the month of the Spring Festival.
pub(super) const CALLED_OFF: (&str, &str) = ("开工前先把人算清楚", "春节月多数人提前回家，报名不到十人");

/// The coming salon.
pub(super) mod coming {
    use crate::events::Role;

    pub(in crate::sample) const THEME: &str = "绩效沟通，怎么开口";
    pub(in crate::sample) const TALKS: [(&str, &str); 2] = [
        ("何晓雯", "试用期面谈，我踩过的三个坑"),
        ("沈文娟", "员工不认绩效结果，怎么谈"),
    ];
    pub(in crate::sample) const STANDBY: (&str, &str) = ("顾建明", "绩效面谈前，先把数据摆平");
    pub(in crate::sample) const STANDBY_NEEDS: &str = "用自己的Mac，要Type-C转接头";
    pub(in crate::sample) const HEADS: i64 = 45;
    pub(in crate::sample) const VISITORS: i64 = 9;
    pub(in crate::sample) const QUESTIONS: [&str; 3] = [
        "最近一次最难开口的绩效谈话，卡在哪一句？",
        "结果已经定了，谈话还能改变什么？",
        "怎么让直属上级愿意自己去谈？",
    ];
    /// (role, person, state, group)
    pub(in crate::sample) const ROLES: [(&str, &str, &str, Option<i64>); 14] = [
        ("host", "金晓岚", "accepted", None),
        ("values_officer", "钱雅静", "accepted", None),
        ("timekeeper", "蒋思琪", "accepted", None),
        ("group_lead", "潘志成", "accepted", Some(1)),
        ("group_lead", "唐玉兰", "accepted", Some(2)),
        ("group_lead", "吴春梅", "accepted", Some(3)),
        ("group_lead", "张昊", "declined", Some(4)),
        ("check_in", "朱燕萍", "accepted", None),
        ("reception", "陆佳宜", "accepted", None),
        ("visitor_guide", "陆佳宜", "accepted", None),
        ("photographer", "蒋思琪", "accepted", None),
        ("equipment", "潘志成", "accepted", None),
        ("equipment", "蒋思琪", "accepted", None),
        ("write_up", "蒋思琪", "asked", None),
    ];
    /// Who of our own sits in a group already.
    pub(in crate::sample) const SEATED: [&str; 9] = [
        "潘志成",
        "唐玉兰",
        "吴春梅",
        "朱燕萍",
        "陆佳宜",
        "钱雅静",
        "李正平",
        "顾欣妍",
        "孙晓芸",
    ];
    /// The visitors who signed up first.
    pub(in crate::sample) const FIRST_VISITORS: [&str; 3] = ["田雨桐", "许立诚", "邵敏"];
    /// The discussion lead who travels.
    pub(in crate::sample) const TRAVELS: (&str, &str) = ("张昊", "去杭州参加校招");
    /// (who, likes, would rather not, at most so many events a month, note)
    type Wish = (
        &'static str,
        &'static [Role],
        &'static [Role],
        Option<i64>,
        &'static str,
    );
    pub(in crate::sample) const WISHES: [Wish; 4] = [
        ("孙晓芸", &[Role::Photographer], &[], None, "自己带相机"),
        ("唐玉兰", &[Role::GroupLead], &[Role::Host], None, "带组可以，主持怯场"),
        ("吴春梅", &[], &[], Some(1), "孩子小，一个月最多来一次"),
        (
            "顾欣妍",
            &[Role::Host, Role::Timekeeper],
            &[],
            None,
            "想练主持，先从计时做起",
        ),
    ];
    /// Who has the chapter's box in the car.
    pub(in crate::sample) const BEARER: &str = "潘志成";
    /// (what, how many, who brings it, note)
    pub(in crate::sample) const MATERIALS: [(&str, &str, &str, &str); 7] = [
        ("备用电池", "4节", "蒋思琪", "上次话筒没电停了两分钟"),
        ("胸贴", "60张", "朱燕萍", ""),
        ("签到表", "2份", "朱燕萍", ""),
        ("横幅", "1条", "陆佳宜", "放在物料箱最下面"),
        ("讨论卡", "50张", "陆佳宜", ""),
        ("转接头", "2个", "潘志成", "Type-C转HDMI，上次少带一个"),
        ("计时牌", "3块", "蒋思琪", "剩5分、剩1分、时间到"),
    ];
    pub(in crate::sample) const NOTE: &str =
        "海报还没出：等沈老师回复。书院投影上次黑屏两次，会前先复查；翻页笔要有人带。";
    pub(in crate::sample) const HOST_SCRIPT: &str = "各位下午好，欢迎来到苏州分会第18期沙龙。\n今天只谈一件事：绩效沟通，怎么开口。\n两位嘉宾各讲25分钟，到点我会接话进问答；后面的半小时留给小组，每个人都说一句自己的。\n手机请调静音，拍照随意，录像先问一声嘉宾。";
    pub(in crate::sample) const VALUES_SCRIPT: &str = "我们是苏州企业HR自发组成的公益学习社群。\n不卖课，不拉人头，不传负面；有经验就讲，有难处就问。\n组委会都是义务的，今天在场的每一个角色，下一期都可以是您。";
}

/// What every chapter of this guild stands for, as this one puts it.
pub(super) const VALUES: &str = "公益、互助、说真话。不卖课，不拉人头；有经验就讲，有难处就问。";
/// The chapter's city.
pub(super) const CITY: &str = "苏州";
/// The guild's name.
pub(super) const GUILD: &str = "人力资源公会";
/// What the other groups of a held salon wrote on their cards.
pub(super) const RESULTS: [&str; 8] = [
    "先听完再回应，回应只说事实",
    "把流程贴到看得见的地方",
    "让业务自己说出问题",
    "小步试一个部门，再铺开",
    "谈之前先约时间，不在工位上谈",
    "每月固定一天看数据",
    "把规则讲在前面",
    "找一个愿意先试的主管",
];
