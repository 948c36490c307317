//! A walk through every page of the sample chapter, in both languages, light and dark: each page opens without a
//! complaint, fits the smallest window and is accessible. `make tour` keeps the pictures.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::live;
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

/// The pictures that the README shows.
const KEPT: [&str; 14] = [
    "desk-light",
    "desk-dark",
    "salon-light",
    "run-sheet-light",
    "roles-light",
    "rota-light",
    "speakers-light",
    "letter-light",
    "preparation-light",
    "sign-ups-light",
    "live",
    "retrospective-light",
    "trends-light",
    "share-light",
];

/// Where pictures are kept, when somebody wants them.
fn pictures() -> Option<PathBuf> {
    std::env::var_os("CHAPTERDESK_PICTURES").map(PathBuf::from)
}

/// Every page: the name of its picture and where it is.
async fn pages(window: &Window) -> Vec<(&'static str, String)> {
    let first = async |command: &str, of: fn(&Value) -> bool| -> String {
        let list = window
            .command(command, json!({}))
            .await
            .unwrap_or_else(|error| panic!("{command}: {error}"));
        let found = list
            .as_array()
            .expect("a list")
            .iter()
            .find(|each| of(each))
            .expect("the sample chapter has one");
        found["id"].as_str().expect("an id").to_owned()
    };
    let salon = first("events_list", |event| event["number"] == 18).await;
    let held = first("events_list", |event| event["number"] == 17).await;
    let speaker = first("speakers_list", |speaker| speaker["stage"] == "confirmed").await;
    let venue = first("venues_list", |venue| venue["tenure"] == "fixed").await;
    let shown = window.salon(&salon).await;
    let roles = shown["roles"].as_array().expect("roles");
    let host = roles.iter().find(|line| line["role"] == "host").expect("a host");
    let host = host["people"][0]["id"].as_str().expect("an id");
    let wanted = json!({ "kind": "invitation", "event": salon, "speaker": speaker, "lang": null, "send_on": null });
    let prepared = window
        .command("letters_prepare", wanted)
        .await
        .expect("a letter to look at");
    let letter = prepared["value"]["id"].as_str().expect("an id");
    vec![
        ("desk", "desk".to_owned()),
        ("salons", "salons".to_owned()),
        ("salon", format!("salons/{salon}")),
        ("run-sheet", format!("salons/{salon}/run-sheet")),
        ("roles", format!("salons/{salon}/roles")),
        ("preparation", format!("salons/{salon}/preparation")),
        ("sign-ups", format!("salons/{salon}/sign-ups")),
        ("check-in", format!("check-in/{salon}")),
        ("materials", format!("salons/{salon}/materials")),
        ("discussion", format!("salons/{salon}/discussion")),
        ("share", format!("salons/{salon}/share")),
        ("live", format!("live/{salon}")),
        ("live-host", format!("live/{salon}/host")),
        ("live-time", format!("live/{salon}/time")),
        ("live-table", format!("live/{salon}/table")),
        ("retrospective", format!("salons/{held}/retrospective")),
        ("speakers", "speakers".to_owned()),
        ("speakers-table", "speakers/table".to_owned()),
        ("speakers-year", "speakers/year".to_owned()),
        ("speaker", format!("speakers/{speaker}")),
        ("letters", "letters".to_owned()),
        ("letter", format!("letters/outbox/{letter}")),
        ("templates", "letters/templates".to_owned()),
        ("visitors", "visitors".to_owned()),
        ("venues", "venues".to_owned()),
        ("venue", format!("venues/{venue}")),
        ("rota", "rota".to_owned()),
        ("trends", "trends".to_owned()),
        ("committee", "committee".to_owned()),
        ("committee-history", "committee/history".to_owned()),
        ("people", "people".to_owned()),
        ("person", format!("people/{host}")),
        ("history", "history".to_owned()),
        ("settings", "settings".to_owned()),
        ("calendar", "settings/calendar".to_owned()),
        ("catalogue", "settings/roles".to_owned()),
    ]
}

async fn prefer(window: &Window, language: &str, theme: &str) {
    let preferences = json!({ "preferences": { "language": language, "theme": theme } });
    window
        .command("desk_set_preferences", preferences)
        .await
        .expect("preferences");
    window.script("location.reload()", Vec::new()).await;
    window.wait_for("html[data-ready=yes] .page h1").await;
}

#[tokio::test]
async fn tour_through_every_page() {
    let home = Home::new();
    drive("tour", &home, Settings::default(), async |window| {
        window.resize(1280, 800).await;
        window.click("[data-test=sample]").await;
        window.wait_for(".page[data-room=desk] h1").await;
        let pages = pages(&window).await;
        let mut complaints = Vec::new();
        for (language, theme) in [("zh-CN", "light"), ("zh-CN", "dark"), ("en", "light")] {
            prefer(&window, language, theme).await;
            for (name, place) in &pages {
                window.go(place).await;
                let picture = format!("{name}-{theme}{}", if language == "en" { "-en" } else { "" });
                keep_picture(&window, &picture).await;
                if window.count("[role=alert]").await > 0 {
                    complaints.push(format!("{picture}: {}", window.text("[role=alert]").await));
                }
                for finding in window.accessibility().await {
                    complaints.push(format!("{picture}: {finding}"));
                }
                let fits = "return document.documentElement.scrollWidth <= window.innerWidth";
                if window.script(fits, Vec::new()).await != json!(true) {
                    complaints.push(format!("{picture}: wider than the window"));
                }
            }
        }
        assert!(
            complaints.is_empty(),
            "pages that are not as they should be:\n  {}",
            complaints.join("\n  ")
        );
    })
    .await;
}

#[tokio::test]
async fn tour_of_a_salon_that_runs() {
    let home = Home::new();
    let settings = live::on_the_day(&home, live::DAY, "13:50:00");
    drive("tour-live", &home, settings, async |window| {
        window.resize(1280, 800).await;
        let salon = live::coming_salon(&window).await;
        window.go(&format!("live/{salon}")).await;
        for (time, kind) in [("14:01:00", "values_opening"), ("14:07:00", "talk")] {
            live::at(&window, &home, time).await;
            live::step(&window, kind).await;
        }
        live::at(&window, &home, "14:21:00").await;
        window.settle().await;
        keep_picture(&window, "live").await;
        window.assert_accessible("a salon that runs").await;
    })
    .await;
}

/// Keeps a picture that the README shows, when somebody wants the pictures.
async fn keep_picture(window: &Window, name: &str) {
    if let Some(folder) = pictures().filter(|_| KEPT.contains(&name)) {
        std::fs::write(folder.join(format!("{name}.png")), window.picture().await).expect("keeping a picture");
    }
}

#[tokio::test]
async fn every_page_fits_the_smallest_window() {
    let home = Home::new();
    drive("smallest", &home, Settings::default(), async |window| {
        window.resize(1024, 700).await;
        window.click("[data-test=sample]").await;
        window.wait_for(".page[data-room=desk] h1").await;
        for (_, place) in pages(&window).await {
            window.go(&place).await;
            let wide = window
                .script(
                    "return document.documentElement.scrollWidth - window.innerWidth",
                    Vec::new(),
                )
                .await;
            assert!(
                wide.as_i64().is_some_and(|pixels| pixels <= 0),
                "{place} is {wide} px too wide"
            );
        }
    })
    .await;
}
