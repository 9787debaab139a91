import type { D1Database } from '@cloudflare/workers-types';
import { authoritiesOf, type CountedAuthority } from '../../statement/index.ts';
import {
  listDerived,
  listFormulaPlaces,
  listStatements,
  readClauses,
  type StoredCollection,
  type StoredStatement,
  type TextFacts,
} from '../../store/index.ts';
import { found, notOneOf, type Result, refused } from '../refusal.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { beforeAndAfter } from './neighbours.ts';
import { refusalOfSeries } from './statements.ts';

/** What changed from the statement before; made when the collection was loaded. */
interface StoredChange {
  readonly statement: string;
  readonly previous: string;
  readonly sentence: string;
}

export interface FeedEntry {
  readonly statement: StoredStatement;
  readonly change: StoredChange | null;
  /** The text that it was compared with, as it stands now; null where that is not among the newest. */
  readonly previous: TextFacts | null;
  /** The statement before it, where that has no text in the language: the two can be read across languages. */
  readonly before: { readonly statement: StoredStatement; readonly text: TextFacts } | null;
  /** The clauses with the formula, in a feed of one. */
  readonly quotes: readonly string[];
}

export interface Feed {
  /** Id of the collection. */
  readonly collection: string;
  readonly title: string;
  readonly lang: string;
  /** What the feed is about, the same however it was asked for. */
  readonly subject: string;
  readonly entries: readonly FeedEntry[];
}

const ENTRIES = 30;

/** The newest statements of the collection, of a series, or with a formula; each entry holds the change itself. */
export async function readFeed(
  db: D1Database,
  collection: StoredCollection | null,
  query: {
    readonly lang: string;
    readonly series?: string | undefined;
    readonly formula?: string | undefined;
    readonly authority?: CountedAuthority | undefined;
  },
): Promise<Result<Feed>> {
  const wrongSeries = refusalOfSeries(collection, query.series === undefined ? undefined : [query.series]);
  if (wrongSeries) return refused(wrongSeries);
  const { formulas } = vocabularyOf(collection);
  const formula = formulas.find(({ id }) => id === query.formula);
  if (query.formula !== undefined && !formula)
    return refused(
      notOneOf(
        'bad-parameter',
        'formula',
        query.formula,
        formulas.map(({ id }) => id),
        'The lexicon has no formula with this id.',
      ),
    );
  const [page, changes, places, all] = await Promise.all([
    listStatements(
      db,
      {
        lang: query.lang,
        ...(query.series ? { series: [query.series] } : {}),
        ...(query.authority ? { authorities: authoritiesOf(query.authority) } : {}),
      },
      formula ? undefined : { limit: ENTRIES },
    ),
    listDerived<StoredChange>(db, 'change', query.lang),
    formula ? listFormulaPlaces(db, formula.id, query.lang) : Promise.resolve([]),
    listStatements(db, { obtained: true }),
  ]);
  const changeOf = new Map(changes.map(({ id, value }) => [id, value]));
  const placesOf = Map.groupBy(places, ({ statement }) => statement);
  const shown = page.statements.filter(({ record }) => !formula || placesOf.has(record.id)).slice(0, ENTRIES);
  const quoted = shown.flatMap(({ record }) => placesOf.get(record.id) ?? []);
  const clauses = quoted.length > 0 ? await readClauses(db, quoted) : [];
  const quotesOf = Map.groupBy(
    quoted.map((place, index) => ({ statement: place.statement, wording: clauses[index]?.wording ?? '' })),
    ({ statement }) => statement,
  );
  return found({
    collection: collection?.record.id ?? '',
    title: titleOf(collection, query.series, formula?.name),
    lang: query.lang,
    subject: [
      ...[query.series ?? '', query.formula ?? '', query.lang],
      ...(query.authority === undefined ? [] : [query.authority]),
    ].join(' '),
    entries: shown.map((statement) => ({
      statement,
      change: changeOf.get(statement.record.id) ?? null,
      previous:
        page.statements
          .find(({ record }) => record.id === changeOf.get(statement.record.id)?.previous)
          ?.texts.find(({ lang }) => lang === query.lang) ?? null,
      before: changeOf.has(statement.record.id) ? null : beforeOf(statement, all.statements, query.lang),
      quotes: [...new Set((quotesOf.get(statement.record.id) ?? []).map(({ wording }) => wording))],
    })),
  });
}

function beforeOf(
  statement: StoredStatement,
  all: readonly StoredStatement[],
  lang: string,
): FeedEntry['before'] {
  const { predecessor } = beforeAndAfter(statement, all);
  const text = predecessor?.texts.find((one) => one.preferred) ?? predecessor?.texts[0];
  return predecessor && text && predecessor.texts.every((one) => one.lang !== lang)
    ? { statement: predecessor, text }
    : null;
}

function titleOf(
  collection: StoredCollection | null,
  series: string | undefined,
  formula: string | undefined,
): string {
  const whole = collection?.record.title ?? 'Joint statements';
  const part = collection?.record.series.find(({ id }) => id === series)?.title;
  return [part ?? whole, ...(formula ? [`“${formula}”`] : [])].join(': ');
}
