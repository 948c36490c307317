//! Lists the text files of `ui/locales`, so that a new one is compiled in without being named anywhere else.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script is told by cargo through the environment"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut code = String::new();
    for (name, lang) in [("ZH_CN", "zh-CN"), ("EN", "en")] {
        let folder = locales.join(lang);
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<_>>()?;
        files.retain(|file| file.extension().is_some_and(|ending| ending == "ftl"));
        files.sort();
        writeln!(code, "pub(super) const {name}: &[&str] = &[").map_err(io::Error::other)?;
        for file in files {
            writeln!(code, "    include_str!(r#\"{}\"#),", file.canonicalize()?.display()).map_err(io::Error::other)?;
        }
        code.push_str("];\n");
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("locales.rs"), code)
}
