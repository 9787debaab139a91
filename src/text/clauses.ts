/**
 * One text → its clauses: sentence-level units that know their paragraph, their printed number and their heading.
 * Pure; the same text and language always give the same clauses.
 */

import { hanNumber } from './han-numbers.ts';
import { follows } from './inline-points.ts';
import { primaryLanguage } from './languages/index.ts';
import { Looks } from './looks.ts';
import { markerAt } from './markers.ts';
import { readParagraphs } from './paragraphs.ts';
import { sentencesInSteps } from './sentences.ts';
import { allSteps, type Steps } from './steps.ts';
import type { Clause, TextOptions } from './types.ts';

/**
 * The clauses of a text, in text order. Between clauses stands white space only. Text that is not in normal form
 * is read as it stands, so offsets always point into the text given.
 */
export function splitClauses(text: string, options?: TextOptions): readonly Clause[] {
  return allSteps(clausesInSteps(text, options));
}

/** Characters of paragraphs that are cut in one go: about as many as a statement has. */
const CHARACTERS_OF_STEP = 20_000;

/** `splitClauses` for long texts. */
export function* clausesInSteps(text: string, options?: TextOptions): Steps<readonly Clause[]> {
  const lang = primaryLanguage(options?.lang ?? 'en');
  const most = options?.most ?? Number.POSITIVE_INFINITY;
  const clauses: Clause[] = [];
  const looks = new Looks(text.length);
  let heading: number | undefined;
  const paragraphs = readParagraphs(text, lang, most);
  let stepFrom = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (clauses.length > most) break;
    const { from, to, kind, number } = paragraph;
    if (from - stepFrom > CHARACTERS_OF_STEP) {
      stepFrom = from;
      yield;
    }
    if (kind === 'heading' || kind === 'signature') {
      if (kind === 'heading') heading = clauses.length;
      const numbered = number === undefined ? {} : { number };
      const under = kind === 'heading' || heading === undefined ? {} : { heading };
      clauses.push({ from, to, paragraph: index, kind, ...numbered, ...under });
      continue;
    }
    const under = heading === undefined ? {} : { heading };
    let here = number;
    // "5. … а) … б) … 6. …": the number after the letters goes on from the one before them.
    let outer = number;
    for (const [start, end] of yield* sentencesInSteps(text, from, to, lang, { looks, most })) {
      if (start > from) {
        here = ownNumber(text, start, end, here) ?? ownNumber(text, start, end, outer) ?? here;
        if (text.charAt(start + (here?.length ?? 0)) === '.') outer = here;
      }
      const numbered = here === undefined ? {} : { number: here };
      clauses.push({ from: start, to: end, paragraph: index, kind, ...numbered, ...under });
    }
  }
  return clauses;
}

/**
 * The number of a point that is printed inside a paragraph: "1. … 2. …", "(a) … (b) …", "Article 5. … Article 6. …". A
 * bare number or letter counts where it goes on from the number before, so that "5. Mai" is none.
 */
function ownNumber(text: string, from: number, to: number, before: string | undefined): string | undefined {
  const marker = markerAt(text, from, to);
  if (marker?.number === undefined) return undefined;
  const printed = text.slice(from, from + marker.length);
  const han = hanNumber(marker.number);
  if (han !== undefined && printed.endsWith('、'))
    return han === (hanNumber(before ?? '') ?? 0) + 1 ? marker.number : undefined;
  if (/^[(（第\p{L}]/u.test(printed) && printed.length > 2) return marker.number;
  // "a) …", «б) …»: nothing else begins so.
  if (/^[\p{Ll}\d]{1,4}\)$/u.test(printed)) return marker.number;
  if (/^\d+$/.test(marker.number))
    // "2." comes after "1." and after "1.3.".
    return Number(marker.number) === Number(/^\d+/u.exec(before ?? '0')?.[0]) + 1 ? marker.number : undefined;
  if (/^\d+(?:\.\d+)+$/.test(marker.number))
    return followsDecimal(before ?? '', marker.number) ? marker.number : undefined;
  if (before === undefined) return marker.number === 'a' || marker.number === 'I' ? marker.number : undefined;
  return follows(before, marker.number) ? marker.number : undefined;
}

/** "1.2." after "1.1.", "2.1." after "1.4." and "1.1." after "1.": nothing else goes on from there. */
function followsDecimal(before: string, value: string): boolean {
  const cut = value.lastIndexOf('.');
  const above = value.slice(0, cut);
  const last = Number(value.slice(cut + 1));
  if (before === `${above}.${last - 1}`) return true;
  if (last !== 1) return false;
  const outer = above.split('.');
  const next = before.split('.').slice(0, outer.length);
  const ahead = Number(outer.at(-1)) - Number(next.at(-1) ?? Number.NaN);
  return (
    next.slice(0, -1).join('.') === outer.slice(0, -1).join('.') &&
    (ahead === 0 ? before === above : ahead === 1)
  );
}
