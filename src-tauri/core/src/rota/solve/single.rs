//! One event: the best people for its open seats, exactly.
//!
//! A matching (Kuhn–Munkres) of seats to people is exact as long as nobody's duties collide. Each person has two places,
//! the second one dearer and for small duties only; what the matching cannot know — that two duties of one person meet in
//! time — is settled by branch and bound over matchings: a person who was given two duties that collide either does not
//! get the one, or gets nothing that collides with it. The matching is a lower bound of everything below it, so the first
//! plan without a collision that no open branch can beat is the best one.

use std::collections::BTreeSet;

use pathfinding::matrix::Matrix;
use pathfinding::prelude::kuhn_munkres_min;

use super::cost::{DOUBLED, LEVELS, Levels, OPEN, SEATS_MAX, Scale};

/// After so many matchings the best plan so far is taken. In the tests and in every chapter we made it never comes to
/// that: a handful of branches settles an event.
const BRANCHES_MAX: usize = 2_000;

/// The most duties that one person is given at one event; a third is for people to decide.
pub const DUTIES_MAX: usize = 2;

/// The open seats of one event and what they cost whom.
#[derive(Debug, Clone)]
pub struct Board {
    /// The role of each open seat.
    pub seats: Vec<usize>,
    /// Of each role: whether it is a big duty.
    pub big: Vec<bool>,
    /// Of each role and person (`role * people + person`): the cost, `None` when they cannot take it.
    pub cost: Vec<Option<Levels>>,
    /// Of each person: how many duties they have at the event already.
    pub taken: Vec<usize>,
    /// Of each two roles (`role * roles + role`): whether one person cannot have both.
    pub clash: Vec<bool>,
}

/// Who takes which seat, and whether it is proved that nothing is better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seated {
    /// The person of each seat.
    pub people: Vec<Option<usize>>,
    /// Whether the search was finished.
    pub proved: bool,
}

/// A place of a person that a seat may be given to: the first or the second duty.
type Place = (usize, usize);

/// Role and place that a branch rules out.
type Ruled = BTreeSet<(usize, Place)>;

impl Board {
    fn people(&self) -> usize {
        self.taken.len()
    }

    /// The cost of a role for a person, without what a second duty adds.
    pub fn cost(&self, role: usize, person: usize) -> Option<&Levels> {
        self.cost[role * self.people() + person].as_ref()
    }

    fn clashes(&self, one: usize, other: usize) -> bool {
        one == other || (self.big[one] && self.big[other]) || self.clash[one * self.big.len() + other]
    }

    /// What it costs to leave a seat of the role open.
    pub fn open_cost(&self, role: usize) -> Levels {
        let mut levels = [0; LEVELS];
        levels[OPEN] = SEATS_MAX as i64 + 1 + i64::from(self.big[role]);
        levels
    }

    /// The cost of a role at a place of a person.
    fn at(&self, role: usize, (person, place): Place) -> Option<Levels> {
        let mut levels = *self.cost(role, person)?;
        if place > 0 {
            if self.big[role] && self.taken[person] == 0 {
                return None;
            }
            levels[DOUBLED] += 1;
        }
        Some(levels)
    }
}

/// The best people for the seats; at most [`SEATS_MAX`] seats are looked at, those beyond stay open.
pub fn solve(board: &Board) -> Seated {
    let seats = &board.seats[..board.seats.len().min(SEATS_MAX)];
    let mut places: Vec<Place> = Vec::new();
    for (person, taken) in board.taken.iter().enumerate() {
        places.extend((*taken..DUTIES_MAX).map(|place| (person, place)));
    }
    let width = places.len();
    let table: Vec<Option<Levels>> = (0..board.big.len())
        .flat_map(|role| places.iter().map(move |place| board.at(role, *place)))
        .collect();
    let open: Vec<Levels> = seats.iter().map(|role| board.open_cost(*role)).collect();
    let scale = Scale::of(seats.len().max(1), table.iter().flatten().chain(&open));
    let folded: Vec<Option<i128>> = table
        .iter()
        .map(|levels| levels.as_ref().map(|levels| scale.fold(levels)))
        .collect();
    let open: Vec<i128> = open.iter().map(|levels| scale.fold(levels)).collect();

    let mut best: Option<(i128, Vec<Option<Place>>)> = None;
    let mut branches: Vec<Ruled> = vec![Ruled::new()];
    let mut looked = 0;
    while let Some(ruled) = branches.pop() {
        if looked >= BRANCHES_MAX && best.is_some() {
            branches.push(ruled);
            break;
        }
        looked += 1;
        let price = |seat: usize, at: usize| {
            let role = seats[seat];
            folded[role * width + at].filter(|_| !ruled.contains(&(role, places[at])))
        };
        let (total, found) = matched(seats.len(), width, &open, price);
        if best.as_ref().is_some_and(|(known, _)| total >= *known) {
            continue;
        }
        let found: Vec<Option<Place>> = found.into_iter().map(|at| at.map(|at| places[at])).collect();
        match collision(board, seats, &found) {
            None => best = Some((total, found)),
            Some((one, other)) => branches.extend(split(board, &ruled, one, other)),
        }
    }
    let mut people = best.map_or_else(
        || vec![None; seats.len()],
        |(_, found)| found.into_iter().map(|place| place.map(|(person, _)| person)).collect(),
    );
    in_order(seats, &mut people);
    people.resize(board.seats.len(), None);
    Seated {
        people,
        proved: branches.is_empty(),
    }
}

/// The cheapest matching of seats to places, each seat with a way to stay open.
fn matched(
    seats: usize,
    width: usize,
    open: &[i128],
    price: impl Fn(usize, usize) -> Option<i128>,
) -> (i128, Vec<Option<usize>>) {
    if seats == 0 {
        return (0, Vec::new());
    }
    // Dearer than leaving every seat open: never chosen, because staying open is possible for each seat.
    let never: i128 = open.iter().sum::<i128>() + 1;
    let weights = Matrix::from_fn(seats, width + seats, |(seat, at)| {
        if at >= width {
            open[seat]
        } else {
            price(seat, at).unwrap_or(never)
        }
    });
    let (total, columns) = kuhn_munkres_min(&weights);
    let places = columns.into_iter().map(|at| (at < width).then_some(at)).collect();
    (total, places)
}

/// The first two duties of one person that collide.
fn collision(board: &Board, seats: &[usize], found: &[Option<Place>]) -> Option<((usize, Place), (usize, Place))> {
    let given = |seat: usize| found[seat].map(|place| (seats[seat], place));
    (0..seats.len()).find_map(|one| {
        let (role, place) = given(one)?;
        (one + 1..seats.len()).find_map(|other| {
            let (second, at) = given(other)?;
            (at.0 == place.0 && board.clashes(role, second)).then_some(((role, place), (second, at)))
        })
    })
}

/// The two branches of a collision: together they lose no plan, and neither has the collision.
fn split(board: &Board, ruled: &Ruled, one: (usize, Place), other: (usize, Place)) -> [Ruled; 2] {
    let person = one.1.0;
    let places = || (0..DUTIES_MAX).map(move |place| (person, place));
    let (mut without, mut with) = (ruled.clone(), ruled.clone());
    if one.0 == other.0 {
        // The same role twice: it may stand at the one place or at the other.
        without.insert(one);
        with.insert(other);
    } else {
        without.extend(places().map(|place| (one.0, place)));
        let colliding = (0..board.big.len()).filter(|role| *role != one.0 && board.clashes(one.0, *role));
        with.extend(colliding.flat_map(|role| places().map(move |place| (role, place))));
    }
    [without, with]
}

/// Seats of one role are alike: the people stand on them in their order, the open ones last.
fn in_order(seats: &[usize], people: &mut [Option<usize>]) {
    let roles: BTreeSet<usize> = seats.iter().copied().collect();
    for role in roles {
        let own: Vec<usize> = (0..seats.len()).filter(|seat| seats[*seat] == role).collect();
        let mut holders: Vec<Option<usize>> = own.iter().map(|seat| people[*seat]).collect();
        holders.sort_by_key(|person| person.unwrap_or(usize::MAX));
        for (seat, person) in own.into_iter().zip(holders) {
            people[seat] = person;
        }
    }
}
