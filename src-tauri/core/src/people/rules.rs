//! Pure rules of people: what a value may be, and when two people are likely one.

use super::{Hats, Person, PersonFields};
use crate::error::{Error, Result};
use crate::ids::Id;
use crate::search::phone_digits;
use crate::text::{LINE_MAX, TEXT_MAX, clean_line, clean_name, clean_text, search_key};
use crate::words::Message;

/// The most years in HR somebody may have.
pub const YEARS_MAX: u32 = 80;
/// The most tags of a person.
pub const TAGS_MAX: usize = 50;
/// The fewest digits of a telephone number that make two people alike.
const PHONE_DIGITS: usize = 5;

/// A person of whom nothing is known yet; the id is all zeros until one is given.
pub(super) fn nobody() -> Person {
    Person {
        id: Id::from_slice(&[0; 16]).expect("sixteen bytes are an id"),
        name: String::new(),
        address: String::new(),
        nickname: String::new(),
        phone: String::new(),
        wechat: String::new(),
        email: String::new(),
        city: String::new(),
        company: String::new(),
        post: String::new(),
        title: String::new(),
        introduction: String::new(),
        introduction_approved: false,
        photo: None,
        years: None,
        tags: Vec::new(),
        note: String::new(),
        hats: Hats::default(),
    }
}

/// Writes the given fields into a person. Errors: `text_empty` (name), `text_control_characters`, `text_too_long`,
/// `years_out_of_range`, `too_many_tags`; the field is named.
pub fn apply(person: &mut Person, fields: &PersonFields) -> Result<()> {
    if let Some(name) = &fields.name {
        person.name = clean_name("name", name)?;
    }
    let lines = [
        ("address", &mut person.address, &fields.address),
        ("nickname", &mut person.nickname, &fields.nickname),
        ("phone", &mut person.phone, &fields.phone),
        ("wechat", &mut person.wechat, &fields.wechat),
        ("email", &mut person.email, &fields.email),
        ("city", &mut person.city, &fields.city),
        ("company", &mut person.company, &fields.company),
        ("post", &mut person.post, &fields.post),
        ("title", &mut person.title, &fields.title),
    ];
    for (field, own, given) in lines {
        if let Some(given) = given {
            *own = clean_line(field, given, LINE_MAX)?;
        }
    }
    if let Some(introduction) = &fields.introduction {
        let introduction = clean_text("introduction", introduction, TEXT_MAX)?;
        if introduction != person.introduction {
            person.introduction = introduction;
            person.introduction_approved = false;
        }
    }
    if let Some(approved) = fields.introduction_approved {
        person.introduction_approved = approved;
    }
    if let Some(years) = fields.years {
        if let Some(years) = years.filter(|years| *years > YEARS_MAX) {
            return Err(Error::invalid("years_out_of_range", "years")
                .with("given", years)
                .with("max", YEARS_MAX));
        }
        person.years = years;
    }
    if let Some(tags) = &fields.tags {
        person.tags = clean_tags(tags)?;
    }
    if let Some(note) = &fields.note {
        person.note = clean_text("note", note, TEXT_MAX)?;
    }
    Ok(())
}

/// Tags without empty ones and repetitions.
fn clean_tags(given: &[String]) -> Result<Vec<String>> {
    if given.len() > TAGS_MAX {
        return Err(Error::invalid("too_many_tags", "tags").with("max", TAGS_MAX));
    }
    let mut tags: Vec<String> = Vec::new();
    for tag in given {
        let tag = clean_line("tags", tag, LINE_MAX)?;
        if !tag.is_empty() && !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Ok(tags)
}

/// What two people are compared by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Likeness {
    /// Search key of the name.
    pub name: String,
    /// Search key of the company.
    pub company: String,
    /// Digits of the phone; empty when there are too few to tell people apart.
    pub phone: String,
    /// Search key of the WeChat id.
    pub wechat: String,
    /// Search key of the e-mail address.
    pub email: String,
    /// Search key of the nickname.
    pub nickname: String,
}

impl Likeness {
    /// The likeness of a person.
    pub fn of(person: &Person) -> Self {
        let phone = phone_digits(&person.phone);
        Self {
            name: search_key(&person.name),
            company: search_key(&person.company),
            phone: if phone.len() < PHONE_DIGITS {
                String::new()
            } else {
                phone
            },
            wechat: search_key(&person.wechat),
            email: search_key(&person.email),
            nickname: search_key(&person.nickname),
        }
    }
}

/// Why two people are likely one, the strongest reason first; `None` when they are not.
pub fn alike(a: &Likeness, b: &Likeness, known: &Person) -> Option<Message> {
    let same = |a: &str, b: &str| !a.is_empty() && a == b;
    if same(&a.phone, &b.phone) {
        return Some(Message::new("people-same-phone").with("phone", &known.phone));
    }
    if same(&a.wechat, &b.wechat) {
        return Some(Message::new("people-same-wechat").with("wechat", &known.wechat));
    }
    if same(&a.email, &b.email) {
        return Some(Message::new("people-same-email").with("email", &known.email));
    }
    // Many people use their telephone number as their WeChat id.
    if same(&a.phone, &phone_digits(&b.wechat)) || same(&b.phone, &phone_digits(&a.wechat)) {
        return Some(Message::new("people-phone-is-wechat"));
    }
    if a.name == b.name {
        if a.company.is_empty() || b.company.is_empty() {
            return Some(Message::new("people-same-name"));
        }
        if a.company == b.company {
            return Some(Message::new("people-same-name-and-company").with("company", &known.company));
        }
    }
    same(&a.nickname, &b.nickname).then(|| Message::new("people-same-nickname").with("nickname", &known.nickname))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, company: &str, phone: &str, wechat: &str) -> Person {
        let text = str::to_owned;
        Person {
            name: text(name),
            company: text(company),
            phone: text(phone),
            wechat: text(wechat),
            ..nobody()
        }
    }

    fn why(a: &Person, b: &Person) -> Option<String> {
        alike(&Likeness::of(a), &Likeness::of(b), b).map(|message| message.id)
    }

    #[test]
    fn a_changed_introduction_has_to_be_approved_again() {
        let mut person = Person {
            introduction_approved: true,
            introduction: "旧".to_owned(),
            ..nobody()
        };
        apply(
            &mut person,
            &PersonFields {
                introduction: Some("新".to_owned()),
                ..PersonFields::default()
            },
        )
        .unwrap();
        assert!(!person.introduction_approved);
    }

    #[test]
    fn a_phone_written_otherwise_is_the_same_phone() {
        let known = person("王丽", "澄拓精密", "+86 154 0000 0018", "");
        assert_eq!(
            why(&person("王莉", "", "154-0000-0018", ""), &known).as_deref(),
            Some("people-same-phone")
        );
        let by_wechat = person("小王", "", "", "15400000018");
        assert_eq!(why(&by_wechat, &known).as_deref(), Some("people-phone-is-wechat"));
    }

    #[test]
    fn one_name_in_two_companies_is_two_people() {
        let known = person("王丽", "澄拓精密", "", "");
        assert_eq!(why(&person("王丽", "衡朴软件", "", ""), &known), None);
        assert_eq!(
            why(&person("王丽", "", "", ""), &known).as_deref(),
            Some("people-same-name")
        );
        assert_eq!(
            why(&person("王 丽", "澄拓精密", "", ""), &known).as_deref(),
            Some("people-same-name-and-company")
        );
    }

    #[test]
    fn years_and_names_have_bounds() {
        let mut person = nobody();
        let years = PersonFields {
            years: Some(Some(YEARS_MAX + 1)),
            ..PersonFields::default()
        };
        assert_eq!(apply(&mut person, &years).unwrap_err().code, "years_out_of_range");
        let name = PersonFields {
            name: Some(" ".to_owned()),
            ..PersonFields::default()
        };
        assert_eq!(apply(&mut person, &name).unwrap_err().field.as_deref(), Some("name"));
    }
}
