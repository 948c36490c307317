//! Days on which they are away, whatever the salon: 「18号到22号出差」. They are kept with the person, so that nobody asks for
//! these days again; whether they come to the salon is another matter.

use super::answer::Signal;
use super::clause::{Clause, Sentence};
use super::when::{self, Side, When};
use super::{Around, Found, What};
use crate::chars::{find, find_chars};

/// Away, whatever day it is said of.
#[rustfmt::skip]
const AWAY: &[&str] = &[
    "出差", "不在", "在外地", "去外地", "在国外", "去国外", "出国", "休假", "度假", "请假", "休年假", "休产假", "休婚假", "旅游",
    "旅行", "回老家", "回乡", "出远门", "离开苏州", "离苏", "探亲", "住院", "外出", "在路上", "封闭培训",
    "away", "out of town", "on leave", "on vacation", "on holiday", "abroad", "on a business trip", "traveling", "travelling",
];
/// No time: said of one day it is an answer, said of a stretch it is a stretch to keep free of us.
#[rustfmt::skip]
const NO_TIME: &[&str] = &[
    "没空", "没有空", "没时间", "没有时间", "抽不出时间", "抽不开身", "走不开", "排满", "都不行", "都不方便", "都来不了", "都有事",
    "都有安排", "not available", "unavailable",
];
/// Takes it back, or says it of something else.
#[rustfmt::skip]
const NOT: &[&str] = &[
    "不出差", "没出差", "不用出差", "出差回", "出差结束", "出差取消", "取消出差", "不休假", "不请假", "不旅游", "不外出", "不出国", "不住院",
    "不在乎", "不在意", "不在话下", "不在少", "不在此", "不在于", "不在外地", "不在国外", "休假结束", "休假回", "旅游回", "旅行回",
    "回国", "出院", "结束", "回来", "取消",
];
/// About so many days, not exactly these.
const ABOUT: &[&str] = &["底", "初", "中", "末", "几天", "两天", "前后", "左右", "大概", "差不多"];

pub fn listen(sentences: &mut [Sentence], around: &Around<'_>, found: &mut Vec<Found>, signals: &mut Vec<Signal>) {
    for sentence in sentences {
        // 「18号到22号，我出差」: a day that stands alone is what the next words are about.
        let mut carried: Option<When> = None;
        for clause in &mut sentence.clauses {
            let days = when::stretches(&clause.text, around.today, around.event);
            let before = carried.take();
            if clause.asks || clause.claimed {
                continue;
            }
            let away: Vec<When> = if days.is_empty() {
                before.into_iter().collect()
            } else {
                days.clone()
            };
            if !is_away(clause, &away) {
                carried = days
                    .first()
                    .copied()
                    .filter(|day| clause.text.len() <= day.end - day.at + 3);
                continue;
            }
            take(clause, &away, around, found, signals);
        }
    }
}

/// Whether the clause says it of all the days in it.
fn is_away(clause: &Clause, days: &[When]) -> bool {
    let stretch = days.iter().any(|day| day.to > day.from && is_written_out(clause, *day));
    !clause.says(NOT) && (clause.says(AWAY) || stretch && clause.says(NO_TIME))
}

/// 「18号到22号」, not 「12月」 and not 「下周」.
fn is_written_out(clause: &Clause, day: When) -> bool {
    let words = &clause.text[day.at.min(clause.text.len())..day.end.min(clause.text.len())];
    ["到", "至", "-"].iter().any(|word| find(words, word, 0).is_some())
}

fn take(clause: &mut Clause, days: &[When], around: &Around<'_>, found: &mut Vec<Found>, signals: &mut Vec<Signal>) {
    let mut rest = false;
    for day in days {
        let Some(day) = dated(*day, around) else {
            rest = true;
            continue;
        };
        let meets = around.event.is_some_and(|event| (day.from..=day.to).contains(&event));
        if meets && day.from == day.to {
            // Of the day of the salon itself it is the answer.
            rest = true;
            continue;
        }
        if meets {
            signals.push(Signal::no(clause.raw(), !clause.doubts));
        }
        found.push(Found {
            what: What::Away(day.from, day.to),
            quote: clause.raw(),
            sure: !clause.doubts && !is_about(clause, day),
        });
        clause.used = true;
    }
    if !rest && clause.used {
        clause.claim();
    }
}

/// From when to when; `None`: it cannot be said in days.
fn dated(day: When, around: &Around<'_>) -> Option<When> {
    let day = if day.to > day.from { day } else { day.near(around.event) };
    match day.side {
        _ if day.vague || day.half.is_some() => None,
        Some(Side::After) => None,
        Some(Side::Before) => {
            let to = day.to.pred_opt().filter(|to| *to >= around.today)?;
            Some(When {
                from: around.today,
                to,
                ..day
            })
        }
        None => Some(day),
    }
}

fn is_about(clause: &Clause, day: When) -> bool {
    let to = (day.end + 2).min(clause.text.len());
    let words = &clause.text[day.at.min(to)..to];
    ABOUT
        .iter()
        .any(|word| find_chars(words, &word.chars().collect::<Vec<_>>(), 0).is_some())
}
