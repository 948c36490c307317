//! Stars and words out of a form's export: which column holds what, in any scale, and what is left alone.

use chapterdesk_core::attendance::import::Mapping;
use chapterdesk_core::error::Result;
use chapterdesk_core::retrospectives::import::{RatingsImport, read_ratings};
use chapterdesk_core::retrospectives::{RatingPick, VoicePick, ops};

use super::stage::{held, retro, talk};
use crate::events::stage::show;
use crate::fresh::{Fresh, refusal, zh};

const FORM: &str = "序号,提交答卷时间,您的姓名,1.您对本次活动整体满意吗？（单选）,2.何晓雯老师的分享,3.第二位嘉宾的分享,4.场地和环境打分,5.您的收获或建议\n\
    1,2026/11/14 16:10:02,张悦,非常满意,5,满意,4分,案例很真实\n\
    2,2026/11/14 16:11:40,陆婷,满意,4,非常满意,3分,无\n\
    3,2026/11/14 16:12:05,金喆,一般,5,一般,5分,\"=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\"\n\
    4,2026/11/14 16:12:09,喆䶮𬭎,很满意,,不满意,,<script>alert(1)</script>\n";

fn read(fresh: &Fresh, event: chapterdesk_core::ids::Id, bytes: &[u8], mapping: &Mapping) -> Result<RatingsImport> {
    fresh
        .desk
        .read(|db| read_ratings(db, event, "满意度.csv", bytes, mapping))
}

#[test]
fn a_forms_columns_are_understood() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let read = read(&fresh, salon.id, FORM.as_bytes(), &Mapping::default()).expect("read");
    let held: Vec<Option<&str>> = read.columns.iter().map(|column| column.field.as_deref()).collect();
    assert_eq!(
        held,
        [
            None,
            None,
            None,
            Some("event"),
            Some("talk_1"),
            Some("talk_2"),
            Some("venue"),
            Some("voice")
        ]
    );
    assert_eq!((read.header_row, read.answers), (1, 4));
    let told: Vec<(String, [i64; 5], usize)> = read
        .ratings
        .iter()
        .map(|rating| (zh(&rating.label), rating.counts, rating.unread))
        .collect();
    assert_eq!(
        told,
        [
            ("整体".to_owned(), [0, 0, 1, 1, 2], 0),
            ("场地".to_owned(), [0, 0, 1, 1, 1], 0),
            ("何晓雯《试用期面谈》".to_owned(), [0, 0, 0, 1, 2], 0),
            ("沈文娟的分享".to_owned(), [0, 1, 1, 1, 1], 0),
        ]
    );
    let words: Vec<(usize, &str)> = read
        .voices
        .iter()
        .map(|voice| (voice.line, voice.text.as_str()))
        .collect();
    assert_eq!(
        words,
        [
            (2, "案例很真实"),
            (4, "=HYPERLINK(\"http://a\",\"b\")"),
            (5, "<script>alert(1)</script>")
        ],
        "who says nothing is not quoted"
    );
    assert!(
        read.voices
            .iter()
            .all(|voice| voice.ticked && !voice.already && voice.about.is_none())
    );
}

#[test]
fn what_was_read_is_taken_over_and_known_the_next_time() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let first = read(&fresh, salon.id, FORM.as_bytes(), &Mapping::default()).expect("read");
    let ratings: Vec<RatingPick> = first
        .ratings
        .iter()
        .map(|read| RatingPick {
            about: read.about,
            appearance: read.appearance,
            counts: read.counts,
        })
        .collect();
    let voices: Vec<VoicePick> = first
        .voices
        .iter()
        .map(|read| VoicePick {
            text: read.text.clone(),
            appearance: read.about.as_ref().map(|about| about.id),
        })
        .collect();
    fresh
        .act(|tx| ops::take_ratings(tx, salon.id, &ratings, &voices))
        .expect("taken");
    assert_eq!(show(&fresh, salon.id).rating, Some(4.25));
    let looked = retro(&fresh, salon.id);
    assert_eq!(
        looked.ratings.iter().map(|rating| rating.mean).collect::<Vec<_>>(),
        [4.25, 4.0, 4.67, 3.5].map(Some)
    );
    let again = read(&fresh, salon.id, FORM.as_bytes(), &Mapping::default()).expect("read");
    assert!(again.voices.iter().all(|voice| voice.already && !voice.ticked));
}

#[test]
fn the_columns_can_be_said_by_hand() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let by_hand = |codes: &[Option<&str>]| Mapping {
        columns: Some(codes.iter().map(|code| code.map(str::to_owned)).collect()),
        ..Mapping::default()
    };
    let mapping = by_hand(&[None, None, None, None, Some("talk_2"), None, None, Some("voice_1")]);
    let read_by_hand = read(&fresh, salon.id, FORM.as_bytes(), &mapping).expect("read");
    assert_eq!(read_by_hand.ratings.len(), 1);
    assert_eq!(read_by_hand.ratings[0].appearance, Some(talk(&salon, 2)));
    assert_eq!(
        read_by_hand.voices[0].about.as_ref().map(|about| about.id),
        Some(talk(&salon, 1))
    );
    let refused = refusal(read(&fresh, salon.id, FORM.as_bytes(), &by_hand(&[Some("talk_9")])));
    assert_eq!(refused, ("code_unknown", Some("columns".to_owned())));
}

#[test]
fn other_scales_and_other_files_are_read() {
    let mut fresh = Fresh::new();
    let salon = held(&mut fresh);
    let ten = "时间,整体评分,讲师1,讲师2\n1,10,8,9\n2,7,6,10\n";
    let stars = read(&fresh, salon.id, ten.as_bytes(), &Mapping::default())
        .expect("read")
        .ratings;
    assert_eq!(
        stars[0].counts,
        [0, 0, 0, 1, 1],
        "seven of ten are four stars, ten are five"
    );
    assert_eq!(stars.len(), 3);
    // 总体满意度, 建议; 非常满意, 再来一次; 很不满意, 太吵: as programs of Chinese Windows write them.
    let gbk = b"\xd7\xdc\xcc\xe5\xc2\xfa\xd2\xe2\xb6\xc8\t\xbd\xa8\xd2\xe9\n\
                \xb7\xc7\xb3\xa3\xc2\xfa\xd2\xe2\t\xd4\xd9\xc0\xb4\xd2\xbb\xb4\xce\n\
                \xba\xdc\xb2\xbb\xc2\xfa\xd2\xe2\t\xcc\xab\xb3\xb3\n";
    let heard = read(&fresh, salon.id, gbk, &Mapping::default()).expect("read");
    assert_eq!((heard.ratings[0].counts, heard.voices.len()), ([1, 0, 0, 0, 1], 2));
    let words = "姓名,推荐意愿(0-10),想说的话\n甲,9,\n乙,10,\n";
    let nothing = read(&fresh, salon.id, words.as_bytes(), &Mapping::default()).expect("read");
    assert!(
        nothing.ratings.is_empty() && nothing.voices.is_empty(),
        "a promise to recommend is no star"
    );
    for wrong in [&b""[..], b"\0\0\0", b"PK\x03\x04broken"] {
        assert!(read(&fresh, salon.id, wrong, &Mapping::default()).is_err(), "{wrong:?}");
    }
}
