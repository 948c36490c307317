//! The papers of the day itself: scripts, cards, lists.

use serde::Serialize;

use super::{Field, Head, Note};

/// Words to be spoken.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScriptPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// Facts at the head.
    pub facts: Vec<Field>,
    /// Size of the words, in points.
    pub size: f64,
    /// The parts, each at its clock time.
    pub parts: Vec<ScriptPart>,
}

/// What is said at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Default)]
pub struct ScriptPart {
    /// `HH:MM`; may be empty.
    pub time: String,
    /// How long it takes; may be empty.
    pub minutes: String,
    /// What happens.
    pub title: String,
    /// Who and about what, one fact a line.
    pub cues: Vec<String>,
    /// The words, one paragraph each.
    pub words: Vec<String>,
    /// What only the speaker of the words should know.
    pub hints: Vec<String>,
    /// How many empty lines there are to write on.
    pub ruled: usize,
    /// Whether the part stands within the programme.
    pub main: bool,
}

/// Table cards, folded.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CardsPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// What every card says of the event.
    pub event: String,
    /// The cards.
    pub cards: Vec<Card>,
}

/// A name to be read from afar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// The name.
    pub name: String,
    /// Title, role or company; may be empty.
    pub title: String,
    /// What somebody is on the day; may be empty.
    pub tag: String,
}

/// Name stickers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StickersPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// What every sticker says of the event.
    pub event: String,
    /// The known names.
    pub names: Vec<Card>,
    /// How many empty ones follow.
    pub empty: usize,
    /// What is written on the first line of an empty one.
    pub name_label: String,
    /// And on the second.
    pub work_label: String,
}

/// The sheet on which people sign in.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SignInPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// Facts at the head.
    pub facts: Vec<Field>,
    /// Headings of the columns.
    pub columns: Vec<String>,
    /// What can be ticked beside a name.
    pub choices: Vec<String>,
    /// The known names.
    pub rows: Vec<SignInRow>,
    /// How many empty lines follow.
    pub empty: usize,
}

/// A name on the sign-in sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SignInRow {
    /// Name.
    pub name: String,
    /// Where they work.
    pub company: String,
    /// As what.
    pub post: String,
    /// As what they come; empty: to be ticked.
    pub standing: String,
}

/// Cards that are held up.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TimeCardsPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// One a page.
    pub cards: Vec<TimeCard>,
}

/// A card that is held up.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TimeCard {
    /// `jade`, `amber` or `seal`.
    pub colour: &'static str,
    /// What it says, the first line large.
    pub text: String,
    /// Below it.
    pub below: String,
}

/// A sheet on which real times are written.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TimingPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// Facts at the head.
    pub facts: Vec<Field>,
    /// Headings of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TimingRow>,
    /// What the timekeeper should know.
    pub foot: Vec<String>,
}

/// A row to be timed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TimingRow {
    /// `HH:MM`.
    pub time: String,
    /// Planned minutes; may be empty.
    pub minutes: String,
    /// What happens.
    pub title: String,
    /// Who, and when to hold up a card.
    pub detail: Vec<String>,
    /// Whether it stands within the programme.
    pub main: bool,
}

/// What one person does on the day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonPaper {
    /// The head.
    #[serde(flatten)]
    pub head: Head,
    /// Who.
    pub name: String,
    /// As what.
    pub roles: Vec<String>,
    /// When, where, when to be there.
    pub facts: Vec<Field>,
    /// Heading of the rows.
    pub rows_label: String,
    /// Their rows.
    pub rows: Vec<PersonRow>,
    /// What is said where there are none.
    pub none: String,
    /// What stands below: what to bring, whom to call.
    pub notes: Vec<Note>,
    /// What is asked at the end.
    pub answer: String,
}

/// One of somebody's rows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PersonRow {
    /// `HH:MM`.
    pub time: String,
    /// How long; may be empty.
    pub minutes: String,
    /// What happens.
    pub title: String,
    /// As what they serve; may be empty.
    pub role: String,
    /// What there is to know, one fact a line.
    pub detail: Vec<String>,
    /// Whether it stands within the programme.
    pub main: bool,
}
