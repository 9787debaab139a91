const names = new Map<string, Intl.DisplayNames>();

/** The name of a language in words, as sentences that are cited call it: "English", «русский». */
export function languageName(lang: string, ui: 'en' | 'ru' = 'en'): string {
  const known = names.get(ui) ?? new Intl.DisplayNames([ui], { type: 'language' });
  names.set(ui, known);
  try {
    return known.of(lang) ?? lang;
  } catch {
    // What can be no code of a language stays as it is.
    return lang;
  }
}

/** "English, Russian": several in the order given. */
export function languageNames(langs: readonly string[], ui: 'en' | 'ru' = 'en'): string {
  return langs.map((lang) => languageName(lang, ui)).join(', ');
}
