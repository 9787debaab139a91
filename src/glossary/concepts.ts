/** A text in any language of the glossary → the concepts that it names, with their places. Pure. */
import type { Tokens } from '../text/index.ts';
import type { Concept } from './entries.ts';
import { type Branch, conceptTable, formsOf, glossaryLanguage, lookupOf, partsOfCompound } from './lookup.ts';
import { readUnits, type Unit } from './units.ts';

/** A place where a text names a concept. */
export interface ConceptPlace {
  /** Half-open UTF-16 offsets into the text. */
  readonly from: number;
  readonly to: number;
  /** Numbers of the concepts that it may be, the likeliest first. */
  readonly concepts: readonly number[];
}

/**
 * The places of concepts in a text, by where they begin, the longest first. Terms and names of several words are
 * given, and so is each word of theirs, because another language may say the same in words of its own. In Chinese the
 * longest form wins and nothing is given inside it but the words of a term. Empty for a language without a column.
 * `tokens` are those of the text, where they were read before.
 */
export function readConcepts(text: string, lang: string, tokens?: Tokens): readonly ConceptPlace[] {
  const language = glossaryLanguage(lang);
  if (language === undefined) return [];
  const root = lookupOf(language);
  const units = readUnits(text, language, tokens);
  return language === 'zh' ? readChinese(units, root) : readWords(units, root, language === 'de');
}

/** The concept of a number that `readConcepts` or `conceptsOfStem` gave. */
export function conceptOf(number: number): Concept {
  const concept = conceptTable()[number];
  if (concept === undefined) throw new RangeError(`There is no concept ${number}.`);
  return concept;
}

/** How many concepts there are; their numbers are smaller. */
export function countConcepts(): number {
  return conceptTable().length;
}

/** Concepts of one stem (`stemWord`) of a language, the likeliest first; empty where the glossary lacks it. */
export function conceptsOfStem(stem: string, lang: string): readonly number[] {
  const language = glossaryLanguage(lang);
  return language === undefined ? [] : (lookupOf(language).next.get(stem)?.concepts ?? []);
}

/**
 * The forms of a concept in a language, the best first: its units with a space between, stems of words or single
 * ideographs. Empty for a language without a column, and for a concept that it has no word for.
 */
export function formsOfConcept(number: number, lang: string): readonly string[] {
  const language = glossaryLanguage(lang);
  if (language === undefined) return [];
  return (formsOf(language)[number] ?? []).map(({ units }) =>
    language === 'zh' ? [...units].join(' ') : units,
  );
}

function readWords(
  units: readonly (Unit | undefined)[],
  root: Branch,
  compounds: boolean,
): readonly ConceptPlace[] {
  const places: ConceptPlace[] = [];
  for (const [start, unit] of units.entries()) {
    if (unit === undefined) continue;
    const found = matchesAt(units, start, root).reverse();
    places.push(...found);
    if (!compounds || found.length > 0) continue;
    const parts = partsOfCompound(unit.folded, root);
    for (const part of parts ?? []) {
      const concepts = root.next.get(part)?.concepts ?? [];
      places.push({ from: unit.from, to: unit.to, concepts });
    }
  }
  return places;
}

function readChinese(units: readonly (Unit | undefined)[], root: Branch): readonly ConceptPlace[] {
  const places: ConceptPlace[] = [];
  let start = 0;
  while (start < units.length) {
    const found = matchesAt(units, start, root);
    const longest = found.at(-1);
    if (longest === undefined) {
      start++;
      continue;
    }
    places.push(longest);
    let end = start + 1;
    while ((units[end - 1]?.to ?? 0) < longest.to) end++;
    const isWord = longest.concepts.some((number) => conceptOf(number).kind === 'word');
    if (!isWord && end - start > 2) places.push(...readInside(units.slice(start, end), root));
    start = end;
  }
  return places;
}

/** The words inside a term: everything that can be read there but the term as a whole. */
function readInside(units: readonly (Unit | undefined)[], root: Branch): readonly ConceptPlace[] {
  const places: ConceptPlace[] = [];
  let start = 0;
  while (start < units.length) {
    const whole = start === 0 ? units.length : Number.POSITIVE_INFINITY;
    const found = matchesAt(units, start, root).filter(
      (place) => units.findIndex((unit) => unit?.to === place.to) - start + 1 < whole,
    );
    const longest = found.at(-1);
    if (longest === undefined) start++;
    else {
      places.push(longest);
      start = units.findIndex((unit) => unit?.to === longest.to) + 1;
    }
  }
  return places;
}

/** All forms that begin at a unit, the shortest first. */
function matchesAt(units: readonly (Unit | undefined)[], start: number, root: Branch): ConceptPlace[] {
  const places: ConceptPlace[] = [];
  const first = units[start];
  let at: Branch | undefined = root;
  let capitals = true;
  for (let end = start; end < units.length; end++) {
    const unit = units[end];
    if (unit === undefined || first === undefined) break;
    at = at.next.get(unit.key);
    if (at === undefined) break;
    capitals &&= unit.capitals;
    const concepts = capitals && at.acronyms.length > 0 ? [...at.acronyms, ...at.concepts] : at.concepts;
    if (concepts.length > 0) places.push({ from: first.from, to: unit.to, concepts });
  }
  return places;
}
