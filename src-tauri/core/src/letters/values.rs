//! What placeholders say: each value made from the facts with the texts of the letter's language.

use chrono::{Datelike, NaiveDate};

use super::LetterKind;
use super::facts::Facts;
use super::rules::{self, LetterDays, Wanted, line, lines};
use super::stale::{self, LATER};
use crate::dates::spoken;
use crate::events::{Appearance, Booking, Duty, EventKind, Part, Segment, SegmentKind, Status};
use crate::speakers::Fee;
use crate::venues::Venue;
use crate::width::fill;
use crate::words::{Arg, Lang, Message, Words};

/// Says things in the language of the letter.
#[derive(Clone, Copy)]
pub struct Say {
    lang: Lang,
    words: &'static Words,
}

impl Say {
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            words: Words::of(lang),
        }
    }

    fn message(self, message: &Message) -> String {
        self.words.say(message)
    }

    fn text(self, id: &str) -> String {
        self.words.text(id)
    }

    fn with(self, id: &str, name: &str, value: impl Into<Arg>) -> String {
        self.message(&Message::new(id).with(name, value))
    }

    /// `mine` or `theirs` between the items of a list, as the language has it.
    fn joined(self, items: &[String], chinese: &str, english: &str) -> String {
        items.join(if self.lang == Lang::ZhCn { chinese } else { english })
    }

    fn list(self, items: &[String]) -> String {
        self.joined(items, "、", ", ")
    }

    /// Between short facts on one line.
    fn gap(self) -> &'static str {
        if self.lang == Lang::ZhCn { "　" } else { " · " }
    }

    /// Sentences one after the other.
    fn sentences(self, sentences: &[String]) -> String {
        self.joined(sentences, "", " ")
    }

    fn date(self, date: NaiveDate) -> String {
        self.message(&spoken(date, false))
    }

    /// `11月28日`, without the weekday.
    fn day(self, date: NaiveDate) -> String {
        self.message(
            &Message::new("letters-day")
                .with("month", date.month().to_string())
                .with("month_name", Message::new(&format!("month-{}", date.month())))
                .with("day", date.day().to_string()),
        )
    }

    /// A topic in quotes: `《…》`, once.
    fn topic(self, topic: &str) -> String {
        let topic = line(topic);
        let bare = topic
            .strip_prefix('《')
            .and_then(|rest| rest.strip_suffix('》'))
            .unwrap_or(&topic);
        self.with("letters-topic", "topic", bare)
    }
}

// the recipient ----------------------------------------------------------------------------------------------------

pub fn address_name(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(speaker) = &facts.speaker else {
        return String::new();
    };
    rules::called(
        &line(&speaker.name),
        &line(&speaker.address),
        say.lang,
        &say.text("letters-teacher"),
    )
}

pub fn name(facts: &Facts, _: LetterKind, _: Say) -> String {
    facts
        .speaker
        .as_ref()
        .map(|speaker| line(&speaker.name))
        .unwrap_or_default()
}

/// Who referred a stranger.
pub fn referral(facts: &Facts, _: LetterKind, say: Say) -> String {
    match &facts.speaker {
        Some(speaker) if !speaker.referred_by.is_empty() && speaker.talks == 0 => {
            say.with("letters-referred", "name", line(&speaker.referred_by))
        }
        _ => String::new(),
    }
}

/// Why them, seen from their side: what the audience had of them or what they know, and what they gain.
pub fn why_you(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(speaker) = &facts.speaker else {
        return String::new();
    };
    let mut why = Vec::new();
    if speaker.talks > 0 {
        why.push(say.text("letters-why-spoke"));
    } else if let Some(subject) = speaker.subjects.first() {
        why.push(say.with("letters-why-subject", "subject", line(subject)));
    }
    why.push(say.text("letters-why-cases"));
    why.extend(lines(&speaker.benefit));
    say.sentences(&why)
}

/// Their last talk with us: `第12期的《…》`.
pub fn last(facts: &Facts, _: LetterKind, say: Say) -> String {
    let given = facts.talks.iter().find(|talk| talk.state == "spoke");
    let Some(talk) = given else { return String::new() };
    let salon = match talk.number {
        Some(number) => say.with("letters-last-number", "number", number.to_string()),
        None => say.day(talk.date),
    };
    if talk.topic.is_empty() {
        return salon;
    }
    let message = Message::new("letters-last-topic").with("salon", salon);
    say.message(&message.with("topic", say.topic(&talk.topic)))
}

/// The day we wrote to them last.
pub fn asked_on(facts: &Facts, _: LetterKind, say: Say) -> String {
    let invited = facts.guest().and_then(|guest| guest.invited_on);
    let written = facts.speaker.as_ref().and_then(|speaker| speaker.last_written_on);
    invited.or(written).map(|on| say.day(on)).unwrap_or_default()
}

// the chapter ------------------------------------------------------------------------------------------------------

pub fn me(facts: &Facts, _: LetterKind, _: Say) -> String {
    facts
        .contact
        .as_ref()
        .map(|person| line(&person.name))
        .unwrap_or_default()
}

pub fn chapter(facts: &Facts, _: LetterKind, _: Say) -> String {
    line(&facts.chapter.name)
}

pub fn city(facts: &Facts, _: LetterKind, _: Say) -> String {
    line(&facts.chapter.city)
}

/// The number of the one contact, and whether it is their WeChat too.
pub fn phone(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(contact) = &facts.contact else {
        return String::new();
    };
    let (phone, wechat) = (line(&contact.phone), line(&contact.wechat));
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match (phone.is_empty(), wechat.is_empty()) {
        (true, false) => say.with("letters-wechat-name", "name", wechat),
        (false, false) if digits(&phone) == digits(&wechat) => say.with("letters-phone-wechat", "phone", phone),
        _ => phone,
    }
}

pub fn signature(facts: &Facts, kind: LetterKind, say: Say) -> String {
    let parts = [me(facts, kind, say), phone(facts, kind, say)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(say.gap())
}

// the event --------------------------------------------------------------------------------------------------------

/// `第18期沙龙`; without a number the kind's name.
pub fn salon(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(salon) = &facts.salon else {
        return String::new();
    };
    let message = match (salon.number, salon.kind) {
        (Some(number), EventKind::Salon) => Message::new("letters-salon-number").with("number", number.to_string()),
        (Some(number), kind) => Message::new("letters-event-number")
            .with("number", number.to_string())
            .with("kind", kind.name()),
        (None, kind) => kind.name(),
    };
    say.message(&message)
}

pub fn theme(facts: &Facts, _: LetterKind, _: Say) -> String {
    facts.salon.as_ref().map(|salon| line(&salon.theme)).unwrap_or_default()
}

pub fn date(facts: &Facts, _: LetterKind, say: Say) -> String {
    facts
        .salon
        .as_ref()
        .map(|salon| say.date(salon.date))
        .unwrap_or_default()
}

/// `下午`; of an event that begins later the hour.
pub fn part(facts: &Facts, _: LetterKind, say: Say) -> String {
    match (&facts.salon, stale::part(facts)) {
        (None, _) => String::new(),
        (Some(salon), LATER) => salon.start.to_string(),
        (Some(_), part) => say.text(&format!("letters-part-{part}")),
    }
}

pub fn time(facts: &Facts, _: LetterKind, _: Say) -> String {
    let salon = facts.salon.as_ref();
    salon
        .map(|salon| format!("{}–{}", salon.start, salon.slot_end))
        .unwrap_or_default()
}

/// How many listen; nothing while nobody knows.
pub fn listeners(facts: &Facts, _: LetterKind, say: Say) -> String {
    let heads = facts.salon.as_ref().map_or(0, |salon| salon.heads);
    if heads > 0 {
        say.with("letters-listeners", "heads", heads)
    } else {
        String::new()
    }
}

/// When to be there: speakers to try their slides, the committee to set up, the audience to check in.
pub fn arrive(facts: &Facts, kind: LetterKind, _: Say) -> String {
    let time = match kind {
        LetterKind::Committee => facts.set_up(),
        LetterKind::Audience => facts.start_of(SegmentKind::CheckIn),
        _ => facts.start_of(SegmentKind::SlidesTry),
    };
    time.map(|time| time.to_string()).unwrap_or_default()
}

pub fn version(facts: &Facts, _: LetterKind, _: Say) -> String {
    facts.version.map(|number| format!("V{number}")).unwrap_or_default()
}

/// The rows of the slot with clock times and minutes. The committee reads who does what, others who speaks.
pub fn schedule(facts: &Facts, kind: LetterKind, say: Say) -> String {
    let rows = facts.salon.iter().flat_map(|salon| &salon.segments);
    let rows = rows.filter(|row| row.part == Part::Slot && row.minutes > 0);
    let rows: Vec<String> = rows.map(|row| row_lines(facts, row, kind, say)).collect();
    rows.join("\n")
}

fn row_lines(facts: &Facts, row: &Segment, kind: LetterKind, say: Say) -> String {
    let id = if row.qa_minutes > 0 {
        "letters-row-questions"
    } else {
        "letters-row"
    };
    let head = Message::new(id)
        .with("start", row.start.to_string())
        .with("title", row.heading())
        .with("minutes", row.minutes)
        .with("talk", row.minutes - row.qa_minutes)
        .with("qa", row.qa_minutes);
    let mut text = line(&say.message(&head));
    let speaks = facts.salon.iter().flat_map(|salon| &salon.appearances);
    for talk in speaks.filter(|each| row.talk.is_some() && each.talk == row.talk && each.state.is_settled()) {
        text.push('\n');
        text.push_str(&line(&talk.name));
        if !talk.topic.is_empty() {
            text.push_str(&say.topic(&talk.topic));
        }
    }
    if kind == LetterKind::Committee {
        let people = row.people.iter().filter(|person| person.role != Some(Duty::Speaker));
        let duties: Vec<String> = people
            .map(|person| match &person.label {
                Some(label) => {
                    let duty = Message::new("letters-duty").with("role", label.clone());
                    say.message(&duty.with("name", line(&person.name)))
                }
                None => line(&person.name),
            })
            .collect();
        if !duties.is_empty() {
            text.push('\n');
            text.push_str(&fill(&duties, say.gap()).join("\n"));
        }
    }
    text
}

// the venue --------------------------------------------------------------------------------------------------------

/// The venue; letters that come long before the day say that it will be told. Who speaks from afar needs none.
pub fn venue(facts: &Facts, kind: LetterKind, say: Say) -> String {
    match &facts.salon {
        Some(_) if is_afar(facts) => say.text("letters-online"),
        Some(salon) => match &salon.venue {
            Some(venue) => line(&venue.name),
            None if matches!(kind, LetterKind::Invitation | LetterKind::Progress) => say.text("letters-venue-soon"),
            None => String::new(),
        },
        None => String::new(),
    }
}

/// Whether the recipient speaks from afar.
fn is_afar(facts: &Facts) -> bool {
    facts.guest().is_some_and(|guest| guest.online)
}

/// The venue that the recipient comes to.
fn place(facts: &Facts) -> Option<&Venue> {
    facts.venue.as_ref().filter(|_| !is_afar(facts))
}

pub fn address(facts: &Facts, _: LetterKind, _: Say) -> String {
    place(facts).map(|venue| line(&venue.address)).unwrap_or_default()
}

pub fn door(facts: &Facts, _: LetterKind, _: Say) -> String {
    place(facts).map(|venue| line(&venue.door)).unwrap_or_default()
}

pub fn transit(facts: &Facts, _: LetterKind, _: Say) -> String {
    place(facts).map(|venue| line(&venue.transit)).unwrap_or_default()
}

pub fn parking(facts: &Facts, _: LetterKind, _: Say) -> String {
    place(facts).map(|venue| line(&venue.parking)).unwrap_or_default()
}

// the recipient's part ---------------------------------------------------------------------------------------------

/// What they are asked for: a talk, or to stand by.
pub fn task(facts: &Facts, _: LetterKind, say: Say) -> String {
    match facts.guest() {
        Some(guest) if guest.standby => say.text("letters-task-standby"),
        Some(_) => say.text("letters-task-talk"),
        None => String::new(),
    }
}

pub fn slot(facts: &Facts, _: LetterKind, _: Say) -> String {
    let slot = facts.guest().and_then(|guest| guest.slot);
    slot.map(|slot| format!("{}–{}", slot.start, slot.end))
        .unwrap_or_default()
}

/// Minutes of their talk; of somebody without one those of every talk.
pub fn minutes(facts: &Facts, _: LetterKind, say: Say) -> String {
    let slot = facts.guest().and_then(|guest| guest.slot);
    let rule = i64::from(facts.chapter.rules.talk_minutes);
    say.with(
        "letters-minutes",
        "minutes",
        slot.map_or(rule, |slot| slot.talk_minutes),
    )
}

/// `分享25分钟＋问答5分钟`, or only the minutes of the talk.
pub fn split(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(slot) = facts.guest().and_then(|guest| guest.slot) else {
        return String::new();
    };
    if slot.qa_minutes == 0 {
        return say.with("letters-split-alone", "talk", slot.talk_minutes);
    }
    let split = Message::new("letters-split").with("talk", slot.talk_minutes);
    say.message(&split.with("qa", slot.qa_minutes))
}

/// The others who said yes to a talk: name, title or years, topic.
pub fn fellow(facts: &Facts, _: LetterKind, say: Say) -> String {
    let fellows: Vec<String> = facts
        .fellows()
        .iter()
        .map(|each| introduced(facts, each, say))
        .collect();
    say.joined(&fellows, "；", "; ")
}

fn introduced(facts: &Facts, each: &Appearance, say: Say) -> String {
    let mut parts = vec![line(&each.name)];
    if !each.title.is_empty() {
        parts.push(line(&each.title));
    } else if let Some(years) = facts.years.get(&each.speaker) {
        parts.push(say.with("letters-years", "years", *years));
    }
    if !each.topic.is_empty() {
        parts.push(say.with("letters-speaks-on", "topic", say.topic(&each.topic)));
    }
    say.joined(&parts, "，", ", ")
}

pub fn topic(facts: &Facts, _: LetterKind, say: Say) -> String {
    match facts.guest() {
        Some(guest) if !guest.topic.is_empty() => say.topic(&guest.topic),
        _ => String::new(),
    }
}

/// A sentence on the topic: settled, tentative or open.
pub fn topic_line(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(guest) = facts.guest() else {
        return String::new();
    };
    match (guest.topic.is_empty(), guest.topic_settled) {
        (true, _) => say.text("letters-topic-open"),
        (false, true) => say.with("letters-topic-settled", "topic", say.topic(&guest.topic)),
        (false, false) => say.with("letters-topic-tentative", "topic", say.topic(&guest.topic)),
    }
}

/// Unpleasant conditions first, kindly: what is paid, the hard stop, and whatever else was written down for them.
pub fn conditions(facts: &Facts, _: LetterKind, say: Say) -> String {
    let (Some(guest), Some(speaker)) = (facts.guest(), &facts.speaker) else {
        return String::new();
    };
    let fee = match (speaker.fee, speaker.fee_note.as_str()) {
        (Some(Fee::Travel), _) => say.text("letters-fee-travel"),
        (Some(Fee::Fee), "") => say.text("letters-fee-agreed"),
        (Some(Fee::Fee), note) => say.with("letters-fee", "note", line(note)),
        (Some(Fee::None) | None, _) => say.text("letters-no-fee"),
    };
    let mut points = vec![fee];
    if let Some(slot) = guest.slot {
        points.push(say.with("letters-hard-stop", "talk", slot.talk_minutes));
    }
    points.extend(lines(&speaker.conditions));
    let mut said = vec![say.with("letters-conditions", "count", points.len())];
    if points.len() == 1 {
        said.append(&mut points);
    } else {
        let numbered = points.iter().enumerate();
        said.extend(numbered.map(|(at, point)| format!("{}. {point}", at + 1)));
    }
    said.join("\n")
}

/// What has not come in yet, with its dates.
pub fn requests(facts: &Facts, _: LetterKind, say: Say) -> String {
    let (Some(guest), Some(salon)) = (facts.guest(), &facts.salon) else {
        return String::new();
    };
    let requests = rules::requests(
        Wanted::of(guest),
        salon.date,
        LetterDays::of(&facts.chapter.rules),
        facts.day,
    );
    let said: Vec<String> = requests
        .iter()
        .map(|request| {
            let items = request
                .items
                .iter()
                .map(|item| say.text(&format!("letters-ask-{}", item.code())));
            let items: Vec<String> = items.collect();
            let message = Message::new("letters-by").with("date", say.day(request.by));
            say.message(&message.with("items", say.list(&items)))
        })
        .collect();
    said.join("\n")
}

/// What is on site for a talk.
pub fn equipment(facts: &Facts, _: LetterKind, say: Say) -> String {
    let (Some(venue), Some(salon)) = (place(facts), &facts.salon) else {
        return String::new();
    };
    let things = rules::on_site(venue, salon);
    let things: Vec<String> = things
        .iter()
        .map(|item| say.text(&format!("letters-equipment-{}", item.code())))
        .collect();
    say.list(&things)
}

/// What is on site, and when slides can be tried.
pub fn on_site(facts: &Facts, kind: LetterKind, say: Say) -> String {
    let (things, time) = (equipment(facts, kind, say), arrive(facts, kind, say));
    match (things.is_empty(), time.is_empty()) {
        (false, false) => say.message(
            &Message::new("letters-on-site-try")
                .with("things", things)
                .with("time", time),
        ),
        (false, true) => say.with("letters-on-site", "things", things),
        (true, false) => say.with("letters-try", "time", time),
        (true, true) => String::new(),
    }
}

/// Their car is registered, or an offer to do so where there is parking.
pub fn car(facts: &Facts, _: LetterKind, say: Say) -> String {
    let parks = place(facts).is_some_and(|venue| !venue.parking.is_empty());
    match facts.speaker.as_ref().map(|speaker| line(&speaker.car_plate)) {
        Some(plate) if parks && !plate.is_empty() => say.with("letters-car-known", "plate", plate),
        Some(_) if parks => say.text("letters-car"),
        _ => String::new(),
    }
}

pub fn answer_by(facts: &Facts, _: LetterKind, say: Say) -> String {
    let (Some(guest), Some(salon)) = (facts.guest(), &facts.salon) else {
        return String::new();
    };
    let days = LetterDays::of(&facts.chapter.rules);
    let settled = guest.state.is_settled();
    let by = rules::answer_by(settled, guest.answer_by, salon.date, days, facts.day);
    by.map(|by| say.date(by)).unwrap_or_default()
}

/// Equipment that they asked for.
pub fn needs(facts: &Facts, _: LetterKind, say: Say) -> String {
    let needs = facts.guest().map(|guest| lines(&guest.needs)).unwrap_or_default();
    say.list(&needs)
}

/// How the salon comes along: what is known, a line each.
pub fn progress(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(salon) = &facts.salon else {
        return String::new();
    };
    let mut known = Vec::new();
    if let Some(count) = salon.signed_up.filter(|count| *count > 0) {
        known.push(say.with("letters-progress-signed-up", "count", count));
    }
    if salon.status == Status::Announced {
        known.push(say.text("letters-progress-poster"));
    }
    if let Some(venue) = salon
        .venue
        .as_ref()
        .filter(|_| matches!(salon.booking, Booking::Booked | Booking::DepositPaid))
    {
        known.push(say.with("letters-progress-venue", "venue", line(&venue.name)));
    }
    let fellows: Vec<String> = facts.fellows().iter().map(|each| line(&each.name)).collect();
    if !fellows.is_empty() {
        known.push(say.with("letters-progress-fellows", "names", say.list(&fellows)));
    }
    if let Some(guest) = facts.guest() {
        let in_hand = [
            (guest.topic_settled, "letters-ask-topic"),
            (guest.has_introduction, "letters-ask-introduction"),
            (guest.has_photo, "letters-ask-photo"),
            (guest.slides_on.is_some(), "letters-ask-slides"),
        ];
        let in_hand: Vec<String> = in_hand
            .iter()
            .filter(|(has, _)| *has)
            .map(|(_, id)| say.text(id))
            .collect();
        if !in_hand.is_empty() {
            known.push(say.with("letters-progress-in-hand", "items", say.list(&in_hand)));
        }
    }
    known.join("\n")
}

// what came of it --------------------------------------------------------------------------------------------------

pub fn attended(facts: &Facts, _: LetterKind, say: Say) -> String {
    let Some(salon) = &facts.salon else {
        return String::new();
    };
    match (salon.attended, salon.attended_visitors.filter(|count| *count > 0)) {
        (Some(heads), Some(visitors)) => say.message(
            &Message::new("letters-attended-visitors")
                .with("heads", heads)
                .with("visitors", visitors),
        ),
        (Some(heads), None) => say.with("letters-attended", "heads", heads),
        (None, _) => String::new(),
    }
}

/// How their talk was rated; else the afternoon as a whole.
pub fn rating(facts: &Facts, _: LetterKind, say: Say) -> String {
    let own = facts.guest().and_then(|guest| guest.rating);
    let whole = facts.salon.as_ref().and_then(|salon| salon.rating);
    own.or(whole)
        .map(|rating| say.with("letters-rating", "rating", format!("{rating:.1}")))
        .unwrap_or_default()
}

/// What the groups took home, a line each.
pub fn voices(facts: &Facts, _: LetterKind, say: Say) -> String {
    let groups = facts.salon.iter().flat_map(|salon| &salon.groups);
    let voices: Vec<String> = groups
        .flat_map(|group| lines(&group.result))
        .map(|voice| say.with("letters-voice", "text", voice))
        .collect();
    voices.join("\n")
}

/// What changed: one sentence, or several with numbers.
pub fn changes(facts: &Facts, _: LetterKind, say: Say) -> String {
    let told: Vec<String> = facts.changes.iter().map(|change| line(&say.message(change))).collect();
    match told.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        several => {
            let numbered = several
                .iter()
                .enumerate()
                .map(|(at, change)| format!("{}. {change}", at + 1));
            numbered.collect::<Vec<_>>().join("\n")
        }
    }
}
