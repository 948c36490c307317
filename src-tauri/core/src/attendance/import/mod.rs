//! Lists from elsewhere 导入: what a form service exports, and what was pasted out of a chat. Read first and shown line by
//! line, with who each is and what to look at; what is ticked is taken over as one act.

mod file;
mod listed;
mod pasted;
mod rows;
mod take;
mod values;

pub use file::{FIELDS, Mapping, read_import};
pub use pasted::read_chain;
pub use take::take_import;

use serde::Serialize;
use ts_rs::TS;

use super::matching::RosterMatch;
use super::{Category, ImportPick, Payment, SignUpSource, SignUpState};
use crate::events::IgnoredLine;
use crate::ids::Id;
use crate::named::Named;
use crate::tables::{TableColumn, TableEncoding};
use crate::words::Message;

/// A list that was read.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Import {
    /// Name of the file; empty for a pasted list.
    pub file: String,
    /// The sheet that was read.
    pub sheet: String,
    /// The sheets of the file.
    pub sheets: Vec<String>,
    /// How a text file was read; `None` for workbooks and pasted lists.
    pub encoding: Option<TableEncoding>,
    /// The line that names the columns, from 1; 0: there is none.
    pub header_row: usize,
    /// The columns with what each holds; none in a pasted list.
    pub columns: Vec<TableColumn>,
    /// Who is in the list.
    pub rows: Vec<ImportRow>,
    /// Lines of a pasted list that sign nobody up, with why.
    pub ignored: Vec<IgnoredLine>,
    /// What to look at in the file as a whole.
    pub warnings: Vec<Message>,
}

/// Somebody in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportRow {
    /// Line of the file or of the text, from 1.
    pub line: usize,
    /// The line of a pasted list as it stands; empty for files.
    pub text: String,
    /// Name; may be empty.
    pub name: String,
    /// Company.
    pub company: String,
    /// Post.
    pub post: String,
    /// Telephone number.
    pub phone: String,
    /// WeChat id.
    pub wechat: String,
    /// What they are, where the list says so.
    pub category: Option<Category>,
    /// Date or instant of signing up.
    pub signed_up_at: Option<String>,
    /// What is paid, where the list says so.
    pub payment: Option<Payment>,
    /// Who brought them.
    pub brought_by: Option<Named>,
    /// Who brought them, when that is nobody of the roster.
    pub brought_by_name: String,
    /// Note.
    pub note: String,
    /// `cancelled`: they say that they do not come.
    pub state: SignUpState,
    /// How the list came.
    pub source: SignUpSource,
    /// Who that is.
    #[serde(rename = "match")]
    pub found: RosterMatch,
    /// The sign-up that is theirs already and would be brought up to date.
    pub already: Option<Id>,
    /// What to look at.
    pub problem: Option<Message>,
    /// Whether it is proposed to take the line over.
    pub ticked: bool,
}

impl ImportRow {
    /// The line as it is taken over when nobody changes it.
    pub fn pick(&self) -> ImportPick {
        ImportPick {
            name: self.name.clone(),
            person: self.found.person.as_ref().map(|person| person.id),
            already: self.already,
            company: self.company.clone(),
            post: self.post.clone(),
            phone: self.phone.clone(),
            wechat: self.wechat.clone(),
            category: self.category,
            signed_up_at: self.signed_up_at.clone(),
            payment: self.payment,
            brought_by: self.brought_by.as_ref().map(|person| person.id),
            brought_by_name: self.brought_by_name.clone(),
            note: self.note.clone(),
            state: self.state,
            source: self.source,
        }
    }
}
