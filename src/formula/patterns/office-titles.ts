/** Formulas that only stand in the title of an office: "Undersecretary for Human Rights" says nothing about them. Pure. */
import { languageOf, primaryLanguage } from '../../text/index.ts';
import { isCapital, type ReadText } from '../read-text.ts';
import type { WordRange } from './match-pattern.ts';

/** Who holds an office, one alone: "Ministers of Agriculture" meet about their matter. */
const HOLDERS =
  /^(?:(?:vice-?|deputy-?)?minister|(?:under-?)?secretary|director(?:-general)?|commissioner|ambassador|envoy|representative|adviser|advisor|rapporteur)$/;

/** Words of a title between the office and what it is for; more would reach into another sentence. */
const LONGEST_TITLE = 8;

/** Whether an English place belongs to a title that is printed in capitals from the office on. */
export function isInTitle(read: ReadText, { from, to }: WordRange, floor: number): boolean {
  if (primaryLanguage(read.lang) !== 'en') return false;
  const small = languageOf(read.lang).functionWords;
  const folded = (at: number): string => read.words[at]?.folded ?? '';
  const isPartOfTitle = (at: number): boolean => isCapital(read, at) || small.has(folded(at));
  for (let at = from; at < to; at++) if (!isPartOfTitle(at)) return false;
  const first = Math.max(floor, from - LONGEST_TITLE);
  for (let at = from - 1; at >= first && isPartOfTitle(at); at--) {
    const next = at + 1;
    if (/[.;:()]/.test(read.text.slice(read.words[at]?.to, read.words[next]?.from))) return false;
    if (!/^(?:of|for|on)$/.test(folded(at))) continue;
    const holder = folded(at - 1) === 'general' ? at - 2 : at - 1;
    // The Office of a High Commissioner is a body that the matter is left to.
    if (folded(holder - 1) === 'high') continue;
    if (holder >= floor && HOLDERS.test(folded(holder)) && isCapital(read, holder)) return true;
    // "Statement by the Minister of Trade on Human Rights": what a text is on is its matter.
    if (folded(at) === 'on') return false;
  }
  return false;
}
