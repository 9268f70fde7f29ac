use portachiavi_keys::{Clock, Environment, Institution, Ledger, PortalFault, inspect, opening};
use tauri::State;

use crate::clock::SystemClock;
use crate::desk::{Desk, LinkError};
use crate::state::AppState;
use crate::view::{EnvironmentView, ErrorView, InstitutionView, InstitutionsView, OverviewView};

/// The person's entes: the portal's list, or what is known here where it cannot be asked.
#[tauri::command]
pub async fn institutions(state: State<'_, AppState>) -> Result<InstitutionsView, ErrorView> {
    let desk = state.desk()?;
    let listed = async { Ok::<_, LinkError>(desk.pagopa().await?.institutions().await?) }.await;
    Ok(match listed {
        Ok(listed) => InstitutionsView {
            institutions: listed.iter().map(InstitutionView::summary).collect(),
            offline: None,
        },
        Err(error) => InstitutionsView {
            institutions: desk.ledger.institutions().await?.iter().map(Into::into).collect(),
            offline: Some(ErrorView::of(&error)),
        },
    })
}

/// "Panoramica": asks the portal for the ente and remembers it, or shows what is known here.
#[tauri::command]
pub async fn overview(state: State<'_, AppState>, institution: String) -> Result<OverviewView, ErrorView> {
    let desk = state.desk()?;
    match desk.ask_institution(&institution).await? {
        Ok(told) => {
            desk.ledger.remember_institution(&told).await?;
            desk.overview(&told, true, None).await
        }
        Err(error) => {
            let role_missing = matches!(&error, LinkError::Portal(error) if error.fault == PortalFault::RoleMissing);
            let known = desk.institution(&institution).await.map_err(|_| ErrorView::of(&error))?;
            desk.overview(&known, !role_missing, Some(ErrorView::of(&error))).await
        }
    }
}

#[tauri::command]
pub async fn waive_collaudo(state: State<'_, AppState>, institution: String) -> Result<OverviewView, ErrorView> {
    let desk = state.desk()?;
    let known = desk.institution(&institution).await?;
    desk.ledger.waive_collaudo(&known.tax_code, SystemClock.now()).await?;
    desk.overview(&known, true, None).await
}

impl Desk {
    async fn overview(
        &self,
        institution: &Institution,
        can_manage: bool,
        offline: Option<ErrorView>,
    ) -> Result<OverviewView, ErrorView> {
        let mut environments = Vec::new();
        for environment in Environment::ALL {
            let inventory = inspect(&self.ledger, &institution.place(environment)).await?;
            let opening = opening(&self.ledger, institution, environment).await?;
            environments.push(EnvironmentView::new(environment, &opening, &inventory));
        }
        Ok(OverviewView { institution: institution.into(), can_manage, environments, offline })
    }
}
