use std::fs::{File, OpenOptions, TryLockError};
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use crate::Vault;
use crate::lane::Waiting;

const ASK_AGAIN_AFTER: Duration = Duration::from_millis(10);

/// Held while the fingerprint key is made: two programs at their first start would otherwise each make one.
/// The system gives it back when the program ends, however it ends. The file stays empty.
pub struct Turn {
    _held: Option<File>,
}

impl Turn {
    /// `None` where nobody waits for the call any more.
    pub fn take(vault: Vault, waiting: &Waiting<'_>) -> Option<Turn> {
        let Some(file) = file(vault) else {
            // Without a place for the file the read after the write is all there is.
            return Some(Turn { _held: None });
        };
        while waiting.still() {
            match file.try_lock() {
                Ok(()) => return Some(Turn { _held: Some(file) }),
                Err(TryLockError::WouldBlock) => thread::sleep(ASK_AGAIN_AFTER),
                Err(TryLockError::Error(_)) => return Some(Turn { _held: None }),
            }
        }
        None
    }
}

/// In a directory that is the person's alone, or nowhere.
fn file(vault: Vault) -> Option<File> {
    let directory = if cfg!(target_os = "linux") {
        PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR")?)
    } else {
        std::env::temp_dir()
    };
    let path = directory.join(format!("{}.turn", vault.service()));
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .ok()
}
