//! Walking over the pages of a body's services.
//!
//! The portal gives no total: its `count` is the length of the page, and a page leaves out what it has no document for,
//! so that any page may be short or empty. The walk steps by the limit, whatever came, and ends after
//! [`NOTHING_NEW`] pages in a row that brought nothing new. What lies behind a longer gap is not found.

use std::collections::HashSet;

use portachiavi_keys::{PortalError, PortalFault, Progress, ServiceListing, SubscriptionId};

use super::IoManage;
use super::asking::{OnWait, Patience, Trouble};
use super::rows;

/// The portal's largest page; 100 is refused.
const LIMIT: usize = 99;
/// Pages without anything new, one after the other, that end the walk: a gap of 297 places.
const NOTHING_NEW: usize = 3;
/// A list that goes on behind this is not the contract's: the portal may not look at the offset.
const FARTHEST: usize = 100_000;
/// Single places that fail one after the other, for no reason that is known: it is the portal that is down then.
const FAILURES_IN_A_ROW: usize = 3;

type OnProgress<'a> = &'a (dyn Fn(Progress) + Send + Sync);

pub(super) async fn walk(io: &IoManage, progress: OnProgress<'_>) -> Result<ServiceListing, PortalError> {
    let mut walk = Walk {
        io,
        progress,
        listing: ServiceListing::default(),
        seen: HashSet::new(),
        crowded: false,
    };
    let mut offset = 0;
    let mut nothing_new = 0;
    while nothing_new < NOTHING_NEW {
        if offset >= FARTHEST {
            return Err(PortalError {
                fault: PortalFault::Unreadable,
                request_id: None,
            });
        }
        let before = walk.found();
        walk.take(offset, LIMIT).await?;
        nothing_new = if walk.found() == before {
            nothing_new + 1
        } else {
            0
        };
        progress(Progress::Found(walk.listing.services.len()));
        offset += LIMIT;
    }
    Ok(walk.listing)
}

struct Walk<'a> {
    io: &'a IoManage,
    progress: OnProgress<'a>,
    listing: ServiceListing,
    seen: HashSet<SubscriptionId>,
    crowded: bool,
}

impl Walk<'_> {
    fn found(&self) -> usize {
        self.listing.services.len() + self.listing.unreadable
    }

    /// One page. Where it fails as a whole, ever smaller halves of it, down to the places that cannot be read.
    async fn take(&mut self, offset: usize, limit: usize) -> Result<(), PortalError> {
        let mut failures = 0;
        let mut parts = vec![(offset, limit)];
        while let Some((offset, limit)) = parts.pop() {
            let patience = if limit == LIMIT || limit == 1 {
                Patience::FULL
            } else {
                Patience::HALVING
            };
            match self.page(offset, limit, patience).await {
                Ok(()) => failures = 0,
                Err(trouble) if trouble.error.fault != PortalFault::Failed(500) => {
                    return Err(trouble.error);
                }
                Err(_) if limit > 1 => {
                    let half = limit / 2;
                    parts.push((offset + half, limit - half));
                    parts.push((offset, half));
                }
                Err(trouble) => {
                    failures = if trouble.poisoned { 0 } else { failures + 1 };
                    if failures == FAILURES_IN_A_ROW {
                        return Err(trouble.error);
                    }
                    self.listing.unreadable += 1;
                }
            }
        }
        Ok(())
    }

    async fn page(&mut self, offset: usize, limit: usize, patience: Patience) -> Result<(), Trouble> {
        let progress = self.progress;
        let on_wait: OnWait = &|wait| progress(Progress::Waiting(wait));
        let url = self.io.page_url(offset, limit);
        if self.crowded {
            self.io.step_aside().await;
        }
        let granted = self.io.ask(url, &self.io.0.key, patience, on_wait).await?;
        self.crowded = granted.crowded;
        let page = rows::page(granted.answer.body()).ok_or_else(|| granted.answer.unreadable())?;
        for row in page {
            match row {
                // The list has no order: a service that moved while it was walked over comes twice.
                Some(service) => {
                    if self.seen.insert(service.id.clone()) {
                        self.listing.services.push(service);
                    }
                }
                None => self.listing.unreadable += 1,
            }
        }
        Ok(())
    }
}
