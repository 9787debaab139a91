import { splitWords, stemmerOf, typed } from '../../text/index.ts';
import type { RowClause } from '../types.ts';

/** So many forms are told at most. */
const MOST_FORMS = 5;

interface Asked {
  readonly theme?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly side?: 'a' | 'b' | undefined;
  readonly q?: string | undefined;
}

/** A comparison word for word or across languages; its engine knows the language of each side. */
interface LookedAt {
  readonly rows: readonly {
    readonly kind: string;
    readonly a: readonly RowClause[];
    readonly b: readonly RowClause[];
  }[];
  readonly engine: { readonly options: Readonly<Record<string, string | number | boolean>> };
}

/**
 * The forms in which a phrase that no row has as it was asked for does stand, as rows have them: "visas" for "visa".
 * Undefined where no phrase was asked for, where rows have it, or where a theme left rows out too: then none is no answer.
 */
export function otherForms(
  { rows, engine: { options } }: LookedAt,
  { theme, kind, side, q }: Asked,
  found: number,
): readonly string[] | undefined {
  if (q === undefined || found > 0 || theme !== undefined) return undefined;
  const wanted = rows.filter(
    (row) => (kind?.includes(row.kind) ?? true) && (side === undefined || row[side].length > 0),
  );
  return formsOfPhrase(
    q,
    (side === undefined ? (['a', 'b'] as const) : [side]).map((one) => ({
      lang: String(options[`lang_${one}`] ?? options.lang),
      passages: wanted.map((row) => row[one]),
    })),
  );
}

/** The forms in which passages of some texts have the words of a phrase; undefined where it has no words. */
export function formsOfPhrase(
  phrase: string,
  texts: readonly { readonly lang: string; readonly passages: readonly (readonly RowClause[])[] }[],
): readonly string[] | undefined {
  const words = splitWords(typed(phrase)).map(({ folded }) => folded);
  if (words.length === 0) return undefined;
  const forms = new Set<string>();
  for (const { lang, passages } of texts) {
    const stem = stemmerOf(lang);
    const wanted = words.map(stem);
    for (const clauses of passages) for (const form of formsIn(clauses, wanted, stem)) forms.add(form);
  }
  return [...forms].slice(0, MOST_FORMS);
}

function formsIn(
  clauses: readonly RowClause[],
  wanted: readonly string[],
  stem: (folded: string) => string,
): readonly string[] {
  const words = splitWords(clauses.map(({ text }) => text).join(' ')).map(({ folded }) => folded);
  return words.flatMap((_, at) =>
    wanted.every((one, next) => {
      const word = words[at + next];
      return word !== undefined && stem(word) === one;
    })
      ? [words.slice(at, at + wanted.length).join(' ')]
      : [],
  );
}
