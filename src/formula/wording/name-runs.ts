import { languageOf, letterKey } from '../../text/index.ts';
import type { Echoes } from './echoes.ts';
import type { WordPlace } from './fragments.ts';

/** In this share of its places a name is printed with capitals. */
const LEAST_CAPITAL = 0.7;
/** In this share of its places an office stands right before the name of a person, or "in" and "at" before a place. */
const LEAST_BEFORE = 0.5;
/** More content words than this are the title of a treaty or a programme, whatever stands before them. */
const MOST_IN_PLACE = 3;
/** Enough to judge by; runs that stand everywhere have thousands. */
const MOST_JUDGED = 15;
/** Small words that stand before a place where something is or happens. */
const WHERE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['in', 'at']),
  ru: new Set(['в', 'во', 'на']),
};

/**
 * Tells names of persons, offices, states, places and dates from wording: all their content words are printed with
 * capitals or are figures, and an office, an initial, a month or "in" shows what is named. Titles of treaties and
 * programmes are wording. Languages that print nouns with capitals, or have none, only know dates here.
 */
export function createNameTest(echoes: Echoes): (places: readonly WordPlace[]) => boolean {
  const language = languageOf(echoes.lang);
  const where = WHERE[echoes.lang] ?? new Set();
  return (places) => {
    const judged = firstSame(places);
    if (judged.length === 0) return false;
    let names = 0;
    let dates = 0;
    for (const place of judged) {
      const words = wordsOf(echoes, place);
      if (
        words.every(({ folded }) => language.dates.months.has(folded) || /^\d+(st|nd|rd|th)?$/.test(folded))
      )
        dates++;
      else if (language.capitalsForNames && words.every(({ isCapital }) => isCapital)) names++;
    }
    if (dates >= LEAST_CAPITAL * judged.length) return true;
    if (names < LEAST_CAPITAL * judged.length) return false;
    const first = wordsOf(echoes, judged[0]);
    const shows = (folded: string) => language.offices.has(folded) || language.bodies.has(folded);
    if (first.some(({ folded }) => shows(folded) || /^\p{L}$/u.test(folded))) return true;
    const before = (share: (folded: string) => boolean) =>
      judged.filter((place) => share(wordBefore(echoes, place))).length >= LEAST_BEFORE * judged.length;
    if (before(shows)) return true;
    return first.length <= MOST_IN_PLACE && before((folded) => where.has(folded));
  };
}

/** The first places of the leading form. */
function firstSame(places: readonly WordPlace[]): readonly WordPlace[] {
  const judged: WordPlace[] = [];
  for (const place of places) {
    if (judged.length === MOST_JUDGED) break;
    if (place.difference === 'same') judged.push(place);
  }
  return judged;
}

interface PrintedWord {
  readonly folded: string;
  readonly isCapital: boolean;
}

/** The content words of a place as printed. */
function wordsOf(echoes: Echoes, { text, fromWord, toWord }: WordPlace): readonly PrintedWord[] {
  const home = echoes.texts[text];
  const words: PrintedWord[] = [];
  for (let w = fromWord; w < toWord; w++) {
    if (echoes.isSmall[home.symbols[w]] === true) continue;
    const printed = home.text.slice(home.from[w], home.to[w]);
    const initial = printed.charAt(0);
    words.push({
      folded: letterKey(printed.toLowerCase(), echoes.lang),
      isCapital: initial !== initial.toLowerCase() || /\d/.test(initial),
    });
  }
  return words;
}

/** The word before the first content word of a place, articles aside; empty at the start of a clause. */
function wordBefore(echoes: Echoes, { text, fromWord }: WordPlace): string {
  const home = echoes.texts[text];
  const { determiners } = languageOf(echoes.lang).phrases;
  const folded = (w: number) =>
    letterKey(home.text.slice(home.from[w], home.to[w]).toLowerCase(), echoes.lang);
  let first = fromWord;
  while (echoes.isSmall[home.symbols[first]] === true && first + 1 < home.symbols.length) first++;
  let w = first - 1;
  if (w >= 0 && determiners?.has(folded(w)) === true) w--;
  return w >= 0 && home.clause[w] === home.clause[fromWord] ? folded(w) : '';
}
