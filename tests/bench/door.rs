//! The table at the door in the real window: from the key to the picture, with three hundred sign-ups.

use serde_json::json;

use crate::editing::{coming_salon, command, times};
use crate::support::machine::{Home, Settings};
use crate::support::window::drive;

const PEOPLE: usize = 300;

pub fn measure() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let home = Home::new();
    let [letters, ticks] = runtime.block_on(drive("door", &home, Settings::default(), async |window| {
        let salon = coming_salon(&window).await;
        let rows: Vec<_> = (0..PEOPLE)
            .map(|number| json!({ "name": format!("来宾{number}"), "phone": format!("1540001{number:04}"), "source": "form" }))
            .collect();
        let taken = json!({ "event": salon, "rows": rows, "add_people": false });
        command(&window, "attendance_take", taken).await;
        window.go(&format!("check-in/{salon}")).await;
        window.wait_for("[data-test=check-in-find]:focus").await;
        times(&window, [(LETTER, 0), (TICK, 0)]).await
    }));
    println!("\nthe table at the door with {PEOPLE} sign-ups");
    println!(
        "  a letter, from the key to the repaint of the hits: {}",
        letters.told()
    );
    println!(
        "  a check-in, from Enter to the repaint of the counter: {}",
        ticks.told()
    );
}

/// Types one digit more or less.
const LETTER: &str = "
    const field = document.querySelector('[data-test=check-in-find]');
    const begun = performance.now();
    field.value = ['', '0', '01'][round % 3];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    return performance.now() - begun;";

/// Finds one by the end of the number and checks them in.
const TICK: &str = "
    const field = document.querySelector('[data-test=check-in-find]');
    field.focus();
    field.value = String(round).padStart(4, '0');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await drawn();
    const count = () => document.querySelector('[data-test=present]').textContent;
    const before = count();
    const begun = performance.now();
    press('Enter');
    while (count() === before) await soon();
    await drawn();
    return performance.now() - begun;";
