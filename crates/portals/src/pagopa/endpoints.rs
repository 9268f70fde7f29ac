use portachiavi_keys::Environment;
use url::{Host, Url};

/// Where Area Riservata and the two back offices are.
#[derive(Debug, Clone)]
pub struct Endpoints {
    pub(super) sign_in: Url,
    pub(super) sign_in_callback: Url,
    pub(super) dashboard: Url,
    collaudo: Deployment,
    produzione: Deployment,
    pub(super) on_this_machine: bool,
}

/// One environment of the platform.
#[derive(Debug, Clone)]
pub(super) struct Deployment {
    pub(super) token_exchange: Url,
    pub(super) back_office: Url,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a demo portal is at http:// and an address of this machine, with nothing after the port")]
pub struct InvalidEndpoint;

impl Endpoints {
    /// The simulated portals, all under one address of this machine.
    pub fn sandbox(base: &Url) -> Result<Self, InvalidEndpoint> {
        let here = match base.host() {
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            Some(Host::Domain(name)) => name == "localhost",
            None => false,
        };
        let bare = base.path() == "/" && base.query().is_none() && base.fragment().is_none();
        let anonymous = base.username().is_empty() && base.password().is_none();
        if base.scheme() != "http" || !here || !bare || !anonymous {
            return Err(InvalidEndpoint);
        }
        let deployment = |environment| Deployment {
            token_exchange: under(base, &[environment, "api", "token", "token"]),
            back_office: under(base, &[environment, "backoffice", "v1"]),
        };
        Ok(Endpoints {
            sign_in: under(base, &["selfcare", "auth", "oidc", "exchange"]),
            sign_in_callback: under(base, &["selfcare", "auth", "login", "callback"]),
            dashboard: under(base, &["dashboard"]),
            collaudo: deployment("uat"),
            produzione: deployment("prod"),
            on_this_machine: true,
        })
    }

    pub(super) fn of(&self, environment: Environment) -> &Deployment {
        match environment {
            Environment::Collaudo => &self.collaudo,
            Environment::Produzione => &self.produzione,
        }
    }
}

/// `base` with more segments, each percent-encoded.
pub(super) fn under(base: &Url, segments: &[&str]) -> Url {
    let mut url = base.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().extend(segments);
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sandbox(base: &str) -> Result<Endpoints, InvalidEndpoint> {
        Endpoints::sandbox(&Url::parse(base).unwrap())
    }

    #[test]
    fn a_demo_portal_is_on_this_machine_or_nowhere() {
        for base in [
            "http://127.0.0.1:4000",
            "http://127.8.0.1/",
            "http://[::1]:4000",
            "http://localhost:4000",
        ] {
            assert!(sandbox(base).is_ok(), "{base}");
        }
        for base in [
            "https://127.0.0.1:4000",
            "http://192.168.1.2:4000",
            "http://0.0.0.0:4000",
            "http://api.platform.pagopa.it",
            "http://localhost.example:4000",
            "http://user@127.0.0.1:4000",
            "http://127.0.0.1:4000/elsewhere",
            "http://127.0.0.1:4000/?x=1",
            "file:///",
        ] {
            assert_eq!(sandbox(base).err(), Some(InvalidEndpoint), "{base}");
        }
    }

    #[test]
    fn each_environment_has_its_own_back_office() {
        let endpoints = sandbox("http://127.0.0.1:4000").unwrap();
        assert_eq!(
            endpoints.of(Environment::Collaudo).back_office.as_str(),
            "http://127.0.0.1:4000/uat/backoffice/v1"
        );
        assert_eq!(
            endpoints.of(Environment::Produzione).token_exchange.as_str(),
            "http://127.0.0.1:4000/prod/api/token/token"
        );
    }

    #[test]
    fn a_segment_cannot_become_two() {
        let url = under(&Url::parse("http://127.0.0.1/a").unwrap(), &["b/c?d", "e"]);
        assert_eq!(url.path(), "/a/b%2Fc%3Fd/e");
    }
}
