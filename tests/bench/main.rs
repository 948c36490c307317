//! `make bench`: how long the things take that a user waits for. Ratios come first, because times are of one machine.
//!
//! Nothing here is a test: figures are printed, nothing is asserted, and everything measured is made afresh. Named on the
//! command line (`make bench` measures all), only some are measured: `cargo bench --bench bench -- editing rota`.

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/desk.rs"]
mod desk;
mod documents;
mod door;
mod editing;
mod figures;
mod importing;
mod peers;
mod rota;
mod saving;
mod searching;
mod sheet;
mod starting;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [documents::ONE, path, at] = arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return documents::one(path, at);
    }
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder on a real disk");
    println!("\nmeasured on {} processors, {}\n", processors(), profile());
    let wanted: Vec<String> = arguments.into_iter().filter(|name| !name.starts_with('-')).collect();
    let measured: [(&str, &dyn Fn()); 9] = [
        ("saving", &|| saving::measure(folder.path())),
        ("sheet", &|| sheet::measure(folder.path())),
        ("documents", &|| documents::measure(folder.path())),
        ("importing", &|| importing::measure(folder.path())),
        ("searching", &|| searching::measure(folder.path())),
        ("rota", &|| rota::measure(folder.path())),
        ("starting", &|| starting::measure()),
        ("editing", &|| editing::measure()),
        ("door", &|| door::measure()),
    ];
    for (name, measure) in measured {
        if wanted.is_empty() || wanted.iter().any(|each| each == name) {
            measure();
        }
    }
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
