//! The pictures of the real window, and which of them show something else than the kept ones.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use crate::step::{Trouble, say};
use crate::workspace::{copy, told};

/// Of the pixels of a picture, in thousandths: a date, an age, a key or a port that differ stay below.
const SAME_BELOW: usize = 6;
/// Two shades of a channel nearer than this are the same to the eye.
const NEAR: u8 = 24;

struct Picture {
    width: usize,
    height: usize,
    /// Red, green, blue.
    pixels: Vec<[u8; 3]>,
}

#[derive(Debug, PartialEq, Eq)]
enum Finding {
    Same,
    /// How many thousandths of it.
    Changed(usize),
    OtherSize,
    New,
}

/// Puts into `kept` every picture of `taken` that is new or shows something else, and says which. What differs is drawn
/// in red beside `taken`, in `changed/`.
pub fn renew(taken: &Path, kept: &Path, name: Option<&str>) -> Result<(), Trouble> {
    let fresh = names(taken, name)?;
    let before = names(kept, name)?;
    let differences = taken.join("changed");
    fs::create_dir_all(&differences).map_err(|error| told(&differences, &error))?;
    for file in &fresh {
        let finding = compared(&taken.join(file), &kept.join(file), &differences.join(file))?;
        let said = match finding {
            Finding::Same => continue,
            Finding::Changed(share) => format!("changed by {}.{} %", share / 10, share % 10),
            Finding::OtherSize => "of another size".to_owned(),
            Finding::New => "new".to_owned(),
        };
        say(&format!("  {file}: {said}"));
        copy(&taken.join(file), &kept.join(file))?;
    }
    for file in before.difference(&fresh) {
        say(&format!("  {file}: no story takes it any more"));
    }
    say(&format!(
        "{} pictures taken, {} kept before",
        fresh.len(),
        before.len()
    ));
    Ok(())
}

fn names(folder: &Path, name: Option<&str>) -> Result<BTreeSet<String>, Trouble> {
    let entries = fs::read_dir(folder).map_err(|error| told(folder, &error))?;
    let files = entries
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok());
    let wanted = |file: &String| file.ends_with(".png") && name.is_none_or(|name| file.contains(name));
    Ok(files.filter(wanted).collect())
}

fn compared(taken: &Path, kept: &Path, difference: &Path) -> Result<Finding, Trouble> {
    if !kept.exists() {
        return Ok(Finding::New);
    }
    let (now, then) = (read(taken)?, read(kept)?);
    if (now.width, now.height) != (then.width, then.height) {
        return Ok(Finding::OtherSize);
    }
    let differs: Vec<bool> = now
        .pixels
        .iter()
        .zip(&then.pixels)
        .map(|(one, other)| !is_near(*one, *other))
        .collect();
    let count = differs.iter().filter(|differs| **differs).count();
    let share = count * 1000 / differs.len().max(1);
    if share < SAME_BELOW {
        return Ok(Finding::Same);
    }
    let marked = now
        .pixels
        .iter()
        .zip(&differs)
        .map(|(pixel, differs)| if *differs { [220, 0, 40] } else { faded(*pixel) });
    write(difference, now.width, now.height, marked.flatten().collect())?;
    Ok(Finding::Changed(share))
}

fn is_near(one: [u8; 3], other: [u8; 3]) -> bool {
    one.into_iter()
        .zip(other)
        .all(|(one, other)| one.abs_diff(other) < NEAR)
}

fn faded(pixel: [u8; 3]) -> [u8; 3] {
    pixel.map(|shade| 160 + shade / 3)
}

fn read(path: &Path) -> Result<Picture, Trouble> {
    let unread = |error: png::DecodingError| told(path, &io::Error::other(error));
    let file = File::open(path).map_err(|error| told(path, &error))?;
    let mut decoder = png::Decoder::new(BufReader::new(file));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(unread)?;
    let size = reader
        .output_buffer_size()
        .ok_or_else(|| told(path, &io::Error::other("too large")))?;
    let mut bytes = vec![0; size];
    let frame = reader.next_frame(&mut bytes).map_err(unread)?;
    let samples = frame.color_type.samples();
    let pixels = bytes[..frame.buffer_size()]
        .chunks_exact(samples)
        .map(|pixel| match pixel {
            [red, green, blue, ..] => [*red, *green, *blue],
            [grey, ..] => [*grey; 3],
            [] => [0; 3],
        });
    Ok(Picture {
        width: frame.width as usize,
        height: frame.height as usize,
        pixels: pixels.collect(),
    })
}

fn write(path: &Path, width: usize, height: usize, bytes: Vec<u8>) -> Result<(), Trouble> {
    let unwritten = |error: png::EncodingError| told(path, &io::Error::other(error));
    let file = File::create(path).map_err(|error| told(path, &error))?;
    let mut encoder = png::Encoder::new(file, width as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().map_err(unwritten)?;
    writer.write_image_data(&bytes).map_err(unwritten)
}

/// Where the pictures are taken before they are compared.
pub fn fresh_folder(target: &Path) -> Result<PathBuf, Trouble> {
    let folder = target.join("pictures");
    let emptied = if folder.exists() {
        fs::remove_dir_all(&folder)
    } else {
        Ok(())
    };
    emptied
        .and_then(|()| fs::create_dir_all(&folder))
        .map_err(|error| told(&folder, &error))?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A grey picture of 100 by 100 with its first `count` pixels black.
    fn drawn(folder: &Path, name: &str, count: usize, height: usize) -> PathBuf {
        let path = folder.join(name);
        let pixel = |at: usize| if at < count { [0; 3] } else { [200; 3] };
        write(&path, 100, height, (0..100 * height).flat_map(pixel).collect()).unwrap();
        path
    }

    #[test]
    fn a_picture_is_the_same_until_more_than_a_date_differs() {
        let folder =
            fresh_folder(&std::env::temp_dir().join(format!("portachiavi-pictures-{}", std::process::id())))
                .unwrap();
        let found =
            |taken: &Path, kept: &Path| compared(taken, kept, &folder.join("difference.png")).unwrap();
        let kept = drawn(&folder, "kept.png", 0, 100);
        assert_eq!(found(&drawn(&folder, "date.png", 59, 100), &kept), Finding::Same);
        assert!(!folder.join("difference.png").exists());
        assert_eq!(
            found(&drawn(&folder, "other.png", 250, 100), &kept),
            Finding::Changed(25)
        );
        assert!(folder.join("difference.png").exists());
        assert_eq!(
            found(&drawn(&folder, "tall.png", 0, 101), &kept),
            Finding::OtherSize
        );
        assert_eq!(found(&kept, &folder.join("none.png")), Finding::New);
        fs::remove_dir_all(folder).unwrap();
    }
}
