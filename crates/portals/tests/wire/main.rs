//! The client against a server of raw TCP.
#![expect(clippy::unwrap_used, reason = "tests, with functions of their own")]

mod answers;
mod connection_check;
mod io;
mod io_keys;
mod io_refusals;
mod io_waits;
mod io_walk;
mod proxies;
mod raw;
mod runtime;
mod secrets;
mod sessions;
mod sign_in;
mod tls_portal;
mod trouble;
mod trust;
