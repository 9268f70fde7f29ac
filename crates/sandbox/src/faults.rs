//! What goes wrong to order. No address of the portals takes orders: they are given in Rust, or at the program's
//! control port.

use std::sync::{Mutex, PoisonError};

use serde::Deserialize;

use crate::errand::Errand;

/// One mischief, for the next requests that it fits. The first order that is for a request is used up by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    pub on: Call,
    pub mischief: Mischief,
    /// For how many requests; `None` is until taken back. In JSON, left out is once.
    #[serde(default = "once")]
    pub times: Option<u32>,
}

/// The calls that an order tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Call {
    /// Everything that the portals answer, the calls without a name here among it.
    Any,
    /// Area Riservata: a sign-in's code for a session, by a program or in a browser.
    SignIn,
    /// Area Riservata: the list of institutions.
    Institutions,
    /// Area Riservata: the identity token of one institution, by a program or in a browser.
    IdentityToken,
    /// pagoPA: the identity token for a session of the back office.
    Session,
    /// pagoPA: who the institution is, and what the person may do there.
    Detail,
    /// pagoPA: the flags, all or one.
    Flags,
    List,
    Create,
    Regenerate,
    IoServices,
    /// The pair of one service.
    IoKeys,
    IoRegenerate,
    /// pagoPA: whatever is asked with a key.
    Runtime,
}

/// What goes wrong, before anything is done or after the change is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mischief {
    /// The connection is closed without an answer.
    DropBefore,
    DropAfter,
    /// The connection is reset.
    ResetBefore,
    ResetAfter,
    /// No answer, until the client goes away or the sandbox stops.
    StallBefore,
    StallAfter,
    /// An error in the portal's own shape.
    FailBefore(Status),
    /// The same after the work. The real portals never say 401 or 403 then, nor IO 429.
    FailAfter(Status),
    /// Done, and answered 204 without a body.
    NoContent,
    /// Done, and half of the answer's body arrives. Not for pagoPA's regeneration, whose answer has none.
    Truncated,
    /// Every row of a list is left out, with 200. For the lists alone.
    EmptyList,
    /// A page of somebody else's, with 200, and nothing done.
    Html,
    /// A list of pairs, or a service's pair, as it was before the most recent change of any. For these alone.
    Stale,
    /// Done, and in place of a session the one-time code is asked for. For a sign-in alone.
    OneTimeCode,
    /// Done, and the pages keep the session where a client does not find it. For a sign-in in a browser alone.
    UnstoredSession,
    /// Every session of Area Riservata ends, and then the call is answered.
    ExpireSelfcare,
    /// Every identity token is too old, and then the call is answered.
    ExpireIdentities,
    /// Every session of the back office ends, and then the call is answered.
    ExpireSessions,
    /// The back office's 401 that is about the person and not about the session. Nothing is done.
    NoRole,
    /// The back office's 401 that somebody behind it said. Nothing is done.
    DependencyUnauthorized,
    /// Done, and the keys that it made are taken for wrong ones at run time for so many calls with each.
    GatewayLag(u32),
    /// Done, and the keys that it made are good, but open no institution for so many calls with each.
    AuthorizerLag(u32),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "u16")]
pub enum Status {
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    /// Of pagoPA, with a key in its text.
    Conflict = 409,
    TooManyRequests = 429,
    Failed = 500,
    BadGateway = 502,
    Unavailable = 503,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no portal is made to answer {0}: 401, 403, 404, 409, 429, 500, 502 and 503 can be ordered")]
pub struct UnknownStatus(pub u16);

impl Order {
    pub fn once(on: Call, mischief: Mischief) -> Self {
        Order {
            on,
            mischief,
            times: once(),
        }
    }

    pub fn until_taken_back(on: Call, mischief: Mischief) -> Self {
        Order {
            on,
            mischief,
            times: None,
        }
    }

    fn is_for(&self, errand: &Errand) -> bool {
        let call = errand.call();
        let fits = match self.mischief {
            Mischief::EmptyList => matches!(call, Some(Call::List | Call::IoServices)),
            Mischief::Stale => matches!(call, Some(Call::List | Call::IoKeys)),
            Mischief::Truncated => call != Some(Call::Regenerate),
            Mischief::OneTimeCode | Mischief::UnstoredSession => call == Some(Call::SignIn),
            Mischief::NoRole | Mischief::DependencyUnauthorized => matches!(
                call,
                Some(Call::Detail | Call::Flags | Call::List | Call::Create | Call::Regenerate)
            ),
            Mischief::GatewayLag(_) | Mischief::AuthorizerLag(_) => {
                matches!(call, Some(Call::Create | Call::Regenerate))
            }
            Mischief::DropBefore
            | Mischief::DropAfter
            | Mischief::ResetBefore
            | Mischief::ResetAfter
            | Mischief::StallBefore
            | Mischief::StallAfter
            | Mischief::FailBefore(_)
            | Mischief::FailAfter(_)
            | Mischief::NoContent
            | Mischief::Html
            | Mischief::ExpireSelfcare
            | Mischief::ExpireIdentities
            | Mischief::ExpireSessions => true,
        };
        fits && (self.on == Call::Any || call == Some(self.on))
    }
}

fn once() -> Option<u32> {
    Some(1)
}

impl Status {
    const ALL: [Status; 8] = [
        Status::Unauthorized,
        Status::Forbidden,
        Status::NotFound,
        Status::Conflict,
        Status::TooManyRequests,
        Status::Failed,
        Status::BadGateway,
        Status::Unavailable,
    ];

    pub fn code(self) -> u16 {
        self as u16
    }
}

impl TryFrom<u16> for Status {
    type Error = UnknownStatus;

    fn try_from(code: u16) -> Result<Self, UnknownStatus> {
        let found = Status::ALL.into_iter().find(|status| status.code() == code);
        found.ok_or(UnknownStatus(code))
    }
}

/// What is ordered and not used up, in the order of ordering.
#[derive(Default)]
pub(crate) struct Orders(Mutex<Vec<Order>>);

impl Orders {
    pub fn add(&self, order: Order) {
        if order.times != Some(0) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(order);
        }
    }

    pub fn take_back(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    pub fn next_for(&self, errand: &Errand) -> Option<Mischief> {
        let mut orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = orders.iter().position(|order| order.is_for(errand))?;
        let Order { mischief, times, .. } = orders[place];
        match times {
            None => (),
            Some(0 | 1) => _ = orders.remove(place),
            Some(left) => orders[place].times = Some(left - 1),
        }
        Some(mischief)
    }
}
