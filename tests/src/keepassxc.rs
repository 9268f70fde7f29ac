//! The keychain against KeePassXC as the Secret Service, in a session of its own for each story.

use portachiavi_keychain::{EntryName, OsKeychain, Vault};
use portachiavi_keys::{
    ApiKey, Environment, KeyPair, Keychain, KeychainError, KeychainState, PairId, Place, Realm,
    SubscriptionId, TaxCode,
};
use portachiavi_tests::session::{Asks, Session, in_session_with_keepassxc};

const LOCKED: KeychainError = KeychainError::NotReady(KeychainState::Locked);
const NO_SERVICE: KeychainError = KeychainError::NotReady(KeychainState::NoService);

fn keychain() -> OsKeychain {
    OsKeychain::new(Vault::Demo)
}

fn pair() -> PairId {
    Place {
        realm: Realm::PagoPa(Environment::Collaudo),
        tax_code: TaxCode::parse("00264560608").unwrap(),
    }
    .pair(&SubscriptionId::parse("nodauth-00264560608").unwrap())
}

fn keys(primary: &str, secondary: &str) -> KeyPair {
    KeyPair {
        primary: ApiKey::parse(primary).unwrap(),
        secondary: ApiKey::parse(secondary).unwrap(),
    }
}

/// What a person sees of an entry from outside; empty where there is none.
fn secret_tool(session: &Session, name: &str) -> String {
    let output = session
        .command("secret-tool")
        .args(["lookup", "service", "Portachiavi (demo)", "username", name])
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_stored_pair_is_loaded_back_replaced_and_seen_from_outside() {
    in_session_with_keepassxc(Asks::Nothing, async |session| {
        let (keychain, name) = (keychain(), EntryName::Pair(pair()).to_string());
        assert_eq!(keychain.state().await, KeychainState::Ready);
        assert_eq!(keychain.load(&pair()).await, Ok(None), "missing");
        for (primary, secondary) in [("p1", "s1"), ("p1", "s2")] {
            keychain.store(&pair(), &keys(primary, secondary)).await.unwrap();
            assert_eq!(keychain.load(&pair()).await, Ok(Some(keys(primary, secondary))));
            assert_eq!(
                secret_tool(session, &name),
                format!(r#"{{"v":1,"primary":"{primary}","secondary":"{secondary}"}}"#)
            );
        }
    });
}

#[test]
fn while_the_database_is_locked_nothing_is_read_written_or_prompted_for() {
    in_session_with_keepassxc(Asks::Nothing, async |session| {
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        session.lock();
        assert_eq!(keychain.state().await, KeychainState::Locked);
        assert_eq!(keychain.load(&pair()).await, Err(LOCKED));
        assert_eq!(keychain.store(&pair(), &keys("p2", "s2")).await, Err(LOCKED));
        assert_eq!(keychain.fingerprint_key().await.map(drop), Err(LOCKED));
        assert!(!session.shows_prompt());
    });
}

#[test]
fn a_person_unlocks_the_database_by_keepassxcs_own_dialog_or_dismisses_it() {
    in_session_with_keepassxc(Asks::Nothing, async |session| {
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        assert_eq!(keychain.unlock().await, KeychainState::Ready, "nothing to unlock");
        session.lock();
        let (unlocked, ()) = tokio::join!(keychain.unlock(), async { session.dismiss_prompt() });
        assert_eq!(unlocked, KeychainState::Dismissed);
        assert_eq!(keychain.load(&pair()).await, Err(LOCKED));
        let (unlocked, ()) = tokio::join!(keychain.unlock(), async { session.answer_prompt() });
        assert_eq!(unlocked, KeychainState::Ready);
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
    });
}

#[test]
fn a_dialog_on_the_screen_keeps_no_other_call_waiting() {
    in_session_with_keepassxc(Asks::Nothing, async |session| {
        session.lock();
        let keychain = keychain();
        let (unlocked, ()) = tokio::join!(keychain.unlock(), async {
            session.until("the dialog is on the screen", || session.shows_prompt());
            for _ in 0..100 {
                assert_eq!(keychain.load(&pair()).await, Err(LOCKED));
            }
            session.answer_prompt();
        });
        assert_eq!(unlocked, KeychainState::Ready);
    });
}

#[test]
fn keepassxc_gone_is_no_service_and_back_it_works_with_the_same_handle() {
    in_session_with_keepassxc(Asks::Nothing, async |session| {
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        session.kill_keyring();
        assert_eq!(keychain.state().await, KeychainState::NoService);
        assert_eq!(keychain.load(&pair()).await, Err(NO_SERVICE));
        assert_eq!(keychain.store(&pair(), &keys("p2", "s2")).await, Err(NO_SERVICE));
        assert_eq!(keychain.unlock().await, KeychainState::NoService);
        session.start_keepassxc(Asks::Nothing);
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
        keychain.store(&pair(), &keys("p2", "s2")).await.unwrap();
        session.kill_keyring();
        session.start_keepassxc(Asks::Nothing);
        assert_eq!(
            keychain.load(&pair()).await,
            Ok(Some(keys("p2", "s2"))),
            "not even noticed"
        );
    });
}

#[test]
fn the_fingerprint_key_is_made_once_however_many_ask_for_it_first() {
    in_session_with_keepassxc(Asks::Nothing, async |session| {
        let askers: Vec<_> = (0..6)
            .map(|_| tokio::spawn(async { keychain().fingerprint_key().await.unwrap() }))
            .collect();
        let mut made = Vec::new();
        for asker in askers {
            made.push(*asker.await.unwrap().expose());
        }
        made.dedup();
        assert_eq!(made.len(), 1, "all agree");
        session.kill_keyring();
        session.start_keepassxc(Asks::Nothing);
        assert_eq!(
            *keychain().fingerprint_key().await.unwrap().expose(),
            made[0],
            "and it is kept"
        );
    });
}

#[test]
fn what_keepassxc_asks_a_consent_for_is_locked_until_the_person_gives_it() {
    in_session_with_keepassxc(Asks::ForEachEntry, async |session| {
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        keychain.store(&pair(), &keys("p1", "s2")).await.unwrap();
        assert_eq!(
            keychain.state().await,
            KeychainState::Ready,
            "one's own needs none"
        );

        session.kill_keyring();
        session.start_keepassxc(Asks::ForEachEntry);
        assert_eq!(
            keychain.state().await,
            KeychainState::Locked,
            "not given to this one"
        );
        assert_eq!(keychain.load(&pair()).await, Err(LOCKED));
        assert_eq!(keychain.store(&pair(), &keys("p2", "s2")).await, Err(LOCKED));
        assert!(!session.shows_prompt());

        let (unlocked, ()) = tokio::join!(keychain.unlock(), async { session.dismiss_prompt() });
        assert_eq!(unlocked, KeychainState::Dismissed);
        let (unlocked, ()) = tokio::join!(keychain.unlock(), async { session.consent_at_prompt() });
        assert_eq!(unlocked, KeychainState::Ready);
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s2"))));
        keychain.store(&pair(), &keys("p2", "s2")).await.unwrap();
        assert_eq!(
            keychain.unlock().await,
            KeychainState::Ready,
            "and is not asked again"
        );
    });
}

#[test]
fn a_locked_database_is_unlocked_before_its_entries_are_consented_to() {
    in_session_with_keepassxc(Asks::ForEachEntry, async |session| {
        keychain().store(&pair(), &keys("p1", "s1")).await.unwrap();
        session.kill_keyring();
        session.start_keepassxc(Asks::ForEachEntry);
        session.lock();
        let keychain = keychain();
        let (unlocked, ()) = tokio::join!(keychain.unlock(), async {
            session.answer_prompt();
            session.consent_at_prompt();
        });
        assert_eq!(unlocked, KeychainState::Ready);
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
    });
}
