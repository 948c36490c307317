//! Working with speakers: a pasted reply taken as one act, plain answers in one click, unusual steps and exits, filters
//! that board and table share, terms and promises, and candidates with their reasons. By pointer and by keyboard alone.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;

use crate::roles::{DOWN, ENTER, RIGHT, focus, open_sample, press};
use crate::support::machine::{Home, Settings};
use crate::support::window::{Window, drive};

async fn ask(window: &Window, command: &str, arguments: Value) -> Value {
    window
        .command(command, arguments)
        .await
        .unwrap_or_else(|error| panic!("{command}: {error}"))
}

/// The first speaker of the sample at a stage who fits.
async fn speaker_at(window: &Window, stage: &str, fits: fn(&Value) -> bool) -> Value {
    let speakers = ask(window, "speakers_list", json!({})).await;
    let found = speakers.as_array().expect("speakers").iter();
    found
        .filter(|each| each["stage"] == stage)
        .find(|each| fits(each))
        .unwrap_or_else(|| panic!("the sample has such a speaker at {stage}"))
        .clone()
}

fn id(of: &Value) -> String {
    of["id"].as_str().expect("an id").to_owned()
}

async fn show(window: &Window, speaker: &str) -> Value {
    ask(window, "speakers_show", json!({ "id": speaker })).await
}

/// Goes down a menu until this entry has the focus.
async fn walk_to(window: &Window, entry: &str) {
    for _ in 0..20 {
        if window.count(&format!("{entry}:focus")).await == 1 {
            return;
        }
        press(window, DOWN, 1).await;
    }
    panic!("{entry} was never reached");
}

async fn wait_stage(window: &Window, stage: &str) {
    window
        .wait_for(&format!("[data-test=stage-{stage}][aria-pressed=true]"))
        .await;
}

const REPLY: &str = "好的没问题，那天可以来。题目就叫《绩效面谈别再念稿》。我开车来，苏E·A1234，要个车位。录像就算了，拍照可以。停车要钱吗？";

#[tokio::test]
async fn a_pasted_reply_is_taken_as_one_act() {
    let home = Home::new();
    drive("reply", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        let speaker = speaker_at(&window, "invited", |each| !each["next_event"].is_null()).await;
        let id = id(&speaker);
        window.go(&format!("speakers/{id}")).await;
        let before = show(&window, &id).await;
        window.click("[data-test=paste-reply]").await;
        let dialog = "dialog[data-test=reply]";
        window.fill(&format!("{dialog} [data-test=reply-text]"), REPLY).await;
        let finding = |code: &str| format!("{dialog} [data-test=finding][data-finding={code}]");
        window.wait_text(&finding("yes"), "那天可以来").await;
        window.wait_text(&finding("car_plate"), "苏E·A1234").await;
        window.wait_text(&finding("topic"), "绩效面谈别再念稿").await;
        window.wait_for(&format!("{dialog} [data-test=asked]")).await;
        window.assert_accessible("a pasted reply").await;
        // What is not wanted is left out.
        window.click(&format!("{} [data-test=take]", finding("topic"))).await;
        window.wait_for(&format!("{}:not(.is-on)", finding("topic"))).await;
        window.click(&format!("{dialog} [data-test=take-reply]")).await;
        window.wait_gone(dialog).await;
        wait_stage(&window, "confirmed").await;
        window.wait_text(".time-line .contact.in", "好的没问题").await;
        window.wait_text("[data-test=terms]", "苏E·A1234").await;
        let now = show(&window, &id).await;
        assert_eq!(
            now["appearances"][0]["topic"], before["appearances"][0]["topic"],
            "the topic was not ticked"
        );
        // Everything was one act.
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        wait_stage(&window, "invited").await;
        assert_eq!(show(&window, &id).await, before, "one undo takes all of it back");
    })
    .await;
}

#[tokio::test]
async fn what_was_not_understood_is_said_and_its_words_are_kept() {
    let home = Home::new();
    drive("reply-unclear", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        let speaker = speaker_at(&window, "invited", |_| true).await;
        let id = id(&speaker);
        window.go(&format!("speakers/{id}")).await;
        // Pasted on the page itself, outside any field.
        window
            .script(
                "const data = new DataTransfer(); data.setData('text/plain', arguments[0]); \
                 document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))",
                vec![json!("<script>alert(1)</script> 哈哈哈😄")],
            )
            .await;
        let dialog = "dialog[data-test=reply]";
        window.wait_for(&format!("{dialog} [data-test=not-understood]")).await;
        window.assert_accessible("a reply that was not understood").await;
        focus(&window, &format!("{dialog} [data-test=take-reply]")).await;
        press(&window, ENTER, 1).await;
        window.wait_gone(dialog).await;
        window
            .wait_text(".time-line .contact.in", "<script>alert(1)</script> 哈哈哈😄")
            .await;
        wait_stage(&window, "invited").await;
    })
    .await;
}

#[tokio::test]
async fn a_plain_answer_takes_one_press() {
    let home = Home::new();
    drive("quick", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        let speaker = speaker_at(&window, "invited", |_| true).await;
        let id = id(&speaker);
        window.go(&format!("speakers/{id}")).await;
        window.assert_accessible("a speaker's page").await;
        let before = show(&window, &id).await;
        focus(&window, "[data-test=quick-later]").await;
        press(&window, ENTER, 1).await;
        wait_stage(&window, "on_hold").await;
        window.wait_for("[data-test=try-again]").await;
        assert!(
            !show(&window, &id).await["speaker"]["try_again_on"].is_null(),
            "a day to try again"
        );
        // Undo stands in the sentence that says so, which stays longer than its six seconds while the focus is on it.
        focus(&window, "[data-test=toast] button:not(.bare)").await;
        sleep(Duration::from_secs(7)).await;
        press(&window, ENTER, 1).await;
        wait_stage(&window, "invited").await;
        assert_eq!(show(&window, &id).await, before, "one undo takes it back");
    })
    .await;
}

#[tokio::test]
async fn unusual_steps_ask_and_exits_have_a_day_by_keyboard_alone() {
    let home = Home::new();
    drive("steps", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        let who = speaker_at(&window, "contacted", |_| true).await;
        let speaker = id(&who);
        window.go("speakers").await;
        window.close_toasts().await;
        window.assert_accessible("the board").await;
        let card = format!("[data-id=\"{speaker}\"] [data-test=card]");
        focus(&window, &card).await;
        // Arrow keys go to the next column and back.
        press(&window, RIGHT, 1).await;
        window.wait_for("[data-list=invited] [data-test=card]:focus").await;
        focus(&window, &card).await;
        // The menu sends the card to a stage that skips two: asked first, with room for a word why.
        press(&window, "m", 1).await;
        window.wait_for("[data-test=menu-spoke]").await;
        walk_to(&window, "[data-test=menu-spoke]").await;
        press(&window, ENTER, 1).await;
        let dialog = "dialog[data-test=step-form]";
        window.wait_for(&format!("{dialog} [data-test=step-warning]")).await;
        window.assert_accessible("an unusual step").await;
        window.type_keys("临时顶了上来").await;
        focus(&window, &format!("{dialog} [data-test=save]")).await;
        press(&window, ENTER, 1).await;
        window.wait_gone(dialog).await;
        window.wait_for(&format!("[data-list=spoke] {card}")).await;
        let steps = show(&window, &speaker).await["stages"].clone();
        let newest = steps.as_array().and_then(|steps| steps.last()).expect("a step");
        assert_eq!(newest["note"], "临时顶了上来");
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window.wait_for(&format!("[data-list=contacted] {card}")).await;
        // Alone on the board, its empty columns give way and the exits are in sight.
        window
            .fill("[data-test=speaker-search]", who["name"].as_str().expect("a name"))
            .await;
        window.wait_for(&format!("[data-list=contacted] {card}")).await;
        // An exit proposes the day to try again; leaving the dialog leaves the card where it was.
        window.drag(&card, "[data-list=declined]").await;
        window.wait_for(&format!("{dialog} [data-test=try_again_on]")).await;
        window.click(&format!("{dialog} [data-test=cancel]")).await;
        window.wait_gone(dialog).await;
        window.wait_for(&format!("[data-list=contacted] {card}")).await;
        window.drag(&card, "[data-list=no_reply]").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_for(&format!("[data-list=no_reply] {card}")).await;
        let again = show(&window, &speaker).await["speaker"]["try_again_on"].clone();
        assert_eq!(again, "2027-01-22", "two months after today");
        // The day can be changed.
        window.go(&format!("speakers/{speaker}")).await;
        window.click("[data-test=try-again-change]").await;
        let again = "dialog[data-test=try-again-form]";
        window
            .fill(&format!("{again} [data-test=try_again_on]"), "2027-03-08")
            .await;
        window.click(&format!("{again} [data-test=save]")).await;
        window.wait_gone(again).await;
        window.wait_text("[data-test=try-again]", "3月8日").await;
    })
    .await;
}

#[tokio::test]
async fn board_and_table_share_filters_and_order() {
    let home = Home::new();
    drive("filters", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        window.go("speakers").await;
        let all = window.count("[data-test=card]").await;
        let speakers = ask(&window, "speakers_list", json!({})).await;
        let speakers = speakers.as_array().expect("speakers");
        assert_eq!(all, speakers.len() as u64);
        // Who waits for us comes first, as the core ranks them.
        window.go("speakers/table").await;
        let today = ask(&window, "speakers_today", json!({})).await;
        window
            .wait_text(
                "[data-test=speakers] tbody tr:first-child",
                today[0]["speaker"]["name"].as_str().expect("a name"),
            )
            .await;
        window.fill("[data-test=filter-module]", "performance").await;
        window.click("[data-test=level-senior]").await;
        let is_of = |each: &&Value| {
            let modules = each["effective_modules"].as_array().expect("modules");
            modules.contains(&json!("performance")) && each["effective_level"] == "senior"
        };
        let expected = speakers.iter().filter(is_of).count() as u64;
        assert!(
            expected > 0 && expected < all,
            "the sample has such seniors: {expected}"
        );
        assert_eq!(window.count("[data-test=speakers] tbody tr").await, expected);
        window.assert_accessible("the table with filters").await;
        window.click("[data-test=as-board]").await;
        window.wait_for("[data-board]").await;
        assert_eq!(window.count("[data-test=card]").await, expected, "kept on the board");
        window.fill("[data-test=filter-spoke]", "never").await;
        window.fill("[data-test=speaker-search]", "没有这个人").await;
        window.click("[data-test=clear-all]").await;
        window.wait_for("[data-board]").await;
        assert_eq!(window.count("[data-test=card]").await, all);
    })
    .await;
}

#[tokio::test]
async fn terms_and_promises_are_kept() {
    let home = Home::new();
    drive("promises", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        let speaker = id(&speaker_at(&window, "lead", |each| each["car_plate"] == "").await);
        window.go(&format!("speakers/{speaker}")).await;
        window.click("[data-test=edit-terms]").await;
        let terms = "dialog[data-test=terms-form]";
        window.click(&format!("{terms} [data-test=fee-travel] + *")).await;
        window
            .click(&format!("{terms} [data-test=may_film-photos_only] + *"))
            .await;
        window
            .fill(&format!("{terms} [data-test=car_plate]"), "苏U·D12345")
            .await;
        window.fill(&format!("{terms} [data-test=groups]"), "讲师群、1群").await;
        window.assert_accessible("the terms").await;
        window.click(&format!("{terms} [data-test=save]")).await;
        window.wait_gone(terms).await;
        window.wait_text("[data-test=terms]", "苏U·D12345").await;
        let now = show(&window, &speaker).await["speaker"].clone();
        assert_eq!(
            (&now["fee"], &now["may_film"], &now["groups"]),
            (&json!("travel"), &json!("photos_only"), &json!(["讲师群", "1群"]))
        );
        window.close_toasts().await;
        window.click("[data-test=add-promise]").await;
        let promise = "dialog[data-test=promise-form]";
        window.click(&format!("{promise} [data-test=usual-promise]")).await;
        window
            .fill(&format!("{promise} [data-test=due_on]"), "2026-12-01")
            .await;
        window.assert_accessible("a promise").await;
        window.click(&format!("{promise} [data-test=save]")).await;
        window.wait_gone(promise).await;
        window.wait_for("[data-test=promise][data-state=open]").await;
        focus(&window, "[data-test=promise][data-state=open] [data-test=keep]").await;
        press(&window, ENTER, 1).await;
        window.wait_for("[data-test=promise][data-state=kept]").await;
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window.wait_for("[data-test=promise][data-state=open]").await;
        // A prompt of the habits leads to the field it is about.
        window
            .click("[data-test=habit][data-habit=their_side] [data-test=write-habit]")
            .await;
        window
            .wait_for("dialog[data-test=profile-form] [data-test=benefit]:focus")
            .await;
    })
    .await;
}

#[tokio::test]
async fn the_year_shows_gaps_and_fills_one() {
    let home = Home::new();
    drive("year", &home, Settings::default(), async |window| {
        let _ = open_sample(&window).await;
        let fields = json!({ "fields": { "date": "2027-01-09", "theme": "新年第一场" } });
        let salon = id(&ask(&window, "events_plan", fields).await["value"]["salon"]);
        window.go("speakers").await;
        window.click("[data-test=as-year]").await;
        let line = format!("[data-test=year-salon][data-id=\"{salon}\"]");
        window.click(&line).await;
        window
            .wait_for(&format!("[data-test=match][data-event=\"{salon}\"]"))
            .await;
        let place = "[data-test=match-place][data-talk=\"1\"]";
        window
            .wait_for(&format!("{place} [data-test=candidate] [data-test=reason]"))
            .await;
        window.assert_accessible("the year and its candidates").await;
        let taken = window.text(&format!("{place} [data-test=candidate] b")).await;
        focus(&window, &format!("{place} [data-test=take-candidate]")).await;
        press(&window, ENTER, 1).await;
        window.wait_text(&format!("{place} h3"), &taken).await;
        window.wait_text(&line, &taken).await;
        window.close_toasts().await;
        window.click("[data-test=undo]").await;
        window
            .wait_for(&format!("{place} [data-test=candidate] [data-test=reason]"))
            .await;
        // The salon's own dialog offers the same people.
        window.go(&format!("salons/{salon}")).await;
        window.click("[data-test=empty-talk][data-talk=\"1\"]").await;
        let dialog = "dialog[data-test=choose-speaker]";
        window
            .wait_text(&format!("{dialog} [data-test=candidate] b"), &taken)
            .await;
        window.click(&format!("{dialog} [data-test=take-candidate]")).await;
        window.assert_accessible("choosing a speaker").await;
        window.click(&format!("{dialog} [data-test=save]")).await;
        window.wait_gone(dialog).await;
        window.wait_text("[data-test=talk][data-talk=\"1\"]", &taken).await;
    })
    .await;
}
