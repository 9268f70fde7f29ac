//! The sign-in as a browser goes through it: page by page, with the links and the forms that are on each.

use std::time::Duration;

use portachiavi_sandbox::{
    clock::{Clock, HandClock},
    faults::{Call, Mischief},
    seeds::{COMUNE_DI_ESEMPIO, ENTE_CON_ACCENTI},
};
use reqwest::header;
use serde_json::{Value, json};
use url::Url;

use crate::support::{Answer, Demo, answer, claims};

/// One tab: it keeps the cookie, and shows one page at a time.
struct Browser<'a> {
    demo: &'a Demo,
    cookie: String,
    address: Url,
    page: Answer,
}

impl Browser<'_> {
    async fn at<'a>(demo: &'a Demo, path: &str) -> Browser<'a> {
        let address = Url::parse(&demo.url(path)).unwrap();
        let page = answer(demo.http.get(address.clone())).await;
        let mut browser = Browser {
            demo,
            cookie: String::new(),
            address,
            page,
        };
        browser.follow().await;
        browser
    }

    async fn go(&mut self, path: &str) {
        self.address = Url::parse(&self.demo.url(path)).unwrap();
        self.load().await;
    }

    async fn click(&mut self, id: &str) {
        let href = self.page.attribute(&format!(r#"id="{id}" href=""#));
        self.address = self.address.join(&href).unwrap();
        self.load().await;
    }

    /// The page's form, with all that it has and what is typed.
    async fn submit(&mut self, typed: &[(&str, &str)]) {
        let action = self.page.attribute(r#"method="post" action=""#);
        let mut fields: Vec<(String, String)> = Vec::new();
        for field in self.page.body.split(r#"type="hidden" name=""#).skip(1) {
            let (name, rest) = field.split_once(r#"" value=""#).unwrap();
            let value = rest.split('"').next().unwrap();
            fields.push((name.to_owned(), value.replace("&amp;", "&")));
        }
        let typed = typed
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        fields.extend(typed);
        self.address = self.address.join(&action).unwrap();
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let form = self
            .demo
            .http
            .post(self.address.clone())
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body);
        self.page = answer(form).await;
        self.follow().await;
    }

    async fn load(&mut self) {
        let page = self.demo.http.get(self.address.clone());
        self.page = answer(page.header(header::COOKIE, &self.cookie)).await;
        Box::pin(self.follow()).await;
    }

    async fn follow(&mut self) {
        if let Some(cookie) = self.page.header("set-cookie") {
            self.cookie = cookie.split(';').next().unwrap().to_owned();
        }
        if self.page.status == 302 {
            self.address = Url::parse(self.page.header("location").unwrap()).unwrap();
            self.load().await;
        } else if self.page.body.contains(r#"id="onwards""#) {
            Box::pin(self.click("onwards")).await;
        }
    }

    #[track_caller]
    fn shows(&self, title: &str) {
        let heading = format!("<h1>{title}</h1>");
        assert!(self.page.body.contains(&heading), "{:?}", self.page);
    }

    /// Whose token is in the address, and which environment's page it is.
    #[track_caller]
    fn landed(&self) -> (String, Value) {
        self.shows("Back-office pagoPA");
        let identity = self.address.fragment().unwrap().strip_prefix("id=").unwrap();
        (self.address.path().to_owned(), claims(identity))
    }
}

/// From the address of a cold start to the identity provider's answer.
async fn identified<'a>(demo: &'a Demo, path: &str) -> Browser<'a> {
    let mut browser = Browser::at(demo, path).await;
    browser.shows("Accedi all'Area Riservata");
    browser.click("login").await;
    assert_eq!(browser.address.path(), "/oneid/login");
    browser.shows("Come vuoi accedere?");
    browser.click("spid").await;
    browser.shows("Gestore di identità di prova");
    browser
        .submit(&[("username", "ada.esempio"), ("password", "qualunque")])
        .await;
    browser
}

fn cold_start(institution: &str, environment: &str) -> String {
    let path = format!("/token-exchange?institutionId={institution}&productId=prod-pagopa{environment}");
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("onSuccess", &path)
        .finish();
    format!("/selfcare/auth/login?{query}")
}

#[tokio::test]
async fn the_pages_come_in_their_order_and_end_with_the_token_of_the_wanted_institution() {
    let demo = Demo::start().await;
    let path = cold_start(COMUNE_DI_ESEMPIO.id, "&environment=Collaudo");
    let (page, claims) = identified(&demo, &path).await.landed();
    assert_eq!(page, "/uat/ui");
    assert_eq!(claims["organization"]["id"], COMUNE_DI_ESEMPIO.id);
}

#[tokio::test]
async fn without_a_wish_the_person_ends_on_the_overview_and_a_deep_link_leads_on_silently() {
    let demo = Demo::start().await;
    let mut browser = identified(&demo, "/selfcare/auth/login").await;
    browser.shows("Seleziona il tuo ente");
    let id = ENTE_CON_ACCENTI.id;
    let link = format!("/selfcare/token-exchange?institutionId={id}&productId=prod-pagopa");
    browser.go(&link).await;
    let (page, claims) = browser.landed();
    assert_eq!(page, "/prod/ui");
    assert_eq!(claims["organization"]["id"], id);

    browser.go(&cold_start(id, "")).await;
    browser.shows("Seleziona il tuo ente");
}

#[tokio::test]
async fn where_it_is_ordered_the_one_time_code_is_asked_for_and_a_wrong_one_may_be_said_again() {
    let demo = Demo::start().await;
    demo.order_once(Call::SignIn, Mischief::OneTimeCode);
    let mut browser = identified(&demo, &cold_start(COMUNE_DI_ESEMPIO.id, "")).await;
    assert_eq!(browser.address.path(), "/selfcare/auth/login/otp");
    browser.shows("Verifica la tua identità");
    browser.submit(&[("otp", "000000")]).await;
    assert_eq!(browser.page.status, 403);
    assert!(
        browser.page.body.contains("Tentativi rimasti: 4."),
        "{:?}",
        browser.page
    );
    browser.submit(&[("otp", "123456")]).await;
    assert_eq!(browser.landed().0, "/prod/ui");
}

#[tokio::test]
async fn a_session_that_ended_is_told_at_the_deep_link_and_a_new_sign_in_mends_it() {
    let demo = Demo::start().await;
    let mut browser = identified(&demo, "/selfcare/auth/login").await;
    demo.order_once(Call::IdentityToken, Mischief::ExpireSelfcare);
    let id = COMUNE_DI_ESEMPIO.id;
    browser
        .go(&format!(
            "/selfcare/token-exchange?institutionId={id}&productId=prod-pagopa"
        ))
        .await;
    assert_eq!(browser.page.status, 401);
    browser.shows("Qualcosa è andato storto");
    browser.click("again").await;
    browser.shows("Accedi all'Area Riservata");
}

#[tokio::test]
async fn the_identity_provider_sends_nobody_elsewhere() {
    let demo = Demo::start().await;
    let form = demo
        .http
        .post(demo.url("/oneid/idp"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body("redirect_uri=https%3A%2F%2Fexample.org%2Fselfcare%2F");
    assert_eq!(answer(form).await.status, 400);
}

#[tokio::test]
async fn a_program_is_asked_for_the_one_time_code_too_and_five_wrong_ones_or_five_minutes_end_it() {
    let clock = HandClock::default();
    let moved = clock.clone();
    let demo = Demo::start_with(|options| options.clock = Clock::Hand(clock)).await;
    let asked = async || {
        demo.order_once(Call::SignIn, Mischief::OneTimeCode);
        let exchange = demo.http.post(demo.url("/auth/oidc/exchange"));
        let asked = answer(exchange.json(&json!({ "code": "demo" }))).await;
        assert_eq!(
            (asked.status, &asked.json()["requiresOtpFlow"]),
            (201, &json!(true))
        );
        asked.json()["otpSessionUid"].clone()
    };
    let say = async |id: &Value, otp: &str| {
        let verify = demo.http.post(demo.url("/auth/otp/verify"));
        answer(verify.json(&json!({ "otpUuid": id, "otp": otp }))).await
    };
    let id = asked().await;
    for (left, status) in [
        (4, "PENDING"),
        (3, "PENDING"),
        (2, "PENDING"),
        (1, "PENDING"),
        (0, "REJECTED"),
    ] {
        let refused = say(&id, "000000").await;
        assert_eq!(refused.status, 403);
        let told = refused.json();
        assert_eq!(
            (&told["remainingAttempts"], &told["otpStatus"]),
            (&json!(left), &json!(status))
        );
    }
    assert_eq!(say(&id, "123456").await.status, 403, "too late");

    let id = asked().await;
    let token = say(&id, "123456").await.json()["sessionToken"].clone();
    let listed = demo
        .get("/dashboard/v2/institutions", token.as_str().unwrap())
        .await;
    assert_eq!(listed.status, 200);
    assert_eq!(say(&id, "123456").await.status, 409, "once");

    let id = asked().await;
    moved.advance(Duration::from_secs(5 * 60));
    assert_eq!(say(&id, "123456").await.json()["otpStatus"], "EXPIRED");
    assert_eq!(say(&json!("nobody"), "123456").await.status, 404);
}
