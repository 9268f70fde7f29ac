//! What the window may ask. Each command takes the state, calls one verb and returns a view.

pub mod app;
pub mod connection;
pub mod desktop;
pub mod history;
pub mod institutions;
pub mod io;
pub mod keychain;
pub mod keys;
pub mod pairs;
pub mod session;
pub mod settings;
pub mod verify;
