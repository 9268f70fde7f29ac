//! The settings as the window shows them, and changes of them.

use std::path::Path;

use portachiavi_keys::{Coded, ErrorCode, Keychain, KeychainError, KeychainState, Password, PasswordOf};
use portachiavi_portals::{Addresses, Timeouts};
use tokio::task::spawn_blocking;

use crate::settings::Policy;
use crate::settings::values::Values;
use crate::settings::wanted::{AT_LEAST, AT_MOST, Passwords, Problems, Wanted};
use crate::state::{AppState, Open};
use crate::view::{
    ChangeSettingsRequest, KeptPasswordsView, PasswordName, PasswordRequest, SettingName, SettingView,
    SettingsView,
};

/// A password to keep, or `None` to forget the kept one.
type NewPassword = (PasswordOf, Option<Password>);

impl AppState {
    pub fn settings(&self) -> Result<SettingsView, ErrorCode> {
        self.with_open(|open, _| {
            let values = open.settings.values();
            let problems = problems(&self.policy, &values);
            Ok(shown(&self.policy, &values, &problems))
        })
    }

    /// All or nothing: where one setting cannot be used, none is changed. `true` where they were.
    pub async fn change_settings(
        &self,
        request: ChangeSettingsRequest,
    ) -> Result<(SettingsView, bool), ErrorCode> {
        let asked = asked(&self.policy, &request)?;
        let passwords = passwords(request.passwords)?;
        let values = self.with_open(|open, _| Ok(asked.over(&open.settings.values())))?;
        let problems = match usable(&self.policy, &values) {
            Ok(wanted) => self.tried_out(wanted, &passwords).await,
            Err(problems) => problems,
        };
        let view = shown(&self.policy, &values, &problems);
        if !problems.is_empty() {
            return Ok((view, false));
        }
        self.keep(&asked, passwords).await?;
        Ok((view, true))
    }

    /// Reads the files that are named, with the passwords that will be kept.
    async fn tried_out(&self, mut wanted: Wanted, new: &[NewPassword]) -> Problems {
        let kept = wanted.passwords(&*self.passwords).await;
        let is_unknown = kept.is_err() && !new.iter().any(|(of, _)| *of == PasswordOf::ClientCertificate);
        let mut passwords = kept.unwrap_or_default();
        for (of, password) in new {
            *passwords.of(*of) = password.clone();
        }
        if is_unknown {
            // Whether its password fits will be seen when the keychain is open.
            wanted.client_certificate = None;
        }
        let tried = spawn_blocking(move || wanted.try_out(passwords)).await;
        tried.ok().and_then(Result::err).into_iter().collect()
    }

    /// Whether it can be written is seen before a password is changed. What is written is what is set by then: the
    /// keychain may have taken its time, and the person may have left the portal meanwhile.
    async fn keep(&self, asked: &Values, passwords: Vec<NewPassword>) -> Result<(), ErrorCode> {
        let prepare = |open: &mut Open, data: &Path| {
            let mut settings = open.settings.clone();
            let prepared = settings.change(asked).and_then(|()| settings.prepare(data));
            if !open.is_writable() {
                return Err(ErrorCode::SettingsUnusable);
            }
            Ok((settings, prepared.map_err(unusable)?))
        };
        self.with_open(|open, data| prepare(open, data).map(drop))?;
        for (of, password) in passwords {
            let kept = match &password {
                Some(password) => self.passwords.store_password(of, password).await,
                None => self.passwords.remove_password(of).await,
            };
            kept.map_err(|error| error.code())?;
        }
        let desk = self.with_open(|open, data| {
            let (settings, prepared) = prepare(open, data)?;
            prepared.commit().map_err(unusable)?;
            open.chosen.change(&self.policy, &settings);
            open.settings = settings;
            Ok(open.real_desk())
        })?;
        if let Some(desk) = desk {
            desk.unlink().await;
        }
        Ok(())
    }

    /// Asks the keychain without ever prompting.
    pub async fn kept_passwords(&self) -> KeptPasswordsView {
        KeptPasswordsView {
            proxy: is_kept(&*self.passwords, PasswordOf::Proxy).await,
            client_certificate: is_kept(&*self.passwords, PasswordOf::ClientCertificate).await,
        }
    }
}

fn unusable(error: std::io::Error) -> ErrorCode {
    tracing::warn!(%error, "the settings could not be saved");
    ErrorCode::SettingsUnusable
}

async fn is_kept(keychain: &dyn Keychain, of: PasswordOf) -> Option<bool> {
    if keychain.state().await != KeychainState::Ready {
        return None;
    }
    match keychain.load_password(of).await {
        Ok(found) => Some(found.is_some()),
        Err(KeychainError::Damaged) => Some(true),
        Err(KeychainError::NotReady(_) | KeychainError::TimedOut | KeychainError::NotKept) => None,
    }
}

impl Passwords {
    fn of(&mut self, of: PasswordOf) -> &mut Option<Password> {
        match of {
            PasswordOf::Proxy => &mut self.proxy,
            PasswordOf::ClientCertificate => &mut self.client_certificate,
        }
    }
}

/// What the person asked for. The window does not ask for what the organisation set.
fn asked(policy: &Policy, request: &ChangeSettingsRequest) -> Result<Values, ErrorCode> {
    if *policy == Policy::Unfit {
        return Err(ErrorCode::PolicyUnfit);
    }
    let mut asked = Values::default();
    for setting in &request.settings {
        if laid_down(policy, setting.name).is_some() {
            return Err(ErrorCode::UnknownRequest);
        }
        asked.set(setting.name, &setting.value);
    }
    Ok(asked)
}

fn passwords(requests: Vec<PasswordRequest>) -> Result<Vec<NewPassword>, ErrorCode> {
    let parse = |request: PasswordRequest| {
        let of = match request.of {
            PasswordName::Proxy => PasswordOf::Proxy,
            PasswordName::ClientCertificate => PasswordOf::ClientCertificate,
        };
        let Some(typed) = request.password.map(zeroize::Zeroizing::new) else {
            return Ok((of, None));
        };
        let password = Password::parse(&typed).ok_or(ErrorCode::SettingsPasswordInvalid)?;
        Ok((of, Some(password)))
    };
    requests.into_iter().map(parse).collect()
}

fn laid_down(policy: &Policy, name: SettingName) -> Option<&str> {
    policy.rules()?.values.written(name)
}

fn usable(policy: &Policy, values: &Values) -> Result<Wanted, Problems> {
    match policy.rules() {
        Some(rules) => Wanted::of(&rules.values.over(values)),
        None => Wanted::of(values),
    }
}

fn problems(policy: &Policy, values: &Values) -> Problems {
    usable(policy, values).err().unwrap_or_default()
}

fn shown(policy: &Policy, values: &Values, problems: &Problems) -> SettingsView {
    let setting = |name: SettingName| {
        let laid_down = laid_down(policy, name);
        SettingView {
            name,
            value: laid_down.or(values.written(name)).unwrap_or_default().to_owned(),
            usual: usual(name),
            locked: laid_down.is_some(),
            problem: problems.get(&name).copied(),
        }
    };
    SettingsView {
        settings: SettingName::ALL.map(setting).into(),
        at_least: AT_LEAST,
        at_most: AT_MOST,
    }
}

/// What holds where nothing is written down.
fn usual(name: SettingName) -> String {
    let real = Addresses::real();
    let timeouts = Timeouts::default();
    let address = match name {
        SettingName::AreaRiservata => real.area_riservata,
        SettingName::AreaRiservataApi => real.area_riservata_api,
        SettingName::CollaudoPages => real.collaudo.pages,
        SettingName::CollaudoApi => real.collaudo.api,
        SettingName::CollaudoRuntime => real.collaudo.runtime,
        SettingName::ProduzionePages => real.produzione.pages,
        SettingName::ProduzioneApi => real.produzione.api,
        SettingName::ProduzioneRuntime => real.produzione.runtime,
        SettingName::Io => real.io,
        SettingName::ConnectTimeout => return timeouts.connect.as_secs().to_string(),
        SettingName::ReadTimeout => return timeouts.read.as_secs().to_string(),
        SettingName::ChangeTimeout => return timeouts.change.as_secs().to_string(),
        SettingName::Proxy
        | SettingName::ProxyUser
        | SettingName::ExtraTrust
        | SettingName::ClientCertificate
        | SettingName::SignInHosts => return String::new(),
    };
    address.as_str().trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::SettingRequest;

    fn policy(text: &str) -> Policy {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("policy.toml");
        std::fs::write(&path, text).unwrap();
        Policy::read(&path)
    }

    fn request(name: SettingName, value: &str) -> ChangeSettingsRequest {
        let value = value.to_owned();
        ChangeSettingsRequest {
            settings: vec![SettingRequest { name, value }],
            passwords: Vec::new(),
        }
    }

    #[test]
    fn what_the_organisation_set_is_shown_locked_and_cannot_be_asked_for() {
        let policy = policy("[network]\nproxy = \"none\"\n[timeouts]\nread = 90");
        let mut own = Values::default();
        own.set(SettingName::Proxy, "http://proxy.example:3128");
        own.set(SettingName::ChangeTimeout, "1");
        let view = shown(&policy, &own, &problems(&policy, &own));
        let setting = |name| view.settings.iter().find(|setting| setting.name == name).unwrap();
        let proxy = setting(SettingName::Proxy);
        assert_eq!((proxy.value.as_str(), proxy.locked), ("none", true));
        let change = setting(SettingName::ChangeTimeout);
        assert!(!change.locked);
        assert_eq!(change.problem, Some(ErrorCode::SettingsSecondsInvalid));

        let refused = asked(&policy, &request(SettingName::Proxy, "")).unwrap_err();
        assert_eq!(refused, ErrorCode::UnknownRequest);
        assert!(asked(&policy, &request(SettingName::Io, "")).is_ok());
    }

    #[test]
    fn under_a_policy_that_is_not_understood_nothing_is_changed() {
        let refused = asked(&policy("demo = 1"), &request(SettingName::Io, "")).unwrap_err();
        assert_eq!(refused, ErrorCode::PolicyUnfit);
    }

    #[test]
    fn a_password_is_new_forgotten_or_refused() {
        let asked = |password: Option<&str>| {
            passwords(vec![PasswordRequest {
                of: PasswordName::Proxy,
                password: password.map(str::to_owned),
            }])
        };
        let kept = asked(Some("segreta")).unwrap();
        assert_eq!(kept[0].1.as_ref().map(Password::expose), Some("segreta"));
        assert!(asked(None).unwrap()[0].1.is_none());
        assert_eq!(
            asked(Some("a\nb")).unwrap_err(),
            ErrorCode::SettingsPasswordInvalid
        );
    }
}
