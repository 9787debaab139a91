import type { DatedStoredText, DerivedRecord, ThemeClauses } from '../../store/index.ts';
import { preparedOf } from './prepared.ts';

/**
 * What a text has in common with every text that was stored before it. Each pair stands in one record only, so that a
 * text that is added changes no record of another text.
 */
interface TextOverlap {
  readonly words: number;
  /** Statement stored earlier → words of this text that stand there, words of that text that stand here. */
  readonly pairs: Readonly<Record<string, Shared>>;
  /** The same between clauses of one theme: words are those of its clauses. */
  readonly themes: Readonly<Record<string, Omit<TextOverlap, 'themes'>>>;
}

/** In runs of at least `RUN_WORDS` words: words of the one that stand in the other, and the other way round. */
type Shared = readonly [mine: number, theirs: number];

/** All texts of one partner against all texts of another, in one theme or (`all`) in whole texts. */
interface PartnerOverlap {
  readonly a: string;
  readonly b: string;
  /** Words of A that stand in any text of B, and the other way round. */
  readonly shared: Shared;
}

/** Shorter runs are grammar, not borrowing. */
const RUN_WORDS = 4;
/** Id of the record of whole texts; no theme has it. Records of invented texts have ids of their own. */
const WHOLE_TEXTS = 'all';

/** The runs of a text in text order; -1 where the clause ends before the run does. */
interface RunSequence {
  readonly ids: readonly number[];
  readonly clauses: readonly number[];
}

export interface OverlapRecords {
  readonly texts: readonly DerivedRecord[];
  readonly partners: readonly DerivedRecord[];
}

/**
 * The words that every two texts of one language and world have in common, in runs of `RUN_WORDS` words that do not
 * cross a clause: in whole texts, and theme by theme between the clauses that carry a formula of the theme. Costs the
 * length of the texts and their echoes, not the number of pairs.
 */
export function overlapsOf(
  texts: readonly DatedStoredText[],
  themeClauses: readonly ThemeClauses[],
): OverlapRecords {
  // In the order of storing: the record of a text names only texts that are older in the store.
  const stored = [...texts].sort((x, y) => x.text - y.text);
  const runs = createRuns();
  const sequences = stored.map((text) => runs.read(text));
  const whole = measure(stored, sequences);
  const themes = [...Map.groupBy(themeClauses, ({ theme }) => theme)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([theme, rows]) => {
      const clausesOf = new Map(rows.map(({ text, clauses }) => [text, new Set(clauses)]));
      const cut = sequences.map((one, i) => onlyClauses(one, clausesOf.get(stored[i]?.text ?? 0)));
      return { theme, ...measure(stored, cut) };
    });
  return {
    texts: stored.map(({ statement }, i) => {
      const overlap: TextOverlap = {
        ...(whole.texts[i] as Omit<TextOverlap, 'themes'>),
        themes: Object.fromEntries(
          themes.flatMap(({ theme, texts: own }) => (own[i]?.words ? [[theme, own[i]]] : [])),
        ),
      };
      return { id: statement, record: JSON.stringify(overlap) };
    }),
    partners: [{ theme: WHOLE_TEXTS, ...whole }, ...themes].map(({ theme, partners }) => ({
      id: stored[0]?.specimen === 1 ? `${theme}-specimen` : theme,
      record: JSON.stringify(partners),
    })),
  };
}

function measure(
  texts: readonly DatedStoredText[],
  sequences: readonly RunSequence[],
): { readonly texts: readonly Omit<TextOverlap, 'themes'>[]; readonly partners: readonly PartnerOverlap[] } {
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
        texts.slice(0, i).flatMap(({ statement }, j): readonly (readonly [string, Shared])[] => {
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
    read(text: DatedStoredText): RunSequence {
      const { tokens, clauseTokens, clauses } = preparedOf(text);
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
