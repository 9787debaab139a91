import type { D1Database } from '@cloudflare/workers-types';
import { underOtherNames } from '../../glossary/index.ts';
import { searchClauses } from '../../store/index.ts';
import { splitWords } from '../../text/index.ts';
import { compoundsOf } from './joined-prints.ts';
import { found, type Looser } from './looser-way.ts';
import { matchExpression } from './match-expression.ts';
import type { SearchTerm } from './search-term.ts';

/**
 * What the texts have under other names of what a phrase names ("Türkiye" for "Turkey"), in any form of their words. They
 * are never counted with the phrase: which name stands is what the reader may be asking for.
 */
export async function searchOtherNames(
  db: D1Database,
  {
    term,
    texts,
    languages,
    theme,
  }: {
    readonly term: SearchTerm;
    readonly texts: readonly number[];
    readonly languages: readonly string[];
    readonly theme?: string | undefined;
  },
): Promise<readonly Looser[]> {
  if (term.kind !== 'phrase' || term.prefix || term.signs || texts.length === 0) return [];
  const phrases = underOtherNames(term.words.join(' '), languages);
  const counted = await Promise.all(
    phrases.map(async (phrase) => {
      const words = splitWords(phrase).map(({ folded }) => folded);
      const named = { kind: 'phrase', words, prefix: false } as const;
      const expression = matchExpression(named, {
        stems: true,
        languages,
        compounds: await compoundsOf(db, named, languages, true),
      });
      return searchClauses(db, { expression, column: 'stems', texts, theme, limit: 0 });
    }),
  );
  const names = phrases.filter((_, index) => (counted[index]?.counts.length ?? 0) > 0);
  if (names.length === 0) return [];
  const all: SearchTerm = {
    kind: 'or',
    terms: names.map((phrase) => ({
      kind: 'phrase',
      words: splitWords(phrase).map(({ folded }) => folded),
      prefix: false,
    })),
  };
  const { counts } = await searchClauses(db, {
    expression: matchExpression(all, {
      stems: true,
      languages,
      compounds: await compoundsOf(db, all, languages, true),
    }),
    column: 'stems',
    texts,
    theme,
    limit: 0,
  });
  return [found('names', counts, names)];
}
