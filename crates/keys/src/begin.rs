use crate::ports::keychain_is_ready;
use crate::{
    Clock, Deed, Entitlement, Event, FingerprintKey, Institution, InstitutionId, InstitutionKind, KeepError,
    KeptName, KeySlot, Keychain, KeychainError, Ledger, LedgerError, ManageKeyId, ManageKeyRecord, PairId,
    Place, Product, Realm, Record, SlotRecord,
};

/// Brings what the keychain holds into a ledger that knows nothing of it: a new one, or one begun anew because the old
/// was lost. Once, at the beginning; a failure leaves it to the next time. Says how many pairs and Manage keys it found.
pub async fn begin(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
) -> Result<usize, KeepError> {
    if ledger.is_begun().await? {
        return Ok(0);
    }
    keychain_is_ready(keychain).await?;
    let names = keychain.names().await?;
    let mut found = 0;
    if !names.is_empty() {
        let key = keychain.fingerprint_key().await?;
        for name in names {
            let new = match name {
                KeptName::Pair(pair) => bring_pair(keychain, ledger, clock, &key, pair).await,
                KeptName::ManageKey(id) => bring_manage_key(ledger, clock, id).await,
            };
            found += usize::from(new?);
        }
    }
    let begun = Event {
        about: Some(found.to_string()),
        ..Event::new(clock.now(), Deed::ArchiveBegun)
    };
    ledger.note(&begun).await?;
    Ok(found)
}

async fn bring_pair(
    keychain: &dyn Keychain,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    key: &FingerprintKey,
    pair: PairId,
) -> Result<bool, KeepError> {
    let known = ledger.records(&pair.place).await?;
    if known.iter().any(|record| record.pair == pair) {
        return Ok(false);
    }
    let keys = match keychain.load(&pair).await {
        Ok(Some(keys)) => keys,
        // One that is gone meanwhile, or that another version wrote, is left as it is.
        Ok(None) | Err(KeychainError::Damaged) => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    let slot = |slot| SlotRecord {
        fingerprint: Some(key.fingerprint(keys.slot(slot))),
        ..SlotRecord::default()
    };
    let now = clock.now();
    let record = Record {
        display_name: Product::of(&pair.subscription).map_or_else(
            || pair.subscription.to_string(),
            |product| product.name().to_owned(),
        ),
        primary: slot(KeySlot::Primary),
        secondary: slot(KeySlot::Secondary),
        kept_at: Some(now),
        first_seen: now,
        confirmed_at: None,
        listed: true,
        pair,
    };
    remember_owner(ledger, &record.pair.place).await?;
    ledger.record(&record, &[]).await?;
    Ok(true)
}

/// Until the portal tells more, a body is known by its tax code, so that its keys are within reach.
async fn remember_owner(ledger: &dyn Ledger, place: &Place) -> Result<(), LedgerError> {
    let Realm::PagoPa(_) = place.realm else {
        return Ok(());
    };
    let known = ledger.institutions().await?;
    if known
        .iter()
        .any(|institution| institution.tax_code == place.tax_code)
    {
        return Ok(());
    }
    let Ok(id) = InstitutionId::parse(place.tax_code.as_str()) else {
        return Ok(());
    };
    let owner = Institution {
        id,
        name: place.tax_code.to_string(),
        tax_code: place.tax_code.clone(),
        kind: InstitutionKind::Other,
        role: String::new(),
        entitlement: Entitlement::default(),
    };
    ledger.remember_institution(&owner).await
}

async fn bring_manage_key(
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    id: ManageKeyId,
) -> Result<bool, KeepError> {
    let known = ledger.manage_keys().await?;
    if known.iter().any(|record| record.id == id) {
        return Ok(false);
    }
    let record = ManageKeyRecord {
        name: id.to_string(),
        id,
        added_at: clock.now(),
        checked_at: None,
    };
    ledger.record_manage_key(&record, clock.now()).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, manage_key, manage_key_id, place};
    use crate::{KeychainState, SubscriptionId, sync};

    async fn desk_whose_ledger_was_lost() -> Desk {
        let desk = Desk::new();
        let pair = place().pair(&SubscriptionId::parse("nodauth-00264560608").unwrap());
        let keys = crate::KeyPair {
            primary: manage_key("p1"),
            secondary: manage_key("s1"),
        };
        desk.keychain.store(&pair, &keys).await.unwrap();
        desk.keychain
            .store_manage_key(&manage_key_id(), &manage_key("m1"))
            .await
            .unwrap();
        desk
    }

    #[tokio::test]
    async fn what_the_keychain_holds_is_listed_again_and_called_confirmed_by_nobody() {
        let desk = desk_whose_ledger_was_lost().await;
        assert_eq!(begin(&desk.keychain, &desk.ledger, &desk.clock).await, Ok(2));
        let records = desk.ledger.records(&place()).await.unwrap();
        assert_eq!((records.len(), records[0].confirmed_at), (1, None));
        assert_eq!(records[0].display_name, "Connessione con nodo");
        assert_eq!(desk.ledger.manage_keys().await.unwrap().len(), 1);
        assert_eq!(
            desk.ledger.institutions().await.unwrap()[0].tax_code,
            place().tax_code
        );
        assert_eq!(
            begin(&desk.keychain, &desk.ledger, &desk.clock).await,
            Ok(0),
            "once"
        );
    }

    #[tokio::test]
    async fn with_a_locked_keychain_it_is_left_to_the_next_time() {
        let desk = desk_whose_ledger_was_lost().await;
        desk.keychain.becomes(KeychainState::Locked);
        assert!(begin(&desk.keychain, &desk.ledger, &desk.clock).await.is_err());
        assert_eq!(desk.ledger.is_begun().await, Ok(false));
        desk.keychain.becomes(KeychainState::Ready);
        assert_eq!(begin(&desk.keychain, &desk.ledger, &desk.clock).await, Ok(2));
    }

    #[tokio::test]
    async fn a_key_changed_since_is_told_as_changed_elsewhere() {
        let desk = desk_whose_ledger_was_lost().await;
        begin(&desk.keychain, &desk.ledger, &desk.clock).await.unwrap();
        desk.portal.has(Product::Nodoauth, "p2", "s1");
        let synced = sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(synced.drifted.len(), 1);
    }
}
