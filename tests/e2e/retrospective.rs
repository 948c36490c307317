//! Looking back in the window: a held salon's retrospective written from its facts, rated, finished and taken back; what it
//! asks for among the next salon's preparation; the trends as pictures with their numbers, and what they teach.

use serde_json::{Value, json};

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

const HOSTILE: &str = "<script>alert(1)</script> =cmd|' /C calc'!A0 ../../etc #set 喆䶮𬭎";

/// Calls a command that must succeed.
async fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    let answer = window.command(command, arguments).await;
    answer.unwrap_or_else(|refusal| panic!("{command}: {refusal}"))
}

/// Opens the sample and gives the salon held last and the coming one.
async fn open_sample(window: &Window) -> (String, String) {
    window.click("[data-test=sample]").await;
    window.wait_for(".page[data-room=desk] h1").await;
    let salons = ask(window, "events_list", json!({})).await;
    let numbered = |number: i64| -> String {
        let salons = salons.as_array().expect("a list");
        let found = salons.iter().find(|salon| salon["number"] == number);
        found.expect("a salon")["id"].as_str().expect("an id").to_owned()
    };
    (numbered(17), numbered(18))
}

pub async fn retro(window: &Window, salon: &str) -> Value {
    ask(window, "retro_show", json!({ "event": salon })).await
}

/// Undoes what was just done; what is said in passing may have gone by now.
async fn take_back(window: &Window) {
    window.close_toasts().await;
    window.click("[data-test=undo]").await;
}

/// Keeps a picture, when somebody wants to look.
async fn keep(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os("CHAPTERDESK_PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("{name}.png"));
        std::fs::write(path, window.picture().await).expect("a picture");
    }
}

#[tokio::test]
async fn a_salon_is_looked_back_on() {
    let home = Home::new();
    drive("retrospective", &home, Settings::default(), async |window| {
        let (held, next) = open_sample(&window).await;
        window.go(&format!("salons/{held}")).await;
        window
            .wait_for(".tabs a:first-child[data-test=tab-retrospective][aria-current=page]")
            .await;
        assert!(
            window.count("[data-test=retro-times] tbody tr").await > 3,
            "its rows as they were"
        );
        keep(&window, "retro-1").await;
        window.assert_accessible("a retrospective").await;
        steps_are_drafted(&window, &held).await;
        stars_are_typed_like_a_table(&window, &held).await;
        an_action_is_asked_for(&window).await;
        it_is_finished_and_taken_back(&window, &held, &next).await;
        window.go(&format!("salons/{next}/preparation")).await;
        window.wait_text("[data-test=task]", HOSTILE).await;
        window.wait_text("[data-test=task]", "潘志成").await;
        assert_eq!(window.count("[data-test=task] script").await, 0);
    })
    .await;
}

async fn steps_are_drafted(window: &Window, held: &str) {
    let before = retro(window, held).await["steps"].clone();
    let draft = ask(window, "retro_draft", json!({ "event": held })).await;
    window.click("[data-test=prefill]").await;
    let first = draft["result"]
        .as_str()
        .expect("a draft")
        .lines()
        .next()
        .expect("a line")
        .to_owned();
    window.wait_text("[data-test=step-result]", &first).await;
    let after = retro(window, held).await["steps"].clone();
    for step in ["goal", "result", "causes", "conclusion", "public_words"] {
        let kept = if before[step] == "" {
            &draft[step]
        } else {
            &before[step]
        };
        assert_eq!(&after[step], kept, "{step}: what was written stays");
    }
    take_back(window).await;
    window
        .wait_true(
            "the drafts are gone",
            "return !document.querySelector('[data-test=step-result]').textContent.includes(arguments[0])",
            vec![json!(first)],
        )
        .await;
    assert_eq!(retro(window, held).await["steps"], before);
    window.close_toasts().await;
    window.click("[data-test=step-causes]").await;
    window.fill("[data-test=step-causes-input]", HOSTILE).await;
    window.press(&["Ctrl+Enter"]).await;
    window.wait_text("[data-test=step-causes]", HOSTILE).await;
}

async fn stars_are_typed_like_a_table(window: &Window, held: &str) {
    let venue = "[data-test=rating][data-about=venue]";
    for (stars, count) in [(5, "12"), (4, "6"), (3, "2")] {
        window.fill(&format!("{venue} [data-test=stars-{stars}]"), count).await;
    }
    let of_venue = async || {
        let ratings = retro(window, held).await["ratings"].clone();
        let ratings = ratings.as_array().expect("ratings").clone();
        ratings
            .into_iter()
            .find(|rating| rating["about"] == "venue")
            .expect("the venue")
    };
    assert_eq!(of_venue().await["answers"], 0, "a row is saved when it is left");
    window.script("document.activeElement.blur()", Vec::new()).await;
    window.wait_text(&format!("{venue} [data-test=mean]"), "4.5").await;
    assert_eq!(of_venue().await["counts"], json!([0, 0, 2, 6, 12]));
    window.wait_text(&format!("{venue} td"), "60%").await;
    window.click("[data-test=undo]").await;
    window.wait_gone(&format!("{venue} [data-test=mean]")).await;
    assert_eq!(of_venue().await["answers"], 0, "typed as one act");
    let whole = "[data-test=rating][data-about=event] [data-test=stars-1]";
    window.fill(whole, "viele").await;
    window.wait_for(&format!("{whole}[aria-invalid=true]")).await;
    window.fill(whole, "0").await;
    window.script("document.activeElement.blur()", Vec::new()).await;
}

async fn an_action_is_asked_for(window: &Window) {
    window.fill("[data-test=new-action]", HOSTILE).await;
    window.choose("[data-test=action-owner]", "pzc", "潘志成").await;
    window.fill("[data-test=action-due]", "12-05").await;
    window.click("[data-test=add-action]").await;
    window.wait_text("[data-test=action]", HOSTILE).await;
    window.wait_text("[data-test=action]", "12月5日前").await;
    let emptied = "return document.querySelector('[data-test=new-action]').value === '' \
                   && document.querySelector('[data-test=action-owner]').value === ''";
    window.wait_true("the form is empty again", emptied, Vec::new()).await;
    window.wait_text("[data-test=where]", "等下一场").await;
}

async fn it_is_finished_and_taken_back(window: &Window, held: &str, next: &str) {
    let finish = async || {
        window.close_toasts().await;
        window.click("[data-test=finish]").await;
        window.wait_for("dialog[data-test=finish-form] .finish-does li").await;
    };
    finish().await;
    window.assert_accessible("finishing").await;
    window.click("dialog[data-test=finish-form] [data-test=save]").await;
    window.wait_for("[data-test=reopen]").await;
    assert_eq!(window.salon(held).await["status"], "reviewed");
    window
        .wait_for(&format!("a[data-test=where][href='#/salons/{next}/preparation']"))
        .await;
    take_back(window).await;
    window.wait_for("[data-test=finish]").await;
    assert_eq!(window.salon(held).await["status"], "held");
    assert_eq!(
        window.count("a[data-test=where][href*=preparation]").await,
        0,
        "the actions wait again"
    );
    finish().await;
    window
        .choose("dialog[data-test=finish-form] [role=combobox]", "xmf", "徐敏芳")
        .await;
    window.click("dialog[data-test=finish-form] [data-test=save]").await;
    window.wait_text(".finished", "徐敏芳").await;
    keep(window, "retro-finished").await;
}

#[tokio::test]
async fn words_pictures_and_money_are_kept() {
    let home = Home::new();
    drive("retro-kept", &home, Settings::default(), async |window| {
        let (held, _) = open_sample(&window).await;
        window.go(&format!("salons/{held}/retrospective")).await;
        let voices = window.count("[data-test=voice]").await;
        window.fill("[data-test=new-voice]", "倒着\u{202E}写").await;
        window.press(&["Enter"]).await;
        window.wait_for("[data-test=toast][role=alert]").await;
        window.close_toasts().await;
        window.fill("[data-test=new-voice]", HOSTILE).await;
        window.press(&["Enter"]).await;
        window.wait_text("[data-test=voice]", HOSTILE).await;
        let newest = "[data-test=voice]:last-child [data-test=voice-public]";
        window.click(newest).await;
        window
            .wait_true(
                "it may be quoted",
                &format!("return document.querySelector('{newest}').checked"),
                Vec::new(),
            )
            .await;
        let kept = retro(&window, &held).await["voices"].clone();
        let kept = kept.as_array().expect("voices");
        assert_eq!(kept.len() as u64, voices + 1);
        assert_eq!(kept.last().expect("the new one")["public"], true);

        let picture =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
        let photo = json!({ "event": held, "bytes": picture, "caption": HOSTILE });
        ask(&window, "retro_add_photo", photo).await;
        window.wait_for("[data-test=photo] img").await;
        window.wait_text("[data-test=photo]", HOSTILE).await;
        window.click("[data-test=remove-photo]").await;
        window.wait_gone("[data-test=photo]").await;
        take_back(&window).await;
        window.wait_for("[data-test=photo] img").await;
        let second = json!({ "event": held, "bytes": picture, "caption": "合影" });
        ask(&window, "retro_add_photo", second).await;
        window
            .click("[data-test=photo]:last-child [data-test=photo-earlier]")
            .await;
        window.wait_text("[data-test=photo]:first-child", "合影").await;

        window.close_toasts().await;
        window.click("[data-test=add-expense]").await;
        let form = "dialog[data-test=expense-form]";
        window.fill(&format!("{form} [data-test=what]"), HOSTILE).await;
        window.fill(&format!("{form} [data-test=yuan]"), "很多").await;
        window.click(&format!("{form} [data-test=save]")).await;
        window
            .wait_for(&format!("{form} [data-test=yuan][aria-invalid=true]"))
            .await;
        window.fill(&format!("{form} [data-test=yuan]"), "86.5").await;
        window
            .choose(&format!("{form} [data-test=paid_by]"), "jsq", "蒋思琪")
            .await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_text("[data-test=owed]", "蒋思琪86.50元").await;
        window.click("[data-test=expense]:last-child [data-test=settled]").await;
        window
            .wait_true(
                "nothing is owed to them",
                "return !document.querySelector('[data-test=owed]')?.textContent.includes('蒋思琪')",
                Vec::new(),
            )
            .await;
        a_form_is_imported(&window, &home).await;
        keep(&window, "retro-money").await;
        window.assert_accessible("voices, photos and money").await;
    })
    .await;
}

/// Stars are added up and shown before they are taken over; empty words are nothing.
async fn a_form_is_imported(window: &Window, home: &Home) {
    let path = home.path("评分表.csv");
    let lines = [
        "提交时间,整体满意度,场地环境,您的建议".to_owned(),
        "2026-11-15 10:00,非常满意,满意,希望问答再长一点".to_owned(),
        format!("2026-11-15 10:05,5,4,{HOSTILE}表单"),
        "2026-11-15 10:06,满意,一般,无".to_owned(),
    ];
    std::fs::write(&path, lines.join("\n")).expect("a form's export");
    home.will_pick(&path);
    window.close_toasts().await;
    window.click("[data-test=import-ratings]").await;
    let dialog = "dialog[data-test=import-ratings]";
    window
        .wait_for(&format!("{dialog} [data-test=rating-read][data-about=venue]"))
        .await;
    window
        .wait_text(&format!("{dialog} [data-test=voice-read]"), &format!("{HOSTILE}表单"))
        .await;
    assert_eq!(window.count(&format!("{dialog} [data-test=voice-read]")).await, 2);
    keep(window, "retro-import").await;
    window.assert_accessible("a form's answers").await;
    window.click(&format!("{dialog} [data-test=take-ratings]")).await;
    window.wait_gone(dialog).await;
    window
        .wait_text("[data-test=rating][data-about=venue] [data-test=mean]", "3.67")
        .await;
    window.wait_text("[data-test=voice]", "希望问答再长一点").await;
    take_back(window).await;
    window
        .wait_gone("[data-test=rating][data-about=venue] [data-test=mean]")
        .await;
}

#[tokio::test]
async fn trends_are_drawn_with_their_numbers() {
    let home = Home::new();
    drive("trends", &home, Settings::default(), async |window| {
        let (_, next) = open_sample(&window).await;
        window.click("#rooms a[href='#/trends']").await;
        window.wait_for("[data-test=trend] canvas").await;
        window.click("[data-test=range-all]").await;
        window.wait_for("[data-test=range-all][aria-pressed=true]").await;
        pictures_are_not_empty(&window).await;
        let found = ask(&window, "retro_trends", json!({ "from": null, "to": null })).await;
        let salons = found["salons"].as_array().expect("salons");
        let numbers = "[data-test=trend][data-name=attendance] [data-test=numbers]";
        window.click(&format!("{numbers} summary")).await;
        let read = "return [...document.querySelectorAll(arguments[0])].map((row) => [...row.children].map((cell) => cell.textContent))";
        let rows = window.script(read, vec![json!(format!("{numbers} tbody tr"))]).await;
        let told: Vec<Value> = salons
            .iter()
            .map(|salon| json!([format!("第{}期", salon["event"]["number"]), salon["signed_up"].to_string(), salon["present"].to_string()]))
            .collect();
        assert_eq!(rows, Value::Array(told), "the table says what the picture shows");
        keep(&window, "trends").await;
        window.assert_accessible("the trends").await;
        what_was_learned_is_used(&window, &next).await;
    })
    .await;
}

/// Every picture has something else than its ground in it.
pub async fn pictures_are_not_empty(window: &Window) {
    let drawn = "return [...document.querySelectorAll('draw-chart')].every((chart) => { \
                   const canvas = chart.querySelector('canvas'); \
                   if (!canvas) return false; \
                   const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); \
                   const seen = new Set(); \
                   for (let at = 3; at < data.length; at += 4) if (data[at] > 200) seen.add(`${data[at - 3]} ${data[at - 2]} ${data[at - 1]}`); \
                   return seen.size > 2; })";
    window.wait_true("every picture is drawn", drawn, Vec::new()).await;
}

async fn what_was_learned_is_used(window: &Window, next: &str) {
    let line = "[data-test=learned][data-kind=discussion]";
    window.click(&format!("{line} [data-test=use-minutes]")).await;
    window.wait_for(&format!("{line} [data-test=forget-minutes]")).await;
    let learned = async || {
        let all = ask(window, "retro_learned", json!({})).await;
        let all = all.as_array().expect("a list").clone();
        all.into_iter()
            .find(|each| each["kind"] == "discussion")
            .expect("the discussion")
    };
    let taught = learned().await;
    assert_eq!(taught["usual"], taught["use"]);
    take_back(window).await;
    window.wait_for(&format!("{line} [data-test=use-minutes]")).await;
    assert_eq!(learned().await["usual"], Value::Null);
    let minutes = async || {
        let salon = window.salon(next).await;
        let rows = salon["segments"].as_array().expect("rows").clone();
        rows.into_iter()
            .find(|row| row["kind"] == "discussion")
            .expect("a discussion")["minutes"]
            .clone()
    };
    let before = minutes().await;
    window.close_toasts().await;
    window.click(&format!("{line} [data-test=apply-minutes]")).await;
    window.wait_gone(&format!("{line} [data-test=apply-minutes]")).await;
    assert_eq!(minutes().await, taught["use"]);
    window.click("[data-test=undo]").await;
    window.wait_for(&format!("{line} [data-test=apply-minutes]")).await;
    assert_eq!(minutes().await, before);
}

#[tokio::test]
async fn looking_back_fits_the_smallest_window_in_every_light() {
    let home = Home::new();
    drive("retro-small", &home, Settings::default(), async |window| {
        window.resize(1024, 700).await;
        let (held, next) = open_sample(&window).await;
        let places = [format!("salons/{held}"), format!("salons/{next}/retrospective"), "trends".to_owned()];
        for (language, theme) in [("zh-CN", "light"), ("zh-CN", "dark"), ("en", "dark")] {
            let preferences = json!({ "preferences": { "language": language, "theme": theme } });
            ask(&window, "desk_set_preferences", preferences).await;
            window.script("location.reload()", Vec::new()).await;
            window.wait_for("html[data-ready=yes] .page h1").await;
            for (index, place) in places.iter().enumerate() {
                window.go(place).await;
                if place == "trends" {
                    pictures_are_not_empty(&window).await;
                }
                let name = format!("retro-small-{index}-{language}-{theme}");
                keep(&window, &name).await;
                let wide = "return document.documentElement.scrollWidth <= window.innerWidth \
                            && [...document.querySelectorAll('#main .card')].every((card) => card.scrollWidth <= card.clientWidth + 1)";
                assert_eq!(window.script(wide, Vec::new()).await, json!(true), "{name} is too wide");
                window.assert_accessible(&name).await;
            }
        }
    })
    .await;
}
