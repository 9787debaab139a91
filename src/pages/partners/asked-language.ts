/** What an address says of the language that was asked for; nothing where all are read together. */
export function askedLanguage(lang: string | null): { readonly lang?: string } {
  return lang === null ? {} : { lang };
}
