//! Sheets of single people: text and picture, one and all.

use chapterdesk_core::files::Overwrite;
use chapterdesk_documents::Form;

use crate::papers::{DIFFICULT, empty, full};
use crate::sample;
use crate::tools::{english, options, person_sheet};

#[test]
fn what_each_does() {
    let facts = sample::salon();
    let of = |number, options: &_| {
        let exported = person_sheet(&facts, Some(sample::id(number)), options).unwrap();
        format!("{}\n{}", exported.suggested_name, exported.text().unwrap())
    };
    let chinese = options(Form::WeChat);
    insta::assert_snapshot!("host", of(1, &chinese));
    insta::assert_snapshot!("lead", of(4, &chinese));
    insta::assert_snapshot!("timekeeper", of(3, &chinese));
    insta::assert_snapshot!("speaker", of(10, &chinese));
    insta::assert_snapshot!("in_charge", of(18, &chinese));
    insta::assert_snapshot!("lead_in_english", of(7, &english(Form::WeChat)));
}

#[test]
fn a_lead_reads_the_question_of_their_own_group() {
    let mut facts = sample::salon();
    let asked = facts.questions[1].clone();
    facts.groups[0].question = Some(asked.clone());
    let text = |number| {
        let exported = person_sheet(&facts, Some(sample::id(number)), &options(Form::WeChat)).unwrap();
        exported.text().unwrap().to_owned()
    };
    // The other question is broken into two lines of a phone.
    let the_other = "最难开口的一次绩效谈话";
    let (own, other) = (text(4), text(7));
    assert!(own.contains(&asked) && !own.contains(the_other), "{own}");
    assert!(other.contains(&asked) && other.contains(the_other), "{other}");
}

#[test]
fn all_at_once_is_one_text() {
    let facts = sample::salon();
    let all = person_sheet(&facts, None, &options(Form::WeChat)).unwrap();
    assert_eq!(all.suggested_name, "第18期沙龙-个人安排-全部-草稿.txt");
    let text = all.text().unwrap();
    // The standby speaker has nothing to do yet.
    let busy: Vec<_> = facts.people.iter().filter(|person| !person.stands_by).collect();
    assert_eq!(text.matches("— — —").count(), busy.len() - 1);
    assert_eq!(text.matches("看到请回复“收到”").count(), busy.len());
    for person in busy {
        assert!(text.contains(&format!("{}的安排", person.name)), "{}", person.name);
        let own = person_sheet(&facts, Some(person.id), &options(Form::WeChat)).unwrap();
        assert!(text.contains(own.text().unwrap()), "{}", person.name);
    }
    assert!(!text.contains("154-0000-0101") && text.contains("154-0000-0018"));
}

#[test]
fn all_at_once_is_a_picture_each() {
    let mut facts = sample::salon();
    facts.people[5].name = "吴春梅".into();
    let all = person_sheet(&facts, None, &options(Form::Png)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let paths = all.save(&folder.path().join("个人安排.png"), Overwrite::No).unwrap();
    let names: Vec<_> = paths
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap())
        .collect();
    assert!(names.contains(&"个人安排-金晓岚.png"), "{names:?}");
    // Namesakes do not overwrite each other.
    assert!(
        names.contains(&"个人安排-吴春梅.png") && names.contains(&"个人安排-吴春梅 2.png"),
        "{names:?}"
    );
    for path in &paths {
        let picture = image::open(path).unwrap();
        assert_eq!(picture.width(), 1080);
        assert!(picture.height() <= 8_000);
    }
}

#[test]
fn one_picture_keeps_its_plain_name() {
    let one = person_sheet(&sample::salon(), Some(sample::id(4)), &options(Form::Png)).unwrap();
    assert_eq!(
        (one.pages, one.suggested_name.as_str()),
        (1, "第18期沙龙-个人安排-潘志成-草稿.png")
    );
    let path = std::path::Path::new("安排.png");
    assert_eq!(one.paths(path), [path]);
}

#[test]
fn who_is_not_there_has_no_sheet() {
    let refused = |facts: &_, person| person_sheet(facts, person, &options(Form::WeChat)).unwrap_err().code;
    assert_eq!(refused(&sample::salon(), Some(sample::id(99))), "person_not_at_salon");
    assert_eq!(refused(&empty(), None), "nobody_at_salon");
}

#[test]
fn difficult_texts_do_no_harm() {
    for text in DIFFICULT {
        let facts = full(text);
        let message = person_sheet(&facts, Some(sample::id(100)), &options(Form::WeChat)).unwrap();
        assert!(message.text().unwrap().contains(text), "{text}");
        assert!(
            !message.suggested_name.contains(['/', '\\', '|', '*', '<']),
            "{}",
            message.suggested_name
        );
        let picture = person_sheet(&facts, Some(sample::id(100)), &options(Form::Png)).unwrap();
        assert_eq!(picture.pages, 1);
    }
    let long = full(&"长".repeat(400));
    assert!(person_sheet(&long, Some(sample::id(101)), &options(Form::Png)).is_ok());
}
