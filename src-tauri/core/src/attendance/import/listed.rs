//! Who is in a list already, looked up quickly: lists of thousands are compared line by line.

use std::collections::HashMap;

use crate::attendance::rules::Identity;
use crate::ids::Id;

/// A list by what its people are recognised by.
pub(super) struct Listed<T> {
    all: Vec<(Identity, T)>,
    by_person: HashMap<Id, Vec<usize>>,
    by_phone: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
}

impl<T: Copy> Listed<T> {
    pub fn of(list: impl IntoIterator<Item = (Identity, T)>) -> Self {
        let mut listed = Self {
            all: Vec::new(),
            by_person: HashMap::new(),
            by_phone: HashMap::new(),
            by_name: HashMap::new(),
        };
        for (identity, what) in list {
            listed.add(identity, what);
        }
        listed
    }

    pub fn add(&mut self, identity: Identity, what: T) {
        let at = self.all.len();
        if let Some(person) = identity.person {
            self.by_person.entry(person).or_default().push(at);
        }
        if !identity.phone.is_empty() {
            self.by_phone.entry(identity.phone.clone()).or_default().push(at);
        }
        self.by_name.entry(identity.name.clone()).or_default().push(at);
        self.all.push((identity, what));
    }

    /// The first of the list who is the same.
    pub fn find(&self, who: &Identity) -> Option<T> {
        let by_person = who.person.and_then(|person| self.by_person.get(&person));
        let groups = [by_person, self.by_phone.get(&who.phone), self.by_name.get(&who.name)];
        let mut places: Vec<usize> = groups.into_iter().flatten().flatten().copied().collect();
        places.sort_unstable();
        let same = places.into_iter().find(|at| who.is(&self.all[*at].0));
        same.map(|at| self.all[at].1)
    }
}
