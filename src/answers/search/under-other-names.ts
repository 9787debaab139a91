import type { D1Database } from '@cloudflare/workers-types';
import { underOtherNames } from '../../glossary/index.ts';
import { type FoundCount, searchClauses } from '../../store/index.ts';
import { splitWords } from '../../text/index.ts';
import { compoundsOf } from './joined-prints.ts';
import { found, type Looser } from './looser-way.ts';
import { matchExpression } from './match-expression.ts';
import type { SearchTerm } from './search-term.ts';

interface NamesQuestion {
  readonly term: SearchTerm;
  readonly texts: readonly number[];
  readonly languages: readonly string[];
  readonly theme?: string | undefined;
}

/**
 * What the texts have under other names of what a phrase names ("Türkiye" for "Turkey"), in any form of their words. They
 * are never counted with the phrase: which name stands is what the reader may be asking for.
 */
export async function searchOtherNames(db: D1Database, question: NamesQuestion): Promise<readonly Looser[]> {
  const { term, texts, languages } = question;
  if (term.kind !== 'phrase' || term.prefix || term.signs || texts.length === 0) return [];
  const phrases = underOtherNames(term.words.join(' '), languages).map((name) => ({
    name,
    term: phraseOf(name),
  }));
  if (phrases.length === 0) return [];
  // All at once, which is one search where none of them stands anywhere.
  const counts = await countInAnyForm(
    db,
    { kind: 'or', terms: phrases.map((phrase) => phrase.term) },
    question,
  );
  if (counts.length === 0) return [];
  const standing = await Promise.all(
    phrases.map(
      async (phrase) => phrases.length === 1 || (await countInAnyForm(db, phrase.term, question)).length > 0,
    ),
  );
  const names = phrases.filter((_, index) => standing[index]).map(({ name }) => name);
  return [found('names', counts, names)];
}

function phraseOf(name: string): SearchTerm {
  return { kind: 'phrase', words: splitWords(name).map(({ folded }) => folded), prefix: false };
}

async function countInAnyForm(
  db: D1Database,
  term: SearchTerm,
  { texts, languages, theme }: NamesQuestion,
): Promise<readonly FoundCount[]> {
  const expression = matchExpression(term, {
    stems: true,
    languages,
    compounds: await compoundsOf(db, term, languages, true),
  });
  return (await searchClauses(db, { expression, column: 'stems', texts, theme, limit: 0 })).counts;
}
