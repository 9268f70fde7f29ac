//! The client against the simulated portals, over real HTTP.

use portachiavi_keys::{
    Entitlement, Environment, Institution, InstitutionKind, KeyPair, KeySlot, Portal, PortalFault, Product,
    SubscriptionId,
};
use portachiavi_portals::{Addresses, BackOffice, InstitutionSummary, PagoPa, Timeouts};
use portachiavi_sandbox::{Options, Sandbox, seeds};
use tempfile::TempDir;
use url::Url;

const EC_ONLY: Entitlement = entitled(true, false);

#[tokio::test]
async fn a_person_signs_in_and_sees_the_institutions_with_tax_code_and_permission() {
    let demo = Demo::new().await;
    let listed = demo.pagopa.institutions().await.unwrap();
    let names: Vec<&str> = listed.iter().map(|one| one.name.as_str()).collect();
    let seeded: Vec<&str> = seeds::ALL.iter().map(|seed| seed.name).collect();
    assert_eq!(names, seeded, "all of them, in the portal's order");
    let comune = find(&listed, &seeds::COMUNE_DI_ESEMPIO);
    assert_eq!(
        comune.tax_code.as_ref().map(|code| code.as_str()),
        Some("00264560608")
    );
    assert_eq!(
        (comune.role.as_str(), comune.can_manage),
        ("Amministratore", true)
    );
    assert!(!find(&listed, &seeds::ENTE_SENZA_RUOLO).can_manage);

    demo.pagopa.sign_out();
    let fault = demo.pagopa.institutions().await.unwrap_err().fault;
    assert_eq!(fault, PortalFault::SessionExpired);
}

#[tokio::test]
async fn a_code_that_the_portal_did_not_give_signs_nobody_in() {
    let demo = Demo::new().await;
    assert!(demo.pagopa.sign_in("another").await.is_err());
    assert!(!demo.pagopa.is_signed_in());
}

#[tokio::test]
async fn a_comune_generates_its_first_pair_in_collaudo_and_replaces_one_slot() {
    let demo = Demo::new().await;
    let collaudo = demo.enter(&seeds::COMUNE_DI_ESEMPIO, Environment::Collaudo).await;
    let id = SubscriptionId::parse("nodauth-00264560608").unwrap();
    assert!(collaudo.list().await.unwrap().subscriptions.is_empty());

    collaudo.create(Product::Nodoauth).await.unwrap();
    let listing = collaudo.list().await.unwrap();
    assert_eq!((listing.subscriptions.len(), listing.unreadable), (1, 0));
    let row = listing.find(&id).unwrap();
    assert_eq!(row.display_name, "Connessione con nodo Comune di Esempio");
    let first = row.keys.clone().unwrap();
    assert_ne!(first.primary, first.secondary);

    collaudo.regenerate(&id, KeySlot::Secondary).await.unwrap();
    let second = pair(&collaudo, &id).await;
    assert_eq!(second.primary, first.primary, "the other slot stays");
    assert_ne!(second.secondary, first.secondary);

    collaudo.regenerate(&id, KeySlot::Primary).await.unwrap();
    let third = pair(&collaudo, &id).await;
    assert_ne!(third.primary, second.primary);
    assert_eq!(third.secondary, second.secondary, "the other slot stays");

    let produzione = demo
        .enter(&seeds::COMUNE_DI_ESEMPIO, Environment::Produzione)
        .await;
    assert!(
        produzione.list().await.unwrap().subscriptions.is_empty(),
        "the environments share no keys"
    );
}

#[tokio::test]
async fn each_kind_of_institution_is_told_with_what_it_may_ask_for() {
    let demo = Demo::new().await;
    let kinds = [
        (&seeds::COMUNE_DI_ESEMPIO, InstitutionKind::Ec, EC_ONLY),
        (&seeds::BANCA, InstitutionKind::Psp, entitled(false, true)),
        (&seeds::PARTNER_EC_PSP, InstitutionKind::Pt, entitled(true, true)),
        (&seeds::PARTNER_EC, InstitutionKind::Pt, EC_ONLY),
        (
            &seeds::PARTNER_NON_REGISTRATO,
            InstitutionKind::Pt,
            entitled(false, false),
        ),
        (
            &seeds::ASSICURAZIONE,
            InstitutionKind::Other,
            entitled(false, false),
        ),
    ];
    for (seed, kind, entitlement) in kinds {
        let told = demo.told(seed).await;
        assert_eq!(
            (told.kind, told.entitlement),
            (kind, entitlement),
            "{}",
            seed.name
        );
        assert_eq!(
            (told.name.as_str(), told.tax_code.as_str()),
            (seed.name, seed.tax_code)
        );
        assert!(!told.role.is_empty());
    }
    let accents = demo.told(&seeds::ENTE_CON_ACCENTI).await;
    assert_eq!(accents.name, seeds::ENTE_CON_ACCENTI.name);
}

#[tokio::test]
async fn a_partner_gets_what_it_is_broker_of_and_is_refused_the_rest_with_nothing_changed() {
    let demo = Demo::new().await;
    let partner = demo.enter(&seeds::PARTNER_EC, Environment::Collaudo).await;
    partner.create(Product::Gpd).await.unwrap();
    let refused = partner.create(Product::FdrPsp).await.unwrap_err();
    assert_eq!(refused.fault, PortalFault::TypeNotAllowed);
    assert!(refused.fault.nothing_changed() && refused.request_id.is_some());
    assert_eq!(partner.list().await.unwrap().subscriptions.len(), 1);

    let psp = demo
        .enter(&seeds::ISTITUTO_SENZA_CODICE, Environment::Collaudo)
        .await;
    let refused = psp.create(Product::FdrPsp).await.unwrap_err();
    assert_eq!(refused.fault, PortalFault::PspCodeMissing);
}

#[tokio::test]
async fn an_institution_that_is_not_the_persons_is_refused() {
    let demo = Demo::new().await;
    let foreign = "0c1a5e10-0000-4000-8000-00000000ffff"
        .to_owned()
        .try_into()
        .unwrap();
    let foreign = demo.pagopa.back_office(&foreign, Environment::Collaudo);
    assert_eq!(foreign.list().await.unwrap_err().fault, PortalFault::NotFound);
    let refused = foreign.create(Product::Nodoauth).await.unwrap_err();
    assert!(
        refused.fault.nothing_changed(),
        "there is no session to send it with"
    );

    let no_role = demo.enter(&seeds::ENTE_SENZA_RUOLO, Environment::Collaudo).await;
    assert_eq!(
        no_role.profile().await.unwrap_err().fault,
        PortalFault::RoleMissing
    );
}

#[tokio::test]
async fn another_institutions_subscription_cannot_be_regenerated() {
    let demo = Demo::new().await;
    let comune = demo.enter(&seeds::COMUNE_DI_ESEMPIO, Environment::Collaudo).await;
    comune.create(Product::Nodoauth).await.unwrap();
    let id = SubscriptionId::parse("nodauth-00264560608").unwrap();
    let before = pair(&comune, &id).await;

    let bank = demo.enter(&seeds::BANCA, Environment::Collaudo).await;
    let refused = bank.regenerate(&id, KeySlot::Primary).await.unwrap_err();
    assert_eq!(refused.fault, PortalFault::NotFound);
    let unknown = SubscriptionId::parse("bes-00264560608").unwrap();
    let refused = comune.regenerate(&unknown, KeySlot::Primary).await.unwrap_err();
    assert_eq!(refused.fault, PortalFault::PrefixUnknown);
    assert_eq!(pair(&comune, &id).await, before);
}

#[tokio::test]
async fn a_product_asked_for_twice_answers_with_a_conflict_and_the_pair_stays() {
    let demo = Demo::new().await;
    let comune = demo.enter(&seeds::COMUNE_DI_ESEMPIO, Environment::Collaudo).await;
    comune.create(Product::Gpd).await.unwrap();
    let id = comune.list().await.unwrap().subscriptions[0].id.clone();
    let before = pair(&comune, &id).await;
    let again = comune.create(Product::Gpd).await.unwrap_err();
    assert_eq!(again.fault, PortalFault::Conflict);
    assert!(!again.fault.nothing_changed(), "the list decides");
    assert!(!format!("{again} {again:?}").contains(before.primary.expose()));
    assert_eq!(pair(&comune, &id).await, before);
}

#[tokio::test]
async fn the_drop_down_lists_the_platforms_products() {
    let demo = Demo::new().await;
    let comune = demo.enter(&seeds::COMUNE_DI_ESEMPIO, Environment::Collaudo).await;
    let products = comune.products().await.unwrap();
    assert_eq!(
        (products[0].id.as_str(), products[0].title.as_str()),
        ("prod-pagopa", "Piattaforma pagoPA")
    );
}

/// A demo portal of its own, and a person signed in to it.
struct Demo {
    pagopa: PagoPa,
    _portal: Sandbox,
    _folder: TempDir,
}

impl Demo {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::on_loopback(folder.path().join("portal.json"));
        let portal = Sandbox::start(options).await.unwrap();
        let addresses = Addresses::sandbox(&Url::parse(&portal.base_url()).unwrap()).unwrap();
        let pagopa = PagoPa::new(&addresses, Timeouts::default()).unwrap();
        pagopa.sign_in("demo").await.unwrap();
        Demo {
            pagopa,
            _portal: portal,
            _folder: folder,
        }
    }

    /// By the list, as the window does it.
    async fn enter(&self, seed: &seeds::Institution, environment: Environment) -> BackOffice {
        let listed = self.pagopa.institutions().await.unwrap();
        self.pagopa.back_office(&find(&listed, seed).id, environment)
    }

    async fn told(&self, seed: &seeds::Institution) -> Institution {
        let back_office = self.enter(seed, Environment::Collaudo).await;
        back_office.profile().await.unwrap().institution
    }
}

fn find<'a>(listed: &'a [InstitutionSummary], seed: &seeds::Institution) -> &'a InstitutionSummary {
    listed.iter().find(|one| one.id.as_str() == seed.id).unwrap()
}

async fn pair(back_office: &BackOffice, id: &SubscriptionId) -> KeyPair {
    back_office
        .list()
        .await
        .unwrap()
        .find(id)
        .unwrap()
        .keys
        .clone()
        .unwrap()
}

const fn entitled(ec: bool, psp: bool) -> Entitlement {
    Entitlement {
        ec,
        psp,
        payment_notices: true,
    }
}
