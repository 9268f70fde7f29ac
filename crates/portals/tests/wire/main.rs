//! The client against a server of raw TCP.
#![expect(clippy::unwrap_used, reason = "tests, with functions of their own")]

mod answers;
mod raw;
mod secrets;
mod sign_in;
mod trouble;
