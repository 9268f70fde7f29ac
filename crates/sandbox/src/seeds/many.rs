//! Two hundred institutions, for who works for many: the ten, and others made by rule, the same at every start.

use std::sync::LazyLock;

use super::{ALL, ENTE, Institution, PARTNER, PSP};

const MADE: usize = 190;

const PLACES: [&str; 38] = [
    "Acquaprova",
    "Borgo Esempio",
    "Campo d'Esempio",
    "Castel Prova",
    "Cento Prove",
    "Civita d'Esempio",
    "Colle Esempio",
    "Costa di Prova",
    "Finta Marina",
    "Fontana Finta",
    "Forte Esempio",
    "Isola di Prova",
    "Lago d'Esempio",
    "Lido di Prova",
    "Marina d'Esempio",
    "Monte Esempio",
    "Monteprova",
    "Nova Prova",
    "Pian d'Esempio",
    "Pieve di Prova",
    "Poggio Esempio",
    "Ponte di Prova",
    "Porto Esempio",
    "Prova Alta",
    "Prova Inferiore",
    "Prova Vecchia",
    "Rocca di Prova",
    "Roccaesempio",
    "San Esempio",
    "Santa Prova",
    "Sant'Esempio",
    "Selva di Prova",
    "Terra d'Esempio",
    "Torre di Prova",
    "Val d'Esempio",
    "Villa Prova",
    "Villanova d'Esempio",
    "Vico di Prova",
];
const KINDS: [&str; 5] = [
    "Comune di",
    "Istituto Comprensivo di",
    "Unione dei Comuni di",
    "Azienda Sanitaria Locale di",
    "Consorzio di Bonifica di",
];

static EVERY: LazyLock<Vec<&'static Institution>> = LazyLock::new(|| {
    let made = (0..MADE).map(|index| &*Box::leak(Box::new(institution(index))));
    ALL.into_iter().chain(made).collect()
});

pub(super) fn institutions() -> &'static [&'static Institution] {
    &EVERY
}

fn institution(index: usize) -> Institution {
    let place = PLACES[index % PLACES.len()];
    let kind = KINDS[index / PLACES.len() % KINDS.len()];
    let (name, made) = match index {
        _ if index % 48 == 47 => (format!("Banca di {place} S.p.A."), PSP),
        _ if index % 60 == 59 => (format!("Servizi Digitali {place} S.r.l."), PARTNER),
        _ => (format!("{kind} {place}"), ENTE),
    };
    let bank = made.psp_broker;
    Institution {
        id: format!("0c1a5e10-0000-4000-8001-{index:012}").leak(),
        tax_code: tax_code(index).leak(),
        name: name.leak(),
        ec_broker: !bank,
        psp_code: bank.then(|| &*format!("PRVAIT{index:02X}").leak()),
        has_role: index % 37 != 36,
        ..made
    }
}

/// With its control digit; no body has a number of this range.
fn tax_code(index: usize) -> String {
    let number = format!("9999{:06}", 100_000 + index);
    let sum: u32 = number
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => digit,
            _ => digit * 2 / 10 + digit * 2 % 10,
        })
        .sum();
    format!("{number}{}", (10 - sum % 10) % 10)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::seeds::Role;

    #[test]
    fn there_are_two_hundred_and_no_two_share_an_id_a_tax_code_or_a_name() {
        let every = institutions();
        let distinct = |of: fn(&Institution) -> &str| {
            let told: BTreeSet<&str> = every.iter().map(|institution| of(institution)).collect();
            told.len()
        };
        assert_eq!(every.len(), 200);
        assert_eq!(distinct(|institution| institution.id), 200);
        assert_eq!(distinct(|institution| institution.tax_code), 200);
        assert_eq!(distinct(|institution| institution.name), 200);
        assert_eq!(every[..ALL.len()], ALL);
    }

    #[test]
    fn a_few_are_banks_or_partners_and_a_few_have_no_role_for_the_person() {
        let made = &institutions()[ALL.len()..];
        let count = |fits: fn(&Institution) -> bool| made.iter().filter(|found| fits(found)).count();
        assert_eq!(
            count(|found| found.role() == Role::Psp && found.psp_code.is_some()),
            3
        );
        assert_eq!(count(|found| found.role() == Role::Pt && found.ec_broker), 3);
        assert_eq!(count(|found| !found.has_role), 5);
    }

    #[test]
    fn a_tax_code_ends_with_its_control_digit() {
        assert_eq!(tax_code(0), "99991000003");
        assert!((0..MADE).all(|index| tax_code(index).len() == 11));
    }
}
