import type { ReadText } from '../read-text.ts';
import type { Force } from './force.ts';
import { isRussianFuture } from './ladder/ru-future.ts';

const TO_BE = /^(?:is|are|was|were|been|being)$/;
/** "Attention was paid", "Readiness was expressed": acts told as things that happened. */
export const ENGLISH_EVENT =
  /^(?:talks|discussions?|conversation) (?:\w+ )?(?:focused|centred|centered|dealt|revolved)$|^consensus emerged$|^(?:attention|concern|interest|understanding|confidence|importance|significance|priority|emphasis|role|necessity|need|gratitude|appreciation|satisfaction|thanks|hope|condolences|support|solidarity|sympathy|views?|opinions?|belief|conviction|place|congratulations|greetings|efforts|talks|discussions?|consultations|doubts?|readiness|willingness|intention|determination|resolve|commitment|agreement|consensus|decisions?) (?:.* )?(?:is|was|were|been) (?:\w+ )?(?:\w+ed|paid|given|drawn|placed|taken|made|held|shown)$|^(?:exchange of|talks|discussions|consultations) .*(?:took place|was held|were held)$/i;
/** «Подчеркнута», «отмечены», «объявлено», «приветствуется». */
const RUSSIAN_PASSIVE =
  /(?:[аеяы]н[аыо]?|нут[аыо]?|[^о]ется|[^о]ются|ались|алась|(?:ова|ева|ыва|ива|жда|ча)л(?:ся|ось))$/;
/** Short adjectives with the endings of passives: «стороны намерены», «организация привержена». */
const RUSSIAN_ADJECTIVE =
  /^(?:намерен|привержен|уверен|убежден|обязан|озабочен|обеспокоен|долж[ен]н?|солидарн|благодарн|направлен|нацелен|призван|готов|едины|требу|ожида|обязу|наде|соглаша|остается|остаются|намерева|воздержива|отказыва|собира|придержива|руководству|стара|обраща|явля|сталкива|горд|радую|важ[ен]|нуж[ен]|цен[ен]н?$|полез[ен]|возмож[ен]|способ[ен]|виновен|доволь?[ен])/;
/** Acts told as things that happened: «состоялся обмен мнениями», «предметом обсуждения стали». */
const RUSSIAN_EVENT =
  /^(?:с нетерпением ожида|состоял|предмет|тем(?:ой|ами)$|вед[её]тся|ведутся|проводится|(?:высок|положительн|позитивн)(?:ую|ой) оцен|оценк|поддержк|удовлетворени|озабоченност|обеспокоенност|тревог|опасени|беспокойств|признательност|благодарност|надежд[ау]|прозвуча|принят[аоы]? .*(?:сведению|внимание)|(?:получил|наш[её]?л|встретил).* (?:поддержк|понимани|одобрени|отклик|оценк)|готовност|намерени|решимост|внимани)/;

/** "The council was established in May": what is made or adopted does not speak. */
export function isMade(read: ReadText, { word, words }: Force): boolean {
  return (
    /^(?:established|created|founded|formed|launched|adopted|approved|signed|inaugurated)$/i.test(words) &&
    TO_BE.test(read.words[word - 1]?.folded ?? '')
  );
}

/** «Подписан Договор», «создан Фонд»: what is made stands behind the verb and does not speak. */
export function isRussianMade(read: ReadText, force: Force): boolean {
  return (
    force.step === 'agree' &&
    (isShortParticiple(read.words[force.word]?.folded ?? '') ||
      /[аяу]ется$|[аяу]ются$/.test(read.words[force.word]?.folded ?? '')) &&
    /^\s\p{Lu}/u.test(read.text.slice(force.to))
  );
}

/** "The fund will also be used to …": what is done to a thing is not said by it; "the council will be guided by" is. */
export function willBeMade(read: ReadText, { word, words }: Force): boolean {
  // "The memorandum is designed to …"
  if (/^(?:is|are|was|were) (?:\w+ )?(?:designed|intended|meant|aimed) (?:to|at)$/i.test(words)) return true;
  if (!/^(?:will|shall)$/.test(read.words[word]?.folded ?? '')) return false;
  const be = read.words[word + 1]?.folded === 'be' ? word + 1 : word + 2;
  const made = read.words[be + 1]?.folded ?? '';
  return (
    read.words[be]?.folded === 'be' &&
    /(?:ed|held|built|made|set|given|taken|found)$/.test(made) &&
    !/^(?:guided|committed|determined|prepared|focused|engaged|represented|pleased)$/.test(made)
  );
}

/** "It was agreed", "es wurde vereinbart": only those who speak can have decided. */
export function isDecided(read: ReadText, force: Force, lang: string): boolean {
  const folded = read.words[force.word]?.folded ?? '';
  if (lang === 'de') return /^(?:vereinbart|beschlossen|verabredet)$/.test(folded);
  if (/^(?:was|is|has been) (?:\w+ )?agreed$/i.test(force.words)) return true;
  return /^(?:agreed|decided|resolved)$/.test(folded) && TO_BE.test(read.words[force.word - 1]?.folded ?? '');
}

/** "Es wurde die Bereitschaft bekundet", "es fand ein Meinungsaustausch statt". */
export function isGermanEvent(force: Force): boolean {
  return force.frames !== true && /^(?:\p{Lu}\p{L}+ |fand|(?:besteht|bestand|herrscht) )/u.test(force.words);
}

/** "Die Bedeutung … wurde unterstrichen": what stands before the verb has no voice. */
export function isGermanPassive(read: ReadText, force: Force, floor: number): boolean {
  return (
    / (?:galt|gilt|wurde)$/.test(force.words) ||
    // "In Astrel wird ein Sekretariat eingerichtet"
    (force.frames === true && /^(?:wird|werden)$/i.test(force.words)) ||
    // "Betont wurde, dass …"
    /^(?:wurden?|wird|werden)$/.test(read.words[force.word + 1]?.folded ?? '') ||
    read.words.slice(floor, force.word).some(({ folded }) => /^(?:wird|werden|wurden?)$/.test(folded))
  );
}

/**
 * Is the verb of a clause in the passive, without the one who acts? What a joint statement stresses or welcomes so is
 * stressed and welcomed by whoever speaks in it. Decisions ("the plan was adopted") may be somebody else's.
 */
export function isPassive(read: ReadText, force: Force, floor: number, lang: string): boolean {
  const folded = read.words[force.word]?.folded ?? '';
  if ((force.step === 'commit' || lang === 'ru') && isFuture(folded, force.words)) return false;
  // «Министрам поручается»: only those who speak can give a task.
  if (force.step === 'agree' && lang === 'en')
    return (
      ENGLISH_EVENT.test(force.words) ||
      (/^(?:tasked|instructed|mandated|entrusted)$/.test(folded) &&
        TO_BE.test(read.words[force.word - 1]?.folded ?? ''))
    );
  // "Einvernehmen wurde erzielt", "die Gruppen sind beauftragt".
  if (force.step === 'agree' && lang === 'de')
    return /^(?:einigung|einvernehmen|konsens|beauftragt$|angewiesen$|vereinbart$|beschlossen$|verabredet$)/.test(
      force.words.toLowerCase(),
    );
  if (force.step === 'agree')
    return (
      lang === 'ru' &&
      /^(?:поруч[ае]|решено|условлено|согласован|дан[оы](?: |$)|договорен|достигнут|принят[оаы] .*решени)/.test(
        force.words.toLowerCase(),
      )
    );

  if (lang === 'en') {
    if (read.words[floor]?.folded === 'it') return false;
    if (ENGLISH_EVENT.test(force.words)) return true;
    // "There was a frank exchange of views."
    if (read.words[floor]?.folded === 'there' && /exchange/i.test(force.words)) return true;
    // "Businesses are encouraged to …"
    if (
      TO_BE.test(folded) &&
      /(?:encouraged|urged|asked|invited|requested|called)(?: \w+)?$/i.test(force.words)
    )
      return true;
    if (!folded.endsWith('ed')) return false;
    return (
      TO_BE.test(read.words[force.word - 1]?.folded ?? '') ||
      TO_BE.test(read.words[force.word - 2]?.folded ?? '')
    );
  }
  if (lang === 'de') return isGermanEvent(force) || isGermanPassive(read, force, floor);
  if (lang !== 'ru' || isBeing(read, force, floor)) return false;
  // «Отмечено, что …» has no subject at all, like "it was noted".
  if (/(?:но|лось)$/.test(folded) && read.words[force.word + 1]?.folded === 'что') return false;
  // «Этими шагами подтверждается …»: what acts is named.
  if (/^(?:этим|этими)$/.test(read.words[floor]?.folded ?? '')) return false;
  if (RUSSIAN_EVENT.test(force.words.toLowerCase())) return true;
  for (let w = force.word; (read.words[w]?.to ?? Number.POSITIVE_INFINITY) <= force.to; w++)
    if (isRussianPassive(read.words[w]?.folded ?? '')) return true;
  return false;
}

/** "Will", «станут», «обернётся», «внимание будет уделяться»: what will be is no passive. */
function isFuture(folded: string, words: string): boolean {
  return (
    /^(?:will|shall|wird|werden)$/i.test(words) ||
    /(?:^| )(?:буд[еу][тм]|станут|станет)(?: |$)/.test(words.toLowerCase()) ||
    /^(?:is|are) to be /i.test(words) ||
    isRussianFuture(folded)
  );
}

/** «Будет создан секретариат»: what is made does not speak. */
export function isFuturePassive(read: ReadText, force: Force): boolean {
  return (
    /^буд[еу]т$/.test(read.words[force.word]?.folded ?? '') &&
    [1, 2].some((step) => isShortParticiple(read.words[force.word + step]?.folded ?? '')) &&
    // «Будут поощрять обмены»: somebody acts, and «обмены» only ends as a participle does.
    ![1, 2].some((step) => /(?:ть|ться|ти)$/.test(read.words[force.word + step]?.folded ?? ''))
  );
}

function isShortParticiple(folded: string): boolean {
  return /(?:[аеяы]н[аыо]?|нут[аыо]?|[шкпв][еи]?т[аыо]?)$/.test(folded) && isRussianPassive(folded);
}

/** «Будучи встревожены …»: a preamble, not what was done. */
function isBeing(read: ReadText, force: Force, floor: number): boolean {
  return read.words.slice(floor, force.word).some(({ folded }) => folded === 'будучи');
}

function isRussianPassive(folded: string): boolean {
  return RUSSIAN_PASSIVE.test(folded) && !RUSSIAN_ADJECTIVE.test(folded);
}

/** «Подчеркнули важность …»: a plural verb that opens its clause goes on with those who spoke before. */
export function isSubjectless(read: ReadText, force: Force, floor: number, lang: string): boolean {
  // "… have agreed as follows:"
  if (lang === 'en')
    return force.word === floor + 1 && /^(?:have|has)$/.test(read.words[floor]?.folded ?? '');
  if (
    lang !== 'ru' ||
    !/(?:ли(?:сь)?|(?<!ти)[вн]ы|^рады|^готовы)$/.test(read.words[force.word]?.folded ?? '')
  )
    return false;
  if (isBeing(read, force, floor)) return false;
  return read.words.slice(floor, force.word).every(({ folded }) => RUSSIAN_ADVERB.test(folded));
}
/** What may stand between the start of a clause and such a verb: «Особо», «Также», «вновь». */
const RUSSIAN_ADVERB =
  /^(?:и|а|также|вновь|снова|кроме|того|при|этом|по|прежнему|по-прежнему|\p{L}{3,}(?:о|ски))$/u;
