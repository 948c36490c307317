//! A command that is not listed for the window is denied; so is every command to anything but the one window's own page.

use tauri::Url;
use tauri::ipc::Origin;

/// Whether the page of a window may call a command, as the host decides it when the call arrives.
fn may_call(command: &str, window: &str, origin: &Origin) -> bool {
    let mut context = chapterdesk::context();
    let access = context
        .runtime_authority_mut()
        .resolve_access(command, window, window, origin);
    access.is_some_and(|granted| !granted.is_empty())
}

#[test]
fn the_window_may_call_what_is_listed_for_it() {
    for command in [
        "desk_status",
        "people_add",
        "speakers_set_stage",
        "venues_fit",
        "events_plan",
        "find_find",
    ] {
        assert!(may_call(command, "main", &Origin::Local), "{command}");
    }
}

#[test]
fn whatever_is_not_listed_is_denied() {
    let unlisted = [
        "desk_erase",
        "speakers",
        "speakers_",
        "plugin:dialog|open",
        "plugin:dialog|save",
        "plugin:opener|open_path",
        "plugin:opener|open_url",
        "plugin:event|emit",
        "plugin:webview|create_webview_window",
        "plugin:window|close",
        "plugin:path|resolve_directory",
    ];
    for command in unlisted {
        assert!(!may_call(command, "main", &Origin::Local), "{command}");
    }
}

#[test]
fn nobody_but_the_one_window_may_call_anything() {
    let remote = Origin::Remote {
        url: Url::parse("https://example.com/").expect("an address"),
    };
    for command in ["desk_status", "people_add", "events_plan"] {
        assert!(!may_call(command, "main", &remote), "{command} from a remote page");
        assert!(
            !may_call(command, "other", &Origin::Local),
            "{command} from another window"
        );
    }
}

#[test]
fn the_projector_reads_the_running_salon_and_nothing_else() {
    assert!(may_call("live_show", "projector", &Origin::Local));
    let denied = [
        "live_next",
        "live_set",
        "desk_status",
        "desk_stack",
        "people_list_page",
        "events_show",
        "projector_open",
        "projector_close",
        "plugin:event|emit",
        "plugin:window|close",
    ];
    for command in denied {
        assert!(!may_call(command, "projector", &Origin::Local), "{command}");
    }
}
