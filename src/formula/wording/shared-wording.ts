import { foldText } from '../../text/index.ts';
import { lexicon } from '../patterns/lexicon.ts';
import type {
  Band,
  Difference,
  Place,
  SharedText,
  SharedWording,
  SharedWordingOptions,
  WordingVariant,
} from '../types.ts';
import { type ClosedRuns, closedRuns } from './closed-runs.ts';
import { addText, createEchoes, type Echoes, type EchoText } from './echoes.ts';
import { createFragmentTest, type WordPlace } from './fragments.ts';
import { findNearPlaces, indexTriples, type NearPlace, type Triples } from './near-places.ts';
import { createUniversalTest } from './universal.ts';
import {
  compareKeys,
  type GroupedRuns,
  groupRuns,
  keysOf,
  symbolsOf,
  type WordingGroup,
} from './wording-groups.ts';

const DEFAULT_PARTNERS = 2;
const DEFAULT_WORDS = 4;

/**
 * All wording that stands in texts of at least `minPartners` partners, most widely shared first (partners × words ×
 * rarity), each with its forms and places. Texts of different languages are never compared. Nothing is left out for
 * being frequent. Throws a RangeError for `minPartners` or `minWords` below 1, a TypeError for an id given twice in
 * one language.
 */
export function findSharedWording(
  texts: readonly SharedText[],
  options: SharedWordingOptions = {},
): readonly SharedWording[] {
  const byLang = new Map<string, Echoes>();
  for (const text of texts) {
    let echoes = byLang.get(text.lang);
    if (echoes === undefined) {
      echoes = createEchoes(text.lang);
      byLang.set(text.lang, echoes);
    }
    addText(echoes, text);
  }
  const all = [...byLang.values()].flatMap((echoes) => readSharedWording(echoes, options));
  return byLang.size > 1 ? all.sort((x, y) => y.score - x.score) : all;
}

/** `findSharedWording` over an index that is there already. */
export function readSharedWording(
  echoes: Echoes,
  options: SharedWordingOptions = {},
): readonly SharedWording[] {
  const minPartners = options.minPartners ?? DEFAULT_PARTNERS;
  const minWords = options.minWords ?? DEFAULT_WORDS;
  if (!(minPartners >= 1)) throw new RangeError('minPartners must be 1 or more');
  if (!(minWords >= 1)) throw new RangeError('minWords must be 1 or more');
  // Forms that two partners share count towards a wording that more partners share in other forms.
  const runs = closedRuns(echoes, Math.min(minPartners, 2), minWords);
  const grouped = groupRuns(echoes, runs);
  const triples = indexTriples(echoes);
  const owners = echoes.texts.map((text) => new Int32Array(text.symbols.length).fill(-1));
  const isUniversal = createUniversalTest(
    echoes.lang,
    options.universal ?? lexicon.filter((formula) => formula.universal),
  );
  const isFragment = createFragmentTest(echoes);
  const found: SharedWording[] = [];
  const drafts: { group: WordingGroup; places: readonly WordPlace[]; partners: readonly string[] }[] = [];
  for (const group of grouped.groups) {
    const places = placesOf(echoes.texts, runs, triples, group, grouped);
    const partners = partnersOf(echoes, places);
    if (partners.length >= minPartners) drafts.push({ group, places, partners });
  }
  const scored = drafts.map((draft) => {
    const rarity = rounded(draft.group.rarity);
    return { ...draft, rarity, score: rounded(draft.partners.length * draft.group.core * rarity) };
  });
  const leadingKeys = ({ group }: { group: WordingGroup }): string =>
    keysOf(echoes, symbolsOf(echoes, runs, (group.runs[0] as { run: number }).run));
  scored.sort(
    (x, y) =>
      y.score - x.score || y.places.length - x.places.length || compareKeys(leadingKeys(x), leadingKeys(y)),
  );
  for (let rank = 0; rank < scored.length; rank++) {
    const { group, places, partners, rarity, score } = scored[rank] as (typeof scored)[number];
    const within = claim(owners, places, rank);
    const leading = group.runs[0] as { run: number };
    const symbols = symbolsOf(echoes, runs, leading.run);
    const shown = shownAt(echoes, places[0] as WordPlace, minWords);
    const wording = wordingAt(echoes, shown);
    found.push({
      id: wordingId(echoes, symbols),
      lang: echoes.lang,
      wording,
      words: shown.toWord - shown.fromWord,
      partners,
      texts: new Set(places.map(({ text }) => text)).size,
      band: bandOf(echoes, partners.length, isUniversal(wording)),
      score,
      rarity,
      fragment: isFragment(shown, places),
      ...(within < 0 ? {} : { within: (found[within] as SharedWording).id }),
      variants: variantsOf(echoes, places, minWords),
      places: places.map((place) => toPlace(echoes, place)),
    });
  }
  return found;
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
  const longestFirst = [...group.runs].sort(
    (x, y) => (runs.length[y.run] as number) - (runs.length[x.run] as number),
  );
  for (const { run, difference } of longestFirst) {
    const length = runs.length[run] as number;
    for (let at = runs.firstPlace[run] as number; at < (runs.firstPlace[run + 1] as number); at++) {
      const toWord = (runs.placeEnd[at] as number) + 1;
      add({ text: runs.placeText[at] as number, fromWord: toWord - length, toWord, difference });
    }
  }
  const words = runs.length[(group.runs[0] as { run: number }).run] as number;
  const refused = ({ text, fromWord, toWord, content }: NearPlace): boolean =>
    taken(text, fromWord, toWord) || (grouped.groupOfContent(content) ?? group) !== group;
  for (const near of findNearPlaces(triples, group.content, words, refused)) add(near);
  return places.sort(
    (x, y) =>
      Number(y.difference === 'same') - Number(x.difference === 'same') ||
      compareTexts(texts, x.text, y.text) ||
      x.fromWord - y.fromWord,
  );
}

/** Earlier texts first, so that the first place of a form is its first use in the collection. */
function compareTexts(texts: readonly EchoText[], x: number, y: number): number {
  const [a, b] = [texts[x] as EchoText, texts[y] as EchoText];
  return a.date - b.date || compareKeys(a.id, b.id);
}

/**
 * Marks the words of a wording as its own where nobody ranked higher has them; returns the rank of the wording that
 * holds most of these places already, or -1.
 */
function claim(owners: readonly Int32Array[], places: readonly WordPlace[], rank: number): number {
  const holders = new Map<number, number>();
  for (const { text, fromWord, toWord } of places) {
    const owner = owners[text] as Int32Array;
    const seen = new Set<number>();
    for (let w = fromWord; w < toWord; w++) {
      const holder = owner[w] as number;
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

function partnersOf(echoes: Echoes, places: readonly WordPlace[]): readonly string[] {
  const partners = new Set(places.map(({ text }) => (echoes.texts[text] as EchoText).partner));
  return [...partners].sort();
}

/** Forms by their printed words, most frequent first; the leading form stays first. */
function variantsOf(
  echoes: Echoes,
  places: readonly WordPlace[],
  minWords: number,
): readonly WordingVariant[] {
  const forms = new Map<string, { wording: string; difference: Difference; places: Place[] }>();
  let leading: string | undefined;
  for (const place of places) {
    const wording = wordingAt(echoes, shownAt(echoes, place, minWords));
    const form = foldText(wording);
    leading ??= form;
    const known = forms.get(form);
    if (known !== undefined) {
      known.places.push(toPlace(echoes, place));
      continue;
    }
    const difference = place.difference === 'same' && form !== leading ? 'endings' : place.difference;
    forms.set(form, { wording, difference, places: [toPlace(echoes, place)] });
  }
  const [first, ...others] = forms.values();
  others.sort((x, y) => y.places.length - x.places.length);
  return first === undefined ? [] : [first, ...others];
}

/** A place without the small words at its ends ("of the … and"), unless fewer than `minWords` would be left. */
function shownAt(echoes: Echoes, place: WordPlace, minWords: number): WordPlace {
  const { symbols } = echoes.texts[place.text] as EchoText;
  let { fromWord, toWord } = place;
  while (toWord - fromWord > minWords && echoes.isSmall[symbols[toWord - 1] as number] === true) toWord--;
  while (toWord - fromWord > minWords && echoes.isSmall[symbols[fromWord] as number] === true) fromWord++;
  return { ...place, fromWord, toWord };
}

/** The printed words of a place with single spaces and plain quotes. */
function wordingAt(echoes: Echoes, { text, fromWord, toWord }: WordPlace): string {
  const home = echoes.texts[text] as EchoText;
  return home.text
    .slice(home.from[fromWord] as number, home.to[toWord - 1] as number)
    .replace(/\s+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

function toPlace(echoes: Echoes, { text, fromWord, toWord }: WordPlace): Place {
  const home = echoes.texts[text] as EchoText;
  return {
    text: home.id,
    partner: home.partner,
    clause: home.clause[fromWord] as number,
    from: home.from[fromWord] as number,
    to: home.to[toWord - 1] as number,
  };
}

/** Half of the partners, but at least three, make the language of the house. */
function bandOf(echoes: Echoes, partners: number, universal: boolean): Band {
  if (universal) return 'universal';
  return partners >= Math.max(3, echoes.partners.length / 2) ? 'house' : 'partner';
}

/** FNV-1a over the word keys, in two halves of 26 bits so that it stays an exact number. */
function wordingId(echoes: Echoes, symbols: Int32Array): string {
  let low = 0x811c9dc5;
  let high = 0x1000193;
  for (const symbol of symbols) {
    for (const char of `${echoes.keys[symbol]} `) {
      const code = char.codePointAt(0) as number;
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
    }
  }
  return `${echoes.lang}-${((high >>> 6) * 0x4000000 + (low >>> 6)).toString(36)}`;
}
