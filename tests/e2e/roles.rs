//! Who does what at a salon: the role call answered by paste, proposals with their reasons, a conflict that is accepted
//! with a reason, the rota of a quarter, the catalogue. By pointer and by keyboard alone.

use serde_json::{Value, json};

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

/// Opens the sample chapter and gives the id of the coming salon.
pub async fn open_sample(window: &Window) -> String {
    window.click("[data-test=sample]").await;
    window.wait_for(".page[data-room=desk] h1").await;
    let events = window.command("events_list", json!({})).await.expect("the events");
    let salon = events
        .as_array()
        .and_then(|events| events.iter().find(|event| event["number"] == 18))
        .expect("the coming salon");
    salon["id"].as_str().expect("an id").to_owned()
}

/// Presses a key on whatever has the focus.
pub async fn press(window: &Window, key: &str, times: usize) {
    for _ in 0..times {
        window.type_keys(key).await;
    }
}

pub const ENTER: &str = "\u{e007}";
pub const RIGHT: &str = "\u{e014}";
pub const DOWN: &str = "\u{e015}";

/// Puts the focus on an element, as Tab would after some presses.
pub async fn focus(window: &Window, css: &str) {
    window.wait_for(css).await;
    window
        .script("document.querySelector(arguments[0]).focus()", vec![json!(css)])
        .await;
}

async fn people_of(window: &Window, salon: &str, role: &str) -> Vec<(String, String)> {
    let shown = window.salon(salon).await;
    let roles = shown["roles"].as_array().expect("roles").clone();
    let line = roles.into_iter().find(|line| line["role"] == role).expect("the role");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    line["people"]
        .as_array()
        .expect("people")
        .iter()
        .map(|person| (text(&person["name"]), text(&person["state"])))
        .collect()
}

async fn need(window: &Window, salon: &str, role: &str, needed: i64) {
    let asked = json!({ "event": salon, "role": role, "needed": needed });
    window
        .command("events_set_needed", asked)
        .await
        .expect("the number of seats");
}

#[tokio::test]
async fn a_role_call_is_answered_by_paste() {
    let home = Home::new();
    drive("role-call", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        need(&window, &salon, "check_in", 4).await;
        window.go(&format!("salons/{salon}/roles")).await;
        window.wait_text("[data-test=post]", "签到").await;
        let answers = "#接龙\n1. 吴春梅 签到\n2、王小满-屿禾食品-人事专员 签到\n3. 唐玉兰\n好的收到";
        window.fill("[data-test=answers]", answers).await;
        window.wait_text("[data-test=answer][data-state=ready]", "吴春梅").await;
        window.assert_accessible("the answers").await;
        // Somebody who is not known is added on request, and a role that was not named is chosen.
        let unknown = "[data-test=answer][data-state=who]";
        window.wait_text(unknown, "王小满").await;
        window.click(&format!("{unknown} [data-test=add-person]")).await;
        let what = "[data-test=answer][data-state=what] [data-test=answer-role]";
        window.wait_for(what).await;
        window.fill(what, "check_in").await;
        window
            .wait_true(
                "three lines are ready",
                "return document.querySelectorAll('[data-test=answer][data-state=ready]').length === 3",
                Vec::new(),
            )
            .await;
        window.click("[data-test=take-answers]").await;
        window.wait_text("[data-role=check_in] .role-people", "王小满").await;
        let names: Vec<String> = people_of(&window, &salon, "check_in")
            .await
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        for name in ["吴春梅", "王小满", "唐玉兰"] {
            assert!(names.iter().any(|each| each == name), "{name} checks in: {names:?}");
        }
        // All of it is one act.
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window
            .wait_true(
                "nobody was assigned",
                "return !document.querySelector('[data-role=check_in] .role-people').textContent.includes('王小满')",
                Vec::new(),
            )
            .await;
        let found = window
            .command(
                "people_list_page",
                json!({ "query": "王小满", "offset": 0, "limit": 5 }),
            )
            .await
            .expect("people");
        assert_eq!(found["total"], 0, "the person was taken back too");
    })
    .await;
}

#[tokio::test]
async fn proposals_say_why_and_are_accepted_by_keyboard_alone() {
    let home = Home::new();
    drive("suggest", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        need(&window, &salon, "photographer", 2).await;
        window.go(&format!("salons/{salon}/roles")).await;
        window.close_toasts().await;
        focus(&window, "[data-test=suggest]").await;
        press(&window, ENTER, 1).await;
        let offer = "[data-role=photographer] [data-test=offer]";
        window.wait_for(offer).await;
        let reason = window.text(&format!("{offer} [data-test=reason]")).await;
        assert!(!reason.trim().is_empty(), "a proposal gives its reason");
        window.assert_accessible("proposals").await;
        let before = people_of(&window, &salon, "photographer").await;
        // The runner-up takes the place, and back.
        let first = window.text(&format!("{offer} b")).await;
        if window.count(&format!("{offer} [data-test=swap]")).await > 0 {
            focus(&window, &format!("{offer} [data-test=swap]")).await;
            press(&window, ENTER, 1).await;
            window
                .wait_true(
                    "the runner-up is offered",
                    "return document.querySelector(arguments[0])?.textContent !== arguments[1]",
                    vec![json!(format!("{offer} b")), json!(first)],
                )
                .await;
        }
        let who = window.text(&format!("{offer} b")).await;
        assert_eq!(
            people_of(&window, &salon, "photographer").await,
            before,
            "nothing is assigned before"
        );
        focus(&window, &format!("{offer} [data-test=accept-one]")).await;
        press(&window, ENTER, 1).await;
        window.wait_text("[data-role=photographer] .role-people", &who).await;
        let now = people_of(&window, &salon, "photographer").await;
        assert!(
            now.contains(&(who.clone(), "asked".to_owned())),
            "{who} was asked: {now:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn a_conflict_with_a_rule_is_accepted_with_a_reason() {
    let home = Home::new();
    drive("conflict", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        let shown = window.salon(&salon).await;
        let roles = shown["roles"].as_array().expect("roles");
        let values = roles
            .iter()
            .find(|line| line["role"] == "values_officer")
            .expect("values officer");
        let person = values["people"][0]["id"].clone();
        // Whoever never wants to stand in front has a role on stage.
        let preference = json!({ "person": person, "fields": { "never_on_stage": true } });
        window
            .command("roles_set_preference", preference)
            .await
            .expect("a preference");
        window.go(&format!("salons/{salon}/roles")).await;
        let conflict = "[data-role=values_officer] [data-test=conflict][data-conflict=never_on_stage]";
        window.wait_for(conflict).await;
        window.assert_accessible("a conflict").await;
        focus(&window, &format!("{conflict} [data-test=accept-conflict]")).await;
        press(&window, ENTER, 1).await;
        let dialog = "dialog[data-test=accept-conflict-form]";
        window.wait_for(dialog).await;
        window.assert_accessible("accepting a conflict").await;
        window
            .fill(&format!("{dialog} [data-test=reason]"), "本人这次愿意试一试")
            .await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window
            .wait_text(&format!("{conflict}.is-accepted"), "本人这次愿意试一试")
            .await;
        window.close_toasts().await;
        window.ctrl("z").await;
        window.wait_for(&format!("{conflict}:not(.is-accepted)")).await;
    })
    .await;
}

#[tokio::test]
async fn a_substitute_keeps_the_history() {
    let home = Home::new();
    drive("substitute", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/roles")).await;
        let host = "[data-role=host] [data-test=seat]";
        let before = window.text(&format!("{host} a")).await;
        window.click(&format!("{host} [data-test=state-asked]")).await;
        window
            .wait_for(&format!("{host} [data-test=state-asked][aria-pressed=true]"))
            .await;
        window.click(&format!("{host} [data-test=seat-menu]")).await;
        window.click(&format!("{host} [data-test=seat-substitute]")).await;
        window.choose("[data-test=pick]", "钱雅静", "钱雅静").await;
        window.wait_text("[data-role=host] .role-people", "钱雅静").await;
        window.wait_text("[data-role=host] .instead", &before).await;
        let people = people_of(&window, &salon, "host").await;
        assert!(people.contains(&(before, "substituted".to_owned())), "{people:?}");
        window.assert_accessible("a substitute").await;
    })
    .await;
}

#[tokio::test]
async fn the_rota_is_walked_by_keyboard_and_filled_by_proposals() {
    let home = Home::new();
    drive("rota", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        need(&window, &salon, "reception", 3).await;
        window.go("rota").await;
        window.wait_for("[data-test=rota]").await;
        window.assert_accessible("the rota").await;
        let column = format!("[data-test=column][data-event=\"{salon}\"]");
        window.wait_for(&column).await;
        // From the first name to the coming salon, and away that day.
        focus(&window, "[data-test=rota] [tabindex='0']").await;
        press(&window, RIGHT, 1).await;
        press(&window, DOWN, 1).await;
        press(&window, "\u{e010}", 1).await;
        window
            .wait_true(
                "the last cell of the row has the focus",
                "const cell = document.activeElement.closest('td'); return !!cell && !cell.nextElementSibling",
                Vec::new(),
            )
            .await;
        press(&window, ENTER, 1).await;
        window.click("[data-test=away-that-day]").await;
        let dialog = "dialog[data-test=away-form]";
        window.fill(&format!("{dialog} [data-test=note]"), "出差").await;
        window.assert_accessible("away dates").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_for("[data-test=rota] td.away").await;
        window.close_toasts().await;
        // Proposals stand in the matrix before anything is assigned.
        window.click("[data-test=suggest-range]").await;
        window.wait_for("[data-test=rota] .offered").await;
        window.wait_for("[data-test=offer] [data-test=reason]").await;
        window.assert_accessible("proposals in the rota").await;
        window.click("[data-test=accept-all]").await;
        window.wait_gone("[data-test=proposal-bar]").await;
        window.wait_gone("[data-test=rota] .offered").await;
        window.wait_for("[data-test=rota] .rota-duty.asked").await;
        window.close_toasts().await;
        window.click("[data-test=range-next]").await;
        window.wait_for("[data-test=plan-salon]").await;
        window.assert_accessible("a quarter without salons").await;
    })
    .await;
}

#[tokio::test]
async fn the_catalogue_takes_a_role_of_ones_own() {
    let home = Home::new();
    drive("catalogue", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        window.go("settings/roles").await;
        window.click("[data-test=add-own]").await;
        let dialog = "dialog[data-test=rule-form]";
        window.fill(&format!("{dialog} [data-test=name]"), "暖场").await;
        window.click(&format!("{dialog} [data-test=kind-break]")).await;
        window.assert_accessible("a role of one's own").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        let own = "[data-test=catalogue-role][data-role=own_2]";
        window.wait_text(own, "暖场").await;
        window.close_toasts().await;
        // A built-in rule is changed and goes back to the default.
        let host = "[data-test=catalogue-role][data-role=host]";
        window.click(&format!("{host} [data-test=edit-rule]")).await;
        window.fill(&format!("{dialog} [data-test=cool_off]"), "3").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_text(host, "隔3期").await;
        window.close_toasts().await;
        window.click(&format!("{host} [data-test=rule-menu]")).await;
        window.click(&format!("{host} [data-test=reset-rule]")).await;
        window.wait_text(host, "隔1期").await;
        window.click(&format!("{own} [data-test=rule-menu]")).await;
        window.click(&format!("{own} [data-test=remove-own]")).await;
        window.wait_gone(own).await;
    })
    .await;
}

#[tokio::test]
async fn groups_are_proposed_moved_and_kept() {
    let home = Home::new();
    drive("groups", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        window.go(&format!("salons/{salon}/discussion")).await;
        window.click("[data-test=propose-groups]").await;
        let dialog = "dialog[data-test=attendees-form]";
        let attendees = "1. 金晓岚\n2. 方圆 新\n3. 林小满（新朋友）\n4. 唐玉兰\n5. 周一鸣 新\n6. 钱雅静";
        window.fill(&format!("{dialog} [data-test=attendees]"), attendees).await;
        window.assert_accessible("the list of attendees").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_text("[data-test=group] [data-test=member]", "方圆").await;
        window.assert_accessible("proposed groups").await;
        // By keyboard somebody goes to the group beside.
        let first = "[data-test=group][data-group='1'] [data-test=member]";
        let mover = window.text(&format!("{first} .grow")).await;
        focus(&window, first).await;
        window.type_keys(&format!("\u{e00a}{RIGHT}\u{e000}")).await;
        window
            .wait_text("[data-test=group][data-group='2'] [data-test=member]", &mover)
            .await;
        window.click("[data-test=keep-groups]").await;
        window.wait_gone("[data-test=keep-groups]").await;
        window
            .wait_text("[data-test=group][data-group='2'] [data-test=member]", &mover)
            .await;
        let shown = window.salon(&salon).await;
        let seated: usize = shown["groups"]
            .as_array()
            .expect("groups")
            .iter()
            .map(|group| group["members"].as_array().map_or(0, Vec::len))
            .sum();
        assert!(seated >= 6, "everybody of the list sits in a group: {seated}");
    })
    .await;
}
