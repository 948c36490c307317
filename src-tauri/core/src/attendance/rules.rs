//! Pure rules of attendance: who is who of two rows, what is late, what the rows add up to.

use chrono::NaiveDate;

use super::store::SignUpRow;
use super::{Category, Expected, Figures, Payment, SignUpEntry, SignUpSource, SignUpState};
use crate::search::phone_digits;
use crate::text::search_key;

/// The fewest digits of a number that tell people apart.
pub const PHONE_DIGITS: usize = 7;
/// How many held salons the usual rate is taken from.
pub const RATE_SALONS: u32 = 6;
/// Days within which a visitor is greeted.
pub const GREET_DAYS: u64 = 7;

/// Whether two companies, as search keys, can be one: equal, or one the other shortened; nothing known speaks for both.
pub fn same_company(one: &str, other: &str) -> bool {
    one.contains(other) || other.contains(one)
}

/// Who somebody in a list is, as far as the list tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Identity {
    pub person: Option<crate::ids::Id>,
    pub name: String,
    pub company: String,
    pub phone: String,
}

impl Identity {
    pub fn new(person: Option<crate::ids::Id>, name: &str, company: &str, phone: &str) -> Self {
        let phone = phone_digits(phone);
        Self {
            person,
            name: search_key(name),
            company: search_key(company),
            phone: if phone.len() < PHONE_DIGITS {
                String::new()
            } else {
                phone
            },
        }
    }

    pub fn of(row: &SignUpRow) -> Self {
        Self::new(row.person, &row.name, &row.company, &row.phone)
    }

    /// Whether two are one: by the roster where both are in it, else by the number where both have one, else by name and
    /// company.
    pub fn is(&self, other: &Self) -> bool {
        if let (Some(one), Some(other)) = (self.person, other.person) {
            return one == other;
        }
        if !self.phone.is_empty() && !other.phone.is_empty() {
            return self.phone == other.phone;
        }
        !self.name.is_empty() && self.name == other.name && same_company(&self.company, &other.company)
    }
}

/// Whether a sign-up came after the last day.
pub fn is_late(signed_up_at: Option<&str>, deadline: Option<NaiveDate>) -> bool {
    let Some((at, deadline)) = signed_up_at.zip(deadline) else {
        return false;
    };
    let day = at.get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
    day.is_some_and(|day| day > deadline)
}

/// What somebody has to pay: visitors share the fee, everybody else is free.
pub fn payment_by_fee(category: Category, fee: Option<i64>) -> Payment {
    if category == Category::Visitor && fee.is_some_and(|fee| fee > 0) {
        Payment::Due
    } else {
        Payment::Nothing
    }
}

/// How many of `signed_up` are likely to come, by the turnouts of former salons (signed up, came), else by `default`.
pub fn expected(signed_up: i64, turnouts: &[(i64, i64)], default: i64) -> Expected {
    let (all, came) = turnouts
        .iter()
        .fold((0, 0), |(all, came), (one, other)| (all + one, came + other));
    let rate_percent = if all > 0 { (came * 100 + all / 2) / all } else { default };
    Expected {
        heads: share(signed_up, rate_percent),
        rate_percent,
        of_salons: if all > 0 { turnouts.len() as i64 } else { 0 },
    }
}

/// So many of a hundred of `count`, rounded.
pub fn share(count: i64, percent: i64) -> i64 {
    (count * percent + 50) / 100
}

/// How many places are taken.
pub(super) fn taken(rows: &[SignUpRow]) -> i64 {
    rows.iter().filter(|row| row.state == SignUpState::Coming).count() as i64
}

/// What the rows add up to.
pub(super) fn figures(rows: &[SignUpRow], entry: &SignUpEntry, turnouts: &[(i64, i64)], default_rate: i64) -> Figures {
    let fee = entry.fee_fen.unwrap_or(0);
    let mut figures = Figures::default();
    for row in rows {
        match row.state {
            SignUpState::Coming => {}
            SignUpState::Waitlist => figures.waitlist += 1,
            SignUpState::Cancelled => figures.cancelled += 1,
        }
        if row.payment == Payment::Paid {
            // Money that came in stays in until it is given back.
            figures.paid += 1;
            figures.got_fen += fee;
        }
        if row.state != SignUpState::Coming {
            continue;
        }
        if row.payment == Payment::Due {
            figures.due_fen += fee;
        }
        let visitor = row.category == Category::Visitor;
        if row.source == SignUpSource::WalkIn {
            figures.walk_ins += 1;
        } else {
            figures.signed_up += 1;
            figures.visitors += i64::from(visitor);
            figures.members += i64::from(matches!(row.category, Category::Member | Category::Committee));
            figures.late += i64::from(is_late(row.signed_up_at.as_deref(), entry.signup_deadline));
        }
        if row.is_present() {
            figures.present += 1;
            figures.present_visitors += i64::from(visitor);
        }
    }
    figures.expected = expected(figures.signed_up, turnouts, default_rate);
    figures
}
