//! Why a request got no answer, read from what the layers below say.

use std::error::Error;
use std::io;

use portachiavi_keys::PortalFault;
use rustls::{AlertDescription, CertificateError};

use crate::tls::{self, RefusedCertificate};

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
    // A connection that took too long is both: nothing had left yet.
    if error.is_connect() {
        return causes(error)
            .find_map(of_tls)
            .unwrap_or_else(|| of_connection(error));
    }
    // Any other trouble of TLS at this point may have come after the request was done.
    if let Some(told) = causes(error).find_map(|cause| of_own_certificate(tls_error(cause)?)) {
        return told;
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

fn tls_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    // An error inside an I/O error is no source of it.
    let inner = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
        .map(|inner| inner as &(dyn Error + 'static));
    inner.unwrap_or(error).downcast_ref()
}

/// What an error of TLS means before a request has left; `None` for every other one.
fn of_tls(error: &(dyn Error + 'static)) -> Option<PortalFault> {
    let tls = tls_error(error)?;
    if let rustls::Error::InvalidCertificate(invalid) = tls {
        return Some(of_certificate(invalid));
    }
    Some(of_own_certificate(tls).unwrap_or(PortalFault::TlsFailed))
}

fn of_certificate(invalid: &CertificateError) -> PortalFault {
    if tls::is_of_another_host(invalid) {
        return PortalFault::CertificateOfOtherHost;
    }
    if tls::is_out_of_date(invalid) {
        return PortalFault::CertificateOutOfDate;
    }
    let refused = if let CertificateError::Other(other) = invalid {
        other.0.downcast_ref::<RefusedCertificate>()
    } else {
        None
    };
    PortalFault::Untrusted(refused.and_then(|refused| refused.issuer))
}

/// What the other side says of the certificate that it was shown. It says so before it reads a request, and yet the
/// request may be on its way by then.
fn of_own_certificate(tls: &rustls::Error) -> Option<PortalFault> {
    let rustls::Error::AlertReceived(alert) = tls else {
        return None;
    };
    if *alert == AlertDescription::CertificateRequired {
        return Some(PortalFault::CertificateNeeded);
    }
    let refused = [
        AlertDescription::BadCertificate,
        AlertDescription::UnsupportedCertificate,
        AlertDescription::CertificateRevoked,
        AlertDescription::CertificateExpired,
        AlertDescription::CertificateUnknown,
        AlertDescription::UnknownCA,
    ];
    refused
        .contains(alert)
        .then_some(PortalFault::ClientCertificateRefused)
}

fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::Credential;
    use crate::http::{Http, Reach, Timeouts};

    #[tokio::test]
    async fn a_name_that_nobody_has_is_told_as_such() {
        let http = Http::new(Timeouts::default(), Reach::ThisMachine).unwrap();
        // No resolver is asked about a label this long; without TLS, as that would refuse it first.
        let nameless = format!("http://{}.invalid/", "x".repeat(64)).parse().unwrap();
        let asked = http.get(nameless, Credential::None, |status, _| {
            PortalFault::Failed(status)
        });
        let fault = asked.await.err().map(|error| error.fault);
        assert_eq!(fault, Some(PortalFault::NameNotFound));
    }
}
