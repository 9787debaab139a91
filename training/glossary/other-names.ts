/** The table of names of one thing → a line a thing and language, for the Worker: its code, and the names. */
import { lines } from './tables.ts';

const LANGUAGES = ['en', 'ru'] as const;

export function namesOfOneThing(): readonly string[] {
  const written = lines('other-names.tsv')
    .filter(([first = '']) => !first.startsWith(' *'))
    .flatMap((columns) => LANGUAGES.map((lang, column) => ({ lang, names: columns[column] ?? '' })))
    .flatMap(({ lang, names }) => (names.includes('|') ? [`${lang}|${names}`] : []));
  return [...new Set(written)].sort();
}
