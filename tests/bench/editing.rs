//! One edit in a run-sheet of a thousand rows, in the real window: from the key that saves to the picture that shows the
//! new times below it. Turn by turn beside it what that takes at least here: an empty call to the host and one letter that
//! changes. Without a graphics card the engine works longest on its pictures: when Enter comes in the very moment in which
//! the digit before it was drawn, both wait for that picture. A hand leaves a tenth of a second between two keys.

use serde_json::{Value, json};

use crate::figures::Figures;
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};
use std::time::Duration;

const ROWS: usize = 1000;
const ROUNDS: usize = 30;
/// What a quick hand leaves between two keys.
const HAND_MS: u64 = 100;

pub fn measure() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let home = Home::new();
    let [edits, least, hasty, hasty_least, moves] =
        runtime.block_on(drive("editing", &home, Settings::default(), async |window| {
            open_long_sheet(&window).await;
            let kinds = [(EDITS, HAND_MS), (LEAST, HAND_MS), (EDITS, 0), (LEAST, 0)];
            let [edits, least, hasty, hasty_least] = times(&window, kinds).await;
            let [moves] = times(&window, [(MOVES, 0)]).await;
            [edits, least, hasty, hasty_least, moves]
        }));
    println!("\na run-sheet of {ROWS} rows in the window");
    println!(
        "  an edit: {:.1} times an empty call to the host and one letter; with Enter right behind the digit {:.1} times",
        edits.percentile(50) / least.percentile(50),
        hasty.percentile(50) / hasty_least.percentile(50)
    );
    println!(
        "  an edit, from Enter to the repaint of the rows below: {}",
        edits.told()
    );
    println!("  the empty call and the letter: {}", least.told());
    println!("  an edit with Enter right behind the digit: {}", hasty.told());
    println!(
        "  the empty call and the letter right behind another: {}",
        hasty_least.told()
    );
    println!("  an arrow key, from the press to the repaint: {}", moves.told());
}

/// A salon whose sheet is as long as the core takes; most rows are moments, so that it ends on its day.
async fn open_long_sheet(window: &Window) {
    window.resize(1280, 900).await;
    let id = coming_salon(window).await;
    let salon = window.salon(&id).await;
    let segments = salon["segments"].as_array().expect("rows");
    let last = segments
        .iter()
        .rfind(|row| row["part"] == "slot")
        .expect("a row of the slot");
    let copies = command(window, "events_copy_segments", json!({ "ids": [last["id"]] })).await;
    let rows: Vec<Value> = (segments.len()..ROWS)
        .map(|number| {
            let mut row = copies["rows"][0].clone();
            row["title"] = json!(format!("环节{number}"));
            row["minutes"] = json!(usize::from(number % 3 == 0));
            row
        })
        .collect();
    let pasted = json!({ "event": id, "part": "slot", "after": last["id"], "rows": rows });
    command(window, "events_paste_segments", pasted).await;
    window.go(&format!("salons/{id}/run-sheet")).await;
    window.wait_for("[data-list=slot] [data-cell=minutes]").await;
    let rows = window.count("[data-test=segment]").await;
    assert!(rows < 200, "only what is in sight is drawn, not {rows} rows");
}

/// Opens the sample chapter and gives the id of its coming salon.
pub async fn coming_salon(window: &Window) -> String {
    window.click("[data-test=sample]").await;
    window.wait_for(".page[data-room=desk] h1").await;
    let list = command(window, "events_list", json!({})).await;
    let found = list
        .as_array()
        .and_then(|events| events.iter().find(|event| event["number"] == 18))
        .expect("the coming salon");
    found["id"].as_str().expect("an id").to_owned()
}

pub async fn command(window: &Window, name: &str, arguments: Value) -> Value {
    let answer = window.command(name, arguments).await;
    answer.unwrap_or_else(|refusal| panic!("{name}: {refusal}"))
}

/// Changes the first row's minutes by the keyboard and waits until the second row's start is on the screen.
const EDITS: &str = "
    const cell = () => document.querySelector('[data-list=slot] [aria-rowindex=\"2\"] [data-cell=minutes]');
    const below = () => document.querySelector('[data-list=slot] [aria-rowindex=\"3\"] [data-cell=start] b').textContent;
    cell().focus();
    await drawn();
    const field = cell().querySelector('.cell-input');
    field.value = cell().querySelector('b').textContent === '6' ? '7' : '6';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    await rest();
    const before = below();
    const begun = performance.now();
    press('Enter');
    while (below() === before) await soon();
    await drawn();
    return performance.now() - begun;";

/// What stands between the same moments when nothing is done: the host is asked for next to nothing, then one letter of the
/// sheet changes.
const LEAST: &str = "
    const cell = document.querySelector('[data-list=slot] [aria-rowindex=\"2\"] [data-cell=minutes]');
    const start = document.querySelector('[data-list=slot] [aria-rowindex=\"3\"] [data-cell=start] b');
    const letters = [...start.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    const before = letters.data;
    cell.focus();
    await drawn();
    letters.data = '11:11';
    await drawn();
    await rest();
    const begun = performance.now();
    await window.__TAURI__.core.invoke('desk_stack', {});
    letters.data = '11:12';
    await drawn();
    const took = performance.now() - begun;
    letters.data = before;
    return took;";

const MOVES: &str = "
    const focused = document.activeElement;
    const begun = performance.now();
    press(round % 2 ? 'ArrowUp' : 'ArrowDown');
    await drawn();
    return performance.now() - begun + (document.activeElement === focused ? NaN : 0);";

/// Runs rounds in the page turn by turn, each with its rest between two keys; each gives its milliseconds.
pub async fn times<const KINDS: usize>(window: &Window, kinds: [(&str, u64); KINDS]) -> [Figures; KINDS] {
    let scripts = kinds.map(|(round, rest)| {
        format!(
            "const done = arguments[arguments.length - 1]; const round = arguments[0];
             const soon = () => new Promise((next) => setTimeout(next, 0));
             const drawn = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));
             const rest = () => new Promise((next) => setTimeout(next, {rest}));
             const press = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {{ key, bubbles: true, cancelable: true }}));
             (async () => {{ {round} }})().then(done, (error) => done(String(error)));"
        )
    });
    let mut times = [const { Vec::new() }; KINDS];
    for round in 0..ROUNDS {
        for (script, times) in scripts.iter().zip(&mut times) {
            let took = window.script_async(script, vec![json!(round)]).await;
            let millis = took.as_f64().unwrap_or_else(|| panic!("{took}"));
            times.push(Duration::from_secs_f64(millis / 1000.0));
            // What follows an act (the undo bar, heights of rows) is over before the next round begins.
            tokio::time::sleep(Duration::from_millis(400)).await;
        }
    }
    times.map(Figures::of)
}
