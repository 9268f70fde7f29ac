//! One person at work with the portals, under their real addresses.

use std::path::PathBuf;

use portachiavi_keys::{
    ApiKey, Environment, InstitutionId, KeyCheck, KeyPair, KeySlot, KeyVerdict, Portal, PortalFault, Product,
    ServiceCatalogue, SubscriptionId,
};
use portachiavi_portals::{
    Addresses, BackOffice, ExplicitProxy, Finding, IoManage, Network, PagoPa, ProxyChoice, ProxyLogin,
    Runtime, StepOutcome, Timeouts,
};
use portachiavi_sandbox::seeds;
use portachiavi_tests::clock::HurriedClock;

use crate::portals::ENTE;
use crate::programs::here;

/// At the proxy.
pub const USER: &str = "rossi";

pub struct Person {
    pub pagopa: PagoPa,
    io: IoManage,
    runtime: Runtime,
}

impl Person {
    pub fn by(network: &Network) -> Person {
        let manage = ApiKey::parse(seeds::io::COMUNE_DI_ESEMPIO.manage.primary).unwrap();
        let addresses = Addresses::real();
        Person {
            pagopa: PagoPa::through(network, &addresses, Timeouts::default()).unwrap(),
            io: IoManage::through(network, &addresses, Timeouts::io(), manage).unwrap(),
            runtime: Runtime::new(network, &addresses, Timeouts::default()).unwrap(),
        }
    }

    pub async fn entered(&self) -> BackOffice {
        self.pagopa.sign_in("demo").await.unwrap();
        let listed = self.pagopa.institutions().await.unwrap();
        assert!(listed.iter().any(|one| one.id.as_str() == ENTE.id));
        let ente = InstitutionId::parse(ENTE.id).unwrap();
        self.pagopa.back_office(&ente, Environment::Collaudo)
    }

    /// Asks all portals for all that there is to ask: two keys made, both made anew, and one of them used.
    pub async fn works(&self) {
        let back_office = self.entered().await;
        back_office.create(Product::Gpd).await.unwrap();
        let first = pair(&back_office).await;
        for slot in [KeySlot::Primary, KeySlot::Secondary] {
            back_office.regenerate(&gpd(), slot).await.unwrap();
        }
        let second = pair(&back_office).await;
        assert!(second.primary != first.primary && second.secondary != first.secondary);
        assert_eq!(self.verdict(&second.primary).await, Ok(KeyVerdict::Taken));
        assert_eq!(self.verdict(&first.primary).await, Ok(KeyVerdict::Refused));
        assert_eq!(self.io.services(&|_| {}).await.unwrap().services.len(), 3);
    }

    async fn verdict(&self, key: &ApiKey) -> Result<KeyVerdict, PortalFault> {
        let gateway = self.runtime.gateway(Environment::Collaudo);
        let checked = gateway.check(Product::Gpd, key).await;
        checked
            .map(|checked| checked.verdict)
            .map_err(|error| error.fault)
    }

    /// What the first question to each of the portals fails with.
    pub async fn faults(&self) -> [PortalFault; 3] {
        let key = ApiKey::parse("0123456789abcdef0123456789abcdef").unwrap();
        [
            self.pagopa.sign_in("demo").await.unwrap_err().fault,
            self.io.verify(&key).await.unwrap_err().fault,
            self.verdict(&key).await.unwrap_err(),
        ]
    }

    /// What the check of the connection finds, in the order of its steps.
    pub async fn connection(&self) -> Vec<StepOutcome> {
        let clock = HurriedClock::default();
        let report = self.pagopa.check_connection(Environment::Collaudo, &clock).await;
        report.steps.into_iter().map(|step| step.outcome).collect()
    }
}

/// Who the check of the connection says issued the certificate that it was shown.
pub fn issuer(found: &[StepOutcome]) -> String {
    match &found[2] {
        StepOutcome::Passed(Finding::Protected { issuer, .. }) => issuer.unwrap().as_str().to_owned(),
        other => panic!("no protected connection: {other:?}"),
    }
}

pub fn gpd() -> SubscriptionId {
    SubscriptionId::parse(&format!("gdp-{}", ENTE.tax_code)).unwrap()
}

pub async fn pair(back_office: &BackOffice) -> KeyPair {
    let listing = back_office.list().await.unwrap();
    listing.find(&gpd()).unwrap().keys.clone().unwrap()
}

pub fn login(password: &str) -> Option<ProxyLogin> {
    Some(ProxyLogin {
        user: USER.into(),
        password: password.into(),
    })
}

pub fn through(proxy: u16, login: Option<ProxyLogin>, extra_trust: PathBuf) -> Network {
    let proxy = ExplicitProxy::new(&format!("http://{}", here(proxy)), login).unwrap();
    Network {
        proxy: ProxyChoice::Explicit(proxy),
        extra_trust: Some(extra_trust),
        client_certificate: None,
    }
}
