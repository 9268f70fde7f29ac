//! How words are compared: without accents and capitals, as `ui/src/words.ts` does it.

use icu_normalizer::DecomposingNormalizerBorrowed;
use icu_properties::CodePointSetData;
use icu_properties::props::Diacritic;

pub fn folded(text: &str) -> String {
    let diacritics = CodePointSetData::new::<Diacritic>();
    let decomposed = DecomposingNormalizerBorrowed::new_nfd().normalize(text);
    let bare: String = decomposed
        .chars()
        .filter(|found| !diacritics.contains(*found))
        .collect();
    bare.to_lowercase()
}

/// The words that were typed, as they are compared.
pub fn words_of(search: &str) -> Vec<String> {
    folded(search).split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_do_not_count() {
        assert_eq!(folded("Comune di Forlì-d'Àgata"), "comune di forli-d'agata");
        assert_eq!(folded("CITTA\u{300}"), folded("città"), "however it was typed");
        assert_eq!(words_of("  Straße  \u{c8} "), ["straße", "e"]);
        assert!(words_of(" \t").is_empty());
    }
}
