//! As `error.rs`, for the verbs that change a pair or what is kept beside it.

use crate::{AnnotateError, Coded, ErrorCode, GenerateError, RegenerateError, RemovePairError, UnfitNote};

impl Coded for GenerateError {
    fn code(&self) -> ErrorCode {
        match self {
            GenerateError::KeychainNotReady(error) => error.code(),
            GenerateError::Ledger(error) => error.code(),
            GenerateError::NotListed(error) | GenerateError::PortalRefused(error) => error.code(),
            GenerateError::ListDoubtful => ErrorCode::PortalListDoubtful,
            GenerateError::Refused(refusal) => refusal.code(),
            GenerateError::CollaudoFirst => ErrorCode::ProductCollaudoFirst,
            GenerateError::Unknown(_) => ErrorCode::GenerationUnknown,
            GenerateError::NotKept(_) => ErrorCode::GenerationNotKept,
            GenerateError::NotNoted(_) => ErrorCode::KeptNotNoted,
            GenerateError::RefusalNotNoted(_) => ErrorCode::RefusalNotNoted,
        }
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            GenerateError::NotListed(error)
            | GenerateError::PortalRefused(error)
            | GenerateError::RefusalNotNoted(error)
            | GenerateError::Unknown(Some(error)) => error.request_id(),
            GenerateError::KeychainNotReady(_)
            | GenerateError::Ledger(_)
            | GenerateError::ListDoubtful
            | GenerateError::Refused(_)
            | GenerateError::CollaudoFirst
            | GenerateError::Unknown(None)
            | GenerateError::NotKept(_)
            | GenerateError::NotNoted(_) => None,
        }
    }
}

impl Coded for RegenerateError {
    fn code(&self) -> ErrorCode {
        match self {
            RegenerateError::KeychainNotReady(error) => error.code(),
            RegenerateError::PairNotKept(error) => error.code(),
            RegenerateError::Ledger(error) => error.code(),
            RegenerateError::NotListed(error) | RegenerateError::PortalRefused(error) => error.code(),
            RegenerateError::PairAbsent => ErrorCode::PairAbsent,
            RegenerateError::Unknown(_) => ErrorCode::RegenerationUnknown,
            RegenerateError::NotKept(_) => ErrorCode::RegenerationNotKept,
            RegenerateError::ChangedElsewhere => ErrorCode::PairChangedElsewhere,
            RegenerateError::InUse => ErrorCode::KeyInUse,
            RegenerateError::ListBehind => ErrorCode::PortalListBehind,
            RegenerateError::NotNoted(_) => ErrorCode::KeptNotNoted,
            RegenerateError::RefusalNotNoted(_) => ErrorCode::RefusalNotNoted,
        }
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            RegenerateError::NotListed(error)
            | RegenerateError::PortalRefused(error)
            | RegenerateError::RefusalNotNoted(error)
            | RegenerateError::Unknown(Some(error)) => error.request_id(),
            RegenerateError::KeychainNotReady(_)
            | RegenerateError::PairNotKept(_)
            | RegenerateError::Ledger(_)
            | RegenerateError::PairAbsent
            | RegenerateError::Unknown(None)
            | RegenerateError::ChangedElsewhere
            | RegenerateError::InUse
            | RegenerateError::ListBehind
            | RegenerateError::NotKept(_)
            | RegenerateError::NotNoted(_) => None,
        }
    }
}

impl Coded for UnfitNote {
    fn code(&self) -> ErrorCode {
        match self {
            UnfitNote::InstalledAt => ErrorCode::NoteInstalledAtUnfit,
            UnfitNote::Owner => ErrorCode::NoteOwnerUnfit,
            UnfitNote::Text => ErrorCode::NoteTextUnfit,
        }
    }
}

impl Coded for AnnotateError {
    fn code(&self) -> ErrorCode {
        match self {
            AnnotateError::Unfit(unfit) => unfit.code(),
            AnnotateError::PairUnknown => ErrorCode::PairUnknown,
            AnnotateError::Ledger(error) => error.code(),
        }
    }
}

impl Coded for RemovePairError {
    fn code(&self) -> ErrorCode {
        match self {
            RemovePairError::StillListed => ErrorCode::PairStillListed,
            RemovePairError::Keychain(error) => error.code(),
            RemovePairError::Ledger(error) => error.code(),
        }
    }
}
