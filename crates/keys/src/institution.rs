use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Environment, Place, Realm};

/// The id that Area Riservata gives a body (a UUID today): opaque, but fit for a path and a stored name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct InstitutionId(String);

/// Codice fiscale of a body: 11 digits, or 16 characters for those that have a person's.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TaxCode(String);

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidInstitution {
    #[error("an institution id is 1 to 64 letters, digits, '-' or '_'")]
    Id,
    #[error("a tax code is 1 to 28 letters or digits")]
    TaxCode,
}

impl InstitutionId {
    pub fn parse(text: &str) -> Result<Self, InvalidInstitution> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let valid = (1..=64).contains(&text.len()) && text.chars().all(fits);
        valid
            .then(|| InstitutionId(text.to_owned()))
            .ok_or(InvalidInstitution::Id)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TaxCode {
    /// Tolerant of length (foreign and old codes exist), strict about characters: it becomes part of a stored name.
    pub fn parse(text: &str) -> Result<Self, InvalidInstitution> {
        let valid = (1..=28).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric());
        valid
            .then(|| TaxCode(text.to_owned()))
            .ok_or(InvalidInstitution::TaxCode)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

macro_rules! text_word {
    ($word:ty) => {
        impl fmt::Display for $word {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl TryFrom<String> for $word {
            type Error = InvalidInstitution;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                <$word>::parse(&text)
            }
        }
        impl From<$word> for String {
            fn from(word: $word) -> String {
                word.0
            }
        }
    };
}
text_word!(InstitutionId);
text_word!(TaxCode);

/// What a body is to pagoPA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InstitutionKind {
    /// Ente creditore.
    Ec,
    /// Prestatore di servizi di pagamento.
    Psp,
    /// Partner tecnologico.
    Pt,
    /// Any other kind: only "Connessione con nodo" is open to it.
    Other,
}

impl InstitutionKind {
    /// From the portal's `institution_type` (`PA`, `GSP`, `PSP`, `PT`…).
    pub fn of_type(institution_type: &str) -> Self {
        match institution_type {
            "PA" | "GSP" | "SCP" | "PG" | "GPU" | "PRV" => InstitutionKind::Ec,
            "PSP" => InstitutionKind::Psp,
            "PT" => InstitutionKind::Pt,
            _ => InstitutionKind::Other,
        }
    }
}

/// Which families of products a body may ask for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entitlement {
    /// It is an EC, or a partner registered as broker of ECs.
    pub ec: bool,
    /// It is a PSP, or a partner registered as broker of PSPs.
    pub psp: bool,
    /// The portal shows it "Stampa Avvisi" (flag `payment-notices`).
    pub payment_notices: bool,
}

/// A body that owns keys, as last told by the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Institution {
    pub id: InstitutionId,
    pub name: String,
    pub tax_code: TaxCode,
    pub kind: InstitutionKind,
    /// The person's role there, in the portal's words ("Referente dei Pagamenti").
    pub role: String,
    pub entitlement: Entitlement,
}

impl Institution {
    /// Where its pairs of one pagoPA environment live.
    pub fn place(&self, environment: Environment) -> Place {
        Place {
            realm: Realm::PagoPa(environment),
            tax_code: self.tax_code.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_that_could_escape_a_path_or_a_name_are_refused() {
        for bad in ["", "../x", "a/b", "a b", "a\0b", &"x".repeat(65)] {
            assert_eq!(InstitutionId::parse(bad), Err(InvalidInstitution::Id), "{bad:?}");
        }
        for bad in ["", "0026/456", "00264 560608", "\u{e0}", &"1".repeat(29)] {
            assert_eq!(TaxCode::parse(bad), Err(InvalidInstitution::TaxCode), "{bad:?}");
        }
        assert!(TaxCode::parse("00264560608").is_ok());
        assert!(InstitutionId::parse("6b5c8e0e-55a3-4b6f-8f1a-5f0e3c1d2a10").is_ok());
    }
}
