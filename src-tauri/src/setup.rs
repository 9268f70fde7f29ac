//! How the real portals are reached, and where they are.

use portachiavi_portals::{Addresses, Network, Timeouts};

#[derive(Clone)]
pub struct Setup {
    pub addresses: Addresses,
    pub network: Network,
    pub pagopa_timeouts: Timeouts,
    pub io_timeouts: Timeouts,
    /// Further hosts that a sign-in may lead over.
    #[expect(dead_code, reason = "the sign-in that asks for them is still to come")]
    pub sign_in_hosts: Vec<String>,
}

impl Default for Setup {
    fn default() -> Self {
        Setup {
            addresses: Addresses::real(),
            network: Network::default(),
            pagopa_timeouts: Timeouts::default(),
            io_timeouts: Timeouts::io(),
            sign_in_hosts: Vec::new(),
        }
    }
}
