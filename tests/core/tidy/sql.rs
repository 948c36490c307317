//! SQL stands in a room's `store.rs` or below a `store/` folder, and takes time and chance from nobody but the caller.

use super::{none, product_sources, sources};

const BEGINNINGS: [&str; 9] = [
    "SELECT ",
    "INSERT ",
    "UPDATE ",
    "DELETE FROM",
    "REPLACE INTO",
    "CREATE ",
    "DROP ",
    "PRAGMA ",
    "WITH RECURSIVE",
];

/// What SQLite would answer differently at another time or place.
const AMBIENT: [&str; 7] = [
    "current_timestamp",
    "current_date",
    "current_time",
    "'now'",
    "random(",
    "randomblob(",
    "unixepoch()",
];

fn is_store(path: &str) -> bool {
    path.ends_with("/store.rs") || path.contains("/store/")
}

#[test]
fn sql_stands_in_stores() {
    let mut complaints = Vec::new();
    for source in product_sources() {
        if is_store(&source.path) {
            continue;
        }
        for (number, line) in source.code() {
            for (at, _) in line.match_indices('"') {
                let after = line[at + 1..].trim_start();
                if BEGINNINGS.iter().any(|word| after.starts_with(word)) {
                    complaints.push(format!("{}:{number}: {}", source.path, line.trim()));
                }
            }
        }
    }
    none(complaints, "SQL only in store.rs or store/");
}

#[test]
fn sql_asks_no_clock_and_no_dice() {
    let stores = product_sources().into_iter().filter(|source| is_store(&source.path));
    let migrations = sources("src-tauri/core/src/store/migrations", ".sql");
    let mut complaints = Vec::new();
    for source in stores.chain(migrations) {
        for (number, line) in source.code() {
            let lower = line.to_lowercase();
            if !lower.trim_start().starts_with("--") && AMBIENT.iter().any(|word| lower.contains(word)) {
                complaints.push(format!("{}:{number}: {}", source.path, line.trim()));
            }
        }
    }
    none(complaints, "time and ids are injected, never asked of SQLite");
}

#[test]
fn tables_have_no_triggers_and_no_cascades() {
    let mut complaints = Vec::new();
    for source in sources("src-tauri/core/src/store/migrations", ".sql") {
        for (number, line) in source.text.lines().enumerate() {
            let upper = line.split("--").next().unwrap_or_default().to_uppercase();
            if ["CREATE TRIGGER", "CASCADE", "SET NULL", "SET DEFAULT"]
                .iter()
                .any(|word| upper.contains(word))
            {
                complaints.push(format!("{}:{}: {}", source.path, number + 1, line.trim()));
            }
        }
    }
    none(
        complaints,
        "undo applies changesets: nothing may change rows behind its back",
    );
}
