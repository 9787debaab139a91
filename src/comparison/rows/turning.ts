/**
 * Words that exchange their places ("exports rose and imports fell" beside "imports rose and exports fell"): that says
 * another thing, unless they are members of a list. Where writing has no capitals and no spaces, as in Chinese, names
 * cannot be told from other words, but what trades places around a small word ("A 向 B" beside "B 向 A") says another
 * thing too. Pure.
 */
import { languageOf } from '../../text/index.ts';
import { carriesContent, FUNCTION_WORD, type Lexis } from '../prepared/joint-vocabulary.ts';
import type { Piece } from './pieces.ts';
import type { RowSide } from './row-side.ts';

/** Of pieces with one content no more are laid side by side. */
const MOST_ALIKE = 8;

/** Characters that two names have in common, side by side. */
const LONGEST_SHARED = 2;

/** Characters between two members of a list. */
const LONGEST_LIST = 200;

/** A moved piece as it is read: its content, and how much of it stands before each of its small words. */
interface Read {
  readonly piece: Piece;
  readonly content: string;
  readonly before: ReadonlyMap<number, number>;
}

/** The moved pieces, among those of the row, that trade places. */
export function findTurned(
  a: RowSide,
  b: RowSide,
  pieces: readonly Piece[],
  moved: ReadonlySet<Piece>,
  lexis: Lexis,
): ReadonlySet<Piece> {
  const turned = new Set<Piece>();
  const { spaced } = languageOf(lexis.lang);
  const ofA: Read[] = [];
  const ofB = new Map<string, Read[]>();
  /** By the piece of A: what fills its place in B. */
  const instead = new Map<Read, Read>();
  let last: Read | undefined;
  for (const piece of pieces) {
    const here = moved.has(piece) ? readPiece(piece.kind === 'only_a' ? a : b, piece, lexis) : undefined;
    if (here !== undefined && piece.kind === 'only_a') ofA.push(here);
    else if (here !== undefined)
      ofB.set(here.content, [...(ofB.get(here.content) ?? []), here].slice(0, MOST_ALIKE));
    if (here !== undefined && last !== undefined && last.piece.kind !== piece.kind)
      instead.set(...(piece.kind === 'only_a' ? ([here, last] as const) : ([last, here] as const)));
    // Two names without spaces may share characters, which stay where they are.
    const isShared = !spaced && piece.kind === 'same' && piece.aTo - piece.aFrom <= LONGEST_SHARED;
    if (!isShared) last = here;
  }
  for (const one of spaced ? [] : ofA)
    for (const other of ofB.get(one.content) ?? [])
      if (isTurned(one, other)) turned.add(one.piece).add(other.piece);

  const exchanges = new Map(ofA.map((one) => [`${one.content}|${instead.get(one)?.content}`, one]));
  for (const one of ofA) {
    const filled = instead.get(one);
    if (filled === undefined || filled.content === one.content) continue;
    const other = exchanges.get(`${filled.content}|${one.content}`);
    const back = other && instead.get(other);
    if (other === undefined || back === undefined || isList(a, one.piece, other.piece, lexis)) continue;
    for (const { piece } of [one, filled, other, back]) turned.add(piece);
  }
  return turned;
}

function readPiece(side: RowSide, piece: Piece, { words, kind, lang }: Lexis): Read {
  const { joining } = languageOf(lang).phrases;
  const [from, to] = rangeOf(piece);
  const content: number[] = [];
  const before = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const id = side.ids[at];
    if (carriesContent(kind[id])) content.push(id);
    else if (kind[id] === FUNCTION_WORD && !joining.has(words[id])) before.set(id, content.length);
  }
  return { piece, content: content.join(' '), before };
}

function rangeOf({ kind, aFrom, aTo, bFrom, bTo }: Piece): readonly [from: number, to: number] {
  return kind === 'only_b' ? [bFrom, bTo] : [aFrom, aTo];
}

/** "A 向" beside "向 A": the small word stands on the other side of what it belongs to. */
function isTurned(one: Read, other: Read): boolean {
  for (const [id, before] of one.before) if ((other.before.get(id) ?? before) !== before) return true;
  return false;
}

const POSSESSIVE = new Set(['的', '之', 'の']);

/** Nothing but members, commas of lists and "and" stands between two pieces of a text. */
function isList(side: RowSide, one: Piece, other: Piece, { words, kind, lang }: Lexis): boolean {
  const { spaced, phrases } = languageOf(lang);
  const { joining } = phrases;
  const from = Math.min(one.aTo, other.aTo);
  const to = Math.max(one.aFrom, other.aFrom);
  if (to - from > LONGEST_LIST) return false;
  // With spaces a member is a word, and a comma or "and" stands right after it.
  if (spaced && from < to) {
    const next = words[side.ids[from]];
    if (next !== ',' && !joining.has(next)) return false;
  }
  // 甲方支持乙方: without spaces the words of a sentence look like members, but for what parts these.
  let isParted = spaced || from >= to;
  for (let at = from; at < to; at++) {
    const id = side.ids[at];
    const word = words[id];
    // In Chinese and Japanese a comma parts clauses, and 的 says whose something is: neither stands in a list of equals.
    if (!spaced && (word === ',' || word === '，' || POSSESSIVE.has(word))) return false;
    if (!carriesContent(kind[id]) && !joining.has(word) && !'、,'.includes(word)) return false;
    isParted ||= word === '、' || joining.has(word);
  }
  return isParted;
}
