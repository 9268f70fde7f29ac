//! A certificate authority that no system knows.

use std::fs;
use std::path::{Path, PathBuf};

use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};

pub struct PrivateCa {
    issuer: Issuer<'static, KeyPair>,
    folder: PathBuf,
    pub trust: PathBuf,
}

impl PrivateCa {
    pub fn new(name: &str, folder: &Path) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, name);
        let certificate = params.self_signed(&key).unwrap();
        let trust = folder.join("ca.pem");
        fs::write(&trust, certificate.pem()).unwrap();
        PrivateCa {
            issuer: Issuer::new(params, key),
            folder: folder.to_owned(),
            trust,
        }
    }

    /// The files of a certificate for `host`, and of its key.
    pub fn certify(&self, host: &str) -> (PathBuf, PathBuf) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params
            .extended_key_usages
            .push(ExtendedKeyUsagePurpose::ServerAuth);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let files = (self.folder.join("portal.pem"), self.folder.join("portal.key"));
        fs::write(&files.0, certificate.pem()).unwrap();
        fs::write(&files.1, key.serialize_pem()).unwrap();
        files
    }
}
