//! Two places at once: which duties one person cannot have at the same time. Pure.
//!
//! A duty stands somewhere: the host and the values officer in front, check-in and reception at the door, visitors'
//! guide and photographer about the room, timekeeper, equipment and each discussion group at a place of their own.
//! Duties of one place can be combined (the host may open with the values), others cannot while their rows meet. A
//! speaker does nothing else during the talk. Being named for a row and the write-up afterwards bind nobody.
//!
//! Rows of the slot come one after the other, so they meet only with themselves. Rows around the slot meet others when
//! both have minutes; one without minutes is a moment that anybody can share.

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

/// Every pair of duties that cannot be combined, each pair of a person once (where they first meet).
pub fn conflicts(posts: &[Post]) -> Vec<Conflict> {
    let mut found: Vec<Conflict> = Vec::new();
    for (index, first) in posts.iter().enumerate() {
        for second in &posts[index + 1..] {
            if first.person == second.person
                && meet(first, second)
                && !combine(first, second)
                && !found.iter().any(|known| same(known, first, second))
            {
                found.push(Conflict {
                    first: *first,
                    second: *second,
                });
            }
        }
    }
    found
}

fn meet(first: &Post, second: &Post) -> bool {
    if first.row == second.row {
        return true;
    }
    let both_in_slot = first.part == Part::Slot && second.part == Part::Slot;
    let lasts = |post: &Post| post.span.end > post.span.start;
    !both_in_slot && lasts(first) && lasts(second) && first.span.meets(second.span)
}

fn combine(first: &Post, second: &Post) -> bool {
    if first.duty == Duty::WriteUp || second.duty == Duty::WriteUp {
        return true;
    }
    if first.duty == Duty::Speaker || second.duty == Duty::Speaker {
        return first.duty == second.duty && first.row == second.row;
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

fn same(known: &Conflict, first: &Post, second: &Post) -> bool {
    let key = |a: &Post, b: &Post| {
        let mut pair = [(a.duty, a.group), (b.duty, b.group)];
        pair.sort_unstable();
        (a.person, pair)
    };
    key(&known.first, &known.second) == key(first, second)
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
