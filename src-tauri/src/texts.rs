//! What the shell itself says, outside of the page: in menus, beside the clock, in notifications. From the same files
//! as the window's texts.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::view::Language;

const fn source(language: Language) -> &'static str {
    match language {
        Language::It => include_str!("../../ui/locales/it.ftl"),
        Language::En => include_str!("../../ui/locales/en.ftl"),
        Language::De => include_str!("../../ui/locales/de.ftl"),
        Language::Fr => include_str!("../../ui/locales/fr.ftl"),
        Language::Sl => include_str!("../../ui/locales/sl.ftl"),
    }
}

/// Each is `shell-…` in the files. Those with a number take it as `count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    TrayOpen,
    TrayQuit,
    TrayPortalUnknown,
    TrayPortalAsking,
    TrayPortalReachable,
    TrayPortalOffline,
    TrayUnsettled,
    Settled,
    SettledBody,
    ServicesListed,
    ServicesListedBody,
    KeysImported,
    KeysImportedBody,
    MenuAbout,
    MenuSettings,
    MenuHide,
    MenuHideOthers,
    MenuShowAll,
    MenuQuit,
    MenuEdit,
    MenuUndo,
    MenuRedo,
    MenuCut,
    MenuCopy,
    MenuPaste,
    MenuSelectAll,
    MenuView,
    MenuZoomIn,
    MenuZoomOut,
    MenuZoomBack,
    MenuFullScreen,
    MenuWindow,
    MenuMinimise,
    MenuMaximise,
    MenuCloseWindow,
}

impl Message {
    const fn id(self) -> &'static str {
        match self {
            Message::TrayOpen => "shell-tray-open",
            Message::TrayQuit => "shell-tray-quit",
            Message::TrayPortalUnknown => "shell-tray-portal-unknown",
            Message::TrayPortalAsking => "shell-tray-portal-asking",
            Message::TrayPortalReachable => "shell-tray-portal-reachable",
            Message::TrayPortalOffline => "shell-tray-portal-offline",
            Message::TrayUnsettled => "shell-tray-unsettled",
            Message::Settled => "shell-settled",
            Message::SettledBody => "shell-settled-body",
            Message::ServicesListed => "shell-services-listed",
            Message::ServicesListedBody => "shell-services-listed-body",
            Message::KeysImported => "shell-keys-imported",
            Message::KeysImportedBody => "shell-keys-imported-body",
            Message::MenuAbout => "shell-menu-about",
            Message::MenuSettings => "shell-menu-settings",
            Message::MenuHide => "shell-menu-hide",
            Message::MenuHideOthers => "shell-menu-hide-others",
            Message::MenuShowAll => "shell-menu-show-all",
            Message::MenuQuit => "shell-menu-quit",
            Message::MenuEdit => "shell-menu-edit",
            Message::MenuUndo => "shell-menu-undo",
            Message::MenuRedo => "shell-menu-redo",
            Message::MenuCut => "shell-menu-cut",
            Message::MenuCopy => "shell-menu-copy",
            Message::MenuPaste => "shell-menu-paste",
            Message::MenuSelectAll => "shell-menu-select-all",
            Message::MenuView => "shell-menu-view",
            Message::MenuZoomIn => "shell-menu-zoom-in",
            Message::MenuZoomOut => "shell-menu-zoom-out",
            Message::MenuZoomBack => "shell-menu-zoom-back",
            Message::MenuFullScreen => "shell-menu-full-screen",
            Message::MenuWindow => "shell-menu-window",
            Message::MenuMinimise => "shell-menu-minimise",
            Message::MenuMaximise => "shell-menu-maximise",
            Message::MenuCloseWindow => "shell-menu-close-window",
        }
    }
}

/// The messages in one language.
pub struct Texts(FluentBundle<FluentResource>);

impl Texts {
    pub fn of(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(language.code().parse().into_iter().collect());
        bundle.set_use_isolating(false);
        // What of the file can be understood; a test sees to it that this is all of it.
        let resource = FluentResource::try_new(source(language).to_owned()).unwrap_or_else(|(part, _)| part);
        bundle.add_resource_overriding(resource);
        Texts(bundle)
    }

    pub fn say(&self, message: Message) -> String {
        self.formatted(message, None)
    }

    pub fn count(&self, message: Message, count: usize) -> String {
        let mut values = FluentArgs::new();
        values.set("count", count);
        self.formatted(message, Some(&values))
    }

    /// A message that is not there is its own name, as in the window.
    fn formatted(&self, message: Message, values: Option<&FluentArgs<'_>>) -> String {
        let pattern = self.0.get_message(message.id()).and_then(|found| found.value());
        match pattern {
            Some(pattern) => self
                .0
                .format_pattern(pattern, values, &mut Vec::new())
                .into_owned(),
            None => message.id().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Every message of the shell that this file names.
    fn named() -> BTreeSet<&'static str> {
        let own = include_str!("texts.rs");
        let own = own.split("#[cfg(test)]").next().unwrap();
        let ids = own.split('"').skip(1).step_by(2);
        ids.filter(|id| id.starts_with("shell-")).collect()
    }

    #[test]
    fn every_language_has_every_message_and_no_other_one() {
        for language in Language::ALL {
            let source = source(language);
            assert!(FluentResource::try_new(source.to_owned()).is_ok(), "{language:?}");
            let ids = source.lines().filter_map(|line| line.split_once(" ="));
            let written: BTreeSet<&str> = ids
                .map(|(id, _)| id)
                .filter(|id| id.starts_with("shell-"))
                .collect();
            assert_eq!(written, named(), "{language:?}");
        }
    }

    #[test]
    fn numbers_and_the_programs_name_are_put_in() {
        let texts = Texts::of(Language::It);
        assert_eq!(texts.say(Message::TrayOpen), "Apri Portachiavi");
        assert_eq!(
            texts.count(Message::TrayUnsettled, 0),
            "Nessuna operazione in sospeso"
        );
        assert_eq!(texts.count(Message::TrayUnsettled, 2), "Operazioni in sospeso: 2");
        assert!(texts.count(Message::ServicesListedBody, 5000).contains("5000"));
    }

    #[test]
    fn each_language_speaks_for_itself_with_its_own_plurals() {
        let said = Language::ALL.map(|language| Texts::of(language).say(Message::TrayQuit));
        assert_eq!(
            said.iter().collect::<BTreeSet<_>>().len(),
            Language::ALL.len(),
            "{said:?}"
        );
        let slovene = Texts::of(Language::Sl);
        let counted = [1, 2, 3, 5].map(|count| slovene.count(Message::TrayUnsettled, count));
        assert_eq!(counted.iter().collect::<BTreeSet<_>>().len(), 4, "{counted:?}");
    }
}
