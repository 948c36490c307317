//! The closed lists of words of this room.

use crate::codes::codes;

codes! {
    /// A place in the invitation pipeline 邀约进度.
    pub enum Stage = "stage" {
        /// 待联系: somebody to write to.
        Lead = "lead",
        /// 已联系: we are in touch.
        Contacted = "contacted",
        /// 已邀请: asked for a talk, no answer yet.
        Invited = "invited",
        /// 已确认: said yes.
        Confirmed = "confirmed",
        /// 已分享: gave the talk; thanks are owed.
        Spoke = "spoke",
        /// 已致谢: thanked.
        Thanked = "thanked",
        /// 可再邀: may be invited again.
        Ready = "ready",
        /// 婉拒: said no.
        Declined = "declined",
        /// 以后再约: not now.
        OnHold = "on_hold",
        /// 没有回音: asked again and again, never answered.
        NoReply = "no_reply",
        /// 未到场: had said yes and did not come.
        NoShow = "no_show",
        /// 临时退出: had said yes and took it back before the day.
        Withdrawn = "withdrawn",
    }
}

impl Stage {
    /// Whether the way ended here for now: there is a date for trying again.
    pub fn is_exit(self) -> bool {
        matches!(
            self,
            Self::Declined | Self::OnHold | Self::NoReply | Self::NoShow | Self::Withdrawn
        )
    }
}

codes! {
    /// Which half of the pair 新老搭配 a speaker can be.
    pub enum Level = "level" {
        /// 新锐: a newer member, or up to five years in HR.
        Junior = "junior",
        /// 资深: an experienced figure, or six years and more in HR.
        Senior = "senior",
    }
}

codes! {
    /// Where a speaker came from.
    pub enum Source = "source" {
        /// A management consulting firm.
        Consulting = "consulting",
        /// An HR learning site.
        LearningSite = "learning_site",
        /// A law firm.
        LawFirm = "law_firm",
        /// The community itself.
        Community = "community",
        /// Somebody referred them; `referred_by` says who.
        Referral = "referral",
        /// Elsewhere.
        Other = "other",
    }
}

codes! {
    /// A module of the year's themes that a speaker can give a talk in.
    pub enum Module = "module" {
        /// Recruiting.
        Recruiting = "recruiting",
        /// Performance.
        Performance = "performance",
        /// Careers of HR people.
        Careers = "careers",
        /// Training.
        Training = "training",
        /// Pay.
        Pay = "pay",
        /// Year end: summary, party, appraisal.
        YearEnd = "year_end",
        /// Talent: keeping, growing, leaving.
        Talent = "talent",
    }
}

codes! {
    /// What a speaker takes for coming.
    pub enum Fee = "fee" {
        /// Nothing.
        None = "none",
        /// What the way costs.
        Travel = "travel",
        /// A fee.
        Fee = "fee",
    }
}

codes! {
    /// Whether a speaker may be filmed.
    pub enum MayFilm = "may_film" {
        /// Yes.
        Yes = "yes",
        /// Photos only.
        PhotosOnly = "photos_only",
        /// Neither.
        No = "no",
    }
}

codes! {
    /// Whether a speaker's slides may be passed on.
    pub enum MayShareSlides = "may_share_slides" {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

codes! {
    /// By which way a contact happened.
    pub enum Channel = "channel" {
        /// WeChat.
        Wechat = "wechat",
        /// Telephone.
        Phone = "phone",
        /// E-mail.
        Email = "email",
        /// Face to face.
        Meeting = "meeting",
        /// Another way.
        Other = "other",
    }
}

codes! {
    /// Who wrote to whom.
    pub enum Direction = "direction" {
        /// We wrote.
        Out = "out",
        /// They answered.
        In = "in",
    }
}

codes! {
    /// How much a speaker waits for us today.
    pub enum Urgency = "urgency" {
        /// A date has passed: they should have heard from us.
        Late = "late",
        /// It is for today.
        Due = "due",
        /// Nothing is waiting.
        Calm = "calm",
    }
}

codes! {
    /// What became of a promise.
    pub enum PromiseState = "state" {
        /// Still to be kept.
        Open = "open",
        /// Kept.
        Kept = "kept",
        /// Not kept.
        Broken = "broken",
        /// They said it is not needed any more.
        Waived = "waived",
    }
}

codes! {
    /// The letter that a reason of today asks for; the letters themselves stand above this room.
    pub enum NextLetter = "letter" {
        /// 先问一声.
        Approach = "approach",
        /// 邀请.
        Invitation = "invitation",
        /// 跟进.
        Nudge = "nudge",
        /// 进展: also says what is still missing.
        Progress = "progress",
        /// 感谢与结果.
        Thanks = "thanks",
        /// 再邀.
        Again = "again",
    }
}

codes! {
    /// The habits of working with well-known people again and again.
    pub enum HabitCode = "habit" {
        /// Find their real need.
        Need = "need",
        /// Learn the style of their contact person 对接人.
        ContactPerson = "contact_person",
        /// Treat every partner as a perfectionist.
        Perfectionist = "perfectionist",
        /// Speak of «us together».
        Together = "together",
        /// Write from their side.
        TheirSide = "their_side",
        /// State the unpleasant conditions first.
        ConditionsFirst = "conditions_first",
        /// Report progress in step.
        Progress = "progress",
        /// Close with a recap.
        Recap = "recap",
    }
}
