import { type SearchTerm, wordsIn } from './search-term.ts';

/** Scripts by the names of Unicode, and by the names that likely subtags (CLDR) give to languages. */
const SCRIPTS: readonly { readonly letters: RegExp; readonly names: readonly string[] }[] = [
  { letters: /\p{Script=Latin}/u, names: ['Latn'] },
  { letters: /\p{Script=Cyrillic}/u, names: ['Cyrl'] },
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, names: ['Hans', 'Hant', 'Jpan'] },
  { letters: /\p{Script=Arabic}/u, names: ['Arab'] },
  { letters: /\p{Script=Hangul}/u, names: ['Kore'] },
  { letters: /\p{Script=Armenian}/u, names: ['Armn'] },
  { letters: /\p{Script=Georgian}/u, names: ['Geor'] },
  { letters: /\p{Script=Greek}/u, names: ['Grek'] },
  { letters: /\p{Script=Hebrew}/u, names: ['Hebr'] },
  { letters: /\p{Script=Devanagari}/u, names: ['Deva'] },
];

/**
 * The languages whose script some word of the query is written in. A text in another script does not lack the query, it
 * could not hold it. Words without letters (2030) can stand in any language; of a script that is not listed, in none.
 */
export function languagesOfQuery(term: SearchTerm, languages: readonly string[]): ReadonlySet<string> {
  const words = wordsIn(term).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return new Set(languages);
  const names = new Set(
    SCRIPTS.flatMap((script) => (words.some((word) => script.letters.test(word)) ? script.names : [])),
  );
  return new Set(languages.filter((lang) => names.has(scriptOf(lang))));
}

function scriptOf(lang: string): string {
  return new Intl.Locale(lang).maximize().script ?? '';
}
