//! How this machine reaches the portals.

use std::fmt;
use std::path::PathBuf;

use portachiavi_keys::{Coded, ErrorCode};
use reqwest::{ClientBuilder, Proxy};
use rustls::ClientConfig;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::{certificates, tls};

/// What the person chose of the network. Nothing here can turn the verification of certificates off.
#[derive(Clone, Default)]
pub struct Network {
    pub proxy: ProxyChoice,
    /// A PEM file with certificates to trust in addition to the system's.
    pub extra_trust: Option<PathBuf>,
    pub client_certificate: Option<ClientCertificate>,
}

#[derive(Debug, Clone, Default)]
pub enum ProxyChoice {
    /// What the system and its environment say.
    #[default]
    System,
    Explicit(ExplicitProxy),
    None,
}

/// A proxy named by the person.
#[derive(Clone)]
pub struct ExplicitProxy {
    address: Url,
    login: Option<ProxyLogin>,
}

#[derive(Clone)]
pub struct ProxyLogin {
    pub user: SecretString,
    pub password: SecretString,
}

/// A file with a certificate and its private key, PKCS#12 or PEM.
#[derive(Clone)]
pub struct ClientCertificate {
    pub file: PathBuf,
    /// Of a PKCS#12 file; the key of a PEM file must not be encrypted.
    pub password: Option<SecretString>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NetworkError {
    #[error("a proxy is at http:// and a host, with its port, and without user name or path")]
    InvalidProxy,
    #[error("the file with additional certificates cannot be read")]
    TrustUnreadable,
    #[error("the file with additional certificates has none that can be used")]
    TrustUnfit,
    #[error("the client certificate's file cannot be read")]
    ClientCertificateUnreadable,
    #[error("the client certificate's password is wrong")]
    ClientCertificatePassword,
    #[error("the client certificate's file has no certificate with a key that can be used")]
    ClientCertificateUnfit,
    #[error("this system has no protected connections")]
    NoTls,
}

impl Coded for NetworkError {
    fn code(&self) -> ErrorCode {
        match self {
            NetworkError::InvalidProxy => ErrorCode::NetworkProxyInvalid,
            NetworkError::TrustUnreadable => ErrorCode::NetworkTrustUnreadable,
            NetworkError::TrustUnfit => ErrorCode::NetworkTrustUnfit,
            NetworkError::ClientCertificateUnreadable => ErrorCode::NetworkCertificateUnreadable,
            NetworkError::ClientCertificatePassword => ErrorCode::NetworkCertificatePassword,
            NetworkError::ClientCertificateUnfit => ErrorCode::NetworkCertificateUnfit,
            NetworkError::NoTls => ErrorCode::NetworkNoTls,
        }
    }
}

impl ExplicitProxy {
    /// The login is never a part of the address, which is shown and written down.
    pub fn new(address: &str, login: Option<ProxyLogin>) -> Result<Self, NetworkError> {
        let address = Url::parse(address).map_err(|_| NetworkError::InvalidProxy)?;
        let bare = address.path() == "/" && address.query().is_none() && address.fragment().is_none();
        let anonymous = address.username().is_empty() && address.password().is_none();
        if address.scheme() == "http" && address.host().is_some() && bare && anonymous {
            Ok(ExplicitProxy { address, login })
        } else {
            Err(NetworkError::InvalidProxy)
        }
    }

    pub fn address(&self) -> &Url {
        &self.address
    }

    pub(crate) fn login(&self) -> Option<&ProxyLogin> {
        self.login.as_ref()
    }
}

impl Network {
    /// Reads the files.
    pub(crate) fn tls(&self) -> Result<ClientConfig, NetworkError> {
        let extra = match &self.extra_trust {
            Some(file) => certificates::trusted(file)?,
            None => Vec::new(),
        };
        let identity = self
            .client_certificate
            .as_ref()
            .map(certificates::identity)
            .transpose()?;
        tls::config(extra, identity)
    }

    pub(crate) fn through_proxy(&self, builder: ClientBuilder) -> Result<ClientBuilder, reqwest::Error> {
        match &self.proxy {
            ProxyChoice::System => Ok(builder),
            ProxyChoice::None => Ok(builder.no_proxy()),
            ProxyChoice::Explicit(explicit) => {
                let mut proxy = Proxy::all(explicit.address.clone())?;
                if let Some(login) = &explicit.login {
                    proxy = proxy.basic_auth(login.user.expose_secret(), login.password.expose_secret());
                }
                Ok(builder.proxy(proxy))
            }
        }
    }
}

impl fmt::Debug for ExplicitProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExplicitProxy({})", self.address)
    }
}

impl fmt::Debug for ProxyLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProxyLogin(…)")
    }
}

/// The path of a file may have the person's name in it.
impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network")
            .field("proxy", &self.proxy)
            .field("extra_trust", &self.extra_trust.is_some())
            .field("client_certificate", &self.client_certificate)
            .finish()
    }
}

impl fmt::Debug for ClientCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientCertificate(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_a_bare_address() {
        for fit in ["http://proxy.example:3128", "http://127.0.0.1:8080/"] {
            assert!(ExplicitProxy::new(fit, None).is_ok(), "{fit}");
        }
        for unfit in [
            "proxy.example:3128",
            "https://proxy.example",
            "http://rossi:segreta@proxy.example:3128",
            "http://proxy.example/pac",
            "",
        ] {
            let refused = ExplicitProxy::new(unfit, None).err();
            assert_eq!(refused, Some(NetworkError::InvalidProxy), "{unfit}");
        }
    }

    #[test]
    fn a_login_is_not_printed() {
        let login = ProxyLogin {
            user: "rossi".into(),
            password: "segreta".into(),
        };
        let network = Network {
            proxy: ProxyChoice::Explicit(
                ExplicitProxy::new("http://proxy.example:3128", Some(login)).unwrap(),
            ),
            ..Network::default()
        };
        let told = format!("{network:?}");
        assert!(!told.contains("rossi") && !told.contains("segreta"), "{told}");
    }
}
