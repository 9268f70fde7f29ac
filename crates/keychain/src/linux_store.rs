//! The Secret Service as a keyring store on the program's one connection; the ready-made store opens its own.

use std::any::Any;
use std::collections::HashMap;
use std::error::Error as StdError;
use std::sync::Arc;

use keyring_core::api::{Credential, CredentialApi, CredentialStore, CredentialStoreApi};
use keyring_core::{Entry, Error, Result};
use secret_service::EncryptionType;
use secret_service::blocking::{Item, SecretService};
use zbus::blocking::Connection;

use crate::linux_connection;

const BYTES: &str = "application/octet-stream";

#[derive(Clone)]
struct Store {
    connection: Connection,
    service: Arc<SecretService<'static>>,
}

/// By its names, whether it is there or not.
struct Named {
    store: Store,
    service: String,
    user: String,
    label: String,
}

pub fn open() -> Result<Arc<CredentialStore>> {
    let connection = linux_connection::open().map_err(failure)?;
    let service = SecretService::connect_with_existing(EncryptionType::Dh, connection.clone());
    Ok(Arc::new(Store {
        connection,
        service: Arc::new(service.map_err(told)?),
    }))
}

impl CredentialStoreApi for Store {
    fn vendor(&self) -> String {
        "Secret Service".to_owned()
    }

    fn id(&self) -> String {
        self.vendor()
    }

    fn build(&self, service: &str, user: &str, modifiers: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        let label = modifiers.and_then(|modifiers| modifiers.get("label"));
        Ok(Entry::new_with_credential(Arc::new(Named {
            store: self.clone(),
            service: service.to_owned(),
            user: user.to_owned(),
            label: label.copied().unwrap_or(service).to_owned(),
        })))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Named {
    fn attributes(&self) -> HashMap<&str, &str> {
        HashMap::from([
            ("service", self.service.as_str()),
            ("username", self.user.as_str()),
        ])
    }

    /// Never one that is locked, so nothing here prompts for that.
    fn item(&self) -> Result<Item<'_>> {
        if !linux_connection::is_kept(&self.store.connection) {
            return Err(failure("the connection was given up"));
        }
        let found = self.store.service.search_items(self.attributes()).map_err(told)?;
        if !found.locked.is_empty() {
            return Err(told(secret_service::Error::Locked));
        }
        let mut items = found.unlocked.into_iter();
        match (items.next(), items.next()) {
            (None, _) => Err(Error::NoEntry),
            (Some(item), None) => Ok(item),
            (Some(_), Some(_)) => Err(Error::Ambiguous(Vec::new())),
        }
    }
}

impl CredentialApi for Named {
    fn get_secret(&self) -> Result<Vec<u8>> {
        self.item()?.get_secret().map_err(told)
    }

    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        match self.item() {
            Ok(item) => item.set_secret(secret, BYTES).map_err(told),
            Err(Error::NoEntry) => {
                let collection = self.store.service.get_default_collection().map_err(told)?;
                let made = collection.create_item(&self.label, self.attributes(), secret, true, BYTES);
                made.map(drop).map_err(told)
            }
            Err(error) => Err(error),
        }
    }

    fn delete_credential(&self) -> Result<()> {
        self.item()?.delete().map_err(told)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        self.item().map(|_| None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        Some((self.service.clone(), self.user.clone()))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn told(error: secret_service::Error) -> Error {
    use secret_service::Error::{Locked, NoResult, Prompt};
    if matches!(error, Locked | NoResult | Prompt) {
        Error::NoStorageAccess(error.into())
    } else {
        failure(error)
    }
}

fn failure(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
    Error::PlatformFailure(error.into())
}
