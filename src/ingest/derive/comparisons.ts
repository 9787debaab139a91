import type { D1Database } from '@cloudflare/workers-types';
import {
  comparePrepared,
  ENGINE_VERSION,
  type Mode,
  type PreparedText,
  packComparison,
  preparedOf,
} from '../../comparison/index.ts';
import {
  type ComparableText,
  dropOtherComparisons,
  type KeptComparison,
  keepComparisons,
  listComparableTexts,
  listComparisons,
  listLanguages,
  readPreparedText,
} from '../../store/index.ts';

/**
 * Makes comparisons when a collection is loaded, so that a request only reads them. Which ones is decided by counting,
 * not by the clock: the same store always gets the same.
 */

/** Characters of both texts of the pairs that a load sees to: about a thousand of 3,000 words, some ten seconds. */
const CHARACTERS_A_LOAD = 40_000_000;

/** Written together; a load that is killed loses at most so many. */
const TOGETHER = 50;

interface Pair {
  readonly a: ComparableText;
  readonly b: ComparableText;
  readonly mode: Mode;
}

export interface MadeComparisons {
  /** Comparisons that are kept of the pairs that a load makes. */
  readonly kept: number;
  /** How many of them were made now. */
  readonly made: number;
  /** Pairs beyond the bound of a load: theirs are made when a reader asks for them. */
  readonly left: number;
}

/** What was made, in words. */
export function tellComparisons({ kept, made, left }: MadeComparisons): string {
  const later = left > 0 ? `; ${left} more are made when they are asked for` : '';
  return `${kept} ${kept === 1 ? 'comparison' : 'comparisons'} kept ready (${made} made now${later}).`;
}

/**
 * Brings the kept comparisons up to date: those of other engines are deleted, missing ones are made. Text A is the
 * earlier one; readers who ask for the other direction have theirs made when they ask.
 */
export async function makeComparisons(
  db: D1Database,
  { characters = CHARACTERS_A_LOAD }: { readonly characters?: number } = {},
): Promise<MadeComparisons> {
  let room = await dropOtherComparisons(db, ENGINE_VERSION);
  let kept = 0;
  let made = 0;
  let left = 0;
  let budget = characters;
  for (const lang of await listLanguages(db)) {
    const known = new Set((await listComparisons(db, lang)).map(({ a, b, mode }) => `${a} ${b} ${mode}`));
    const seen = new Set<string>();
    const prepared = preparedTexts(db);
    let finished: KeptComparison[] = [];
    for (const { a, b, mode } of pairsOf(await listComparableTexts(db, lang))) {
      // Pairs that are kept count as well, so that a second load of the same texts has nothing to do.
      const size = a.characters + b.characters;
      const key = `${a.sha256} ${b.sha256} ${mode}`;
      // Two statements can have one wording; a comparison belongs to the wordings.
      if (seen.has(key)) continue;
      seen.add(key);
      const isKept = known.has(key);
      if (!isKept && (size > budget || room === 0)) {
        left++;
        continue;
      }
      budget -= Math.min(size, budget);
      if (isKept) {
        kept++;
        continue;
      }
      room--;
      const comparison = comparePrepared(await prepared(a), await prepared(b), { lang, mode });
      finished.push({
        a: a.sha256,
        b: b.sha256,
        lang,
        mode,
        engine: ENGINE_VERSION,
        packed: packComparison(comparison),
      });
      made++;
      if (finished.length < TOGETHER) continue;
      await keepComparisons(db, finished, 'load');
      finished = [];
    }
    await keepComparisons(db, finished, 'load');
  }
  return { kept: kept + made, made, left };
}

/**
 * The pairs of the texts of one language, given oldest first, in the order of use: in a series each text with the one
 * before it, then with the one before that, and so on; then across partners, the newest first. Invented texts and real
 * ones are never paired, nor a text with itself.
 */
export function pairsOf(texts: readonly ComparableText[]): readonly Pair[] {
  const within: (Pair & { readonly apart: number; readonly at: number })[] = [];
  const across: Pair[] = [];
  const places = new Map<ComparableText, number>();
  const sizes = new Map<string, number>();
  for (const text of texts) {
    const place = sizes.get(text.partner) ?? 0;
    places.set(text, place);
    sizes.set(text.partner, place + 1);
  }
  for (let at = texts.length - 1; at > 0; at--) {
    const b = texts[at] as ComparableText;
    for (let before = at - 1; before >= 0; before--) {
      const a = texts[before] as ComparableText;
      if (a.specimen !== b.specimen || a.sha256 === b.sha256) continue;
      if (a.partner !== b.partner) across.push({ a, b, mode: 'cross' });
      else within.push({ a, b, mode: 'series', apart: (places.get(b) ?? 0) - (places.get(a) ?? 0), at });
    }
  }
  within.sort((x, y) => x.apart - y.apart || y.at - x.at);
  return [...within.map(({ a, b, mode }): Pair => ({ a, b, mode })), ...across];
}

/** Reads each prepared text once. */
function preparedTexts(db: D1Database): (text: ComparableText) => Promise<PreparedText> {
  const read = new Map<number, Promise<PreparedText>>();
  const readOne = async (text: number) => preparedOf(await readPreparedText(db, text));
  return ({ text }) => {
    const known = read.get(text) ?? readOne(text);
    read.set(text, known);
    return known;
  };
}
