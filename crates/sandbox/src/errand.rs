//! What a request comes for, read from its method and its path.

use axum::http::{Method, Uri};
use url::form_urlencoded;

use crate::{
    changes::Asked, environment::Environment, faults::Call, store::Slot, subscription::Subscription,
};

#[derive(Clone)]
pub(crate) enum Errand {
    SignIn,
    Institutions,
    IdentityToken,
    Session,
    Detail,
    Flags,
    List {
        environment: Environment,
        institution: String,
    },
    IoServices,
    IoKeys {
        service: String,
    },
    Change(Asked),
    /// A call with a pagoPA key.
    Runtime,
    Other,
}

impl Errand {
    pub fn of(method: &Method, uri: &Uri) -> Self {
        let path: Vec<&str> = uri.path().split('/').skip(1).collect();
        match (method.as_str(), path.as_slice()) {
            ("POST", ["auth", "oidc", "exchange"]) => Errand::SignIn,
            ("GET", ["selfcare", "auth", "login", "callback"]) => Errand::SignIn,
            ("GET", ["dashboard", "v2", "institutions"]) => Errand::Institutions,
            (
                "GET",
                ["dashboard", "v2", "token", "exchange"]
                | ["selfcare", "token-exchange"]
                | ["dashboard", "v2", "products", _, "back-office"],
            ) => Errand::IdentityToken,
            ("GET", ["uat" | "prod", "backoffice", "v1", "flags", ..]) => Errand::Flags,
            (
                "GET",
                [
                    "uat" | "prod",
                    "backoffice",
                    "v1",
                    "institutions",
                    _,
                    "full-detail",
                ],
            ) => Errand::Detail,
            ("POST", [deployment, "api", "token", "token"]) => match Environment::of_prefix(deployment) {
                Some(_) => Errand::Session,
                None => Errand::Other,
            },
            (
                method,
                [
                    deployment,
                    "backoffice",
                    "v1",
                    "institutions",
                    institution,
                    "api-keys",
                    rest @ ..,
                ],
            ) => match Environment::of_prefix(deployment) {
                Some(environment) => of_keys(method, environment, institution, rest, uri.query()),
                None => Errand::Other,
            },
            (_, ["runtime", deployment, ..]) => match Environment::of_prefix(deployment) {
                Some(_) => Errand::Runtime,
                None => Errand::Other,
            },
            ("GET", ["io", "api", "v1", "manage", "services"]) => Errand::IoServices,
            ("GET", ["io", "api", "v1", "manage", "services", service, "keys"]) => Errand::IoKeys {
                service: (*service).to_owned(),
            },
            ("PUT", ["io", "api", "v1", "manage", "services", service, "keys", slot]) => Slot::of_word(slot)
                .map_or(Errand::Other, |slot| {
                    Errand::Change(Asked::IoRegenerate {
                        service: (*service).to_owned(),
                        slot,
                    })
                }),
            _ => Errand::Other,
        }
    }

    pub fn call(&self) -> Option<Call> {
        match self {
            Errand::SignIn => Some(Call::SignIn),
            Errand::Institutions => Some(Call::Institutions),
            Errand::Detail => Some(Call::Detail),
            Errand::Flags => Some(Call::Flags),
            Errand::IdentityToken => Some(Call::IdentityToken),
            Errand::Session => Some(Call::Session),
            Errand::List { .. } => Some(Call::List),
            Errand::IoServices => Some(Call::IoServices),
            Errand::IoKeys { .. } => Some(Call::IoKeys),
            Errand::Change(Asked::Create { .. }) => Some(Call::Create),
            Errand::Change(Asked::Regenerate { .. }) => Some(Call::Regenerate),
            Errand::Change(Asked::IoRegenerate { .. }) => Some(Call::IoRegenerate),
            Errand::Runtime => Some(Call::Runtime),
            Errand::Other => None,
        }
    }

    /// Whose keys in pagoPA it is about.
    pub fn institution(&self) -> Option<(Environment, &str)> {
        match self {
            Errand::List {
                environment,
                institution,
            }
            | Errand::Change(
                Asked::Create {
                    environment,
                    institution,
                    ..
                }
                | Asked::Regenerate {
                    environment,
                    institution,
                    ..
                },
            ) => Some((*environment, institution)),
            Errand::SignIn
            | Errand::Institutions
            | Errand::IdentityToken
            | Errand::Detail
            | Errand::Flags
            | Errand::Session
            | Errand::IoServices
            | Errand::IoKeys { .. }
            | Errand::Change(Asked::IoRegenerate { .. })
            | Errand::Runtime
            | Errand::Other => None,
        }
    }

    /// What it would make or regenerate in pagoPA.
    pub fn subscription(&self) -> Option<&'static Subscription> {
        match self {
            Errand::Change(Asked::Create { code, .. }) => Subscription::of_code(code),
            Errand::Change(Asked::Regenerate { subscription, .. }) => Subscription::of_id(subscription).ok(),
            Errand::SignIn
            | Errand::Institutions
            | Errand::IdentityToken
            | Errand::Detail
            | Errand::Flags
            | Errand::Session
            | Errand::List { .. }
            | Errand::IoServices
            | Errand::IoKeys { .. }
            | Errand::Change(Asked::IoRegenerate { .. })
            | Errand::Runtime
            | Errand::Other => None,
        }
    }

    pub fn service(&self) -> Option<&str> {
        match self {
            Errand::IoKeys { service } | Errand::Change(Asked::IoRegenerate { service, .. }) => Some(service),
            Errand::SignIn
            | Errand::Institutions
            | Errand::IdentityToken
            | Errand::Detail
            | Errand::Flags
            | Errand::Session
            | Errand::List { .. }
            | Errand::IoServices
            | Errand::Change(Asked::Create { .. } | Asked::Regenerate { .. })
            | Errand::Runtime
            | Errand::Other => None,
        }
    }
}

fn of_keys(
    method: &str,
    environment: Environment,
    institution: &str,
    rest: &[&str],
    query: Option<&str>,
) -> Errand {
    let institution = institution.to_owned();
    match (method, rest) {
        ("GET", []) => Errand::List {
            environment,
            institution,
        },
        ("POST", []) => Errand::Change(Asked::Create {
            environment,
            institution,
            code: code(query),
        }),
        ("POST", [subscription, slot, "regenerate"]) => Slot::of_word(slot).map_or(Errand::Other, |slot| {
            Errand::Change(Asked::Regenerate {
                environment,
                institution,
                subscription: (*subscription).to_owned(),
                slot,
            })
        }),
        _ => Errand::Other,
    }
}

fn code(query: Option<&str>) -> String {
    form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .find(|(name, _)| name == "subscription-code")
        .map(|(_, code)| code.into_owned())
        .unwrap_or_default()
}
