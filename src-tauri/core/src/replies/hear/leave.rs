//! Leave: whether they may be filmed or photographed, and whether the slides may go round.

use std::sync::OnceLock;

use super::clause::{Clause, Sentence};
use super::{Found, What};
use crate::chars::{Token, Vocabulary};
use crate::speakers::{MayFilm, MayShareSlides};

/// What a word is about, or whether it allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Film,
    Photo,
    /// Both at once: 拍摄, 拍.
    Shots,
    Slides,
    Share,
    Allows,
    Forbids,
    Skip,
}

const WORDS: &[(Word, &[&str])] = &[
    (
        Word::Film,
        &[
            "录像",
            "录视频",
            "录制",
            "录屏",
            "录影",
            "摄像",
            "拍视频",
            "拍录像",
            "录音",
            "录",
            "全程录",
            "视频录制",
            "录播",
            "video",
            "recording",
            "record",
            "film",
            "filming",
            "filmed",
            "recorded",
            "videotaped",
        ],
    ),
    (
        Word::Photo,
        &[
            "拍照",
            "照相",
            "拍照片",
            "拍几张",
            "照片",
            "合影",
            "合照",
            "photos",
            "photo",
            "pictures",
            "photographed",
        ],
    ),
    (
        Word::Shots,
        &[
            "拍摄",
            "拍",
            "拍我",
            "拍照录像",
            "录像拍照",
            "拍照和录像",
            "录像和拍照",
            "拍照、录像",
        ],
    ),
    (
        Word::Slides,
        &[
            "ppt",
            "课件",
            "幻灯片",
            "幻灯",
            "slides",
            "deck",
            "讲义",
            "材料",
            "资料",
            "文件",
            "稿子",
            "讲稿",
            "pdf",
        ],
    ),
    (
        Word::Share,
        &[
            "发群",
            "发到群",
            "发在群",
            "放群",
            "发群里",
            "发大群",
            "发会员群",
            "分享给",
            "分享出去",
            "共享",
            "外传",
            "外发",
            "外泄",
            "传播",
            "发给大家",
            "发大家",
            "给大家",
            "给到大家",
            "公开",
            "转发",
            "上传",
            "发出去",
            "传出去",
            "拷贝",
            "拷走",
            "拷给",
            "流出",
            "分发",
            "发给学员",
            "发给听众",
            "分享",
            "发",
            "传",
            "share",
            "shared",
            "circulate",
            "sharing",
        ],
    ),
    (
        Word::Allows,
        &[
            "可以",
            "没问题",
            "没有问题",
            "不介意",
            "没关系",
            "无所谓",
            "随便",
            "随意",
            "都行",
            "都可以",
            "行",
            "能",
            "ok",
            "允许",
            "同意",
            "欢迎",
            "不反对",
            "没意见",
            "无妨",
            "方便",
            "可",
            "没事",
            "不限",
            "放心",
            "尽管",
            "愿意",
            "fine",
            "okay",
            "welcome",
            "yes",
            "happy to",
            "may",
        ],
    ),
    (
        Word::Forbids,
        &[
            "不方便",
            "不太方便",
            "不大方便",
            "不可以",
            "不行",
            "不太行",
            "不能",
            "不要",
            "不用",
            "不让",
            "不想",
            "不希望",
            "不接受",
            "不同意",
            "不建议",
            "不适合",
            "不宜",
            "不合适",
            "不允许",
            "不给",
            "不对外",
            "不",
            "别",
            "勿",
            "请勿",
            "谢绝",
            "拒绝",
            "禁止",
            "免了",
            "算了",
            "就算了",
            "介意",
            "比较介意",
            "没法",
            "无法",
            "最好别",
            "最好不",
            "最好不要",
            "尽量不",
            "尽量不要",
            "尽量别",
            "希望不",
            "希望不要",
            "希望别",
            "仅限",
            "仅供",
            "只限",
            "保密",
            "不公开",
            "don't",
            "can't",
            "cannot",
            "not",
            "no",
            "please don't",
            "rather not",
            "prefer not",
        ],
    ),
    (
        Word::Skip,
        &[
            "不是不行",
            "不是不可以",
            "能不能",
            "可不可以",
            "不好意思",
            "不管",
            "不过",
            "不错",
            "不到",
            "不止",
            "不光",
            "不仅",
            "差不多",
            "行业",
            "发生",
            "发展",
            "发现",
            "出发",
            "发offer",
            "offer发",
            "发言",
            "启发",
            "开发",
            "研发",
            "传统",
            "宣传",
            "传达",
            "能力",
            "可能",
            "不知道",
            "拍板",
            "拍马",
            "拍卖",
            "发票",
            "发你",
            "发您",
            "发给您",
            "发给你",
            "发给我",
            "发我",
            "传你",
            "传您",
            "传给您",
            "发过去",
            "发过来",
            "传过去",
            "不变",
            "不改",
            "发邮箱",
            "发邮件",
            "可是",
            "发车",
            "发愁",
            "照片发",
            "照片给",
            "照片我",
            "照片已",
            "照片见",
            "照片晚",
            "照片明",
            "照片周",
            "照片下",
            "照片月",
            "照片用",
            "照片随",
        ],
    ),
];

pub fn listen(sentences: &mut [Sentence], found: &mut Vec<Found>) {
    static VOCABULARY: OnceLock<Vocabulary<Word>> = OnceLock::new();
    let vocabulary = VOCABULARY.get_or_init(|| Vocabulary::of(WORDS));
    for sentence in sentences {
        // 「录像的话，不太方便」: the words behind the comma are about what stands before it.
        let mut open: Option<Vec<Word>> = None;
        let mut film: Vec<(Word, bool, bool, String)> = Vec::new();
        for clause in &mut sentence.clauses {
            if clause.asks {
                open = None;
                continue;
            }
            let words: Vec<Token<Word>> = vocabulary
                .scan(&clause.text)
                .into_iter()
                .filter(|word| word.means != Word::Skip)
                .collect();
            let about = |kinds: &[Word]| words.iter().any(|word| kinds.contains(&word.means));
            let only_leave = !about(&[Word::Film, Word::Photo, Word::Shots, Word::Slides]);
            if let Some(before) = open.take().filter(|_| only_leave)
                && let Some(allowed) = words.iter().find_map(|word| allows(word.means))
            {
                for word in before {
                    film.push((word, allowed, !clause.doubts, clause.raw()));
                }
                clause.claim();
                continue;
            }
            let kept = clause.says(&["仅供", "仅限", "只限", "保密", "别外泄"]);
            if about(&[Word::Slides]) && (about(&[Word::Share]) || kept) {
                slides(clause, &words, found);
            } else if about(&[Word::Film, Word::Photo, Word::Shots]) {
                let paired = pair(&words);
                let nouns: Vec<Word> = paired.iter().map(|(noun, _)| *noun).collect();
                let settled: Vec<(Word, bool)> = paired
                    .into_iter()
                    .filter_map(|(noun, leave)| Some((noun, leave?)))
                    .collect();
                if settled.is_empty() {
                    open = is_about_leave(clause, &nouns).then_some(nouns);
                    if open.is_some() {
                        clause.claimed = true;
                    }
                } else {
                    clause.claim();
                    let sure = !doubts(clause);
                    film.extend(
                        settled
                            .into_iter()
                            .map(|(noun, leave)| (noun, leave, sure, clause.raw())),
                    );
                }
            }
        }
        filmed(&film, found);
    }
}

/// 「的话」 only names what it is about: 「录像的话不行」 is no doubt.
fn doubts(clause: &Clause) -> bool {
    clause.doubts && !clause.says(&["录像的话", "拍照的话", "录的话"])
}

fn allows(word: Word) -> Option<bool> {
    match word {
        Word::Allows => Some(true),
        Word::Forbids => Some(false),
        _ => None,
    }
}

/// Whether a clause without a yes or no still is about being filmed: 「录像的话」, 「关于录像」.
fn is_about_leave(clause: &Clause, nouns: &[Word]) -> bool {
    nouns.contains(&Word::Film) && clause.text.len() <= 12 && !clause.says(&["看", "课", "面试"])
}

/// Which leave belongs to which noun: behind it (「拍照可以录像不行」) when a noun comes first, else before it (「可以拍照不要录像」).
fn pair(words: &[Token<Word>]) -> Vec<(Word, Option<bool>)> {
    let is_noun = |word: Word| matches!(word, Word::Film | Word::Photo | Word::Shots);
    let first = words
        .iter()
        .find(|word| is_noun(word.means) || allows(word.means).is_some());
    let prefixed = first.is_some_and(|word| allows(word.means).is_some());
    let mut found: Vec<(Word, Option<bool>)> = Vec::new();
    let mut leave = None;
    let mut waiting = 0;
    for word in words {
        if is_noun(word.means) {
            found.push((word.means, if prefixed || waiting > 0 { leave } else { None }));
            if !prefixed && waiting > 0 && leave.is_some() {
                waiting = 0;
                leave = None;
            }
        } else if let Some(allowed) = allows(word.means) {
            if prefixed {
                leave = Some(allowed);
            } else {
                let open = found.iter_mut().filter(|(_, leave)| leave.is_none());
                let mut any = false;
                for (_, own) in open {
                    *own = Some(allowed);
                    any = true;
                }
                if !any {
                    (leave, waiting) = (Some(allowed), 1);
                }
            }
        }
    }
    found
}

/// What the words of a sentence about film and photos come to.
fn filmed(said: &[(Word, bool, bool, String)], found: &mut Vec<Found>) {
    let last = |kinds: &[Word]| {
        said.iter()
            .rev()
            .find(|(word, ..)| kinds.contains(word))
            .map(|(_, leave, ..)| *leave)
    };
    let film = last(&[Word::Film, Word::Shots]);
    let photos = last(&[Word::Photo, Word::Shots]);
    // Film allowed and photos not is rare enough to be looked at.
    let (what, odd) = match (film, photos) {
        (None, None) => return,
        (Some(true), Some(false)) => (MayFilm::No, true),
        (Some(true), _) => (MayFilm::Yes, false),
        (Some(false) | None, Some(true)) => (MayFilm::PhotosOnly, false),
        (Some(false), _) | (None, Some(false)) => (MayFilm::No, false),
    };
    found.push(Found {
        what: What::MayFilm(what),
        quote: said
            .iter()
            .map(|(.., quote)| quote.as_str())
            .fold(String::new(), joined),
        sure: said.iter().all(|(_, _, sure, _)| *sure) && !odd,
    });
}

fn joined(mut whole: String, next: &str) -> String {
    if !whole.ends_with(next) {
        if !whole.is_empty() {
            whole.push('，');
        }
        whole.push_str(next);
    }
    whole
}

fn slides(clause: &mut Clause, words: &[Token<Word>], found: &mut Vec<Found>) {
    let forbids = words.iter().any(|word| word.means == Word::Forbids);
    let allows = words.iter().any(|word| word.means == Word::Allows);
    // 「外传」 and the like are only said to forbid; 「发群里」 without a no means yes.
    let to_others = clause.says(&[
        "发群",
        "发到群",
        "发在群",
        "放群",
        "给大家",
        "发大家",
        "共享",
        "公开",
        "分享",
        "转发",
        "分发",
        "share",
        "shared",
        "circulate",
        "听众",
        "学员",
        "外传",
        "外发",
        "传播",
        "上传",
        "拷",
        "传出去",
        "发出去",
        "仅供",
        "仅限",
        "只限",
        "保密",
        "外泄",
    ]);
    if !to_others || !(forbids || allows || clause.says(&["群", "大家", "share", "shared"])) {
        return;
    }
    found.push(Found {
        what: What::MayShareSlides(if forbids {
            MayShareSlides::No
        } else {
            MayShareSlides::Yes
        }),
        quote: clause.raw(),
        sure: !(clause.doubts || forbids && allows),
    });
    clause.claim();
}
