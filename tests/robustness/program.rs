//! The program without its window: the real verbs over the real ledger and the real client, begun and ended at will.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use portachiavi_keys::*;
use portachiavi_ledger::SqliteLedger;
use portachiavi_portals::{Addresses, IoManage, PagoPa, Timeouts};
use portachiavi_sandbox::seeds;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::shaky::Shaky;
use crate::trouble::{End, Plan, Trouble};
use portachiavi_tests::clock::HurriedClock;

/// One thing that the person asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Act {
    Generate(String),
    Regenerate(String, KeySlot),
    RegenerateIo(String, KeySlot),
    Sync,
    SyncIo(String),
    Recover,
}

/// Where the program finds its portal and its ledger, and how long it waits for an answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Surroundings {
    pub portal: String,
    pub ledger: PathBuf,
    pub patience: Duration,
}

pub struct Program {
    pub ledger: Arc<dyn Ledger>,
    pub keychain: Arc<dyn Keychain>,
    pub clock: Arc<HurriedClock>,
    pagopa: PagoPa,
    io: IoManage,
    comune: Institution,
}

pub fn collaudo() -> Place {
    place(Realm::PagoPa(Environment::Collaudo))
}

pub fn io_place() -> Place {
    place(Realm::Io)
}

fn place(realm: Realm) -> Place {
    let tax_code = TaxCode::parse(seeds::COMUNE_DI_ESEMPIO.tax_code).unwrap();
    Place { realm, tax_code }
}

/// The first service of the demo's Comune.
pub fn service() -> String {
    seeds::io::COMUNE_DI_ESEMPIO.io_service(0).unwrap().id()
}

impl Program {
    pub fn start(at: &Surroundings, keychain: Arc<dyn Keychain>, clock: Arc<HurriedClock>) -> Program {
        let (ledger, _) = SqliteLedger::open(&at.ledger, clock.now()).unwrap();
        let portal: Url = at.portal.parse().unwrap();
        let timeouts = Timeouts {
            connect: at.patience,
            read: at.patience,
            change: at.patience,
        };
        let addresses = Addresses::sandbox(&portal).unwrap();
        let pagopa = PagoPa::new(&addresses, timeouts).unwrap();
        let manage_key = ApiKey::parse(seeds::io::COMUNE_DI_ESEMPIO.manage.primary).unwrap();
        let io = IoManage::new(&addresses, timeouts, manage_key).unwrap();
        // Of the portal's own pauses none is waited out.
        let io = io.pausing_by(|_| Box::pin(std::future::ready(())));
        Program {
            ledger: Arc::new(ledger),
            keychain,
            clock,
            pagopa,
            io,
            comune: comune(),
        }
    }

    /// The portal may fail, and so may this machine, as `trouble` has it.
    pub async fn carry_out(
        &self,
        act: &Act,
        confirmation: &Confirmation,
        trouble: &Arc<Trouble>,
    ) -> Result<(), ErrorCode> {
        let io = matches!(act, Act::RegenerateIo(..) | Act::SyncIo(_));
        if !io && self.pagopa.session().area_riservata.is_none() {
            self.pagopa.sign_in("demo").await.map_err(|error| error.code())?;
        }
        let portal = Shaky::<dyn Portal> {
            real: self.portal(act),
            trouble: trouble.clone(),
        };
        let keychain = Shaky::<dyn Keychain> {
            real: self.keychain.clone(),
            trouble: trouble.clone(),
        };
        let ledger = Shaky::<dyn Ledger> {
            real: self.ledger.clone(),
            trouble: trouble.clone(),
        };
        let ports = Ports {
            portal: &portal,
            keychain: &keychain,
            ledger: &ledger,
            clock: &*self.clock,
        };
        let coded = |error: &dyn Coded| error.code();
        match act {
            Act::Generate(product) => {
                let product = product.parse().unwrap();
                generate(&ports, &self.comune, Environment::Collaudo, product, confirmation)
                    .await
                    .map_err(|error| coded(&error))
            }
            Act::Regenerate(subscription, slot) => {
                let id = SubscriptionId::parse(subscription).unwrap();
                let yes = self.yes(&collaudo(), &id, confirmation).await;
                let done = regenerate(&ports, &collaudo(), &id, *slot, &yes).await;
                done.map(drop).map_err(|error| coded(&error))
            }
            Act::RegenerateIo(service, slot) => {
                let id = SubscriptionId::parse(service).unwrap();
                let yes = self.yes(&io_place(), &id, confirmation).await;
                let done = regenerate(&ports, &io_place(), &id, *slot, &yes).await;
                done.map(drop).map_err(|error| coded(&error))
            }
            Act::Sync => sync(&ports, &collaudo())
                .await
                .map(drop)
                .map_err(|error| coded(&error)),
            Act::SyncIo(_) => sync(&ports, &io_place())
                .await
                .map(drop)
                .map_err(|error| coded(&error)),
            Act::Recover => recover(&ports, &collaudo(), None)
                .await
                .map(drop)
                .map_err(|error| coded(&error)),
        }
    }

    /// A yes to what the window would show of a pair at this moment.
    async fn yes(&self, place: &Place, id: &SubscriptionId, confirmation: &Confirmation) -> Consent {
        let known = self.ledger.records(place).await.unwrap_or_default();
        let record = known.iter().find(|record| record.pair.subscription == *id);
        Consent {
            confirmation: confirmation.clone(),
            seen: record.map(Record::changes).unwrap_or_default(),
            typed: None,
        }
    }

    fn portal(&self, act: &Act) -> Arc<dyn Portal> {
        match act {
            Act::RegenerateIo(service, _) | Act::SyncIo(service) => {
                Arc::new(self.io.keys_of(&SubscriptionId::parse(service).unwrap()))
            }
            Act::Generate(_) | Act::Regenerate(..) | Act::Sync | Act::Recover => {
                Arc::new(self.pagopa.back_office(&self.comune.id, Environment::Collaudo))
            }
        }
    }

    /// What the program does by itself when it starts again and all is well: asks about what is open, then lists.
    pub async fn settle(&self) -> Result<(), ErrorCode> {
        let unused = "settling".parse().unwrap();
        let trouble = Arc::new(Trouble::new(Plan::default(), End::LetGo, None));
        for act in [Act::Recover, Act::Sync] {
            self.carry_out(&act, &unused, &trouble).await?;
        }
        let portal = self.portal(&Act::SyncIo(service()));
        let ports = Ports {
            portal: &*portal,
            keychain: &*self.keychain,
            ledger: &*self.ledger,
            clock: &*self.clock,
        };
        let recovered = recover(&ports, &io_place(), None).await;
        recovered.map_err(|error| error.code())?;
        sync(&ports, &io_place())
            .await
            .map(drop)
            .map_err(|error| error.code())
    }
}

fn comune() -> Institution {
    let seed = &seeds::COMUNE_DI_ESEMPIO;
    Institution {
        id: InstitutionId::parse(seed.id).unwrap(),
        name: seed.name.to_owned(),
        tax_code: collaudo().tax_code,
        kind: InstitutionKind::Ec,
        role: String::new(),
        entitlement: Entitlement {
            ec: true,
            ..Entitlement::default()
        },
    }
}

pub fn ledger_in(folder: &Path) -> PathBuf {
    folder.join("ledger.db")
}
