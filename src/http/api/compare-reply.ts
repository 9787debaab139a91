import type { z } from '@hono/zod-openapi';
import type { Row, RowClause } from '../../comparison/index.ts';
import { withQuery } from '../../pages/urls.ts';
import type { ComparedSide, ComparedTexts } from '../data/comparison.ts';
import { replacementOf } from '../data/texts.ts';
import { forceChange, type Voices } from '../data/voices.ts';
import type { comparisonSchema } from './compare-schema.ts';
import { specimenNotice, textPinUrl } from './statement-reply.ts';

export type ComparisonReply = z.input<typeof comparisonSchema>;

/** The permanent address of a comparison of two stored texts; null where a side was handed in. */
export function pinOf({ a, b, comparison }: ComparedTexts): string | null {
  if (!a.found || !b.found) return null;
  const { mode, engine } = comparison;
  return withQuery(`/v1/compare/${a.sha256}..${b.sha256}`, { mode, engine: engine.version });
}

/**
 * A comparison as the API shows it. `only` leaves out rows that are the same and stand where they stood. `pinned` leaves
 * out what may be another tomorrow although wordings and engine stay – title, dates, authority, source, what replaced a
 * text, who speaks – because readers keep a pinned reply for a year without asking again.
 */
export function comparisonReply(
  compared: ComparedTexts,
  { only, pinned = false }: { readonly only?: 'changes' | undefined; readonly pinned?: boolean } = {},
): ComparisonReply {
  const { a, b, comparison } = compared;
  const records = [a, b].flatMap((side) => (side.found ? [side.found.statement.record] : []));
  return {
    a: sideReply(a, comparison.a, pinned),
    b: sideReply(b, comparison.b, pinned),
    mode: comparison.mode,
    precise: comparison.precise,
    engine: comparison.engine,
    pin: pinOf(compared),
    ...specimenNotice(records),
    ...(only ? { only } : {}),
    summary: comparison.summary,
    rows: (only ? comparison.rows.filter((row) => row.kind !== 'same' || row.moved) : comparison.rows).map(
      (row) => (pinned ? row : rowReply(row, a.voices, b.voices)),
    ),
  };
}

function sideReply(
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
    source: found.text.provenance.source,
    ...(record.specimen ? { specimen: true } : {}),
    ...(newer
      ? { superseded_by: { sha256: newer.sha256, version: newer.version, text: textPinUrl(newer.sha256) } }
      : {}),
  };
}

function rowReply(row: Row, a: Voices | null, b: Voices | null): ComparisonReply['rows'][number] {
  const force = a && b ? forceChange(row.a, row.b, { a, b }) : null;
  return {
    ...row,
    a: row.a.map((clause) => withVoice(clause, a)),
    b: row.b.map((clause) => withVoice(clause, b)),
    ...(force ? { force } : {}),
  };
}

function withVoice(clause: RowClause, voices: Voices | null) {
  const known = voices?.get(clause.clause);
  if (!known) return clause;
  const { clause: _, ...voice } = known;
  return { ...clause, voice };
}
