/**
 * What the texts of one statement let one say of a formula, in whatever languages they are: the one rule by which
 * statements are counted. A statement says a formula if its text in any language with a pattern for it says so, the
 * authentic text before an official translation. Texts of another authority than the counted one are asked apart. Pure.
 */
import { type CountedAuthority, compareAuthority, isCounted, isWitness } from '../../statement/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import type { LanguageText } from './counted-text.ts';

/** The texts of one statement, the most trusted first. */
export interface StatementTexts<Text extends LanguageText = LanguageText> {
  readonly statement: string;
  readonly partner: string;
  readonly adopted: string;
  readonly level?: string | undefined;
  /** Of its longest counted text. */
  readonly words?: number;
  /** Texts of the authority that counts. */
  readonly counted: readonly Text[];
  /** Texts of any other. */
  readonly beside: readonly Text[];
}

/** A formula as it is looked for: the languages that have a pattern, and the texts that say it. */
export interface Sought {
  readonly patterns: readonly string[];
  readonly texts: ReadonlySet<number>;
}

export interface Testimony<Text extends LanguageText = LanguageText> {
  /** `not testable`: no counted text is in a language with a pattern; that is never silence. */
  readonly state: 'says' | 'silent' | 'not testable';
  /** The text that says it; null where none of the counted ones does. */
  readonly said: Text | null;
  /** What only texts of another authority tell; null where they add nothing. */
  readonly beside: 'says' | 'silent' | null;
}

/** Texts by statement, in the order of the texts. */
export function statementsOf<Text extends LanguageText>(
  texts: readonly Text[],
  which: CountedAuthority,
): readonly StatementTexts<Text>[] {
  const witnesses = texts.filter(({ authority }) => isWitness(authority));
  return [...Map.groupBy(witnesses, ({ statement }) => statement).values()].flatMap((own) => {
    const [one] = own;
    if (!one) return [];
    const trusted = [...own].sort(
      (x, y) => compareAuthority(x.authority, y.authority) || (x.lang < y.lang ? -1 : 1),
    );
    const { statement, partner, adopted, level } = one;
    const counted = trusted.filter(({ authority }) => isCounted(which, authority));
    return [
      {
        statement,
        partner,
        adopted,
        level,
        words: Math.max(0, ...counted.map(({ words = 0 }) => words)),
        counted,
        beside: trusted.filter(({ authority }) => !isCounted(which, authority)),
      },
    ];
  });
}

export function testimonyOf<Text extends LanguageText>(
  { counted, beside }: Pick<StatementTexts<Text>, 'counted' | 'beside'>,
  sought: Sought,
): Testimony<Text> {
  const here = ask(counted, sought);
  if (here.said) return { state: 'says', said: here.said, beside: null };
  const apart = ask(beside, sought);
  const adds = apart.said ? 'says' : apart.testable && !here.testable ? 'silent' : null;
  return { state: here.testable ? 'silent' : 'not testable', said: null, beside: adds };
}

function ask<Text extends LanguageText>(texts: readonly Text[], { patterns, texts: saying }: Sought) {
  // Patterns are written for a language, whatever its script.
  const readable = texts.filter(({ lang }) => patterns.includes(primaryLanguage(lang)));
  return { testable: readable.length > 0, said: readable.find(({ text }) => saying.has(text)) ?? null };
}
