/**
 * Clauses left over whose words all stand in one clause of the other text, close together and in the same order: what
 * one text says in a sentence of its own and the other as part of a longer one.
 */
import { carriesContent, type Lexis } from '../prepared/joint-vocabulary.ts';
import type { PreparedText } from '../types.ts';
import { type ContentIndex, indexContent } from './content-index.ts';
import type { Unmarked } from './moves.ts';
import type { CompletionInput } from './safety-net.ts';

/** Fewer words of content say too little … */
const LEAST_CONTENT = 3;
/** … but beside a clause that is in the same row already, two say enough: "They met. They ate fish. They sang." */
const LEAST_BESIDE = 2;
/** A word that occurs in more clauses than this finds nothing. */
const MOST_PLACES = 24;
/** The passage that holds them is at most so long: by so many tokens for each of the clause's, and so many besides. */
const STRETCH = 2;
const SLACK = 4;
/** Clauses of one side beside a longer one of the other. */
const MOST_PARTS = 6;
const CONTAINED = 0.5;
/** Tokens that may be looked at in search of passages, for each token of the two texts. */
const LOOKS_PER_TOKEN = 100;

interface Side {
  readonly text: PreparedText;
  readonly ids: Int32Array;
  readonly markers: Int32Array;
}

interface Contained {
  readonly part: number;
  readonly whole: number;
  /** Too few words of content to say by themselves where the clause belongs. */
  readonly few: boolean;
}

/** The links, with the contained clauses put into the row of the clause that contains them. */
export function linkContained(
  { a, b, idsA, idsB, markersA, markersB, lexis }: CompletionInput,
  linkedA: Uint8Array,
  linkedB: Uint8Array,
  links: readonly Unmarked[],
): readonly Unmarked[] {
  const sideA = { text: a, ids: idsA, markers: markersA };
  const sideB = { text: b, ids: idsB, markers: markersB };
  const grown = links.map((link) => ({ a: [...link.a], b: [...link.b], score: link.score }));
  const inA = findContained(sideA, linkedA, sideB, lexis);
  const inB = findContained(sideB, linkedB, sideA, lexis);
  for (const few of [false, true]) {
    for (const found of inA) if (found.few === few) add(grown, found, 'a', 'b', linkedA, linkedB);
    for (const found of inB) if (found.few === few) add(grown, found, 'b', 'a', linkedB, linkedA);
  }
  return grown;
}

function add(
  links: { readonly a: number[]; readonly b: number[]; readonly score: number }[],
  { part, whole, few }: Contained,
  own: 'a' | 'b',
  other: 'a' | 'b',
  linkedOwn: Uint8Array,
  linkedOther: Uint8Array,
): void {
  if (linkedOwn[part] === 1) return;
  const link = links.find((one) => one[other].includes(whole));
  if (few && !(link?.[own].includes(part - 1) || link?.[own].includes(part + 1))) return;
  if (link === undefined) {
    const fresh = { a: [0], b: [0], score: CONTAINED };
    fresh[own] = [part];
    fresh[other] = [whole];
    links.push(fresh);
  } else {
    // Two equal clauses are a pair of their own.
    if (link.score === 1 || link[other].length > 1 || link[own].length >= MOST_PARTS) return;
    link[own].push(part);
    link[own].sort((x, y) => x - y);
  }
  linkedOwn[part] = linkedOther[whole] = 1;
}

/** For each clause left over of one side the first clause of the other that contains it, the shortest passage first. */
function findContained(side: Side, linked: Uint8Array, other: Side, lexis: Lexis): readonly Contained[] {
  if (!linked.includes(0)) return [];
  const { kind } = lexis;
  let places: ContentIndex | undefined;
  const found: Contained[] = [];
  const looks = { left: LOOKS_PER_TOKEN * (side.ids.length + other.ids.length) };
  for (let clause = 0; clause < linked.length && looks.left > 0; clause++) {
    if (linked[clause] === 1) continue;
    const from = side.text.clauseTokens[clause] + side.markers[clause];
    const to = side.text.clauseTokens[clause + 1];
    places ??= indexContent(other.text, other.ids, lexis);
    const { starts, clauses } = places;
    let content = 0;
    let rarest = -1;
    let fewest = MOST_PLACES + 1;
    for (let token = from; token < to; token++) {
      const id = side.ids[token];
      if (!carriesContent(kind[id])) continue;
      content++;
      const holders = starts[id + 1] - starts[id];
      if (holders >= fewest) continue;
      fewest = holders;
      rarest = id;
      // A word that the other text lacks: no clause there holds them all.
      if (holders === 0) break;
    }
    if (rarest < 0 || fewest === 0 || content < LEAST_BESIDE) continue;
    let best = -1;
    let shortest = STRETCH * (to - from) + SLACK + 1;
    for (let at = starts[rarest]; at < starts[rarest + 1]; at++) {
      const whole = clauses[at];
      const size = passageOf(side.ids, from, to, kind, other, whole, { shortest, looks });
      if (size < shortest) {
        shortest = size;
        best = whole;
      }
    }
    if (best >= 0) found.push({ part: clause, whole: best, few: content < LEAST_CONTENT });
  }
  return found;
}

/**
 * Tokens of the shortest passage of a clause that begins with the first word of content among `own` [from, to) and holds
 * all of them in order; infinite if there is none below `shortest`.
 */
function passageOf(
  own: Int32Array,
  from: number,
  to: number,
  kind: Uint8Array,
  { text, ids }: Side,
  clause: number,
  within: { readonly shortest: number; readonly looks: { left: number } },
): number {
  const nextContent = (token: number): number => {
    let next = token;
    while (next < to && !carriesContent(kind[own[next]])) next++;
    return next;
  };
  const first = nextContent(from);
  const end = text.clauseTokens[clause + 1];
  const { looks } = within;
  let found = Number.POSITIVE_INFINITY;
  let most = within.shortest - 1;
  looks.left -= end - text.clauseTokens[clause];
  for (let start = text.clauseTokens[clause]; start < end && looks.left > 0; start++) {
    if (ids[start] !== own[first]) continue;
    let wanted = nextContent(first + 1);
    let token = start + 1;
    const limit = Math.min(end, start + most);
    for (; token < limit && wanted < to; token++)
      if (ids[token] === own[wanted]) wanted = nextContent(wanted + 1);
    looks.left -= token - start;
    if (wanted === to && token - start <= most) {
      found = token - start;
      most = found - 1;
    } else if (limit === end) break;
  }
  return found;
}
