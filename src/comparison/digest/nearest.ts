import { functionWordsOf, LanguageMemory, stemmerOf } from '../../text/index.ts';
import type { Row, RowClause } from '../types.ts';
import type { RowThemes } from './digest.ts';
import { type TextWords, wordsOfText } from './text-words.ts';
import type { MarkedText } from './themes-of-clauses.ts';

/** The passage of the other text that is nearest to one without a match. */
export interface Nearest {
  /** Number of the row that the nearest clause stands in. */
  readonly row: number;
  readonly clause: RowClause;
}

/** Below this likeness (a cosine of rare words) nothing is near. */
const LEAST = 0.14;
/** What is on the same theme is nearer than its words say. */
const SAME_THEME = 2;
/** A theme of more rows than this points nowhere. */
const MOST_ROWS_OF_THEME = 6;
/** A word of more clauses than this points nowhere. */
const MOST_CLAUSES = 40;

/** A clause with its words that are not of grammar: numbers of their stems, each once, in the order of the text. */
interface Indexed {
  readonly row: Row;
  readonly clause: RowClause;
  readonly stems: readonly number[];
}

/**
 * For every one-sided row the nearest clause of the other text, where there is one at all: rows that the comparison did
 * not match may still speak of one thing. Near are clauses with words in common, else the clause that shares the rarest
 * themes. By number of the row; the work grows with the rarer words of both texts.
 */
export function nearestPassages(
  rows: readonly Row[],
  { a, b, ofRow: themes }: { readonly a: MarkedText; readonly b: MarkedText; readonly ofRow: RowThemes },
  lang: string,
): ReadonlyMap<number, Nearest> {
  const stems = createStems(lang);
  const read = (side: 'a' | 'b', stemsOf: (clause: number) => readonly number[]) =>
    rows.flatMap((row) =>
      row[side].map((clause): Indexed => ({ row, clause, stems: stemsOf(clause.clause) })),
    );
  const texts = { a: read('a', stems.of(a)), b: read('b', stems.of(b)) };
  const clauses = texts.a.length + texts.b.length;
  const counts = new Int32Array(stems.count());
  for (const side of [texts.a, texts.b])
    for (const one of side) for (const stem of one.stems) counts[stem] += 1;
  const weights = Float64Array.from(counts, (count) => Math.log((1 + clauses) / count) ** 2);
  const norm = (one: Indexed) => Math.sqrt(one.stems.reduce((sum, stem) => sum + weights[stem], 0));
  const sameTheme = (row: Row, side: 'a' | 'b', near: Row, other: 'a' | 'b') => {
    const there = themes.get(near.n)?.[other];
    for (const theme of themes.get(row.n)?.[side] ?? []) if (there?.has(theme)) return true;
    return false;
  };
  const found = new Map<number, Nearest>();
  for (const [side, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    const others = texts[other];
    const holding = clausesByStem(others, counts.length);
    const norms = Float64Array.from(others, norm);
    const sums = new Float64Array(others.length);
    const byRow = Map.groupBy(texts[side], ({ row }) => row);
    const onTheme = nearestByTheme(others, other, themes);
    for (const row of rows) {
      if (row.kind !== (side === 'a' ? 'only_a' : 'only_b')) continue;
      let best: Indexed | null = null;
      let most = 0;
      for (const own of byRow.get(row) ?? []) {
        const met: number[] = [];
        for (const stem of own.stems) {
          const list = holding[stem];
          if (list === undefined || list.length > MOST_CLAUSES) continue;
          const weight = weights[stem];
          for (const one of list) {
            if (sums[one] === 0) met.push(one);
            sums[one] += weight;
          }
        }
        const length = norm(own);
        for (const one of met) {
          const near = others[one];
          const alike = sums[one] / (length * norms[one]);
          sums[one] = 0;
          // Most are too far away whatever their theme.
          if (SAME_THEME * alike < LEAST || (best !== null && SAME_THEME * alike <= most)) continue;
          const likeness = sameTheme(row, side, near.row, other) ? SAME_THEME * alike : alike;
          if (likeness >= LEAST && (best === null || likeness > most)) {
            best = near;
            most = likeness;
          }
        }
      }
      best ??= onTheme(themes.get(row.n)?.[side]);
      if (best) found.set(row.n, { row: best.row.n, clause: best.clause });
    }
  }
  return found;
}

/** The first clause of the row that shares the rarest themes with a row of the other text; null where none is rare. */
function nearestByTheme(others: readonly Indexed[], other: 'a' | 'b', themes: RowThemes) {
  const first = new Map(others.toReversed().map((one) => [one.row.n, one]));
  const rowsOf = Map.groupBy(
    [...first.values()].flatMap((one) =>
      [...(themes.get(one.row.n)?.[other] ?? [])].map((theme) => ({ theme, one })),
    ),
    ({ theme }) => theme,
  );
  return (own: ReadonlySet<string> | undefined): Indexed | null => {
    const sums = new Map<Indexed, number>();
    for (const theme of own ?? []) {
      const rows = rowsOf.get(theme) ?? [];
      if (rows.length > MOST_ROWS_OF_THEME) continue;
      for (const { one } of rows) sums.set(one, (sums.get(one) ?? 0) + 1 / rows.length);
    }
    const [best] = [...sums].sort(([x, much], [y, more]) => more - much || x.row.n - y.row.n);
    return best?.[0] ?? null;
  };
}

/** By stem: the places of the clauses that hold it, in text order. */
function clausesByStem(texts: readonly Indexed[], stems: number): readonly (readonly number[] | undefined)[] {
  const holding = new Array<number[] | undefined>(stems);
  texts.forEach(({ stems: own }, place) => {
    for (const stem of own) {
      const list = holding[stem];
      if (list) list.push(place);
      else holding[stem] = [place];
    }
  });
  return holding;
}

const stemsKnown = new WeakMap<TextWords, LanguageMemory<readonly string[]>>();

/** By word of a text: its stem, or nothing where it stands in no clause or belongs to grammar. */
function stemsOfWords(words: TextWords, lang: string): readonly string[] {
  const byLanguage = stemsKnown.get(words) ?? new LanguageMemory<readonly string[]>();
  stemsKnown.set(words, byLanguage);
  return byLanguage.of(lang, () => {
    const stem = stemmerOf(lang);
    const isGrammar = functionWordsOf(lang);
    const isLeftOut = (folded: string) => isGrammar(folded) || !/\p{L}/u.test(folded);
    return words.vocabulary.map((folded, word) =>
      words.counts[word] === 0 || isLeftOut(folded) ? '' : stem(folded),
    );
  });
}

/** Numbers the stems of the words that are not of grammar; each word of a text is looked up once. */
function createStems(lang: string) {
  const numbers = new Map<string, number>();
  const numberOf = (own: string): number => {
    if (own === '') return NO_STEM;
    const number = numbers.get(own) ?? numbers.size;
    numbers.set(own, number);
    return number;
  };
  return {
    /** Reads a text; gives the stems of its clauses by their index, each once. */
    of(text: MarkedText): (clause: number) => readonly number[] {
      const words = wordsOfText(text);
      const { ofClause } = words;
      const stemOf = Int32Array.from(stemsOfWords(words, lang), numberOf);
      /** By stem: the last reading of a clause that met it. */
      const seen = new Int32Array(numbers.size);
      let reading = 0;
      return (clause) => {
        const own: number[] = [];
        reading++;
        for (const word of ofClause(clause)) {
          const number = stemOf[word];
          if (number === NO_STEM || seen[number] === reading) continue;
          seen[number] = reading;
          own.push(number);
        }
        return own;
      };
    },
    count: () => numbers.size,
  };
}

const NO_STEM = -1;
