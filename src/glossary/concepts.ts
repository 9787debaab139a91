/** A text in any language of the glossary → the concepts that it names, with their places. Pure. */
import type { Tokens } from '../text/index.ts';
import { stemOfUnit } from './apart.ts';
import type { Concept } from './entries.ts';
import {
  conceptTable,
  formsOf,
  glossaryLanguage,
  lookupOf,
  partsOfCompound,
  wordLookupOf,
} from './lookup.ts';
import { createFormMatcher, type FormMatcher } from './match-forms.ts';
import { MARK, readUnits } from './units.ts';

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
  const matcher = createFormMatcher(text, readUnits(text, tokens), wordLookupOf(language));
  return language === 'zh' ? readChinese(matcher) : readWords(matcher, language === 'de');
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
  return language === undefined ? [] : (lookupOf(language).next?.get(stem)?.concepts ?? []);
}

/**
 * The forms of a concept in a language, the best first: its units with a space between, stems of words or single
 * ideographs. Empty for a language without a column, and for a concept that it has no word for.
 */
export function formsOfConcept(number: number, lang: string): readonly string[] {
  const language = glossaryLanguage(lang);
  if (language === undefined) return [];
  return (formsOf(language)[number] ?? []).map(({ units }) =>
    language === 'zh'
      ? [...units].join(' ')
      : units
          .split(' ')
          .map((unit) => stemOfUnit(unit, language))
          .join(' '),
  );
}

/** Letters of different words that parts are looked for in: statements have fewer, and each letter takes a stem. */
const MOST_DIVIDED = 40_000;

/** `hasCompounds`: parts of compounds are looked for. */
function readWords(matcher: FormMatcher, hasCompounds: boolean): readonly ConceptPlace[] {
  const { units, lookup, match, ends } = matcher;
  const places: ConceptPlace[] = [];
  // A word comes back, and to divide it takes a stem for every letter.
  const divided: (readonly string[] | undefined)[] = [];
  let toDivide = MOST_DIVIDED;
  for (let start = 0; start < units.count; start++) {
    const found = match(start, units.count);
    for (let at = found - 1; at >= 0; at--) places.push(placeOf(matcher, start, ends[at], at));
    const word = units.word[start];
    if (!hasCompounds || found > 0 || word === MARK) continue;
    if (divided[word] === undefined && toDivide > 0) {
      toDivide -= units.folded[word].length;
      divided[word] = partsOfCompound(units.folded[word], lookup.root) ?? [];
    }
    for (const part of divided[word] ?? []) {
      const concepts = lookup.root.next?.get(part)?.concepts ?? [];
      places.push({ from: units.from[start], to: units.to[start], concepts });
    }
  }
  return places;
}

function placeOf({ units, concepts }: FormMatcher, start: number, end: number, at: number): ConceptPlace {
  return {
    from: units.from[start],
    to: units.to[end - 1],
    concepts: concepts[at],
  };
}

function readChinese(matcher: FormMatcher): readonly ConceptPlace[] {
  const { units, match, ends } = matcher;
  const places: ConceptPlace[] = [];
  let start = 0;
  while (start < units.count) {
    const found = match(start, units.count);
    if (found === 0) {
      start++;
      continue;
    }
    const end = ends[found - 1];
    const longest = placeOf(matcher, start, end, found - 1);
    places.push(longest);
    const isWord = longest.concepts.some((number) => conceptOf(number).kind === 'word');
    if (!isWord && end - start > 2) readInside(matcher, start, end, places);
    start = end;
  }
  return places;
}

/** The words inside a term: everything that can be read there but the term as a whole. */
function readInside(matcher: FormMatcher, from: number, to: number, places: ConceptPlace[]): void {
  const { match, ends } = matcher;
  let start = from;
  while (start < to) {
    let found = match(start, to);
    if (start === from && found > 0 && ends[found - 1] === to) found--;
    if (found === 0) start++;
    else {
      const end = ends[found - 1];
      places.push(placeOf(matcher, start, end, found - 1));
      start = end;
    }
  }
}
