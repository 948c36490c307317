//! Opening, making and copying chapter files, in the order that never alters a file that is not ours:
//! look at the first bytes, judge the place, take the window's lock, only then let SQLite open it, back an older
//! schema up, migrate.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::backup::Backup;
use tempfile::TempDir;

use super::Desk;
use crate::error::{Error, Result};
use crate::files::file_error;
use crate::store::connection::{self, Mode};
use crate::store::log::{self, LineKind, Stack};
use crate::store::transaction::OpenTransaction;
use crate::store::{Db, Env, Tx, changes, header, migrations, pictures, whole};
use crate::words::Message;

/// Who opens a chapter. A chapter has one window; the command line may work beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// The one window of the file; a second one is refused with `file_in_window`.
    Window,
    /// The command line.
    CommandLine,
}

/// An opened chapter and what the user should know about it.
pub struct Opened {
    /// The chapter.
    pub desk: Desk,
    /// Notices: `notice-read-only`, `notice-cloud-folder`, `notice-migrated`.
    pub notices: Vec<Message>,
}

/// What must live exactly as long as the desk.
#[derive(Default)]
pub(super) struct Guards {
    window: Option<WindowLock>,
    copy: Option<TempDir>,
}

impl Desk {
    /// Opens a chapter file. The file is never altered or replaced by a refusal. Errors: those of
    /// [`header::look`], `file_in_window`, `file_busy`, `disk_full`, `file_damaged`, `file_io`.
    pub fn open(path: &Path, env: Env, access: Access) -> Result<Opened> {
        let header = header::look(path, migrations::newest())?;
        let mut notices = Vec::new();
        let mut guards = Guards::default();
        let (mode, place) = if can_write(path) {
            (Mode::Write, path.to_owned())
        } else {
            notices.push(Message::new("notice-read-only").with("path", path.display().to_string()));
            let (folder, copy) = temporary_copy(path)?;
            guards.copy = Some(folder);
            (Mode::ReadOnly, copy)
        };
        if let Some(service) = cloud_service(path) {
            notices.push(Message::new("notice-cloud-folder").with("service", service));
        }
        if access == Access::Window && mode == Mode::Write {
            guards.window = Some(WindowLock::take(path)?);
        }
        let migrate = header.schema < migrations::newest();
        // The temporary copy of a read-only file may be migrated; only then writing to it ends.
        let mut conn = connection::open(&place, if migrate { Mode::Write } else { mode })?;
        if migrate {
            if mode == Mode::Write {
                let kept = back_up_before_migration(&conn, path, header.schema, &env)?;
                notices.push(Message::new("notice-migrated").with("path", kept.display().to_string()));
            }
            migrations::run(&mut conn, migrations::newest())?;
        }
        let mut desk = Desk {
            db: Db { conn, env },
            path: path.to_owned(),
            mode: Mode::Write,
            stack: Stack::default(),
            last_seq: 0,
            data_version: 0,
            unseen: Default::default(),
            guards,
        };
        if migrate {
            desk.seal()?;
        }
        if mode == Mode::Write {
            // Housekeeping must not keep a chapter from opening when the command line is writing at this moment.
            desk.collect_pictures()?;
        } else {
            whole::forbid_writing(&desk.db.conn)?;
            desk.mode = mode;
        }
        desk.data_version = whole::data_version(&desk.db)?;
        desk.stack = Stack::default();
        desk.last_seq = log::read_into(&desk.db, &mut desk.stack, 0)?;
        Ok(Opened { desk, notices })
    }

    /// After a migration no older act may be undone: changesets are positional.
    fn seal(&mut self) -> Result<()> {
        let act = Message::new("act-migrated");
        let tx = OpenTransaction::begin(&self.db.conn)?;
        log::append(&Tx::new(&self.db), LineKind::Seal, None, &act, None)?;
        crate::find::rebuild(&Tx::new(&self.db))?;
        tx.commit()
    }

    fn collect_pictures(&mut self) -> Result<()> {
        if !whole::has_pictures(&self.db)? {
            return Ok(());
        }
        let tx = match OpenTransaction::begin(&self.db.conn) {
            Ok(tx) => tx,
            Err(error) if error.code == "file_busy" => return Ok(()),
            Err(error) => return Err(error),
        };
        pictures::collect(&Tx::new(&self.db))?;
        tx.commit()
    }
}

/// Makes a new chapter file, whole or not at all: built beside its place, then moved there.
pub(super) fn create(path: &Path, found: impl FnOnce(&Tx<'_>) -> Result<()>, env: &Env) -> Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::refused("file_exists").with("path", path.display().to_string()));
    }
    build_beside(path, |temporary| {
        let mut conn = connection::create(temporary)?;
        migrations::run(&mut conn, migrations::newest())?;
        let db = Db { conn, env: env.clone() };
        let tx = OpenTransaction::begin(&db.conn)?;
        found(&Tx::new(&db))?;
        tx.commit()?;
        db.conn.close().map_err(|(_, error)| Error::from(error))
    })
}

/// Copies an open chapter through SQLite's backup; the copy counts only once it was reopened and found equal.
pub(super) fn copy(conn: &Connection, target: &Path) -> Result<()> {
    build_beside(target, |temporary| {
        let mut copy = connection::create(temporary)?;
        Backup::new(conn, &mut copy)?.run_to_completion(1_000, Duration::ZERO, None)?;
        // The copied header says WAL; a file at rest should not need a log beside it to be read.
        whole::leave_wal(&copy)?;
        copy.close().map_err(|(_, error)| Error::from(error))?;
        let reopened = connection::create(temporary)?;
        if !whole::problems(&reopened)?.is_empty() || changes::fingerprint(&reopened)? != changes::fingerprint(conn)? {
            return Err(Error::file("copy_differs").with("path", target.display().to_string()));
        }
        Ok(())
    })
}

/// Builds a file under a temporary name in the target's folder and moves it there if nothing stands there.
fn build_beside(target: &Path, build: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(folder).map_err(|error| file_error(&error, target))?;
    let work = tempfile::Builder::new()
        .prefix(".chapterdesk-")
        .tempdir_in(folder)
        .map_err(|error| file_error(&error, target))?;
    let temporary = work.path().join("new.chapter");
    build(&temporary)?;
    let failed = |error: &std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Error::refused("file_exists").with("path", target.display().to_string()),
        _ => file_error(error, target),
    };
    File::open(&temporary)
        .and_then(|file| file.sync_all())
        .map_err(|error| failed(&error))?;
    // A hard link refuses an existing target; where links are unknown (FAT, some shares) a fresh name is reserved first.
    if let Err(error) = std::fs::hard_link(&temporary, target) {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return Err(failed(&error));
        }
        OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(target)
            .map_err(|error| failed(&error))?;
        std::fs::rename(&temporary, target).map_err(|error| failed(&error))?;
    }
    Ok(())
}

fn back_up_before_migration(conn: &Connection, path: &Path, schema: i32, env: &Env) -> Result<PathBuf> {
    let stamp = env.clock.now().format("%Y%m%d-%H%M%S");
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-v{schema}-{stamp}.chapter"));
    let kept = path.with_file_name(name);
    copy(conn, &kept)?;
    Ok(kept)
}

/// Whether both the file and its folder can be written: SQLite needs its log beside the file.
fn can_write(path: &Path) -> bool {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    OpenOptions::new().write(true).open(path).is_ok() && tempfile::tempfile_in(folder).is_ok()
}

fn temporary_copy(path: &Path) -> Result<(TempDir, PathBuf)> {
    let failed = |error: std::io::Error| file_error(&error, path);
    let folder = tempfile::Builder::new()
        .prefix("chapterdesk-")
        .tempdir()
        .map_err(failed)?;
    let copy = folder.path().join("copy.chapter");
    // Not through `fs::copy`: it would carry the missing write permission over.
    let write = |from: &Path, to: &Path| std::fs::read(from).and_then(|bytes| std::fs::write(to, bytes));
    write(path, &copy).map_err(failed)?;
    let log = header::wal_of(path);
    if log.exists() {
        write(&log, &header::wal_of(&copy)).map_err(failed)?;
    }
    Ok((folder, copy))
}

/// The lock of a chapter's one window: a file beside it that the system unlocks when the program ends in any way.
struct WindowLock {
    file: File,
    path: PathBuf,
}

impl WindowLock {
    fn take(chapter: &Path) -> Result<Self> {
        let mut name = std::ffi::OsString::from(".");
        name.push(chapter.file_name().unwrap_or_default());
        name.push(".window");
        let path = chapter.with_file_name(name);
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|error| file_error(&error, &path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file, path }),
            Err(TryLockError::WouldBlock) => {
                Err(Error::file("file_in_window").with("path", chapter.display().to_string()))
            }
            Err(TryLockError::Error(error)) => Err(file_error(&error, &path)),
        }
    }
}

impl Drop for WindowLock {
    fn drop(&mut self) {
        // The lock itself ends with the file handle; a lock file that stays behind does no harm.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// The name of the syncing service whose folder holds `path`, judged by its folders' names. A live write-ahead log in
/// such a folder gets corrupted: the user is warned and offered a copy elsewhere.
pub fn cloud_service(path: &Path) -> Option<&'static str> {
    const SERVICES: &[(&str, &str)] = &[
        ("onedrive", "OneDrive"),
        ("dropbox", "Dropbox"),
        ("google drive", "Google Drive"),
        ("googledrive", "Google Drive"),
        ("my drive", "Google Drive"),
        ("mobile documents", "iCloud"),
        ("icloud", "iCloud"),
        ("icloud drive", "iCloud"),
        ("iclouddrive", "iCloud"),
        ("nextcloud", "Nextcloud"),
        ("seafile", "Seafile"),
        ("nutstore", "坚果云"),
        ("nutstore files", "坚果云"),
        ("我的坚果云", "坚果云"),
        ("坚果云", "坚果云"),
        ("baidusyncdisk", "百度网盘"),
        ("baidunetdisk", "百度网盘"),
        ("百度网盘", "百度网盘"),
        ("百度网盘同步空间", "百度网盘"),
        ("wpsdrive", "WPS云盘"),
        ("wps云盘", "WPS云盘"),
        ("阿里云盘", "阿里云盘"),
        ("adrive", "阿里云盘"),
        ("微云同步助手", "微云"),
        ("weiyun", "微云"),
    ];
    let folders = path.parent()?.components().filter_map(|part| part.as_os_str().to_str());
    folders.map(str::to_lowercase).find_map(|folder| {
        // «OneDrive - 公司» and «Dropbox (Personal)» are the same services.
        let plain = folder.split([' ', '-', '(']).next().unwrap_or_default();
        SERVICES
            .iter()
            .find(|(name, _)| *name == folder || *name == plain)
            .map(|(_, service)| *service)
    })
}
