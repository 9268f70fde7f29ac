//! Who may be visited in the sign-in window.

use portachiavi_portals::Addresses;
use url::Url;

/// Those who know the person: the identity providers of SPID and CIE, and who leads to them. Their login's own hosts, as
/// their domains hold other people's pages, too.
const IDENTITY_PROVIDERS: [&str; 15] = [
    "oneid.pagopa.it",
    "servizicie.interno.gov.it",
    "loginspid.aruba.it",
    "id.eht.eu",
    "loginspid.infocamere.it",
    "identity.infocert.it",
    "spid.intesa.it",
    "spid.intesigroup.com",
    "id.lepida.it",
    "idp.namirialtsp.com",
    "posteid.poste.it",
    "spid.register.it",
    "identity.sieltecloud.it",
    "spid.teamsystem.com",
    "id.tim.it",
];

/// Where an address leads, seen from the sign-in window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visit {
    /// A part of signing in.
    Allowed,
    /// A page of somebody else: the browser may show it.
    Elsewhere,
    /// Nothing that a window should follow.
    Refused,
}

/// `more` are further domains that the organisation's own login passes through.
pub fn visit(addresses: &Addresses, more: &[String], url: &Url) -> Visit {
    match url.scheme() {
        "https" if is_of_the_login(addresses, more, url) => Visit::Allowed,
        "https" => Visit::Elsewhere,
        // Empty frames of the pages themselves.
        "about" => Visit::Allowed,
        _ => Visit::Refused,
    }
}

fn is_of_the_login(addresses: &Addresses, more: &[String], url: &Url) -> bool {
    let portals = [
        &addresses.area_riservata,
        &addresses.area_riservata_api,
        &addresses.collaudo.pages,
        &addresses.produzione.pages,
    ];
    let of_a_portal = portals.iter().any(|portal| portal.origin() == url.origin());
    let host = url.host_str().unwrap_or_default();
    let more = more.iter().map(String::as_str);
    of_a_portal
        || IDENTITY_PROVIDERS
            .into_iter()
            .chain(more)
            .any(|domain| is_within(host, domain))
}

fn is_within(host: &str, domain: &str) -> bool {
    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(url: &str) -> Visit {
        visit(
            &Addresses::real(),
            &["login.azienda.example".to_owned()],
            &Url::parse(url).unwrap(),
        )
    }

    #[test]
    fn the_login_and_the_identity_providers_are_visited() {
        for url in [
            "https://selfcare.pagopa.it/auth/login",
            "https://selfcare.pagopa.it/auth/login/otp",
            "https://oneid.pagopa.it/login?a=b",
            "https://posteid.poste.it/jod-fs/ssoservicepost",
            "https://loginspid.aruba.it/",
            "https://idserver.servizicie.interno.gov.it/idp",
            "https://selfcare.uat.platform.pagopa.it/ui",
            "https://login.azienda.example/",
            "about:blank",
        ] {
            assert_eq!(seen(url), Visit::Allowed, "{url}");
        }
    }

    #[test]
    fn all_others_are_left_to_the_browser_or_to_nobody() {
        for url in [
            "https://example.org/",
            "https://selfcare.pagopa.it.example.org/",
            "https://notposte.it/",
            "https://poste.it.example/",
            "https://pagine.aruba.it/",
            "https://selfcare.pagopa.it:8443/",
            "https://docs.pagopa.it/",
        ] {
            assert_eq!(seen(url), Visit::Elsewhere, "{url}");
        }
        for url in [
            "http://selfcare.pagopa.it/",
            "file:///etc/passwd",
            "data:text/html,x",
            "tauri://localhost/index.html",
            "javascript:alert(1)",
            "cieid://open",
        ] {
            assert_eq!(seen(url), Visit::Refused, "{url}");
        }
    }
}
