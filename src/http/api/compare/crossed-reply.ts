import type { z } from '@hono/zod-openapi';
import { compareDataUrl, withQuery } from '../../../addresses/urls.ts';
import type { CrossedTexts } from '../../../answers/compare/crossed-texts.ts';
import { forceChange } from '../../../answers/formulas/voices.ts';
import type { CrossedRow } from '../../../crossing/index.ts';
import { specimenNotice } from '../statements/statement-reply.ts';
import type { CrossedDigestReply } from './crossed-digest-reply.ts';
import type { crossedSchema } from './crossed-schema.ts';
import { type FilterQuery, filterReply } from './filter.ts';
import { sideReply, withVoice, wordsNoticeOf } from './reply.ts';

export type CrossedReply = z.input<typeof crossedSchema>;

/** The permanent address of a comparison across languages; null where a side was handed in. */
export function crossedPinOf({ a, b, comparison }: CrossedTexts): string | null {
  if (!a.found || !b.found) return null;
  const { mode, engine } = comparison;
  return withQuery(`/v1/compare/${a.sha256}..${b.sha256}`, {
    mode,
    evidence: String(engine.options.evidence),
    engine: engine.version,
  });
}

export interface CrossedView {
  readonly only?: 'changes' | undefined;
  readonly pinned?: boolean;
  /** What was asked for, and the numbers of the rows that fit. */
  readonly filter?: FilterQuery | undefined;
  readonly shown?: ReadonlySet<number> | undefined;
  /** What the rows speak of; a reply without it has no digest. */
  readonly digest?: CrossedDigestReply | undefined;
}

/**
 * A comparison across languages as the API shows it. `pinned` leaves out what may be another tomorrow although
 * wordings and engine stay; `only` leaves out rows that have a counterpart in order and no fact of their own.
 */
export function crossedReply(
  crossed: CrossedTexts,
  { only, pinned = false, filter, shown, digest }: CrossedView = {},
): CrossedReply {
  const { a, b, comparison } = crossed;
  const records = [a, b].flatMap((side) => (side.found ? [side.found.statement.record] : []));
  const rows = comparison.rows.filter((row) => (!only || isChange(row)) && (shown?.has(row.n) ?? true));
  return {
    crossed: true,
    a: sideReply(a, comparison.a, pinned),
    b: sideReply(b, comparison.b, pinned),
    mode: comparison.mode,
    one_statement: comparison.one_statement,
    concepts: comparison.concepts,
    precise: comparison.precise,
    engine: comparison.engine,
    pin: crossedPinOf(crossed),
    ...specimenNotice(records),
    ...(pinned ? {} : wordsNoticeOf(a, b)),
    ...(only ? { only } : {}),
    ...(filter && shown ? { filter: filterReply(comparison, filter, shown) } : {}),
    common: pinned ? [] : commonOf(crossed),
    summary: comparison.summary,
    ...(digest ? { digest } : {}),
    rows: rows.map((row) => (pinned ? row : rowReply(row, crossed))),
  };
}

function isChange(row: CrossedRow): boolean {
  return row.kind !== 'counterpart' || row.moved || (row.alone?.length ?? 0) > 0;
}

/** Where the two can be read word for word. */
function commonOf({ a, b, common }: CrossedTexts): CrossedReply['common'] {
  const [idA, idB] = [a.found?.statement.record.id, b.found?.statement.record.id];
  if (idA === undefined || idB === undefined) return [];
  return common.map((lang) => ({ lang, url: compareDataUrl(idA, idB, { lang }) }));
}

function rowReply(row: CrossedRow, { a, b }: CrossedTexts): CrossedReply['rows'][number] {
  const force = a.voices && b.voices ? forceChange(row.a, row.b, { a: a.voices, b: b.voices }) : null;
  return {
    ...row,
    a: row.a.map((clause) => withVoice(clause, a.voices)),
    b: row.b.map((clause) => withVoice(clause, b.voices)),
    ...(force ? { force } : {}),
  };
}
