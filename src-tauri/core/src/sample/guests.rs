//! The thirty speakers of the sample: who they are, where each stands on the pipeline, and what was said so far.

/// A speaker with the contact log. Days count back from today; talks are listed in `salons.rs`.
pub(super) struct Guest {
    pub(super) name: &'static str,
    pub(super) address: &'static str,
    pub(super) phone: usize,
    pub(super) company: &'static str,
    pub(super) post: &'static str,
    pub(super) years: i64,
    pub(super) source: &'static str,
    pub(super) referred_by: &'static str,
    pub(super) subjects: &'static [&'static str],
    pub(super) introduction: &'static str,
    pub(super) hopes: &'static str,
    pub(super) stage: &'static str,
    /// Days since the present stage began; a past speaker's stage begins with the last talk instead.
    pub(super) stage_days: i64,
    /// (days ago, channel, direction, text), newest last.
    pub(super) contacts: &'static [(i64, &'static str, &'static str, &'static str)],
    /// The next action and in how many days it is due (negative: overdue).
    pub(super) next: Option<(&'static str, i64)>,
}

macro_rules! guest {
    ($name:literal $address:literal $phone:literal, $company:literal $post:literal $years:literal, $source:literal $by:literal,
     [$($subject:literal),*], $intro:literal, $hopes:literal, $stage:literal $days:literal,
     [$(($ago:literal $channel:ident $direction:ident $text:literal)),*], $next:expr) => {
        Guest {
            name: $name, address: $address, phone: $phone, company: $company, post: $post, years: $years, source: $source,
            referred_by: $by, subjects: &[$($subject),*], introduction: $intro, hopes: $hopes, stage: $stage, stage_days: $days,
            contacts: &[$(($ago, stringify!($channel), stringify!($direction), $text)),*], next: $next,
        }
    };
}

/// All speakers. The coming salon's are 何晓雯, 沈文娟 and, standing by, 顾建明.
#[rustfmt::skip]
pub(super) const GUESTS: [Guest; 30] = [
    // Invited.
    guest!("沈文娟" "老师" 40, "衡朴医疗器械" "人力资源总监" 15, "community" "", ["绩效沟通", "薪酬"], "做人力资源十五年，管过六百人的工厂，也管过三十人的研发所，最常被拉去谈的是没人愿意谈的那场面谈。", "想和同行小范围深聊，不想只讲一遍",
        "invited" 4, [(12 wechat out "沈老师，十二月想做一场绩效沟通，第一个想到您"), (11 wechat in "主题可以，让我看看排班"), (4 wechat out "邀请和时段都发您了，麻烦看看方不方便")], Some(("再问一次沈老师，月底前要定海报", 0))),
    guest!("李梦洁" "老师" 41, "栖砚电子材料" "薪酬绩效主管" 5, "community" "", ["试用期", "考勤"], "从前台做到薪酬绩效主管，做表最快。", "想练练讲台",
        "invited" 2, [(9 wechat out "明年一月那期缺一位新锐，您看有兴趣吗"), (8 wechat in "有，题目想换一个"), (2 wechat out "一月的日期定了，正式邀请您")], Some(("问题目定了没有", 3))),
    guest!("顾晨曦" "老师" 42, "屿禾软件" "招聘主管" 4, "community" "", ["校园招聘", "人效"], "一年跑二十所学校的招聘主管。", "多认识几家学校的老师",
        "invited" 1, [(20 phone out "聊了春招的题目，愿意再来"), (1 wechat out "二月那期正式邀请，先占个时间")], Some(("等回复，两天后再看", 2))),
    // Confirmed.
    guest!("何晓雯" "老师" 43, "岚珂食品" "招聘主管" 3, "community" "", ["试用期面谈"], "三年HR，前年从生产计划转岗，试用期面谈谈哭过人，也被人谈哭过。", "第一次上台，想有人帮着过一遍稿",
        "confirmed" 6, [(16 wechat out "晓雯，十二月要不要试着讲一次？二十五分钟"), (15 wechat in "有点怕，让我想想"), (9 phone out "把二十五分钟怎么分讲了一遍"), (6 wechat in "我来！题目就讲踩过的三个坑")], Some(("收百字简介和照片", 4))),
    guest!("顾建明" "老师" 44, "岚珂管理咨询" "首席顾问" 18, "consulting" "陆志远", ["目标分解", "绩效面谈"], "做了十八年绩效，前十年在企业，后八年在给企业挑毛病。", "希望有一次同行深度访谈",
        "confirmed" 3, [(10 wechat out "顾老师，十二月那期想请您做备选，不知道合不合适"), (9 wechat in "可以，我那天下午本来就空着"), (3 wechat in "备选也按正选准备，放心"), (3 wechat out "太感谢了，定下来第一时间告诉您")], Some(("沈老师定了就回顾老师", 3))),
    // Spoke.
    guest!("潘国梁" "总" 45, "澄拓自动化" "HRD" 16, "referral" "陆志远", ["应届生培养", "年度总结"], "带过四届管培生，留下来的有一半当了主管。", "招聘难，想多认识学校",
        "spoke" 0, [(40 wechat out "潘总，十一月请您讲年度总结"), (38 wechat in "行，PPT我晚点给"), (9 wechat in "PPT发你了，十页以内"), (7 wechat in "现场反应不错，下次早点排")], Some(("欠潘总一条致谢和现场照片", -1))),
    guest!("徐建华" "老师" 46, "禾序咨询" "高级顾问" 20, "consulting" "", ["内训师", "业务讲台"], "二十年里教过三百多位业务经理怎么上讲台。", "看重口碑，希望有文字稿留存",
        "spoke" 0, [(210 email out "给徐老师发了方案，先写了没有讲课费"), (206 email in "公益的我支持，题目换成怎么养"), (189 wechat in "搭档没来，我多讲了五分钟，别怪我"), (188 wechat out "哪能怪您，救了场；感谢状和大家的留言一并寄去")], None),
    guest!("蒋敏" "老师" 47, "屿禾软件" "HRD" 13, "community" "", ["留人", "组织瘦身"], "管着三个城市的团队，一年做两百场留任面谈。", "",
        "spoke" 0, [(60 wechat out "蒋老师，十月换了日子，还方便吗"), (59 wechat in "方便，要有车位"), (36 wechat in "投影接口跟我电脑对不上，幸好有人带了转接头"), (35 wechat out "谢谢蒋老师，转接头我们以后常备；照片发您了")], None),
    guest!("陈素琴" "老师" 48, "岚珂食品" "HRD" 14, "learning_site" "", ["年终奖", "薪酬改革"], "老厂改薪酬，改了三年没有一个人闹。", "想要现场听众的书面反馈",
        "spoke" 0, [(190 phone out "请她讲老厂的薪酬怎么改"), (188 wechat in "不方便录像，照片可以"), (162 wechat in "反馈表收到了，写得真细"), (161 wechat out "谢谢陈老师，感谢状下周寄到")], None),
    guest!("陆婷" "老师" 49, "汀岸物流" "招聘主管" 4, "community" "", ["面试", "离职面谈"], "一周面八十个人的招聘主管。", "",
        "spoke" 0, [(250 wechat out "四月讲一次离职面谈好不好"), (248 wechat in "好，真话能讲吗"), (224 wechat in "话筒没电那一下，我差点喊起来"), (223 wechat out "对不住，也谢谢你稳住了；大家给你打了4.5分")], None),
    guest!("张悦" "老师" 50, "谷棠连锁餐饮" "HRBP" 3, "community" "", ["offer", "指标"], "开店最多的一年招了四百人。", "",
        "spoke" 0, [(280 wechat out "三月节后招人，讲讲offer发了人不来"), (279 wechat in "这个我有发言权"), (252 wechat in "讲完有三个人加我，值了"), (251 wechat out "谢谢张悦，照片和留言都发你了")], None),
    guest!("朱晓彤" "老师" 51, "澜序物业" "人事行政经理" 5, "community" "", ["年会", "数据"], "办过七场年会，没有一场冷场。", "",
        "spoke" 0, [(45 wechat out "晓彤，十一月来讲数据怎么讲成故事"), (44 wechat in "说月底给题目"), (23 wechat in "题目就这个，不改了"), (7 wechat out "谢谢晓彤，照片和大家的留言都发你了")], None),
    // Ready to re-invite.
    guest!("钱国平" "总" 52, "汀岸物流" "人力总监" 17, "community" "", ["一线招聘"], "旺季一个月要补三百个人。", "想跟社保口的老师认识",
        "ready" 240, [(300 phone out "请钱总讲旺季缺工"), (299 phone in "可以，先说好我三点要走"), (250 wechat out "感谢状寄到公司前台了"), (240 wechat in "收到，明年春天可以再来")], Some(("明年春天再约钱总", 90))),
    guest!("李正浩" "律师" 53, "沐隅律师事务所" "合伙人" 12, "law_firm" "徐敏芳", ["解除", "调岗"], "代理过两百多起劳动争议，一半在开庭前劝和了。", "希望介绍企业客户时提到律所名字",
        "ready" 110, [(170 wechat out "七月想请您讲调岗谈话怎么留痕"), (168 wechat in "助理小陈回：周五前定"), (165 wechat in "定了，案例我会隐去名字"), (130 wechat out "谢谢李律师，问答超时怪我们没举牌"), (110 wechat in "没关系，下次我控制好")], None),
    guest!("王静" "老师" 54, "栖砚电子材料" "培训专员" 5, "community" "", ["新人培养", "带教"], "新人第一周的流程表就是她画的。", "",
        "ready" 80, [(130 wechat out "八月讲带教师傅怎么选"), (129 wechat in "好呀"), (98 wechat out "谢谢王静，评分4.7"), (80 wechat in "还想讲一次带教考核")], Some(("排进明年的选题", 30))),
    guest!("金喆" "老师" 55, "朴曜自动化" "薪酬绩效主管" 4, "community" "", ["薪酬调查", "薪酬沟通"], "统计学出身，讲薪酬先画图。", "",
        "ready" 140, [(200 wechat out "六月请你讲薪酬保密聊到哪一步"), (199 wechat in "可以，名字里的喆别打错"), (150 wechat out "感谢状做好了，名字核过两遍"), (140 wechat in "哈哈，谢谢")], None),
    // Declined, on hold, no-show.
    guest!("徐佳慧" "老师" 56, "云岫精密" "HRBP" 5, "community" "", ["人力年报", "HR成长"], "从人事专员到HRBP用了四年。", "",
        "declined" 13, [(18 wechat out "佳慧，一月那期想再请你"), (13 wechat in "一月要盘点，来不了，抱歉")], None),
    guest!("沈立新" "老师" 57, "槿渡物流" "人力总监" 15, "referral" "潘国梁", ["干部梯队", "HR成长"], "从人事经理做到业务伙伴，绕了一大圈。", "",
        "on_hold" 30, [(35 phone out "问明年上半年能不能再来"), (30 phone in "外派半年，回来再约")], Some(("回国后再约沈老师", 150))),
    guest!("蒋浩然" "老师" 58, "砚北软件" "培训专员" 4, "learning_site" "", ["内训师"], "自学剪辑做微课。", "",
        "no_show" 0, [(200 wechat out "确认周六下午的分享"), (199 wechat in "没问题"), (190 phone out "到点没接电话"), (188 wechat in "临时出差忘了说，对不起")], None),
    // Contacted.
    guest!("王海燕" "老师" 59, "沐隅劳动关系咨询" "首席讲师" 12, "consulting" "李正浩", ["劳动关系"], "", "希望能卖一点课",
        "contacted" 8, [(9 wechat out "王老师好，我是苏州分会的徐敏芳，李律师介绍的"), (8 wechat in "助理小陈回，周五前定")], Some(("周五过了，问助理小陈", -2))),
    guest!("潘晓莉" "老师" 60, "谷棠食品" "培训经理" 7, "community" "", ["培训转化"], "", "",
        "contacted" 15, [(15 meeting in "上期散场时说愿意讲，要提前两个月排")], Some(("发她明年的选题表", 5))),
    guest!("张国栋" "总" 61, "澄拓医疗器械" "人力资源副总" 19, "referral" "顾建明", ["组织变革"], "", "看重同台的人是谁",
        "contacted" 22, [(24 phone out "顾老师引荐，电话聊了十分钟"), (22 wechat in "人在外地，只能线上")], Some(("线上课堂那边有档期再联系", 20))),
    guest!("陆雨薇" "老师" 62, "禾序软件" "HRBP" 3, "community" "", ["远程团队"], "", "",
        "contacted" 5, [(6 wechat out "雨薇，看到你在群里说远程团队，想不想线下讲一次"), (5 wechat in "可以，但不方便录像")], Some(("定一个月份", 7))),
    // Leads.
    guest!("金志刚" "总" 63, "云岫自动化" "HRD" 16, "referral" "陆志远", ["厂区人力规划"], "", "", "lead" 40, [], Some(("请陆总引荐", 6))),
    guest!("沈佳怡" "老师" 64, "朴曜软件" "招聘专员" 2, "community" "", ["短视频招聘"], "", "", "lead" 26, [], None),
    guest!("王静" "老师" 65, "谷棠连锁餐饮" "薪酬绩效主管" 7, "community" "", ["门店排班"], "", "", "lead" 19, [], None),
    guest!("朱建平" "老师" 66, "汀岸精密" "人力资源顾问" 21, "consulting" "", ["退休返聘"], "", "", "lead" 33, [], None),
    guest!("蒋雪" "老师" 67, "岚珂电子材料" "培训专员" 4, "learning_site" "", ["微课"], "", "", "lead" 12, [], None),
    guest!("徐梦琪" "老师" 68, "屿禾食品" "人事专员" 3, "community" "", ["食堂满意度"], "", "", "lead" 9, [], None),
    guest!("李春晖" "律师" 69, "衡朴律师事务所" "律师" 11, "law_firm" "李正浩", ["竞业限制"], "", "", "lead" 51, [], Some(("下次见李律师时要联系方式", 25))),
];
