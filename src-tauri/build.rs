//! Compiles the window's configuration: `tauri.conf.json`, the capability of the one window and the commands each room
//! permits. They stand in `src-tauri/` beside the commands, so the two patterns are named here. The permissions are
//! written by hand, because generated ones would land in a folder of their own at the top.

use tauri_build::{AppManifest, Attributes};

fn main() {
    // Folders, so that a file that is new counts as a change too.
    for folder in ["src-tauri/capabilities", "src-tauri/permissions", "ui"] {
        println!("cargo:rerun-if-changed={folder}");
    }
    let permissions = AppManifest::new().permissions_path_pattern("src-tauri/permissions/*.toml");
    let attributes = Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/*.json")
        .app_manifest(permissions);
    if let Err(error) = tauri_build::try_build(attributes) {
        eprintln!("the window's configuration is wrong: {error:#}");
        std::process::exit(1);
    }
}
