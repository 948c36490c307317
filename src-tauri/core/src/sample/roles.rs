//! Who can and wants to, the chapter's own role and template: what people said over two years. What bears upon the coming
//! salon stands with it.

use chrono::Days;

use super::calendar::Calendar;
use super::events::lay_assignment;
use super::people::Cast;
use crate::error::Result;
use crate::events::availability::PreferenceFields;
use crate::events::catalogue::RuleFields;
use crate::events::{Role, Salon, SegmentKind, TakesPart, ops};
use crate::store::{Tx, rank};

/// A role that this chapter has and others have not, and who took it lately.
const OWN: &str = "茶歇";
const OWN_HOLDERS: [&str; 3] = ["孙晓芸", "沈嘉豪", "顾欣妍"];
/// The flow of the last salon, kept to start from.
const TEMPLATE: &str = "书院两小时";

/// Days on which somebody is away: (who, from, to, why), told in days after the coming salon.
const AWAY: [(&str, u64, u64, &str); 3] = [
    ("陆佳宜", 2, 6, "去外地门店"),
    ("李正平", 14, 20, "陪孩子考试"),
    ("吴春梅", 30, 44, "回老家"),
];

/// What people said about taking part.
fn wishes() -> [(&'static str, PreferenceFields); 6] {
    let quiet = PreferenceFields::default;
    let out = |note: &str| PreferenceFields {
        takes_part: Some(TakesPart::No),
        note: Some(note.to_owned()),
        ..quiet()
    };
    let likes = |roles: &[Role]| PreferenceFields {
        likes: Some(roles.to_vec()),
        ..quiet()
    };
    [
        ("金晓岚", likes(&[Role::Host])),
        ("钱雅静", likes(&[Role::ValuesOfficer])),
        (
            "潘志成",
            PreferenceFields {
                likes: Some(vec![Role::Equipment]),
                never_on_stage: Some(true),
                note: Some("宁可搬东西，不上台".to_owned()),
                ..quiet()
            },
        ),
        (
            "沈嘉豪",
            PreferenceFields {
                avoids: Some(vec![Role::WriteUp]),
                ..quiet()
            },
        ),
        ("王睿", out("项目忙，明年再说")),
        ("徐雯", out("人在外地")),
    ]
}

/// Lays down what was said, and gives the chapter's own role to those who took it at the newest of the `held` salons.
pub(super) fn lay(tx: &Tx<'_>, cast: &Cast, calendar: &Calendar, held: &[Salon]) -> Result<()> {
    for (name, from, to, note) in AWAY {
        let (from, to) = (calendar.coming + Days::new(from), calendar.coming + Days::new(to));
        ops::add_away(tx, cast.get(name)?, from, to, note)?;
    }
    for (name, fields) in wishes() {
        ops::set_preference(tx, cast.get(name)?, &fields)?;
    }
    let rule = RuleFields {
        needed: Some(0),
        kinds: Some(vec![SegmentKind::Break]),
        ..RuleFields::default()
    };
    ops::add_own(tx, OWN, &rule)?;
    for (salon, name) in held.iter().rev().zip(OWN_HOLDERS) {
        lay_assignment(tx, salon.id, "own_1", cast.get(name)?, "accepted", None, &rank::first())?;
    }
    if let Some(newest) = held.last() {
        ops::save_template(tx, newest.id, TEMPLATE)?;
    }
    Ok(())
}
