use std::fs;
use std::path::Path;

pub fn configuration(directory: &Path) -> String {
    let directory = directory.display();
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={directory}/bus</listen>
  <servicedir>{directory}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#
    )
}

/// The bus may start what this machine's would, except a Secret Service: the session alone says when there is one.
/// Without a display the keyring's prompter is one that only leaves a note.
pub fn choose_services(directory: &Path, has_display: bool) {
    let chosen = directory.join("services");
    for service in fs::read_dir("/usr/share/dbus-1/services")
        .into_iter()
        .flatten()
        .flatten()
    {
        let name = service.file_name();
        let name = name.to_string_lossy();
        let is_keyring = [
            "org.freedesktop.secrets",
            "org.gnome.keyring.service",
            "org.kde.kwallet",
        ]
        .iter()
        .any(|keyring| name.starts_with(keyring));
        if !is_keyring && has_display {
            fs::copy(service.path(), chosen.join(&*name)).unwrap();
        }
    }
    if !has_display {
        let prompter = "org.gnome.keyring.SystemPrompter";
        let note = directory.join("prompted");
        fs::write(
            chosen.join(format!("{prompter}.service")),
            format!(
                "[D-BUS Service]\nName={prompter}\nExec=/bin/sh -c \"touch '{}'; exit 1\"\n",
                note.display()
            ),
        )
        .unwrap();
    }
}
