//! Lists the text files of `ui/locales`, so that a new one is compiled in without being named anywhere else.
//!
//! Only names and relative paths are written: several checkouts may share one target folder, and none may read the
//! texts of another.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script is told by cargo through the environment"
)]

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// From this package's folder, where cargo runs the script.
const LOCALES: &str = "../../ui/locales";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut code = String::new();
    for (name, lang) in [("ZH_CN", "zh-CN"), ("EN", "en")] {
        let folder = format!("{LOCALES}/{lang}");
        println!("cargo::rerun-if-changed={folder}");
        let entries = fs::read_dir(&folder)?.map(|entry| Ok(entry?.file_name()));
        let mut files: Vec<OsString> = entries.collect::<io::Result<_>>()?;
        files.retain(|file| Path::new(file).extension().is_some_and(|ending| ending == "ftl"));
        files.sort();
        writeln!(code, "pub(super) const {name}: &[&str] = &[").map_err(io::Error::other)?;
        for file in files {
            let file = file
                .into_string()
                .map_err(|_| io::Error::other("a name that is no text"))?;
            let line = format!("    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{folder}/{file}\")),");
            writeln!(code, "{line}").map_err(io::Error::other)?;
        }
        code.push_str("];\n");
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("locales.rs"), code)
}
