import type { ClosedRuns } from './closed-runs.ts';
import type { Echoes, EchoText } from './echoes.ts';
import { createExactPlaces, textsWithWords } from './exact-places.ts';
import type { WordPlace } from './fragments.ts';
import { findNearPlaces, type NearPlace, type Triples } from './near-places.ts';
import { liesWithin, nestingOf, outside, withNested } from './nested-runs.ts';
import { shownAt } from './wording-forms.ts';
import { compareKeys, type GroupedRuns, keysOf, symbolsOf, type WordingGroup } from './wording-groups.ts';

/** One wording on its way: its places, whose they are, and how it ranks. */
export interface Draft {
  readonly group: WordingGroup;
  places: readonly WordPlace[];
  partners: readonly string[];
  readonly rarity: number;
  score: number;
  names: boolean;
  fragment: boolean;
  /** The wording that most of its places overlap. */
  within?: Draft;
}

/** The groups that enough partners share, the best ranked first. */
export function draftsOf(
  echoes: Echoes,
  runs: ClosedRuns,
  triples: Triples,
  grouped: GroupedRuns,
  minPartners: number,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const group of grouped.groups) {
    const places = placesOf(echoes.texts, runs, triples, group, grouped);
    const partners = partnersOf(echoes, places);
    if (partners.length < minPartners) continue;
    const rarity = rounded(group.rarity);
    drafts.push({
      group,
      places,
      partners,
      rarity,
      score: scoreOf(group, partners, rarity),
      names: false,
      fragment: false,
    });
  }
  const leadingKeys = ({ group }: Draft): string =>
    keysOf(echoes, symbolsOf(echoes, runs, (group.runs[0] as { run: number }).run));
  return drafts.sort(
    (x, y) =>
      y.score - x.score || y.places.length - x.places.length || compareKeys(leadingKeys(x), leadingKeys(y)),
  );
}

function scoreOf({ core }: WordingGroup, partners: readonly string[], rarity: number): number {
  return rounded(partners.length * core * rarity);
}

/** Two digits: the rarity of every word moves a little with every text, and what nobody can see is no change. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Exact places of all forms, leading form first, then places with a form of their own; no two overlap. */
function placesOf(
  texts: readonly EchoText[],
  runs: ClosedRuns,
  triples: Triples,
  group: WordingGroup,
  grouped: GroupedRuns,
): readonly WordPlace[] {
  const covered = new Map<number, WordPlace[]>();
  const places: WordPlace[] = [];
  const taken = (text: number, fromWord: number, toWord: number): boolean =>
    covered.get(text)?.some((place) => place.fromWord < toWord && fromWord < place.toWord) ?? false;
  const add = (place: WordPlace): void => {
    if (taken(place.text, place.fromWord, place.toWord)) return;
    const inText = covered.get(place.text);
    if (inText === undefined) covered.set(place.text, [place]);
    else inText.push(place);
    places.push(place);
  };
  // The longest form first, so that a place is never cut short by a shorter form of the same wording.
  const longestFirst = [...group.runs].sort((x, y) => runs.length[y.run] - runs.length[x.run]);
  for (const { run, difference } of longestFirst) {
    const length = runs.length[run];
    for (let at = runs.firstPlace[run]; at < runs.firstPlace[run + 1]; at++) {
      const toWord = runs.placeEnd[at] + 1;
      add({ text: runs.placeText[at], fromWord: toWord - length, toWord, difference });
    }
  }
  const words = runs.length[(group.runs[0] as { run: number }).run];
  const refused = ({ text, fromWord, toWord, content }: NearPlace): boolean =>
    taken(text, fromWord, toWord) || (grouped.groupOfContent(content) ?? group) !== group;
  for (const near of findNearPlaces(triples, group.content, words, refused)) add(near);
  return sortedPlaces(texts, places);
}

/** The leading form first, then by date, so that the first place is the first use in the collection. */
function sortedPlaces(texts: readonly EchoText[], places: readonly WordPlace[]): readonly WordPlace[] {
  return [...places].sort(
    (x, y) =>
      Number(y.difference === 'same') - Number(x.difference === 'same') ||
      compareTexts(texts, x.text, y.text) ||
      x.fromWord - y.fromWord,
  );
}

/** Earlier texts first, so that the first place of a form is its first use in the collection. */
function compareTexts(texts: readonly EchoText[], x: number, y: number): number {
  const [a, b] = [texts[x], texts[y]];
  return a.date - b.date || compareKeys(a.id, b.id);
}

function partnersOf(echoes: Echoes, places: readonly WordPlace[]): readonly string[] {
  const partners = new Set(places.map(({ text }) => echoes.texts[text].partner));
  return [...partners].sort();
}

/** Runs that mostly stand inside a better ranked one, or hold it with little more, become forms of it. */
export function mergeNested(
  echoes: Echoes,
  owners: readonly Int32Array[],
  drafts: readonly Draft[],
  tests: {
    readonly isName: (places: readonly WordPlace[]) => boolean;
    readonly isFragment: (shown: WordPlace, places: readonly WordPlace[]) => boolean;
  },
  minWords: number,
): readonly Draft[] {
  /** By rank: the draft that its places went to. */
  const homes: Draft[] = [];
  const kept: Draft[] = [];
  for (const [rank, draft] of drafts.entries()) {
    const within = claim(owners, draft.places, rank);
    draft.names = tests.isName(draft.places);
    draft.fragment = tests.isFragment(shownAt(echoes, draft.places[0], minWords), draft.places);
    const holder = homes[within];
    homes.push(draft);
    if (holder === undefined) {
      kept.push(draft);
      continue;
    }
    draft.within = holder;
    const places = nestedPlaces(echoes, holder, draft);
    if (places === undefined) {
      kept.push(draft);
      continue;
    }
    homes[rank] = holder;
    holder.places = places;
    holder.partners = partnersOf(echoes, places);
  }
  const exactPlaces = createExactPlaces(echoes);
  /** What is printed leaves out small words at the ends, and is counted in texts that have it without them too. */
  const withExact = (places: readonly WordPlace[]): readonly WordPlace[] => {
    const shown = shownAt(echoes, places[0], minWords);
    const known = new Set(places.filter(({ difference }) => difference === 'same').map(({ text }) => text));
    if (known.size === textsWithWords(echoes, shown)) return places;
    return [...places, ...outside(exactPlaces(shown), places)];
  };
  for (const draft of kept) {
    draft.places = sortedPlaces(echoes.texts, withExact(draft.places));
    draft.partners = partnersOf(echoes, draft.places);
    draft.score = scoreOf(draft.group, draft.partners, draft.rarity);
  }
  return kept;
}

/** The places of a wording with those of a run that is a form of it, which marks a mere part; undefined for no form. */
function nestedPlaces(echoes: Echoes, holder: Draft, draft: Draft): readonly WordPlace[] | undefined {
  if (holder.names !== draft.names) return undefined;
  const nesting = nestingOf(echoes, draft.places, holder.places);
  if (nesting === undefined) return undefined;
  if (nesting === 'part') {
    // Nothing is lost where all of its places lie inside; elsewhere it stands for itself, and is no phrase unless more
    // partners have it: to hide it would say of the whole that nobody else has as much.
    if (liesWithin(draft.places, holder.places)) return holder.places;
    draft.fragment ||= !holder.fragment && draft.partners.length <= holder.partners.length;
    return undefined;
  }
  // A phrase that grew out of a fragment leads a wording of its own.
  if (nesting === 'longer' && holder.fragment && !draft.fragment) return undefined;
  const places = withNested(holder.places, draft.places, nesting);
  return places[0]?.difference === 'same' ? places : undefined;
}

/**
 * Marks the words of a wording as its own where nobody ranked higher has them; returns the rank of the wording that
 * holds most of these places already, or -1.
 */
function claim(owners: readonly Int32Array[], places: readonly WordPlace[], rank: number): number {
  const holders = new Map<number, number>();
  for (const { text, fromWord, toWord } of places) {
    const owner = owners[text];
    const seen = new Set<number>();
    for (let w = fromWord; w < toWord; w++) {
      const holder = owner[w];
      if (holder >= 0) seen.add(holder);
      else owner[w] = rank;
    }
    for (const holder of seen) holders.set(holder, (holders.get(holder) ?? 0) + 1);
  }
  let within = -1;
  let most = places.length / 2;
  for (const [holder, count] of holders) {
    if (count > most) {
      most = count;
      within = holder;
    }
  }
  return within;
}
