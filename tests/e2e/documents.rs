//! Web pages that leave the window: as the browser engine shows them, with nothing for axe-core to find.

use serde_json::{Value, json};

use crate::support::machine::{Home, Settings};
use crate::support::window::drive;

#[tokio::test]
async fn web_pages_are_accessible() {
    let home = Home::new();
    drive("web-pages", &home, Settings::default(), async |window| {
        window.click("[data-test=sample]").await;
        window.wait_for(".page[data-room=desk] h1").await;
        let salons = window.command("events_list", json!({})).await.expect("the salons");
        let next = salons.as_array().expect("a list").iter().find(|event| event["number"] == 18);
        let event = next.expect("salon 18")["id"].clone();
        let salon = window.salon(event.as_str().expect("an id")).await;
        let speaker = salon["appearances"][0]["speaker"].clone();
        let wanted = [
            json!({ "document": "run_sheet", "event": event, "version": Value::Null }),
            json!({ "document": "agenda", "event": event, "version": Value::Null }),
            json!({ "document": "invitation", "event": event, "speaker": speaker }),
            json!({ "document": "contacts", "event": event }),
            json!({ "document": "year_calendar", "year": 2026 }),
            json!({ "document": "rota", "from": Value::Null, "to": Value::Null }),
        ];
        let mut pages = Vec::new();
        for (at, wanted) in wanted.iter().enumerate() {
            for lang in ["zh-CN", "en"] {
                let path = home.picks().join(format!("page-{at}-{lang}.html"));
                let options = json!({ "form": "html", "contacts": true, "lang": lang, "theme": Value::Null, "calendar": "event" });
                let asked = json!({ "wanted": wanted, "options": options, "path": path, "overwrite": false });
                window.command("documents_save", asked).await.expect("a page");
                pages.push(path);
            }
        }
        for page in pages {
            window.leave_for(&page).await;
            window.assert_accessible(&page.display().to_string()).await;
            let scripts = window.count("script, link, img[src^=http]").await;
            assert_eq!(scripts, 0, "{}", page.display());
            if let Some(folder) = std::env::var_os("CHAPTERDESK_PICTURES") {
                let name = page.file_stem().expect("a name").to_string_lossy().into_owned();
                let target = std::path::Path::new(&folder).join(format!("{name}.png"));
                std::fs::write(target, window.picture().await).expect("the picture");
            }
        }
    })
    .await;
}
