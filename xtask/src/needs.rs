//! What this repository needs of the machine beside Rust, and what each distribution calls it.

/// How a need is recognised when it is there, wherever it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Probe {
    /// A C library with its headers, by its pkg-config name.
    Library(&'static str),
    /// One of these programs on the path.
    Program(&'static [&'static str]),
    /// What the session's bus can start by this name.
    BusService(&'static str),
    /// Node from this major version on.
    Node(u32),
}

#[derive(Debug, PartialEq, Eq)]
pub struct Need {
    /// In words, for where no package is known.
    pub what: &'static str,
    pub probe: Probe,
    pub apt: &'static str,
    pub dnf: &'static str,
}

/// Which commands need it: each of them needs what the earlier ones need, too, except a keychain of one's own choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Build,
    Run,
    Test,
}

const NODE: u32 = 18;

const NODE_JS: Need = Need {
    what: "Node.js 18 or later",
    probe: Probe::Node(NODE),
    apt: "nodejs",
    dnf: "nodejs",
};

const NPM: Need = Need {
    what: "npm",
    probe: Probe::Program(&["npm"]),
    apt: "npm",
    dnf: "/usr/bin/npm",
};

const BUILD: &[Need] = &[
    Need {
        what: "a C compiler",
        probe: Probe::Program(&["cc"]),
        apt: "gcc",
        dnf: "gcc",
    },
    Need {
        what: "a C++ compiler",
        probe: Probe::Program(&["c++"]),
        apt: "g++",
        dnf: "gcc-c++",
    },
    Need {
        what: "make",
        probe: Probe::Program(&["make"]),
        apt: "make",
        dnf: "make",
    },
    Need {
        what: "pkg-config",
        probe: Probe::Program(&["pkg-config"]),
        apt: "pkg-config",
        dnf: "pkgconf-pkg-config",
    },
    Need {
        what: "WebKitGTK 4.1 with its headers",
        probe: Probe::Library("webkit2gtk-4.1"),
        apt: "libwebkit2gtk-4.1-dev",
        dnf: "webkit2gtk4.1-devel",
    },
    Need {
        what: "D-Bus with its headers",
        probe: Probe::Library("dbus-1"),
        apt: "libdbus-1-dev",
        dnf: "dbus-devel",
    },
    NODE_JS,
    NPM,
];

/// A desktop has one of these; where there is none, GNOME's is proposed.
const SECRET_SERVICE: Need = Need {
    what: "a keychain that speaks the Secret Service protocol (GNOME Keyring, KWallet or KeePassXC)",
    probe: Probe::Program(&["gnome-keyring-daemon", "kwalletd6", "kwalletd5", "keepassxc"]),
    apt: "gnome-keyring",
    dnf: "gnome-keyring",
};

const TEST: &[Need] = &[
    Need {
        what: "Xvfb",
        probe: Probe::Program(&["Xvfb"]),
        apt: "xvfb",
        dnf: "xorg-x11-server-Xvfb",
    },
    Need {
        what: "xauth",
        probe: Probe::Program(&["xauth"]),
        apt: "xauth",
        dnf: "xorg-x11-xauth",
    },
    Need {
        what: "openbox",
        probe: Probe::Program(&["openbox"]),
        apt: "openbox",
        dnf: "openbox",
    },
    Need {
        what: "gtk-launch",
        probe: Probe::Program(&["gtk-launch"]),
        apt: "libgtk-3-bin",
        dnf: "gtk3",
    },
    Need {
        what: "desktop-file-validate",
        probe: Probe::Program(&["desktop-file-validate"]),
        apt: "desktop-file-utils",
        dnf: "desktop-file-utils",
    },
    Need {
        what: "appstreamcli",
        probe: Probe::Program(&["appstreamcli"]),
        apt: "appstream",
        dnf: "appstream",
    },
    Need {
        what: "dbus-run-session",
        probe: Probe::Program(&["dbus-run-session"]),
        apt: "dbus",
        dnf: "/usr/bin/dbus-run-session",
    },
    Need {
        what: "GNOME Keyring",
        probe: Probe::Program(&["gnome-keyring-daemon"]),
        apt: "gnome-keyring",
        dnf: "gnome-keyring",
    },
    Need {
        what: "KeePassXC",
        probe: Probe::Program(&["keepassxc"]),
        apt: "keepassxc",
        dnf: "keepassxc",
    },
    Need {
        what: "secret-tool",
        probe: Probe::Program(&["secret-tool"]),
        apt: "libsecret-tools",
        dnf: "/usr/bin/secret-tool",
    },
    Need {
        what: "WebKitWebDriver",
        probe: Probe::Program(&["WebKitWebDriver"]),
        apt: "webkit2gtk-driver",
        dnf: "/usr/bin/WebKitWebDriver",
    },
    Need {
        what: "the accessibility bus (AT-SPI)",
        probe: Probe::BusService("org.a11y.Bus"),
        apt: "at-spi2-core",
        dnf: "at-spi2-core",
    },
    Need {
        what: "xclip",
        probe: Probe::Program(&["xclip"]),
        apt: "xclip",
        dnf: "xclip",
    },
    Need {
        what: "xdotool",
        probe: Probe::Program(&["xdotool"]),
        apt: "xdotool",
        dnf: "xdotool",
    },
    Need {
        what: "the library for icons beside the clock",
        probe: Probe::Library("ayatana-appindicator3-0.1"),
        apt: "libayatana-appindicator3-dev",
        dnf: "libayatana-appindicator-gtk3-devel",
    },
    Need {
        what: "Tinyproxy",
        probe: Probe::Program(&["tinyproxy"]),
        apt: "tinyproxy-bin",
        dnf: "tinyproxy",
    },
    Need {
        what: "mitmproxy",
        probe: Probe::Program(&["mitmdump"]),
        apt: "mitmproxy",
        dnf: "mitmproxy",
    },
];

/// Everything that `purpose` needs on Linux.
pub fn on_linux(purpose: Purpose) -> impl Iterator<Item = &'static Need> {
    let more: &[Need] = match purpose {
        Purpose::Build => &[],
        Purpose::Run => &[SECRET_SERVICE],
        Purpose::Test => TEST,
    };
    BUILD.iter().chain(more)
}

/// Elsewhere the system brings its web view and its keychain, and Rust its linker.
pub fn elsewhere() -> impl Iterator<Item = &'static Need> {
    [&NODE_JS, &NPM].into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(purpose: Purpose) -> Vec<&'static str> {
        on_linux(purpose).map(|need| need.apt).collect()
    }

    #[test]
    fn every_command_gets_the_web_view_and_node() {
        for purpose in [Purpose::Build, Purpose::Run, Purpose::Test] {
            let packages = named(purpose);
            assert!(
                packages.contains(&"libwebkit2gtk-4.1-dev") && packages.contains(&"nodejs"),
                "{purpose:?}"
            );
        }
    }

    #[test]
    fn the_tests_bring_their_own_display_and_keychains_and_the_person_their_own() {
        for package in ["xvfb", "gnome-keyring", "keepassxc", "tinyproxy-bin", "mitmproxy"] {
            assert!(named(Purpose::Test).contains(&package), "{package}");
        }
        assert!(!named(Purpose::Run).contains(&"xvfb"));
        assert!(
            named(Purpose::Run).contains(&"gnome-keyring"),
            "proposed where no other is there"
        );
        assert!(!named(Purpose::Build).contains(&"gnome-keyring"));
    }

    #[test]
    fn any_common_keychain_will_do_to_run() {
        let Probe::Program(keychains) = SECRET_SERVICE.probe else {
            panic!("found by its program")
        };
        assert!(keychains.contains(&"keepassxc") && keychains.contains(&"kwalletd6"));
    }
}
