//! The sandbox driven over real HTTP, as a client would.

#![expect(clippy::unwrap_used, reason = "what the stories share is test code too")]

mod browser;
mod changes;
mod comune;
mod control;
mod errors;
mod expiry;
mod failures;
mod faults;
mod institutions;
mod io_access;
mod io_calls;
mod io_keys;
mod io_limits;
mod io_list;
mod io_state;
mod keys;
mod lost;
mod many;
mod notices;
mod program;
mod runtime;
mod sign_in;
mod state;
mod support;
mod tls;
