//! The house's own rules, read from its manifests and sources. Each is an invariant of ARCHITECTURE.md.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file under `folder` with one of the extensions, as (path from the root, text).
fn sources(folder: &str, extensions: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            let (path, name) = (entry.path(), entry.file_name());
            if path.is_dir() {
                if !["node_modules", "dist", "target", "gen"].contains(&&*name.to_string_lossy()) {
                    folders.push(path);
                }
            } else if path
                .extension()
                .is_some_and(|found| extensions.iter().any(|e| *e == found))
            {
                let shown = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
                found.push((shown, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn rust_sources() -> Vec<(String, String)> {
    ["crates", "src-tauri", "tests", "xtask"]
        .iter()
        .flat_map(|folder| sources(folder, &["rs"]))
        .collect()
}

/// The part before the file's own tests.
fn released(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

/// Which packages of the graph each workspace member reaches, and its direct dependencies, by kind.
struct Graph {
    direct: BTreeMap<String, BTreeSet<String>>,
    reached: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    fn read() -> Graph {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let out = Command::new(cargo)
            .args(["metadata", "--format-version", "1", "--locked"])
            .current_dir(root())
            .output()
            .unwrap();
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
        let metadata: Value = serde_json::from_slice(&out.stdout).unwrap();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let names: BTreeMap<String, String> = metadata["packages"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| (text(&p["id"]), text(&p["name"])))
            .collect();
        // What ships: tests may depend on anything.
        let ships = |dep: &&Value| {
            dep["dep_kinds"]
                .as_array()
                .unwrap()
                .iter()
                .any(|kind| kind["kind"] != "dev")
        };
        let edges: BTreeMap<String, BTreeSet<String>> = metadata["resolve"]["nodes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|node| {
                let deps = node["deps"].as_array().unwrap();
                (
                    text(&node["id"]),
                    deps.iter().filter(ships).map(|dep| text(&dep["pkg"])).collect(),
                )
            })
            .collect();
        let mut graph = Graph {
            direct: BTreeMap::new(),
            reached: BTreeMap::new(),
        };
        for member in metadata["workspace_members"].as_array().unwrap() {
            let member = text(member);
            let mut reached = BTreeSet::new();
            let mut next = vec![member.clone()];
            while let Some(package) = next.pop() {
                for dep in &edges[&package] {
                    if reached.insert(dep.clone()) {
                        next.push(dep.clone());
                    }
                }
            }
            let named = |ids: &BTreeSet<String>| ids.iter().map(|id| names[id].clone()).collect();
            graph
                .direct
                .insert(names[&member].clone(), named(&edges[&member]));
            graph.reached.insert(names[&member].clone(), named(&reached));
        }
        graph
    }

    fn owners_of(&self, package: &str) -> BTreeSet<&str> {
        let owning = self.direct.iter().filter(|(_, deps)| deps.contains(package));
        owning.map(|(member, _)| member.as_str()).collect()
    }
}

#[test]
fn dependencies_point_inwards_and_the_adapters_do_not_know_each_other() {
    let graph = Graph::read();
    let ours = |member: &str| -> BTreeSet<String> {
        graph.direct[member]
            .iter()
            .filter(|dep| dep.starts_with("portachiavi"))
            .cloned()
            .collect()
    };
    assert_eq!(ours("portachiavi-keys"), BTreeSet::new());
    for adapter in ["portals", "keychain", "ledger", "sandbox", "aggregates"] {
        let keys = BTreeSet::from(["portachiavi-keys".to_owned()]);
        assert!(
            ours(&format!("portachiavi-{adapter}")).is_subset(&keys),
            "{adapter}"
        );
    }
}

#[test]
fn each_outer_library_is_seen_by_the_one_crate_that_owns_it() {
    let graph = Graph::read();
    for (library, owner) in [
        ("reqwest", "portachiavi-portals"),
        ("keyring-core", "portachiavi-keychain"),
        ("rusqlite", "portachiavi-ledger"),
        ("axum", "portachiavi-sandbox"),
        ("zip", "portachiavi-aggregates"),
        ("tauri", "portachiavi"),
    ] {
        let owners: BTreeSet<_> = graph
            .owners_of(library)
            .into_iter()
            .filter(|member| *member != "portachiavi-tests")
            .collect();
        assert_eq!(owners, BTreeSet::from([owner]), "{library}");
    }
    for headless in graph.reached.keys().filter(|member| *member != "portachiavi") {
        let reached = &graph.reached[headless];
        assert!(
            !reached.contains("tauri") && !reached.contains("wry"),
            "{headless} stays free of the shell"
        );
    }
    for outer in ["reqwest", "tokio", "keyring-core", "rusqlite", "hyper"] {
        assert!(
            !graph.reached["portachiavi-keys"].contains(outer),
            "the core stays free of {outer}"
        );
    }
}

/// What stands in quotes, or after `allow-`, in snake case.
fn quoted(text: &str) -> BTreeSet<String> {
    text.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn registered_commands_declared_commands_granted_commands_and_called_commands_are_the_same() {
    let build = read("src-tauri/build.rs");
    let declared = quoted(
        build
            .split("COMMANDS: &[&str] = &[")
            .nth(1)
            .unwrap()
            .split("];")
            .next()
            .unwrap(),
    );

    let shell = read("src-tauri/src/lib.rs");
    let handler = shell
        .split("generate_handler![")
        .nth(1)
        .unwrap()
        .split(']')
        .next()
        .unwrap();
    let registered: BTreeSet<String> = handler
        .split(',')
        .map(str::trim)
        .filter(|path| !path.is_empty())
        .map(|path| path.rsplit("::").next().unwrap().to_owned())
        .collect();

    let capability: Value = serde_json::from_str(&read("src-tauri/capabilities/main.json")).unwrap();
    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| {
            permission
                .as_str()
                .unwrap()
                .strip_prefix("allow-")
                .unwrap()
                .replace('-', "_")
        })
        .collect();

    let api = read("ui/src/api.ts");
    let called: BTreeSet<String> = declared
        .iter()
        .filter(|command| api.contains(&format!("\"{command}\"")))
        .cloned()
        .collect();

    assert_eq!(registered, declared, "lib.rs and build.rs");
    assert_eq!(granted, declared, "capabilities/main.json and build.rs");
    assert_eq!(called, declared, "ui/src/api.ts and build.rs");
}

#[test]
fn a_key_is_exposed_only_where_its_bytes_must_leave() {
    let allowed = BTreeSet::from([
        "crates/keys/src/api_key.rs",
        "crates/keys/src/fingerprint.rs",
        "crates/keychain/src/value.rs",
        "crates/portals/src/call.rs",
        "src-tauri/src/clipboard.rs",
        "src-tauri/src/view/keys.rs",
    ]);
    let exposing: BTreeSet<String> = rust_sources()
        .into_iter()
        .filter(|(path, text)| {
            let test = path.starts_with("tests/") || path.contains("/tests/") || path.contains("/fakes/");
            !test && released(text).contains(".expose()")
        })
        .map(|(path, _)| path)
        .collect();
    let exposing: BTreeSet<&str> = exposing.iter().map(String::as_str).collect();
    assert_eq!(exposing, allowed);
}

#[test]
fn only_one_file_of_the_window_speaks_to_the_shell() {
    let speaking: Vec<String> = sources("ui/src", &["ts"])
        .into_iter()
        .filter(|(_, text)| text.contains("@tauri-apps") || text.contains("__TAURI"))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(speaking, ["ui/src/api.ts"]);
}

#[test]
fn the_window_stores_nothing_and_writes_no_markup_from_text() {
    for (path, text) in sources("ui/src", &["ts"]) {
        for banned in [
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "innerHTML",
            "unsafeHTML",
            "navigator.clipboard",
            "console.",
            ": any",
            "as any",
            "<any>",
            "@ts-ignore",
            "eval(",
        ] {
            assert!(!text.contains(banned), "{path} uses {banned}");
        }
    }
}

#[test]
fn files_are_small_enough_to_hold_in_the_head() {
    let files = rust_sources()
        .into_iter()
        .chain(sources("ui/src", &["ts"]))
        .chain(sources("ui/styles", &["css"]));
    let long: Vec<String> = files
        .filter(|(path, _)| !path.starts_with("ui/src/generated/"))
        .filter_map(|(path, text)| (text.lines().count() > 500).then_some(path))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}

#[test]
fn released_code_does_not_panic_by_unwrap_and_has_no_mock() {
    for (path, text) in rust_sources() {
        let ships = (path.starts_with("crates/") && path.contains("/src/") && !path.contains("/fakes/"))
            || path.starts_with("src-tauri/src/");
        if ships {
            for banned in [".unwrap()", ".expect(\"", "todo!(", "unimplemented!(", "dbg!("] {
                assert!(!released(&text).contains(banned), "{path} uses {banned}");
            }
        }
    }
    assert!(!read("crates/keychain/Cargo.toml").contains("mock"));
}

#[test]
fn no_file_names_the_machine_it_was_written_on() {
    for (path, text) in rust_sources()
        .into_iter()
        .chain(sources("ui/src", &["ts", "json"]))
        .chain(
            ["ui/package-lock.json", "tests/prism/package-lock.json"]
                .map(|path| (path.to_owned(), read(path))),
        )
    {
        if path == "tests/src/tidy.rs" {
            continue;
        }
        for host in ["\"resolved\"", "/work/", "/root/", "/tmp/"] {
            assert!(!text.contains(host), "{path} has {host}");
        }
    }
}
