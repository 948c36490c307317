//! The sample salon: the facts behind the target texts.

use std::collections::BTreeMap;

use chapterdesk_core::chapter::PaperTheme;
use chapterdesk_core::ids::{Id, IdSource as _, SeededIds};
use chapterdesk_core::words::Message;
use chapterdesk_documents::facts::*;
use chrono::NaiveDate;

/// Salon 18 of the Suzhou chapter.
pub fn salon() -> SalonFacts {
    SalonFacts {
        id: id(1800),
        sequence: 42,
        is_cancelled: false,
        chapter: ChapterFacts {
            name: "苏州分会".into(),
            guild: "人力资源公会".into(),
            city: "苏州".into(),
            seal: "苏州".into(),
            seal_picture: None,
            values: "公益、互助、说真话。\n不卖课，不拉人头。".into(),
            theme: PaperTheme::Paper,
            colour: None,
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
        days: LetterDays {
            answer: 3,
            materials: 14,
            slides: 3,
        },
        answer_by: None,
        needs: String::new(),
        online: false,
        messages: Vec::new(),
        terms: TermsFacts::default(),
    }
}

/// The certificate of the second speaker, after the talk.
pub fn certificate() -> CertificateFacts {
    let mut letter = invitation();
    letter.salon = salon();
    letter.guest = letter.salon.talks[1].clone();
    let signer = |number, name: &str, office: &str| OfficerFacts {
        id: id(number),
        name: name.into(),
        office: Message::new(office),
    };
    CertificateFacts {
        letter,
        signers: vec![
            signer(20, "顾玉珍", "office-president"),
            signer(18, "徐敏芳", "office-secretary-general"),
        ],
    }
}

/// The poster: the first speaker with a photo, the second with an introduction.
pub fn poster() -> PosterFacts {
    let face = |talk, introduction: &str, photo| FaceFacts {
        talk,
        introduction: introduction.into(),
        photo,
    };
    PosterFacts {
        salon: salon(),
        faces: vec![
            face(1, "", Some(photo())),
            face(
                2,
                "十六年制造业HR，经手过三家公司的绩效改革，最爱讲没做成的那一次。",
                None,
            ),
        ],
        sign_up: SignUpFacts::default(),
    }
}

/// A picture with an edge that can be told from its middle.
pub fn photo() -> PictureFacts {
    let picture = image::RgbImage::from_fn(120, 160, |x, y| {
        let near = (i64::from(x) - 60).pow(2) + (i64::from(y) - 60).pow(2) < 900;
        image::Rgb(if near { [120, 90, 70] } else { [170, 190, 205] })
    });
    let mut jpeg = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    PictureFacts {
        format: "jpeg".into(),
        bytes: jpeg.into_inner(),
    }
}

/// The chapter's speakers: a senior and a junior, and one of whom only the name is known.
pub fn speaker_list() -> SpeakerListFacts {
    let senior = SpeakerFacts {
        name: "沈文娟".into(),
        address: "老师".into(),
        level: Some("senior"),
        years: Some(16),
        title: "岚珂自动化 人力资源总监".into(),
        subjects: vec!["员工不认绩效结果，怎么谈".into(), "调薪前先算哪几笔账".into()],
        modules: vec!["performance", "pay"],
        city: "苏州".into(),
        stage: "invited",
        terms: TermsFacts {
            fee: Some("none"),
            may_film: Some("photos_only"),
            may_share_slides: Some("no"),
            car_plate: "苏E·A1234".into(),
            ..TermsFacts::default()
        },
        next_action: "追问题目".into(),
        next_action_on: NaiveDate::from_ymd_opt(2026, 11, 25),
        last_spoke_on: NaiveDate::from_ymd_opt(2025, 9, 13),
        rating: Some(4.62),
        phone: "154-0000-0110".into(),
    };
    let junior = SpeakerFacts {
        name: "何晓雯".into(),
        level: Some("junior"),
        years: Some(3),
        title: "屿禾医疗器械 人事主管".into(),
        subjects: vec!["试用期面谈，我踩过的三个坑".into()],
        modules: vec!["recruiting"],
        city: "昆山".into(),
        stage: "confirmed",
        terms: TermsFacts::default(),
        last_spoke_on: None,
        rating: None,
        phone: "154-0000-0109".into(),
        ..senior.clone()
    };
    let unknown = SpeakerFacts {
        name: "龚喆".into(),
        address: String::new(),
        level: None,
        years: None,
        title: String::new(),
        subjects: Vec::new(),
        modules: Vec::new(),
        city: String::new(),
        stage: "lead",
        next_action: String::new(),
        next_action_on: None,
        ..junior.clone()
    };
    SpeakerListFacts {
        chapter: salon().chapter,
        speakers: vec![unknown, senior, junior],
    }
}

/// The sheet of the sample's venue.
pub fn venue_sheet() -> VenueSheetFacts {
    let known = venue();
    let item = |group, code: &str, state, note: &str| VenueItemFacts {
        group,
        name: Message::new(&format!("venue-item-{code}")),
        state,
        note: note.into(),
    };
    VenueSheetFacts {
        chapter: salon().chapter,
        name: known.name,
        address: known.address,
        door: known.door,
        transit: known.transit,
        parking: known.parking,
        opens: known.opens,
        clears: known.clears,
        map_link: known.map_link,
        area: Some(68.0),
        capacity: Some(50),
        tenure: "borrowed",
        cost: "免费".into(),
        contact_name: known.contact_name,
        contact_phone: known.contact_phone,
        connectors: vec!["hdmi", "audio"],
        wifi: "qingyu / 88888888".into(),
        air_conditioning: "自己开，不另收费".into(),
        food: "可以带水，不能带饭".into(),
        note: "周末前台下午两点才来人。".into(),
        items: vec![
            item("space", "clean_bright", "present", ""),
            item("space", "quiet", "present", "临街一侧关窗"),
            item("hardware", "projector", "present", ""),
            item("hardware", "microphone", "present", "一支无线，自备电池"),
            item("hardware", "clicker", "bring", ""),
            item("hardware", "computers", "not_applicable", ""),
            item("dressing", "bookshelf", "missing", ""),
            item("dressing", "photo_wall", "unknown", ""),
            item("location", "transit", "present", ""),
        ],
        inspections: vec![InspectionFacts {
            on: NaiveDate::from_ymd_opt(2026, 11, 8).unwrap(),
            by: "潘志成".into(),
            note: "投影偏黄。\n话筒有一支坏了，约好换新。".into(),
        }],
        photos: ["从门口看讲台", "", "停车场入口"]
            .map(|caption| PhotoFacts {
                caption: caption.into(),
                picture: photo(),
            })
            .into(),
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
        map_link: "https://map.example.org/qingyu".into(),
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
        // A row is known by its time here.
        id: id(start.bytes().fold(7, |sum, byte| sum * 31 + u64::from(byte))),
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
