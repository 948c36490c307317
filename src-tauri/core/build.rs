//! Lists the text files of `ui/locales` and the file of each text, so that a new one is compiled in without being named
//! anywhere else, and a file is parsed only when one of its texts is said.
//!
//! Only names and relative paths are written: several checkouts may share one target folder, and none may read the
//! texts of another.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script is told by cargo through the environment"
)]

use std::collections::BTreeMap;
use std::ffi::OsString;
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
        code.push_str(&locale(name, &folder)?);
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("locales.rs"), code)
}

/// The code of one language: its files, and the ids of all texts in order, each with the number of its file.
fn locale(name: &str, folder: &str) -> io::Result<String> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name()));
    let mut files: Vec<OsString> = entries.collect::<io::Result<_>>()?;
    files.retain(|file| Path::new(file).extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let mut listed = Vec::new();
    let mut homes = BTreeMap::new();
    for (number, file) in files.into_iter().enumerate() {
        let text = fs::read_to_string(Path::new(folder).join(&file))?;
        homes.extend(ids(&text).map(|id| (id.to_owned(), number)));
        let file = file
            .into_string()
            .map_err(|_| io::Error::other("a name that is no text"))?;
        listed.push(format!(
            "include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{folder}/{file}\"))"
        ));
    }
    let listed = listed.join(",\n");
    let homes: Vec<String> = homes.iter().map(|(id, file)| format!("({id:?}, {file})")).collect();
    let homes = homes.join(",\n");
    Ok(format!(
        "pub(super) const {name}: Locale = Locale {{\nfiles: &[\n{listed}],\nhomes: &[\n{homes}],\n}};\n"
    ))
}

/// The ids of the texts of a Fluent file: what stands before the first equals sign of a line that is not indented.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    let lines = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
    lines.filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}
