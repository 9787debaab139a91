/**
 * The one text of each statement that is asked for a formula, by the rule of `testimonyOf`: so that counts, dates, variants
 * and places over texts are counts over statements, each in the language that was read. Pure.
 */
import type { CountedAuthority } from '../../statement/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import type { LanguageText } from './counted-text.ts';
import { type Sought, statementsOf, testimonyOf } from './testimony.ts';

export interface AskedTexts<Text extends LanguageText = LanguageText> {
  /** One text a statement that can be asked, in the order of the statements: the one that says it, else the most trusted. */
  readonly counted: readonly Text[];
  /** One text of another authority of each statement to which such texts add something. */
  readonly beside: readonly Text[];
}

/** A statement without a counted text in a language with a pattern is in neither list of the counted: it is never silent. */
export function askedTexts<Text extends LanguageText>(
  texts: readonly Text[],
  which: CountedAuthority,
  sought: Sought,
): AskedTexts<Text> {
  const counted: Text[] = [];
  const beside: Text[] = [];
  // Patterns are written for a language, whatever its script.
  const isReadable = ({ lang }: Text) => sought.patterns.includes(primaryLanguage(lang));
  for (const statement of statementsOf(texts, which)) {
    const testimony = testimonyOf(statement, sought);
    const asked = testimony.said ?? statement.counted.find(isReadable);
    if (asked !== undefined) counted.push(asked);
    if (testimony.beside === null) continue;
    const readable = statement.beside.filter(isReadable);
    const apart = readable.find(({ text }) => sought.texts.has(text)) ?? readable[0];
    if (apart !== undefined) beside.push(apart);
  }
  return { counted, beside };
}
