//! Address cards (vCard 4.0).

use calcard::vcard::{VCard, VCardEntry, VCardProperty, VCardValue, VCardVersion};
use chapterdesk_core::error::{Error, Result};

/// Somebody.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Card {
    /// What tells them from everybody else.
    pub id: String,
    /// Name.
    pub name: String,
    /// Where they work; may be empty like all below.
    pub company: String,
    /// As what.
    pub post: String,
    /// What they are here: office and roles.
    pub roles: String,
    /// Number.
    pub phone: String,
    /// WeChat name.
    pub wechat: String,
    /// E-mail.
    pub email: String,
    /// Where the card comes from.
    pub note: String,
}

/// A file of all of them.
pub fn write(cards: &[Card]) -> Result<String> {
    let mut text = String::new();
    for card in cards {
        let entries = entries(card);
        let card = VCard { entries };
        card.write_to(&mut text, VCardVersion::V4_0).map_err(Error::bug)?;
    }
    Ok(text)
}

fn entries(card: &Card) -> Vec<VCardEntry> {
    let text = |property: VCardProperty, value: &str| {
        let value = value.replace('\n', " ");
        (!value.trim().is_empty()).then(|| VCardEntry::new(property).with_value(VCardValue::Text(value)))
    };
    let wechat = VCardProperty::Other("X-WECHAT".to_owned());
    let uid = VCardEntry::new(VCardProperty::Uid).with_value(VCardValue::Text(format!("urn:uuid:{}", card.id)));
    [
        Some(uid),
        text(VCardProperty::Fn, &card.name),
        name(&card.name),
        text(VCardProperty::Org, &card.company),
        text(VCardProperty::Title, &card.post),
        text(VCardProperty::Role, &card.roles),
        text(VCardProperty::Tel, &card.phone),
        text(wechat, &card.wechat),
        text(VCardProperty::Email, &card.email),
        text(VCardProperty::Note, &card.note),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Family name and given name. Which is which cannot be told of every name: the whole is given as the family name, so
/// that no program turns it round.
fn name(name: &str) -> Option<VCardEntry> {
    let parts = std::iter::once(name.replace('\n', " ")).chain(std::iter::repeat_n(String::new(), 4));
    let values = parts.map(VCardValue::Text).collect();
    (!name.trim().is_empty()).then(|| VCardEntry::new(VCardProperty::N).with_values(values))
}
