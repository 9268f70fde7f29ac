//! The Secret Service: what its state is, asked without prompting, and its own unlock prompt.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::api::CredentialStore;
use portachiavi_keys::KeychainState;
use zbus::MatchRule;
use zbus::blocking::{Connection, MessageIterator, fdo::DBusProxy};
use zbus::message::{Message, Type};
use zbus::zvariant::{DynamicType, ObjectPath, OwnedObjectPath, OwnedValue, Value};

use crate::{linux_connection, linux_store};

const BUS_NAME: &str = "org.freedesktop.secrets";
const ROOT: &str = "/org/freedesktop/secrets";
const SERVICE: &str = "org.freedesktop.Secret.Service";
const COLLECTION: &str = "org.freedesktop.Secret.Collection";
const ITEM: &str = "org.freedesktop.Secret.Item";
const PROMPT: &str = "org.freedesktop.Secret.Prompt";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

pub fn open_store() -> keyring_core::Result<Arc<CredentialStore>> {
    linux_store::open()
}

/// What the store is told beside the name: here, what Seahorse and its like show of an entry.
pub fn modifiers(label: &str) -> HashMap<&str, &str> {
    HashMap::from([("label", label)])
}

/// Asks beside the store, on the same connection.
#[derive(Default)]
pub struct Probe;

enum Trouble {
    NoService,
    Other,
}

type Answer<T> = Result<T, Trouble>;

impl Probe {
    /// Of the default collection alone.
    pub fn state(&mut self) -> KeychainState {
        self.ask(|bus| Ok(bus.default_collection()?.0))
            .unwrap_or_else(|state| state)
    }

    /// Also locked while an entry of `service` is: KeePassXC may have the person consent to each.
    pub fn state_of(&mut self, service: &str) -> KeychainState {
        self.ask(|bus| {
            let state = bus.default_collection()?.0;
            let asks = state == KeychainState::Ready && !bus.locked(&[("service", service)])?.is_empty();
            Ok(if asks { KeychainState::Locked } else { state })
        })
        .unwrap_or_else(|state| state)
    }

    /// Whether reading the entry of this name would prompt.
    pub fn is_locked(&mut self, service: &str, user: &str) -> Result<bool, KeychainState> {
        self.ask(|bus| {
            Ok(!bus
                .locked(&[("service", service), ("username", user)])?
                .is_empty())
        })
    }

    /// The user names of all entries of `service`; while some lie in a locked collection nobody can say.
    pub fn names(&mut self, service: &str) -> Result<Vec<String>, KeychainState> {
        let names = self.ask(|bus| {
            let wanted = HashMap::from([("service", service)]);
            let found = bus.call(ROOT, SERVICE, "SearchItems", &(wanted,))?;
            let (open, locked): (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) = body(&found)?;
            if !locked.is_empty() {
                return Ok(None);
            }
            let mut names = Vec::new();
            for item in open {
                let reply = bus.call(item.as_str(), PROPERTIES, "Get", &(ITEM, "Attributes"))?;
                let attributes = HashMap::<String, String>::try_from(body::<OwnedValue>(&reply)?);
                names.extend(attributes.map_err(|_| Trouble::Other)?.remove("username"));
            }
            Ok(Some(names))
        })?;
        names.ok_or(KeychainState::Locked)
    }

    /// Unlocks the default collection, or has the person create one, and then what is still locked of `service`: each
    /// by the service's own prompt.
    pub fn unlock(&mut self, service: &str) -> KeychainState {
        let asked = self.ask(|bus| {
            let dismissed = match bus.default_collection()? {
                (KeychainState::Locked, collection) => bus.unlock(vec![collection])?,
                (KeychainState::NoDefaultCollection, _) => bus.create_default_collection()?,
                _ => false,
            };
            if dismissed || bus.default_collection()?.0 != KeychainState::Ready {
                return Ok(dismissed);
            }
            let locked = bus.locked(&[("service", service)])?;
            Ok(!locked.is_empty() && bus.unlock(locked)?)
        });
        match asked {
            Ok(true) => KeychainState::Dismissed,
            Ok(false) => self.state_of(service),
            Err(state) => state,
        }
    }

    /// Asks once more on a new connection where the old one failed.
    fn ask<T>(&mut self, question: impl Fn(&Bus<'_>) -> Answer<T>) -> Result<T, KeychainState> {
        let kept = linux_connection::kept();
        let may_be_stale = kept.is_some();
        match ask_once(kept, &question) {
            Err(Trouble::Other) if may_be_stale => ask_once(None, &question),
            answer => answer,
        }
        .map_err(|trouble| match trouble {
            Trouble::NoService => KeychainState::NoService,
            Trouble::Other => KeychainState::Unknown,
        })
    }
}

fn ask_once<T>(kept: Option<Connection>, question: &impl Fn(&Bus<'_>) -> Answer<T>) -> Answer<T> {
    let connection = kept.map_or_else(linux_connection::open, Ok);
    let connection = connection.map_err(|_| Trouble::NoService)?;
    let answer = question(&Bus(&connection));
    if matches!(answer, Err(Trouble::Other)) {
        linux_connection::give_up(&connection);
    }
    answer
}

struct Bus<'a>(&'a Connection);

impl Bus<'_> {
    fn call(
        &self,
        path: &str,
        interface: &str,
        method: &str,
        arguments: &(impl serde::Serialize + DynamicType),
    ) -> Answer<Message> {
        self.0
            .call_method(Some(BUS_NAME), path, Some(interface), method, arguments)
            .map_err(trouble)
    }

    fn default_collection(&self) -> Answer<(KeychainState, OwnedObjectPath)> {
        let collection: OwnedObjectPath = body(&self.call(ROOT, SERVICE, "ReadAlias", &("default",))?)?;
        if collection.as_str() == "/" {
            return Ok((KeychainState::NoDefaultCollection, collection));
        }
        let locked = self.call(collection.as_str(), PROPERTIES, "Get", &(COLLECTION, "Locked"))?;
        let locked = bool::try_from(body::<OwnedValue>(&locked)?).map_err(|_| Trouble::Other)?;
        let state = if locked {
            KeychainState::Locked
        } else {
            KeychainState::Ready
        };
        Ok((state, collection))
    }

    fn locked(&self, wanted: &[(&str, &str)]) -> Answer<Vec<OwnedObjectPath>> {
        let wanted: HashMap<&str, &str> = wanted.iter().copied().collect();
        let found = self.call(ROOT, SERVICE, "SearchItems", &(wanted,))?;
        Ok(body::<(Vec<OwnedObjectPath>, Vec<OwnedObjectPath>)>(&found)?.1)
    }

    /// Whether the person dismissed the prompt.
    fn unlock(&self, objects: Vec<OwnedObjectPath>) -> Answer<bool> {
        let reply = self.call(ROOT, SERVICE, "Unlock", &(objects,))?;
        self.prompt(&body::<(Vec<OwnedObjectPath>, OwnedObjectPath)>(&reply)?.1)
    }

    /// Whether the person dismissed the prompt.
    fn create_default_collection(&self) -> Answer<bool> {
        let label = HashMap::from([(format!("{COLLECTION}.Label"), Value::from("Default keyring"))]);
        let reply = self.call(ROOT, SERVICE, "CreateCollection", &(label, "default"))?;
        self.prompt(&body::<(OwnedObjectPath, OwnedObjectPath)>(&reply)?.1)
    }

    /// Whether the person dismissed it. Listens before it asks, or the answer could be missed; the service's own end
    /// is an answer too. From then on it takes every message, or other calls on the connection would wait.
    fn prompt(&self, prompt: &ObjectPath<'_>) -> Answer<bool> {
        if prompt.as_str() == "/" {
            return Ok(false);
        }
        let bus = DBusProxy::new(self.0).map_err(|_| Trouble::Other)?;
        for rule in [completed(prompt), owner_changed()] {
            let rule = rule.map_err(|_| Trouble::Other)?;
            bus.add_match_rule(rule).map_err(|_| Trouble::Other)?;
        }
        let call = prompting(prompt).map_err(|_| Trouble::Other)?;
        let messages = MessageIterator::from(self.0);
        self.0.send(&call).map_err(|_| Trouble::Other)?;
        for message in messages {
            let message = message.map_err(|_| Trouble::Other)?;
            let header = message.header();
            let member = header.member().map(|member| member.as_str());
            if message.message_type() == Type::Error
                && header.reply_serial() == Some(call.primary_header().serial_num())
            {
                return Err(Trouble::Other);
            } else if message.message_type() != Type::Signal {
                continue;
            } else if member == Some("Completed") && header.path() == Some(prompt) {
                return Ok(body::<(bool, OwnedValue)>(&message)?.0);
            } else if member == Some("NameOwnerChanged") {
                return Err(Trouble::Other);
            }
        }
        Err(Trouble::Other)
    }
}

fn prompting(prompt: &ObjectPath<'_>) -> zbus::Result<Message> {
    Message::method_call(prompt, "Prompt")?
        .destination(BUS_NAME)?
        .interface(PROMPT)?
        .build(&("",))
}

fn completed<'a>(prompt: &'a ObjectPath<'_>) -> zbus::Result<MatchRule<'a>> {
    Ok(MatchRule::builder()
        .msg_type(Type::Signal)
        .interface(PROMPT)?
        .member("Completed")?
        .path(prompt)?
        .build())
}

fn owner_changed() -> zbus::Result<MatchRule<'static>> {
    Ok(MatchRule::builder()
        .msg_type(Type::Signal)
        .interface("org.freedesktop.DBus")?
        .member("NameOwnerChanged")?
        .arg(0, BUS_NAME)?
        .build())
}

fn body<T: serde::de::DeserializeOwned + zbus::zvariant::Type>(message: &Message) -> Answer<T> {
    message.body().deserialize().map_err(|_| Trouble::Other)
}

fn trouble(error: zbus::Error) -> Trouble {
    let zbus::Error::MethodError(name, _, _) = error else {
        return Trouble::Other;
    };
    let absent = matches!(
        name.as_str(),
        "org.freedesktop.DBus.Error.ServiceUnknown" | "org.freedesktop.DBus.Error.NameHasNoOwner"
    ) || name.starts_with("org.freedesktop.DBus.Error.Spawn.");
    if absent {
        Trouble::NoService
    } else {
        Trouble::Other
    }
}
