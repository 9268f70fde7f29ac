//! The person's institutions as a back office lists them: for whoever came in without a session of Area Riservata.

use portachiavi_keys::{InstitutionId, PortalError};
use serde::Deserialize;

use super::back_office::BackOffice;
use super::profile::{UserRole, roles};
use super::{InstitutionSummary, PagoPa};

#[derive(Deserialize)]
struct Listed {
    institution_base_list: Vec<Party>,
}

#[derive(Deserialize)]
struct Party {
    id: InstitutionId,
    name: String,
    #[serde(default)]
    user_product_roles: Vec<UserRole>,
}

impl PagoPa {
    /// As any back office that is open tells them. It tells no tax codes, and only where the person may enter.
    pub(super) async fn parties(
        &self,
        back_office: &BackOffice,
    ) -> Result<Vec<InstitutionSummary>, PortalError> {
        let listed: Listed = back_office.ask(&["institutions"]).await?.json()?;
        let summary = |party: Party| InstitutionSummary {
            id: party.id,
            name: party.name,
            tax_code: None,
            role: roles(party.user_product_roles),
            can_manage: true,
        };
        Ok(listed.institution_base_list.into_iter().map(summary).collect())
    }
}
