//! The projector's window: a second window that shows the running salon to the audience. On the second screen when there
//! is one, filling it; else on the same screen as a window of its own.

use chapterdesk_core::ids::Id;
use chapterdesk_core::words::Lang;
use chapterdesk_core::{Error, Result};
use tauri::window::Color;
use tauri::{AppHandle, Manager as _, Monitor, WebviewUrl, WebviewWindowBuilder};

/// The window's name in its capability.
pub const LABEL: &str = "projector";

/// Size of the window where it has to share a screen.
const SIZE: (f64, f64) = (1120.0, 640.0);

/// The colour of its page: a window that is still empty is dark already.
const DARK: Color = Color(25, 23, 21, 255);

/// Opens the window for a salon; one that is open shows this salon from now on. `title` is the window's own until the
/// page says which salon it is.
pub fn open(app: &AppHandle, event: &Id, lang: Lang, title: &str) -> Result<()> {
    let page = format!("projector.html?event={event}&language={}", lang.code());
    if let Some(window) = app.get_webview_window(LABEL) {
        let address = window.url().map_err(Error::bug)?.join(&page).map_err(Error::bug)?;
        return window.navigate(address).map_err(Error::bug);
    }
    let other = other_screen(app)?;
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App(page.into()))
        .title(title)
        .inner_size(SIZE.0, SIZE.1)
        .background_color(DARK)
        .focused(false);
    if let Some(screen) = &other {
        let place = screen.position().to_logical::<f64>(screen.scale_factor());
        builder = builder.position(place.x, place.y);
    }
    let window = builder.build().map_err(Error::bug)?;
    if other.is_some() {
        window.set_fullscreen(true).map_err(Error::bug)?;
    }
    Ok(())
}

/// Closes the window, if it is open.
pub fn close(app: &AppHandle) -> Result<()> {
    match app.get_webview_window(LABEL) {
        Some(window) => window.destroy().map_err(Error::bug),
        None => Ok(()),
    }
}

/// A screen that the main window is not on.
fn other_screen(app: &AppHandle) -> Result<Option<Monitor>> {
    let Some(main) = app.get_webview_window("main") else {
        return Ok(None);
    };
    let here = main.current_monitor().map_err(Error::bug)?;
    let screens = main.available_monitors().map_err(Error::bug)?;
    Ok(another(
        here.as_ref().map(Monitor::position),
        screens,
        Monitor::position,
    ))
}

/// The first of several that stands elsewhere. Where it is not known which one the window is on, nothing is.
fn another<T, P: PartialEq>(here: Option<&P>, all: Vec<T>, place: impl Fn(&T) -> &P) -> Option<T> {
    let here = here?;
    all.into_iter().find(|each| place(each) != here)
}

#[cfg(test)]
mod tests {
    use super::another;

    #[test]
    fn the_second_screen_is_one_that_the_window_is_not_on() {
        let screens = || vec![(0, 0), (1920, 0)];
        let other = |here: Option<&(i32, i32)>, all| another(here, all, |each: &(i32, i32)| each);
        assert_eq!(other(Some(&(0, 0)), screens()), Some((1920, 0)));
        assert_eq!(other(Some(&(1920, 0)), screens()), Some((0, 0)));
        assert_eq!(other(Some(&(0, 0)), vec![(0, 0)]), None, "one screen alone");
        assert_eq!(other(None, screens()), None, "not known which one the window is on");
    }
}
