//! Sign-in sheet 签到表: who is known to come, and room for those who were not.

use super::{Paper, fact, guests, head, place, when};
use crate::export::Options;
use crate::facts::SalonFacts;
use crate::model::{SignInPaper, SignInRow};
use crate::say::Say;

/// Empty lines below the known names.
const EMPTY: usize = 10;

pub(super) fn paper(say: Say, facts: &SalonFacts, options: &Options) -> SignInPaper {
    let rows = guests(say, facts)
        .into_iter()
        .map(|guest| SignInRow {
            name: guest.name,
            company: guest.company,
            post: guest.post,
            standing: guest.standing,
        })
        .collect();
    let columns = ["name", "company", "post", "standing", "signature", "remark"];
    SignInPaper {
        head: head(say, facts, Paper::SignIn, options),
        facts: [
            fact(say, "documents-fact-time", when(say, facts)),
            fact(say, "documents-fact-place", place(say, facts)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        columns: columns
            .iter()
            .map(|column| say.text(&format!("documents-column-{column}")))
            .collect(),
        choices: vec![say.text("documents-member"), say.text("documents-visitor")],
        rows,
        empty: EMPTY,
    }
}
