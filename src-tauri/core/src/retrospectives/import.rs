//! Answers out of a form's export: which columns hold stars and for what, which hold words. Read first and shown; what is
//! chosen is taken over by [`super::ops::take_ratings`]. Nothing is stored here.

use serde::Serialize;
use ts_rs::TS;

use super::ratings::{Counted, counted};
use super::{RatedAbout, numbers, queries, store};
use crate::attendance::import::Mapping;
use crate::codes::unknown;
use crate::error::{Error, Result};
use crate::events::{self, Appearance};
use crate::ids::Id;
use crate::named::Named;
use crate::store::Db;
use crate::tables::{self, Field, Sheet, TableColumn, TableEncoding, columns};
use crate::text::{TEXT_MAX, clean_text, search_key};
use crate::words::Message;

/// What names the columns of such forms, to find their row.
const HEADS: [Field; 6] = [
    field(
        "time",
        &[
            "提交时间",
            "填写时间",
            "答题时间",
            "开始时间",
            "时间",
            "timestamp",
            "submittedat",
        ],
    ),
    field("number", &["序号", "编号", "id", "答卷编号", "来源"]),
    field(
        "name",
        &[
            "姓名",
            "昵称",
            "name",
            "公司",
            "单位",
            "手机",
            "联系方式",
            "company",
            "phone",
        ],
    ),
    field("event", OVERALL),
    field("venue", VENUE),
    field("voice", VOICE),
];

const fn field(code: &'static str, words: &'static [&'static str]) -> Field {
    Field {
        code,
        words,
        looks: None,
    }
}

/// Words that stand where the whole is rated.
const OVERALL: &[&str] = &[
    "整体",
    "总体",
    "总评",
    "综合",
    "这次活动",
    "本次活动",
    "本场",
    "这场",
    "活动满意",
    "沙龙满意",
    "满意度",
    "overall",
];
/// Words that stand where the venue is rated.
const VENUE: &[&str] = &["场地", "环境", "地点", "会场", "venue", "room"];
/// Words that stand where a talk is rated.
const TALK: &[&str] = &["分享", "讲师", "嘉宾", "老师", "主题", "talk", "speaker"];
/// Words that stand where people write.
const VOICE: &[&str] = &[
    "建议",
    "收获",
    "想说",
    "意见",
    "留言",
    "反馈",
    "启发",
    "感受",
    "心得",
    "评价",
    "吐槽",
    "改进",
    "comment",
    "suggestion",
    "feedback",
    "takeaway",
];
/// Words of columns that say something else, however their cells look.
const ELSE: &[&str] = &[
    "序号", "编号", "时间", "用时", "来源", "ip", "手机", "电话", "姓名", "昵称", "公司", "单位", "微信", "邮箱",
    "岗位", "职位", "推荐", "年限", "几次", "人数",
];
/// Answers that say nothing.
const NOTHING: &[&str] = &[
    "无",
    "没有",
    "暂无",
    "没",
    "无建议",
    "没有建议",
    "none",
    "no",
    "n/a",
    "-",
    "/",
    "。",
    ".",
];

/// A form's answers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RatingsImport {
    /// Name of the file.
    pub file: String,
    /// The sheet that was read.
    pub sheet: String,
    /// The sheets of the file.
    pub sheets: Vec<String>,
    /// How a text file was read; `None` for workbooks.
    pub encoding: Option<TableEncoding>,
    /// The line that names the columns, from 1; 0: there is none.
    pub header_row: usize,
    /// The columns with what each holds: a code of `fields`.
    pub columns: Vec<TableColumn>,
    /// What a column can hold.
    pub fields: Vec<RatingsField>,
    /// How many answered.
    pub answers: usize,
    /// The stars of each column that holds some.
    pub ratings: Vec<RatingRead>,
    /// The words that people wrote.
    pub voices: Vec<VoiceRead>,
    /// What to look at in the file as a whole.
    pub warnings: Vec<Message>,
}

/// What a column can hold.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RatingsField {
    /// `event`, `venue`, `talk_1` …: stars; `voice`, `voice_1` …: words, about the whole or about a talk.
    pub code: String,
    /// What that is called.
    pub label: Message,
}

/// The stars of a column.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RatingRead {
    /// For what.
    pub about: RatedAbout,
    /// Of a talk: which.
    pub appearance: Option<Id>,
    /// What it is called.
    pub label: Message,
    /// How many gave one star, two stars … five stars.
    pub counts: [i64; 5],
    /// Their mean.
    pub mean: Option<f64>,
    /// How many gave stars.
    pub answers: i64,
    /// How many wrote something that is no number of stars.
    pub unread: usize,
}

/// Words that somebody wrote.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct VoiceRead {
    /// Line of the file, from 1.
    pub line: usize,
    /// The words.
    pub text: String,
    /// The talk they are about: the appearance under the speaker's name.
    pub about: Option<Named>,
    /// Whether they are kept already.
    pub already: bool,
    /// Whether it is proposed to take them over.
    pub ticked: bool,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    Stars(RatedAbout, Option<i64>),
    Words(Option<i64>),
}

impl Holds {
    fn code(self) -> String {
        match self {
            Self::Stars(RatedAbout::Talk, Some(talk)) => format!("talk_{talk}"),
            Self::Stars(about, _) => about.code().to_owned(),
            Self::Words(Some(talk)) => format!("voice_{talk}"),
            Self::Words(None) => "voice".to_owned(),
        }
    }

    fn label(self, talk: Option<&Appearance>) -> Message {
        match (self, talk) {
            (Self::Stars(..), Some(talk)) => queries::talk_label(talk),
            (Self::Stars(RatedAbout::Venue, _), _) => Message::new("retro-rated-venue"),
            (Self::Stars(..), None) => Message::new("retro-rated-event"),
            (Self::Words(_), Some(talk)) => Message::new("retro-words-talk").with("name", &talk.name),
            (Self::Words(_), None) => Message::new("retro-words"),
        }
    }
}

/// Reads the bytes of a form's export. Errors: `event_not_found`, `sheet_not_found`, `code_unknown` (columns), and those of
/// [`tables::open`].
pub fn read_ratings(db: &Db, event: Id, file_name: &str, bytes: &[u8], mapping: &Mapping) -> Result<RatingsImport> {
    let salon = events::queries::bare(db, event)?;
    let talks: Vec<&Appearance> = queries::talks(&salon).collect();
    let tables = tables::open(bytes, file_name, mapping.encoding)?;
    let sheets: Vec<String> = tables.sheets.iter().map(|sheet| sheet.name.clone()).collect();
    let sheet = chosen(&tables.sheets, mapping.sheet.as_deref(), file_name)?;
    let header = match mapping.header_row {
        Some(line) => line.checked_sub(1),
        None => columns::header_row(&sheet.rows, &HEADS).or(Some(0)),
    };
    let body = sheet.rows.get(header.map_or(0, |at| at + 1)..).unwrap_or_default();
    let fields = fields(&talks);
    let mut columns = columns::columns(&sheet.rows, header, &[]);
    let given = mapping.columns.as_deref();
    for column in &mut columns {
        let cells = || body.iter().filter_map(|row| row.get(column.index)).map(String::as_str);
        column.field = match given {
            Some(given) => match given.get(column.index).and_then(Option::as_deref) {
                None | Some("") => None,
                Some(code) => Some(known(&fields, code)?),
            },
            None => guessed(&column.header, cells, &talks).map(Holds::code),
        };
    }
    if given.is_none() {
        once_each(&mut columns);
    }
    let mut read = RatingsImport {
        file: file_name.to_owned(),
        sheet: sheet.name.clone(),
        sheets,
        encoding: tables.encoding,
        header_row: header.map_or(0, |at| at + 1),
        answers: body
            .iter()
            .filter(|row| row.iter().any(|cell| !cell.is_empty()))
            .count(),
        ratings: Vec::new(),
        voices: Vec::new(),
        fields: fields
            .iter()
            .map(|(holds, talk)| RatingsField {
                code: holds.code(),
                label: holds.label(*talk),
            })
            .collect(),
        warnings: tables.warnings,
        columns,
    };
    read.ratings = stars(&read.columns, body, &fields);
    read.voices = words(db, event, &read, body, &fields)?;
    Ok(read)
}

fn chosen<'a>(sheets: &'a [Sheet], name: Option<&str>, file: &str) -> Result<&'a Sheet> {
    match name {
        Some(name) => sheets.iter().find(|sheet| sheet.name == name).ok_or_else(|| {
            let known: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            Error::not_found("sheet_not_found")
                .with("given", name)
                .with("known", known.join(", "))
        }),
        None => sheets
            .iter()
            .find(|sheet| !sheet.rows.is_empty())
            .ok_or_else(|| Error::file("table_empty").with("file", file)),
    }
}

/// Everything that a column can hold here.
fn fields<'a>(talks: &[&'a Appearance]) -> Vec<(Holds, Option<&'a Appearance>)> {
    let mut fields = vec![
        (Holds::Stars(RatedAbout::Event, None), None),
        (Holds::Stars(RatedAbout::Venue, None), None),
        (Holds::Words(None), None),
    ];
    for talk in talks {
        fields.push((Holds::Stars(RatedAbout::Talk, talk.talk), Some(*talk)));
        fields.push((Holds::Words(talk.talk), Some(*talk)));
    }
    fields
}

fn known(fields: &[(Holds, Option<&Appearance>)], code: &str) -> Result<String> {
    let codes: Vec<String> = fields.iter().map(|(holds, _)| holds.code()).collect();
    if codes.iter().any(|known| known == code) {
        return Ok(code.to_owned());
    }
    let among = unknown("columns", code, std::iter::empty());
    Err(among.with("known", codes.join(", ")))
}

/// What a column holds, by its head and by whether its cells are stars.
fn guessed<'a, C: Iterator<Item = &'a str>>(
    header: &str,
    cells: impl Fn() -> C,
    talks: &[&Appearance],
) -> Option<Holds> {
    let head = search_key(header);
    let has = |words: &[&str]| words.iter().any(|word| head.contains(word));
    if has(ELSE) {
        return None;
    }
    let talk = named_talk(&head, talks);
    let Counted { counts, other } = counted(cells());
    let stars = numbers::answers(&counts);
    if stars > 0 && stars >= other as i64 {
        return match talk {
            Some(number) => Some(Holds::Stars(RatedAbout::Talk, Some(number))),
            None if has(VENUE) => Some(Holds::Stars(RatedAbout::Venue, None)),
            None if has(OVERALL) => Some(Holds::Stars(RatedAbout::Event, None)),
            None => None,
        };
    }
    let written = cells().any(|cell| !cell.trim().is_empty());
    (written && has(VOICE)).then_some(Holds::Words(talk))
}

/// The talk that a head names: by its speaker, its topic or its number; by no more than 「分享」 when there is only one.
fn named_talk(head: &str, talks: &[&Appearance]) -> Option<i64> {
    let names = |talk: &Appearance| {
        let (name, topic) = (search_key(&talk.name), search_key(&talk.topic));
        (!name.is_empty() && head.contains(&name)) || (!topic.is_empty() && head.contains(&topic))
    };
    let mut named = talks.iter().filter(|talk| names(talk));
    if let (Some(talk), None) = (named.next(), named.next()) {
        return talk.talk;
    }
    if !TALK.iter().any(|word| head.contains(word)) {
        return None;
    }
    let numbered = |number: i64| {
        const HAN: [&str; 9] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
        let han = usize::try_from(number - 1).ok().and_then(|at| HAN.get(at).copied());
        let digit = number.to_string();
        [han, Some(digit.as_str())].into_iter().flatten().any(|number| {
            ["分享", "讲师", "嘉宾", "主题", "talk", "speaker"]
                .iter()
                .any(|word| head.contains(&format!("{word}{number}")))
                || ["位", "场", "个", "名"]
                    .iter()
                    .any(|unit| head.contains(&format!("第{number}{unit}")))
        })
    };
    let found = talks
        .iter()
        .filter_map(|talk| talk.talk)
        .find(|number| numbered(*number));
    match (found, talks) {
        (Some(number), _) => Some(number),
        (None, [only]) => only.talk,
        _ => None,
    }
}

/// Of several columns with stars for one thing the first counts: added up they would count people twice.
fn once_each(columns: &mut [TableColumn]) {
    let mut seen: Vec<String> = Vec::new();
    for column in columns {
        if let Some(code) = column.field.clone().filter(|code| !code.starts_with("voice")) {
            if seen.contains(&code) {
                column.field = None;
            }
            seen.push(code);
        }
    }
}

fn stars(columns: &[TableColumn], body: &[Vec<String>], fields: &[(Holds, Option<&Appearance>)]) -> Vec<RatingRead> {
    let mut ratings: Vec<RatingRead> = Vec::new();
    for (holds, talk) in fields {
        let Holds::Stars(about, _) = *holds else { continue };
        let own = |column: &&TableColumn| column.field.as_deref() == Some(holds.code().as_str());
        let mut columns = columns.iter().filter(own).peekable();
        if columns.peek().is_none() {
            continue;
        }
        let (mut counts, mut unread) = ([0; 5], 0);
        for column in columns {
            let read = counted(body.iter().filter_map(|row| row.get(column.index)).map(String::as_str));
            for (sum, count) in counts.iter_mut().zip(read.counts) {
                *sum += count;
            }
            unread += read.other;
        }
        ratings.push(RatingRead {
            about,
            appearance: talk.map(|talk| talk.id),
            label: holds.label(*talk),
            mean: numbers::mean_of_stars(&counts),
            answers: numbers::answers(&counts),
            counts,
            unread,
        });
    }
    ratings
}

fn words(
    db: &Db,
    event: Id,
    read: &RatingsImport,
    body: &[Vec<String>],
    fields: &[(Holds, Option<&Appearance>)],
) -> Result<Vec<VoiceRead>> {
    let kept = store::voices(db, event)?;
    let mut voices: Vec<VoiceRead> = Vec::new();
    for (at, row) in body.iter().enumerate() {
        for column in &read.columns {
            let code = column.field.as_deref().unwrap_or_default();
            let held = fields.iter().find(|(holds, _)| holds.code() == code);
            let Some((Holds::Words(_), talk)) = held else { continue };
            let cell = row.get(column.index).map(|cell| cell.trim()).unwrap_or_default();
            if cell.is_empty() || NOTHING.contains(&search_key(cell).as_str()) {
                continue;
            }
            // What cannot be kept as it is written is left out: nobody is quoted with other words.
            let Ok(text) = clean_text("text", cell, TEXT_MAX) else {
                continue;
            };
            let about = talk.map(|talk| Named {
                id: talk.id,
                name: talk.name.clone(),
            });
            if voices.iter().any(|voice| voice.text == text && voice.about == about) {
                continue;
            }
            let already = kept.iter().any(|voice| voice.text == text && voice.about == about);
            voices.push(VoiceRead {
                line: read.header_row + at + 1,
                text,
                about,
                already,
                ticked: !already,
            });
        }
    }
    Ok(voices)
}
