//! What the suites share.

pub mod clock;
pub mod contracts;
pub mod daemon;
pub mod session;
pub mod vault;
