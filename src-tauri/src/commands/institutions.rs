use portachiavi_keys::{
    Clock, Environment, ErrorCode, Institution, InstitutionId, Ledger, PortalFault, inspect, opening,
};
use portachiavi_portals::{InstitutionSummary, PlatformProduct, Profile};
use tauri::State;

use crate::clock::SystemClock;
use crate::desk::{Desk, LinkError};
use crate::state::AppState;
use crate::view::{EnvironmentView, ErrorView, InstitutionView, InstitutionsView, OverviewView, ToldView};

/// The person's entes: the portal's list, or what is known here where it cannot be asked.
#[tauri::command]
pub async fn institutions(state: State<'_, AppState>) -> Result<InstitutionsView, ErrorView> {
    let desk = state.desk()?;
    Ok(match desk.listed().await {
        Ok(listed) => InstitutionsView {
            institutions: desk.with_known(&listed).await?,
            offline: None,
        },
        Err(error) => InstitutionsView {
            institutions: desk.ledger.institutions().await?.iter().map(Into::into).collect(),
            offline: Some(ErrorView::of(&error)),
        },
    })
}

/// "Panoramica" of an ente entered before, from the ledger alone.
#[tauri::command]
pub async fn overview(state: State<'_, AppState>, institution: String) -> Result<OverviewView, ErrorView> {
    let desk = state.desk()?;
    let known = desk.institution(&institution).await?;
    desk.overview(&known, None).await
}

/// "Panoramica": asks the portal for the ente and remembers it, or shows what is known here.
#[tauri::command]
pub async fn sync_overview(
    state: State<'_, AppState>,
    institution: String,
) -> Result<OverviewView, ErrorView> {
    let desk = state.desk()?;
    let id = InstitutionId::parse(&institution).map_err(|_| ErrorCode::UnknownRequest)?;
    match desk.told(&id).await {
        Ok(told) => {
            desk.ledger
                .remember_institution(&told.profile.institution)
                .await?;
            let overview = desk.overview(&told.profile.institution, None).await?;
            Ok(OverviewView {
                told: Some(told.into()),
                ..overview
            })
        }
        Err(error) => match (desk.institution(&institution).await, &error) {
            // What is kept here stays within reach, whatever the portal says.
            (Ok(known), _) => desk.overview(&known, Some(ErrorView::of(&error))).await,
            (Err(_), LinkError::Portal(refused)) if refused.fault == PortalFault::RoleMissing => {
                Ok(without_role(&desk.listed().await?, &id).ok_or(ErrorCode::UnknownInstitution)?)
            }
            (Err(_), _) => Err(ErrorView::of(&error)),
        },
    }
}

#[tauri::command]
pub async fn waive_collaudo(
    state: State<'_, AppState>,
    institution: String,
) -> Result<OverviewView, ErrorView> {
    let desk = state.desk()?;
    let known = desk.institution(&institution).await?;
    desk.ledger
        .waive_collaudo(&known.tax_code, SystemClock.now())
        .await?;
    desk.overview(&known, None).await
}

impl Desk {
    async fn listed(&self) -> Result<Vec<InstitutionSummary>, LinkError> {
        Ok(self.pagopa().await?.institutions().await?)
    }

    /// The portal's entes, then those known here that it does not list: their keys are still kept.
    async fn with_known(&self, listed: &[InstitutionSummary]) -> Result<Vec<InstitutionView>, ErrorView> {
        let known = self.ledger.institutions().await?;
        let is_listed = |known: &&Institution| {
            let mut listed = listed.iter();
            listed.any(|listed| listed.id == known.id || listed.tax_code.as_ref() == Some(&known.tax_code))
        };
        let unlisted = known.iter().filter(|known| !is_listed(known));
        Ok(listed
            .iter()
            .map(summary)
            .chain(unlisted.map(Into::into))
            .collect())
    }

    /// The ente as the portal tells it now. Collaudo and Produzione know the same institutions.
    async fn told(&self, id: &InstitutionId) -> Result<Told, LinkError> {
        let pagopa = self.pagopa().await?;
        let entered = pagopa.session().entered;
        let open = entered.iter().find(|entered| entered.institution == *id);
        let environment = open.map_or(Environment::Collaudo, |entered| entered.environment);
        let back_office = pagopa.back_office(id, environment);
        Ok(Told {
            profile: back_office.profile().await?,
            // They are only told of: without them the ente can be worked in all the same.
            products: back_office.products().await.unwrap_or_default(),
        })
    }

    async fn overview(
        &self,
        institution: &Institution,
        offline: Option<ErrorView>,
    ) -> Result<OverviewView, ErrorView> {
        let mut environments = Vec::new();
        for environment in Environment::ALL {
            let inventory = inspect(&self.ledger, &institution.place(environment)).await?;
            let opening = opening(&self.ledger, institution, environment).await?;
            environments.push(EnvironmentView::new(environment, &opening, &inventory));
        }
        Ok(OverviewView {
            institution: institution.into(),
            can_manage: true,
            environments,
            told: None,
            offline,
        })
    }
}

/// What the portal said of an ente just now.
struct Told {
    profile: Profile,
    products: Vec<PlatformProduct>,
}

impl From<Told> for ToldView {
    fn from(Told { profile, products }: Told) -> Self {
        let others = products.into_iter().filter(|product| !product.has_keys_here());
        ToldView {
            institution_type: profile.institution_type,
            mail_address: profile.mail_address,
            address: profile.address,
            is_direct: profile.is_direct,
            other_products: others.map(|product| product.title).collect(),
            maintenance: profile.maintenance.announced,
            closed: profile.maintenance.instead,
        }
    }
}

/// The ente is the person's, but pagoPA's back office is closed to them there.
fn without_role(listed: &[InstitutionSummary], id: &InstitutionId) -> Option<OverviewView> {
    let found = listed.iter().find(|listed| &listed.id == id)?;
    Some(OverviewView {
        institution: summary(found),
        can_manage: false,
        environments: Vec::new(),
        told: None,
        offline: None,
    })
}

fn summary(listed: &InstitutionSummary) -> InstitutionView {
    InstitutionView {
        id: listed.id.to_string(),
        name: listed.name.clone(),
        tax_code: listed
            .tax_code
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
        role: listed.role.clone(),
    }
}
