//! The invitation as a message.

use chapterdesk_core::words::Message;

use super::join;
use super::width::fold;
use crate::clean::clean;
use crate::invitation::Letter;
use crate::say::Say;

/// The message: who asks, the facts, the two things said early, what we need, until when.
pub fn invitation(letter: &Letter) -> String {
    let mut blocks = vec![greeting(letter), facts(letter)];
    blocks.push(topic(letter));
    blocks.push(early(letter));
    blocks.push(requests(letter));
    blocks.push(on_site(letter));
    blocks.push(vec![answer(letter)]);
    blocks.push(signature(letter));
    join(&blocks)
}

fn greeting(letter: &Letter) -> Vec<String> {
    let say = letter.say;
    let salon = &letter.facts.salon;
    let hello = match &salon.in_charge {
        Some(contact) => say.message(
            &Message::new("documents-hello-from")
                .with("guest", called(letter))
                .with("chapter", &salon.chapter.name)
                .with("name", &contact.name),
        ),
        None => say.message(
            &Message::new("documents-hello")
                .with("guest", called(letter))
                .with("chapter", &salon.chapter.name),
        ),
    };
    let ask = match (letter.facts.guest.talk.is_none(), letter.facts.guest.confirmed) {
        (true, true) => "documents-ask-standby-confirmed",
        (true, false) => "documents-ask-standby",
        (false, true) => "documents-ask-confirmed",
        (false, false) => "documents-ask",
    };
    let mut greeting = vec![hello];
    if !letter.facts.referred_by.is_empty() && !letter.facts.spoke_before && !letter.facts.guest.confirmed {
        greeting.push(say.with("documents-referred", "name", &letter.facts.referred_by));
    }
    greeting.push(say.with(ask, "salon", say.salon(salon)));
    greeting
}

/// What the guest is called to their face: `沈老师`. In English the name.
fn called(letter: &Letter) -> String {
    let name = clean(&letter.facts.guest.name);
    if !letter.say.is_chinese() {
        return name;
    }
    let address = clean(&letter.facts.address);
    let address = if address.is_empty() {
        letter.say.text("documents-teacher")
    } else {
        address
    };
    let surname = surname(&name);
    if address.starts_with(&surname) {
        address
    } else {
        format!("{surname}{address}")
    }
}

/// The surname of a Chinese name of two to four characters; any other name whole (`Cindy老师`).
fn surname(name: &str) -> String {
    const DOUBLE: [&str; 16] = [
        "欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "司徒", "司空", "端木",
        "南宫", "长孙",
    ];
    let characters: Vec<char> = name.chars().collect();
    let is_han = |c: &char| matches!(u32::from(*c), 0x3400..=0x9fff | 0x20000..=0x323af);
    if !(2..=4).contains(&characters.len()) || !characters.iter().all(is_han) {
        return name.to_owned();
    }
    let double = DOUBLE.iter().any(|double| name.starts_with(double)) && characters.len() > 2;
    characters.iter().take(if double { 2 } else { 1 }).collect()
}

fn facts(letter: &Letter) -> Vec<String> {
    let say = letter.say;
    let salon = &letter.facts.salon;
    let venue = salon.venue.as_ref();
    let place = venue.map_or_else(|| say.text("documents-venue-soon"), |venue| clean(&venue.name));
    let mut lines = labelled(say, "documents-field-theme", clean(&salon.theme));
    lines.extend(labelled(say, "documents-fact-time", letter.day(false)));
    lines.extend(labelled(say, "documents-field-slot", letter.slot().unwrap_or_default()));
    if let Some(split) = letter.split("documents-invite-split") {
        lines.push(say.with("documents-in-brackets", "what", split));
    }
    lines.extend(labelled(say, "documents-fact-place", place));
    lines.extend(labelled(
        say,
        "documents-field-listeners",
        letter.listeners("documents-wechat-listeners").unwrap_or_default(),
    ));
    for fellow in letter.fellows() {
        lines.extend(labelled(say, "documents-wechat-fellow", fellow));
    }
    lines
}

/// `标签：内容`, broken where it is long; nothing for an empty value.
fn labelled(say: Say, id: &str, value: String) -> Vec<String> {
    if value.is_empty() {
        return Vec::new();
    }
    fold(
        &say.message(
            &Message::new("documents-labelled")
                .with("label", say.text(id))
                .with("value", value),
        ),
    )
}

fn topic(letter: &Letter) -> Vec<String> {
    let guest = &letter.facts.guest;
    let say = letter.say;
    vec![match (guest.topic.is_empty(), guest.topic_settled) {
        (true, _) => say.text("documents-wechat-topic-open"),
        (false, true) => say.with("documents-wechat-topic", "topic", say.topic(&guest.topic)),
        (false, false) => say.with("documents-wechat-topic-tentative", "topic", say.topic(&guest.topic)),
    }]
}

/// Unpleasant conditions first, kindly: no fee, and the hard stop.
fn early(letter: &Letter) -> Vec<String> {
    let say = letter.say;
    let mut points = vec![say.text("documents-wechat-no-fee")];
    if let Some(slot) = &letter.facts.slot {
        points.push(say.message(&Message::new("documents-wechat-hard-stop").with("talk", slot.talk_minutes)));
    }
    let head = if points.len() == 1 {
        "documents-wechat-one-thing"
    } else {
        "documents-wechat-two-things"
    };
    let numbered = points.len() > 1;
    let points = points.into_iter().enumerate();
    std::iter::once(say.text(head))
        .chain(points.map(|(at, point)| {
            if numbered {
                format!("{}. {point}", at + 1)
            } else {
                point
            }
        }))
        .collect()
}

fn requests(letter: &Letter) -> Vec<String> {
    let say = letter.say;
    let requests: Vec<String> = letter
        .requests()
        .iter()
        .map(|request| {
            let message = Message::new("documents-labelled")
                .with("label", letter.by(request.by))
                .with("value", say.list(&request.items));
            say.message(&message)
        })
        .collect();
    if requests.is_empty() {
        return requests;
    }
    std::iter::once(say.text("documents-wechat-requests"))
        .chain(requests)
        .collect()
}

fn on_site(letter: &Letter) -> Vec<String> {
    let say = letter.say;
    let mut lines = Vec::new();
    match (letter.equipment(false), letter.slides_try()) {
        (Some(things), Some(time)) => lines.push(
            say.message(
                &Message::new("documents-wechat-equipment-try")
                    .with("things", things)
                    .with("time", time),
            ),
        ),
        (Some(things), None) => lines.push(say.with("documents-wechat-equipment", "things", things)),
        (None, Some(time)) => lines.push(say.with("documents-wechat-try", "time", time)),
        (None, None) => {}
    }
    if letter
        .facts
        .salon
        .venue
        .as_ref()
        .is_some_and(|venue| !venue.parking.is_empty())
    {
        lines.push(say.text("documents-wechat-parking"));
    }
    lines
}

fn answer(letter: &Letter) -> String {
    match letter.answer_by() {
        Some(date) => letter
            .say
            .with("documents-wechat-answer", "date", letter.say.date(date, false)),
        None => letter.say.text("documents-wechat-see-you"),
    }
}

fn signature(letter: &Letter) -> Vec<String> {
    let Some(contact) = &letter.facts.salon.in_charge else {
        return Vec::new();
    };
    let parts = [clean(&contact.name), letter.phone()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    vec![letter.say.beside(&parts)]
}
