//! Tokens of the three kinds, signed HS256 with the secret of the state file.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::Sha256;

use crate::{environment::Environment, seeds::Institution};

const SELFCARE_LASTS: Duration = Duration::from_secs(9 * 60 * 60);
const IDENTITY_LASTS: Duration = Duration::from_secs(15 * 60);
const SESSION_LASTS: Duration = Duration::from_secs(8 * 60 * 60);

const SELFCARE_ISSUER: &str = "SPID";
const SELFCARE_AUDIENCE: &str = "api.selfcare.pagopa.it";
const IDENTITY_ISSUER: &str = "https://selfcare.pagopa.it";
const PLATFORM_AUDIENCE: &str = "api.platform.pagopa.it";

const PERSON_ID: &str = "0c1a5e10-0000-4000-9000-000000000001";
const PERSON_TAX_CODE: &str = "SMPDAX80A01X000X";
const PERSON_NAME: &str = "Ada";
const PERSON_FAMILY_NAME: &str = "Esempio";
const PERSON_EMAIL: &str = "ada.esempio@example.it";

pub(crate) struct Tokens {
    secret: Vec<u8>,
    selfcare: Generation,
    sessions: Generation,
    identities: Generation,
}

/// Signed into what is issued after the first expiry, so that the claims stay those of the real portals.
#[derive(Default)]
struct Generation(AtomicU64);

#[derive(Serialize, Deserialize)]
struct Expiry {
    exp: u64,
}

/// Area Riservata's own session: opens every institution of the person.
#[derive(Serialize, Deserialize)]
struct SelfCareClaims {
    iss: String,
    aud: String,
    iat: u64,
    exp: u64,
    uid: String,
    fiscal_number: String,
    name: String,
    family_name: String,
    spid_level: String,
}

/// What travels in the landing page's fragment: one institution, a quarter of an hour.
#[derive(Serialize, Deserialize)]
struct IdentityClaims {
    iss: String,
    aud: String,
    iat: u64,
    exp: u64,
    desired_exp: u64,
    jti: String,
    sub: String,
    typ: String,
    uid: String,
    fiscal_number: String,
    name: String,
    family_name: String,
    email: String,
    organization: Organization,
}

#[derive(Serialize, Deserialize)]
struct Organization {
    id: String,
    fiscal_code: String,
    name: String,
    roles: Vec<OrganizationRole>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OrganizationRole {
    party_role: String,
    role: String,
    product_id: String,
}

/// The back office's session: one institution, one environment.
#[derive(Serialize, Deserialize)]
struct SessionClaims {
    iat: u64,
    exp: u64,
    aud: String,
    iss: String,
    uid: String,
    name: String,
    family_name: String,
    email: String,
    org_id: String,
    org_vat: String,
    org_party_role: String,
    org_role: String,
}

impl Tokens {
    pub fn new(secret: Vec<u8>) -> Self {
        Tokens {
            secret,
            selfcare: Generation::default(),
            sessions: Generation::default(),
            identities: Generation::default(),
        }
    }

    /// Every session of Area Riservata that was given until now.
    pub fn expire_selfcare(&self) {
        self.selfcare.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Every identity token that was given until now.
    pub fn expire_identities(&self) {
        self.identities.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Every session of the back office that was given until now, in both environments.
    pub fn expire_sessions(&self) {
        self.sessions.0.fetch_add(1, Ordering::SeqCst);
    }

    pub fn selfcare(&self) -> String {
        let now = now();
        self.sign(
            &self.selfcare,
            &SelfCareClaims {
                iss: SELFCARE_ISSUER.into(),
                aud: SELFCARE_AUDIENCE.into(),
                iat: now,
                exp: now + SELFCARE_LASTS.as_secs(),
                uid: PERSON_ID.into(),
                fiscal_number: PERSON_TAX_CODE.into(),
                name: PERSON_NAME.into(),
                family_name: PERSON_FAMILY_NAME.into(),
                spid_level: "https://www.spid.gov.it/SpidL2".into(),
            },
        )
    }

    pub fn is_selfcare(&self, token: &str) -> bool {
        self.verify::<SelfCareClaims>(&self.selfcare, token)
            .is_some_and(|claims| claims.iss == SELFCARE_ISSUER && claims.aud == SELFCARE_AUDIENCE)
    }

    pub fn identity(&self, institution: &Institution, product: &str) -> String {
        let now = now();
        let exp = now + IDENTITY_LASTS.as_secs();
        self.sign(
            &self.identities,
            &IdentityClaims {
                iss: IDENTITY_ISSUER.into(),
                aud: PLATFORM_AUDIENCE.into(),
                iat: now,
                exp,
                desired_exp: exp,
                jti: uuid::Uuid::new_v4().to_string(),
                sub: PERSON_ID.into(),
                typ: "ID".into(),
                uid: PERSON_ID.into(),
                fiscal_number: PERSON_TAX_CODE.into(),
                name: PERSON_NAME.into(),
                family_name: PERSON_FAMILY_NAME.into(),
                email: PERSON_EMAIL.into(),
                organization: Organization {
                    id: institution.id.into(),
                    fiscal_code: institution.tax_code.into(),
                    name: institution.name.into(),
                    roles: vec![OrganizationRole {
                        party_role: "MANAGER".into(),
                        role: "admin".into(),
                        product_id: product.into(),
                    }],
                },
            },
        )
    }

    /// `None` where the identity token is not one that is good now.
    pub fn session(&self, environment: Environment, identity: &str) -> Option<String> {
        let claims = self
            .verify::<IdentityClaims>(&self.identities, identity)
            .filter(|claims| claims.iss == IDENTITY_ISSUER && claims.aud == PLATFORM_AUDIENCE)?;
        let role = claims.organization.roles.into_iter().next()?;
        let now = now();
        Some(self.sign(
            &self.sessions,
            &SessionClaims {
                iat: now,
                exp: now + SESSION_LASTS.as_secs(),
                aud: PLATFORM_AUDIENCE.into(),
                iss: environment.issuer().into(),
                uid: claims.uid,
                name: claims.name,
                family_name: claims.family_name,
                email: claims.email,
                org_id: claims.organization.id,
                org_vat: claims.organization.fiscal_code,
                org_party_role: role.party_role,
                org_role: role.role,
            },
        ))
    }

    /// The id of the one institution whose session this is, where it is good in `environment` now.
    pub fn institution_id(&self, environment: Environment, session: &str) -> Option<String> {
        self.verify::<SessionClaims>(&self.sessions, session)
            .filter(|claims| environment.trusts(&claims.iss))
            .map(|claims| claims.org_id)
    }

    fn sign<T: Serialize>(&self, generation: &Generation, claims: &T) -> String {
        let claims = serde_json::to_vec(claims).unwrap_or_else(|_| unreachable!("claims are plain text"));
        let signed = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"HS256"}"#),
            URL_SAFE_NO_PAD.encode(claims)
        );
        let signature = self.mac(generation, &signed).finalize().into_bytes();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    fn verify<T: DeserializeOwned>(&self, generation: &Generation, token: &str) -> Option<T> {
        let (signed, signature) = token.rsplit_once('.')?;
        self.mac(generation, signed)
            .verify_slice(&URL_SAFE_NO_PAD.decode(signature).ok()?)
            .ok()?;
        let claims = URL_SAFE_NO_PAD.decode(signed.split_once('.')?.1).ok()?;
        let Expiry { exp } = serde_json::from_slice(&claims).ok()?;
        (exp > now()).then(|| serde_json::from_slice(&claims).ok())?
    }

    fn mac(&self, generation: &Generation, text: &str) -> Hmac<Sha256> {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.secret)
            .unwrap_or_else(|_| unreachable!("HMAC takes any length"));
        mac.update(text.as_bytes());
        let generation = generation.0.load(Ordering::SeqCst);
        if generation > 0 {
            mac.update(&generation.to_be_bytes());
        }
        mac
    }
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs()
}
