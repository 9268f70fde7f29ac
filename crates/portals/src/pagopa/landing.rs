//! Where a sign-in begins, and where it ends: at a back office's page, with an identity token in the fragment.

use std::borrow::Cow;

use portachiavi_keys::{Environment, InstitutionId};
use secrecy::SecretString;
use url::{Url, form_urlencoded};

use super::entrance;
use crate::address::under;
use crate::addresses::Addresses;

/// To which a landing page that was loaded all the same hands over its address. The name leads nowhere, by its very
/// definition, and whoever watches where a web view goes stops what is sent to it.
const HANDED_OVER: &str = "https://landing.portachiavi.invalid/?";

pub struct Landing {
    pub environment: Environment,
    pub identity: SecretString,
}

impl Landing {
    /// `None` where the address is not that of a landing page.
    pub fn at(addresses: &Addresses, url: &Url) -> Option<Self> {
        let handed_over = url.as_str().strip_prefix(HANDED_OVER).and_then(unescaped);
        let url = handed_over.as_ref().unwrap_or(url);
        let is_page = |environment: &Environment| {
            let page = page(addresses, *environment);
            url.origin() == page.origin() && url.path().trim_end_matches('/') == page.path()
        };
        let environment = Environment::ALL.into_iter().find(is_page)?;
        let fragment = form_urlencoded::parse(url.fragment()?.as_bytes());
        let mut ids = fragment.filter(|(name, _)| name == "id").map(|(_, id)| id);
        let identity = ids.next().filter(|id| !id.is_empty())?;
        Some(Landing {
            environment,
            identity: SecretString::from(Cow::into_owned(identity)),
        })
    }

    /// The pages themselves, and what their address is to be put behind where it is handed over.
    pub fn pages(addresses: &Addresses) -> ([Url; 2], &'static str) {
        let pages = Environment::ALL.map(|environment| page(addresses, environment));
        (pages, HANDED_OVER)
    }

    /// As somebody pasted it.
    pub fn pasted(addresses: &Addresses, text: &str) -> Option<Self> {
        Landing::at(addresses, &Url::parse(text.trim()).ok()?)
    }
}

fn page(addresses: &Addresses, environment: Environment) -> Url {
    under(&addresses.of(environment).pages, &["ui"])
}

/// The way into one back office for whoever is signed in.
pub fn deep_link(addresses: &Addresses, institution: &InstitutionId, environment: Environment) -> Url {
    entrance(
        under(&addresses.area_riservata, &["token-exchange"]),
        institution,
        environment,
    )
}

/// The way in for whoever is not: to the login, and from there on.
pub fn cold_start(addresses: &Addresses, target: Option<(&InstitutionId, Environment)>) -> Url {
    let mut url = under(&addresses.area_riservata, &["auth", "login"]);
    if let Some((institution, environment)) = target {
        let onwards = deep_link(addresses, institution, environment);
        let query = onwards.query().unwrap_or_default();
        url.query_pairs_mut()
            .append_pair("onSuccess", &format!("/token-exchange?{query}"));
    }
    url
}

fn unescaped(query: &str) -> Option<Url> {
    let (address, _) = form_urlencoded::parse(query.as_bytes()).next()?;
    Url::parse(&address).ok()
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn seen(url: &str) -> Option<(Environment, String)> {
        let landing = Landing::pasted(&Addresses::real(), url)?;
        Some((landing.environment, landing.identity.expose_secret().to_owned()))
    }

    #[test]
    fn the_address_of_a_landing_page_gives_its_environment_and_its_token() {
        let collaudo = "https://selfcare.uat.platform.pagopa.it/ui#id=a.b.c";
        assert_eq!(seen(collaudo), Some((Environment::Collaudo, "a.b.c".to_owned())));
        let produzione = " https://selfcare.platform.pagopa.it/ui/#id=a.b.c&lang=it\n";
        assert_eq!(
            seen(produzione),
            Some((Environment::Produzione, "a.b.c".to_owned()))
        );
    }

    #[test]
    fn other_addresses_are_none() {
        for other in [
            "",
            "a.b.c",
            "https://selfcare.platform.pagopa.it/ui",
            "https://selfcare.platform.pagopa.it/ui#id=",
            "https://selfcare.platform.pagopa.it/ui#token=a.b.c",
            "https://selfcare.platform.pagopa.it/ui/auth#id=a.b.c",
            "https://selfcare.platform.pagopa.it/ui?id=a.b.c",
            "http://selfcare.platform.pagopa.it/ui#id=a.b.c",
            "https://selfcare.platform.pagopa.it.example/ui#id=a.b.c",
            "https://landing.portachiavi.invalid/?https%3A%2F%2Fexample.org%2Fui%23id%3Da.b.c",
        ] {
            assert_eq!(seen(other), None, "{other}");
        }
    }

    #[test]
    fn what_is_handed_over_is_read_as_the_address_itself() {
        let address = "https%3A%2F%2Fselfcare.platform.pagopa.it%2Fui%23id%3Da.b.c";
        assert_eq!(
            seen(&format!("{HANDED_OVER}{address}")),
            Some((Environment::Produzione, "a.b.c".to_owned()))
        );
        let (pages, hands_over) = Landing::pages(&Addresses::real());
        assert_eq!(pages[0].as_str(), "https://selfcare.uat.platform.pagopa.it/ui");
        assert_eq!(hands_over, HANDED_OVER);
    }

    #[test]
    fn both_ways_in_lead_to_the_wanted_back_office() {
        let addresses = Addresses::real();
        let comune = InstitutionId::parse("6b5c8e0e").unwrap();
        assert_eq!(
            deep_link(&addresses, &comune, Environment::Collaudo).as_str(),
            "https://selfcare.pagopa.it/token-exchange?institutionId=6b5c8e0e&productId=prod-pagopa&environment=Collaudo"
        );
        assert_eq!(
            cold_start(&addresses, Some((&comune, Environment::Produzione))).as_str(),
            "https://selfcare.pagopa.it/auth/login?onSuccess=%2Ftoken-exchange%3FinstitutionId%3D6b5c8e0e%26productId%3Dprod-pagopa"
        );
        assert_eq!(
            cold_start(&addresses, None).as_str(),
            "https://selfcare.pagopa.it/auth/login"
        );
    }
}
