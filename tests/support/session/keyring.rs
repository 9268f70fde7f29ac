use zbus::blocking::{Connection, connection};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::{DEADLINE, KEYRING_PASSWORD, Session};
use crate::daemon::Daemon;

impl Session {
    /// A gnome-keyring whose login collection is unlocked; a new one at the first call.
    pub fn start_keyring(&mut self) {
        let mut daemon = self.command("gnome-keyring-daemon");
        daemon.args(["--foreground", "--unlock", "--components=secrets"]);
        self.keyring = Some(Daemon::start(&mut daemon, KEYRING_PASSWORD));
        self.until("the keyring is unlocked", || self.is_locked() == Some(false));
    }

    /// A gnome-keyring as the bus would start it: with whatever collections there are, all of them locked.
    pub fn start_locked_keyring(&mut self) {
        let mut daemon = self.command("gnome-keyring-daemon");
        daemon.args(["--foreground", "--start", "--components=secrets"]);
        self.keyring = Some(Daemon::start(&mut daemon, ""));
        self.until("the keyring answers", || self.default_collection().is_some());
    }

    pub fn kill_keyring(&mut self) {
        self.keyring = None;
        self.until("the keyring is gone", || self.default_collection().is_none());
    }

    /// Takes the Secret Service's name on the bus and never answers, until the connection is dropped.
    pub fn mute_keyring(&self) -> Connection {
        let builder = connection::Builder::address(self.address.as_str()).unwrap();
        builder.name("org.freedesktop.secrets").unwrap().build().unwrap()
    }

    pub fn lock(&self) {
        let collection = self.default_collection().unwrap();
        let connection = self.connect();
        let interface = "org.freedesktop.Secret.Service";
        let (_, prompt): (Vec<OwnedObjectPath>, OwnedObjectPath) =
            ask(&connection, interface, "Lock", &(vec![collection],)).unwrap();
        if prompt.as_str() != "/" {
            let interface = Some("org.freedesktop.Secret.Prompt");
            connection
                .call_method(Some("org.freedesktop.secrets"), prompt, interface, "Prompt", &"")
                .unwrap();
        }
        self.until("the keyring is locked", || self.is_locked() == Some(true));
    }

    /// Without a prompt, by gnome-keyring's own way in.
    pub fn unlock(&self) {
        let connection = self.connect();
        let plain = ("plain", Value::from(""));
        let session: (OwnedValue, OwnedObjectPath) = ask(
            &connection,
            "org.freedesktop.Secret.Service",
            "OpenSession",
            &plain,
        )
        .unwrap();
        let password = (
            session.1,
            Vec::<u8>::new(),
            KEYRING_PASSWORD.as_bytes(),
            "text/plain",
        );
        let interface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface";
        let collection = self.default_collection().unwrap();
        let () = ask(
            &connection,
            interface,
            "UnlockWithMasterPassword",
            &(collection, password),
        )
        .unwrap();
        self.until("the keyring is unlocked", || self.is_locked() == Some(false));
    }

    fn default_collection(&self) -> Option<OwnedObjectPath> {
        self.ask("org.freedesktop.Secret.Service", "ReadAlias", &("default",))
            .ok()
    }

    pub(super) fn is_locked(&self) -> Option<bool> {
        let collection = self.default_collection()?;
        let arguments = ("org.freedesktop.Secret.Collection", "Locked");
        let interface = Some("org.freedesktop.DBus.Properties");
        let reply = self
            .connect()
            .call_method(
                Some("org.freedesktop.secrets"),
                collection,
                interface,
                "Get",
                &arguments,
            )
            .ok()?;
        reply.body().deserialize::<OwnedValue>().ok()?.try_into().ok()
    }

    fn connect(&self) -> Connection {
        let builder = connection::Builder::address(self.address.as_str()).unwrap();
        builder.method_timeout(DEADLINE).build().unwrap()
    }

    fn ask<T: Reply>(&self, interface: &str, method: &str, arguments: &impl Body) -> zbus::Result<T> {
        ask(&self.connect(), interface, method, arguments)
    }
}

trait Body: serde::Serialize + zbus::zvariant::DynamicType {}
impl<T: serde::Serialize + zbus::zvariant::DynamicType> Body for T {}

trait Reply: serde::de::DeserializeOwned + zbus::zvariant::Type {}
impl<T: serde::de::DeserializeOwned + zbus::zvariant::Type> Reply for T {}

fn ask<T: Reply>(
    connection: &Connection,
    interface: &str,
    method: &str,
    arguments: &impl Body,
) -> zbus::Result<T> {
    connection
        .call_method(
            Some("org.freedesktop.secrets"),
            "/org/freedesktop/secrets",
            Some(interface),
            method,
            arguments,
        )?
        .body()
        .deserialize()
}
