//! Two places at once: which duties one person cannot have at the same time. Pure.
//!
//! A duty stands somewhere: the host and the values officer in front, check-in and reception at the door, visitors'
//! guide and photographer about the room, timekeeper, equipment and each discussion group at a place of their own.
//! Duties of one place can be combined (the host may open with the values), others cannot while their rows meet. A
//! speaker does nothing else during the talk. Being named for a row and the write-up afterwards bind nobody.
//!
//! Rows meet when they take the same minute: those around the slot, and those of the slot that a hard start lets overlap.
//! A row without minutes is a moment that anybody can share.
//!
//! A person has few different duties but the host stands in every row: what is compared are the duties, each with the
//! rows it stands in, so that the work grows with the length of the sheet and not with its square.

use std::collections::BTreeMap;

use crate::events::codes::{Duty, Part, Role};
use crate::events::run_sheet::Span;
use crate::events::views::Salon;
use crate::ids::Id;

/// A person with a duty in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Post {
    /// Which row of the sheet.
    pub row: usize,
    /// Where the row stands.
    pub part: Part,
    /// When it takes place.
    pub span: Span,
    /// Who.
    pub person: Id,
    /// As what.
    pub duty: Duty,
    /// Of a group lead: which group.
    pub group: Option<i64>,
}

/// Two duties of one person that cannot be combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict {
    /// One duty.
    pub first: Post,
    /// The other.
    pub second: Post,
}

/// What somebody does: as what, and in which group.
type Doing = (Duty, Option<i64>);

/// Every pair of duties that cannot be combined, each pair of a person once (where they first meet), in the order of the
/// sheet.
pub fn conflicts(posts: &[Post]) -> Vec<Conflict> {
    let mut people: BTreeMap<Id, BTreeMap<Doing, Vec<&Post>>> = BTreeMap::new();
    for post in posts {
        let doings = people.entry(post.person).or_default();
        doings.entry((post.duty, post.group)).or_default().push(post);
    }
    let mut found: Vec<Conflict> = Vec::new();
    for doings in people.values() {
        let doings: Vec<&Vec<&Post>> = doings.values().collect();
        for (index, one) in doings.iter().enumerate() {
            for other in &doings[index + 1..] {
                found.extend(clash(one, other));
            }
        }
    }
    found.sort_by_key(|conflict| {
        let (first, second) = (&conflict.first, &conflict.second);
        (
            first.row,
            second.row,
            first.person,
            first.duty,
            second.duty,
            first.group,
            second.group,
        )
    });
    found
}

/// Where two doings of one person first meet without going together.
fn clash(one: &[&Post], other: &[&Post]) -> Option<Conflict> {
    if combine(one.first()?, other.first()?) {
        return None;
    }
    let (first, second) = in_one_row(one, other).or_else(|| at_one_time(one, other))?;
    Some(Conflict { first, second })
}

/// The first row that both stand in; both are in the order of the sheet.
fn in_one_row(one: &[&Post], other: &[&Post]) -> Option<(Post, Post)> {
    let mut others = other.iter().peekable();
    one.iter().find_map(|first| {
        while others.next_if(|second| second.row < first.row).is_some() {}
        let second = others.peek().filter(|second| second.row == first.row)?;
        Some((**first, ***second))
    })
}

/// The first two rows that take the same minute. Going through all of them by their starts, each need only be compared
/// with what lasts longest of the other's so far.
fn at_one_time(one: &[&Post], other: &[&Post]) -> Option<(Post, Post)> {
    let mine = one.iter().map(|post| (0, *post));
    let mut all: Vec<(usize, &Post)> = mine.chain(other.iter().map(|post| (1, *post))).collect();
    all.retain(|(_, post)| post.span.end > post.span.start);
    all.sort_by_key(|(_, post)| post.span.start);
    let mut longest: [Option<&Post>; 2] = [None; 2];
    for (side, post) in all {
        if let Some(met) = longest[1 - side].filter(|met| met.span.end > post.span.start) {
            return Some(if side == 0 { (*post, *met) } else { (*met, *post) });
        }
        let kept = &mut longest[side];
        if kept.is_none_or(|known| known.span.end < post.span.end) {
            *kept = Some(post);
        }
    }
    None
}

fn combine(first: &Post, second: &Post) -> bool {
    if first.duty == Duty::WriteUp || second.duty == Duty::WriteUp {
        return true;
    }
    if first.duty == Duty::GroupLead && second.duty == Duty::GroupLead {
        return first.group == second.group;
    }
    place(first.duty) == place(second.duty)
}

/// One of the chapter's own is taken to have a place of its own, as equipment has.
fn place(duty: Duty) -> &'static str {
    match duty {
        Duty::Host | Duty::ValuesOfficer => "front",
        Duty::CheckIn | Duty::Reception => "door",
        Duty::VisitorGuide | Duty::Photographer => "room",
        Duty::Speaker | Duty::Timekeeper | Duty::GroupLead | Duty::Equipment | Duty::WriteUp | Duty::Own(_) => {
            duty.code()
        }
    }
}

/// Something that a person has to do at an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// A role.
    Role(Role),
    /// The talk of this number.
    Talk(i64),
}

/// Whether one person cannot do both at this event.
pub fn collide(salon: &Salon, one: Task, other: Task) -> bool {
    let posts = |task: Task| {
        let rows = salon.segments.iter().enumerate();
        let own = rows.filter(move |(_, row)| match task {
            Task::Role(role) => serves(&row.roles, row.part, role),
            Task::Talk(talk) => row.talk == Some(talk),
        });
        own.map(move |(index, row)| Post {
            row: index,
            part: row.part,
            span: Span {
                start: row.start.minutes(),
                end: row.start.minutes() + row.minutes as i32,
            },
            person: salon.id,
            duty: match task {
                Task::Role(role) => role.into(),
                Task::Talk(_) => Duty::Speaker,
            },
            group: None,
        })
    };
    let both: Vec<Post> = posts(one).chain(posts(other)).collect();
    !conflicts(&both).is_empty()
}

/// Whether a role serves in a row: where the sheet says so, and the host in the whole slot.
pub fn serves(roles: &[Role], part: Part, role: Role) -> bool {
    roles.contains(&role) || (role == Role::Host && part == Part::Slot)
}
