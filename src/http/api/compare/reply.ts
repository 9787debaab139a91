import type { z } from '@hono/zod-openapi';
import { textPinUrl, withQuery } from '../../../addresses/urls.ts';
import type { ComparedSide } from '../../../answers/compare/compared-side.ts';
import type { ComparedTexts } from '../../../answers/compare/comparison.ts';
import type { ComparedThemes } from '../../../answers/compare/digest.ts';
import type { ReviewOfPair } from '../../../answers/compare/review.ts';
import { forceChange, type Voices } from '../../../answers/formulas/voices.ts';
import { replacementOf } from '../../../answers/statements/texts.ts';
import { type Nearest, nearestPassages } from '../../../comparison/digest/index.ts';
import type { NoiseClass, Row, RowClause } from '../../../comparison/index.ts';
import { translatorsWordsNote } from '../../../statement/index.ts';
import { standingReply } from '../statements/standing-reply.ts';
import { specimenNotice } from '../statements/statement-reply.ts';
import { digestReply } from './digest-reply.ts';
import { type FilterQuery, filterReply } from './filter.ts';
import { withIgnored } from './ignored.ts';
import type { comparisonSchema } from './schema.ts';

export type ComparisonReply = z.input<typeof comparisonSchema>;

/** The permanent address of a comparison of two stored texts; null where a side was handed in. */
export function pinOf(
  { a, b, comparison, review }: ComparedTexts,
  ignore?: readonly NoiseClass[],
): string | null {
  if (!a.found || !b.found) return null;
  const { mode, engine } = comparison;
  const aligned = review?.state === 'used' ? review.name : undefined;
  return withQuery(`/v1/compare/${a.sha256}..${b.sha256}`, { mode, engine: engine.version, aligned, ignore });
}

/** Who aligned the two by hand, or why the rows are those of the engine although somebody did. */
function reviewReply(review: ReviewOfPair | null, pinned: boolean): Partial<ComparisonReply> {
  if (review === null) return {};
  const { state, by, date, name, wordings } = review;
  if (state === 'used') return { aligned_by: { who: by, date } };
  // What may be another tomorrow is no part of a permanent reply.
  if (pinned) return {};
  const address = withQuery(`/v1/compare/${wordings.join('..')}`, { aligned: name });
  const notices = {
    'passed-over': `The rows are those of the engine. ${by} aligned the two by hand on ${date}: ${address}`,
    'other-wording': `${by} aligned the two by hand on ${date}, in another wording; the rows are those of the engine. The alignment: ${address}`,
    unknown: `The address names an alignment by hand that this service does not have; the rows are those of the engine.`,
  };
  return { alignment_notice: notices[state] };
}

export interface ComparisonView {
  readonly only?: 'changes' | undefined;
  readonly ignore?: readonly NoiseClass[] | undefined;
  readonly pinned?: boolean;
  /** The engine that the address names, where an earlier one. */
  readonly earlier?: string;
  /** What the rows speak of; a reply without it has no digest. */
  readonly themes?: ComparedThemes | undefined;
  /** What was asked for, and the numbers of the rows that fit. */
  readonly filter?: FilterQuery | undefined;
  readonly shown?: ReadonlySet<number> | undefined;
}

/**
 * A comparison as the API shows it. `only` leaves out rows that are the same and stand where they stood, or differ only
 * in what `ignore` names. `pinned` leaves
 * out what may be another tomorrow although wordings and engine stay – title, dates, authority, source, what replaced a
 * text, who speaks – because readers keep a pinned reply for a year without asking again.
 */
export function comparisonReply(
  compared: ComparedTexts,
  { only, ignore, pinned = false, earlier, themes, filter, shown }: ComparisonView = {},
): ComparisonReply {
  const { a, b, comparison } = compared;
  const records = [a, b].flatMap((side) => (side.found ? [side.found.statement.record] : []));
  const near = themes && nearestPassages(comparison.rows, themes, compared.lang);
  const rows: readonly MarkedRow[] = ignore
    ? comparison.rows.map((row) => withIgnored(row, ignore))
    : comparison.rows;
  return {
    a: sideReply(a, comparison.a, pinned),
    b: sideReply(b, comparison.b, pinned),
    mode: comparison.mode,
    precise: comparison.precise,
    engine: comparison.engine,
    ...(earlier === undefined
      ? {}
      : {
          engine_notice: `This address was given out by engine ${earlier}; it is answered by engine ${comparison.engine.version}, whose rows may be others.`,
        }),
    ...reviewReply(compared.review, pinned),
    pin: pinOf(compared, ignore),
    ...specimenNotice(records),
    ...(pinned ? {} : wordsNoticeOf(a, b)),
    ...(only ? { only } : {}),
    ...(ignore ? { ignore, ignored: countIgnored(rows) } : {}),
    ...(filter && shown ? { filter: filterReply(comparison, filter, shown) } : {}),
    summary: comparison.summary,
    ...(themes ? { digest: digestReply(themes) } : {}),
    rows: rows
      .filter((row) => (!only || isChange(row)) && (shown?.has(row.n) ?? true))
      .map((row) => ({
        ...(pinned ? row : rowReply(row, a.voices, b.voices)),
        ...nearestReply(near?.get(row.n)),
      })),
  };
}

type MarkedRow = Row | ReturnType<typeof withIgnored>;

function isChange(row: MarkedRow): boolean {
  return (row.kind !== 'same' && !('ignored' in row)) || row.moved;
}

function countIgnored(rows: readonly MarkedRow[]): { readonly rows: number; readonly edits: number } {
  let edits = 0;
  for (const row of rows) for (const edit of row.edits) if ('ignored' in edit) edits += 1;
  return { rows: rows.filter((row) => 'ignored' in row).length, edits };
}

/** That word marks on a translator's own words may mark the translation. */
export function wordsNoticeOf(a: ComparedSide, b: ComparedSide): { readonly words_notice?: string } {
  const texts = [{ name: 'a', side: a } as const, { name: 'b', side: b } as const].flatMap(
    ({ name, side: { found } }) => (found ? [{ name, standing: { authority: found.text.authority } }] : []),
  );
  const note = translatorsWordsNote(texts, 'en');
  return note === null ? {} : { words_notice: note };
}

export function sideReply(
  side: ComparedSide,
  counted: { readonly lang: string; readonly words: number },
  pinned: boolean,
): ComparisonReply['a'] {
  const { found, sha256 } = side;
  const { lang, words } = counted;
  if (!found) return { id: null, lang, sha256, words };
  const { record } = found.statement;
  if (pinned) return { id: record.id, lang, sha256, words, ...(record.specimen ? { specimen: true } : {}) };
  const newer = replacementOf(found);
  return {
    id: record.id,
    title: record.title,
    series: record.series,
    adopted: record.adopted,
    lang,
    sha256,
    words,
    authority: found.text.authority,
    ...standingReply(found.statement, found.text),
    source: found.text.provenance.source,
    ...(record.specimen ? { specimen: true } : {}),
    ...(newer
      ? { superseded_by: { sha256: newer.sha256, version: newer.version, text: textPinUrl(newer.sha256) } }
      : {}),
  };
}

function rowReply(row: MarkedRow, a: Voices | null, b: Voices | null): ComparisonReply['rows'][number] {
  const force = a && b ? forceChange(row.a, row.b, { a, b }) : null;
  return {
    ...row,
    a: row.a.map((clause) => withVoice(clause, a)),
    b: row.b.map((clause) => withVoice(clause, b)),
    ...(force ? { force } : {}),
  };
}

/** The nearest passage goes by themes, so only a reply that reads them has it. */
function nearestReply(near: Nearest | undefined): Pick<ComparisonReply['rows'][number], 'nearest'> {
  return near === undefined ? {} : { nearest: { row: near.row, ...near.clause } };
}

export function withVoice(clause: RowClause, voices: Voices | null) {
  const known = voices?.get(clause.clause);
  if (!known) return clause;
  const { clause: _, ...voice } = known;
  return { ...clause, voice };
}
