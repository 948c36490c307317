//! Letters on their way into a mail program: the address gives back exactly what was put in, and nothing else.

use chapterdesk_core::mailto::{MailTo, mail_to};
use proptest::prelude::*;

/// What a mail program reads from an address: recipient and headers.
fn read(address: &str) -> (String, Vec<(String, String)>) {
    let rest = address.strip_prefix("mailto:").expect("a mail address");
    let (to, headers) = rest.split_once('?').unwrap_or((rest, ""));
    let headers = headers
        .split('&')
        .filter(|each| !each.is_empty())
        .map(|each| each.split_once('=').expect("name and value"))
        .map(|(name, value)| (name.to_owned(), decoded(value)));
    (decoded(to), headers.collect())
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        if first == b'%' {
            let code = std::str::from_utf8(&after[..2]).expect("two digits");
            bytes.push(u8::from_str_radix(code, 16).expect("a byte"));
            rest = &after[2..];
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    String::from_utf8(bytes).expect("text")
}

#[test]
fn a_letter_opens_as_it_was_written() {
    let MailTo { address, whole } = mail_to("shen@example.com", "第18期沙龙", "沈老师您好：\n12月12日见。");
    assert!(whole);
    assert!(address.is_ascii());
    let (to, headers) = read(&address);
    assert_eq!(to, "shen@example.com");
    assert_eq!(
        headers,
        [
            ("subject".to_owned(), "第18期沙龙".to_owned()),
            ("body".to_owned(), "沈老师您好：\r\n12月12日见。".to_owned())
        ]
    );
}

#[test]
fn a_long_letter_leaves_its_body_out_whole() {
    let MailTo { address, whole } = mail_to("shen@example.com", "第18期沙龙", &"请您来讲一次。".repeat(60));
    assert!(!whole, "so long an address is cut by the system");
    let (to, headers) = read(&address);
    assert_eq!(to, "shen@example.com");
    assert_eq!(headers, [("subject".to_owned(), "第18期沙龙".to_owned())]);
}

#[test]
fn without_a_subject_or_a_recipient() {
    assert_eq!(
        read(&mail_to("", "", "好").address),
        (String::new(), vec![("body".to_owned(), "好".to_owned())])
    );
    assert!(mail_to("", &"题".repeat(2_000), "好").address.len() <= 2_000);
}

#[test]
fn nothing_becomes_another_header() {
    let (to, headers) = read(
        &mail_to(
            "a@b.c?bcc=all@evil.example",
            "x&bcc=all@evil.example\r\nBcc: all@evil.example",
            "y&cc=z",
        )
        .address,
    );
    assert_eq!(to, "a@b.c?bcc=all@evil.example");
    let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["subject", "body"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    #[test]
    fn what_is_in_the_address_is_what_was_given(to in "\\PC{0,40}", subject in "\\PC{0,60}", body in "[\\PC\n]{0,260}") {
        let MailTo { address, whole } = mail_to(&to, &subject, &body);
        prop_assert!(address.is_ascii() && address.len() <= 2_000);
        let (_, headers) = read(&address);
        let found = headers.iter().find(|(name, _)| name == "body").map(|(_, value)| value.clone());
        prop_assert_eq!(found, whole.then(|| body.replace('\n', "\r\n")));
        prop_assert!(headers.iter().all(|(name, _)| name == "subject" || name == "body"));
    }
}
