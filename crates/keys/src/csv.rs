//! Rows of CSV (RFC 4180) that a spreadsheet may open.

pub fn row<const N: usize>(fields: [String; N]) -> String {
    fields.map(|field| quoted(&field)).join(",") + "\r\n"
}

/// A leading `=` and its like would be a formula to a spreadsheet.
fn quoted(field: &str) -> String {
    let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let field = if formula {
        format!("'{field}")
    } else {
        field.to_owned()
    };
    if field.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_stays_a_text_and_what_would_break_a_row_is_quoted() {
        let fields = ["=cmd|' /C calc'!A0", "a, \"b\"", "c\nd", "e"].map(str::to_owned);
        assert_eq!(row(fields), "'=cmd|' /C calc'!A0,\"a, \"\"b\"\"\",\"c\nd\",e\r\n");
    }
}
