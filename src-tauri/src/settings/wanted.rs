//! Settings that can be used, and why others cannot.

use std::collections::BTreeMap;
use std::path::PathBuf;

use portachiavi_keys::{Coded, ErrorCode, Keychain, KeychainError, Password, PasswordOf};
use portachiavi_portals::{
    Addresses, BuildError, ClientCertificate, ExplicitProxy, Network, NetworkError, PagoPa, ProxyChoice,
    ProxyLogin, Timeouts,
};
use url::Url;

use crate::settings::reading::Reading;
use crate::settings::values::Values;
use crate::setup::Setup;
use crate::view::SettingName;

/// How long a portal may be waited for, in seconds. Less is never enough, and nobody waits longer.
pub const AT_LEAST: u32 = 2;
pub const AT_MOST: u32 = 600;

/// Why each of the settings that cannot be used cannot.
pub type Problems = BTreeMap<SettingName, ErrorCode>;

/// How the real portals are to be reached. The passwords stay in the keychain until they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub addresses: Addresses,
    pub proxy: WantedProxy,
    pub extra_trust: Option<PathBuf>,
    pub client_certificate: Option<PathBuf>,
    pub pagopa_timeouts: Timeouts,
    pub io_timeouts: Timeouts,
    pub sign_in_hosts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WantedProxy {
    System,
    None,
    Explicit { address: String, user: Option<String> },
}

/// Those that the network asks for; `None` where none is kept.
#[derive(Default)]
pub struct Passwords {
    pub proxy: Option<Password>,
    pub client_certificate: Option<Password>,
}

impl Wanted {
    pub fn of(values: &Values) -> Result<Self, Problems> {
        let mut reading = Reading {
            values,
            problems: Problems::new(),
        };
        let wanted = reading.wanted();
        if reading.problems.is_empty() {
            Ok(wanted)
        } else {
            Err(reading.problems)
        }
    }

    /// Hosts of the portals other than the portals' own, each once.
    pub fn other_hosts(&self) -> Vec<String> {
        let real = every_address(&Addresses::real()).map(Clone::clone);
        let mut hosts: Vec<String> = Vec::new();
        for (address, usual) in every_address(&self.addresses).into_iter().zip(real) {
            let host = address.host_str().unwrap_or_default();
            // Another port of a usual host is another place.
            let place = address
                .port()
                .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
            if *address != usual && !hosts.contains(&place) {
                hosts.push(place);
            }
        }
        hosts
    }

    /// Asks the keychain for no more than is needed.
    pub async fn passwords(&self, keychain: &dyn Keychain) -> Result<Passwords, KeychainError> {
        let asks_login = matches!(&self.proxy, WantedProxy::Explicit { user: Some(_), .. });
        Ok(Passwords {
            proxy: kept(keychain, PasswordOf::Proxy, asks_login).await?,
            client_certificate: kept(
                keychain,
                PasswordOf::ClientCertificate,
                self.client_certificate.is_some(),
            )
            .await?,
        })
    }

    pub fn setup(&self, passwords: Passwords) -> Result<Setup, NetworkError> {
        let proxy = match &self.proxy {
            WantedProxy::System => ProxyChoice::System,
            WantedProxy::None => ProxyChoice::None,
            WantedProxy::Explicit { address, user } => {
                let login = user.as_ref().map(|user| ProxyLogin {
                    user: user.clone().into(),
                    password: passwords.proxy.map_or_else(|| String::new().into(), Into::into),
                });
                ProxyChoice::Explicit(ExplicitProxy::new(address, login)?)
            }
        };
        let certificate = self.client_certificate.clone().map(|file| ClientCertificate {
            file,
            password: passwords.client_certificate.map(Into::into),
        });
        Ok(Setup {
            addresses: self.addresses.clone(),
            network: Network {
                proxy,
                extra_trust: self.extra_trust.clone(),
                client_certificate: certificate,
            },
            pagopa_timeouts: self.pagopa_timeouts,
            io_timeouts: self.io_timeouts,
            sign_in_hosts: self.sign_in_hosts.clone(),
        })
    }

    /// Reads the files that are named. Nothing leaves.
    pub fn try_out(&self, passwords: Passwords) -> Result<(), (SettingName, ErrorCode)> {
        let setup = self.setup(passwords).map_err(NetworkError::into);
        let tried = setup.and_then(|setup: Setup| {
            PagoPa::through(&setup.network, &setup.addresses, setup.pagopa_timeouts).map(drop)
        });
        tried.map_err(|error: BuildError| match error {
            BuildError::Network(NetworkError::InvalidProxy) => (SettingName::Proxy, error.code()),
            BuildError::Network(
                NetworkError::ClientCertificateUnreadable
                | NetworkError::ClientCertificateUnfit
                | NetworkError::ClientCertificatePassword,
            ) => (SettingName::ClientCertificate, error.code()),
            BuildError::Network(
                NetworkError::TrustUnreadable | NetworkError::TrustUnfit | NetworkError::NoTls,
            )
            | BuildError::Client(_) => (SettingName::ExtraTrust, error.code()),
        })
    }
}

impl Default for Wanted {
    fn default() -> Self {
        Reading {
            values: &Values::default(),
            problems: Problems::new(),
        }
        .wanted()
    }
}

/// One that this version did not write counts as none: it is asked for again where it is missed.
async fn kept(
    keychain: &dyn Keychain,
    of: PasswordOf,
    is_needed: bool,
) -> Result<Option<Password>, KeychainError> {
    if !is_needed {
        return Ok(None);
    }
    match keychain.load_password(of).await {
        Err(KeychainError::Damaged) => Ok(None),
        answer => answer,
    }
}

fn every_address(addresses: &Addresses) -> [&Url; 9] {
    let Addresses {
        area_riservata,
        area_riservata_api,
        collaudo,
        produzione,
        io,
    } = addresses;
    [
        area_riservata,
        area_riservata_api,
        &collaudo.pages,
        &collaudo.api,
        &collaudo.runtime,
        &produzione.pages,
        &produzione.api,
        &produzione.runtime,
        io,
    ]
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn wanted(settings: &[(SettingName, &str)]) -> Result<Wanted, Problems> {
        let mut values = Values::default();
        for (name, value) in settings {
            values.set(*name, value);
        }
        Wanted::of(&values)
    }

    #[test]
    fn nothing_written_down_is_the_portals_as_they_are() {
        let usual = wanted(&[]).unwrap();
        assert_eq!(usual, Wanted::default());
        assert_eq!(usual.addresses, Addresses::real());
        assert_eq!(usual.proxy, WantedProxy::System);
        assert_eq!(
            (usual.pagopa_timeouts, usual.io_timeouts),
            (Timeouts::default(), Timeouts::io())
        );
        assert_eq!(usual.other_hosts(), Vec::<String>::new());
    }

    #[test]
    fn each_setting_that_cannot_be_used_says_why() {
        for (name, value, code) in [
            (
                SettingName::Proxy,
                "proxy.example:3128",
                ErrorCode::NetworkProxyInvalid,
            ),
            (
                SettingName::Proxy,
                "http://rossi:segreta@proxy.example",
                ErrorCode::NetworkProxyInvalid,
            ),
            (
                SettingName::ProxyUser,
                "rossi:segreta",
                ErrorCode::SettingsUserInvalid,
            ),
            (
                SettingName::ExtraTrust,
                "ca.pem",
                ErrorCode::NetworkTrustUnreadable,
            ),
            (
                SettingName::ClientCertificate,
                "ente.p12",
                ErrorCode::NetworkCertificateUnreadable,
            ),
            (
                SettingName::Io,
                "http://api.io.pagopa.it",
                ErrorCode::SettingsAddressInvalid,
            ),
            (
                SettingName::CollaudoApi,
                "api.example",
                ErrorCode::SettingsAddressInvalid,
            ),
            (
                SettingName::ConnectTimeout,
                "1",
                ErrorCode::SettingsSecondsInvalid,
            ),
            (SettingName::ReadTimeout, "601", ErrorCode::SettingsSecondsInvalid),
            (
                SettingName::ChangeTimeout,
                "un minuto",
                ErrorCode::SettingsSecondsInvalid,
            ),
            (
                SettingName::SignInHosts,
                "https://idp.example",
                ErrorCode::SettingsHostInvalid,
            ),
            (
                SettingName::SignInHosts,
                "idp.example *.example",
                ErrorCode::SettingsHostInvalid,
            ),
        ] {
            let problems = wanted(&[(name, value)]).unwrap_err();
            assert_eq!(problems, Problems::from([(name, code)]), "{value}");
        }
    }

    #[test]
    fn time_outs_hold_for_both_portals_and_hosts_are_bare_names() {
        let wanted = wanted(&[
            (SettingName::ReadTimeout, "90"),
            (SettingName::SignInHosts, "IDP.example\nspid.example"),
        ])
        .unwrap();
        let ninety = Duration::from_secs(90);
        assert_eq!(
            (wanted.pagopa_timeouts.read, wanted.io_timeouts.read),
            (ninety, ninety)
        );
        assert_eq!(wanted.io_timeouts.change, Timeouts::io().change);
        assert_eq!(wanted.sign_in_hosts, ["idp.example", "spid.example"]);
    }

    #[test]
    fn collaudo_and_produzione_are_never_the_same_place() {
        let gateway = "https://gateway.example/pagopa";
        for places in [
            &[
                (SettingName::CollaudoApi, gateway),
                (SettingName::ProduzioneApi, gateway),
            ][..],
            &[(SettingName::CollaudoApi, "https://api.platform.pagopa.it")],
            &[(SettingName::ProduzioneApi, "https://api.uat.platform.pagopa.it")],
        ] {
            let problems = wanted(places).unwrap_err();
            assert_eq!(
                problems.get(&SettingName::CollaudoApi),
                Some(&ErrorCode::SettingsEnvironmentsAlike),
                "{places:?}"
            );
        }
    }

    #[test]
    fn other_hosts_are_named_once_each_and_the_usual_one_is_not() {
        let wanted = wanted(&[
            (SettingName::CollaudoApi, "https://gateway.example/pagopa/uat"),
            (SettingName::ProduzioneApi, "https://gateway.example/pagopa"),
            (SettingName::Io, "https://api.io.pagopa.it:8443"),
        ])
        .unwrap();
        assert_eq!(wanted.other_hosts(), ["gateway.example", "api.io.pagopa.it:8443"]);
    }

    #[test]
    fn the_login_of_a_proxy_is_put_together_when_it_is_needed_and_never_printed() {
        let wanted = wanted(&[
            (SettingName::Proxy, "http://proxy.example:3128"),
            (SettingName::ProxyUser, "rossi"),
        ])
        .unwrap();
        let passwords = Passwords {
            proxy: Password::parse("segreta"),
            client_certificate: None,
        };
        let network = format!("{:?}", wanted.setup(passwords).unwrap().network);
        assert!(
            network.contains("proxy.example") && !network.contains("segreta"),
            "{network}"
        );
    }

    #[test]
    fn a_file_that_cannot_be_used_is_told_where_it_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        std::fs::write(&file, "nothing of that kind").unwrap();
        let file = file.to_str().unwrap();
        for (name, code) in [
            (SettingName::ExtraTrust, ErrorCode::NetworkTrustUnfit),
            (SettingName::ClientCertificate, ErrorCode::NetworkCertificateUnfit),
        ] {
            let wanted = wanted(&[(name, file)]).unwrap();
            assert_eq!(wanted.try_out(Passwords::default()), Err((name, code)));
        }
    }
}
