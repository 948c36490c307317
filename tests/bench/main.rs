//! `make bench`: how long the things take that a user waits for. Ratios come first, because times are of one machine.
//!
//! Nothing here is a test: figures are printed, nothing is asserted, and everything measured is made afresh.

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/desk.rs"]
mod desk;
mod documents;
mod editing;
mod figures;
mod rota;
mod saving;
mod searching;
mod sheet;
mod starting;

fn main() {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on a real disk");
    println!("\nmeasured on {} processors, {}\n", processors(), profile());
    saving::measure(folder.path());
    sheet::measure(folder.path());
    documents::measure(folder.path());
    searching::measure(folder.path());
    rota::measure(folder.path());
    starting::measure();
    editing::measure();
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

const fn profile() -> &'static str {
    if cfg!(debug_assertions) {
        "own code not optimised"
    } else {
        "release"
    }
}
