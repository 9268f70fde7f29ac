//! What the suites share.

pub mod clock;
pub mod session;
pub mod vault;
