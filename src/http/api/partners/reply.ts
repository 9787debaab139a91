import type { z } from '@hono/zod-openapi';
import {
  clauseUrl,
  compareDataUrl,
  formulaDataUrl,
  partnerDataUrl,
  partnerUrl,
  statementDataUrl,
} from '../../../addresses/urls.ts';
import type { Partner } from '../../../answers/partners/partners.ts';
import type { PartnerProfile } from '../../../answers/partners/profile.ts';
import { overlapReply } from '../formulas/matrix.ts';
import { SPECIMEN_NOTICE } from '../statements/statement-schema.ts';
import type { partnerListSchema, partnerProfileSchema } from './schema.ts';

function factsOf({ key, series, name, specimen, statements }: Partner) {
  return {
    id: key,
    series,
    name,
    ...(specimen ? { specimen: true as const } : {}),
    statements: statements.length,
    obtained: statements.filter(({ texts }) => texts.length > 0).length,
    first: statements[0]?.record.adopted ?? null,
    last: statements.at(-1)?.record.adopted ?? null,
    page: partnerUrl(key),
  };
}

export function partnerListReply(partners: readonly Partner[]): z.input<typeof partnerListSchema> {
  return { partners: partners.map((one) => ({ ...factsOf(one), link: partnerDataUrl(one.key) })) };
}

export function partnerProfileReply(profile: PartnerProfile): z.input<typeof partnerProfileSchema> {
  const { partner, lang, statements, formulas, own, others } = profile;
  const latest = statements.at(-1);
  const readOf = new Map(statements.map(({ statement, counted }) => [statement, counted[0]]));
  return {
    ...factsOf(partner),
    ...(partner.specimen ? { notice: SPECIMEN_NOTICE } : {}),
    lang,
    languages: profile.languages,
    authority: profile.authority,
    texts: partner.statements.map(({ record, texts: versions }) => ({
      statement: record.id,
      title: record.title,
      kind: record.kind,
      adopted: record.adopted,
      lang: readOf.get(record.id)?.lang ?? null,
      words: readOf.get(record.id)?.words ?? null,
      languages: [...new Set(versions.map((text) => text.lang))],
      link: statementDataUrl(record.id),
    })),
    searched: statements.length,
    formulas: formulas.map(({ formula, statements_with, statements: testable, ...use }) => ({
      id: formula.id,
      theme: formula.theme,
      name: formula.name,
      texts_with: statements_with,
      texts: testable,
      ...use,
      link: formulaDataUrl(formula.id, { lang }),
    })),
    alone: {
      formulas: formulas.filter((one) => one.others.length === 0).map(({ formula }) => formula.id),
      wordings: own.map(({ places, quoted: _, ...wording }) => ({
        ...wording,
        places: places.map((place) => ({
          ...place,
          page: clauseUrl(place.statement, place.clause, { lang: wording.lang }),
        })),
      })),
    },
    others: others.map(({ partner: other, latest: theirs, overlap }) => ({
      id: other.key,
      name: other.name,
      ...overlapReply(overlap),
      latest: theirs.statement,
      compare: latest ? compareDataUrl(latest.statement, theirs.statement, { lang }) : null,
      link: partnerDataUrl(other.key, { lang }),
    })),
  };
}
