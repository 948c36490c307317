//! The certificate of thanks 感谢状: to be framed.

use chapterdesk_core::error::Result;
use chapterdesk_core::words::Message;

use crate::clean::clean;
use crate::document::Document;
use crate::export::{Form, Options};
use crate::facts::CertificateFacts;
use crate::invitation::{address, fan, letterhead};
use crate::make::{Output, Sheet, cover};
use crate::model::{CertificatePaper, Field, Salutation};
use crate::outline::{Block, Outline, under};
use crate::say::Say;

/// The forms of a certificate.
pub const FORMS: &[Form] = &[Form::Pdf, Form::Png, Form::Docx];

/// The certificate of a speaker.
pub struct Certificate<'a> {
    /// What is known.
    pub facts: &'a CertificateFacts,
}

impl Document for Certificate<'_> {
    fn forms(&self) -> &'static [Form] {
        FORMS
    }

    fn stem(&self, options: &Options) -> Result<String> {
        let say = Say { lang: options.lang };
        let (salon, guest) = (&self.facts.letter.salon, &self.facts.letter.guest);
        Ok([say.salon(salon), say.text("documents-certificate"), clean(&guest.name)].join("-"))
    }

    fn stamp(&self, options: &Options) -> String {
        Say { lang: options.lang }.letter_date(self.facts.letter.salon.date)
    }

    fn sheets<'a>(&self, options: &'a Options) -> Result<Vec<Sheet<'a>>> {
        let template = include_str!("../templates/certificate.typ");
        let output = if options.form == Form::Png {
            Output::Pages
        } else {
            Output::Pdf
        };
        let chapter = &self.facts.letter.salon.chapter;
        Ok(vec![Sheet::new(
            template,
            &self.paper(Say { lang: options.lang }),
            chapter,
            options,
            output,
        )?])
    }

    fn outline(&self, options: &Options) -> Result<Outline> {
        let paper = self.paper(Say { lang: options.lang });
        let salutation = format!("{}{}{}", paper.salutation.before, paper.name, paper.salutation.after);
        let said = std::iter::once(salutation).chain(paper.body).chain([paper.closing]);
        Ok(Outline {
            lang: options.lang,
            title: paper.heading,
            author: paper.cover.author,
            under: under(&[&paper.letterhead, &paper.subheading]),
            blocks: vec![
                Block::Text(said.collect()),
                Block::Facts(paper.signers),
                Block::Signature(paper.signature),
            ],
        })
    }
}

impl Certificate<'_> {
    fn paper(&self, say: Say) -> CertificatePaper {
        let letter = &self.facts.letter;
        let salon = &letter.salon;
        let heading = say.text("documents-certificate");
        let name = clean(&letter.guest.name);
        let title = say.beside(&[say.chapter_salon(salon), heading.clone(), name.clone()]);
        CertificatePaper {
            cover: cover(say, &salon.chapter, title),
            fan: fan(letter),
            letterhead: letterhead(&salon.chapter),
            heading,
            subheading: say.text("documents-certificate-below"),
            salutation: Salutation {
                before: say.text("documents-certificate-before"),
                after: say.with("documents-certificate-after", "address", address(say, letter)),
            },
            name,
            body: vec![format!("{}{}", self.what(say), self.why(say))],
            closing: say.text("documents-certificate-end"),
            signers: self.signers(say),
            signature: vec![say.full_chapter(&salon.chapter), say.letter_date(salon.date)],
        }
    }

    /// What the guest did, when and where.
    fn what(&self, say: Say) -> String {
        let (salon, guest) = (&self.facts.letter.salon, &self.facts.letter.guest);
        let id = match (guest.talk.is_some(), guest.topic.is_empty()) {
            (false, _) => "documents-certificate-standby",
            (true, true) => "documents-certificate-talk",
            (true, false) => "documents-certificate-topic",
        };
        let message = Message::new(id)
            .with("date", say.letter_date(salon.date))
            .with("salon", say.chapter_salon(salon))
            .with("topic", say.topic(&guest.topic));
        say.message(&message)
    }

    fn why(&self, say: Say) -> String {
        match self.facts.letter.guest.talk {
            Some(_) => say.text("documents-certificate-why"),
            None => say.text("documents-certificate-why-standby"),
        }
    }

    /// A line for each hand; while no seat is filled, one for the president's.
    fn signers(&self, say: Say) -> Vec<Field> {
        let signer = |office: &Message, name: &str| Field::new(say.message(office), clean(name));
        let signers = self.facts.signers.iter();
        let signers: Vec<Field> = signers.map(|one| signer(&one.office, &one.name)).collect();
        if signers.is_empty() {
            return vec![Field::new(say.text("office-president"), String::new())];
        }
        signers
    }
}
