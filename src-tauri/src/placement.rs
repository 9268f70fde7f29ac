//! How the window was left: where, how large, how far zoomed in. It is no setting: it changes without being asked for.

use std::path::Path;
use std::{fs, io};

use serde::{Deserialize, Serialize};
use tauri::{LogicalSize, PhysicalPosition, PhysicalSize};

use crate::view::ZoomStep;

const FILE: &str = "window.toml";
/// Of the title bar, what has to be on a screen for the window to be within reach of the pointer.
const HANDLE: PhysicalSize<i32> = PhysicalSize {
    width: 120,
    height: 24,
};
const ZOOMS: [u32; 11] = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250];
const NO_ZOOM: u32 = 100;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Placement {
    /// In the system's units, as a screen may have other ones next time.
    pub width: f64,
    pub height: f64,
    /// In dots. `None` where the system puts the window.
    pub x: Option<i32>,
    pub y: Option<i32>,
    pub maximised: bool,
    /// In percent.
    pub zoom: u32,
}

/// The part of a screen that windows may cover, in dots.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    pub position: PhysicalPosition<i32>,
    pub size: PhysicalSize<u32>,
    pub scale: f64,
}

impl Default for Placement {
    fn default() -> Self {
        Placement {
            width: 1280.0,
            height: 800.0,
            x: None,
            y: None,
            maximised: false,
            zoom: NO_ZOOM,
        }
    }
}

impl Placement {
    /// What cannot be read or understood is as if it were not there: nothing hangs on it.
    pub fn load(data: &Path) -> Self {
        let read = fs::read_to_string(data.join(FILE)).ok();
        let found: Option<Placement> = read.and_then(|text| toml::from_str(&text).ok());
        let is_sound = |found: &Placement| found.width.is_finite() && found.height.is_finite();
        found.filter(is_sound).unwrap_or_default()
    }

    pub fn save(&self, data: &Path) -> io::Result<()> {
        let text = toml::to_string(self).map_err(io::Error::other)?;
        let fresh = data.join(FILE).with_extension("toml.new");
        fs::write(&fresh, text)?;
        fs::rename(fresh, data.join(FILE))
    }

    /// The place, if the window can still be taken hold of there.
    pub fn position(&self, screens: &[Screen]) -> Option<PhysicalPosition<i32>> {
        let position = PhysicalPosition::new(self.x?, self.y?);
        self.screen_at(position, screens).map(|_| position)
    }

    /// As it was, but no larger than the screen that it is on; where that is gone, than the largest.
    pub fn size(&self, screens: &[Screen]) -> LogicalSize<f64> {
        let here = self.x.zip(self.y).map(PhysicalPosition::from);
        let here = here.and_then(|position| self.screen_at(position, screens));
        let widest = || screens.iter().max_by_key(|screen| screen.size.width);
        let Some(screen) = here.or_else(widest) else {
            return LogicalSize::new(self.width, self.height);
        };
        let most = screen.size.to_logical::<f64>(screen.scale);
        LogicalSize::new(self.width.min(most.width), self.height.min(most.height))
    }

    fn screen_at<'a>(&self, position: PhysicalPosition<i32>, screens: &'a [Screen]) -> Option<&'a Screen> {
        let is_held_by = |screen: &&Screen| {
            let width = (self.width * screen.scale) as i32;
            let PhysicalPosition { x: left, y: top } = screen.position;
            let right = left.saturating_add_unsigned(screen.size.width);
            let bottom = top.saturating_add_unsigned(screen.size.height);
            let seen = position
                .x
                .saturating_add(width)
                .min(right)
                .saturating_sub(position.x.max(left));
            seen >= HANDLE.width && position.y >= top && position.y <= bottom - HANDLE.height
        };
        screens.iter().find(is_held_by)
    }

    pub fn zoom_factor(&self) -> f64 {
        f64::from(self.zoom.clamp(ZOOMS[0], ZOOMS[ZOOMS.len() - 1])) / f64::from(NO_ZOOM)
    }

    pub fn zoom_by(&mut self, step: ZoomStep) {
        let next = match step {
            ZoomStep::In => ZOOMS.into_iter().find(|zoom| *zoom > self.zoom),
            ZoomStep::Out => ZOOMS.into_iter().rev().find(|zoom| *zoom < self.zoom),
            ZoomStep::Back => Some(NO_ZOOM),
        };
        self.zoom = next.unwrap_or(self.zoom);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(x: i32, y: i32, width: u32, height: u32) -> Screen {
        Screen {
            position: PhysicalPosition::new(x, y),
            size: PhysicalSize::new(width, height),
            scale: 1.0,
        }
    }

    fn at(x: i32, y: i32) -> Placement {
        Placement {
            x: Some(x),
            y: Some(y),
            ..Placement::default()
        }
    }

    #[test]
    fn it_is_read_back_and_a_damaged_one_is_as_if_it_were_not_there() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Placement::load(folder.path()), Placement::default());
        let left = Placement {
            width: 900.0,
            maximised: true,
            ..at(-20, 31)
        };
        left.save(folder.path()).unwrap();
        assert_eq!(Placement::load(folder.path()), left);
        for damaged in ["width = \"wide\"", "[", "width = nan"] {
            fs::write(folder.path().join(FILE), damaged).unwrap();
            assert_eq!(Placement::load(folder.path()), Placement::default(), "{damaged}");
        }
    }

    #[test]
    fn it_is_where_it_was_as_long_as_it_can_be_taken_hold_of() {
        let two = [screen(0, 0, 1920, 1080), screen(1920, 0, 1920, 1080)];
        for (x, y) in [(0, 0), (2000, 40), (-1100, 500), (3700, 1000)] {
            assert_eq!(at(x, y).position(&two), Some(PhysicalPosition::new(x, y)));
        }
        let one = &two[..1];
        for (x, y) in [(2000, 40), (-1270, 40), (1900, 40), (100, -30), (100, 1075)] {
            assert_eq!(at(x, y).position(one), None, "{x} {y}");
        }
        assert_eq!(at(i32::MAX, i32::MIN).position(&two), None);
        assert_eq!(Placement::default().position(&two), None);
    }

    #[test]
    fn it_is_no_larger_than_the_screen() {
        let dense = Screen {
            scale: 2.0,
            ..screen(0, 0, 1600, 1200)
        };
        assert_eq!(at(0, 0).size(&[dense]), LogicalSize::new(800.0, 600.0));
        assert_eq!(at(0, 0).size(&[]), LogicalSize::new(1280.0, 800.0));
        let gone = [screen(0, 0, 1024, 700), screen(1024, 0, 1100, 900)];
        assert_eq!(at(5000, 0).size(&gone), LogicalSize::new(1100.0, 800.0));
    }

    #[test]
    fn zooming_goes_by_steps_and_stops_at_the_ends() {
        let mut placement = Placement::default();
        placement.zoom_by(ZoomStep::In);
        assert_eq!(placement.zoom, 110);
        for _ in 0..20 {
            placement.zoom_by(ZoomStep::In);
        }
        assert_eq!(placement.zoom, 250);
        placement.zoom_by(ZoomStep::Back);
        placement.zoom_by(ZoomStep::Out);
        assert_eq!(placement.zoom, 90);
        for _ in 0..20 {
            placement.zoom_by(ZoomStep::Out);
        }
        assert_eq!(placement.zoom, 50);
        placement.zoom = 0;
        assert!((placement.zoom_factor() - 0.5).abs() < f64::EPSILON);
    }
}
