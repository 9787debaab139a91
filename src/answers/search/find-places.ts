import type { D1Database } from '@cloudflare/workers-types';
import type { FoundCount } from '../../store/index.ts';
import { found, type Result, refused } from '../refusal.ts';
import {
  asSigned,
  type FoundPlaces,
  findByWords,
  findHeld,
  findSign,
  isNumberAtEdge,
} from './find-clauses.ts';
import { compoundsOf } from './joined-prints.ts';
import { matchExpression } from './match-expression.ts';
import type { SearchTerm } from './search-term.ts';

export interface PlacesFound extends FoundPlaces {
  /** The term as its places were held to it: with its signs, or with the signs that were passed over. */
  readonly term: SearchTerm;
  /** Counts in the texts beside. */
  readonly apart: readonly FoundCount[];
}

/**
 * The places of a term in the texts that count, and its counts in those beside. One phrase with signs ("40 %") is held
 * to them; where its words are too frequent for that, and in terms with operators, the signs are passed over.
 */
export async function findPlaces(
  db: D1Database,
  term: SearchTerm,
  {
    stems,
    theme,
    languages,
    texts,
    beside,
    limit,
  }: {
    readonly stems: boolean;
    readonly theme: string | undefined;
    readonly languages: readonly string[];
    readonly texts: readonly number[];
    readonly beside: readonly number[];
    readonly limit: number;
  },
): Promise<Result<PlacesFound>> {
  if (term.kind === 'phrase' && term.words.length === 0) {
    const sign = term.signs?.before ?? '';
    const [counted, apart] = await Promise.all([
      findSign(db, sign, theme, texts, limit),
      findSign(db, sign, theme, beside, 0),
    ]);
    if (counted && apart) return found({ ...counted, term, apart: apart.answer.counts });
    return refused({
      reason: 'bad-parameter',
      detail: `The sign “${sign}” alone stands in too many places to be counted; write a word or a number beside it.`,
      detailIn: {
        ru: `Знак «${sign}» сам по себе стоит в слишком многих местах: напишите рядом слово или число.`,
      },
      parameter: 'q',
      value: sign,
    });
  }
  const question = {
    expression: matchExpression(term, {
      stems,
      languages,
      compounds: await compoundsOf(db, term, languages, stems),
    }),
    column: stems ? ('stems' as const) : ('folded' as const),
    theme,
  };
  for (const held of waysToHold(term)) {
    const signs = held.kind === 'phrase' ? held.signs : undefined;
    const [counted, apart] = await Promise.all([
      findHeld(db, question, signs, texts, limit),
      findHeld(db, question, signs, beside, 0),
    ]);
    if (counted && apart) return found({ ...counted, term: held, apart: apart.answer.counts });
  }
  const [counted, apart] = await Promise.all([
    findByWords(db, question, texts, limit),
    findByWords(db, question, beside, 0),
  ]);
  const isNumber = term.kind === 'phrase' && isNumberAtEdge(term);
  return found({
    ...counted,
    term: isNumber ? { ...term, inLonger: true } : term,
    apart: apart.answer.counts,
  });
}

/** The term as its places may be held to the wording, the strictest way first; none where words alone decide. */
function waysToHold(term: SearchTerm): readonly SearchTerm[] {
  if (term.kind !== 'phrase' || term.prefix) return [];
  return [...(term.signed ? [asSigned(term)] : []), ...(isNumberAtEdge(term) ? [term] : [])];
}
