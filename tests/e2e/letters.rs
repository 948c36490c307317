//! Letters in the window: written with one click, read, changed, sent by every way, corrected when a fact changed, and
//! their templates.

use std::path::Path;

use serde_json::{Value, json};

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

const BODY: &str = "[data-test=letter-body]";
const OPEN: &str = "[data-test=open-letter]";

/// Calls a command that must succeed.
async fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    window
        .command(command, arguments)
        .await
        .unwrap_or_else(|error| panic!("{command}: {error}"))
}

/// Opens the sample and gives its coming salon.
async fn open_sample(window: &Window) -> Value {
    window.click("[data-test=sample]").await;
    window.wait_for(".page[data-room=desk] h1").await;
    ask(window, "events_home", json!({})).await["next"].clone()
}

/// Prepares a letter and opens it; gives its id.
async fn prepare(window: &Window, kind: &str, event: &Value, speaker: &Value) -> String {
    let wanted = json!({ "kind": kind, "event": event, "speaker": speaker, "lang": null, "send_on": null });
    let saved = ask(window, "letters_prepare", wanted).await;
    let id = saved["value"]["id"].as_str().expect("an id").to_owned();
    window.go(&format!("letters/outbox/{id}")).await;
    window.wait_for(&format!("{OPEN}[data-id=\"{id}\"]")).await;
    id
}

/// The words of the open letter, as they stand in the field.
async fn body(window: &Window) -> String {
    let value = window
        .script(
            "const e = document.querySelector(arguments[0]); return e.value ?? e.textContent",
            vec![json!(BODY)],
        )
        .await;
    value.as_str().expect("a text").to_owned()
}

/// What is in the clipboard, as another program would get it.
async fn clipboard(window: &Window) -> String {
    let field = "const field = document.createElement('textarea'); field.id = 'elsewhere'; \
                 document.body.append(field); field.focus();";
    window.script(field, Vec::new()).await;
    window.press(&["Ctrl+v"]).await;
    let read = "const field = document.getElementById('elsewhere'); field.remove(); return field.value";
    let pasted = window.script(read, Vec::new()).await;
    pasted.as_str().expect("a text").to_owned()
}

async fn wait_state(window: &Window, state: &str) {
    window.wait_for(&format!("{OPEN}[data-state={state}]")).await;
}

#[tokio::test]
async fn the_desk_and_the_speakers_page_count_the_same() {
    let home = Home::new();
    drive("counts", &home, Settings::default(), async |window| {
        open_sample(&window).await;
        window.wait_for("[data-test=letters-count]").await;
        let said = window.text("[data-test=letters-count]").await;
        let title = window.text(".page[data-room=desk] h1").await;
        let figures = |text: &str| -> Vec<u64> {
            let digits = |c: char| !c.is_ascii_digit();
            text.split(digits).filter_map(|figure| figure.parse().ok()).collect()
        };
        let [things, people] = figures(&said)[..] else {
            panic!("two figures: {said}")
        };
        assert_eq!(figures(&title), [things], "the title counts the same things");
        assert!(people < things, "somebody has two things to be done: {said}");
        window.go("speakers").await;
        window
            .wait_text("[data-test=filter-today]", &format!("今天该联系{people}位"))
            .await;
        window.click("[data-test=filter-today]").await;
        assert_eq!(window.count("[data-test=card]").await, people);
        // Whoever is counted says on their own page what is to be done.
        for at in 0..people {
            let open = "document.querySelectorAll('[data-test=card]')[arguments[0]].click()";
            window.script(open, vec![json!(at)]).await;
            window.wait_for("[data-test=why-today]").await;
            window.go("speakers").await;
            window.wait_for("[data-test=card]").await;
        }
    })
    .await;
}

#[tokio::test]
async fn speakers_are_filtered_by_city() {
    let home = Home::new();
    drive("cities", &home, Settings::default(), async |window| {
        open_sample(&window).await;
        window.go("speakers").await;
        window.wait_for("[data-test=filter-city]").await;
        let all = ask(&window, "speakers_list", json!({})).await;
        let all = all.as_array().expect("a list");
        let from = |city: &str| all.iter().filter(|speaker| speaker["city"] == city).count() as u64;
        let choose = "const s = document.querySelector('[data-test=filter-city]'); s.value = arguments[0]; \
                      s.dispatchEvent(new Event('change', { bubbles: true }))";
        for city in ["上海", "昆山", "苏州"] {
            assert!(from(city) > 0, "{city}");
            window.script(choose, vec![json!(city)]).await;
            assert_eq!(window.count("[data-test=card]").await, from(city), "{city}");
        }
        window.click("[data-test=clear-filter]").await;
        assert_eq!(window.count("[data-test=card]").await, all.len() as u64);
    })
    .await;
}

#[tokio::test]
async fn from_the_desk_to_a_sent_letter_in_two_clicks() {
    let home = Home::new();
    drive("letter", &home, Settings::default(), async |window| {
        open_sample(&window).await;
        window.assert_accessible("the desk").await;
        let line = "[data-test=letters] [data-test=today][data-what=write]";
        window.wait_for(line).await;
        window.click(&format!("{line} [data-test=write]")).await;
        wait_state(&window, "prepared").await;
        let words = body(&window).await;
        assert!(words.chars().count() > 20, "it is written already: {words}");
        window.assert_accessible("an open letter").await;
        window.click("[data-test=copy-sent]").await;
        wait_state(&window, "sent").await;
        window.wait_text("[data-test=toast]", "已复制").await;
        assert_eq!(clipboard(&window).await, words, "what is pasted is what was read");
        window.click("[data-test=toast] button:not(.bare)").await;
        wait_state(&window, "prepared").await;
        assert_eq!(body(&window).await, words);
    })
    .await;
}

#[tokio::test]
async fn a_letter_leaves_as_mail_as_a_file_or_as_told() {
    let home = Home::new();
    drive("ways", &home, Settings::default(), async |window| {
        window.resize(1280, 800).await;
        let salon = open_sample(&window).await;
        let talk = &salon["appearances"][0];
        let fields = json!({ "id": talk["speaker"], "fields": { "email": "he@example.com" } });
        ask(&window, "people_edit", fields).await;

        prepare(&window, "nudge", &salon["id"], &talk["speaker"]).await;
        window.fill("[data-test=letter-subject]", "第18期 & 回复？").await;
        window.fill(BODY, "何老师：\n只想问一句，您看行吗？").await;
        window.click("[data-test=mail]").await;
        wait_state(&window, "sent").await;
        let mail = std::fs::read_to_string(home.picks().join("mail")).expect("the mail program was asked");
        assert!(mail.starts_with("mailto:he@example.com?subject="), "{mail}");
        assert!(mail.contains("%20%26%20"), "a subject cannot add a header: {mail}");
        assert!(
            mail.ends_with("%E5%90%97%EF%BC%9F") && mail.contains("%0D%0A"),
            "{mail}"
        );
        window.close_toasts().await;

        prepare(&window, "invitation", &salon["id"], &talk["speaker"]).await;
        let long = body(&window).await;
        window.click("[data-test=mail]").await;
        wait_state(&window, "sent").await;
        window.wait_text("[data-test=toast]", "请粘贴到邮件里").await;
        let mail = std::fs::read_to_string(home.picks().join("mail")).expect("the mail program was asked");
        assert!(!mail.contains("body="), "a long letter is not cut: {mail}");
        assert_eq!(clipboard(&window).await, long);
        window.close_toasts().await;

        prepare(&window, "progress", &salon["id"], &talk["speaker"]).await;
        let words = body(&window).await;
        window.click("[data-test=save-file]").await;
        wait_state(&window, "sent").await;
        assert_eq!(saved_letter(&home.picks()), words);
        window.close_toasts().await;

        prepare(&window, "again", &Value::Null, &talk["speaker"]).await;
        window.click("[data-test=mark-sent]").await;
        let dialog = "dialog[data-test=sent-form]";
        window
            .fill(&format!("{dialog} [data-test=on_date]"), "2026-11-20")
            .await;
        window.assert_accessible("when it was sent").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        wait_state(&window, "sent").await;
        window.wait_text(".moment", "11月20日").await;
        window.click("[data-test=letter-more]").await;
        window.click("[data-test=unsend]").await;
        wait_state(&window, "prepared").await;
    })
    .await;
}

/// The one letter saved in a folder, with its marks for old editors taken off.
fn saved_letter(folder: &Path) -> String {
    let mut files = std::fs::read_dir(folder).expect("the folder").flatten();
    let file = files
        .find(|file| file.path().extension().is_some_and(|ending| ending == "txt"))
        .expect("a letter on disk");
    let text = std::fs::read_to_string(file.path()).expect("its text");
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    text.trim_end().replace("\r\n", "\n")
}

#[tokio::test]
async fn what_says_nothing_is_named_and_mended() {
    let home = Home::new();
    drive("blocked", &home, Settings::default(), async |window| {
        open_sample(&window).await;
        let planned = ask(&window, "events_plan", json!({ "fields": { "date": "2027-01-09" } })).await;
        let salon = planned["value"]["salon"]["id"].clone();
        let speakers = ask(&window, "speakers_list", json!({})).await;
        let lead = speakers
            .as_array()
            .expect("a list")
            .iter()
            .find(|speaker| speaker["stage"] == "lead")
            .expect("a lead");
        let place = json!({ "event": salon, "talk": 1, "speaker": lead["id"], "topic": null, "confirmed": false });
        ask(&window, "events_set_speaker", place).await;
        let id = prepare(&window, "confirmation", &salon, &lead["id"]).await;
        window.wait_for("[data-test=blocked] mark").await;
        window.assert_accessible("a blocked letter").await;
        let disabled = "return document.querySelector('[data-test=copy-sent]').disabled";
        assert_eq!(window.script(disabled, Vec::new()).await, json!(true));
        let refused = window
            .command("letters_mark_sent", json!({ "id": id, "by": "copy", "on_date": null }))
            .await;
        assert_eq!(refused.expect_err("blocked")["code"], "letter_blocked");
        // One click leads to the very field, over the letter; the letter says more as soon as it is saved.
        window.click("[data-test=mend][data-mend=salon]").await;
        let facts = "dialog[data-test=facts]";
        window.wait_for(facts).await;
        let field = "return document.activeElement.closest('[data-field]')?.dataset.field";
        assert_eq!(window.script(field, Vec::new()).await, json!("venue"));
        window
            .choose("dialog[data-test=facts] [data-test=venue]", "青屿", "青屿书院")
            .await;
        window.click(&format!("{facts} [data-test=save]")).await;
        window.wait_gone(facts).await;
        window.wait_gone("[data-test=blocked]").await;
        assert!(body(&window).await.contains("青屿书院"));
        let hash = window.script("return location.hash", Vec::new()).await;
        assert_eq!(hash, json!(format!("#/letters/outbox/{id}")), "the letter stayed open");
        assert_eq!(window.script(disabled, Vec::new()).await, json!(false));
    })
    .await;
}

#[tokio::test]
async fn a_change_after_sending_asks_for_a_correction() {
    let home = Home::new();
    drive("stale", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        let speaker = &salon["appearances"][0]["speaker"];
        let id = prepare(&window, "invitation", &salon["id"], speaker).await;
        window.click("[data-test=copy-sent]").await;
        wait_state(&window, "sent").await;
        ask(
            &window,
            "events_edit",
            json!({ "id": salon["id"], "fields": { "date": "2026-12-13" } }),
        )
        .await;
        window.wait_text("[data-test=stale]", "12月13日").await;
        window.wait_for("[data-part=stale] [data-test=letter]").await;
        window.assert_accessible("a letter that is no longer true").await;
        window.click("[data-test=correct]").await;
        wait_state(&window, "prepared").await;
        assert!(
            body(&window).await.contains("12月13日"),
            "the correction says what changed"
        );
        window.click("[data-test=copy-sent]").await;
        wait_state(&window, "sent").await;
        // The sample has a stale letter of its own.
        window.wait_gone(&format!("[data-part=stale] [data-id=\"{id}\"]")).await;
    })
    .await;
}

#[tokio::test]
async fn with_the_keyboard_alone() {
    let home = Home::new();
    drive("keys", &home, Settings::default(), async |window| {
        open_sample(&window).await;
        window.go("letters").await;
        window.wait_for("[data-part=due] [data-test=write]").await;
        let on_write = "return document.activeElement?.dataset.test === 'write'";
        for _ in 0..30 {
            if window.script(on_write, Vec::new()).await == json!(true) {
                break;
            }
            window.press(&["Tab"]).await;
        }
        window.press(&["Enter"]).await;
        wait_state(&window, "prepared").await;
        window.press(&["Ctrl+Enter"]).await;
        wait_state(&window, "sent").await;
        window.press(&["Ctrl+z"]).await;
        wait_state(&window, "prepared").await;
        let focus = "document.querySelector('[data-part=due] [data-test=write]').focus()";
        window.script(focus, Vec::new()).await;
        let before = window.count("[data-part=due] [data-test=write]").await;
        for _ in 0..before {
            window.press(&["ArrowDown"]).await;
        }
        let on_letter = "return document.activeElement?.dataset.test";
        assert_eq!(window.script(on_letter, Vec::new()).await, json!("letter"));
    })
    .await;
}

#[tokio::test]
async fn templates_are_changed_with_a_preview() {
    let home = Home::new();
    drive("templates", &home, Settings::default(), async |window| {
        window.resize(1280, 800).await;
        let salon = open_sample(&window).await;
        let speaker = salon["appearances"][0]["speaker"].as_str().expect("an id");
        window.go("letters/templates/nudge/zh-CN").await;
        window.wait_for("[data-test=preview]").await;
        window.assert_accessible("the templates").await;
        window.fill("[data-test=template-body]", "您好，，还有{不存在}。").await;
        window
            .script(
                "const a = document.querySelector('[data-test=template-body]'); a.focus(); a.setSelectionRange(3, 3)",
                Vec::new(),
            )
            .await;
        window.click("[data-test=placeholder][data-code=salon]").await;
        window.wait_text("[data-test=preview]", "您好，第18期").await;
        window.wait_text("[data-test=preview-blocked] mark", "不存在").await;
        window.assert_accessible("a template with a mistake").await;
        window
            .fill("[data-test=template-body]", "{称呼}，{沙龙}的事您看怎么样？")
            .await;
        window.click("[data-test=save-template]").await;
        window.wait_for("[data-test=kind][data-kind=nudge] small").await;
        window.wait_gone("[data-test=discard]").await;

        // A correction is tried on an example while nothing changed; an optional placeholder is no mistake.
        window.go("letters/templates/correction/zh-CN").await;
        window.wait_text("[data-test=preview]", "（举例）").await;
        assert_eq!(window.count("[data-test=preview-blocked]").await, 0);
        assert!(window.count(".template mark.known").await > 3);
        assert_eq!(window.count(".template mark:not(.known)").await, 0);

        // Only for one speaker, on top of the chapter's words.
        window.go(&format!("letters/templates/nudge/zh-CN/{speaker}")).await;
        window.wait_text("[data-test=preview]", "您看怎么样").await;
        window
            .fill("[data-test=template-body]", "{称呼}，老朋友，{沙龙}等您一句话。")
            .await;
        window.wait_text("[data-test=preview]", "老朋友").await;
        // Leaving loses nothing.
        window.go("desk").await;
        window.go(&format!("letters/templates/nudge/zh-CN/{speaker}")).await;
        window.wait_for("[data-test=discard]").await;
        window.click("[data-test=save-template]").await;
        window.wait_gone("[data-test=discard]").await;
        prepare(&window, "nudge", &salon["id"], &json!(speaker)).await;
        assert!(body(&window).await.contains("老朋友"));

        window.go(&format!("letters/templates/nudge/zh-CN/{speaker}")).await;
        window.click("[data-test=reset-template]").await;
        window.wait_text("[data-test=preview]", "您看怎么样").await;
        window.go("letters/templates/nudge/zh-CN").await;
        window.click("[data-test=reset-template]").await;
        window.wait_gone("[data-test=reset-template]").await;
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window.wait_text("[data-test=preview]", "您看怎么样").await;
    })
    .await;
}

#[tokio::test]
async fn an_empty_chapter_is_shown_the_way() {
    let home = Home::new();
    drive("no-letters", &home, Settings::default(), async |window| {
        ask(
            &window,
            "desk_create",
            json!({ "path": null, "name": "苏州分会", "city": "苏州" }),
        )
        .await;
        window.script("location.reload()", Vec::new()).await;
        window.wait_for("html[data-ready=yes] .page[data-room=desk] h1").await;
        window.go("letters").await;
        window.wait_for(".empty").await;
        window.assert_accessible("no letters yet").await;
        window.go("letters/templates").await;
        window.wait_for("[data-test=template-body]").await;
        window.assert_accessible("templates of an empty chapter").await;
    })
    .await;
}
