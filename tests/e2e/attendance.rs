//! Sign-ups from the entry to the follow-up: a form's export and a pasted list with their previews, the waitlist, the table at
//! the door by the keyboard alone, the draw, the visitors afterwards.

use std::path::{Path, PathBuf};

use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};

use crate::roles::{DOWN, ENTER, open_sample, press};
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

pub const DOOR: &str = "[data-test=check-in-find]";
pub const IMPORT: &str = "dialog[data-test=import]";
const CHAIN: &str = "dialog[data-test=chain]";

pub async fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    window
        .command(command, arguments)
        .await
        .unwrap_or_else(|error| panic!("{command}: {error}"))
}

async fn attendance(window: &Window, salon: &str) -> Value {
    ask(window, "attendance_show", json!({ "event": salon })).await
}

/// The rows of a salon whose name is this.
fn named<'a>(attendance: &'a Value, name: &str) -> Vec<&'a Value> {
    let rows = attendance["rows"].as_array().expect("rows");
    rows.iter().filter(|row| row["name"] == name).collect()
}

async fn open_tab(window: &Window) -> String {
    let salon = open_sample(window).await;
    window.go(&format!("salons/{salon}/sign-ups")).await;
    window.wait_for("[data-test=entry]").await;
    salon
}

/// The page and whatever stands above it, in the light and in the dark.
pub async fn assert_accessible(window: &Window, page: &str) {
    for theme in ["dark", "light"] {
        window
            .script(
                "document.documentElement.dataset.theme = arguments[0]",
                vec![json!(theme)],
            )
            .await;
        window.assert_accessible(&format!("{page}, {theme}")).await;
    }
}

pub async fn wait_present(window: &Window, count: usize) {
    window
        .wait_true(
            &format!("{count} are there"),
            "return document.querySelector('[data-test=present]')?.textContent === arguments[0]",
            vec![json!(count.to_string())],
        )
        .await;
}

/// The smallest picture there is, handed over as the file dialog does.
const PICK_PICTURE: &str = "
    const bytes = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (c) => c.charCodeAt(0));
    const given = new DataTransfer();
    given.items.add(new File([bytes], 'code.png', { type: 'image/png' }));
    const input = document.querySelector('[data-test=entry-picture]');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));";

#[tokio::test]
async fn the_entry_is_set_and_the_heads_follow() {
    let home = Home::new();
    drive("entry", &home, Settings::default(), async |window| {
        let salon = open_tab(&window).await;
        window.click("[data-test=edit-entry]").await;
        let form = "dialog[data-test=entry-form]";
        let link = "https://example.com/f/18?a=1&b=<2>";
        window.fill(&format!("{form} [data-test=signup_link]"), link).await;
        window.fill(&format!("{form} [data-test=places]"), "40").await;
        window
            .fill(&format!("{form} [data-test=signup_deadline]"), "2026-12-09")
            .await;
        window.fill(&format!("{form} [data-test=fee]"), "29.5").await;
        window.fill(&format!("{form} [data-test=fee_note]"), "含茶点").await;
        assert_accessible(&window, "the entry's dialog").await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_gone(form).await;
        window.wait_text("[data-test=entry]", link).await;
        window.wait_text("[data-test=entry]", "29.5元").await;
        window.wait_text("[data-test=entry]", "12月9日").await;
        let entry = attendance(&window, &salon).await["entry"].clone();
        assert_eq!(entry["fee_fen"], 2950);
        assert_eq!(entry["places"], 40);
        window.script(PICK_PICTURE, Vec::new()).await;
        window.wait_for("[data-test=entry] .entry-code img").await;
        window.close_toasts().await;
        window.click("[data-test=follow]").await;
        window.wait_for("[data-test=unfollow]").await;
        let shown = attendance(&window, &salon).await;
        assert_eq!(
            window.salon(&salon).await["heads"],
            shown["figures"]["expected"]["heads"]
        );
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window.wait_for("[data-test=follow]").await;
        assert_eq!(
            window.salon(&salon).await["heads"],
            45,
            "undo brings the heads back too"
        );
    })
    .await;
}

const HOSTILE: &str = "<img src=x onerror=alert(1)>";

/// What a form tool exports: a title above the head, everyday column names, a number as a number.
pub fn export(folder: &Path) -> PathBuf {
    let path = folder.join("第18期报名.xlsx");
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let lines = [
        ["第18期沙龙报名表", "", "", "", "", "", ""],
        [
            "序号",
            "您的姓名",
            "所在单位",
            "职位",
            "手机号码",
            "谁邀请您来的",
            "喜欢什么颜色",
        ],
        ["1", "吴春梅", "", "", "", "", "蓝"],
        ["2", "王小满", "屿禾食品", "人事专员", "15400009901", "朱燕萍", "红"],
        ["3", HOSTILE, "=1+1", "#set", "15400009902", "", ""],
        ["4", "喆䶮𬭎", "岚珂物流", "HRBP", "15400009903", "没听说过的人", ""],
        ["5", "", "没有名字的公司", "", "", "", ""],
    ];
    for (row, line) in lines.iter().enumerate() {
        for (column, cell) in line.iter().enumerate() {
            let (row, column) = (u32::try_from(row).expect("few"), u16::try_from(column).expect("few"));
            match cell.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number),
                Err(_) => sheet.write_string(row, column, *cell),
            }
            .expect("a cell");
        }
    }
    book.save(&path).expect("the export");
    path
}

#[tokio::test]
async fn an_export_is_previewed_and_taken_as_one_act() {
    let home = Home::new();
    drive("import", &home, Settings::default(), async |window| {
        let salon = open_tab(&window).await;
        let before = attendance(&window, &salon).await;
        home.will_pick(&export(&home.path("")));
        window.click("[data-test=import-sign-ups]").await;
        let row = |name: &str| format!("{IMPORT} [data-test=read-row]:has(input[aria-label*='{name}'])");
        window.wait_text(&row("王小满"), "屿禾食品").await;
        window.wait_text(&row("吴春梅"), "姓名相同").await;
        window.wait_text(&format!("{IMPORT} .read-what b"), HOSTILE).await;
        assert_eq!(window.count(&format!("{IMPORT} img")).await, 0, "a name is text");
        assert_accessible(&window, "the preview of a file").await;
        // A column that means nothing to us can be kept as the note.
        window.click(&format!("{IMPORT} [data-test=columns]")).await;
        window.fill(&format!("{IMPORT} [data-test=column-6]"), "note").await;
        window.wait_text(&row("王小满"), "红").await;
        // Who is not wanted is left out.
        window.click(&format!("{} [data-test=include]", row("喆䶮𬭎"))).await;
        window.wait_for(&format!("{}.is-off", row("喆䶮𬭎"))).await;
        window.click(&format!("{IMPORT} [data-test=add-people]")).await;
        window.click(&format!("{IMPORT} [data-test=take-import]")).await;
        window.wait_gone(IMPORT).await;
        window.wait_text("[data-test=sign-up]", "王小满").await;
        window.wait_text("[data-test=sign-up]", HOSTILE).await;
        let after = attendance(&window, &salon).await;
        let known = named(&after, "吴春梅");
        assert!(!known[0]["person"].is_null(), "matched by name: {known:?}");
        let new = named(&after, "王小满");
        assert_eq!(new[0]["phone"], "154-0000-9901".replace('-', ""), "a number stays a number: {new:?}");
        assert_eq!(new[0]["note"], "红");
        assert!(!new[0]["person"].is_null(), "new faces were added to the roster");
        assert_eq!(named(&after, "喆䶮𬭎").len(), 0, "what was not ticked is not taken");
        assert_accessible(&window, "the sign-ups").await;
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window
            .wait_true(
                "nobody of the file is left",
                "return ![...document.querySelectorAll('[data-test=sign-up]')].some((row) => row.textContent.includes('王小满'))",
                Vec::new(),
            )
            .await;
        assert_eq!(attendance(&window, &salon).await, before, "all of it was one act");
    })
    .await;
}

const LIST: &str = "#接龙\n第18期沙龙报名\n1. 周可欣-岚珂物流-HRBP\n2. 李新桐-屿禾食品-人事专员\n3. 赵一鸣 待定\n4. 孙晓宁（带一个朋友）";

#[tokio::test]
async fn a_pasted_list_fills_the_places_and_the_waitlist_moves_up() {
    let home = Home::new();
    drive("chain", &home, Settings::default(), async |window| {
        let salon = open_tab(&window).await;
        let signed_up = attendance(&window, &salon).await["figures"]["signed_up"]
            .as_i64()
            .expect("a number");
        // One place is left.
        let places = json!({ "event": salon, "fields": { "places": signed_up + 1 } });
        ask(&window, "attendance_set_entry", places).await;
        window.click("[data-test=paste-chain]").await;
        window.fill(&format!("{CHAIN} [data-test=chain-text]"), LIST).await;
        let row = |name: &str| format!("{CHAIN} [data-test=read-row]:has(input[aria-label*='{name}'])");
        window.wait_text(&row("李新桐"), "屿禾食品").await;
        window
            .wait_for(&format!("{} .mark:is(.missing, .attention)", row("赵一鸣")))
            .await;
        assert_accessible(&window, "the preview of a pasted list").await;
        let others = "for (const box of document.querySelectorAll('dialog [data-test=include]:checked')) \
                      if (!/周可欣|李新桐/.test(box.ariaLabel)) box.click()";
        window.script(others, Vec::new()).await;
        window
            .wait_text(&format!("{CHAIN} [data-test=take-chain]"), "收下2人")
            .await;
        window.click(&format!("{CHAIN} [data-test=take-chain]")).await;
        window.wait_gone(CHAIN).await;
        let waiting = "[data-test=sign-up][data-state=waitlist]";
        window.wait_text(waiting, "李新桐").await;
        window.wait_text("[data-test=entry]", "已满").await;
        // Whoever cancels makes room for the first who waits, and it is said whom to tell.
        window.close_toasts().await;
        let coming = "[data-test=sign-up][data-state=coming]";
        window.click(&format!("{coming} [data-test=row-menu]")).await;
        window.click("[data-test=cancel-sign-up]").await;
        window.wait_gone(waiting).await;
        window.wait_text("[data-test=toast]", "李新桐").await;
        let after = attendance(&window, &salon).await;
        assert_eq!(named(&after, "李新桐")[0]["state"], "coming");
        assert_eq!(after["figures"]["cancelled"], 1);
        // Restored, somebody waits again.
        window.close_toasts().await;
        window
            .click("[data-test=sign-up][data-state=cancelled] [data-test=row-menu]")
            .await;
        window.click("[data-test=restore-sign-up]").await;
        window.wait_for(waiting).await;
        // By hand: somebody of the roster, with who brought them.
        window.close_toasts().await;
        window.click("[data-test=add-sign-up]").await;
        let form = "dialog[data-test=sign-up-form]";
        window
            .choose(&format!("{form} [data-test=person]"), "tyl", "唐玉兰")
            .await;
        window
            .choose(&format!("{form} [data-test=brought_by]"), "zyp", "朱燕萍")
            .await;
        assert_accessible(&window, "a sign-up by hand").await;
        window.click(&format!("{form} [data-test=save]")).await;
        window.wait_gone(form).await;
        window.wait_text(waiting, "唐玉兰").await;
        window.wait_text(waiting, "朱燕萍介绍").await;
        a_visitor_is_erased(&window, &salon).await;
    })
    .await;
}

/// For good, after the name was typed; nothing of them is left, and nothing can be undone past it.
async fn a_visitor_is_erased(window: &Window, salon: &str) {
    let list = attendance(window, salon).await;
    let id = named(&list, "李新桐")[0]["id"].as_str().expect("an id").to_owned();
    let row = format!("[data-test=sign-up][data-id='{id}']");
    window.close_toasts().await;
    window.click(&format!("{row} [data-test=row-menu]")).await;
    window.click("[data-test=erase-sign-up]").await;
    let dialog = "dialog[data-test=erase]";
    window.fill(&format!("{dialog} [data-test=typed]"), "李新").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window
        .wait_for(&format!("{dialog} [data-test=typed][aria-invalid=true]"))
        .await;
    window.fill(&format!("{dialog} [data-test=typed]"), "李新桐").await;
    assert_accessible(window, "erasing a visitor").await;
    window.click(&format!("{dialog} [data-test=save]")).await;
    window.wait_gone(dialog).await;
    window.wait_text(&row, "已清除的人员").await;
    let after = attendance(window, salon).await;
    assert!(!after.to_string().contains("李新桐"), "{after}");
    assert_eq!(after["figures"]["signed_up"], list["figures"]["signed_up"]);
    window.wait_for("[data-test=undo][disabled]").await;
}

/// People whose names are found by these letters.
async fn sign_up(window: &Window, salon: &str, people: &[(&str, &str)]) {
    for (name, phone) in people {
        let fields = json!({ "name": name, "company": "屿禾食品", "phone": phone });
        ask(window, "attendance_add", json!({ "event": salon, "fields": fields })).await;
    }
}

#[tokio::test]
async fn people_are_checked_in_by_the_keyboard_alone() {
    let home = Home::new();
    drive("door", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        sign_up(
            &window,
            &salon,
            &[
                ("欧阳致远", "15400008801"),
                (HOSTILE, "15400008802"),
                ("段小舟", "15400008803"),
            ],
        )
        .await;
        window.go(&format!("check-in/{salon}")).await;
        window.wait_for(&format!("{DOOR}:focus")).await;
        assert_accessible(&window, "the table at the door").await;
        // Two letters; the first hit is the one.
        window.press(&["oy"]).await;
        window
            .wait_text("[data-test=door-row][aria-selected=true]", "欧阳致远")
            .await;
        window.press(&["Enter"]).await;
        wait_present(&window, 1).await;
        window.wait_text("[data-test=welcome]", "欧阳致远").await;
        // The end of a phone number.
        window.press(&["8802", "Enter"]).await;
        wait_present(&window, 2).await;
        window.wait_text("[data-test=welcome]", HOSTILE).await;
        assert_eq!(window.count("[data-test=welcome] img").await, 0, "a name is text");
        // Enter in an empty field, or for somebody who is there already, changes nothing.
        window.press(&["Enter"]).await;
        window.press(&["oyzy", "Enter", "Escape"]).await;
        wait_present(&window, 2).await;
        // A wrong tick is taken back: by Ctrl+Z at once, by a click later.
        window.press(&["dx", "Enter"]).await;
        wait_present(&window, 3).await;
        window.press(&["Ctrl+z"]).await;
        wait_present(&window, 2).await;
        window.press(&["dx", "Enter"]).await;
        wait_present(&window, 3).await;
        window.click("[data-test=welcome] [data-test=take-back]").await;
        wait_present(&window, 2).await;
        // A walk-in: the name is typed already, then company, who brought them.
        window.fill(DOOR, "王新来").await;
        press(&window, ENTER, 1).await;
        let form = "dialog[data-test=walk-in-form]";
        window.wait_for(&format!("{form} [data-test=company]:focus")).await;
        assert_accessible(&window, "a walk-in").await;
        window.press(&["abc", "Tab", "zyp"]).await;
        window.wait_text(&format!("{form} [role=option]"), "朱燕萍").await;
        window.press(&["Enter", "Enter"]).await;
        window.wait_gone(form).await;
        wait_present(&window, 3).await;
        window.wait_text("[data-test=welcome]", "朱燕萍介绍").await;
        window.wait_for(&format!("{DOOR}:focus")).await;
        let shown = attendance(&window, &salon).await;
        assert_eq!(shown["figures"]["walk_ins"], 1);
        assert_eq!(named(&shown, "王新来")[0]["company"], "abc");
        // The visitors are ready for the introductions.
        window.click("[data-test=introductions]").await;
        window.wait_text("dialog [data-test=visitor]", "王新来").await;
        assert_accessible(&window, "the visitors").await;
        press(&window, "\u{e00c}", 1).await;
        draw_a_prize(&window, &salon).await;
    })
    .await;
}

/// Draws, looks at the record, and voids it.
async fn draw_a_prize(window: &Window, salon: &str) {
    let dialog = "dialog[data-test=draw-dialog]";
    window.click("[data-test=draw]").await;
    window
        .fill(&format!("{dialog} [data-test=prize]"), "《<b>书</b>》")
        .await;
    window.click(&format!("{dialog} [data-test=draw-now]")).await;
    window.wait_for(&format!("{dialog} [data-test=drawn]")).await;
    window
        .wait_for(&format!("{dialog} [data-test=winner][data-rolling=no] b"))
        .await;
    let drawn = attendance(window, salon).await["draws"][0].clone();
    assert_eq!(drawn["prize"], "《<b>书</b>》");
    assert_eq!(drawn["among"], 3);
    let winner = drawn["winner"]["name"].as_str().expect("a name").to_owned();
    window.wait_text(&format!("{dialog} [data-test=winner]"), &winner).await;
    assert_accessible(window, "the draw").await;
    // Who won takes no part in the next draw, unless asked for.
    window.wait_text(&format!("{dialog} .dialog-body"), "2人参加").await;
    window.click(&format!("{dialog} [data-test=undraw]")).await;
    window.wait_gone(&format!("{dialog} [data-test=drawn]")).await;
    assert_eq!(attendance(window, salon).await["draws"], json!([]));
    press(window, "\u{e00c}", 1).await;
    window.wait_gone(dialog).await;
}

#[tokio::test]
async fn visitors_are_followed_up_a_step_a_click() {
    let home = Home::new();
    drive("visitors", &home, Settings::default(), async |window| {
        let coming = open_sample(&window).await;
        let events = ask(&window, "events_list", json!({})).await;
        let mut events = events.as_array().expect("events").iter();
        let held = events.find(|event| event["number"] == 17).expect("the salon before");
        // One came weeks ago and was never greeted, one just now.
        for (salon, name) in [(&json!(coming), "王新来"), (&held["id"], "李旧友")] {
            let fields = json!({ "name": name, "company": "屿禾食品" });
            ask(
                &window,
                "attendance_walk_in",
                json!({ "event": salon, "fields": fields }),
            )
            .await;
        }
        window.go("visitors").await;
        let line = "[data-test=follow-up]";
        window.wait_for(line).await;
        assert_accessible(&window, "the visitors' follow-up").await;
        let overdue = "return [...document.querySelectorAll('[data-test=follow-up]')].map((e) => e.dataset.overdue)";
        let order: Vec<String> = serde_json::from_value(window.script(overdue, Vec::new()).await).expect("texts");
        let mut sorted = order.clone();
        sorted.sort_by_key(|each| each != "yes");
        assert_eq!(order, sorted, "who is overdue stands first");
        let first = window
            .script(
                "return document.querySelector('[data-test=follow-up]').dataset.id",
                Vec::new(),
            )
            .await;
        let first = first.as_str().expect("an id").to_owned();
        let line = format!("[data-test=follow-up][data-id='{first}']");
        // The step that comes next is one click, and one undo.
        let step = window
            .script(
                "return document.querySelector(arguments[0] + ' .is-next button').dataset.test",
                vec![json!(line)],
            )
            .await;
        let step = format!("{line} [data-test={}]", step.as_str().expect("a step"));
        window.click(&step).await;
        window.wait_for(&format!("{step}[data-done=yes]")).await;
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window.wait_for(&format!("{step}[data-done=no]")).await;
        // By the keyboard: the step is taken, and taken back through its menu.
        let focus = "document.querySelector(arguments[0]).focus()";
        window.script(focus, vec![json!(step)]).await;
        press(&window, ENTER, 1).await;
        window.wait_for(&format!("{step}[data-done=yes]")).await;
        window.script(focus, vec![json!(step)]).await;
        press(&window, ENTER, 1).await;
        window.wait_for("[data-test=step-date]:focus").await;
        press(&window, DOWN, 1).await;
        press(&window, ENTER, 1).await;
        window.wait_for(&format!("{step}[data-done=no]")).await;
        // Somebody takes care; who is dropped is among the rest.
        window.close_toasts().await;
        window.click(&format!("{line} [data-test=owner]")).await;
        window.choose("[data-test=pick]", "zyp", "朱燕萍").await;
        window.wait_text(&format!("{line} [data-test=owner]"), "朱燕萍").await;
        window.close_toasts().await;
        window.click(&format!("{line} [data-test=follow-up-menu]")).await;
        window.click("[data-test=drop]").await;
        window.wait_gone(&line).await;
        window.click("[data-test=show-all]").await;
        window.wait_text(&format!("[data-part=done] {line}"), "不再跟进").await;
    })
    .await;
}

/// As many sign up for a busy day, and all of them come.
const CROWD: usize = 300;

#[tokio::test]
async fn a_crowd_is_checked_in_at_the_keyboard() {
    let home = Home::new();
    drive("crowd", &home, Settings::default(), async |window| {
        let salon = open_sample(&window).await;
        let rows: Vec<Value> = (0..CROWD)
            .map(|number| json!({ "name": format!("来宾{number}"), "phone": format!("1540001{number:04}"), "source": "form" }))
            .collect();
        let taken = json!({ "event": salon, "rows": rows, "add_people": false });
        ask(&window, "attendance_take", taken).await;
        window.go(&format!("check-in/{salon}")).await;
        window.wait_for(&format!("{DOOR}:focus")).await;
        for number in 0..CROWD {
            window.press(&[&format!("{number:04}"), "Enter"]).await;
        }
        wait_present(&window, CROWD).await;
        let shown = attendance(&window, &salon).await;
        assert_eq!(shown["figures"]["present"], CROWD, "every press counted once");
    })
    .await;
}
