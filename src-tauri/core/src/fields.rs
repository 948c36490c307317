//! Patches: how the window and the command line say «leave this field», «set it» and «clear it».

use serde::{Deserialize, Deserializer};

use crate::error::{Error, Result};

/// For `Option<Option<T>>` in a patch: an absent field stays `None` (unchanged), `null` becomes `Some(None)` (clear).
/// Use with `#[serde(default, deserialize_with = "crate::fields::nullable")]`.
pub fn nullable<'de, D, T>(deserializer: D) -> std::result::Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}

/// A number within its bounds, both included; else `number_out_of_range`.
pub fn within(field: &str, value: i64, min: i64, max: i64) -> Result<i64> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(Error::invalid("number_out_of_range", field)
            .with("min", min)
            .with("max", max))
    }
}
