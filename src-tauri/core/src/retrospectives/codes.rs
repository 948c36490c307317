//! The closed lists of this room.

use crate::codes::codes;
use crate::words::Message;

codes! {
    /// A text of the retrospective: the usual four steps, and what may be said outside.
    pub enum RetroStep = "step" {
        /// 回顾目标.
        Goal = "goal",
        /// 评估结果.
        Result = "result",
        /// 分析原因.
        Causes = "causes",
        /// 总结规律.
        Conclusion = "conclusion",
        /// For the recap that goes outside 对外文字.
        PublicWords = "public_words",
    }
}

impl RetroStep {
    /// Its name for people.
    pub fn name(self) -> Message {
        Message::new(&format!("retro-step-{}", self.code()))
    }
}

codes! {
    /// What a point of the conclusion says.
    pub enum PointKind = "kind" {
        /// Keep doing it 保持.
        Keep = "keep",
        /// Do it differently 改变.
        Change = "change",
    }
}

codes! {
    /// What stars were given to.
    pub enum RatedAbout = "about" {
        /// The event as a whole.
        Event = "event",
        /// The venue.
        Venue = "venue",
        /// A talk.
        Talk = "talk",
    }
}

codes! {
    /// How a role was carried out.
    pub enum RoleOutcome = "state" {
        /// Somebody had it.
        Done = "done",
        /// Somebody else stepped in.
        Substituted = "substituted",
        /// Nobody had it.
        Open = "open",
    }
}

codes! {
    /// What a complete retrospective has, in the order in which it is usually filled in.
    pub enum RetroCheck = "check" {
        /// The actual times are there.
        Times = "times",
        /// It is known how many came.
        Attendance = "attendance",
        /// There are ratings.
        Ratings = "ratings",
        /// The four steps are written.
        Steps = "steps",
        /// Something to keep or to change.
        Points = "points",
        /// Every action has somebody and a day.
        Actions = "actions",
        /// What was asked for last time was answered.
        Asked = "asked",
        /// Every speaker was thanked.
        Thanks = "thanks",
        /// The slides that may be shared are shared.
        Slides = "slides",
        /// The materials are back.
        Materials = "materials",
        /// Every expense is settled.
        Expenses = "expenses",
        /// There are photos.
        Photos = "photos",
    }
}

impl RetroCheck {
    /// Its name for people.
    pub fn name(self) -> Message {
        Message::new(&format!("retro-check-{}", self.code()))
    }
}
