//! The papers that are shown and handed over: certificate, invitation card, poster, list of speakers, sheet of a venue; in
//! every theme, both languages, ordinary, empty and far too full.

use chapterdesk_core::chapter::PaperTheme;
use chapterdesk_core::chapter::paper::{LEAST_CONTRAST, contrast};
use chapterdesk_core::words::Lang;
use chapterdesk_documents::facts::{InvitationFacts, PictureFacts, TermsFacts};
use chapterdesk_documents::{Exported, Form, Material, Options, Paper, export, preview};

use crate::papers::{DIFFICULT, empty, full};
use crate::sample;
use crate::tools::{assert_within, english, invitation, options, squeezed, text_of};

/// The documents of an ordinary salon, each with how close to the edge of its page it may come, in points.
fn ordinary() -> Vec<(&'static str, Material, f64)> {
    let mut all = vec![
        ("run_sheet", Material::RunSheet(sample::salon()), 20.0),
        ("agenda", Material::Agenda(sample::salon()), 20.0),
        ("invitation", Material::Invitation(sample::invitation()), 20.0),
        ("certificate", Material::Certificate(sample::certificate()), 20.0),
        ("poster", Material::Poster(sample::poster()), 10.0),
        ("speaker_list", Material::SpeakerList(sample::speaker_list()), 20.0),
        ("venue_sheet", Material::VenueSheet(sample::venue_sheet()), 20.0),
    ];
    all.extend(Paper::ALL.into_iter().map(|paper| {
        let material = Material::Paper(sample::salon(), paper);
        (paper.code(), material, 10.0)
    }));
    all
}

/// The same of a chapter that knows next to nothing.
fn bare() -> Vec<(&'static str, Material, f64)> {
    let mut letter = sample::invitation();
    letter.salon = empty();
    (letter.slot, letter.guest.talk) = (None, None);
    letter.guest.topic.clear();
    letter.address.clear();
    let mut certificate = sample::certificate();
    certificate.letter = letter.clone();
    certificate.signers.clear();
    let mut poster = sample::poster();
    poster.salon = empty();
    poster.faces.clear();
    let mut speakers = sample::speaker_list();
    speakers.speakers.clear();
    let mut venue = sample::venue_sheet();
    for text in [
        &mut venue.address,
        &mut venue.door,
        &mut venue.transit,
        &mut venue.parking,
        &mut venue.map_link,
        &mut venue.cost,
        &mut venue.contact_name,
        &mut venue.contact_phone,
        &mut venue.wifi,
        &mut venue.air_conditioning,
        &mut venue.food,
        &mut venue.note,
    ] {
        text.clear();
    }
    (venue.opens, venue.clears, venue.area, venue.capacity) = (None, None, None, None);
    venue.connectors.clear();
    venue.items.clear();
    venue.inspections.clear();
    venue.photos.clear();
    vec![
        ("invitation", Material::Invitation(letter), 20.0),
        ("certificate", Material::Certificate(certificate), 20.0),
        ("poster", Material::Poster(poster), 10.0),
        ("speaker_list", Material::SpeakerList(speakers), 20.0),
        ("venue_sheet", Material::VenueSheet(venue), 20.0),
    ]
}

/// The same with `text` wherever a user can type, and far too many rows.
fn crowded(text: &str) -> Vec<(&'static str, Material, f64)> {
    let mut letter = sample::invitation();
    letter.salon = full(text);
    letter.guest.name = text.into();
    letter.guest.topic = text.into();
    letter.address = text.into();
    letter.needs = text.into();
    letter.terms = terms(text);
    let mut certificate = sample::certificate();
    certificate.letter = letter.clone();
    for signer in &mut certificate.signers {
        signer.name = text.into();
    }
    let mut poster = sample::poster();
    poster.salon = full(text);
    poster.salon.chapter.values = text.into();
    for talk in &mut poster.salon.talks {
        (talk.name, talk.title, talk.topic) = (text.into(), text.into(), text.into());
    }
    for row in poster.salon.rows.iter_mut().filter(|row| row.kind == "talk") {
        row.talk = Some(1);
    }
    for face in &mut poster.faces {
        face.introduction = format!("{text}\n{text}");
    }
    let mut speakers = sample::speaker_list();
    for at in 0..12 {
        let mut one = speakers.speakers[1 + at % 2].clone();
        (one.name, one.title, one.city) = (text.into(), text.into(), text.into());
        one.subjects = vec![text.into(); 2];
        one.next_action = text.into();
        one.terms = terms(text);
        speakers.speakers.push(one);
    }
    speakers.speakers.sort_by_key(|one| one.stage);
    let mut venue = sample::venue_sheet();
    for field in [
        &mut venue.name,
        &mut venue.address,
        &mut venue.door,
        &mut venue.transit,
        &mut venue.parking,
        &mut venue.cost,
        &mut venue.contact_name,
        &mut venue.wifi,
        &mut venue.note,
    ] {
        *field = text.into();
    }
    for item in &mut venue.items {
        item.note = text.into();
    }
    venue.inspections = vec![venue.inspections[0].clone(); 12];
    venue.inspections[0].note = text.into();
    for photo in &mut venue.photos {
        photo.caption = text.into();
    }
    vec![
        ("invitation", Material::Invitation(letter), 20.0),
        ("certificate", Material::Certificate(certificate), 20.0),
        ("poster", Material::Poster(poster), 10.0),
        ("speaker_list", Material::SpeakerList(speakers), 20.0),
        ("venue_sheet", Material::VenueSheet(venue), 20.0),
    ]
}

fn terms(text: &str) -> TermsFacts {
    TermsFacts {
        fee: Some("travel"),
        fee_note: text.into(),
        may_film: Some("no"),
        may_share_slides: Some("yes"),
        car_plate: text.into(),
        meal: text.into(),
        companion: text.into(),
    }
}

fn look(theme: PaperTheme, options: Options) -> Options {
    Options {
        theme: Some(theme),
        ..options
    }
}

fn made(material: &Material, options: &Options) -> Exported {
    export(material, options).unwrap()
}

#[test]
fn what_is_shown_says_the_same_in_both_languages() {
    for (code, material, margin) in ordinary()
        .into_iter()
        .filter(|(code, ..)| ["certificate", "poster", "speaker_list", "venue_sheet"].contains(code))
    {
        for (options, lang) in [(options(Form::Pdf), "zh"), (english(Form::Pdf), "en")] {
            let exported = made(&material, &options);
            assert_within(&exported, margin);
            let said = format!(
                "{} · {}\n{}",
                exported.suggested_name,
                exported.pages,
                text_of(&exported)
            );
            insta::assert_snapshot!(format!("show_{code}_{lang}"), said);
        }
    }
}

#[test]
fn every_theme_says_the_same_and_stays_on_the_page() {
    // A certificate and a poster may set their parts in another order: the same words all the same.
    let words = |exported: &Exported| {
        let mut characters: Vec<char> = squeezed(&text_of(exported)).chars().collect();
        characters.sort_unstable();
        characters
    };
    for lang in [Lang::ZhCn, Lang::En] {
        let plain = Options {
            lang,
            ..options(Form::Pdf)
        };
        let all = ordinary().into_iter();
        // The papers for the day are tables and cards: what a theme does to them is the same in every language.
        let shown = all.filter(|(_, material, _)| lang == Lang::ZhCn || !matches!(material, Material::Paper(..)));
        for (code, material, margin) in shown {
            let usual = made(&material, &plain);
            for theme in [PaperTheme::Modern, PaperTheme::Festive] {
                let themed = made(&material, &look(theme, plain.clone()));
                assert_within(&themed, margin);
                assert_eq!(themed.pages, usual.pages, "{code} in {}", theme.code());
                assert!(
                    words(&themed) == words(&usual),
                    "{code} in {} says other things",
                    theme.code()
                );
            }
        }
    }
}

#[test]
fn who_knows_next_to_nothing_has_every_paper() {
    for theme in PaperTheme::ALL {
        for lang in [Lang::ZhCn, Lang::En] {
            for (code, material, margin) in bare() {
                let options = look(
                    *theme,
                    Options {
                        lang,
                        ..options(Form::Pdf)
                    },
                );
                let exported = made(&material, &options);
                assert_within(&exported, margin);
                assert_eq!(exported.pages, 1, "{code}");
            }
        }
    }
}

#[test]
fn difficult_texts_print_literally_and_stay_on_the_page_in_every_theme() {
    for (at, text) in DIFFICULT.into_iter().enumerate() {
        // Every text in one of the themes: what a theme does to a page does not depend on the words.
        let theme = PaperTheme::ALL[at % PaperTheme::ALL.len()];
        for (code, material, margin) in crowded(text) {
            let exported = made(&material, &look(theme, options(Form::Pdf)));
            assert_within(&exported, margin);
            let printed = squeezed(&text_of(&exported));
            assert!(printed.contains(&squeezed(text)), "{text} is not in {code}\n{printed}");
        }
    }
}

#[test]
fn very_long_names_stay_on_the_page_in_every_theme() {
    for (long, theme) in ["长".repeat(400), "W".repeat(400), "Weyerhäuser-Löwenstein ".repeat(18)]
        .into_iter()
        .zip(PaperTheme::ALL)
    {
        for (_, material, margin) in crowded(&long) {
            assert_within(&made(&material, &look(*theme, options(Form::Pdf))), margin);
        }
    }
}

#[test]
fn a_certificate_keeps_to_one_page() {
    for theme in PaperTheme::ALL {
        for text in ["长".repeat(120), "Weyerhäuser-Löwenstein ".repeat(5)] {
            let mut facts = sample::certificate();
            facts.letter.guest.name = text.chars().take(40).collect();
            facts.letter.guest.topic = text.clone();
            facts.letter.salon.chapter.guild = text;
            let exported = made(&Material::Certificate(facts), &look(*theme, options(Form::Pdf)));
            assert_eq!(exported.pages, 1, "{}", theme.code());
            assert_within(&exported, 20.0);
        }
    }
}

#[test]
fn who_stands_by_is_thanked_for_standing_by() {
    let mut facts = sample::certificate();
    facts.letter.guest.talk = None;
    let text = squeezed(&text_of(&made(&Material::Certificate(facts), &options(Form::Pdf))));
    assert!(text.contains("担任备选嘉宾") && !text.contains("精彩分享"), "{text}");
}

#[test]
fn whoever_signs_has_a_line() {
    let mut facts = sample::certificate();
    facts.signers.clear();
    let text = text_of(&made(&Material::Certificate(facts), &options(Form::Pdf)));
    assert!(text.contains("会长"), "{text}");
}

#[test]
fn a_poster_names_nobody_before_they_said_yes() {
    let mut facts = sample::poster();
    facts.salon.talks[1].confirmed = false;
    let text = squeezed(&text_of(&made(&Material::Poster(facts), &options(Form::Pdf))));
    for hidden in ["沈文娟", "员工不认绩效结果", "十六年制造业"] {
        assert!(!text.contains(hidden), "{hidden} is on the poster\n{text}");
    }
    assert!(text.contains("何晓雯") && text.contains("嘉宾邀请中"), "{text}");
}

#[test]
fn no_number_but_the_contact_s_is_shown() {
    let poster = text_of(&made(&Material::Poster(sample::poster()), &options(Form::Pdf)));
    assert_eq!(poster.matches("154-0000").count(), 1, "{poster}");
    let list = Material::SpeakerList(sample::speaker_list());
    let without = text_of(&made(&list, &options(Form::Pdf)));
    assert!(!without.contains("154-0000"), "{without}");
    let asked = Options {
        contacts: true,
        ..options(Form::Pdf)
    };
    assert_eq!(text_of(&made(&list, &asked)).matches("154-0000").count(), 3);
    let certificate = text_of(&made(&Material::Certificate(sample::certificate()), &asked));
    assert!(!certificate.contains("154-0000"), "{certificate}");
}

#[test]
fn pictures_for_phones_are_1080_pixels_wide() {
    for theme in PaperTheme::ALL {
        for material in [
            Material::Invitation(sample::invitation()),
            Material::Poster(sample::poster()),
        ] {
            let exported = made(&material, &look(*theme, options(Form::Png)));
            assert_eq!(exported.pages, 1);
            let picture = image::load_from_memory(&exported.pieces[0].bytes).unwrap();
            assert_eq!(picture.width(), 1080);
            // A theme shows: the first pixel is its ground.
            assert!(picture.height() > 1200);
        }
    }
    for (_, material, _) in crowded(&"长".repeat(400)) {
        if matches!(material, Material::Poster(_) | Material::Invitation(_)) {
            for piece in made(&material, &options(Form::Png)).pieces {
                assert!(image::load_from_memory(&piece.bytes).unwrap().height() <= 8_000);
            }
        }
    }
}

#[test]
fn the_code_on_poster_card_and_sheet_opens_the_map() {
    let mut with_code = vec![
        (Material::Poster(sample::poster()), Form::Png),
        (Material::Invitation(sample::invitation()), Form::Png),
        (Material::VenueSheet(sample::venue_sheet()), Form::Png),
    ];
    for (material, form) in &with_code {
        for theme in PaperTheme::ALL {
            let exported = made(material, &look(*theme, options(*form)));
            let read = codes_of(&exported.pieces[0].bytes);
            assert_eq!(read, ["https://map.example.org/qingyu"], "{material:?}");
        }
    }
    // A link that no phone could open is no code.
    let (Material::Poster(poster), _) = &mut with_code[0] else {
        panic!()
    };
    for link in ["", "青屿路18号", "javascript:alert(1)"] {
        poster.salon.venue.as_mut().unwrap().map_link = link.into();
        let exported = made(&Material::Poster(poster.clone()), &options(Form::Pdf));
        assert!(!text_of(&exported).contains("扫码看地图"), "{link}");
    }
}

/// What the codes of a picture say, as another library reads them, from left to right.
pub fn codes_of(picture: &[u8]) -> Vec<String> {
    let picture = image::load_from_memory(picture).unwrap().to_luma8();
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut picture =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| picture.get_pixel(x as u32, y as u32).0[0]);
    let mut codes = picture.detect_grids();
    codes.sort_by_key(|code| code.bounds[0].x);
    codes.iter().filter_map(|code| Some(code.decode().ok()?.1)).collect()
}

/// The first page of a PDF as a printer of 600 dots an inch makes it.
fn printed(pdf: &[u8]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let (file, page) = (folder.path().join("paper.pdf"), folder.path().join("page"));
    std::fs::write(&file, pdf).unwrap();
    let done = std::process::Command::new("pdftoppm")
        .args(["-r", "600", "-f", "1", "-singlefile", "-png"])
        .args([&file, &page])
        .status();
    assert!(done.expect("pdftoppm").success());
    std::fs::read(page.with_extension("png")).unwrap()
}

#[test]
fn the_agenda_can_be_scanned_from_paper_and_from_its_picture() {
    let agenda = Material::Agenda(sample::salon());
    for theme in PaperTheme::ALL {
        for form in [Form::Pdf, Form::Png] {
            let exported = made(&agenda, &look(*theme, options(form)));
            let bytes = &exported.pieces[0].bytes;
            let codes = codes_of(&if form == Form::Pdf {
                printed(bytes)
            } else {
                bytes.clone()
            });
            assert_eq!(codes.len(), 2, "{form:?} in {}: {codes:?}", theme.code());
            assert_eq!(codes[0], "https://map.example.org/qingyu");
            crate::calendars::is_the_date(&codes[1]);
        }
    }
    // The committee knows the way and the date.
    let sheet = made(&Material::RunSheet(sample::salon()), &options(Form::Png));
    assert!(codes_of(&sheet.pieces[0].bytes).is_empty());
}

#[test]
fn the_chapter_s_colour_stands_for_the_theme_s() {
    let mut facts = sample::poster();
    let blue = [0x0b, 0x57, 0x6b];
    let has = |facts: &chapterdesk_documents::facts::PosterFacts| {
        let exported = made(
            &Material::Poster(facts.clone()),
            &look(PaperTheme::Modern, options(Form::Png)),
        );
        let picture = image::load_from_memory(&exported.pieces[0].bytes).unwrap().to_rgb8();
        picture.pixels().filter(|pixel| pixel.0 == blue).count()
    };
    assert_eq!(has(&facts), 0);
    facts.salon.chapter.colour = chapterdesk_core::chapter::PaperColour::parse("#0b576b").ok();
    assert!(has(&facts) > 10_000, "the head of the poster has the chapter's colour");
}

#[test]
fn a_letter_tells_what_was_agreed() {
    let mut facts = sample::invitation();
    let text = |facts: &InvitationFacts| squeezed(&text_of(&invitation(facts, &options(Form::Pdf)).unwrap()));
    let usual = text(&facts);
    assert!(usual.contains("没有讲课费") && !usual.contains("已经说定"), "{usual}");
    facts.terms = terms("");
    facts.terms.fee = Some("fee");
    facts.terms.fee_note = "500元".into();
    facts.terms.car_plate = "苏E·A1234".into();
    facts.needs = "转接头".into();
    let agreed = text(&facts);
    for said in [
        "讲课费按说好的办",
        "500元",
        "现场不拍照、不录像",
        "会后把PPT发给听众",
        "苏E·A1234",
        "转接头",
    ] {
        assert!(agreed.contains(said), "{said} is missing\n{agreed}");
    }
    assert!(!agreed.contains("没有讲课费"), "{agreed}");
    facts.online = true;
    let online = text(&facts);
    assert!(online.contains("线上分享") && !online.contains("青屿路"), "{online}");
    assert_eq!(invitation(&facts, &options(Form::Pdf)).unwrap().pages, 1);
}

#[test]
fn pictures_of_every_format_stand_on_paper() {
    let mut png = std::io::Cursor::new(Vec::new());
    let red = image::RgbaImage::from_pixel(30, 90, image::Rgba([181, 52, 31, 120]));
    red.write_to(&mut png, image::ImageFormat::Png).unwrap();
    let picture = PictureFacts {
        format: "png".into(),
        bytes: png.into_inner(),
    };
    let mut poster = sample::poster();
    poster.faces[1].photo = Some(picture.clone());
    assert_eq!(made(&Material::Poster(poster), &options(Form::Png)).pages, 1);
    let mut venue = sample::venue_sheet();
    venue.photos[0].picture = picture;
    assert!(
        preview(&Material::VenueSheet(venue), &options(Form::Pdf))
            .unwrap()
            .pages
            >= 1
    );
}

#[test]
fn a_list_of_speakers_counts_them() {
    let text = squeezed(&text_of(&made(
        &Material::SpeakerList(sample::speaker_list()),
        &options(Form::Pdf),
    )));
    for said in [
        "共3位",
        "待联系",
        "资深16年",
        "绩效",
        "不收讲课费",
        "4.6分",
        "11月25日追问题目",
    ] {
        assert!(text.contains(said), "{said} is missing\n{text}");
    }
}

/// The colours of a theme as `base.typ` writes them.
fn palette(theme: &str) -> std::collections::BTreeMap<String, [u8; 3]> {
    let base = include_str!("../../src-tauri/documents/templates/base.typ");
    let written = base.split(&format!("  {theme}: (")).nth(1).unwrap();
    let written = written.split("\")),\n").next().unwrap();
    let colours = written.split("rgb(\"#").collect::<Vec<_>>();
    let name = |before: &str| {
        before
            .rsplit([',', '\n', ' '])
            .find(|word| word.ends_with(':'))
            .unwrap()
            .to_owned()
    };
    let pairs = colours.windows(2).map(|pair| {
        let value = u32::from_str_radix(&pair[1][..6], 16).unwrap().to_be_bytes();
        (name(pair[0]).replace(':', ""), [value[1], value[2], value[3]])
    });
    pairs.collect()
}

#[test]
fn every_text_of_every_theme_can_be_read_on_every_ground() {
    for theme in PaperTheme::ALL {
        let colours = palette(theme.code());
        assert_eq!(colours.len(), 8, "{colours:?}");
        let check = |text: &str, ground: [u8; 3]| {
            let ratio = contrast(colours[text], ground);
            assert!(
                ratio >= LEAST_CONTRAST,
                "{text} on {ground:?} in {}: {ratio:.2}",
                theme.code()
            );
        };
        for text in ["ink", "soft", "accent"] {
            for ground in [colours["wash"], colours["ground"], [255; 3]] {
                check(text, ground);
            }
        }
        check("light", colours["accent"]);
        // The lightest colour that a chapter may choose is held against the darkest of these grounds.
        let own = chapterdesk_core::chapter::PaperColour::parse;
        let [red, green, blue] = colours["accent"];
        assert!(own(&format!("#{red:02x}{green:02x}{blue:02x}")).is_ok());
    }
}

#[test]
fn no_theme_has_a_darker_ground_than_chapters_colours_are_held_against() {
    let lightest_grey = (0..=255_u8).rev().find(|grey| {
        let grey = format!("#{grey:02x}{grey:02x}{grey:02x}");
        chapterdesk_core::chapter::PaperColour::parse(&grey).is_ok()
    });
    let grey = [lightest_grey.unwrap(); 3];
    for theme in PaperTheme::ALL {
        let colours = palette(theme.code());
        for ground in ["wash", "ground", "light"] {
            let ratio = contrast(grey, colours[ground]);
            assert!(
                ratio >= LEAST_CONTRAST,
                "{grey:?} on {ground} of {}: {ratio:.2}",
                theme.code()
            );
        }
    }
}
