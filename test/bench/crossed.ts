/**
 * `node test/bench/crossed.ts`: what a comparison across languages costs, held against comparisons of the same two
 * statements within each of the two languages, in one run: of texts as they are given, by the comparison alone and with
 * the formulas for the digest that every answer has (`answered`), and of what is stored; and what vectors, here invented ones, add to it. Specimens, and
 * longer statements in translation where the reference folder lies beside the project. Times are those of the processor.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  comparePrepared,
  compareTexts,
  decodePrepared,
  encodePrepared,
  type PreparedText,
  prepareText,
} from '../../src/comparison/index.ts';
import {
  compareCrossed,
  compareKeyed,
  type KeyedText,
  packKeys,
  packVectors,
  readKeys,
  unpackKeys,
  unpackVectors,
} from '../../src/crossing/index.ts';
import { lexicon, matcherOf, readText } from '../../src/formula/index.ts';
import { countWords, normalise, splitClauses } from '../../src/text/index.ts';
import { inventedVector } from '../crossing/invented-vectors.ts';

type Statement = ReadonlyMap<string, string>;

const SPECIMENS = new URL('../../statements/specimens/', import.meta.url);
const TRANSLATIONS = new URL('../../../shared/gold/translations/', import.meta.url);
/** Rounds in which everything is timed once; the median counts. */
const ROUNDS = 15;
/** Statements that are paired in each set. */
const STATEMENTS = 5;

/** Those that are there in more than one language, by language. */
function specimens(): readonly Statement[] {
  const byId = Map.groupBy(
    readdirSync(SPECIMENS).flatMap((file) => {
      const [, id, lang] = /^(.+)\.(\w+)\.md$/.exec(file) ?? [];
      return id === undefined || lang === undefined ? [] : [{ id, lang, file }];
    }),
    ({ id }) => id,
  );
  return [...byId.values()]
    .filter((files) => files.length > 1)
    .map(
      (files) =>
        new Map(
          files.map(({ lang, file }) => [lang, normalise(readFileSync(new URL(file, SPECIMENS), 'utf8'))]),
        ),
    );
}

/** A table of clauses in each language: one line a clause. */
function translations(): readonly Statement[] {
  if (!existsSync(TRANSLATIONS)) return [];
  return readdirSync(TRANSLATIONS)
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => {
      const [head = '', ...lines] = readFileSync(new URL(file, TRANSLATIONS), 'utf8').trimEnd().split('\n');
      const cells = lines.map((line) => line.split('\t'));
      const texts = head
        .split('\t')
        .slice(3)
        .map((lang, at): [string, string] => [
          lang,
          normalise(cells.map((line) => line[3 + at] ?? '').join('\n\n')),
        ]);
      return new Map(texts.filter(([, text]) => text.length > 0));
    })
    .filter((texts) => texts.size > 1)
    .sort((x, y) => lengthOf(y) - lengthOf(x));
}

function lengthOf(texts: Statement): number {
  return Math.max(...[...texts.values()].map((text) => text.length));
}

interface Pair {
  readonly langs: readonly [string, string];
  readonly a: Statement;
  readonly b: Statement;
}

function pairsOf(statements: readonly Statement[]): readonly Pair[] {
  return statements.flatMap((a, at) =>
    statements.slice(at + 1).flatMap((b) => {
      const both = [...a.keys()].filter((lang) => b.has(lang));
      return both.flatMap((one) =>
        both.filter((other) => other !== one).map((other) => ({ langs: [one, other] as const, a, b })),
      );
    }),
  );
}

function textOf(statement: Statement, lang: string): string {
  return statement.get(lang) ?? '';
}

/** What a store holds of each text. */
function stored(pairs: readonly Pair[]) {
  const texts = new Map(
    pairs.flatMap(({ a, b }) =>
      [a, b].flatMap((statement) =>
        [...statement].map(([lang, text]) => {
          const clauses = splitClauses(text, { lang });
          const made = {
            clauses,
            prepared: encodePrepared(prepareText(text, { lang })),
            keys: packKeys(readKeys(text, { lang, clauses })),
            vectors: packVectors(
              clauses.map(({ from, to }) => inventedVector(text.slice(from, to))),
              clauses,
            ),
          };
          return [`${lang} ${text}`, made] as const;
        }),
      ),
    ),
  );
  const of = (text: string, lang: string) => {
    const found = texts.get(`${lang} ${text}`);
    if (!found) throw new Error('every text is stored');
    return found;
  };
  return {
    prepared(text: string, lang: string) {
      const decoded = decodePrepared(text, of(text, lang).prepared);
      if (!decoded) throw new Error('the stored form is of another format');
      return decoded;
    },
    keys(text: string, lang: string) {
      const { clauses, keys } = of(text, lang);
      const decoded = unpackKeys(keys, { text, lang, clauses });
      if (!decoded) throw new Error('the stored form is of another format');
      return decoded;
    },
    vectors(text: string, lang: string) {
      const { clauses, vectors } = of(text, lang);
      const decoded = unpackVectors(vectors, 'invented', clauses);
      if (!decoded) throw new Error('the stored form is of another format');
      return decoded;
    },
  };
}

/** Each is given a pair; those within one language do both languages. */
function waysOf(pairs: readonly Pair[]): Readonly<Record<string, (pair: Pair) => void>> {
  const store = stored(pairs);
  const mode = 'cross';
  return {
    'within, given': ({ langs, a, b }) => {
      for (const lang of langs) compareTexts(textOf(a, lang), textOf(b, lang), { lang, mode });
    },
    'crossed, given': ({ langs: [one, other], a, b }) =>
      void compareCrossed({ text: textOf(a, one), lang: one }, { text: textOf(b, other), lang: other }),
    'within, answered': ({ langs, a, b }) => {
      for (const lang of langs) {
        const sides = [a, b].map((statement) => prepareText(textOf(statement, lang), { lang }));
        const [left, right] = sides as [PreparedText, PreparedText];
        comparePrepared(left, right, { lang, mode });
        for (const { text, clauses } of sides) matcherOf(lexicon, lang)(readText(text, lang, { clauses }));
      }
    },
    'crossed, answered': ({ langs: [one, other], a, b }) => {
      const keys = [
        { text: textOf(a, one), lang: one },
        { text: textOf(b, other), lang: other },
      ].map(({ text, lang }) => {
        const clauses = splitClauses(text, { lang });
        return readKeys(text, {
          lang,
          clauses,
          hits: matcherOf(lexicon, lang)(readText(text, lang, { clauses })),
        });
      });
      const [left, right] = keys as [KeyedText, KeyedText];
      compareKeyed(left, right);
    },
    'within, stored': ({ langs, a, b }) => {
      for (const lang of langs)
        comparePrepared(store.prepared(textOf(a, lang), lang), store.prepared(textOf(b, lang), lang), {
          lang,
          mode,
        });
    },
    'crossed, stored': ({ langs: [one, other], a, b }) =>
      void compareKeyed(store.keys(textOf(a, one), one), store.keys(textOf(b, other), other)),
    'crossed, with vectors': ({ langs: [one, other], a, b }) =>
      void compareKeyed(store.keys(textOf(a, one), one), store.keys(textOf(b, other), other), {
        vectors: { a: store.vectors(textOf(a, one), one), b: store.vectors(textOf(b, other), other) },
      }),
  };
}

/** Milliseconds that this thread has had a processor (Linux), see measure.ts. */
function now(): number {
  if (process.platform !== 'linux') return performance.now();
  process.cpuUsage();
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[values.length >> 1] ?? 0;
}

function measure(name: string, statements: readonly Statement[]): void {
  const pairs = pairsOf(statements.slice(0, STATEMENTS));
  if (pairs.length === 0) return;
  const ways = Object.entries(waysOf(pairs));
  const times = new Map(ways.map(([way]) => [way, [] as number[]]));
  for (let round = -2; round < ROUNDS; round++) {
    for (const [way, run] of ways) {
      const start = now();
      for (const pair of pairs) run(pair);
      if (round >= 0) times.get(way)?.push(now() - start);
    }
  }
  const timeOf = (way: string) =>
    median(times.get(way) ?? []) / pairs.length / (way.startsWith('within') ? 2 : 1);
  const lengths = pairs.map(({ langs: [lang], a }) => countWords(textOf(a, lang)));
  const mean = Math.round(lengths.reduce((sum, count) => sum + count, 0) / lengths.length);
  console.log(`\n${name}: ${pairs.length} pairs, ${mean} words a text on the average`);
  for (const kept of ['given', 'answered', 'stored']) {
    const [within, crossed] = [timeOf(`within, ${kept}`), timeOf(`crossed, ${kept}`)];
    console.log(
      `  texts ${kept.padEnd(8)} within a language ${within.toFixed(2)} ms, across ${crossed.toFixed(2)} ms: ${(crossed / within).toFixed(2)} ×`,
    );
  }
  const [words, both] = [timeOf('crossed, stored'), timeOf('crossed, with vectors')];
  console.log(
    `  with vectors      ${both.toFixed(2)} ms: ${(both / words).toFixed(2)} × as much as by words alone`,
  );
}

measure('Specimens', specimens());
measure('Translated statements', translations());
