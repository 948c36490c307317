//! Who a name in a list is. Pure over the roster as it was read once.
//!
//! Certain is what two things agree on, or what only one person can be: a telephone number, a name that only one bears
//! and whose company does not speak against it, a name with the last digits of the number. Everything else is offered and
//! left to a person: another company, several of one name, a name that only sounds the same.

use std::cell::OnceCell;
use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use super::Recognised;
use super::rules::{PHONE_DIGITS, same_company};
use super::store::{self, Known, SignUpRow};
use crate::error::Result;
use crate::ids::Id;
use crate::named::Named;
use crate::pinyin::beginnings;
use crate::search::phone_digits;
use crate::store::Db;
use crate::text::search_key;

/// So many people are offered for a name.
const OFFERED: usize = 8;
/// So many digits are the tail of a number.
const TAIL: usize = 4;

/// Who somebody in a list is, or could be.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct RosterMatch {
    /// Who it is.
    pub person: Option<Named>,
    /// By what they were recognised, or those who are offered.
    pub how: Option<Recognised>,
    /// Who it could be; empty when it is certain.
    pub candidates: Vec<MatchCandidate>,
}

/// Somebody of the roster who could be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MatchCandidate {
    /// Id.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Company.
    pub company: String,
    /// The last digits of the number.
    pub phone_tail: String,
}

/// What a list says about somebody.
#[derive(Debug, Clone, Copy, Default)]
pub struct Given<'a> {
    /// Name or nickname.
    pub name: &'a str,
    /// Company.
    pub company: &'a str,
    /// Telephone number, or its last digits.
    pub phone: &'a str,
}

/// Somebody with what they are compared by.
struct Entry {
    known: Known,
    name: String,
    nickname: String,
    company: String,
    phone: String,
}

/// The roster, looked up by what a list says.
pub struct Roster {
    people: Vec<Entry>,
    by_name: HashMap<String, Vec<usize>>,
    by_nickname: HashMap<String, Vec<usize>>,
    by_phone: HashMap<String, Vec<usize>>,
    by_tail: HashMap<String, Vec<usize>>,
    by_sound: OnceCell<HashMap<String, Vec<usize>>>,
}

impl Roster {
    /// Reads everybody.
    pub fn read(db: &Db) -> Result<Self> {
        let people: Vec<Entry> = store::roster(db)?
            .into_iter()
            .map(|known| Entry {
                name: search_key(&known.name),
                nickname: search_key(&known.nickname),
                company: search_key(&known.company),
                phone: phone_digits(&known.phone),
                known,
            })
            .collect();
        let index = |key: &dyn Fn(&Entry) -> Vec<String>| {
            let mut found: HashMap<String, Vec<usize>> = HashMap::new();
            for (at, entry) in people.iter().enumerate() {
                for key in key(entry) {
                    if !key.is_empty() {
                        found.entry(key).or_default().push(at);
                    }
                }
            }
            found
        };
        Ok(Self {
            by_name: index(&|entry| vec![entry.name.clone()]),
            by_nickname: index(&|entry| {
                let short = entry
                    .nickname
                    .split(['-', '_', '/'])
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                let whole = entry.nickname.clone();
                if short == whole {
                    vec![whole]
                } else {
                    vec![whole, short]
                }
            }),
            by_phone: index(&|entry| {
                let own = Some(entry.phone.clone()).filter(|phone| phone.len() >= PHONE_DIGITS);
                own.into_iter().collect()
            }),
            by_tail: index(&|entry| tail(&entry.phone).map(str::to_owned).into_iter().collect()),
            by_sound: OnceCell::new(),
            people,
        })
    }

    /// Whether somebody bears exactly this name or nickname.
    pub fn knows(&self, name: &str) -> bool {
        let key = search_key(name);
        self.by_name.contains_key(&key) || self.by_nickname.contains_key(&key)
    }

    /// Who is certainly meant.
    pub(super) fn certain(&self, name: &str, company: &str, phone: &str) -> Option<Id> {
        self.find(Given { name, company, phone }).person.map(|person| person.id)
    }

    /// Who brought somebody, when that is somebody of the roster: their words are turned into the link.
    pub(super) fn name_bringer(&self, row: &mut SignUpRow) {
        if row.brought_by.is_none() && !row.brought_by_name.is_empty() {
            row.brought_by = self.bringer(&row.brought_by_name).map(|person| person.id);
        }
        if row.brought_by.is_some() {
            row.brought_by_name.clear();
        }
    }

    /// The one person of a name, with or without a form of address behind it.
    pub(super) fn bringer(&self, name: &str) -> Option<Named> {
        let bare = ["老师", "总", "律师", "姐", "哥", "经理", "同学"];
        let short = bare.iter().find_map(|address| name.strip_suffix(address));
        let ways = [Some(name), short].into_iter().flatten();
        ways.filter(|way| !way.is_empty()).find_map(|way| {
            self.find(Given {
                name: way,
                ..Given::default()
            })
            .person
        })
    }

    /// Who it is, or could be.
    pub fn find(&self, given: Given<'_>) -> RosterMatch {
        let name = search_key(given.name);
        let company = search_key(given.company);
        let phone = phone_digits(given.phone);
        let none: &[usize] = &[];
        let of = |index: &HashMap<String, Vec<usize>>, key: &str| -> Vec<usize> {
            index.get(key).map_or(none, Vec::as_slice).to_vec()
        };
        let named = of(&self.by_name, &name);
        if phone.len() >= PHONE_DIGITS {
            let same = of(&self.by_phone, &phone);
            let agree: Vec<usize> = same.iter().copied().filter(|at| self.agrees(*at, &name)).collect();
            if let [one] = agree[..] {
                return self.certainly(one, Recognised::Phone);
            }
            if !same.is_empty() {
                return self.offered(&same, Recognised::Phone);
            }
        }
        let likely = if named.is_empty() {
            of(&self.by_nickname, &name)
        } else {
            named
        };
        if likely.is_empty() {
            return self.by_tail_or_sound(given.name, &name, &company, &phone);
        }
        // A number that differs speaks against the same name as much as a company does.
        let fits = |at: usize| {
            let entry = &self.people[at];
            let other_phone = phone.len() >= PHONE_DIGITS && entry.phone.len() >= PHONE_DIGITS && phone != entry.phone;
            same_company(&entry.company, &company) && !other_phone
        };
        let ending = Some(phone.as_str()).filter(|phone| phone.len() == TAIL);
        let tails: Vec<usize> = ending.map_or(Vec::new(), |ending| {
            let same = |at: &usize| self.people[*at].phone.ends_with(ending);
            likely.iter().copied().filter(same).collect()
        });
        if let [one] = tails[..] {
            return self.certainly(one, Recognised::PhoneTail);
        }
        if let [one] = likely[..]
            && fits(one)
            && (tails.len() == 1 || ending.is_none() || self.people[one].phone.is_empty())
        {
            return self.certainly(one, Recognised::Name);
        }
        let by_company: Vec<usize> = likely
            .iter()
            .copied()
            .filter(|at| !company.is_empty() && !self.people[*at].company.is_empty() && fits(*at))
            .collect();
        match by_company[..] {
            [one] if ending.is_none() => self.certainly(one, Recognised::Name),
            _ => self.offered(&likely, Recognised::Name),
        }
    }

    /// Nobody bears the name: the end of the number with the surname, then how it sounds.
    fn by_tail_or_sound(&self, written: &str, name: &str, company: &str, phone: &str) -> RosterMatch {
        if phone.len() == TAIL
            && let Some([one]) = self.by_tail.get(phone).map(Vec::as_slice)
            && self.people[*one].name.chars().next() == name.chars().next()
        {
            return self.certainly(*one, Recognised::PhoneTail);
        }
        let Some(sound) = sound(written) else {
            return RosterMatch::default();
        };
        let by_sound = self.by_sound.get_or_init(|| {
            let mut found: HashMap<String, Vec<usize>> = HashMap::new();
            for (at, entry) in self.people.iter().enumerate() {
                if let Some(sound) = sound_of_chinese(&entry.known.name) {
                    found.entry(sound).or_default().push(at);
                }
            }
            found
        });
        let Some(alike) = by_sound.get(&sound) else {
            return RosterMatch::default();
        };
        let own = |at: usize| &self.people[at].company;
        let certain = match alike.as_slice() {
            // Somebody who writes their name in letters says how it sounds; another character may be another person.
            [one] if written.is_ascii() => same_company(own(*one), company),
            [one] => !company.is_empty() && !own(*one).is_empty() && same_company(own(*one), company),
            _ => false,
        };
        if certain {
            self.certainly(alike[0], Recognised::Pinyin)
        } else {
            self.offered(alike, Recognised::Pinyin)
        }
    }

    /// Whether a name does not speak against somebody.
    fn agrees(&self, at: usize, name: &str) -> bool {
        let entry = &self.people[at];
        let short = entry.nickname.split(['-', '_', '/']).next().unwrap_or_default();
        name.is_empty()
            || entry.name == name
            || entry.nickname == name
            || (!short.is_empty() && short == name)
            || sound(name).is_some_and(|sound| Some(sound) == sound_of_chinese(&entry.known.name))
            // 王女士, 王总
            || (name.chars().next() == entry.name.chars().next()
                && ["女士", "先生", "老师", "总", "小姐", "经理"].iter().any(|address| name.ends_with(address)))
    }

    fn certainly(&self, at: usize, how: Recognised) -> RosterMatch {
        let known = &self.people[at].known;
        RosterMatch {
            person: Some(Named {
                id: known.id,
                name: known.name.clone(),
            }),
            how: Some(how),
            candidates: Vec::new(),
        }
    }

    fn offered(&self, all: &[usize], how: Recognised) -> RosterMatch {
        let candidate = |at: &usize| {
            let entry = &self.people[*at];
            MatchCandidate {
                id: entry.known.id,
                name: entry.known.name.clone(),
                company: entry.known.company.clone(),
                phone_tail: tail(&entry.phone).unwrap_or_default().to_owned(),
            }
        };
        RosterMatch {
            person: None,
            how: Some(how),
            candidates: all.iter().take(OFFERED).map(candidate).collect(),
        }
    }
}

fn tail(phone: &str) -> Option<&str> {
    phone.len().checked_sub(TAIL).and_then(|from| phone.get(from..))
}

/// How a name sounds, in letters: of one in letters the letters themselves; `None` for a single sound, which says little.
fn sound(name: &str) -> Option<String> {
    if name.is_ascii() {
        let letters: String = name.chars().filter(char::is_ascii_alphabetic).collect();
        return (letters.len() > 3).then(|| letters.to_ascii_lowercase());
    }
    sound_of_chinese(name)
}

fn sound_of_chinese(name: &str) -> Option<String> {
    let several = name.chars().filter(|c| !c.is_ascii()).count() > 1;
    several.then(|| beginnings(name).into_iter().next()).flatten()
}
