//! The shell: builds the window, registers the commands, nothing else. All behaviour is in `chapterdesk-core`, all
//! papers in `chapterdesk-documents`.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use tauri::{AppHandle, Context, Manager as _, RunEvent, WindowEvent};

mod commands;
mod platform;

use commands::{
    attendance, chapter, committee, desk, documents, events, find, letters, live, pairing, people, projector, replies,
    rescue, retro, roles, rota, speakers, tasks, venues, versions,
};
use platform::jobs::Jobs;
use platform::preferences::PreferencesFile;
use platform::worker::Worker;

/// How often the window looks whether the command line changed the open file.
const LOOK: Duration = Duration::from_secs(2);

/// The window's configuration, its pages and what it may call, compiled in.
pub fn context() -> Context {
    tauri::generate_context!()
}

/// Runs the application until its window is closed.
pub fn run() -> ExitCode {
    let worker = match Worker::start() {
        Ok(worker) => worker,
        Err(error) => {
            eprintln!("chapterdesk: {error}");
            return ExitCode::FAILURE;
        }
    };
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            if let Some(window) = app.get_webview_window("main") {
                // A window that cannot be raised is still there.
                let _ = window.set_focus();
            }
            if let Some(path) = chapter_named(arguments.into_iter().skip(1)) {
                open_at_start(app, path);
            }
        }))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(worker)
        .manage(Jobs::default())
        .setup(|app| {
            let preferences = PreferencesFile::read(&app.path().app_config_dir()?);
            let held = preferences.get();
            app.manage(preferences);
            let last = held
                .recent
                .first()
                .filter(|_| held.reopen)
                .map(|recent| recent.path.clone());
            if let Some(path) = chapter_named(std::env::args().skip(1)).or(last) {
                open_at_start(app.handle(), path);
            }
            look_for_others(app.handle().clone());
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![
            desk::desk_status,
            desk::desk_create,
            desk::desk_open,
            desk::desk_close,
            desk::desk_sample,
            desk::desk_recent,
            desk::desk_undo,
            desk::desk_redo,
            desk::desk_stack,
            desk::desk_history,
            desk::desk_take_back,
            desk::desk_picture,
            desk::desk_copy,
            desk::desk_pick_open,
            desk::desk_pick_save,
            desk::desk_pick_table,
            desk::desk_show_in_folder,
            desk::desk_preferences,
            desk::desk_set_preferences,
            events::events_home,
            events::events_list,
            events::events_show,
            events::events_plan,
            events::events_edit,
            events::events_remove,
            events::events_set_status,
            events::rows::events_add_segment,
            events::rows::events_edit_segment,
            events::rows::events_remove_segment,
            events::rows::events_move_segment,
            events::rows::events_edit_segments,
            events::rows::events_remove_segments,
            events::rows::events_move_segments,
            events::rows::events_duplicate_segments,
            events::rows::events_split_segment,
            events::rows::events_merge_segments,
            events::exchange::events_paste_segments,
            events::rows::events_add_block,
            events::rows::events_edit_block,
            events::rows::events_remove_block,
            events::rows::events_add_duty,
            events::rows::events_edit_duty,
            events::rows::events_remove_duty,
            events::exchange::events_take_rows,
            events::exchange::events_add_line,
            events::templates::events_apply_template,
            events::exchange::events_copy_segments,
            events::exchange::events_read_rows,
            events::exchange::events_complete,
            events::templates::events_templates,
            events::templates::events_save_template,
            events::templates::events_rename_template,
            events::templates::events_remove_template,
            events::rows::events_set_segment_people,
            events::people::events_assign,
            events::people::events_unassign,
            events::people::events_set_assignment_state,
            events::people::events_set_needed,
            events::people::events_set_speaker,
            events::people::events_edit_appearance,
            events::people::events_remove_appearance,
            events::around::events_add_material,
            events::around::events_edit_material,
            events::around::events_remove_material,
            events::around::events_add_question,
            events::around::events_edit_question,
            events::around::events_remove_question,
            events::around::events_move_question,
            events::around::events_edit_group,
            versions::versions_publish,
            versions::versions_list,
            versions::versions_diff,
            versions::versions_frozen,
            tasks::tasks_of_event,
            tasks::tasks_due,
            tasks::tasks_text,
            tasks::tasks_list,
            tasks::tasks_set_list,
            tasks::tasks_reset_list,
            tasks::tasks_prepare,
            tasks::tasks_add,
            tasks::tasks_edit,
            tasks::tasks_done,
            tasks::tasks_undone,
            tasks::tasks_accept_warning,
            tasks::tasks_remove,
            tasks::tasks_recheck,
            tasks::tasks_clear_recheck,
            tasks::tasks_add_fault,
            tasks::tasks_mend_fault,
            tasks::tasks_remove_fault,
            tasks::tasks_add_code,
            tasks::tasks_edit_code,
            tasks::tasks_set_code_picture,
            tasks::tasks_remove_code,
            pairing::pairing_candidates,
            pairing::pairing_year,
            projector::projector_open,
            projector::projector_close,
            replies::replies_read,
            replies::replies_take,
            replies::replies_quick,
            rescue::rescue_plans,
            rescue::rescue_accept,
            retro::retro_show,
            retro::retro_draft,
            retro::retro_set,
            retro::retro_add_point,
            retro::retro_edit_point,
            retro::retro_remove_point,
            retro::retro_add_action,
            retro::retro_set_outcome,
            retro::retro_rate,
            retro::retro_read_ratings,
            retro::retro_take_ratings,
            retro::retro_add_voice,
            retro::retro_edit_voice,
            retro::retro_remove_voice,
            retro::retro_add_photo,
            retro::retro_edit_photo,
            retro::retro_remove_photo,
            retro::retro_add_expense,
            retro::retro_edit_expense,
            retro::retro_settle_expense,
            retro::retro_remove_expense,
            retro::retro_share_slides,
            retro::retro_finish,
            retro::retro_reopen,
            retro::retro_trends,
            retro::retro_learned,
            retro::retro_use_minutes,
            retro::retro_apply_minutes,
            roles::roles_catalogue,
            roles::roles_edit_rule,
            roles::roles_add_own,
            roles::roles_reset_rule,
            roles::roles_remove_own,
            roles::roles_away_list,
            roles::roles_add_away,
            roles::roles_edit_away,
            roles::roles_remove_away,
            roles::roles_preference,
            roles::roles_set_preference,
            roles::roles_substitute,
            roles::roles_accept_conflict,
            roles::roles_withdraw_acceptance,
            roles::roles_post,
            roles::roles_read_answers,
            roles::roles_take_answers,
            roles::roles_propose_groups,
            roles::roles_set_groups,
            roles::roles_draft_script,
            documents::documents_forms,
            documents::documents_preview,
            documents::documents_text,
            documents::documents_picture,
            documents::documents_name,
            documents::documents_save,
            documents::documents_people,
            documents::documents_bundle_list,
            documents::documents_bundle_name,
            documents::documents_bundle,
            documents::documents_cancel,
            attendance::attendance_show,
            attendance::attendance_set_entry,
            attendance::attendance_set_entry_picture,
            attendance::attendance_add,
            attendance::attendance_edit,
            attendance::attendance_remove,
            attendance::attendance_erase,
            attendance::attendance_cancel,
            attendance::attendance_restore,
            attendance::attendance_move_up,
            attendance::attendance_set_payment,
            attendance::attendance_read_import,
            attendance::attendance_read_chain,
            attendance::attendance_take,
            attendance::attendance_check_in,
            attendance::attendance_check_out,
            attendance::attendance_walk_in,
            attendance::attendance_draw,
            attendance::attendance_remove_draw,
            attendance::attendance_followups,
            attendance::attendance_set_follow_up,
            attendance::attendance_edit_follow_up,
            attendance::attendance_history,
            chapter::chapter_show,
            chapter::chapter_edit,
            chapter::chapter_set_seal_picture,
            chapter::chapter_set_rule,
            chapter::chapter_calendar,
            chapter::chapter_set_day,
            chapter::chapter_clear_day,
            chapter::chapter_set_year,
            people::people_list_page,
            people::people_show,
            people::people_add,
            people::people_edit,
            people::people_remove,
            people::people_erase,
            people::people_set_photo,
            people::people_likely_duplicates,
            people::people_choose,
            committee::committee_chart,
            committee::committee_history,
            committee::committee_appoint,
            committee::committee_end,
            committee::committee_edit_term,
            committee::committee_remove_term,
            speakers::speakers_list,
            speakers::speakers_board,
            speakers::speakers_show,
            speakers::speakers_add,
            speakers::speakers_edit,
            speakers::speakers_remove,
            speakers::speakers_set_stage,
            speakers::speakers_step,
            speakers::speakers_log_contact,
            speakers::speakers_edit_contact,
            speakers::speakers_remove_contact,
            speakers::speakers_set_next_action,
            speakers::speakers_today,
            speakers::speakers_add_promise,
            speakers::speakers_edit_promise,
            speakers::speakers_remove_promise,
            speakers::speakers_set_promise,
            letters::letters_draft,
            letters::letters_preview,
            letters::letters_outbox,
            letters::letters_of,
            letters::letters_show,
            letters::letters_templates,
            letters::letters_placeholders,
            letters::letters_prepare,
            letters::letters_edit,
            letters::letters_refill,
            letters::letters_mark_sent,
            letters::letters_unsend,
            letters::letters_drop,
            letters::letters_take_up,
            letters::letters_remove,
            letters::letters_correct,
            letters::letters_set_template,
            letters::letters_reset_template,
            letters::letters_mail,
            letters::letters_save,
            live::live_show,
            live::live_start,
            live::live_next,
            live::live_back,
            live::live_go_to,
            live::live_pause,
            live::live_resume,
            live::live_skip,
            live::live_add_minutes,
            live::live_set,
            live::live_set_table,
            live::live_move_row,
            live::live_finish,
            live::live_reopen,
            live::live_recover,
            live::live_reset,
            venues::venues_list,
            venues::venues_show,
            venues::venues_add,
            venues::venues_edit,
            venues::venues_remove,
            venues::venues_check,
            venues::venues_inspect,
            venues::venues_remove_inspection,
            venues::venues_add_photo,
            venues::venues_caption_photo,
            venues::venues_remove_photo,
            venues::venues_fit,
            find::find_find,
            rota::rota_show,
            rota::rota_suggest,
            rota::rota_accept,
        ])
        .build(context());
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            eprintln!("chapterdesk: {error}");
            return ExitCode::FAILURE;
        }
    };
    let code = app.run_return(|app, event| match event {
        RunEvent::Exit => close_at_the_end(app),
        RunEvent::WindowEvent {
            label,
            event: WindowEvent::Destroyed,
            ..
        } if label == "main" => close_projector(app),
        _ => {}
    });
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// The chapter file among the arguments: what the system passes when a file is double-clicked.
fn chapter_named(arguments: impl Iterator<Item = String>) -> Option<PathBuf> {
    arguments
        .map(PathBuf::from)
        .find(|path| path.extension().is_some_and(|ending| ending == "chapter"))
}

/// Opens a chapter before the window asks; a failure waits for the start page to show it.
fn open_at_start(app: &AppHandle, path: PathBuf) {
    let app = app.clone();
    tauri::async_runtime::block_on(async move {
        let worker = app.state::<Worker>().inner().clone();
        let opened = worker
            .run(move |place| {
                if let Err(error) = desk::open(place, &app, &path) {
                    place.failed = Some((path, error));
                }
                Ok(())
            })
            .await;
        if let Err(error) = opened {
            eprintln!("chapterdesk: {error}");
        }
    });
}

/// The command line may work beside the window: what it commits shows here within seconds.
fn look_for_others(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        loop {
            tokio::time::sleep(LOOK).await;
            let worker = app.state::<Worker>().inner().clone();
            if let Err(error) = worker.notice_others(&app).await {
                eprintln!("chapterdesk: {error}");
            }
        }
    });
}

/// The window for the audience does not keep the application alive without the main one.
fn close_projector(app: &AppHandle) {
    if let Err(error) = platform::projector::close(app) {
        eprintln!("chapterdesk: {error}");
    }
}

/// Takes the write-ahead log in, so that the one file is the whole chapter.
fn close_at_the_end(app: &AppHandle) {
    let worker = app.state::<Worker>().inner().clone();
    let closed = tauri::async_runtime::block_on(worker.run(platform::worker::Place::close));
    if let Err(error) = closed {
        eprintln!("chapterdesk: {error}");
    }
}
