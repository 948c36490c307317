//! Files beside the chapter: atomic writes and safe names.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::error::{Error, Result};

/// What to do when the target exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// Refuse with `file_exists`.
    No,
    /// Replace it.
    Yes,
}

/// Writes a whole file or nothing: into a temporary file of the same folder, synced, then moved to its place, and the
/// folder synced. Errors: `file_exists` (refused) and `file_not_writable` or `disk_full` (the target cannot be used).
pub fn write_atomic(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<()> {
    may_write(path, overwrite)?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let failed = |error: io::Error| file_error(&error, path);
    let mut file = tempfile::Builder::new()
        .prefix(".chapterdesk-")
        .tempfile_in(folder)
        .map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    set_usual_permissions(file.as_file()).map_err(failed)?;
    match overwrite {
        Overwrite::Yes => file.persist(path).map_err(|error| failed(error.error))?,
        // Between the look above and here another program may have made the file.
        Overwrite::No => file.persist_noclobber(path).map_err(|error| {
            if error.error.kind() == io::ErrorKind::AlreadyExists {
                exists(path)
            } else {
                failed(error.error)
            }
        })?,
    };
    sync_folder(folder).map_err(failed)
}

/// Whether a file could be written there: asked before work that takes a while. Errors as for [`write_atomic`].
pub fn may_write(path: &Path, overwrite: Overwrite) -> Result<()> {
    if path.is_dir() {
        let error = Error::file("file_not_writable").with("path", path.display().to_string());
        return Err(error.with("detail", "folder"));
    }
    if overwrite == Overwrite::No && path.symlink_metadata().is_ok() {
        return Err(exists(path));
    }
    Ok(())
}

fn exists(path: &Path) -> Error {
    Error::refused("file_exists").with("path", path.display().to_string())
}

/// What an I/O failure at `path` means for a person: `disk_full`, `folder_missing` or `file_not_writable`.
pub fn file_error(error: &io::Error, path: &Path) -> Error {
    if error.kind() == io::ErrorKind::NotFound {
        return Error::file("folder_missing").with("path", path.display().to_string());
    }
    let code = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk_full",
        _ => "file_not_writable",
    };
    Error::file(code)
        .with("path", path.display().to_string())
        .with("detail", error.to_string())
}

/// Temporary files are private; an exported paper is an ordinary file.
#[cfg(unix)]
fn set_usual_permissions(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on unix")]
fn set_usual_permissions(_: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same shape as on unix")]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// A file name that every system takes: characters that separate folders or that Windows forbids become `_`, dots and
/// spaces at the ends go, at most 120 characters; an empty one becomes `_`.
pub fn safe_name(wanted: &str) -> String {
    let name: String = wanted
        .chars()
        .filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .map(|c| {
            if c.is_control() || r#"/\:*?"<>|"#.contains(c) {
                '_'
            } else {
                c
            }
        })
        .take(120)
        .collect();
    let name = name.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let reserved = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    if name.is_empty() || reserved {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}
