/** Names and ids that an import makes from what is written in file names and tables. */
import { isCountryName } from '../../statement/index.ts';
import { sha256 } from './written-folder.ts';

/**
 * An id as records have it: Latin letters without their marks, digits and dashes, a letter first. A name in another
 * script has nothing of that, so a piece of its hash stands for it.
 */
export function asId(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const latin = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const foreign = /\p{L}/u.test(plain.replace(/\p{Script=Latin}+/gu, ''));
  if (latin !== '' && !foreign) return /^[a-z]/.test(latin) ? latin : `n-${latin}`;
  return `n-${sha256(name.normalize('NFC')).slice(0, 8)}`;
}

/** What a column of partners holds where somebody could not say which. */
export const UNASSIGNED: ReadonlySet<string> = new Set([
  'other',
  'others',
  'misc',
  'miscellaneous',
  'various',
  'unassigned',
  'unknown',
  'none',
]);

/** A name that is written in small letters is spelt as the titles of its statements spell it most often: "ASEAN". */
export function asInTitles(name: string, titles: readonly string[]): string {
  const spelt = titles
    // A title in capitals alone says nothing of how the name is spelt.
    .filter((title) => title !== title.toUpperCase())
    .flatMap((title) => title.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.toLowerCase() === name.toLowerCase() && word !== word.toLowerCase());
  const [commonest] = [...Map.groupBy(spelt, (word) => word)].sort(([, x], [, y]) => y.length - x.length);
  return commonest?.[0] ?? name;
}

/**
 * A series as a reader wants to see it: `us` and `northern-federation` are made readable, several countries are joined as
 * the members of a group are ("Japan–Philippines"), other names stay.
 */
export function partnerName(series: string): string {
  if (!/^[a-z0-9-]+$/.test(series)) return series;
  if (series.length <= 3) return series.toUpperCase();
  const words = series
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()));
  return (
    countriesIn(words)?.join('–') ??
    series.replace(
      /(^|-)(\p{L})/gu,
      (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase(),
    )
  );
}

/** The names of countries that the words are, each as long as can be; undefined where they are not that alone. */
function countriesIn(words: readonly string[]): readonly string[] | undefined {
  if (words.length === 0) return [];
  for (let end = words.length; end > 0; end--) {
    const name = words.slice(0, end).join(' ');
    const others = isCountryName(name) ? countriesIn(words.slice(end)) : undefined;
    if (others) return [name, ...others];
  }
  return undefined;
}
