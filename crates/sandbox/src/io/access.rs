//! Who asks, and what that key reaches. Which check comes first decides which error wins, so each has its own step.

use crate::{
    io::problem::IoProblem,
    seeds::io::{IoInstitution, IoService, ManageKey},
};

/// Whose key the gateway let in.
#[derive(Clone, Copy)]
pub(crate) enum Caller {
    Manage(&'static IoInstitution, &'static ManageKey),
    IoService(IoService),
}

/// A Manage key, from an address not yet looked at.
#[derive(Clone, Copy)]
pub(crate) struct Managing {
    pub institution: &'static IoInstitution,
    pub key: &'static ManageKey,
}

impl Caller {
    pub fn institution(&self) -> &'static IoInstitution {
        match self {
            Caller::Manage(institution, _) => institution,
            Caller::IoService(service) => service.institution,
        }
    }

    pub fn managing(self) -> Result<Managing, IoProblem> {
        match self {
            Caller::Manage(institution, key) => Ok(Managing { institution, key }),
            Caller::IoService(_) => Err(IoProblem::NotAllowed),
        }
    }
}

impl Managing {
    /// No list of addresses has this machine in it.
    pub fn allowed_from_here(self) -> Result<Self, IoProblem> {
        match self.key.only_from {
            None => Ok(self),
            Some(_) => Err(IoProblem::NotAllowed),
        }
    }

    /// The institution's own subscription. One that holds a Manage key has no service: `None`.
    pub fn owned(&self, id: &str) -> Result<Option<IoService>, IoProblem> {
        let service = IoService::of_id(id);
        let holder = || {
            crate::seeds::io::ALL
                .into_iter()
                .find(|institution| institution.manage_keys().any(|key| key.subscription_id == id))
        };
        let owner = service
            .map(|service| service.institution)
            .or_else(holder)
            .ok_or_else(|| IoProblem::NotFound(id.to_owned()))?;
        if owner == self.institution {
            Ok(service)
        } else {
            Err(IoProblem::NotAllowed)
        }
    }

    pub fn in_scope(&self, service: &IoService) -> Result<(), IoProblem> {
        if self.reaches(service) {
            Ok(())
        } else {
            Err(IoProblem::NoValidScopes)
        }
    }

    pub fn reaches(&self, service: &IoService) -> bool {
        self.key.group.is_none() || service.group() == self.key.group
    }
}
