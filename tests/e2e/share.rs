//! Sharing a salon: the version that goes out, whose paper, in which form, language and look; with a look at it before it
//! is saved; the clipboard; everything as one archive, called off and finished; and the papers of other rooms.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

/// Chooses a document and a form, waits until it is shown, and saves it.
pub async fn save_as(window: &Window, document: &str, form: &str) {
    window
        .click(&format!("[data-test=document][data-document={document}]"))
        .await;
    choose_form(window, form).await;
    window.click("[data-test=panel] [data-test=save]").await;
}

/// Chooses a form, also one of those behind "more", and waits for its preview.
pub async fn choose_form(window: &Window, form: &str) {
    window.wait_for("[data-test=panel] [data-test^=form-]").await;
    let wanted = format!("[data-test=panel] [data-test=form-{form}]");
    if window.count(&wanted).await == 0 {
        window.click("[data-test=panel] [data-test=more-forms]").await;
    }
    window.click(&wanted).await;
    window
        .wait_for(&format!(
            "[data-test=look][data-form={form}][aria-busy=false] > :not(p)"
        ))
        .await;
}

#[tokio::test]
async fn papers_for_the_day_and_sheets_of_people() {
    let home = Home::new();
    drive("sharing", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/share")).await;
        // The long picture is what people send: it is what stands there first.
        window
            .wait_for("[data-test=look][data-form=png][aria-busy=false] img")
            .await;
        window.wait_for("[data-test=form-png]:checked").await;
        window.wait_text("[data-test=words]", "14:05").await;
        choose_form(&window, "wechat").await;
        draft_becomes_a_version(&window, &salon).await;
        forms(&window).await;
        numbers_are_asked_for_each_time(&window).await;
        one_person_and_all(&window, &home.picks()).await;
        papers(&window, &home.picks()).await;
        window.assert_accessible("sharing").await;
        keep(&window, "sharing").await;
    })
    .await;
}

#[tokio::test]
async fn everything_as_one_archive() {
    let home = Home::new();
    drive("bundle", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/share")).await;
        window.click("[data-test=bundle-open]").await;
        window.wait_for("[data-test=bundle-file]").await;
        let files = window.count("[data-test=bundle-file]").await;
        assert!(files > 15, "only {files} files are offered");
        window.assert_accessible("the archive").await;
        keep(&window, "bundle").await;
        // Nobody needs an empty archive; a box of all fills and empties the others.
        window.click("[data-test=bundle-all]").await;
        assert_eq!(window.count("[data-test=bundle-file]:checked").await, 0);
        window.wait_for("[data-test=bundle-save]:disabled").await;
        window.click("[data-test=bundle-all]").await;
        assert_eq!(window.count("[data-test=bundle-file]:checked").await, files);

        window.click("[data-test=bundle-save]").await;
        window.click("[data-test=bundle-cancel]").await;
        window.wait_text("[data-test=toast]", "没有写任何文件").await;
        assert_eq!(count(&home.picks(), ".zip"), 0, "an archive that was called off");
        window.close_toasts().await;

        for form in ["png", "docx", "xlsx"] {
            untick(&window, form).await;
        }
        let left = window.count("[data-test=bundle-file]:checked").await;
        assert!(left < files, "{left} of {files}");
        window.click("[data-test=bundle-save]").await;
        window.wait_text("[data-test=progress]", "共").await;
        window.wait_gone("dialog[data-test=bundle]").await;
        let archive = wait_for_files(&window, &home.picks(), ".zip", 1).await;
        let listed = std::process::Command::new("python3")
            .args(["-m", "zipfile", "-l"])
            .arg(&archive)
            .output()
            .expect("python3");
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        assert!(listed.contains(".pdf") && listed.contains(".txt"), "{listed}");
        assert!(!listed.contains(".png") && !listed.contains(".docx"), "{listed}");
    })
    .await;
}

#[tokio::test]
async fn papers_of_other_rooms() {
    let home = Home::new();
    drive("sharing-elsewhere", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        let picks = home.picks();
        let venues = window.command("venues_list", json!({})).await.expect("the venues");
        let venue = venues[0]["id"].as_str().expect("a venue").to_owned();
        for (place, opener, ending) in [
            ("rota".to_owned(), "rota-export", "xlsx"),
            ("speakers".to_owned(), "share-speakers", "pdf"),
            (format!("venues/{venue}"), "share-venue", "pdf"),
            ("salons".to_owned(), "share-year", "ics"),
        ] {
            window.go(&place).await;
            window.click(&format!("[data-test={opener}]")).await;
            choose_form(&window, ending).await;
            window.assert_accessible(opener).await;
            keep(&window, opener).await;
            window.click("dialog [data-test=panel] [data-test=save]").await;
            let before = format!(".{ending}");
            wait_for_files(&window, &picks, &before, 1).await;
            window.type_keys("\u{e00c}").await;
            window.wait_gone("dialog[data-test=share-dialog]").await;
            for file in std::fs::read_dir(&picks).expect("the folder").flatten() {
                std::fs::remove_file(file.path()).expect("a paper");
            }
        }
        // From a talk to what its speaker is handed.
        window.go(&format!("salons/{salon}/overview")).await;
        window.click("[data-test=paper-invitation]").await;
        window.wait_for("[data-test=panel][data-key=invitation]").await;
        window.wait_for("[data-test=person][aria-pressed=true]").await;
    })
    .await;
}

/// A salon at two is at two, wherever the computer is.
#[tokio::test]
async fn a_calendar_keeps_the_hours_of_the_chapter() {
    let home = Home::new();
    let abroad = Settings {
        zone: Some("America/New_York".to_owned()),
        ..Settings::default()
    };
    drive("sharing-abroad", &home, abroad, async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/share")).await;
        let zone = "return Intl.DateTimeFormat().resolvedOptions().timeZone";
        assert_eq!(window.script(zone, Vec::new()).await, json!("America/New_York"));
        window.click("[data-test=document][data-key=agenda]").await;
        choose_form(&window, "ics").await;
        window.wait_text("[data-test=entries]", "12月12日").await;
        window.wait_text("[data-test=entries]", "14:00–16:00").await;
        window.click("[data-test=panel] [data-test=save]").await;
        let file = wait_for_files(&window, &home.picks(), ".ics", 1).await;
        let file = std::fs::read_to_string(file).expect("the calendar");
        assert!(file.contains("DTSTART:20261212T060000Z"), "{file}");
    })
    .await;
}

/// Pastes into a page that takes pictures, as a chat does, and tells how large the picture is that comes out.
async fn pasted_picture(window: &Window) -> [u64; 2] {
    let field = "const field = document.createElement('div'); field.id = 'elsewhere'; field.contentEditable = 'true'; \
                 document.body.append(field); field.focus();";
    window.script(field, Vec::new()).await;
    window.press(&["Ctrl+v"]).await;
    window
        .wait_true(
            "a picture is pasted",
            "const picture = document.querySelector('#elsewhere img'); return !!picture && picture.complete",
            Vec::new(),
        )
        .await;
    let read = "const field = document.getElementById('elsewhere'); field.remove(); \
                const picture = field.querySelector('img'); return [picture.naturalWidth, picture.naturalHeight]";
    let size = window.script(read, Vec::new()).await;
    [0, 1].map(|at| size[at].as_u64().expect("a length"))
}

#[tokio::test]
async fn a_picture_is_copied_and_pasted_elsewhere() {
    let home = Home::new();
    drive("clipboard", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/share")).await;
        window
            .wait_for("[data-test=look][data-form=png][aria-busy=false] img")
            .await;
        window.click("[data-test=panel] [data-test=copy]").await;
        window.wait_text("[data-test=toast]", "已复制").await;
        window.close_toasts().await;
        let pasted = pasted_picture(&window).await;
        // It is the picture that is saved.
        window.click("[data-test=panel] [data-test=save]").await;
        let saved = wait_for_files(&window, &home.picks(), ".png", 1).await;
        let saved = std::fs::read(saved).expect("the picture");
        let length = |at: usize| u64::from(u32::from_be_bytes(saved[at..at + 4].try_into().expect("four bytes")));
        assert_eq!(pasted, [length(16), length(20)]);
        assert_eq!(pasted[0], 1080);
    })
    .await;
}

/// A system that takes nothing from the window: what to do instead is said and offered.
#[tokio::test]
async fn where_the_system_refuses_the_clipboard_saving_is_offered() {
    let home = Home::new();
    drive("clipboard-refused", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/share")).await;
        window
            .wait_for("[data-test=look][data-form=png][aria-busy=false] img")
            .await;
        let refuse = "for (const name of ['write', 'writeText']) Object.defineProperty(navigator.clipboard, name, \
                      { configurable: true, value: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })";
        window.script(refuse, Vec::new()).await;
        for (form, says, ending) in [("png", "不让复制图片", ".png"), ("wechat", "没能复制", ".txt")] {
            choose_form(&window, form).await;
            window.click("[data-test=panel] [data-test=copy]").await;
            window.wait_text("[data-test=toast]", says).await;
            keep(&window, &format!("refused-{form}")).await;
            window.wait_text("[data-test=toast] button:not(.bare)", "保存").await;
            window.click("[data-test=toast] button:not(.bare)").await;
            window.wait_text("[data-test=toast]", "已存到").await;
            wait_for_files(&window, &home.picks(), ending, 1).await;
        }
    })
    .await;
}

/// The list is left and walked by keys alone, from the document to the file.
#[tokio::test]
async fn sharing_by_keyboard_alone() {
    let home = Home::new();
    drive("sharing-keys", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/share")).await;
        window.wait_text("[data-test=words]", "14:05").await;
        window
            .script(
                "document.querySelector('[data-test=document][data-key=run_sheet]').focus()",
                Vec::new(),
            )
            .await;
        window.press(&["ArrowDown"]).await;
        window.wait_for("[data-test=panel][data-key=agenda]").await;
        window
            .wait_for("[data-test=look][data-form=png][aria-busy=false] img")
            .await;
        // Copy, save, then the picture itself and the forms.
        window.press(&["Tab", "Tab"]).await;
        focused(&window, "save").await;
        window.press(&["Tab", "Tab"]).await;
        focused(&window, "form-png").await;
        window.press(&["ArrowDown"]).await;
        window
            .wait_for("[data-test=look][data-form=wechat][aria-busy=false] pre")
            .await;
        window.press(&["ArrowDown"]).await;
        window
            .wait_for("[data-test=look][data-form=pdf][aria-busy=false] img")
            .await;
        window.press(&["Shift+Tab", "Shift+Tab"]).await;
        focused(&window, "save").await;
        window.press(&["Enter"]).await;
        wait_for_files(&window, &home.picks(), ".pdf", 1).await;
    })
    .await;
}

async fn focused(window: &Window, test: &str) {
    window
        .wait_true(
            &format!("{test} has the focus"),
            "return document.activeElement?.dataset.test === arguments[0]",
            vec![json!(test)],
        )
        .await;
}

/// Keeps a picture, when somebody wants pictures.
async fn keep(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os("CHAPTERDESK_PICTURES") {
        std::fs::write(Path::new(&folder).join(format!("{name}.png")), window.picture().await).expect("the picture");
    }
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
    window.fill("[data-test=share-version]", "1").await;
    window.wait_text("[data-test=preview]", "流程表 V1").await;
    window.fill("[data-test=share-version]", "0").await;
    window.wait_text("[data-test=preview]", "流程表 V2").await;
}

/// What people use stands first; the rest is behind one click. Each form is shown before it is saved.
async fn forms(window: &Window) {
    let forms = window
        .script(
            "return [...document.querySelectorAll('[data-test^=form-]')].map((e) => e.dataset.test.slice(5)).join(' ')",
            Vec::new(),
        )
        .await;
    assert_eq!(forms, json!("png wechat pdf xlsx docx"));
    for form in ["png", "pdf", "xlsx", "docx"] {
        choose_form(window, form).await;
        window.wait_for("[data-test=pages] img").await;
        keep(window, &format!("share-{form}")).await;
    }
    choose_form(window, "csv").await;
    window.wait_text("[data-test=preview]", "14:05").await;
    choose_form(window, "ics").await;
    assert_eq!(
        window.count("[data-test=entries] li").await,
        1,
        "one entry for the salon"
    );
    window.click("[data-test=calendar-segments]").await;
    window
        .wait_true(
            "an entry for each segment",
            "return document.querySelectorAll('[data-test=entries] li').length > 5",
            Vec::new(),
        )
        .await;
    window.assert_accessible("the calendar").await;
    keep(window, "share-ics").await;
    // The other language is one click away, the chapter's looks another.
    choose_form(window, "wechat").await;
    window.click("[data-test=lang-en]").await;
    window.wait_text("[data-test=preview]", "Run-sheet").await;
    window.click("[data-test=lang-zh-CN]").await;
    window.wait_text("[data-test=preview]", "流程表").await;
    choose_form(window, "pdf").await;
    let picture = "return document.querySelector('[data-test=pages] img').src";
    let plain = window.script(picture, Vec::new()).await;
    window.fill("[data-test=paper-theme]", "modern").await;
    window
        .wait_true(
            "another look",
            "return document.querySelector('[data-test=look][aria-busy=false] img')?.src !== arguments[0]",
            vec![plain],
        )
        .await;
    keep(window, "share-modern").await;
}

/// Numbers are off at first, and off again for the next document and when one comes back.
async fn numbers_are_asked_for_each_time(window: &Window) {
    choose_form(window, "wechat").await;
    let numbers =
        "return document.querySelector('[data-test=preview]').textContent.match(/\\d{3}-\\d{4}-\\d{4}/g)?.length ?? 0";
    let few = window.script(numbers, Vec::new()).await;
    window.click("[data-test=contacts]").await;
    window
        .wait_true(
            "more numbers",
            "return (document.querySelector('[data-test=look][aria-busy=false] [data-test=preview]')?.textContent.match(/\\d{3}-\\d{4}-\\d{4}/g)?.length ?? 0) > arguments[0]",
            vec![few.clone()],
        )
        .await;
    window.click("[data-test=document][data-key=contacts]").await;
    window
        .wait_for("[data-test=panel][data-key=contacts] [data-test=contacts]:not(:checked)")
        .await;
    window.click("[data-test=document][data-key=run_sheet]").await;
    window
        .wait_for("[data-test=panel][data-key=run_sheet] [data-test=contacts]:not(:checked)")
        .await;
    window
        .wait_for("[data-test=look][data-form=wechat][aria-busy=false] [data-test=preview]")
        .await;
    assert_eq!(window.script(numbers, Vec::new()).await, few);
}

async fn one_person_and_all(window: &Window, folder: &Path) {
    window.click("[data-test=document][data-key=person_sheet]").await;
    window.click("[data-test=person]:not([data-person=all])").await;
    window.wait_text("[data-test=preview]", "的安排").await;
    save_as(window, "person_sheet", "png").await;
    wait_for_files(window, folder, "个人安排", 1).await;
    choose_form(window, "wechat").await;
    window.click("[data-test=person][data-person=all]").await;
    window.wait_text("[data-test=preview]", "— — —").await;
    save_as(window, "person_sheet", "png").await;
    let people = window.count("[data-test=person]:not([data-person=all])").await;
    wait_for_files(window, folder, "个人安排-全部", people).await;
    // A calendar each, too: of all at once it says whose an entry is.
    choose_form(window, "ics").await;
    window.wait_text("[data-test=entries]", "的安排").await;
    window.click("[data-test=panel] [data-test=save]").await;
    wait_for_files(window, folder, ".ics", people).await;
    window.click("[data-test=person]:not([data-person=all])").await;
    window.wait_gone("[data-test=calendar-event]").await;
    window
        .wait_true(
            "the entries of one person",
            "const shown = document.querySelector('[data-test=look][aria-busy=false] [data-test=entries]')?.textContent ?? ''; \
             return shown.includes('第18期沙龙：') && !shown.includes('的安排')",
            Vec::new(),
        )
        .await;
    keep(window, "share-own-calendar").await;
    choose_form(window, "png").await;
}

async fn papers(window: &Window, folder: &Path) {
    assert_eq!(window.count("[data-test=document][data-document=paper]").await, 7);
    window.click("[data-key=time_cards]").await;
    window
        .wait_for("[data-test=panel][data-key=time_cards] [data-pages=\"3\"] img")
        .await;
    window.click("[data-key=sign_in]").await;
    choose_form(window, "png").await;
    window.click("[data-test=panel] [data-test=save]").await;
    wait_for_files(window, folder, "签到表", 1).await;
    for paper in ["poster", "certificate", "table_cards"] {
        window.click(&format!("[data-test=document][data-key={paper}]")).await;
        window
            .wait_for(&format!("[data-test=panel][data-key={paper}] [aria-busy=false] img"))
            .await;
        keep(window, &format!("share-{paper}")).await;
    }
}

async fn untick(window: &Window, form: &str) {
    let boxes = format!("[data-test=bundle-file][data-form={form}]:checked");
    while window.count(&boxes).await > 0 {
        window.click(&boxes).await;
    }
}

fn count(folder: &Path, word: &str) -> usize {
    files(folder, word).len()
}

fn files(folder: &Path, word: &str) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder).expect("the folder").flatten();
    files
        .map(|file| file.path())
        .filter(|path| path.to_string_lossy().contains(word))
        .collect()
}

/// Waits until so many files bear this word in their name, closes what says so and gives the first.
async fn wait_for_files(window: &Window, folder: &Path, word: &str, wanted: u64) -> PathBuf {
    for _ in 0..400 {
        let found = files(folder, word);
        if found.len() as u64 >= wanted {
            window.close_toasts().await;
            return found.into_iter().next().expect("at least one");
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{wanted} files of {word} never came");
}
