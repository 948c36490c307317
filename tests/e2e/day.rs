//! One salon from its sign-ups to the trends, in one file and one window: a form's export taken over, the door, a late start
//! and a talk that overruns, one way to catch up, the end, the retrospective, what it asks for at the next salon, the chart.

use serde_json::{Value, json};

use crate::attendance::{DOOR, IMPORT, ask, export, wait_present};
use crate::journey::plan_salon_on;
use crate::live::{DAY, at, coming_salon, live, minutes_left, moment, on_the_day, state};
use crate::retrospective::{pictures_are_not_empty, retro};
use crate::support::machine::Home;
use crate::support::window::{Window, drive};

const ACTION: &str = "问答提前两分钟收麦";

#[tokio::test]
async fn a_salon_from_its_sign_ups_to_the_trends() {
    let home = Home::new();
    let settings = on_the_day(&home, DAY, "13:20:00");
    drive("day", &home, settings, async |window| {
        window.resize(1280, 800).await;
        let salon = coming_salon(&window).await;
        let next = plan_salon_on(&window, "2027-01-16").await;
        sign_ups_are_imported(&window, &home, &salon).await;
        let present = people_come(&window, &home, &salon).await;
        it_runs_late_and_ends_in_time(&window, &home, &salon).await;
        it_is_looked_back_on(&window, &salon, present).await;
        window.go(&format!("salons/{next}/preparation")).await;
        window.wait_text("[data-test=task]", ACTION).await;
        the_trends_know_it(&window, present).await;
    })
    .await;
}

async fn sign_ups_are_imported(window: &Window, home: &Home, salon: &str) {
    window.go(&format!("salons/{salon}/sign-ups")).await;
    home.will_pick(&export(&home.path("")));
    window.click("[data-test=import-sign-ups]").await;
    window
        .wait_text(&format!("{IMPORT} [data-test=read-row]"), "屿禾食品")
        .await;
    window.click(&format!("{IMPORT} [data-test=take-import]")).await;
    window.wait_gone(IMPORT).await;
    window.wait_text("[data-test=sign-up]", "王小满").await;
    window.close_toasts().await;
}

/// Two who signed up, one of them by the end of the phone number, and somebody nobody expected; gives how many came.
async fn people_come(window: &Window, home: &Home, salon: &str) -> usize {
    home.set_clock(&moment(DAY, "13:45:00"));
    window.go(&format!("check-in/{salon}")).await;
    window.wait_for(&format!("{DOOR}:focus")).await;
    window.press(&["wxm", "Enter"]).await;
    wait_present(window, 1).await;
    window.press(&["9903", "Enter"]).await;
    wait_present(window, 2).await;
    window.fill(DOOR, "赵路过").await;
    window.press(&["Enter"]).await;
    let form = "dialog[data-test=walk-in-form]";
    window.wait_for(&format!("{form} [data-test=company]:focus")).await;
    window.press(&["abc", "Tab", "zyp"]).await;
    window.wait_text(&format!("{form} [role=option]"), "朱燕萍").await;
    window.press(&["Enter", "Enter"]).await;
    window.wait_gone(form).await;
    wait_present(window, 3).await;
    3
}

/// It begins four minutes late, the first talk overruns; one proposal shortens what is to come.
async fn it_runs_late_and_ends_in_time(window: &Window, home: &Home, salon: &str) {
    window.go(&format!("live/{salon}")).await;
    state(window, "ready").await;
    at(window, home, "14:04:00").await;
    goes_on(window, salon).await;
    at(window, home, "14:09:00").await;
    goes_on(window, salon).await;
    at(window, home, "14:45:00").await;
    goes_on(window, salon).await;
    window.press(&["r"]).await;
    let dialog = "dialog[data-test=live-recover]";
    window.wait_for(&format!("{dialog} tr.changed")).await;
    let planned = minutes_left(window, salon).await;
    window.click(&format!("{dialog} [data-test=accept]")).await;
    window.wait_gone(dialog).await;
    let shorter = minutes_left(window, salon).await;
    assert!(shorter < planned, "{shorter} of {planned} minutes");
    window.close_toasts().await;
    // From here each row takes the minutes of the day.
    let mut now = 14 * 60 + 45;
    loop {
        let shown = live(window, salon).await;
        let rows = shown["rows"].as_array().expect("rows");
        let on = rows
            .iter()
            .position(|row| row["id"] == shown["current"])
            .expect("a row is on");
        now += rows[on]["day_minutes"].as_i64().expect("minutes");
        at(window, home, &format!("{:02}:{:02}:00", now / 60, now % 60)).await;
        if first_coming(&shown).is_none() {
            break;
        }
        goes_on(window, salon).await;
    }
    window.wait_for("[data-test=next][data-guarded=no]").await;
    window.press(&[" "]).await;
    if window.count("dialog[data-test=confirm]").await > 0 {
        window.click("dialog[data-test=confirm] [data-test=yes]").await;
    }
    state(window, "ended").await;
    let totals = live(window, salon).await["totals"].take();
    assert_eq!(
        totals["seconds"],
        json!((now - 14 * 60 - 4) * 60),
        "every minute from 14:04 to the end"
    );
    assert_eq!(
        totals["on_seconds"], totals["seconds"],
        "and each of them belongs to a row"
    );
    window.click("[data-test=to-retrospective]").await;
}

/// The row that comes next.
fn first_coming(shown: &Value) -> Option<String> {
    let rows = shown["rows"].as_array().expect("rows");
    let coming = rows
        .iter()
        .find(|row| row["part"] == "slot" && row["state"] == "coming")?;
    coming["id"].as_str().map(str::to_owned)
}

/// The space bar, when the time between two steps has passed.
async fn goes_on(window: &Window, salon: &str) {
    let next = first_coming(&live(window, salon).await).expect("something is to come");
    window.wait_for("[data-test=next][data-guarded=no]").await;
    window.press(&[" "]).await;
    window.wait_for(&format!("[data-test=now][data-id=\"{next}\"]")).await;
}

/// The facts are there by themselves; an action is asked for, and it is finished.
async fn it_is_looked_back_on(window: &Window, salon: &str, present: usize) {
    window.wait_for("[data-test=retro-times] tbody tr").await;
    let facts = retro(window, salon).await["facts"].take();
    assert_eq!(facts["present"], present, "{facts}");
    window.fill("[data-test=new-action]", ACTION).await;
    window.click("[data-test=add-action]").await;
    window.wait_text("[data-test=action]", ACTION).await;
    window.close_toasts().await;
    window.click("[data-test=prefill]").await;
    window
        .wait_true(
            "the result is written",
            "return document.querySelector('[data-test=step-result]').textContent.includes('3')",
            Vec::new(),
        )
        .await;
    window.close_toasts().await;
    window.click("[data-test=finish]").await;
    window.wait_for("dialog[data-test=finish-form] .finish-does li").await;
    window.click("dialog[data-test=finish-form] [data-test=save]").await;
    window.wait_for("[data-test=reopen]").await;
    assert_eq!(window.salon(salon).await["status"], "reviewed");
    window.close_toasts().await;
}

async fn the_trends_know_it(window: &Window, present: usize) {
    window.click("#rooms a[href='#/trends']").await;
    window.wait_for("[data-test=trend] canvas").await;
    pictures_are_not_empty(window).await;
    let numbers = "[data-test=trend][data-name=attendance] [data-test=numbers]";
    window.click(&format!("{numbers} summary")).await;
    let last =
        "return [...[...document.querySelectorAll(arguments[0])].at(-1).children].map((cell) => cell.textContent)";
    let last = window.script(last, vec![json!(format!("{numbers} tbody tr"))]).await;
    let found = ask(window, "retro_trends", json!({ "from": null, "to": null })).await;
    let signed_up = found["salons"].as_array().and_then(|all| all.last()).expect("a salon")["signed_up"].clone();
    assert_eq!(last, json!(["第18期", signed_up.to_string(), present.to_string()]));
    assert_ne!(signed_up, Value::Null);
}
