use url::{Host, Url};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a demo portal is at http:// and an address of this machine, with nothing after the port")]
pub struct InvalidEndpoint;

/// Refuses everything but the bare address of a demo portal on this machine.
pub(crate) fn on_this_machine(base: &Url) -> Result<(), InvalidEndpoint> {
    let here = match base.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    };
    let bare = base.path() == "/" && base.query().is_none() && base.fragment().is_none();
    let anonymous = base.username().is_empty() && base.password().is_none();
    (base.scheme() == "http" && here && bare && anonymous)
        .then_some(())
        .ok_or(InvalidEndpoint)
}

/// `base` with more segments, each percent-encoded.
pub(crate) fn under(base: &Url, segments: &[&str]) -> Url {
    let mut url = base.clone();
    if let Ok(mut path) = url.path_segments_mut() {
        path.pop_if_empty().extend(segments);
    }
    url
}

/// As it is looked up: an address of version 6 stands in brackets in a URL.
pub(crate) fn bare(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_demo_portal_is_on_this_machine_or_nowhere() {
        let asked = |base: &str| on_this_machine(&Url::parse(base).unwrap());
        for base in [
            "http://127.0.0.1:4000",
            "http://127.8.0.1/",
            "http://[::1]:4000",
            "http://localhost:4000",
        ] {
            assert_eq!(asked(base), Ok(()), "{base}");
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
            assert_eq!(asked(base), Err(InvalidEndpoint), "{base}");
        }
    }

    #[test]
    fn a_segment_cannot_become_two() {
        let url = under(&Url::parse("http://127.0.0.1/a").unwrap(), &["b/c?d", "e"]);
        assert_eq!(url.path(), "/a/b%2Fc%3Fd/e");
    }
}
