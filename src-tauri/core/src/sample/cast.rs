//! The people of the sample who are written by hand: the committee and its helpers. Speakers stand in `speakers.rs`.

/// Somebody who helps to run the chapter.
pub(super) struct Figure {
    pub(super) name: &'static str,
    pub(super) address: &'static str,
    pub(super) nickname: &'static str,
    /// The last four digits.
    pub(super) phone: usize,
    pub(super) company: &'static str,
    pub(super) post: &'static str,
    pub(super) years: i64,
    pub(super) tags: &'static [&'static str],
    pub(super) note: &'static str,
}

macro_rules! figure {
    ($name:literal, $address:literal, $nickname:literal, $phone:literal, $company:literal, $post:literal, $years:literal, [$($tag:literal),*], $note:literal) => {
        Figure { name: $name, address: $address, nickname: $nickname, phone: $phone, company: $company, post: $post, years: $years, tags: &[$($tag),*], note: $note }
    };
}

/// Committee, former committee, members who take roles.
#[rustfmt::skip]
pub(super) const FIGURES: [Figure; 18] = [
    figure!("徐敏芳", "老师", "徐敏芳-屿禾软件-人事行政经理", 18, "屿禾软件", "人事行政经理", 11, ["组委会"], "微信同号，周三晚上陪孩子上课，消息回得慢"),
    figure!("陆志远", "总", "老陆-澄拓精密-HRD", 2, "澄拓精密", "HRD", 16, ["组委会"], "分会发起人之一，车停园区B2"),
    figure!("金晓岚", "老师", "晓岚-衡朴医疗器械-培训经理", 7, "衡朴医疗器械", "培训经理", 9, ["组委会", "主持"], "做过电台，串场不用稿也行，但要先给她嘉宾介绍"),
    figure!("朱燕萍", "老师", "朱燕萍-汀岸物流-薪酬绩效主管", 9, "汀岸物流", "薪酬绩效主管", 8, ["组委会"], "记人名快，访客都愿意跟她聊"),
    figure!("蒋思琪", "老师", "思琪-岚珂食品-招聘主管", 12, "岚珂食品", "招聘主管", 5, ["组委会", "摄影"], "会修图；宣传的活先由她顶着"),
    figure!("陆佳宜", "老师", "佳宜-谷棠连锁餐饮-HRBP", 14, "谷棠连锁餐饮", "HRBP", 6, ["组委会"], "每月中旬要去外地门店"),
    figure!("潘志成", "老师", "潘志成-朴曜自动化-人事专员", 15, "朴曜自动化", "人事专员", 3, ["组委会", "设备"], "有车，物料箱放他后备厢"),
    figure!("钱雅静", "老师", "雅静-栖砚电子材料-培训经理", 16, "栖砚电子材料", "培训经理", 10, ["价值官"], "讲初心这五分钟她最稳"),
    figure!("唐玉兰", "老师", "玉兰-澜序物业-人事行政经理", 19, "澜序物业", "人事行政经理", 12, ["读书会"], ""),
    figure!("吴春梅", "老师", "春梅-云岫精密-薪酬绩效主管", 20, "云岫精密", "薪酬绩效主管", 7, ["讨论组长"], "话少的人在她那组也肯开口"),
    figure!("张昊", "老师", "昊子-砚北软件-招聘主管", 21, "砚北软件", "招聘主管", 4, ["狼人杀"], ""),
    figure!("李正平", "老师", "正平-槿渡物流-HRBP", 22, "槿渡物流", "HRBP", 8, ["牌局"], "自带三副牌"),
    figure!("王睿", "老师", "王睿-沐隅软件-HRBP", 23, "沐隅软件", "HRBP", 7, ["往届组委"], "项目忙，例会连着缺了三次"),
    figure!("徐雯", "老师", "徐雯-禾序食品-招聘主管", 24, "禾序食品", "招聘主管", 6, ["往届组委"], "调去外地总部，账号密码已交接"),
    figure!("陈洁", "老师", "陈洁-衡朴精密-人事专员", 25, "衡朴精密", "人事专员", 4, ["往届组委"], "休产假后没再接秘书的事"),
    figure!("顾欣妍", "老师", "Cindy-屿禾软件-HRBP", 26, "屿禾软件", "HRBP", 5, ["会员"], "群里都叫她Cindy"),
    figure!("沈嘉豪", "老师", "嘉豪-汀岸电子材料-招聘专员", 27, "汀岸电子材料", "招聘专员", 2, ["会员", "签到"], ""),
    figure!("孙晓芸", "老师", "晓芸-谷棠食品-人事专员", 28, "谷棠食品", "人事专员", 1, ["会员"], "第三次来就主动帮忙签到"),
];

/// A term on the committee. Years and months count back from today's year or month.
pub(super) struct Tenure {
    pub(super) office: &'static str,
    pub(super) person: &'static str,
    pub(super) group: &'static str,
    pub(super) started: When,
    pub(super) ended: Option<When>,
    pub(super) end_reason: &'static str,
    pub(super) ended_by: &'static str,
    pub(super) note: &'static str,
}

/// The first day of a month: `Month(2, 3)` is March two years ago, `Back(2)` the month before last.
#[derive(Clone, Copy)]
pub(super) enum When {
    /// Years ago and month.
    Month(i32, u32),
    /// Months ago.
    Back(u32),
}

macro_rules! tenure {
    ($office:literal, $person:literal, $group:literal, $started:expr) => {
        tenure!($office, $person, $group, $started, "")
    };
    ($office:literal, $person:literal, $group:literal, $started:expr, $note:literal) => {
        Tenure {
            office: $office,
            person: $person,
            group: $group,
            started: $started,
            ended: None,
            end_reason: "",
            ended_by: "",
            note: $note,
        }
    };
    ($office:literal, $person:literal, $group:literal, $started:expr, $ended:expr, $reason:literal, $by:literal) => {
        Tenure {
            office: $office,
            person: $person,
            group: $group,
            started: $started,
            ended: Some($ended),
            end_reason: $reason,
            ended_by: $by,
            note: "",
        }
    };
}

/// Every term, held or past. The publicity seat is vacant.
pub(super) const TENURES: [Tenure; 15] = [
    tenure!("president", "陆志远", "", When::Month(2, 3)),
    tenure!(
        "vp_education",
        "王睿",
        "",
        When::Month(2, 3),
        When::Back(7),
        "连续三次没参加例会，选题断了两个月",
        "陆志远"
    ),
    tenure!("vp_education", "金晓岚", "", When::Back(7)),
    tenure!(
        "vp_publicity",
        "徐雯",
        "",
        When::Month(2, 3),
        When::Back(2),
        "调去外地工作",
        "本人提出"
    ),
    tenure!("vp_membership", "朱燕萍", "", When::Month(1, 3)),
    tenure!(
        "vp_membership",
        "唐玉兰",
        "",
        When::Month(2, 3),
        When::Month(1, 3),
        "任满，改带读书会",
        "组委会"
    ),
    tenure!("secretary_general", "徐敏芳", "", When::Month(2, 3)),
    tenure!(
        "secretary",
        "陈洁",
        "",
        When::Month(2, 3),
        When::Back(16),
        "休产假",
        "本人提出"
    ),
    tenure!(
        "secretary",
        "蒋思琪",
        "",
        When::Month(1, 3),
        "宣传副会长空缺期间，海报和推送由她顶着"
    ),
    tenure!("secretary", "陆佳宜", "", When::Back(16)),
    tenure!("secretary", "潘志成", "", When::Back(8)),
    tenure!("interest_lead", "张昊", "狼人杀", When::Month(1, 3)),
    tenure!("interest_lead", "唐玉兰", "读书会", When::Month(1, 3)),
    tenure!(
        "interest_lead",
        "顾欣妍",
        "牌局",
        When::Month(1, 6),
        When::Back(6),
        "周末要上课",
        "本人提出"
    ),
    tenure!("interest_lead", "李正平", "牌局", When::Back(6)),
];
