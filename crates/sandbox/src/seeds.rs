//! The institutions of the demo portal. All invented; their ids never change, because stored keys hang on them.

pub mod io;
mod io_service;
mod many;

/// What an institution is to the rules of the back office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Ci,
    Psp,
    Pt,
    Other,
}

impl Role {
    /// The word in the back office's errors.
    pub fn word(self) -> &'static str {
        match self {
            Role::Ci => "CI",
            Role::Psp => "PSP",
            Role::Pt => "PT",
            Role::Other => "OTHER",
        }
    }
}

/// One institution of which the demo person is a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Institution {
    pub id: &'static str,
    pub tax_code: &'static str,
    pub name: &'static str,
    /// The portal's `institution_type`: `PA`, `PSP`, `PT`…
    pub institution_type: &'static str,
    /// Registered as EC with its own connection, or as broker of ECs.
    pub ec_broker: bool,
    /// Registered as PSP with its own connection, or as broker of PSPs.
    pub psp_broker: bool,
    pub psp_code: Option<&'static str>,
    /// Whether the person has an active role on pagoPA there.
    pub has_role: bool,
}

impl Institution {
    pub fn role(&self) -> Role {
        match self.institution_type {
            "PA" | "GSP" | "SCP" | "PG" | "GPU" | "PRV" => Role::Ci,
            "PSP" => Role::Psp,
            "PT" => Role::Pt,
            _ => Role::Other,
        }
    }

    /// The register that vouches for it.
    pub(crate) fn origin(&self) -> &'static str {
        if self.institution_type == "PA" {
            "IPA"
        } else {
            "SELC"
        }
    }

    pub(crate) fn origin_id(&self) -> String {
        format!("demo_{}", self.tax_code)
    }

    pub(crate) fn mail_address(&self) -> String {
        format!("{}@pec.example.it", self.tax_code)
    }

    pub(crate) fn address(&self) -> &'static str {
        "Piazza di Prova 1"
    }
}

const ENTE: Institution = Institution {
    id: "",
    tax_code: "",
    name: "",
    institution_type: "PA",
    ec_broker: true,
    psp_broker: false,
    psp_code: None,
    has_role: true,
};
const PSP: Institution = Institution {
    institution_type: "PSP",
    ec_broker: false,
    psp_broker: true,
    ..ENTE
};
const PARTNER: Institution = Institution {
    institution_type: "PT",
    ec_broker: false,
    psp_broker: false,
    ..ENTE
};

pub static COMUNE_DI_ESEMPIO: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000001",
    tax_code: "00264560608",
    name: "Comune di Esempio",
    ..ENTE
};
pub static BANCA: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000002",
    tax_code: "99999000202",
    name: "Banca di Prova S.p.A.",
    psp_code: Some("PRVAITXX"),
    ..PSP
};
pub static ISTITUTO_SENZA_CODICE: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000003",
    tax_code: "99999000303",
    name: "Istituto di Pagamento Senza Codice S.p.A.",
    psp_broker: false,
    ..PSP
};
pub static PARTNER_EC_PSP: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000004",
    tax_code: "99999000404",
    name: "Partner Tecnologico di Esempio S.r.l.",
    ec_broker: true,
    psp_broker: true,
    ..PARTNER
};
pub static PARTNER_EC: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000005",
    tax_code: "99999000505",
    name: "Servizi Digitali per Enti di Prova S.r.l.",
    ec_broker: true,
    ..PARTNER
};
pub static PARTNER_NON_REGISTRATO: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000006",
    tax_code: "99999000606",
    name: "Nuovo Partner non Registrato S.r.l.",
    ..PARTNER
};
/// Its name has exactly 120 characters.
pub static ENTE_DAL_NOME_LUNGO: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000007",
    tax_code: "99999000707",
    name: "Azienda Ospedaliera Universitaria Policlinico di Rilievo Nazionale e di Alta Specializzazione \
           della Provincia di Esempio",
    ..ENTE
};
pub static ENTE_CON_ACCENTI: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000008",
    tax_code: "99999000808",
    name: "Comune di Forlì-d'Àgata e Sant'Agnès",
    ..ENTE
};
/// Listed in Area Riservata; the person has no role on pagoPA there.
pub static ENTE_SENZA_RUOLO: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000009",
    tax_code: "99999000909",
    name: "Comune di Prova sul Mare",
    has_role: false,
    ..ENTE
};
/// A type to which only "Connessione con nodo" is open.
pub static ASSICURAZIONE: Institution = Institution {
    id: "0c1a5e10-0000-4000-8000-000000000010",
    tax_code: "99999001001",
    name: "Assicurazioni di Prova S.p.A.",
    institution_type: "AS",
    ec_broker: false,
    ..ENTE
};

pub static ALL: [&Institution; 10] = [
    &COMUNE_DI_ESEMPIO,
    &BANCA,
    &ISTITUTO_SENZA_CODICE,
    &PARTNER_EC_PSP,
    &PARTNER_EC,
    &PARTNER_NON_REGISTRATO,
    &ENTE_DAL_NOME_LUNGO,
    &ENTE_CON_ACCENTI,
    &ENTE_SENZA_RUOLO,
    &ASSICURAZIONE,
];

/// How many institutions the person works for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Seed {
    /// The ten
    #[default]
    Few,
    /// The ten, and 190 more
    Many,
}

impl Seed {
    pub fn institutions(self) -> &'static [&'static Institution] {
        match self {
            Seed::Few => &ALL,
            Seed::Many => many::institutions(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_and_tax_codes_are_unique_and_the_long_name_has_120_characters() {
        let ids: BTreeSet<_> = ALL.iter().map(|institution| institution.id).collect();
        let tax_codes: BTreeSet<_> = ALL.iter().map(|institution| institution.tax_code).collect();
        assert_eq!((ids.len(), tax_codes.len()), (ALL.len(), ALL.len()));
        assert_eq!(ENTE_DAL_NOME_LUNGO.name.chars().count(), 120);
    }
}
