//! The program's one connection to the session bus. KeePassXC lets a connection have an entry, not a program: who asks
//! whether it may be read, who has it unlocked and who reads it must be the same there.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use zbus::blocking::{Connection, connection};

/// So that a thread left behind ends by itself; the caller's own deadline is shorter or the same.
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);

static SHARED: Mutex<Option<Connection>> = Mutex::new(None);

pub fn kept() -> Option<Connection> {
    shared().clone()
}

pub fn open() -> zbus::Result<Connection> {
    let mut shared = shared();
    if let Some(kept) = &*shared {
        return Ok(kept.clone());
    }
    let opened = connection::Builder::session()?
        .method_timeout(ANSWERS_WITHIN)
        .build()?;
    *shared = Some(opened.clone());
    Ok(opened)
}

/// The next call gets a new one.
pub fn give_up(failed: &Connection) {
    let mut shared = shared();
    shared.take_if(|kept| is_same(kept, failed));
}

pub fn is_kept(connection: &Connection) -> bool {
    shared().as_ref().is_some_and(|kept| is_same(kept, connection))
}

fn is_same(one: &Connection, other: &Connection) -> bool {
    one.server_guid() == other.server_guid() && one.unique_name() == other.unique_name()
}

/// What it guards is whole at every moment, so a panic elsewhere spoils nothing.
fn shared() -> MutexGuard<'static, Option<Connection>> {
    SHARED.lock().unwrap_or_else(PoisonError::into_inner)
}
