//! Reads the facts of a salon from the core's views: the one place of this crate that sees the core's rooms.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chapterdesk_core::desk::Db;
use chapterdesk_core::events::{self, EventKind, Role, Salon, Segment};
use chapterdesk_core::ids::Id;
use chapterdesk_core::store::pictures;
use chapterdesk_core::text::search_key;
use chapterdesk_core::venues::{self, Item, ItemState};
use chapterdesk_core::words::{Lang, Message, Words};
use chapterdesk_core::{Error, Result};
use chapterdesk_core::{chapter, committee, people, speakers};

use super::*;

/// What a speaker can use.
const EQUIPMENT: [Item; 4] = [Item::Projector, Item::Screen, Item::Microphone, Item::Clicker];

/// Reads the salon `event` with everything that its papers mention.
pub fn salon(db: &Db, event: Id) -> Result<SalonFacts> {
    Reader::open(db, event)?.salon()
}

/// Reads what the invitation of `speaker` to `event` needs. Refused with `speaker_not_at_salon` when the speaker has no
/// appearance there, or declined.
pub fn invitation(db: &Db, event: Id, speaker: Id) -> Result<InvitationFacts> {
    let reader = Reader::open(db, event)?;
    let appearance = reader
        .view
        .appearances
        .iter()
        .find(|one| one.speaker == speaker && one.state.holds_talk())
        .ok_or_else(|| Error::refused("speaker_not_at_salon"))?;
    let profile = speakers::queries::get(db, speaker)?;
    Ok(InvitationFacts {
        salon: reader.salon()?,
        guest: reader.talk(appearance)?,
        address: appearance.address.clone(),
        slot: appearance.slot.map(|slot| SlotFacts {
            start: slot.start.to_string(),
            end: slot.end.to_string(),
            talk_minutes: slot.talk_minutes,
            qa_minutes: slot.qa_minutes,
        }),
        spoke_before: profile.talks > 0,
        referred_by: profile.referred_by,
        wanted: Wanted {
            topic: !appearance.topic_settled,
            introduction: !appearance.has_introduction,
            photo: !appearance.has_photo,
            slides: appearance.slides_on.is_none(),
        },
    })
}

struct Reader<'a> {
    db: &'a Db,
    view: Salon,
    /// Who holds an office on the day, in the order of the offices; nobody twice.
    committee: Vec<OfficerFacts>,
    /// Who holds which office on the day, the first of several.
    offices: BTreeMap<Id, Message>,
    secretary_general: Option<Id>,
}

impl<'a> Reader<'a> {
    fn open(db: &'a Db, event: Id) -> Result<Self> {
        let view = events::queries::show(db, event)?;
        let mut offices = BTreeMap::new();
        let mut officers = Vec::new();
        let mut secretary_general = None;
        for seat in committee::queries::chart(db, view.date)?.seats {
            for term in &seat.holders {
                if let Entry::Vacant(free) = offices.entry(term.person.id) {
                    free.insert(seat.name.clone());
                    officers.push(OfficerFacts {
                        id: term.person.id,
                        name: term.person.name.clone(),
                        office: seat.name.clone(),
                    });
                }
                if seat.office == committee::Office::SecretaryGeneral {
                    secretary_general.get_or_insert(term.person.id);
                }
            }
        }
        Ok(Self {
            db,
            view,
            committee: officers,
            offices,
            secretary_general,
        })
    }

    fn salon(&self) -> Result<SalonFacts> {
        let view = &self.view;
        let in_charge = self.in_charge();
        let onsite = view
            .onsite_contact
            .as_ref()
            .filter(|_| view.onsite_contact_by_hand)
            .map(|contact| contact.id);
        let onsite = onsite.filter(|id| Some(*id) != in_charge);
        Ok(SalonFacts {
            chapter: self.chapter()?,
            number: view.number,
            kind: view.kind.name(),
            is_salon: view.kind == EventKind::Salon,
            date: view.date,
            start: view.start.to_string(),
            slot_end: view.slot_end.to_string(),
            planned_minutes: view.planned_minutes,
            margin_minutes: view.margin_minutes,
            theme: view.theme.clone(),
            venue: self.venue()?,
            heads: view.heads,
            visitors: view.visitors,
            in_charge: in_charge.map(|id| self.contact(id)).transpose()?,
            onsite: onsite.map(|id| self.contact(id)).transpose()?,
            rows: view.segments.iter().map(|segment| self.row(segment)).collect(),
            hosts: self.holders(Role::Host),
            timekeepers: self.holders(Role::Timekeeper),
            own_roles: self.own_roles(),
            groups: self.groups(),
            questions: view.questions.iter().map(|question| question.text.clone()).collect(),
            materials: self.materials(),
            talks: self.talks(|one| one.talk.is_some())?,
            standby: self.talks(|one| one.talk.is_none())?,
            directory: self.directory()?,
            people: self.people()?,
            committee: self.committee.clone(),
            version: None,
            host_script: view.host_script.clone(),
            values_script: view.values_script.clone(),
        })
    }

    /// Who is in charge; nobody named: the secretary-general answers for the chapter's salons.
    fn in_charge(&self) -> Option<Id> {
        let named = self.view.in_charge.as_ref().map(|contact| contact.id);
        named.or(self.secretary_general)
    }

    fn chapter(&self) -> Result<ChapterFacts> {
        let chapter = chapter::queries::show(self.db)?;
        let picture = chapter
            .seal_picture
            .map(|hash| pictures::get(self.db, hash))
            .transpose()?;
        // Nobody chose characters yet: the first two of the city, as seals of chapters usually have them.
        let seal = match (chapter.seal_text.as_str(), chapter.city.as_str()) {
            ("", "") => chapter.name.chars().take(2).collect(),
            ("", city) => city.chars().take(2).collect(),
            (chosen, _) => chosen.to_owned(),
        };
        Ok(ChapterFacts {
            name: chapter.name,
            guild: chapter.guild,
            city: chapter.city,
            seal,
            seal_picture: picture.map(|picture| PictureFacts {
                format: picture.format,
                bytes: picture.bytes,
            }),
        })
    }

    fn venue(&self) -> Result<Option<VenueFacts>> {
        let Some(named) = &self.view.venue else { return Ok(None) };
        let venue = venues::queries::show(self.db, named.id)?;
        let there = |item: &&Item| {
            let state = venue
                .items
                .iter()
                .find(|line| line.item == **item)
                .map(|line| line.state);
            matches!(state, Some(ItemState::Present | ItemState::Bring)) || self.is_brought(**item)
        };
        Ok(Some(VenueFacts {
            equipment: EQUIPMENT
                .iter()
                .filter(there)
                .map(|item| item.code().to_owned())
                .collect(),
            connectors: venue.connectors.iter().map(|kind| kind.code().to_owned()).collect(),
            name: venue.name,
            address: venue.address,
            door: venue.door,
            transit: venue.transit,
            parking: venue.parking,
            contact_name: venue.contact_name,
            contact_phone: venue.contact_phone,
            opens: venue.opens,
            clears: venue.clears,
        }))
    }

    /// Whether somebody brings the item: a material with a bearer whose name ends with the item's name in either language
    /// (a wireless microphone, not batteries for one).
    fn is_brought(&self, item: Item) -> bool {
        let name = venues::rules::item_name(item);
        let names = [Lang::ZhCn, Lang::En].map(|lang| search_key(&Words::of(lang).say(&name)));
        let borne = self.view.materials.iter().filter(|material| material.bearer.is_some());
        borne
            .map(|material| search_key(&material.name))
            .any(|material| names.iter().any(|name| material.ends_with(name)))
    }

    fn contact(&self, id: Id) -> Result<ContactFacts> {
        let person = people::queries::get(self.db, id)?;
        Ok(ContactFacts {
            name: person.name,
            phone: person.phone,
            wechat: person.wechat,
            office: self.offices.get(&id).cloned(),
        })
    }

    fn row(&self, segment: &Segment) -> RowFacts {
        let people = segment
            .people
            .iter()
            .filter(|person| person.role != Some(events::Duty::Speaker));
        let held: BTreeSet<&str> = segment
            .people
            .iter()
            .filter_map(|person| Some(person.role?.code()))
            .collect();
        let missing = |role: &&Role| !held.contains(role.code()) && self.needed(**role);
        RowFacts {
            part: match segment.part {
                events::Part::Before => Part::Before,
                events::Part::Slot => Part::Slot,
                events::Part::After => Part::After,
            },
            kind: segment.kind.code().to_owned(),
            title: segment.title.clone(),
            label: segment.label.clone(),
            start: segment.start.to_string(),
            minutes: segment.minutes,
            qa_minutes: segment.qa_minutes,
            talk: segment.talk,
            people: people
                .map(|person| DutyFacts {
                    name: person.name.clone(),
                    role: person.role.map(|role| role.code().to_owned()),
                    office: self.offices.get(&person.id).cloned(),
                })
                .collect(),
            vacant: segment
                .roles
                .iter()
                .filter(missing)
                .map(|role| role.code().to_owned())
                .collect(),
            materials: segment.materials.clone(),
            note: segment.note.clone(),
        }
    }

    fn needed(&self, role: Role) -> bool {
        self.view.roles.iter().any(|line| line.role == role && line.needed > 0)
    }

    fn holders(&self, role: Role) -> Vec<String> {
        let lines = self.view.roles.iter().filter(|line| line.role == role);
        lines
            .flat_map(|line| &line.people)
            .filter(|person| person.state.fills())
            .map(|person| person.name.clone())
            .collect()
    }

    fn own_roles(&self) -> BTreeMap<String, Message> {
        let own = |line: &&events::RoleLine| matches!(line.role, Role::Own(_));
        let lines = self.view.roles.iter().filter(own);
        lines
            .map(|line| (line.role.code().to_owned(), line.label.clone()))
            .collect()
    }

    fn groups(&self) -> Vec<GroupFacts> {
        let groups = self
            .view
            .groups
            .iter()
            .filter(|group| group.number <= self.view.group_count);
        groups
            .map(|group| GroupFacts {
                number: group.number,
                lead: group.lead.as_ref().map(|lead| lead.name.clone()),
                note_taker: group.note_taker.as_ref().map(|taker| taker.name.clone()),
            })
            .collect()
    }

    fn materials(&self) -> Vec<MaterialFacts> {
        let materials = self.view.materials.iter();
        materials
            .map(|material| MaterialFacts {
                name: material.name.clone(),
                quantity: material.quantity.clone(),
                bearer: material.bearer.as_ref().map(|bearer| bearer.name.clone()),
            })
            .collect()
    }

    fn talks(&self, wanted: impl Fn(&events::Appearance) -> bool) -> Result<Vec<TalkFacts>> {
        let appearances = self
            .view
            .appearances
            .iter()
            .filter(|one| one.state.holds_talk() && wanted(one));
        appearances.map(|appearance| self.talk(appearance)).collect()
    }

    fn talk(&self, appearance: &events::Appearance) -> Result<TalkFacts> {
        let person = people::queries::get(self.db, appearance.speaker)?;
        Ok(TalkFacts {
            talk: appearance.talk,
            name: appearance.name.clone(),
            title: appearance.title.clone(),
            years: person.years.map(i64::from),
            topic: appearance.topic.clone(),
            topic_settled: appearance.topic_settled,
            confirmed: appearance.state.is_settled(),
        })
    }

    /// Everybody on the sheet who has a number.
    fn directory(&self) -> Result<Vec<ContactFacts>> {
        let contacts = self.everybody().into_iter().map(|id| self.contact(id));
        contacts
            .filter(|contact| !contact.as_ref().is_ok_and(|contact| contact.phone.is_empty()))
            .collect()
    }

    /// Everybody on the sheet, each once, in order of appearance.
    fn everybody(&self) -> Vec<Id> {
        let view = &self.view;
        let contacts = [&view.in_charge, &view.onsite_contact]
            .into_iter()
            .flatten()
            .map(|contact| contact.id)
            .chain(self.secretary_general.filter(|_| view.in_charge.is_none()));
        let roles = view.roles.iter().flat_map(|line| &line.people);
        let roles = roles.filter(|person| person.state.fills()).map(|person| person.id);
        let rows = view
            .segments
            .iter()
            .flat_map(|segment| &segment.people)
            .map(|person| person.id);
        let speakers = view
            .appearances
            .iter()
            .filter(|one| one.state.holds_talk())
            .map(|one| one.speaker);
        let bearers = view
            .materials
            .iter()
            .filter_map(|material| material.bearer.as_ref())
            .map(|bearer| bearer.id);
        let mut seen = BTreeSet::new();
        let everybody = contacts.chain(roles).chain(rows).chain(speakers).chain(bearers);
        everybody.filter(|id| seen.insert(*id)).collect()
    }

    fn people(&self) -> Result<Vec<PersonFacts>> {
        self.everybody().into_iter().map(|id| self.person(id)).collect()
    }

    fn person(&self, id: Id) -> Result<PersonFacts> {
        let view = &self.view;
        let person = people::queries::get(self.db, id)?;
        let held = view.roles.iter().filter(|line| {
            let mut people = line.people.iter();
            people.any(|one| one.id == id && one.state.fills())
        });
        let talks = || {
            let talks = view.appearances.iter();
            talks.filter(|one| one.speaker == id && one.state.holds_talk())
        };
        let groups = |own: &dyn Fn(&events::Group) -> bool| {
            let groups = view.groups.iter().filter(|group| own(group));
            groups.map(|group| group.number).collect()
        };
        let materials = view.materials.iter().enumerate();
        Ok(PersonFacts {
            id,
            name: person.name,
            company: person.company,
            post: person.post,
            title: person.title,
            office: self.offices.get(&id).cloned(),
            in_charge: self.in_charge() == Some(id),
            roles: held.map(|line| line.role.code().to_owned()).collect(),
            speaks: talks().any(|one| one.talk.is_some()),
            stands_by: talks().any(|one| one.standby),
            leads: groups(&|group| group.lead.as_ref().is_some_and(|lead| lead.id == id)),
            notes_for: groups(&|group| group.note_taker.as_ref().is_some_and(|taker| taker.id == id)),
            services: self.services(id),
            brings: materials
                .filter(|(_, material)| material.bearer.as_ref().is_some_and(|bearer| bearer.id == id))
                .map(|(place, _)| place)
                .collect(),
        })
    }

    /// The rows in which somebody does something.
    fn services(&self, id: Id) -> Vec<ServiceFacts> {
        let service = |(row, segment): (usize, &Segment)| {
            let own: Vec<_> = segment.people.iter().filter(|person| person.id == id).collect();
            let roles = own.iter().filter_map(|person| Some(person.role?.code().to_owned()));
            (!own.is_empty()).then(|| ServiceFacts {
                row,
                roles: roles.collect(),
            })
        };
        self.view.segments.iter().enumerate().filter_map(service).collect()
    }
}
