use std::fmt;

/// More would make every error of a portal too large to be handed on by value.
const LONGEST: usize = 64;

/// Who issued a certificate, by its own word. Small enough to be copied with the fault that tells of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct IssuerName {
    bytes: [u8; LONGEST],
    length: u8,
}

impl IssuerName {
    /// Longer ones are cut, and control characters left out: the name comes from a stranger.
    pub fn of(text: &str) -> Option<Self> {
        let mut bytes = [0; LONGEST];
        let mut length = 0;
        for character in text.trim().chars().filter(|character| !character.is_control()) {
            let end = length + character.len_utf8();
            let Some(place) = bytes.get_mut(length..end) else {
                break;
            };
            character.encode_utf8(place);
            length = end;
        }
        let length = u8::try_from(length).ok().filter(|length| *length > 0)?;
        Some(IssuerName { bytes, length })
    }

    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or_default()
    }

    pub(crate) fn shown(name: &Option<IssuerName>) -> &str {
        name.as_ref().map_or("nobody it names", IssuerName::as_str)
    }
}

impl fmt::Display for IssuerName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for IssuerName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IssuerName({:?})", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kept_as_it_is_and_a_long_one_cut() {
        assert_eq!(IssuerName::of("Società CA\n").unwrap().as_str(), "Società CA");
        assert_eq!(
            IssuerName::of(&"🔑".repeat(17)).unwrap().as_str(),
            "🔑".repeat(16)
        );
        assert_eq!(IssuerName::of(" \n"), None);
    }
}
