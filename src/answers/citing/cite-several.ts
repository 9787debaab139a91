import type { D1Database } from '@cloudflare/workers-types';
import { absolute, MOST_PARALLEL, parallelUrl, synopsisUrl, textReference } from '../../addresses/urls.ts';
import { shortTitle } from '../../statement/index.ts';
import type { StoredCollection } from '../../store/index.ts';
import { type HeldBy, type Parallel, readParallel } from '../compare/parallel.ts';
import { parallelSentence } from '../compare/parallel-sentence.ts';
import { readSynopsis, type Synopsis, type SynopsisQuery } from '../compare/synopsis.ts';
import { synopsisSentence } from '../compare/synopsis-sentence.ts';
import { found, type Result, refused } from '../refusal.ts';
import type { FoundText } from '../statements/texts.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { type CslItem, cautions } from './citation.ts';
import { keyOfPhrase } from './cited-rows.ts';
import { titleAmong } from './title-among.ts';

const HELD: Readonly<Record<HeldBy, string>> = {
  all: 'passages that all of them have',
  several: 'passages that several of them have',
  one: 'passages that one of them alone has',
};

/** A reference to several texts side by side, as their page shows them: on a theme or phrase where one is named, else clause by clause. */
export async function citeSeveral(
  db: D1Database,
  collection: StoredCollection | null,
  { held, ...query }: SynopsisQuery & { readonly held?: HeldBy | undefined },
  origin: string,
): Promise<Result<CslItem>> {
  const { statements, theme, q } = query;
  const isSynopsis = theme !== undefined || q !== undefined || statements.length > MOST_PARALLEL;
  if (isSynopsis && held !== undefined)
    return refused({
      reason: 'bad-parameter',
      detail: `“held” is of ${MOST_PARALLEL} texts at most, clause by clause, without a theme or phrase.`,
      parameter: 'held',
      value: held,
    });
  const lexicon = vocabularyOf(collection);
  if (isSynopsis) {
    const read = await readSynopsis(db, lexicon, query);
    return read.ok ? found(citeSynopsis(read.value, collection, origin)) : read;
  }
  const read = await readParallel(db, lexicon, query);
  return read.ok ? found(citeParallel(read.value, held, collection, origin)) : read;
}

/** Three or four texts clause by clause, as they are cited: at the page of exactly these wordings, without a date of its own. */
export function citeParallel(
  parallel: Parallel,
  held: HeldBy | undefined,
  collection: StoredCollection | null,
  origin: string,
): CslItem {
  const { columns, engines, lang } = parallel;
  return {
    ...citeColumns(columns, collection, held),
    title: `Comparison of ${namesOf(columns)}${held === undefined ? '' : `: ${HELD[held]}`}`,
    ...(lang === null ? {} : { language: lang }),
    URL: absolute(origin, parallelUrl(referencesOf(columns), { held })),
    version: engines.join(', '),
    note: noteOf(
      columns,
      `joined from the comparisons of every two, engine ${engines.join(', ')}. ${parallelSentence(parallel, 'en')}`,
    ),
  };
}

/** The same of three to eight texts on one theme or phrase, with the sentence that says which of them have it. */
export function citeSynopsis(
  synopsis: Synopsis,
  collection: StoredCollection | null,
  origin: string,
): CslItem {
  const { columns, theme, phrase } = synopsis;
  const names = columns.map(({ statement: { record } }) => shortTitle(record, collection?.record ?? null));
  const subject = phrase === null ? (theme?.title ?? 'Formulas') : `“${phrase}”`;
  const langs = new Set(columns.map(({ text }) => text.lang));
  const [lang] = langs;
  return {
    ...citeColumns(columns, collection, phrase === null ? theme?.id : keyOfPhrase(phrase)),
    title: `${subject} in ${namesOf(columns)}`,
    ...(langs.size === 1 && lang !== undefined ? { language: lang } : {}),
    URL: absolute(origin, pinnedSynopsis(synopsis)),
    note: noteOf(columns, synopsisSentence(synopsis, names, { ui: 'en', theme: theme?.title ?? null })),
  };
}

/** The page of a synopsis of exactly these wordings; the theme is named, because one that was not asked for may change. */
export function pinnedSynopsis({ columns, theme, phrase }: Synopsis): string {
  return synopsisUrl(referencesOf(columns), phrase === null ? { theme: theme?.id } : { q: phrase });
}

/** `asked` keeps apart what is asked of the same texts: two references of one key would be one in a bibliography. */
function citeColumns(
  columns: readonly FoundText[],
  collection: StoredCollection | null,
  asked: string | undefined,
) {
  const ids = columns.map(({ statement }) => statement.record.id);
  return {
    id: [...ids, ...(asked === undefined ? [] : [asked])].join('-'),
    type: 'webpage',
    author: [{ literal: 'Multivector' }],
    publisher: collection?.record.title ?? 'Multivector',
  } as const;
}

function referencesOf(columns: readonly FoundText[]): readonly string[] {
  return columns.map(({ statement, text }) => textReference(statement.record.id, text.sha256));
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

function namesOf(columns: readonly FoundText[]): string {
  const named = columns.map((found) => ({ found, lang: found.text.lang }));
  return LIST.format(
    named.map((one) =>
      titleAmong(
        one,
        named.filter((other) => other !== one),
      ),
    ),
  );
}

function noteOf(columns: readonly FoundText[], made: string): string {
  const texts = LIST.format(columns.map(({ text }) => text.sha256));
  return [...cautions(columns), `Texts sha256 ${texts}; ${made}`].join(' ');
}
