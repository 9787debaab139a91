/**
 * Words cut short that no list has ("encl. 7", «парагр. 9», "mech. Tave"), told by what stands around them and by what
 * the rest of the text prints. Pure.
 */
import type { MetStop } from './abbreviated.ts';
import type { Language } from './languages/types.ts';

/** A word is cut before a vowel, and what is left is short. */
const CUT = /^\p{L}\p{Ll}{0,5}[^\P{Ll}aeiouyаеёиоуыэюяьъäöüéèàіїєәөүұ]$/u;
/** A figure that refers to something: a comma, a bracket or a small word follows it, and no noun that it counts. */
const REFERENCE = /^(?:\d{1,3}|[IVXLC]{1,5})(?:[,;)]|\.$| (\p{Ll}+)(?=[ ,;.]))/u;
/** Units in which the words that open a sentence are told. */
const LONGEST_OPENING = 200;
/** Units before a unit in which its number is told: a figure, or the name of a scale. */
const LONGEST_MEASURE = 20;
/** Units to either side of a stop in which the same word is looked for. */
const WINDOW = 8_000;
/** Places of a word that are looked at. */
const MOST_PLACES = 12;
/** And of one that may be a name. */
const MOST_NAME_PLACES = 20;
/** Words that stand after a figure, cut short: what follows with a capital opens a sentence. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'm t l g kg km cm mm ml kw kW MW GW ft yd mi lb lbs oz ha min mins sec secs std hr hrs yr yrs gal bbl deg nm hl Std Min Sek Stk Pers sq ' +
    'м т л кг км см мм мл кВт МВт ГВт га мин сек час сут дн нед мес р руб коп экз шт чел долл проц ц тн барр п пп dk sn sa тг сом'
  ).split(' '),
);

/** Is it one of the units, as printed? */
export function isUnitWord(word: string): boolean {
  return UNITS.has(word);
}

/** "See encl. 7 to the letter": a short word before a figure that refers, and nowhere in the text a word of its own. */
export function isCutBeforeFigure(
  met: MetStop,
  before: string,
  ahead: string,
  { functionWords, stem }: Language,
): boolean {
  if (!CUT.test(before)) return false;
  const { whole, figures } = places(met, before);
  if (whole > 0) return false;
  // "Obs. 3 and obs. 9": printed so twice.
  if (figures > 0) return true;
  const reference = REFERENCE.exec(ahead);
  if (reference === null || (reference[1] !== undefined && !functionWords.has(reference[1]))) return false;
  const folded = before.toLowerCase();
  return stem(folded) === folded;
}

/** «прот. № 5», "Beschl. Nr. 9": the sign of a number, which opens no sentence. */
export function isCutBeforeSign(before: string, ahead: string): boolean {
  return /^(?:№|Nr\.|n[°º]) ?\d/u.test(ahead) && CUT.test(before);
}

/** "Cler. Orlan" in a text that says "a cler. must": elsewhere the stop ends no sentence, and no place lacks it. */
export function isCutElsewhere(met: MetStop, before: string): boolean {
  if (!CUT.test(before)) return false;
  const { whole, inside } = places(met, before);
  return whole === 0 && inside > 0;
}

/** "The bridge is 40 m. Trucks …": a unit after its number, in a sentence that it does not open. */
export function isUnit({ text, at, sentenceFrom }: MetStop, before: string, language: Language): boolean {
  if (!isUnitWord(before)) return false;
  const end = at - before.length;
  // "40 sq. km", «40 кв. м»: what is measured with two sides or three.
  const measured = text
    .slice(Math.max(sentenceFrom, end - LONGEST_MEASURE), end)
    .replace(/ (?:sq|cu|кв|куб|шаршы|kv|kub)\. ?$/u, '')
    .trimEnd();
  const scale = /(\p{L}+)\.?$/u.exec(measured)?.[1]?.toLowerCase() ?? '';
  if (!/[\d½/]$/u.test(measured) && !language.numbers.scales.has(scale)) return false;
  const head = text.slice(sentenceFrom, Math.min(end, sentenceFrom + LONGEST_OPENING)).trim();
  const opening = /^\p{L}+/u.exec(head)?.[0].toLowerCase();
  return opening !== undefined && (!language.functionWords.has(opening) || /\s\S+\s/u.test(head));
}

/**
 * "Trade grew.7 The sides …": where a note figure ends that is printed right after a full stop. "Trade grew.2026 will …":
 * where the stop ends before a year. 0 where neither is.
 */
export function noteFigureEnd(text: string, at: number, { abbreviations, dates }: Language): number {
  const figure = /^\.(?:\d{1,2}(?:[,–-]\d{1,2}){0,2}(?= +\p{Lu})|(?=(?:19|20)\d\d[ –—-]))/u.exec(
    text.slice(at, at + 12),
  );
  if (figure === null) return 0;
  const word = /(?<![\p{L}.])\p{L}?\p{Ll}{3,}$/u
    .exec(text.slice(Math.max(0, at - 24), at))?.[0]
    .toLowerCase();
  if (word === undefined || abbreviations.lettered.has(word)) return 0;
  // "on 3 May.2031": a slip of the pen in a date.
  if (figure[0] === '.' && dates.months.has(word)) return 0;
  const isListed = [
    abbreviations.before,
    abbreviations.beforeNumber,
    abbreviations.either,
    abbreviations.closing,
  ];
  return isListed.some((list) => list.has(word)) ? 0 : at + figure[0].length;
}

/** How often a word stands near without a full stop, with one inside a sentence, and with one before a figure. */
function places(
  { text, at, looks }: MetStop,
  before: string,
): Readonly<Record<'whole' | 'inside' | 'figures', number>> {
  const own = at - before.length;
  const reach = looks.reach(WINDOW);
  const start = Math.max(0, at - reach);
  const near = text.slice(start, Math.min(text.length, at + reach + before.length));
  let whole = 0;
  let inside = 0;
  let figures = 0;
  let seen = 0;
  let from = near.indexOf(before);
  while (from >= 0 && start + from < at + reach && seen < MOST_PLACES && whole === 0) {
    const place = start + from;
    const end = place + before.length;
    const isWord = !isLetter(text.charAt(place - 1)) && !isLetter(text.charAt(end));
    if (isWord && place !== own) {
      seen++;
      if (text.charAt(end) !== '.') whole++;
      else if (/^\. ?[\p{Ll},;)]/u.test(text.slice(end, end + 3))) inside++;
      else if (/^\. ?\d/u.test(text.slice(end, end + 3))) figures++;
    }
    from = near.indexOf(before, end - start);
  }
  looks.spend(from < 0 ? near.length : from);
  return { whole, inside, figures };
}

/** Is a word printed with its capital after a small letter or a comma somewhere? Endings may differ. */
export function isNameIn({ text, at: stop, looks }: MetStop, word: string): boolean {
  const stem = word.slice(0, Math.max(4, word.length - 2));
  const reach = looks.reach(text.length);
  const start = Math.max(0, stop - reach);
  const near = text.slice(start, stop + reach);
  let at = near.indexOf(` ${stem}`);
  let isName = false;
  for (let seen = 0; at >= 0 && seen < MOST_NAME_PLACES && !isName; seen++) {
    isName = at > 0 && /[\p{Ll},\d]/u.test(near.charAt(at - 1));
    if (!isName) at = near.indexOf(` ${stem}`, at + 1);
  }
  looks.spend(at < 0 ? near.length : at);
  return isName;
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}
