//! The official descriptions, which are not part of this repository.

use std::env;
use std::path::{Path, PathBuf};

/// Where they lie, if they are here at all: `PORTACHIAVI_CONTRACTS` tells, or else they are beside the repository.
pub fn folder() -> PathBuf {
    let usual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/contracts");
    env::var_os("PORTACHIAVI_CONTRACTS").map_or(usual, PathBuf::from)
}

/// The back office of pagoPA's, in JSON.
pub fn back_office() -> PathBuf {
    folder().join("pagopa-backoffice-openapi.json")
}
