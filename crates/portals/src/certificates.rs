//! What the person's certificate files hold.

use std::fs;
use std::path::Path;

use p12_keystore::error::Error;
use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::network::{ClientCertificate, NetworkError};

pub(crate) struct ClientIdentity {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    pub(crate) key: PrivateKeyDer<'static>,
}

/// The certificates of a PEM file; none is an error, as the person meant to add some.
pub(crate) fn trusted(file: &Path) -> Result<Vec<CertificateDer<'static>>, NetworkError> {
    let text = fs::read(file).map_err(|_| NetworkError::TrustUnreadable)?;
    let certificates = CertificateDer::pem_slice_iter(&text)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| NetworkError::TrustUnfit)?;
    if certificates.is_empty() {
        return Err(NetworkError::TrustUnfit);
    }
    Ok(certificates)
}

/// PEM where the file says so, PKCS#12 otherwise.
pub(crate) fn identity(certificate: &ClientCertificate) -> Result<ClientIdentity, NetworkError> {
    let bytes = fs::read(&certificate.file).map_err(|_| NetworkError::ClientCertificateUnreadable)?;
    let bytes = Zeroizing::new(bytes);
    if bytes.windows(11).any(|part| part == b"-----BEGIN ") {
        of_pem(&bytes)
    } else {
        of_pkcs12(&bytes, certificate.password.as_ref())
    }
}

fn of_pem(text: &[u8]) -> Result<ClientIdentity, NetworkError> {
    let chain = CertificateDer::pem_slice_iter(text)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| NetworkError::ClientCertificateUnfit)?;
    let key = PrivateKeyDer::from_pem_slice(text).map_err(|_| NetworkError::ClientCertificateUnfit)?;
    if chain.is_empty() {
        return Err(NetworkError::ClientCertificateUnfit);
    }
    Ok(ClientIdentity { chain, key })
}

fn of_pkcs12(bytes: &[u8], password: Option<&SecretString>) -> Result<ClientIdentity, NetworkError> {
    let password = password.map_or("", ExposeSecret::expose_secret);
    let opened = KeyStore::from_pkcs12(bytes, password, Pkcs12ImportPolicy::Strict).map_err(|error| {
        // A checksum over the whole that does not fit, or what does not decrypt: the password, as far as one can tell.
        if matches!(error, Error::MacError(_) | Error::Pkcs5Error(_)) {
            NetworkError::ClientCertificatePassword
        } else {
            NetworkError::ClientCertificateUnfit
        }
    })?;
    let (_, own) = opened
        .private_key_chain()
        .ok_or(NetworkError::ClientCertificateUnfit)?;
    let chain: Vec<_> = own
        .certs()
        .iter()
        .map(|certificate| CertificateDer::from(certificate.as_der().to_vec()))
        .collect();
    let key = PrivatePkcs8KeyDer::from(own.key().as_der().to_vec());
    Ok(ClientIdentity {
        chain,
        key: key.into(),
    })
}
