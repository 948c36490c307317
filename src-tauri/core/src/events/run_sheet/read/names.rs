//! Whom a written name means: by full name or nickname, with 老师 or 总 behind it, and which words name a role.

use std::collections::{BTreeSet, HashMap};

use crate::events::codes::Role;
use crate::events::views::{Named, ReadPerson};
use crate::ids::Id;
use crate::text::search_key;

/// Forms of address behind a name.
const ADDRESSES: [&str; 10] = ["老师", "律师", "教授", "博士", "总监", "经理", "总", "姐", "哥", "女士"];

/// Words for roles beside their names.
const ROLE_WORDS: &[(Role, &[&str])] = &[
    (Role::Host, &["主持人", "主持", "司仪", "host", "mc"]),
    (Role::ValuesOfficer, &["价值官", "价值观官", "valuesofficer"]),
    (
        Role::Timekeeper,
        &["计时官", "时间官", "计时员", "计时", "timekeeper", "time"],
    ),
    (
        Role::GroupLead,
        &["讨论组长", "小组长", "组长", "discussionlead", "groupleads"],
    ),
    (Role::CheckIn, &["签到", "签到员", "checkin"]),
    (Role::Reception, &["接待", "接待员", "reception"]),
    (
        Role::Photographer,
        &["摄影", "摄影师", "拍照", "照相", "photos", "photographer"],
    ),
    (Role::Equipment, &["设备", "场控", "音响", "equipment"]),
    (Role::VisitorGuide, &["访客引导", "引导", "visitorguide", "guide"]),
    (Role::WriteUp, &["会后稿", "写稿", "writeup"]),
];

/// Words for whoever gives a talk.
const SPEAKER_WORDS: [&str; 7] = ["讲师", "嘉宾", "分享嘉宾", "主讲", "主讲人", "分享人", "speaker"];

/// Everybody whom a text may name, and the roles of the chapter.
#[derive(Debug, Clone, Default)]
pub struct Known {
    by_key: HashMap<String, Vec<Named>>,
    by_surname: HashMap<char, Vec<Named>>,
    /// Who has something to do at the event already: of two people of one name they are meant.
    near: BTreeSet<Id>,
    roles: HashMap<String, Role>,
}

impl Known {
    /// `people` as id, name and nickname; `roles` the names of the chapter's roles.
    pub fn of(
        people: impl IntoIterator<Item = (Id, String, String)>,
        near: BTreeSet<Id>,
        roles: impl IntoIterator<Item = (String, Role)>,
    ) -> Self {
        let mut known = Self {
            near,
            ..Self::default()
        };
        for (role, words) in ROLE_WORDS {
            known.roles.extend(words.iter().map(|word| (role_key(word), *role)));
        }
        known
            .roles
            .extend(roles.into_iter().map(|(name, role)| (role_key(&name), role)));
        for (id, name, nickname) in people {
            let person = Named { id, name };
            let mut keys = vec![search_key(&person.name), search_key(&nickname)];
            // Nicknames are often name-company-post; the first part is what people say.
            keys.extend(nickname.split(['-', '－', '—', '_', '|']).next().map(search_key));
            keys.sort();
            keys.dedup();
            if let Some(surname) = person.name.chars().next() {
                known.by_surname.entry(surname).or_default().push(person.clone());
            }
            for key in keys.into_iter().filter(|key| key.chars().count() > 1) {
                known.by_key.entry(key).or_default().push(person.clone());
            }
        }
        known
    }

    /// The person of a written name, as far as that is certain, and who else it may be.
    pub fn person(&self, written: &str) -> ReadPerson {
        let name = written.trim().trim_start_matches('@').trim();
        let bare = without_address(name);
        let key = search_key(name);
        let found = self
            .by_key
            .get(&key)
            .or_else(|| bare.and_then(|bare| self.by_key.get(&search_key(bare))))
            .or_else(|| {
                self.by_key
                    .get(&search_key(name.split(['-', '－', '—']).next().unwrap_or_default()))
            })
            .or_else(|| bare.and_then(|bare| self.surnamed(bare)));
        let candidates = found.cloned().unwrap_or_default();
        let near: Vec<&Named> = candidates.iter().filter(|one| self.near.contains(&one.id)).collect();
        let person = match (candidates.as_slice(), near.as_slice()) {
            (_, [one]) => Some((*one).clone()),
            ([one], _) => Some(one.clone()),
            _ => None,
        };
        ReadPerson {
            name: name.to_owned(),
            candidates: if person.is_some() { Vec::new() } else { candidates },
            person,
            role: None,
            group_number: None,
        }
    }

    /// `沈老师`: everybody of the surname.
    fn surnamed(&self, bare: &str) -> Option<&Vec<Named>> {
        let mut chars = bare.chars();
        match (chars.next(), chars.next()) {
            (Some(surname), None) => self.by_surname.get(&surname),
            _ => None,
        }
    }

    /// Whether a text is the name of somebody known.
    pub fn knows(&self, written: &str) -> bool {
        let person = self.person(written);
        person.person.is_some() || !person.candidates.is_empty()
    }

    /// The role that a word names.
    pub fn role(&self, word: &str) -> Option<Role> {
        self.roles.get(&role_key(word)).copied()
    }

    /// Splits a text that ends with somebody's name, written without a space before it: `开场钱雅静`.
    pub fn ending<'a>(&self, text: &'a str) -> Option<(&'a str, ReadPerson)> {
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        (2..=4).rev().find_map(|length| {
            let at = *places.get(places.len().checked_sub(length)?)?;
            let found = self.by_key.get(&search_key(&text[at..]))?;
            (at > 0 && !found.is_empty()).then(|| (text[..at].trim_end(), self.person(&text[at..])))
        })
    }
}

/// Whether a word means whoever gives the talk.
pub fn means_speaker(word: &str) -> bool {
    let key = role_key(word);
    SPEAKER_WORDS.iter().any(|known| *known == key)
}

/// Whether a text that is no known name was meant as one: it carries a form of address.
pub fn looks_like_name(text: &str) -> bool {
    text.chars().count() <= 12 && without_address(text.trim()).is_some_and(|bare| bare.chars().count() <= 4)
}

/// The names in a list: `潘志成、蒋思琪`, `金晓岚 / 陆佳宜`, `A, B and C`.
pub fn split(text: &str) -> Vec<&str> {
    text.split(['、', '，', ',', ';', '；', '/', '／', '&', '＆', '+', '＋', '|', '\n'])
        .flat_map(|part| part.split(" and "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}

fn without_address(name: &str) -> Option<&str> {
    ADDRESSES
        .iter()
        .find_map(|address| name.strip_suffix(address))
        .map(str::trim_end)
        .filter(|bare| !bare.is_empty())
}

fn role_key(word: &str) -> String {
    search_key(word).replace(['-', '\'', '’'], "")
}
