//! The export that IO's back office makes for an aggregator: a zip under a password (AES-256) with `api-keys.json`,
//! `[{"fc": tax code, "pk": primary Manage key, "sk": secondary Manage key}]`, one for each body it acts for.

use std::io::{Cursor, Read};

use portachiavi_keys::{ApiKey, Coded, ErrorCode, TaxCode};
use serde::Deserialize;
use zeroize::Zeroizing;
use zip::ZipArchive;
use zip::result::ZipError;

/// Far above ten thousand bodies, far below what would trouble a desktop.
pub const LARGEST_ARCHIVE: usize = 2 * 1024 * 1024;
const LARGEST_CONTENT: u64 = 16 * 1024 * 1024;
const CONTENT: &str = "api-keys.json";

/// The Manage keys of one body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AggregatedKeys {
    pub tax_code: TaxCode,
    pub primary: ApiKey,
    pub secondary: ApiKey,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    #[error("the file is larger than any export")]
    TooLarge,
    #[error("the password is not the one of this file")]
    WrongPassword,
    #[error("the file is damaged, or is no zip")]
    Damaged,
    #[error("the file is not an export of Manage keys")]
    NotAnExport,
}

impl Coded for ExportError {
    fn code(&self) -> ErrorCode {
        match self {
            ExportError::TooLarge => ErrorCode::ExportTooLarge,
            ExportError::WrongPassword => ErrorCode::ExportPasswordWrong,
            ExportError::Damaged => ErrorCode::ExportDamaged,
            ExportError::NotAnExport => ErrorCode::ExportUnknown,
        }
    }
}

#[derive(Deserialize)]
struct Row {
    fc: TaxCode,
    pk: Zeroizing<String>,
    sk: Zeroizing<String>,
}

/// All of the export, or nothing of it: one row that is not as it must be makes the file another thing than an export.
pub fn read_export(archive: &[u8], password: &str) -> Result<Vec<AggregatedKeys>, ExportError> {
    if archive.len() > LARGEST_ARCHIVE {
        return Err(ExportError::TooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(archive)).map_err(|_| ExportError::Damaged)?;
    let file = archive.by_name_decrypt(CONTENT, password.as_bytes());
    let file = file.map_err(|error| told(&error))?;
    let mut content = Zeroizing::new(Vec::new());
    let mut file = file.take(LARGEST_CONTENT + 1);
    file.read_to_end(&mut content).map_err(|_| ExportError::Damaged)?;
    if content.len() as u64 > LARGEST_CONTENT {
        return Err(ExportError::TooLarge);
    }
    let rows: Vec<Row> = serde_json::from_slice(&content).map_err(|_| ExportError::NotAnExport)?;
    if rows.is_empty() {
        return Err(ExportError::NotAnExport);
    }
    rows.into_iter().map(keys_of).collect()
}

fn keys_of(row: Row) -> Result<AggregatedKeys, ExportError> {
    let key = |text: &str| ApiKey::parse(text).ok_or(ExportError::NotAnExport);
    Ok(AggregatedKeys {
        tax_code: row.fc,
        primary: key(&row.pk)?,
        secondary: key(&row.sk)?,
    })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the library's errors are open")]
fn told(error: &ZipError) -> ExportError {
    match error {
        ZipError::InvalidPassword => ExportError::WrongPassword,
        ZipError::FileNotFound => ExportError::NotAnExport,
        _ => ExportError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::write::SimpleFileOptions;
    use zip::{AesMode, ZipWriter};

    use super::*;

    const PASSWORD: &str = "PasswordDiProva1";
    const TWO: &str =
        r#"[{"fc":"00264560608","pk":"p1","sk":"s1"},{"fc":"99999000707","pk":"p2","sk":"s2"}]"#;

    fn archive(name: &str, content: &[u8]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().with_aes_encryption(AesMode::Aes256, PASSWORD);
        zip.start_file(name, options).unwrap();
        zip.write_all(content).unwrap();
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn every_body_of_the_export_is_read_with_both_keys() {
        let keys = read_export(&archive(CONTENT, TWO.as_bytes()), PASSWORD).unwrap();
        let read: Vec<_> = keys
            .iter()
            .map(|keys| (keys.tax_code.as_str(), keys.primary.expose()))
            .collect();
        assert_eq!(read, [("00264560608", "p1"), ("99999000707", "p2")]);
        assert_eq!(keys[1].secondary.expose(), "s2");
    }

    #[test]
    fn a_wrong_password_is_told_apart_from_a_damaged_file() {
        let whole = archive(CONTENT, TWO.as_bytes());
        assert_eq!(read_export(&whole, "un'altra"), Err(ExportError::WrongPassword));
        assert_eq!(
            read_export(&whole[..whole.len() / 2], PASSWORD),
            Err(ExportError::Damaged)
        );
        assert_eq!(read_export(b"no zip at all", PASSWORD), Err(ExportError::Damaged));
        let mut bent = whole;
        bent[80] ^= 1;
        assert!(read_export(&bent, PASSWORD).is_err());
    }

    #[test]
    fn another_zip_is_not_taken_for_an_export() {
        for (name, content) in [
            ("readme.txt", TWO),
            (CONTENT, "[{\"fc\":\"1\"}]"),
            (CONTENT, "{}"),
            (CONTENT, "[]"),
            (CONTENT, ""),
        ] {
            let read = read_export(&archive(name, content.as_bytes()), PASSWORD);
            assert_eq!(read, Err(ExportError::NotAnExport), "{name}: {content}");
        }
    }

    #[test]
    fn one_bad_row_refuses_the_whole() {
        let bad = TWO.replace("p2", "");
        let read = read_export(&archive(CONTENT, bad.as_bytes()), PASSWORD);
        assert_eq!(read, Err(ExportError::NotAnExport));
    }

    #[test]
    fn what_is_too_large_is_refused_however_well_it_is_packed() {
        assert_eq!(
            read_export(&vec![0; LARGEST_ARCHIVE + 1], PASSWORD),
            Err(ExportError::TooLarge)
        );
        let bomb = archive(
            CONTENT,
            &vec![b' '; usize::try_from(LARGEST_CONTENT).unwrap() + 2],
        );
        assert!(bomb.len() < LARGEST_ARCHIVE);
        assert_eq!(read_export(&bomb, PASSWORD), Err(ExportError::TooLarge));
    }
}
