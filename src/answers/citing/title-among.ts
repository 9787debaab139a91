import { languageName } from '../language-names.ts';
import type { FoundText } from '../statements/texts.ts';

/** A text as a title names it; `found` is null for one that was handed in. */
export interface NamedText {
  readonly found: FoundText | null;
  readonly lang: string;
}

/** A text with what tells it from the others: its language, or its version where two are of one statement. */
export function titleAmong({ found, lang }: NamedText, others: readonly NamedText[]): string {
  if (!found) return 'a text that was handed in';
  const { record } = found.statement;
  const isVersion = others.some(
    (other) => other.found?.statement.record.id === record.id && other.lang === lang,
  );
  return `${record.short ?? record.title} (${[
    record.adopted,
    ...(others.every((other) => other.lang === lang) ? [] : [`in ${languageName(lang)}`]),
    ...(isVersion ? [`version ${found.text.version}`] : []),
  ].join(', ')})`;
}
