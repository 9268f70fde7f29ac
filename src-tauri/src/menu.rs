//! What is asked for in a menu of the system: beside the clock, and on macOS at the top of the screen, where the
//! shortcuts for copying, pasting and quitting work only if they stand there.

use tauri::menu::{Menu, MenuEvent, MenuItem, PredefinedMenuItem, Submenu};
use tauri::{AppHandle, Manager, Wry};

use crate::state::AppState;
use crate::texts::{Message, Texts};
use crate::view::ZoomStep;
use crate::window;

pub const OPEN: &str = "open";
/// Not the system's own item: that one ends the program before the clipboard can forget a key.
pub const QUIT: &str = "quit";
const ABOUT: &str = "about";
const SETTINGS: &str = "settings";
const ZOOM_IN: &str = "zoom-in";
const ZOOM_OUT: &str = "zoom-out";
const ZOOM_BACK: &str = "zoom-back";

pub fn chosen(app: &AppHandle, event: MenuEvent) {
    let done = match event.id().as_ref() {
        QUIT => {
            app.exit(0);
            Ok(())
        }
        OPEN => {
            window::come_forward(app);
            Ok(())
        }
        ABOUT => window::ask_page(app, "about"),
        SETTINGS => window::ask_page(app, "settings"),
        ZOOM_IN => window::zoom(app, ZoomStep::In),
        ZOOM_OUT => window::zoom(app, ZoomStep::Out),
        ZOOM_BACK => window::zoom(app, ZoomStep::Back),
        _ => Ok(()),
    };
    if let Err(error) = done {
        tracing::warn!(%error, "what was chosen in a menu could not be done");
    }
}

/// The menu of macOS, in the language that is spoken now. The other systems have none.
pub fn show(app: &AppHandle) -> tauri::Result<()> {
    if cfg!(target_os = "macos") {
        app.set_menu(of(app)?)?;
    }
    Ok(())
}

fn of(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let texts = Texts::of(app.state::<AppState>().language());
    let say = |message| texts.say(message);
    let own = |id: &str, message, keys: Option<&str>| MenuItem::with_id(app, id, say(message), true, keys);
    let line = || PredefinedMenuItem::separator(app);
    let program = Submenu::with_items(
        app,
        "Portachiavi",
        true,
        &[
            &own(ABOUT, Message::MenuAbout, None)?,
            &line()?,
            &own(SETTINGS, Message::MenuSettings, Some("CmdOrCtrl+,"))?,
            &line()?,
            &PredefinedMenuItem::hide(app, Some(&say(Message::MenuHide)))?,
            &PredefinedMenuItem::hide_others(app, Some(&say(Message::MenuHideOthers)))?,
            &PredefinedMenuItem::show_all(app, Some(&say(Message::MenuShowAll)))?,
            &line()?,
            &own(QUIT, Message::MenuQuit, Some("CmdOrCtrl+Q"))?,
        ],
    )?;
    let edit = Submenu::with_items(
        app,
        say(Message::MenuEdit),
        true,
        &[
            &PredefinedMenuItem::undo(app, Some(&say(Message::MenuUndo)))?,
            &PredefinedMenuItem::redo(app, Some(&say(Message::MenuRedo)))?,
            &line()?,
            &PredefinedMenuItem::cut(app, Some(&say(Message::MenuCut)))?,
            &PredefinedMenuItem::copy(app, Some(&say(Message::MenuCopy)))?,
            &PredefinedMenuItem::paste(app, Some(&say(Message::MenuPaste)))?,
            &PredefinedMenuItem::select_all(app, Some(&say(Message::MenuSelectAll)))?,
        ],
    )?;
    let view = Submenu::with_items(
        app,
        say(Message::MenuView),
        true,
        &[
            &own(ZOOM_IN, Message::MenuZoomIn, Some("CmdOrCtrl+="))?,
            &own(ZOOM_OUT, Message::MenuZoomOut, Some("CmdOrCtrl+-"))?,
            &own(ZOOM_BACK, Message::MenuZoomBack, Some("CmdOrCtrl+0"))?,
            &line()?,
            &PredefinedMenuItem::fullscreen(app, Some(&say(Message::MenuFullScreen)))?,
        ],
    )?;
    let windows = Submenu::with_items(
        app,
        say(Message::MenuWindow),
        true,
        &[
            &PredefinedMenuItem::minimize(app, Some(&say(Message::MenuMinimise)))?,
            &PredefinedMenuItem::maximize(app, Some(&say(Message::MenuMaximise)))?,
            &line()?,
            &PredefinedMenuItem::close_window(app, Some(&say(Message::MenuCloseWindow)))?,
        ],
    )?;
    Menu::with_items(app, &[&program, &edit, &view, &windows])
}
