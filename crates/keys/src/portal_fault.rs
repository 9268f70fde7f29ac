use crate::IssuerName;

/// Why a portal did not do as asked. `request_id` is what its support asks for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault} (request {})", request_id.as_deref().unwrap_or("without id"))]
pub struct PortalError {
    pub fault: PortalFault,
    pub request_id: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PortalFault {
    #[error("no connection could be made")]
    Unreachable,
    #[error("the portal's name was not found")]
    NameNotFound,
    #[error("no connection in time")]
    ConnectTimedOut,
    #[error("the connection was reset before anything was sent")]
    ConnectReset,
    #[error("the proxy cannot be reached")]
    ProxyUnreachable,
    #[error("the proxy asks for a user name and password, or refused them")]
    ProxyLoginNeeded,
    #[error("the proxy does not let through to the portal")]
    ProxyRefused,
    #[error("the certificate is not trusted (issued by {})", IssuerName::shown(.0))]
    Untrusted(Option<IssuerName>),
    #[error("the certificate is another host's")]
    CertificateOfOtherHost,
    #[error("the certificate has expired or is not valid yet")]
    CertificateOutOfDate,
    #[error("the client certificate was refused")]
    ClientCertificateRefused,
    #[error("no protected connection could be agreed upon")]
    TlsFailed,
    #[error("a page of the network answered in the portal's place")]
    NetworkPage,
    #[error("no answer in time")]
    TimedOut,
    #[error("the connection broke after the request had left")]
    Interrupted,
    #[error("the session is missing or expired")]
    SessionExpired,
    #[error("the person has no active role on the product")]
    RoleMissing,
    #[error("a part behind the portal refused the portal itself")]
    DependencyRefused,
    #[error("the session belongs to another institution")]
    OtherInstitution,
    #[error("the product is not for this kind of institution")]
    TypeNotAllowed,
    #[error("the institution has no PSP code")]
    PspCodeMissing,
    #[error("the subscription's kind is unknown to the portal")]
    PrefixUnknown,
    #[error("nothing is there")]
    NotFound,
    #[error("the key is wrong, revoked or suspended")]
    KeyRefused,
    #[error("the key is no Manage key, or may not be used from this address")]
    KeyNotAllowed,
    #[error("the service is outside the group of the key, or the key has no group")]
    OutsideGroup,
    #[error("the institution must use a client certificate")]
    CertificateNeeded,
    #[error("the service was deleted, and its keys with it")]
    ServiceDeleted,
    #[error("a part of the portal says that it exists already")]
    Conflict,
    #[error("too many requests")]
    Throttled,
    #[error("refused as malformed")]
    Malformed,
    #[error("failed with status {0}")]
    Failed(u16),
    #[error("answered with something that is not its contract")]
    Unreadable,
}

impl PortalFault {
    /// Whether the request never left this machine: there was no connection that it could have left by.
    pub fn never_left(self) -> bool {
        match self {
            PortalFault::Unreachable
            | PortalFault::NameNotFound
            | PortalFault::ConnectTimedOut
            | PortalFault::ConnectReset
            | PortalFault::ProxyUnreachable
            | PortalFault::ProxyLoginNeeded
            | PortalFault::ProxyRefused
            | PortalFault::Untrusted(_)
            | PortalFault::CertificateOfOtherHost
            | PortalFault::CertificateOutOfDate
            | PortalFault::TlsFailed => true,
            PortalFault::ClientCertificateRefused
            | PortalFault::NetworkPage
            | PortalFault::TimedOut
            | PortalFault::Interrupted
            | PortalFault::SessionExpired
            | PortalFault::RoleMissing
            | PortalFault::DependencyRefused
            | PortalFault::OtherInstitution
            | PortalFault::TypeNotAllowed
            | PortalFault::PspCodeMissing
            | PortalFault::PrefixUnknown
            | PortalFault::NotFound
            | PortalFault::KeyRefused
            | PortalFault::KeyNotAllowed
            | PortalFault::OutsideGroup
            | PortalFault::CertificateNeeded
            | PortalFault::ServiceDeleted
            | PortalFault::Conflict
            | PortalFault::Throttled
            | PortalFault::Malformed
            | PortalFault::Failed(_)
            | PortalFault::Unreadable => false,
        }
    }

    /// Whether it is certain that the request changed nothing. Any other fault of a change is settled by listing.
    pub fn nothing_changed(self) -> bool {
        match self {
            PortalFault::Unreachable
            | PortalFault::NameNotFound
            | PortalFault::ConnectTimedOut
            | PortalFault::ConnectReset
            | PortalFault::ProxyUnreachable
            | PortalFault::ProxyLoginNeeded
            | PortalFault::ProxyRefused
            | PortalFault::Untrusted(_)
            | PortalFault::CertificateOfOtherHost
            | PortalFault::CertificateOutOfDate
            | PortalFault::ClientCertificateRefused
            | PortalFault::TlsFailed
            | PortalFault::SessionExpired
            | PortalFault::RoleMissing
            | PortalFault::OtherInstitution
            | PortalFault::TypeNotAllowed
            | PortalFault::PspCodeMissing
            | PortalFault::PrefixUnknown
            | PortalFault::Malformed
            | PortalFault::KeyRefused
            | PortalFault::KeyNotAllowed
            | PortalFault::OutsideGroup
            | PortalFault::CertificateNeeded
            | PortalFault::ServiceDeleted
            | PortalFault::Throttled => true,
            PortalFault::NetworkPage
            | PortalFault::TimedOut
            | PortalFault::Interrupted
            | PortalFault::DependencyRefused
            | PortalFault::NotFound
            | PortalFault::Conflict
            | PortalFault::Failed(_)
            | PortalFault::Unreadable => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_left_changed_nothing() {
        for fault in [
            PortalFault::Unreachable,
            PortalFault::NameNotFound,
            PortalFault::ConnectTimedOut,
            PortalFault::ConnectReset,
            PortalFault::ProxyUnreachable,
            PortalFault::ProxyLoginNeeded,
            PortalFault::ProxyRefused,
            PortalFault::Untrusted(None),
            PortalFault::CertificateOfOtherHost,
            PortalFault::CertificateOutOfDate,
            PortalFault::TlsFailed,
        ] {
            assert!(fault.never_left() && fault.nothing_changed(), "{fault:?}");
        }
        for fault in [
            PortalFault::Interrupted,
            PortalFault::TimedOut,
            PortalFault::NetworkPage,
        ] {
            assert!(!fault.never_left() && !fault.nothing_changed(), "{fault:?}");
        }
    }
}
