use crate::keep::keep_listing;
use crate::recover::{close, pair_of, seal};
use crate::{
    Confirmation, Environment, Institution, KeepError, KeychainError, LedgerError, Listing, NewIntent,
    Opening, Operation, Outcome, Place, PortalError, Ports, Product, Refusal, opening,
};

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GenerateError {
    /// Before anything was sent: nothing changed.
    #[error("the keychain could not keep a new pair: {0}")]
    KeychainNotReady(KeychainError),
    /// Before anything was sent: nothing changed.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// The list that comes first failed: nothing changed.
    #[error("the portal could not be asked what exists: {0}")]
    NotListed(PortalError),
    /// The portal lists nothing although pairs are known, or rows that cannot be read: generating now could collide with
    /// what is there. Nothing changed.
    #[error("the portal's list is doubtful")]
    ListDoubtful,
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Collaudo is not complete and the person did not say that it was done elsewhere: nothing changed.
    #[error("Collaudo comes first")]
    CollaudoFirst,
    /// The portal refused, and it is certain that nothing changed.
    #[error("the portal refused: {0}")]
    PortalRefused(PortalError),
    /// Sent, and it is not known what came of it: the intent stays open and is settled later.
    #[error("it is not known whether the pair was generated")]
    Unknown(Option<PortalError>),
    /// The pair exists at the portal and could not be kept: the intent stays open and is settled later.
    #[error("the pair exists at the portal and is not kept yet: {0}")]
    NotKept(KeepError),
    /// The pair is in the keychain, and the ledger could not note it: the intent stays open and is settled later.
    #[error("the pair is kept and could not be noted: {0}")]
    NotNoted(LedgerError),
    /// The portal refused and nothing changed, which the ledger could not note: the intent stays open.
    #[error("the portal refused, which could not be noted: {0}")]
    RefusalNotNoted(PortalError),
}

/// Asks the portal for a product's pair and keeps it.
///
/// Order: keychain ready, list, refuse what exists or comes too early, journal, POST once, list, keep, close the journal.
/// Whatever the POST answers (unless it is certain that nothing changed), the list decides.
pub async fn generate(
    ports: &Ports<'_>,
    institution: &Institution,
    environment: Environment,
    product: Product,
    confirmation: &Confirmation,
) -> Result<(), GenerateError> {
    if opening(ports.ledger, institution, environment).await? != Opening::Open {
        return Err(GenerateError::CollaudoFirst);
    }
    let place = &institution.place(environment);
    ports
        .keychain_is_ready()
        .await
        .map_err(GenerateError::KeychainNotReady)?;
    let listing = ports.portal.list().await.map_err(GenerateError::NotListed)?;
    refuse_what_must_not_be_sent(ports, place, product, &listing).await?;
    // What keeping the new pair will need, too.
    let key = ports.keychain.fingerprint_key().await;
    key.map_err(GenerateError::KeychainNotReady)?;

    let operation = Operation::Generate { product };
    let intent = NewIntent {
        confirmation: confirmation.clone(),
        place: place.clone(),
        operation,
        opened_at: ports.clock.now(),
    };
    let intent = ports.ledger.open_intent(&intent).await?;
    let answer = ports.portal.create(product).await;
    if let Err(error) = &answer
        && error.fault.nothing_changed()
    {
        let closed = close(ports, intent, Outcome::NotDone, None).await;
        closed.map_err(|_| GenerateError::RefusalNotNoted(error.clone()))?;
        return Err(GenerateError::PortalRefused(error.clone()));
    }

    let listing = ports
        .portal
        .list()
        .await
        .map_err(|error| GenerateError::Unknown(Some(error)))?;
    let kept = keep_listing(ports, place, &listing).await;
    let Some(pair) = pair_of(&listing, product) else {
        return Err(GenerateError::Unknown(answer.err()));
    };
    kept.has(&pair.id)
        .map_err(|error| GenerateError::NotKept(error.into()))?;
    kept.noted().map_err(GenerateError::NotNoted)?;
    close(ports, intent, Outcome::Done, None)
        .await
        .map_err(GenerateError::NotNoted)?;
    seal(ports, kept.key.as_ref()).await;
    Ok(())
}

async fn refuse_what_must_not_be_sent(
    ports: &Ports<'_>,
    place: &Place,
    product: Product,
    listing: &Listing,
) -> Result<(), GenerateError> {
    let known = ports.ledger.records(place).await?;
    // A row that cannot be read may be this very product's.
    if listing.unreadable > 0 || listing.subscriptions.is_empty() && !known.is_empty() {
        return Err(GenerateError::ListDoubtful);
    }
    let listed = |wanted| {
        listing
            .subscriptions
            .iter()
            .any(|row| Product::of(&row.id) == Some(wanted))
    };
    if listed(product) {
        return Err(GenerateError::Refused(Refusal::AlreadyGenerated));
    }
    if product != Product::Nodoauth && !listed(Product::Nodoauth) {
        return Err(GenerateError::Refused(Refusal::NodoFirst));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, comune, confirmed, place};
    use crate::{KeychainState, Ledger, PortalFault, sync};

    async fn ask(desk: &Desk, product: Product) -> Result<(), GenerateError> {
        generate(
            &desk.ports(),
            &comune(),
            Environment::Collaudo,
            product,
            &confirmed(),
        )
        .await
    }

    #[tokio::test]
    async fn a_new_pair_is_journalled_before_it_is_asked_for_and_kept_before_the_journal_closes() {
        let desk = Desk::new();
        ask(&desk, Product::Nodoauth).await.unwrap();
        assert_eq!(
            desk.story(),
            ["list", "journal", "create", "list", "store", "record", "close"]
        );
        assert_eq!(
            desk.kept(Product::Nodoauth).await,
            desk.portal.pair(Product::Nodoauth)
        );
    }

    #[tokio::test]
    async fn what_exists_or_comes_too_early_is_refused_before_anything_is_sent() {
        let desk = Desk::new();
        let early = ask(&desk, Product::Gpd).await;
        assert_eq!(early, Err(GenerateError::Refused(Refusal::NodoFirst)));
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        let again = ask(&desk, Product::Nodoauth).await;
        assert_eq!(again, Err(GenerateError::Refused(Refusal::AlreadyGenerated)));
        assert_eq!(desk.portal.changes_asked(), 0);
    }

    #[tokio::test]
    async fn produzione_waits_for_collaudo() {
        let desk = Desk::new();
        let early = generate(
            &desk.ports(),
            &comune(),
            Environment::Produzione,
            Product::Nodoauth,
            &confirmed(),
        )
        .await;
        assert_eq!(early, Err(GenerateError::CollaudoFirst));
        assert_eq!(desk.portal.changes_asked(), 0);
    }

    #[tokio::test]
    async fn with_a_locked_keychain_nothing_is_asked_of_the_portal() {
        let desk = Desk::new();
        desk.keychain.becomes(KeychainState::Locked);
        let refused = ask(&desk, Product::Nodoauth).await;
        assert!(matches!(refused, Err(GenerateError::KeychainNotReady(_))));
        assert_eq!(desk.portal.changes_asked(), 0);
    }

    #[tokio::test]
    async fn an_empty_list_over_known_pairs_stops_the_generation() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        desk.portal.lists_nothing();
        assert_eq!(
            ask(&desk, Product::Nodoauth).await,
            Err(GenerateError::ListDoubtful)
        );
        desk.portal.comes_back();
        desk.portal.garbles_rows(1);
        let doubtful = ask(&desk, Product::Gpd).await;
        assert_eq!(
            doubtful,
            Err(GenerateError::ListDoubtful),
            "the row may be this product's"
        );
        assert_eq!(desk.portal.changes_asked(), 0);
    }

    #[tokio::test]
    async fn a_failure_after_the_change_is_settled_by_the_list() {
        let desk = Desk::new();
        desk.portal.changes_then_fails(PortalFault::Failed(500));
        ask(&desk, Product::Nodoauth).await.unwrap();
        assert_eq!(desk.portal.changes_asked(), 1, "sent once");
        assert!(desk.ledger.open_intents(Some(&place())).await.unwrap().is_empty());
        assert!(desk.kept(Product::Nodoauth).await.is_some());
    }

    #[tokio::test]
    async fn a_certain_refusal_closes_the_journal_as_not_done() {
        let desk = Desk::new();
        desk.portal.fails_without_change(PortalFault::TypeNotAllowed);
        let refused = ask(&desk, Product::Nodoauth).await;
        assert!(matches!(refused, Err(GenerateError::PortalRefused(_))));
        assert!(desk.ledger.open_intents(Some(&place())).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_second_try_while_the_first_is_unsettled_is_not_sent() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.portal.fails_without_change(PortalFault::TimedOut);
        let first = ask(&desk, Product::Gpd).await;
        assert!(matches!(first, Err(GenerateError::Unknown(_))));
        let second = ask(&desk, Product::Gpd).await;
        assert_eq!(second, Err(GenerateError::Ledger(LedgerError::IntentOpen)));
        assert_eq!(desk.portal.changes_asked(), 1);
    }

    #[tokio::test]
    async fn with_no_way_to_fingerprint_keys_nothing_is_asked_of_the_portal() {
        let desk = Desk::new();
        desk.keychain.damages_fingerprint_key();
        let refused = ask(&desk, Product::Nodoauth).await;
        assert_eq!(
            refused,
            Err(GenerateError::KeychainNotReady(KeychainError::Damaged))
        );
        assert_eq!(desk.portal.changes_asked(), 0);
    }

    #[tokio::test]
    async fn a_pair_is_not_said_to_exist_because_another_could_not_be_kept() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.keychain.refuses_entry_of(Product::Nodoauth);
        desk.portal.fails_without_change(PortalFault::Failed(500));
        let failed = ask(&desk, Product::Gpd).await;
        assert!(matches!(failed, Err(GenerateError::Unknown(_))), "{failed:?}");
    }

    #[tokio::test]
    async fn a_pair_is_kept_though_another_cannot_be() {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        desk.keychain.refuses_entry_of(Product::Nodoauth);
        ask(&desk, Product::Gpd).await.unwrap();
        assert_eq!(desk.kept(Product::Gpd).await, desk.portal.pair(Product::Gpd));
    }
}
