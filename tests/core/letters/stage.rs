//! A chapter with a salon, a guest and everything that letters mention; and short ways to write letters.

use chapterdesk_core::chapter::ChapterFields;
use chapterdesk_core::committee::{self, Appointment};
use chapterdesk_core::events::{self, AppearanceFields, AppearanceState, EventFields, PlanFields};
use chapterdesk_core::ids::Id;
use chapterdesk_core::letters::{Letter, LetterFields, LetterKind, SentBy, ops, queries};
use chapterdesk_core::people::{self, PersonFields};
use chapterdesk_core::saved::Saved;
use chapterdesk_core::speakers::{self, SpeakerFields, Who};
use chapterdesk_core::venues::{self, Item, ItemState, VenueFields};
use chapterdesk_core::words::Message;
use chapterdesk_core::{Result, chapter};

use crate::fresh::{Fresh, day, zh};

/// The salon of 12 December with 何晓雯 confirmed, 沈文娟 to be invited and 顾建明 standing by.
pub struct Stage {
    pub fresh: Fresh,
    pub event: Id,
    pub junior: Id,
    pub senior: Id,
    pub standby: Id,
}

impl Stage {
    pub fn new() -> Self {
        let mut fresh = Fresh::new();
        let guild = ChapterFields {
            guild: Some("人力资源公会".into()),
            ..ChapterFields::default()
        };
        fresh.act(|tx| chapter::ops::edit(tx, &guild)).unwrap();
        let general = person(&mut fresh, "徐敏芳", "154-0000-0018", 11);
        let office: Appointment = serde_json::from_value(serde_json::json!({
            "office": "secretary_general", "person": general, "started": "2025-01-01",
        }))
        .unwrap();
        fresh.act(|tx| committee::ops::appoint(tx, &office)).unwrap();
        let wechat = PersonFields {
            wechat: Some("15400000018".into()),
            ..PersonFields::default()
        };
        fresh.act(|tx| people::ops::edit(tx, general, &wechat)).unwrap();
        let venue = venue(&mut fresh, "青屿书院3楼大教室");
        let plan: PlanFields = serde_json::from_value(serde_json::json!({
            "date": "2026-12-12", "theme": "绩效沟通，怎么开口", "venue": venue, "heads": 45, "number": 18,
        }))
        .unwrap();
        let event = fresh.act(|tx| events::ops::plan(tx, &plan)).unwrap().value.id;
        let junior = speaker(&mut fresh, "何晓雯", 3);
        let senior = speaker(&mut fresh, "沈文娟", 16);
        let standby = speaker(&mut fresh, "顾建明", 18);
        let mut stage = Self {
            fresh,
            event,
            junior,
            senior,
            standby,
        };
        stage.seat(Some(1), junior, "试用期面谈，我踩过的三个坑", true);
        stage.seat(Some(2), senior, "员工不认绩效结果，怎么谈", false);
        stage.seat(None, standby, "", false);
        stage
    }

    pub fn seat(&mut self, talk: Option<i64>, speaker: Id, topic: &str, confirmed: bool) {
        let event = self.event;
        self.fresh
            .act(|tx| events::ops::set_speaker(tx, event, talk, speaker, Some(topic), confirmed))
            .unwrap();
    }

    pub fn edit_salon(&mut self, fields: serde_json::Value) {
        let event = self.event;
        let fields: EventFields = serde_json::from_value(fields).unwrap();
        self.fresh.act(|tx| events::ops::edit(tx, event, &fields)).unwrap();
    }

    pub fn edit_talk(&mut self, speaker: Id, fields: &AppearanceFields) {
        let salon = self
            .fresh
            .desk
            .read(|db| events::queries::show(db, self.event))
            .unwrap();
        let talk = salon
            .appearances
            .iter()
            .find(|each| each.speaker == speaker)
            .unwrap()
            .id;
        self.fresh
            .act(|tx| events::ops::edit_appearance(tx, talk, fields))
            .unwrap();
    }

    pub fn state_of(&self, speaker: Id) -> AppearanceState {
        let salon = self
            .fresh
            .desk
            .read(|db| events::queries::show(db, self.event))
            .unwrap();
        salon
            .appearances
            .iter()
            .find(|each| each.speaker == speaker)
            .unwrap()
            .state
    }

    pub fn draft(&self, kind: LetterKind, speaker: Id) -> String {
        let draft = self
            .fresh
            .desk
            .read(|db| queries::draft(db, kind, Some(self.event), Some(speaker), None));
        draft.unwrap().body
    }

    pub fn prepare(&mut self, kind: LetterKind, speaker: Id) -> Letter {
        self.try_prepare(kind, Some(speaker)).unwrap().value
    }

    pub fn try_prepare(&mut self, kind: LetterKind, speaker: Option<Id>) -> Result<Saved<Letter>> {
        let event = self.event;
        self.fresh
            .act(|tx| ops::prepare(tx, kind, Some(event), speaker, None, None))
    }

    pub fn send(&mut self, letter: &Letter) -> Letter {
        self.try_send(letter).unwrap().value
    }

    pub fn try_send(&mut self, letter: &Letter) -> Result<Saved<Letter>> {
        self.fresh.act(|tx| ops::mark_sent(tx, letter.id, SentBy::Copy, None))
    }

    /// A letter that went out.
    pub fn sent(&mut self, kind: LetterKind, speaker: Id) -> Letter {
        let letter = self.prepare(kind, speaker);
        self.send(&letter)
    }

    pub fn rewrite(&mut self, letter: &Letter, body: &str) -> Letter {
        let fields = LetterFields {
            body: Some(body.to_owned()),
            ..LetterFields::default()
        };
        self.fresh.act(|tx| ops::edit(tx, letter.id, &fields)).unwrap().value
    }

    pub fn show(&self, letter: &Letter) -> Letter {
        self.fresh.desk.read(|db| queries::show(db, letter.id)).unwrap()
    }

    pub fn stale(&self, letter: &Letter) -> Vec<String> {
        said(&self.show(letter).stale)
    }
}

/// Messages in Chinese.
pub fn said(messages: &[Message]) -> Vec<String> {
    messages.iter().map(zh).collect()
}

pub fn person(fresh: &mut Fresh, name: &str, phone: &str, years: u32) -> Id {
    let fields = PersonFields {
        name: Some(name.into()),
        phone: Some(phone.into()),
        years: Some(Some(years)),
        ..PersonFields::default()
    };
    fresh.act(|tx| people::ops::add(tx, &fields)).unwrap().value.id
}

pub fn speaker(fresh: &mut Fresh, name: &str, years: u32) -> Id {
    let id = person(fresh, name, "", years);
    fresh
        .act(|tx| speakers::ops::add(tx, &Who::Person(id), &SpeakerFields::default()))
        .unwrap()
        .value
        .id
}

pub fn venue(fresh: &mut Fresh, name: &str) -> Id {
    let fields = VenueFields {
        name: Some(name.into()),
        address: Some("青屿路18号".into()),
        door: Some("东门进，电梯右转".into()),
        parking: Some("门口可停车".into()),
        ..VenueFields::default()
    };
    let id = fresh.act(|tx| venues::ops::add(tx, &fields)).unwrap().value.id;
    for item in [Item::Projector, Item::Microphone, Item::Clicker] {
        fresh
            .act(|tx| venues::ops::check(tx, id, item, ItemState::Present, None))
            .unwrap();
    }
    id
}

/// The state of an appearance as a patch.
pub fn state(state: AppearanceState, on: &str) -> AppearanceFields {
    AppearanceFields {
        state: Some(state),
        state_on: Some(day(on)),
        ..AppearanceFields::default()
    }
}
