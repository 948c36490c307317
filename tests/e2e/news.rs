//! What a salon's page is told: after its own act the answer and nothing more; of what others did, what is different.

use chapterdesk_core::desk::{Access, Desk};
use chapterdesk_core::events::{SegmentFields, ops};
use chapterdesk_core::words::Act;
use serde_json::{Value, json};

use crate::desk::{chapter, env};
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

const MINUTES: &str = "[data-list=slot] [aria-rowindex='2'] [data-cell=minutes]";

#[tokio::test]
async fn the_page_holds_what_the_core_holds() {
    let home = Home::new();
    let folder = tempfile::tempdir().expect("a folder");
    let path = chapter(&folder.path().join("苏州.chapter"), 100);
    let settings = Settings {
        open: Some(path.clone()),
        ..Settings::default()
    };
    drive("news", &home, settings, async |window| {
        window.wait_for(".page[data-room=desk] h1").await;
        let list = window.command("events_list", json!({})).await.expect("the salons");
        let salons = list.as_array().expect("salons");
        let id = salons.iter().find(|salon| salon["number"] == 18).expect("salon 18")["id"].clone();
        let id = id.as_str().expect("an id");
        window.go(&format!("salons/{id}/run-sheet")).await;
        window.wait_for(MINUTES).await;
        let before = window.text(&format!("{MINUTES} b")).await;

        listen_to_calls(&window).await;
        window.click(MINUTES).await;
        window.press(&["1", "3", "Enter"]).await;
        window.wait_text(&format!("{MINUTES} b"), "13").await;
        window.wait_gone(".cell.waiting").await;
        window.settle().await;
        assert_eq!(calls(&window).await, json!(["events_edit_segment"]));
        assert_holds(&window, id).await;

        window.press(&["Ctrl+z"]).await;
        window.wait_text(&format!("{MINUTES} b"), &before).await;
        assert_holds(&window, id).await;

        let row = window.salon(id).await["segments"][0]["id"].clone();
        let row = serde_json::from_value(row).expect("an id");
        let mut beside = Desk::open(&path, env(), Access::CommandLine)
            .expect("the same file")
            .desk;
        let fields = SegmentFields {
            title: Some("由别处改".to_owned()),
            ..SegmentFields::default()
        };
        beside
            .transact(Act::new("act-test"), |tx| ops::edit_segment(tx, row, &fields))
            .expect("an act beside the window");
        window.wait_text("[data-test=segment] h3", "由别处改").await;
        assert_holds(&window, id).await;
        beside.close().expect("closing");
    })
    .await;
}

/// Notes from now on which commands the page calls.
async fn listen_to_calls(window: &Window) {
    let script = "const { fetch } = window; window.calls = []; \
        window.fetch = (to, ...how) => { \
            const [, command] = /^(?:ipc:|https?:\\/\\/ipc\\.)\\/*localhost\\/(\\w+)$/.exec(to) ?? []; \
            if (command) window.calls.push(command); \
            return fetch(to, ...how); };";
    window.script(script, Vec::new()).await;
}

async fn calls(window: &Window) -> Value {
    window.script("return window.calls", Vec::new()).await
}

/// The salon that the page put together from the news is the salon of the core.
async fn assert_holds(window: &Window, id: &str) {
    let held = "const done = arguments[arguments.length - 1]; \
        import(location.origin + '/bridge/commands.js').then(({ events_show }) => events_show({ id: arguments[0], act: 0 })).then(done);";
    let held = window.script_async(held, vec![json!(id)]).await;
    assert_eq!(held, window.salon(id).await);
}
