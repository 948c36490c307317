//! Which module a subject or topic belongs to, by key words: a guess that a hand can correct, the same for the same words.

use unicode_normalization::UnicodeNormalization as _;

use super::Module;

/// Key words of a module: Chinese ones stand anywhere, others at the beginning of a word.
const WORDS: [(Module, &[&str]); 7] = [
    (
        Module::Recruiting,
        &[
            "招聘",
            "校招",
            "社招",
            "面试",
            "offer",
            "招人",
            "缺工",
            "宣讲",
            "候选人",
            "猎头",
            "背调",
            "背景调查",
            "甄选",
            "人才画像",
            "岗位分析",
            "胜任力",
            "recruit",
            "hiring",
            "hire",
            "interview",
            "candidate",
            "sourcing",
        ],
    ),
    (
        Module::Performance,
        &[
            "绩效",
            "目标",
            "指标",
            "kpi",
            "okr",
            "考核",
            "平衡计分",
            "performance",
            "goal",
            "target",
            "appraisal",
        ],
    ),
    (
        Module::Careers,
        &[
            "职业发展",
            "职业规划",
            "职业路径",
            "hr成长",
            "hr往哪",
            "hr三十五",
            "往哪走",
            "转型",
            "业务伙伴",
            "三支柱",
            "career",
        ],
    ),
    (
        Module::Training,
        &[
            "培训",
            "内训",
            "带教",
            "新人培养",
            "微课",
            "讲台",
            "课程",
            "讲师",
            "导师",
            "学习",
            "training",
            "trainer",
            "learning",
            "mentor",
            "onboarding",
        ],
    ),
    (
        Module::Pay,
        &[
            "薪",
            "工资",
            "年终奖",
            "奖金",
            "津贴",
            "补贴",
            "福利",
            "股权",
            "提成",
            "pay",
            "salary",
            "salaries",
            "wage",
            "reward",
            "bonus",
            "compensation",
            "benefits",
        ],
    ),
    (
        Module::YearEnd,
        &[
            "年终",
            "年会",
            "年底",
            "年度总结",
            "年度考核",
            "年报",
            "述职",
            "人力总结",
            "year-end",
            "annual",
        ],
    ),
    (
        Module::Talent,
        &[
            "留人",
            "留任",
            "离职",
            "干部",
            "梯队",
            "盘点",
            "人效",
            "敬业",
            "人才",
            "管培",
            "应届生",
            "校招生",
            "试用期",
            "激励",
            "组织瘦身",
            "组织变革",
            "talent",
            "retention",
            "engagement",
            "attrition",
            "succession",
            "probation",
        ],
    ),
];

/// The modules that a text speaks of, in the order of the year's themes.
pub fn modules_of(text: &str) -> Vec<Module> {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let speaks_of = |word: &&str| {
        folded.match_indices(word).any(|(at, _)| {
            let before = folded[..at].chars().next_back();
            !word.starts_with(|c: char| c.is_ascii_alphanumeric()) || before.is_none_or(|c| !c.is_ascii_alphanumeric())
        })
    };
    let found = WORDS.iter().filter(|(_, words)| words.iter().any(speaks_of));
    found.map(|(module, _)| *module).collect()
}

/// The modules of a speaker that count: those set by hand, else those their subjects and topics speak of.
pub fn effective<'a>(by_hand: &[Module], texts: impl IntoIterator<Item = &'a String>) -> Vec<Module> {
    if !by_hand.is_empty() {
        return by_hand.to_vec();
    }
    let mut found: Vec<Module> = texts.into_iter().flat_map(|text| modules_of(text)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_titles_find_their_module() {
        use Module::*;
        for (text, modules) in [
            ("旺季缺工，一线怎么招", &[Recruiting][..]),
            ("面试三问，听出真本事", &[Recruiting]),
            ("ＯＦＦＥＲ发了人不来", &[Recruiting]),
            ("调薪前先算哪几笔账", &[Pay]),
            ("请业务老大站上讲台", &[Training]),
            ("年会不冷场", &[YearEnd]),
            ("HR三十五岁往哪走", &[Careers]),
            ("员工不认绩效结果，怎么谈", &[Performance]),
            ("试用期面谈，我踩过的三个坑", &[Talent]),
            ("年终奖先讲规则再讲数", &[Pay, YearEnd]),
            ("How we hired forty people", &[Recruiting]),
            ("Hiring at full speed", &[Recruiting]),
            ("Repay and prepay", &[]),
            ("<script>=cmd #set", &[]),
            ("", &[]),
        ] {
            assert_eq!(modules_of(text), modules, "{text}");
        }
    }

    #[test]
    fn a_hand_wins_over_the_guess() {
        let texts = ["年会".to_owned(), "招聘".to_owned(), "校招".to_owned()];
        assert_eq!(effective(&[], &texts), [Module::Recruiting, Module::YearEnd]);
        assert_eq!(effective(&[Module::Pay], &texts), [Module::Pay]);
    }
}
