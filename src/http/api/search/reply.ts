import type { z } from '@hono/zod-openapi';
import { clauseUrl, searchDataUrl } from '../../../addresses/urls.ts';
import { CONTEXT_CHARACTERS, selectorOf } from '../../../answers/passage.ts';
import { isInvented } from '../../../answers/real-or-invented.ts';
import type { SearchAcross } from '../../../answers/search/across.ts';
import type { SearchLine } from '../../../answers/search/concordance.ts';
import type { SearchQuery, SearchResult } from '../../../answers/search/search.ts';
import type { ShownClause, StoredCollection } from '../../../store/index.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';
import type { searchSchema } from './schema.ts';

/** Rates over fewer texts than this mislead. */
const THIN_TEXTS = 20;

const FOLDING =
  'Case, kinds of quotes, dashes and spaces make no difference; punctuation is not searched, but for signs beside the words of one phrase (40 %, C++, § 5, €), which stand in every place that is counted unless the sentence says that they are not searched; a number at the edge of a phrase is a whole one; a hyphen parts words. A question without an operator is searched as a phrase. With lemma=true words are found by their Snowball stem.';

export function searchReply(
  query: SearchQuery & { readonly as_of?: string | undefined },
  result: SearchResult,
  collection: StoredCollection | null,
): z.input<typeof searchSchema> {
  const next =
    result.next === null
      ? null
      : searchDataUrl({ ...query, lemma: query.lemma, cursor: String(result.next) });
  const lines = result.lines.map((line) => searchLineReply(line, collection));
  return {
    q: query.q,
    lemma: query.lemma ?? false,
    ...(query.theme === undefined ? {} : { theme: query.theme }),
    sort: query.sort ?? 'date',
    authority: result.authority,
    beside: result.beside,
    ...(result.across ? { across: acrossReply(result.across, collection) } : {}),
    sentence: result.sentence,
    citable: result.citable,
    pin: searchPin(query, result),
    as_of: result.state,
    changed_since: query.as_of !== undefined && query.as_of !== result.state,
    hits: result.hits,
    clauses: result.clauses,
    texts_with: result.texts_with,
    searched: {
      ...result.searched,
      collection: collection?.record.id ?? null,
      revision: collection?.revision ?? null,
      loaded: collection?.loaded ?? null,
    },
    per_10000_words: result.per_10000_words,
    thin: result.searched.texts < THIN_TEXTS,
    folding: FOLDING,
    facets: result.facets,
    complete: result.complete,
    looser: result.looser,
    meant: result.meant,
    ...(lines.some((line) => line.specimen) ? { notice: SPECIMEN_NOTICE } : {}),
    cursor: result.next === null ? null : String(result.next),
    next,
    lines,
  };
}

function acrossReply({ languages, ...across }: SearchAcross, collection: StoredCollection | null) {
  return {
    ...across,
    languages: languages.map(({ lines, ...language }) => ({
      ...language,
      lines: lines.map((line) => searchLineReply(line, collection)),
    })),
  };
}

/** The address to cite: the question, and the state of the texts that answered it. */
export function searchPin(query: SearchQuery, result: SearchResult): string {
  return searchDataUrl({ ...query, cursor: undefined, as_of: result.state });
}

/** A line of a concordance as the API shows it. */
export function searchLineReply(line: SearchLine, collection: StoredCollection | null) {
  const { text } = line;
  return {
    statement: text.statement,
    series: text.series,
    adopted: text.adopted,
    lang: text.lang,
    authority: text.authority,
    ...(isInvented(text.series, collection) ? { specimen: true as const } : {}),
    ...contextReply(line.clause, line, text),
  };
}

/** A passage within a clause, cut out with what stands around it. Its span is one of the whole text. */
export function contextReply(
  clause: ShownClause,
  { from, to }: { readonly from: number; readonly to: number },
  { statement, lang }: { readonly statement: string; readonly lang: string },
) {
  const left = clause.wording.slice(0, from - clause.from);
  const match = clause.wording.slice(from - clause.from, to - clause.from);
  const right = clause.wording.slice(to - clause.from);
  return {
    sha256: clause.sha256,
    source: clause.source,
    clause: clause.clause,
    number: clause.number,
    from,
    to,
    left,
    match,
    right,
    selector: selectorOf(
      {
        exact: match,
        prefix: (clause.before + left).slice(-CONTEXT_CHARACTERS),
        suffix: (right + clause.after).slice(0, CONTEXT_CHARACTERS),
      },
      from,
    ),
    page: clauseUrl(statement, clause.clause, { lang }),
  };
}
