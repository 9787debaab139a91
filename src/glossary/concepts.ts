/** A text in any language of the glossary → the concepts that it names, with their places. Pure. */
import type { Tokens } from '../text/index.ts';
import type { Concept } from './entries.ts';
import { type Branch, conceptTable, formsOf, glossaryLanguage, lookupOf, partsOfCompound } from './lookup.ts';
import { isCapitals, readUnits, type Unit } from './units.ts';

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
  const matchesAt = matcherOf(text, root);
  return language === 'zh'
    ? readChinese(units, matchesAt)
    : readWords(units, matchesAt, language === 'de' ? root : undefined);
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
    language === 'zh' ? [...units].join(' ') : units,
  );
}

/** All forms that begin at a unit, the shortest first. */
type MatchesAt = (units: readonly (Unit | undefined)[], start: number) => readonly ConceptPlace[];

/** `compounds`: where parts of compounds are looked for. */
function readWords(
  units: readonly (Unit | undefined)[],
  matchesAt: MatchesAt,
  compounds: Branch | undefined,
): readonly ConceptPlace[] {
  const places: ConceptPlace[] = [];
  for (let start = 0; start < units.length; start++) {
    const unit = units[start];
    if (unit === undefined) continue;
    const found = matchesAt(units, start);
    for (let at = found.length - 1; at >= 0; at--) places.push(found[at] as ConceptPlace);
    if (compounds === undefined || found.length > 0) continue;
    const parts = partsOfCompound(unit.folded, compounds);
    for (const part of parts ?? []) {
      const concepts = compounds.next?.get(part)?.concepts ?? [];
      places.push({ from: unit.from, to: unit.to, concepts });
    }
  }
  return places;
}

function readChinese(units: readonly (Unit | undefined)[], matchesAt: MatchesAt): readonly ConceptPlace[] {
  const places: ConceptPlace[] = [];
  let start = 0;
  while (start < units.length) {
    const found = matchesAt(units, start);
    const longest = found.at(-1);
    if (longest === undefined) {
      start++;
      continue;
    }
    places.push(longest);
    let end = start + 1;
    while ((units[end - 1]?.to ?? 0) < longest.to) end++;
    const isWord = longest.concepts.some((number) => conceptOf(number).kind === 'word');
    if (!isWord && end - start > 2) places.push(...readInside(units.slice(start, end), matchesAt));
    start = end;
  }
  return places;
}

/** The words inside a term: everything that can be read there but the term as a whole. */
function readInside(units: readonly (Unit | undefined)[], matchesAt: MatchesAt): readonly ConceptPlace[] {
  const places: ConceptPlace[] = [];
  let start = 0;
  while (start < units.length) {
    const whole = start === 0 ? units.length : Number.POSITIVE_INFINITY;
    const found = matchesAt(units, start).filter(
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

function matcherOf(text: string, root: Branch): MatchesAt {
  /** By word: the branch of the forms that begin with it, once it was met; null where there is none. */
  const branches: (Branch | null)[] = [];
  const branchOf = ({ key, word }: Unit): Branch | undefined => {
    const known = word < 0 ? undefined : branches[word];
    if (known !== undefined) return known ?? undefined;
    const made = root.next?.get(key);
    if (word >= 0) branches[word] = made ?? null;
    return made;
  };
  return (units, start) => {
    const first = units[start];
    let at = first && branchOf(first);
    if (first === undefined || at === undefined) return NOTHING;
    const places: ConceptPlace[] = [];
    for (let end = start; at !== undefined; end++) {
      const unit = units[end] as Unit;
      const isAcronym = at.acronyms.length > 0 && areCapitals(text, units, start, end);
      const concepts = isAcronym ? inCapitals(at) : at.concepts;
      if (concepts.length > 0) places.push({ from: first.from, to: unit.to, concepts });
      const next: Unit | undefined = at.next && units[end + 1];
      at = next && at.next?.get(next.key);
    }
    return places;
  };
}

/** What a form in capitals may be: a list that its places share. */
function inCapitals(branch: Branch): readonly number[] {
  branch.inCapitals ??= [...branch.acronyms, ...branch.concepts];
  return branch.inCapitals;
}

const NOTHING: readonly ConceptPlace[] = [];

function areCapitals(
  text: string,
  units: readonly (Unit | undefined)[],
  start: number,
  end: number,
): boolean {
  for (let at = start; at <= end; at++) {
    const unit = units[at];
    if (unit === undefined || !isCapitals(text, unit.from, unit.to)) return false;
  }
  return true;
}
