//! Drives the real window: finds things as a user does, by their words, and waits for what it expects.
//!
//! Every wait ends after [`PATIENCE`] with a message that says what was waited for and what the page showed instead.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource as _, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::sync::Mutex;

use super::keys::pressed;
use super::machine::{Home, Machine, Settings, wait_for_end};

/// How long anything may take to appear. Generous: a busy machine is slow, a broken page stays broken.
const PATIENCE: Duration = Duration::from_secs(20);

/// One window at a time: two at once on a small machine only wait for each other.
static TURN: Mutex<()> = Mutex::const_new(());

/// An open window. Cheap to clone; all clones are the same window.
#[derive(Clone)]
pub struct Window {
    client: Client,
    /// Where pictures of this window are put.
    pictures: PathBuf,
    /// From the start of the program to the first page.
    ready_after: Duration,
}

/// Opens a window in this home, lets `body` drive it, and closes it. When `body` fails, a picture of the window and its
/// log say what was there.
pub async fn drive<F, T>(name: &str, home: &Home, settings: Settings, body: F) -> T
where
    F: AsyncFnOnce(Window) -> T,
{
    let _turn = TURN.lock().await;
    let machine = Machine::start(home, &settings);
    let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).join("e2e");
    std::fs::create_dir_all(&pictures).expect("the folder of pictures");
    let _witness = Witness {
        name: name.to_owned(),
        home,
    };
    let begun = Instant::now();
    let mut window = Window {
        client: connect(&machine, &settings).await,
        pictures,
        ready_after: Duration::ZERO,
    };
    let process = machine.window_process();
    window.wait_for("html[data-ready=yes]").await;
    window.ready_after = begun.elapsed();
    let value = body(window.clone()).await;
    window.client.close().await.expect("the session closes");
    wait_for_end(process);
    value
}

/// Prints the window's log when a test fails.
struct Witness<'a> {
    name: String,
    home: &'a Home,
}

impl Drop for Witness<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("--- what the window of {} wrote ---\n{}", self.name, self.home.log());
        }
    }
}

/// A second window: what is asked of `Window` between `enter` and `leave` is asked of it.
pub struct Beside {
    client: Client,
    main: WindowHandle,
    other: WindowHandle,
}

impl Beside {
    /// Turns to it.
    pub async fn enter(&self) {
        let turned = self.client.switch_to_window(self.other.clone()).await;
        turned.expect("turning to the other window");
    }

    /// Turns back to the main window.
    pub async fn leave(&self) {
        let turned = self.client.switch_to_window(self.main.clone()).await;
        turned.expect("turning to the main window");
    }
}

async fn connect(machine: &Machine, settings: &Settings) -> Client {
    let arguments: Vec<&str> = settings.open.iter().filter_map(|path| path.to_str()).collect();
    let binary = env!("CARGO_BIN_EXE_chapterdesk");
    let capabilities = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": arguments } });
    ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities.as_object().expect("an object").clone())
        .connect(&format!("http://127.0.0.1:{}", machine.port))
        .await
        .expect("a session with the window")
}

impl Window {
    /// Waits for an element and gives it.
    pub async fn wait_for(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).every(Duration::from_millis(30));
        match found.for_element(Locator::Css(css)).await {
            Ok(element) => element,
            Err(error) => self.give_up(&format!("{css}: {error}")).await,
        }
    }

    /// Waits until no such element is left.
    pub async fn wait_gone(&self, css: &str) {
        self.wait_true(
            &format!("no {css} is left"),
            "return !document.querySelector(arguments[0])",
            vec![json!(css)],
        )
        .await;
    }

    /// Waits until an element holds this text.
    pub async fn wait_text(&self, css: &str, text: &str) {
        self.wait_true(
            &format!("{css} says {text}"),
            "return [...document.querySelectorAll(arguments[0])].some((e) => e.textContent.includes(arguments[1]))",
            vec![json!(css), json!(text)],
        )
        .await;
    }

    /// Waits until a script answers true.
    pub async fn wait_true(&self, what: &str, script: &str, arguments: Vec<Value>) {
        let begun = Instant::now();
        while self.script(script, arguments.clone()).await != json!(true) {
            if begun.elapsed() > PATIENCE {
                let _: () = self.give_up(what).await;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Clicks the first such element once it is there and visible.
    pub async fn click(&self, css: &str) {
        self.wait_true(
            &format!("{css} can be clicked"),
            "const e = document.querySelector(arguments[0]); \
             return !!e && !e.disabled && e.getClientRects().length > 0",
            vec![json!(css)],
        )
        .await;
        self.script(
            "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })",
            vec![json!(css)],
        )
        .await;
        // A person waits for a toast to go, or closes it.
        self.wait_true(
            &format!("nothing covers {css}"),
            "const e = document.querySelector(arguments[0]); \
             if (!e) return false; \
             const { left, top, width, height } = e.getBoundingClientRect(); \
             const there = document.elementFromPoint(left + width / 2, top + height / 2); \
             return !there?.closest('[data-test=toast]') || e.closest('[data-test=toast]') !== null",
            vec![json!(css)],
        )
        .await;
        let element = self.wait_for(css).await;
        if let Err(error) = element.click().await {
            let _: () = self.give_up(&format!("clicking {css}: {error}")).await;
        }
    }

    /// Closes what the window said in passing, so that it covers nothing.
    pub async fn close_toasts(&self) {
        let close = "document.querySelectorAll('[data-test=toast] .bare').forEach((button) => button.click())";
        self.script(close, Vec::new()).await;
        self.wait_gone("[data-test=toast]").await;
    }

    /// Puts a value into a field and tells the page, as if it had been typed. Sending keys loses characters beyond the
    /// basic plane and is unreliable in date fields.
    pub async fn fill(&self, css: &str, value: &str) {
        self.wait_for(css).await;
        self.script(
            "const e = document.querySelector(arguments[0]); \
             e.focus(); e.value = arguments[1]; \
             e.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: arguments[1] })); \
             e.dispatchEvent(new Event('change', { bubbles: true }));",
            vec![json!(css), json!(value)],
        )
        .await;
    }

    /// Fills a field that finds one of many, and takes the choice that holds this text: an existing record, or the offer
    /// to make a new one.
    pub async fn choose(&self, css: &str, typed: &str, choice: &str) {
        self.fill(css, typed).await;
        let mark = "data-test-choice";
        self.wait_true(
            &format!("{css} offers {choice}"),
            "const [css, choice, mark] = arguments; \
             const field = document.querySelector(css)?.closest('choose-one'); \
             const option = [...(field?.querySelectorAll('[role=option]') ?? [])].find((e) => e.textContent.includes(choice)); \
             document.querySelectorAll(`[${mark}]`).forEach((e) => e.removeAttribute(mark)); \
             option?.setAttribute(mark, ''); \
             return !!option && option.getClientRects().length > 0",
            vec![json!(css), json!(choice), json!(mark)],
        )
        .await;
        self.click(&format!("[{mark}]")).await;
    }

    /// Goes to a place by its address and waits for its page.
    pub async fn go(&self, place: &str) {
        let room = place.split('/').next().unwrap_or_default();
        self.script("location.hash = '#/' + arguments[0]", vec![json!(place)])
            .await;
        self.wait_for(&format!(".page[data-room={room}] h1")).await;
        self.settle().await;
    }

    /// Leaves the app for a page on disk, which the same engine shows. There is no way back.
    pub async fn leave_for(&self, page: &Path) {
        self.client
            .goto(&format!("file://{}", page.display()))
            .await
            .expect("the page");
        self.wait_for("h1").await;
    }

    /// Types on the keyboard into whatever has the focus.
    pub async fn type_keys(&self, keys: &str) {
        let element = self.client.active_element().await.expect("something has the focus");
        element.send_keys(keys).await.expect("typing");
    }

    /// Presses a key with Ctrl held down (the page's own shortcuts).
    pub async fn ctrl(&self, key: &str) {
        self.type_keys(&format!("\u{e009}{key}\u{e000}")).await;
    }

    /// Presses keys one after another in whatever has the focus, and gives how many were pressed (see `keys`).
    pub async fn press(&self, words: &[&str]) -> usize {
        let (actions, count) = pressed(words);
        self.client.perform_actions(actions).await.expect("pressing keys");
        count
    }

    /// The visible text of the first such element.
    pub async fn text(&self, css: &str) -> String {
        self.wait_for(css).await.text().await.expect("its text")
    }

    /// How many such elements there are.
    pub async fn count(&self, css: &str) -> u64 {
        let count = self
            .script(
                "return document.querySelectorAll(arguments[0]).length",
                vec![json!(css)],
            )
            .await;
        count.as_u64().expect("a number")
    }

    /// Drags one element onto another with the mouse.
    ///
    /// Where to is taken once, before anything moves: the rows make room under the mouse, and a place asked for again
    /// would run away from it. The mouse rests before it lets go, as a hand does.
    pub async fn drag(&self, from: &str, to: &str) {
        let from = self.wait_for(from).await;
        self.wait_for(to).await;
        let middle = self
            .script(
                "const at = document.querySelector(arguments[0]).getBoundingClientRect(); \
                 return [at.x + at.width / 2, at.y + at.height / 2]",
                vec![json!(to)],
            )
            .await;
        let at = |axis: usize| middle[axis].as_f64().expect("a number");
        let near = |off: f64, ms: u64| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(ms)),
            x: at(0),
            y: at(1) + off,
        };
        let take = |off: f64, ms: u64| PointerAction::MoveToElement {
            element: from.clone(),
            duration: Some(Duration::from_millis(ms)),
            x: 0.0,
            y: off,
        };
        let mouse = MouseActions::new("mouse".to_owned())
            .then(take(0.0, 0))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(take(8.0, 60))
            .then(near(4.0, 200))
            .then(near(-4.0, 120))
            .then(near(-3.0, 200))
            .then(near(-4.0, 200))
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        self.client.perform_actions(mouse).await.expect("dragging");
    }

    /// Takes hold of an element and moves it down by so many pixels; it is let go unless `hold` is asked for.
    pub async fn pull(&self, css: &str, down: f64, hold: bool) {
        let element = self.wait_for(css).await;
        let step = |y: f64, ms: u64| PointerAction::MoveToElement {
            element: element.clone(),
            duration: Some(Duration::from_millis(ms)),
            x: 0.0,
            y,
        };
        let mut mouse = MouseActions::new("mouse".to_owned())
            .then(step(0.0, 0))
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::MoveBy {
                duration: Some(Duration::from_millis(60)),
                x: 0.0,
                y: down / 2.0,
            })
            .then(PointerAction::MoveBy {
                duration: Some(Duration::from_millis(60)),
                x: 0.0,
                y: down - down / 2.0,
            });
        if !hold {
            mouse = mouse.then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        }
        self.client.perform_actions(mouse).await.expect("pulling");
    }

    /// Lets go of the mouse.
    pub async fn let_go(&self) {
        let mouse = MouseActions::new("mouse".to_owned()).then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
        self.client.perform_actions(mouse).await.expect("letting go");
    }

    /// Clicks with a key held down.
    pub async fn click_with(&self, key: &str, css: &str) {
        let key = format!("{key}Key");
        self.wait_for(css).await;
        self.script(
            "const e = document.querySelector(arguments[0]); \
             const at = { bubbles: true, cancelable: true, button: 0, [arguments[1]]: true }; \
             e.dispatchEvent(new PointerEvent('pointerdown', at)); e.dispatchEvent(new PointerEvent('pointerup', at));",
            vec![json!(css), json!(key)],
        )
        .await;
    }

    /// Runs a script in the page; arguments are in `arguments`.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Runs a script that ends by calling its last argument.
    pub async fn script_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client
            .execute_async(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Calls a command of the shell directly, as the bridge would: for what must be refused, and for setting a scene.
    /// Gives `Ok` with the answer or `Err` with the refusal.
    pub async fn command(&self, name: &str, arguments: Value) -> Result<Value, Value> {
        let answer = self
            .script_async(
                "const done = arguments[arguments.length - 1]; \
                 window.__TAURI__.core.invoke(arguments[0], arguments[1]) \
                   .then((value) => done({ value: value ?? null }), (error) => done({ error }));",
                vec![json!(name), arguments],
            )
            .await;
        match answer.get("error") {
            Some(error) => Err(error.clone()),
            None => Ok(answer["value"].clone()),
        }
    }

    /// A whole salon, as the core has it.
    pub async fn salon(&self, id: &str) -> Value {
        let asked = json!({ "id": id, "held": null });
        let answer = self.command("events_show", asked).await;
        answer.expect("the salon")["salon"].clone()
    }

    /// The window that stands beside this one, once it is there.
    pub async fn other_window(&self) -> Beside {
        self.wait_windows(2).await;
        let main = self.client.window().await.expect("the main window");
        let all = self.client.windows().await.expect("the windows");
        let other = all.into_iter().find(|each| *each != main).expect("the other window");
        Beside {
            client: self.client.clone(),
            main,
            other,
        }
    }

    /// Waits until there are so many windows.
    pub async fn wait_windows(&self, count: usize) {
        let begun = Instant::now();
        while self.client.windows().await.expect("the windows").len() != count {
            assert!(begun.elapsed() < PATIENCE, "waited in vain for {count} windows");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// How long it took from starting the program to its first page.
    pub fn ready_after(&self) -> Duration {
        self.ready_after
    }

    /// Makes the window this large, in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("resizing");
    }

    /// A picture of the page as PNG.
    pub async fn picture(&self) -> Vec<u8> {
        self.settle().await;
        self.client.screenshot().await.expect("a picture")
    }

    /// Waits until what moves or fades has come to rest; what turns for ever is not waited for.
    pub async fn settle(&self) {
        self.script_async(
            "const done = arguments[arguments.length - 1]; \
             const ending = document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime < 10000); \
             Promise.allSettled(ending.map((a) => a.finished)) \
               .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(0))));",
            Vec::new(),
        )
        .await;
    }

    /// Every finding of axe-core on the page as it stands: rule, words, and where. Empty when all is well.
    pub async fn accessibility(&self) -> Vec<String> {
        self.settle().await;
        let axe = std::fs::read_to_string(axe_path()).expect("axe-core, which `make test` fetches");
        self.script(&axe, Vec::new()).await;
        let found = self
            .script_async(
                "const done = arguments[arguments.length - 1]; \
                 axe.run(document, { resultTypes: ['violations'] }).then((r) => done(r.violations.map((v) => \
                   `${v.id} (${v.impact}): ${v.help}: ` + v.nodes.map((n) => n.target.join(' ')).join(' | '))), \
                   (error) => done([String(error)]));",
                Vec::new(),
            )
            .await;
        serde_json::from_value(found).expect("a list of texts")
    }

    /// Asserts that axe-core finds nothing on this page.
    pub async fn assert_accessible(&self, page: &str) {
        let found = self.accessibility().await;
        assert!(found.is_empty(), "{page} is not accessible:\n  {}", found.join("\n  "));
    }

    /// Fails, keeping a picture and naming what the page says.
    async fn give_up<T>(&self, what: &str) -> T {
        let said = self
            .script("return document.body.innerText.slice(0, 1500)", Vec::new())
            .await;
        let path = self.pictures.join(format!("failed-{}.png", std::process::id()));
        if let Ok(picture) = self.client.screenshot().await {
            std::fs::write(&path, picture).expect("keeping the picture");
        }
        panic!(
            "waited in vain: {what}\npicture: {}\nthe page says: {}",
            path.display(),
            said.as_str().unwrap_or_default()
        );
    }
}

/// Where `make test` put axe-core.
fn axe_path() -> PathBuf {
    let tools = std::env::var_os("CHAPTERDESK_JS_TOOLS").map_or_else(
        || {
            let cache = std::env::var_os("XDG_CACHE_HOME").map_or_else(
                || PathBuf::from(std::env::var_os("HOME").expect("a home folder")).join(".cache"),
                PathBuf::from,
            );
            cache.join("chapterdesk/js")
        },
        PathBuf::from,
    );
    tools.join("node_modules/axe-core/axe.min.js")
}
