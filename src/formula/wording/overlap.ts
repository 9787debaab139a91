/** How much of each text occurs word for word in each other: words in runs that both have. Pure. */
import type { PreparedText } from '../../comparison/index.ts';

/** A text whose overlap is measured. */
export interface OverlapText {
  readonly statement: string;
  readonly partner: string;
  readonly prepared: PreparedText;
  /** By theme: numbers of the clauses that carry a formula of it. */
  readonly themes: ReadonlyMap<string, ReadonlySet<number>>;
}

/** In runs of at least `RUN_WORDS` words: words of the one that occur in the other, and the other way round. */
export type SharedWords = readonly [mine: number, theirs: number];

export interface OverlapInTheme {
  /** Words of the text, or of its clauses in the theme. */
  readonly words: number;
  /** An earlier text of the list → words of this text that occur there, words of that text that occur here. */
  readonly pairs: Readonly<Record<string, SharedWords>>;
}

/** What a text shares with every text before it in the list, as a whole and theme by theme. */
export interface TextOverlap extends OverlapInTheme {
  readonly themes: Readonly<Record<string, OverlapInTheme>>;
}

/** All texts of one partner against all texts of another. */
export interface PartnerOverlap {
  readonly a: string;
  readonly b: string;
  /** Words of A that occur in any text of B, and the other way round. */
  readonly shared: SharedWords;
}

export interface Overlaps {
  /** In the order of the texts. */
  readonly texts: readonly TextOverlap[];
  /** In whole texts. */
  readonly partners: readonly PartnerOverlap[];
  /** By theme, between its clauses. */
  readonly themes: readonly { readonly theme: string; readonly partners: readonly PartnerOverlap[] }[];
}

/** Shorter runs are grammar, not borrowing. */
const RUN_WORDS = 4;

/** The runs of a text in text order; -1 where the clause ends before the run does. */
interface RunSequence {
  readonly ids: readonly number[];
  readonly clauses: readonly number[];
}

/**
 * The words that every two texts of one language have in common, in runs of `RUN_WORDS` words that do not cross a
 * clause. Costs the length of the texts and their echoes, not the number of pairs.
 */
export function overlapsOf(texts: readonly OverlapText[]): Overlaps {
  const runs = createRuns();
  const sequences = texts.map(({ prepared }) => runs.read(prepared));
  const whole = measure(texts, sequences);
  const names = [...new Set(texts.flatMap(({ themes }) => [...themes.keys()]))].sort();
  const themes = names.map((theme) => ({
    theme,
    ...measure(
      texts,
      sequences.map((one, i) => onlyClauses(one, texts[i]?.themes.get(theme))),
    ),
  }));
  return {
    texts: whole.texts.map((overlap, i) => ({
      ...overlap,
      themes: Object.fromEntries(
        themes.flatMap(({ theme, texts: own }) => {
          const inTheme = own[i];
          return inTheme !== undefined && inTheme.words > 0 ? [[theme, inTheme] as const] : [];
        }),
      ),
    })),
    partners: whole.partners,
    themes: themes.map(({ theme, partners }) => ({ theme, partners })),
  };
}

function measure(
  texts: readonly OverlapText[],
  sequences: readonly RunSequence[],
): { readonly texts: readonly OverlapInTheme[]; readonly partners: readonly PartnerOverlap[] } {
  const holders = new Map<number, number[]>();
  sequences.forEach(({ ids }, number) => {
    for (const run of new Set(ids)) {
      if (run < 0) continue;
      const list = holders.get(run);
      if (list) list.push(number);
      else holders.set(run, [number]);
    }
  });
  const names = [...new Set(texts.map(({ partner }) => partner))].sort();
  const partnerOf = texts.map(({ partner }) => names.indexOf(partner));
  const byPartner = names.map(() => new Int32Array(names.length));
  const inTexts = sequences.map(({ ids }, number) => {
    const mine = createCover(texts.length);
    const withPartners = createCover(names.length);
    ids.forEach((run, at) => {
      if (run < 0) return;
      for (const other of holders.get(run) ?? []) {
        if (other === number) continue;
        mine.add(other, at);
        withPartners.add(partnerOf[other] ?? 0, at);
      }
    });
    const row = byPartner[partnerOf[number] ?? 0];
    names.forEach((_, other) => {
      if (row) row[other] = (row[other] ?? 0) + (withPartners.covered[other] ?? 0);
    });
    return mine.covered;
  });
  return {
    texts: sequences.map(({ ids }, i) => ({
      words: ids.length,
      pairs: Object.fromEntries(
        texts.slice(0, i).flatMap(({ statement }, j): readonly (readonly [string, SharedWords])[] => {
          const shared = [inTexts[i]?.[j] ?? 0, inTexts[j]?.[i] ?? 0] as const;
          return shared[0] + shared[1] > 0 ? [[statement, shared]] : [];
        }),
      ),
    })),
    partners: names.flatMap((a, i) =>
      names.slice(i + 1).flatMap((b, offset): readonly PartnerOverlap[] => {
        const j = i + 1 + offset;
        const shared = [byPartner[i]?.[j] ?? 0, byPartner[j]?.[i] ?? 0] as const;
        return shared[0] + shared[1] > 0 ? [{ a, b, shared }] : [];
      }),
    ),
  };
}

/** The part of a text that stands in some of its clauses. No run crosses a clause, so none is cut. */
function onlyClauses({ ids, clauses }: RunSequence, chosen: ReadonlySet<number> | undefined): RunSequence {
  if (!chosen) return { ids: [], clauses: [] };
  const kept = clauses.flatMap((clause, at) => (chosen.has(clause) ? [at] : []));
  return { ids: kept.map((at) => ids[at] ?? -1), clauses: kept.map((at) => clauses[at] ?? -1) };
}

/** Counts words inside runs; a run that begins inside the one before adds only what is new. */
function createCover(size: number) {
  const until = new Int32Array(size);
  const covered = new Int32Array(size);
  return {
    covered,
    add(who: number, at: number): void {
      const from = Math.max(at, until[who] ?? 0);
      const to = at + RUN_WORDS;
      covered[who] = (covered[who] ?? 0) + (to - from);
      until[who] = to;
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
    read({ tokens, clauseTokens, clauses }: PreparedText): RunSequence {
      const ids: number[] = [];
      const home: number[] = [];
      for (let clause = 0; clause < clauses.length; clause++) {
        const words: number[] = [];
        for (let token = clauseTokens[clause] ?? 0; token < (clauseTokens[clause + 1] ?? 0); token++) {
          const id = tokens.id[token] ?? 0;
          if (tokens.isWord[id] === 1) words.push(number(wordIds, tokens.vocabulary[id] ?? ''));
        }
        words.forEach((word, at) => {
          home.push(clause);
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
      return { ids, clauses: home };
    },
  };
}
