//! What was agreed with the speakers of the sample: terms, habits worth knowing, promises. Those who are not named here
//! have not been asked yet. Speakers are named by the last four digits of their number, which tells namesakes apart.

/// What is known of a speaker beside the profile.
pub(super) struct Terms {
    pub(super) phone: usize,
    pub(super) city: &'static str,
    pub(super) modules: &'static [&'static str],
    pub(super) fee: &'static str,
    pub(super) fee_note: &'static str,
    pub(super) car_plate: &'static str,
    pub(super) meal: &'static str,
    pub(super) companion: &'static str,
    pub(super) may_film: &'static str,
    pub(super) may_share_slides: &'static str,
    pub(super) groups: &'static [&'static str],
    /// Contact person, their number, how to deal with them.
    pub(super) contact: (&'static str, usize, &'static str),
    pub(super) offers: &'static str,
    pub(super) benefit: &'static str,
    pub(super) particulars: &'static str,
    pub(super) conditions: &'static str,
    /// After an exit: in how many days to try again.
    pub(super) again: Option<i64>,
    /// Steps of an earlier round: (days ago, stage, note), the first one first.
    pub(super) past: &'static [(i64, &'static str, &'static str)],
}

/// The city of whoever is not named.
pub(super) const CITY: &str = "苏州";

/// Everything that is left open in an entry.
static OPEN: Terms = Terms {
    phone: 0,
    city: CITY,
    modules: &[],
    fee: "",
    fee_note: "",
    car_plate: "",
    meal: "",
    companion: "",
    may_film: "",
    may_share_slides: "",
    groups: &[],
    contact: ("", 0, ""),
    offers: "",
    benefit: "",
    particulars: "",
    conditions: "",
    again: None,
    past: &[],
};

/// What is known of the speaker with these digits.
pub(super) fn of(phone: usize) -> &'static Terms {
    TERMS.iter().find(|terms| terms.phone == phone).unwrap_or(&OPEN)
}

/// The terms, in the order of the speakers.
#[rustfmt::skip]
static TERMS: [Terms; 19] = [
    Terms { phone: 40, modules: &["performance", "pay"], may_film: "photos_only", groups: &["苏州HR一群"],
        contact: ("", 0, "本人回，上班时间不看手机，晚上八点后回得快"), particulars: "海报上写“人力资源总监”，不写“HRD”", ..OPEN },
    Terms { phone: 41, may_film: "yes", may_share_slides: "yes", groups: &["苏州HR二群"], fee: "none", ..OPEN },
    Terms { phone: 42, fee: "none", offers: "能请到几所学校就业办的老师", benefit: "开春前认识一批校招同行", groups: &["苏州HR一群"], ..OPEN },
    Terms { phone: 43, fee: "none", meal: "散场后一起吃，不吃辣", may_film: "yes", may_share_slides: "yes", groups: &["苏州HR二群"],
        contact: ("", 0, "本人回，怕打电话，发消息就好"), benefit: "第一次上台，有人陪着过稿", particulars: "稿子要提前一周给她看意见", ..OPEN },
    Terms { phone: 44, city: "上海", modules: &["performance"], fee: "travel", fee_note: "高铁二等座，凭票", meal: "十二点前到，简餐",
        may_film: "yes", may_share_slides: "no", contact: ("小陆", 71, "助理，微信回得快，行程以她发的为准"), offers: "可以一起做一份绩效面谈的小册子",
        benefit: "想做一次同行深度访谈，会刊上登", particulars: "名字后面只写“顾问”，不写“专家”", conditions: "备选也按正选准备，当天用不上要当面谢", ..OPEN },
    Terms { phone: 45, fee: "none", car_plate: "苏E·7K204", may_film: "yes", may_share_slides: "yes", groups: &["苏州HR一群", "制造业HRD群"],
        contact: ("", 0, "本人回，喜欢打电话，三分钟说完"), offers: "工厂可以开放参访", benefit: "招聘难，想多认识学校", particulars: "PPT不超过十页", ..OPEN },
    Terms { phone: 46, city: "上海", modules: &["training"], fee: "travel", fee_note: "往返高铁，不收讲课费", meal: "一起吃，素食", may_film: "yes", may_share_slides: "no",
        contact: ("吴老师", 72, "先发邮件再发微信提醒，要有标题和附件"), offers: "愿意带两位新内训师", benefit: "讲完有文字稿留存", particulars: "方案里错别字会圈出来发回", conditions: "不能临时加时，加了要先打招呼", ..OPEN },
    Terms { phone: 47, fee: "none", car_plate: "苏U·3D619", may_film: "yes", may_share_slides: "yes", groups: &["苏州HR一群"],
        offers: "三个城市的团队可以轮流来听", particulars: "要先试投影接口", ..OPEN },
    Terms { phone: 48, fee: "none", may_film: "photos_only", may_share_slides: "no", contact: ("", 0, "周一开会不回，周二再找"),
        benefit: "要现场听众的书面反馈", particulars: "照片发之前给本人挑", conditions: "不录像，这一条开场前跟摄影说清", ..OPEN },
    Terms { phone: 52, modules: &["recruiting"], fee: "none", car_plate: "苏E·D08816", may_film: "yes", offers: "旺季可以带大家看仓库", benefit: "想跟社保口的老师认识",
        conditions: "三点要走，排在第一位讲", ..OPEN },
    Terms { phone: 53, fee: "none", car_plate: "苏E·9Q551", meal: "不吃饭，讲完就走", may_film: "no", may_share_slides: "no", groups: &["苏州HR一群"],
        contact: ("助理小陈", 73, "小陈管日程，周五前必回"), offers: "可以给会员看一次劳动合同", benefit: "介绍企业客户时提到律所名字", particulars: "案例要先隐去名字", conditions: "问答到点要举牌，不能超时", ..OPEN },
    Terms { phone: 54, fee: "none", may_film: "yes", may_share_slides: "yes", groups: &["苏州HR二群"], ..OPEN },
    Terms { phone: 55, city: "昆山", fee: "none", may_film: "yes", particulars: "名字里的喆不能打成吉吉", ..OPEN },
    Terms { phone: 56, fee: "none", again: Some(100), ..OPEN },
    Terms { phone: 57, fee: "none", again: Some(150), contact: ("", 0, "外派期间只看邮件"), ..OPEN },
    Terms { phone: 58, again: Some(12), ..OPEN },
    Terms { phone: 59, city: "上海", fee: "fee", fee_note: "原话是“象征性收一点”，还没谈", contact: ("助理小陈", 74, "小陈先筛一遍，要写清人数和对象"),
        conditions: "台上不能卖课，这条先说", ..OPEN },
    Terms { phone: 61, city: "无锡", particulars: "先问同台的人是谁", contact: ("", 0, "微信不看，打电话"),
        past: &[(210, "lead", ""), (205, "contacted", ""), (165, "no_reply", "发了三次都没回，半年后换顾老师引荐再试")], ..OPEN },
    Terms { phone: 62, may_film: "no", groups: &["苏州HR二群"], ..OPEN },
];

/// A promise of the sample. Days count from today; a salon goes by its number, the coming one is 18.
pub(super) struct Word {
    pub(super) phone: usize,
    pub(super) what: &'static str,
    /// Number of the salon, if it was for one.
    pub(super) salon: Option<usize>,
    /// Days since it was promised, and by whom.
    pub(super) made: (i64, &'static str),
    /// In how many days it is due (negative: overdue).
    pub(super) due: Option<i64>,
    pub(super) state: &'static str,
    /// Days since it was kept or broken.
    pub(super) since: i64,
    pub(super) note: &'static str,
}

macro_rules! word {
    ($phone:literal $what:literal, $salon:expr, $made:literal $by:literal, $due:expr, $state:literal $since:literal $note:literal) => {
        Word {
            phone: $phone,
            what: $what,
            salon: $salon,
            made: ($made, $by),
            due: $due,
            state: $state,
            since: $since,
            note: $note,
        }
    };
}

/// Every promise: kept ones, open ones, one that is late and one that was not kept.
#[rustfmt::skip]
pub(super) static WORDS: [Word; 9] = [
    word!(43 "陪她过一遍稿", Some(18), 9 "金晓岚", Some(10), "open" 0 ""),
    word!(44 "做一次同行深度访谈", None, 10 "徐敏芳", Some(45), "open" 0 "会刊一月那期留了版面"),
    word!(44 "当天用不上也送感谢状", Some(18), 3 "徐敏芳", Some(21), "open" 0 ""),
    word!(45 "现场合影修好发给他", Some(17), 7 "蒋思琪", Some(-1), "open" 0 ""),
    word!(46 "整理一份文字稿", Some(11), 188 "蒋思琪", Some(-174), "kept" 176 "八页，本人改过一遍"),
    word!(47 "常备一个Type-C转接头", Some(16), 35 "潘志成", None, "kept" 30 "放进物料箱了"),
    word!(48 "听众的书面反馈", Some(12), 163 "朱燕萍", Some(-155), "kept" 162 ""),
    word!(52 "引荐社保口的老师", Some(9), 250 "陆志远", Some(-220), "broken" 215 "老师调岗了，没约成，欠他一次"),
    word!(53 "会员介绍里提到律所", Some(13), 130 "徐敏芳", None, "open" 0 ""),
];
