use crate::{Clock, Ledger, ManageKeyId, Progress, ServiceCatalogue, SyncError};

/// What came of walking over a Manage key's services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyncedServices {
    /// Places in the portal's list that could not be read.
    pub unreadable: usize,
    /// The portal listed nothing although services are known here: it may be its own failure, so nothing was concluded.
    pub empty_but_known: bool,
}

/// Walks over what a Manage key reaches and notes it. Asks for no service's keys, and removes nothing, ever.
pub async fn sync_services(
    catalogue: &dyn ServiceCatalogue,
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    id: &ManageKeyId,
    progress: &(dyn Fn(Progress) + Send + Sync),
) -> Result<SyncedServices, SyncError> {
    let listing = catalogue.services(progress).await?;
    let empty_but_known = listing.services.is_empty() && !ledger.services(id).await?.is_empty();
    if !empty_but_known {
        ledger.record_services(id, &listing, clock.now()).await?;
    }
    Ok(SyncedServices {
        unreadable: listing.unreadable,
        empty_but_known,
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::fakes::{Desk, manage_key_id, manage_key_record, service};
    use crate::{KnownService, PortalFault, Timestamp};

    async fn desk_with_services(ids: &[&str]) -> Desk {
        let desk = Desk::new();
        desk.ledger
            .record_manage_key(&manage_key_record(), Timestamp(1))
            .await
            .unwrap();
        desk.catalogue.lists(ids);
        walk(&desk).await.unwrap();
        desk
    }

    async fn walk(desk: &Desk) -> Result<SyncedServices, SyncError> {
        let id = manage_key_id();
        sync_services(&desk.catalogue, &desk.ledger, &desk.clock, &id, &|_| {}).await
    }

    /// Known services with whether they are listed.
    async fn known(desk: &Desk) -> Vec<(String, bool)> {
        let services = desk.ledger.services(&manage_key_id()).await.unwrap();
        let row = |KnownService { service, listed }| (service.id.to_string(), listed);
        services.into_iter().map(row).collect()
    }

    fn row(id: &str, listed: bool) -> (String, bool) {
        (id.to_owned(), listed)
    }

    #[tokio::test]
    async fn what_the_walk_finds_is_noted_with_its_time_and_reported_on_the_way() {
        let desk = desk_with_services(&[]).await;
        desk.catalogue.lists(&["one", "two"]);
        let told = Mutex::new(Vec::new());
        let id = manage_key_id();
        sync_services(&desk.catalogue, &desk.ledger, &desk.clock, &id, &|progress| {
            told.lock().unwrap().push(progress);
        })
        .await
        .unwrap();
        assert_eq!(*told.lock().unwrap(), [Progress::Found(2)]);
        let services = desk.ledger.services(&id).await.unwrap();
        assert_eq!(services[1].service, service("two"));
        let now = Some(desk.clock.now());
        assert_eq!(desk.ledger.services_as_of(&id).await, Ok(now));
        assert_eq!(desk.ledger.manage_keys().await.unwrap()[0].checked_at, now);
    }

    #[tokio::test]
    async fn a_service_that_a_whole_walk_did_not_find_is_marked_and_stays() {
        let desk = desk_with_services(&["one", "two"]).await;
        desk.catalogue.lists(&["two", "three"]);
        walk(&desk).await.unwrap();
        assert_eq!(
            known(&desk).await,
            [row("one", false), row("two", true), row("three", true)]
        );
    }

    #[tokio::test]
    async fn a_place_that_could_not_be_read_may_be_any_of_the_known_services() {
        let desk = desk_with_services(&["one", "two"]).await;
        desk.catalogue.lists(&["two"]);
        desk.catalogue.garbles(1);
        let synced = walk(&desk).await.unwrap();
        assert_eq!(synced.unreadable, 1);
        assert_eq!(known(&desk).await, [row("one", true), row("two", true)]);
    }

    #[tokio::test]
    async fn an_empty_walk_over_known_services_concludes_nothing_and_is_called_doubtful() {
        let desk = desk_with_services(&["one"]).await;
        let as_of = desk.ledger.services_as_of(&manage_key_id()).await;
        desk.clock.passes(std::time::Duration::from_secs(60));
        desk.catalogue.lists(&[]);
        assert!(walk(&desk).await.unwrap().empty_but_known);
        assert_eq!(known(&desk).await, [row("one", true)]);
        assert_eq!(desk.ledger.services_as_of(&manage_key_id()).await, as_of);
    }

    #[tokio::test]
    async fn an_empty_walk_where_none_is_known_is_an_answer() {
        let desk = desk_with_services(&[]).await;
        assert!(!walk(&desk).await.unwrap().empty_but_known);
        let as_of = desk.ledger.services_as_of(&manage_key_id()).await.unwrap();
        assert_eq!(as_of, Some(desk.clock.now()));
    }

    #[tokio::test]
    async fn a_walk_that_fails_leaves_everything_as_it_was() {
        let desk = desk_with_services(&["one"]).await;
        desk.catalogue.fails(PortalFault::Unreachable);
        let failed = walk(&desk).await;
        assert!(matches!(failed, Err(SyncError::Portal(_))), "{failed:?}");
        assert_eq!(known(&desk).await, [row("one", true)]);
    }

    #[tokio::test]
    async fn a_key_removed_during_its_walk_does_not_come_back() {
        let desk = desk_with_services(&["one"]).await;
        desk.ledger
            .remove_manage_key(&manage_key_id(), Timestamp(1))
            .await
            .unwrap();
        walk(&desk).await.unwrap();
        assert_eq!(desk.ledger.manage_keys().await, Ok(vec![]));
        assert_eq!(known(&desk).await, []);
    }
}
