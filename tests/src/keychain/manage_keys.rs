//! The same for the Manage keys of IO.

use portachiavi_keychain::{EntryName, OsKeychain, Vault};
use portachiavi_keys::{Keychain, KeychainError};
use portachiavi_tests::session::in_session;

use crate::{
    LOCKED, NO_SERVICE, keychain, keys, manage_key, manage_key_id, pair, secret_tool, secret_tool_stores,
};

#[test]
fn a_manage_key_is_loaded_back_and_seen_from_outside_as_documented_among_its_own() {
    in_session(async |session| {
        let (keychain, id) = (keychain(), manage_key_id());
        let other = "other".parse().unwrap();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        assert_eq!(keychain.load_manage_key(&id).await, Ok(None), "missing");
        keychain
            .store_manage_key(&other, &manage_key("m9"))
            .await
            .unwrap();
        for text in ["m1", "m2"] {
            keychain.store_manage_key(&id, &manage_key(text)).await.unwrap();
            assert_eq!(keychain.load_manage_key(&id).await, Ok(Some(manage_key(text))));
        }
        let name = "manage/2f0c4f5e-55a3";
        assert_eq!(
            secret_tool(session, "Portachiavi (demo)", name),
            r#"{"v":1,"key":"m2"}"#
        );
        let real = OsKeychain::new(Vault::Real);
        assert_eq!(
            real.load_manage_key(&id).await,
            Ok(None),
            "not among the real ones"
        );
        assert_eq!(keychain.load_manage_key(&other).await, Ok(Some(manage_key("m9"))));
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
    });
}

#[test]
fn a_removed_manage_key_is_gone_for_all_and_no_other_entry_with_it() {
    in_session(async |session| {
        let (keychain, id) = (keychain(), manage_key_id());
        let other = "other".parse().unwrap();
        let real = OsKeychain::new(Vault::Real);
        keychain.remove_manage_key(&id).await.unwrap();
        keychain.store(&pair(), &keys("p1", "s1")).await.unwrap();
        for (keychain, id) in [(&keychain, &id), (&keychain, &other), (&real, &id)] {
            keychain.store_manage_key(id, &manage_key("m1")).await.unwrap();
        }
        for _ in 0..2 {
            keychain.remove_manage_key(&id).await.unwrap();
        }
        assert_eq!(keychain.load_manage_key(&id).await, Ok(None));
        assert_eq!(
            secret_tool(session, "Portachiavi (demo)", "manage/2f0c4f5e-55a3"),
            ""
        );
        assert_eq!(keychain.load_manage_key(&other).await, Ok(Some(manage_key("m1"))));
        assert_eq!(real.load_manage_key(&id).await, Ok(Some(manage_key("m1"))));
        assert_eq!(keychain.load(&pair()).await, Ok(Some(keys("p1", "s1"))));
    });
}

#[test]
fn while_locked_a_manage_key_is_neither_read_written_nor_removed() {
    in_session(async |session| {
        let (keychain, id) = (keychain(), manage_key_id());
        keychain.store_manage_key(&id, &manage_key("m1")).await.unwrap();
        session.lock();
        assert_eq!(keychain.load_manage_key(&id).await, Err(LOCKED));
        assert_eq!(
            keychain.store_manage_key(&id, &manage_key("m2")).await,
            Err(LOCKED)
        );
        assert_eq!(keychain.remove_manage_key(&id).await, Err(LOCKED));
        let never_seen = "never-seen".parse().unwrap();
        assert_eq!(
            keychain.remove_manage_key(&never_seen).await,
            Err(LOCKED),
            "nobody can say that it is not there"
        );
        assert!(!session.has_prompted());
        session.unlock();
        assert_eq!(keychain.load_manage_key(&id).await, Ok(Some(manage_key("m1"))));
    });
}

#[test]
fn a_damaged_manage_key_is_reported_and_may_be_replaced_or_removed() {
    in_session(async |session| {
        let (keychain, id) = (keychain(), manage_key_id());
        let name = EntryName::ManageKey(id.clone()).to_string();
        for value in ["5ae0ec6a8a5e49cb906b034963c6d2da", r#"{"v":2,"key":"m1"}"#] {
            secret_tool_stores(session, &name, value);
            assert_eq!(keychain.load_manage_key(&id).await, Err(KeychainError::Damaged));
            assert_eq!(
                secret_tool(session, "Portachiavi (demo)", &name),
                value,
                "reading changed nothing"
            );
        }
        keychain.store_manage_key(&id, &manage_key("m1")).await.unwrap();
        assert_eq!(keychain.load_manage_key(&id).await, Ok(Some(manage_key("m1"))));
        secret_tool_stores(session, &name, "not ours");
        keychain.remove_manage_key(&id).await.unwrap();
        assert_eq!(keychain.load_manage_key(&id).await, Ok(None));
    });
}

#[test]
fn a_keyring_restarted_before_a_removal_is_not_even_noticed() {
    in_session(async |session| {
        let (keychain, id) = (keychain(), manage_key_id());
        keychain.store_manage_key(&id, &manage_key("m1")).await.unwrap();
        session.kill_keyring();
        assert_eq!(keychain.remove_manage_key(&id).await, Err(NO_SERVICE));
        session.start_keyring();
        assert_eq!(keychain.load_manage_key(&id).await, Ok(Some(manage_key("m1"))));
        session.kill_keyring();
        session.start_keyring();
        keychain.remove_manage_key(&id).await.unwrap();
        assert_eq!(keychain.load_manage_key(&id).await, Ok(None));
    });
}
