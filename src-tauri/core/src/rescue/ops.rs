//! Carrying a plan out.

use super::facts::Facts;
use super::queries::laid;
use super::views::{Rescued, Trouble};
use crate::error::{Error, Result};
use crate::events;
use crate::ids::Id;
use crate::store::Tx;
use crate::words::{Lang, Words};

/// Carries out the plan that was shown under `key`, and publishes a new version when one had been published. Errors:
/// those of [`super::queries::plans`]; `rescue_outdated` when what the plan rested on changed since it was shown;
/// `rescue_not_possible`.
pub fn accept(tx: &Tx<'_>, event: Id, trouble: Trouble, key: &str, lang: Lang) -> Result<Rescued> {
    let facts = Facts::read(tx, event)?;
    let found = laid(&facts, trouble, lang)?
        .into_iter()
        .find(|laid| laid.plan.key == key);
    let chosen = found.ok_or_else(|| Error::refused("rescue_outdated"))?;
    if !chosen.plan.possible {
        return Err(Error::refused("rescue_not_possible"));
    }
    let mut warnings = Vec::new();
    for step in &chosen.steps {
        for warning in step.perform(tx, event)? {
            if !warnings.contains(&warning) {
                warnings.push(warning);
            }
        }
    }
    let mut salon = events::queries::show(tx, event)?;
    let mut version = None;
    if salon.changes_since.is_some_and(|changes| changes > 0) {
        let note = Words::of(lang).say(&chosen.plan.title);
        salon = events::ops::publish(tx, event, &note)?.value;
        version = salon.version.as_ref().map(|version| version.number);
    }
    Ok(Rescued {
        salon,
        version,
        committee_text: chosen.plan.committee_text,
        audience_text: chosen.plan.audience_text,
        warnings,
    })
}
