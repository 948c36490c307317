//! Words for people: messages by id, rendered from the same Fluent texts that the window uses.
//!
//! The core says *what* it means ([`Message`]); only the command line and documents render it here, the window does so
//! itself. Isolation marks are off: PDF/A has no glyph for them. Dates, times, years and phones are passed as text,
//! else Fluent would write 2,026.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

use crate::error::{Error, Result};

mod locales {
    /// The texts of a language as they are compiled in.
    pub(super) struct Locale {
        /// The Fluent files.
        pub files: &'static [&'static str],
        /// The id of each text and the number of its file, in the order of the ids.
        pub homes: &'static [(&'static str, usize)],
    }

    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}

/// Something to say: the id of a text and what it mentions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Message {
    /// The Fluent id.
    pub id: String,
    /// The values of its placeholders.
    #[serde(default)]
    pub arguments: BTreeMap<String, Arg>,
}

/// The name of an act is a message: `act-…`.
pub type Act = Message;

/// A value in a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Arg {
    /// A number that takes part in plurals.
    Number(i64),
    /// Text as it is.
    Text(String),
    /// Another message, rendered first.
    Message(Message),
}

impl Message {
    /// The message `id` without arguments.
    pub fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            arguments: BTreeMap::new(),
        }
    }

    /// Adds the value of a placeholder.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.arguments.insert(name.to_owned(), value.into());
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

macro_rules! arg_from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
arg_from_number!(i32, i64, u8, u16, u32, u64, usize);

/// Several things in one sentence, joined as the language joins them. An empty list is empty text.
pub fn listed<T: Into<Arg>>(items: impl IntoIterator<Item = T>) -> Arg {
    let mut items: Vec<Arg> = items.into_iter().map(Into::into).collect();
    let Some(mut text) = items.pop() else {
        return Arg::Text(String::new());
    };
    while let Some(item) = items.pop() {
        text = Message::new("list-and").with("first", item).with("rest", text).into();
    }
    text
}

/// A language of the interface and of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub enum Lang {
    /// Simplified Chinese, the first language.
    #[default]
    #[serde(rename = "zh-CN")]
    ZhCn,
    /// English.
    #[serde(rename = "en")]
    En,
}

impl Lang {
    /// `zh-CN` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::En => "en",
        }
    }

    /// The language of a code; an unknown one is refused with `language_unknown`.
    pub fn parse(code: &str) -> Result<Self> {
        match code {
            "zh-CN" => Ok(Self::ZhCn),
            "en" => Ok(Self::En),
            _ => Err(Error::invalid("language_unknown", "language").with("given", code)),
        }
    }
}

/// All texts of one language. A file is parsed when one of its texts is first said: most programs need few of them.
pub struct Words {
    tag: LanguageIdentifier,
    files: Vec<File>,
    homes: &'static [(&'static str, usize)],
}

struct File {
    source: &'static str,
    parsed: OnceLock<FluentBundle<FluentResource>>,
}

impl Words {
    /// The texts of `lang`.
    pub fn of(lang: Lang) -> &'static Self {
        static ZH_CN: OnceLock<Words> = OnceLock::new();
        static EN: OnceLock<Words> = OnceLock::new();
        match lang {
            Lang::ZhCn => ZH_CN.get_or_init(|| Self::new(lang, &locales::ZH_CN)),
            Lang::En => EN.get_or_init(|| Self::new(lang, &locales::EN)),
        }
    }

    fn new(lang: Lang, locale: &locales::Locale) -> Self {
        let files = locale.files.iter().map(|source| File {
            source,
            parsed: OnceLock::new(),
        });
        Self {
            tag: lang.code().parse().unwrap_or_default(),
            files: files.collect(),
            homes: locale.homes,
        }
    }

    /// The parsed file in which the text `id` stands.
    fn home(&self, id: &str) -> Option<&FluentBundle<FluentResource>> {
        let at = self.homes.binary_search_by_key(&id, |(id, _)| id).ok()?;
        let file = &self.files[self.homes[at].1];
        Some(file.parsed.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.tag.clone()]);
            bundle.set_use_isolating(false);
            // A faulty line or a doubled id is caught by the tidy test; here the rest of the texts still counts.
            let resource = FluentResource::try_new(file.source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            bundle
        }))
    }

    /// Whether there is a text of this id.
    pub fn has(&self, id: &str) -> bool {
        self.home(id).is_some_and(|file| file.has_message(id))
    }

    /// The sentence. A text that is missing shows as its id, so that it is seen and reported.
    pub fn say(&self, message: &Message) -> String {
        let home = self.home(&message.id);
        let Some((file, pattern)) = home.and_then(|file| Some((file, file.get_message(&message.id)?.value()?))) else {
            return message.id.clone();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in &message.arguments {
            let value = match value {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Message(inner) => FluentValue::from(self.say(inner)),
            };
            arguments.set(name.clone(), value);
        }
        file.format_pattern(pattern, Some(&arguments), &mut Vec::new())
            .into_owned()
    }

    /// The text of an id without arguments.
    pub fn text(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }
}
