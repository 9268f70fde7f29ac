//! "Collaudo before Produzione": the manual's rule, which no server enforces. So it is a door with a handle.

use crate::{Entitlement, Environment, Institution, Inventory, Ledger, LedgerError, Product, inspect};

/// Whether pairs may be generated in an environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    Open,
    /// Collaudo is not complete: these are the products of the manual that still lack their pair there.
    Closed {
        missing: Vec<Product>,
    },
}

/// Collaudo is always open. Produzione opens once the pairs that the manual describes exist in Collaudo, or the person
/// said that Collaudo was done elsewhere, or pairs in Produzione are known already.
pub async fn opening(
    ledger: &dyn Ledger,
    institution: &Institution,
    environment: Environment,
) -> Result<Opening, LedgerError> {
    if environment == Environment::Collaudo || ledger.collaudo_waived(&institution.tax_code).await? {
        return Ok(Opening::Open);
    }
    let produzione = inspect(ledger, &institution.place(Environment::Produzione)).await?;
    let collaudo = inspect(ledger, &institution.place(Environment::Collaudo)).await?;
    let missing = missing_in(institution.entitlement, &collaudo);
    let open = missing.is_empty() || !produzione.records.is_empty();
    Ok(if open {
        Opening::Open
    } else {
        Opening::Closed { missing }
    })
}

/// The products of the manual that a body may ask for and has no pair of.
fn missing_in(entitlement: Entitlement, collaudo: &Inventory) -> Vec<Product> {
    let generated = collaudo.generated();
    Product::ALL
        .into_iter()
        .filter(|product| {
            product.is_in_manual() && product.is_for(entitlement) && !generated.contains(product)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakes::{Desk, comune, place};
    use crate::sync;

    #[tokio::test]
    async fn produzione_opens_when_the_four_of_the_manual_exist_in_collaudo() {
        let desk = Desk::new();
        assert_eq!(
            opening(&desk.ledger, &comune(), Environment::Collaudo).await,
            Ok(Opening::Open)
        );
        for product in [Product::Nodoauth, Product::Gpd, Product::Biz] {
            desk.portal.has(product, "p", "s");
        }
        sync(&desk.ports(), &place()).await.unwrap();
        let missing = vec![Product::GpdRep];
        assert_eq!(
            opening(&desk.ledger, &comune(), Environment::Produzione).await,
            Ok(Opening::Closed { missing })
        );
        desk.portal.has(Product::GpdRep, "p", "s");
        sync(&desk.ports(), &place()).await.unwrap();
        assert_eq!(
            opening(&desk.ledger, &comune(), Environment::Produzione).await,
            Ok(Opening::Open)
        );
    }

    #[tokio::test]
    async fn the_person_may_say_that_collaudo_was_done_elsewhere() {
        let desk = Desk::new();
        desk.ledger.waives_collaudo();
        assert_eq!(
            opening(&desk.ledger, &comune(), Environment::Produzione).await,
            Ok(Opening::Open)
        );
    }

    #[test]
    fn a_psp_needs_only_its_connection() {
        let psp = Entitlement {
            psp: true,
            ..Entitlement::default()
        };
        assert_eq!(missing_in(psp, &Inventory::default()), [Product::Nodoauth]);
    }
}
