/** Which language of each of two statements a comparison reads. Pure but for its types. */
import type { StoredStatement, StoredText } from '../../store/index.ts';
import { commonLanguages, languagesOf, preferredLanguage } from '../statements/texts.ts';

export interface AskedLanguages {
  /** Short for both. */
  readonly lang?: string | undefined;
  readonly lang_a?: string | undefined;
  readonly lang_b?: string | undefined;
}

/** A language for each side; undefined where a statement has no text at all. */
export interface ChosenLanguages {
  readonly a: string | undefined;
  readonly b: string | undefined;
}

/**
 * What was asked for; else a language that both have, one in which more of the two texts are authentic before
 * others; else the authentic text of each. A side that alone was asked for draws the other to its language.
 */
export function chooseLanguages(
  a: StoredStatement,
  b: StoredStatement,
  { lang, lang_a = lang, lang_b = lang }: AskedLanguages,
): ChosenLanguages {
  const common = commonLanguages(a, b);
  if (lang_a !== undefined && lang_b !== undefined) return { a: lang_a, b: lang_b };
  const one = lang_a ?? lang_b;
  if (one !== undefined) {
    const other = lang_a === undefined ? a : b;
    const drawn = languagesOf(other).includes(one) ? one : ownLanguage(other);
    return lang_a === undefined ? { a: drawn, b: one } : { a: one, b: drawn };
  }
  const [best] = rankLanguages(common, [a, b]);
  return best === undefined ? { a: ownLanguage(a), b: ownLanguage(b) } : { a: best, b: best };
}

/** Languages of two statements, those with more authentic texts first, English before others. */
export function rankLanguages(
  langs: readonly string[],
  statements: readonly { readonly texts: readonly Pick<StoredText, 'lang' | 'authority'>[] }[],
): readonly string[] {
  const authentic = (lang: string): number =>
    statements.filter(({ texts }) =>
      texts.some((text) => text.lang === lang && text.authority === 'authentic'),
    ).length;
  return [...langs].sort(
    (x, y) => authentic(y) - authentic(x) || Number(y === 'en') - Number(x === 'en') || (x < y ? -1 : 1),
  );
}

/** The language in which a statement is authentic, English before others. */
export function ownLanguage(statement: StoredStatement): string | undefined {
  const langs = languagesOf(statement);
  return rankLanguages(langs, [statement])[0] ?? preferredLanguage(langs);
}
