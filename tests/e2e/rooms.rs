//! People, committee, speakers and venues as they are worked with: by pointer, by keyboard alone, and by undo.

use serde_json::{Value, json};

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

#[tokio::test]
async fn the_four_rooms_are_worked_with() {
    let home = Home::new();
    drive("rooms", &home, Settings::default(), async |window| {
        create_chapter(&window).await;
        a_likely_duplicate_is_pointed_out(&window).await;
        a_person_in_use_stays(&window).await;
        a_president_is_replaced(&window).await;
        a_card_moves_by_pointer_and_by_keyboard(&window).await;
        a_contact_is_logged(&window).await;
        the_checklist_is_filled_by_keyboard(&window).await;
        a_picture_becomes_the_seal(&window).await;
        personal_data_is_erased(&window).await;
    })
    .await;
}

async fn create_chapter(window: &Window) {
    window.click("[data-test=create]").await;
    let dialog = "dialog[data-test=create-chapter]";
    window.fill(&format!("{dialog} [data-test=name]"), "苏州分会").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_for(".page[data-room=desk] h1").await;
}

/// Sets the scene by a command and gives what it answered.
async fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    let answer = window.command(command, arguments).await;
    answer.unwrap_or_else(|refusal| panic!("{command}: {refusal}"))
}

async fn add_person(window: &Window, fields: Value) -> String {
    let added = ask(window, "people_add", json!({ "fields": fields })).await;
    added["value"]["id"].as_str().expect("an id").to_owned()
}

async fn a_picture_becomes_the_seal(window: &Window) {
    let picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
    window.go("settings").await;
    ask(window, "chapter_set_seal_picture", json!({ "bytes": picture })).await;
    window.wait_for(".chapter-facts .seal.picture img").await;
    window.assert_accessible("a picture as seal").await;
    window.click("[data-test=seal-picture-remove]").await;
    window.wait_for(".chapter-facts .seal:not(.picture)").await;
    window.ctrl("z").await;
    window.wait_for(".chapter-facts .seal.picture img").await;
}

async fn a_likely_duplicate_is_pointed_out(window: &Window) {
    add_person(
        window,
        json!({ "name": "徐敏芳", "phone": "154-0000-0018", "company": "澄拓精密" }),
    )
    .await;
    window.go("people").await;
    window.wait_text("[data-test=person]", "徐敏芳").await;
    window.ctrl("n").await;
    let dialog = "dialog[data-test=person-form]";
    window.fill(&format!("{dialog} [data-test=name]"), "徐敏方").await;
    window.fill(&format!("{dialog} [data-test=phone]"), "15400000018").await;
    window
        .wait_text(&format!("{dialog} [data-test=duplicate]"), "徐敏芳")
        .await;
    window.assert_accessible("a likely duplicate").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_for(".page[data-room=people] [data-test=edit-person]").await;
    window.click("[data-test=undo]").await;
    window.wait_for("[data-test=people-search]").await;
    window.fill("[data-test=people-search]", "xmf").await;
    window.wait_text("[data-test=person]", "徐敏芳").await;
    assert_eq!(
        window.count("[data-test=person]").await,
        1,
        "the second one was taken back"
    );
}

async fn a_person_in_use_stays(window: &Window) {
    let id = add_person(window, json!({ "name": "唐玉兰" })).await;
    let appointment = json!({ "office": "president", "person": id, "started": "2024-03-01" });
    ask(window, "committee_appoint", json!({ "appointment": appointment })).await;
    window.go(&format!("people/{id}")).await;
    window.click("[data-test=person-more]").await;
    window.click("[data-test=remove-person]").await;
    window.wait_text("[data-test=toast]", "唐玉兰").await;
    window.wait_text(".page[data-room=people] h1", "唐玉兰").await;
}

async fn a_president_is_replaced(window: &Window) {
    add_person(window, json!({ "name": "顾建明" })).await;
    window.go("committee").await;
    window.click("[data-office=president] [data-test=term-menu]").await;
    window.click("[data-office=president] [data-test=replace]").await;
    let dialog = "dialog[data-test=appoint-form]";
    window
        .choose(&format!("{dialog} [data-test=person]"), "顾建明", "顾建明")
        .await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window
        .wait_for(&format!("{dialog} [data-field=reason] .help.bad"))
        .await;
    window.fill(&format!("{dialog} [data-test=reason]"), "任期届满").await;
    window.fill(&format!("{dialog} [data-test=by]"), "总部").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_text("[data-office=president]", "顾建明").await;
    window.click("[data-test=tab-history]").await;
    window.wait_text("[data-test=terms]", "任期届满").await;
    window.wait_text("[data-test=terms]", "总部").await;
}

async fn a_card_moves_by_pointer_and_by_keyboard(window: &Window) {
    let id = add_person(window, json!({ "name": "沈文娟", "years": 16 })).await;
    ask(
        window,
        "speakers_add",
        json!({ "person": id, "person_fields": null, "fields": { "subjects": ["绩效面谈"] } }),
    )
    .await;
    window.go("speakers").await;
    let card = "[data-test=card]";
    window.drag(card, "[data-list=contacted]").await;
    window.wait_text("[data-list=contacted]", "沈文娟").await;
    window
        .script(&format!("document.querySelector('{card}').focus()"), Vec::new())
        .await;
    let alt_right = "\u{e00a}\u{e014}\u{e000}";
    window.type_keys(alt_right).await;
    window.wait_text("[data-list=invited]", "沈文娟").await;
    window.wait_for(&format!("[data-list=invited] {card}:focus")).await;
    window.click("[data-test=undo]").await;
    window.wait_text("[data-list=contacted]", "沈文娟").await;
    window.drag(card, "[data-list=spoke]").await;
    window.wait_text("[data-test=step-warning]", "已邀请").await;
    window.click("dialog[data-test=step-form] [data-test=save]").await;
    window.wait_text("[data-list=spoke]", "沈文娟").await;
    window.click("[data-test=undo]").await;
    window.wait_text("[data-list=contacted]", "沈文娟").await;
}

async fn a_contact_is_logged(window: &Window) {
    window.click("[data-test=card]").await;
    window.click("[data-test=log-contact]").await;
    let dialog = "dialog[data-test=contact-form]";
    window
        .fill(&format!("{dialog} [data-test=on_date]"), "2026-11-20")
        .await;
    window.fill(&format!("{dialog} [data-test=text]"), "说月底给题目").await;
    window
        .fill(&format!("{dialog} [data-test=next_action]"), "问题目")
        .await;
    window
        .fill(&format!("{dialog} [data-test=next_action_on]"), "2026-11-22")
        .await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_text(".time-line .contact", "说月底给题目").await;
    window.wait_text("[data-test=why-today]", "问题目").await;
    window.go("speakers").await;
    window.click("[data-test=filter-today]").await;
    assert_eq!(window.count("[data-test=card]").await, 1, "whom to write to today");
    window.click("[data-test=as-table]").await;
    window.wait_text("[data-test=speakers]", "问题目").await;
}

async fn the_checklist_is_filled_by_keyboard(window: &Window) {
    let fields = json!({ "name": "青屿书院", "area": 68.0, "capacity": 50 });
    let added = ask(window, "venues_add", json!({ "fields": fields })).await;
    let venue = added["value"]["id"].as_str().expect("an id").to_owned();
    window.go("venues").await;
    window.fill("[data-test=fit-heads]", "45").await;
    window.wait_for("[data-verdict=good]").await;
    window.fill("[data-test=fit-heads]", "90").await;
    window.wait_for("[data-verdict=too_small]").await;
    window.go(&format!("venues/{venue}")).await;
    window
        .script(
            "document.querySelector('[data-test=projector-unknown]').focus()",
            Vec::new(),
        )
        .await;
    let (left, down) = ("\u{e012}", "\u{e015}");
    window.type_keys(left).await;
    window
        .wait_true("the arrow key chose", CHECKED, vec![json!("projector-not_applicable")])
        .await;
    window.type_keys(down).await;
    window
        .wait_true("the arrow key chose", CHECKED, vec![json!("projector-unknown")])
        .await;
    let items = ask(window, "venues_show", json!({ "id": venue })).await;
    let projector = items["items"]
        .as_array()
        .and_then(|items| items.iter().find(|item| item["item"] == "projector"));
    assert_eq!(projector.expect("the projector")["state"], "unknown");
}

/// Whether a radio button with this test name is chosen and has the focus.
const CHECKED: &str = "const e = document.querySelector(`[data-test=${arguments[0]}]`); \
                       return e.checked && document.activeElement === e";

async fn personal_data_is_erased(window: &Window) {
    let id = add_person(window, json!({ "name": "何新人", "phone": "154-0000-0077" })).await;
    window.go(&format!("people/{id}")).await;
    window.click("[data-test=person-more]").await;
    window.click("[data-test=erase-person]").await;
    let dialog = "dialog[data-test=erase]";
    window.fill(&format!("{dialog} [data-test=typed]"), "别人").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_for(&format!("{dialog} [data-field=typed] .help.bad")).await;
    window.fill(&format!("{dialog} [data-test=typed]"), "何新人").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_for("[data-test=people-search]").await;
    let page = ask(
        window,
        "people_list_page",
        json!({ "query": "何新人", "offset": 0, "limit": 10 }),
    )
    .await;
    assert_eq!(page["total"], 0, "nothing finds them any more");
}
