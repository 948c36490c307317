//! Times noted after the fact, pure: a row's start or end is moved, or a row that nobody clicked is put in. What stands
//! beside it follows, so that the run stays without gaps; a change that would swallow another row is refused.

use super::timeline::{Doing, OPEN, Piece, Timeline};
use crate::ids::Id;

/// Why times cannot be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clash {
    /// They would leave nothing of another row.
    Crosses(Id),
    /// The end lies before the start.
    Backwards,
    /// The row was never recorded: its start must be said.
    NoStart,
    /// The row stands after the end of the run, or is the last of a day that is over: its end must be said.
    NoEnd,
}

/// A row of the paper sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noted {
    /// The row.
    pub row: Id,
    /// When it began.
    pub start: i64,
    /// When it ended; `None`: when the next one began.
    pub end: Option<i64>,
}

impl Timeline {
    /// Moves a row to another start or end, or puts it in; `None` leaves a moment as it is. `follows` tells of two rows
    /// whether the second one comes later on the day: what is left of a row that is cut in two belongs to nothing when
    /// the row that was put in comes after it.
    pub fn with_row(
        &self,
        row: Id,
        start: Option<i64>,
        end: Option<i64>,
        follows: impl Fn(Id, Id) -> bool,
    ) -> Result<Self, Clash> {
        let own = self.bounds(row);
        let (from, to) = self.target(row, start, end, &follows)?;
        if to < from {
            return Err(Clash::Backwards);
        }
        let claims = match own {
            Some((old_from, old_to)) if from < old_to && to > old_from => {
                vec![(from, old_from.min(to)), (old_to.max(from), to)]
            }
            _ => vec![(from, to)],
        };
        let mut pieces: Vec<Piece> = Vec::new();
        for piece in self.pieces() {
            if piece.doing.row() == Some(row) {
                pieces.extend(cut(piece, from, to));
            } else {
                let mut left = vec![piece];
                for &(claim_from, claim_to) in claims.iter().filter(|(claim_from, claim_to)| claim_from < claim_to) {
                    left = left
                        .into_iter()
                        .flat_map(|piece| without(piece, claim_from, claim_to, |other| follows(other, row)))
                        .collect();
                }
                pieces.extend(left);
            }
        }
        let gone = |other: &Piece| {
            let id = other.doing.row().filter(|id| *id != row)?;
            let stays = pieces.iter().any(|piece| piece.doing.row() == Some(id));
            (!stays).then_some(id)
        };
        if let Some(other) = self.pieces().iter().find_map(gone) {
            return Err(Clash::Crosses(other));
        }
        let claimed = claims.iter().filter(|(from, to)| from < to);
        pieces.extend(claimed.map(|&(from, to)| Piece {
            doing: Doing::On(row),
            from,
            to,
        }));
        if !pieces.iter().any(|piece| piece.doing.row() == Some(row)) {
            // A row of no length at all.
            pieces.push(Piece {
                doing: Doing::On(row),
                from,
                to,
            });
        }
        pieces.sort_by_key(|piece| (piece.from, piece.to));
        begin_running(&mut pieces, row);
        let mut whole = Self::of(&joined(&pieces, own, to));
        if self.end.is_none() {
            whole.leave();
        }
        match whole.bounds(row) {
            Some((begun, left)) if begun == from && left == to => Ok(whole),
            _ => Err(Clash::Crosses(self.other_at(row, from, to))),
        }
    }

    /// The salon is still on: after its last piece nothing is.
    fn leave(&mut self) {
        if let Some(last) = self.end {
            self.begin(last, Doing::Between);
        }
    }

    /// The row that is in the way of another one.
    fn other_at(&self, row: Id, from: i64, to: i64) -> Id {
        let pieces = self.pieces();
        let touching = pieces.iter().filter(|piece| piece.to >= from && piece.from <= to);
        let mut others = touching.filter_map(|piece| piece.doing.row());
        others.find(|other| *other != row).unwrap_or(row)
    }

    /// When the row is to begin and end.
    fn target(
        &self,
        row: Id,
        start: Option<i64>,
        end: Option<i64>,
        follows: impl Fn(Id, Id) -> bool,
    ) -> Result<(i64, i64), Clash> {
        if let Some((from, to)) = self.bounds(row) {
            return Ok((start.unwrap_or(from), end.unwrap_or(to)));
        }
        let from = start.ok_or(Clash::NoStart)?;
        if let Some(to) = end {
            return Ok((from, to));
        }
        let pieces = self.pieces();
        match pieces.iter().find(|piece| piece.to > from) {
            // It takes the rest of what was on.
            Some(piece) if piece.from <= from => Ok((from, piece.to)),
            // Or the time until the first row, unless that one comes earlier on the day.
            Some(piece) => match piece.doing.row() {
                Some(first) if follows(first, row) => Err(Clash::Crosses(first)),
                _ => Ok((from, piece.from)),
            },
            None if pieces.is_empty() => Ok((from, OPEN)),
            None => Err(Clash::NoEnd),
        }
    }

    /// A run as a paper sheet tells it, in the order of the starts. Pauses that were clicked stay where they lie within
    /// their row. Without `ended` the last row is still on when it has no end.
    pub fn of_table(&self, noted: &[Noted], ended: bool) -> Result<Self, Clash> {
        let mut noted = noted.to_vec();
        noted.sort_by_key(|row| (row.start, row.end.unwrap_or(OPEN)));
        let mut pieces = Vec::new();
        for (at, row) in noted.iter().enumerate() {
            let next = noted.get(at + 1);
            let to = match (row.end, next) {
                (Some(end), _) if end < row.start => return Err(Clash::Backwards),
                (Some(end), Some(next)) if end > next.start => return Err(Clash::Crosses(next.row)),
                (Some(end), _) => end,
                (None, Some(next)) => next.start,
                (None, None) if ended => return Err(Clash::NoEnd),
                (None, None) => OPEN,
            };
            pieces.extend(self.with_pauses(row.row, row.start, to));
            if let Some(next) = next.filter(|next| to < next.start) {
                pieces.push(Piece {
                    doing: Doing::Between,
                    from: to,
                    to: next.start,
                });
            }
        }
        let mut whole = Self::of(&pieces);
        if !ended {
            whole.leave();
        }
        Ok(whole)
    }

    fn with_pauses(&self, row: Id, from: i64, to: i64) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut begun = from;
        let own = self.pieces_of(row);
        for pause in own.iter().filter(|piece| piece.doing == Doing::Pause(row)) {
            if pause.from <= begun || pause.to >= to {
                continue;
            }
            pieces.push(Piece {
                doing: Doing::On(row),
                from: begun,
                to: pause.from,
            });
            pieces.push(*pause);
            begun = pause.to;
        }
        pieces.push(Piece {
            doing: Doing::On(row),
            from: begun,
            to,
        });
        pieces
    }
}

/// The part of a piece that lies within.
fn cut(piece: Piece, from: i64, to: i64) -> Option<Piece> {
    let cut = Piece {
        from: piece.from.max(from),
        to: piece.to.min(to),
        ..piece
    };
    (cut.from < cut.to).then_some(cut)
}

/// What is left of a piece beside a claim.
fn without(piece: Piece, from: i64, to: i64, is_before: impl Fn(Id) -> bool) -> Vec<Piece> {
    if piece.from == piece.to {
        let swallowed = from < piece.from && piece.from < to;
        return if swallowed { Vec::new() } else { vec![piece] };
    }
    let left = cut(piece, i64::MIN, from);
    let mut right = cut(piece, to, OPEN);
    if let Some(rest) = right.as_mut().filter(|_| left.is_some())
        && rest.doing.row().is_some_and(is_before)
    {
        rest.doing = Doing::Between;
    }
    left.into_iter().chain(right).collect()
}

/// A row begins by running, also where its first stretch was a pause.
fn begin_running(pieces: &mut [Piece], row: Id) {
    if let Some(first) = pieces.iter_mut().find(|piece| piece.doing.row() == Some(row)) {
        first.doing = Doing::On(row);
    }
}

/// Fills what stands empty: a neighbour follows where the row itself was before, nothing was on elsewhere.
fn joined(pieces: &[Piece], own: Option<(i64, i64)>, to: i64) -> Vec<Piece> {
    let mut whole: Vec<Piece> = Vec::with_capacity(pieces.len() + 1);
    for piece in pieces {
        let mut piece = *piece;
        if let Some(before) = whole.last_mut()
            && before.to < piece.from
        {
            let (gap_from, gap_to) = (before.to, piece.from);
            let was_own = own.is_some_and(|(old_from, old_to)| old_from <= gap_from && gap_to <= old_to);
            if was_own && gap_from == to {
                piece.from = gap_from;
            } else if was_own {
                before.to = gap_to;
            } else {
                whole.push(Piece {
                    doing: Doing::Between,
                    from: gap_from,
                    to: gap_to,
                });
            }
        }
        whole.push(piece);
    }
    whole
}
