import { isCapital, type ReadText } from '../read-text.ts';
import { chineseUse } from './chinese-use.ts';
import { englishUse } from './english-use.ts';
import type { Force } from './force.ts';
import { ACTS, firstComma, isComma, type Reach, relativeBefore, set, type Use } from './use-grammar.ts';

/** The use of a matched verb in its clause, by the grammar of the language. */
export function useOf(read: ReadText, force: Force, reach: Reach, lang: string): Use {
  if (lang === 'en') return englishUse(read, force, reach);
  if (lang === 'ru') return russianUse(read, force, reach);
  if (lang === 'zh') return chineseUse(read, force, reach.floor, reach.limit);
  if (lang === 'de') return germanUse(read, force, reach);
  return 'main';
}

/** Endings of Russian nouns made from verbs: «заявление», «поддержка», «признательность». */
const RUSSIAN_NOUN =
  /(ци(я|и|ю|ей|й|ям|ями|ях)|ни(е|я|ю|ем|и|ях|ям|й)|к(а|и|е|у|ой)|ств(о|а|е|у|ом)|ост(ь|и|ью|ей|ям|ях|ями))$/;
/** Long forms of participles are attributes: «объявленным», «планируемые», «поддерживающих». */
const RUSSIAN_PARTICIPLE =
  /((нн|нут|нят|ем|им)(ый|ая|ое|ые|ого|ым|ыми|ых|ому|ом|ой|ую)|(щ|вш)(ий|ая|ее|ие|его|им|ими|их|ему|ем|ей|ую)(ся)?)$/;
const RUSSIAN_GERUND = /([аияеуы]в|[аеиуя]я|ясь|вшись)$/;
/** Words that end as gerunds do: «против», «призыв», «внимания». */
const NO_GERUND = /^(?:против|напротив|призыв|отзыв|прорыв|состав|прав|перспектив|инициатив)$|[нтцс]ия$/;
const RUSSIAN_CONJUNCTIONS = set('если когда поскольку пока хотя поэтому');

function russianUse(read: ReadText, force: Force, { floor, limit }: Reach): Use {
  const { word } = force;
  const folded = read.words[word]?.folded ?? '';
  // «Высокую оценку дали», «поддержку получили»: with its verb a noun carries the clause.
  if (!force.words.includes(' ') && RUSSIAN_NOUN.test(folded)) return 'no';
  if (RUSSIAN_PARTICIPLE.test(folded) && !/нимая$|^тем(?:ой|ами)$/.test(folded)) return 'no';
  // «Обстановка требует единства»: only whoever speaks demands.
  if (/^(?:требу[ею]т$|(?:про)?демонстрир)/i.test(force.words) && !actsBefore(read, word, floor)) return 'no';
  // «Учитывая расходы, стороны …» only says why; in a preamble it is a point.
  if (folded === 'учитывая' && !isPoint(read, limit)) return 'no';
  for (let w = word; (read.words[w]?.to ?? Number.POSITIVE_INFINITY) <= force.to; w++)
    if (isGerund(read.words[w]?.folded ?? '')) {
      const isAct = ACTS.has(force.step) && word < firstComma(read, floor, limit);
      if (!/(?:в|вшись)$/.test(read.words[w]?.folded ?? '')) return isAct ? 'first' : 'frame';
      return force.step === 'note' ? 'first' : 'leads';
    }
  // «Ничто не затрагивает …»
  if (force.step === 'note' && read.words[word - 1]?.folded === 'не') return 'no';
  const comma = firstComma(read, floor, limit);
  // «Как заявили министры, …»
  if (word < comma && comma < limit && word - floor <= 1 && read.words[floor]?.folded === 'как') return 'no';
  if (word < comma && RUSSIAN_CONJUNCTIONS.has(read.words[floor]?.folded ?? '')) return 'no';
  // «Будучи обеспокоены …, лидеры призвали»
  if (read.words[word - 1]?.folded === 'будучи') return 'frame';
  // «…, чтобы отметить», «…, который поддерживает»
  if (relativeBefore(read, word, floor, (candidate) => /^(?:котор|чтобы$|что$)/.test(candidate)))
    return 'frame';
  return 'main';
}

/** Those who speak, before the verb. */
const RUSSIAN_ACTORS =
  /^(?:стороны|мы|они|участники|участницы|министры|министр|лидеры|президенты?|главы?|делегаци[ия]|страны|государства|партнеры|правительств[оа]|представители|премьер-министры?)$/;

function actsBefore(read: ReadText, word: number, floor: number): boolean {
  return read.words.slice(floor, word).some(({ folded }) => RUSSIAN_ACTORS.test(folded));
}

/** Does the clause end as a point of a preamble does? */
function isPoint(read: ReadText, limit: number): boolean {
  return /^\s*[,;]/.test(read.text.slice(read.words[limit - 1]?.to));
}

function isGerund(folded: string): boolean {
  return RUSSIAN_GERUND.test(folded) && !NO_GERUND.test(folded);
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
  // "Eine Arbeitsgruppe wird eingesetzt": what will be is promised, and not yet done.
  if (force.step === 'agree' && willBeDone(read, word, floor)) return 'frame';
  // "Während er prüfte, …", but "Während des Besuchs …" without a comma.
  const comma = firstComma(read, floor, limit);
  if (word < comma && comma < limit && GERMAN_CONJUNCTIONS.has(read.words[floor]?.folded ?? '')) return 'no';
  const before = read.words[word - 1]?.folded ?? '';
  // "Das vereinbarte Treffen"
  if (
    word > floor &&
    !isNounPhrase &&
    // "Das nächste Treffen findet … statt"
    !/^nächste /.test(force.words) &&
    /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|zu)$/.test(before)
  )
    return 'no';
  const part = partOf(read, word, floor);
  if (part > floor && /^(?:der|die|das|den|dem|dass|wobei|damit|um)$/.test(read.words[part]?.folded ?? ''))
    return 'frame';
  return 'main';
}

/** A German verb in two parts, and the part of a sentence that it stands in, are no longer: in words. */
const LONGEST_FRAME = 100;

/** Words that end as participles do. */
const GERMAN_ADJECTIVE = /^(?:bereit|weit|fest|gut|nicht|selbst|jetzt|direkt|gesamt|jedoch)$/;
const GERMAN_INFINITIVE =
  /^(?:(?:ver|be|ent|er)ge|ge(?:währ|winn|lang|nehmig|stalt|nieß|hör|rat|denk|fährd|leit|nüg|nes))/;
/** "… wird am Montag unterzeichnet": a passive, where the last word of the part is a participle. */
function endsInParticiple(read: ReadText, word: number, limit: number): boolean {
  const end = Math.min(limit, word + LONGEST_FRAME);
  let last = word;
  while (last + 1 < end && !isComma(read, last)) last++;
  const folded = read.words[last]?.folded ?? '';
  if (isCapital(read, last) || GERMAN_ADJECTIVE.test(folded) || GERMAN_INFINITIVE.test(folded)) return false;
  return /(?:t|^(?:[a-zäöü]{2,5})?ge[a-zäöü]+en)$/.test(folded) && !/ge[hb]en$/.test(folded);
}

/** "… wird eingerichtet"; "es wird vereinbart" and "werden beauftragt" decide as they are said. */
function willBeDone({ words }: ReadText, word: number, floor: number): boolean {
  if (/^(?:vereinbart|beschlossen|verabredet|beauftragt|angewiesen)$/.test(words[word]?.folded ?? ''))
    return false;
  const first = Math.max(floor, word - LONGEST_FRAME);
  return words.slice(first, word).some(({ folded }) => /^(?:wird|werden)$/.test(folded));
}

/** The first word of the part between commas that a word stands in; `floor` where none is near. */
function partOf(read: ReadText, word: number, floor: number): number {
  const least = Math.max(floor, word - LONGEST_FRAME);
  let from = word;
  while (from > least && !isComma(read, from - 1)) from--;
  return from === least ? floor : from;
}
