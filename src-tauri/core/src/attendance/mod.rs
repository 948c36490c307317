//! Attendance 报名与签到: who signed up, who came, who is followed up.
//!
//! - A sign-up keeps name, company and numbers as they were given, also of somebody in the roster; who they are in the
//!   roster is a link beside it.
//! - A walk-in is a sign-up without a day of signing up, checked in at once.
//! - The waitlist stands in the order in which people came; whoever makes room lets the first of it move up, and the
//!   answer says whom to tell.
//! - What the list adds up to is written through to the event after each change ([`counts`]), so that whoever reads the
//!   event's figures need not know this room.
//! - Payments, figures, who is new: computed from the rows, never stored.
//!
//! Inside stand [`matching`] (who a name is), [`import`] (lists from elsewhere: form exports and pasted chains, read by
//! [`chain`]), [`draws`] and [`follow_ups`].

pub mod acts;
mod category;
pub mod chain;
mod counts;
pub mod draws;
mod entry;
mod fields;
pub mod follow_ups;
pub mod import;
pub mod matching;
pub mod ops;
pub mod queries;
pub mod rules;
mod store;
mod views;

pub use entry::{set_entry, set_entry_picture};
pub use fields::*;
pub use views::*;

use crate::codes::codes;

codes! {
    /// What somebody is at an event.
    pub enum Category = "category" {
        /// A member of the chapter 会员.
        Member = "member",
        /// A visitor 访客.
        Visitor = "visitor",
        /// Speaks at the event.
        Speaker = "speaker",
        /// Holds an office.
        Committee = "committee",
    }
}

codes! {
    /// How a sign-up came.
    pub enum SignUpSource = "source" {
        /// From a form's export.
        Form = "form",
        /// From a list pasted out of a chat 接龙.
        Chain = "chain",
        /// Entered by hand.
        Hand = "hand",
        /// On the spot 现场报名.
        WalkIn = "walk_in",
    }
}

codes! {
    /// How a sign-up stands.
    pub enum SignUpState = "state" {
        /// Comes.
        Coming = "coming",
        /// Waits for a place 候补.
        Waitlist = "waitlist",
        /// Does not come.
        Cancelled = "cancelled",
    }
}

codes! {
    /// What is paid.
    pub enum Payment = "payment" {
        /// Nothing to pay.
        Nothing = "",
        /// Still to pay.
        Due = "due",
        /// Paid.
        Paid = "paid",
        /// Need not pay.
        Waived = "waived",
    }
}

codes! {
    /// Who takes part in a draw.
    pub enum DrawAmong = "among" {
        /// Everybody who is there.
        Present = "present",
        /// The visitors who are there.
        Visitors = "visitors",
    }
}

codes! {
    /// A step of a visitor's follow-up 访客回访, in the order in which they are taken.
    pub enum FollowUpStep = "step" {
        /// Added in WeChat.
        Added = "add",
        /// In the group.
        Group = "group",
        /// Greeted personally.
        Greeted = "greet",
        /// Invited to join the chapter.
        Invited = "invite",
        /// Joined.
        Joined = "join",
        /// Nothing more is to be done.
        Dropped = "drop",
    }
}

codes! {
    /// How somebody in a list was recognised.
    pub enum Recognised = "how" {
        /// By the telephone number.
        Phone = "phone",
        /// By the name.
        Name = "name",
        /// By how the name sounds.
        Pinyin = "pinyin",
        /// By the last digits of the number.
        PhoneTail = "phone_tail",
    }
}
