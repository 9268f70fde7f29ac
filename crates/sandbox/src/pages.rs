//! The few pages that a browser is shown.

use axum::response::Html;
use maud::{DOCTYPE, Markup, html};
use url::form_urlencoded;

use crate::seeds::Institution;

pub(crate) fn login(accept: &str) -> Html<String> {
    page(
        "Accedi all'Area Riservata",
        &html! {
            p { "Portale dimostrativo: nessuna credenziale, nessun ente reale." }
            p { a id="login" href=(accept) { "Accedi come amministratore dimostrativo" } }
        },
    )
}

pub(crate) fn overview(institutions: &[&Institution], product: &str) -> Html<String> {
    page(
        "Seleziona il tuo ente",
        &html! {
            ul {
                @for institution in institutions {
                    li {
                        (institution.name) ": "
                        a href=(entrance(institution, product, Some("Collaudo"))) { "Collaudo" } ", "
                        a href=(entrance(institution, product, None)) { "Produzione" }
                    }
                }
            }
        },
    )
}

pub(crate) fn landing(environment: &str) -> Html<String> {
    page(
        "Back-office pagoPA",
        &html! { p { "Portale dimostrativo, ambiente di " (environment) "." } },
    )
}

pub(crate) fn went_wrong() -> Html<String> {
    page(
        "Qualcosa è andato storto",
        &html! { p { "Accedi di nuovo all'" a href="/selfcare/auth/login" { "Area Riservata" } "." } },
    )
}

/// Of a network that wants something first, in place of what was asked for.
pub(crate) fn captive_portal() -> Html<String> {
    page(
        "Accesso alla rete",
        &html! { p { "Per navigare accetta le condizioni d'uso della rete." } },
    )
}

fn entrance(institution: &Institution, product: &str, environment: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query
        .append_pair("institutionId", institution.id)
        .append_pair("productId", product);
    if let Some(environment) = environment {
        query.append_pair("environment", environment);
    }
    format!("token-exchange?{}", query.finish())
}

fn page(title: &str, content: &Markup) -> Html<String> {
    let page = html! {
        (DOCTYPE)
        html lang="it" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (title) }
            }
            body {
                main {
                    h1 { (title) }
                    (content)
                }
            }
        }
    };
    Html(page.into_string())
}
