use std::sync::PoisonError;

use portachiavi_keys::{Coded, ErrorCode, PortalError, PortalFault};
use portachiavi_portals::{CheckedStep, ConnectionReport, Finding, PagoPa, Step, StepOutcome};
use tauri::State;

use crate::clock::SystemClock;
use crate::desk::LinkError;
use crate::state::AppState;
use crate::view::{ConnectionView, ErrorView, FoundView, HopName, HopState, HopView};

/// Walks to the portal hop by hop. Before one is chosen, the way to the real one is walked.
#[tauri::command]
pub async fn check_connection(
    state: State<'_, AppState>,
    environment: String,
) -> Result<ConnectionView, ErrorView> {
    let environment = environment.parse().map_err(|_| ErrorCode::UnknownRequest)?;
    let pagopa = match state.portal_choice()? {
        Some(_) => state.desk()?.link().await?.pagopa.clone(),
        None => state.unlinked().await?,
    };
    let report = pagopa.check_connection(environment, &SystemClock).await;
    let view = ConnectionView::of(&report);
    *state.report.lock().unwrap_or_else(PoisonError::into_inner) = Some(report.to_string());
    Ok(view)
}

/// Copies the last report, as text for whoever looks after the network.
#[tauri::command]
pub async fn copy_report(state: State<'_, AppState>) -> Result<(), ErrorView> {
    let report = state
        .report
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    let report = report.ok_or(ErrorCode::UnknownRequest)?;
    Ok(state.clipboard.write_text(report).await?)
}

impl AppState {
    /// pagoPA as it would be reached.
    async fn unlinked(&self) -> Result<PagoPa, LinkError> {
        let chosen = self.with_open(|open, _| Ok(open.chosen.clone()));
        let setup = chosen.map_err(crate::settings::SetupError::Refused)?;
        let setup = setup.setup(&*self.passwords).await?;
        Ok(PagoPa::through(
            &setup.network,
            &setup.addresses,
            setup.pagopa_timeouts,
        )?)
    }
}

impl ConnectionView {
    fn of(report: &ConnectionReport) -> Self {
        ConnectionView {
            host: report.host.clone(),
            environment: report.environment,
            hops: report.steps.iter().map(HopView::of).collect(),
        }
    }
}

impl HopView {
    fn of(checked: &CheckedStep) -> Self {
        let (state, found, fault) = match &checked.outcome {
            StepOutcome::Passed(finding) => (HopState::Passed, Some(finding), None),
            StepOutcome::Doubtful(finding) => (HopState::Doubtful, Some(finding), None),
            StepOutcome::Failed(fault) => (HopState::Failed, None, Some(*fault)),
            StepOutcome::LeftOut => (HopState::LeftOut, None, None),
        };
        let issuer = match fault {
            Some(PortalFault::Untrusted(issuer)) => issuer,
            Some(_) | None => None,
        };
        let error = fault.map(|fault| {
            let request_id = None;
            PortalError { fault, request_id }.code()
        });
        HopView {
            hop: hop(checked.step),
            state,
            took: u32::try_from(checked.took.as_millis()).unwrap_or(u32::MAX),
            found: found.map(told),
            error,
            issuer: issuer.map(|issuer| issuer.to_string()),
        }
    }
}

fn hop(step: Step) -> HopName {
    match step {
        Step::Name => HopName::Name,
        Step::Connection => HopName::Connection,
        Step::Tls => HopName::Tls,
        Step::Portal => HopName::Portal,
        Step::Clock => HopName::Clock,
        Step::Session => HopName::Session,
    }
}

fn told(finding: &Finding) -> FoundView {
    match finding {
        Finding::Addresses(count) => FoundView::Addresses { count: *count },
        Finding::Direct => FoundView::Direct,
        Finding::Through(proxy) => FoundView::Through { proxy: proxy.clone() },
        Finding::Protected { version, issuer } => FoundView::Protected {
            version: (*version).to_owned(),
            issuer: issuer.map(|issuer| issuer.to_string()),
        },
        Finding::Answered(version) => FoundView::Answered {
            version: version.clone(),
        },
        Finding::Ahead(seconds) => FoundView::Ahead { seconds: *seconds },
        Finding::SignedIn => FoundView::SignedIn,
    }
}
