//! A salon run in the real window while the test moves the clock: late, with a talk that overruns, a way to catch up, a
//! reload in the middle; the views beside it, the audience's window, and the times typed in from paper.

use serde_json::{Value, json};

use crate::desk::chapter;
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

/// The day of the coming salon of the sample chapter.
pub const DAY: &str = "2026-12-12";

/// The sample chapter, opened on the day of its coming salon.
pub fn on_the_day(home: &Home, day: &str, time: &str) -> Settings {
    let path = chapter(&home.path("data/suzhou.chapter"), 40);
    Settings {
        now: moment(day, time),
        open: Some(path),
        ..Settings::default()
    }
}

pub fn moment(day: &str, time: &str) -> String {
    format!("{day}T{time}+08:00")
}

/// Lets it be this time of the day, for the core and, as after the lid was opened, for the page.
pub async fn at(window: &Window, home: &Home, time: &str) {
    home.set_clock(&moment(DAY, time));
    window
        .script("window.dispatchEvent(new Event('focus'))", Vec::new())
        .await;
    let wall = "return document.querySelector('[data-test=wall]')?.textContent === arguments[0]";
    window
        .wait_true(
            &format!("the page knows that it is {time}"),
            wall,
            vec![json!(&time[..5])],
        )
        .await;
}

pub async fn coming_salon(window: &Window) -> String {
    window.wait_for(".page[data-room=desk] h1").await;
    let events = window.command("events_list", json!({})).await.expect("the events");
    let salon = events
        .as_array()
        .and_then(|events| events.iter().find(|event| event["number"] == 18))
        .expect("the coming salon");
    salon["id"].as_str().expect("an id").to_owned()
}

pub async fn live(window: &Window, salon: &str) -> Value {
    let answer = window.command("live_show", json!({ "event": salon })).await;
    answer.expect("the running salon")
}

/// The kinds of the rows that are on: what runs now, by the core.
async fn kind_on(window: &Window, salon: &str) -> String {
    let shown = live(window, salon).await;
    let rows = shown["rows"].as_array().expect("rows");
    let on = rows.iter().find(|row| row["id"] == shown["current"]);
    on.map_or_else(String::new, |row| row["kind"].as_str().expect("a kind").to_owned())
}

pub async fn state(window: &Window, state: &str) {
    window.wait_for(&format!("[data-test=live][data-state={state}]")).await;
}

/// One step with the space bar to a row of this kind; the time between two steps has passed.
pub async fn step(window: &Window, kind: &str) {
    window.wait_for("[data-test=next][data-guarded=no]").await;
    window.press(&[" "]).await;
    window.wait_for(&format!("[data-test=now][data-kind={kind}]")).await;
}

async fn keep(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os("CHAPTERDESK_PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("{name}.png"));
        std::fs::write(path, window.picture().await).expect("keeping a picture");
    }
}

async fn fits(window: &Window, what: &str) {
    let over = "const page = document.getElementById('main'); \
                return [page.scrollHeight - page.clientHeight, document.documentElement.scrollWidth - window.innerWidth]";
    let over = window.script(over, Vec::new()).await;
    let pixels: Vec<i64> = serde_json::from_value(over).expect("two numbers");
    assert!(
        pixels.iter().all(|pixels| *pixels <= 0),
        "{what} is too large: {pixels:?}"
    );
}

#[tokio::test]
async fn a_salon_that_begins_late_is_brought_to_its_end() {
    let home = Home::new();
    let settings = on_the_day(&home, DAY, "13:50:00");
    drive("live", &home, settings, async |window| {
        window.resize(1280, 800).await;
        let salon = coming_salon(&window).await;
        begins_late(&window, &home, &salon).await;
        talks_stop_hard(&window, &home, &salon).await;
        catches_up(&window, &home, &salon).await;
        goes_on_after_a_reload(&window, &home, &salon).await;
        comes_to_its_end(&window, &home, &salon).await;
    })
    .await;
}

/// Nobody pressed at 14:00; at 14:06 somebody remembers that it began three minutes ago.
async fn begins_late(window: &Window, home: &Home, salon: &str) {
    window.go(&format!("salons/{salon}")).await;
    window.click("[data-test=live-open]").await;
    state(window, "ready").await;
    window.wait_text("[data-test=clock]", "10:00").await;
    window.assert_accessible("before the start").await;
    keep(window, "live-ready").await;
    fits(window, "the page before the start").await;

    at(window, home, "14:06:00").await;
    window.press(&["t"]).await;
    let dialog = "dialog[data-test=live-begun]";
    window.fill(&format!("{dialog} [data-test=minutes]"), "4").await;
    window.assert_accessible("when did it begin").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    state(window, "running").await;
    assert_eq!(live(window, salon).await["started_at"], moment(DAY, "14:02:00"));

    // A key takes it back, a click says it better.
    window.press(&["z"]).await;
    state(window, "ready").await;
    window.close_toasts().await;
    window.click("[data-test=ago-3]").await;
    state(window, "running").await;
    assert_eq!(live(window, salon).await["started_at"], moment(DAY, "14:03:00"));
    window.wait_text("[data-test=off]", "晚了3分钟").await;
    window.wait_text("#live", "价值观开场").await;

    // Pressed in the same moment: once is enough.
    window.press(&[" "]).await;
    window.wait_text("#live", "没有重复计").await;
    assert_eq!(kind_on(window, salon).await, "values_opening");
}

/// Green, amber five minutes before the hard stop, red from it; said in colour, shape and word, and to those who listen.
async fn talks_stop_hard(window: &Window, home: &Home, salon: &str) {
    at(window, home, "14:09:00").await;
    step(window, "talk").await;
    window.wait_for("[data-phase=green] [data-test=now]").await;
    assert_eq!(kind_on(window, salon).await, "talk");
    window.wait_text("[data-test=title]", "试用期面谈").await;
    window.wait_text("[data-test=coming].ready", "请准备").await;
    window.assert_accessible("a talk").await;
    keep(window, "live-green").await;

    // Twice in a row by an impatient finger: the core takes it for once, whatever the page does.
    let shown = live(window, salon).await;
    let again = json!({ "event": salon, "expected": shown["current"] });
    window
        .command("live_next", again)
        .await
        .expect("the answer is the state");
    assert_eq!(live(window, salon).await["current"], shown["current"]);

    at(window, home, "14:29:30").await;
    window.wait_for("[data-test=live][data-phase=amber]").await;
    window.wait_text("[data-test=phase]", "剩5分钟").await;
    window.wait_text("#live", "剩5分钟").await;
    window.wait_text("[data-test=clock]", "04:").await;
    keep(window, "live-amber").await;
    window.go(&format!("live/{salon}/time")).await;
    window.wait_for("[data-view=time][data-phase=amber]").await;
    window.assert_accessible("the timekeeper's amber").await;
    keep(window, "time-amber").await;
    fits(window, "the timekeeper's view").await;

    at(window, home, "14:34:30").await;
    window.wait_for("[data-view=time][data-phase=red]").await;
    window.wait_text("[data-test=phase]", "时间到").await;
    window.wait_text("#live", "时间到").await;
    window.assert_accessible("the timekeeper's red").await;
    keep(window, "time-red").await;

    window.go(&format!("live/{salon}/host")).await;
    window.wait_for("[data-test=cue-now]").await;
    window.wait_for("[data-test=cue-next]").await;
    window.assert_accessible("the host's view").await;
    keep(window, "host").await;
    fits(window, "the host's view").await;
    window.click("[data-test=view-main]").await;
    window.wait_for("[data-test=now]").await;
}

/// A minute more, a pause that was not meant, a step back, and a proposal that is looked at, taken, taken back, taken.
async fn catches_up(window: &Window, home: &Home, salon: &str) {
    at(window, home, "14:41:00").await;
    window.wait_for("[data-test=next][data-guarded=no]").await;
    // The link that was clicked has the focus: the space bar is still the next step.
    let first = live(window, salon).await["current"].clone();
    window.press(&[" "]).await;
    let gone = format!("[data-test=now][data-id={first}]");
    window.wait_gone(&gone).await;
    let second = live(window, salon).await["current"].clone();
    window.press(&["+"]).await;
    let minutes = "return document.querySelector('#live').textContent.includes('31')";
    window.wait_true("a minute more is said", minutes, Vec::new()).await;
    window.press(&["-"]).await;
    at(window, home, "14:42:00").await;
    window.press(&["p"]).await;
    state(window, "paused").await;
    at(window, home, "14:43:00").await;
    window.wait_text("[data-test=now]", "暂停了01:0").await;
    window.press(&["p"]).await;
    state(window, "running").await;

    at(window, home, "15:12:00").await;
    step(window, "discussion").await;
    window.press(&["b"]).await;
    window
        .wait_for(&format!(
            "[data-test=now][data-id=\"{}\"]",
            second.as_str().expect("an id")
        ))
        .await;
    at(window, home, "15:16:00").await;
    step(window, "discussion").await;
    window.wait_text("[data-test=off]", "晚了11分钟").await;

    window.wait_for("[data-test=recover]").await;
    window.press(&["r"]).await;
    let dialog = "dialog[data-test=live-recover]";
    window.wait_for(&format!("{dialog} tr.changed")).await;
    window.assert_accessible("ways to catch up").await;
    keep(window, "live-recover").await;
    let planned = minutes_left(window, salon).await;
    window.click(&format!("{dialog} [data-test=accept]")).await;
    window.wait_gone(dialog).await;
    let shorter = minutes_left(window, salon).await;
    assert!(shorter < planned, "{shorter} of {planned} minutes");
    window.wait_gone("[data-test=recover]").await;
    window.close_toasts().await;
    window.press(&["z"]).await;
    window.wait_for("[data-test=recover]").await;
    assert_eq!(
        minutes_left(window, salon).await,
        planned,
        "one undo takes the proposal back"
    );
    window.press(&["r"]).await;
    window.click(&format!("{dialog} [data-test=accept]")).await;
    window.wait_gone(dialog).await;
    window.wait_gone("[data-test=recover]").await;
}

/// Day's minutes of what runs and what is to come.
pub async fn minutes_left(window: &Window, salon: &str) -> i64 {
    let shown = live(window, salon).await;
    let rows = shown["rows"].as_array().expect("rows");
    let open = rows
        .iter()
        .filter(|row| row["part"] == "slot" && (row["state"] == "on" || row["state"] == "coming"));
    open.map(|row| row["day_minutes"].as_i64().expect("minutes")).sum()
}

/// The page is gone and comes back: the core has kept the time.
async fn goes_on_after_a_reload(window: &Window, home: &Home, salon: &str) {
    let before = live(window, salon).await;
    home.set_clock(&moment(DAY, "15:20:00"));
    window.script("location.reload()", Vec::new()).await;
    window.wait_for("html[data-ready=yes] [data-test=now]").await;
    let after = live(window, salon).await;
    assert_eq!(after["current"], before["current"]);
    assert_eq!(
        after["spent_seconds"]
            .as_i64()
            .zip(before["spent_seconds"].as_i64())
            .map(|(now, then)| now - then),
        Some(240),
        "four minutes went by"
    );
    window.go(&format!("salons/{salon}")).await;
    window.click("[data-test=live-return]").await;
    state(window, "running").await;
}

/// The order is changed, a row is skipped, a time is mended, and it ends before everything was done.
async fn comes_to_its_end(window: &Window, home: &Home, salon: &str) {
    window.close_toasts().await;
    let coming = |shown: &Value| -> Vec<Value> {
        let rows = shown["rows"].as_array().expect("rows");
        rows.iter()
            .filter(|row| row["part"] == "slot" && row["state"] == "coming")
            .map(|row| row["id"].clone())
            .collect()
    };
    let before = coming(&live(window, salon).await);
    assert!(before.len() >= 2, "something is to come: {before:?}");
    let second = format!("[data-test=coming][data-id=\"{}\"]", before[1].as_str().expect("an id"));
    window
        .script("document.querySelector(arguments[0]).focus()", vec![json!(second)])
        .await;
    window.press(&["Alt+ArrowUp"]).await;
    window.wait_for(&format!("{second}.ready")).await;
    assert_eq!(coming(&live(window, salon).await)[0], before[1], "it comes first now");

    // The discussion really began a minute before somebody pressed.
    window.press(&["t"]).await;
    let dialog = "dialog[data-test=live-times]";
    window.wait_for(&format!("{dialog} [data-test=start]")).await;
    window.assert_accessible("times set afterwards").await;
    window.fill(&format!("{dialog} [data-test=start]"), "1515").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    assert_eq!(live(window, salon).await["current_since"], moment(DAY, "15:15:00"));
    window.close_toasts().await;

    at(window, home, "15:40:00").await;
    window.press(&["s"]).await;
    window.wait_text("[data-test=toast]", "已跳过").await;
    window.close_toasts().await;

    // Held with the mouse it acts, brushed it does not.
    at(window, home, "15:45:00").await;
    let current = live(window, salon).await["current"].clone();
    window.wait_for("[data-test=next][data-guarded=no]").await;
    window.click("[data-test=next]").await;
    window.wait_for("[data-test=next][data-hold=short]").await;
    assert_eq!(
        live(window, salon).await["current"],
        current,
        "a short click does nothing"
    );
    window.pull("[data-test=next]", 2.0, true).await;
    window.wait_for("[data-test=next][data-guarded=yes]").await;
    window.let_go().await;
    assert_ne!(live(window, salon).await["current"], current, "held, it went on");

    at(window, home, "15:58:00").await;
    window.click("[data-test=live-more]").await;
    window.click("[data-test=finish]").await;
    if window.count("dialog[data-test=confirm]").await > 0 {
        window.click("dialog[data-test=confirm] [data-test=yes]").await;
    }
    state(window, "ended").await;
    window.assert_accessible("after the end").await;
    keep(window, "live-ended").await;
    fits(window, "the page after the end").await;
    let shown = live(window, salon).await;
    let totals = &shown["totals"];
    assert_eq!(totals["seconds"], json!(115 * 60), "14:03 to 15:58");
    window.wait_for("[data-test=to-retrospective]").await;
    window.close_toasts().await;
    window.press(&["z"]).await;
    state(window, "running").await;
    window.close_toasts().await;
    window.press(&["Ctrl+Shift+z"]).await;
    state(window, "ended").await;
    window.click("[data-test=to-retrospective]").await;
    window.wait_for(".page[data-room=salons] h1").await;
}

#[tokio::test]
async fn the_smallest_window_holds_every_view() {
    let home = Home::new();
    let settings = on_the_day(&home, DAY, "14:00:00");
    drive("live-small", &home, settings, async |window| {
        window.resize(1024, 700).await;
        let salon = coming_salon(&window).await;
        window.go(&format!("live/{salon}")).await;
        step(&window, "values_opening").await;
        // Rung or not is remembered on this computer.
        window.click("[data-test=sound]").await;
        window.wait_for("[data-test=sound][aria-label=关闭提示音]").await;
        let preferences = window
            .command("desk_preferences", json!({}))
            .await
            .expect("preferences");
        assert_eq!(preferences["sound"], json!(true));
        at(&window, &home, "14:07:00").await;
        step(&window, "talk").await;
        window.wait_for("[data-phase=green] [data-test=now]").await;
        window.settle().await;
        keep(&window, "small-live").await;
        fits(&window, "the main view").await;
        for view in ["host", "time"] {
            window.go(&format!("live/{salon}/{view}")).await;
            keep(&window, &format!("small-{view}")).await;
            fits(&window, view).await;
        }
        let preferences = json!({ "preferences": { "language": "en", "theme": "light" } });
        window
            .command("desk_set_preferences", preferences)
            .await
            .expect("English");
        window.script("location.reload()", Vec::new()).await;
        for view in ["", "/host", "/time", "/table"] {
            window.go(&format!("live/{salon}{view}")).await;
            window.assert_accessible(&format!("live{view} in English")).await;
            keep(&window, &format!("small-en{}", view.replace('/', "-"))).await;
            let wide = "return document.documentElement.scrollWidth <= window.innerWidth";
            assert_eq!(
                window.script(wide, Vec::new()).await,
                json!(true),
                "live{view} is too wide"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn the_times_on_paper_are_typed_in_by_keyboard() {
    let home = Home::new();
    let settings = on_the_day(&home, "2026-12-13", "10:00:00");
    drive("live-table", &home, settings, async |window| {
        window.resize(1280, 800).await;
        let salon = coming_salon(&window).await;
        window.go(&format!("salons/{salon}")).await;
        window.click("[data-test=live-enter-times]").await;
        window.wait_for("[data-test=live-table]").await;
        window.assert_accessible("the table").await;

        // Down the column, as the paper is read; the third time cannot be.
        window
            .script("document.querySelector('[data-test=start]').focus()", Vec::new())
            .await;
        for time in ["1402", "14:07", "1405", "1510", "1546", "1552", "1555"] {
            window.press(&[time, "Enter"]).await;
        }
        window
            .wait_text("[data-test=live-table] [role=alert]", "开始得还早")
            .await;
        window.click("[data-test=save-table]").await;
        window
            .wait_true(
                "the wrong time has the focus",
                "return document.activeElement === document.querySelectorAll('[data-test=start]')[2]",
                Vec::new(),
            )
            .await;
        window.press(&["Ctrl+a", "143730", "Tab"]).await;
        window
            .fill("[data-test=table-row]:last-child [data-test=end]", "16点04")
            .await;
        window.assert_accessible("the table, filled in").await;
        keep(&window, "live-table").await;

        // What was typed outlives a look at another page.
        window.go("desk").await;
        window.go(&format!("live/{salon}/table")).await;
        let third = "return document.querySelectorAll('[data-test=start]')[2].value";
        assert_eq!(window.script(third, Vec::new()).await, json!("14:37:30"));
        window.click("[data-test=save-table]").await;
        window.wait_text("[data-test=toast]", "时间已保存").await;
        let shown = live(&window, &salon).await;
        assert_eq!(shown["state"], "ended");
        assert_eq!(shown["started_at"], moment(DAY, "14:02:00"));
        assert_eq!(shown["ended_at"], moment(DAY, "16:04:00"));
        assert_eq!(shown["totals"]["minutes"], json!(122));
        window.click("[data-test=undo]").await;
        window
            .wait_true(
                "one undo empties the table",
                "return [...document.querySelectorAll('[data-test=start]')].every((field) => field.value === '')",
                Vec::new(),
            )
            .await;
    })
    .await;
}

#[tokio::test]
async fn the_audience_sees_the_same() {
    let home = Home::new();
    let settings = on_the_day(&home, DAY, "13:58:00");
    drive("projector", &home, settings, async |window| {
        window.resize(1280, 800).await;
        let salon = coming_salon(&window).await;
        window.go(&format!("live/{salon}")).await;
        window.click("[data-test=projector]").await;
        window.click("[data-test=projector-open]").await;
        let screen = window.other_window().await;
        screen.enter().await;
        window.wait_for("[data-test=screen][data-state=ready]").await;
        window.wait_text("[data-test=screen-now]", "绩效沟通").await;
        window.assert_accessible("the audience's screen").await;
        for command in ["live_next", "desk_status", "projector_close"] {
            let refused = window
                .command(command, json!({ "event": salon, "expected": null }))
                .await;
            assert!(
                refused.is_err(),
                "{command} answered the audience's window: {refused:?}"
            );
        }
        screen.leave().await;

        step(&window, "values_opening").await;
        home.set_clock(&moment(DAY, "14:03:00"));
        step(&window, "talk").await;
        let title = window.text("[data-test=title]").await;
        screen.enter().await;
        window.wait_text("[data-test=screen-now]", &title).await;
        window.wait_text("[data-test=screen-now]", "何晓雯").await;
        window.wait_text("[data-test=screen-next]", "沈文娟").await;
        window.wait_for(".screen-agenda .on").await;
        window
            .assert_accessible("the audience's screen while a talk is on")
            .await;
        keep(&window, "projector").await;
        screen.leave().await;

        window.click("[data-test=projector]").await;
        window.click("[data-test=projector-close]").await;
        window.wait_windows(1).await;
    })
    .await;
}

/// Between two answers of the core the page counts by itself: what runs gets shorter, what stands still does not, and
/// lateness grows only where time is lost.
#[tokio::test]
async fn the_page_counts_between_two_answers() {
    let home = Home::new();
    drive("live-clock", &home, Settings::default(), async |window| {
        let asked = window
            .script_async(
                "const done = arguments[arguments.length - 1]; \
                 Promise.all([import('/rooms/live/clock.js'), import('/dates.js')]).then(([clock, dates]) => { \
                   const row = { id: 'a', part: 'slot', end: null, spans: [{ start: '2026-12-12T14:34:30+08:00', end: '2026-12-12T14:35:00+08:00', state: 'pause' }] }; \
                   const live = { event: { date: '2026-12-12', start: '14:00' }, now: '2026-12-12T14:35:00+08:00', state: 'running', rows: [row], current: 'a', \
                     spent_seconds: 1190, left_seconds: 610, hard_stop: { left_seconds: 310 }, phase: 'green', amber_seconds: 300, off_seconds: 120, expected_end: '2026-12-12T15:58:00+08:00' }; \
                   const at = (changes, since) => clock.momentOf({ ...live, ...changes }, since); \
                   const [soon, later] = [at({}, 10), at({}, 311)]; \
                   const over = at({ hard_stop: null, left_seconds: 5 }, 25); \
                   const paused = at({ state: 'paused' }, 25); \
                   const ready = at({ state: 'ready', current: null, now: '2026-12-12T13:59:30+08:00', phase: null }, 45); \
                   done([ \
                     [soon.phase, soon.due, soon.off, clock.clockOf(soon.end)], [later.phase, clock.countdown(later.due), clock.countdown(later.left)], \
                     [over.phase, over.off, clock.countdown(over.left)], [paused.left, paused.off, paused.held], [ready.toStart, ready.phase], \
                     [clock.watchOf(over.wall), clock.countdown(0.2), clock.countdown(0), clock.countdown(-61), clock.countdown(7265)], \
                     ['1405', '14:05:30', '140530', '14点5分9秒', '9', '2561', '14:05:61', ''].map(dates.readMoment), \
                   ]); \
                 }, (error) => done(String(error)));",
                Vec::new(),
            )
            .await;
        let expected = json!([
            ["amber", 300, 120, "15:58"],
            ["red", "+00:01", "04:59"],
            ["red", 140, "+00:20"],
            [610, 145, 55],
            [-15, null],
            ["14:35:25", "00:01", "00:00", "+01:01", "2:01:05"],
            ["14:05", "14:05:30", "14:05:30", "14:05:09", "09:00", null, null, null],
        ]);
        assert_eq!(asked, expected);
    })
    .await;
}
