//! The fonts of all papers, compiled in. What each face covers stands in the prebuilt `book.json`; a face itself is
//! parsed when a paper first uses it. A test holds the book equal to the faces.

use std::collections::HashSet;
use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::{LazyHash, hash128};

/// The faces in the order of the book. Licences (SIL OFL 1.1) stand beside the files.
const FACES: [&[u8]; 14] = [
    include_bytes!("../../fonts/NotoSansSC-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansSC-Bold.ttf"),
    include_bytes!("../../fonts/NotoSerifSC-Regular.ttf"),
    include_bytes!("../../fonts/NotoSerifSC-Bold.ttf"),
    include_bytes!("../../fonts/NotoSansSCRare-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansSCRare-Bold.ttf"),
    include_bytes!("../../fonts/NotoSerifSCRare-Regular.ttf"),
    include_bytes!("../../fonts/NotoSerifSCRare-Bold.ttf"),
    include_bytes!("../../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../fonts/NotoSerif-Regular.ttf"),
    include_bytes!("../../fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../../fonts/NotoEmoji-Regular.ttf"),
    include_bytes!("../../fonts/NotoSansCJKSC-supp.otf"),
];
/// Those of most papers: text, what stands out in it, titles, and what stands below them.
const USUAL: [usize; 4] = [0, 1, 3, 2];
const BOOK: &str = include_str!("../../fonts/book.json");

/// What every face is called and covers.
pub fn book() -> &'static LazyHash<FontBook> {
    static SHARED: OnceLock<LazyHash<FontBook>> = OnceLock::new();
    SHARED.get_or_init(|| {
        // The file is compiled in and compared with the faces by a test: reading it cannot fail at a user's desk.
        let infos: Vec<FontInfo> = serde_json::from_str(BOOK).unwrap_or_default();
        LazyHash::new(FontBook::from_infos(infos))
    })
}

/// The face at `index` of the book.
pub fn face(index: usize) -> Option<Font> {
    static PARSED: [OnceLock<Option<Font>>; FACES.len()] = [const { OnceLock::new() }; FACES.len()];
    let bytes = *FACES.get(index)?;
    PARSED[index].get_or_init(|| Font::new(Bytes::new(bytes), 0)).clone()
}

/// Reads the faces of most papers beside what else a process has to do first. Before typst uses a face it takes the
/// fingerprint of all its bytes; a program that makes one paper and ends would wait for that longer than for the paper.
pub(crate) fn prepare() {
    std::thread::spawn(|| {
        for index in USUAL {
            // Kept in the face itself: only the taking counts.
            let _ = hash128(&face(index));
        }
    });
}

/// The book as it follows from the faces: what `book.json` must hold.
pub fn book_of_faces() -> serde_json::Result<String> {
    let infos: Vec<FontInfo> = FACES
        .iter()
        .filter_map(|bytes| Some(Font::new(Bytes::new(*bytes), 0)?.info().clone()))
        .collect();
    serde_json::to_string(&infos)
}

/// The book as it is compiled in.
pub fn book_as_tracked() -> &'static str {
    BOOK.trim_end()
}

/// The characters of `texts` that no face can show, each once, in order of appearance. Characters without a shape of
/// their own (white space, joiners, variation selectors) always can.
pub fn missing<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<char> {
    let mut seen = HashSet::new();
    let characters = texts.into_iter().flat_map(str::chars);
    characters
        .filter(|c| seen.insert(*c) && !c.is_whitespace() && !is_shapeless(*c) && !is_covered(*c))
        .collect()
}

/// Whether a face has the character.
fn is_covered(c: char) -> bool {
    let mut faces = (0..FACES.len()).filter_map(|index| book().info(index));
    faces.any(|info| info.coverage.contains(u32::from(c)))
}

/// Default-ignorable characters of Unicode: joiners, variation selectors, tags.
fn is_shapeless(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{e0000}'..='\u{e0fff}')
}
