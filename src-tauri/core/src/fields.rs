//! Patches: how the window and the command line say «leave this field», «set it» and «clear it».

use serde::{Deserialize, Deserializer};

/// For `Option<Option<T>>` in a patch: an absent field stays `None` (unchanged), `null` becomes `Some(None)` (clear).
/// Use with `#[serde(default, deserialize_with = "crate::fields::nullable")]`.
pub fn nullable<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::<T>::deserialize(deserializer).map(Some)
}
