//! Pictures: immutable rows named by the hash of their bytes, outside undo. A record refers to a picture by hash;
//! what nothing refers to any more (no record, no kept changeset) is collected when the file is opened.

use std::fmt;
use std::io::Cursor;
use std::str::FromStr;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader};
use rusqlite::params;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::store::{Db, Tx};

/// The longer side of a stored picture, in pixels; larger ones are scaled down.
pub const LONGEST_SIDE: u32 = 1_600;
/// The largest file taken in, in bytes.
pub const LARGEST_FILE: usize = 40 * 1024 * 1024;
/// The most memory a picture may need while it is decoded, in bytes.
const LARGEST_DECODED: u64 = 512 * 1024 * 1024;

/// The name of a picture: SHA-256 of its bytes, as hexadecimal text in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(type = "string")]
pub struct PictureHash([u8; 32]);

impl fmt::Display for PictureHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl FromStr for PictureHash {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || Error::invalid("picture_unknown", "picture").with("given", text);
        if text.len() != 64 || !text.is_ascii() {
            return Err(wrong());
        }
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[at * 2..at * 2 + 2], 16).map_err(|_| wrong())?;
        }
        Ok(Self(bytes))
    }
}

impl Serialize for PictureHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PictureHash {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl ToSql for PictureHash {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
    }
}

impl FromSql for PictureHash {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_blob()?
            .try_into()
            .map(Self)
            .map_err(|_| FromSqlError::InvalidType)
    }
}

/// A hash as hexadecimal text.
pub(super) fn hex(hash: &[u8; 32]) -> String {
    hash.iter().fold(String::with_capacity(64), |mut text, byte| {
        text.extend([byte >> 4, byte & 15].map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])));
        text
    })
}

/// A stored picture.
#[derive(Debug, Clone)]
pub struct Picture {
    /// `jpeg` or `png`.
    pub format: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The encoded picture.
    pub bytes: Vec<u8>,
}

/// Takes a picture in (JPEG, PNG or WebP): turned upright, scaled down, encoded anew, so that what a camera wrote into
/// it (place, device) stays outside. Errors: `picture_too_large`, `picture_unreadable` (field `picture`).
pub fn add(tx: &Tx<'_>, bytes: &[u8]) -> Result<PictureHash> {
    let (format, picture) = prepare(bytes)?;
    let mut encoded = Vec::new();
    let written = match format {
        ImageFormat::Png => picture.write_to(&mut Cursor::new(&mut encoded), ImageFormat::Png),
        _ => picture
            .to_rgb8()
            .write_with_encoder(JpegEncoder::new_with_quality(&mut encoded, 85)),
    };
    written.map_err(Error::bug)?;
    let hash = PictureHash(Sha256::digest(&encoded).into());
    let name = if format == ImageFormat::Png { "png" } else { "jpeg" };
    tx.run(
        "INSERT INTO picture (hash, format, width, height, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (hash) DO NOTHING",
        params![hash, name, picture.width(), picture.height(), encoded],
    )?;
    Ok(hash)
}

fn prepare(bytes: &[u8]) -> Result<(ImageFormat, DynamicImage)> {
    if bytes.len() > LARGEST_FILE {
        return Err(Error::invalid("picture_too_large", "picture").with("megabytes", LARGEST_FILE / 1024 / 1024));
    }
    let unreadable = |_| Error::invalid("picture_unreadable", "picture");
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Error::invalid("picture_unreadable", "picture"))?;
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(LARGEST_DECODED);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let orientation = decoder.orientation().map_err(unreadable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > LONGEST_SIDE {
        picture = picture.resize(LONGEST_SIDE, LONGEST_SIDE, image::imageops::FilterType::Lanczos3);
    }
    // A picture with transparency (a logo, a seal) stays a PNG; a photo becomes a JPEG.
    let format = if picture.color().has_alpha() {
        ImageFormat::Png
    } else {
        ImageFormat::Jpeg
    };
    Ok((format, picture))
}

/// A picture by its hash; `picture_unknown` when it is not in the file.
pub fn get(db: &Db, hash: PictureHash) -> Result<Picture> {
    let found = db.opt(
        "SELECT format, width, height, bytes FROM picture WHERE hash = ?1",
        [hash],
        |row| {
            Ok(Picture {
                format: row.get(0)?,
                width: row.get(1)?,
                height: row.get(2)?,
                bytes: row.get(3)?,
            })
        },
    )?;
    found.ok_or_else(|| Error::not_found("picture_unknown").with("given", hash.to_string()))
}

/// Removes pictures that no record and no kept changeset refers to; tells how many.
pub(crate) fn collect(tx: &Tx<'_>) -> Result<usize> {
    tx.run(
        "DELETE FROM picture WHERE hash NOT IN (SELECT seal_picture FROM chapter WHERE seal_picture IS NOT NULL)
           AND hash NOT IN (SELECT photo FROM person WHERE photo IS NOT NULL)
           AND hash NOT IN (SELECT picture FROM venue_photo)
           AND hash NOT IN (SELECT picture FROM event_photo)
           AND hash NOT IN (SELECT signup_picture FROM event WHERE signup_picture IS NOT NULL)
           AND hash NOT IN (SELECT picture FROM group_code WHERE picture IS NOT NULL)
           AND NOT EXISTS (SELECT 1 FROM act WHERE changeset IS NOT NULL AND instr(changeset, hash) > 0)",
        [],
    )
}
