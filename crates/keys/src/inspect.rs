use crate::{Inventory, Ledger, LedgerError, Place};

/// What is kept of a place, from the ledger alone: no keychain, no network.
pub async fn inspect(ledger: &dyn Ledger, place: &Place) -> Result<Inventory, LedgerError> {
    Ok(Inventory {
        records: ledger.records(place).await?,
        as_of: ledger.as_of(place).await?,
    })
}
