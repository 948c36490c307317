//! The run-sheet and the agenda, in every form and both languages.

use chapterdesk_documents::facts::{ContactFacts, Part};
use chapterdesk_documents::{Exported, Form, Options};

use crate::sample;
use crate::tools::{agenda, assert_nothing_overflows, english, options, run_sheet, squeezed, text_of};

fn message(options: &Options) -> String {
    run_sheet(&sample::salon(), options).unwrap().text().unwrap().to_owned()
}

#[test]
fn committee_message() {
    insta::assert_snapshot!(message(&options(Form::WeChat)));
}

#[test]
fn audience_message() {
    insta::assert_snapshot!(
        agenda(&sample::salon(), &options(Form::WeChat))
            .unwrap()
            .text()
            .unwrap()
    );
}

#[test]
fn committee_message_in_english() {
    insta::assert_snapshot!(message(&english(Form::WeChat)));
}

#[test]
fn committee_paper() {
    let paper = run_sheet(&sample::salon(), &options(Form::Pdf)).unwrap();
    assert_eq!(
        (paper.pages, paper.suggested_name.as_str()),
        (1, "第18期沙龙-流程表-草稿.pdf")
    );
    assert_eq!(paper.version, "草稿 · 11月22日 14:30");
    assert_nothing_overflows(&paper);
    insta::assert_snapshot!(text_of(&paper));
}

#[test]
fn audience_paper() {
    let paper = agenda(&sample::salon(), &options(Form::Pdf)).unwrap();
    assert_eq!(
        (paper.pages, paper.suggested_name.as_str()),
        (1, "第18期沙龙-活动流程-草稿.pdf")
    );
    assert_nothing_overflows(&paper);
    insta::assert_snapshot!(text_of(&paper));
}

#[test]
fn committee_paper_in_english() {
    insta::assert_snapshot!(text_of(&run_sheet(&sample::salon(), &english(Form::Pdf)).unwrap()));
}

#[test]
fn every_start_stands_in_every_form() {
    let facts = sample::salon();
    let texts = [
        message(&options(Form::WeChat)),
        text_of(&run_sheet(&facts, &options(Form::Pdf)).unwrap()),
    ];
    for row in &facts.rows {
        for text in &texts {
            assert!(text.contains(&row.start), "{} is missing", row.start);
        }
    }
}

#[test]
fn numbers_of_others_stand_only_where_they_are_asked_for() {
    let facts = sample::salon();
    let read = |exported: Exported| exported.text().map_or_else(|| text_of(&exported), str::to_owned);
    let of = |options: &Options| read(run_sheet(&facts, options).unwrap());
    for form in [Form::WeChat, Form::Pdf] {
        let with = Options {
            contacts: true,
            ..options(form)
        };
        assert!(of(&with).contains("154-0000-0101"));
        assert!(!of(&options(form)).contains("154-0000-0101"));
        // The audience never gets the list, nor the venue's own number.
        let asked = read(agenda(&facts, &with).unwrap());
        assert!(!asked.contains("154-0000-0101") && !asked.contains("154-0000-0031"));
        assert!(asked.contains("154-0000-0018"));
    }
}

#[test]
fn the_audience_reads_the_on_site_contact_when_there_is_one() {
    let mut facts = sample::salon();
    facts.onsite = Some(ContactFacts {
        name: "潘志成".into(),
        phone: "154-0000-0044".into(),
        ..ContactFacts::default()
    });
    let text = agenda(&facts, &options(Form::WeChat)).unwrap();
    let text = text.text().unwrap();
    assert!(text.contains("联系人：潘志成 154-0000-0044") && !text.contains("154-0000-0018"));
}

#[test]
fn nobody_is_announced_before_they_said_yes() {
    let mut facts = sample::salon();
    facts.talks[1].confirmed = false;
    for form in [Form::WeChat, Form::Pdf] {
        let exported = agenda(&facts, &options(form)).unwrap();
        let text = exported.text().map_or_else(|| text_of(&exported), str::to_owned);
        assert!(
            text.contains("嘉宾邀请中") && !text.contains("沈文娟") && !text.contains("员工不认"),
            "{text}"
        );
    }
    let committee = run_sheet(&facts, &options(Form::WeChat)).unwrap();
    assert!(committee.text().unwrap().contains("沈文娟（待确认）"));
}

#[test]
fn an_empty_salon_has_its_papers_too() {
    let mut facts = sample::salon();
    facts.theme.clear();
    facts.venue = None;
    facts.in_charge = None;
    (facts.heads, facts.visitors) = (0, None);
    for list in [&mut facts.hosts, &mut facts.timekeepers, &mut facts.questions] {
        list.clear();
    }
    facts.rows.clear();
    facts.groups.clear();
    facts.materials.clear();
    facts.talks.clear();
    facts.standby.clear();
    facts.directory.clear();
    for form in [Form::Pdf, Form::Png] {
        assert_eq!(run_sheet(&facts, &options(form)).unwrap().pages, 1);
        assert_eq!(agenda(&facts, &options(form)).unwrap().pages, 1);
    }
    insta::assert_snapshot!(run_sheet(&facts, &options(Form::WeChat)).unwrap().text().unwrap());
}

#[test]
fn an_open_place_is_said() {
    let mut facts = sample::salon();
    facts.talks.clear();
    facts.rows[3].people.clear();
    facts.rows[3].vacant = vec!["values_officer".into()];
    facts.groups[2].lead = None;
    let text = run_sheet(&facts, &options(Form::WeChat)).unwrap();
    let text = text.text().unwrap();
    assert!(
        text.contains("嘉宾待定") && text.contains("价值官：待定") && text.contains("3组 待定"),
        "{text}"
    );
}

#[test]
fn a_long_sheet_goes_on_with_its_heading_repeated() {
    let mut facts = sample::salon();
    facts.rows = (0..40)
        .map(|at| {
            let start = format!("{:02}:{:02}", 9 + at / 6, at % 6 * 10);
            let mut row = sample::row(
                Part::Slot,
                "custom",
                "案例拆解与现场演练",
                &start,
                10,
                &[("", "欧阳明月")],
            );
            row.note = "先各自写两分钟，再两两交换，最后请三位代表说说".into();
            row
        })
        .collect();
    let paper = run_sheet(&facts, &options(Form::Pdf)).unwrap();
    assert!(paper.pages >= 2);
    assert_nothing_overflows(&paper);
    let text = text_of(&paper);
    assert!(text.matches("实际开始").count() >= 2, "the heading is not repeated");
    assert!(squeezed(&text).contains("15:30"));
}

/// Rows that would run over a little come closer together; only a sheet that is far too long goes on overleaf.
#[test]
fn a_sheet_that_is_a_little_too_long_keeps_to_one_page() {
    let pages = |more: usize| {
        let mut facts = sample::salon();
        let row = facts.rows[3].clone();
        facts.rows.splice(3..3, std::iter::repeat_n(row, more));
        run_sheet(&facts, &options(Form::Pdf)).unwrap().pages
    };
    assert_eq!([0, 6, 40].map(pages), [1, 1, 2]);
}
