//! `cargo xtask bundle`: the packages of this system, from the program as it is shipped.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cli::BundleOptions;
use crate::needs::Purpose;
use crate::step::{Steps, Trouble, say};
use crate::tauri::{self, packaging, tauri};
use crate::workspace::{Profile, built, read, root, target, told, write};
use crate::{install, notices, screens};

/// Of an installer; the packages of Linux have their own list of files.
const WITH_NOTICES: &str =
    r#"{"bundle":{"resources":{"../packaging/made/THIRD-PARTY.txt":"THIRD-PARTY.txt"}}}"#;
const WITH_WEB_VIEW: &str = r#"{"bundle":{"windows":{"webviewInstallMode":{"type":"offlineInstaller"}}}}"#;

pub fn bundle(options: &BundleOptions, steps: &mut Steps) -> Result<(), Trouble> {
    install::install(Purpose::Build, steps)?;
    install::fetch(steps)?;
    screens::install(steps)?;
    screens::build(steps)?;
    tauri::install(steps)?;
    accompany(steps)?;
    remove_old(&target()?.join("release/bundle"))?;
    // There is no updater that would ask the program by which of the packages it came.
    let mut build = tauri(&["build", "--ci", "--no-binary-patching", "--features", "shipped"]);
    if !cfg!(target_os = "linux") {
        build.args(["--config", WITH_NOTICES]);
    }
    if options.with_webview {
        build.args(["--config", WITH_WEB_VIEW]);
    }
    build.args(["--", "--locked"]);
    steps.run("Build Portachiavi and its packages", &mut build)?;
    tell()
}

/// What lies beside the program in a package and is made from what is in this repository.
fn accompany(steps: &mut Steps) -> Result<(), Trouble> {
    let made = packaging().join("made");
    fs::create_dir_all(&made).map_err(|error| told(&made, &error))?;
    write(&made.join("THIRD-PARTY.txt"), &notices::third_parties()?)?;
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let stanzas = read(&packaging().join("linux/copyright"))?;
    let licence = read(&root().join("LICENSE"))?;
    let fonts = read(&root().join("ui/node_modules/@fontsource/titillium-web/LICENSE"))?;
    write(
        &made.join("copyright"),
        &notices::debian_copyright(&stanzas, &licence, &fonts),
    )?;
    pack(&made.join("THIRD-PARTY.txt"), &made.join("THIRD-PARTY.gz"), steps)?;
    pack(&root().join("CHANGELOG.md"), &made.join("NEWS.gz"), steps)?;
    pack(
        &packaging().join("linux/portachiavi.1"),
        &made.join("portachiavi.1.gz"),
        steps,
    )
}

/// Without a time, so that the same text makes the same file.
fn pack(from: &Path, into: &Path, steps: &mut Steps) -> Result<(), Trouble> {
    let mut gzip = Command::new("gzip");
    gzip.arg("-9n")
        .stdin(File::open(from).map_err(|error| told(from, &error))?);
    gzip.stdout(File::create(into).map_err(|error| told(into, &error))?);
    steps.run(&format!("Pack {}", from.display()), &mut gzip)
}

/// The packages of another version would be told as if they were new.
fn remove_old(bundles: &Path) -> Result<(), Trouble> {
    if !bundles.exists() {
        return Ok(());
    }
    fs::remove_dir_all(bundles).map_err(|error| told(bundles, &error))
}

fn tell() -> Result<(), Trouble> {
    let program = built("portachiavi", Profile::Release)?;
    let packages = packages(&target()?.join("release/bundle"));
    if packages.is_empty() {
        return Err(Trouble::NotHere("The bundler made no package.".into()));
    }
    for path in [program].into_iter().chain(packages) {
        say(&format!("{:>8.2} MB  {}", megabytes(&path), path.display()));
    }
    Ok(())
}

/// Whatever the system, each kind of package is in a folder of that name.
fn packages(bundles: &Path) -> Vec<PathBuf> {
    let within = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let files = within(bundles)
        .flat_map(|kind| within(&kind.path()))
        .map(|entry| entry.path());
    let is_package = |path: &PathBuf| {
        let kinds = ["deb", "rpm", "exe", "msi", "dmg"];
        path.is_file()
            && path
                .extension()
                .is_some_and(|end| kinds.iter().any(|kind| end == *kind))
    };
    let mut found: Vec<PathBuf> = files.filter(is_package).collect();
    found.sort();
    found
}

#[expect(clippy::cast_precision_loss, reason = "it is shown with two digits")]
fn megabytes(path: &Path) -> f64 {
    fs::metadata(path).map_or(0.0, |found| found.len() as f64 / 1e6)
}
