//! From what was heard to who gets what: names are looked up, open places counted.

use std::collections::{BTreeMap, HashMap};

use super::hear::{Heard, Said, hear, speaker};
use super::{Answer, AnswerPick, RoleCall, post};
use crate::error::{Error, Result};
use crate::events::catalogue::Catalogue;
use crate::events::codes::{AnswerState, AssignmentState, Role};
use crate::events::queries;
use crate::events::roles::{self, ops::give};
use crate::events::store as events;
use crate::events::views::{Named, RoleLine, Salon};
use crate::ids::Id;
use crate::people::{self, PersonFields};
use crate::saved::Saved;
use crate::store::{Db, Tx};
use crate::text::{TEXT_MAX, search_key};
use crate::words::{Lang, Message};

/// The most lines that are read at once.
pub const LINES_MAX: usize = 500;
/// How many people are offered for a name.
const CANDIDATES: u32 = 8;

/// Reads the answers to a role call. Nothing is stored. Errors: `text_too_long`, `too_many_lines`.
pub fn read_answers(db: &Db, event: Id, text: &str) -> Result<RoleCall> {
    let event = events::get(db, event)?;
    let length = text.chars().count();
    if length > TEXT_MAX {
        return Err(Error::invalid("text_too_long", "text")
            .with("length", length)
            .with("max", TEXT_MAX));
    }
    let lines: Vec<&str> = text.lines().collect();
    if lines.len() > LINES_MAX {
        return Err(Error::invalid("too_many_lines", "text").with("max", LINES_MAX));
    }
    let salon = queries::without_readiness(db, &event)?;
    let catalogue = Catalogue::read(db)?;
    let own: Vec<(Role, String)> = catalogue
        .all()
        .filter(|role| role.own)
        .map(|role| (role.role, role.name.clone()))
        .collect();
    let ours: Vec<String> = [Lang::ZhCn, Lang::En]
        .into_iter()
        .map(|lang| post(db, salon.id, lang))
        .collect::<Result<Vec<String>>>()?;
    let is_ours = |line: &str| ours.iter().any(|post| post.lines().any(|own| own.trim() == line));
    let mut reader = Reader {
        db,
        salon: &salon,
        catalogue: &catalogue,
        open: open_places(&salon),
        answers: Vec::new(),
    };
    let mut speaking = String::new();
    for (number, line) in (1..).zip(&lines) {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        if is_ours(line) {
            reader.ignore(number, line, "role-answer-heading");
        } else if let Some(name) = speaker(line) {
            speaking = name;
        } else {
            for heard in hear(line, &own) {
                reader.take(number, line, heard, &speaking)?;
            }
        }
    }
    Ok(RoleCall { lines: reader.answers })
}

/// How many places of each role are open, and which groups have no lead.
#[derive(Default)]
struct Open {
    places: BTreeMap<Role, i64>,
    groups: Vec<i64>,
}

fn open_places(salon: &Salon) -> Open {
    let left = |line: &RoleLine| (line.role, (line.needed - line.filled()).max(0));
    let leaderless = salon.groups.iter().filter(|group| group.lead.is_none());
    Open {
        places: salon.roles.iter().map(left).collect(),
        groups: leaderless
            .map(|group| group.number)
            .filter(|number| *number <= salon.group_count)
            .collect(),
    }
}

struct Reader<'a> {
    db: &'a Db,
    salon: &'a Salon,
    catalogue: &'a Catalogue,
    open: Open,
    answers: Vec<Answer>,
}

impl Reader<'_> {
    fn ignore(&mut self, line: i64, text: &str, why: &str) {
        self.answers.push(Answer {
            line,
            text: text.to_owned(),
            name: String::new(),
            person: None,
            candidates: Vec::new(),
            roles: Vec::new(),
            group_number: None,
            state: AnswerState::Ignored,
            problem: Some(Message::new(why)),
        });
    }

    fn take(&mut self, line: i64, text: &str, heard: Heard, speaking: &str) -> Result<()> {
        let why = match heard.said {
            Said::Heading => Some("role-answer-heading"),
            Said::Asks => Some("role-answer-question"),
            Said::Nothing => Some("role-answer-nothing"),
            Said::Takes | Said::OneOf | Said::Withdraws => None,
        };
        if let Some(why) = why {
            self.ignore(line, text, why);
            return Ok(());
        }
        let names = if heard.names.is_empty() && !speaking.is_empty() {
            vec![speaking.to_owned()]
        } else {
            heard.names
        };
        let (name, people) = self.look_up(&names)?;
        let (person, candidates) = match people.as_slice() {
            [only] => (Some(only.clone()), Vec::new()),
            _ => (None, people),
        };
        let mut answer = Answer {
            line,
            text: text.to_owned(),
            name,
            person,
            candidates,
            roles: heard.roles,
            group_number: heard.group,
            state: AnswerState::Ready,
            problem: None,
        };
        match heard.said {
            Said::Withdraws => self.withdraw(&mut answer),
            Said::OneOf => self.one_of(&mut answer, &heard.not),
            _ => self.place(&mut answer),
        }
        self.answers.push(answer);
        Ok(())
    }

    /// Who a name means: the first form of it that somebody bears; else everybody it could be.
    fn look_up(&mut self, names: &[String]) -> Result<(String, Vec<Named>)> {
        for name in names {
            let bearers = self.bearers(name)?;
            let exactly: Vec<Named> = bearers
                .iter()
                .filter(|(_, exact)| *exact)
                .map(|(who, _)| who.clone())
                .collect();
            if !exactly.is_empty() {
                return Ok((name.clone(), exactly));
            }
        }
        let Some(name) = names.last() else {
            return Ok((String::new(), Vec::new()));
        };
        let near = self.bearers(name)?.into_iter().map(|(who, _)| who).collect();
        Ok((name.clone(), near))
    }

    /// People of a name, and whether it is their whole name, nickname or given name.
    fn bearers(&mut self, name: &str) -> Result<Vec<(Named, bool)>> {
        let key = search_key(name);
        let mut found = Vec::new();
        for choice in people::queries::choose(self.db, name, CANDIDATES)? {
            let person = people::queries::get(self.db, choice.id)?;
            let (whole, nickname) = (search_key(&person.name), search_key(&person.nickname));
            let first = nickname.split('-').next().unwrap_or_default();
            let own_words = key.split('-').next().unwrap_or_default();
            let exact = whole == key
                || (!nickname.is_empty() && (nickname == key || first == key))
                || (own_words != key && (whole == own_words || (!first.is_empty() && first == own_words)));
            found.push((
                Named {
                    id: person.id,
                    name: person.name,
                },
                exact,
            ));
        }
        // 敏芳 alone is 徐敏芳, as long as there is one.
        if key.chars().count() >= 2 && !found.iter().any(|(_, exact)| *exact) {
            let given: Vec<usize> = (0..found.len())
                .filter(|at| search_key(&found[*at].0.name).ends_with(&key))
                .collect();
            if let [only] = given.as_slice() {
                found[*only].1 = true;
            }
        }
        Ok(found)
    }

    /// Somebody cannot come: what they said before counts no more.
    fn withdraw(&mut self, answer: &mut Answer) {
        answer.state = AnswerState::Ignored;
        let same = |other: &Answer| match (&other.person, &answer.person) {
            (Some(one), Some(other)) => one.id == other.id,
            _ => !answer.name.is_empty() && other.name == answer.name,
        };
        let mut given_back = false;
        for earlier in self.answers.iter_mut().filter(|earlier| same(earlier)) {
            if earlier.state == AnswerState::Ready {
                for role in &earlier.roles {
                    *self.open.places.entry(*role).or_default() += 1;
                }
                self.open.groups.extend(earlier.group_number);
            }
            earlier.state = AnswerState::Ignored;
            earlier.problem = Some(Message::new("role-answer-withdrawn-later"));
            given_back = true;
        }
        let has = self.salon.roles.iter().find(|line| {
            let theirs = |id: Id| answer.person.as_ref().is_some_and(|person| person.id == id);
            line.people
                .iter()
                .any(|person| person.state.fills() && theirs(person.id))
        });
        answer.problem = Some(match has {
            Some(line) => Message::new("role-answer-withdrawn-has")
                .with("name", &answer.name)
                .with("role", line.label.clone()),
            None if given_back || answer.name.is_empty() => Message::new("role-answer-withdrawn"),
            None => Message::new("role-answer-withdrawn-unknown").with("name", &answer.name),
        });
    }

    /// They take one of several: those that are still open, to choose from.
    fn one_of(&mut self, answer: &mut Answer, not: &[Role]) {
        let named = answer.roles.clone();
        let offered = self
            .open
            .places
            .iter()
            .filter(|(role, left)| **left > 0 && !not.contains(role) && (named.is_empty() || named.contains(role)));
        answer.roles = offered.map(|(role, _)| *role).collect();
        answer.state = AnswerState::What;
        answer.problem = Some(Message::new(match (answer.roles.is_empty(), named.is_empty()) {
            (true, _) => "role-answer-none-left",
            (false, true) => "role-answer-any",
            (false, false) => "role-answer-either",
        }));
        if answer.roles.is_empty() {
            answer.state = AnswerState::Full;
        }
        ask_who(answer);
    }

    /// They take the roles they name, as far as those are open.
    fn place(&mut self, answer: &mut Answer) {
        if answer.roles.is_empty() {
            answer.state = AnswerState::What;
            answer.problem = Some(Message::new("role-answer-no-role"));
            ask_who(answer);
            return;
        }
        let mut full = None;
        let mut taken = Vec::new();
        for role in answer.roles.clone() {
            match self.refuse(answer, role) {
                Some(why) => full = full.or(Some(why)),
                None => taken.push(role),
            }
        }
        answer.problem = full;
        if taken.is_empty() {
            answer.state = AnswerState::Full;
            return;
        }
        answer.roles = taken;
        ask_who(answer);
        for role in &answer.roles {
            *self.open.places.entry(*role).or_default() -= 1;
        }
        if answer.roles.contains(&Role::GroupLead) {
            let number = answer.group_number;
            self.open.groups.retain(|group| Some(*group) != number);
        }
    }

    /// Why somebody cannot have a role: they have it, it is not needed, it is full, the group has a lead.
    fn refuse(&self, answer: &Answer, role: Role) -> Option<Message> {
        let label = self.catalogue.names().of(role);
        let line = self.salon.roles.iter().find(|line| line.role == role);
        let theirs = |id: Id| answer.person.as_ref().is_some_and(|person| person.id == id);
        let has = line.is_some_and(|line| {
            line.people
                .iter()
                .any(|person| person.state.fills() && theirs(person.id))
        });
        if has {
            return Some(Message::new("role-answer-has").with("role", label));
        }
        let again = |earlier: &&Answer| {
            let same = earlier.person.as_ref().is_some_and(|person| theirs(person.id));
            earlier.state == AnswerState::Ready && same && earlier.roles.contains(&role)
        };
        if self.answers.iter().any(|earlier| again(&earlier)) {
            return Some(Message::new("role-answer-twice").with("role", label));
        }
        if self.open.places.get(&role).copied().unwrap_or(0) <= 0 {
            let needed = line.is_some_and(|line| line.needed > 0);
            let why = if needed {
                "role-answer-full"
            } else {
                "role-answer-not-needed"
            };
            return Some(Message::new(why).with("role", label));
        }
        let number = answer.group_number.filter(|_| role == Role::GroupLead)?;
        (!self.open.groups.contains(&number)).then(|| Message::new("role-answer-group-taken").with("number", number))
    }
}

/// Who somebody new is, by what they call themselves: a nickname of the form name-company-post tells all three.
fn newcomer(called: &str) -> PersonFields {
    let parts: Vec<&str> = called.split(['-', '－', '—', '_', '|']).map(str::trim).collect();
    match parts[..] {
        [name, company, post] if !name.is_empty() => PersonFields {
            name: Some(name.to_owned()),
            nickname: Some(called.to_owned()),
            company: Some(company.to_owned()),
            post: Some(post.to_owned()),
            ..PersonFields::default()
        },
        _ => PersonFields {
            name: Some(called.to_owned()),
            ..PersonFields::default()
        },
    }
}

/// Gives people the roles they answered with, as accepted; somebody who is not in the roster is added to it. Errors:
/// `role_full` when a role would get more people than are needed. Warnings: what speaks against it, and likely
/// duplicates of new people.
pub fn take_answers(tx: &Tx<'_>, event: Id, picks: &[AnswerPick]) -> Result<Saved<Salon>> {
    let event = events::get(tx, event)?;
    let catalogue = Catalogue::read(tx)?;
    let mut warnings = Vec::new();
    let mut added: HashMap<String, Id> = HashMap::new();
    let mut given: Vec<Id> = Vec::new();
    for pick in picks {
        let key = search_key(&pick.name);
        let person = if let Some(person) = pick.person {
            events::person(tx, person)?.id
        } else if let Some(person) = added.get(&key) {
            *person
        } else {
            let saved = people::ops::add(tx, &newcomer(&pick.name))?;
            warnings.extend(saved.warnings);
            added.insert(key, saved.value.id);
            saved.value.id
        };
        let line = needed(tx, &event, &catalogue, pick.role)?;
        let has = line
            .people
            .iter()
            .any(|known| known.id == person && known.state.fills());
        if !has && line.filled() >= line.needed {
            return Err(Error::refused("role_full").with("role", line.label));
        }
        give(
            tx,
            &event,
            pick.role,
            person,
            pick.group_number,
            AssignmentState::Accepted,
        )?;
        given.push(person);
    }
    let salon = queries::show(tx, event.id)?;
    given.sort_unstable();
    given.dedup();
    for person in given {
        warnings.extend(roles::warnings_about(&salon, person));
    }
    Ok(Saved { value: salon, warnings })
}

/// How a role stands at the event now.
fn needed(tx: &Tx<'_>, event: &events::Event, catalogue: &Catalogue, role: Role) -> Result<RoleLine> {
    let label = catalogue.get(role)?.label.clone();
    let assignments = roles::store::of_event(tx, event.id)?;
    let groups = queries::group_count(tx, event)?;
    let lines = roles::lines(tx, event.id, catalogue, &assignments, groups)?;
    let none = || RoleLine {
        role,
        label,
        needed: 0,
        people: Vec::new(),
    };
    Ok(lines.into_iter().find(|line| line.role == role).unwrap_or_else(none))
}

/// Says that it is not known who they are.
fn ask_who(answer: &mut Answer) {
    if answer.person.is_some() || answer.state == AnswerState::Full {
        return;
    }
    answer.state = AnswerState::Who;
    answer.problem = Some(match (answer.name.is_empty(), answer.candidates.len()) {
        (true, _) => Message::new("role-answer-no-name"),
        (false, 0) => Message::new("role-answer-new").with("name", &answer.name),
        (false, _) => Message::new("role-answer-several").with("name", &answer.name),
    });
}
