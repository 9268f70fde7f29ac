//! The institutions of the demo IO and the Manage keys that reach their services. The keys are the same for everyone
//! and open nothing but this sandbox: eight times the same four digits, but for the last group.
//!
//! | institution | services | primary Manage key |
//! |---|---|---|
//! | [`COMUNE_DI_ESEMPIO`] | 3 | `00030003000300030003000300030001` |
//! | its group key, for the first service alone | 1 | `00030003000300030003000300030011` |
//! | [`ENTE_CON_99`] | 99 | `00990099009900990099009900990001` |
//! | [`ENTE_CON_100`] | 100 | `01000100010001000100010001000001` |
//! | [`ENTE_CON_101`] | 101 | `01010101010101010101010101010001` |
//! | [`ENTE_CON_1000`] | 1,000 | `10001000100010001000100010000001` |
//! | [`ENTE_CON_5000`] | 5,000 | `50005000500050005000500050000001` |
//! | [`ENTE_CON_LACUNE`], with short, empty and unreadable pages | 300, of which 190 are listed | `03000300030003000300030003000001` |
//! | [`ENTE_DA_ALTRO_INDIRIZZO`], allowed from elsewhere only | 1 | `04030403040304030403040304030001` |
//! | [`ENTE_CON_CERTIFICATO`], let in with a client certificate only | 1 | `04960496049604960496049604960001` |
//!
//! Each secondary key is its primary with `2` in the last place.

use std::ops::Range;

use super::{ENTE_CON_ACCENTI, ENTE_DAL_NOME_LUNGO, ENTE_SENZA_RUOLO};

pub use super::io_service::{IoService, Lifecycle};

/// A key pair that manages services: of the whole institution, or of one group of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ManageKey {
    pub primary: &'static str,
    pub secondary: &'static str,
    pub subscription_id: &'static str,
    pub group: Option<&'static str>,
    /// The only addresses that it is taken from. This machine is never among them.
    pub only_from: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IoInstitution {
    pub tax_code: &'static str,
    pub name: &'static str,
    /// How many subscriptions it has: one for each service that was ever made.
    pub subscriptions: u32,
    pub manage: ManageKey,
    /// The key of a group that holds the first service alone.
    pub group: Option<ManageKey>,
    /// The gateway wants a client certificate, and this host asks for none.
    pub client_certificate: bool,
    /// Subscriptions whose service has no document, counted from 0: no list tells them.
    pub(super) without_document: &'static [Range<u32>],
    /// The one whose document names a topic that is no more.
    pub(super) unreadable: Option<u32>,
}

impl ManageKey {
    pub(crate) fn opens_with(&self, key: &str) -> bool {
        key == self.primary || key == self.secondary
    }
}

impl IoInstitution {
    pub fn manage_keys(&self) -> impl Iterator<Item = &ManageKey> {
        [Some(&self.manage), self.group.as_ref()].into_iter().flatten()
    }

    /// By its place in the list, from 0.
    pub fn io_service(&'static self, number: u32) -> Option<IoService> {
        (number < self.subscriptions).then_some(IoService {
            institution: self,
            number,
        })
    }

    pub fn io_services(&'static self) -> impl Iterator<Item = IoService> {
        (0..self.subscriptions).map(move |number| IoService {
            institution: self,
            number,
        })
    }
}

const ENTE: IoInstitution = IoInstitution {
    tax_code: "",
    name: "",
    subscriptions: 0,
    manage: MASTER,
    group: None,
    client_certificate: false,
    without_document: &[],
    unreadable: None,
};
const MASTER: ManageKey = ManageKey {
    primary: "",
    secondary: "",
    subscription_id: "",
    group: None,
    only_from: None,
};

pub static COMUNE_DI_ESEMPIO: IoInstitution = IoInstitution {
    tax_code: super::COMUNE_DI_ESEMPIO.tax_code,
    name: super::COMUNE_DI_ESEMPIO.name,
    subscriptions: 3,
    manage: ManageKey {
        primary: "00030003000300030003000300030001",
        secondary: "00030003000300030003000300030002",
        subscription_id: "MANAGE-01HZ0026456060800000000000",
        ..MASTER
    },
    group: Some(ManageKey {
        primary: "00030003000300030003000300030011",
        secondary: "00030003000300030003000300030012",
        subscription_id: "MANAGE-GROUP-0c1a5e10-0000-4000-a000-000000000001",
        group: Some("0c1a5e10-0000-4000-a000-000000000001"),
        only_from: None,
    }),
    ..ENTE
};
pub static ENTE_CON_99: IoInstitution = IoInstitution {
    tax_code: ENTE_CON_ACCENTI.tax_code,
    name: ENTE_CON_ACCENTI.name,
    subscriptions: 99,
    manage: ManageKey {
        primary: "00990099009900990099009900990001",
        secondary: "00990099009900990099009900990002",
        subscription_id: "MANAGE-01HZ9999900080800000000000",
        ..MASTER
    },
    ..ENTE
};
pub static ENTE_CON_100: IoInstitution = IoInstitution {
    tax_code: ENTE_SENZA_RUOLO.tax_code,
    name: ENTE_SENZA_RUOLO.name,
    subscriptions: 100,
    manage: ManageKey {
        primary: "01000100010001000100010001000001",
        secondary: "01000100010001000100010001000002",
        subscription_id: "MANAGE-01HZ9999900090900000000000",
        ..MASTER
    },
    ..ENTE
};
pub static ENTE_CON_101: IoInstitution = IoInstitution {
    tax_code: ENTE_DAL_NOME_LUNGO.tax_code,
    name: ENTE_DAL_NOME_LUNGO.name,
    subscriptions: 101,
    manage: ManageKey {
        primary: "01010101010101010101010101010001",
        secondary: "01010101010101010101010101010002",
        subscription_id: "MANAGE-01HZ9999900070700000000000",
        ..MASTER
    },
    ..ENTE
};
pub static ENTE_CON_1000: IoInstitution = IoInstitution {
    tax_code: "99999001102",
    name: "Città Metropolitana di Esempio",
    subscriptions: 1_000,
    manage: ManageKey {
        primary: "10001000100010001000100010000001",
        secondary: "10001000100010001000100010000002",
        subscription_id: "MANAGE-01HZ9999900110200000000000",
        ..MASTER
    },
    ..ENTE
};
pub static ENTE_CON_5000: IoInstitution = IoInstitution {
    tax_code: "99999001203",
    name: "Unione delle Regioni di Esempio",
    subscriptions: 5_000,
    manage: ManageKey {
        primary: "50005000500050005000500050000001",
        secondary: "50005000500050005000500050000002",
        subscription_id: "MANAGE-01HZ9999900120300000000000",
        ..MASTER
    },
    ..ENTE
};
/// By pages of 99: the first is short, the second empty, the third cannot be told, the last has three.
pub static ENTE_CON_LACUNE: IoInstitution = IoInstitution {
    tax_code: "99999001304",
    name: "Comune di Prova in Collina",
    subscriptions: 300,
    manage: ManageKey {
        primary: "03000300030003000300030003000001",
        secondary: "03000300030003000300030003000002",
        subscription_id: "MANAGE-01HZ9999900130400000000000",
        ..MASTER
    },
    without_document: &[40..50, 99..198],
    unreadable: Some(250),
    ..ENTE
};
pub static ENTE_DA_ALTRO_INDIRIZZO: IoInstitution = IoInstitution {
    tax_code: "99999001405",
    name: "Comune di Prova Lontana",
    subscriptions: 1,
    manage: ManageKey {
        primary: "04030403040304030403040304030001",
        secondary: "04030403040304030403040304030002",
        subscription_id: "MANAGE-01HZ9999900140500000000000",
        only_from: Some("203.0.113.10/32"),
        ..MASTER
    },
    ..ENTE
};
pub static ENTE_CON_CERTIFICATO: IoInstitution = IoInstitution {
    tax_code: "99999001506",
    name: "Istituto Nazionale di Prova",
    subscriptions: 1,
    manage: ManageKey {
        primary: "04960496049604960496049604960001",
        secondary: "04960496049604960496049604960002",
        subscription_id: "MANAGE-01HZ9999900150600000000000",
        ..MASTER
    },
    client_certificate: true,
    ..ENTE
};

pub static ALL: [&IoInstitution; 9] = [
    &COMUNE_DI_ESEMPIO,
    &ENTE_CON_99,
    &ENTE_CON_100,
    &ENTE_CON_101,
    &ENTE_CON_1000,
    &ENTE_CON_5000,
    &ENTE_CON_LACUNE,
    &ENTE_DA_ALTRO_INDIRIZZO,
    &ENTE_CON_CERTIFICATO,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_manage_keys_are_alike_and_each_is_32_hexadecimal_digits() {
        let keys: Vec<&ManageKey> = ALL
            .iter()
            .flat_map(|institution| institution.manage_keys())
            .collect();
        let values: BTreeSet<&str> = keys.iter().flat_map(|key| [key.primary, key.secondary]).collect();
        let ids: BTreeSet<&str> = keys.iter().map(|key| key.subscription_id).collect();
        assert_eq!((values.len(), ids.len()), (2 * keys.len(), keys.len()));
        for value in values {
            assert!(
                value.len() == 32 && value.chars().all(|digit| digit.is_ascii_hexdigit()),
                "{value}"
            );
        }
    }

    #[test]
    fn every_service_is_found_again_by_an_id_of_26_characters() {
        for service in ALL.iter().flat_map(|institution| institution.io_services()) {
            let id = service.id();
            assert_eq!((id.len(), IoService::of_id(&id)), (26, Some(service)));
        }
        let first = COMUNE_DI_ESEMPIO.io_service(0).map(|service| service.id());
        assert_eq!(first.as_deref(), Some("01HZ0026456060800000000001"));
        for unknown in [
            "",
            "01HZ0026456060800000000000",
            "01HZ0026456060800000000004",
            "01HZ00264560608+0000000001",
        ] {
            assert_eq!(IoService::of_id(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_names_of_5000_services_are_all_different() {
        let names: BTreeSet<String> = ENTE_CON_5000
            .io_services()
            .map(|service| service.name())
            .collect();
        assert_eq!(names.len(), 5_000);
    }
}
