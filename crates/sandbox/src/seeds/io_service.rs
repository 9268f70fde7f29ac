//! What an invented service says of itself: all of it follows from whose it is and its place in the list.

use super::io::{ALL, IoInstitution};

/// Before the tax code and the place; all of it are characters that a ULID may have.
const PREFIX: &str = "01HZ";
const TAX_CODE_ENDS: usize = PREFIX.len() + 11;
const ID_LENGTH: usize = 26;

/// A topic that was withdrawn.
const NO_TOPIC: u32 = 99;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IoService {
    pub institution: &'static IoInstitution,
    /// Its place in the list, from 0.
    pub number: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lifecycle {
    Draft,
    Submitted,
    Approved,
    Rejected,
    Deleted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Publication {
    Published,
    Unpublished,
}

impl Lifecycle {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Lifecycle::Draft => "draft",
            Lifecycle::Submitted => "submitted",
            Lifecycle::Approved => "approved",
            Lifecycle::Rejected => "rejected",
            Lifecycle::Deleted => "deleted",
        }
    }
}

impl Publication {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Publication::Published => "published",
            Publication::Unpublished => "unpublished",
        }
    }
}

impl IoService {
    pub fn id(&self) -> String {
        format!("{PREFIX}{}{:011}", self.institution.tax_code, self.number + 1)
    }

    pub fn of_id(id: &str) -> Option<Self> {
        if id.len() != ID_LENGTH || !id.starts_with(PREFIX) {
            return None;
        }
        let (tax_code, place) = (id.get(PREFIX.len()..TAX_CODE_ENDS)?, id.get(TAX_CODE_ENDS..)?);
        if !place.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let institution = ALL
            .into_iter()
            .find(|institution| institution.tax_code == tax_code)?;
        institution.io_service(place.parse::<u32>().ok()?.checked_sub(1)?)
    }

    /// Of every ten, six approved and one in each other state.
    pub fn lifecycle(&self) -> Lifecycle {
        match self.number % 10 {
            1 => Lifecycle::Draft,
            2 => Lifecycle::Deleted,
            4 => Lifecycle::Submitted,
            6 => Lifecycle::Rejected,
            _ => Lifecycle::Approved,
        }
    }

    /// Of what is approved nearly all is published; of what was changed since, the version before.
    pub(crate) fn publication(&self) -> Option<Publication> {
        match self.lifecycle() {
            Lifecycle::Approved if self.number % 10 == 9 => Some(Publication::Unpublished),
            Lifecycle::Approved | Lifecycle::Rejected => Some(Publication::Published),
            Lifecycle::Draft | Lifecycle::Submitted | Lifecycle::Deleted => None,
        }
    }

    pub(crate) fn has_document(&self) -> bool {
        let without = self.institution.without_document;
        !without.iter().any(|missing| missing.contains(&self.number))
    }

    pub(crate) fn group(&self) -> Option<&'static str> {
        let group = self.institution.group.as_ref().filter(|_| self.number == 0)?;
        group.group
    }

    pub fn name(&self) -> String {
        let (name, _, _) = self.kind();
        let round = self.number as usize / KINDS.len();
        if round == 0 {
            return name.to_owned();
        }
        let place = PLACES[(round - 1) % PLACES.len()];
        match (round - 1) / PLACES.len() {
            0 => format!("{name} - {place}"),
            again => format!("{name} - {place}, sportello {}", again + 1),
        }
    }

    pub(crate) fn description(&self) -> String {
        format!(
            "Avvisi, scadenze e comunicazioni di {} per il servizio «{}».",
            self.institution.name,
            self.name()
        )
    }

    pub(crate) fn department(&self) -> &'static str {
        let (_, department, _) = self.kind();
        department
    }

    pub(crate) fn topic_id(&self) -> Option<u32> {
        if self.institution.unreadable == Some(self.number) {
            return Some(NO_TOPIC);
        }
        let (_, _, topic_id) = self.kind();
        topic_id
    }

    /// Where its own keys are taken from; anywhere when empty.
    pub(crate) fn authorized_cidrs(&self) -> &'static [&'static str] {
        if self.number % 8 == 5 {
            &["203.0.113.10/32", "198.51.100.0/24"]
        } else {
            &[]
        }
    }

    pub(crate) fn last_update(&self) -> String {
        let (month, day) = (1 + self.number % 9, 1 + self.number % 28);
        format!("2026-{month:02}-{day:02}T10:{:02}:12.345Z", self.number % 60)
    }

    fn kind(&self) -> (&'static str, &'static str, Option<u32>) {
        KINDS[self.number as usize % KINDS.len()]
    }
}

/// Name, department, topic.
#[rustfmt::skip]
const KINDS: [(&str, &str, Option<u32>); 40] = [
    ("TARI - Tassa sui rifiuti", "Ufficio Tributi", Some(10)),
    ("Iscrizione all'asilo nido", "Servizi Educativi", Some(6)),
    ("Bonus sociale idrico", "Servizi Sociali", Some(3)),
    ("IMU - Imposta municipale propria", "Ufficio Tributi", Some(10)),
    ("Mensa scolastica", "Servizi Educativi", Some(6)),
    ("Carta d'identità elettronica", "Anagrafe", Some(11)),
    ("Contravvenzioni al codice della strada", "Polizia Locale", Some(9)),
    ("Permesso ZTL", "Mobilità", Some(9)),
    ("Comunicazioni dell'ente", "Segreteria Generale", Some(0)),
    ("Trasporto scolastico", "Servizi Educativi", Some(6)),
    ("Tessera elettorale", "Ufficio Elettorale", Some(12)),
    ("Allerta meteo", "Protezione Civile", Some(13)),
    ("Prestito bibliotecario", "Biblioteche", Some(5)),
    ("Canone unico patrimoniale", "Ufficio Tributi", Some(14)),
    ("Pratiche edilizie", "Sportello Unico Edilizia", Some(8)),
    ("Accesso agli atti", "Urbanistica", Some(8)),
    ("SUAP - Attività produttive", "Sportello Unico", Some(2)),
    ("Mercati e fiere", "Commercio", Some(2)),
    ("Impianti sportivi", "Ufficio Sport", Some(5)),
    ("Lampade votive", "Servizi Cimiteriali", None),
    ("Assegno di maternità", "Servizi Sociali", Some(3)),
    ("Assistenza domiciliare", "Servizi Sociali", Some(3)),
    ("Edilizia residenziale pubblica", "Ufficio Casa", Some(4)),
    ("Contributo affitto", "Ufficio Casa", Some(4)),
    ("Raccolta differenziata", "Ambiente", Some(1)),
    ("Anagrafe canina", "Tutela Animali", Some(1)),
    ("Verde pubblico", "Ambiente", Some(1)),
    ("Imposta di soggiorno", "Ufficio Tributi", Some(15)),
    ("Residenza e cambio di abitazione", "Anagrafe", Some(11)),
    ("Matrimoni e unioni civili", "Stato Civile", Some(11)),
    ("Separazioni e divorzi", "Stato Civile", Some(7)),
    ("Concorsi pubblici", "Risorse Umane", Some(16)),
    ("Tirocini e borse lavoro", "Politiche del Lavoro", Some(16)),
    ("Centri estivi", "Servizi Educativi", Some(6)),
    ("Prenotazione vaccinazioni", "Salute Pubblica", Some(17)),
    ("Disinfestazioni", "Igiene Urbana", Some(17)),
    ("Passo carrabile", "Mobilità", Some(14)),
    ("Sosta e abbonamenti", "Mobilità", Some(9)),
    ("Musei civici", "Cultura", Some(5)),
    ("Segnalazioni dei cittadini", "Relazioni con il Pubblico", None),
];

const PLACES: [&str; 25] = [
    "Centro Storico",
    "San Martino",
    "Borgo Nuovo",
    "Santa Lucia",
    "Porta Romana",
    "Villa Reale",
    "Ponte Vecchio",
    "San Giorgio",
    "Colle Alto",
    "Stazione",
    "Madonna delle Grazie",
    "Fontanelle",
    "La Rocca",
    "Sant'Antonio",
    "Molino Basso",
    "Pian di Sopra",
    "Torre Civica",
    "Marina",
    "Campo dei Fiori",
    "San Pietro",
    "Le Querce",
    "Valle Verde",
    "Cascina Nuova",
    "Darsena",
    "Quartiere Europa",
];
