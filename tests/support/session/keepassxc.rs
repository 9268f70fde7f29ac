use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use super::{KEYRING_PASSWORD, Session, all_installed};
use crate::daemon::Daemon;

/// A database that exposes its root group, which elsewhere is a choice in KeePassXC's own settings.
const EXPOSED: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <CustomData>
      <Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{00010203-0405-0607-0809-0a0b0c0d0e0f}</Value></Item>
    </CustomData>
  </Meta>
  <Root>
    <Group><UUID>AAECAwQFBgcICQoLDA0ODw==</UUID><Name>Root</Name></Group>
  </Root>
</KeePassFile>
"#;

/// What KeePassXC asks before it gives an entry to a program, or before it deletes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// Its own default.
    ForEachEntry,
    Nothing,
}

impl Session {
    /// With a screen, and none of it where KeePassXC is not installed.
    pub(super) fn for_keepassxc() -> Option<Session> {
        all_installed(&["keepassxc", "keepassxc-cli", "secret-tool"])
            .then(Session::with_display)
            .flatten()
    }

    /// KeePassXC with its database open and unlocked; a new one at the first call.
    pub fn start_keepassxc(&mut self, asks: Asks) {
        let database = self.database();
        let asks = asks == Asks::ForEachEntry;
        let settings = self.directory.join("keepassxc.ini");
        fs::write(
            &settings,
            format!(
                "[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n\
                 [FdoSecrets]\nEnabled=true\nConfirmAccessItem={asks}\nConfirmDeleteItem={asks}\n"
            ),
        )
        .unwrap();
        // Killed where it does not end by itself, as while one of its dialogs is open.
        let mut daemon = self.command("timeout");
        daemon.args(["--kill-after=5", "600", "keepassxc", "--pw-stdin", "--config"]);
        daemon.arg(settings).arg("--localconfig");
        daemon
            .arg(self.directory.join("keepassxc-local.ini"))
            .arg(database);
        // It has its only instance there, which must be this session's.
        daemon.env("TMPDIR", &self.directory);
        self.keyring = Some(Daemon::start(&mut daemon, &format!("{KEYRING_PASSWORD}\n")));
        self.until("the database is unlocked", || self.is_locked() == Some(false));
    }

    fn database(&self) -> PathBuf {
        let database = self.directory.join("exposed.kdbx");
        if database.exists() {
            return database;
        }
        let exposed = self.directory.join("exposed.xml");
        fs::write(&exposed, EXPOSED).unwrap();
        let mut import = self
            .command("keepassxc-cli")
            .args(["import", "--set-password", "--decryption-time", "100"])
            .args([&exposed, &database])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let asked_twice = format!("{KEYRING_PASSWORD}\n{KEYRING_PASSWORD}\n");
        import
            .stdin
            .take()
            .unwrap()
            .write_all(asked_twice.as_bytes())
            .unwrap();
        assert!(import.wait().unwrap().success());
        database
    }
}
