/**
 * One text → its clauses: sentence-level units that know their paragraph, their printed number and their heading.
 * Pure; the same text and language always give the same clauses.
 */
import { readParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { primaryLanguage } from './stem.ts';
import type { Clause, TextOptions } from './types.ts';

/**
 * The clauses of a text, in text order. Between clauses stands white space only. Text that is not in normal form
 * is read as it stands, so offsets always point into the text given.
 */
export function splitClauses(text: string, options?: TextOptions): readonly Clause[] {
  const lang = primaryLanguage(options?.lang ?? 'en');
  const clauses: Clause[] = [];
  let heading: number | undefined;
  const paragraphs = readParagraphs(text, lang);
  for (const [index, paragraph] of paragraphs.entries()) {
    const { from, to, kind, number } = paragraph;
    const numbered = number === undefined ? {} : { number };
    if (kind === 'heading' || kind === 'signature') {
      if (kind === 'heading') heading = clauses.length;
      const under = kind === 'heading' || heading === undefined ? {} : { heading };
      clauses.push({ from, to, paragraph: index, kind, ...numbered, ...under });
      continue;
    }
    const under = heading === undefined ? {} : { heading };
    for (const [start, end] of splitSentences(text, from, to, lang)) {
      clauses.push({ from: start, to: end, paragraph: index, kind, ...numbered, ...under });
    }
  }
  return clauses;
}
