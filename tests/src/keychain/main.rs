//! The keychain against a real Secret Service, in a session of its own for each story.

mod manage_keys;
mod passwords;

use std::fs;
use std::time::Duration;

use portachiavi_keychain::{Deadlines, EntryName, OsKeychain, Vault};
use portachiavi_keys::{
    ApiKey, Environment, KeptName, KeyPair, Keychain, KeychainError, KeychainState, ManageKeyId, PairId,
    Place, Realm, SubscriptionId, TaxCode,
};
use portachiavi_tests::session::{Session, in_bare_session, in_session, in_session_with_display};

const LOCKED: KeychainError = KeychainError::NotReady(KeychainState::Locked);
const NO_SERVICE: KeychainError = KeychainError::NotReady(KeychainState::NoService);

fn keychain() -> OsKeychain {
    OsKeychain::new(Vault::Demo)
}

fn impatient_keychain() -> OsKeychain {
    let deadlines = Deadlines {
        silent: Duration::from_millis(1500),
        unlock: Duration::from_millis(1500),
    };
    OsKeychain::with_deadlines(Vault::Demo, deadlines)
}

fn pair() -> PairId {
    pair_of("nodauth-00264560608")
}

fn pair_of(subscription: &str) -> PairId {
    Place {
        realm: Realm::PagoPa(Environment::Collaudo),
        tax_code: TaxCode::parse("00264560608").unwrap(),
    }
    .pair(&SubscriptionId::parse(subscription).unwrap())
}

fn keys(primary: &str, secondary: &str) -> KeyPair {
    KeyPair {
        primary: ApiKey::parse(primary).unwrap(),
        secondary: ApiKey::parse(secondary).unwrap(),
    }
}

fn manage_key_id() -> ManageKeyId {
    "2f0c4f5e-55a3".parse().unwrap()
}

fn manage_key(text: &str) -> ApiKey {
    ApiKey::parse(text).unwrap()
}

/// What a person sees of an entry from outside; empty where there is none.
fn secret_tool(session: &Session, service: &str, name: &str) -> String {
    let output = session
        .command("secret-tool")
        .args(["lookup", "service", service, "username", name])
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Puts something into an entry from outside.
fn secret_tool_stores(session: &Session, name: &str, value: &str) {
    let stored = session
        .command("sh")
        .args([
            "-c",
            r#"printf %s "$1" | secret-tool store --label=x service "Portachiavi (demo)" username "$2""#,
        ])
        .args(["sh", value, name])
        .status()
        .unwrap();
    assert!(stored.success());
}

#[test]
fn a_stored_pair_is_loaded_back_and_seen_from_outside_as_documented() {
    in_session(async |session| {
        let keychain = keychain();
        assert_eq!(keychain.state().await, KeychainState::Ready);
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
        let name = "pagopa-collaudo/00264560608/nodauth-00264560608";
        assert_eq!(
            secret_tool(session, "Portachiavi (demo)", name),
            r#"{"v":1,"primary":"p1","secondary":"s1"}"#
        );
        assert_eq!(
            secret_tool(session, "Portachiavi", name),
            "",
            "not among the real ones"
        );
    });
}

#[test]
fn storing_again_replaces_the_whole_pair_and_no_other() {
    in_session(async |_| {
        let (keychain, other) = (keychain(), pair_of("gdp-00264560608"));
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        keychain.store(&other, &keys("p9", "s9")).await.unwrap();
        keychain.store(&pair(), &keys("p1", "s2")).await.unwrap();
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s2"))));
        assert_eq!(keychain.load(&other).await, Ok(Some(keys("p9", "s9"))));
    });
}

#[test]
fn demo_and_real_never_see_each_other() {
    in_session(async |_| {
        let real = OsKeychain::new(Vault::Real);
        keychain()
            .store(&pair(), &keys("demo-p", "demo-s"))
            .await
            .unwrap();
        assert_eq!(real.load(&pair()).await, Ok(None));
        real.store(&pair(), &keys("real-p", "real-s")).await.unwrap();
        assert_eq!(keychain().load(&pair()).await, Ok(Some(keys("demo-p", "demo-s"))));
    });
}

#[test]
fn a_missing_entry_a_damaged_one_and_one_that_cannot_be_asked_for_are_told_apart() {
    in_session(async |session| {
        let keychain = keychain();
        assert_eq!(keychain.load(&pair()).await, Ok(None), "missing");
        let name = EntryName::Pair(pair()).to_string();
        for value in [
            "5ae0ec6a8a5e49cb906b034963c6d2da",
            r#"{"v":2,"primary":"p","secondary":"s"}"#,
        ] {
            secret_tool_stores(session, &name, value);
            assert_eq!(keychain.load(&pair()).await, Err(KeychainError::Damaged));
            assert_eq!(
                secret_tool(session, "Portachiavi (demo)", &name),
                value,
                "reading changed nothing"
            );
        }
        session.lock();
        assert_eq!(keychain.load(&pair()).await, Err(LOCKED));
        session.unlock();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        assert_eq!(
            keychain.load(&pair()).await,
            Ok(Some(keys("p1", "s1"))),
            "replaced"
        );
    });
}

#[test]
fn what_is_kept_can_be_named_and_a_removed_pair_is_gone_with_no_other() {
    in_session(async |session| {
        let (keychain, other) = (keychain(), pair_of("gdp-00264560608"));
        assert_eq!(keychain.names().await, Ok(vec![]));
        keychain.fingerprint_key().await.unwrap();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        keychain.store(&other, &keys("p2", "s2")).await.unwrap();
        let id = manage_key_id();
        keychain.store_manage_key(&id, &manage_key("m1")).await.unwrap();
        secret_tool_stores(session, "of/another/version/altogether", "x");
        let named = keychain.names().await.unwrap();
        assert_eq!(named.len(), 3);
        for name in [
            KeptName::Pair(pair()),
            KeptName::Pair(other.clone()),
            KeptName::ManageKey(id),
        ] {
            assert!(named.contains(&name), "{name:?}");
        }
        assert_eq!(
            OsKeychain::new(Vault::Real).names().await,
            Ok(vec![]),
            "not the other vault's"
        );

        for _ in 0..2 {
            keychain.remove(&pair()).await.unwrap();
        }
        assert_eq!(keychain.load(&pair()).await, Ok(None));
        assert_eq!(keychain.load(&other).await, Ok(Some(keys("p2", "s2"))));
        session.lock();
        assert_eq!(keychain.names().await, Err(LOCKED));
        assert_eq!(keychain.remove(&other).await, Err(LOCKED));
        assert!(!session.has_prompted());
    });
}

#[test]
fn while_locked_nothing_is_read_written_or_prompted_for() {
    in_session(async |session| {
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        session.lock();
        assert_eq!(keychain.state().await, KeychainState::Locked);
        assert_eq!(keychain.load(&pair()).await, Err(LOCKED));
        assert_eq!(
            keychain.load(&pair_of("never-seen")).await,
            Err(LOCKED),
            "not missing"
        );
        assert_eq!(keychain.store(&pair(), &keys("p2", "s2")).await, Err(LOCKED));
        assert_eq!(keychain.fingerprint_key().await.map(drop), Err(LOCKED));
        assert!(!session.has_prompted());

        session.unlock();
        assert_eq!(
            keychain.state().await,
            KeychainState::Ready,
            "without a new handle"
        );
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
    });
}

#[test]
fn unlocking_prompts_and_a_prompt_that_cannot_be_shown_counts_as_dismissed() {
    in_session(async |session| {
        let keychain = keychain();
        assert_eq!(keychain.unlock().await, KeychainState::Ready, "nothing to unlock");
        assert!(!session.has_prompted());
        session.lock();
        assert_eq!(keychain.unlock().await, KeychainState::Dismissed);
        assert!(session.has_prompted());
        assert_eq!(keychain.state().await, KeychainState::Locked);
    });
}

#[test]
fn a_keyring_that_went_away_is_no_service_and_works_again_when_it_is_back() {
    in_session(async |session| {
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        session.kill_keyring();
        assert_eq!(keychain.state().await, KeychainState::NoService);
        assert_eq!(keychain.load(&pair()).await, Err(NO_SERVICE));
        assert_eq!(keychain.store(&pair(), &keys("p2", "s2")).await, Err(NO_SERVICE));
        assert_eq!(keychain.unlock().await, KeychainState::NoService);

        session.start_locked_keyring();
        assert_eq!(
            keychain.load(&pair()).await,
            Err(LOCKED),
            "as the bus would start it"
        );
        session.kill_keyring();
        session.start_keyring();
        assert_eq!(
            keychain.load(&pair()).await,
            Ok(Some(keys("p1", "s1"))),
            "the same handle"
        );
        keychain.store(&pair(), &keys("p2", "s2")).await.unwrap();
    });
}

#[test]
fn a_keyring_restarted_between_two_calls_is_not_even_noticed() {
    in_session(async |session| {
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        session.kill_keyring();
        session.start_keyring();
        keychain.store(&pair(), &keys("p2", "s2")).await.unwrap();
        session.kill_keyring();
        session.start_keyring();
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p2", "s2"))));
    });
}

#[test]
fn without_a_default_collection_nothing_counts_as_missing() {
    in_bare_session(async |session| {
        let keychain = keychain();
        assert_eq!(keychain.state().await, KeychainState::NoService);
        session.start_locked_keyring();
        let none = KeychainError::NotReady(KeychainState::NoDefaultCollection);
        assert_eq!(keychain.state().await, KeychainState::NoDefaultCollection);
        assert_eq!(keychain.load(&pair()).await, Err(none));
        assert_eq!(keychain.store(&pair(), &keys("p1", "s1")).await, Err(none));
        assert!(!session.has_prompted());
        assert_eq!(
            keychain.unlock().await,
            KeychainState::Dismissed,
            "no prompt can be shown"
        );
        assert!(session.has_prompted(), "unlocking asks to create one");
    });
}

#[test]
fn a_keyring_that_never_answers_holds_up_no_call_beyond_its_deadline() {
    in_bare_session(async |session| {
        let keychain = impatient_keychain();
        let mute = session.mute_keyring();
        let late = KeychainError::TimedOut;
        assert_eq!(keychain.state().await, KeychainState::Hung);
        assert_eq!(keychain.load(&pair()).await, Err(late));
        assert_eq!(keychain.store(&pair(), &keys("p1", "s1")).await, Err(late));
        assert_eq!(keychain.fingerprint_key().await.map(drop), Err(late));
        assert_eq!(keychain.load_manage_key(&manage_key_id()).await, Err(late));
        assert_eq!(keychain.remove_manage_key(&manage_key_id()).await, Err(late));
        assert_eq!(keychain.unlock().await, KeychainState::Hung);
        for _ in 0..5 {
            assert_eq!(keychain.load(&pair()).await, Err(late), "however often");
        }
        drop(mute);
        session.start_keyring();
        while keychain.state().await != KeychainState::Ready {}
        keychain.store(&pair(), &keys("p2", "s2")).await.unwrap();
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p2", "s2"))));
    });
}

#[test]
fn the_fingerprint_key_is_made_once_however_many_ask_for_it_first() {
    in_session(async |session| {
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
        session.start_keyring();
        assert_eq!(
            *keychain().fingerprint_key().await.unwrap().expose(),
            made[0],
            "and it is kept"
        );
        assert_ne!(made[0], [0; 32]);
    });
}

#[test]
fn while_another_program_makes_the_fingerprint_key_this_one_makes_none() {
    in_session(async |session| {
        let keychain = impatient_keychain();
        let turn = session.directory().join("run/Portachiavi (demo).turn");
        let other_program = fs::File::create(turn).unwrap();
        other_program.lock().unwrap();
        assert_eq!(
            keychain.fingerprint_key().await.map(drop),
            Err(KeychainError::TimedOut)
        );
        assert_eq!(secret_tool(session, "Portachiavi (demo)", "fingerprint-key"), "");
        let its_key = format!(r#"{{"v":1,"key":"{}"}}"#, "07".repeat(32));
        secret_tool_stores(session, "fingerprint-key", &its_key);
        drop(other_program);
        assert_eq!(*keychain.fingerprint_key().await.unwrap().expose(), [7; 32]);
    });
}

#[test]
fn a_damaged_fingerprint_key_is_reported_and_never_replaced() {
    in_session(async |session| {
        secret_tool_stores(session, "fingerprint-key", "not ours");
        assert_eq!(
            keychain().fingerprint_key().await.map(drop),
            Err(KeychainError::Damaged)
        );
        assert_eq!(
            secret_tool(session, "Portachiavi (demo)", "fingerprint-key"),
            "not ours"
        );
    });
}

#[test]
fn a_person_unlocks_by_the_keyrings_own_prompt_or_dismisses_it() {
    in_session_with_display(async |session| {
        session.start_keyring();
        let keychain = keychain();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        session.lock();
        let (unlocked, ()) = tokio::join!(keychain.unlock(), async { session.dismiss_prompt() });
        assert_eq!(unlocked, KeychainState::Dismissed);
        let (unlocked, ()) = tokio::join!(keychain.unlock(), async { session.answer_prompt() });
        assert_eq!(unlocked, KeychainState::Ready);
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
    });
}

#[test]
fn a_person_without_a_default_collection_makes_one_in_the_keyrings_own_prompt() {
    in_session_with_display(async |session| {
        session.start_locked_keyring();
        let keychain = keychain();
        assert_eq!(keychain.state().await, KeychainState::NoDefaultCollection);
        let answer = async { session.answer_new_password_prompt() };
        let (unlocked, ()) = tokio::join!(keychain.unlock(), answer);
        assert_eq!(unlocked, KeychainState::Ready);
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
    });
}
