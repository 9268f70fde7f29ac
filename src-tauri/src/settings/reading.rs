//! From settings as they are written down to what they mean.

use std::path::{Path, PathBuf};
use std::time::Duration;

use portachiavi_keys::ErrorCode;
use portachiavi_portals::{Addresses, EnvironmentAddresses, ExplicitProxy, Timeouts, portal_address};
use url::{Host, Url};

use super::values::Values;
use super::wanted::{AT_LEAST, AT_MOST, Problems, Wanted, WantedProxy};
use crate::view::SettingName;

/// One reading of all settings, and what is wrong with them.
pub(super) struct Reading<'a> {
    pub(super) values: &'a Values,
    pub(super) problems: Problems,
}

impl Reading<'_> {
    pub(super) fn wanted(&mut self) -> Wanted {
        let usual = Addresses::real();
        let wanted = Wanted {
            addresses: Addresses {
                area_riservata: self.address(SettingName::AreaRiservata, usual.area_riservata),
                area_riservata_api: self.address(SettingName::AreaRiservataApi, usual.area_riservata_api),
                collaudo: EnvironmentAddresses {
                    pages: self.address(SettingName::CollaudoPages, usual.collaudo.pages),
                    api: self.address(SettingName::CollaudoApi, usual.collaudo.api),
                    runtime: self.address(SettingName::CollaudoRuntime, usual.collaudo.runtime),
                },
                produzione: EnvironmentAddresses {
                    pages: self.address(SettingName::ProduzionePages, usual.produzione.pages),
                    api: self.address(SettingName::ProduzioneApi, usual.produzione.api),
                    runtime: self.address(SettingName::ProduzioneRuntime, usual.produzione.runtime),
                },
                io: self.address(SettingName::Io, usual.io),
            },
            proxy: self.proxy(),
            extra_trust: self.file(SettingName::ExtraTrust, ErrorCode::NetworkTrustUnreadable),
            client_certificate: self.file(
                SettingName::ClientCertificate,
                ErrorCode::NetworkCertificateUnreadable,
            ),
            pagopa_timeouts: self.timeouts(Timeouts::default()),
            io_timeouts: self.timeouts(Timeouts::io()),
            sign_in_hosts: self.hosts(),
        };
        self.tell_environments_apart(&wanted.addresses);
        wanted
    }

    /// A key regenerated in Collaudo must never be one of Produzione.
    fn tell_environments_apart(&mut self, addresses: &Addresses) {
        let (
            usual,
            Addresses {
                collaudo, produzione, ..
            },
        ) = (Addresses::real(), addresses);
        for (name, of) in [
            (
                SettingName::CollaudoPages,
                (|one| &one.pages) as fn(&EnvironmentAddresses) -> &Url,
            ),
            (SettingName::CollaudoApi, |one| &one.api),
            (SettingName::CollaudoRuntime, |one| &one.runtime),
        ] {
            let is_alike = of(collaudo) == of(produzione);
            let is_crossed = of(collaudo) == of(&usual.produzione) || of(produzione) == of(&usual.collaudo);
            if is_alike || is_crossed {
                self.problems
                    .entry(name)
                    .or_insert(ErrorCode::SettingsEnvironmentsAlike);
            }
        }
    }

    /// What is written, if it can be used.
    fn read<T>(
        &mut self,
        name: SettingName,
        unfit: ErrorCode,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let read = parse(self.values.get(name)?);
        if read.is_none() {
            self.problems.insert(name, unfit);
        }
        read
    }

    fn address(&mut self, name: SettingName, usual: Url) -> Url {
        let parse = |text: &str| portal_address(text).ok();
        self.read(name, ErrorCode::SettingsAddressInvalid, parse)
            .unwrap_or(usual)
    }

    fn proxy(&mut self) -> WantedProxy {
        let user = self.read(SettingName::ProxyUser, ErrorCode::SettingsUserInvalid, user);
        let parse = |text: &str| match text {
            "system" => Some(WantedProxy::System),
            "none" => Some(WantedProxy::None),
            address => ExplicitProxy::new(address, None)
                .ok()
                .map(|proxy| WantedProxy::Explicit {
                    address: proxy.address().to_string(),
                    user,
                }),
        };
        self.read(SettingName::Proxy, ErrorCode::NetworkProxyInvalid, parse)
            .unwrap_or(WantedProxy::System)
    }

    /// A path that depends on where the program was started names no file.
    fn file(&mut self, name: SettingName, unfit: ErrorCode) -> Option<PathBuf> {
        self.read(name, unfit, |text| {
            let path = Path::new(text);
            path.is_absolute().then(|| path.to_owned())
        })
    }

    fn timeouts(&mut self, usual: Timeouts) -> Timeouts {
        Timeouts {
            connect: self.seconds(SettingName::ConnectTimeout, usual.connect),
            read: self.seconds(SettingName::ReadTimeout, usual.read),
            change: self.seconds(SettingName::ChangeTimeout, usual.change),
        }
    }

    fn seconds(&mut self, name: SettingName, usual: Duration) -> Duration {
        let parse = |text: &str| {
            let seconds = text.parse::<u32>().ok()?;
            (AT_LEAST..=AT_MOST)
                .contains(&seconds)
                .then(|| Duration::from_secs(seconds.into()))
        };
        self.read(name, ErrorCode::SettingsSecondsInvalid, parse)
            .unwrap_or(usual)
    }

    fn hosts(&mut self) -> Vec<String> {
        let parse = |text: &str| text.split_whitespace().map(host).collect();
        self.read(SettingName::SignInHosts, ErrorCode::SettingsHostInvalid, parse)
            .unwrap_or_default()
    }
}

/// A login has a colon between name and password.
fn user(text: &str) -> Option<String> {
    let fit = !text.contains(':') && !text.chars().any(char::is_control);
    fit.then(|| text.to_owned())
}

/// A bare name, in the form in which addresses have it.
fn host(text: &str) -> Option<String> {
    match Host::parse(text) {
        Ok(Host::Domain(name)) if name.contains('.') && !name.contains('*') => Some(name),
        Ok(Host::Domain(_) | Host::Ipv4(_) | Host::Ipv6(_)) | Err(_) => None,
    }
}
