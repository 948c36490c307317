//! Looking back on the sample's salons: stars that add up to their ratings, what failed, one retrospective that is finished
//! and asks for something at the coming salon, one that is half written.

use chrono::{Days, NaiveDate};
use rusqlite::ToSql;

use super::people::Cast;
use super::store::{day, insert};
use crate::error::Result;
use crate::events::{self, Salon};
use crate::ids::Id;
use crate::store::{Tx, rank};

/// What failed: (number of the salon, item of the venue, what, days until it was mended).
const FAULTS: [(i64, &str, &str, Option<u64>); 3] = [
    (10, "microphone", "电池没电，停了两分钟", Some(7)),
    (16, "", "少带一个Type-C转接头，现场借的", Some(3)),
    (17, "projector", "黑屏两次，靠念稿撑了四分钟", None),
];
/// The salon whose retrospective is finished, with what it asked for.
const FINISHED: i64 = 16;
const STEPS: [(&str, &str); 4] = [
    ("goal", "把人效讲到能用：每个人带走一张自己公司的表"),
    (
        "result",
        "改期没有影响到场，大家都带走了自己公司的表\n少带一个Type-C转接头，临时借的",
    ),
    ("causes", "物料单上只写了“转接头”，没写哪一种\n定日子的时候没有查调休"),
    ("conclusion", "物料写到型号；日子先过一遍放假安排再公布"),
];
const POINTS: [(&str, &str); 3] = [
    ("keep", "讲师提前四十分钟试PPT"),
    ("keep", "每组发一张空白表，讨论有抓手"),
    ("change", "物料单写清型号，出发前对一遍"),
];
/// The salon whose retrospective is half written.
const HALF: i64 = 17;
const HALF_GOAL: &str = "年底之前讲清楚一件事：给老板看的总结怎么写";
const HALF_POINTS: [(&str, &str); 2] = [
    ("keep", "小组代表只讲一条，四分钟够用"),
    ("change", "投影到场先放十分钟，再让讲师试"),
];
const WAITING: &str = "借一台备用投影";
/// What people said: (words, about the talk, may be quoted).
const VOICES: [(&str, Option<i64>, bool); 3] = [
    ("一页纸的写法，回去就能用", Some(2), true),
    ("希望问答再长五分钟", None, false),
    ("案例讲得很细，听得懂", Some(1), true),
];

/// Lays down what is known of the salons that were held.
pub(super) fn lay(tx: &Tx<'_>, cast: &Cast) -> Result<()> {
    let mut salons: Vec<Salon> = Vec::new();
    for line in events::queries::list(tx)?
        .iter()
        .rev()
        .filter(|line| line.number.is_some())
    {
        salons.push(events::queries::bare(tx, line.id)?);
    }
    let numbered = |number: i64| salons.iter().find(|salon| salon.number == Some(number));
    for salon in salons.iter().filter(|salon| salon.attended.is_some()) {
        lay_stars(tx, salon)?;
        if salon.number < Some(FINISHED) && !salon.note.is_empty() {
            let on = day(salon.date + Days::new(3));
            insert(
                tx,
                "retrospective",
                &[("event", &salon.id), ("conclusion", &salon.note), ("finished_on", &on)],
            )?;
        }
    }
    for (number, item, text, mended) in FAULTS {
        if let Some((salon, venue)) = numbered(number).and_then(|salon| Some((salon, salon.venue.as_ref()?))) {
            let mended = mended.map(|days| day(salon.date + Days::new(days)));
            let id = tx.new_id();
            insert(
                tx,
                "venue_fault",
                &[
                    ("id", &id),
                    ("event", &salon.id),
                    ("venue", &venue.id),
                    ("item", &item),
                    ("text", &text),
                    ("mended_on", &mended),
                ],
            )?;
        }
    }
    if let (Some(finished), Some(half)) = (numbered(FINISHED), numbered(HALF)) {
        lay_finished(tx, cast, finished, half, numbered(HALF + 1))?;
        lay_half(tx, cast, half)?;
    }
    Ok(())
}

/// Stars of the whole and of each talk whose mean is the rating there is.
fn lay_stars(tx: &Tx<'_>, salon: &Salon) -> Result<()> {
    let answers = if salon.attended >= Some(24) { 20 } else { 10 };
    let whole = salon.rating.map(|rating| ("event", None, rating));
    let talks = salon
        .appearances
        .iter()
        .filter_map(|talk| Some(("talk", Some(talk.id), talk.rating?)));
    for (about, appearance, rating) in whole.into_iter().chain(talks) {
        let [three, four, five] = stars(answers, rating);
        let id = tx.new_id();
        insert(
            tx,
            "rating",
            &[
                ("id", &id),
                ("event", &salon.id),
                ("about", &about),
                ("appearance", &appearance),
                ("stars_3", &three),
                ("stars_4", &four),
                ("stars_5", &five),
            ],
        )?;
    }
    Ok(())
}

/// How many of ten or twenty gave three, four and five stars, so that a rating of one decimal is their mean.
fn stars(answers: i64, rating: f64) -> [i64; 3] {
    let missing = 5 * answers - (rating * answers as f64).round() as i64;
    let three = missing / 5;
    let four = missing - 2 * three;
    [three, four, answers - three - four]
}

fn lay_finished(tx: &Tx<'_>, cast: &Cast, salon: &Salon, next: &Salon, coming: Option<&Salon>) -> Result<()> {
    let by = cast.get("徐敏芳")?;
    let on = day(salon.date + Days::new(4));
    let mut cells: Vec<(&str, &dyn ToSql)> = vec![("event", &salon.id), ("finished_on", &on), ("finished_by", &by)];
    cells.extend(STEPS.iter().map(|(step, text)| (*step, text as &dyn ToSql)));
    insert(tx, "retrospective", &cells)?;
    lay_points(tx, salon.id, &POINTS)?;
    let kept = Action {
        title: "调休和放假提前两个月查一遍",
        owner: by,
        event: Some(next.id),
        due: salon.date + Days::new(10),
        done: Some(salon.date + Days::new(8)),
        outcome: "十二月和一月都查过，没有冲突",
    };
    kept.lay(tx, salon.id)?;
    if let Some(coming) = coming {
        let open = Action {
            title: "Type-C转接头常备两个，物料单写清型号",
            owner: cast.get("潘志成")?,
            event: Some(coming.id),
            due: coming.date - Days::new(2),
            done: None,
            outcome: "",
        };
        open.lay(tx, salon.id)?;
    }
    Ok(())
}

fn lay_half(tx: &Tx<'_>, cast: &Cast, salon: &Salon) -> Result<()> {
    insert(tx, "retrospective", &[("event", &salon.id), ("goal", &HALF_GOAL)])?;
    lay_points(tx, salon.id, &HALF_POINTS)?;
    let waiting = Action {
        title: WAITING,
        owner: cast.get("潘志成")?,
        event: None,
        due: salon.date + Days::new(24),
        done: None,
        outcome: "",
    };
    waiting.lay(tx, salon.id)?;
    for ((text, talk, public), rank) in VOICES.iter().zip(rank::series(VOICES.len())) {
        let about = salon
            .appearances
            .iter()
            .find(|each| talk.is_some() && each.talk == *talk);
        let (id, about) = (tx.new_id(), about.map(|talk| talk.id));
        insert(
            tx,
            "voice",
            &[
                ("id", &id),
                ("event", &salon.id),
                ("rank", &rank),
                ("appearance", &about),
                ("text", text),
                ("public", public),
            ],
        )?;
    }
    lay_expenses(tx, cast, salon)
}

/// What the salon cost, in two parts; one of them is still owed to whoever laid it out.
fn lay_expenses(tx: &Tx<'_>, cast: &Cast, salon: &Salon) -> Result<()> {
    let all = salon.cost_yuan.unwrap_or_default() * 100;
    let (tea, rest) = (all * 6 / 10, all - all * 6 / 10);
    let settled = day(salon.date + Days::new(3));
    let lines = [
        ("茶歇", tea, "陆佳宜", Some(&settled)),
        ("打印和胸贴", rest, "潘志成", None),
    ];
    for ((what, fen, paid_by, settled), rank) in lines.into_iter().zip(rank::series(lines.len())) {
        let (id, paid_by) = (tx.new_id(), cast.get(paid_by)?);
        insert(
            tx,
            "expense",
            &[
                ("id", &id),
                ("event", &salon.id),
                ("rank", &rank),
                ("what", &what),
                ("fen", &fen),
                ("paid_by", &paid_by),
                ("settled_on", &settled),
            ],
        )?;
    }
    Ok(())
}

fn lay_points(tx: &Tx<'_>, event: Id, points: &[(&str, &str)]) -> Result<()> {
    for ((kind, text), rank) in points.iter().zip(rank::series(points.len())) {
        let id = tx.new_id();
        insert(
            tx,
            "retro_point",
            &[
                ("id", &id),
                ("event", &event),
                ("rank", &rank),
                ("kind", kind),
                ("text", text),
            ],
        )?;
    }
    Ok(())
}

/// Something that a retrospective asked for.
struct Action {
    title: &'static str,
    owner: Id,
    event: Option<Id>,
    due: NaiveDate,
    done: Option<NaiveDate>,
    outcome: &'static str,
}

impl Action {
    fn lay(&self, tx: &Tx<'_>, asked_by: Id) -> Result<()> {
        let id = tx.new_id();
        insert(
            tx,
            "task",
            &[
                ("id", &id),
                ("event", &self.event),
                ("rank", &rank::first()),
                ("title", &self.title),
                ("due_on", &day(self.due)),
                ("owner", &self.owner),
                ("done_on", &self.done.map(day)),
                ("from_event", &asked_by),
                ("outcome", &self.outcome),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::stars;

    #[test]
    fn the_stars_have_the_mean_that_the_rating_says() {
        for answers in [10, 20] {
            for tenths in 42..=49 {
                let [three, four, five] = stars(answers, f64::from(tenths) / 10.0);
                assert!(three >= 0 && four >= 0 && five >= 0);
                assert_eq!(three + four + five, answers);
                assert_eq!((3 * three + 4 * four + 5 * five) * 10, i64::from(tenths) * answers);
            }
        }
    }
}
