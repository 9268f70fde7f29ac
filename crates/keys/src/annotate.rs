use crate::{Clock, Ledger, LedgerError, PairId, PairNote, UnfitNote};

/// Whatever the reason, the note is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnnotateError {
    #[error(transparent)]
    Unfit(#[from] UnfitNote),
    #[error("no such pair is known here")]
    PairUnknown,
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// Keeps what the person says of a pair in place of what they said before. No portal and no keychain is asked.
pub async fn annotate(
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    pair: &PairId,
    note: PairNote,
) -> Result<(), AnnotateError> {
    let note = note.fit()?;
    if ledger.annotate(pair, &note, clock.now()).await? {
        Ok(())
    } else {
        Err(AnnotateError::PairUnknown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, place};
    use crate::{Deed, KeySlot, KeychainState, Product, SubscriptionId, regenerate, remove_pair, sync};

    fn nodo() -> PairId {
        place().pair(&SubscriptionId::parse("nodauth-00264560608").unwrap())
    }

    fn in_use(slot: KeySlot) -> PairNote {
        PairNote {
            in_use: Some(slot),
            owner: "Maria Rossi".to_owned(),
            ..PairNote::default()
        }
    }

    async fn annotated_desk() -> Desk {
        let desk = Desk::new();
        desk.portal.has(Product::Nodoauth, "p1", "s1");
        sync(&desk.ports(), &place()).await.unwrap();
        say(&desk, in_use(KeySlot::Primary)).await.unwrap();
        desk
    }

    async fn say(desk: &Desk, note: PairNote) -> Result<(), AnnotateError> {
        annotate(&desk.ledger, &desk.clock, &nodo(), note).await
    }

    async fn said(desk: &Desk) -> Vec<(PairId, PairNote)> {
        desk.ledger.pair_notes(None).await.unwrap()
    }

    #[tokio::test]
    async fn a_note_is_kept_while_portal_and_keychain_are_away_and_an_empty_one_is_none() {
        let desk = annotated_desk().await;
        desk.keychain.becomes(KeychainState::Locked);
        desk.clear_story();
        say(&desk, in_use(KeySlot::Secondary)).await.unwrap();
        assert_eq!(desk.story(), ["annotate"]);
        assert_eq!(said(&desk).await, [(nodo(), in_use(KeySlot::Secondary))]);
        say(&desk, PairNote::default()).await.unwrap();
        assert_eq!(said(&desk).await, []);
        let deeds: Vec<_> = desk.ledger.noted().iter().map(|event| event.deed).collect();
        let told = [Deed::InUseMarked, Deed::InUseUnmarked, Deed::NoteChanged];
        assert!(deeds.ends_with(&told), "{deeds:?}");
    }

    #[tokio::test]
    async fn what_is_unfit_or_of_no_known_pair_changes_nothing() {
        let desk = annotated_desk().await;
        let unfit = PairNote {
            text: "5ae0ec6a8a5e49cb906b034963c6d2da".to_owned(),
            ..PairNote::default()
        };
        assert_eq!(
            say(&desk, unfit).await,
            Err(AnnotateError::Unfit(UnfitNote::Text))
        );
        let unknown = place().pair(&SubscriptionId::parse("gdp-00264560608").unwrap());
        let refused = annotate(&desk.ledger, &desk.clock, &unknown, in_use(KeySlot::Primary)).await;
        assert_eq!(refused, Err(AnnotateError::PairUnknown));
        desk.ledger.is_full();
        let full = say(&desk, PairNote::default()).await;
        assert_eq!(full, Err(LedgerError::Full.into()));
        assert_eq!(said(&desk).await, [(nodo(), in_use(KeySlot::Primary))]);
    }

    #[tokio::test]
    async fn a_note_outlives_a_sync_a_regeneration_and_the_portals_own_list_and_goes_with_the_pair() {
        let desk = annotated_desk().await;
        let note = [(nodo(), in_use(KeySlot::Primary))];
        regenerate(
            &desk.ports(),
            &place(),
            &nodo().subscription,
            KeySlot::Secondary,
            &desk.yes().await,
        )
        .await
        .unwrap();
        sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(said(&desk).await, note);
        desk.portal.has(Product::Gpd, "p2", "s2");
        desk.portal.forgets(Product::Nodoauth);
        sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(said(&desk).await, note);
        remove_pair(&desk.keychain, &desk.ledger, &desk.clock, &nodo())
            .await
            .unwrap();
        assert_eq!(said(&desk).await, []);
    }
}
