//! What an organisation has set up on a computer: its certificate authority in the system's trust, and its policy. Both
//! are laid over `/etc` for one program alone.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::app::program;
use crate::private_ca::PrivateCa;

const TRUST: &str = "etc/ssl/certs/ca-certificates.crt";

pub struct Surroundings {
    folder: PathBuf,
    unshare: &'static [&'static str],
}

impl Surroundings {
    /// `None`, and a word about it, where no process may mount; with `PORTACHIAVI_NEEDS_KEYRING=1` that fails.
    pub fn prepare(folder: &Path) -> Option<Surroundings> {
        let Some(unshare) = ways_to_mount() else {
            let needed = std::env::var_os("PORTACHIAVI_NEEDS_KEYRING").is_some();
            assert!(!needed, "no process may lay anything over /etc here");
            println!("passed without being run: no process may lay anything over /etc here");
            return None;
        };
        fs::create_dir_all(folder.join("etc/portachiavi")).unwrap();
        Some(Surroundings {
            folder: folder.to_owned(),
            unshare,
        })
    }

    /// Beside the authorities that the system trusts.
    pub fn trust(&self, authority: &PrivateCa) {
        let system = fs::read_to_string(Path::new("/").join(TRUST)).unwrap_or_default();
        let own = fs::read_to_string(&authority.trust).unwrap();
        let path = self.folder.join(TRUST);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("{system}\n{own}")).unwrap();
    }

    pub fn lay_down(&self, policy: &str) {
        fs::write(self.folder.join("etc/portachiavi/policy.toml"), policy).unwrap();
    }

    /// Starts the program where these are in place.
    pub fn program(&self) -> PathBuf {
        let [etc, copy] = ["etc", "etc-copy"].map(|name| self.folder.join(name).display().to_string());
        // Where no overlay can be laid, a copy of all of it stands in its place.
        let lay = format!(
            "mount -t overlay -o lowerdir={etc}:/etc overlay /etc 2>/dev/null || \
             {{ rm -rf {copy}; cp -a /etc {copy} && cp -a {etc}/. {copy}/ && mount --bind {copy} /etc; }}"
        );
        let script = format!(
            "#!/bin/sh\nexec unshare {} -- sh -c '{{ {lay}; }} && exec \"$@\"' sh {} \"$@\"\n",
            self.unshare.join(" "),
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
    let can_mount = |way: &&&[&str]| {
        let mut command = Command::new("unshare");
        command
            .args(**way)
            .args(["--", "mount", "--bind", "/etc", "/etc"]);
        command.output().is_ok_and(|output| output.status.success())
    };
    WAYS.iter().find(can_mount).copied()
}
