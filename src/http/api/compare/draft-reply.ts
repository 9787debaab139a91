import type { z } from '@hono/zod-openapi';
import { clauseUrl } from '../../../addresses/urls.ts';
import type { DraftCheck, DraftStatus } from '../../../answers/compare/draft.ts';
import { isInvented } from '../../../answers/real-or-invented.ts';
import { counted } from '../../../answers/search/search-sentence.ts';
import { ENGINE_NAME, ENGINE_VERSION } from '../../../comparison/index.ts';
import type { StoredCollection } from '../../../store/index.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';
import type { draftCheckSchema } from './draft-schema.ts';

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
      ...(isInvented(candidate.series, collection) ? { specimen: true as const } : {}),
      page: clauseUrl(candidate.statement, candidate.clause, { lang: check.lang }),
    })),
  }));
  const invented = clauses.some(({ precedents }) => precedents.some(({ specimen }) => specimen));
  return {
    against: 'collection',
    lang: check.lang,
    sha256: check.sha256,
    words: check.words,
    complete: check.clauses.length === check.total,
    total: check.total,
    engine: { name: ENGINE_NAME, version: ENGINE_VERSION, options: { lang: check.lang } },
    ...(invented ? { notice: SPECIMEN_NOTICE } : {}),
    searched: {
      clauses: check.searched,
      collection: collection?.record.id ?? null,
      loaded: collection?.loaded ?? null,
    },
    summary: {
      sentence: sentenceOf(check, counts),
      clauses: counts,
    },
    clauses,
  };
}

/** Says how much of the draft was looked at, and where nothing could be found because nothing was there to search. */
function sentenceOf(check: DraftCheck, counts: Readonly<Record<DraftStatus, number>>): string {
  const looked = check.clauses.length;
  const cut =
    looked === check.total
      ? ''
      : `The draft has ${check.total} clauses; only the first ${looked} were looked at. `;
  if (check.searched === 0)
    return `${cut}The collection has no text in ${check.lang}, so no clause of the draft can be called new.`;
  const verb = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const parts = [
    `${verb(counts.precedent, 'has', 'have')} a near precedent in the collection`,
    ...(counts.formula > 0 ? [`${verb(counts.formula, 'more holds', 'more hold')} a formula`] : []),
    `for ${counts.new} nothing near was found`,
    ...(counts.short > 0 ? [`${verb(counts.short, 'is', 'are')} too short to tell`] : []),
  ];
  return `${cut}Of ${counted(looked, 'clause')} ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}.`;
}
