//! The same for the passwords of the network.

use portachiavi_keychain::{OsKeychain, Vault};
use portachiavi_keys::{Keychain, KeychainError, Password, PasswordOf};
use portachiavi_tests::session::in_session;

use crate::{LOCKED, secret_tool, secret_tool_stores};

async fn kept(keychain: &OsKeychain, of: PasswordOf) -> Result<Option<String>, KeychainError> {
    let password = keychain.load_password(of).await?;
    Ok(password.map(|password| password.expose().to_owned()))
}

#[test]
fn each_password_is_an_entry_of_its_own_that_is_replaced_and_removed() {
    in_session(async |session| {
        let keychain = OsKeychain::new(Vault::Real);
        assert_eq!(kept(&keychain, PasswordOf::Proxy).await, Ok(None), "missing");
        for (of, name) in [
            (PasswordOf::Proxy, "password/proxy"),
            (PasswordOf::ClientCertificate, "password/client-certificate"),
        ] {
            for typed in ["prima", "un'altra"] {
                let password = Password::parse(typed).unwrap();
                keychain.store_password(of, &password).await.unwrap();
                assert_eq!(kept(&keychain, of).await, Ok(Some(typed.to_owned())));
            }
            let seen = secret_tool(session, "Portachiavi", name);
            assert_eq!(seen, r#"{"v":1,"password":"un'altra"}"#);
        }
        assert_eq!(keychain.names().await, Ok(Vec::new()), "they are no keys");
        keychain.remove_password(PasswordOf::Proxy).await.unwrap();
        assert_eq!(kept(&keychain, PasswordOf::Proxy).await, Ok(None));
        let other = kept(&keychain, PasswordOf::ClientCertificate).await;
        assert_eq!(other, Ok(Some("un'altra".to_owned())));
    });
}

#[test]
fn behind_a_lock_or_damaged_it_is_not_taken_for_missing() {
    in_session(async |session| {
        let keychain = OsKeychain::new(Vault::Demo);
        secret_tool_stores(session, "password/proxy", "not ours");
        let found = kept(&keychain, PasswordOf::Proxy).await;
        assert_eq!(found, Err(KeychainError::Damaged));
        session.lock();
        assert_eq!(kept(&keychain, PasswordOf::Proxy).await, Err(LOCKED));
        assert!(!session.has_prompted());
    });
}
