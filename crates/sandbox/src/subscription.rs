//! What a key can be asked for, as the server has it. Written apart from the client's own table, so that a slip in
//! either shows in the stories that run one against the other.

use crate::seeds::{Institution, Role};

/// One `subscription-code` of the back office.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Subscription {
    pub code: &'static str,
    pub prefix: &'static str,
    pub display_name: &'static str,
    /// `None` for the one that is open to every type.
    role: Option<Role>,
    /// Where its keys are also recorded by the authorizer.
    pub domain: Option<&'static str>,
}

const fn open_to(
    role: Role,
    code: &'static str,
    prefix: &'static str,
    display_name: &'static str,
    domain: Option<&'static str>,
) -> Subscription {
    Subscription {
        code,
        prefix,
        display_name,
        role: Some(role),
        domain,
    }
}

#[rustfmt::skip]
static ALL: [Subscription; 13] = [
    Subscription { code: "NODOAUTH", prefix: "nodauth-", display_name: "Connessione con nodo", role: None, domain: None },
    open_to(Role::Ci, "GPD", "gdp-", "GPD - Posizioni Debitorie", Some("gpd")),
    open_to(Role::Ci, "GPD_REP", "gpdrep-", "GPD - Gestione flussi di rendicontazione", Some("gpd")),
    open_to(Role::Ci, "GPD_PAY", "gpdpay-", "GPD - Recupero ricevute", Some("gpd")),
    open_to(Role::Ci, "BIZ", "biz-", "BIZ - Recupero ricevute Ente Creditore", None),
    open_to(Role::Ci, "FDR_ORG", "fdrorg-", "FdR - Flussi di Rendicontazione (EC)", Some("fdr")),
    open_to(Role::Psp, "FDR_PSP", "fdrpsp-", "FdR - Flussi di Rendicontazione (PSP)", Some("fdr")),
    open_to(Role::Psp, "QI_FDR_KPI", "qifdrkpiservice-", "FdR - Quality Improvement KPI API", Some("qi")),
    open_to(Role::Ci, "BO_EXT_EC", "selfcareboexternalec-", "Backoffice External (EC)", Some("backoffice_external")),
    open_to(Role::Psp, "BO_EXT_PSP", "selfcareboexternalpsp-", "Backoffice External (PSP)", Some("backoffice_external")),
    open_to(Role::Ci, "PRINT_NOTICE", "printnotice-", "Stampa Avvisi", None),
    open_to(Role::Ci, "ACA", "aca-", "ACA - Conferimento delle posizioni debitorie", Some("aca")),
    open_to(Role::Ci, "MBD", "mbd-", "MBD Product pagoPA", Some("mbd")),
];

/// Azure takes display names of fewer characters than this.
const NAME_LIMIT: usize = 100;

/// Why an institution may not have a subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refusal {
    Type,
    PspCodeMissing,
}

impl Subscription {
    pub fn of_code(code: &str) -> Option<&'static Self> {
        ALL.iter().find(|subscription| subscription.code == code)
    }

    /// By the text up to and with the first `-`; the error is that text.
    pub fn of_id(id: &str) -> Result<&'static Self, String> {
        let prefix = format!("{}-", id.split('-').next().unwrap_or_default());
        ALL.iter()
            .find(|subscription| subscription.prefix == prefix)
            .ok_or(prefix)
    }

    pub fn id_for(&self, institution: &Institution) -> String {
        format!("{}{}", self.prefix, institution.tax_code)
    }

    /// Cut to 99 when 100 or longer, counted in UTF-16 units as Java does.
    pub fn name_for(&self, institution: &Institution) -> String {
        let name = format!("{} {}", self.display_name, institution.name);
        let units: Vec<u16> = name.encode_utf16().collect();
        if units.len() < NAME_LIMIT {
            return name;
        }
        String::from_utf16_lossy(&units[..NAME_LIMIT - 1])
    }

    /// The server's own rules: nothing about which comes first, nor about the person's role.
    pub fn allowed_for(&self, institution: &Institution) -> Result<(), Refusal> {
        let Some(wanted) = self.role else { return Ok(()) };
        let partner = institution.role() == Role::Pt;
        let fits = match wanted {
            Role::Ci if partner => institution.ec_broker,
            Role::Psp if partner => institution.psp_broker,
            Role::Ci | Role::Psp | Role::Pt | Role::Other => institution.role() == wanted,
        };
        if !fits {
            return Err(Refusal::Type);
        }
        if self.needs_psp_code() && !partner && institution.psp_code.is_none() {
            return Err(Refusal::PspCodeMissing);
        }
        Ok(())
    }

    fn needs_psp_code(&self) -> bool {
        matches!(self.code, "FDR_PSP" | "QI_FDR_KPI")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeds;

    fn open(institution: &Institution) -> Vec<&'static str> {
        let allowed = |subscription: &&Subscription| subscription.allowed_for(institution).is_ok();
        ALL.iter()
            .filter(allowed)
            .map(|subscription| subscription.code)
            .collect()
    }

    #[test]
    fn each_type_of_institution_may_have_its_own_subscriptions_and_the_node_is_for_all() {
        let ec = [
            "NODOAUTH",
            "GPD",
            "GPD_REP",
            "GPD_PAY",
            "BIZ",
            "FDR_ORG",
            "BO_EXT_EC",
            "PRINT_NOTICE",
            "ACA",
            "MBD",
        ];
        assert_eq!(open(&seeds::COMUNE_DI_ESEMPIO), ec);
        assert_eq!(
            open(&seeds::PARTNER_EC),
            ec,
            "a partner registered as broker of ECs"
        );
        assert_eq!(
            open(&seeds::BANCA),
            ["NODOAUTH", "FDR_PSP", "QI_FDR_KPI", "BO_EXT_PSP"]
        );
        assert_eq!(
            open(&seeds::ISTITUTO_SENZA_CODICE),
            ["NODOAUTH", "BO_EXT_PSP"],
            "no PSP code"
        );
        assert_eq!(open(&seeds::PARTNER_EC_PSP).len(), 13);
        assert_eq!(open(&seeds::PARTNER_NON_REGISTRATO), ["NODOAUTH"]);
        assert_eq!(open(&seeds::ASSICURAZIONE), ["NODOAUTH"]);
    }

    #[test]
    fn a_display_name_of_100_or_more_is_cut_to_99_and_a_shorter_one_is_whole() {
        let node = Subscription::of_code("NODOAUTH").unwrap();
        let cut = node.name_for(&seeds::ENTE_DAL_NOME_LUNGO);
        assert_eq!(cut.chars().count(), 99);
        assert!(cut.starts_with("Connessione con nodo Azienda"));
        let named = |length: usize| Institution {
            name: "x".repeat(length).leak(),
            ..seeds::COMUNE_DI_ESEMPIO
        };
        assert_eq!(node.name_for(&named(78)).len(), 99, "99 is not cut");
        assert_eq!(node.name_for(&named(79)).len(), 99, "100 is");
    }

    #[test]
    fn a_subscription_is_told_by_the_text_before_the_first_hyphen() {
        assert_eq!(Subscription::of_id("gdp-6b5c-8e0e").unwrap().code, "GPD");
        assert_eq!(Subscription::of_id("bes-00264560608"), Err("bes-".to_owned()));
        assert_eq!(Subscription::of_id("gpdx-1"), Err("gpdx-".to_owned()));
        assert!(Subscription::of_id("nodauth").is_ok(), "as the server splits it");
    }
}
