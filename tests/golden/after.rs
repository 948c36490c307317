//! The papers after a salon and around it: retrospective, recap, sign-ups, tasks, trends. Their facts are those of the
//! sample chapter; in both languages, empty and far too full, with every text hostile.

use std::sync::OnceLock;

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::events::{self, Status};
use chapterdesk_core::sample::{self, SampleOptions};
use chapterdesk_documents::{Material, Wanted, read};

use crate::desk::env;

/// The five, of the newest salon of the sample chapter that was held.
pub fn full() -> Vec<(&'static str, Material)> {
    static READ: OnceLock<Vec<(&'static str, Material)>> = OnceLock::new();
    READ.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("样本.chapter");
        sample::create(&path, &SampleOptions::on(env().clock.now().date_naive()), &env()).unwrap();
        let desk = Desk::open(&path, env(), Access::CommandLine).unwrap().desk;
        desk.read(|db| {
            let held = events::queries::list(db)?;
            let held = held.into_iter().filter(|line| line.number.is_some() && line.status == Status::Held);
            let event = held.max_by_key(|line| line.date).expect("a salon that was held").id;
            let next = events::queries::next_salon(db)?.expect("a salon to come").id;
            let wanted = [
                ("retrospective", Wanted::Retrospective { event }),
                ("recap", Wanted::Recap { event }),
                ("sign_ups", Wanted::SignUps { event }),
                ("tasks", Wanted::Tasks { event: next, person: None }),
                ("trends", Wanted::Trends { from: None, to: None }),
            ];
            wanted.into_iter().map(|(name, wanted)| Ok((name, read(db, &wanted)?))).collect()
        })
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
