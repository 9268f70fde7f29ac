//! What the keychain, the ledger and the portal say when all is over: nothing may be missing, twice or gone.

use std::collections::HashMap;

use portachiavi_keys::*;
use portachiavi_sandbox::{Asked, Change, Environment as On, PairOnPortal, Sandbox, Slot, seeds};
use serde::{Deserialize, Serialize};

use crate::program::{Act, Program, collaudo, io_place, service};

/// What was promised and not held. Empty is as it should be.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    pub lost: Vec<String>,
    pub sent_twice: Vec<String>,
    pub deleted: Vec<String>,
    /// The journal or the history does not tell what happened.
    pub untold: Vec<String>,
}

impl Broken {
    pub fn is_nothing(&self) -> bool {
        *self == Broken::default()
    }
}

/// Every pair that the portal has, with its place.
pub fn on_portal(sandbox: &Sandbox) -> Vec<(Place, PairOnPortal)> {
    let pagopa = sandbox.pairs(On::Collaudo, seeds::COMUNE_DI_ESEMPIO.id);
    let io = sandbox.pair_of_service(&service());
    let pagopa = pagopa.into_iter().map(|pair| (collaudo(), pair));
    pagopa.chain(io.map(|pair| (io_place(), pair))).collect()
}

/// Compares the three, after the program has settled everything it could.
pub async fn compare(program: &Program, wanted: &[(Place, PairOnPortal)], broken: &mut Broken) {
    for (place, pair) in wanted {
        let id = SubscriptionId::parse(&pair.subscription).unwrap();
        let kept = program.keychain.load(&place.pair(&id)).await;
        let same = matches!(&kept, Ok(Some(keys))
            if keys.primary.expose() == pair.primary && keys.secondary.expose() == pair.secondary);
        if !same {
            broken.lost.push(pair.subscription.clone());
        }
        let records = program.ledger.records(place).await.unwrap();
        let record = records.iter().find(|record| record.pair.subscription == id);
        if !record.is_some_and(|record| record.listed && record.kept_at.is_some()) {
            broken
                .untold
                .push(format!("{id} has no record of its being kept"));
        }
    }
    let known = |id: &SubscriptionId| wanted.iter().any(|(_, pair)| pair.subscription == id.as_str());
    for intent in program.ledger.open_intents(None).await.unwrap() {
        // What the portal lists no more, nobody can tell the end of; nor what an empty list means.
        let tellable = match &intent.operation {
            Operation::Regenerate { subscription, .. } => known(subscription),
            Operation::Generate { .. } => wanted.iter().any(|(place, _)| *place == intent.place),
        };
        if tellable {
            broken.untold.push(format!("still open: {:?}", intent.operation));
        }
    }
    let key = program.keychain.fingerprint_key().await.unwrap();
    match program.ledger.check_history(Some(&key)).await {
        Ok(HistoryCheck::Whole {
            seal: Seal::Holds { .. } | Seal::Missing,
            ..
        }) => {}
        other => broken.untold.push(format!("the history: {other:?}")),
    }
}

/// At most one request for each "yes".
pub fn count_requests(changes: &[Change], confirmed: &HashMap<Act, usize>, broken: &mut Broken) {
    let mut arrived: HashMap<Act, usize> = HashMap::new();
    for change in changes {
        *arrived.entry(act_of(&change.asked)).or_default() += 1;
    }
    for (act, count) in arrived {
        let allowed = confirmed.get(&act).copied().unwrap_or(0);
        if count > allowed {
            broken
                .sent_twice
                .push(format!("{act:?}: {count} requests, {allowed} confirmations"));
        }
    }
}

fn act_of(asked: &Asked) -> Act {
    let slot = |slot: &Slot| match slot {
        Slot::Primary => KeySlot::Primary,
        Slot::Secondary => KeySlot::Secondary,
    };
    match asked {
        Asked::Create { code, .. } => Act::Generate(code.clone()),
        Asked::Regenerate {
            subscription,
            slot: of,
            ..
        } => Act::Regenerate(subscription.clone(), slot(of)),
        Asked::IoRegenerate { service, slot: of } => Act::RegenerateIo(service.clone(), slot(of)),
    }
}
