import { refusalOfMarks } from '../given-text.ts';
import { found, type Result, refused } from '../refusal.ts';
import { misplacedStar, parseSearch } from './search-query.ts';
import {
  DEEPEST,
  MOST_ALTERNATIVES,
  MOST_NEAR,
  MOST_PREFIXES,
  MOST_WORDS,
  type SearchTerm,
} from './search-term.ts';
import { loneSign } from './signs.ts';

/** What a query looks for; refused where it holds no word, is beyond a bound, or says what no search can do. */
export function askedTerm({
  q,
  across,
}: {
  readonly q: string;
  readonly across?: boolean | undefined;
}): Result<SearchTerm> {
  const unreadable = refusalOfMarks(q, 'q');
  if (unreadable) return refused(unreadable);
  const star = misplacedStar(q);
  if (star !== undefined)
    return refused({
      reason: 'bad-parameter',
      detail: 'A star works only at the end of a word, for whatever follows: “sanction*”.',
      detailIn: { ru: 'Звёздочка ставится только в конце слова вместо любого окончания: «санкци*».' },
      parameter: 'q',
      value: q,
      nearest: q.replace(star, star.replaceAll('*', '')),
    });
  const sign = loneSign(q);
  const term = sign === undefined ? parseSearch(q) : termOfSign(sign);
  if (!term)
    return refused({
      reason: 'bad-parameter',
      detail: `The search needs a word, and takes at most ${MOST_WORDS} of them, ${DEEPEST} levels of brackets, ${MOST_ALTERNATIVES} alternatives with OR, ${MOST_NEAR} words in one NEAR and ${MOST_PREFIXES} beginnings of words (*).`,
      detailIn: {
        ru: `Для поиска нужно слово. Самое большее: слов\u00a0— ${MOST_WORDS}, скобок друг в друге\u00a0— ${DEEPEST}, вариантов через OR\u00a0— ${MOST_ALTERNATIVES}, слов в одном NEAR\u00a0— ${MOST_NEAR}, начал слов (*)\u00a0— ${MOST_PREFIXES}.`,
      },
      parameter: 'q',
      value: q,
    });
  if (across && (term.kind !== 'phrase' || term.prefix || sign !== undefined))
    return refused({
      reason: 'bad-parameter',
      detail: 'Across languages one word or phrase can be looked for, without operators and stars.',
      detailIn: { ru: 'На всех языках можно искать одно слово или выражение, без операторов и звёздочек.' },
      parameter: 'across',
      value: 'true',
      nearest: 'false',
    });
  return found(term);
}

function termOfSign(sign: string): SearchTerm {
  return {
    kind: 'phrase',
    words: [],
    prefix: false,
    shown: sign,
    signs: { before: sign, inner: [], after: '' },
  };
}
