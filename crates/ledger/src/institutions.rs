use portachiavi_keys::{Entitlement, Institution, InstitutionId, InstitutionKind, TaxCode, Timestamp};
use rusqlite::{Connection, named_params};

use crate::row::word;
use crate::trouble::Trouble;

const KINDS: [(&str, InstitutionKind); 4] = [
    ("ec", InstitutionKind::Ec),
    ("psp", InstitutionKind::Psp),
    ("pt", InstitutionKind::Pt),
    ("other", InstitutionKind::Other),
];

fn kind_code(kind: InstitutionKind) -> &'static str {
    match kind {
        InstitutionKind::Ec => "ec",
        InstitutionKind::Psp => "psp",
        InstitutionKind::Pt => "pt",
        InstitutionKind::Other => "other",
    }
}

fn parse_kind(code: &str) -> Result<InstitutionKind, ()> {
    KINDS
        .into_iter()
        .find_map(|(known, kind)| (known == code).then_some(kind))
        .ok_or(())
}

/// One that was known by its tax code only, from what the keychain held, gives way to it.
pub fn remember(connection: &Connection, institution: &Institution) -> Result<(), Trouble> {
    connection.execute(
        "DELETE FROM institutions WHERE id = tax_code AND tax_code = ?1 AND id <> ?2",
        (institution.tax_code.as_str(), institution.id.as_str()),
    )?;
    connection
        .prepare_cached(
            "INSERT INTO institutions VALUES (:id, :name, :tax_code, :kind, :role, :ec, :psp, :payment_notices)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, tax_code = excluded.tax_code,
                kind = excluded.kind, role = excluded.role, ec = excluded.ec, psp = excluded.psp,
                payment_notices = excluded.payment_notices",
        )?
        .execute(named_params! {
            ":id": institution.id.as_str(),
            ":name": institution.name,
            ":tax_code": institution.tax_code.as_str(),
            ":kind": kind_code(institution.kind),
            ":role": institution.role,
            ":ec": institution.entitlement.ec,
            ":psp": institution.entitlement.psp,
            ":payment_notices": institution.entitlement.payment_notices,
        })?;
    Ok(())
}

/// In the order in which they were first remembered.
pub fn all(connection: &Connection) -> Result<Vec<Institution>, Trouble> {
    let mut statement = connection.prepare_cached("SELECT * FROM institutions ORDER BY rowid")?;
    let mut rows = statement.query([])?;
    let mut institutions = Vec::new();
    while let Some(row) = rows.next()? {
        institutions.push(Institution {
            id: word(row, "id", InstitutionId::parse)?,
            name: row.get("name")?,
            tax_code: word(row, "tax_code", TaxCode::parse)?,
            kind: word(row, "kind", parse_kind)?,
            role: row.get("role")?,
            entitlement: Entitlement {
                ec: row.get("ec")?,
                psp: row.get("psp")?,
                payment_notices: row.get("payment_notices")?,
            },
        });
    }
    Ok(institutions)
}

/// Said twice, it was said when it was first said.
pub fn waive_collaudo(connection: &Connection, tax_code: &TaxCode, at: Timestamp) -> Result<(), Trouble> {
    connection.execute(
        "INSERT INTO waivers VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        (tax_code.as_str(), at.0),
    )?;
    Ok(())
}

pub fn collaudo_waived(connection: &Connection, tax_code: &TaxCode) -> Result<bool, Trouble> {
    let mut statement = connection.prepare_cached("SELECT 1 FROM waivers WHERE tax_code = ?1")?;
    Ok(statement.exists([tax_code.as_str()])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_back_from_its_code() {
        for (code, kind) in KINDS {
            assert_eq!((kind_code(kind), parse_kind(code)), (code, Ok(kind)));
        }
        assert!(parse_kind("EC").is_err());
    }
}
