use std::fmt;

use secrecy::{ExposeSecret, SecretString};

/// What a kept password opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PasswordOf {
    /// The proxy that asks who is there.
    Proxy,
    /// The file of this computer's own certificate.
    ClientCertificate,
}

impl PasswordOf {
    pub const ALL: [PasswordOf; 2] = [PasswordOf::Proxy, PasswordOf::ClientCertificate];
}

/// A password that the person typed. As an [`crate::ApiKey`] it is wiped when dropped, and never shows itself.
#[derive(Clone)]
pub struct Password(SecretString);

impl Password {
    /// As long as fits the smallest keychain, whatever it is written with.
    pub const LONGEST: usize = 256;

    /// `None` for what no login takes: nothing, control characters, or more than [`Self::LONGEST`].
    pub fn parse(text: &str) -> Option<Self> {
        let valid =
            !text.is_empty() && text.chars().count() <= Self::LONGEST && !text.chars().any(char::is_control);
        valid.then(|| Password(SecretString::from(text)))
    }

    /// The value in clear.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<Password> for SecretString {
    fn from(password: Password) -> Self {
        password.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_kept_as_typed_and_never_shows_itself() {
        let typed = " sègreta: 1 ";
        let password = Password::parse(typed).unwrap();
        assert_eq!(password.expose(), typed);
        assert_eq!(format!("{password:?}"), "Password(…)");
    }

    #[test]
    fn what_no_login_takes_is_none() {
        for unfit in ["", "a\nb", "a\0", &"p".repeat(Password::LONGEST + 1)] {
            assert!(Password::parse(unfit).is_none(), "{unfit:?}");
        }
        assert!(Password::parse(&"à".repeat(Password::LONGEST)).is_some());
    }
}
