import { lexicon } from '../patterns/lexicon.ts';
import type { Band, SharedText, SharedWording, SharedWordingOptions } from '../types.ts';
import { type ClosedRuns, closedRuns } from './closed-runs.ts';
import { addText, createEchoes, type Echoes } from './echoes.ts';
import { createFragmentTest } from './fragments.ts';
import { createNameTest } from './name-runs.ts';
import { indexTriples } from './near-places.ts';
import { createUniversalTest } from './universal.ts';
import { draftsOf, mergeNested } from './wording-drafts.ts';
import { shownAt, toPlace, variantsOf } from './wording-forms.ts';
import { groupRuns, symbolsOf, type WordingGroup } from './wording-groups.ts';

const DEFAULT_PARTNERS = 2;
const DEFAULT_WORDS = 4;

/**
 * All wording that stands in texts of at least `minPartners` partners, most widely shared first (partners × words ×
 * rarity) and names last, each with its forms and places. Texts of different languages are never compared. Nothing is left out for
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
  return byLang.size > 1 ? all.sort(byRank) : all;
}

/** Names last, whatever their score. */
function byRank(x: SharedWording, y: SharedWording): number {
  return Number(x.band === 'names') - Number(y.band === 'names') || y.score - x.score;
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
  const isName = createNameTest(echoes);
  const scored = draftsOf(echoes, runs, triples, grouped, minPartners);
  const merged = mergeNested(echoes, owners, scored, { isName, isFragment }, minWords);
  const wordings = merged.map((draft): SharedWording => {
    const { group, places, partners, rarity, score, within, names } = draft;
    const { leading, variants } = variantsOf(echoes, places, minWords);
    const shown = shownAt(echoes, leading, minWords);
    const wording = variants[0].wording;
    return {
      id: idOf(echoes, runs, group),
      lang: echoes.lang,
      wording,
      words: shown.toWord - shown.fromWord,
      partners,
      texts: new Set(places.map(({ text }) => text)).size,
      band: names ? 'names' : bandOf(echoes, partners.length, isUniversal(wording)),
      score,
      rarity,
      fragment: draft.fragment,
      ...(within === undefined ? {} : { within: idOf(echoes, runs, within.group) }),
      variants,
      places: places.map((place) => toPlace(echoes, place)),
    };
  });
  return wordings.sort(byRank);
}

function idOf(echoes: Echoes, runs: ClosedRuns, group: WordingGroup): string {
  return wordingId(echoes, symbolsOf(echoes, runs, (group.runs[0] as { run: number }).run));
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
