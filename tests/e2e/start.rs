//! The window opens, shows something to begin with, and lets the page call nothing that is not listed.

use serde_json::json;

use crate::support::machine::{Home, Settings};
use crate::support::window::drive;

#[tokio::test]
async fn the_window_opens_on_an_empty_home() {
    let home = Home::new();
    drive("start", &home, Settings::default(), async |window| {
        window.wait_for("main h1").await;
        window.assert_accessible("the first start").await;
    })
    .await;
}

#[tokio::test]
async fn the_window_opens_without_a_language() {
    let home = Home::new();
    let settings = Settings {
        lang: None,
        ..Settings::default()
    };
    drive("no language", &home, settings, async |window| {
        window.wait_for("main h1").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_not_listed_is_denied() {
    let home = Home::new();
    drive("denied", &home, Settings::default(), async |window| {
        for command in [
            "no_such_command",
            "plugin:dialog|open",
            "plugin:opener|open_path",
            "plugin:event|emit",
        ] {
            let refused = window.command(command, json!({})).await;
            assert!(refused.is_err(), "{command} answered {refused:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_page_can_neither_run_text_nor_reach_outside() {
    let home = Home::new();
    drive("policy", &home, Settings::default(), async |window| {
        let ran = window
            .script(
                "const s = document.createElement('script'); s.textContent = 'window.__ran = true'; \
                 document.body.append(s); return window.__ran === true",
                Vec::new(),
            )
            .await;
        assert_eq!(ran, json!(false), "an inline script ran");
        let reached = window
            .script_async(
                "const done = arguments[arguments.length - 1]; \
                 fetch('http://127.0.0.1:9/').then(() => done(true), (e) => done(e.message))",
                Vec::new(),
            )
            .await;
        assert_ne!(reached, json!(true), "the page reached outside");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_is_no_chapter_is_named_and_left_as_it_was() {
    let home = Home::new();
    let path = home.path("notes.chapter");
    let text = "这是一份会议记录，不是分会文件。".repeat(20);
    std::fs::write(&path, &text).expect("a file of somebody else's");
    let settings = Settings {
        open: Some(path.clone()),
        ..Settings::default()
    };
    drive("no chapter", &home, settings, async |window| {
        window.wait_text("body", "notes.chapter").await;
        window.wait_for("[data-test=create]").await;
        assert_eq!(std::fs::read_to_string(&path).expect("the file"), text);
    })
    .await;
}
