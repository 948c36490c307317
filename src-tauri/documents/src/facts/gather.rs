//! Reads the facts of a salon from the core's views: the one place of this crate that sees the core's rooms.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chapterdesk_core::Error;
use chapterdesk_core::events::{self, Frozen, Salon, Segment, Status, VersionMark, versions};
use chapterdesk_core::letters::{self, LetterKind};
use chapterdesk_core::store::log;
use chapterdesk_core::store::pictures::{self, PictureHash};
use chapterdesk_core::venues;
use chapterdesk_core::words::Lang;
use chapterdesk_core::{chapter, committee, people, speakers};

use super::speakers::terms;
use super::*;

/// Reads the salon `event` with everything that its papers mention.
pub fn salon(db: &Db, event: Id) -> Result<SalonFacts> {
    Reader::open(db, event)?.salon()
}

/// Reads version `number` of the salon `event` as it was frozen. Refused with `version_not_found`.
pub fn version(db: &Db, event: Id, number: i64) -> Result<SalonFacts> {
    let frozen = versions::frozen(db, event, number)?;
    let all = versions::list(db, event)?;
    let mut facts = sheet::facts(event, &frozen);
    facts.sequence = log::newest(db)?;
    // Seal and look are no part of a version: they are how the chapter signs today.
    facts.chapter = ChapterFacts {
        name: facts.chapter.name,
        guild: facts.chapter.guild,
        city: facts.chapter.city,
        ..chapter_facts(db)?
    };
    facts.directory = directory(db, &everybody(&frozen))?;
    facts.version = all
        .iter()
        .find(|version| version.number == number)
        .map(|version| VersionFacts {
            number,
            newest: all.first().map_or(number, |newest| newest.number),
            published: published(&version.published_at),
            is_edited: false,
            compared_with: (number > 1).then(|| number - 1),
            changes: version.changes.iter().map(|change| change.message.clone()).collect(),
        });
    Ok(facts)
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
    let talk = reader.frozen.talks.iter().find(|talk| talk.id == speaker);
    let talk = talk.ok_or_else(|| Error::refused("speaker_not_at_salon"))?;
    let profile = speakers::queries::get(db, speaker)?;
    // Who said yes is not asked again.
    let kind = if appearance.state.is_settled() {
        LetterKind::Confirmation
    } else {
        LetterKind::Invitation
    };
    let letter = letters::queries::ready(db, kind, Some(event), Some(speaker))?;
    let messages = [Lang::ZhCn, Lang::En].map(|lang| letter.draft(lang)).into();
    Ok(InvitationFacts {
        salon: reader.salon()?,
        guest: sheet::talk(talk),
        address: appearance.address.clone(),
        slot: appearance.slot.map(|slot| SlotFacts {
            start: slot.start.to_string(),
            end: slot.end.to_string(),
            talk_minutes: slot.talk_minutes,
            qa_minutes: slot.qa_minutes,
        }),
        spoke_before: profile.talks > 0,
        terms: terms(&profile),
        answer_by: appearance.answer_by,
        needs: appearance.needs.clone(),
        online: appearance.online,
        referred_by: profile.referred_by,
        wanted: Wanted::of(appearance),
        days: LetterDays::of(&chapter::queries::show(db)?.rules),
        messages,
    })
}

struct Reader<'a> {
    db: &'a Db,
    view: Salon,
    /// The sheet as a version would hold it.
    frozen: Frozen,
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
        let mut frozen = Frozen::of(&view);
        for person in frozen.rows.iter_mut().flat_map(|row| &mut row.people) {
            person.office = offices.get(&person.id).cloned();
        }
        for talk in &mut frozen.talks {
            talk.years = people::queries::get(db, talk.id)?.years;
        }
        Ok(Self {
            db,
            view,
            frozen,
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
        let sheet = sheet::facts(view.id, &self.frozen);
        Ok(SalonFacts {
            sequence: log::newest(self.db)?,
            is_cancelled: view.status == Status::Cancelled,
            chapter: chapter_facts(self.db)?,
            venue: self.venue()?,
            in_charge: in_charge.map(|id| self.contact(id)).transpose()?,
            onsite: onsite.map(|id| self.contact(id)).transpose()?,
            groups: sheet
                .groups
                .iter()
                .filter(|group| group.number <= view.group_count)
                .cloned()
                .collect(),
            directory: directory(self.db, &self.everybody())?,
            people: self.people()?,
            attendees: self.attendees()?,
            committee: self.committee.clone(),
            version: self.version()?,
            host_script: view.host_script.clone(),
            values_script: view.values_script.clone(),
            ..sheet
        })
    }

    /// The newest version, and what changed: since it while the sheet is edited, else since the version before.
    fn version(&self) -> Result<Option<VersionFacts>> {
        let Some(VersionMark { number, published_at }) = self.view.version.clone() else {
            return Ok(None);
        };
        let is_edited = self.view.changes_since.is_some_and(|changes| changes > 0);
        let (from, to) = match (is_edited, number) {
            (true, _) => (Some(number), None),
            (false, 1) => (None, None),
            (false, _) => (Some(number - 1), Some(number)),
        };
        let changes = from
            .map(|from| versions::diff(self.db, self.view.id, from, to))
            .transpose()?;
        Ok(Some(VersionFacts {
            number,
            newest: number,
            published: published(&published_at),
            is_edited,
            compared_with: from,
            changes: changes.into_iter().flatten().map(|change| change.message).collect(),
        }))
    }

    /// Who is in charge; nobody named: the secretary-general answers for the chapter's salons.
    fn in_charge(&self) -> Option<Id> {
        let named = self.view.in_charge.as_ref().map(|contact| contact.id);
        named.or(self.secretary_general)
    }

    fn venue(&self) -> Result<Option<VenueFacts>> {
        let Some(named) = &self.view.venue else { return Ok(None) };
        let venue = venues::queries::show(self.db, named.id)?;
        Ok(Some(VenueFacts {
            equipment: letters::rules::on_site(&venue, &self.view)
                .into_iter()
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
            map_link: venue.map_link,
        }))
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

    /// Everybody on the sheet, and who answers for it when nobody is named.
    fn everybody(&self) -> Vec<Id> {
        let mut everybody = everybody(&self.frozen);
        if let Some(id) = self.in_charge().filter(|id| !everybody.contains(id)) {
            everybody.insert(0, id);
        }
        everybody
    }

    fn attendees(&self) -> Result<Vec<AttendeeFacts>> {
        let groups = self.view.groups.iter();
        let members = groups.flat_map(|group| group.members.iter().map(move |member| (group.number, member)));
        members
            .map(|(group, member)| {
                let person = member.person.map(|id| people::queries::get(self.db, id)).transpose()?;
                let (company, post) = person.map_or_else(Default::default, |person| (person.company, person.post));
                Ok(AttendeeFacts {
                    id: member.person,
                    name: member.name.clone(),
                    company,
                    post,
                    group,
                    is_visitor: member.visitor,
                })
            })
            .collect()
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
            let meanwhile: Vec<String> = segment
                .duties
                .iter()
                .filter(|duty| duty.people.iter().any(|person| person.id == id))
                .map(|duty| duty.what.clone())
                .collect();
            (!own.is_empty() || !meanwhile.is_empty()).then(|| ServiceFacts {
                row,
                roles: roles.collect(),
                meanwhile,
            })
        };
        self.view.segments.iter().enumerate().filter_map(service).collect()
    }
}

/// Everybody on a sheet, each once, in order of appearance.
fn everybody(frozen: &Frozen) -> Vec<Id> {
    let contacts = [&frozen.in_charge, &frozen.onsite_contact].into_iter().flatten();
    let roles = frozen.roles.iter().flat_map(|line| &line.people);
    let rows = frozen.rows.iter().flat_map(|row| &row.people);
    let meanwhile = frozen.rows.iter().flat_map(|row| &row.duties);
    let takers = frozen.groups.iter().filter_map(|group| group.note_taker.as_ref());
    let bearers = frozen.materials.iter().filter_map(|material| material.bearer.as_ref());
    let everybody = contacts
        .map(|contact| contact.id)
        .chain(roles.map(|person| person.id))
        .chain(rows.map(|person| person.id))
        .chain(meanwhile.flat_map(|duty| &duty.people).map(|person| person.id))
        .chain(frozen.talks.iter().map(|talk| talk.id))
        .chain(takers.chain(bearers).map(|person| person.id));
    let mut seen = BTreeSet::new();
    everybody.filter(|id| seen.insert(*id)).collect()
}

/// Those of `people` who have a number. Of a frozen sheet somebody may have left the roster since.
fn directory(db: &Db, people: &[Id]) -> Result<Vec<ContactFacts>> {
    let mut directory = Vec::new();
    for id in people {
        match people::queries::get(db, *id) {
            Ok(person) if person.phone.is_empty() => {}
            Ok(person) => directory.push(ContactFacts {
                name: person.name,
                phone: person.phone,
                ..ContactFacts::default()
            }),
            Err(error) if error.code == "person_not_found" => {}
            Err(error) => return Err(error),
        }
    }
    Ok(directory)
}

/// The day of a moment; the core writes it as RFC 3339, which begins with the day.
fn published(at: &str) -> NaiveDate {
    let day = at.get(..10).and_then(|day| day.parse().ok());
    day.unwrap_or_default()
}

/// The chapter as it signs.
pub(super) fn chapter_facts(db: &Db) -> Result<ChapterFacts> {
    let chapter = chapter::queries::show(db)?;
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
        seal_picture: chapter.seal_picture.map(|hash| picture(db, hash)).transpose()?,
        values: chapter.values_statement,
        theme: chapter.paper_theme,
        colour: chapter.paper_colour,
    })
}

/// A stored picture.
pub(super) fn picture(db: &Db, hash: PictureHash) -> Result<PictureFacts> {
    let picture = pictures::get(db, hash)?;
    Ok(PictureFacts {
        format: picture.format,
        bytes: picture.bytes,
    })
}

/// Who gives which talk of `event`, those who said yes.
pub(super) fn talks(db: &Db, event: Id) -> Result<Vec<(Id, i64)>> {
    let frozen = Frozen::of(&events::queries::show(db, event)?);
    let talks = frozen.talks.iter().filter(|talk| talk.confirmed);
    Ok(talks.filter_map(|talk| Some((talk.id, talk.talk?))).collect())
}
