import type { DatedStoredText, DerivedRecord } from '../store/index.ts';
import { preparedOf } from './derive-prepared.ts';

/** How much of a text stands word for word in other texts. */
interface TextOverlap {
  readonly words: number;
  /** Statement → words of this text that stand there in runs of at least `RUN_WORDS` words. */
  readonly texts: Readonly<Record<string, number>>;
  /** Partner → the same over all texts of the partner together. */
  readonly partners: Readonly<Record<string, number>>;
}

/** Shorter runs are grammar, not borrowing. */
const RUN_WORDS = 4;

/**
 * For every text of one language the words that it has in common with every other, in runs of `RUN_WORDS` words that
 * do not cross a clause. Costs the length of the texts and their echoes, not the number of pairs.
 */
export function overlapsOf(texts: readonly DatedStoredText[]): readonly DerivedRecord[] {
  const runs = createRuns();
  const sequences = texts.map((text) => runs.read(text));
  const holders = new Map<number, number[]>();
  sequences.forEach(({ ids }, number) => {
    for (const run of new Set(ids)) {
      if (run < 0) continue;
      const list = holders.get(run);
      if (list) list.push(number);
      else holders.set(run, [number]);
    }
  });
  const partnerNames = [...new Set(texts.map(({ partner }) => partner))];
  const partnerOf = texts.map(({ partner }) => partnerNames.indexOf(partner));
  return sequences.map(({ ids, words }, number) => {
    const inTexts = createCover(texts.length);
    const inPartners = createCover(partnerNames.length);
    ids.forEach((run, at) => {
      if (run < 0) return;
      for (const other of holders.get(run) ?? []) {
        if (other === number) continue;
        inTexts.add(other, at);
        inPartners.add(partnerOf[other] ?? 0, at);
      }
    });
    const overlap: TextOverlap = {
      words,
      texts: Object.fromEntries(texts.flatMap(({ statement }, i) => inTexts.of(i, statement))),
      partners: Object.fromEntries(partnerNames.flatMap((name, i) => inPartners.of(i, name))),
    };
    return { id: texts[number]?.statement ?? '', record: JSON.stringify(overlap) };
  });
}

/** Counts words inside runs; a run that begins inside the one before adds only what is new. */
function createCover(size: number) {
  const until = new Int32Array(size);
  const covered = new Int32Array(size);
  return {
    add(who: number, at: number): void {
      const from = Math.max(at, until[who] ?? 0);
      const to = at + RUN_WORDS;
      covered[who] = (covered[who] ?? 0) + (to - from);
      until[who] = to;
    },
    of(who: number, name: string): readonly (readonly [string, number])[] {
      const words = covered[who] ?? 0;
      return words > 0 ? [[name, words]] : [];
    },
  };
}

/** Runs as numbers: a run of four words is a pair of pairs, and each pair is numbered when it is first seen. */
function createRuns() {
  const wordIds = new Map<string, number>();
  const pairIds = new Map<number, number>();
  const runIds = new Map<number, number>();
  const number = <Key>(map: Map<Key, number>, key: Key): number => {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, map.size);
    return map.size - 1;
  };
  /** Below 2^26 different words or pairs a product of two stays an exact integer. */
  const FACTOR = 2 ** 26;
  return {
    /** By word: the number of the run that begins there, or -1 where the clause ends before it does. */
    read(text: DatedStoredText): { readonly ids: readonly number[]; readonly words: number } {
      const { tokens, clauseTokens, clauses } = preparedOf(text);
      const ids: number[] = [];
      for (let clause = 0; clause < clauses.length; clause++) {
        const words: number[] = [];
        for (let token = clauseTokens[clause] ?? 0; token < (clauseTokens[clause + 1] ?? 0); token++) {
          const id = tokens.id[token] ?? 0;
          if (tokens.isWord[id] === 1) words.push(number(wordIds, tokens.vocabulary[id] ?? ''));
        }
        words.forEach((word, at) => {
          const [second, third, fourth] = [words[at + 1], words[at + 2], words[at + 3]];
          if (second === undefined || third === undefined || fourth === undefined) {
            ids.push(-1);
            return;
          }
          const first = number(pairIds, word * FACTOR + second);
          const last = number(pairIds, third * FACTOR + fourth);
          ids.push(number(runIds, first * FACTOR + last));
        });
      }
      return { ids, words: ids.length };
    },
  };
}
