//! A small machine of its own for each real window: a screen nobody sees, a message bus, a home folder and the driver.
//!
//! Nothing is shared between two windows and nothing is left behind: every process is ended when its `Machine` is
//! dropped, also when a test fails.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What a window finds of its user: data, preferences, and the folder that answers its file dialogs. It outlives the
/// window, so that one can be closed and opened again on the same data.
pub struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    /// A home with nothing in it.
    pub fn new() -> Self {
        let home = Self {
            folder: tempfile::tempdir().expect("a folder for the window's home"),
        };
        for name in ["data", "config", "cache", "picks"] {
            std::fs::create_dir(home.path(name)).expect("a folder in the home");
        }
        home
    }

    /// Where something of this home lies.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder that answers instead of file dialogs: what is saved lands in it under its suggested name.
    pub fn picks(&self) -> PathBuf {
        self.path("picks")
    }

    /// Makes the next "open" dialog answer with this file.
    pub fn will_pick(&self, path: &Path) {
        std::fs::write(self.picks().join("open"), path.to_str().expect("a path of text")).expect("the answer");
    }

    /// Lets it be this moment (RFC 3339) for the window while it is open.
    pub fn set_clock(&self, moment: &str) {
        // Put in its place at once: the window may read it at any time.
        let written = self.path("now");
        std::fs::write(&written, moment).expect("the clock");
        std::fs::rename(written, self.picks().join("now")).expect("the clock in its place");
    }

    /// What the window and its driver wrote to their output.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.path("window.log")).unwrap_or_default()
    }
}

/// How the window is started.
#[derive(Clone)]
pub struct Settings {
    /// The moment the window takes for now (RFC 3339), until `Home::set_clock` says another.
    pub now: String,
    /// `LANG` of the window; `None` leaves it unset.
    pub lang: Option<String>,
    /// The zone of the window's computer (`TZ`); `None`: this machine's.
    pub zone: Option<String>,
    /// A chapter file to open, as when it is double-clicked.
    pub open: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            now: "2026-11-22T10:00:00+08:00".to_owned(),
            lang: Some("C.UTF-8".to_owned()),
            zone: None,
            open: None,
        }
    }
}

/// The running processes around one window.
pub struct Machine {
    driver: Child,
    bus: Child,
    screen: Child,
    /// The driver's port.
    pub port: u16,
}

impl Machine {
    /// Starts screen, bus and driver for a window of this home.
    pub fn start(home: &Home, settings: &Settings) -> Self {
        let (screen, display) = speaking(Command::new("Xvfb").args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1480x1040x24",
            "-nolisten",
            "tcp",
        ]));
        let (bus, address) =
            speaking(Command::new("dbus-daemon").args(["--session", "--nofork", "--nopidfile", "--print-address=1"]));
        let port = free_port();
        let log = File::create(home.path("window.log")).expect("the log");
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("CHAPTERDESK_PICKS", home.picks())
            .env("CHAPTERDESK_NOW", &settings.now)
            .env("DISPLAY", format!(":{display}"))
            .env("DBUS_SESSION_BUS_ADDRESS", address)
            .env("HOME", home.path(""))
            .env("XDG_DATA_HOME", home.path("data"))
            .env("XDG_CONFIG_HOME", home.path("config"))
            .env("XDG_CACHE_HOME", home.path("cache"))
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("LANG")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .stdin(Stdio::null())
            .stdout(log.try_clone().expect("the log twice"))
            .stderr(log);
        if let Some(lang) = &settings.lang {
            command.env("LANG", lang);
        }
        if let Some(zone) = &settings.zone {
            command.env("TZ", zone);
        }
        let driver = command.spawn().expect("WebKitWebDriver (Debian: webkit2gtk-driver)");
        let machine = Self {
            driver,
            bus,
            screen,
            port,
        };
        wait_until("the driver listens", || {
            std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        machine
    }

    /// The window's process, as the driver started it.
    pub fn window_process(&self) -> Option<u32> {
        children_of(self.driver.id()).into_iter().next()
    }
}

/// Waits until a window's process has gone by itself.
pub fn wait_for_end(window: Option<u32>) {
    if let Some(process) = window {
        wait_until("the window's process ends", || {
            !Path::new(&format!("/proc/{process}")).exists()
        });
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        let left = children_of(self.driver.id());
        for child in [&mut self.driver, &mut self.screen, &mut self.bus] {
            let _ = child.kill();
            let _ = child.wait();
        }
        // A window that did not end by itself (its test failed) has lost its screen now and ends; do not wait for ever.
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(5)
            && left.iter().any(|pid| Path::new(&format!("/proc/{pid}")).exists())
        {
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Starts a program that says on its first line where it can be reached.
fn speaking(command: &mut Command) -> (Child, String) {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{name}: {error}; `make test` installs it"));
    let mut line = String::new();
    let output = child.stdout.as_mut().expect("its output");
    BufReader::new(output)
        .read_line(&mut line)
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(!line.trim().is_empty(), "{name} did not start");
    (child, line.trim().to_owned())
}

/// A port that nobody listens on now.
fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .expect("a free port")
        .port()
}

/// Processes started by a process.
fn children_of(parent: u32) -> Vec<u32> {
    let Ok(entries) = std::fs::read_dir("/proc") else {
        return Vec::new();
    };
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter(|process| {
            let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
            // After the name in brackets stand the state and the parent.
            let mut after_name = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(1);
            after_name.next().and_then(|text| text.parse().ok()) == Some(parent)
        })
        .collect()
}

fn wait_until(what: &str, mut ready: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !ready() {
        assert!(begun.elapsed() < Duration::from_secs(30), "waited 30 s in vain: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
