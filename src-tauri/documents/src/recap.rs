//! What everybody may know of a salon that was held 会后: the words for outside, who spoke, what was said, photos. No
//! numbers to call, nothing that was meant for the committee.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::{clean, lines};
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::{RecapFacts, RecapTalk};
use crate::make::Sheet;
use crate::model::{Field, Note};
use crate::outline::{Block, Outline};
use crate::pages;
use crate::papers::{place, when};
use crate::say::Say;
use crate::wechat;

/// The forms of a recap.
pub const FORMS: &[Form] = &[Form::Png, Form::WeChat, Form::Pdf, Form::Html];

/// What everybody may know.
pub struct Recap<'a> {
    /// All of it.
    pub facts: &'a RecapFacts,
}

impl Document for Recap<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        Ok([say.salon(&self.facts.salon), say.text("documents-recap")].join("-"))
    }

    fn stamp(&self, _: &Options) -> String {
        String::new()
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let outline = self.outline(options)?;
        Ok(vec![pages::sheet(&outline, &self.facts.salon.chapter, options)?])
    }

    fn message(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let mut head = vec![say.with("documents-wechat-recap", "salon", say.chapter_salon(&self.facts.salon))];
        head.extend(
            self.fields(say)
                .iter()
                .map(|fact| say.labelled(&fact.label, &fact.value)),
        );
        let mut blocks = vec![head, lines(&self.facts.words)];
        blocks.extend(self.notes(say).into_iter().map(|note| {
            let label = say.with("documents-wechat-part", "part", note.label.as_str());
            std::iter::once(label).chain(note.lines).collect()
        }));
        blocks.push(vec![say.text("documents-recap-thanks")]);
        Ok(wechat::join(&blocks))
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let say = Say { lang: options.lang };
        let facts = self.facts;
        let mut blocks = vec![
            Block::Facts(self.fields(say)),
            Block::Text(lines(&facts.words)),
            Block::Notes(self.notes(say)),
        ];
        if !facts.photos.is_empty() {
            blocks.push(Block::Heading(say.text("documents-photos")));
            blocks.push(Block::Photos(facts.photos.clone()));
        }
        blocks.push(Block::Text(vec![say.text("documents-recap-thanks")]));
        Ok(Outline {
            lang: options.lang,
            title: say.with("documents-recap-title", "salon", say.chapter_salon(&facts.salon)),
            author: say.full_chapter(&facts.salon.chapter),
            under: Vec::new(),
            blocks,
        })
    }
}

impl Recap<'_> {
    fn fields(&self, say: Say) -> Vec<Field> {
        let salon = &self.facts.salon;
        let came = match (self.facts.present, self.facts.visitors) {
            (Some(present), Some(visitors)) if visitors > 0 => say.message(
                &Message::new("documents-came-visitors")
                    .with("present", present)
                    .with("visitors", visitors),
            ),
            (Some(present), _) => say.with("documents-came", "present", present),
            (None, _) => String::new(),
        };
        let fields = [
            ("documents-fact-theme", clean(&salon.theme)),
            ("documents-fact-time", when(say, salon)),
            ("documents-fact-place", place(say, salon)),
            ("documents-fact-came", came),
        ];
        let known = fields.into_iter().filter(|(_, value)| !value.is_empty());
        known.map(|(id, value)| Field::new(say.text(id), value)).collect()
    }

    /// Who spoke, what was said, whose slides are to be had.
    fn notes(&self, say: Say) -> Vec<Note> {
        let facts = self.facts;
        let talks = facts.talks.iter().map(|talk| spoke(say, talk));
        let voices = facts
            .voices
            .iter()
            .map(|voice| say.with("documents-quoted", "text", clean(voice)));
        let shared: Vec<&String> = facts
            .talks
            .iter()
            .filter(|talk| talk.shares_slides)
            .map(|talk| &talk.name)
            .collect();
        let slides = (!shared.is_empty()).then(|| say.with("documents-recap-slides", "names", say.list(&shared)));
        let notes = [
            ("documents-recap-talks", talks.collect::<Vec<_>>()),
            ("documents-voices", voices.collect()),
            ("documents-slides", slides.into_iter().collect()),
        ];
        let filled = notes.into_iter().filter(|(_, lines)| !lines.is_empty());
        filled.map(|(id, lines)| Note::lines(say.text(id), lines)).collect()
    }
}

/// `何晓雯（某某公司 HRBP）《…》`.
fn spoke(say: Say, talk: &RecapTalk) -> String {
    let title = clean(&talk.title);
    let title = if title.is_empty() {
        title
    } else {
        say.with("documents-in-brackets", "what", title)
    };
    let name = clean(&talk.name) + &title;
    let parts = [name, say.topic_or_nothing(&talk.topic)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(if say.is_chinese() { "" } else { " " })
}
