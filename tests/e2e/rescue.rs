//! 应急方案: a speaker who cannot come, by keyboard alone: plans side by side, the texts to send, and one undo.

use serde_json::{Value, json};

use crate::roles::{DOWN, ENTER, focus, open_sample, press};
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

async fn show(window: &Window, salon: &str) -> Value {
    window.salon(salon).await
}

/// What a salon says without the moment it was asked.
fn sheet(salon: &Value) -> (Value, Value, Value) {
    (
        salon["segments"].clone(),
        salon["roles"].clone(),
        salon["appearances"].clone(),
    )
}

#[tokio::test]
async fn a_speaker_is_rescued_by_keyboard_and_one_undo_takes_it_back() {
    let home = Home::new();
    drive("rescue", &home, Settings::default(), async |window| {
        window.resize(1024, 700).await;
        let salon = open_sample(&window).await;
        let before = show(&window, &salon).await;
        window.go(&format!("salons/{salon}")).await;
        // ⋯ → 应急方案
        focus(&window, "[data-test=more]").await;
        press(&window, ENTER, 1).await;
        focus(&window, "[data-test=rescue-open]").await;
        press(&window, ENTER, 1).await;
        window.wait_for("dialog[data-test=rescue]").await;
        window.assert_accessible("what happened").await;
        focus(&window, "dialog [data-test=trouble-speaker]").await;
        press(&window, " ", 1).await;
        window.wait_for("dialog [data-test=plan] input:checked").await;
        window.assert_accessible("plans side by side").await;
        let plans = window.count("dialog [data-test=plan] input:enabled").await;
        assert!(plans >= 2, "there is a choice of plans: {plans}");
        let fits = "const { left, right, top, bottom } = document.querySelector('dialog').getBoundingClientRect(); \
                    return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight";
        assert_eq!(
            window.script(fits, Vec::new()).await,
            json!(true),
            "the dialog fits 1024 × 700"
        );
        // The arrow keys choose among the plans.
        let chosen = "return document.querySelector('[data-test=plan]:has(input:checked)').dataset.key";
        let first = window.script(chosen, Vec::new()).await;
        focus(&window, "dialog [data-test=plan] input:checked").await;
        press(&window, DOWN, 1).await;
        window
            .wait_true(
                "another plan is chosen",
                &format!("{chosen} !== arguments[0]"),
                vec![first.clone()],
            )
            .await;
        focus(&window, "dialog [data-test=accept-plan]").await;
        press(&window, ENTER, 1).await;
        window.wait_for("dialog [data-test=committee-text]").await;
        window.assert_accessible("the texts to send").await;
        assert!(!window.text("dialog [data-test=committee-text]").await.is_empty());
        assert_ne!(
            sheet(&show(&window, &salon).await),
            sheet(&before),
            "the plan was carried out"
        );
        focus(&window, "dialog [data-test=take-back]").await;
        press(&window, ENTER, 1).await;
        window.wait_gone("dialog[data-test=rescue]").await;
        assert_eq!(
            sheet(&show(&window, &salon).await),
            sheet(&before),
            "one undo takes all of it back"
        );
    })
    .await;
}

#[tokio::test]
async fn a_lost_venue_and_a_missing_host_have_plans_too() {
    let home = Home::new();
    drive("rescue-others", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}")).await;
        window.click("[data-test=rescue-venue]").await;
        window.wait_for("dialog [data-test=plan]").await;
        window.assert_accessible("plans for a lost venue").await;
        window.click("dialog [data-test=cancel]").await;
        window.wait_gone("dialog[data-test=rescue]").await;
        window.go(&format!("salons/{salon}/roles")).await;
        window.click("[data-role=host] [data-test=seat-menu]").await;
        window.click("[data-role=host] [data-test=rescue-host]").await;
        window.wait_for("dialog [data-test=plan] input:checked").await;
        window.click("dialog [data-test=accept-plan]").await;
        window.wait_for("dialog [data-test=committee-text]").await;
        window.click("dialog [data-test=rescue-close]").await;
        window.wait_gone("dialog[data-test=rescue]").await;
        window.wait_for("[data-role=host] [data-test=seat]").await;
    })
    .await;
}
