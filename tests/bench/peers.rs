//! What others need for the same sheet: LibreOffice from a workbook, WeasyPrint from HTML. `None` when one is missing.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::figures::{Figures, time};

/// Times of a peer.
pub struct Peer {
    /// One sheet, in a process of its own.
    pub cold: Duration,
    /// One more sheet in a process that is warm.
    pub warm: Duration,
}

const ROUNDS: usize = 3;
/// How many sheets a warm process makes.
const MANY: usize = 5;

/// Sets `rounds` times; the middle one counts.
fn middle(mut run: impl FnMut(usize)) -> Duration {
    let rounds = (0..ROUNDS).map(|round| time(|| run(round))).collect();
    Duration::from_secs_f64(Figures::of(rounds).percentile(50) / 1000.0)
}

fn ran(command: &mut Command) -> Option<Output> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then_some(output)
}

/// LibreOffice, which reads our workbook. Warm: many workbooks in one process, less the first.
pub fn libre_office(folder: &Path, workbook: &[u8]) -> Option<Peer> {
    let folder = folder.join("office");
    fs::create_dir_all(&folder).expect("a folder");
    let sheets: Vec<_> = (0..MANY).map(|at| folder.join(format!("sheet-{at}.xlsx"))).collect();
    for sheet in &sheets {
        fs::write(sheet, workbook).expect("a workbook");
    }
    // A profile of its own: the first run makes it and is not measured.
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let convert = |sheets: &[std::path::PathBuf]| {
        let mut command = Command::new("soffice");
        command
            .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
            .arg(&folder)
            .args(sheets);
        ran(&mut command)
    };
    convert(&sheets[..1])?;
    assert!(folder.join("sheet-0.pdf").exists(), "LibreOffice made no PDF");
    let cold = middle(|_| drop(convert(&sheets[..1])));
    let many = middle(|_| drop(convert(&sheets)));
    Some(Peer {
        cold,
        warm: many.saturating_sub(cold) / (MANY as u32 - 1),
    })
}

/// What a warm WeasyPrint does: the sheet once to warm up, then many times, told in seconds each.
const WARM_WEASY_PRINT: &str = "
import sys, time, weasyprint
make = lambda: weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])
make()
begun = time.perf_counter()
for _ in range(int(sys.argv[3])): make()
print((time.perf_counter() - begun) / int(sys.argv[3]))
";

/// WeasyPrint, which reads our HTML. Warm: many times in one process, after the first.
pub fn weasy_print(folder: &Path, html: &[u8]) -> Option<Peer> {
    let (page, pdf) = (folder.join("sheet.html"), folder.join("sheet.pdf"));
    fs::write(&page, html).expect("a page");
    let set = || ran(Command::new("weasyprint").arg(&page).arg(&pdf));
    set()?;
    let cold = middle(|_| drop(set()));
    let told = ran(Command::new("/usr/bin/python3")
        .args(["-c", WARM_WEASY_PRINT])
        .args([&page, &pdf])
        .arg(MANY.to_string()))?;
    let seconds: f64 = String::from_utf8(told.stdout).ok()?.trim().parse().ok()?;
    Some(Peer {
        cold,
        warm: Duration::from_secs_f64(seconds),
    })
}
