//! The operating system's keychain: the only crate that sees a keyring store.
//!
//! [`OsKeychain`] keeps one entry per pair, under the names of `entry.rs` and in the format of `value.rs`. Every call
//! runs in a [`lane::Lane`], a thread of its own, and ends by a deadline whatever the keychain does.

mod entry;
mod lane;
#[cfg(target_os = "linux")]
mod linux_connection;
#[cfg(target_os = "linux")]
mod linux_store;
mod os_keychain;
mod shelf;
mod turn;
mod value;

#[cfg(target_os = "linux")]
#[path = "linux.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;

pub use entry::{EntryName, InvalidEntryName};
pub use os_keychain::{Deadlines, OsKeychain};

/// Which keys: the real ones, or those of the demo. They never share an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vault {
    Real,
    Demo,
}

impl Vault {
    /// The service name of its entries.
    pub fn service(self) -> &'static str {
        match self {
            Vault::Real => "Portachiavi",
            Vault::Demo => "Portachiavi (demo)",
        }
    }
}
