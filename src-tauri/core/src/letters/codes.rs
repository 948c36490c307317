//! The closed lists of this room.

use crate::codes::codes;
use crate::words::Message;

codes! {
    /// What kind of letter, in the order of a speaker's way.
    pub enum LetterKind = "kind" {
        /// 先问一声: may we write to you?
        Approach = "approach",
        /// 邀请: the whole invitation.
        Invitation = "invitation",
        /// 跟进: a kind word to the silent.
        Nudge = "nudge",
        /// 确认与说明: what was agreed, and all they need to know.
        Confirmation = "confirmation",
        /// 进展: how the salon comes along.
        Progress = "progress",
        /// 会前提醒: the day before.
        Reminder = "reminder",
        /// 感谢与结果: what came of it.
        Thanks = "thanks",
        /// 再邀: would you come again?
        Again = "again",
        /// 更正: what is no longer as we wrote.
        Correction = "correction",
        /// 致组委会.
        Committee = "committee",
        /// 致听众.
        Audience = "audience",
    }
}

impl LetterKind {
    /// What people call it.
    pub fn label(self) -> Message {
        Message::new(&format!("letter-kind-{}", self.code()))
    }

    /// Whether it goes to one speaker; the others go to a group of people.
    pub fn is_to_a_speaker(self) -> bool {
        !matches!(self, Self::Committee | Self::Audience)
    }

    /// Whether it makes no sense without an event.
    pub fn needs_event(self) -> bool {
        !matches!(self, Self::Approach | Self::Nudge | Self::Again)
    }
}

codes! {
    /// How far a letter has come.
    pub enum LetterState = "state" {
        /// Waits to be read and sent.
        Prepared = "prepared",
        /// Went out.
        Sent = "sent",
        /// Was not needed after all.
        Dropped = "dropped",
    }
}

codes! {
    /// By which way a letter went out.
    pub enum SentBy = "by" {
        /// Copied and pasted, into WeChat mostly.
        Copy = "copy",
        /// As a file.
        File = "file",
        /// By the mail program.
        Mail = "mail",
        /// Another way.
        Other = "other",
    }
}

codes! {
    /// Whose template a letter is made from.
    pub enum TemplateFrom = "from" {
        /// The one that comes with the program.
        BuiltIn = "built_in",
        /// The chapter's own.
        Chapter = "chapter",
        /// Made for one speaker.
        Speaker = "speaker",
    }
}

codes! {
    /// Where something missing is mended.
    pub enum Mend = "mend" {
        /// In the speaker's record.
        Speaker = "speaker",
        /// At the salon.
        Salon = "salon",
        /// In the venue's record.
        Venue = "venue",
        /// In the chapter: its facts and its committee.
        Chapter = "chapter",
        /// In the template or the letter itself.
        Template = "template",
    }
}
