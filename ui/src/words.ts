/** As it is compared: without accents and capitals. */
export const folded = (text: string): string => text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLowerCase();

/** The words that were typed, as they are compared. */
export const wordsOf = (search: string): string[] => folded(search).split(/\s+/).filter((word) => word !== "");
