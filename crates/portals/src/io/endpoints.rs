use url::Url;

use crate::address::{InvalidEndpoint, on_this_machine, under};

const REAL: &str = "https://api.io.pagopa.it/api/v1/manage";

/// Where IO's Manage API is. There is one, and no Collaudo of it.
#[derive(Debug, Clone)]
pub struct IoEndpoints {
    pub(super) manage: Url,
    pub(super) on_this_machine: bool,
}

impl IoEndpoints {
    /// The simulated one, beside the other simulated portals.
    pub fn sandbox(base: &Url) -> Result<Self, InvalidEndpoint> {
        on_this_machine(base)?;
        Ok(IoEndpoints {
            manage: under(base, &["io", "api", "v1", "manage"]),
            on_this_machine: true,
        })
    }

    pub fn real() -> Self {
        IoEndpoints {
            manage: Url::parse(REAL).unwrap_or_else(|_| unreachable!("a constant address")),
            on_this_machine: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_real_one_is_over_tls_and_a_demo_one_on_this_machine() {
        assert_eq!(IoEndpoints::real().manage.as_str(), REAL);
        assert!(!IoEndpoints::real().on_this_machine);
        let demo = IoEndpoints::sandbox(&Url::parse("http://127.0.0.1:4000").unwrap()).unwrap();
        assert_eq!(demo.manage.as_str(), "http://127.0.0.1:4000/io/api/v1/manage");
        assert!(IoEndpoints::sandbox(&Url::parse(REAL).unwrap()).is_err());
    }
}
