/** The forms of the glossary that begin at a unit of a text. Pure. */
import type { Branch, WordLookup } from './lookup.ts';
import { isCapitals, MARK, type Units } from './units.ts';

/** Looks for forms in one text. What was found last stands in its lists, so that nothing is made for each unit. */
export interface FormMatcher {
  readonly units: Units;
  readonly lookup: WordLookup;
  /** Finds all forms that begin at unit `start` and end before unit `limit`; gives how many there are. */
  readonly match: (start: number, limit: number) => number;
  /** Of those found last, the shortest first: the unit behind each, and the concepts that it may be. */
  readonly ends: readonly number[];
  readonly concepts: readonly (readonly number[])[];
}

export function createFormMatcher(text: string, units: Units, lookup: WordLookup): FormMatcher {
  const ends: number[] = [];
  const concepts: (readonly number[])[] = [];
  /** By word: the branch that it begins, and its key, once they were asked for. */
  const branches: (Branch | null | undefined)[] = [];
  const keys: (string | undefined)[] = [];
  const { word, folded } = units;
  const keyOf = (number: number): string => {
    const known = keys[number] ?? lookup.keyOf(folded[number]);
    keys[number] = known;
    return known;
  };
  const branchAt = (number: number): Branch | null => {
    const known = branches[number];
    if (known !== undefined) return known;
    const made = lookup.branchOf(folded[number]);
    branches[number] = made;
    return made;
  };
  const areCapitals = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (!isCapitals(text, units.from[at], units.to[at])) return false;
    return true;
  };
  const hasStops = (start: number, end: number): boolean =>
    text.slice(units.from[start], units.to[end - 1]).includes('.');
  const match = (start: number, limit: number): number => {
    const first = word[start];
    let branch: Branch | null | undefined = first === MARK ? null : branchAt(first);
    let found = 0;
    let end = start + 1;
    while (branch) {
      const isAcronym = branch.acronyms.length > 0 && areCapitals(start, end);
      const list = isAcronym ? inCapitals(branch, hasStops(start, end)) : branch.concepts;
      if (list.length > 0) {
        ends[found] = end;
        concepts[found++] = list;
      }
      if (branch.next === undefined || end === limit) break;
      const next = word[end++];
      branch = next === MARK ? undefined : branch.next.get(keyOf(next));
    }
    return found;
  };
  return { units, lookup, match, ends, concepts };
}

/** What a form in capitals may be: a list that its places share. With full stops it is no word: "U.S." is not "us". */
function inCapitals(branch: Branch, withStops: boolean): readonly number[] {
  if (withStops) return branch.acronyms;
  branch.inCapitals ??= [...branch.acronyms, ...branch.concepts];
  return branch.inCapitals;
}
