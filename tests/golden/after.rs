//! The papers after a salon and around it: retrospective, recap, sign-ups, tasks, trends. Their facts are those of the
//! sample chapter; in both languages, empty and far too full, with every text hostile.

use std::sync::OnceLock;

use chapterdesk_core::Result;
use chapterdesk_core::attendance::SignUpState;
use chapterdesk_core::chapter::PaperTheme;
use chapterdesk_core::desk::{Access, Db, Desk, Tx};
use chapterdesk_core::events::{self, Status};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people;
use chapterdesk_core::retrospectives::{
    self, ExpenseFields, PointKind, RatedAbout, RatingPick, RetroFields, RetroSteps, VoiceFields,
};
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_core::tasks::{self, TaskFields};
use chapterdesk_core::words::{Lang, Message};
use chapterdesk_documents::facts::PhotoFacts;
use chapterdesk_documents::{Exported, Form, Material, Options, Wanted, export, read};
use chrono::NaiveDate;

use crate::desk::env;
use crate::show::codes_of;
use crate::tools::{assert_within, options, squeezed, text_of};

/// The newest salon that was held.
fn held(db: &Db) -> Result<Id> {
    let held = events::queries::list(db)?;
    let held = held
        .into_iter()
        .filter(|line| line.number.is_some() && line.status == Status::Held);
    Ok(held.max_by_key(|line| line.date).expect("a salon that was held").id)
}

/// The salon to come.
fn next(db: &Db) -> Result<Id> {
    Ok(events::queries::next_salon(db)?.expect("a salon to come").id)
}

/// What the sample chapter leaves to be noted of a salon that was held, and of the one to come.
fn fill(tx: &Tx<'_>, event: Id, next: Id) -> Result<()> {
    let somebody = people::queries::list(tx)?.first().map(|person| person.id);
    tasks::ops::prepare(tx, next)?;
    let task = TaskFields {
        title: Some("备两支话筒电池".into()),
        days_before: Some(Some(1)),
        owner: Some(somebody),
        note: Some("上次没电了".into()),
        ..TaskFields::default()
    };
    tasks::ops::add(tx, Some(next), &task)?;
    let text = |words: &str| Some(words.to_owned());
    let steps = RetroFields {
        goal: text("四十人，准时结束"),
        result: text("三十一人报名"),
        causes: text("分组讨论没有人看时间"),
        conclusion: text("计时官坐第一排"),
        public_words: text("谢谢大家在周六下午赶来。"),
    };
    retrospectives::ops::set(tx, event, &steps)?;
    retrospectives::ops::add_point(tx, event, PointKind::Keep, "讲师提前到")?;
    retrospectives::ops::add_point(tx, event, PointKind::Change, "讨论题提前发")?;
    let due = NaiveDate::from_ymd_opt(2026, 12, 5);
    retrospectives::ops::add_action(tx, event, "翻页笔备两支", somebody, due)?;
    for (words, public) in [("员工不认绩效这段最有用", true), ("后排听不清", false)] {
        let fields = VoiceFields {
            text: text(words),
            public: Some(public),
            ..VoiceFields::default()
        };
        retrospectives::ops::add_voice(tx, event, &fields)?;
    }
    let rating = RatingPick {
        about: RatedAbout::Event,
        appearance: None,
        counts: [0, 0, 1, 8, 12],
    };
    retrospectives::ops::rate(tx, event, &rating)?;
    for (what, fen) in [("茶歇", 32_050), ("打印", 4_800)] {
        let fields = ExpenseFields {
            what: text(what),
            fen: Some(fen),
            paid_by: Some(somebody),
        };
        retrospectives::ops::add_expense(tx, event, &fields)?;
    }
    retrospectives::photos::add_photo(tx, event, &crate::sample::photo().bytes, "合影")?;
    Ok(())
}

/// The five, of the newest salon of the sample chapter that was held and of the next to come.
pub fn full() -> Vec<(&'static str, Material)> {
    static READ: OnceLock<Vec<(&'static str, Material)>> = OnceLock::new();
    READ.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("样本.chapter");
        sample::create(&path, &SampleOptions::on(env().clock.now().date_naive()), &env()).unwrap();
        let mut desk = Desk::open(&path, env(), Access::CommandLine).unwrap().desk;
        let (event, next) = (desk.read(held).unwrap(), desk.read(next).unwrap());
        desk.transact(Message::new("act-test"), |tx| fill(tx, event, next))
            .unwrap();
        let wanted = [
            ("retrospective", Wanted::Retrospective { event }),
            ("recap", Wanted::Recap { event }),
            ("sign_ups", Wanted::SignUps { event }),
            (
                "tasks",
                Wanted::Tasks {
                    event: next,
                    person: None,
                },
            ),
            ("trends", Wanted::Trends { from: None, to: None }),
        ];
        let all = wanted.iter();
        desk.read(|db| all.map(|(name, wanted)| Ok((*name, read(db, wanted)?))).collect())
            .unwrap()
    })
    .clone()
}

/// Every field into which a user can type.
pub fn fields(material: &mut Material) -> Vec<&mut String> {
    match material {
        Material::Retrospective(facts) => {
            let retro = &mut facts.retro;
            let steps = &mut retro.steps;
            let mut fields = vec![
                &mut facts.salon.theme,
                &mut facts.salon.chapter.name,
                &mut steps.goal,
                &mut steps.result,
                &mut steps.causes,
                &mut steps.conclusion,
            ];
            fields.extend(retro.points.iter_mut().map(|point| &mut point.text));
            fields.extend(retro.voices.iter_mut().map(|voice| &mut voice.text));
            fields.extend(retro.expenses.iter_mut().map(|expense| &mut expense.what));
            fields.extend(retro.asked.iter_mut().map(|task| &mut task.outcome));
            fields.extend(retro.facts.segments.iter_mut().map(|row| &mut row.title));
            let owners = retro.actions.iter_mut().filter_map(|task| task.owner.as_mut());
            fields.extend(owners.map(|owner| &mut owner.name));
            fields
        }
        Material::Recap(facts) => {
            let mut fields = vec![&mut facts.salon.theme, &mut facts.salon.chapter.name, &mut facts.words];
            fields.extend(&mut facts.voices);
            let talks = facts.talks.iter_mut();
            fields.extend(talks.flat_map(|talk| [&mut talk.name, &mut talk.title, &mut talk.topic]));
            fields
        }
        Material::SignUps(facts) => {
            let mut fields = vec![&mut facts.salon.chapter.name];
            for row in &mut facts.attendance.rows {
                fields.extend([
                    &mut row.name,
                    &mut row.company,
                    &mut row.post,
                    &mut row.phone,
                    &mut row.wechat,
                    &mut row.note,
                ]);
            }
            fields
        }
        Material::Tasks(facts) => {
            let mut fields = vec![&mut facts.salon.chapter.name];
            fields.extend(facts.messages.iter_mut().map(|(_, text)| text));
            for task in &mut facts.tasks {
                fields.push(&mut task.note);
                fields.extend(task.owner.as_mut().map(|owner| &mut owner.name));
            }
            fields
        }
        Material::Trends(facts) => {
            let mut fields = vec![&mut facts.chapter.name];
            fields.extend(facts.trends.speakers.iter_mut().map(|one| &mut one.speaker.name));
            fields
        }
        _ => unreachable!("of another time"),
    }
}

/// The same with nothing in it.
fn bare() -> Vec<(&'static str, Material)> {
    let mut all = full();
    for (_, material) in &mut all {
        match material {
            Material::Retrospective(facts) => {
                let retro = &mut facts.retro;
                retro.steps = RetroSteps::default();
                facts.photos.clear();
                retro.points.clear();
                retro.actions.clear();
                retro.asked.clear();
                retro.ratings.clear();
                retro.voices.clear();
                retro.expenses.clear();
                retro.facts.segments.clear();
                retro.facts.lines.clear();
                retro.facts.roles.clear();
                retro.progress.clear();
                retro.materials_out.clear();
            }
            Material::Recap(facts) => {
                facts.words.clear();
                facts.talks.clear();
                facts.voices.clear();
                facts.photos.clear();
                (facts.present, facts.visitors) = (None, None);
            }
            Material::SignUps(facts) => facts.attendance.rows.clear(),
            Material::Tasks(facts) => facts.tasks.clear(),
            Material::Trends(facts) => {
                let trends = &mut facts.trends;
                trends.salons.clear();
                trends.return_rate.clear();
                trends.punctuality.clear();
                trends.speakers.clear();
                trends.modules.clear();
                trends.roles.clear();
            }
            _ => unreachable!("of another time"),
        }
    }
    all
}

/// The same with `text` wherever a user can type, and many more rows.
fn crowded(text: &str) -> Vec<(&'static str, Material)> {
    let mut all = full();
    for (_, material) in &mut all {
        match material {
            Material::Retrospective(facts) => {
                again(&mut facts.retro.points, 12);
                again(&mut facts.retro.voices, 12);
                facts.photos = photos(5);
            }
            Material::Recap(facts) => {
                facts.voices = vec![String::new(); 30];
                facts.photos = photos(5);
            }
            Material::SignUps(facts) => {
                let rows = &mut facts.attendance.rows;
                again(rows, 3);
                for row in rows.iter_mut().skip(40).take(6) {
                    row.state = SignUpState::Waitlist;
                }
            }
            Material::Tasks(facts) => again(&mut facts.tasks, 4),
            Material::Trends(facts) => {
                again(&mut facts.trends.salons, 5);
                again(&mut facts.trends.speakers, 5);
            }
            _ => unreachable!("of another time"),
        }
        for field in fields(material) {
            text.clone_into(field);
        }
    }
    all
}

/// So many times the same rows.
fn again<T: Clone>(rows: &mut Vec<T>, times: usize) {
    *rows = vec![rows.clone(); times].concat();
}

fn photos(count: usize) -> Vec<PhotoFacts> {
    let photo = PhotoFacts {
        caption: "<合影> #panic()".into(),
        picture: crate::sample::photo(),
    };
    vec![photo; count]
}

const LANGS: [Lang; 2] = [Lang::ZhCn, Lang::En];
const FORMS: [Form; 8] = [
    Form::Pdf,
    Form::Png,
    Form::WeChat,
    Form::Xlsx,
    Form::Docx,
    Form::Csv,
    Form::Html,
    Form::Md,
];

fn asked(form: Form, lang: Lang) -> Options {
    Options {
        lang,
        theme: Some(PaperTheme::Paper),
        ..options(form)
    }
}

/// Every form that a document has, made.
fn each_form(material: &Material, lang: Lang) -> Vec<(Form, Exported)> {
    let made = FORMS
        .into_iter()
        .map(|form| (form, export(material, &asked(form, lang))));
    made.filter_map(|(form, made)| match made {
        Err(error) if error.code == "form_not_offered" => None,
        made => Some((form, made.unwrap())),
    })
    .collect()
}

#[test]
fn ordinary_empty_and_far_too_full_every_form_stays_on_its_page() {
    let long = "很长的一句话，".repeat(60) + &"W".repeat(120);
    for material in [
        full(),
        bare(),
        crowded("#panic() $x$ *b* <script> =1+1 喆䶮𬭎"),
        crowded(&long),
    ]
    .concat()
    {
        for lang in LANGS {
            for (form, made) in each_form(&material.1, lang) {
                assert!(
                    made.pieces.iter().all(|piece| !piece.bytes.is_empty()),
                    "{} {form:?}",
                    material.0
                );
                if form == Form::Pdf {
                    assert_within(&made, 20.0);
                }
            }
        }
    }
}

#[test]
fn what_is_typed_stands_on_the_page_as_it_is() {
    const TYPED: &str = "#panic() *粗* $x$ <script>喆䶮𬭎</script>";
    for (name, material) in crowded(TYPED) {
        let pdf = export(&material, &asked(Form::Pdf, Lang::ZhCn)).unwrap();
        let said = squeezed(&text_of(&pdf));
        assert!(said.contains(&squeezed(TYPED)), "{name}");
    }
}

#[test]
fn no_number_is_told_unasked() {
    let mut all = full();
    for (_, material) in &mut all {
        if let Material::SignUps(facts) = material {
            for row in &mut facts.attendance.rows {
                (row.phone, row.wechat) = ("154-9999-0001".into(), "wx-hidden".into());
            }
        }
    }
    for (name, material) in &all {
        for lang in LANGS {
            for (form, made) in each_form(material, lang) {
                let said = match form {
                    Form::Pdf => text_of(&made),
                    _ => made.text().unwrap_or_default().to_owned(),
                };
                assert!(!said.contains("154-"), "{name} as {form:?}");
                assert!(!said.contains("wx-hidden"), "{name} as {form:?}");
            }
        }
    }
    let sign_ups = &all.iter().find(|(name, _)| *name == "sign_ups").unwrap().1;
    let with = Options {
        contacts: true,
        ..asked(Form::Csv, Lang::ZhCn)
    };
    let said = export(sign_ups, &with).unwrap();
    assert!(said.text().unwrap().contains("154-9999-0001"));
}

#[test]
fn a_recap_tells_only_what_is_public() {
    let Some(Material::Recap(facts)) = full().into_iter().nth(1).map(|(_, material)| material) else {
        unreachable!("the second")
    };
    assert!(facts.voices.contains(&"员工不认绩效这段最有用".to_owned()));
    assert!(!facts.voices.contains(&"后排听不清".to_owned()));
    assert!(facts.photos.is_empty(), "the photo is not for outside");
    let mut shared = facts.clone();
    for (at, talk) in shared.talks.iter_mut().enumerate() {
        talk.shares_slides = at == 0;
    }
    let said = export(&Material::Recap(shared.clone()), &asked(Form::WeChat, Lang::ZhCn)).unwrap();
    let line = said
        .text()
        .unwrap()
        .lines()
        .find(|line| line.contains("同意分享PPT"))
        .unwrap()
        .to_owned();
    assert!(
        line.contains(&shared.talks[0].name) && !line.contains(&shared.talks[1].name),
        "{line}"
    );
}

#[test]
fn a_workbook_of_trends_draws_its_charts_itself() {
    let trends = full().into_iter().find(|(name, _)| *name == "trends").unwrap().1;
    let made = export(&trends, &asked(Form::Xlsx, Lang::ZhCn)).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&made.pieces[0].bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let count = |start: &str| names.iter().filter(|name| name.starts_with(start)).count();
    let (charts, sheets) = (count("xl/charts/chart"), count("xl/worksheets/sheet"));
    assert!(charts >= 6 && charts == sheets, "{names:?}");
    let mut chart = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/charts/chart1.xml").unwrap(), &mut chart).unwrap();
    assert!(
        chart.contains("'报名与到场'!$B$") || chart.contains("报名与到场!$B$"),
        "{chart}"
    );
}

#[test]
fn a_poster_shows_how_to_sign_up() {
    let mut poster = crate::sample::poster();
    poster.sign_up.link = "https://example.org/salon?a=1&b=2".into();
    let picture = export(&Material::Poster(poster.clone()), &asked(Form::Png, Lang::ZhCn)).unwrap();
    let said = codes_of(&picture.pieces[0].bytes);
    assert!(said.contains(&poster.sign_up.link), "{said:?}");
    poster.sign_up.link = "javascript:alert(1)".into();
    let pdf = export(&Material::Poster(poster), &asked(Form::Pdf, Lang::ZhCn)).unwrap();
    assert!(!text_of(&pdf).contains("扫码报名"));
}
