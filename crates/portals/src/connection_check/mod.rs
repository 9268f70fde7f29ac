//! The way to the portal, walked hop by hop, to say at which one it ends.

mod hops;
mod report;

use std::time::{Duration, SystemTime};

use portachiavi_keys::{Clock, Environment, IssuerName, PortalFault};
use reqwest::Method;
use reqwest::header::{DATE, HeaderMap};
use serde::Deserialize;
use url::Url;

use self::hops::Hops;
use crate::call::Credential;
use crate::pagopa::PagoPa;

/// A token that is issued by a clock further away may count as expired, or as not valid yet.
const FIT_SKEW: Duration = Duration::from_secs(60);

/// What was found on the way, in its order. It has no token, key, password, user name or path of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConnectionReport {
    pub host: String,
    pub environment: Environment,
    pub extra_trust: bool,
    pub client_certificate: bool,
    pub steps: Vec<CheckedStep>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedStep {
    pub step: Step,
    pub outcome: StepOutcome,
    pub took: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Of the portal, or of the proxy in front of it.
    Name,
    /// To the portal, or through the proxy.
    Connection,
    Tls,
    /// Its `/info`, for which nobody needs to be signed in.
    Portal,
    Clock,
    Session,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepOutcome {
    Passed(Finding),
    /// It works, and may be the cause of what does not.
    Doubtful(Finding),
    Failed(PortalFault),
    /// Not walked: an earlier one failed, or there is nothing to walk.
    LeftOut,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// How many addresses the name has.
    Addresses(usize),
    Direct,
    /// Host and port of the proxy.
    Through(String),
    Protected {
        version: &'static str,
        issuer: Option<IssuerName>,
    },
    /// The version that the portal says it is.
    Answered(String),
    /// By how many seconds this machine's clock is ahead of the portal's.
    Ahead(i64),
    SignedIn,
}

#[derive(Deserialize)]
struct Info {
    version: String,
}

impl PagoPa {
    /// Walks to the back office of one environment, and asks Area Riservata about the session where there is one.
    pub async fn check_connection(&self, environment: Environment, clock: &dyn Clock) -> ConnectionReport {
        let url = self.info_of(environment);
        let network = self.network();
        let mut walk = Walk {
            clock,
            steps: Vec::new(),
            ended: false,
        };
        let way = Hops::of(&url, self.http());
        walk.hops(&way).await;
        let date = walk.portal(self, url.clone()).await;
        walk.compare_clocks(date);
        walk.session(self).await;
        ConnectionReport {
            host: url.host_str().unwrap_or_default().to_owned(),
            environment,
            extra_trust: network.extra_trust.is_some(),
            client_certificate: network.client_certificate.is_some(),
            steps: walk.steps,
        }
    }
}

struct Walk<'a> {
    clock: &'a dyn Clock,
    steps: Vec<CheckedStep>,
    ended: bool,
}

impl Walk<'_> {
    fn note(&mut self, step: Step, began: Duration, outcome: StepOutcome) {
        self.ended |= matches!(outcome, StepOutcome::Failed(_));
        let took = self.clock.elapsed().saturating_sub(began);
        self.steps.push(CheckedStep { step, outcome, took });
    }

    /// What was found, or `None` after a failure.
    fn noted<T>(
        &mut self,
        step: Step,
        began: Duration,
        found: Result<(Finding, T), PortalFault>,
    ) -> Option<T> {
        match found {
            Ok((finding, found)) => {
                self.note(step, began, StepOutcome::Passed(finding));
                Some(found)
            }
            Err(fault) => {
                self.note(step, began, StepOutcome::Failed(fault));
                None
            }
        }
    }

    fn leave_out(&mut self, step: Step) {
        self.note(step, self.clock.elapsed(), StepOutcome::LeftOut);
    }

    async fn hops(&mut self, way: &Hops<'_>) {
        if !way.can_be_walked() {
            for step in [Step::Name, Step::Connection, Step::Tls] {
                self.leave_out(step);
            }
            return;
        }
        let began = self.clock.elapsed();
        let addresses = self.noted(Step::Name, began, way.name().await);
        let began = self.clock.elapsed();
        let stream = match addresses {
            Some(addresses) => self.noted(Step::Connection, began, way.connection(&addresses).await),
            None => {
                self.leave_out(Step::Connection);
                None
            }
        };
        let began = self.clock.elapsed();
        match stream {
            Some(stream) if way.is_protected() => {
                self.noted(Step::Tls, began, way.tls(stream).await);
            }
            Some(_) | None => self.leave_out(Step::Tls),
        }
    }

    async fn portal(&mut self, pagopa: &PagoPa, url: Url) -> Option<SystemTime> {
        if self.ended {
            self.leave_out(Step::Portal);
            return None;
        }
        let began = self.clock.elapsed();
        let mut date = None;
        let asked = pagopa.http().ask(Method::GET, url, Credential::None, None).await;
        let found = asked.and_then(|(call, reply)| {
            date = date_of(&reply.headers);
            let answer = call.judge(reply, |status, _| PortalFault::Failed(status))?;
            answer.json::<Info>()
        });
        let found = found
            .map(|info| (Finding::Answered(info.version), ()))
            .map_err(|error| error.fault);
        self.noted(Step::Portal, began, found);
        date
    }

    fn compare_clocks(&mut self, portals: Option<SystemTime>) {
        let Some(portals) = portals.and_then(|date| date.duration_since(SystemTime::UNIX_EPOCH).ok()) else {
            return self.leave_out(Step::Clock);
        };
        let portals = i64::try_from(portals.as_secs()).unwrap_or(i64::MAX);
        let ahead = (self.clock.now().0 / 1000).saturating_sub(portals);
        let outcome = if ahead.unsigned_abs() > FIT_SKEW.as_secs() {
            StepOutcome::Doubtful(Finding::Ahead(ahead))
        } else {
            StepOutcome::Passed(Finding::Ahead(ahead))
        };
        self.note(Step::Clock, self.clock.elapsed(), outcome);
    }

    async fn session(&mut self, pagopa: &PagoPa) {
        if self.ended || !pagopa.is_signed_in() {
            return self.leave_out(Step::Session);
        }
        let began = self.clock.elapsed();
        let found = pagopa.is_still_signed_in().await;
        let found = found
            .map(|()| (Finding::SignedIn, ()))
            .map_err(|error| error.fault);
        self.noted(Step::Session, began, found);
    }
}

fn date_of(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()
}
