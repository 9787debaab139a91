import type { AskedLanguages } from '../../answers/compare/languages.ts';

/** The languages that an address of the widget asks for: one for both texts, or one for each. */
export function readLanguages(query: URLSearchParams): AskedLanguages {
  const of = (name: string) => query.get(name) || undefined;
  return { lang: of('lang'), lang_a: of('lang_a'), lang_b: of('lang_b') };
}
