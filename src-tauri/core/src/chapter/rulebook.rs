//! The numbers a chapter works by: defaults, bounds, what they mean.

use serde::Serialize;
use ts_rs::TS;

use crate::codes::unknown;
use crate::error::{Error, Result};

/// The rules in force: the defaults with what the chapter changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Rulebook {
    /// Minutes of a talk, after which it stops hard.
    pub talk_minutes: u32,
    /// Minutes of questions after a talk.
    pub qa_minutes: u32,
    /// Minutes of the whole slot.
    pub slot_minutes: u32,
    /// People to a discussion group at most.
    pub heads_per_group: u32,
    /// Room a person needs at least, in hundredths of a square metre (130 is 1.3 m²).
    pub area_low_dm2: u32,
    /// Room a person needs at most, in hundredths of a square metre.
    pub area_high_dm2: u32,
    /// Days without an answer after which a speaker counts as silent.
    pub silence_days: u32,
    /// Days between one reminder of a silent speaker and the next.
    pub nudge_days: u32,
    /// Days that a speaker has to answer an invitation.
    pub answer_days: u32,
    /// Days before the event by which topic, introduction and photo are needed.
    pub materials_days: u32,
    /// Days before the event by which the slides are needed.
    pub slides_days: u32,
    /// How many of a hundred who signed up for a free event stay away, at least.
    pub sign_up_no_show_low: u32,
    /// How many of a hundred who signed up for a free event stay away, at most.
    pub sign_up_no_show_high: u32,
    /// Months before a speaker is invited again.
    pub speaker_rest_months: u32,
    /// Minutes before its hard stop at which a talk turns amber.
    pub amber_minutes: u32,
    /// Days after which the QR code of a chat group dies.
    pub group_code_days: u32,
    /// People at which nobody can join a chat group by its QR code any more.
    pub group_code_people: u32,
}

/// A rule: its key, default and bounds (both included).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The key in the file and on the command line.
    pub key: &'static str,
    /// What holds until the chapter changes it.
    pub default: u32,
    /// The least value.
    pub min: u32,
    /// The greatest value.
    pub max: u32,
}

/// Every rule.
pub const RULES: [Rule; 17] = [
    Rule {
        key: "talk_minutes",
        default: 25,
        min: 5,
        max: 180,
    },
    Rule {
        key: "qa_minutes",
        default: 5,
        min: 0,
        max: 60,
    },
    Rule {
        key: "slot_minutes",
        default: 120,
        min: 30,
        max: 720,
    },
    Rule {
        key: "heads_per_group",
        default: 12,
        min: 2,
        max: 100,
    },
    Rule {
        key: "area_low_dm2",
        default: 130,
        min: 50,
        max: 1_000,
    },
    Rule {
        key: "area_high_dm2",
        default: 170,
        min: 50,
        max: 1_000,
    },
    Rule {
        key: "silence_days",
        default: 3,
        min: 1,
        max: 90,
    },
    Rule {
        key: "nudge_days",
        default: 3,
        min: 1,
        max: 90,
    },
    Rule {
        key: "answer_days",
        default: 3,
        min: 1,
        max: 90,
    },
    Rule {
        key: "materials_days",
        default: 14,
        min: 0,
        max: 180,
    },
    Rule {
        key: "slides_days",
        default: 3,
        min: 0,
        max: 180,
    },
    Rule {
        key: "sign_up_no_show_low",
        default: 20,
        min: 0,
        max: 95,
    },
    Rule {
        key: "sign_up_no_show_high",
        default: 40,
        min: 0,
        max: 95,
    },
    Rule {
        key: "speaker_rest_months",
        default: 12,
        min: 0,
        max: 60,
    },
    Rule {
        key: "amber_minutes",
        default: 5,
        min: 1,
        max: 30,
    },
    Rule {
        key: "group_code_days",
        default: 7,
        min: 1,
        max: 365,
    },
    Rule {
        key: "group_code_people",
        default: 200,
        min: 2,
        max: 100_000,
    },
];

impl Default for Rulebook {
    fn default() -> Self {
        let mut rules = Self {
            talk_minutes: 0,
            qa_minutes: 0,
            slot_minutes: 0,
            heads_per_group: 0,
            area_low_dm2: 0,
            area_high_dm2: 0,
            silence_days: 0,
            nudge_days: 0,
            answer_days: 0,
            materials_days: 0,
            slides_days: 0,
            sign_up_no_show_low: 0,
            sign_up_no_show_high: 0,
            speaker_rest_months: 0,
            amber_minutes: 0,
            group_code_days: 0,
            group_code_people: 0,
        };
        for rule in RULES {
            rules.set(rule.key, rule.default);
        }
        rules
    }
}

impl Rulebook {
    /// Puts a value in force. A key that no rule has (of a newer program) is passed over.
    pub(super) fn set(&mut self, key: &str, value: u32) {
        let place = match key {
            "talk_minutes" => &mut self.talk_minutes,
            "qa_minutes" => &mut self.qa_minutes,
            "slot_minutes" => &mut self.slot_minutes,
            "heads_per_group" => &mut self.heads_per_group,
            "area_low_dm2" => &mut self.area_low_dm2,
            "area_high_dm2" => &mut self.area_high_dm2,
            "silence_days" => &mut self.silence_days,
            "nudge_days" => &mut self.nudge_days,
            "answer_days" => &mut self.answer_days,
            "materials_days" => &mut self.materials_days,
            "slides_days" => &mut self.slides_days,
            "sign_up_no_show_low" => &mut self.sign_up_no_show_low,
            "sign_up_no_show_high" => &mut self.sign_up_no_show_high,
            "speaker_rest_months" => &mut self.speaker_rest_months,
            "amber_minutes" => &mut self.amber_minutes,
            "group_code_days" => &mut self.group_code_days,
            "group_code_people" => &mut self.group_code_people,
            _ => return,
        };
        *place = value;
    }

    /// Refuses rules that contradict each other: `rules_crossed` when a lower bound is above its upper one or a talk
    /// with its questions is longer than the slot.
    pub fn check(&self) -> Result<()> {
        let crossed = if self.area_low_dm2 > self.area_high_dm2 {
            Some(("area_low_dm2", "area_high_dm2"))
        } else if self.sign_up_no_show_low > self.sign_up_no_show_high {
            Some(("sign_up_no_show_low", "sign_up_no_show_high"))
        } else if self.talk_minutes + self.qa_minutes > self.slot_minutes {
            Some(("talk_minutes", "slot_minutes"))
        } else {
            None
        };
        match crossed {
            Some((low, high)) => Err(Error::invalid("rules_crossed", low).with("low", low).with("high", high)),
            None => Ok(()),
        }
    }
}

/// The rule of a key; `code_unknown` when there is none.
pub fn rule(key: &str) -> Result<Rule> {
    let found = RULES.into_iter().find(|rule| rule.key == key);
    found.ok_or_else(|| unknown("key", key, RULES.into_iter().map(|rule| rule.key)))
}

impl Rule {
    /// Refuses a value outside the bounds with `rule_out_of_range`; the field is the rule's key.
    pub fn check(&self, value: i64) -> Result<u32> {
        let value_in_range = u32::try_from(value)
            .ok()
            .filter(|value| (self.min..=self.max).contains(value));
        value_in_range.ok_or_else(|| {
            let error = Error::invalid("rule_out_of_range", self.key).with("given", value);
            error.with("min", self.min).with("max", self.max)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_its_place_and_its_default_within_bounds() {
        for rule in RULES {
            assert!((rule.min..=rule.max).contains(&rule.default), "{}", rule.key);
            let mut rules = Rulebook::default();
            rules.set(rule.key, rule.default + 1);
            assert_ne!(rules, Rulebook::default(), "{}", rule.key);
        }
        Rulebook::default().check().unwrap();
    }
}
