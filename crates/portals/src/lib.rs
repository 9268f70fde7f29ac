//! The portals over HTTP: the only crate that sees reqwest.
//!
//! [`PagoPa`] is one person's link to Area Riservata and to the back offices behind it; [`BackOffice`] is one
//! institution in one environment, and the [`portachiavi_keys::Portal`] that the verbs ask.
//! A change is sent once and never again, whatever comes of it: that a repeat is needed is not for this crate to say.

mod call;
mod http;
mod pagopa;

pub use http::{BuildError, Timeouts};
pub use pagopa::{BackOffice, Endpoints, InstitutionSummary, InvalidEndpoint, PagoPa, PlatformProduct};
