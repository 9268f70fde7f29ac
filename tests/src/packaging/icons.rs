//! The icons are those of the drawing, at the sizes that their names tell.

use std::fs;

use sha2::{Digest, Sha256};

use crate::{config, from_config, read, root};

#[test]
fn the_icons_were_drawn_from_the_drawing_as_it_is() {
    let drawing = fs::read(root().join("icons/portachiavi.svg")).unwrap();
    let digest: String = Sha256::digest(drawing)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let noted = read("icons/drawn-from.sha256");
    assert_eq!(
        noted,
        format!("{digest}  portachiavi.svg\n"),
        "draw them anew: cargo xtask icons"
    );
}

#[test]
fn every_size_that_a_desktop_asks_for_is_there() {
    let listed = config("tauri")["bundle"]["icon"].as_array().unwrap().clone();
    for size in [16u32, 22, 24, 32, 48, 64, 128, 256, 512] {
        let name = format!("../icons/{size}x{size}.png");
        let icon = listed
            .iter()
            .find(|icon| **icon == *name)
            .unwrap_or_else(|| panic!("{name}"));
        let png = fs::read(from_config(icon)).unwrap();
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (size, size), "{name}");
    }
}

#[test]
fn the_window_gets_an_icon_that_is_large_enough_for_a_switcher() {
    assert_eq!(
        config("tauri")["bundle"]["icon"][0],
        "../icons/128x128.png",
        "the first is the window's"
    );
}

#[test]
fn the_icon_of_windows_has_every_size_that_its_shell_draws() {
    let ico = fs::read(root().join("icons/icon.ico")).unwrap();
    let count = usize::from(u16::from_le_bytes([ico[4], ico[5]]));
    // Zero stands for 256.
    let mut sizes: Vec<u8> = (0..count).map(|icon| ico[6 + 16 * icon]).collect();
    sizes.sort_unstable();
    assert_eq!(sizes, [0, 16, 24, 32, 48, 64]);
}
