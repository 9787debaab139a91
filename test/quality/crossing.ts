/**
 * How well clauses are aligned across languages: hand-aligned statements whose clauses are translated, news in another
 * order, one statement in two languages. The trees never saw the statements and news that they are measured on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { alignCrossed, certaintyOf } from '../../src/crossing/align/align.ts';
import { compareKeyed, readKeys, readUnitKeys } from '../../src/crossing/index.ts';
import type { KeyedText } from '../../src/crossing/types.ts';
import { normalise } from '../../src/text/index.ts';
import { NEWS_LANGUAGES, readCrossedNews } from './crossed-news.ts';
import { readTranslatedSides } from './crossed-translations.ts';
import { readHandAligned } from './hand-aligned.ts';
import { f1, share } from './score.ts';
import type { Table } from './table.ts';

const DIRECTIONS = [
  ['en', 'en'],
  ['en', 'ru'],
  ['ru', 'en'],
  ['en', 'zh'],
  ['zh', 'en'],
  ['ru', 'zh'],
] as const;

interface Counted {
  hits: number;
  said: number;
  known: number;
  sure: number;
  sureHits: number;
}

export function crossingTables(): readonly Table[] {
  return [...translatedTables(), newsTable(), ...oneStatementTables()];
}

/** Hand-aligned statements, one or both sides in translation. */
function translatedTables(): readonly Table[] {
  const pairs = readHandAligned();
  const sides = readTranslatedSides(pairs);
  const keys = new Map<readonly string[], KeyedText>();
  const keyed = (units: readonly string[], lang: string): KeyedText => {
    const known = keys.get(units) ?? readUnitKeys(units, lang);
    keys.set(units, known);
    return known;
  };
  const rows = (['all', 'zh'] as const).flatMap((of) =>
    DIRECTIONS.flatMap(([langA, langB]): readonly (readonly string[])[] => {
      if (of === 'zh' && (langA === 'zh' || langB === 'zh')) return [];
      const counted: Counted = { hits: 0, said: 0, known: 0, sure: 0, sureHits: 0 };
      let count = 0;
      for (const pair of pairs) {
        const [a, b] = sides.of(pair) ?? [];
        if (a === undefined || b === undefined) continue;
        if (of === 'zh' && (a.zh === undefined || b.zh === undefined)) continue;
        const [unitsA, unitsB] = [a[langA], b[langB]];
        if (unitsA === undefined || unitsB === undefined) continue;
        count++;
        countLinks(counted, keyed(unitsA, langA), keyed(unitsB, langB), pair.mode, pair.links);
      }
      return [
        [
          `${langA} × ${langB}${of === 'zh' ? ' (pairs that have Chinese)' : ''}`,
          `${count}`,
          ...cells(counted),
        ],
      ];
    }),
  );
  return [
    {
      title: 'Across languages: hand-aligned statements, translated (never learned from)',
      columns: ['languages', 'pairs', 'F1 all links', 'precision', 'recall', 'precision of sure', 'sure'],
      rows,
    },
  ];
}

function countLinks(
  counted: Counted,
  a: KeyedText,
  b: KeyedText,
  mode: 'series' | 'cross',
  links: readonly (readonly [a: number, b: number, ...rest: unknown[]])[],
): void {
  const known = new Set(links.map(([i, j]) => `${i} ${j}`));
  counted.known += known.size;
  for (const link of alignCrossed(a, b, mode).links) {
    const isSure = certaintyOf(link.score) === 'sure';
    for (const i of link.a) {
      for (const j of link.b) {
        const isHit = known.has(`${i} ${j}`);
        counted.said++;
        if (isHit) counted.hits++;
        if (isSure) counted.sure++;
        if (isSure && isHit) counted.sureHits++;
      }
    }
  }
}

function cells({ hits, said, known, sure, sureHits }: Counted): readonly string[] {
  return [
    share(f1({ hits, said, known, plain: 0, plainHits: 0 })),
    share(hits / said),
    share(hits / known),
    share(sureHits / sure),
    `${sure}`,
  ];
}

function newsTable(): Table {
  return {
    title: 'Across languages: sentences of a news document in another order (documents not learned from)',
    columns: ['languages', 'documents', 'F1 all links', 'precision', 'recall', 'precision of sure', 'sure'],
    rows: NEWS_LANGUAGES.map((lang) => {
      const counted: Counted = { hits: 0, said: 0, known: 0, sure: 0, sureHits: 0 };
      const documents = readCrossedNews('measure', [lang]);
      for (const { a, b, links } of documents) countLinks(counted, a, b, 'series', links);
      return [`en × ${lang}`, `${documents.length}`, ...cells(counted)];
    }),
  };
}

/** How English sentences begin that the Chinese specimens say in one sentence with the one before. */
const SAID_WITH_THE_ONE_BEFORE: Readonly<Record<string, readonly string[]>> = {
  zh: [
    'They respect the path',
    'Liandra welcomed the preparations',
    'They agreed on the following',
    'They will act together',
    'They will not allow',
  ],
};

/**
 * For each clause of A the clause of B that says it: the specimens have the same clauses in the same order, but for
 * sentences that were drawn together.
 */
function counterpartsOf(a: KeyedText, b: KeyedText, lang: string): readonly number[] {
  const joined = SAID_WITH_THE_ONE_BEFORE[lang] ?? [];
  let at = -1;
  const counterparts = a.clauses.map(({ from, to }) => {
    const words = a.text.slice(from, to);
    if (!joined.some((opening) => words.startsWith(opening))) at++;
    return at;
  });
  if (at + 1 !== b.clauses.length) throw new Error(`${at + 1} clauses have ${b.clauses.length} counterparts`);
  return counterparts;
}

const SPECIMENS = new URL('../../statements/specimens/', import.meta.url);

/** Clauses on their counterpart: translations have the same clauses in the same order, and so have most specimens. */
function oneStatementTables(): readonly Table[] {
  const rows: (readonly string[])[] = [];
  const pairs = readHandAligned();
  const sides = readTranslatedSides(pairs);
  const seen = new Set<string>();
  for (const lang of ['ru', 'zh']) {
    let right = 0;
    let all = 0;
    for (const pair of pairs) {
      for (const clauses of sides.of(pair) ?? []) {
        const [own, other] = [clauses.en, clauses[lang]];
        const id = `${lang} ${own?.join()}`;
        if (own === undefined || other === undefined || seen.has(id)) continue;
        seen.add(id);
        const { rows: found } = compareKeyed(readUnitKeys(own, 'en'), readUnitKeys(other, lang), {
          oneStatement: true,
        });
        all += own.length;
        right += found.filter(({ a, b }) =>
          a.some(({ clause }) => b.some((one) => one.clause === clause)),
        ).length;
      }
    }
    if (all > 0) rows.push([`translated statements, en × ${lang}`, `${all}`, share(right / all)]);
  }
  for (const file of readdirSync(SPECIMENS)) {
    const [, id, lang] = /^(.+)\.(ru|zh|de)\.md$/.exec(file) ?? [];
    if (id === undefined || lang === undefined) continue;
    const read = (of: string): KeyedText =>
      readKeys(normalise(readFileSync(new URL(`${id}.${of}.md`, SPECIMENS), 'utf8')), { lang: of });
    const [a, b] = [read('en'), read(lang)];
    const counterpart = counterpartsOf(a, b, lang);
    const { rows: found } = compareKeyed(a, b, { oneStatement: true });
    const right = counterpart.filter((other, clause) =>
      found.some(
        ({ a: inA, b: inB }) =>
          inA.some((one) => one.clause === clause) && inB.some((one) => one.clause === other),
      ),
    ).length;
    rows.push([`${id}, en × ${lang}`, `${counterpart.length}`, share(right / counterpart.length)]);
  }
  return [
    {
      title: 'Across languages: one statement in two languages, clauses on their counterpart',
      columns: ['text', 'clauses', 'right'],
      rows,
    },
  ];
}
