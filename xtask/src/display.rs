//! Whether a window can be opened here.

use std::ffi::OsString;

use crate::step::Trouble;

const ADVICE: &str =
    "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open. To go on:
  - on a desktop, run this in a terminal of that desktop;
  - over SSH, connect with `ssh -X`, and the window opens on your own screen;
  - to see it start on a machine with no screen: `xvfb-run -a cargo xtask run` (package xvfb).
The tests need no display: `cargo xtask test` brings its own.";

/// Only Linux says through its environment whether there is a display.
pub fn require(environment: impl Fn(&str) -> Option<OsString>) -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") || is_named(environment) {
        return Ok(());
    }
    Err(Trouble::NotHere(ADVICE.into()))
}

fn is_named(environment: impl Fn(&str) -> Option<OsString>) -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| environment(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(set: &'static str, to: &'static str) -> impl Fn(&str) -> Option<OsString> {
        move |name| (name == set).then(|| to.into())
    }

    #[test]
    fn either_kind_of_display_will_do() {
        assert!(is_named(environment("DISPLAY", ":0")));
        assert!(is_named(environment("WAYLAND_DISPLAY", "wayland-0")));
    }

    #[test]
    fn a_display_named_by_nothing_is_none() {
        assert!(!is_named(environment("DISPLAY", "")));
        assert!(!is_named(|_| None));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn without_one_the_way_to_go_on_is_told() {
        let refusal = require(|_| None).unwrap_err().to_string();
        assert!(
            refusal.contains("ssh -X") && refusal.contains("xvfb-run"),
            "{refusal}"
        );
    }
}
