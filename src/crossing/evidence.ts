/** The two sides of a row → what both say, with the places on either side, and facts that one says alone. Pure. */
import { generalRarity } from '../comparison/align/learned/rarity.ts';
import type { Formula } from '../formula/index.ts';
import { stemOfUnit } from '../glossary/index.ts';
import { primaryLanguage } from '../text/index.ts';
import { sameWording } from './same-wording.ts';
import type { Evidence, EvidenceKind, FactAlone, KeyedClause, KeyPlace } from './types.ts';
import { asMeantInTerms } from './words-of-terms.ts';

/** Words of the glossary that are commoner than this say too little to be shown. */
const LEAST_RARITY = 2.2;
/** A word with many meanings is shown only where one of the likeliest is meant. */
const MOST_RANKS = 2;
/** Who speaks in any statement: such words prove nothing. */
const SPEAKERS: ReadonlySet<string> = new Set([
  'n:parties',
  'n:sides',
  'n:leaders',
  'w:side',
  'w:parti',
  'w:leader',
]);
/** Terms shown for a row; everything else is shown whole. */
const MOST_TERMS = 12;

const ORDER: readonly EvidenceKind[] = ['formula', 'name', 'date', 'number', 'term', 'model', 'place'];

export function evidenceOf(
  a: readonly KeyedClause[],
  b: readonly KeyedClause[],
  formulas: readonly Formula[],
): readonly Evidence[] {
  const [inA, inB] = [asMeantInTerms(firstPlaces(a)), asMeantInTerms(firstPlaces(b))];
  const placesB = placesByKey(inB);
  const isSame = sameWording(inA, inB, formulas);
  const takenB = new Set<KeyPlace>();
  const evidence: Evidence[] = [];
  let coveredTo = -1;
  let formulaTo = -1;
  for (const place of inA) {
    // What lies inside a term that has its counterpart is not said again; a formula keeps its names and terms.
    if (place.to <= coveredTo && place.kind !== 'formula') continue;
    const met = counterpartOf(place, placesB, takenB, isSame);
    if (met === undefined) continue;
    const kind = shownKind(met.key, place.kind);
    if (kind === 'formula') formulaTo = Math.max(formulaTo, place.to);
    else if (kind === 'term' && place.to <= formulaTo) continue;
    takenB.add(met.place);
    if (place.kind !== 'formula') coveredTo = Math.max(coveredTo, place.to);
    evidence.push({
      kind,
      key: keyShown(met.key),
      a: { from: place.from, to: place.to },
      b: { from: met.place.from, to: met.place.to },
    });
  }
  return limitTerms(evidence.filter(isNew()));
}

/** Places of a row that are looked at: no sentence of a statement has so many, and more would cost too much. */
const MOST_PLACES = 400;

function firstPlaces(clauses: readonly KeyedClause[]): readonly KeyPlace[] {
  return clauses.flatMap((clause) => clause.places.slice(0, MOST_PLACES)).slice(0, MOST_PLACES);
}

function counterpartOf(
  place: KeyPlace,
  others: PlacesByKey,
  taken: ReadonlySet<KeyPlace>,
  isSame: (ofA: KeyPlace, ofB: KeyPlace) => boolean,
): { readonly place: KeyPlace; readonly key: string } | undefined {
  let best: { place: KeyPlace; at: number; key: string; ranks: number } | undefined;
  const asked = new Set<number>();
  for (const [rank, key] of place.keys.entries()) {
    for (const { place: other, at, rank: theirs } of others.get(key) ?? []) {
      // The likeliest common key of two places is what they have in common.
      if (asked.has(at) || taken.has(other) || !saysEnough(key, rank + theirs)) continue;
      asked.add(at);
      if (place.kind === 'formula' && !isSame(place, other)) continue;
      const ranks = rank + theirs + (isInside(other, taken) ? 1 : 0);
      if (best === undefined || ranks < best.ranks || (ranks === best.ranks && at < best.at))
        best = { place: other, at, key, ranks };
    }
  }
  return best;
}

/** By key the places that may mean it, in order, each with its number and the rank of the key there. */
type PlacesByKey = ReadonlyMap<
  string,
  readonly { readonly place: KeyPlace; readonly at: number; readonly rank: number }[]
>;

function placesByKey(places: readonly KeyPlace[]): PlacesByKey {
  const byKey = new Map<string, { place: KeyPlace; at: number; rank: number }[]>();
  for (const [at, place] of places.entries()) {
    for (const [rank, key] of place.keys.entries()) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [{ place, at, rank }]);
      else if (list.at(-1)?.at !== at) list.push({ place, at, rank });
    }
  }
  return byKey;
}

function isInside(place: KeyPlace, taken: ReadonlySet<KeyPlace>): boolean {
  for (const other of taken)
    if (other.kind !== 'formula' && place.from >= other.from && place.to <= other.to) return true;
  return false;
}

function saysEnough(key: string, ranks: number): boolean {
  const kind = key.charAt(0);
  if (SPEAKERS.has(key)) return false;
  // A year says that a date agrees in part; the coarse consonants of a name are a hint for alignment only.
  if (kind === '^') return false;
  if (kind === 'w')
    return ranks <= MOST_RANKS && generalRarity(stemOfUnit(key.slice(2), 'en')) >= LEAST_RARITY;
  if (kind === '#') return !/^#(?:--|\d{4}-\d\d$)/.test(key);
  return true;
}

function shownKind(key: string, kind: KeyPlace['kind']): EvidenceKind {
  switch (key.charAt(0)) {
    case '*':
      return 'formula';
    case 'n':
    case '=':
    case '~':
      return 'name';
    case '#':
      return /^#\d{4}-\d\d-\d\d$/.test(key) && kind === 'date' ? 'date' : 'number';
    default:
      return 'term';
  }
}

/** "n:un-charter" → "un-charter"; "#2023" → "2023". */
function keyShown(key: string): string {
  return key.charAt(1) === ':' ? key.slice(2) : key.slice(1);
}

/** One thing is said once, however often the two clauses say it. */
function isNew(): (one: Evidence) => boolean {
  const seen = new Set<string>();
  return ({ kind, key }) => {
    const id = `${kind} ${key}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  };
}

function limitTerms(evidence: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...evidence].sort(
    (x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind) || x.a.from - y.a.from,
  );
  let terms = 0;
  return sorted.filter(({ kind }) => kind !== 'term' || ++terms <= MOST_TERMS);
}

/** Formulas, names, numbers and dates that one side of a row has and the other lacks, and parties named in another order. */
export function factsAlone(
  a: readonly KeyedClause[],
  b: readonly KeyedClause[],
  langs: Readonly<Record<'a' | 'b', string>>,
  formulas: readonly Formula[],
): readonly FactAlone[] {
  const placesA = firstPlaces(a);
  const placesB = firstPlaces(b);
  return [
    ...aloneOn('a', placesA, placesB, langs.b, formulas),
    ...aloneOn('b', placesB, placesA, langs.a, formulas),
    ...otherOrder(placesA, placesB),
  ];
}

function aloneOn(
  side: 'a' | 'b',
  own: readonly KeyPlace[],
  others: readonly KeyPlace[],
  otherLang: string,
  formulas: readonly Formula[],
): readonly FactAlone[] {
  const theirs = new Set(others.flatMap(({ keys }) => keys));
  const seen = new Set<string>();
  return own.flatMap((place): readonly FactAlone[] => {
    const [key] = place.keys;
    if (key === undefined || seen.has(key) || place.keys.some((one) => theirs.has(one))) return [];
    const kind = factKind(place, otherLang, formulas);
    if (kind === undefined) return [];
    seen.add(key);
    return [{ kind, key: keyShown(key), side, from: place.from, to: place.to }];
  });
}

/** What a reader would check: a name only where the glossary knows it in both languages, and it is not just who speaks. */
function factKind(
  place: KeyPlace,
  otherLang: string,
  formulas: readonly Formula[],
): FactAlone['kind'] | undefined {
  const key = place.keys[0] ?? '';
  if (place.kind === 'formula') {
    const formula = formulas.find(({ id }) => `*${id}` === key);
    return formula?.patterns[primaryLanguage(otherLang)] === undefined ? undefined : 'formula';
  }
  if (place.kind === 'number' || place.kind === 'date') return place.kind;
  return place.kind === 'name' && key.startsWith('n:') && !SPEAKERS.has(key) ? 'name' : undefined;
}

function otherOrder(a: readonly KeyPlace[], b: readonly KeyPlace[]): readonly FactAlone[] {
  const names = (places: readonly KeyPlace[]): readonly KeyPlace[] => {
    const seen = new Set<string>();
    return places.filter(({ kind, keys }) => {
      const key = keys[0] ?? '';
      const isFirst = kind === 'name' && key.startsWith('n:') && !seen.has(key);
      seen.add(key);
      return isFirst;
    });
  };
  const keyOf = (place: KeyPlace): string => place.keys[0] ?? '';
  const inB = names(b);
  const both = names(a).filter((place) => inB.some((other) => keyOf(other) === keyOf(place)));
  const order = inB.filter((place) => both.some((other) => keyOf(other) === keyOf(place)));
  const at = both.findIndex((place, index) => keyOf(place) !== keyOf(order[index]));
  if (both.length < 3 || at < 0) return [];
  return (['a', 'b'] as const).map((side) => {
    const list = side === 'a' ? both : order;
    const first = list[at];
    const last = list.at(-1) as KeyPlace;
    return {
      kind: 'order',
      key: list.map((place) => keyShown(keyOf(place))).join(' '),
      side,
      from: first.from,
      to: last.to,
    };
  });
}
