//! One person's tokens, in memory only.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use portachiavi_keys::{Environment, InstitutionId, Timestamp};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use zeroize::Zeroizing;

use super::lock;

/// A session that has less left than this is renewed before it is used.
const TOO_LITTLE: Duration = Duration::from_secs(60);

/// What a person can work with at this moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// Of Area Riservata: while it lasts, every back office is entered without asking the person. `None` where there is
    /// none; its end where it is known.
    pub area_riservata: Option<Option<Timestamp>>,
    pub entered: Vec<Entered>,
}

/// The session of one back office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entered {
    pub institution: InstitutionId,
    pub environment: Environment,
    pub until: Option<Timestamp>,
}

/// A token, and when it ends where it says so.
pub(super) struct Token {
    pub(super) secret: SecretString,
    until: Option<SystemTime>,
}

/// What was opened in one person's name: it goes together.
#[derive(Default)]
pub(super) struct SignedIn {
    person: Option<String>,
    area_riservata: Mutex<Option<Arc<Token>>>,
    back_offices: Mutex<HashMap<(InstitutionId, Environment), Arc<Token>>>,
    /// One is entered at a time.
    pub(super) entering: tokio::sync::Mutex<()>,
}

/// What a token says of itself. The portals verify it; here it only tells what not to ask with.
#[derive(Deserialize)]
pub(super) struct Claims {
    iat: Option<u64>,
    exp: Option<u64>,
    uid: Option<String>,
    /// Of a back office's session.
    org_id: Option<InstitutionId>,
    /// Of an identity token.
    organization: Option<Organization>,
}

#[derive(Deserialize)]
struct Organization {
    id: InstitutionId,
}

impl Claims {
    pub(super) fn of(token: &SecretString) -> Option<Self> {
        let payload = token.expose_secret().split('.').nth(1)?;
        let payload = Zeroizing::new(
            BASE64_URL_SAFE_NO_PAD
                .decode(payload.trim_end_matches('='))
                .ok()?,
        );
        serde_json::from_slice(&payload).ok()
    }

    pub(super) fn institution(self) -> Option<InstitutionId> {
        self.org_id
            .or(self.organization.map(|organization| organization.id))
    }
}

impl Token {
    /// Its end is counted from now: this machine's clock may be wrong, the portal's says how long it lasts.
    pub(super) fn new(secret: SecretString) -> Self {
        let claims = Claims::of(&secret);
        let lasts = claims.and_then(|claims| claims.exp?.checked_sub(claims.iat?));
        let until = lasts.and_then(|lasts| SystemTime::now().checked_add(Duration::from_secs(lasts)));
        Token { secret, until }
    }

    fn is_nearly_over(&self) -> bool {
        let soon = SystemTime::now() + TOO_LITTLE;
        self.until.is_some_and(|until| until < soon)
    }

    fn until(&self) -> Option<Timestamp> {
        let since = self.until?.duration_since(UNIX_EPOCH).ok()?;
        i64::try_from(since.as_millis()).ok().map(Timestamp)
    }
}

impl SignedIn {
    pub(super) fn with_area_riservata(token: SecretString) -> Self {
        SignedIn {
            person: Claims::of(&token).and_then(|claims| claims.uid),
            area_riservata: Mutex::new(Some(Arc::new(Token::new(token)))),
            ..SignedIn::default()
        }
    }

    /// Nobody's session yet of the person whom `token` is of.
    pub(super) fn of_the_person_of(token: &SecretString) -> Self {
        SignedIn {
            person: Claims::of(token).and_then(|claims| claims.uid),
            ..SignedIn::default()
        }
    }

    pub(super) fn is_of_the_person_of(&self, token: &SecretString) -> bool {
        let person = Claims::of(token).and_then(|claims| claims.uid);
        person.is_some() && person == self.person
    }

    pub(super) fn area_riservata(&self) -> Option<Arc<Token>> {
        lock(&self.area_riservata).clone()
    }

    /// Forgets that session where it is still this one.
    pub(super) fn end_area_riservata(&self, ended: &Arc<Token>) {
        lock(&self.area_riservata).take_if(|current| Arc::ptr_eq(current, ended));
    }

    pub(super) fn back_office(
        &self,
        institution: &InstitutionId,
        environment: Environment,
    ) -> Option<Arc<Token>> {
        let key = (institution.clone(), environment);
        let session = lock(&self.back_offices).get(&key).cloned()?;
        // Without Area Riservata there is no other: the portal says when it is over.
        let renewable = self.area_riservata().is_some();
        (!renewable || !session.is_nearly_over()).then_some(session)
    }

    pub(super) fn enter(&self, institution: InstitutionId, environment: Environment, session: Arc<Token>) {
        lock(&self.back_offices).insert((institution, environment), session);
    }

    /// Forgets the session of one back office where it is still this one.
    pub(super) fn leave(&self, institution: &InstitutionId, environment: Environment, session: &Arc<Token>) {
        let key = (institution.clone(), environment);
        let mut sessions = lock(&self.back_offices);
        if sessions
            .get(&key)
            .is_some_and(|current| Arc::ptr_eq(current, session))
        {
            sessions.remove(&key);
        }
    }

    /// A back office that is open.
    pub(super) fn anywhere(&self) -> Option<(InstitutionId, Environment)> {
        lock(&self.back_offices).keys().next().cloned()
    }

    pub(super) fn is_over(&self) -> bool {
        lock(&self.area_riservata).is_none() && lock(&self.back_offices).is_empty()
    }

    pub(super) fn told(&self) -> Session {
        let mut entered: Vec<_> = lock(&self.back_offices)
            .iter()
            .map(|((institution, environment), session)| Entered {
                institution: institution.clone(),
                environment: *environment,
                until: session.until(),
            })
            .collect();
        entered.sort_by(|one, other| {
            (one.institution.as_str(), one.environment.code())
                .cmp(&(other.institution.as_str(), other.environment.code()))
        });
        Session {
            area_riservata: self.area_riservata().map(|token| token.until()),
            entered,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(claims: &str) -> SecretString {
        format!("e30.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(claims)).into()
    }

    fn left(token: &Token) -> Duration {
        token.until.unwrap().duration_since(SystemTime::now()).unwrap()
    }

    #[test]
    fn how_long_a_token_lasts_does_not_hang_on_this_machines_clock() {
        // As if this machine were years ahead of the portal.
        let eight_hours = Token::new(token(r#"{"iat":1000000000,"exp":1000028800}"#));
        assert!(left(&eight_hours) > Duration::from_secs(28_700));
        assert!(!eight_hours.is_nearly_over());
        assert!(Token::new(token(r#"{"iat":1000,"exp":1030}"#)).is_nearly_over());
        for silent in [r#"{"exp":1000}"#, "{}", "[]", r#"{"iat":9,"exp":1}"#] {
            assert_eq!(Token::new(token(silent)).until, None, "{silent}");
        }
        assert_eq!(Token::new("no token".into()).until, None);
    }

    #[test]
    fn both_kinds_of_token_tell_their_institution() {
        let of = |claims| Claims::of(&token(claims)).unwrap().institution();
        let a = InstitutionId::parse("a").unwrap();
        assert_eq!(of(r#"{"org_id":"a"}"#), Some(a.clone()));
        assert_eq!(
            of(r#"{"organization":{"id":"a","fiscal_code":"00264560608"}}"#),
            Some(a)
        );
        assert_eq!(of("{}"), None);
    }

    #[test]
    fn a_session_about_to_end_is_used_only_where_it_cannot_be_renewed() {
        let a = InstitutionId::parse("a").unwrap();
        let brief = || Arc::new(Token::new(token(r#"{"iat":1000,"exp":1030}"#)));
        let alone = SignedIn::default();
        alone.enter(a.clone(), Environment::Collaudo, brief());
        assert!(alone.back_office(&a, Environment::Collaudo).is_some());
        let renewable = SignedIn::with_area_riservata(token(r#"{"uid":"p"}"#));
        renewable.enter(a.clone(), Environment::Collaudo, brief());
        assert!(renewable.back_office(&a, Environment::Collaudo).is_none());
    }

    #[test]
    fn one_person_at_a_time() {
        let ada = SignedIn::of_the_person_of(&token(r#"{"uid":"ada"}"#));
        assert!(ada.is_of_the_person_of(&token(r#"{"uid":"ada"}"#)));
        assert!(!ada.is_of_the_person_of(&token(r#"{"uid":"eva"}"#)));
        let nobody = SignedIn::of_the_person_of(&"x".into());
        assert!(!nobody.is_of_the_person_of(&"x".into()));
    }
}
