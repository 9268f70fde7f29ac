//! What the suites share.

pub mod session;
