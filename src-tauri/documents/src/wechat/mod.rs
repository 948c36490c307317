//! Messages to paste into WeChat: short lines, one fact a line, nothing aligned by spaces or tabs (phones set
//! proportional fonts), the clock time first on its line. No emoji.

mod person;
mod run_sheet;
mod script;

pub use person::{SEPARATOR, person};
pub use run_sheet::run_sheet;
pub use script::script;

use chapterdesk_core::width;

/// Blocks of lines with an empty line between them; empty blocks leave no gap.
pub(crate) fn join(blocks: &[Vec<String>]) -> String {
    let blocks: Vec<String> = blocks
        .iter()
        .map(|block| {
            block
                .iter()
                .map(|line| line.trim())
                .filter(|line| !line.is_empty())
                .collect::<Vec<_>>()
                .join("\n")
        })
        .filter(|block| !block.is_empty())
        .collect();
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}
