import type { Difference } from '../types.ts';
import type { Echoes } from './echoes.ts';
import type { WordPlace } from './fragments.ts';

/** A longer run with more further content words than this says more than the run that it holds. */
const MOST_FURTHER = 2;
/** So many content words with one missing are still the same wording. */
const LEAST_LEFT = 4;

/**
 * How a run that mostly stands where a better ranked one does belongs to it. `shorter` and `longer`: it is a form, with
 * a word less or a word or two more at its ends. `part`: it breaks off inside it. Undefined: it is wording of its own.
 */
export type Nesting = 'shorter' | 'longer' | 'part';

/** The nesting of a run, by its places, in the wording with these places, whose leading form is the first. */
export function nestingOf(
  echoes: Echoes,
  run: readonly WordPlace[],
  holder: readonly WordPlace[],
): Nesting | undefined {
  const [leading] = holder;
  if (leading === undefined) return undefined;
  for (const place of run) {
    const around = holder.find(
      (other) => other.text === place.text && other.fromWord < place.toWord && place.fromWord < other.toWord,
    );
    if (around === undefined) continue;
    const own = contentOf(echoes, place);
    const its = contentOf(echoes, around);
    const lead = contentOf(echoes, leading);
    if (holds(lead, own) && lead.length - own.length === 1 && endsInBrackets(echoes, leading))
      return 'shorter';
    if (holds(its, own)) return its.length - own.length <= 1 && own.length >= LEAST_LEFT ? 'shorter' : 'part';
    return holds(own, lead) && own.length - lead.length <= MOST_FURTHER ? 'longer' : undefined;
  }
  return undefined;
}

/** "Treaty on the River (TR)": the abbreviation says the words before it again, and without it they are the same wording. */
function endsInBrackets(echoes: Echoes, { text, fromWord, toWord }: WordPlace): boolean {
  const { text: printed, symbols, from, to } = echoes.texts[text];
  let last = toWord - 1;
  while (last > fromWord && echoes.isSmall[symbols[last]] === true) last--;
  return printed.charAt(from[last] - 1) === '(' && printed.charAt(to[last]) === ')';
}

/** Does every place of the run lie inside one of the others? */
export function liesWithin(run: readonly WordPlace[], others: readonly WordPlace[]): boolean {
  return outside(run, others).length === 0;
}

/** Places of the holder and of a run nested in it; where two overlap the longer stays, so that no place is cut short. */
export function withNested(
  places: readonly WordPlace[],
  nested: readonly WordPlace[],
  how: Extract<Difference, 'shorter' | 'longer'>,
): readonly WordPlace[] {
  const kept = how === 'longer' ? outside(places, nested) : places;
  const added = how === 'longer' ? nested : outside(nested, places);
  return [...kept, ...added.map((place) => ({ ...place, difference: how }))];
}

/** The places that overlap none of the others. */
export function outside(places: readonly WordPlace[], others: readonly WordPlace[]): readonly WordPlace[] {
  const byText = Map.groupBy(others, ({ text }) => text);
  return places.filter(
    ({ text, fromWord, toWord }) =>
      !byText.get(text)?.some((other) => other.fromWord < toWord && fromWord < other.toWord),
  );
}

function contentOf(echoes: Echoes, { text, fromWord, toWord }: WordPlace): readonly number[] {
  const { symbols } = echoes.texts[text];
  return [...symbols.subarray(fromWord, toWord)].filter((symbol) => echoes.isSmall[symbol] !== true);
}

function holds(outer: readonly number[], inner: readonly number[]): boolean {
  if (inner.length === 0) return false;
  for (let at = 0; at + inner.length <= outer.length; at++)
    if (inner.every((symbol, i) => outer[at + i] === symbol)) return true;
  return false;
}
