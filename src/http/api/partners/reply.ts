import type { z } from '@hono/zod-openapi';
import {
  clauseUrl,
  compareDataUrl,
  formulaDataUrl,
  partnerDataUrl,
  partnerUrl,
  statementDataUrl,
} from '../../../addresses/urls.ts';
import { shareOf, symmetricShare } from '../../../answers/formulas/matrix.ts';
import type { Partner } from '../../../answers/partners/partners.ts';
import type { PartnerProfile } from '../../../answers/partners/profile.ts';
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
  const { partner, lang, texts, formulas, own, others } = profile;
  const latest = texts.at(-1);
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
      words: versions.find((text) => text.lang === lang)?.words ?? null,
      languages: [...new Set(versions.map((text) => text.lang))],
      link: statementDataUrl(record.id),
    })),
    searched: texts.length,
    formulas: formulas.map(({ formula, ...use }) => ({
      id: formula.id,
      theme: formula.theme,
      name: formula.name,
      ...use,
      link: formulaDataUrl(formula.id, { lang }),
    })),
    alone: {
      formulas: formulas.filter((one) => one.others.length === 0).map(({ formula }) => formula.id),
      wordings: own.map(({ places, ...wording }) => ({
        ...wording,
        places: places.map((place) => ({
          ...place,
          page: clauseUrl(place.statement, place.clause, { lang }),
        })),
      })),
    },
    others: others.map(({ partner: other, latest: theirs, overlap }) => ({
      id: other.key,
      name: other.name,
      a_words: overlap.a_words,
      b_words: overlap.b_words,
      a_words_in_b: overlap.a_covered,
      b_words_in_a: overlap.b_covered,
      a_in_b: shareOf(overlap.a_covered, overlap.a_words),
      b_in_a: shareOf(overlap.b_covered, overlap.b_words),
      both: symmetricShare(overlap),
      latest: theirs.statement,
      compare: latest ? compareDataUrl(latest.statement, theirs.statement, { lang }) : null,
      link: partnerDataUrl(other.key, { lang }),
    })),
  };
}
