//! What an organisation has set up on a computer: its certificate authority in the system's trust, and its policy. Both
//! are laid over `/etc` for one program alone.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};

use crate::app::program;

const TRUST: &str = "etc/ssl/certs/ca-certificates.crt";

pub struct Surroundings {
    folder: PathBuf,
    /// Of a portal at 127.0.0.1: its certificate and its key.
    pub certificate: PathBuf,
    pub key: PathBuf,
    unshare: &'static [&'static str],
}

impl Surroundings {
    /// `None` where no process may mount.
    pub fn prepare(folder: &Path) -> Option<Surroundings> {
        let unshare = ways_to_mount()?;
        for below in [TRUST, "etc/portachiavi/policy.toml"] {
            fs::create_dir_all(folder.join(below).parent().unwrap()).unwrap();
        }
        let (authority, certificate, key) = certificates();
        let system = fs::read_to_string(Path::new("/").join(TRUST)).unwrap_or_default();
        fs::write(folder.join(TRUST), format!("{system}\n{authority}")).unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.join(name);
            fs::write(&path, text).unwrap();
            path
        };
        Some(Surroundings {
            certificate: write("portal.pem", &certificate),
            key: write("portal.key", &key),
            folder: folder.to_owned(),
            unshare,
        })
    }

    pub fn lay_down(&self, policy: &str) {
        fs::write(self.folder.join("etc/portachiavi/policy.toml"), policy).unwrap();
    }

    /// Starts the program where these are in place.
    pub fn program(&self) -> PathBuf {
        let script = format!(
            "#!/bin/sh\nexec unshare {} -- sh -c 'mount -t overlay -o lowerdir={}:/etc overlay /etc && exec \"$@\"' sh {} \"$@\"\n",
            self.unshare.join(" "),
            self.folder.join("etc").display(),
            program("PORTACHIAVI_APP").display(),
        );
        let path = self.folder.join("program");
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }
}

/// With root's rights, or with those that a user has over mounts of their own.
fn ways_to_mount() -> Option<&'static [&'static str]> {
    const WAYS: [&[&str]; 2] = [
        &["--mount"],
        &["--user", "--map-current-user", "--keep-caps", "--mount"],
    ];
    let lays_over = |way: &&&[&str]| {
        let mut command = Command::new("unshare");
        let overlay = [
            "--",
            "mount",
            "-t",
            "overlay",
            "-o",
            "lowerdir=/var:/etc",
            "overlay",
            "/etc",
        ];
        command.args(**way).args(overlay);
        command.output().is_ok_and(|output| output.status.success())
    };
    WAYS.iter().find(lays_over).copied()
}

/// PEM: an authority, and a certificate of it with its key.
fn certificates() -> (String, String, String) {
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params
        .distinguished_name
        .push(DnType::CommonName, "Autorità di prova");
    let authority = params.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(params, key);
    let own = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, "127.0.0.1");
    params
        .extended_key_usages
        .push(rcgen::ExtendedKeyUsagePurpose::ServerAuth);
    let certificate = params.signed_by(&own, &issuer).unwrap().pem();
    (authority, certificate, own.serialize_pem())
}
