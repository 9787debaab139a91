import { absencesDataUrl, absolute, searchDataUrl, searchUrl, statementUrl } from '../../addresses/urls.ts';
import type { StatementRecord } from '../../statement/index.ts';
import type { StoredCollection } from '../../store/index.ts';
import { fingerprintAtOnce } from '../../text/index.ts';
import { found, type Result, refused } from '../refusal.ts';
import { describeTerm } from '../search/describe-term.ts';
import type { SearchQuery, SearchResult } from '../search/search.ts';
import { scopeWords, searchScope } from '../search/search-scope.ts';
import { counted } from '../search/search-sentence.ts';
import type { CslItem } from './citation.ts';

/** Characters of a fingerprint that keep the keys of references apart. */
const KEY_CHARACTERS = 12;

/**
 * A search as it is cited, above all one that found nothing: the question as it was read, the state of the texts that
 * answered it, and the sentence with its counts. Where no text was searched there is nothing to cite, and counts of an
 * earlier state are not kept.
 */
export function citeSearch(
  query: SearchQuery & { readonly as_of?: string | undefined },
  result: SearchResult,
  collection: StoredCollection | null,
  origin: string,
): Result<CslItem> {
  if (!result.citable)
    return refused({ reason: 'bad-parameter', detail: result.sentence, parameter: 'q', value: query.q });
  if (query.as_of !== undefined && query.as_of !== result.state)
    return refused({
      reason: 'bad-parameter',
      detail:
        'The texts have changed since this state, and its counts are not kept; the present state can be cited.',
      parameter: 'as_of',
      value: query.as_of,
      nearest: result.state,
    });
  const pin = searchDataUrl({
    ...query,
    cursor: undefined,
    limit: undefined,
    most: undefined,
    as_of: result.state,
  });
  const only = scopeWords(searchScope(query, collection));
  return found({
    ...made(`search-${keyOf(pin)}`, collection),
    title: `Search for ${describeTerm(result.term)} in ${nameOf(collection)}${only === '' ? '' : `, ${only}`}: in ${result.texts_with} of ${counted(result.searched.texts, 'text')}`,
    URL: absolute(origin, pageOf(query, result.state) ?? pin),
    version: result.state,
    note: `${result.sentence} Data: ${absolute(origin, pin)}.`,
  });
}

/** The page of a search; undefined where the question has filters that only the data takes. */
function pageOf(
  { q, series, from, to, theme, lemma, sort, ...others }: SearchQuery,
  as_of: string,
): string | undefined {
  const { most: _, limit: __, ...filters } = others;
  if (Object.values(filters).some((value) => value !== undefined && value !== as_of)) return undefined;
  if ((series?.length ?? 0) > 1) return undefined;
  return searchUrl({ q, series, from, to, theme, lemma: lemma || undefined, sort, as_of });
}

/** What a statement does not say, as it is cited: at its page, with the sentence that counts. */
export function citeAbsences(
  {
    record,
    lang,
    sentence,
  }: { readonly record: StatementRecord; readonly lang: string; readonly sentence: string },
  collection: StoredCollection | null,
  origin: string,
): CslItem {
  const data = absolute(origin, absencesDataUrl(record.id));
  return {
    ...made(`absences-${record.id}-${lang}`, collection),
    title: `What ${record.short ?? record.title} (${record.adopted}) does not say: absent formulas`,
    URL: absolute(origin, statementUrl(record.id, { lang })),
    note: `${record.specimen ? 'Of an invented specimen. ' : ''}${sentence}${/[.!?]$/.test(sentence) ? '' : '.'} Data: ${data}.`,
  };
}

/** A result of a program over a collection: dated by the load that it was made of. */
function made(id: string, collection: StoredCollection | null) {
  const loaded = collection?.loaded.slice(0, 10);
  return {
    id,
    type: 'webpage',
    author: [{ literal: 'Multivector' }],
    publisher: nameOf(collection),
    language: 'en',
    ...(loaded === undefined ? {} : { issued: { 'date-parts': [loaded.split('-').map(Number)] } }),
  } as const;
}

function nameOf(collection: StoredCollection | null): string {
  return collection?.record.title ?? 'Multivector';
}

function keyOf(pin: string): string {
  return fingerprintAtOnce(pin).slice(0, KEY_CHARACTERS);
}
