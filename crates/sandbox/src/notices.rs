//! The flags and the messages of maintenance, as pagoPA's own people switch them.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};

const FLAGS: [(&str, bool); 16] = [
    ("commission-bundles", true),
    ("commission-bundles-private", true),
    ("commission-bundles-public", true),
    ("delegations-list", true),
    ("isOperator", false),
    (PAGE, false),
    (BANNER, false),
    ("payment-notices", true),
    ("payments-receipts", true),
    ("quicksight-dashboard", false),
    ("quicksight-product-free-trial", false),
    ("settings-section", true),
    ("station-maintenances", true),
    ("station-odp-service", true),
    ("station-rest-section", true),
    ("test-stations", true),
];

/// A page in place of the whole portal.
const PAGE: &str = "maintenance";
const BANNER: &str = "maintenance-banner";

/// Both are HTML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "camelCase"), deny_unknown_fields)]
pub struct Maintenance {
    pub banner_message: String,
    pub page_message: String,
}

impl Default for Maintenance {
    /// With what a client must not let through to its window.
    fn default() -> Self {
        Maintenance {
            banner_message: "<p>Manutenzione programmata <b>sabato 28 novembre</b> dalle 8 alle 12. \
                             <a href=\"https://example.org/stato\">Stato dei servizi</a></p>\
                             <script>document.title = 'banner'</script>"
                .to_owned(),
            page_message:
                "<h2>Stiamo lavorando per te</h2><p>Il portale torna alle 12&nbsp;&amp;&nbsp;30.<br>\
                           <img src=\"https://example.org/x.png\" onerror=\"document.title = 'page'\"></p>"
                    .to_owned(),
        }
    }
}

#[derive(Default)]
pub(crate) struct Notices(Mutex<Switched>);

#[derive(Default)]
struct Switched {
    flags: BTreeMap<String, bool>,
    message: Option<Maintenance>,
}

impl Notices {
    pub fn switch(&self, flag: String, on: bool) {
        let mut switched = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        switched.flags.insert(flag, on);
    }

    pub fn announce(&self, message: Maintenance) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).message = Some(message);
    }

    pub fn flags(&self) -> BTreeMap<String, bool> {
        let mut flags: BTreeMap<String, bool> = FLAGS
            .into_iter()
            .map(|(name, on)| (name.to_owned(), on))
            .collect();
        let switched = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        flags.extend(switched.flags.clone());
        flags
    }

    /// What is not configured is off.
    pub fn is_on(&self, flag: &str) -> bool {
        self.flags().get(flag).copied().unwrap_or_default()
    }

    /// The usual one where maintenance is on and nothing else was announced.
    pub fn message(&self) -> Option<Maintenance> {
        let usual = (self.is_on(PAGE) || self.is_on(BANNER)).then(Maintenance::default);
        let announced = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .message
            .clone();
        announced.or(usual)
    }
}
