//! The six venues of the sample: one fits the coming salon but lacks a clicker, each of the others has its own catch.

/// A venue with what was found at the inspection.
pub(super) struct Place {
    pub(super) name: &'static str,
    pub(super) address: &'static str,
    pub(super) area: f64,
    pub(super) capacity: i64,
    pub(super) tenure: &'static str,
    pub(super) contact: (&'static str, usize),
    pub(super) cost: &'static str,
    pub(super) transit: &'static str,
    pub(super) parking: &'static str,
    pub(super) door: &'static str,
    pub(super) hours: (&'static str, &'static str),
    pub(super) connectors: &'static [&'static str],
    pub(super) wifi: &'static str,
    pub(super) air_conditioning: &'static str,
    pub(super) food: &'static str,
    pub(super) note: &'static str,
    /// Items that are not simply present: (item, state, note).
    pub(super) items: &'static [(&'static str, &'static str, &'static str)],
    /// Days ago, by whom, what was found.
    pub(super) inspection: Option<(u64, &'static str, &'static str)>,
}

/// All venues; the first is the coming salon's.
#[rustfmt::skip]
pub(super) const PLACES: [Place; 6] = [
    Place {
        name: "青屿书院3楼大教室", address: "青屿路27号青屿书院3楼", area: 68.0, capacity: 60, tenure: "borrowed", contact: ("书院前台", 31),
        cost: "免费，散场后复原桌椅", transit: "地铁澄泾站2号口步行6分钟", parking: "门口12个车位，先报车牌", door: "东门进，电梯右转", hours: ("12:30", "17:30"),
        connectors: &["hdmi", "audio"], wifi: "QINGYU-3F，密码前台问", air_conditioning: "中央空调，不另收费", food: "可以带茶点，不能有汤水",
        note: "投影上回中途黑屏两次，会前先复查投影",
        items: &[("clicker", "missing", "书院没有，要自己带"), ("computers", "missing", ""), ("photo_spot", "unknown", ""), ("photo_wall", "not_applicable", "借用的教室不能贴墙")],
        inspection: Some((10, "潘志成", "68平方米，四十五人坐得开；话筒两支，电池自备")),
    },
    Place {
        name: "半亩咖啡二楼", address: "沐雨巷8号二楼", area: 42.0, capacity: 35, tenure: "borrowed", contact: ("店长小周", 32),
        cost: "低消800元", transit: "公交沐雨巷口站下车即到", parking: "没有车位，停对面商场", door: "从收银台左边上楼", hours: ("13:00", "18:00"),
        connectors: &["hdmi"], wifi: "桌角有二维码", air_conditioning: "挂机两台", food: "茶点只能在店里点",
        note: "楼下周末人多，讲话要靠话筒",
        items: &[("screen", "missing", "白墙勉强能投"), ("quiet", "missing", "楼下磨豆机声音大"), ("microphone", "bring", "带便携音箱"), ("clicker", "bring", ""), ("computers", "missing", ""), ("parking", "missing", "")],
        inspection: Some((190, "蒋思琪", "氛围好，适合三十人以内")),
    },
    Place {
        name: "衡溪产业园多功能厅", address: "衡溪大道100号A座1楼", area: 110.0, capacity: 120, tenure: "borrowed", contact: ("园区运营部", 33),
        cost: "半天200元", transit: "离地铁远，园区有接驳车", parking: "地面停车免费，两百个车位", door: "A座大堂直走到底", hours: ("09:00", "20:00"),
        connectors: &["hdmi", "vga", "audio"], wifi: "访客网络，短信登录", air_conditioning: "大厅空调按小时收费", food: "可以",
        note: "四十人坐进去显空，要把后半场隔开",
        items: &[("central", "missing", "离市区四十分钟"), ("bookshelf", "missing", ""), ("photo_wall", "missing", ""), ("furnishing", "missing", ""), ("clicker", "present", "园区借，押工牌")],
        inspection: Some((260, "潘志成", "设备全，就是空")),
    },
    Place {
        name: "沐隅律师事务所大会议室", address: "澄泾路66号12楼", area: 55.0, capacity: 45, tenure: "borrowed", contact: ("行政陈助理", 34),
        cost: "免费", transit: "地铁澄泾站1号口上盖", parking: "大楼地库，第三小时起收费", door: "前台登记后走右手边", hours: ("13:00", "17:30"),
        connectors: &["hdmi"], wifi: "LAWYER-GUEST", air_conditioning: "大楼统一，周六下午只送到五点", food: "只能喝水",
        note: "五点半前一定要清场；只有HDMI，笔记本是Type-C的要带转接头",
        items: &[("photo_spot", "missing", ""), ("furnishing", "missing", ""), ("computers", "missing", ""), ("microphone", "bring", "会议室小，带一支就够")],
        inspection: Some((140, "徐敏芳", "采光好，隔音好")),
    },
    Place {
        name: "枕河社区中心二楼", address: "枕河弄15号社区中心二楼", area: 80.0, capacity: 70, tenure: "borrowed", contact: ("社区小沈", 35),
        cost: "免费，提前10天预约", transit: "公交枕河弄站", parking: "路边车位少", door: "从老年食堂旁边的楼梯上", hours: ("13:00", "17:00"),
        connectors: &["vga"], wifi: "没有", air_conditioning: "只有两台柜机，夏天不够凉", food: "可以",
        note: "要先给社区交活动说明",
        items: &[("air_conditioning", "missing", "夏天不够凉"), ("clicker", "missing", ""), ("microphone", "present", "有线一支"), ("computers", "missing", ""), ("photo_spot", "unknown", ""), ("parking", "missing", "")],
        inspection: Some((330, "陆佳宜", "地方大，设备旧")),
    },
    Place {
        name: "禾序咨询培训教室", address: "禾序街3号5楼", area: 60.0, capacity: 48, tenure: "fixed", contact: ("徐建华老师的助理", 36),
        cost: "长期借用，每月分摊300元", transit: "地铁禾序街站4号口步行3分钟", parking: "楼下商场，满两小时免一小时", door: "5楼出电梯左转，门口有书架", hours: ("08:30", "21:00"),
        connectors: &["hdmi", "type_c", "audio"], wifi: "HEXU-CLASS，密码贴在讲台", air_conditioning: "有，免费", food: "可以",
        note: "分会的书架和照片墙都在这里",
        items: &[("computers", "present", "讲台有一台能查资料")],
        inspection: Some((75, "潘志成", "书架要补几本新书，照片墙换到第15期")),
    },
];
