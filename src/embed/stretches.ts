/**
 * Which parts of a reworded row a small figure shows. Pure. Both sides are cut at the same places of their alignment, so
 * that words shown without a mark have their counterpart in view, and of a word that was replaced both wordings are.
 */
import { type Span, splitWords } from '../text/index.ts';
import { COST, type CutCost, cutter, nearestTo, TO_PHRASE } from './cut-cost.ts';
import { withoutStrangers } from './moved-words.ts';
import { hasCharacters, headOf } from './room.ts';
import {
  type EditedSides,
  fits,
  NOTHING,
  offsetOf,
  plus,
  type Room,
  type Side,
  type Sides,
  type Size,
  type Stretch,
  type Unit,
  unitsOf,
  wordingIn,
} from './units.ts';

/** Unmarked words that stay on each side of a mark. */
const CONTEXT_WORDS = 7;
/** So many words more are not worth an ellipsis: it costs more than it saves, most of all at the start. */
const WORTH_KEEPING = { start: 10, middle: 3 };
/** Where words are characters. */
const CHARACTERS_A_WORD = 2;
/** Where so much of the room is used, a change that does not fit whole is left out; else its beginning is shown. */
const USED = 0.5;

/**
 * The stretches of a row that fit into some room, in reading order. `from` are the offsets at which its two sides begin.
 * Where all of it fits there is one; else long stretches without a mark keep their ends, and the rest is left out. What is
 * marked is what differs, unless other units are given.
 */
export function stretchesOf(
  row: EditedSides,
  room: Room,
  from: { readonly a: number; readonly b: number },
  lang: string,
  units: readonly Unit[] = unitsOf(row, from),
): readonly Stretch[] {
  const whole = units.reduce((total, { size }) => plus(total, size), NOTHING);
  if (fits(whole, room)) return withoutStrangers(row, joined([units]));
  const cost = cutter(row, lang);
  return withoutStrangers(row, joined(fill(row, withoutMiddles(row, units, cost), room, cost)));
}

/** Long stretches without a mark keep the words beside the marks; what lies between is left out on both sides. */
function withoutMiddles(row: Sides, units: readonly Unit[], cost: CutCost): readonly (readonly Unit[])[] {
  if (!units.some(({ marked }) => marked)) return [units];
  const scale = [...row.a, ...row.b].some(({ text }) => hasCharacters(text)) ? CHARACTERS_A_WORD : 1;
  const context = CONTEXT_WORDS * scale;
  const parts: Unit[][] = [[]];
  for (let at = 0; at < units.length; ) {
    let end = at;
    while (end < units.length && !units[end]?.marked) end++;
    const run = units.slice(at, end);
    const [first, last] = [at === 0, end === units.length];
    const spare = (first ? 0 : context) + (last ? 0 : context);
    if (run.length <= spare + (first ? WORTH_KEEPING.start : WORTH_KEEPING.middle) * scale)
      parts.at(-1)?.push(...run);
    else {
      const head = first ? 0 : nearestTo(context, (words) => cost(run[words - 1], run[words]));
      const before = (words: number) => run.length - words;
      const tail = last ? 0 : nearestTo(context, (words) => cost(run[before(words) - 1], run[before(words)]));
      parts.at(-1)?.push(...run.slice(0, head));
      parts.push(run.slice(run.length - tail));
    }
    for (at = end; units[at]?.marked; at++) parts.at(-1)?.push(units[at] as Unit);
  }
  return parts.filter((part) => part.length > 0);
}

/** As much of the parts as fits; of a change that is too long for the room its beginning on both sides. */
function fill(
  row: Sides,
  parts: readonly (readonly Unit[])[],
  room: Room,
  cost: CutCost,
): readonly (readonly Stretch[])[] {
  const shown: (readonly Stretch[])[] = [];
  let used = NOTHING;
  let anyMark = false;
  for (const part of parts) {
    for (const [index, unit] of part.entries()) {
      const more = plus(used, unit.size);
      if (fits(more, room)) {
        used = more;
        anyMark ||= unit.marked;
        continue;
      }
      const before = part.slice(0, index);
      const isFirst = shown.length === 0 && index === 0;
      if (isFirst || (unit.marked && !(anyMark && isUsed(used, room))))
        shown.push([...before, beginningOf(row, unit, used, room)]);
      // Words that lead to a mark that is left out say nothing.
      else if (shown.length === 0 || before.some(({ marked }) => marked))
        shown.push(untilPhrase(before, unit, cost));
      return shown;
    }
    shown.push(part);
  }
  return shown;
}

function isUsed(used: Size, room: Room): boolean {
  const half = (limit: number | null | undefined) => (limit ?? Number.POSITIVE_INFINITY) * USED;
  return (
    Math.max(used.a, used.b) > half(room.side) ||
    used.run > half(room.run) ||
    used.words.a > half(room.words?.a) ||
    used.words.b > half(room.words?.b)
  );
}

/** The last words before a cut go as far as a phrase does; never without a mark that was shown. */
function untilPhrase(units: readonly Unit[], next: Unit, cost: CutCost): readonly Unit[] {
  const marks = units.findLastIndex(({ marked, part }) => marked && !part) + 1;
  let best = units.length;
  let least = Number.POSITIVE_INFINITY;
  const first = Math.max(marks, units.length - CONTEXT_WORDS - TO_PHRASE);
  for (let at = units.length; at >= first; at--) {
    // Behind a mark nothing more need follow.
    const own = at === marks && marks > 0 ? COST.small : cost(units[at - 1], units[at] ?? next);
    const total = own + COST.word * (units.length - at);
    if (total < least) [best, least] = [at, total];
  }
  return units.slice(0, best);
}

/** The first words of both wordings of a change, as many as there is room for. */
function beginningOf(row: Sides, unit: Unit, used: Size, room: Room): Stretch {
  const left = (side: Side) => {
    const run = (room.run ?? Number.POSITIVE_INFINITY) - used.run;
    const other = side === 'a' ? unit.size.b : unit.size.a;
    return Math.min(
      (room.side ?? Number.POSITIVE_INFINITY) - used[side],
      // The two wordings share the room of a run; a short one leaves more to the other.
      Math.max(run / 2, run - other),
    );
  };
  const cut = (side: Side): Span => {
    const span = unit[side];
    const text = wordingIn(row[side], span);
    const limit = room.words?.[side] ?? null;
    const over = limit === null ? undefined : splitWords(text)[Math.max(0, limit - used.words[side])];
    const allowed = over === undefined ? text : text.slice(0, over.from).trimEnd();
    const { length } = headOf(allowed, left(side));
    return { from: span.from, to: length === text.length ? span.to : offsetOf(row[side], span, length) };
  };
  return { a: cut('a'), b: cut('b') };
}

/** Neighbours as one stretch. */
function joined(parts: readonly (readonly Stretch[])[]): readonly Stretch[] {
  return parts.flatMap((part) => {
    const [first] = part;
    const last = part.at(-1);
    if (!first || !last) return [];
    return [{ a: { from: first.a.from, to: last.a.to }, b: { from: first.b.from, to: last.b.to } }];
  });
}
