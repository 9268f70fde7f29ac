//! mitmproxy, which opens what is protected, with an authority that it makes for itself.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;

use portachiavi_tests::daemon::{Daemon, until};
use tempfile::TempDir;

use crate::programs::{all_installed, serving};

/// As whom it issues certificates.
pub const ISSUER: &str = "mitmproxy";

pub struct Mitmproxy {
    _running: Daemon,
    folder: TempDir,
}

impl Mitmproxy {
    pub fn is_installed() -> bool {
        all_installed(&["mitmdump"])
    }

    /// It asks `beyond` for every connection in its turn, and itself trusts nobody but `trust` there.
    pub fn start(port: u16, beyond: SocketAddr, trust: &Path) -> Mitmproxy {
        Mitmproxy::starting(port, beyond, trust, &[])
    }

    /// It wants `user:password`, too.
    pub fn start_with_login(port: u16, beyond: SocketAddr, trust: &Path, login: &str) -> Mitmproxy {
        Mitmproxy::starting(port, beyond, trust, &["--proxyauth", login])
    }

    fn starting(port: u16, beyond: SocketAddr, trust: &Path, more: &[&str]) -> Mitmproxy {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("mitmdump");
        command.args(["--mode", &format!("upstream:http://{beyond}")]);
        command.args(["--listen-host", "127.0.0.1", "--listen-port", &port.to_string()]);
        command.args(["--set", &format!("confdir={}", folder.path().display())]);
        command.args([
            "--set",
            &format!("ssl_verify_upstream_trusted_ca={}", trust.display()),
        ]);
        command.args(more);
        let running = serving(&mut command, port, &folder.path().join("log"));
        let mitmproxy = Mitmproxy {
            _running: running,
            folder,
        };
        until("mitmproxy has an authority", || mitmproxy.authority().exists());
        mitmproxy
    }

    pub fn authority(&self) -> PathBuf {
        self.folder.path().join("mitmproxy-ca-cert.pem")
    }
}
