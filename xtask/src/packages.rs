//! The packages of a folder with a lock file of npm's.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::step::{Steps, Trouble};
use crate::system::NPM;

/// Exactly as locked; left alone when they already are.
pub fn install(step: &str, folder: &Path, steps: &mut Steps) -> Result<(), Trouble> {
    // npm writes this file last, so a broken installation has none.
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if is_current(installed, changed(&folder.join("package-lock.json"))) {
        return Ok(());
    }
    let mut npm = Command::new(NPM);
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    steps.run(step, &mut npm)
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok()
}

fn is_current(installed: Option<SystemTime>, locked: Option<SystemTime>) -> bool {
    matches!((installed, locked), (Some(installed), Some(locked)) if installed >= locked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn packages_are_installed_anew_when_the_lock_file_is_younger_or_nothing_is_there() {
        let then = SystemTime::UNIX_EPOCH;
        let later = then + Duration::from_secs(1);
        assert!(is_current(Some(later), Some(then)));
        assert!(!is_current(Some(then), Some(later)));
        assert!(!is_current(None, Some(then)));
    }

    #[test]
    fn without_a_lock_file_npm_gets_to_say_so() {
        assert!(!is_current(Some(SystemTime::UNIX_EPOCH), None));
    }
}
