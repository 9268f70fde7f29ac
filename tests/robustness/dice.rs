//! What goes wrong and what is asked for, drawn from a seed.

use fastrand::Rng;
use portachiavi_keys::KeySlot;
use portachiavi_sandbox::faults::{Call, Mischief, Order, Status};

use crate::program::{Act, service};
use crate::trouble::{KeychainFault, Moment, Plan, Span};

/// More than any verb calls: a death drawn beyond its last call never comes.
const CALLS: u32 = 30;

pub const PRODUCTS: [(&str, &str); 4] = [
    ("NODOAUTH", "nodauth-"),
    ("GPD", "gdp-"),
    ("BIZ", "biz-"),
    ("GPD_REP", "gpdrep-"),
];

pub fn slot(dice: &mut Rng) -> KeySlot {
    *one_of(dice, &[KeySlot::Primary, KeySlot::Secondary])
}

pub fn act(dice: &mut Rng, subscriptions: &[String]) -> Act {
    match dice.u32(0..20) {
        0..8 if !subscriptions.is_empty() => {
            let subscription = one_of(dice, subscriptions).clone();
            Act::Regenerate(subscription, slot(dice))
        }
        8..12 => Act::RegenerateIo(service(), slot(dice)),
        12..14 => Act::Sync,
        14 => Act::SyncIo(service()),
        15 => Act::Recover,
        _ => Act::Generate(one_of(dice, &PRODUCTS).0.to_owned()),
    }
}

/// The portal's part: none, one or two orders for the calls of an act.
pub fn orders(dice: &mut Rng, act: &Act) -> Vec<Order> {
    let (change, list) = match act {
        Act::Generate(_) => (Call::Create, Call::List),
        Act::Regenerate(..) | Act::Sync | Act::Recover => (Call::Regenerate, Call::List),
        Act::RegenerateIo(..) | Act::SyncIo(_) => (Call::IoRegenerate, Call::IoKeys),
    };
    let how_many = *one_of(dice, &[0, 1, 1, 1, 2]);
    let order = |_| {
        let on = *one_of(
            dice,
            &[change, change, change, list, list, Call::Session, Call::Any],
        );
        let mischief = mischief(dice, on);
        let lasting = dice.u32(0..8) == 0;
        let times = if lasting { None } else { Some(dice.u32(1..3)) };
        Order { on, mischief, times }
    };
    (0..how_many).map(order).collect()
}

fn mischief(dice: &mut Rng, on: Call) -> Mischief {
    use Mischief::*;
    let before = [
        Status::Failed,
        Status::BadGateway,
        Status::Unavailable,
        Status::Unauthorized,
        Status::NotFound,
    ];
    let before = [&before[..], &[Status::Forbidden, Status::TooManyRequests]].concat();
    let after = [
        Status::Failed,
        Status::BadGateway,
        Status::Unavailable,
        Status::NotFound,
    ];
    let statuses = [
        FailBefore(*one_of(dice, &before)),
        FailAfter(*one_of(dice, &after)),
    ];
    let anywhere = [
        DropBefore,
        DropAfter,
        ResetBefore,
        ResetAfter,
        StallBefore,
        StallAfter,
        NoContent,
        Truncated,
        Html,
    ];
    let of_sessions = [ExpireSessions, ExpireSelfcare];
    let of_lists = [EmptyList, Stale];
    let is_list = matches!(on, Call::List | Call::IoKeys);
    let drawn = [
        &anywhere[..],
        &of_sessions,
        &statuses,
        &statuses,
        if is_list { &of_lists } else { &[] },
    ]
    .concat();
    *one_of(dice, &drawn)
}

/// This machine's part.
pub fn plan(dice: &mut Rng) -> Plan {
    let mut plan = Plan::default();
    let span = |dice: &mut Rng, first| Span {
        first: dice.u32(1..first),
        calls: *one_of(dice, &[1, 1, 2, u32::MAX]),
    };
    if dice.u32(0..3) == 0 {
        plan.death = Some(death(dice));
    }
    if dice.u32(0..4) == 0 {
        plan.keychain = Some((span(dice, 20), *one_of(dice, &KeychainFault::ALL)));
    }
    if dice.u32(0..4) == 0 {
        plan.full = Some(span(dice, 8));
    }
    plan
}

pub fn death(dice: &mut Rng) -> (u32, Moment) {
    let moments = [Moment::Before, Moment::During, Moment::After];
    (dice.u32(1..CALLS), *one_of(dice, &moments))
}

pub fn one_of<'a, T>(dice: &mut Rng, from: &'a [T]) -> &'a T {
    &from[dice.usize(0..from.len())]
}

/// The row of the table that an order counts in.
pub fn name(mischief: Mischief) -> &'static str {
    match mischief {
        Mischief::DropBefore => "dropped before the change",
        Mischief::DropAfter => "dropped after the change",
        Mischief::ResetBefore | Mischief::ResetAfter => "connection reset",
        Mischief::StallBefore | Mischief::StallAfter => "stalled",
        Mischief::FailBefore(_) => "4xx or 5xx before the change",
        Mischief::FailAfter(_) => "4xx or 5xx after the change",
        Mischief::NoContent => "204 without a body",
        Mischief::Truncated => "truncated",
        Mischief::EmptyList => "empty list with 200",
        Mischief::Html => "a foreign page with 200",
        Mischief::Stale => "list behind the change",
        Mischief::GatewayLag(_) | Mischief::AuthorizerLag(_) => "new key taken later",
        Mischief::OneTimeCode | Mischief::UnstoredSession => "another way of signing in",
        Mischief::ExpireSelfcare | Mischief::ExpireIdentities | Mischief::ExpireSessions => "session ended",
        Mischief::NoRole | Mischief::DependencyUnauthorized => "401 of another kind",
    }
}
