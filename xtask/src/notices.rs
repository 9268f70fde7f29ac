//! Under which terms the program and what it contains may be passed on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::step::Trouble;
use crate::workspace::{cargo, root};

/// A library that the program contains.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Component {
    name: String,
    version: String,
    terms: String,
    folder: PathBuf,
}

/// Every library that the program contains, and the text of each licence once, with those that come under it.
pub fn third_parties() -> Result<String, Trouble> {
    let mut components = crates(&metadata()?);
    components.extend(npm_packages(&read_json(&root().join("ui/package-lock.json"))?));
    let texts = |component: &Component| licences(&component.folder);
    Ok(written(&components, texts))
}

/// Debian's own file: the terms of the program, with those of its fonts, in full.
pub fn debian_copyright(stanzas: &str, licence: &str, fonts: &str) -> String {
    let fonts = fonts.split_once("-----\n").map_or(fonts, |(_, text)| text);
    let fonts = fonts.replace("-----------------------------------------------------------", "");
    format!(
        "{stanzas}\nLicense: EUPL-1.2\n{}\nLicense: OFL-1.1\n{}",
        continued(licence),
        continued(&fonts)
    )
}

/// Continuation lines of a field, as Debian writes them.
fn continued(text: &str) -> String {
    let line = |line: &str| match line.trim_end() {
        "" => " .\n".to_owned(),
        line => format!(" {line}\n"),
    };
    text.trim().lines().map(line).collect()
}

fn written(components: &BTreeSet<Component>, texts: impl Fn(&Component) -> Vec<String>) -> String {
    let mut out =
        String::from("Portachiavi contains these components of others, each under its own terms.\n\n");
    let mut under: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for component in components {
        let named = format!("{} {}", component.name, component.version);
        let _ = writeln!(out, "{named}: {}", component.terms);
        for text in texts(component) {
            under.entry(text).or_default().push(named.clone());
        }
    }
    for (text, names) in under {
        let _ = write!(out, "\n{}\n{}\n\n{text}\n", "=".repeat(80), names.join(", "));
    }
    out
}

/// The texts that a library brings, whatever it calls them.
fn licences(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let is_licence = |path: &&PathBuf| {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        let begins = |with| name.starts_with(with);
        [
            "LICENSE",
            "LICENCE",
            "COPYING",
            "COPYRIGHT",
            "NOTICE",
            "UNLICENSE",
        ]
        .into_iter()
        .any(begins)
    };
    let texts = paths
        .iter()
        .filter(is_licence)
        .filter_map(|path| fs::read_to_string(path).ok());
    texts
        .map(|text| text.replace('\r', "").trim().to_owned())
        .filter(|text| !text.is_empty())
        .collect()
}

/// What cargo links into the shipped program on this system, but for what was written here.
fn crates(metadata: &Value) -> BTreeSet<Component> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let by_id: BTreeMap<&str, &Value> = packages.map(|package| (text(&package["id"]), package)).collect();
    let nodes = metadata["resolve"]["nodes"].as_array().into_iter().flatten();
    let links: BTreeMap<&str, &Value> = nodes.map(|node| (text(&node["id"]), &node["deps"])).collect();
    let program = by_id
        .iter()
        .filter(|(_, package)| package["name"] == "portachiavi");
    let mut next: Vec<&str> = program.map(|(id, _)| *id).collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = next.pop() {
        if !reached.insert(id) {
            continue;
        }
        let linked = links
            .get(id)
            .and_then(|deps| deps.as_array())
            .into_iter()
            .flatten();
        next.extend(linked.filter(|dep| is_linked(dep)).map(|dep| text(&dep["pkg"])));
    }
    let reached = reached.into_iter().filter_map(|id| by_id.get(id));
    reached
        .filter(|package| !package["source"].is_null())
        .map(|package| of_crate(package))
        .collect()
}

/// Neither for tests nor for build scripts alone.
fn is_linked(dep: &Value) -> bool {
    let kinds = dep["dep_kinds"].as_array().into_iter().flatten();
    kinds.into_iter().any(|kind| kind["kind"].is_null())
}

fn of_crate(package: &Value) -> Component {
    let folder = Path::new(text(&package["manifest_path"])).parent();
    Component {
        name: text(&package["name"]).into(),
        version: text(&package["version"]).into(),
        terms: package["license"].as_str().unwrap_or("see its text").into(),
        folder: folder.unwrap_or(Path::new("")).into(),
    }
}

/// What the page is bundled from.
fn npm_packages(lock: &Value) -> BTreeSet<Component> {
    let packages = lock["packages"].as_object().into_iter().flatten();
    let shipped = packages.filter(|(path, package)| !path.is_empty() && package["dev"] != true);
    let component = |(path, package): (&String, &Value)| Component {
        name: path.trim_start_matches("node_modules/").into(),
        version: text(&package["version"]).into(),
        terms: package["license"].as_str().unwrap_or("see its text").into(),
        folder: root().join("ui").join(path),
    };
    shipped.map(component).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn metadata() -> Result<Value, Trouble> {
    let version = read(Command::new("rustc").arg("-vV"))?;
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .unwrap_or_default();
    let mut metadata = cargo("metadata --format-version 1 --locked --features portachiavi/shipped");
    metadata.args(["--filter-platform", host]);
    parsed(&read(&mut metadata)?, "cargo metadata")
}

fn read(command: &mut Command) -> Result<String, Trouble> {
    let out = command.output();
    let told = |what: String| Trouble::NotHere(format!("{}: {what}", command.get_program().display()));
    match out {
        Ok(out) if out.status.success() => Ok(String::from_utf8_lossy(&out.stdout).into_owned()),
        Ok(out) => Err(told(String::from_utf8_lossy(&out.stderr).into_owned())),
        Err(error) => Err(told(error.to_string())),
    }
}

fn read_json(path: &Path) -> Result<Value, Trouble> {
    parsed(&crate::workspace::read(path)?, &path.display().to_string())
}

fn parsed(json: &str, from: &str) -> Result<Value, Trouble> {
    serde_json::from_str(json).map_err(|error| Trouble::NotHere(format!("{from}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn package(name: &str, source: Value) -> Value {
        json!({ "id": name, "name": name, "version": "1.0.0", "license": "MIT", "source": source,
                "manifest_path": format!("/crates/{name}/Cargo.toml") })
    }

    fn link(to: &str, kind: Value) -> Value {
        json!({ "pkg": to, "dep_kinds": [{ "kind": kind }] })
    }

    #[test]
    fn what_is_linked_is_named_and_what_only_builds_or_tests_is_not() {
        let from = json!("registry");
        let metadata = json!({
            "packages": [package("portachiavi", Value::Null), package("portachiavi-keys", Value::Null),
                         package("linked", from.clone()), package("builder", from.clone()),
                         package("fake", from.clone()), package("elsewhere", from)],
            "resolve": { "nodes": [
                { "id": "portachiavi", "deps": [link("portachiavi-keys", Value::Null), link("builder", json!("build"))] },
                { "id": "portachiavi-keys", "deps": [link("linked", Value::Null), link("fake", json!("dev"))] },
            ] },
        });
        let names: Vec<String> = crates(&metadata)
            .into_iter()
            .map(|component| component.name)
            .collect();
        assert_eq!(names, ["linked"]);
    }

    #[test]
    fn a_licence_that_two_share_is_there_once_with_both_names() {
        let component = |name: &str| Component {
            name: name.into(),
            version: "2.0".into(),
            terms: "MIT".into(),
            folder: PathBuf::new(),
        };
        let text = written(&[component("one"), component("two")].into(), |_| {
            vec!["May be used.".into()]
        });
        assert!(text.contains("one 2.0: MIT\ntwo 2.0: MIT\n"), "{text}");
        assert!(text.contains("one 2.0, two 2.0\n\nMay be used.\n"), "{text}");
    }

    #[test]
    fn the_tools_of_the_page_are_not_part_of_it() {
        let lock = json!({ "packages": {
            "": { "name": "portachiavi-ui" },
            "node_modules/lit-html": { "version": "3.3.3", "license": "BSD-3-Clause" },
            "node_modules/esbuild": { "version": "0.28.2", "license": "MIT", "dev": true },
        } });
        let found = npm_packages(&lock);
        let names: Vec<&str> = found.iter().map(|component| &*component.name).collect();
        assert_eq!(names, ["lit-html"]);
    }

    #[test]
    fn debians_file_has_no_empty_line_within_a_licence() {
        let file = debian_copyright(
            "Files: *\nLicense: EUPL-1.2\n",
            "One\n\nTwo\n",
            "Of whom\n-----\nOFL\n",
        );
        assert!(
            file.ends_with("License: EUPL-1.2\n One\n .\n Two\n\nLicense: OFL-1.1\n OFL\n"),
            "{file}"
        );
    }
}
