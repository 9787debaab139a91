import type { D1Database } from '@cloudflare/workers-types';
import { type FoundCount, searchClauses } from '../../store/index.ts';
import { splitWords } from '../../text/index.ts';
import { found, type Looser, more } from './looser-way.ts';
import { matchExpression } from './match-expression.ts';
import { type Signs, writtenOut } from './signs.ts';

interface SignedQuestion {
  readonly words: readonly string[];
  readonly signs: Signs;
  readonly texts: readonly number[];
  readonly languages: readonly string[];
  readonly theme?: string | undefined;
  readonly hits: number;
  readonly unsigned: readonly FoundCount[] | null;
}

/** What a phrase with signs finds with its sign in words ("40 percent" for "40 %"), and by its words alone. */
export async function searchWithoutSigns(
  db: D1Database,
  question: SignedQuestion,
): Promise<readonly Looser[]> {
  const { words, signs, texts, languages, theme, hits, unsigned } = question;
  if (texts.length === 0) return [];
  // The words for a sign are of English and of Russian, each by its letters.
  const written = writtenOut(words, signs).filter((phrase) =>
    languages.includes(/\p{Script=Cyrillic}/u.test(phrase) ? 'ru' : 'en'),
  );
  const { counts } =
    written.length === 0
      ? { counts: [] }
      : await searchClauses(db, {
          expression: matchExpression(
            {
              kind: 'or',
              terms: written.map((phrase) => ({
                kind: 'phrase',
                words: splitWords(phrase).map(({ folded }) => folded),
                prefix: false,
              })),
            },
            { stems: false, languages, compounds: new Map() },
          ),
          column: 'folded',
          texts,
          theme,
          limit: 0,
        });
  return [
    ...(counts.length > 0 || (hits === 0 && written.length > 0) ? [found('written', counts, written)] : []),
    ...(unsigned ? more(found('unsigned', unsigned), hits) : []),
  ];
}
