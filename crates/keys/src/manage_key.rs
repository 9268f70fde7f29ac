use crate::{IoService, ManageKeyId, Timestamp};

/// What is kept of a Manage key outside the keychain: all but the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ManageKeyRecord {
    pub id: ManageKeyId,
    /// The person's own word for it.
    pub name: String,
    pub added_at: Timestamp,
    /// When the portal last took it.
    pub checked_at: Option<Timestamp>,
}

/// A service that a Manage key reached at some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownService {
    pub service: IoService,
    /// Whether the last walk that could read everything still found it.
    pub listed: bool,
}
