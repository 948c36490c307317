//! The role call: what the post says, how real answers are read, what is taken over.

use chapterdesk_core::events::role_call::{self, AnswerPick, Heard, RoleCall, Said, hear};
use chapterdesk_core::events::{
    AnswerState, AssignmentState, EventFields, PlanFields, Role, Salon, availability, catalogue, ops,
};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::words::Lang;
use proptest::prelude::*;

use super::stage::*;
use crate::fresh::{Fresh, day, refusal, zh};

/// Name, roles, group and what it comes to: `王东来 签到`, `? any -主持`, `张三 2组`.
fn told(heard: &[Heard]) -> String {
    let one = |heard: &Heard| {
        let mut words = vec![heard.names.last().cloned().unwrap_or_else(|| "?".to_owned())];
        words.extend(heard.roles.iter().map(|role| role.code().to_owned()));
        words.extend(heard.group.map(|group| format!("#{group}")));
        words.extend(heard.not.iter().map(|role| format!("-{}", role.code())));
        match heard.said {
            Said::Takes => {}
            Said::OneOf => words.push("one of".to_owned()),
            Said::Withdraws => words.push("withdraws".to_owned()),
            Said::Asks => return "asks".to_owned(),
            Said::Heading => return "heading".to_owned(),
            Said::Nothing => return "nothing".to_owned(),
        }
        words.join(" ")
    };
    heard.iter().map(one).collect::<Vec<String>>().join(" | ")
}

/// What people write in groups, and what it means.
const ANSWERS: &[(&str, &str)] = &[
    ("1. 张三 主持", "张三 host"),
    ("2、Cindy-澄拓精密-招聘主管 签到", "Cindy-澄拓精密-招聘主管 check_in"),
    ("3 李四+拍照", "李四 photographer"),
    ("4. 李四＋计时官", "李四 timekeeper"),
    ("（5）王五：话筒", "王五 equipment"),
    ("⑥ 赵六 时间官", "赵六 timekeeper"),
    ("7️⃣ 钱七 会后稿", "钱七 write_up"),
    ("- 孙八 接待", "孙八 reception"),
    ("@周九 价值官", "周九 values_officer"),
    ("张三-签到", "张三 check_in"),
    ("签到：张三", "张三 check_in"),
    ("签到 张三", "张三 check_in"),
    ("签到：张三、李四", "张三 check_in | 李四 check_in"),
    ("主持：张三；签到：李四", "张三 host | 李四 check_in"),
    ("张三 主持 李四 签到", "张三 host | 李四 check_in"),
    ("我来签到", "? check_in"),
    ("我可以拍照", "? photographer"),
    ("张三：我来签到", "张三 check_in"),
    ("张三来签到吧", "张三 check_in"),
    ("张三报名主持人", "张三 host"),
    ("张三 我想试试主持！", "张三 host"),
    ("张三 签到+拍照", "张三 check_in photographer"),
    ("张三 签到、拍照都可以", "张三 check_in photographer one of"),
    ("张三 签到或者接待", "张三 check_in reception one of"),
    ("张三 除了主持都行", "张三 -host one of"),
    ("除了主持都行", "? -host one of"),
    ("张三 什么都可以", "张三 one of"),
    ("李四 听安排", "李四 one of"),
    ("李四 不要主持，签到可以", "李四 check_in -host"),
    ("李四 主持不行，拍照吧", "李四 photographer -host"),
    ("张三 2组组长", "张三 group_lead #2"),
    ("张三 第二组组长", "张三 group_lead #2"),
    ("张三 组长3", "张三 group_lead #3"),
    ("我带3组 唐玉兰", "唐玉兰 group_lead #3"),
    ("唐玉兰 第三组", "唐玉兰 group_lead #3"),
    ("吴春梅 讨论组长", "吴春梅 group_lead"),
    ("张三 取消", "张三 withdraws"),
    ("张三 签到 来不了了", "张三 check_in withdraws"),
    ("李四临时有事参加不了", "李四 withdraws"),
    ("张三", "张三"),
    ("喆䶮𬭎 摄影", "喆䶮𬭎 photographer"),
    ("买买提·阿布都 引导", "买买提·阿布都 visitor_guide"),
    ("Mary Chen check-in", "Mary Chen check_in"),
    ("Lisa host", "Lisa host"),
    ("Tim：timekeeper", "Tim timekeeper"),
    ("小陈 茶歇官", "小陈 own_1"),
    ("王强-苏州设备公司-人事 签到", "王强-苏州设备公司-人事 check_in"),
    ("张三　１３：００到　签到", "张三 check_in"),
    ("张三 签到 🙋", "张三 check_in"),
    ("#接龙", "heading"),
    ("例 张明＋主持 接龙", "heading"),
    ("【苏州分会第18期沙龙】角色招募", "heading"),
    ("主持要几点到？", "asks"),
    ("还缺签到吗", "asks"),
    ("收到", "nothing"),
    ("好的收到", "nothing"),
    ("好嘞，明白", "nothing"),
    ("12月12日 14:00", "nothing"),
    ("感谢各位伙伴一直以来对我们分会的支持", "nothing"),
];

#[test]
fn what_people_write_is_understood() {
    let own = [(Role::parse("own_1").expect("a role"), "茶歇官".to_owned())];
    let wrong: Vec<String> = ANSWERS
        .iter()
        .map(|(line, meant)| (line, meant, told(&hear(line, &own))))
        .filter(|(_, meant, heard)| *meant != heard)
        .map(|(line, meant, heard)| format!("{line}: meant {meant}, heard {heard}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(ANSWERS.len() >= 40);
}

#[test]
fn a_name_that_ends_like_a_filler_is_still_offered() {
    let heard = hear("王东来签到", &[]);
    assert_eq!(heard[0].names, ["王东来", "王东"]);
}

fn salon_with(fresh: &mut Fresh, heads: i64) -> Salon {
    let fields = PlanFields {
        theme: Some("绩效沟通，怎么开口".to_owned()),
        heads: Some(heads),
        ..PlanFields::on(day(SATURDAY))
    };
    fresh.act(|tx| ops::plan(tx, &fields)).expect("a salon").value
}

fn read(fresh: &Fresh, salon: Id, text: &str) -> RoleCall {
    fresh
        .desk
        .read(|db| role_call::read_answers(db, salon, text))
        .expect("answers")
}

/// Name, state and problem of each answer.
fn states(call: &RoleCall) -> Vec<(String, &'static str, String)> {
    let state = |answer: &role_call::Answer| {
        let problem = answer.problem.as_ref().map(|problem| problem.id.clone());
        (answer.name.clone(), answer.state.code(), problem.unwrap_or_default())
    };
    call.lines.iter().map(state).collect()
}

#[test]
fn answers_are_matched_with_people_and_open_places() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 0);
    let (zhang, _) = (person(&mut fresh, "张三"), person(&mut fresh, "徐敏芳"));
    let twins = [person(&mut fresh, "陈静"), person(&mut fresh, "陈静")];
    let cindy = PersonFields {
        name: Some("沈新雅".to_owned()),
        nickname: Some("Cindy-澄拓精密-招聘主管".to_owned()),
        ..PersonFields::default()
    };
    fresh.act(|tx| people::ops::add(tx, &cindy)).expect("a person");
    let text = "#接龙\n1. 张三 主持\n2. Cindy 签到\n3. 敏芳 拍照\n4. 陈静 计时\n5. 新来的 接待\n6. 张三 拍照\n7. 我来引导\n8. 徐敏芳 除了主持都行";
    let call = read(&fresh, salon.id, text);
    let expected = [
        ("", "ignored", "role-answer-heading"),
        ("张三", "ready", ""),
        ("Cindy", "ready", ""),
        ("敏芳", "ready", ""),
        ("陈静", "who", "role-answer-several"),
        ("新来的", "who", "role-answer-new"),
        ("张三", "full", "role-answer-full"),
        ("", "who", "role-answer-no-name"),
        ("徐敏芳", "what", "role-answer-any"),
    ];
    let expected: Vec<(String, &str, String)> = expected
        .iter()
        .map(|(name, state, problem)| ((*name).to_owned(), *state, (*problem).to_owned()))
        .collect();
    assert_eq!(states(&call), expected);
    assert_eq!(call.lines[1].person.as_ref().map(|person| person.id), Some(zhang));
    let mut candidates: Vec<Id> = call.lines[4].candidates.iter().map(|who| who.id).collect();
    candidates.sort_unstable();
    assert_eq!(candidates, twins);
    assert_eq!(
        call.lines[2].person.as_ref().map(|who| who.name.as_str()),
        Some("沈新雅")
    );
    let left = &call.lines[8].roles;
    assert!(
        !left.contains(&Role::Host) && !left.contains(&Role::CheckIn),
        "taken above: {left:?}"
    );
    assert!(left.contains(&Role::WriteUp) && left.contains(&Role::ValuesOfficer));
}

#[test]
fn whose_message_it_is_stands_above_it() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 0);
    person(&mut fresh, "张三");
    let call = read(&fresh, salon.id, "张三:\n我来签到\n\n李四：\n主持我可以");
    assert_eq!(
        states(&call),
        [
            ("张三".to_owned(), "ready", String::new()),
            ("李四".to_owned(), "who", "role-answer-new".to_owned())
        ]
    );
}

#[test]
fn whoever_takes_back_frees_the_place() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 0);
    for name in ["张三", "李四"] {
        person(&mut fresh, name);
    }
    let call = read(&fresh, salon.id, "张三 主持\n张三 来不了\n李四 主持");
    let states = states(&call);
    assert_eq!(states[0].1, "ignored");
    assert_eq!(states[1].1, "ignored");
    assert_eq!(
        (states[2].1, call.lines[2].roles.as_slice()),
        ("ready", &[Role::Host][..])
    );
}

#[test]
fn groups_are_taken_once() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 20);
    for name in ["张三", "李四", "王五"] {
        person(&mut fresh, name);
    }
    let call = read(&fresh, salon.id, "张三 1组组长\n李四 第一组\n王五 9组");
    let states: Vec<&str> = states(&call).iter().map(|(_, state, _)| *state).collect();
    assert_eq!(states, ["ready", "full", "full"]);
    assert_eq!(call.lines[0].group_number, Some(1));
}

#[test]
fn the_post_names_what_is_open_and_is_not_read_as_an_answer() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 20);
    let host = person(&mut fresh, "金晓岚");
    fresh
        .act(|tx| ops::assign(tx, salon.id, Role::Host, host, None, AssignmentState::Accepted))
        .expect("a host");
    let own = fresh
        .act(|tx| ops::add_own(tx, "茶歇官", &catalogue::RuleFields::default()))
        .expect("a role")
        .value
        .last()
        .expect("it")
        .role;
    fresh.act(|tx| ops::set_needed(tx, salon.id, own, 1)).expect("needed");
    let post = |lang| {
        let read = fresh.desk.read(|db| role_call::post(db, salon.id, lang));
        read.expect("a post")
    };
    let (zh, en) = (post(Lang::ZhCn), post(Lang::En));
    assert!(
        zh.starts_with("【苏州分会第1期沙龙】角色招募\n12月12日（周六）14:00–16:00\n主题：绩效沟通，怎么开口\n"),
        "{zh}"
    );
    assert!(zh.contains("签到（缺1人）\n在门口签到、发胸贴\n13:30到场"), "{zh}");
    assert!(zh.contains("茶歇官（缺1人）\n13:30到场"), "{zh}");
    assert!(zh.contains("还差第1、2"), "{zh}");
    assert!(!zh.contains(". 主持人（"), "the host is there: {zh}");
    for line in zh.lines().filter(|line| !line.starts_with('【')) {
        let width: f64 = line.chars().map(|c| if c.is_ascii() { 0.5 } else { 1.0 }).sum();
        assert!(width <= 18.0, "{line} is {width} wide");
        assert!(
            line.chars().all(|c| !('\u{1F300}'..='\u{1FAFF}').contains(&c)),
            "no emoji: {line}"
        );
    }
    for post in [zh, en] {
        let call = read(&fresh, salon.id, &post);
        assert!(
            call.lines.iter().all(|line| line.state == AnswerState::Ignored),
            "{:?}",
            states(&call)
        );
    }
}

#[test]
fn answers_are_taken_over_in_one_act() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 0);
    let zhang = person(&mut fresh, "张三");
    let before = fresh.desk.fingerprint().expect("a print");
    let pick = |person, name: &str, role| AnswerPick {
        person,
        name: name.to_owned(),
        role,
        group_number: None,
    };
    let picks = [
        pick(Some(zhang), "", Role::Host),
        pick(None, "新来的", Role::Reception),
        pick(None, "新来的", Role::CheckIn),
    ];
    let saved = fresh
        .act(|tx| ops::take_answers(tx, salon.id, &picks))
        .expect("taken over")
        .value;
    let who = |role: Role| {
        let line = saved.roles.iter().find(|line| line.role == role).expect("a role");
        line.people
            .iter()
            .map(|person| (person.name.clone(), person.state))
            .collect::<Vec<_>>()
    };
    assert_eq!(who(Role::Host), [("张三".to_owned(), AssignmentState::Accepted)]);
    assert_eq!(who(Role::Reception), who(Role::CheckIn));
    let everybody = fresh.desk.read(people::queries::list).expect("people");
    assert_eq!(everybody.iter().filter(|person| person.name == "新来的").count(), 1);
    fresh.assert_undo_and_redo(&before);
    let more = [pick(None, "李四", Role::Host)];
    let full = fresh.act(|tx| ops::take_answers(tx, salon.id, &more));
    assert_eq!(refusal(full).0, "role_full");
    let nameless = [pick(None, " ", Role::Photographer)];
    let refused = fresh.act(|tx| ops::take_answers(tx, salon.id, &nameless));
    assert_eq!(refusal(refused), ("text_empty", Some("name".to_owned())));
}

#[test]
fn a_nickname_of_three_parts_tells_company_and_post() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 0);
    let picks = ["王小满-屿禾食品-人事专员", "Mary-Jane"].map(|name| AnswerPick {
        person: None,
        name: name.to_owned(),
        role: if name.starts_with('M') {
            Role::CheckIn
        } else {
            Role::Reception
        },
        group_number: None,
    });
    fresh
        .act(|tx| ops::take_answers(tx, salon.id, &picks))
        .expect("taken over");
    let everybody = fresh.desk.read(people::queries::list).expect("people");
    let known = |name: &str| everybody.iter().find(|person| person.name == name).expect("the person");
    let wang = known("王小满");
    assert_eq!((wang.company.as_str(), wang.post.as_str()), ("屿禾食品", "人事专员"));
    assert_eq!(wang.nickname, "王小满-屿禾食品-人事专员");
    assert_eq!(known("Mary-Jane").company, "", "two parts may be a name");
}

#[test]
fn hostile_answers_are_read_as_text() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 0);
    for text in [
        "",
        "\u{0}",
        "<script>alert(1)</script> 签到",
        "=cmd|' /C calc'!A0 签到",
        "#set text(9pt)",
        "../../ 签到",
        "\u{202E}签到 三张",
        "组",
        "组长",
        "；；；",
        "-",
        "---签到---",
    ] {
        read(&fresh, salon.id, text);
    }
    let script = read(&fresh, salon.id, "<b>张三</b> 签到");
    assert_eq!(script.lines[0].text, "<b>张三</b> 签到");
    let long = "张三 签到\n".repeat(501);
    let refused = fresh.desk.read(|db| role_call::read_answers(db, salon.id, &long));
    assert_eq!(refusal(refused), ("too_many_lines", Some("text".to_owned())));
    let huge = "签".repeat(100_001);
    let refused = fresh.desk.read(|db| role_call::read_answers(db, salon.id, &huge));
    assert_eq!(refusal(refused), ("text_too_long", Some("text".to_owned())));
}

proptest! {
    #[test]
    fn whatever_is_pasted_nobody_is_given_more_than_is_open(lines in prop::collection::vec(
        "(张三|李四|王五|赵六|Cindy)[ 、+：]{0,2}(主持|签到|拍照|组长|2组|都行|取消|我来|除了)[ 、+]{0,1}(接待|或|计时)?", 0..12)) {
        let mut fresh = Fresh::new();
        let salon = salon_with(&mut fresh, 20);
        for name in ["张三", "李四", "王五"] {
            person(&mut fresh, name);
        }
        let call = read(&fresh, salon.id, &lines.join("\n"));
        let picks: Vec<AnswerPick> = call.lines.iter()
            .filter(|line| line.state == AnswerState::Ready)
            .flat_map(|line| line.roles.iter().map(|role| AnswerPick {
                person: line.person.as_ref().map(|person| person.id),
                name: line.name.clone(),
                role: *role,
                group_number: line.group_number.filter(|_| *role == Role::GroupLead),
            }))
            .collect();
        let saved = fresh.act(|tx| ops::take_answers(tx, salon.id, &picks)).expect("all that is ready fits");
        for line in &saved.value.roles {
            prop_assert!(line.filled() <= line.needed, "{} of {}", line.filled(), line.role.code());
        }
    }

    #[test]
    fn no_line_breaks_the_reader(line in "\\PC{0,60}") {
        hear(&line, &[]);
        role_call::speaker(&line);
    }
}

#[test]
fn whoever_is_away_is_warned_about_when_taken_over() {
    let mut fresh = Fresh::new();
    let salon = salon_with(&mut fresh, 0);
    let zhang = person(&mut fresh, "张三");
    fresh
        .act(|tx| ops::add_away(tx, zhang, day("2026-12-10"), day("2026-12-14"), "出差"))
        .expect("away");
    let pick = AnswerPick {
        person: Some(zhang),
        name: String::new(),
        role: Role::Host,
        group_number: None,
    };
    let saved = fresh
        .act(|tx| ops::take_answers(tx, salon.id, &[pick]))
        .expect("taken over");
    let said: Vec<String> = saved.warnings.iter().map(zh).collect();
    assert_eq!(said, ["张三：12月12日（周六）没空（出差）"]);
    let entries = fresh
        .desk
        .read(|db| availability::list(db, Some(zhang)))
        .expect("entries");
    assert_eq!(entries.len(), 1);
    let heads = EventFields {
        date: Some(day("2026-12-19")),
        ..EventFields::default()
    };
    let moved = fresh.act(|tx| ops::edit(tx, salon.id, &heads)).expect("moved");
    assert_eq!(moved.value.conflicts, []);
}
