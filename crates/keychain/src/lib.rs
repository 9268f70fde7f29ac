//! The operating system's keychain: the only crate that sees a keyring store
