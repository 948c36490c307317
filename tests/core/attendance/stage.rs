//! A salon with people who sign up for it.

use chapterdesk_core::attendance::{Attendance, EntryFields, SignUp, SignUpFields, SignUpState, WalkIn, ops, queries};
use chapterdesk_core::events::{Status, ops as events};
use chapterdesk_core::ids::Id;
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::saved::Saved;

use crate::events::stage;
use crate::fresh::Fresh;

pub struct Stage {
    pub fresh: Fresh,
    pub event: Id,
}

pub fn named(name: &str) -> SignUpFields {
    SignUpFields {
        name: Some(name.to_owned()),
        ..SignUpFields::default()
    }
}

impl Stage {
    pub fn new() -> Self {
        let mut fresh = Fresh::new();
        let event = stage::salon(&mut fresh).id;
        Self { fresh, event }
    }

    /// Puts somebody into the roster.
    pub fn person(&mut self, name: &str, company: &str, phone: &str, tags: &[&str]) -> Id {
        let fields = PersonFields {
            name: Some(name.to_owned()),
            company: Some(company.to_owned()),
            phone: Some(phone.to_owned()),
            tags: Some(tags.iter().map(|tag| (*tag).to_owned()).collect()),
            ..PersonFields::default()
        };
        self.fresh
            .act(|tx| people::ops::add(tx, &fields))
            .expect("a person")
            .value
            .id
    }

    /// Another salon, which was held.
    pub fn held(&mut self, date: &str) -> Id {
        let id = stage::plan(&mut self.fresh, date).value.id;
        self.fresh
            .act(|tx| events::set_status(tx, id, Status::Held, None))
            .expect("held");
        id
    }

    pub fn entry(&mut self, fields: &EntryFields) -> Saved<Attendance> {
        let event = self.event;
        self.fresh
            .act(|tx| ops::set_entry(tx, event, fields))
            .expect("an entry")
    }

    pub fn places(&mut self, places: i64) -> Saved<Attendance> {
        self.entry(&EntryFields {
            places: Some(Some(places)),
            ..EntryFields::default()
        })
    }

    pub fn fee(&mut self, fen: Option<i64>) -> Saved<Attendance> {
        self.entry(&EntryFields {
            fee_fen: Some(fen),
            ..EntryFields::default()
        })
    }

    pub fn add(&mut self, fields: &SignUpFields) -> Saved<Attendance> {
        let event = self.event;
        self.fresh.act(|tx| ops::add(tx, event, fields)).expect("a sign-up")
    }

    pub fn sign_up(&mut self, name: &str) -> Id {
        self.add(&named(name)).value.rows.last().expect("the row").id
    }

    pub fn check_in(&mut self, event: Id, id: Id) {
        self.fresh
            .act(|tx| ops::check_in(tx, event, id, None))
            .expect("a check-in");
    }

    pub fn walk_in(&mut self, event: Id, name: &str, company: &str) -> SignUp {
        let given = WalkIn {
            name: name.to_owned(),
            company: company.to_owned(),
            ..WalkIn::default()
        };
        self.fresh
            .act(|tx| ops::walk_in(tx, event, &given))
            .expect("a walk-in")
            .value
            .row
    }

    pub fn show(&self) -> Attendance {
        let event = self.event;
        self.fresh.desk.read(|db| queries::show(db, event)).expect("the list")
    }

    pub fn row(&self, id: Id) -> SignUp {
        let rows = self.show().rows;
        rows.into_iter().find(|row| row.id == id).expect("the row")
    }

    /// Name and state of each, in order.
    pub fn states(&self) -> Vec<(String, SignUpState)> {
        self.show().rows.into_iter().map(|row| (row.name, row.state)).collect()
    }
}
