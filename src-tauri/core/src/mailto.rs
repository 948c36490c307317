//! A letter as the address that a mail program opens (`mailto:`, RFC 6068): who it is to, its subject and its body.

use std::fmt::Write as _;

/// What every system takes: Windows ends the address of a program it opens at 2,083 characters.
const LONGEST: usize = 2_000;

/// The address, and whether the body is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTo {
    /// What the system opens.
    pub address: String,
    /// Whether the body is in it. A longer one is left out whole, never cut: it is pasted by hand.
    pub whole: bool,
}

/// The address of a letter. Whatever stands in the three texts is text: nothing in them becomes another recipient or
/// another header.
pub fn mail_to(to: &str, subject: &str, body: &str) -> MailTo {
    let recipient = format!("mailto:{}", encoded(to.trim(), b"@"));
    let headed = match encoded(&one_line(subject), b"") {
        subject if subject.is_empty() => recipient.clone(),
        subject => format!("{recipient}?subject={subject}"),
    };
    let joint = if headed == recipient { '?' } else { '&' };
    let whole = format!("{headed}{joint}body={}", encoded(&body.replace('\n', "\r\n"), b""));
    let fitting = |address: &String| address.len() <= LONGEST;
    match [whole.clone(), headed, recipient].into_iter().find(fitting) {
        Some(address) => MailTo {
            whole: address == whole,
            address,
        },
        None => MailTo {
            address: "mailto:".to_owned(),
            whole: false,
        },
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every byte that is not unreserved (RFC 3986) nor in `kept`, as `%XX`.
fn encoded(text: &str, kept: &[u8]) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a text cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
