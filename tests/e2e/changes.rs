//! The whole way of a change: open roles are suggested and accepted, V1 is published, a speaker is replaced by a rescue,
//! which publishes V2, and what changed since V1 stands in the message and on the paper.

use std::process::Command;

use serde_json::json;

use crate::journey::wait_for_paper;
use crate::roles::open_sample;
use crate::share::{choose_form, save_as};
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

#[tokio::test]
async fn what_changed_since_v1_reaches_the_message_and_the_paper() {
    let home = Home::new();
    drive("changes", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        accept_proposals(&window, &salon).await;
        publish_first(&window, &salon).await;
        let stand_in = replace_speaker(&window, &salon).await;

        window.go(&format!("salons/{salon}/run-sheet")).await;
        window.wait_text("[data-test=version-chip]", "V2").await;
        window.go(&format!("salons/{salon}/share")).await;
        choose_form(&window, "wechat").await;
        window.wait_text("[data-test=preview]", "V2变动").await;
        window
            .wait_text("[data-test=preview]", &format!("分享二改为{stand_in}"))
            .await;
        window.close_toasts().await;
        save_as(&window, "run_sheet", "pdf").await;
        let paper = wait_for_paper(&window, &home.picks(), "流程表", "pdf", b"%PDF").await;
        let read = Command::new("pdftotext")
            .arg(&paper)
            .arg("-")
            .output()
            .expect("pdftotext");
        let text: String = String::from_utf8_lossy(&read.stdout).split_whitespace().collect();
        assert!(text.contains("与V1相比"), "{text}");
        assert!(text.contains(&format!("分享二改为{stand_in}")), "{text}");
    })
    .await;
}

async fn accept_proposals(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/roles")).await;
    window.click("[data-test=suggest]").await;
    window.wait_for("[data-test=offer] [data-test=reason]").await;
    while window.count("[data-test=accept-one]").await > 0 {
        let open = window.count("[data-test=accept-one]").await;
        window.close_toasts().await;
        window.click("[data-test=accept-one]").await;
        let fewer = "return document.querySelectorAll('[data-test=accept-one]').length < arguments[0]";
        window
            .wait_true("a proposal less is open", fewer, vec![json!(open)])
            .await;
    }
}

async fn publish_first(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/run-sheet")).await;
    window.close_toasts().await;
    window.click("[data-test=publish]").await;
    let dialog = "dialog[data-test=publish-form]";
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_text("[data-test=version-chip]", "V1 ·").await;
}

/// The second speaker cannot come: the plan offered first is taken. Gives the name of who speaks now.
async fn replace_speaker(window: &Window, salon: &str) -> String {
    let shown = window.salon(salon).await;
    let second = shown["appearances"]
        .as_array()
        .and_then(|all| all.iter().find(|each| each["talk"] == 2))
        .expect("the second speaker")["speaker"]
        .clone();
    let trouble = json!({ "trouble": "speaker", "person": second.clone() });
    let plans = window
        .command("rescue_plans", json!({ "event": salon, "trouble": trouble }))
        .await
        .expect("plans");
    let standby = plans
        .as_array()
        .and_then(|all| all.iter().find(|plan| plan["plan"] == "standby"))
        .expect("the standby speaker can step in");
    let key = standby["key"].as_str().expect("a key").to_owned();
    window.go(&format!("salons/{salon}")).await;
    window.close_toasts().await;
    window.click("[data-test=more]").await;
    window.click("[data-test=rescue-open]").await;
    let who = second.as_str().expect("an id");
    window
        .click(&format!(
            "dialog label:has([data-test=trouble-speaker][data-person=\"{who}\"])"
        ))
        .await;
    window
        .click(&format!("dialog [data-test=plan][data-key=\"{key}\"]"))
        .await;
    window.click("dialog [data-test=accept-plan]").await;
    window.wait_for("dialog [data-test=committee-text]").await;
    window.click("dialog [data-test=rescue-close]").await;
    window.wait_gone("dialog[data-test=rescue]").await;
    let now = window.salon(salon).await;
    let stands_in = now["appearances"]
        .as_array()
        .and_then(|all| all.iter().find(|each| each["talk"] == 2 && each["state"] != "declined"))
        .expect("somebody speaks");
    stands_in["name"].as_str().expect("a name").to_owned()
}
