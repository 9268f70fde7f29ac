use crate::{Changes, Confirmation, TaxCode};

/// How the person said yes to a new key in place of an old one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    pub confirmation: Confirmation,
    /// The pair as it was shown to them: what has changed since, they could not know.
    pub seen: Changes,
    /// What they typed; `None` where they were not asked to.
    pub typed: Option<String>,
}

impl Consent {
    /// Whether they typed whose key it is. Spaces and the case of letters are no part of a codice fiscale.
    pub(crate) fn names(&self, owner: &TaxCode) -> bool {
        self.typed.as_ref().is_some_and(|typed| {
            let typed: String = typed.split_whitespace().collect();
            typed.eq_ignore_ascii_case(owner.as_str())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(typed: Option<&str>) -> bool {
        let consent = Consent {
            confirmation: "yes".parse().unwrap(),
            seen: Changes::default(),
            typed: typed.map(str::to_owned),
        };
        consent.names(&TaxCode::parse("VRDGPP80A01H501U").unwrap())
    }

    #[test]
    fn the_whole_codice_fiscale_is_typed_whatever_the_spaces() {
        assert!(names(Some("VRDGPP80A01H501U")));
        assert!(names(Some("  vrdgpp80a01 h501u\n")));
        for wrong in [None, Some(""), Some("VRDGPP80A01H501"), Some("VRDGPP80A01H501UU")] {
            assert!(!names(wrong), "{wrong:?}");
        }
    }
}
