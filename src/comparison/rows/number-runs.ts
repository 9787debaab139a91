/** What a word or a run of tokens is worth as one number: "300k", "1 000 000", "two hundred and five". Pure. */
import { languageOf } from '../../text/index.ts';
import { type Lexis, NUMBER, PUNCTUATION } from '../prepared/joint-vocabulary.ts';
import { numberKeyOf } from '../prepared/spelling.ts';
import type { RowSide } from './row-side.ts';

/** "1.5m", "300k": scales that are printed right behind a figure. */
const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1000],
  ['m', 1_000_000],
  ['b', 1_000_000_000],
]);

/** The value of a number that is one word; undefined where it is none. */
export function figureOf(word: string, lang: string): number | undefined {
  const keyOf = numberKeyOf(lang);
  const [, figure, scale = ''] = /^(\d[\d.,]*)(\p{L}{1,4})$/u.exec(word) ?? [];
  const by =
    figure === undefined ? 1 : (languageOf(lang).numbers.scales.get(scale) ?? GLUED_SCALES.get(scale));
  const value = Number(keyOf(figure ?? word)) * (by ?? Number.NaN);
  // 1.1 × 1,000,000 is no whole number in binary.
  return Number.isFinite(value) ? Math.round(value * 1000) / 1000 : undefined;
}

/** "a hundred and five", "treinta y dos". */
const JOINING: ReadonlySet<string> = new Set(['and', 'y', 'et']);

/** Articles too, unless what joins numbers stands before, "vingt et un", or what they count behind: "eine Million". */
const ONE: ReadonlySet<string> = new Set('a ein eine einer einen einem un une uno una'.split(' '));

/** Whether a number may begin at a token: a figure, the name of a number, or the article of "a million". */
export function opensNumber(side: RowSide, at: number, lexis: Lexis): boolean {
  const id = side.ids[at];
  return lexis.kind[id] === NUMBER || (ONE.has(lexis.words[id]) && opensScale(side, at, lexis));
}

/** Is the next word a million, or another name of what numbers count by? */
function opensScale(side: RowSide, at: number, { words, lang }: Lexis): boolean {
  return at + 1 < side.ids.length && languageOf(lang).numbers.scales.has(words[side.ids[at + 1]]);
}

/** What a run of tokens says as one number; undefined where it is none. */
export function numberOf(side: RowSide, from: number, to: number, lexis: Lexis): number | undefined {
  const { words, kind, lang } = lexis;
  const { scales } = languageOf(lang).numbers;
  const keyOf = numberKeyOf(lang);
  let total = 0;
  let current = 0;
  let read = 0;
  let figures = '';
  let isJoined = false;
  for (let at = from; at < to; at++) {
    const id = side.ids[at];
    const word = words[id];
    if (kind[id] === PUNCTUATION) {
      // "twenty-five", "1'250'000".
      if (word === '-' || (word === "'" && figures !== '')) continue;
      return undefined;
    }
    const scale = scales.get(word);
    const key = keyOf(word);
    read++;
    if (/^\d/.test(word)) {
      // "1 000 000": groups of three after the first.
      if (figures !== '' && !/^\d{3}$/.test(word)) return undefined;
      figures += figures === '' ? key : word;
      const value = figures === key ? figureOf(word, lang) : Number(figures);
      if (value === undefined || !Number.isFinite(value)) return undefined;
      current = value;
    } else if (scale !== undefined) {
      if (scale === 100) current = (current || 1) * scale;
      else {
        total += (current || 1) * scale;
        current = 0;
        figures = '';
      }
    } else if (key !== undefined) current += Number(key);
    else if (ONE.has(word) && (isJoined || opensScale(side, at, lexis))) current += 1;
    else if (!JOINING.has(word) || read === 1) return undefined;
    isJoined = JOINING.has(word);
  }
  return read > 0 ? Math.round((total + current) * 1000) / 1000 : undefined;
}
