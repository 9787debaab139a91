/** Which passages of a comparison a reference is to, as its title, its key and its address name them. Pure. */
import type { ComparisonState } from '../../addresses/urls.ts';
import type { Lexicon } from '../../formula/index.ts';
import { fingerprintAtOnce } from '../../text/index.ts';

/** What left out rows; nothing where the whole comparison is cited. */
export interface CitedRows extends Pick<ComparisonState, 'theme' | 'kind' | 'side' | 'q'> {
  /** How many passages it left, where they were counted. */
  readonly found?: number | undefined;
  /** One row by its number in the whole comparison. */
  readonly row?: number | undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  same: 'in the same words',
  reworded: 'reworded',
  counterpart: 'with a counterpart',
  only_a: 'in A alone',
  only_b: 'in B alone',
};

/** The filter of a page or a request by itself, its kinds always in one order: whoever asks for the same cites the same. */
export function citedRows({ theme, kind, side, q, row }: CitedRows): CitedRows {
  const kinds = Object.keys(KINDS).filter((one) => kind?.includes(one));
  return {
    theme,
    kind: kinds.length > 0 ? kinds : undefined,
    side,
    q,
    ...(row === undefined ? {} : { row }),
  };
}

const OR = new Intl.ListFormat('en', { type: 'disjunction' });

/** "passages in B alone, on Water and climate, with “river”"; null where all are meant. A and B are the texts in the order in which they are named. */
export function passagesCited({ themes }: Lexicon, rows: CitedRows): string | null {
  const { theme, kind = [], side, q, row } = citedRows(rows);
  if (row !== undefined) return `passage ${row}`;
  const said = [
    ...(kind.length > 0 ? [OR.format(kind.map((one) => KINDS[one] ?? one))] : []),
    ...(side === undefined ? [] : [`with a clause of ${side.toUpperCase()}`]),
    ...(theme === undefined ? [] : [`on ${themes.find(({ id }) => id === theme)?.title ?? theme}`]),
    ...(q === undefined ? [] : [`with “${q}”`]),
  ];
  return said.length === 0 ? null : `passages ${said.join(', ')}`;
}

/** Characters of a fingerprint that keep the keys of references to several phrases apart. */
const KEY_CHARACTERS = 12;

export const keyOfPhrase = (phrase: string) => fingerprintAtOnce(phrase).slice(0, KEY_CHARACTERS);

/** Keeps apart what is cited of the same two texts: two references of one key would be one in a bibliography. */
export function keyOfRows(rows: CitedRows): string {
  const { theme, kind = [], side, q, row } = citedRows(rows);
  const parts = [
    row === undefined ? undefined : `r${row}`,
    theme,
    ...kind,
    side,
    q === undefined ? undefined : keyOfPhrase(q),
  ];
  return parts.flatMap((part) => (part === undefined ? [] : [`-${part}`])).join('');
}
