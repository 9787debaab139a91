import { clauseUrl, compareUrl, textPinUrl, textReference } from '../../addresses/urls.ts';
import type { ComparedSide } from '../../answers/compare/compared-side.ts';
import { selectorIn } from '../../answers/passage.ts';
import type { RowClause } from '../../comparison/index.ts';
import type { CrossedReply } from '../api/compare/crossed-reply.ts';
import type { FilterQuery } from '../api/compare/filter.ts';
import type { ComparisonReply } from '../api/compare/reply.ts';

type Rows = ComparisonReply['rows'][number] | CrossedReply['rows'][number];
interface Sides {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
}

/** Which two wordings were compared, and where that can be read and cited. */
export function comparedHead(
  reply: ComparisonReply | CrossedReply,
  { a, b }: Sides,
  filter: FilterQuery | undefined,
  detail: boolean,
) {
  const reference = ({ found, sha256 }: ComparedSide) =>
    textReference(found?.statement.record.id ?? '', sha256);
  return {
    a: sideFacts(reply.a, detail),
    b: sideFacts(reply.b, detail),
    mode: reply.mode,
    engine: reply.engine.version,
    ...('aligned_by' in reply ? { aligned_by: reply.aligned_by } : {}),
    pin: reply.pin,
    page: compareUrl(reference(a), reference(b), { ...filter, mode: reply.mode }),
    ...(reply.notice === undefined ? {} : { notice: reply.notice }),
    sentence: reply.summary.sentence,
    rows_in_all: counted(reply.summary.rows),
  };
}

function sideFacts(side: ComparisonReply['a'], detail: boolean) {
  const { id, title, adopted, lang, words, sha256, source, authority, specimen, superseded_by } = side;
  return {
    id,
    title,
    adopted,
    lang,
    words,
    sha256,
    source,
    authority,
    ...(specimen ? { specimen } : {}),
    ...(superseded_by ? { superseded_by: textPinUrl(superseded_by.sha256) } : {}),
    ...(detail ? { text_address: textPinUrl(sha256) } : {}),
  };
}

/** Kinds of which there are rows. */
function counted(rows: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(rows).filter(([, count]) => count > 0));
}

/** A row with each wording once: what stands the same on both sides is given for A, with the clause of B. */
export function compactRow(row: Rows, sides: Sides, detail: boolean) {
  const { n, kind, moved, split, merged, force } = row;
  const facts = {
    n,
    kind,
    ...('certainty' in row && row.certainty ? { certainty: row.certainty } : {}),
    ...(moved ? { moved } : {}),
    ...(split ? { split } : {}),
    ...(merged ? { merged } : {}),
    ...(force && force !== 'same' ? { force } : {}),
    ...('ignored' in row && row.ignored ? { ignored: true } : {}),
  };
  const of = (clauses: readonly RowClause[], side: ComparedSide) =>
    clauses.map((clause) => clauseOf(clause, side, detail));
  const texts = (clauses: readonly RowClause[]) => clauses.map(({ text }) => text).join('\n');
  if (!detail && row.a.length > 0 && texts(row.a) === texts(row.b))
    return { ...facts, a: of(row.a, sides.a), b: row.b.map(({ clause }) => ({ clause })) };
  return {
    ...facts,
    ...(row.a.length > 0 ? { a: of(row.a, sides.a) } : {}),
    ...(row.b.length > 0 ? { b: of(row.b, sides.b) } : {}),
    ...('evidence' in row
      ? { evidence: detail ? row.evidence : [...new Set(row.evidence.map(shortEvidence))] }
      : {}),
    ...('alone' in row && row.alone?.length ? { alone: row.alone } : {}),
    ...(detail && 'nearest' in row && row.nearest ? { nearest: nearestOf(row.nearest, row, sides) } : {}),
  };
}

/** The passage of the other text that comes nearest to a row without a match. */
function nearestOf(
  { row: near, ...clause }: RowClause & { readonly row: number },
  { kind }: Pick<Rows, 'kind'>,
  { a, b }: Sides,
) {
  return { row: near, ...clauseOf(clause, kind === 'only_a' ? b : a, true) };
}

/** What both sides say; a language model says nothing of either, so its word is named as its own. */
function shortEvidence({ kind, key }: CrossedReply['rows'][number]['evidence'][number]): string {
  return kind === 'model' ? `similar meaning (${key})` : key;
}

/** A clause; with `detail` the selector says the wording, so that it stands there once as well. */
function clauseOf({ clause, from, to, text }: RowClause, side: ComparedSide, detail: boolean) {
  if (!detail) return { clause, text };
  const id = side.found?.statement.record.id;
  const { segmented } = side;
  return {
    clause,
    selector: selectorIn(segmented.text, from, to),
    ...(id === undefined ? {} : { page: clauseUrl(id, clause, { lang: segmented.lang }) }),
  };
}

/** Of two languages: theme by theme, how many rows have a counterpart and for how many none was found, with formulas that one text alone has. */
export function compactCrossedDigest(digest: NonNullable<CrossedReply['digest']>) {
  return digest.map(({ theme, counterpart, only_a, only_b }) => ({
    theme,
    counterpart: counterpart.count,
    only_a: only_a.count,
    only_b: only_b.count,
    ...newsOf('a_alone', only_a),
    ...newsOf('b_alone', only_b),
  }));
}

/** Formulas of which the other text has no wording: more of them tell an agent little more. */
const MOST_NEWS = 4;

function newsOf(name: 'a_alone' | 'b_alone', { formulas }: CrossedCell) {
  const news = formulas.filter(({ in_other_text }) => in_other_text === false).map(({ id }) => id);
  return news.length === 0 ? {} : { [name]: news.slice(0, MOST_NEWS) };
}

type CrossedCell = NonNullable<CrossedReply['digest']>[number]['only_a'];

/** Theme by theme how many rows there are of each kind, and the phrase that tells most of what one side says alone. */
export function compactDigest(digest: NonNullable<ComparisonReply['digest']>) {
  return digest.map(({ theme, shared, reworded, only_a, only_b }) => ({
    theme: theme ?? 'none',
    shared: shared.count,
    reworded: reworded.count,
    only_a: only_a.count,
    only_b: only_b.count,
    ...(only_a.phrase?.a ? { a_alone: only_a.phrase.a.text } : {}),
    ...(only_b.phrase?.b ? { b_alone: only_b.phrase.b.text } : {}),
  }));
}
