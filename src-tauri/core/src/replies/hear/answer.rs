//! The answer itself: they come, they do not, another time, not decided yet; and other days that would suit them.
//!
//! A «no» is never outweighed: beside it a polite 「好的」 counts for nothing, and even a plain yes is only offered.

mod signs;

use chrono::NaiveDate;

use self::signs::{Sign, scan};
use super::clause::{Clause, Sentence};
use super::when::{self, When};
use super::{Around, Found, What};
use crate::chars::Token;

/// What one clause contributes to the answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Signal {
    kind: Kind,
    quote: String,
    sure: bool,
}

impl Signal {
    /// They do not come.
    pub fn no(quote: String, sure: bool) -> Self {
        Self {
            kind: Kind::No,
            quote,
            sure,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    /// Plainly yes.
    Yes,
    /// 好的: yes when nothing speaks against it.
    Agrees,
    /// 收到: heard, which may mean yes.
    Heard,
    No,
    Later(Option<NaiveDate>),
    /// Not decided; they will say so by a day.
    Open(Option<NaiveDate>),
}

/// A part of a clause that is about one day, or about none.
struct Part<'a> {
    when: Option<When>,
    /// The words for that day, of this clause or of the one before.
    words: String,
    /// 「除了12号」: every day but this one.
    excepted: bool,
    signs: &'a [Token<Sign>],
    /// Its characters, the day left out.
    from: usize,
    to: usize,
}

/// Listens to what no subject claimed.
pub fn listen(sentences: &mut [Sentence], around: &Around<'_>, found: &mut Vec<Found>, signals: &mut Vec<Signal>) {
    for sentence in sentences {
        // 「周六下午，可以的」: a day that stands alone is what the next words are about.
        let mut carried: Option<(When, String)> = None;
        for clause in &mut sentence.clauses {
            let days = when::stretches(&clause.text, around.today, around.event);
            let signs = scan(&clause.text);
            if clause.claimed {
                claimed(clause, &signs, signals);
                carried = None;
                continue;
            }
            let mut said = false;
            for part in parts(clause, &days, &signs, carried.take()) {
                said |= weigh_part(clause, &part, around, found, signals);
            }
            if said {
                clause.used = true;
            }
            let alone = days
                .first()
                .filter(|day| !said && signs.is_empty() && clause.text.len() <= day.end - day.at + 5);
            carried = alone.map(|day| (*day, clause.between(day.at, day.end)));
        }
    }
}

/// In a clause about something else only 「好的」 at its beginning counts, and that they do not come.
fn claimed(clause: &Clause, signs: &[Token<Sign>], signals: &mut Vec<Signal>) {
    if clause.asks {
        return;
    }
    let mut signal = |kind: Kind, sure: bool| {
        signals.push(Signal {
            kind,
            quote: clause.raw(),
            sure,
        });
    };
    if let Some(first) = signs.first().filter(|sign| sign.at <= 1) {
        match first.means {
            Sign::Agrees => signal(Kind::Agrees, !clause.doubts),
            Sign::Heard => signal(Kind::Heard, false),
            _ => {}
        }
    }
    let stays = signs
        .iter()
        .any(|sign| sign.means == Sign::Stays && !is_late(clause, *sign));
    if stays && !clause.apart {
        signal(Kind::No, !clause.doubts);
    }
}

/// The clause by the days in it: what stands behind a day is about that day, what stands before the first one too unless
/// it says something itself.
fn parts<'a>(
    clause: &Clause,
    days: &[When],
    signs: &'a [Token<Sign>],
    carried: Option<(When, String)>,
) -> Vec<Part<'a>> {
    let within = |from: usize, to: usize| {
        let begin = signs.partition_point(|sign| sign.at < from);
        let end = signs.partition_point(|sign| sign.at < to);
        &signs[begin..end.max(begin)]
    };
    let length = clause.text.len();
    let Some(first) = days.first() else {
        let (when, words) = carried.map_or((None, String::new()), |(when, words)| (Some(when), words));
        return vec![Part {
            when,
            words,
            excepted: false,
            signs,
            from: 0,
            to: length,
        }];
    };
    let mut parts = Vec::new();
    let before = within(0, first.at);
    let speaks = before.iter().any(|sign| sign.means.is_answer());
    if speaks {
        parts.push(Part {
            when: None,
            words: String::new(),
            excepted: false,
            signs: before,
            from: 0,
            to: first.at,
        });
    }
    for (at, day) in days.iter().enumerate() {
        let to = days.get(at + 1).map_or(length, |next| next.at);
        parts.push(Part {
            when: Some(*day),
            words: clause.between(day.at, day.end),
            excepted: is_excepted(clause, *day),
            signs: within(day.end, to),
            from: day.end,
            to,
        });
    }
    // 「12号13号都可以」: days without words of their own share those behind the next one.
    for at in (1..parts.len()).rev() {
        let lends = parts[at - 1].when.is_some() && parts[at - 1].to <= parts[at - 1].from + 1;
        if lends {
            let (signs, from, to) = (parts[at].signs, parts[at].from, parts[at].to);
            parts[at - 1].signs = signs;
            (parts[at - 1].from, parts[at - 1].to) = (from, to);
        }
    }
    parts
}

/// Whether a part says yes or no, and how surely.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Leaning {
    yes: bool,
    no: bool,
    /// No in so many words, or only something that speaks against it.
    plainly: bool,
    agrees: bool,
    heard: bool,
    open: bool,
    answers: bool,
    again: bool,
}

fn lean(clause: &Clause, part: &Part<'_>) -> Leaning {
    let mut lean = Leaning {
        yes: false,
        no: false,
        plainly: false,
        agrees: false,
        heard: false,
        open: false,
        answers: false,
        again: false,
    };
    for (at, sign) in part.signs.iter().enumerate() {
        let before = at
            .checked_sub(1)
            .map(|at| part.signs[at])
            .filter(|before| before.end == sign.at);
        let first = at
            .checked_sub(2)
            .map(|at| part.signs[at])
            .filter(|first| before.is_some_and(|b| b.at == first.end));
        let negated = |token: Option<Token<Sign>>| token.is_some_and(|token| token.means == Sign::Not);
        match sign.means {
            Sign::Yes | Sign::Can if negated(before) => (lean.no, lean.plainly) = (true, true),
            Sign::Yes => lean.yes = true,
            Sign::Can => lean.yes |= closes(clause, part, at),
            Sign::Cannot | Sign::Busy if closes(clause, part, at) => (lean.no, lean.plainly) = (true, true),
            Sign::Come => {
                let modal = before.filter(|before| matches!(before.means, Sign::Modal | Sign::Self_ | Sign::Can));
                if negated(before) || modal.is_some() && negated(first) {
                    // 「不能讲太久」 and 「没来得及」 refuse nothing.
                    if closes(clause, part, at) {
                        (lean.no, lean.plainly) = (true, true);
                    }
                } else if let Some(modal) = modal {
                    lean.yes |= modal.means != Sign::Self_ || closes(clause, part, at);
                }
            }
            Sign::Stays if is_late(clause, *sign) => {}
            Sign::No | Sign::Stays => (lean.no, lean.plainly) = (true, true),
            Sign::Against => {
                lean.no = true;
                lean.plainly |= clause.says(&["那天", "当天", "正好", "刚好", "已经", "已有"]);
            }
            Sign::Agrees if negated(before) => {}
            Sign::Agrees => lean.agrees = true,
            Sign::Heard => lean.heard = true,
            Sign::Open => lean.open = true,
            Sign::Answer => lean.answers = true,
            Sign::Again => lean.again = true,
            Sign::Cannot | Sign::Busy | Sign::Not | Sign::Modal | Sign::Self_ | Sign::Skip | Sign::Another => {}
        }
    }
    lean
}

/// 「不会来晚」 is about when, not whether.
fn is_late(clause: &Clause, sign: Token<Sign>) -> bool {
    let rest: String = clause.text[sign.end..].iter().take(2).collect();
    ["晚", "迟", "太", "那么", "这么", "早"]
        .iter()
        .any(|word| rest.starts_with(word))
}

/// Whether nothing that changes its meaning stands behind a word: 「可以」 and 「可以来」 say yes, 「可以帮我问问」 does not.
fn closes(clause: &Clause, part: &Part<'_>, at: usize) -> bool {
    let sign = part.signs[at];
    if let Some(next) = part.signs.get(at + 1)
        && clause.text[sign.end..next.at].iter().all(|c| !c.is_alphanumeric())
    {
        return matches!(
            next.means,
            Sign::Come | Sign::Yes | Sign::Can | Sign::Agrees | Sign::No | Sign::Stays | Sign::Self_ | Sign::Modal
        );
    }
    let rest = &clause.text[sign.end..part.to.max(sign.end)];
    let rest: Vec<char> = rest
        .iter()
        .copied()
        .filter(|c| c.is_alphanumeric() || *c == super::clause::MASK)
        .collect();
    signs::is_particles(&rest)
}

fn weigh_part(
    clause: &Clause,
    part: &Part<'_>,
    around: &Around<'_>,
    found: &mut Vec<Found>,
    signals: &mut Vec<Signal>,
) -> bool {
    let lean = lean(clause, part);
    let elsewhere = part
        .when
        .filter(|when| !around.event.is_some_and(|event| when.covers(event, around.afternoon)));
    let quote = clause.raw();
    if elsewhere.is_none() && part.excepted && !clause.asks {
        signals.push(Signal {
            kind: Kind::No,
            quote,
            sure: !clause.doubts,
        });
        return true;
    }
    if let Some(when) = elsewhere {
        return elsewhen(clause, part, when, lean, around, found, signals);
    }
    if clause.asks {
        return false;
    }
    let mut said = false;
    let mut signal = |kind: Kind, sure: bool| {
        said = true;
        signals.push(Signal {
            kind,
            quote: quote.clone(),
            sure: sure && !clause.doubts,
        });
    };
    if lean.no {
        signal(Kind::No, lean.plainly);
    }
    if lean.again {
        signal(Kind::Later(None), true);
    } else if lean.open {
        signal(Kind::Open(None), true);
    } else if lean.yes && !lean.no {
        signal(Kind::Yes, true);
    } else if lean.agrees && !lean.no {
        signal(Kind::Agrees, true);
    } else if lean.heard && !lean.no {
        signal(Kind::Heard, false);
    }
    said
}

/// 「除了12号都可以」.
fn is_excepted(clause: &Clause, when: When) -> bool {
    let before: String = clause.text[..when.at].iter().rev().take(2).collect();
    let behind: String = clause.text[when.end..].iter().take(2).collect();
    before.starts_with("了除") || before.starts_with('除') || ["以外", "之外", "除外"].contains(&behind.as_str())
}

/// Another day than the event's.
fn elsewhen(
    clause: &Clause,
    part: &Part<'_>,
    when: When,
    lean: Leaning,
    around: &Around<'_>,
    found: &mut Vec<Found>,
    signals: &mut Vec<Signal>,
) -> bool {
    let sure = !clause.doubts && !clause.asks;
    let quote = clause.raw();
    let answers = lean.answers || lean.open && !lean.yes && !lean.no;
    // 「周六不行，周日可以」 is about the days around the event, 「周五前回您」 about those around today.
    let when = if answers { when } else { when.near(around.event) };
    let mut signal = |kind: Kind, sure: bool| {
        signals.push(Signal {
            kind,
            quote: quote.clone(),
            sure,
        });
        true
    };
    if answers {
        return !clause.asks && signal(Kind::Open((!when.vague).then_some(when.to)), true);
    }
    if lean.no {
        // 「下次也来不了」; on another day than the event's a no is no answer, unless there is no event to compare with.
        let answers = around.event.is_none() && !clause.asks;
        return answers && signal(Kind::No, false) || when.vague && !clause.asks && signal(Kind::No, sure);
    }
    let rest: String = clause.text[part.from..part.to.max(part.from)]
        .iter()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let again = part
        .signs
        .iter()
        .any(|sign| matches!(sign.means, Sign::Another | Sign::Again));
    if when.vague {
        let promises = part
            .signs
            .iter()
            .any(|sign| matches!(sign.means, Sign::Modal | Sign::Come));
        let cue = again
            || promises
            || lean.yes
            || lean.agrees
            || rest.is_empty()
            || signs::is_particles(&rest.chars().collect::<Vec<_>>());
        let hopes = signs::is_polite(&clause.text);
        return cue && !clause.asks && signal(Kind::Later(None), sure && !hopes);
    }
    if again && !clause.asks {
        return signal(Kind::Later(Some(when.from)), sure);
    }
    if lean.yes || lean.agrees || clause.asks && signs::wishes(&clause.text) {
        found.push(Found {
            what: What::DateWish(when, part.words.clone()),
            quote,
            sure,
        });
        return true;
    }
    false
}

/// What all signals together come to.
pub fn weigh(signals: &[Signal], found: &mut Vec<Found>) {
    let last = |fits: &dyn Fn(&Signal) -> bool| signals.iter().enumerate().rev().find(|(_, signal)| fits(signal));
    let best = |fits: &dyn Fn(&Signal) -> bool| {
        last(&|signal| fits(signal) && signal.sure)
            .or_else(|| last(fits))
            .map(|(at, signal)| (at, signal.clone()))
    };
    let yes = best(&|signal| signal.kind == Kind::Yes);
    let agrees = best(&|signal| signal.kind == Kind::Agrees);
    let heard = best(&|signal| signal.kind == Kind::Heard);
    // 「人在外地，只能线上」 is no refusal.
    let afar = found.iter().any(|found| found.what == What::Online);
    let no = best(&|signal| signal.kind == Kind::No && (signal.sure || !afar));
    let later = best(&|signal| matches!(signal.kind, Kind::Later(_)));
    let open = last(&|signal| matches!(signal.kind, Kind::Open(Some(_))))
        .or_else(|| last(&|signal| matches!(signal.kind, Kind::Open(None))))
        .map(|(_, signal)| signal.clone());
    let mut push = |what: What, signal: &Signal, sure: bool| {
        found.push(Found {
            what,
            quote: signal.quote.clone(),
            sure,
        });
    };
    if no.is_some() || later.is_some() {
        let refused_at = no.iter().chain(&later).map(|(at, _)| *at).max().unwrap_or(0);
        // 「那天本来有事，推掉了，可以来」: both are offered, neither counts.
        let contradicted = yes.filter(|(at, _)| *at > refused_at && no.is_some());
        if let Some((_, signal)) = &contradicted {
            push(What::Yes, signal, false);
        }
        if let Some((_, signal)) = &no {
            push(What::No, signal, signal.sure && contradicted.is_none());
        }
        if let Some((_, signal)) = &later {
            let Kind::Later(again) = signal.kind else { return };
            push(What::Later(again), signal, signal.sure);
        }
        return;
    }
    if let Some(open) = &open {
        let Kind::Open(by) = open.kind else { return };
        push(What::AnswerComing(by), open, true);
        if let Some((_, signal)) = &yes {
            push(What::Yes, signal, false);
        }
        return;
    }
    if let Some((_, signal)) = yes.or(agrees) {
        push(What::Yes, &signal, signal.sure);
    } else if let Some((_, signal)) = heard {
        push(What::Yes, &signal, false);
    }
}
