//! Area Riservata: signing in, the person's institutions, and the way into a back office.

use std::sync::Arc;

use futures_util::{StreamExt, TryStreamExt, stream};
use portachiavi_keys::{Environment, InstitutionId, PortalError, PortalFault, TaxCode};
use secrecy::SecretString;
use serde::Deserialize;
use serde_json::json;
use url::Url;
use zeroize::{Zeroize, Zeroizing};

use super::session::{Claims, SignedIn, Token};
use super::{Expected, PRODUCT, PagoPa, SignInTicket, entrance, faults, lock, token};
use crate::address::under;
use crate::call::{Answer, Credential};

/// What lets a person into a product's back office.
const MAY_ENTER: &str = "Selc:AccessProductBackoffice";
/// Details asked for at the same time.
const AT_ONCE: usize = 8;

/// One of the person's institutions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstitutionSummary {
    pub id: InstitutionId,
    pub name: String,
    /// `None` where the portal lists the institution and could not give its detail: entering it tells.
    pub tax_code: Option<TaxCode>,
    /// In the portal's words ("Amministratore").
    pub role: String,
    /// `false` only where the portal says that the person may not enter pagoPA's back office there.
    pub can_manage: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Exchanged {
    session_token: Option<String>,
}

#[derive(Deserialize)]
struct IdentityToken {
    token: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    id: InstitutionId,
    name: String,
    #[serde(default)]
    user_role: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    fiscal_code: TaxCode,
    #[serde(default)]
    products: Vec<OnboardedProduct>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OnboardedProduct {
    product_id: String,
    #[serde(default)]
    product_on_boarding_status: String,
    #[serde(default)]
    user_product_actions: Vec<String>,
}

impl PagoPa {
    /// Turns the code with which the portal's login ends into a session. A session before it is forgotten.
    pub async fn sign_in(&self, code: &str) -> Result<(), PortalError> {
        *lock(&self.0.signed_in) = None;
        let ticket = self.ticket();
        let endpoints = &self.0.endpoints;
        let ask = json!({ "code": code, "redirectUri": endpoints.sign_in_callback.as_str() });
        let ask = Zeroizing::new(ask.to_string().into_bytes());
        let url = endpoints.sign_in.clone();
        let answer = self
            .0
            .http
            .post(url, Credential::None, Some(ask), faults::of_sign_in)
            .await?;
        let exchanged: Exchanged = answer.json()?;
        let token = exchanged
            .session_token
            .and_then(fit)
            .ok_or_else(|| answer.unreadable())?;
        self.resume(ticket, token);
        Ok(())
    }

    /// Takes over a session of Area Riservata that a sign-in ended with. What was open before is forgotten. Says whether
    /// the sign-in still counted.
    pub fn resume(&self, ticket: SignInTicket, token: SecretString) -> bool {
        let mut signed_in = lock(&self.0.signed_in);
        let counts = self.ticket() == ticket;
        if counts {
            *signed_in = Some(Arc::new(SignedIn::with_area_riservata(token)));
        }
        counts
    }

    /// Enters the back office that an identity token is of: what a sign-in lands with. What the same person has open
    /// stays open. Says whether the sign-in still counted.
    pub async fn admit(
        &self,
        ticket: SignInTicket,
        environment: Environment,
        identity: &SecretString,
        expected: Expected<'_>,
    ) -> Result<bool, PortalError> {
        let refused = |fault| PortalError {
            fault,
            request_id: None,
        };
        let institution = Claims::of(identity).and_then(Claims::institution);
        let institution = institution.ok_or_else(|| refused(PortalFault::Unreadable))?;
        if !self.is_expected(&institution, environment, identity, expected) {
            return Err(refused(PortalFault::OtherInstitution));
        }
        let session = self.exchange(&institution, environment, identity).await?;
        let mut signed_in = lock(&self.0.signed_in);
        if self.ticket() != ticket {
            return Ok(false);
        }
        let current = signed_in.take_if(|current| current.is_of_the_person_of(identity));
        let current = current.unwrap_or_else(|| Arc::new(SignedIn::of_the_person_of(identity)));
        current.enter(institution.clone(), environment, session);
        *signed_in = Some(current);
        Ok(true)
    }

    /// A page may lead to a landing of its own choice: then it is not the one that the person wanted.
    fn is_expected(
        &self,
        institution: &InstitutionId,
        environment: Environment,
        identity: &SecretString,
        expected: Expected<'_>,
    ) -> bool {
        let Expected::Led(target) = expected else {
            return true;
        };
        let signed_in = lock(&self.0.signed_in).clone();
        let session = signed_in.filter(|signed_in| signed_in.area_riservata().is_some());
        target.is_none_or(|(wanted, at)| wanted == institution && at == environment)
            && session.is_none_or(|session| session.is_of_the_person_of(identity))
    }

    /// The person's institutions, in the portal's order, none left out: one whose detail cannot be read is there
    /// without its tax code. Without a session of Area Riservata a back office tells them. Only a session that ended or a network that is gone fails the whole.
    pub async fn institutions(&self) -> Result<Vec<InstitutionSummary>, PortalError> {
        let signed_in = &self.signed_in()?;
        if signed_in.area_riservata().is_none()
            && let Some((institution, environment)) = signed_in.anywhere()
        {
            return self.parties(&self.back_office(&institution, environment)).await;
        }
        let listed: Vec<Listed> = self.dashboard(signed_in, &["v2", "institutions"]).await?.json()?;
        let summaries: Vec<_> = listed
            .into_iter()
            .map(|listed| self.summary(signed_in, listed))
            .collect();
        stream::iter(summaries).buffered(AT_ONCE).try_collect().await
    }

    /// Asks Area Riservata something small with the session.
    pub(crate) async fn is_still_signed_in(&self) -> Result<(), PortalError> {
        let signed_in = &self.signed_in()?;
        self.dashboard(signed_in, &["v2", "institutions"])
            .await
            .map(|_| ())
    }

    async fn summary(
        &self,
        signed_in: &Arc<SignedIn>,
        listed: Listed,
    ) -> Result<InstitutionSummary, PortalError> {
        let detail = match self.detail(signed_in, &listed.id).await {
            Ok(detail) => Some(detail),
            Err(error) if error.fault == PortalFault::SessionExpired || error.fault.never_left() => {
                return Err(error);
            }
            Err(_) => None,
        };
        Ok(InstitutionSummary {
            can_manage: detail.as_ref().is_none_or(Detail::lets_into_the_back_office),
            tax_code: detail.map(|detail| detail.fiscal_code),
            role: role(listed.user_role),
            id: listed.id,
            name: listed.name,
        })
    }

    async fn detail(&self, signed_in: &Arc<SignedIn>, id: &InstitutionId) -> Result<Detail, PortalError> {
        self.dashboard(signed_in, &["v2", "institutions", id.as_str()])
            .await?
            .json()
    }

    async fn dashboard(&self, signed_in: &Arc<SignedIn>, path: &[&str]) -> Result<Answer, PortalError> {
        self.ask_area_riservata(signed_in, under(&self.0.endpoints.dashboard, path))
            .await
    }

    async fn ask_area_riservata(&self, signed_in: &Arc<SignedIn>, url: Url) -> Result<Answer, PortalError> {
        let session = signed_in.area_riservata().ok_or(PortalError {
            fault: PortalFault::SessionExpired,
            request_id: None,
        })?;
        let bearer = Credential::Bearer(&session.secret);
        let answer = self.0.http.get(url, bearer, faults::of_sign_in).await;
        if matches!(&answer, Err(error) if error.fault == PortalFault::SessionExpired) {
            signed_in.end_area_riservata(&session);
        }
        answer
    }

    /// The session of one back office, opened at its first use and renewed before it ends.
    pub(super) async fn enter(
        &self,
        institution: &InstitutionId,
        environment: Environment,
    ) -> Result<Arc<Token>, PortalError> {
        let signed_in = &self.signed_in()?;
        if let Some(session) = signed_in.back_office(institution, environment) {
            return Ok(session);
        }
        // Whoever asks at the same time gets the same session.
        let _turn = signed_in.entering.lock().await;
        if let Some(session) = signed_in.back_office(institution, environment) {
            return Ok(session);
        }
        let identity = self.identity_token(signed_in, institution, environment).await?;
        let session = self.exchange(institution, environment, &identity).await?;
        signed_in.enter(institution.clone(), environment, session.clone());
        Ok(session)
    }

    /// Forgets the session of one back office where it is still this one.
    pub(super) fn leave(&self, institution: &InstitutionId, environment: Environment, session: &Arc<Token>) {
        if let Ok(signed_in) = self.signed_in() {
            signed_in.leave(institution, environment, session);
        }
    }

    /// A session is of one institution: another's is not taken, whatever the portal meant by it.
    async fn exchange(
        &self,
        institution: &InstitutionId,
        environment: Environment,
        identity: &SecretString,
    ) -> Result<Arc<Token>, PortalError> {
        let url = self.0.endpoints.of(environment).token_exchange.clone();
        let credential = Credential::Identity(identity);
        let answer = self
            .0
            .http
            .post(url, credential, None, faults::of_sign_in)
            .await?;
        let session = str::from_utf8(answer.body()).ok().and_then(token);
        let session = session.ok_or_else(|| answer.unreadable())?;
        let of = Claims::of(&session).and_then(Claims::institution);
        if of.is_some_and(|of| of != *institution) {
            return Err(answer.failed(PortalFault::OtherInstitution));
        }
        Ok(Arc::new(Token::new(session)))
    }

    async fn identity_token(
        &self,
        signed_in: &Arc<SignedIn>,
        institution: &InstitutionId,
        environment: Environment,
    ) -> Result<SecretString, PortalError> {
        let url = under(&self.0.endpoints.dashboard, &["v2", "token", "exchange"]);
        let url = entrance(url, institution, environment);
        let answer = self.ask_area_riservata(signed_in, url).await?;
        let identity: IdentityToken = answer.json()?;
        fit(identity.token).ok_or_else(|| answer.unreadable())
    }
}

impl Detail {
    fn lets_into_the_back_office(&self) -> bool {
        self.products.iter().any(|product| {
            product.product_id == PRODUCT
                && product.product_on_boarding_status == "ACTIVE"
                && product
                    .user_product_actions
                    .iter()
                    .any(|action| action == MAY_ENTER)
        })
    }
}

fn fit(mut text: String) -> Option<SecretString> {
    let token = token(&text);
    text.zeroize();
    token
}

fn role(user_role: String) -> String {
    match user_role.as_str() {
        "ADMIN" | "ADMIN_EA" => "Amministratore".to_owned(),
        "LIMITED" => "Operatore".to_owned(),
        _ => user_role,
    }
}
