//! Ids of records: UUID version 7, stored as 16 bytes, shown as hyphenated lower-case text.

use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use uuid::Uuid;

/// The id of a record, unique in every chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[ts(type = "string")]
pub struct Id(Uuid);

impl Id {
    /// The 16 bytes as they stand in the file.
    pub fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// The id of 16 stored bytes; `None` for another length.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        Uuid::from_slice(bytes).ok().map(Self)
    }

    /// The least and the greatest id whose text begins with `prefix` (hexadecimal digits, hyphens ignored);
    /// `None` when the text is no prefix of an id. This is how a shortened id is looked up by range.
    pub fn range_of_prefix(prefix: &str) -> Option<(Self, Self)> {
        let digits: String = prefix.chars().filter(|c| *c != '-').collect();
        if digits.is_empty() || digits.len() > 32 || !digits.chars().all(|c| c.is_ascii_hexdigit()) {
            return None;
        }
        let low = u128::from_str_radix(&format!("{digits:0<32}"), 16).ok()?;
        let high = u128::from_str_radix(&format!("{digits:f<32}"), 16).ok()?;
        Some((Self(Uuid::from_u128(low)), Self(Uuid::from_u128(high))))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for Id {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Uuid::parse_str(text).map(Self)
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::from_slice(value.as_blob()?).ok_or(FromSqlError::InvalidType)
    }
}

/// Makes new ids. Injected, so that a sample or a test gets the same ids again.
pub trait IdSource: Send + Sync {
    /// A fresh id whose time part is `unix_ms` (milliseconds since 1970).
    fn next(&self, unix_ms: u64) -> Id;
}

/// Ids from the system's randomness: what windows and the command line use.
#[derive(Debug, Default, Clone, Copy)]
pub struct RandomIds;

impl IdSource for RandomIds {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the source of ids that windows and the command line inject"
    )]
    fn next(&self, unix_ms: u64) -> Id {
        let random = *Uuid::new_v4().as_bytes();
        Id(uuid::Builder::from_unix_timestamp_millis(unix_ms, &first_ten(&random)).into_uuid())
    }
}

/// Ids that follow from a seed and a counter: equal seeds give equal ids in equal order.
#[derive(Debug)]
pub struct SeededIds {
    seed: u64,
    count: AtomicU64,
}

impl SeededIds {
    /// A source that starts over for `seed`.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            count: AtomicU64::new(0),
        }
    }
}

impl IdSource for SeededIds {
    fn next(&self, unix_ms: u64) -> Id {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let mut hash = Sha256::new();
        hash.update(self.seed.to_be_bytes());
        hash.update(count.to_be_bytes());
        let digest: [u8; 32] = hash.finalize().into();
        let mut random = [0; 16];
        random.copy_from_slice(&digest[..16]);
        Id(uuid::Builder::from_unix_timestamp_millis(unix_ms, &first_ten(&random)).into_uuid())
    }
}

fn first_ten(bytes: &[u8; 16]) -> [u8; 10] {
    let mut ten = [0; 10];
    ten.copy_from_slice(&bytes[..10]);
    ten
}
