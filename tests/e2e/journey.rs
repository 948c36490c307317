//! The main job from beginning to end, as a new user does it: an empty chapter, the committee, two speakers, a venue, a
//! salon whose every check is passed, its papers on disk; then the window is closed, opened again, and an act undone.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::share::save_as;
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

#[tokio::test]
async fn from_an_empty_chapter_to_papers_on_disk() {
    let home = Home::new();
    let salon = drive("journey", &home, Settings::default(), async |window| {
        create_chapter(&window).await;
        appoint(&window, "secretary_general", "徐敏芳").await;
        appoint(&window, "vp_membership", "朱燕萍").await;
        add_speaker(&window, "何晓雯", "3", "junior").await;
        add_speaker(&window, "沈文娟", "16", "senior").await;
        add_venue(&window).await;
        let salon = plan_salon(&window).await;
        confirm_speakers(&window, &salon).await;
        fill_roles(&window, &salon).await;
        prepare_discussion(&window, &salon).await;
        write_script(&window, &salon).await;
        find_bearers(&window, &salon).await;
        everything_is_ready(&window, &salon).await;
        save_papers(&window, &salon, &home.picks()).await;
        salon
    })
    .await;
    drive("reopened", &home, Settings::default(), async |window| {
        window.wait_for(".page[data-room=desk] h1").await;
        take_back_one_act(&window, &salon).await;
    })
    .await;
}

pub async fn create_chapter(window: &Window) {
    window.click("[data-test=create]").await;
    let dialog = "dialog[data-test=create-chapter]";
    window.fill(&format!("{dialog} [data-test=name]"), "苏州分会").await;
    window.fill(&format!("{dialog} [data-test=city]"), "苏州").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_for(".page[data-room=desk] h1").await;
    window.wait_text("#rooms", "苏州分会").await;
    window.assert_accessible("the first desk").await;
}

pub async fn appoint(window: &Window, office: &str, name: &str) {
    window.go("committee").await;
    window.click(&format!("[data-test=appoint-{office}]")).await;
    let dialog = "dialog[data-test=appoint-form]";
    window.choose(&format!("{dialog} [data-test=person]"), name, name).await;
    window.assert_accessible("appointing").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_text(&format!("[data-office={office}]"), name).await;
}

pub async fn add_speaker(window: &Window, name: &str, years: &str, level: &str) {
    window.go("speakers").await;
    window.click("[data-test=add-speaker]").await;
    let dialog = "dialog[data-test=speaker-form]";
    window.choose(&format!("{dialog} [data-test=person]"), name, name).await;
    // Somebody new is entered in a dialog of their own, over this one.
    let person = "dialog[data-test=person-form]";
    window.fill(&format!("{person} [data-test=address]"), "老师").await;
    window.fill(&format!("{person} [data-test=years]"), years).await;
    window
        .fill(
            &format!("{person} [data-test=introduction]"),
            "在制造业做人力资源，讲自己经手的事。",
        )
        .await;
    window.click(&format!("{person} [data-test=save]")).await;
    window.wait_gone(person).await;
    window.click(&format!("{dialog} [data-test=level-{level}]")).await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_text("#main h1", name).await;
}

pub async fn add_venue(window: &Window) {
    window.go("venues").await;
    window.click("[data-test=add-venue]").await;
    let dialog = "dialog[data-test=venue-form]";
    for (field, value) in [
        ("name", "青屿书院3楼大教室"),
        ("address", "青屿路18号"),
        ("area", "68"),
        ("opens", "12:30"),
        ("clears", "17:30"),
        ("door", "东门进，电梯右转"),
    ] {
        window.fill(&format!("{dialog} [data-test={field}]"), value).await;
    }
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    for item in [
        "projector",
        "screen",
        "microphone",
        "clicker",
        "air_conditioning",
        "tables_chairs",
    ] {
        window
            .click(&format!("[data-item={item}] [data-test={item}-present] + *"))
            .await;
        window
            .wait_true(
                &format!("{item} is there"),
                "return document.querySelector(arguments[0])?.checked === true",
                vec![json!(format!("[data-test={item}-present]"))],
            )
            .await;
    }
    window.assert_accessible("the venue").await;
}

/// Plans the salon of 12 December and gives its id.
pub async fn plan_salon(window: &Window) -> String {
    plan_salon_on(window, "2026-12-12").await
}

/// Plans a salon and gives its id.
pub async fn plan_salon_on(window: &Window, date: &str) -> String {
    window.go("salons").await;
    window.click("[data-test=plan-salon]").await;
    let dialog = "dialog[data-test=plan]";
    window.fill(&format!("{dialog} [data-test=date]"), date).await;
    window
        .fill(&format!("{dialog} [data-test=theme]"), "绩效沟通，怎么开口")
        .await;
    window.fill(&format!("{dialog} [data-test=heads]"), "45").await;
    window
        .choose(&format!("{dialog} [data-test=venue]"), "青屿", "青屿书院")
        .await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_for(".page[data-room=salons] [data-test=segment]").await;
    window.wait_text("[data-test=plan-line]", "116").await;
    let hash = window.script("return location.hash", Vec::new()).await;
    hash.as_str()
        .and_then(|hash| hash.split('/').nth(2))
        .expect("the salon's address")
        .to_owned()
}

async fn confirm_speakers(window: &Window, salon: &str) {
    for (talk, name, topic) in [
        (1, "何晓雯", "试用期面谈，我踩过的三个坑"),
        (2, "沈文娟", "员工不认绩效结果，怎么谈"),
    ] {
        window.go(&format!("salons/{salon}/overview")).await;
        window
            .click(&format!("[data-test=empty-talk][data-talk=\"{talk}\"]"))
            .await;
        let dialog = "dialog[data-test=choose-speaker]";
        window
            .choose(&format!("{dialog} [data-test=speaker]"), name, name)
            .await;
        window.fill(&format!("{dialog} [data-test=topic]"), topic).await;
        window.click(&format!("{dialog} [data-test=confirmed]")).await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;

        window.click(&format!("[data-test=talk][data-talk=\"{talk}\"]")).await;
        let dialog = "dialog[data-test=appearance]";
        window.click(&format!("{dialog} [data-test=topic_settled]")).await;
        for what in ["introduction_on", "photo_on", "slides_on"] {
            window.click(&format!("{dialog} [data-test={what}-today]")).await;
        }
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
    }
    window.click("[data-test=edit-facts]").await;
    let dialog = "dialog[data-test=facts]";
    window.click(&format!("{dialog} [data-test=booking-booked] + *")).await;
    window
        .choose(&format!("{dialog} [data-test=in_charge]"), "徐敏芳", "徐敏芳")
        .await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
}

async fn fill_roles(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/roles")).await;
    for (role, names) in [
        ("host", &["金晓岚"][..]),
        ("values_officer", &["钱雅静"]),
        ("timekeeper", &["蒋思琪"]),
        ("group_lead", &["潘志成", "唐玉兰", "吴春梅", "陆佳宜"]),
    ] {
        for name in names {
            window
                .choose(&format!("[data-role={role}] [data-test=add-{role}]"), name, name)
                .await;
            window
                .wait_text(&format!("[data-role={role}] .role-people"), name)
                .await;
        }
    }
    window.assert_accessible("the roles").await;
}

async fn prepare_discussion(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/discussion")).await;
    for question in ["最难开口的一次是怎么收场的？", "谈之前，你会准备哪三样东西？"] {
        window.fill("[data-test=new-question]", question).await;
        window.click("[data-test=new-question] + button").await;
        window.wait_text("[data-list=questions]", question).await;
    }
}

async fn write_script(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/overview")).await;
    window.click("[data-test=host_script]").await;
    let dialog = "dialog[data-test=host_script]";
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
}

/// The usual materials are there from the start; one more is added, and everything finds somebody who brings it.
async fn find_bearers(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/materials")).await;
    window.fill("[data-test=new-material]", "桌布").await;
    window.click("[data-test=new-material] + button").await;
    window.wait_text("[data-test=material]", "桌布").await;
    for row in 1..=window.count("[data-test=material]").await {
        let line = format!("[data-test=material]:nth-child({row})");
        window
            .choose(&format!("{line} [data-test=bearer]"), "潘志成", "潘志成")
            .await;
        window.wait_gone(&format!("{line} .wanted")).await;
    }
    window.assert_accessible("the materials").await;
}

async fn everything_is_ready(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/overview")).await;
    window
        .wait_true(
            "every check is passed",
            "const checks = [...document.querySelectorAll('[data-check]')]; \
             return checks.length > 0 && checks.every((check) => check.dataset.state === 'passed')",
            Vec::new(),
        )
        .await;
    window.assert_accessible("the salon that is ready").await;
}

async fn save_papers(window: &Window, salon: &str, folder: &Path) {
    window.go(&format!("salons/{salon}/share")).await;
    window.wait_text("[data-test=words]", "14:05").await;
    save_as(window, "run_sheet", "pdf").await;
    wait_for_paper(window, folder, "流程表", "pdf", b"%PDF").await;
    save_as(window, "run_sheet", "png").await;
    wait_for_paper(window, folder, "流程表", "png", b"\x89PNG").await;
    window.click("[data-test=document][data-key=invitation]").await;
    window
        .wait_for("[data-test=panel][data-key=invitation] [data-test=person]")
        .await;
    assert_eq!(
        window.count("[data-test=person]").await,
        2,
        "an invitation for each speaker"
    );
    for name in ["何晓雯", "沈文娟"] {
        let choose = "[...document.querySelectorAll('[data-test=person]')].find((e) => e.textContent.includes(arguments[0])).click()";
        window.script(choose, vec![json!(name)]).await;
        window.wait_text("[data-test=person][aria-pressed=true]", name).await;
        save_as(window, "invitation", "pdf").await;
        wait_for_paper(window, folder, name, "pdf", b"%PDF").await;
    }
    window.assert_accessible("sharing").await;
}

/// Waits for a file of this kind whose name holds this word.
/// Waits for a paper whose name has this word, looks at its first bytes and tells where it is.
pub async fn wait_for_paper(window: &Window, folder: &Path, word: &str, ending: &str, beginning: &[u8]) -> PathBuf {
    for _ in 0..400 {
        let found: Option<PathBuf> = std::fs::read_dir(folder)
            .expect("the folder of papers")
            .flatten()
            .map(|entry| entry.path())
            .find(|path| path.to_string_lossy().contains(word) && path.extension().is_some_and(|e| e == ending));
        if let Some(path) = found {
            window.close_toasts().await;
            assert!(
                std::fs::read(&path).expect("the paper").starts_with(beginning),
                "{} is not what it says",
                path.display()
            );
            return path;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!(
        "no {ending} of {word} came; the page says: {}",
        window.text("body").await
    );
}

async fn take_back_one_act(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/materials")).await;
    window.wait_gone("[data-test=material] .wanted").await;
    window.click("[data-test=undo]").await;
    window.wait_for("[data-test=material] .wanted").await;
    window.click("[data-test=redo]").await;
    window.wait_gone("[data-test=material] .wanted").await;
    window.go("history").await;
    window.wait_for("[data-test=act]").await;
    window.assert_accessible("the history").await;
}
