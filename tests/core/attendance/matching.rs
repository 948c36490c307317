//! Who a name in a list is.

use chapterdesk_core::attendance::Recognised;
use chapterdesk_core::attendance::matching::{Given, Roster, RosterMatch};
use chapterdesk_core::people::{self, PersonFields};

use super::stage::Stage;

fn staged() -> Stage {
    let mut stage = Stage::new();
    for (name, company, phone) in [
        ("徐敏芳", "澄拓精密", "154-0000-0018"),
        ("王静", "栖砚电子材料", "154-0000-0054"),
        ("王静", "谷棠连锁餐饮", "154-0000-0065"),
        ("曾敏", "衡朴软件", "154-0000-0077"),
        ("金喆", "", ""),
    ] {
        stage.person(name, company, phone, &[]);
    }
    let cindy = PersonFields {
        name: Some("吴晓燕".to_owned()),
        nickname: Some("Cindy-岚珂食品-HRD".to_owned()),
        company: Some("岚珂食品".to_owned()),
        ..PersonFields::default()
    };
    stage.fresh.act(|tx| people::ops::add(tx, &cindy)).unwrap();
    stage
}

fn find(stage: &Stage, name: &str, company: &str, phone: &str) -> RosterMatch {
    stage
        .fresh
        .desk
        .read(|db| Ok(Roster::read(db)?.find(Given { name, company, phone })))
        .unwrap()
}

#[test]
fn what_is_certain_is_linked() {
    let stage = staged();
    for (name, company, phone, person, how) in [
        ("徐敏芳", "", "", "徐敏芳", Recognised::Name),
        ("徐敏芳", "澄拓", "", "徐敏芳", Recognised::Name),
        ("徐 敏 芳", "", "", "徐敏芳", Recognised::Name),
        ("徐敏芳", "换了公司", "15400000018", "徐敏芳", Recognised::Phone),
        ("徐女士", "", "+86 154 0000 0018", "徐敏芳", Recognised::Phone),
        ("王静", "谷棠", "", "王静", Recognised::Name),
        ("王静", "", "0054", "王静", Recognised::PhoneTail),
        ("徐小姐", "", "0018", "徐敏芳", Recognised::PhoneTail),
        ("Zeng Min", "", "", "曾敏", Recognised::Pinyin),
        ("曾闽", "衡朴软件", "", "曾敏", Recognised::Pinyin),
        ("Cindy", "岚珂", "", "吴晓燕", Recognised::Name),
        ("cindy-岚珂食品-hrd", "", "", "吴晓燕", Recognised::Name),
        ("金喆", "云岫", "", "金喆", Recognised::Name),
    ] {
        let found = find(&stage, name, company, phone);
        assert_eq!(
            (found.person.map(|person| person.name).as_deref(), found.how),
            (Some(person), Some(how)),
            "{name} {company} {phone}"
        );
        assert!(found.candidates.is_empty());
    }
}

#[test]
fn what_is_doubtful_is_offered_and_never_linked() {
    let stage = staged();
    for (name, company, phone, count) in [
        ("王静", "", "", 2),
        ("王静", "云岫精密", "", 2),
        ("徐敏芳", "云岫精密", "", 1),
        ("徐敏芳", "", "15499999999", 1),
        ("曾闽", "", "", 1),
        ("刘小满", "", "15400000018", 1),
    ] {
        let found = find(&stage, name, company, phone);
        assert_eq!(
            (found.person, found.candidates.len()),
            (None, count),
            "{name} {company} {phone}"
        );
    }
    for name in ["刘小满", "敏", "", "Li", "👍", "=cmd"] {
        assert_eq!(find(&stage, name, "", ""), RosterMatch::default(), "{name}");
    }
    let offered = find(&stage, "王静", "", "").candidates;
    assert_eq!(offered[0].phone_tail, "0054", "what tells them apart");
}
