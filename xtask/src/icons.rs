//! `cargo xtask icons`: every icon, from the one drawing.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::needs::Purpose;
use crate::step::{Steps, Trouble};
use crate::tauri::{self, tauri};
use crate::workspace::root;
use crate::{install, workspace};

/// Those of the menus, panels and lists of Linux desktops.
pub const SIZES: [u32; 9] = [16, 22, 24, 32, 48, 64, 128, 256, 512];
const DRAWING: &str = "portachiavi.svg";
/// What the icons were drawn from; a test compares it with the drawing.
const DRAWN_FROM: &str = "drawn-from.sha256";

pub fn icons(steps: &mut Steps) -> Result<(), Trouble> {
    install::install(Purpose::Build, steps)?;
    tauri::install(steps)?;
    let icons = root().join("icons");
    let drawing = icons.join(DRAWING);
    let sizes = SIZES.map(|size| size.to_string());
    let mut png = tauri(&["icon"]);
    png.arg(&drawing).arg("--output").arg(&icons);
    png.args(sizes.iter().flat_map(|size| ["--png", size]));
    steps.run("Draw the icons", &mut png)?;
    // It draws those of telephones, too: only two of them are for here.
    let aside = tauri::packaging().join("made/icons");
    let mut all = tauri(&["icon"]);
    all.arg(&drawing).arg("--output").arg(&aside);
    steps.run("Draw the icons of Windows and macOS", &mut all)?;
    for name in ["icon.ico", "icon.icns"] {
        workspace::copy(&aside.join(name), &icons.join(name))?;
    }
    note(&drawing, &icons.join(DRAWN_FROM))
}

/// As `sha256sum --check` reads it.
fn note(drawing: &Path, into: &Path) -> Result<(), Trouble> {
    let bytes = fs::read(drawing).map_err(|error| workspace::told(drawing, &error))?;
    let digest = Sha256::digest(bytes);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    workspace::write(into, &format!("{hex}  {DRAWING}\n"))
}
