//! How the chapter's papers look: a theme, and a colour of its own that can be read on every one of them.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::codes::codes;
use crate::error::{Error, Result};

codes! {
    /// The look of all papers; the templates are the same.
    #[derive(Default)]
    pub enum PaperTheme = "paper_theme" {
        /// Paper, ink and a vermilion seal.
        #[default]
        Paper = "paper",
        /// Clear and plain: a band of colour, no serifs.
        Modern = "modern",
        /// Red and gold, for the year's end and anniversaries.
        Festive = "festive",
    }
}

/// A colour that stands as text on every paper and under white text: `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperColour([u8; 3]);

/// The darkest ground that a theme prints coloured text on.
const GROUND: [u8; 3] = [0xf6, 0xf0, 0xe6];
/// The least contrast of ordinary text with its ground (WCAG 2, level AA).
pub const LEAST_CONTRAST: f64 = 4.5;

impl PaperColour {
    /// Reads `#rrggbb`, with or without the mark. Errors: `colour_wrong`; `colour_too_light`, which names the nearest
    /// shade that can be read.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = || Error::invalid("colour_wrong", "paper_colour").with("given", text);
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(wrong());
        }
        let value = u32::from_str_radix(digits, 16).map_err(|_| wrong())?;
        let [_, red, green, blue] = value.to_be_bytes();
        let colour = Self([red, green, blue]);
        if colour.is_readable() {
            return Ok(colour);
        }
        Err(Error::invalid("colour_too_light", "paper_colour")
            .with("given", colour.to_string())
            .with("nearest", colour.nearest_readable().to_string()))
    }

    fn is_readable(self) -> bool {
        contrast(self.0, GROUND) >= LEAST_CONTRAST
    }

    /// The same hue, as little darker as can be read. Black can always be read, so the search ends.
    fn nearest_readable(self) -> Self {
        let shade = |share: u16| Self(self.0.map(|part| (u16::from(part) * share / 100) as u8));
        (0..=100)
            .rev()
            .map(shade)
            .find(|colour| colour.is_readable())
            .unwrap_or(Self([0; 3]))
    }
}

impl fmt::Display for PaperColour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Serialize for PaperColour {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How well two colours (red, green, blue) stand out against each other, 1 to 21, as WCAG 2 reckons it.
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
