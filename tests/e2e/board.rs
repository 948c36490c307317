//! The speakers board under the mouse: a card is dragged to the next stage, and the keyboard takes it back.

use serde_json::json;

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

async fn wait_cards(window: &Window, stage: &str, count: u64) {
    window
        .wait_true(
            &format!("{count} cards at {stage}"),
            "return document.querySelectorAll(arguments[0]).length === arguments[1]",
            vec![json!(cards(stage)), json!(count)],
        )
        .await;
}

fn cards(stage: &str) -> String {
    format!("[data-list={stage}] [data-test=card]")
}

#[tokio::test]
async fn a_card_is_dragged_and_the_act_taken_back() {
    let home = Home::new();
    drive("board", &home, Settings::default(), async |window| {
        window.resize(1400, 1000).await;
        window.click("[data-test=sample]").await;
        window.wait_for(".page[data-room=desk] h1").await;
        window.go("speakers").await;
        window.close_toasts().await;
        let (leads, contacted) = (
            window.count(&cards("lead")).await,
            window.count(&cards("contacted")).await,
        );
        window.drag(&cards("lead"), &cards("contacted")).await;
        wait_cards(&window, "lead", leads - 1).await;
        wait_cards(&window, "contacted", contacted + 1).await;
        window.ctrl("z").await;
        wait_cards(&window, "lead", leads).await;
        wait_cards(&window, "contacted", contacted).await;
    })
    .await;
}
