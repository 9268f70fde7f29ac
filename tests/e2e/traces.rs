//! Where a key is to be found on disk.

use std::fs;
use std::path::{Path, PathBuf};

/// Every file of `folder` that holds one of `keys`, as text or as UTF-16.
pub fn files_with(folder: &Path, keys: &[String]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries.map(Result::unwrap) {
        let path = entry.path();
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            found.extend(files_with(&path, keys));
        } else if kind.is_file() {
            let bytes = fs::read(&path).unwrap_or_default();
            let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
            let wide = |key: &String| key.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
            if keys.iter().any(|key| holds(key.as_bytes()) || holds(&wide(key))) {
                found.push(path);
            }
        }
    }
    found
}
