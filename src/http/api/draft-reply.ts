import type { z } from '@hono/zod-openapi';
import { ENGINE_NAME, ENGINE_VERSION } from '../../comparison/index.ts';
import { clauseUrl } from '../../pages/urls.ts';
import type { StoredCollection } from '../../store/index.ts';
import type { DraftCheck, DraftStatus } from '../data/draft.ts';
import type { draftCheckSchema } from './draft-schema.ts';
import { isSpecimenSeries } from './search-reply.ts';
import { SPECIMEN_NOTICE } from './statement-schema.ts';

/** A draft check as the API shows it. */
export function draftReply(
  check: DraftCheck,
  collection: StoredCollection | null,
): z.input<typeof draftCheckSchema> {
  const count = (status: DraftStatus) => check.clauses.filter((clause) => clause.status === status).length;
  const counts = {
    precedent: count('precedent'),
    formula: count('formula'),
    new: count('new'),
    short: count('short'),
  };
  const clauses = check.clauses.map((clause) => ({
    ...clause,
    formulas: clause.formulas.map(({ formula, hit }) => ({
      id: hit.formula,
      name: formula?.name ?? hit.formula,
      theme: hit.theme,
      from: hit.from,
      to: hit.to,
      variant: hit.variant,
    })),
    precedents: clause.precedents.map(({ candidate, clause: shown, score }) => ({
      statement: candidate.statement,
      partner: candidate.partner,
      adopted: candidate.adopted,
      clause: candidate.clause,
      from: shown.from,
      to: shown.to,
      text: shown.wording,
      sha256: shown.sha256,
      score: Math.round(score * 1000) / 1000,
      ...(isSpecimenSeries(candidate.series, collection) ? { specimen: true as const } : {}),
      page: clauseUrl(candidate.statement, candidate.clause, { lang: check.lang }),
    })),
  }));
  const invented = clauses.some(({ precedents }) => precedents.some(({ specimen }) => specimen));
  return {
    against: 'collection',
    lang: check.lang,
    sha256: check.sha256,
    words: check.words,
    engine: { name: ENGINE_NAME, version: ENGINE_VERSION, options: { lang: check.lang } },
    ...(invented ? { notice: SPECIMEN_NOTICE } : {}),
    searched: {
      clauses: check.searched,
      collection: collection?.record.id ?? null,
      loaded: collection?.loaded ?? null,
    },
    summary: {
      sentence: `Of ${check.clauses.length} clauses ${counts.precedent} have a precedent in the collection, ${counts.formula} more hold a formula, ${counts.new} are new and ${counts.short} are too short to tell.`,
      clauses: counts,
    },
    clauses,
  };
}
