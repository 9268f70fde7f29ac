//! What a screen reader is given: the tree of the program's windows on the accessibility bus (AT-SPI).

use portachiavi_tests::session::Session;
use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::OwnedObjectPath;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const REGISTRY: &str = "org.a11y.atspi.Registry";
const ROOT: &str = "/org/a11y/atspi/accessible/root";
/// Deeper and wider than any page: a tree that goes round in circles must not hold a test up.
const MOST: usize = 4_000;

/// Where a thing is: whose, and which.
type Place = (String, OwnedObjectPath);

pub struct AccessibilityBus(Connection);

/// One thing that can be read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    pub role: String,
    pub name: String,
    pub description: String,
}

impl AccessibilityBus {
    /// The session's own; it is started by the first who asks for it.
    pub fn of(session: &Session) -> AccessibilityBus {
        let env = session.env();
        let (_, address) = env
            .iter()
            .find(|(name, _)| *name == "DBUS_SESSION_BUS_ADDRESS")
            .expect("a session has a bus");
        let connect = |address: &str| connection::Builder::address(address).unwrap().build().unwrap();
        let bus = connect(address);
        let launcher = Proxy::new(&bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").unwrap();
        let address: String = launcher.call("GetAddress", &()).expect("package at-spi2-core");
        let status = Proxy::new(&bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status").unwrap();
        status.set_property("IsEnabled", true).unwrap();
        AccessibilityBus(connect(&address))
    }

    /// Everything in the windows of the program of that name. What goes away meanwhile is left out.
    pub fn read(&self, program: &str) -> Vec<Spoken> {
        let root = (
            REGISTRY.to_owned(),
            OwnedObjectPath::try_from(ROOT).expect("a path"),
        );
        let mut next: Vec<Place> = self
            .children(&root)
            .into_iter()
            .filter(|place| self.spoken(place).is_some_and(|one| one.name == program))
            .collect();
        let mut read = Vec::new();
        while let Some(place) = next.pop() {
            read.extend(self.spoken(&place));
            next.extend(self.children(&place).into_iter().rev());
            assert!(read.len() < MOST, "the tree ends");
        }
        read
    }

    fn children(&self, place: &Place) -> Vec<Place> {
        let children: Option<Vec<Place>> = self.ask(place, |it| it.call("GetChildren", &()));
        let children = children.unwrap_or_default();
        if !children.is_empty() {
            return children;
        }
        // A web view's page is another process's, and only given one by one.
        let count = self.ask(place, |it| it.get_property::<i32>("ChildCount"));
        let nth = |at: i32| self.ask(place, |it| it.call("GetChildAtIndex", &(at,)));
        (0..count.unwrap_or_default()).filter_map(nth).collect()
    }

    fn spoken(&self, place: &Place) -> Option<Spoken> {
        self.ask(place, |it| {
            Ok(Spoken {
                role: named(it.call("GetRole", &())?),
                name: it.get_property("Name")?,
                description: it.get_property("Description")?,
            })
        })
    }

    fn ask<T>(&self, (whose, path): &Place, question: impl Fn(&Proxy) -> zbus::Result<T>) -> Option<T> {
        let proxy = Proxy::new(&self.0, whose.as_str(), path.as_str(), ACCESSIBLE).ok()?;
        question(&proxy).ok()
    }
}

/// Of AT-SPI's roles those that the stories ask for. A web view gives their numbers and not their names.
fn named(role: u32) -> String {
    let name = match role {
        2 => "alert",
        16 => "dialog",
        23 => "frame",
        27 => "image",
        43 => "push button",
        75 => "application",
        83 => "heading",
        95 => "document web",
        _ => return format!("role {role}"),
    };
    name.to_owned()
}
