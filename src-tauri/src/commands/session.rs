use portachiavi_keys::{ErrorCode, InstitutionId, PortalError, PortalFault};
use portachiavi_portals::{Entered, Expected, Landing, PagoPa, Session, SignInTicket};
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

use crate::desk::LinkError;
use crate::sign_in::{SignInError, Target};
use crate::state::AppState;
use crate::view::{EnteredView, ErrorView, SessionView, TargetRequest};

/// With what the portal is asked at this moment, and until when.
#[tauri::command]
pub async fn session(state: State<'_, AppState>) -> Result<SessionView, ErrorView> {
    let link = state.desk()?.link().await?;
    Ok(link.pagopa.session().into())
}

/// Leads through the portal's login, in a window of its own, and answers when that is over.
#[tauri::command]
pub async fn sign_in(
    app: AppHandle,
    state: State<'_, AppState>,
    target: Option<TargetRequest>,
) -> Result<SessionView, ErrorView> {
    let desk = state.desk()?;
    let target = target.map(wanted).transpose()?;
    let link = desk.link().await?;
    let ticket = link.pagopa.ticket();
    let ended = desk
        .sign_in
        .through_window(&app, &link.setup, target.as_ref())
        .await?;
    if let Some(session) = ended.session
        && !link.pagopa.resume(ticket, session)
    {
        return Err(SignInError::Closed.into());
    }
    if let Some(landing) = ended.landing {
        let target = target.as_ref();
        let target = target.map(|(institution, environment)| (institution, *environment));
        admit(&link.pagopa, ticket, &landing, Expected::Led(target)).await?;
    }
    Ok(link.pagopa.session().into())
}

/// Brings the sign-in window to the front.
#[tauri::command]
pub async fn show_sign_in(app: AppHandle, state: State<'_, AppState>) -> Result<(), ErrorView> {
    Ok(state.desk()?.sign_in.show(&app)?)
}

#[tauri::command]
pub async fn cancel_sign_in(app: AppHandle, state: State<'_, AppState>) -> Result<(), ErrorView> {
    let desk = state.desk()?;
    desk.link().await?.pagopa.give_up_sign_ins();
    Ok(desk.sign_in.cancel(&app)?)
}

/// For where the window does not do: the address at which a browser arrived.
#[tauri::command]
pub async fn sign_in_by_address(
    app: AppHandle,
    state: State<'_, AppState>,
    address: String,
) -> Result<SessionView, ErrorView> {
    let address = Zeroizing::new(address);
    let desk = state.desk()?;
    let link = desk.link().await?;
    let landing = desk.sign_in.by_address(&link.setup, &address)?;
    let ticket = link.pagopa.ticket();
    admit(&link.pagopa, ticket, &landing, Expected::Brought).await?;
    desk.sign_in.cancel(&app)?;
    Ok(link.pagopa.session().into())
}

fn wanted(target: TargetRequest) -> Result<Target, ErrorCode> {
    let institution = InstitutionId::parse(&target.institution).map_err(|_| ErrorCode::UnknownRequest)?;
    let environment = target
        .environment
        .parse()
        .map_err(|_| ErrorCode::UnknownRequest)?;
    Ok((institution, environment))
}

/// A token that is refused was good once: it is a matter of time.
async fn admit(
    pagopa: &PagoPa,
    ticket: SignInTicket,
    landing: &Landing,
    expected: Expected<'_>,
) -> Result<(), ErrorView> {
    let Landing {
        environment,
        identity,
    } = landing;
    match pagopa.admit(ticket, *environment, identity, expected).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(SignInError::Closed.into()),
        Err(PortalError {
            fault: PortalFault::SessionExpired,
            request_id,
        }) => Err(ErrorView {
            code: ErrorCode::SignInTokenOver,
            request_id,
        }),
        Err(PortalError {
            fault: PortalFault::Unreadable,
            request_id: None,
        }) => Err(ErrorCode::SignInNoLanding.into()),
        Err(PortalError {
            fault: PortalFault::OtherInstitution,
            request_id: None,
        }) => Err(ErrorCode::SignInOtherPlace.into()),
        Err(error) => Err(LinkError::from(error).into()),
    }
}

impl From<Session> for SessionView {
    fn from(session: Session) -> Self {
        SessionView {
            open: session.area_riservata.is_some(),
            until: session.area_riservata.flatten(),
            entered: session.entered.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Entered> for EnteredView {
    fn from(entered: Entered) -> Self {
        EnteredView {
            institution: entered.institution.to_string(),
            environment: entered.environment,
            until: entered.until,
        }
    }
}
