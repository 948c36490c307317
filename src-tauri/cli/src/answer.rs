//! What a command answers: one JSON document, or readable text in the chosen language.

use std::io::{self, Write as _};

use chapterdesk_core::error::{Error, Result};
use chapterdesk_core::words::{Message, Words};
use serde::Serialize;
use serde_json::Value;

use crate::table::{self, Column};

/// How answers are given.
#[derive(Clone, Copy)]
pub struct Out {
    json: bool,
    words: &'static Words,
}

impl Out {
    /// JSON or text, in a language.
    pub fn new(json: bool, words: &'static Words) -> Self {
        Self { json, words }
    }

    /// Whether answers are JSON.
    pub fn is_json(self) -> bool {
        self.json
    }

    /// The texts of the chosen language.
    pub fn words(self) -> &'static Words {
        self.words
    }

    /// Several records: a JSON array, or a table of the given columns.
    pub fn list<T: Serialize>(self, records: &[T], columns: &[Column]) -> Result<String> {
        let value = self.value(&records)?;
        if self.json {
            return Self::document(&value);
        }
        let rows = value.as_array().map(Vec::as_slice).unwrap_or_default();
        if rows.is_empty() {
            return Ok(format!("{}\n", self.words.text("cli-nothing")));
        }
        Ok(table::table(rows, columns, self.words))
    }

    /// One record: a JSON object, or its filled fields one a line.
    pub fn record<T: Serialize>(self, record: &T) -> Result<String> {
        let value = self.value(record)?;
        if self.json {
            Self::document(&value)
        } else {
            Ok(table::record(&value, self.words))
        }
    }

    /// The record that was changed, flat, with `warnings` beside its fields.
    pub fn changed<T: Serialize>(self, record: &T, warnings: &[Message]) -> Result<String> {
        let mut value = self.value(record)?;
        if !self.json {
            return Ok(self.warned(warnings) + &table::record(&value, self.words));
        }
        let warnings: Vec<String> = warnings.iter().map(|warning| self.words.say(warning)).collect();
        if let Some(fields) = value.as_object_mut() {
            fields.insert("warnings".to_owned(), Value::from(warnings));
        }
        Self::document(&value)
    }

    /// Warnings as readable text, one a line.
    pub fn warned(self, warnings: &[Message]) -> String {
        warnings.iter().fold(String::new(), |text, warning| {
            let told = Message::new("cli-warning").with("warning", warning.clone());
            text + &self.words.say(&told) + "\n"
        })
    }

    /// The record as JSON, every message in it said in the chosen language.
    pub fn value<T: Serialize>(self, record: &T) -> Result<Value> {
        let mut value = serde_json::to_value(record).map_err(Error::bug)?;
        say_messages(&mut value, self.words)?;
        Ok(value)
    }

    fn document(value: &Value) -> Result<String> {
        let mut text = serde_json::to_string_pretty(value).map_err(Error::bug)?;
        text.push('\n');
        Ok(text)
    }
}

/// Replaces every message (an object of exactly `id` and `arguments`) by its sentence.
fn say_messages(value: &mut Value, words: &Words) -> Result<()> {
    match value {
        Value::Object(fields) if fields.len() == 2 && fields.contains_key("id") && fields.contains_key("arguments") => {
            let message: Message = serde_json::from_value(value.take()).map_err(Error::bug)?;
            *value = Value::String(words.say(&message));
        }
        Value::Object(fields) => {
            for inner in fields.values_mut() {
                say_messages(inner, words)?;
            }
            // A row of the run-sheet without a title of its own bears the name of its kind.
            let untitled = fields.get("title").and_then(Value::as_str) == Some("");
            if let Some(label) = fields.get("label").filter(|_| untitled).cloned() {
                fields.insert("title".to_owned(), label);
            }
        }
        Value::Array(items) => {
            for inner in items {
                say_messages(inner, words)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Writes the answer to stdout. A reader that went away (`| head`) is no failure.
pub fn print(text: &str) -> Result<()> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Error::file("answer_not_written").with("detail", error.to_string()))
        }
        _ => Ok(()),
    }
}
