//! Why a request got no answer, read from what the layers below say.

use std::error::Error;
use std::io;

use portachiavi_keys::{IssuerName, PortalFault};
use rustls::{AlertDescription, CertificateError};

use crate::tls::RefusedCertificate;

/// What the tunnel through a proxy says. Its type is not public: `tests/wire/proxies.rs` shows when the words change.
const TUNNEL: &str = "tunnel error: ";
const TUNNEL_ASKS_FOR_LOGIN: &str = "tunnel error: proxy authorization required";
const TUNNEL_NOT_GRANTED: [&str; 2] = [
    "tunnel error: unsuccessful",
    "tunnel error: proxy response headers too long",
];

pub(crate) fn of(error: &reqwest::Error) -> PortalFault {
    if error.is_builder() {
        return PortalFault::Unreachable;
    }
    if let Some(told) = causes(error).find_map(of_tls) {
        return told;
    }
    // A connection that took too long is both: nothing had left yet.
    if error.is_connect() {
        return of_connection(error);
    }
    if error.is_timeout() {
        PortalFault::TimedOut
    } else {
        PortalFault::Interrupted
    }
}

fn of_connection(error: &reqwest::Error) -> PortalFault {
    let tunnel = causes(error)
        .map(ToString::to_string)
        .find(|told| told.starts_with(TUNNEL));
    if let Some(told) = tunnel {
        return match &*told {
            TUNNEL_ASKS_FOR_LOGIN => PortalFault::ProxyLoginNeeded,
            told if TUNNEL_NOT_GRANTED.contains(&told) => PortalFault::ProxyRefused,
            _ => PortalFault::ProxyUnreachable,
        };
    }
    if error.is_dns() {
        return PortalFault::NameNotFound;
    }
    if error.is_timeout() {
        return PortalFault::ConnectTimedOut;
    }
    let ended = causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| is_reset(cause.kind()));
    if ended {
        PortalFault::ConnectReset
    } else {
        PortalFault::Unreachable
    }
}

fn is_reset(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof
    )
}

/// A handshake that did not end well.
pub(crate) fn of_handshake(error: &io::Error) -> PortalFault {
    of_tls(error).unwrap_or(if is_reset(error.kind()) {
        PortalFault::ConnectReset
    } else {
        PortalFault::TlsFailed
    })
}

/// What an error of TLS means; `None` for every other one.
fn of_tls(error: &(dyn Error + 'static)) -> Option<PortalFault> {
    // An error inside an I/O error is no source of it.
    let inner = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
        .map(|inner| inner as &(dyn Error + 'static));
    let tls = inner.unwrap_or(error).downcast_ref::<rustls::Error>()?;
    match tls {
        rustls::Error::InvalidCertificate(invalid) => Some(of_certificate(invalid)),
        rustls::Error::AlertReceived(alert) => Some(of_alert(*alert)),
        _ => Some(PortalFault::TlsFailed),
    }
}

fn of_certificate(invalid: &CertificateError) -> PortalFault {
    match invalid {
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            PortalFault::CertificateOfOtherHost
        }
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => PortalFault::CertificateOutOfDate,
        CertificateError::Other(other) => {
            let issuer = other
                .0
                .downcast_ref::<RefusedCertificate>()
                .and_then(|refused| refused.issuer);
            PortalFault::Untrusted(issuer)
        }
        _ => PortalFault::Untrusted(None::<IssuerName>),
    }
}

/// Only a side that did not take what was shown to it says so, and it does before it reads a request.
fn of_alert(alert: AlertDescription) -> PortalFault {
    match alert {
        AlertDescription::CertificateRequired => PortalFault::CertificateNeeded,
        AlertDescription::BadCertificate
        | AlertDescription::UnsupportedCertificate
        | AlertDescription::CertificateRevoked
        | AlertDescription::CertificateExpired
        | AlertDescription::CertificateUnknown
        | AlertDescription::UnknownCA
        | AlertDescription::AccessDenied => PortalFault::ClientCertificateRefused,
        _ => PortalFault::TlsFailed,
    }
}

fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}
