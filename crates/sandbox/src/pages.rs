//! The few pages that a browser is shown.

use axum::response::Html;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use url::form_urlencoded;

use crate::{
    one_identity::Return,
    one_time_code::{Filled, MASKED_EMAIL},
    seeds::Institution,
};

pub(crate) fn login(provider: &str) -> Html<String> {
    page(
        "Accedi all'Area Riservata",
        &html! {
            p { "Portale dimostrativo: nessuna credenziale, nessun ente reale." }
            p { a id="login" href=(provider) { "Entra nell'Area Riservata" } }
        },
    )
}

pub(crate) fn identity_choice(to: &Return) -> Html<String> {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("redirect_uri", &to.redirect_uri);
    if let Some(state) = &to.state {
        query.append_pair("state", state);
    }
    let onwards = format!("idp?{}", query.finish());
    page(
        "Come vuoi accedere?",
        &html! {
            ul {
                li { a id="spid" href=(onwards) { "Entra con SPID" } }
                li { a id="cie" href=(onwards) { "Entra con CIE" } }
            }
        },
    )
}

pub(crate) fn credentials(to: &Return) -> Html<String> {
    page(
        "Gestore di identità di prova",
        &html! {
            p { "Portale dimostrativo: va bene qualunque password." }
            form method="post" action="idp" {
                input type="hidden" name="redirect_uri" value=(to.redirect_uri);
                @if let Some(state) = &to.state {
                    input type="hidden" name="state" value=(state);
                }
                p { label { "Nome utente " input id="username" name="username" value="ada.esempio" autofocus; } }
                p { label { "Password " input id="password" name="password" type="password"; } }
                p { button id="identify" type="submit" { "Entra" } }
            }
        },
    )
}

/// After a wrong code, with how many attempts are left.
pub(crate) fn one_time_code(filled: &Filled, left: Option<u32>) -> Html<String> {
    page(
        "Verifica la tua identità",
        &html! {
            p { "Inserisci il codice che abbiamo inviato a " (MASKED_EMAIL) "." }
            @if let Some(left) = left {
                p role="alert" { "Codice errato. Tentativi rimasti: " (left) "." }
            }
            form method="post" action="otp" {
                input type="hidden" name="otpUuid" value=(filled.otp_uuid);
                @if let Some(path) = &filled.on_success {
                    input type="hidden" name="onSuccess" value=(path);
                }
                p { label { "Codice " input id="otp" name="otp" inputmode="numeric" autocomplete="one-time-code" autofocus; } }
                p { button id="verify" type="submit" { "Continua" } }
            }
        },
    )
}

/// What a page of Area Riservata does in the browser before it goes on by itself.
#[derive(Clone, Copy)]
pub(crate) enum Storing {
    Nothing,
    /// Where the real portal's pages keep it, too.
    Session,
    NoSession,
}

/// A page that leads on by itself, as those of the real portal do: not by the server's redirect.
pub(crate) fn onwards(title: &str, storing: Storing, token: &str, href: &str) -> Html<String> {
    let store = match storing {
        Storing::Nothing => String::new(),
        Storing::Session => format!("localStorage.setItem('token','{token}');"),
        Storing::NoSession => "localStorage.removeItem('token');".to_owned(),
    };
    let script = format!("{store}location.assign(document.getElementById('onwards').href);");
    page(
        title,
        &html! {
            p { a id="onwards" href=(href) { "Continua" } }
            script { (PreEscaped(script)) }
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
        &html! { p { "Accedi di nuovo all'" a id="again" href="/selfcare/auth/logout" { "Area Riservata" } "." } },
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
