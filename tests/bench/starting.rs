//! From starting the program to the first page drawn, in a window of its own each time.

use crate::figures::Figures;
use crate::support::machine::{Home, Settings};
use crate::support::window::drive;

const ROUNDS: usize = 5;

pub fn measure() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let home = Home::new();
    let times = (0..ROUNDS)
        .map(|_| {
            runtime.block_on(drive("bench", &home, Settings::default(), async |window| {
                window.ready_after()
            }))
        })
        .collect();
    println!(
        "\nstart to ready, the driver's own start included: {}",
        Figures::of(times).told()
    );
}
