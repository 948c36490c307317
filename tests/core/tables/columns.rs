//! What the columns of a table hold, by their heads.

use chapterdesk_core::attendance::import::FIELDS;
use chapterdesk_core::tables::columns::{columns, header_row};

fn held(head: &[&str]) -> Vec<Option<String>> {
    let rows = vec![
        head.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>(),
        vec!["x".to_owned(); head.len()],
    ];
    assert_eq!(header_row(&rows, &FIELDS), Some(0), "{head:?}");
    columns(&rows, Some(0), &FIELDS)
        .into_iter()
        .map(|column| column.field)
        .collect()
}

#[test]
fn heads_as_services_and_people_write_them() {
    for (head, fields) in [
        (["姓名", "公司", "手机"], ["name", "company", "phone"]),
        (
            ["1. 您的姓名", "2. 您所在的公司名称（全称）", "3. 联系方式"],
            ["name", "company", "phone"],
        ),
        (["Name", "Company", "Mobile"], ["name", "company", "phone"]),
        (["推荐人姓名", "姓名", "单位"], ["brought_by", "name", "company"]),
        (
            ["*真实姓名", "工作单位：", "手机号码【必填】"],
            ["name", "company", "phone"],
        ),
        (["名字", "职务", "谁邀请的你？"], ["name", "post", "brought_by"]),
        (["姓名", "微信号", "提交时间"], ["name", "wechat", "signed_up_at"]),
        (["姓名", "是否会员", "是否缴费"], ["name", "category", "payment"]),
        (["Full name", "Company name", "Job title"], ["name", "company", "post"]),
    ] {
        let held: Vec<String> = held(&head).into_iter().map(Option::unwrap_or_default).collect();
        assert_eq!(held, fields, "{head:?}");
    }
}

#[test]
fn a_head_below_a_title_is_found_and_a_question_names_nothing() {
    let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let rows = [
        row(&["第18期沙龙报名表"]),
        row(&[]),
        row(&["姓名", "单位", "电话"]),
        row(&["刘小满", "云岫精密", "15400009001"]),
    ];
    assert_eq!(header_row(&rows, &FIELDS), Some(2));
    let found = columns(&rows, Some(2), &FIELDS);
    assert_eq!(found[2].examples, ["15400009001"]);
    let asked = held(&[
        "姓名",
        "公司",
        "您希望在这次沙龙里听到哪些关于公司人力资源管理方面的内容？",
    ]);
    assert_eq!(asked[2], None);
}
