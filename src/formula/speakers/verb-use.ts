import type { ReadText } from '../read-text.ts';
import { chineseUse } from './chinese-use.ts';
import type { Force } from './force.ts';
import { ENGLISH_EVENT } from './passive.ts';
import { isCapital } from './speaker-names.ts';

/**
 * How a word that looks like a verb of the ladder is used. `main`: it carries its clause. `first`: the first of two acts
 * ("Having noted …, they …", «отметив …, они …»), which carries the clause unless the second is a promise or decision.
 * `frame`: it opens or explains ("Recognising …", ", which will …") and carries the clause only where nothing else does.
 * `no`: it is a noun, an attribute, or the verb of a clause that says when or why.
 */
export type Use = 'main' | 'first' | 'frame' | 'no';

/** Words of one clause: its first after the printed number, and the one after its last. */
interface Reach {
  readonly floor: number;
  readonly limit: number;
}

/** The use of a matched verb in its clause, by the grammar of the language. */
export function useOf(read: ReadText, force: Force, reach: Reach, lang: string): Use {
  if (lang === 'en') return englishUse(read, force, reach);
  if (lang === 'ru') return russianUse(read, force, reach);
  if (lang === 'zh') return chineseUse(read, force, reach.floor, reach.limit);
  if (lang === 'de') return germanUse(read, force, reach);
  return 'main';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BEFORE_NOUNS = set(
  'the a an this that these those of in with for on by at from their our its his her your no any each into through',
);
const ENGLISH_NOUN = /(tion|ment|ance|ence|ity|al)s?$/;
/** Verbs and nouns alike: only whoever acts before them makes them verbs. */
const NOUN_TOO =
  /^(?:state|needs?|guarantees?|promises?|hopes?|demands?|mandates?|expects?|challenges?|plans? to)$/i;
/** "Welcoming the plan, they stressed …" welcomes the plan too; what is noted or recalled so only opens the sentence. */
const ACTS = set('welcome support');
/** What is essential is said of a thing: it carries a sentence that says nothing else. */
const ESSENTIAL = / (?:essential|crucial|vital|critical|indispensable)$/i;
/** Verbs of everyday work: only beside whoever acts, or in a passive, are they acts of the statement. */
const EVERYDAY =
  /^(?:opened|founded|started|initiated|commenced|directed|assigned|charged|presented|introduced|outlined|held|hold|holds|conducted|require|concluded|offered|offers|determined to|are to|is to be)(?: |$)/i;
/** "Our aims are to": what somebody wants, not what somebody must do. */
const AIMS =
  /(?:aims?|goals?|purposes?|objectives?|tasks?|priorit(?:y|ies)|missions?|mandates?|intentions?|steps?|ways?)$/;
const THINGS = set('that which who');
const AUXILIARIES = set('will shall must should');
/** "This will …": a pronoun, not the mark of a noun. */
const PRONOUNS = set('this that these those each');
const TO_BE = set('am is are was were be been being');
const CONJUNCTIONS = set('since as while when after before if because although though whereas unless until');
const PREPOSITIONS = set(
  'in to with through under following building given despite based beyond for by at on within during consistent pursuant besides alongside',
);
const RELATIVES = set('which who whose whom');
/** Whoever stands before a verb makes it the verb of a sentence. */
const SUBJECTS = set(
  'we they sides parties leaders participants presidents ministers both countries states members governments partners heads',
);

/** "Their support", "by welcoming", "As trade is launched, …": words of the ladder that carry nothing. */
function englishUse(read: ReadText, force: Force, { floor, limit }: Reach): Use {
  const { word } = force;
  const folded = read.words[word]?.folded ?? '';
  // "Attention was paid", "The importance … was noted": with its verb a noun carries the clause.
  if (ENGLISH_EVENT.test(force.words))
    return /^(?:with|in)$/.test(read.words[word - 1]?.folded ?? '') ? 'no' : 'main';
  // Inside a sentence a capital belongs to a name: "the Recommended Practices".
  if (word > floor && isTitle(read, word)) return 'no';
  if (ESSENTIAL.test(force.words)) return THINGS.has(read.words[word - 1]?.folded ?? '') ? 'no' : 'frame';
  if (ENGLISH_NOUN.test(folded)) return 'no';
  if (NOUN_TOO.test(force.words)) return actsBefore(read, word, floor) ? 'main' : 'no';
  if (EVERYDAY.test(force.words)) {
    const before = read.words[word - 1]?.folded ?? '';
    if (AIMS.test(before)) return 'no';
    if (
      !/^(?:are|is) to/i.test(force.words) &&
      !TO_BE.has(before) &&
      !hasBefore(read, word, floor) &&
      !actsBefore(read, word, floor)
    )
      return 'no';
  }
  if (word === floor) return folded.endsWith('ing') ? (ACTS.has(force.step) ? 'first' : 'frame') : 'main';
  // "The publicly announced position": what decides stands before the adverb.
  let at = word - 1;
  while (at > floor && (read.words[at]?.folded ?? '').endsWith('ly')) at--;
  const before = read.words[at]?.folded ?? '';
  if (before === 'having') return 'first';
  const pronoun = AUXILIARIES.has(folded) && PRONOUNS.has(before);
  if ((BEFORE_NOUNS.has(before) && !pronoun) || before.endsWith("'s")) return 'no';
  const opening = read.words[floor]?.folded ?? '';
  const isOpening = word < firstComma(read, floor, limit);
  if (isOpening && CONJUNCTIONS.has(opening)) return folded.endsWith('ing') ? 'frame' : 'no';
  if (relativeBefore(read, word, floor, (candidate) => RELATIVES.has(candidate))) return 'frame';
  if (folded.endsWith('ing'))
    return TO_BE.has(before) || TO_BE.has(read.words[word - 2]?.folded ?? '') ? 'main' : 'frame';
  if (/^(?:will|would)$/.test(folded) && before === 'that' && word - 1 > floor) return 'frame';
  // "Networks that are supported by …"
  if (TO_BE.has(before) && read.words[word - 2]?.folded === 'that' && word - 2 > floor) return 'frame';
  // "Continuing to share the view …, the President reaffirmed"
  if (isOpening && opening.endsWith('ing') && !hasSubject(read, floor, word)) return 'frame';
  // "To support the shepherds, we will …"
  if (isOpening && opening === 'to' && !hasSubject(read, floor, word)) return 'frame';
  if (isOpening && PREPOSITIONS.has(opening) && folded.endsWith('ed') && !hasSubject(read, floor, word))
    return 'frame';
  return 'main';
}

/** "Have opened": the auxiliary tells a verb from a participle. */
function hasBefore(read: ReadText, word: number, floor: number): boolean {
  return word > floor && /^(?:have|has|had)$/.test(read.words[word - 1]?.folded ?? '');
}

/** Does somebody who acts stand right before this word: "they", "both sides", "Avelland"? */
function actsBefore(read: ReadText, word: number, floor: number): boolean {
  let at = word - 1;
  while (at > floor && /ly$|^also$/.test(read.words[at]?.folded ?? '')) at--;
  const before = read.words[at]?.folded ?? '';
  if (at < floor || BEFORE_NOUNS.has(before)) return false;
  if (SUBJECTS.has(before)) return true;
  const folded = read.words[word]?.folded ?? '';
  if (!isCapital(read, at) || folded === 'state') return false;
  // "Avelland introduced …", but "Plans introduced by …"
  return at > floor || (EVERYDAY.test(folded) && !before.endsWith('s'));
}

/** "Recommended", not "recommended" or "ADOPTED". */
function isTitle(read: ReadText, word: number): boolean {
  const printed = read.text.slice(read.words[word]?.from, read.words[word]?.to);
  return isCapital(read, word) && printed !== printed.toUpperCase();
}

function hasSubject(read: ReadText, from: number, to: number): boolean {
  for (let w = from + 1; w < to; w++) if (SUBJECTS.has(read.words[w]?.folded ?? '')) return true;
  return TO_BE.has(read.words[to - 1]?.folded ?? '');
}

/** Endings of Russian nouns made from verbs: «заявление», «поддержка», «признательность». */
const RUSSIAN_NOUN = /(ни(е|я|ю|ем|и|ях|ям|й)|к(а|и|е|у|ой)|ств(о|а|е|у|ом)|ост(ь|и|ью|ей|ям|ях|ями))$/;
/** Long forms of participles are attributes: «объявленным», «планируемые», «поддерживающих». */
const RUSSIAN_PARTICIPLE =
  /((нн|нут|нят|ем|им)(ый|ая|ое|ые|ого|ым|ыми|ых|ому|ом|ой|ую)|(щ|вш)(ий|ая|ее|ие|его|им|ими|их|ему|ем|ей|ую)(ся)?)$/;
const RUSSIAN_GERUND = /([аияеуы]в|[аиуя]я|ясь|вшись)$/;
const RUSSIAN_CONJUNCTIONS = set('если когда поскольку пока хотя поэтому');

function russianUse(read: ReadText, force: Force, { floor, limit }: Reach): Use {
  const { word } = force;
  const folded = read.words[word]?.folded ?? '';
  // «Высокую оценку дали», «поддержку получили»: with its verb a noun carries the clause.
  if (!force.words.includes(' ') && RUSSIAN_NOUN.test(folded)) return 'no';
  if (RUSSIAN_PARTICIPLE.test(folded) && !/нимая$/.test(folded)) return 'no';
  for (let w = word; (read.words[w]?.to ?? Number.POSITIVE_INFINITY) <= force.to; w++)
    if (RUSSIAN_GERUND.test(read.words[w]?.folded ?? '')) {
      const isAct = ACTS.has(force.step) && word < firstComma(read, floor, limit);
      return isAct || /(?:в|вшись)$/.test(read.words[w]?.folded ?? '') ? 'first' : 'frame';
    }
  if (word < firstComma(read, floor, limit) && RUSSIAN_CONJUNCTIONS.has(read.words[floor]?.folded ?? ''))
    return 'no';
  // «Будучи обеспокоены …, лидеры призвали»
  if (read.words[word - 1]?.folded === 'будучи') return 'frame';
  // «…, чтобы отметить», «…, который поддерживает»
  if (relativeBefore(read, word, floor, (candidate) => /^(?:котор|чтобы$|что$)/.test(candidate)))
    return 'frame';
  return 'main';
}

const GERMAN_CONJUNCTIONS = set('wenn da nachdem während obwohl als weil sofern bevor seit');
/** German writes nouns with a capital; "wird unterzeichnet" is no future, and "der … unterstützt" tells only which. */
function germanUse(read: ReadText, force: Force, { floor, limit }: Reach): Use {
  const { word } = force;
  const printed = read.text[force.from] ?? '';
  // "Bereitschaft bekundet": with its verb a noun carries the clause.
  const isNoun = word > floor && printed !== printed.toLowerCase();
  const isNounPhrase = isNoun && force.words.includes(' ');
  if (isNoun && !isNounPhrase) return 'no';
  const folded = read.words[word]?.folded ?? '';
  if (
    /^(?:werden|wird)$/.test(folded) &&
    force.to === read.words[word]?.to &&
    endsInParticiple(read, word, limit)
  )
    // "Die Arbeit wird fortgesetzt" promises; in "wird unterzeichnet" the participle stands on the ladder itself.
    return 'frame';
  // "Während er prüfte, …", but "Während des Besuchs …" without a comma.
  const comma = firstComma(read, floor, limit);
  if (word < comma && comma < limit && GERMAN_CONJUNCTIONS.has(read.words[floor]?.folded ?? '')) return 'no';
  const before = read.words[word - 1]?.folded ?? '';
  // "Das vereinbarte Treffen"
  if (
    word > floor &&
    !isNounPhrase &&
    /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|zu)$/.test(before)
  )
    return 'no';
  const [opening] = read.words.slice(Math.max(floor, partOf(read, word, floor)));
  if (
    word > floor &&
    partOf(read, word, floor) > floor &&
    /^(?:der|die|das|den|dem|dass|wobei|damit|um)$/.test(opening?.folded ?? '')
  )
    return 'frame';
  return 'main';
}

/** Words that end as participles do. */
const GERMAN_ADJECTIVE = /^(?:bereit|weit|fest|gut|nicht|selbst|jetzt|direkt|gesamt|jedoch)$/;
const GERMAN_INFINITIVE =
  /^(?:(?:ver|be|ent|er)ge|ge(?:währ|winn|lang|nehmig|stalt|nieß|hör|rat|denk|fährd|leit|nüg|nes))/;
/** "… wird am Montag unterzeichnet": a passive, where the last word of the part is a participle. */
function endsInParticiple(read: ReadText, word: number, limit: number): boolean {
  let last = word;
  while (last + 1 < limit && !isComma(read, last)) last++;
  const folded = read.words[last]?.folded ?? '';
  if (isCapital(read, last) || GERMAN_ADJECTIVE.test(folded) || GERMAN_INFINITIVE.test(folded)) return false;
  return /(?:t|^(?:[a-zäöü]{2,5})?ge[a-zäöü]+en)$/.test(folded) && !/ge[hb]en$/.test(folded);
}

/** The first word of the part between commas that a word stands in. */
function partOf(read: ReadText, word: number, floor: number): number {
  let from = word;
  while (from > floor && !isComma(read, from - 1)) from--;
  return from;
}

/** The first word after the first comma of the clause; its end where it has none. */
function firstComma(read: ReadText, floor: number, limit: number): number {
  for (let w = floor; w + 1 < limit; w++) if (isComma(read, w)) return w + 1;
  return limit;
}

/** Does a relative pronoun stand between the word and the comma before it? */
function relativeBefore(
  read: ReadText,
  word: number,
  floor: number,
  isRelative: (folded: string) => boolean,
): boolean {
  for (let w = word - 1; w >= floor && !isComma(read, w); w--)
    if (isRelative(read.words[w]?.folded ?? '')) return true;
  return false;
}

/** Does a comma stand after this word? */
function isComma(read: ReadText, word: number): boolean {
  return read.text.slice(read.words[word]?.to, read.words[word + 1]?.from).includes(',');
}
