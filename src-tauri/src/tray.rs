//! The icon beside the clock, for whoever wants it: it says how the portal stands and what is not settled, never a key,
//! and the program stays there when its window is closed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager, Wry};

use crate::menu;
use crate::state::AppState;
use crate::texts::{Message, Texts};
use crate::view::PortalStanding;
use crate::window;

const ID: &str = "portachiavi";

#[derive(Default)]
pub struct Tray {
    is_up: AtomicBool,
    /// The library that shows such icons is not on this computer.
    is_missing: AtomicBool,
    standing: Mutex<Standing>,
}

#[derive(Default, Clone)]
struct Standing {
    portal: PortalStanding,
    unsettled: usize,
    lines: Option<Lines>,
}

/// What changes while the icon is there.
#[derive(Clone)]
struct Lines {
    icon: TrayIcon,
    portal: MenuItem<Wry>,
    unsettled: MenuItem<Wry>,
}

impl Tray {
    pub fn is_up(&self) -> bool {
        self.is_up.load(Ordering::SeqCst)
    }

    fn change(&self, change: impl FnOnce(&mut Standing)) -> Standing {
        let mut standing = self.standing.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut standing);
        standing.clone()
    }
}

/// Sees to it that the icon is there or not, and says which. Not to be called on the window's own thread: who shows icons
/// may take long to answer.
pub fn see_to(app: &AppHandle, wanted: bool) -> bool {
    if app.state::<Tray>().is_up() == wanted {
        return wanted;
    }
    show(app, wanted)
}

fn show(app: &AppHandle, wanted: bool) -> bool {
    let can_be = wanted && is_offered(app);
    window::on_its_thread(app, move |app| {
        take_down(app);
        can_be && put_up(app)
    })
}

/// As the person has chosen, and in the language that is spoken now. Not on the window's own thread either.
pub fn follow(app: &AppHandle) {
    let chosen = app.state::<AppState>().on_computer();
    let wanted = chosen.is_ok_and(|chosen| chosen.tray);
    if wanted && !show(app, wanted) {
        tracing::warn!("the icon beside the clock was chosen and cannot be shown");
    }
}

/// Whether the desktop has a place for it. Without one a closed window could not be opened again from there.
pub fn is_offered(app: &AppHandle) -> bool {
    !app.state::<Tray>().is_missing.load(Ordering::SeqCst) && has_place()
}

pub fn tell(app: &AppHandle, portal: PortalStanding, unsettled: usize) {
    let standing = app.state::<Tray>().change(|standing| {
        (standing.portal, standing.unsettled) = (portal, unsettled);
    });
    if let Some(lines) = &standing.lines
        && let Err(error) = say(app, lines, &standing)
    {
        tracing::warn!(%error, "the icon beside the clock could not be changed");
    }
}

fn say(app: &AppHandle, lines: &Lines, standing: &Standing) -> tauri::Result<()> {
    let texts = Texts::of(app.state::<AppState>().language());
    let (portal, unsettled) = (portal(&texts, standing), unsettled(&texts, standing));
    lines
        .icon
        .set_tooltip(Some(format!("Portachiavi\n{portal}\n{unsettled}")))?;
    lines.portal.set_text(portal)?;
    lines.unsettled.set_text(unsettled)
}

fn portal(texts: &Texts, standing: &Standing) -> String {
    texts.say(match standing.portal {
        PortalStanding::Unknown => Message::TrayPortalUnknown,
        PortalStanding::Asking => Message::TrayPortalAsking,
        PortalStanding::Reachable => Message::TrayPortalReachable,
        PortalStanding::Offline => Message::TrayPortalOffline,
    })
}

fn unsettled(texts: &Texts, standing: &Standing) -> String {
    texts.count(Message::TrayUnsettled, standing.unsettled)
}

/// On Linux the library is looked for when the first icon is made, and its absence is a panic.
fn put_up(app: &AppHandle) -> bool {
    let tray = app.state::<Tray>();
    match catch_unwind(AssertUnwindSafe(|| build(app))) {
        Ok(Ok(lines)) => {
            let standing = tray.change(|standing| standing.lines = Some(lines.clone()));
            tray.is_up.store(true, Ordering::SeqCst);
            if let Err(error) = say(app, &lines, &standing) {
                tracing::warn!(%error, "the icon beside the clock says nothing");
            }
            return true;
        }
        Ok(Err(error)) => tracing::warn!(%error, "there is no icon beside the clock"),
        Err(_) => {
            tracing::warn!("there is no icon beside the clock: its library is missing");
            tray.is_missing.store(true, Ordering::SeqCst);
        }
    }
    false
}

fn take_down(app: &AppHandle) {
    let tray = app.state::<Tray>();
    tray.is_up.store(false, Ordering::SeqCst);
    tray.change(|standing| standing.lines = None);
    drop(app.remove_tray_by_id(ID));
}

fn build(app: &AppHandle) -> tauri::Result<Lines> {
    let texts = Texts::of(app.state::<AppState>().language());
    let item = |id: &str, message| MenuItem::with_id(app, id, texts.say(message), true, None::<&str>);
    let line = |text: &str| MenuItem::new(app, text, false, None::<&str>);
    let (portal, unsettled) = (line("")?, line("")?);
    let [above, below] = [
        PredefinedMenuItem::separator(app)?,
        PredefinedMenuItem::separator(app)?,
    ];
    let open = item(menu::OPEN, Message::TrayOpen)?;
    let quit = item(menu::QUIT, Message::TrayQuit)?;
    let menu = Menu::with_items(app, &[&open, &above, &portal, &unsettled, &below, &quit])?;
    let mut builder = TrayIconBuilder::with_id(ID)
        .menu(&menu)
        .show_menu_on_left_click(!cfg!(windows))
        .on_tray_icon_event(|icon, event| {
            if let TrayIconEvent::DoubleClick {
                button: MouseButton::Left,
                ..
            } = event
            {
                window::come_forward(icon.app_handle());
            }
        });
    if let Some(icon) = app.default_window_icon() {
        builder = builder.icon(icon.clone());
    }
    let icon = builder.build(app)?;
    Ok(Lines {
        icon,
        portal,
        unsettled,
    })
}

#[cfg(target_os = "linux")]
fn has_place() -> bool {
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(2);
    let ask = || -> zbus::Result<bool> {
        let builder = zbus::blocking::connection::Builder::session()?;
        let bus = builder.method_timeout(PATIENCE).build()?;
        let watcher = zbus::blocking::Proxy::new(&bus, WATCHER, "/StatusNotifierWatcher", WATCHER)?;
        watcher.get_property("IsStatusNotifierHostRegistered")
    };
    ask().unwrap_or(false)
}

#[cfg(not(target_os = "linux"))]
fn has_place() -> bool {
    true
}
