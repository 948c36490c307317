//! The sample salon: the facts behind the target texts.

use std::collections::BTreeMap;

use chapterdesk_core::ids::{Id, IdSource as _, SeededIds};
use chapterdesk_core::words::Message;
use chapterdesk_documents::facts::*;
use chrono::NaiveDate;

/// Salon 18 of the Suzhou chapter.
pub fn salon() -> SalonFacts {
    SalonFacts {
        chapter: ChapterFacts {
            name: "苏州分会".into(),
            guild: "人力资源公会".into(),
            city: "苏州".into(),
            seal: "苏州".into(),
            seal_picture: None,
        },
        number: Some(18),
        kind: Message::new("event-kind-salon"),
        is_salon: true,
        date: NaiveDate::from_ymd_opt(2026, 12, 12).unwrap(),
        start: "14:00".into(),
        slot_end: "16:00".into(),
        planned_minutes: 116,
        margin_minutes: 4,
        gap_minutes: 0,
        overlap_minutes: 0,
        theme: "绩效沟通，怎么开口".into(),
        venue: Some(venue()),
        heads: 45,
        visitors: Some(9),
        in_charge: Some(ContactFacts {
            name: "徐敏芳".into(),
            phone: "154-0000-0018".into(),
            wechat: "15400000018".into(),
            office: Some(Message::new("office-secretary-general")),
        }),
        onsite: None,
        blocks: Vec::new(),
        rows: rows(),
        hosts: vec!["金晓岚".into()],
        own_roles: BTreeMap::new(),
        timekeepers: vec!["蒋思琪".into()],
        groups: groups(&["潘志成", "唐玉兰", "吴春梅", "陆佳宜"]),
        questions: vec![
            "最难开口的一次绩效谈话，您当时怎么说的？".into(),
            "主管不愿意谈，HR怎么办？".into(),
        ],
        materials: vec![
            material("翻页笔", "", Some("潘志成")),
            material("话筒电池", "4", Some("蒋思琪")),
            material("胸贴", "60张", Some("朱燕萍")),
            material("横幅、讨论卡", "", Some("陆佳宜")),
        ],
        talks: vec![
            talk(Some(1), "何晓雯", 3, "试用期面谈，我踩过的三个坑", true, true),
            talk(Some(2), "沈文娟", 16, "员工不认绩效结果，怎么谈", false, true),
        ],
        standby: vec![talk(None, "顾建明", 12, "", false, true)],
        directory: vec![contact("金晓岚", "154-0000-0101"), contact("蒋思琪", "154-0000-0102")],
        people: people(),
        attendees: Vec::new(),
        committee: committee(),
        version: None,
        host_script: "各位下午好，欢迎来到苏州分会第18期沙龙。\n今天只谈一件事：绩效沟通，怎么开口。\n\n\
                      【14:05 分享一】\n先请何老师讲一讲试用期面谈。\n15:05 请大家按胸贴上的组号坐好。"
            .into(),
        values_script: "我们是苏州企业HR自发组成的公益学习社群。\n不卖课，不拉人头，不传负面；有经验就讲，有难处就问。"
            .into(),
    }
}

/// The id of the person with this number.
pub fn id(number: u64) -> Id {
    SeededIds::new(number).next(0)
}

/// Somebody on the sheet with these roles and rows, each `(row, role)`; an empty role: named for the row.
pub fn person(number: u64, name: &str, roles: &[&str], services: &[(usize, &str)]) -> PersonFacts {
    let mut rows: Vec<ServiceFacts> = Vec::new();
    for (row, role) in services {
        if rows.last().is_none_or(|last| last.row != *row) {
            rows.push(ServiceFacts {
                row: *row,
                roles: Vec::new(),
                meanwhile: Vec::new(),
            });
        }
        let roles = &mut rows.last_mut().unwrap().roles;
        roles.extend((!role.is_empty()).then(|| (*role).to_owned()));
    }
    PersonFacts {
        id: id(number),
        name: name.into(),
        company: String::new(),
        post: String::new(),
        title: String::new(),
        office: None,
        in_charge: false,
        roles: roles.iter().map(|role| (*role).to_owned()).collect(),
        speaks: services.iter().any(|(_, role)| *role == "speaker"),
        stands_by: false,
        leads: Vec::new(),
        notes_for: Vec::new(),
        services: rows,
        brings: Vec::new(),
    }
}

fn people() -> Vec<PersonFacts> {
    let programme: Vec<(usize, &str)> = (3..10).map(|row| (row, "host")).collect();
    let mut people = vec![
        person(18, "徐敏芳", &[], &[]),
        person(1, "金晓岚", &["host"], &programme),
        person(2, "钱雅静", &["values_officer"], &[(3, "values_officer")]),
        person(
            3,
            "蒋思琪",
            &["timekeeper", "photographer"],
            &[(0, ""), (4, "timekeeper"), (5, "timekeeper"), (10, "photographer")],
        ),
        person(4, "潘志成", &["group_lead"], &[(0, ""), (6, "group_lead"), (11, "")]),
        person(5, "唐玉兰", &["group_lead"], &[(6, "group_lead")]),
        person(6, "吴春梅", &["group_lead"], &[(6, "group_lead")]),
        person(
            7,
            "陆佳宜",
            &["group_lead", "reception", "visitor_guide"],
            &[(1, "reception"), (2, "visitor_guide"), (6, "group_lead"), (11, "")],
        ),
        person(8, "朱燕萍", &["check_in"], &[(2, "check_in"), (9, "")]),
        person(9, "何晓雯", &[], &[(4, "speaker")]),
        person(10, "沈文娟", &[], &[(5, "speaker")]),
        person(11, "顾建明", &[], &[]),
    ];
    people[0].in_charge = true;
    people[0].office = Some(Message::new("office-secretary-general"));
    people[8].office = Some(Message::new("office-vp-membership"));
    people[11].stands_by = true;
    for (at, group) in [(4, 1), (5, 2), (6, 3), (7, 4)] {
        people[at].leads = vec![group];
    }
    people[2].notes_for = vec![2];
    for (at, brings) in [(4, 0), (3, 1), (8, 2), (7, 3)] {
        people[at].brings = vec![brings];
    }
    for (at, company, post, title) in [
        (1, "澄拓精密", "招聘主管", ""),
        (2, "衡朴软件", "HRBP", ""),
        (9, "屿禾医疗器械", "人事主管", "屿禾医疗器械 人事主管"),
        (10, "岚珂自动化", "人力资源总监", "岚珂自动化 人力资源总监"),
    ] {
        people[at].company = company.into();
        people[at].post = post.into();
        people[at].title = title.into();
    }
    people
}

fn committee() -> Vec<OfficerFacts> {
    let officer = |number, name: &str, office: &str| OfficerFacts {
        id: id(number),
        name: name.into(),
        office: Message::new(office),
    };
    vec![
        officer(20, "顾玉珍", "office-president"),
        officer(8, "朱燕萍", "office-vp-membership"),
        officer(18, "徐敏芳", "office-secretary-general"),
    ]
}

/// The invitation of the second speaker, who has not answered yet.
pub fn invitation() -> InvitationFacts {
    let mut salon = salon();
    salon.talks[1].confirmed = false;
    InvitationFacts {
        guest: salon.talks[1].clone(),
        salon,
        address: "老师".into(),
        slot: Some(SlotFacts {
            start: "14:35".into(),
            end: "15:05".into(),
            talk_minutes: 25,
            qa_minutes: 5,
        }),
        spoke_before: true,
        referred_by: String::new(),
        wanted: Wanted {
            topic: true,
            introduction: true,
            photo: true,
            slides: true,
        },
        days: InvitationDays {
            answer: 3,
            materials: 14,
            slides: 3,
        },
    }
}

fn venue() -> VenueFacts {
    VenueFacts {
        name: "青屿书院3楼大教室".into(),
        address: "青屿路18号".into(),
        door: "东门进，电梯右转".into(),
        transit: "地铁2号线青屿站3号口".into(),
        parking: "门口可停车".into(),
        contact_name: "书院前台".into(),
        contact_phone: "154-0000-0031".into(),
        opens: Some("12:30".into()),
        clears: Some("17:00".into()),
        equipment: vec!["projector".into(), "microphone".into(), "clicker".into()],
        connectors: vec!["hdmi".into()],
    }
}

/// Groups 1, 2 … with these leads.
pub fn groups(leads: &[&str]) -> Vec<GroupFacts> {
    let group = |(at, lead): (usize, &&str)| GroupFacts {
        number: at as i64 + 1,
        lead: Some((*lead).to_owned()),
        note_taker: None,
        question: None,
    };
    leads.iter().enumerate().map(group).collect()
}

/// A talk.
pub fn talk(number: Option<i64>, name: &str, years: i64, topic: &str, settled: bool, confirmed: bool) -> TalkFacts {
    TalkFacts {
        talk: number,
        name: name.into(),
        title: String::new(),
        years: Some(years),
        topic: topic.into(),
        topic_settled: settled,
        confirmed,
    }
}

/// Something to bring.
pub fn material(name: &str, quantity: &str, bearer: Option<&str>) -> MaterialFacts {
    MaterialFacts {
        name: name.into(),
        quantity: quantity.into(),
        bearer: bearer.map(str::to_owned),
    }
}

fn contact(name: &str, phone: &str) -> ContactFacts {
    ContactFacts {
        name: name.into(),
        phone: phone.into(),
        ..ContactFacts::default()
    }
}

/// A row with these people, each `(role, name)`; an empty role: named for the row.
pub fn row(part: Part, kind: &str, title: &str, start: &str, minutes: i64, people: &[(&str, &str)]) -> RowFacts {
    RowFacts {
        part,
        kind: kind.into(),
        title: title.into(),
        // A text that does not exist shows as its id: the label needs no text of another room.
        label: Message::new(if kind == "photo" { "合影" } else { kind }),
        start: start.into(),
        is_fixed: false,
        gap_minutes: 0,
        block: None,
        minutes,
        qa_minutes: 0,
        talk: None,
        people: people
            .iter()
            .map(|(role, name)| DutyFacts {
                name: (*name).into(),
                role: (!role.is_empty()).then(|| (*role).to_owned()),
                office: None,
            })
            .collect(),
        vacant: Vec::new(),
        materials: String::new(),
        note: String::new(),
        host_note: String::new(),
        meanwhile: Vec::new(),
    }
}

fn rows() -> Vec<RowFacts> {
    use Part::{After, Before, Slot};
    let host = ("host", "金晓岚");
    let time = ("timekeeper", "蒋思琪");
    let mut rows = vec![
        row(
            Before,
            "set_up",
            "布置、试投影和话筒",
            "13:00",
            0,
            &[("", "潘志成"), ("", "蒋思琪")],
        ),
        row(
            Before,
            "slides_try",
            "讲师到场试PPT",
            "13:20",
            0,
            &[("reception", "陆佳宜")],
        ),
        row(
            Before,
            "check_in",
            "签到、发胸贴",
            "13:30",
            0,
            &[("check_in", "朱燕萍"), ("visitor_guide", "陆佳宜")],
        ),
        row(
            Slot,
            "values_opening",
            "价值观开场",
            "14:00",
            5,
            &[host, ("values_officer", "钱雅静")],
        ),
        row(Slot, "talk", "", "14:05", 30, &[host, time]),
        row(Slot, "talk", "", "14:35", 30, &[host, time]),
        row(
            Slot,
            "discussion",
            "分组讨论",
            "15:05",
            30,
            &[host, ("group_lead", "潘志成")],
        ),
        row(Slot, "joint_discussion", "共同讨论", "15:35", 7, &[host]),
        row(Slot, "reports", "小组代表分享", "15:42", 4, &[host]),
        row(Slot, "introductions", "访客介绍", "15:46", 10, &[host, ("", "朱燕萍")]),
        row(After, "photo", "", "15:56", 0, &[("photographer", "蒋思琪")]),
        row(
            After,
            "clear_up",
            "收场、清点物料",
            "16:00",
            0,
            &[("", "潘志成"), ("", "陆佳宜")],
        ),
    ];
    for (at, talk) in [(4, 1), (5, 2)] {
        rows[at].qa_minutes = 5;
        rows[at].talk = Some(talk);
        rows[at].materials = "翻页笔".into();
    }
    rows[0].materials = "HDMI线".into();
    rows[8].note = "每组1分钟".into();
    rows[9].people[1].office = Some(Message::new("office-vp-membership"));
    rows
}
