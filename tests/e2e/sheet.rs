//! The run-sheet as it is written: by keyboard alone, by pasting, with rows taken together, from a template, in versions.

use serde_json::{Value, json};

use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

/// How many keys the standard salon may take from an empty sheet.
const MOST_KEYS: usize = 60;

/// Opens a new chapter with a salon on 12 December and its run-sheet; gives the salon's id.
async fn open_salon(window: &Window) -> String {
    window.resize(1280, 900).await;
    window.click("[data-test=create]").await;
    let dialog = "dialog[data-test=create-chapter]";
    window.fill(&format!("{dialog} [data-test=name]"), "苏州分会").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_for(".page[data-room=desk] h1").await;
    let fields = json!({ "date": "2026-12-12", "theme": "绩效沟通，怎么开口", "heads": 45 });
    let salon = ask(window, "events_plan", json!({ "fields": fields })).await;
    let id = salon["value"]["salon"]["id"].as_str().expect("an id").to_owned();
    window.go(&format!("salons/{id}/run-sheet")).await;
    window.wait_for("[data-test=segment]").await;
    id
}

async fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    let answer = window.command(command, arguments).await;
    answer.unwrap_or_else(|refusal| panic!("{command}: {refusal}"))
}

/// The rows of the slot as they stand on the page: start, minutes, kind.
async fn slot(window: &Window) -> Vec<String> {
    let rows = window
        .script(
            "return [...document.querySelectorAll('[data-list=slot] [data-test=segment]')].map((row) => \
               [row.querySelector('[data-cell=start] b').textContent.trim(), row.querySelector('[data-cell=minutes] b').textContent, row.dataset.kind].join(' '))",
            Vec::new(),
        )
        .await;
    serde_json::from_value(rows).expect("texts")
}

async fn wait_slot(window: &Window, what: &str, expected: &[&str]) {
    let script = "return JSON.stringify([...document.querySelectorAll('[data-list=slot] [data-test=segment]')].map((row) => \
        [row.querySelector('[data-cell=start] b').textContent.trim(), row.querySelector('[data-cell=minutes] b').textContent, row.dataset.kind].join(' '))) === arguments[0]";
    let wanted = serde_json::to_string(expected).expect("texts");
    window
        .wait_true(&format!("{what}: {wanted}"), script, vec![json!(wanted)])
        .await;
}

/// Goes to a cell of the slot by a click, with nothing chosen; a click on the cell that has the focus would open it.
async fn go_to(window: &Window, row: usize, cell: &str) {
    window.press(&["Escape"]).await;
    let there = format!("{}:not(:has(:focus))", cell_of(row, cell));
    if window.count(&there).await > 0 {
        window.click(&there).await;
    }
    window
        .wait_for(&format!("{} .cell-input:focus", cell_of(row, cell)))
        .await;
}

/// A cell of the slot; rows count from 1, after the hidden row of titles.
fn cell_of(row: usize, cell: &str) -> String {
    format!("[data-list=slot] [aria-rowindex=\"{}\"] [data-cell={cell}]", row + 1)
}

const STANDARD: [&str; 7] = [
    "14:00 5 values_opening",
    "14:05 30 talk",
    "14:35 30 talk",
    "15:05 30 discussion",
    "15:35 7 joint_discussion",
    "15:42 4 reports",
    "15:46 10 introductions",
];

#[tokio::test]
async fn the_standard_salon_is_typed_in_under_sixty_keys() {
    let home = Home::new();
    drive("typed", &home, Settings::default(), async |window| {
        let salon = open_salon(&window).await;
        let whole = window.salon(&salon).await;
        let ids: Vec<Value> = whole["segments"]
            .as_array()
            .expect("rows")
            .iter()
            .map(|row| row["id"].clone())
            .collect();
        ask(&window, "events_remove_segments", json!({ "ids": ids })).await;
        window.go("salons").await;
        window.go(&format!("salons/{salon}/run-sheet")).await;
        // An empty sheet waits for what is typed: no key is needed to get there.
        window.wait_for("[data-test=add-slot]:focus").await;
        window.assert_accessible("an empty run-sheet").await;
        let mut keys = 0;
        for line in ["kc", "fx", "fx", "tl", "gt", "db", "fk"] {
            keys += window.press(&[line, "Enter"]).await;
        }
        wait_slot(&window, "typed", &STANDARD).await;
        window.wait_text("[data-test=plan-line]", "富余4分钟").await;
        keys += window.press(&["Tab", "hy", "Enter", "sc", "Enter"]).await;
        wait_kinds(&window, "after", &["photo", "clear_up"]).await;
        keys += window
            .press(&["Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab"])
            .await;
        window.wait_for("[data-test=add-before]:focus").await;
        keys += window.press(&["bz", "Enter", "sp", "Enter", "qd", "Enter"]).await;
        wait_kinds(&window, "before", &["set_up", "slides_try", "check_in"]).await;
        assert!(keys < MOST_KEYS, "the standard salon took {keys} keys");
        println!("the standard salon took {keys} keys");
        window.press(&["Ctrl+z"]).await;
        wait_kinds(&window, "before", &["set_up", "slides_try"]).await;
    })
    .await;
}

async fn wait_kinds(window: &Window, part: &str, kinds: &[&str]) {
    let script = "return [...document.querySelectorAll(`[data-list=${arguments[0]}] [data-test=segment]`)].map((row) => row.dataset.kind).join() === arguments[1]";
    window
        .wait_true(
            &format!("{part} holds {kinds:?}"),
            script,
            vec![json!(part), json!(kinds.join(","))],
        )
        .await;
}

#[tokio::test]
async fn cells_are_edited_as_in_a_spreadsheet() {
    let home = Home::new();
    drive("cells", &home, Settings::default(), async |window| {
        open_salon(&window).await;
        go_to(&window, 1, "minutes").await;
        // Typing replaces, Enter saves and goes down; the rows below follow at once and the focus is where it was.
        window.press(&["8", "Enter"]).await;
        window
            .wait_for(&format!("{} .cell-input:focus", cell_of(2, "minutes")))
            .await;
        window.wait_text(&cell_of(2, "start"), "14:08").await;
        window.press(&["20+10", "Tab"]).await;
        window
            .wait_for(&format!("{} .cell-input:focus", cell_of(2, "title")))
            .await;
        window.wait_text("[data-list=slot] .rule", "分享20分钟").await;
        // What cannot be read stays in the cell with its reason.
        window.press(&["ArrowLeft", "abc", "Enter"]).await;
        window.wait_for(".cell-problem").await;
        window.assert_accessible("a refused cell").await;
        window.press(&["Escape"]).await;
        window.wait_gone(".cell-problem").await;
        window.wait_text(&cell_of(2, "minutes"), "30").await;
        // A start typed in the slot is fixed and shows its gap; emptied, the row follows on again.
        go_to(&window, 4, "start").await;
        window.press(&["15:20", "Enter"]).await;
        window.wait_text("[data-test=gap]", "空12分钟").await;
        window.press(&["ArrowUp", "15:00", "Enter"]).await;
        window.wait_text("[data-test=gap]", "重叠8分钟").await;
        window.assert_accessible("an overlap").await;
        window.press(&["ArrowUp", "Backspace", "Enter"]).await;
        window.wait_gone("[data-test=gap]").await;
        keys_wait_for_nothing(&window).await;
        input_methods_are_left_alone(&window).await;
        people_are_named(&window).await;
    })
    .await;
}

/// What a key saved may be drawn together with the answer; the next key and a slow core do not wait for that. Nothing that
/// follows the keyboard fades: each fade is a dozen pictures of the sheet.
async fn keys_wait_for_nothing(window: &Window) {
    go_to(window, 1, "minutes").await;
    window.press(&["6", "Enter", "25+5", "Enter", "ArrowUp"]).await;
    window.wait_text(&cell_of(3, "start"), "14:36").await;
    window
        .wait_for(&format!("{} .cell-input:focus", cell_of(2, "minutes")))
        .await;
    let fading = "const done = arguments[arguments.length - 1]; \
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true })); \
        const moving = () => [...document.querySelectorAll('.segment:not(:hover), .segment:not(:hover) *')].filter((e) => e.getAnimations().length > 0); \
        requestAnimationFrame(() => setTimeout(() => done(moving().map((e) => e.className)), 0));";
    assert_eq!(
        window.script_async(fading, Vec::new()).await,
        json!([]),
        "parts of rows that fade"
    );
    let slow = "const { core } = window.__TAURI__; \
        window.quick = window.__TAURI__; \
        window.__TAURI__ = { ...window.__TAURI__, core: { ...core, invoke: (name, args) => name === 'events_edit_segment' \
          ? new Promise((next) => { window.answerNow = next; }).then(() => core.invoke(name, args)) : core.invoke(name, args) } };";
    window.script(slow, Vec::new()).await;
    go_to(window, 1, "minutes").await;
    window.press(&["8", "Enter"]).await;
    window
        .wait_for(&format!("{} .cell-input:focus", cell_of(2, "minutes")))
        .await;
    window
        .wait_text(&format!("{}.waiting", cell_of(1, "minutes")), "8")
        .await;
    window
        .script("window.__TAURI__ = window.quick; window.answerNow()", Vec::new())
        .await;
    window.wait_text(&cell_of(2, "start"), "14:08").await;
    window.wait_gone(".cell.waiting").await;
}

/// While an input method composes, Enter belongs to it; afterwards it saves.
async fn input_methods_are_left_alone(window: &Window) {
    go_to(window, 1, "title").await;
    window
        .script(
            "const field = document.querySelector('.cell-input'); \
             field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })); \
             field.value = 'kaichang'; \
             field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true })); \
             field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }));",
            Vec::new(),
        )
        .await;
    window.wait_for(".cell.open[data-cell=title] .cell-input:focus").await;
    window
        .script(
            "const field = document.querySelector('.cell-input'); field.value = '开场喆䶮𬭎'; \
             field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })); \
             field.dispatchEvent(new InputEvent('input', { bubbles: true }));",
            Vec::new(),
        )
        .await;
    window.press(&["Enter"]).await;
    window.wait_text(&cell_of(1, "title"), "开场喆䶮𬭎").await;
}

async fn people_are_named(window: &Window) {
    ask(window, "people_add", json!({ "fields": { "name": "钱雅静" } })).await;
    go_to(window, 1, "people").await;
    window.press(&["qyj"]).await;
    window.wait_text("[data-test=option]", "钱雅静").await;
    window.press(&["Enter"]).await;
    window.wait_text(&cell_of(1, "people"), "价值官钱雅静").await;
    window
        .wait_for(&format!("{} .cell-input:focus", cell_of(2, "people")))
        .await;
}

#[tokio::test]
async fn a_table_from_excel_is_shown_before_it_is_taken() {
    let home = Home::new();
    drive("pasted", &home, Settings::default(), async |window| {
        open_salon(&window).await;
        ask(&window, "people_add", json!({ "fields": { "name": "钱雅静" } })).await;
        let table = "时间\t分钟\t环节\t负责人\n14:00\t5\t价值观开场\t钱雅静\n14:05\t30\t主题分享一\t\n14:35\t10\t茶歇\t\n14:45\t30\t分组讨论\t\n谢谢大家";
        put_into_clipboard(&window, table).await;
        go_to(&window, 7, "title").await;
        window.press(&["Ctrl+v"]).await;
        let dialog = "dialog[data-test=paste-form]";
        window.wait_text(&format!("{dialog} [data-test=preview-row]"), "茶歇").await;
        window.wait_text(&format!("{dialog} [data-test=preview-row]"), "钱雅静").await;
        assert_eq!(window.count(&format!("{dialog} [data-test=preview-row]")).await, 4);
        window.assert_accessible("the preview of what was pasted").await;
        assert_eq!(slot(&window).await.len(), 7, "nothing was taken yet");
        window.click(&format!("{dialog} [data-test=replace-yes] + *")).await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        let taken = ["14:00 5 values_opening", "14:05 30 talk", "14:35 10 break", "14:45 30 discussion"];
        wait_slot(&window, "taken from Excel", &taken).await;
        window.click("[data-test=undo]").await;
        wait_slot(&window, "one undo takes it all back", &STANDARD).await;
    })
    .await;
}

/// Copies a text as another program would: from a field that is not the product's.
async fn put_into_clipboard(window: &Window, text: &str) {
    let script = "const field = document.createElement('textarea'); field.id = 'elsewhere'; field.value = arguments[0]; \
                  document.body.append(field); field.focus(); field.select();";
    window.script(script, vec![json!(text)]).await;
    window.press(&["Ctrl+c"]).await;
    window
        .script("document.getElementById('elsewhere').remove()", Vec::new())
        .await;
}

#[tokio::test]
async fn several_rows_are_handled_together() {
    let home = Home::new();
    drive("several", &home, Settings::default(), async |window| {
        open_salon(&window).await;
        go_to(&window, 5, "title").await;
        window.press(&["Shift+ArrowDown"]).await;
        assert_eq!(window.count("[data-test=segment][aria-selected=true]").await, 2);
        window.press(&["Ctrl+d"]).await;
        let doubled = [
            "15:35 7 joint_discussion",
            "15:42 4 reports",
            "15:46 7 joint_discussion",
            "15:53 4 reports",
            "15:57 10 introductions",
        ];
        wait_slot(
            &window,
            "the copies stand below",
            &[&STANDARD[..4], &doubled[..]].concat(),
        )
        .await;
        window.press(&["Ctrl+z"]).await;
        wait_slot(&window, "one undo", &STANDARD).await;

        // Alt moves all that are chosen; the choice and the focus stay with them.
        go_to(&window, 5, "title").await;
        window.press(&["Shift+ArrowDown", "Alt+ArrowDown"]).await;
        let moved = ["15:35 10 introductions", "15:45 7 joint_discussion", "15:52 4 reports"];
        wait_slot(&window, "moved below", &[&STANDARD[..4], &moved[..]].concat()).await;
        assert_eq!(window.count("[data-test=segment][aria-selected=true]").await, 2);
        window.wait_for("[data-kind=reports] .cell-input:focus").await;
        window.press(&["Ctrl+z"]).await;
        wait_slot(&window, "moved back", &STANDARD).await;

        rows_are_dragged_together(&window).await;
        rows_are_cut_and_pasted(&window).await;
        an_edge_is_pulled(&window).await;

        // Ctrl and a click choose single rows; Delete takes them all, the toast brings them back.
        go_to(&window, 2, "title").await;
        window.click_with("ctrl", &cell_of(4, "title")).await;
        window
            .wait_true(
                "two rows are chosen",
                "return document.querySelectorAll('.segment.chosen').length === 2",
                Vec::new(),
            )
            .await;
        window.press(&["Delete"]).await;
        let left = [
            "14:00 5 values_opening",
            "14:05 30 talk",
            "14:35 7 joint_discussion",
            "14:42 4 reports",
            "14:46 10 introductions",
        ];
        wait_slot(&window, "two are gone", &left).await;
        window.click("[data-test=toast] button:not(.bare)").await;
        wait_slot(&window, "they are back", &STANDARD).await;
        a_block_has_its_target(&window).await;
    })
    .await;
}

/// The mouse takes hold of one of the chosen rows, and all of them go along, in their order.
async fn rows_are_dragged_together(window: &Window) {
    window.close_toasts().await;
    go_to(window, 5, "title").await;
    window.press(&["Shift+ArrowDown"]).await;
    let grip = |row| format!("[data-list=slot] [aria-rowindex=\"{}\"] .grip", row + 1);
    window.drag(&grip(6), &grip(2)).await;
    let moved = [
        "14:00 5 values_opening",
        "14:05 7 joint_discussion",
        "14:12 4 reports",
        "14:16 30 talk",
        "14:46 30 talk",
        "15:16 30 discussion",
        "15:46 10 introductions",
    ];
    wait_slot(window, "both stand above the first talk", &moved).await;
    assert_eq!(window.count("[data-test=segment][aria-selected=true]").await, 2);
    window.press(&["Ctrl+z"]).await;
    wait_slot(window, "one undo takes both back", &STANDARD).await;
}

async fn rows_are_cut_and_pasted(window: &Window) {
    window.close_toasts().await;
    go_to(window, 6, "title").await;
    window.press(&["Ctrl+x"]).await;
    window
        .wait_true(
            "one row is cut",
            "return document.querySelectorAll('[data-list=slot] [data-test=segment]').length === 6",
            Vec::new(),
        )
        .await;
    go_to(window, 1, "title").await;
    window.press(&["Ctrl+v"]).await;
    window
        .wait_true(
            "the row stands below the first",
            "return document.querySelectorAll('[data-list=slot] [data-test=segment]')[1]?.dataset.kind === 'reports'",
            Vec::new(),
        )
        .await;
    window.press(&["Ctrl+z"]).await;
    window.press(&["Ctrl+z"]).await;
    wait_slot(window, "cut and pasted back", &STANDARD).await;
}

/// Four pixels are a minute; the new end is seen while the mouse moves, Escape leaves the row as it was.
async fn an_edge_is_pulled(window: &Window) {
    window.close_toasts().await;
    let edge = format!("{} ~ .row-end [data-test=edge]", cell_of(4, "minutes"));
    window
        .script(
            "document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })",
            vec![json!(edge)],
        )
        .await;
    window.pull(&edge, 24.0, true).await;
    window.wait_text(&cell_of(4, "minutes"), "36").await;
    window.wait_text(&cell_of(4, "start"), "15:41").await;
    window.press(&["Escape"]).await;
    window.let_go().await;
    wait_slot(window, "left as it was", &STANDARD).await;
    window.pull(&edge, 24.0, false).await;
    let longer = [
        "15:05 36 discussion",
        "15:41 7 joint_discussion",
        "15:48 4 reports",
        "15:52 10 introductions",
    ];
    wait_slot(window, "six minutes longer", &[&STANDARD[..3], &longer[..]].concat()).await;
    window.click("[data-test=undo]").await;
    wait_slot(window, "pulled back", &STANDARD).await;
}

async fn a_block_has_its_target(window: &Window) {
    window.close_toasts().await;
    go_to(window, 4, "minutes").await;
    window.press(&["Shift+ArrowDown", "Shift+ArrowDown", "Shift+F10"]).await;
    window.click(".menu:popover-open [data-test=group]").await;
    let dialog = "dialog[data-test=block-form]";
    window.fill(&format!("{dialog} [data-test=title]"), "讨论").await;
    window.fill(&format!("{dialog} [data-test=target_minutes]"), "39").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_text("[data-test=block]", "讨论 41分，超2分").await;
    window.assert_accessible("a block").await;
}

#[tokio::test]
async fn a_template_is_applied_with_another_length() {
    let home = Home::new();
    drive("template", &home, Settings::default(), async |window| {
        open_salon(&window).await;
        window.click("[data-test=templates]").await;
        let dialog = "dialog[data-test=templates-form]";
        window
            .wait_for(&format!("{dialog} [data-test=template][data-id=standard]"))
            .await;
        window.assert_accessible("the templates").await;
        window
            .click(&format!("{dialog} [data-test=template][data-id=standard]"))
            .await;
        window.fill(&format!("{dialog} [data-test=slot_minutes]"), "110").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_text(".facts", "14:00–15:50").await;
        window.wait_gone(".plan-foot.over").await;
        let rows = slot(&window).await;
        let talks = rows.iter().filter(|row| row.ends_with(" 30 talk")).count();
        assert_eq!(talks, 2, "talks never shrink: {rows:?}");
        let minutes: i64 = rows
            .iter()
            .filter_map(|row| row.split(' ').nth(1)?.parse::<i64>().ok())
            .sum();
        assert!(minutes <= 110, "the plan fits: {rows:?}");
        window.click("[data-test=undo]").await;
        wait_slot(&window, "the old sheet again", &STANDARD).await;

        // The sheet as it is becomes a template of the chapter's own.
        window.click("[data-test=templates]").await;
        window.click(&format!("{dialog} [data-test=save-template]")).await;
        let name = "dialog[data-test=template-name]";
        window.fill(&format!("{name} [data-test=name]"), "我们的流程").await;
        window.click(&format!("{name} [data-test=save]")).await;
        window.wait_gone(name).await;
        window
            .wait_text(&format!("{dialog} .template-list"), "我们的流程")
            .await;
    })
    .await;
}

#[tokio::test]
async fn a_version_is_published_and_what_changed_is_listed() {
    let home = Home::new();
    drive("versions", &home, Settings::default(), async |window| {
        open_salon(&window).await;
        window.click("[data-test=publish]").await;
        let dialog = "dialog[data-test=publish-form]";
        window.fill(&format!("{dialog} [data-test=note]"), "第一次定稿").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_text("[data-test=version-chip]", "V1 · 11月22日定稿").await;
        window.wait_for("[data-test=publish]:disabled").await;

        go_to(&window, 1, "minutes").await;
        window.press(&["8", "Enter"]).await;
        window.wait_text("[data-test=version-chip]", "V1之后有2处改动").await;
        window.close_toasts().await;
        window.click("[data-test=publish]").await;
        window.wait_text(&format!("{dialog} [data-test=change]"), "8分钟").await;
        window.assert_accessible("publishing").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_text("[data-test=version-chip]", "V2 · 11月22日定稿").await;

        window.close_toasts().await;
        window.click("[data-test=versions]").await;
        let list = "dialog[data-test=versions-list]";
        window.click(&format!("{list} [data-number=\"2\"]")).await;
        window.wait_text(&format!("{list} [data-test=change]"), "8分钟").await;
        window.wait_text(&format!("{list} tr.changed"), "5分钟").await;
        window.assert_accessible("two versions beside each other").await;
        window.click(&format!("{list} [data-number=\"1\"]")).await;
        window.wait_gone(&format!("{list} [data-test=change]")).await;
        window
            .wait_text(&format!("{list} [data-test=version-row]"), "14:05")
            .await;
    })
    .await;
}
