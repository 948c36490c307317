//! What is shown of speakers.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::{
    Channel, Direction, Fee, HabitCode, Level, MayFilm, MayShareSlides, Module, NextLetter, Promise, Source, Stage,
    Urgency,
};
use crate::ids::Id;
use crate::named::Named;
use crate::store::pictures::PictureHash;
use crate::words::{Lang, Message};

/// A speaker with everything a list or a card shows; the personal part comes from the person of the same id.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Speaker {
    /// The id of the speaker and of the person.
    pub id: Id,
    /// The person's name.
    pub name: String,
    /// Form of address 称呼.
    pub address: String,
    /// Telephone number.
    pub phone: String,
    /// WeChat id.
    pub wechat: String,
    /// E-mail address.
    pub email: String,
    /// Where they live or work.
    pub city: String,
    /// Company.
    pub company: String,
    /// Post in the company.
    pub post: String,
    /// Outward title.
    pub title: String,
    /// Short introduction.
    pub introduction: String,
    /// Years in HR.
    pub years: Option<u32>,
    /// Photo.
    #[ts(type = "string | null")]
    pub photo: Option<PictureHash>,
    /// Where they came from.
    pub source: Option<Source>,
    /// Who referred them.
    pub referred_by: String,
    /// The level set by hand, which wins over the years.
    pub level: Option<Level>,
    /// The level that counts: by hand, else by years, else unknown.
    pub effective_level: Option<Level>,
    /// Subjects they can give.
    pub subjects: Vec<String>,
    /// The modules set by hand.
    pub modules: Vec<Module>,
    /// The modules that count: by hand, else guessed from subjects and topics by key words.
    pub effective_modules: Vec<Module>,
    /// Contact person 对接人.
    pub contact_name: String,
    /// The contact person's number.
    pub contact_phone: String,
    /// The contact person's style.
    pub contact_style: String,
    /// What they look for 看重什么.
    pub hopes: String,
    /// What they can bring besides.
    pub offers: String,
    /// What they take for coming; `None`: not spoken of yet.
    pub fee: Option<Fee>,
    /// How much, how it is paid.
    pub fee_note: String,
    /// Car plate.
    pub car_plate: String,
    /// Whether they join the meal, what they do not eat.
    pub meal: String,
    /// Who comes along.
    pub companion: String,
    /// Whether they may be filmed; `None`: not asked yet.
    pub may_film: Option<MayFilm>,
    /// Whether their slides may be passed on; `None`: not asked yet.
    pub may_share_slides: Option<MayShareSlides>,
    /// Chat groups they are in.
    pub groups: Vec<String>,
    /// What they gain by coming, from their side.
    pub benefit: String,
    /// What they are particular about 讲究.
    pub particulars: String,
    /// Unpleasant conditions to state first.
    pub conditions: String,
    /// Language of letters; `None`: the chapter's.
    pub letter_lang: Option<Lang>,
    /// Current stage.
    pub stage: Stage,
    /// Since when.
    #[ts(type = "string")]
    pub stage_on: NaiveDate,
    /// When to try again, after an exit.
    #[ts(type = "string | null")]
    pub try_again_on: Option<NaiveDate>,
    /// What to do next; empty: nothing agreed.
    pub next_action: String,
    /// By when.
    #[ts(type = "string | null")]
    pub next_action_on: Option<NaiveDate>,
    /// Free note about the speaker (the person has another).
    pub note: String,
    /// The day of the last contact in either direction.
    #[ts(type = "string | null")]
    pub last_contact_on: Option<NaiveDate>,
    /// The day we last wrote or invited.
    #[ts(type = "string | null")]
    pub last_written_on: Option<NaiveDate>,
    /// Days since we last wrote or invited without an answer; `None` when nothing is waiting for an answer.
    pub silent_days: Option<u32>,
    /// The silence clock; `None` when nobody waits for an answer.
    pub silence: Option<Silence>,
    /// The eight habits: what is done and what to do.
    pub habits: Vec<Habit>,
    /// Whether they wait for us today.
    pub urgency: Urgency,
    /// The next coming event they are on the sheet of (declined and missed talks do not count).
    pub next_event: Option<NextEvent>,
    /// Talks given.
    pub talks: u32,
    /// The day of the last talk given.
    #[ts(type = "string | null")]
    pub last_spoke_on: Option<NaiveDate>,
    /// Mean rating of their talks, 1 to 5; `None`: none was rated.
    pub rating: Option<f64>,
}

/// A coming event of a speaker.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NextEvent {
    /// The event.
    pub id: Id,
    /// Number in the series.
    pub number: Option<u32>,
    /// Its day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The appearance's state there.
    pub state: String,
}

/// How long somebody has not answered, and what to do about it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Silence {
    /// Days since the last real contact.
    pub days: u32,
    /// The day of the last real contact: ours while they are silent, else theirs.
    #[ts(type = "string")]
    pub since: NaiveDate,
    /// The day to ask again; `None`: they have written back since, though without a yes or no.
    #[ts(type = "string | null")]
    pub nudge_on: Option<NaiveDate>,
    /// The day by which the invitation needs an answer.
    #[ts(type = "string | null")]
    pub answer_by: Option<NaiveDate>,
    /// Whether that day has passed.
    pub overdue: bool,
    /// Who stands by for the talk they are asked for, the ready ones first.
    pub standby: Vec<Standby>,
}

/// A standby speaker 备选嘉宾 of an event.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Standby {
    /// The speaker.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Form of address.
    pub address: String,
    /// The event they stand by for.
    pub event: Id,
    /// Whether they have said yes.
    pub ready: bool,
    /// Days since the last contact with them.
    #[ts(type = "number | null")]
    pub days_since_contact: Option<i64>,
}

/// One of the eight habits, for one speaker.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Habit {
    /// Which.
    pub habit: HabitCode,
    /// Whether it is followed.
    pub done: bool,
    /// What to do, or what is known.
    pub prompt: Message,
}

/// What a step of the pipeline would mean, asked before it is taken.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Step {
    /// What is unusual about it.
    pub warning: Option<Message>,
    /// Whether it ends the way for now.
    pub exit: bool,
    /// After an exit: the date for trying again that we propose.
    #[ts(type = "string | null")]
    pub try_again_on: Option<NaiveDate>,
}

/// A step in the pipeline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StageChange {
    /// Id of the line.
    pub id: Id,
    /// The stage reached.
    pub stage: Stage,
    /// When it was reached.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
    /// Why, or how.
    pub note: String,
}

/// A line of the contact log.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ContactLine {
    /// Id of the line.
    pub id: Id,
    /// When it happened.
    #[ts(type = "string")]
    pub on_date: NaiveDate,
    /// By which way.
    pub channel: Channel,
    /// Who wrote.
    pub direction: Direction,
    /// What was said.
    pub text: String,
}

/// A talk of a speaker, given or planned.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpeakerTalk {
    /// The appearance.
    pub id: Id,
    /// The event.
    pub event: Id,
    /// Number in the series.
    pub number: Option<u32>,
    /// The event's theme.
    pub theme: String,
    /// The event's day.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The event's status.
    pub status: String,
    /// Which talk; `None`: standby 备选嘉宾.
    pub talk: Option<u32>,
    /// Title of the talk.
    pub topic: String,
    /// Whether the topic stands.
    pub topic_settled: bool,
    /// The appearance's state.
    pub state: String,
    /// Since when.
    #[ts(type = "string")]
    pub state_on: NaiveDate,
    /// Who invited them.
    pub invited_by: Option<Named>,
    /// The day by which an answer is needed; `None`: by rule.
    #[ts(type = "string | null")]
    pub answer_by: Option<NaiveDate>,
    /// Equipment they need.
    pub needs: String,
    /// Whether they speak from afar.
    pub online: bool,
    /// How the audience rated it, 1 to 5.
    pub rating: Option<f64>,
}

/// A speaker's page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SpeakerPage {
    /// The speaker.
    pub speaker: Speaker,
    /// Every step of the pipeline, the first one first.
    pub stages: Vec<StageChange>,
    /// The contact log, the oldest line first.
    pub contacts: Vec<ContactLine>,
    /// Talks, the newest event first.
    pub appearances: Vec<SpeakerTalk>,
    /// What they were promised, the open ones first, then the newest first.
    pub promises: Vec<Promise>,
}

/// A column of the board.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BoardColumn {
    /// Its stage.
    pub stage: Stage,
    /// Who stands there, the most urgent first, then by pinyin.
    pub speakers: Vec<Speaker>,
}

/// Somebody to write to today.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The speaker.
    pub speaker: Speaker,
    /// The weightiest reason.
    pub why: Message,
    /// Further reasons.
    pub also: Vec<Message>,
    /// Late or due.
    pub urgency: Urgency,
    /// The letter to write.
    pub letter: Option<NextLetter>,
    /// The event it is about.
    pub event: Option<Id>,
    /// Who can step in, when the day for an answer has passed.
    pub standby: Option<TodayStandby>,
    /// Whether the day for an answer has passed.
    pub overdue: bool,
}

/// A standby speaker who said yes.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TodayStandby {
    /// The speaker.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Form of address.
    pub address: String,
}
