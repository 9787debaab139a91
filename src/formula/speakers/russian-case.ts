import type { ReadText } from '../read-text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PREPOSITIONS = set(
  'в во на по с со к ко о об от до из за для при внутри вне под над перед между у без через ради благодаря согласно вопреки среди против кроме относительно посредством путем',
);
/** The same form is the plural and the genitive: «стороны», «страны». */
const TWO_CASES = set('стороны страны государства делегации правительства нации главы державы');
/** Without an attribute «стороны» is hardly ever a genitive. */
const MOSTLY_PLURAL = set('стороны');
const GENITIVE_ATTRIBUTE = /(?:ой|ей|ого|его)$/;
const PLURAL_ATTRIBUTE = /(?:ые|ие|ши|ти|се|две|обе|три|четыре|пять|наши|эти|все)$/;
const ADVERB = /(?:^(?:также|вновь|снова|сегодня|впредь|и|а|же)|о)$/;
const OF_COUNTED = /^(?:двух|обеих|обоих|трех|наших)$/;
/** Case endings that a name in the nominative does not have. */
const OBLIQUE = /(?:ии|ей|ой|ом|ем|ою|ею|у|ю|ах|ях|ами|ями|ых|их|ыми|ими|ого|его)$/;

const PLURAL_VERB = /(?:[уюая]т|ли)(?:ся|сь)?$/;

/** Could this word, at its place in the words from `floor` on, be the subject of a sentence? */
export function mayBeSubject(read: ReadText, word: number, floor: number): boolean {
  const folded = read.words[word]?.folded ?? '';
  const before = word > floor ? (read.words[word - 1]?.folded ?? '') : undefined;
  if (before === undefined || isParted(read, word)) return true;
  if (!TWO_CASES.has(folded)) return true;
  if (PREPOSITIONS.has(before) || GENITIVE_ATTRIBUTE.test(before)) return false;
  if (MOSTLY_PLURAL.has(folded)) return true;
  // «Совместно с академией страны выработают …»: the verb is plural.
  if (PLURAL_VERB.test(read.words[word + 1]?.folded ?? '')) return true;
  // «Правительства двух стран»
  if (OF_COUNTED.test(read.words[word + 1]?.folded ?? '')) return true;
  if (!PLURAL_ATTRIBUTE.test(before)) return ADVERB.test(before);
  // «На все государства»: a preposition governs the attribute too.
  return word - 2 < floor || !PREPOSITIONS.has(read.words[word - 2]?.folded ?? '');
}

/** «Нами согласовано», «сторонами»: who acts in a passive, right beside its verb; «нас объединяет». */
export function isAgentForm(folded: string): boolean {
  return /^(?:нами|ими|нас|сторонами|участниками|министрами|лидерами|президентами|делегациями)$/.test(folded);
}

export function isRussianPreposition(folded: string): boolean {
  return PREPOSITIONS.has(folded);
}

/** A name in a case that no subject stands in: «Монголией», «Эстровии». */
export function isOblique(folded: string): boolean {
  return folded.length > 3 && OBLIQUE.test(folded);
}

function isParted(read: ReadText, word: number): boolean {
  return /[,;:(«»]/.test(read.text.slice(read.words[word - 1]?.to, read.words[word]?.from));
}
