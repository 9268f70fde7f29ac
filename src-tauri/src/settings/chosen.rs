use std::sync::{Arc, Mutex, PoisonError};

use portachiavi_keys::{Coded, ErrorCode, Keychain, KeychainError};
use portachiavi_portals::NetworkError;

use crate::settings::wanted::Wanted;
use crate::settings::{Policy, Settings};
use crate::setup::Setup;

/// How the real portals are reached now. Clones share it: the desk reads it whenever it connects.
#[derive(Clone)]
pub struct Chosen(Arc<Mutex<Result<Wanted, ErrorCode>>>);

/// Why it is not known how the real portals are to be reached: they are not, then.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    #[error("the settings or the policy cannot be used: {0:?}")]
    Refused(ErrorCode),
    #[error("a password of the network cannot be read: {0}")]
    Keychain(#[from] KeychainError),
    #[error(transparent)]
    Network(#[from] NetworkError),
}

impl Coded for SetupError {
    fn code(&self) -> ErrorCode {
        match self {
            SetupError::Refused(code) => *code,
            SetupError::Keychain(error) => error.code(),
            SetupError::Network(error) => error.code(),
        }
    }
}

impl Chosen {
    pub fn new(policy: &Policy, settings: &Settings) -> Self {
        Chosen(Arc::new(Mutex::new(effective(policy, settings))))
    }

    pub fn change(&self, policy: &Policy, settings: &Settings) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = effective(policy, settings);
    }

    fn wanted(&self) -> Result<Wanted, ErrorCode> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// With the passwords that the keychain has now.
    pub async fn setup(&self, keychain: &dyn Keychain) -> Result<Setup, SetupError> {
        let wanted = self.wanted().map_err(SetupError::Refused)?;
        let passwords = wanted.passwords(keychain).await?;
        Ok(wanted.setup(passwords)?)
    }

    /// Hosts that the portals do not have by themselves.
    pub fn other_hosts(&self) -> Vec<String> {
        self.wanted()
            .map(|wanted| wanted.other_hosts())
            .unwrap_or_default()
    }
}

/// Never less than what is known: a setting that cannot be used does not fall back to the usual.
fn effective(policy: &Policy, settings: &Settings) -> Result<Wanted, ErrorCode> {
    let values = settings.values();
    let values = match policy {
        Policy::Unfit => return Err(ErrorCode::PolicyUnfit),
        Policy::InForce(rules) => rules.values.over(&values),
        Policy::Absent => values,
    };
    if let Some(trouble) = settings.trouble() {
        return Err(trouble);
    }
    Wanted::of(&values).map_err(|problems| {
        tracing::error!(settings = ?problems.keys(), "the settings cannot be used");
        ErrorCode::SettingsUnfit
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use portachiavi_portals::Addresses;

    fn policy(text: &str) -> Policy {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("policy.toml");
        std::fs::write(&path, text).unwrap();
        Policy::read(&path)
    }

    fn settings(text: &str) -> Settings {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("settings.toml"), text).unwrap();
        Settings::load(folder.path())
    }

    #[test]
    fn the_policy_stands_over_the_settings_and_leaves_them_the_rest() {
        let policy = policy("[addresses]\nio = \"https://io.ente.example\"\narea_riservata = \"\"");
        let settings = settings(
            "[addresses]\nio = \"https://io.other.example\"\narea_riservata = \"https://area.other.example\"\n[timeouts]\nread = 90",
        );
        let wanted = effective(&policy, &settings).unwrap();
        assert_eq!(wanted.addresses.io.as_str(), "https://io.ente.example/");
        assert_eq!(
            wanted.addresses.area_riservata,
            Addresses::real().area_riservata,
            "the usual was laid down"
        );
        assert_eq!(wanted.pagopa_timeouts.read.as_secs(), 90);
    }

    #[test]
    fn the_policy_stands_over_a_setting_that_cannot_be_used() {
        let unfit = settings("[network]\nproxy = \"proxy.example\"");
        assert_eq!(effective(&Policy::Absent, &unfit), Err(ErrorCode::SettingsUnfit));
        assert!(effective(&policy("[network]\nproxy = \"none\""), &unfit).is_ok());
    }

    #[test]
    fn under_a_policy_that_is_not_understood_no_portal_is_reached() {
        assert_eq!(
            effective(&policy("demo = 1"), &settings("")),
            Err(ErrorCode::PolicyUnfit)
        );
    }
}
