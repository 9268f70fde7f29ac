//! TLS as the portals are asked: the system's trust, and what the person added to it. There is no way around it.

use std::sync::Arc;

use portachiavi_keys::IssuerName;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, OtherError, SignatureScheme};
use rustls_platform_verifier::Verifier;
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::certificates::ClientIdentity;
use crate::network::NetworkError;

/// TLS 1.2 and 1.3, with `extra` beside the system's own trust.
pub(crate) fn config(
    extra: Vec<CertificateDer<'static>>,
    identity: Option<ClientIdentity>,
) -> Result<ClientConfig, NetworkError> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier = NamingVerifier::new(extra, provider.clone())?;
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| NetworkError::NoTls)?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier));
    match identity {
        None => Ok(builder.with_no_client_auth()),
        Some(ClientIdentity { chain, key }) => builder
            .with_client_auth_cert(chain, key)
            .map_err(|_| NetworkError::ClientCertificateUnfit),
    }
}

/// The system's verifier, which also says who issued what it does not trust.
#[derive(Debug)]
struct NamingVerifier(Verifier);

impl NamingVerifier {
    fn new(extra: Vec<CertificateDer<'static>>, provider: Arc<CryptoProvider>) -> Result<Self, NetworkError> {
        let verifier = if extra.is_empty() {
            Verifier::new(provider)
        } else {
            Verifier::new_with_extra_roots(extra, provider)
        };
        verifier.map(NamingVerifier).map_err(|_| NetworkError::TrustUnfit)
    }
}

/// A certificate that is not trusted, with the name of its issuer.
#[derive(Debug, thiserror::Error)]
#[error("not trusted: {error:?}")]
pub(crate) struct RefusedCertificate {
    pub(crate) issuer: Option<IssuerName>,
    error: CertificateError,
}

impl ServerCertVerifier for NamingVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        self.0
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
            .map_err(|error| naming(error, end_entity))
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.0.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.0.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_verify_schemes()
    }
}

fn naming(error: rustls::Error, end_entity: &CertificateDer<'_>) -> rustls::Error {
    let rustls::Error::InvalidCertificate(error) = error else {
        return error;
    };
    if is_of_another_host(&error) || is_out_of_date(&error) {
        return rustls::Error::InvalidCertificate(error);
    }
    let issuer = issuer_of(end_entity);
    let refused = Arc::new(RefusedCertificate { issuer, error });
    rustls::Error::InvalidCertificate(CertificateError::Other(OtherError(refused)))
}

pub(crate) fn is_of_another_host(error: &CertificateError) -> bool {
    matches!(
        error,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. }
    )
}

pub(crate) fn is_out_of_date(error: &CertificateError) -> bool {
    matches!(
        error,
        CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. }
    )
}

/// Its common name, or else its organisation.
pub(crate) fn issuer_of(certificate: &[u8]) -> Option<IssuerName> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    let issuer = certificate.issuer();
    issuer
        .iter_common_name()
        .chain(issuer.iter_organization())
        .find_map(|name| IssuerName::of(name.as_str().ok()?))
}
