//! Lists from elsewhere: read, shown, taken over as one act.

use chapterdesk_core::attendance::import::{Import, ImportRow, Mapping};
use chapterdesk_core::attendance::{Category, ImportPick, Payment, SignUpState, ops, queries};

use super::stage::Stage;
use crate::fresh::refusal;

const EXPORT: &str = "序号,1、您的姓名（必填）,2、公司名称,3、岗位,4、手机号码,5、推荐人,6、是否会员,7、是否缴费,提交答卷时间,备注\n\
    1,徐敏芳,澄拓精密,秘书长,154-0000-0018,,是,免,2026/11/20 9:05:03,\n\
    2,刘小满,云岫精密,招聘主管,15400009001,徐敏芳老师,否,已付,2026年11月21日 10:20,\"要发票\n抬头另发\"\n\
    3,赵一鸣,衡朴软件,HRBP,15400009002,不认识的人,否,未付,11月21日,=cmd\n\
    4,刘小满,云岫精密,招聘主管,15400009001,,,,,\n\
    ,,,,,,,,,合计3人\n";

fn read(stage: &Stage, bytes: &[u8], mapping: &Mapping) -> chapterdesk_core::Result<Import> {
    let event = stage.event;
    stage
        .fresh
        .desk
        .read(|db| queries::read_import(db, event, "报名.csv", bytes, mapping))
}

fn picks(import: &Import) -> Vec<ImportPick> {
    import
        .rows
        .iter()
        .filter(|row| row.ticked)
        .map(ImportRow::pick)
        .collect()
}

fn staged() -> Stage {
    let mut stage = Stage::new();
    stage.person("徐敏芳", "澄拓精密", "154-0000-0018", &["会员"]);
    stage
}

#[test]
fn a_forms_export_is_understood() {
    let stage = staged();
    let import = read(&stage, EXPORT.as_bytes(), &Mapping::default()).unwrap();
    assert_eq!(import.header_row, 1);
    let fields: Vec<Option<&str>> = import.columns.iter().map(|column| column.field.as_deref()).collect();
    assert_eq!(
        fields,
        [
            None,
            Some("name"),
            Some("company"),
            Some("post"),
            Some("phone"),
            Some("brought_by"),
            Some("category"),
            Some("payment"),
            Some("signed_up_at"),
            Some("note")
        ]
    );
    assert_eq!(import.rows.len(), 4, "the total is nobody");
    let [first, second, third, fourth] = &import.rows[..] else {
        panic!()
    };
    assert_eq!(
        first.found.person.as_ref().map(|person| person.name.as_str()),
        Some("徐敏芳")
    );
    assert_eq!(
        (first.category, first.payment),
        (Some(Category::Member), Some(Payment::Waived))
    );
    assert_eq!(first.signed_up_at.as_deref(), Some("2026-11-20T09:05:03+08:00"));
    assert_eq!(
        second.brought_by.as_ref().map(|person| person.name.as_str()),
        Some("徐敏芳")
    );
    assert_eq!(
        (second.line, second.payment, second.note.as_str()),
        (3, Some(Payment::Paid), "要发票 抬头另发")
    );
    assert_eq!(third.brought_by_name, "不认识的人");
    assert_eq!(
        (third.signed_up_at.as_deref(), third.note.as_str()),
        (Some("2026-11-21"), "=cmd")
    );
    assert_eq!(
        fourth.problem.as_ref().map(|problem| problem.id.as_str()),
        Some("import-twice")
    );
    assert!(!fourth.ticked);
}

#[test]
fn what_is_taken_over_is_one_act_and_taking_it_twice_changes_nothing() {
    let mut stage = staged();
    let event = stage.event;
    let import = read(&stage, EXPORT.as_bytes(), &Mapping::default()).unwrap();
    let rows = picks(&import);
    let taken = stage
        .fresh
        .act(|tx| ops::take_import(tx, event, &rows, false))
        .unwrap()
        .value;
    assert_eq!((taken.rows.len(), taken.figures.signed_up), (3, 3));
    let before = stage.fresh.desk.fingerprint().unwrap();
    let again = read(&stage, EXPORT.as_bytes(), &Mapping::default()).unwrap();
    assert!(again.rows[..3].iter().all(|row| row.already.is_some()));
    let rows = picks(&again);
    stage.fresh.act(|tx| ops::take_import(tx, event, &rows, false)).unwrap();
    let blind: Vec<ImportPick> = rows
        .iter()
        .map(|pick| ImportPick {
            already: None,
            ..pick.clone()
        })
        .collect();
    stage
        .fresh
        .act(|tx| ops::take_import(tx, event, &blind, false))
        .unwrap();
    assert_eq!(stage.fresh.desk.fingerprint().unwrap(), before);
    stage.fresh.desk.undo(None).unwrap();
    assert!(stage.show().rows.is_empty());
}

#[test]
fn whoever_is_new_can_be_put_into_the_roster() {
    let mut stage = staged();
    let event = stage.event;
    let import = read(&stage, EXPORT.as_bytes(), &Mapping::default()).unwrap();
    let rows = picks(&import);
    let taken = stage
        .fresh
        .act(|tx| ops::take_import(tx, event, &rows, true))
        .unwrap()
        .value;
    assert!(taken.rows.iter().all(|row| row.person.is_some()));
}

#[test]
fn the_mapping_can_be_changed() {
    let stage = staged();
    let strange = "甲,乙\n刘小满,15400009001\n赵一鸣,15400009002\n";
    let guessed = read(&stage, strange.as_bytes(), &Mapping::default()).unwrap();
    assert_eq!(guessed.header_row, 0);
    let fields: Vec<Option<&str>> = guessed.columns.iter().map(|column| column.field.as_deref()).collect();
    assert_eq!(fields, [Some("name"), Some("phone")], "by what the cells look like");
    let mapping = Mapping {
        header_row: Some(1),
        columns: Some(vec![Some("company".to_owned()), Some("name".to_owned())]),
        ..Mapping::default()
    };
    let mapped = read(&stage, strange.as_bytes(), &mapping).unwrap();
    assert_eq!((mapped.rows.len(), mapped.rows[0].company.as_str()), (2, "刘小满"));
    for (mapping, code) in [
        (
            Mapping {
                columns: Some(vec![Some("nonsense".to_owned())]),
                ..Mapping::default()
            },
            "code_unknown",
        ),
        (
            Mapping {
                columns: Some(vec![Some("name".to_owned()), Some("name".to_owned())]),
                ..Mapping::default()
            },
            "column_twice",
        ),
        (
            Mapping {
                sheet: Some("没有".to_owned()),
                ..Mapping::default()
            },
            "sheet_not_found",
        ),
    ] {
        assert_eq!(refusal(read(&stage, strange.as_bytes(), &mapping)).0, code);
    }
}

#[test]
fn nicknames_in_a_column_are_taken_apart() {
    let stage = staged();
    let text = "姓名-公司-岗位,手机\n刘小满-云岫精密-招聘主管,15400009001\n";
    let import = read(&stage, text.as_bytes(), &Mapping::default()).unwrap();
    let row = &import.rows[0];
    assert_eq!(
        (row.name.as_str(), row.company.as_str(), row.post.as_str()),
        ("刘小满", "云岫精密", "招聘主管")
    );
}

#[test]
fn hostile_cells_are_told_and_not_ticked() {
    let stage = staged();
    let long = "长".repeat(500);
    let text = format!("姓名,备注\n{long},\n<script>alert(1)</script>,#set\n喆䶮𬭎,\u{202E}反\u{0}\n,没有名字\n");
    let import = read(&stage, text.as_bytes(), &Mapping::default()).unwrap();
    assert!(!import.rows[0].ticked);
    assert_eq!(import.rows[0].problem.as_ref().unwrap().id, "error-text_too_long");
    assert_eq!(import.rows[1].name, "<script>alert(1)</script>");
    assert_eq!(
        (import.rows[2].name.as_str(), import.rows[2].note.as_str()),
        ("喆䶮𬭎", "反")
    );
    assert_eq!(import.rows.len(), 3);
}

#[test]
fn a_pasted_list_takes_back_brings_guests_and_waits() {
    let mut stage = staged();
    let event = stage.event;
    let li = stage.sign_up("李四");
    stage.places(3);
    let text =
        "#接龙 12月12日沙龙\n1. 徐敏芳 +1\n2. 李四 来不了\n3. 王五（待定）\n4. 赵一鸣\n5. 孙小美\n请问停车方便吗？";
    let import = stage
        .fresh
        .desk
        .read(|db| queries::read_chain(db, event, text))
        .unwrap();
    let told: Vec<(String, bool)> = import.rows.iter().map(|row| (row.name.clone(), row.ticked)).collect();
    assert_eq!(
        told,
        [
            ("徐敏芳".to_owned(), true),
            ("徐敏芳带的朋友".to_owned(), true),
            ("李四".to_owned(), true),
            ("王五".to_owned(), false),
            ("赵一鸣".to_owned(), true),
            ("孙小美".to_owned(), true)
        ]
    );
    assert_eq!(import.rows[2].already, Some(li));
    assert_eq!(import.rows[2].state, SignUpState::Cancelled);
    assert_eq!(import.ignored.len(), 2);
    let rows = picks(&import);
    let taken = stage.fresh.act(|tx| ops::take_import(tx, event, &rows, false)).unwrap();
    let states: Vec<(String, SignUpState)> = taken.value.rows.into_iter().map(|row| (row.name, row.state)).collect();
    assert_eq!(
        states.iter().map(|(_, state)| *state).collect::<Vec<_>>(),
        [
            SignUpState::Cancelled,
            SignUpState::Coming,
            SignUpState::Coming,
            SignUpState::Coming,
            SignUpState::Waitlist
        ]
    );
    assert_eq!(taken.warnings[0].id, "attendance-import-waits");
}

#[test]
fn too_much_at_once_is_refused() {
    let stage = staged();
    let event = stage.event;
    let long = "1. 张三\n".repeat(2_001);
    let refused = stage.fresh.desk.read(|db| queries::read_chain(db, event, &long));
    assert_eq!(refusal(refused).0, "too_many_lines");
    let huge = "长".repeat(100_001);
    let refused = stage.fresh.desk.read(|db| queries::read_chain(db, event, &huge));
    assert_eq!(refusal(refused).0, "text_too_long");
}

#[test]
fn somebody_takes_it_back_where_there_is_no_limit() {
    let mut stage = staged();
    let event = stage.event;
    stage.sign_up("李四");
    let read = |stage: &Stage| {
        stage
            .fresh
            .desk
            .read(|db| queries::read_chain(db, event, "1. 李四 来不了"))
            .unwrap()
    };
    let rows = picks(&read(&stage));
    let taken = stage.fresh.act(|tx| ops::take_import(tx, event, &rows, false)).unwrap();
    assert_eq!(taken.value.rows[0].state, SignUpState::Cancelled);
}
