import { type Language, languageOf, markerAt } from '../../text/index.ts';
import { type KnownName, knownNames } from './known-names.ts';

/** Small words that stand inside a name: "Republic of Kazakhstan". */
const INSIDE_NAMES = new Set(['of', 'the', 'for', 'and', 'и', 'по']);
const WORD = /[\p{L}\p{N}’'.+-]+/gu;
/** After one of these a capital shows no name: a sentence, a point or a quotation opens. */
const OPENING = /[.!?…:;•#"“„«‹([‘]|(?:^|\s)[–—*·-]\s|\n/u;
const NUMBERING = /^(?:[IVXLC]+|\p{Lu}|[\p{N}.+-]+)$/u;
const ACRONYM = /^\p{Lu}[^\p{Ll}]*\p{Lu}/u;
/** A longer word in capitals may be any word that is printed so ("WELCOMING"). */
const LONGEST_ACRONYM = 5;
/** They join two names as often as the words of one. */
const JOINING = new Set(['and', 'for', 'и', 'по']);

interface PrintedWord {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly opens: boolean;
  /** Only one space stands between it and the word before. */
  readonly joined: boolean;
  /** An ending or a mark follows that no name goes on after. */
  readonly closes: boolean;
}

/**
 * Names as they are printed in a clause of one language: runs of words with a capital, joined by small words and single
 * spaces. A word that opens a clause, a numbered point, a sentence or a quotation has a capital anyway and is left out
 * unless all of it is in capitals; a title that gives every word one tells no names. No name begins or ends with a word
 * of grammar. Where every noun has a capital, as in German, acronyms and known names are given.
 */
export function namesIn(clause: string, lang: string): readonly string[] {
  const language = languageOf(lang);
  const words = wordsOf(clause);
  if (!words.some(({ word }) => /^\p{Ll}/u.test(word) && !INSIDE_NAMES.has(word))) return [];
  const known = knownNames(clause, lang);
  const isKnown = ({ from, to }: PrintedWord) => known.some((name) => name.from <= from && to <= name.to);
  const isCapital = ({ word, opens }: PrintedWord) =>
    /^\p{Lu}/u.test(word) && (!opens || (isAcronym(word) && !isSmall(word, language)));
  const isName = language.capitalsForNames
    ? isCapital
    : (word: PrintedWord) => isCapital(word) && (isKnown(word) || isAcronym(word.word));
  const runs = runsOf(words, (word) => isName(word) && !isGrammar(word, language));
  const names = runs
    .flatMap((run) => besideEachOther(run, known))
    .filter(([first, ...more]) => more.length > 0 || !opensSentences(first, language))
    .map((run) => run.map(({ word }) => word).join(' '))
    .filter((name) => /\p{L}/u.test(name) && !NUMBERING.test(name));
  const alone = new Set(names);
  // "Kelmar and Tarvash" are two where Kelmar is named alone as well, and "Kelmar Tarvash" where both are.
  return [
    ...new Set(
      names.flatMap((name) => {
        const [left = '', ...rest] = name.split(' and ');
        if (rest.length > 0 && alone.has(left)) return [left, rest.join(' and ').replace(/^the /u, '')];
        const parts = name.split(' ');
        return parts.length > 1 && parts.every((part) => alone.has(part)) ? parts : [name];
      }),
    ),
  ];
}

function wordsOf(clause: string): readonly PrintedWord[] {
  const marker = markerAt(clause, 0, clause.length)?.length ?? 0;
  const words: PrintedWord[] = [];
  let end = marker;
  let opens = true;
  for (const match of clause.matchAll(WORD)) {
    if (match.index < marker) continue;
    const gap = clause.slice(end, match.index);
    // "U.S." keeps its point.
    const word = match[0].replace(/\p{L}\..*\.$/u.test(match[0]) ? /[’']s?$/u : /[’']s?$|[.’'-]+$/u, '');
    end = match.index + match[0].length;
    opens ||= OPENING.test(gap);
    if (word === '') continue;
    words.push({
      from: match.index,
      to: match.index + word.length,
      word,
      opens,
      joined: /^[ \u00a0]?$/u.test(gap),
      closes: word !== match[0],
    });
    // What follows a number at the opening of a point still opens it; a full stop opens a sentence.
    const isNumber = NUMBERING.test(word);
    opens = (opens && isNumber) || (/[.!?]$/u.test(match[0]) && word !== match[0]);
  }
  return words;
}

function runsOf(
  words: readonly PrintedWord[],
  isName: (word: PrintedWord) => boolean,
): readonly (readonly PrintedWord[])[] {
  const runs: PrintedWord[][] = [];
  let run: PrintedWord[] = [];
  let small: PrintedWord[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    small = [];
  };
  for (const word of words) {
    if (!word.joined) close();
    if (isName(word)) {
      run.push(...small, word);
      small = [];
    } else if (run.length > 0 && INSIDE_NAMES.has(word.word)) small.push(word);
    else close();
    if (word.closes) close();
  }
  close();
  return runs;
}

/** "Japan Korea" and "Japan and the European Union" are two known names; "Republic of Korea" is one. */
function besideEachOther(
  run: readonly PrintedWord[],
  known: readonly KnownName[],
): readonly (readonly PrintedWord[])[] {
  for (const [index, word] of run.entries()) {
    const last = run.slice(0, index).findLastIndex((one) => !INSIDE_NAMES.has(one.word));
    const before = run[last];
    if (before === undefined || INSIDE_NAMES.has(word.word)) continue;
    const between = run.slice(last + 1, index);
    if (between.length > 0 && !between.some((one) => JOINING.has(one.word))) continue;
    const counts = ({ country }: KnownName) => country || between.length > 0;
    if (
      known.some((name) => name.to === before.to && counts(name)) &&
      known.some((name) => name.from === word.from && counts(name)) &&
      !known.some(({ from, to }) => from < word.from && word.from < to)
    )
      return [run.slice(0, last + 1), ...besideEachOther(run.slice(index), known)];
  }
  return [run];
}

function isAcronym(word: string): boolean {
  return ACRONYM.test(word) && word.replace(/\P{L}/gu, '').length <= LONGEST_ACRONYM;
}

function isSmall(word: string, { functionWords, openers }: Language): boolean {
  const folded = word.toLowerCase();
  return functionWords.has(folded) || openers.has(folded);
}

/** "The" inside a sentence is a word of grammar; "WHO" and "US" are none there. */
function isGrammar({ word }: PrintedWord, { functionWords }: Language): boolean {
  return !isAcronym(word) && functionWords.has(word.toLowerCase());
}

function opensSentences(word: PrintedWord | undefined, language: Language): boolean {
  return word !== undefined && !isAcronym(word.word) && isSmall(word.word, language);
}
