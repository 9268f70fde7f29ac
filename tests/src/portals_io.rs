//! The client of IO against the simulated one, over real HTTP.

use std::sync::Mutex;
use std::time::Duration;

use portachiavi_keys::{
    ApiKey, Consent, IoService, KeyPair, KeySlot, Keychain, Ledger, Portal, PortalFault, Ports, Progress,
    Record, RegenerateError, ServiceCatalogue, ServiceState, SubscriptionId, Timestamp, regenerate,
};
use portachiavi_ledger::SqliteLedger;
use portachiavi_portals::{Addresses, IoManage, Timeouts};
use portachiavi_sandbox::clock::{Clock as PortalClock, HandClock};
use portachiavi_sandbox::faults::{Call, Mischief, Order, Status};
use portachiavi_sandbox::seeds::io as seeds;
use portachiavi_sandbox::{Options, Rate, Sandbox};
use portachiavi_tests::clock::HurriedClock;
use portachiavi_tests::vault::MemoryVault;
use tempfile::TempDir;
use url::Url;

#[tokio::test]
async fn lists_of_every_length_are_told_exactly() {
    let demo = Demo::new().await;
    for seed in [
        &seeds::COMUNE_DI_ESEMPIO,
        &seeds::ENTE_CON_99,
        &seeds::ENTE_CON_100,
        &seeds::ENTE_CON_101,
        &seeds::ENTE_CON_1000,
        &seeds::ENTE_CON_5000,
    ] {
        let listing = demo.of(seed).services(&|_| {}).await.unwrap();
        let seeded: Vec<_> = seed.io_services().map(|service| told(&service)).collect();
        let listed: Vec<_> = listing.services.iter().map(read).collect();
        assert!(listed == seeded, "{}: {} listed", seed.name, listed.len());
        assert_eq!(listing.unreadable, 0, "{}", seed.name);
        let owner = &listing.services[0];
        assert_eq!(
            (owner.organization.as_str(), owner.tax_code.as_str()),
            (seed.name, seed.tax_code)
        );
    }
}

#[tokio::test]
async fn short_empty_and_poisoned_pages_hide_nothing_but_the_one_place_that_is_counted() {
    let demo = Demo::new().await;
    let listing = demo.of(&seeds::ENTE_CON_LACUNE).services(&|_| {}).await.unwrap();
    assert_eq!((listing.services.len(), listing.unreadable), (190, 1));
    let last = seeds::ENTE_CON_LACUNE.io_service(299).unwrap();
    assert_eq!(listing.services[189].id.as_str(), last.id());
}

#[tokio::test]
async fn a_rate_limit_is_waited_out_and_the_list_is_whole() {
    let clock = HandClock::default();
    let rate = Rate {
        calls: 3,
        per: Duration::from_secs(60),
    };
    let demo = Demo::with(|options| {
        options.clock = PortalClock::Hand(clock.clone());
        options.rate = rate;
    });
    let demo = demo.await;
    let io = demo.of(&seeds::ENTE_CON_1000).pausing_by(move |pause| {
        clock.advance(pause);
        Box::pin(std::future::ready(()))
    });
    let waited = Mutex::new(0);
    let progress =
        |step: Progress| *waited.lock().unwrap() += u32::from(matches!(step, Progress::Waiting(_)));
    assert_eq!(io.services(&progress).await.unwrap().services.len(), 1_000);
    assert!(*waited.lock().unwrap() > 0);
}

#[tokio::test]
async fn a_group_key_reaches_its_own_service_and_says_so_of_the_others() {
    let demo = Demo::new().await;
    let group = seeds::COMUNE_DI_ESEMPIO.group.unwrap();
    let io = demo.manage(group.primary);
    io.probe().await.unwrap();
    let listing = io.services(&|_| {}).await.unwrap();
    assert_eq!(listing.services.len(), 1);
    let mine = io.keys_of(&listing.services[0].id).list().await.unwrap();
    assert!(mine.subscriptions[0].keys.is_some());
    let other = io
        .keys_of(&id(&seeds::COMUNE_DI_ESEMPIO, 1))
        .list()
        .await
        .unwrap_err();
    assert_eq!(other.fault, PortalFault::OutsideGroup);
}

#[tokio::test]
async fn a_key_that_does_not_open_the_catalogue_says_why() {
    let demo = Demo::new().await;
    let use_key = demo.pair(&seeds::COMUNE_DI_ESEMPIO, 0).await.primary;
    for (key, fault) in [
        ("ffffffffffffffffffffffffffffffff", PortalFault::KeyRefused),
        (
            seeds::ENTE_DA_ALTRO_INDIRIZZO.manage.primary,
            PortalFault::KeyNotAllowed,
        ),
        (use_key.expose(), PortalFault::KeyNotAllowed),
        (
            seeds::ENTE_CON_CERTIFICATO.manage.primary,
            PortalFault::CertificateNeeded,
        ),
    ] {
        let io = demo.manage(key);
        assert_eq!(io.probe().await.unwrap_err().fault, fault);
        assert_eq!(io.services(&|_| {}).await.unwrap_err().fault, fault);
    }
    for open in [
        seeds::ENTE_CON_99.manage.secondary,
        seeds::ENTE_CON_LACUNE.manage.primary,
    ] {
        demo.manage(open).probe().await.unwrap();
    }
}

#[tokio::test]
async fn the_three_meanings_of_one_403_are_told_apart() {
    let demo = Demo::new().await;
    let foreign = id(&seeds::ENTE_CON_99, 0);
    let fault = async |io: IoManage, id: &SubscriptionId| io.keys_of(id).list().await.unwrap_err().fault;
    let comune = demo.of(&seeds::COMUNE_DI_ESEMPIO);
    assert_eq!(
        fault(comune.clone(), &foreign).await,
        PortalFault::OtherInstitution
    );
    let change = comune
        .keys_of(&foreign)
        .regenerate(&foreign, KeySlot::Primary)
        .await;
    assert_eq!(change.unwrap_err().fault, PortalFault::OtherInstitution);

    let elsewhere = &seeds::ENTE_DA_ALTRO_INDIRIZZO;
    let refused = fault(demo.of(elsewhere), &id(elsewhere, 0)).await;
    assert_eq!(refused, PortalFault::KeyNotAllowed);
    let use_key = demo.pair(&seeds::COMUNE_DI_ESEMPIO, 0).await.primary;
    let own = id(&seeds::COMUNE_DI_ESEMPIO, 0);
    let refused = fault(comune.with_key(use_key), &own).await;
    assert_eq!(refused, PortalFault::KeyNotAllowed);
}

#[tokio::test]
async fn a_deleted_service_is_listed_as_such_and_its_keys_are_gone() {
    let demo = Demo::new().await;
    let io = demo.of(&seeds::COMUNE_DI_ESEMPIO);
    let deleted = id(&seeds::COMUNE_DI_ESEMPIO, 2);
    assert_eq!(io.service(&deleted).await.unwrap().state, ServiceState::Deleted);
    let keys = io.keys_of(&deleted);
    assert_eq!(keys.list().await.unwrap_err().fault, PortalFault::ServiceDeleted);
    let change = keys.regenerate(&deleted, KeySlot::Primary).await.unwrap_err();
    assert_eq!(change.fault, PortalFault::ServiceDeleted);

    let absent = SubscriptionId::parse("01HZ0026456060800000000099").unwrap();
    assert_eq!(
        io.service(&absent).await.unwrap_err().fault,
        PortalFault::NotFound
    );
    let desk = Desk::new();
    let refused = desk.regenerate(&io, &deleted, KeySlot::Primary).await;
    assert!(
        matches!(refused, Err(RegenerateError::NotListed(_))),
        "{refused:?}"
    );
}

#[tokio::test]
async fn a_new_primary_leaves_the_secondary_and_only_the_new_one_is_live() {
    let demo = Demo::new().await;
    let (seed, io) = (&seeds::ENTE_CON_101, demo.of(&seeds::ENTE_CON_101));
    let first = demo.pair(seed, 100).await;
    let service = id(seed, 100);
    io.keys_of(&service)
        .regenerate(&service, KeySlot::Primary)
        .await
        .unwrap();
    let second = demo.pair(seed, 100).await;
    assert_ne!(second.primary, first.primary);
    assert_eq!(second.secondary, first.secondary);

    io.verify(&second.primary).await.unwrap();
    io.verify(&second.secondary).await.unwrap();
    let dead = io.verify(&first.primary).await.unwrap_err();
    assert_eq!(dead.fault, PortalFault::KeyRefused);

    io.keys_of(&service)
        .regenerate(&service, KeySlot::Secondary)
        .await
        .unwrap();
    let third = demo.pair(seed, 100).await;
    assert_eq!(third.primary, second.primary);
    assert_ne!(third.secondary, second.secondary);
}

#[tokio::test]
async fn t8_a_key_that_was_changed_before_the_answer_failed_is_found_and_kept() {
    let demo = Demo::new().await;
    let io = demo.of(&seeds::COMUNE_DI_ESEMPIO);
    let desk = Desk::new();
    for (mischief, despite, number, slot) in [
        (
            Mischief::FailAfter(Status::Failed),
            PortalFault::Failed(500),
            0,
            KeySlot::Primary,
        ),
        (
            Mischief::ResetAfter,
            PortalFault::Interrupted,
            1,
            KeySlot::Secondary,
        ),
    ] {
        let before = demo.pair(&seeds::COMUNE_DI_ESEMPIO, number).await;
        demo.portal.order(Order::once(Call::IoRegenerate, mischief));
        let service = id(&seeds::COMUNE_DI_ESEMPIO, number);
        let done = desk.regenerate(&io, &service, slot).await.unwrap();
        assert_eq!(done.despite.unwrap().fault, despite);

        let after = demo.pair(&seeds::COMUNE_DI_ESEMPIO, number).await;
        assert_ne!(after.slot(slot), before.slot(slot));
        let kept = desk.kept(&io, &service).await;
        assert_eq!(kept, after, "what is kept is what the portal has");
        let place = io.service(&service).await.unwrap().place();
        assert!(desk.ledger.open_intents(Some(&place)).await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn one_service_tells_from_where_its_keys_may_be_used() {
    let demo = Demo::new().await;
    let io = demo.of(&seeds::ENTE_CON_99);
    let bound = io.service(&id(&seeds::ENTE_CON_99, 5)).await.unwrap();
    assert_eq!(bound.authorized_cidrs, ["203.0.113.10/32", "198.51.100.0/24"]);
    let free = io.service(&id(&seeds::ENTE_CON_99, 0)).await.unwrap();
    assert!(free.authorized_cidrs.is_empty());
}

fn told(service: &seeds::IoService) -> (String, String, ServiceState) {
    let state = match service.lifecycle() {
        seeds::Lifecycle::Draft => ServiceState::Draft,
        seeds::Lifecycle::Submitted => ServiceState::Submitted,
        seeds::Lifecycle::Approved => ServiceState::Approved,
        seeds::Lifecycle::Rejected => ServiceState::Rejected,
        seeds::Lifecycle::Deleted => ServiceState::Deleted,
    };
    (service.id(), service.name(), state)
}

fn read(service: &IoService) -> (String, String, ServiceState) {
    (service.id.to_string(), service.name.clone(), service.state)
}

fn id(seed: &'static seeds::IoInstitution, number: u32) -> SubscriptionId {
    SubscriptionId::parse(&seed.io_service(number).unwrap().id()).unwrap()
}

/// A demo portal of its own.
struct Demo {
    portal: Sandbox,
    _folder: TempDir,
}

impl Demo {
    async fn new() -> Self {
        Demo::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut Options)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut options = Options::on_loopback(folder.path().join("portal.json"));
        change(&mut options);
        Demo {
            portal: Sandbox::start(options).await.unwrap(),
            _folder: folder,
        }
    }

    fn of(&self, seed: &seeds::IoInstitution) -> IoManage {
        self.manage(seed.manage.primary)
    }

    /// Does not sleep: a few more questions than needed hurt nobody here.
    fn manage(&self, key: &str) -> IoManage {
        let addresses = Addresses::sandbox(&Url::parse(&self.portal.base_url()).unwrap()).unwrap();
        let io = IoManage::new(&addresses, Timeouts::io(), ApiKey::parse(key).unwrap()).unwrap();
        io.pausing_by(|_| Box::pin(std::future::ready(())))
    }

    async fn pair(&self, seed: &'static seeds::IoInstitution, number: u32) -> KeyPair {
        let listing = self.of(seed).keys_of(&id(seed, number)).list().await.unwrap();
        listing.subscriptions[0].keys.clone().unwrap()
    }
}

/// What the verbs ask for beside the portal.
struct Desk {
    keychain: MemoryVault,
    ledger: SqliteLedger,
    clock: HurriedClock,
    _folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Desk {
            keychain: MemoryVault::default(),
            ledger: SqliteLedger::open(&folder.path().join("ledger.sqlite"), Timestamp(1))
                .unwrap()
                .0,
            clock: HurriedClock::default(),
            _folder: folder,
        }
    }

    async fn regenerate(
        &self,
        io: &IoManage,
        service: &SubscriptionId,
        slot: KeySlot,
    ) -> Result<portachiavi_keys::Regeneration, RegenerateError> {
        let place = io.service(service).await.unwrap().place();
        let ports = Ports {
            portal: &io.keys_of(service),
            keychain: &self.keychain,
            ledger: &self.ledger,
            clock: &self.clock,
        };
        let known = self.ledger.records(&place).await.unwrap();
        let record = known.iter().find(|record| record.pair.subscription == *service);
        let yes = Consent {
            confirmation: format!("{service}-{slot}").parse().unwrap(),
            seen: record.map(Record::changes).unwrap_or_default(),
            typed: None,
        };
        regenerate(&ports, &place, service, slot, &yes).await
    }

    async fn kept(&self, io: &IoManage, service: &SubscriptionId) -> KeyPair {
        let place = io.service(service).await.unwrap().place();
        self.keychain.load(&place.pair(service)).await.unwrap().unwrap()
    }
}
