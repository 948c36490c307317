//! Sharing a salon: the version that goes out, a sheet for one person and for all, the papers for the day with a look at
//! their pages.

use std::path::Path;

use serde_json::json;

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

#[tokio::test]
async fn papers_for_the_day_and_sheets_of_people() {
    let home = Home::new();
    drive("sharing", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/share")).await;
        window.wait_text("[data-test=preview]", "14:05").await;
        draft_becomes_a_version(&window, &salon).await;
        one_person_and_all(&window, &home.picks()).await;
        papers(&window, &home.picks()).await;
        window.assert_accessible("sharing").await;
        the_rota(&window, &home.picks()).await;
        if let Some(folder) = std::env::var_os("CHAPTERDESK_PICTURES") {
            std::fs::write(Path::new(&folder).join("sharing.png"), window.picture().await).expect("the picture");
        }
    })
    .await;
}

async fn open_sample(window: &Window) -> String {
    window.click("[data-test=sample]").await;
    window.wait_for(".page[data-room=desk] h1").await;
    let salons = window.command("events_list", json!({})).await.expect("the salons");
    let salons = salons.as_array().expect("a list");
    let next = salons.iter().find(|event| event["number"] == 18).expect("salon 18");
    next["id"].as_str().expect("an id").to_owned()
}

/// Nothing is final at first; a version is stamped on the text at once, and an older one can still be had.
async fn draft_becomes_a_version(window: &Window, salon: &str) {
    window.wait_text("[data-test=preview]", "草稿").await;
    window.wait_for("[data-test=to-publish]").await;
    let publish = async || {
        let asked = json!({ "event": salon, "note": "" });
        window.command("versions_publish", asked).await.expect("a version");
    };
    publish().await;
    window.wait_text("[data-test=version-line]", "V1").await;
    window.wait_text("[data-test=preview]", "流程表 V1").await;
    let fields = json!({ "id": salon, "fields": { "theme": "绩效面谈，怎么收尾" } });
    window.command("events_edit", fields).await.expect("an edit");
    window.wait_text("[data-test=preview]", "与V1相比").await;
    publish().await;
    window.wait_text("[data-test=preview]", "V2变动").await;
    window
        .script(
            "const which = document.querySelector('[data-test=share-version]'); which.value = '1'; \
             which.dispatchEvent(new Event('change'))",
            Vec::new(),
        )
        .await;
    window.wait_text("[data-test=preview]", "流程表 V1").await;
}

async fn one_person_and_all(window: &Window, folder: &Path) {
    window.click("[data-test=person]:not([data-person=all])").await;
    window.wait_text("[data-test=preview]", "的安排").await;
    window.click("[data-document=person] [data-test=save-png]").await;
    wait_for_files(window, folder, "个人安排", 1).await;
    window.click("[data-test=person][data-person=all]").await;
    window.wait_text("[data-test=preview]", "— — —").await;
    window.click("[data-document=person] [data-test=save-png]").await;
    let people = window.count("[data-test=person]:not([data-person=all])").await;
    wait_for_files(window, folder, "个人安排-全部", people).await;
}

async fn papers(window: &Window, folder: &Path) {
    assert_eq!(window.count("[data-document=paper]").await, 7);
    window.click("[data-paper=time_cards] [data-test=show-text]").await;
    window.wait_for("[data-test=pages] img").await;
    window.wait_text(".phone.paper header", "3").await;
    window.click("[data-paper=sign_in] [data-test=save-png]").await;
    wait_for_files(window, folder, "签到表", 1).await;
    window.click("[data-paper=table_cards] [data-test=show-text]").await;
    window.wait_text(".phone.paper header", "桌签").await;
}

/// The rota, as a workbook and on paper.
async fn the_rota(window: &Window, folder: &Path) {
    window.go("rota").await;
    for form in ["xlsx", "pdf"] {
        window.click("[data-test=rota-export]").await;
        window.click(&format!("[data-test=rota-{form}]")).await;
        wait_for_files(window, folder, &format!(".{form}"), 1).await;
    }
}

/// Waits until so many files bear this word in their name, and closes what says so.
async fn wait_for_files(window: &Window, folder: &Path, word: &str, count: u64) {
    for _ in 0..400 {
        let files = std::fs::read_dir(folder).expect("the folder").flatten();
        let found = files.filter(|file| file.file_name().to_string_lossy().contains(word));
        if found.count() as u64 >= count {
            window.close_toasts().await;
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{count} files of {word} never came");
}
