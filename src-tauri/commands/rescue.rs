//! Rescue: plans when a speaker, the venue or the host fails.

use chapterdesk_core::Result;
use chapterdesk_core::ids::Id;
use chapterdesk_core::rescue::{self, Plan, Rescued, Trouble, acts};
use chapterdesk_core::words::Lang;
use tauri::{AppHandle, State, command};

use crate::platform::worker::Worker;

/// Plans that answer a trouble, the best first.
#[command(rename_all = "snake_case")]
pub async fn rescue_plans(worker: State<'_, Worker>, event: Id, trouble: Trouble) -> Result<Vec<Plan>> {
    worker.read(move |db| rescue::plans(db, event, trouble)).await
}

/// Carries a plan out.
#[command(rename_all = "snake_case")]
pub async fn rescue_accept(
    app: AppHandle,
    worker: State<'_, Worker>,
    event: Id,
    trouble: Trouble,
    key: String,
    lang: Lang,
) -> Result<Rescued> {
    worker
        .change(
            &app,
            move |db| acts::accept(db, event, trouble),
            move |tx| rescue::accept(tx, event, trouble, &key, lang),
        )
        .await
}
