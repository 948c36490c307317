//! Preparation in the window: the list of a salon and the desk's card of what is overdue, a poster that is refused before the
//! speakers are sure, the venue looked at again, the group codes, the list of a kind; by mouse and by keyboard.

use serde_json::{Value, json};

use crate::attendance::{ask, assert_accessible};
use crate::journey::plan_salon;
use crate::roles::open_sample;
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

const HOSTILE: &str = "<script>alert(1)</script> =cmd|' /C calc'!A0 #set 喆䶮𬭎";

async fn preparation(window: &Window, salon: &str) -> Value {
    ask(window, "tasks_of_event", json!({ "event": salon })).await
}

/// The tasks of a salon for which this holds.
async fn tasks(window: &Window, salon: &str, holds: impl Fn(&Value) -> bool) -> Vec<Value> {
    let all = preparation(window, salon).await["tasks"].take();
    let all = all.as_array().expect("tasks").clone();
    all.into_iter().filter(|task| holds(task)).collect()
}

async fn open_tab(window: &Window) -> String {
    let salon = open_sample(window).await;
    window.go(&format!("salons/{salon}/preparation")).await;
    window.wait_for("[data-test=task]").await;
    salon
}

fn row(code: &str) -> String {
    format!("[data-test=task][data-code={code}]")
}

async fn undo(window: &Window) {
    window.close_toasts().await;
    window.click("[data-test=undo]").await;
}

#[tokio::test]
async fn what_is_to_be_done_is_ticked_written_and_told() {
    let home = Home::new();
    drive("tasks", &home, Settings::default(), async |window| {
        let salon = open_tab(&window).await;
        window.wait_text(".tasks-head", "1件过期").await;
        assert_accessible(&window, "preparation").await;
        // By the keyboard: the box, the space bar; once more takes it back.
        let speakers = row("find_speakers");
        let focus = "document.querySelector(arguments[0] + ' [data-test=task-done]').focus()";
        window.script(focus, vec![json!(speakers)]).await;
        window.press(&[" "]).await;
        window.wait_for(&format!("{speakers}[data-done]")).await;
        window.wait_gone(".tasks-head .chip").await;
        undo(&window).await;
        window.wait_for(&format!("{speakers}.is-late:not([data-done])")).await;

        the_poster_waits(&window, &salon).await;
        a_task_is_written_and_changed(&window, &salon).await;
        // What the last retrospective asked for waits to be taken up.
        window.click("[data-test=prepare]").await;
        window.wait_text("[data-test=task]", "备用投影").await;
        undo(&window).await;
        window.wait_for("[data-test=prepare]").await;
        window.close_toasts().await;
        window.click("[data-test=tasks-more]").await;
        window.click("[data-test=tasks-text]").await;
        window.wait_text("[data-test=toast]", "复制").await;
    })
    .await;
}

/// Nothing goes out before both speakers are sure; whoever does it says why, and the word stays.
async fn the_poster_waits(window: &Window, salon: &str) {
    let poster = row("poster");
    window.close_toasts().await;
    window.wait_text(&poster, "沈文娟").await;
    window.click(&format!("{poster} [data-test=task-done]")).await;
    let form = "dialog[data-test=accept-form]";
    window.wait_for(form).await;
    assert_accessible(window, "a poster too early").await;
    window.press(&["Escape"]).await;
    window.wait_gone(form).await;
    let is_done = |task: &Value| task["code"] == "poster" && !task["done_on"].is_null();
    assert!(
        tasks(window, salon, is_done).await.is_empty(),
        "nothing was said, nothing is done"
    );
    window.click(&format!("{poster} [data-test=accept]")).await;
    window.fill(&format!("{form} [data-test=reason]"), "   ").await;
    window.click(&format!("{form} [data-test=save]")).await;
    window
        .wait_for(&format!("{form} [data-test=reason][aria-invalid=true]"))
        .await;
    window
        .fill(&format!("{form} [data-test=reason]"), "先发第一位讲师的")
        .await;
    window.click(&format!("{form} [data-test=save]")).await;
    window.wait_gone(form).await;
    window.wait_text(&poster, "先发第一位讲师的").await;
    window.click(&format!("{poster} [data-test=task-done]")).await;
    window.wait_for(&format!("{poster}[data-done]")).await;
}

async fn a_task_is_written_and_changed(window: &Window, salon: &str) {
    window.close_toasts().await;
    window.fill("[data-test=new-task]", HOSTILE).await;
    window.press(&["Enter"]).await;
    window.wait_text("[data-test=task]", HOSTILE).await;
    assert_eq!(window.count("[data-test=task] script").await, 0, "a title is text");
    window.wait_for("[data-test=new-task]:focus").await;
    let own = tasks(window, salon, |task| task["own_title"] == HOSTILE).await;
    let own = format!("[data-test=task][data-id='{}']", own[0]["id"].as_str().expect("an id"));
    window.click(&format!("{own} [data-test=edit-task]")).await;
    let form = "dialog[data-test=task-form]";
    window.fill(&format!("{form} [data-test=days_before]"), "4000").await;
    window.click(&format!("{form} [data-test=save]")).await;
    window
        .wait_for(&format!("{form} [data-test=days_before][aria-invalid=true]"))
        .await;
    window.fill(&format!("{form} [data-test=days_before]"), "4").await;
    window
        .choose(&format!("{form} [data-test=owner]"), "pzc", "潘志成")
        .await;
    assert_accessible(window, "a task").await;
    window.click(&format!("{form} [data-test=save]")).await;
    window.wait_gone(form).await;
    window.wait_text(&own, "潘志成").await;
    window.wait_text(&own, "12月8日").await;
    // Removed, and brought back with everything.
    window.close_toasts().await;
    window.click(&format!("{own} [data-test=edit-task]")).await;
    window.click(&format!("{form} [data-test=remove-task]")).await;
    window.wait_gone(&own).await;
    undo(window).await;
    window.wait_text(&own, "潘志成").await;
}

#[tokio::test]
async fn the_venue_is_looked_at_again_and_codes_are_watched() {
    let home = Home::new();
    drive("recheck", &home, Settings::default(), async |window| {
        let salon = open_tab(&window).await;
        let first = "[data-test=recheck]:first-child";
        window
            .wait_for(&format!("{first}[data-item=projector] [data-test=old-fault]"))
            .await;
        window.fill(&format!("{first} [data-test=state]"), "bring").await;
        window.wait_for(&format!("{first}.differs [data-test=bearer]")).await;
        window
            .choose(&format!("{first} [data-test=bearer]"), "pzc", "潘志成")
            .await;
        window.wait_gone(&format!("{first} .wanted")).await;
        let all = preparation(&window, &salon).await;
        assert_eq!(all["recheck"][0]["bearer"]["name"], "潘志成");
        window.click(&format!("{first} [data-test=mend]")).await;
        window.wait_gone("[data-test=old-fault]").await;
        undo(&window).await;
        window.wait_for("[data-test=old-fault]").await;

        window.click("[data-test=add-fault]").await;
        let form = "dialog[data-test=fault-form]";
        window.fill(&format!("{form} [data-test=item]"), "microphone").await;
        window.fill(&format!("{form} [data-test=text]"), HOSTILE).await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_text("[data-test=fault]", HOSTILE).await;

        // The code of the sample dies before the day; one made later lives.
        window.wait_text("[data-test=code]", "分会沙龙2群").await;
        window.wait_for("[data-test=code] .task-warning").await;
        window.close_toasts().await;
        window.click("[data-test=add-code]").await;
        let form = "dialog[data-test=code-form]";
        window.fill(&format!("{form} [data-test=name]"), HOSTILE).await;
        window.fill(&format!("{form} [data-test=made_on]"), "2026-12-10").await;
        window
            .fill(&format!("{form} [data-test=expires_on]"), "2026-12-01")
            .await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_for(&format!("{form} [aria-invalid=true]")).await;
        window
            .fill(&format!("{form} [data-test=expires_on]"), "2026-12-17")
            .await;
        assert_accessible(&window, "a group code").await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_gone(form).await;
        window.wait_text("[data-test=code]", HOSTILE).await;
        assert_eq!(window.count("[data-test=code] .task-warning").await, 1);
        assert_accessible(&window, "the venue looked at again").await;
    })
    .await;
}

#[tokio::test]
async fn a_new_salon_takes_the_list_of_its_kind() {
    let home = Home::new();
    drive("lists", &home, Settings::default(), async |window| {
        open_sample(&window).await;
        let salon = plan_salon(&window).await;
        window.go(&format!("salons/{salon}/preparation")).await;
        window.click("[data-test=edit-list]").await;
        let form = "dialog[data-test=list-form]";
        let lines = format!("{form} [data-test=lines]");
        window.fill(&lines, "十天前 做海报").await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_for(&format!("{lines}[aria-invalid=true]")).await;
        window.wait_text(&format!("{form} .help.bad"), "十天前").await;
        window.fill(&lines, "10 海报和报名\n3 借桌布\n-1 还桌布").await;
        assert_accessible(&window, "the list of a kind").await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_gone(form).await;
        window.close_toasts().await;
        window.click("[data-test=prepare]").await;
        window.wait_text("[data-test=task]", "还桌布").await;
        let titles = tasks(&window, &salon, |task| task["due_on"] == "2026-12-13").await;
        assert_eq!(titles.len(), 1, "the day after the salon: {titles:?}");
        undo(&window).await;
        window.wait_for("[data-test=edit-list]").await;
        window.click("[data-test=edit-list]").await;
        window.click(&format!("{form} [data-test=reset-list]")).await;
        let list = ask(&window, "tasks_list", json!({ "kind": "salon" })).await;
        assert_eq!(
            (list["own"].clone(), list["lines"].as_array().map(Vec::len)),
            (json!(false), Some(20))
        );
    })
    .await;
}

#[tokio::test]
async fn the_desk_shows_what_is_overdue_and_every_window_holds_it() {
    let home = Home::new();
    drive("due", &home, Settings::default(), async |window| {
        window.resize(1024, 700).await;
        let salon = open_sample(&window).await;
        let due = "[data-test=due-tasks] [data-test=due-task]";
            window.wait_text("[data-test=due-tasks]", "天").await;
        let before = window.count(due).await;
        window.click(&format!("{due} [data-test=task-done]")).await;
        window
            .wait_true(
                "one less",
                "return document.querySelectorAll(arguments[0]).length === arguments[1]",
                vec![json!(due), json!(before - 1)],
            )
            .await;
        for (language, theme) in [("zh-CN", "dark"), ("en", "light")] {
            let preferences = json!({ "preferences": { "language": language, "theme": theme } });
            ask(&window, "desk_set_preferences", preferences).await;
            window.script("location.reload()", Vec::new()).await;
            window.wait_for("html[data-ready=yes] .page h1").await;
            window.go(&format!("salons/{salon}/preparation")).await;
            window.wait_for("[data-test=task]").await;
            let wide = "return document.documentElement.scrollWidth <= window.innerWidth \
                        && [...document.querySelectorAll('#main :is(.card, .sheet)')].every((card) => card.scrollWidth <= card.clientWidth + 1)";
            assert_eq!(window.script(wide, Vec::new()).await, json!(true), "{language} is too wide");
            window.assert_accessible(&format!("preparation, {language}, {theme}")).await;
            if let Some(folder) = std::env::var_os("CHAPTERDESK_PICTURES") {
                let path = std::path::Path::new(&folder).join(format!("preparation-{language}-{theme}.png"));
                std::fs::write(path, window.picture().await).expect("a picture");
            }
        }
    })
    .await;
}
