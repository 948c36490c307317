//! The schema: a snapshot of every table as it stands after all migrations, and what undo demands of it.

use chapterdesk_core::store::RECORDED;

use crate::fresh::Fresh;

fn rows(fresh: &Fresh, sql: &str) -> Vec<String> {
    fresh.desk.read(|db| db.all(sql, [], |row| row.get(0))).expect("rows")
}

#[test]
fn the_migrated_schema_is_known() {
    let fresh = Fresh::new();
    let tables = rows(
        &fresh,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name",
    );
    insta::assert_snapshot!(tables.join(";\n"));
}

#[test]
fn every_domain_table_is_recorded_or_known_to_be_derived() {
    let fresh = Fresh::new();
    let outside = ["act", "picture", "person_key", "find_entry"];
    let tables = rows(
        &fresh,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'find_text%'",
    );
    for table in tables {
        let recorded = RECORDED.iter().any(|(name, _)| *name == table);
        assert!(recorded != outside.contains(&table.as_str()), "{table}");
    }
}

#[test]
fn recorded_tables_keep_the_rules_that_make_undo_sound() {
    let fresh = Fresh::new();
    assert!(rows(&fresh, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").is_empty());
    for (table, _) in RECORDED {
        let key = rows(
            &fresh,
            &format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0"),
        );
        assert!(!key.is_empty(), "{table} has no primary key");
        let actions = rows(
            &fresh,
            &format!(
                "SELECT on_delete || on_update FROM pragma_foreign_key_list('{table}')
                 WHERE on_delete || on_update <> 'NO ACTIONNO ACTION'"
            ),
        );
        assert!(actions.is_empty(), "{table}: {actions:?}");
        let strict = rows(
            &fresh,
            &format!("SELECT name FROM pragma_table_list('{table}') WHERE strict = 1"),
        );
        assert_eq!(strict.len(), 1, "{table} is not strict");
    }
}

#[test]
fn the_file_is_opened_as_promised() {
    let fresh = Fresh::new();
    let pragma = |name: &str| {
        fresh
            .desk
            .read(|db| {
                db.one(
                    &format!("SELECT CAST(p.{name} AS TEXT) FROM pragma_{name} AS p"),
                    [],
                    |row| row.get::<_, String>(0),
                )
            })
            .expect("a pragma")
    };
    assert_eq!(pragma("journal_mode"), "wal");
    assert_eq!(pragma("synchronous"), "2");
    assert_eq!(pragma("secure_delete"), "1");
    assert_eq!(pragma("foreign_keys"), "1");
    assert_eq!(pragma("application_id"), 0x4348_4450.to_string());
    assert!(rusqlite::version_number() >= 3_051_003);
}
