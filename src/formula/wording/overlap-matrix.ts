import type { Echoes, EchoText } from './echoes.ts';

/** How much of one partner's wording stands with another, in words. Both directions: they differ with length. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  readonly wordsOfA: number;
  readonly wordsOfB: number;
  /** Words of A inside runs that B's texts have too, and the other way round. */
  readonly sharedOfA: number;
  readonly sharedOfB: number;
  readonly aInB: number;
  readonly bInA: number;
  /** Shared words of both over all words of both. */
  readonly symmetric: number;
}

export interface OverlapOptions {
  /** Default 4. */
  readonly minWords?: number;
  /** Only these clauses of a text count: the clauses of one theme. Default all. */
  readonly clausesOf?: (text: string) => ReadonlySet<number> | undefined;
  /** Whose overlap is measured: partners (default) or single texts. */
  readonly between?: 'partners' | 'texts';
}

const LEAST_WORDS = 4;

/**
 * Pairwise overlap of wording for every two partners (or texts): the words that lie in runs of at least `minWords`
 * words which the other has too. Costs the words of the index times the number of partners.
 */
export function overlapMatrix(echoes: Echoes, options: OverlapOptions = {}): readonly Overlap[] {
  const minWords = options.minWords ?? LEAST_WORDS;
  const byText = options.between === 'texts';
  const names = byText ? echoes.texts.map(({ id }) => id) : [...echoes.partners];
  const size = names.length;
  const words = new Float64Array(size);
  const shared = Array.from({ length: size }, () => new Float64Array(size));
  const reached = byText ? textsByState(echoes, minWords) : undefined;
  echoes.texts.forEach((text, number) => {
    const mine = byText ? number : text.partnerNumber;
    const clauses = options.clausesOf?.(text.id);
    const counted = Uint8Array.from(text.clause, (clause) =>
      clauses === undefined || clauses.has(clause) ? 1 : 0,
    );
    words[mine] = (words[mine] as number) + counted.reduce((sum, value) => sum + value, 0);
    const row = shared[mine] as Float64Array;
    const longest = longestWithEach(echoes, text, minWords, size, reached);
    for (let other = 0; other < size; other++) {
      if (other === mine) continue;
      row[other] = (row[other] as number) + coveredWords(longest[other] as Int32Array, counted);
    }
  });
  const pairs: Overlap[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const [wordsOfA, wordsOfB] = [words[a] as number, words[b] as number];
      const [sharedOfA, sharedOfB] = [shared[a]?.[b] as number, shared[b]?.[a] as number];
      pairs.push({
        a: names[a] as string,
        b: names[b] as string,
        wordsOfA,
        wordsOfB,
        sharedOfA,
        sharedOfB,
        aInB: share(sharedOfA, wordsOfA),
        bInA: share(sharedOfB, wordsOfB),
        symmetric: share(sharedOfA + sharedOfB, wordsOfA + wordsOfB),
      });
    }
  }
  return pairs;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

/** By other partner or text and by word: length of the longest run ending here that the other has; 0 below the least. */
function longestWithEach(
  echoes: Echoes,
  text: EchoText,
  minWords: number,
  size: number,
  reached: ReadonlyMap<number, readonly number[]> | undefined,
): readonly Int32Array[] {
  const { length, link, partners, partnerWords } = echoes.automaton;
  const longest = Array.from({ length: size }, () => new Int32Array(text.ends.length));
  for (let w = 0; w < text.ends.length; w++) {
    for (let s = text.ends[w] as number; s > 0 && (length[s] as number) >= minWords; s = link[s] as number) {
      const others = reached?.get(s) ?? bitsOf(partners, s * partnerWords, partnerWords);
      for (const other of others) {
        const row = longest[other] as Int32Array;
        if (row[w] === 0) row[w] = length[s] as number;
      }
    }
  }
  return longest;
}

function coveredWords(longest: Int32Array, counted: Uint8Array): number {
  let sum = 0;
  let until = longest.length;
  for (let w = longest.length - 1; w >= 0; w--) {
    until = Math.min(until, longest[w] === 0 ? until : w - (longest[w] as number) + 1);
    if (w >= until) sum += counted[w] as number;
    else until = longest.length;
  }
  return sum;
}

function bitsOf(partners: Int32Array, at: number, count: number): readonly number[] {
  const found: number[] = [];
  for (let w = 0; w < count; w++) {
    for (let bits = partners[at + w] as number; bits !== 0; bits &= bits - 1) {
      found.push(w * 32 + 31 - Math.clz32(bits & -bits));
    }
  }
  return found;
}

/** Which texts reach each state of at least `minWords` words. */
function textsByState(echoes: Echoes, minWords: number): ReadonlyMap<number, readonly number[]> {
  const { length, link } = echoes.automaton;
  const reached = new Map<number, number[]>();
  echoes.texts.forEach((text, number) => {
    for (const end of text.ends) {
      for (let s = end; s > 0 && (length[s] as number) >= minWords; s = link[s] as number) {
        const list = reached.get(s);
        if (list === undefined) reached.set(s, [number]);
        else if (list.at(-1) === number) break;
        else list.push(number);
      }
    }
  });
  return reached;
}
