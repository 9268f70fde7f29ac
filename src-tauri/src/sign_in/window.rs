//! The sign-in window: the portal's own pages, in a profile of their own, without a way into this program.

use std::path::Path;
use std::sync::Arc;

use portachiavi_portals::{Addresses, Landing, ProxyChoice};
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use url::Url;
use zeroize::Zeroizing;

use super::going::Going;
use super::hosts::{Visit, visit};
use crate::setup::Setup;

pub const LABEL: &str = "sign-in";

/// Until a page has one.
const TITLE: &str = "Accesso";
const LONGEST_TITLE: usize = 80;

/// Runs in every page before the page's own, for web views that do not tell the fragment of where they go.
const HAND_OVER: &str = include_str!("landing.js");

/// Where the portal's own pages keep the session of whoever is signed in.
/// `$` is its origin: what another page has come to meanwhile keeps is not asked for.
const SESSION: &str = "(() => { try { return location.origin === $ ? localStorage.getItem('token') : null } \
                       catch { return null } })()";

/// Opens it, unseen at first where the person is not expected to have anything to do in it.
pub fn open(
    app: &AppHandle,
    setup: &Setup,
    profile: &Path,
    address: Url,
    seen: bool,
    going: Arc<Going>,
) -> tauri::Result<WebviewWindow> {
    let addresses = Arc::new(setup.addresses.clone());
    let mut builder = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::External(address))
        .title(TITLE)
        .inner_size(1024.0, 800.0)
        .min_inner_size(360.0, 480.0)
        .visible(seen)
        .data_directory(profile.to_owned())
        .incognito(cfg!(target_os = "macos"))
        .zoom_hotkeys_enabled(true)
        .initialization_script(script(&addresses))
        .on_download(|_, _| false);
    if let ProxyChoice::Explicit(proxy) = &setup.network.proxy {
        builder = builder.proxy_url(proxy.address().clone());
    }
    let follow = Arc::new(follower(
        addresses.clone(),
        setup.sign_in_hosts.clone(),
        going.clone(),
    ));
    let followed = follow.clone();
    let of_new = app.clone();
    let builder = builder
        .on_navigation(move |url| follow(url))
        .on_new_window(move |url, _| {
            // One window is enough for all that belongs to the login.
            if followed(&url)
                && let Some(window) = of_new.get_webview_window(LABEL)
                && let Err(error) = window.navigate(url)
            {
                tracing::warn!(%error, "the sign-in window could not be led on");
            }
            NewWindowResponse::Deny
        });
    let watching = going.clone();
    let builder = builder.on_document_title_changed(|window, title| {
        if let Ok(url) = window.url() {
            name_host(&window, &url, &title);
        }
    });
    let builder = builder.on_page_load(move |window, page| {
        let url = page.url();
        if page.event() == PageLoadEvent::Started {
            name_host(&window, url, "");
        }
        if page.event() == PageLoadEvent::Finished && is_of_area_riservata(&addresses, url) {
            tracing::info!(
                path = url.path(),
                "the sign-in window shows a page of Area Riservata"
            );
            look_for_session(&window, &addresses.area_riservata, watching.clone());
        }
    });
    let window = builder.build()?;
    window.on_window_event(move |event| {
        if let WindowEvent::Destroyed = event {
            going.closed();
        }
    });
    Ok(window)
}

/// Whether to go there. A landing page is never loaded: its address is all that is wanted of it.
fn follower(addresses: Arc<Addresses>, more: Vec<String>, going: Arc<Going>) -> impl Fn(&Url) -> bool {
    move |url| {
        if let Some(landing) = Landing::at(&addresses, url) {
            going.landed(landing);
            return false;
        }
        match visit(&addresses, &more, url) {
            Visit::Allowed => true,
            Visit::Elsewhere => {
                going.leads_elsewhere(url);
                false
            }
            Visit::Refused => false,
        }
    }
}

/// Whose page it is comes first, whatever the page calls itself: a person about to type a password can see it.
fn name_host(window: &WebviewWindow, url: &Url, title: &str) {
    let Some(host) = url.host_str() else { return };
    let title: String = title.chars().take(LONGEST_TITLE).collect();
    let title = if title.is_empty() { TITLE } else { &title };
    if let Err(error) = window.set_title(&format!("{host} · {title}")) {
        tracing::warn!(%error, "the sign-in window's title could not be set");
    }
}

fn is_of_area_riservata(addresses: &Addresses, url: &Url) -> bool {
    addresses.area_riservata.origin() == url.origin()
}

fn look_for_session(window: &WebviewWindow, area_riservata: &Url, going: Arc<Going>) {
    let origin = serde_json::Value::from(area_riservata.origin().ascii_serialization());
    let asked = SESSION.replace('$', &origin.to_string());
    let asked = window.eval_with_callback(asked, move |answer| {
        let answer = Zeroizing::new(answer);
        if let Ok(Some(session)) = serde_json::from_str::<Option<String>>(&answer) {
            going.signed_in(Zeroizing::new(session));
        }
    });
    if let Err(error) = asked {
        tracing::warn!(%error, "the sign-in window could not be asked for a session");
    }
}

fn script(addresses: &Addresses) -> String {
    let (pages, hands_over) = Landing::pages(addresses);
    let told = serde_json::json!({ "pages": pages.map(String::from), "handOver": hands_over });
    format!("({HAND_OVER})({told}, window.location, () => window.stop());")
}
