//! Where a sign-in ends: the address of a back office's page, with an identity token in its fragment.

use std::borrow::Cow;

use portachiavi_keys::{Environment, InstitutionId};
use portachiavi_portals::Addresses;
use secrecy::SecretString;
use url::{Url, form_urlencoded};

/// pagoPA's product, as Area Riservata calls it.
const PRODUCT: &str = "prod-pagopa";

/// To which the script of the sign-in window hands over the address of a landing page that was loaded all the same. The
/// name leads nowhere, by its very definition, and what is sent to it is stopped before it leaves.
const HANDED_OVER: &str = "https://landing.portachiavi.invalid/?";

const SCRIPT: &str = include_str!("landing.js");

pub struct Landing {
    pub environment: Environment,
    pub identity: SecretString,
}

impl Landing {
    /// `None` where the address is not that of a landing page.
    pub fn at(addresses: &Addresses, url: &Url) -> Option<Self> {
        let handed_over = url.as_str().strip_prefix(HANDED_OVER).and_then(unescaped);
        let url = handed_over.as_ref().unwrap_or(url);
        let environment = Environment::ALL
            .into_iter()
            .find(|environment| is_landing_page(&addresses.of(*environment).pages, url))?;
        let fragment = form_urlencoded::parse(url.fragment()?.as_bytes());
        let mut ids = fragment.filter(|(name, _)| name == "id").map(|(_, id)| id);
        let identity = ids.next().filter(|id| !id.is_empty())?;
        Some(Landing {
            environment,
            identity: SecretString::from(Cow::into_owned(identity)),
        })
    }

    /// As somebody pasted it.
    pub fn pasted(addresses: &Addresses, text: &str) -> Option<Self> {
        Landing::at(addresses, &Url::parse(text.trim()).ok()?)
    }
}

/// Runs in every page of the sign-in window before the page's own: it hands over the address of a landing page, for web
/// views that do not tell the fragment of where they go.
pub fn script(addresses: &Addresses) -> String {
    let pages = Environment::ALL.map(|environment| landing_page(&addresses.of(environment).pages));
    let pages = pages.map(|page| page.to_string());
    let told = serde_json::json!({ "pages": pages, "handOver": HANDED_OVER });
    format!("({SCRIPT})({told}, window.location, () => window.stop());")
}

/// The way into one back office for whoever is signed in.
pub fn deep_link(addresses: &Addresses, institution: &InstitutionId, environment: Environment) -> Url {
    let mut url = under(&addresses.area_riservata, "token-exchange");
    url.set_query(Some(&entrance(institution, environment)));
    url
}

/// The way in for whoever is not: to the login, and from there on.
pub fn cold_start(addresses: &Addresses, target: Option<(&InstitutionId, Environment)>) -> Url {
    let mut url = under(&addresses.area_riservata, "auth/login");
    if let Some((institution, environment)) = target {
        let onwards = format!("/token-exchange?{}", entrance(institution, environment));
        url.query_pairs_mut().append_pair("onSuccess", &onwards);
    }
    url
}

fn entrance(institution: &InstitutionId, environment: Environment) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("institutionId", institution.as_str())
        .append_pair("productId", PRODUCT);
    if environment == Environment::Collaudo {
        query.append_pair("environment", "Collaudo");
    }
    query.finish()
}

fn landing_page(pages: &Url) -> Url {
    under(pages, "ui")
}

fn is_landing_page(pages: &Url, url: &Url) -> bool {
    let landing = landing_page(pages);
    url.origin() == landing.origin() && url.path().trim_end_matches('/') == landing.path()
}

fn under(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    if let Ok(mut segments) = url.path_segments_mut() {
        segments.pop_if_empty().extend(path.split('/'));
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
    fn what_the_script_hands_over_is_read_as_the_address_itself() {
        let address = "https%3A%2F%2Fselfcare.platform.pagopa.it%2Fui%23id%3Da.b.c";
        assert_eq!(
            seen(&format!("{HANDED_OVER}{address}")),
            Some((Environment::Produzione, "a.b.c".to_owned()))
        );
        let script = script(&Addresses::real());
        assert!(
            script.contains(r#""https://selfcare.uat.platform.pagopa.it/ui""#),
            "{script}"
        );
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
