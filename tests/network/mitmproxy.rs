//! mitmproxy, which opens what is protected, with an authority that it makes for itself.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use portachiavi_tests::daemon::Daemon;
use tempfile::TempDir;

use crate::programs::{all_installed, begun, here};

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
        let authority = authority_in(&folder);
        // It takes connections before it has begun, and may still end then.
        let has_begun = || answers(port) && authority.exists();
        Mitmproxy {
            _running: begun(&mut command, &folder.path().join("log"), has_begun),
            folder,
        }
    }

    pub fn authority(&self) -> PathBuf {
        authority_in(&self.folder)
    }
}

fn authority_in(folder: &TempDir) -> PathBuf {
    folder.path().join("mitmproxy-ca-cert.pem")
}

/// Whether it says anything to a request that it answers itself.
fn answers(port: u16) -> bool {
    let asked = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(here(port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET http://mitm.it/ HTTP/1.1\r\nHost: mitm.it\r\n\r\n")?;
        let mut start = [0; 5];
        stream.read_exact(&mut start)?;
        Ok(&start == b"HTTP/")
    };
    asked().unwrap_or(false)
}
