import { countryNames } from '../../statement/index.ts';
import { foldText, wordKey } from '../../text/index.ts';
import { isCapital, type ReadText } from '../read-text.ts';
import { type PartyNames, partyNames } from './party-names.ts';

const LONGEST_ACRONYM = 5;

/** Names with their party codes, longest first. */
export type NameList = readonly (readonly [name: string, code: string])[];

/**
 * By word: does it belong to a name? Names are words that the text writes with a capital letter inside its sentences
 * and never in small letters, and the known names of parties wherever all their words have capitals.
 */
export function properNouns(read: ReadText, names: NameList): Uint8Array {
  const small = new Set<string>();
  const capital = new Set<string>();
  const known = [...knownNames(names, read.lang), ...stateNames(read.lang)];
  // "Die Union": a name that the record gives is no common noun, whatever stands before it.
  const listed = new Set(knownNames(names, read.lang).flatMap((parts) => (parts.length === 1 ? parts : [])));
  for (let w = 0; w < read.words.length; w++) {
    const key = read.keys[w];
    if (!isCapital(read, w) || (isGermanNoun(read, w) && !listed.has(key))) small.add(key);
    else if (
      w > 0 &&
      read.clauseOf[w - 1] === read.clauseOf[w] &&
      read.clauses[read.clauseOf[w]]?.kind !== 'heading'
    ) {
      capital.add(key);
    }
  }
  for (const parts of known) if (parts.length === 1) capital.add(parts[0]);
  const proper = Uint8Array.from(read.words, (_, w) => {
    const key = read.keys[w];
    if (isAcronym(read, w) && capital.has(key)) return 1;
    return isCapital(read, w) && capital.has(key) && !small.has(key) && !isShouted(read, w) ? 1 : 0;
  });
  const byFirst = new Map<string, string[][]>();
  for (const parts of known)
    if (parts.length > 1) byFirst.set(parts[0], [...(byFirst.get(parts[0]) ?? []), parts]);
  for (let w = 0; w < read.words.length; w++) {
    for (const parts of byFirst.get(read.keys[w]) ?? []) {
      if (!parts.every((key, at) => read.keys[w + at] === key)) continue;
      // «Европейский союз»: Russian prints only the first word of many names with a capital.
      if (isCapital(read, w) && (read.lang.startsWith('ru') || isCapital(read, w + parts.length - 1)))
        proper.fill(1, w, w + parts.length);
    }
  }
  // "A Belmora-led process": the name only tells which.
  for (let w = 0; w < read.words.length; w++)
    if (
      /-(?:led|owned|based|backed|funded|sponsored|hosted|chaired|made|wide)$/.test(
        read.words[w]?.folded ?? '',
      )
    )
      proper[w] = 0;
  // "Avelland and Belmora agreed": what a list that opens a clause joins to a name is a name.
  for (let w = read.words.length - 3; w >= 0; w--) {
    const isOpening = w === 0 || read.clauseOf[w - 1] !== read.clauseOf[w];
    const joins = /^(?:and|и|und)$/.test(read.words[w + 1]?.folded ?? '') && proper[w + 2] === 1;
    if (isOpening && joins && isCapital(read, w) && !small.has(read.keys[w])) proper[w] = 1;
  }
  // «Африканский союз»: a name of which Russian prints one capital, also where it opens the only sentence about it.
  if (read.lang.startsWith('ru'))
    for (let w = 0; w + 1 < read.words.length; w++)
      if (
        isCapital(read, w) &&
        /ск(?:ий|ая|ое)$/.test(read.words[w]?.folded ?? '') &&
        /^(?:союз|банк|лига|совет|комиссия|королевство|республика|федерация)$/.test(
          read.words[w + 1]?.folded ?? '',
        )
      )
        proper.fill(1, w, w + 2);
  // "The United Nations", "nations": the stem alone would take the name for a word.
  for (let w = 0; w + 1 < read.words.length; w++)
    if (
      /^(?:united|vereinte[nr]?|vereinigte[nr]?)$/.test(read.words[w]?.folded ?? '') &&
      isCapital(read, w) &&
      isCapital(read, w + 1)
    )
      proper.fill(1, w, w + 2);
  return proper;
}

/** The keys of the words of each name, in one language; names are the same for every text of a run. */
function knownNames(names: NameList, lang: string): readonly string[][] {
  const byLang = keysOfNames.get(names) ?? new Map<string, readonly string[][]>();
  keysOfNames.set(names, byLang);
  const keys = byLang.get(lang) ?? names.map(([name]) => name.split(' ').map((part) => wordKey(part, lang)));
  byLang.set(lang, keys);
  return keys;
}

/** The keys of the names of all states: one that opens the only sentence about it is a name too. */
function stateNames(lang: string): readonly string[][] {
  const made = keysOfStates.get(lang) ?? countryNames(lang).map((name) => keysOf(name, lang));
  keysOfStates.set(lang, made);
  return made;
}

function keysOf(name: string, lang: string): string[] {
  return foldText(name)
    .split(/\s+/)
    .map((part) => wordKey(part, lang));
}

const keysOfStates = new Map<string, readonly string[][]>();
const keysOfNames = new WeakMap<NameList, Map<string, readonly string[][]>>();

/** German writes every noun with a capital; one with an article or attribute, or a plural that opens, is no name. */
function isGermanNoun(read: ReadText, word: number): boolean {
  if (!read.lang.startsWith('de')) return false;
  if (/(?:ung|heit|keit|schaft|ion|tät|nis|ungen|heiten|keiten|ionen)$/.test(read.words[word]?.folded ?? ''))
    return true;
  const before = read.words[word - 1];
  if (before === undefined || read.clauseOf[word - 1] !== read.clauseOf[word])
    return (
      /(?:ung|heit|keit|schaft|ion|ment|en|er)$/.test(read.words[word]?.folded ?? '') &&
      !/ien$/.test(read.words[word]?.folded ?? '')
    );
  return (
    /^(?:das|zur|zum|im|am|beim|vom|ins|ans|.*(?:e|er|en|em|es))$/.test(before.folded) &&
    !/^(?:zwischen|neben|gegen|unter|über|außer|er|wegen|hinter)$/.test(before.folded)
  );
}

/** "US", which is not "us". */
function isAcronym(read: ReadText, word: number): boolean {
  const printed = read.text.slice(read.words[word]?.from, read.words[word]?.to);
  return (
    printed.length > 1 &&
    printed.length <= LONGEST_ACRONYM &&
    printed === printed.toUpperCase() &&
    /\p{Lu}/u.test(printed)
  );
}

/** «ОТМЕЧАЯ»: a verb printed in capitals, too long for an acronym. */
function isShouted(read: ReadText, word: number): boolean {
  const printed = read.text.slice(read.words[word]?.from, read.words[word]?.to);
  return printed.length > LONGEST_ACRONYM && printed === printed.toUpperCase();
}

const lists = new WeakMap<PartyNames, NameList>();

/** The names with their codes, longest first; the same list each time for the same names. */
export function namesOf(names: PartyNames = partyNames): NameList {
  let list = lists.get(names);
  if (list === undefined) {
    list = Object.entries(names)
      .flatMap(([code, known]) => known.map((name) => [name, code] as const))
      .sort((x, y) => y[0].length - x[0].length);
    lists.set(names, list);
  }
  return list;
}

/** Codes of the parties that folded words name. */
export function codesIn(names: NameList, lang: string, subject: string): readonly string[] {
  let rest = ` ${lang === 'ru' ? subject.replaceAll('ё', 'е') : subject} `;
  const codes: string[] = [];
  for (const [name, code] of names) {
    // Names are inflected in Russian: the stem without its last letter or two must begin a word.
    const stem = lang === 'ru' && name.length > 4 ? name.slice(0, -1) : name;
    const at = rest.indexOf(` ${stem}`);
    if (at < 0) continue;
    const end = rest.indexOf(' ', at + 1 + stem.length);
    const ending = rest.slice(at + 1 + stem.length, end);
    if (lang === 'ru' ? ending.length > 3 : ending !== '' && ending !== "'s") continue;
    rest = rest.slice(0, at + 1) + rest.slice(end);
    if (!codes.includes(code)) codes.push(code);
  }
  return codes;
}
