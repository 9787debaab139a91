import { isCapital, type ReadText } from '../read-text.ts';
import type { Force } from './force.ts';
import { turnInfinitives } from './ladder/en-turns.ts';
import { ENGLISH_EVENT } from './passive.ts';
import { ACTS, firstComma, isComma, type Reach, relativeBefore, set, type Use } from './use-grammar.ts';

const BEFORE_NOUNS = set(
  'the a an this that these those of in with for on by at from their our its his her your no any each into through',
);
const ENGLISH_NOUN = /(?:(?:tion|ment|ance|ence|ity|al)s?|ings)$/;
/** Verbs and nouns alike: only whoever acts before them makes them verbs. */
const NOUN_TOO =
  /^(?:state|seeks?|honou?r(?:s|ed)?|values?|valued|needs?|guarantee[sd]?|promises?|hopes?|demands?|mandates?|expect(?:s|ed)?|challenges?|plans? to|fear(?:s|ed)?|doubts?|plans? (?:the|on)|repeat(?:s|ed)?|greet(?:s|ed)?|records? (?:the|an?|that)|works? (?:on|towards?)|talks? about)$/i;
/** What is essential is said of a thing: it carries a sentence that says nothing else. */
const ESSENTIAL = / (?:essential|crucial|vital|critical|indispensable)$/i;
/** Verbs of everyday work: only beside whoever acts, or in a passive, are they acts of the statement. */
const EVERYDAY =
  /^(?:founded|started|initiated|commenced|directed|assigned|charged|commissioned|look to|recorded|registered|presented|introduced|outlined|held|hold|holds|conducted|require|concluded|offered|offers|determined to|are to|is to be|planned|worked|studied|observed|compare[ds]?|listed|lists|assess(?:es|ed)?|open(?:s|ed)?|form(?:s|ed)?|wanted|begins?|began|demonstrate[sd]?)(?: |$)/i;
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
  'we they sides parties leaders participants presidents ministers both countries states members governments partners heads delegations representatives secretaries signatories',
);

/** "Their support", "by welcoming", "As trade is launched, …": words of the ladder that carry nothing. */
export function englishUse(read: ReadText, force: Force, { floor, limit }: Reach): Use {
  const { word } = force;
  const folded = read.words[word]?.folded ?? '';
  // "Attention was paid", "The importance … was noted": with its verb a noun carries the clause.
  if (ENGLISH_EVENT.test(force.words))
    return /^(?:with|in)$/.test(read.words[word - 1]?.folded ?? '') || isMood(read, force) ? 'no' : 'main';
  // "Our commitment to the treaty remains unwavering"
  if (
    / (?:is|are|remains?) (?:\w+ )?(?:un\w+|steadfast|firm|ironclad|absolute|enduring|strong)$/i.test(
      force.words,
    )
  )
    return 'main';
  // "They met to commemorate …", "Given the importance of …"
  if (turnInfinitives.has(folded) && isPurpose(read, word, floor)) return 'no';
  if (word === floor && folded === 'given') return 'no';
  // Inside a sentence a capital belongs to a name: "the Recommended Practices".
  if (word > floor && isTitle(read, word)) return 'no';
  if (ESSENTIAL.test(force.words)) return THINGS.has(read.words[word - 1]?.folded ?? '') ? 'no' : 'frame';
  // "The aim of the fund is to …"
  if (/ is to$/i.test(force.words)) return 'main';
  // "We appeal to the neighbours", but "their appeal to the bank"
  if (ENGLISH_NOUN.test(folded) && !(/^(?:appeal|mention)$/.test(folded) && actsBefore(read, word, floor)))
    return 'no';
  // "This includes support for …": the verb takes its object without "for".
  if (/^support$/i.test(force.words) && read.words[word + 1]?.folded === 'for') return 'no';
  if (tellsWhich(read, word, floor)) return 'no';
  // "In welcoming support extended by …", "providing support"
  if (/^support$/i.test(force.words) && word > floor && /ing$/.test(read.words[word - 1]?.folded ?? ''))
    return 'no';
  if (isAgreedTerm(read, word, floor)) return 'no';
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
  if (folded === 'will' && isNounWill(read, word)) return 'no';
  // "Should the water fall, …": a condition.
  if (word === floor && folded === 'should') return 'no';
  if (word === floor) return folded.endsWith('ing') ? (ACTS.has(force.step) ? 'first' : 'frame') : 'main';
  // "The publicly announced position": what decides stands before the adverb.
  let at = word - 1;
  while (at > floor && isEnglishAdverb(read, at)) at--;
  // "We each recognise", "the sides all support": the subject stands before.
  if (
    /^(?:each|both|all)$/.test(read.words[at]?.folded ?? '') &&
    SUBJECTS.has(read.words[at - 1]?.folded ?? '')
  )
    at--;
  const before = read.words[at]?.folded ?? '';
  if (before === 'having') return 'first';
  const pronoun = AUXILIARIES.has(folded) && PRONOUNS.has(before);
  if ((BEFORE_NOUNS.has(before) && !pronoun) || before.endsWith("'s")) return 'no';
  const opening = read.words[floor]?.folded ?? '';
  const isOpening = word < firstComma(read, floor, limit);
  if (isOpening && CONJUNCTIONS.has(opening)) return folded.endsWith('ing') ? 'frame' : 'no';
  if (isSecondOpening(read, word, floor, limit)) return 'no';
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

/** "Political will", "the will of the people": what is wanted, not what will be. */
function isNounWill({ words }: ReadText, word: number): boolean {
  return (
    /^(?:political|free|popular|sovereign|collective|common|good|goodwill)$/.test(
      words[word - 1]?.folded ?? '',
    ) || /^(?:of|to|is|was|has|must)$/.test(words[word + 1]?.folded ?? '')
  );
}

/** "Today, as we mark the day, we reaffirm …": behind a word or two with a comma a clause may still only say when or why. */
function isSecondOpening(read: ReadText, word: number, floor: number, limit: number): boolean {
  const comma = firstComma(read, floor, limit);
  if (comma - floor > LONGEST_ADVERBIAL || word <= comma) return false;
  const conjunction = read.words[comma]?.folded ?? '';
  // "We, as producers of grain and wine affirm …"
  if (conjunction === 'as' && SUBJECTS.has(read.words[comma - 1]?.folded ?? '')) return false;
  const end = firstComma(read, comma, limit);
  return CONJUNCTIONS.has(conjunction) && word < end && end < limit;
}

/** "At the same time," */
const LONGEST_ADVERBIAL = 4;

/** "They met to commemorate …", "obliged to fully comply"; "continue to call" goes on with what it says. */
function isPurpose({ words }: ReadText, word: number, floor: number): boolean {
  let at = word - 1;
  while (at > floor && /ly$/.test(words[at]?.folded ?? '')) at--;
  return at > floor && words[at]?.folded === 'to' && !/^continu/.test(words[at - 1]?.folded ?? '');
}

/** "The talks were held in a warm atmosphere": what is told is the mood. */
function isMood(read: ReadText, { words, to }: Force): boolean {
  return (
    /^(?:talks|discussions?|conversations?|consultations)/i.test(words) &&
    /^ in (?:an?|the) [^.,;]{0,60}?(?:atmosphere|spirit|manner)/i.test(read.text.slice(to))
  );
}

/** "We are carrying out the plan agreed in May": behind a verb and its object a participle only tells which. */
function tellsWhich(read: ReadText, word: number, floor: number): boolean {
  const at = (step: number) => read.words[word + step]?.folded ?? '';
  if (!/^(?:announced|agreed|adopted|approved|established|signed|launched|proposed|supported)$/.test(at(0)))
    return false;
  if (!/^(?:in|on|at|by|during|under|last|earlier|between|with)$/.test(at(1)) || isComma(read, word - 1))
    return false;
  if (
    /^(?:and|or|also|be|been|being|is|are|was|were|have|has|had|they|we|both)$|ly$/.test(at(-1)) ||
    SUBJECTS.has(at(-1))
  )
    return false;
  for (let w = floor + 1; w < word - 1; w++)
    if (
      /^(?:are|is|have|has|will|shall)$/.test(read.words[w]?.folded ?? '') &&
      SUBJECTS.has(read.words[w - 1]?.folded ?? '')
    )
      return true;
  return false;
}

/** "Publicly", right before what it belongs to; "the assembly, …" is none. */
function isEnglishAdverb(read: ReadText, word: number): boolean {
  const folded = read.words[word]?.folded ?? '';
  return (
    folded.endsWith('ly') &&
    !isComma(read, word) &&
    !/^(?:assembly|family|supply|ally|reply|italy|july)$/.test(folded)
  );
}

/** "Voluntary and mutually agreed terms": an attribute, as the word behind it shows. */
function isAgreedTerm(read: ReadText, word: number, floor: number): boolean {
  const [before = '', adverb = '', here = '', next = ''] = [-2, -1, 0, 1].map(
    (step) => (word + step >= floor ? read.words[word + step]?.folded : undefined) ?? '',
  );
  return (
    here.endsWith('ed') &&
    /^(?:mutually|internationally|generally|widely|commonly|universally|previously|recently|newly)$/.test(
      adverb,
    ) &&
    /^(?:and|or|of|for|on|in|with|under|to|from)$/.test(before) &&
    !/^(?:to|that|on|in|by|with|upon|for|the|a|an|their|its|our|as|at)$/.test(next)
  );
}

/** "Have founded": the auxiliary tells a verb from a participle. */
function hasBefore(read: ReadText, word: number, floor: number): boolean {
  return word > floor && /^(?:have|has|had)$/.test(read.words[word - 1]?.folded ?? '');
}

/** Does somebody who acts stand right before this word: "they", "both sides", "Avelland"? */
function actsBefore(read: ReadText, word: number, floor: number): boolean {
  let at = word - 1;
  while (at > floor && /ly$|^also$/.test(read.words[at]?.folded ?? '')) at--;
  const before = read.words[at]?.folded ?? '';
  if (at < floor || BEFORE_NOUNS.has(before)) return false;
  if (
    SUBJECTS.has(before) ||
    (/^(?:state|government|delegation)$/.test(before) && read.words[at - 1]?.folded === 'of')
  )
    return true;
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
