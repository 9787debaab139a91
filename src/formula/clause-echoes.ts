import { startsWithMarker } from './force.ts';
import { functionWords } from './function-words.ts';
import { clauseRanges, type ReadText, readText } from './read-text.ts';
import type { DatedText, Place } from './types.ts';

/** A clause of another text that says nearly the same. */
export interface ClauseEcho extends Place {
  readonly adopted: string;
  /** 0…1: rarity-weighted share of words and word pairs that the two clauses have in common (Dice). */
  readonly score: number;
}

/**
 * All clauses of a collection in one language, findable by their words and pairs of words. Adding a text costs its
 * length; a search costs the postings of the rarest features of the clause.
 */
export interface ClauseIndex {
  readonly lang: string;
  readonly clauses: IndexedClause[];
  /** Feature → numbers of the clauses that have it. */
  readonly postings: Map<string, number[]>;
  readonly texts: Set<string>;
}

interface IndexedClause {
  readonly place: Place;
  readonly adopted: string;
  readonly features: readonly string[];
}

/** Clauses with fewer content words (headings, "They agreed:") are too short to echo anything. */
const LEAST_CONTENT_WORDS = 3;
/** A candidate must share one of this many rarest features; among look-alikes those carry what is said. */
const RAREST_FEATURES = 16;

export function createClauseIndex(lang: string): ClauseIndex {
  return { lang, clauses: [], postings: new Map(), texts: new Set() };
}

export function addClauses(index: ClauseIndex, text: DatedText): void {
  const read = readText(text.text, index.lang);
  index.texts.add(text.id);
  featuresByClause(read).forEach((features, clause) => {
    if (features.length === 0) return;
    const span = read.clauses[clause] as { from: number; to: number };
    const number = index.clauses.length;
    const place = { text: text.id, partner: text.partner, clause, from: span.from, to: span.to };
    index.clauses.push({ place, adopted: text.adopted, features });
    for (const feature of features) {
      const list = index.postings.get(feature);
      if (list === undefined) index.postings.set(feature, [number]);
      else list.push(number);
    }
  });
}

export interface EchoSearch {
  /** Texts never taken: the text itself. */
  readonly except?: ReadonlySet<string>;
  /** Only texts adopted before this date. */
  readonly before?: string;
  /** Echoes below this score are not given. Default 0.35: about a third of the weight in common. */
  readonly least?: number;
}

/** What one clause echoes: its closest clause with each partner, best first, and the earliest source. */
export interface ClauseEchoes {
  readonly clause: number;
  readonly closest: readonly ClauseEcho[];
  /** The oldest clause that is nearly as close as the best one. */
  readonly earliest?: ClauseEcho;
}

/** Echoes this close to the best one may count as its source. */
const SOURCE_SHARE = 0.9;
const LEAST_SCORE = 0.35;

/** For every clause of a text its closest clause in the texts of each partner. */
export function findClauseEchoes(
  index: ClauseIndex,
  text: string,
  search: EchoSearch = {},
): readonly ClauseEchoes[] {
  const read = readText(text, index.lang);
  return featuresByClause(read).map((features, clause) => {
    const all = echoesOf(index, features, search);
    const best = new Map<string, ClauseEcho>();
    for (const echo of all) {
      const known = best.get(echo.partner);
      if (known === undefined || echo.score > known.score) best.set(echo.partner, echo);
    }
    const closest = [...best.values()].sort((a, b) => b.score - a.score || (a.adopted < b.adopted ? -1 : 1));
    const top = closest[0];
    if (top === undefined) return { clause, closest };
    const sources = all.filter(({ score }) => score >= top.score * SOURCE_SHARE);
    const earliest = sources.reduce((old, echo) => (echo.adopted < old.adopted ? echo : old), top);
    return { clause, closest, earliest };
  });
}

function echoesOf(
  index: ClauseIndex,
  features: readonly string[],
  search: EchoSearch,
): readonly ClauseEcho[] {
  const rarity = (feature: string): number =>
    Math.log(1 + index.clauses.length / (1 + (index.postings.get(feature)?.length ?? 0)));
  const known = features
    .filter((feature) => index.postings.has(feature))
    .sort((a, b) => (index.postings.get(a)?.length ?? 0) - (index.postings.get(b)?.length ?? 0));
  const candidates = new Set<number>();
  for (const feature of known.slice(0, RAREST_FEATURES)) {
    for (const number of index.postings.get(feature) ?? []) candidates.add(number);
  }
  const mine = new Set(features);
  const weight = features.reduce((sum, feature) => sum + rarity(feature), 0);
  const echoes: ClauseEcho[] = [];
  for (const number of candidates) {
    const { place, adopted, features: theirs } = index.clauses[number] as IndexedClause;
    if (search.except?.has(place.text) || (search.before !== undefined && adopted >= search.before)) continue;
    let common = 0;
    let other = 0;
    for (const feature of theirs) {
      const value = rarity(feature);
      other += value;
      if (mine.has(feature)) common += value;
    }
    const score = (2 * common) / (weight + other);
    if (score >= (search.least ?? LEAST_SCORE))
      echoes.push({ ...place, adopted, score: Math.round(score * 1000) / 1000 });
  }
  return echoes;
}

/** Distinct content words and pairs of neighbouring content words, by clause. */
function featuresByClause(read: ReadText): readonly (readonly string[])[] {
  const small = functionWords(read.lang);
  return clauseRanges(read).map(([first, to], clause) => {
    // The printed number says where a clause stands, not what it says.
    const from = first + (startsWithMarker(read, clause, first) ? 1 : 0);
    const features = new Set<string>();
    let words = 0;
    let before: string | undefined;
    for (let w = from; w < to; w++) {
      if (small.has(read.words[w]?.folded as string)) continue;
      const key = read.keys[w] as string;
      words++;
      features.add(key);
      if (before !== undefined) features.add(`${before} ${key}`);
      before = key;
    }
    return words < LEAST_CONTENT_WORDS ? [] : [...features];
  });
}
