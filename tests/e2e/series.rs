//! From a lead to a thank-you letter with its certificate, entirely in the window: every letter is written by the
//! program, read, copied and noted as sent; the days between are real days of the window's clock.

use crate::journey::{add_speaker, add_venue, appoint, create_chapter, plan_salon, wait_for_paper};
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

const OPEN: &str = "[data-test=open-letter]";

/// The window on another day.
fn on(day: &str) -> Settings {
    Settings {
        now: format!("{day}T10:00:00+08:00"),
        ..Settings::default()
    }
}

#[tokio::test]
async fn from_a_lead_to_thanks_with_a_certificate() {
    let home = Home::new();
    let salon = drive("series", &home, on("2026-11-22"), async |window| {
        create_chapter(&window).await;
        appoint(&window, "secretary_general", "徐敏芳").await;
        add_speaker(&window, "沈文娟", "16", "senior").await;
        add_venue(&window).await;
        let salon = plan_salon(&window).await;
        choose_speaker(&window, &salon).await;
        approach(&window).await;
        wait_stage(&window, "contacted").await;
        write_due(&window, "invitation").await;
        wait_stage(&window, "invited").await;
        set_appearance(&window, &salon, "confirmed").await;
        write_due(&window, "confirmation").await;
        salon
    })
    .await;
    drive("series-progress", &home, on("2026-12-03"), async |window| {
        write_due(&window, "progress").await;
    })
    .await;
    drive("series-reminder", &home, on("2026-12-11"), async |window| {
        write_due(&window, "reminder").await;
        // Those who come and those who help hear of it the day before, too.
        for kind in ["committee", "audience"] {
            write_due(&window, kind).await;
        }
    })
    .await;
    drive("series-thanks", &home, on("2026-12-13"), async |window| {
        hold(&window, &salon).await;
        set_appearance(&window, &salon, "spoke").await;
        write_due(&window, "thanks").await;
        window.click("[data-test=beside] [data-test=save-pdf]").await;
        wait_for_paper(&window, &home.picks(), "感谢状", "pdf", b"%PDF").await;
        window.assert_accessible("thanks with a certificate").await;
        wait_stage(&window, "thanked").await;
        window.go("letters").await;
        window.wait_gone("[data-part=due]").await;
        assert_eq!(
            window.count("[data-part=sent] [data-test=letter]").await,
            8,
            "every letter of the way stands in the outbox"
        );
    })
    .await;
}

async fn choose_speaker(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/overview")).await;
    window.click("[data-test=empty-talk][data-talk=\"2\"]").await;
    let dialog = "dialog[data-test=choose-speaker]";
    window
        .choose(&format!("{dialog} [data-test=speaker]"), "沈文娟", "沈文娟")
        .await;
    window
        .fill(&format!("{dialog} [data-test=topic]"), "员工不认绩效结果，怎么谈")
        .await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.click("[data-test=edit-facts]").await;
    let dialog = "dialog[data-test=facts]";
    window
        .choose(&format!("{dialog} [data-test=in_charge]"), "徐敏芳", "徐敏芳")
        .await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
}

/// The first word to a stranger is nobody's due: it is begun by hand.
async fn approach(window: &Window) {
    window.go("letters").await;
    window.click("[data-test=new-letter]").await;
    let dialog = "dialog[data-test=letter-form]";
    window.fill(&format!("{dialog} [data-test=kind]"), "approach").await;
    window
        .choose(&format!("{dialog} [data-test=speaker]"), "沈文娟", "沈文娟")
        .await;
    window.assert_accessible("beginning a letter").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    send(window, "approach").await;
}

/// Writes the letter of a kind that is due, reads it and sends it.
async fn write_due(window: &Window, kind: &str) {
    window.go("letters").await;
    window
        .click(&format!("[data-part=due] [data-kind={kind}] [data-test=write]"))
        .await;
    send(window, kind).await;
    window.wait_gone(&format!("[data-part=due] [data-kind={kind}]")).await;
}

async fn send(window: &Window, kind: &str) {
    window.wait_for(&format!("{OPEN}[data-state=prepared]")).await;
    let words = window
        .script(
            "return document.querySelector('[data-test=letter-body]').value",
            Vec::new(),
        )
        .await;
    let words = words.as_str().expect("the letter").to_owned();
    assert!(!words.contains(['{', '}']), "{kind} says everything: {words}");
    window.click("[data-test=copy-sent]").await;
    window.wait_for(&format!("{OPEN}[data-state=sent]")).await;
    window.close_toasts().await;
}

async fn wait_stage(window: &Window, stage: &str) {
    window
        .click(&format!("{OPEN} .letter-facts a[href^='#/speakers/']"))
        .await;
    window.wait_for(".page[data-room=speakers] h1").await;
    window
        .wait_for(&format!("[data-test=stage-{stage}][aria-pressed=true]"))
        .await;
}

async fn set_appearance(window: &Window, salon: &str, state: &str) {
    window.go(&format!("salons/{salon}/overview")).await;
    window.click("[data-test=talk][data-talk=\"2\"]").await;
    let dialog = "dialog[data-test=appearance]";
    window.click(&format!("{dialog} [data-test=state-{state}] + *")).await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
}

async fn hold(window: &Window, salon: &str) {
    window.go(&format!("salons/{salon}/overview")).await;
    window.click("[data-test=more]").await;
    window.click("[data-test=status-held]").await;
    window.wait_for("[data-test=more]").await;
}
