//! What the window is told when a verb fails: a closed set of codes. The sentences are in `ui/locales`.

use serde::Serialize;

use crate::{
    AddManageKeyError, ClipboardError, CopyError, KeepError, KeychainError, KeychainState, LedgerError,
    PortalError, PortalFault, RecoverError, Refusal, RemoveManageKeyError, RevealError, SyncError,
};

/// Every code has two messages in every language: what happened, and what to do (which says whether anything changed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    PortalUnreachable,
    PortalTimedOut,
    PortalInterrupted,
    PortalSessionExpired,
    PortalRoleMissing,
    PortalOtherInstitution,
    PortalTypeNotAllowed,
    PortalPspCodeMissing,
    PortalPrefixUnknown,
    PortalNotFound,
    PortalConflict,
    PortalThrottled,
    PortalMalformed,
    PortalFailed,
    PortalUnreadable,
    PortalKeyRefused,
    PortalKeyNotAllowed,
    PortalOutsideGroup,
    PortalCertificateNeeded,
    PortalServiceDeleted,
    PortalNameNotFound,
    PortalConnectTimedOut,
    PortalConnectReset,
    PortalProxyUnreachable,
    PortalProxyLoginNeeded,
    PortalProxyRefused,
    PortalUntrusted,
    PortalCertificateOfOtherHost,
    PortalCertificateOutOfDate,
    PortalClientCertificateRefused,
    PortalTlsFailed,
    PortalNetworkPage,
    PortalDependencyRefused,
    NetworkProxyInvalid,
    NetworkTrustUnreadable,
    NetworkTrustUnfit,
    NetworkCertificateUnreadable,
    NetworkCertificatePassword,
    NetworkCertificateUnfit,
    NetworkNoTls,
    PortalListDoubtful,
    PortalListBehind,
    KeychainLocked,
    KeychainDismissed,
    KeychainNoService,
    KeychainNoCollection,
    KeychainUnknown,
    KeychainTimedOut,
    KeychainEntryDamaged,
    KeychainEntryMissing,
    KeychainNotKept,
    LedgerUnusable,
    LedgerFull,
    LedgerReadOnly,
    LedgerDamaged,
    KeptNotNoted,
    RefusalNotNoted,
    ClipboardUnusable,
    ProductAlreadyGenerated,
    ProductNodoFirst,
    ProductCollaudoFirst,
    PairAbsent,
    PairChangedElsewhere,
    PairStillListed,
    PairUnknown,
    KeyInUse,
    NoteInstalledAtUnfit,
    NoteOwnerUnfit,
    NoteDueUnfit,
    NoteTextUnfit,
    ConfirmationUsed,
    OperationOpen,
    GenerationUnknown,
    GenerationNotKept,
    RegenerationUnknown,
    RegenerationNotKept,
    UnknownInstitution,
    OwnerUnknown,
    UnknownRequest,
    DemoNotStarted,
    PortalNotChosen,
    PortalSignedOut,
    SignInClosed,
    SignInWindow,
    SignInNoLanding,
    SignInTokenOver,
    SignInOtherPlace,
    PortalBusy,
    ManageKeyMissing,
    ExportTooLarge,
    ExportPasswordWrong,
    ExportDamaged,
    ExportUnknown,
    ExportNotWritten,
    SettingsUnusable,
    SettingsUnfit,
    SettingsAddressInvalid,
    SettingsHostInvalid,
    SettingsSecondsInvalid,
    SettingsUserInvalid,
    SettingsEnvironmentsAlike,
    SettingsPasswordInvalid,
    PolicyUnfit,
    DemoForbidden,
    FolderUnusable,
    AlreadyOpen,
}

impl ErrorCode {
    pub const ALL: [ErrorCode; 106] = [
        ErrorCode::PortalUnreachable,
        ErrorCode::PortalTimedOut,
        ErrorCode::PortalInterrupted,
        ErrorCode::PortalSessionExpired,
        ErrorCode::PortalRoleMissing,
        ErrorCode::PortalOtherInstitution,
        ErrorCode::PortalTypeNotAllowed,
        ErrorCode::PortalPspCodeMissing,
        ErrorCode::PortalPrefixUnknown,
        ErrorCode::PortalNotFound,
        ErrorCode::PortalConflict,
        ErrorCode::PortalThrottled,
        ErrorCode::PortalMalformed,
        ErrorCode::PortalFailed,
        ErrorCode::PortalUnreadable,
        ErrorCode::PortalKeyRefused,
        ErrorCode::PortalKeyNotAllowed,
        ErrorCode::PortalOutsideGroup,
        ErrorCode::PortalCertificateNeeded,
        ErrorCode::PortalServiceDeleted,
        ErrorCode::PortalNameNotFound,
        ErrorCode::PortalConnectTimedOut,
        ErrorCode::PortalConnectReset,
        ErrorCode::PortalProxyUnreachable,
        ErrorCode::PortalProxyLoginNeeded,
        ErrorCode::PortalProxyRefused,
        ErrorCode::PortalUntrusted,
        ErrorCode::PortalCertificateOfOtherHost,
        ErrorCode::PortalCertificateOutOfDate,
        ErrorCode::PortalClientCertificateRefused,
        ErrorCode::PortalTlsFailed,
        ErrorCode::PortalNetworkPage,
        ErrorCode::PortalDependencyRefused,
        ErrorCode::NetworkProxyInvalid,
        ErrorCode::NetworkTrustUnreadable,
        ErrorCode::NetworkTrustUnfit,
        ErrorCode::NetworkCertificateUnreadable,
        ErrorCode::NetworkCertificatePassword,
        ErrorCode::NetworkCertificateUnfit,
        ErrorCode::NetworkNoTls,
        ErrorCode::PortalListDoubtful,
        ErrorCode::PortalListBehind,
        ErrorCode::KeychainLocked,
        ErrorCode::KeychainDismissed,
        ErrorCode::KeychainNoService,
        ErrorCode::KeychainNoCollection,
        ErrorCode::KeychainUnknown,
        ErrorCode::KeychainTimedOut,
        ErrorCode::KeychainEntryDamaged,
        ErrorCode::KeychainEntryMissing,
        ErrorCode::KeychainNotKept,
        ErrorCode::LedgerUnusable,
        ErrorCode::LedgerFull,
        ErrorCode::LedgerReadOnly,
        ErrorCode::LedgerDamaged,
        ErrorCode::KeptNotNoted,
        ErrorCode::RefusalNotNoted,
        ErrorCode::ClipboardUnusable,
        ErrorCode::ProductAlreadyGenerated,
        ErrorCode::ProductNodoFirst,
        ErrorCode::ProductCollaudoFirst,
        ErrorCode::PairAbsent,
        ErrorCode::PairChangedElsewhere,
        ErrorCode::PairStillListed,
        ErrorCode::PairUnknown,
        ErrorCode::KeyInUse,
        ErrorCode::NoteInstalledAtUnfit,
        ErrorCode::NoteOwnerUnfit,
        ErrorCode::NoteDueUnfit,
        ErrorCode::NoteTextUnfit,
        ErrorCode::ConfirmationUsed,
        ErrorCode::OperationOpen,
        ErrorCode::GenerationUnknown,
        ErrorCode::GenerationNotKept,
        ErrorCode::RegenerationUnknown,
        ErrorCode::RegenerationNotKept,
        ErrorCode::UnknownInstitution,
        ErrorCode::OwnerUnknown,
        ErrorCode::UnknownRequest,
        ErrorCode::DemoNotStarted,
        ErrorCode::PortalNotChosen,
        ErrorCode::PortalSignedOut,
        ErrorCode::SignInClosed,
        ErrorCode::SignInWindow,
        ErrorCode::SignInNoLanding,
        ErrorCode::SignInTokenOver,
        ErrorCode::SignInOtherPlace,
        ErrorCode::PortalBusy,
        ErrorCode::ManageKeyMissing,
        ErrorCode::ExportTooLarge,
        ErrorCode::ExportPasswordWrong,
        ErrorCode::ExportDamaged,
        ErrorCode::ExportUnknown,
        ErrorCode::ExportNotWritten,
        ErrorCode::SettingsUnusable,
        ErrorCode::SettingsUnfit,
        ErrorCode::SettingsAddressInvalid,
        ErrorCode::SettingsHostInvalid,
        ErrorCode::SettingsSecondsInvalid,
        ErrorCode::SettingsUserInvalid,
        ErrorCode::SettingsEnvironmentsAlike,
        ErrorCode::SettingsPasswordInvalid,
        ErrorCode::PolicyUnfit,
        ErrorCode::DemoForbidden,
        ErrorCode::FolderUnusable,
        ErrorCode::AlreadyOpen,
    ];
}

/// An error that the window can be told of.
pub trait Coded {
    fn code(&self) -> ErrorCode;

    /// What the portal's support asks for, where the portal was involved.
    fn request_id(&self) -> Option<&str> {
        None
    }
}

impl Coded for ErrorCode {
    fn code(&self) -> ErrorCode {
        *self
    }
}

impl Coded for PortalError {
    fn code(&self) -> ErrorCode {
        match self.fault {
            PortalFault::Unreachable => ErrorCode::PortalUnreachable,
            PortalFault::TimedOut => ErrorCode::PortalTimedOut,
            PortalFault::Interrupted => ErrorCode::PortalInterrupted,
            PortalFault::SessionExpired => ErrorCode::PortalSessionExpired,
            PortalFault::RoleMissing => ErrorCode::PortalRoleMissing,
            PortalFault::OtherInstitution => ErrorCode::PortalOtherInstitution,
            PortalFault::TypeNotAllowed => ErrorCode::PortalTypeNotAllowed,
            PortalFault::PspCodeMissing => ErrorCode::PortalPspCodeMissing,
            PortalFault::PrefixUnknown => ErrorCode::PortalPrefixUnknown,
            PortalFault::NotFound => ErrorCode::PortalNotFound,
            PortalFault::KeyRefused => ErrorCode::PortalKeyRefused,
            PortalFault::KeyNotAllowed => ErrorCode::PortalKeyNotAllowed,
            PortalFault::OutsideGroup => ErrorCode::PortalOutsideGroup,
            PortalFault::CertificateNeeded => ErrorCode::PortalCertificateNeeded,
            PortalFault::ServiceDeleted => ErrorCode::PortalServiceDeleted,
            PortalFault::Conflict => ErrorCode::PortalConflict,
            PortalFault::Throttled => ErrorCode::PortalThrottled,
            PortalFault::Malformed => ErrorCode::PortalMalformed,
            PortalFault::Failed(_) => ErrorCode::PortalFailed,
            PortalFault::Unreadable => ErrorCode::PortalUnreadable,
            PortalFault::NameNotFound => ErrorCode::PortalNameNotFound,
            PortalFault::ConnectTimedOut => ErrorCode::PortalConnectTimedOut,
            PortalFault::ConnectReset => ErrorCode::PortalConnectReset,
            PortalFault::ProxyUnreachable => ErrorCode::PortalProxyUnreachable,
            PortalFault::ProxyLoginNeeded => ErrorCode::PortalProxyLoginNeeded,
            PortalFault::ProxyRefused => ErrorCode::PortalProxyRefused,
            PortalFault::Untrusted(_) => ErrorCode::PortalUntrusted,
            PortalFault::CertificateOfOtherHost => ErrorCode::PortalCertificateOfOtherHost,
            PortalFault::CertificateOutOfDate => ErrorCode::PortalCertificateOutOfDate,
            PortalFault::ClientCertificateRefused => ErrorCode::PortalClientCertificateRefused,
            PortalFault::TlsFailed => ErrorCode::PortalTlsFailed,
            PortalFault::NetworkPage => ErrorCode::PortalNetworkPage,
            PortalFault::DependencyRefused => ErrorCode::PortalDependencyRefused,
        }
    }

    fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }
}

impl Coded for KeychainError {
    fn code(&self) -> ErrorCode {
        match self {
            KeychainError::NotReady(KeychainState::Locked) => ErrorCode::KeychainLocked,
            KeychainError::NotReady(KeychainState::Dismissed) => ErrorCode::KeychainDismissed,
            KeychainError::NotReady(KeychainState::NoService) => ErrorCode::KeychainNoService,
            KeychainError::NotReady(KeychainState::NoDefaultCollection) => ErrorCode::KeychainNoCollection,
            KeychainError::NotReady(KeychainState::Hung) => ErrorCode::KeychainTimedOut,
            KeychainError::NotReady(KeychainState::Ready | KeychainState::Unknown) => {
                ErrorCode::KeychainUnknown
            }
            KeychainError::TimedOut => ErrorCode::KeychainTimedOut,
            KeychainError::Damaged => ErrorCode::KeychainEntryDamaged,
            KeychainError::NotKept => ErrorCode::KeychainNotKept,
        }
    }
}

impl Coded for LedgerError {
    fn code(&self) -> ErrorCode {
        match self {
            LedgerError::IntentOpen => ErrorCode::OperationOpen,
            LedgerError::ConfirmationUsed => ErrorCode::ConfirmationUsed,
            LedgerError::Full => ErrorCode::LedgerFull,
            LedgerError::ReadOnly => ErrorCode::LedgerReadOnly,
            LedgerError::Damaged => ErrorCode::LedgerDamaged,
            LedgerError::Unusable(_) => ErrorCode::LedgerUnusable,
        }
    }
}

impl Coded for ClipboardError {
    fn code(&self) -> ErrorCode {
        ErrorCode::ClipboardUnusable
    }
}

impl Coded for Refusal {
    fn code(&self) -> ErrorCode {
        match self {
            Refusal::AlreadyGenerated => ErrorCode::ProductAlreadyGenerated,
            Refusal::NodoFirst => ErrorCode::ProductNodoFirst,
        }
    }
}

impl Coded for KeepError {
    fn code(&self) -> ErrorCode {
        match self {
            KeepError::Keychain(error) => error.code(),
            KeepError::Ledger(error) => error.code(),
        }
    }
}

impl Coded for RevealError {
    fn code(&self) -> ErrorCode {
        match self {
            RevealError::Keychain(error) => error.code(),
            RevealError::Missing => ErrorCode::KeychainEntryMissing,
        }
    }
}

impl Coded for CopyError {
    fn code(&self) -> ErrorCode {
        match self {
            CopyError::Reveal(error) => error.code(),
            CopyError::Clipboard(error) => error.code(),
        }
    }
}

impl Coded for SyncError {
    fn code(&self) -> ErrorCode {
        match self {
            SyncError::Portal(error) => error.code(),
            SyncError::Ledger(error) => error.code(),
        }
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            SyncError::Portal(error) => error.request_id(),
            SyncError::Ledger(_) => None,
        }
    }
}

impl Coded for AddManageKeyError {
    fn code(&self) -> ErrorCode {
        match self {
            AddManageKeyError::Keychain(error) => error.code(),
            AddManageKeyError::Portal(error) => error.code(),
            AddManageKeyError::Ledger(error) => error.code(),
        }
    }

    fn request_id(&self) -> Option<&str> {
        match self {
            AddManageKeyError::Portal(error) => error.request_id(),
            AddManageKeyError::Keychain(_) | AddManageKeyError::Ledger(_) => None,
        }
    }
}

impl Coded for RemoveManageKeyError {
    fn code(&self) -> ErrorCode {
        match self {
            RemoveManageKeyError::Keychain(error) => error.code(),
            RemoveManageKeyError::Ledger(error) => error.code(),
        }
    }
}

impl Coded for RecoverError {
    fn code(&self) -> ErrorCode {
        match self {
            RecoverError::Portal(error) => error.code(),
            RecoverError::Keep(error) => error.code(),
        }
    }
}
