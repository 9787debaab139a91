import type { D1Database } from '@cloudflare/workers-types';
import { type FoundClause, HIT_END, HIT_START, readWordings } from '../../store/index.ts';
import { partsOfWord, splitWords } from '../../text/index.ts';
import { marksOf } from './concordance.ts';
import { isPhrase } from './describe-term.ts';
import type { SearchTerm } from './search-term.ts';

/** How texts print a phrase that is found although they part its words otherwise: in one, with a hyphen, or apart. */
export interface OtherPrint {
  /** In small letters. */
  readonly print: string;
  readonly hits: number;
}

/** Of so many clauses at most the wording is read as it is printed, lest a search take a fifth longer for it. */
const MOST_READ = { marked: 1000, phrase: 300, word: 100 };

/**
 * The prints among the hits of a phrase that are not the one asked for, most frequent first: of "semi-conductor" the
 * places where it is "semiconductor". Chinese is written without spaces and has none. The search table knows no accents,
 * and no marks between words: these are read in the wording, which may say "peace, security" for "peace/security".
 */
export async function otherPrints(
  db: D1Database,
  term: SearchTerm,
  clauses: readonly FoundClause[],
): Promise<readonly OtherPrint[]> {
  if (term.kind !== 'phrase' || !isPhrase(term) || /\p{Script=Han}/u.test(term.words.join(''))) return [];
  const asked = term.words.join(' ');
  const written = writtenWords(term.shown ?? asked);
  const printed = clauses.map(({ marked }) =>
    marked
      .split(HIT_START)
      .slice(1)
      .map((piece) => otherwisePrinted(asked, piece.slice(0, piece.indexOf(HIT_END)))),
  );
  const kind = /[^a-zа-я0-9' -]/u.test(written) ? 'marked' : written.includes(' ') ? 'phrase' : 'word';
  const isRead = clauses.length <= MOST_READ[kind];
  const read = isRead
    ? clauses
    : clauses.filter((_, at) => printed[at]?.some((print) => print.includes(' ')));
  const shown = read.length > 0 ? await readWordings(db, read) : [];
  const wordingOf = new Map(read.map((clause, at) => [clause, shown[at] ?? '']));
  const hits = new Map<string, number>();
  const asAsked = standingAlone(written);
  for (const [at, clause] of clauses.entries()) {
    const wording = wordingOf.get(clause) ?? '';
    // Most clauses print every place as it was asked for, and need not be taken apart to see it.
    if (wording !== '' && inOneStyle(wording).match(asAsked)?.length === printed[at]?.length) continue;
    const marks = marksOf(clause);
    const words = wording === '' ? [] : splitWords(wording).flatMap(partsOfWord);
    for (const [place, print] of (printed[at] ?? []).entries()) {
      const own = words.slice(marks[place]?.first, marks[place]?.end);
      const hasMarks = own.some((word, k) => {
        const next = own[k + 1];
        return next !== undefined && !/^[\s-]*$/u.test(wording.slice(word.to, next.from));
      });
      const whole = wording.slice(own[0]?.from, own.at(-1)?.to);
      const parted = hasMarks && print.includes(' ') ? whole.toLowerCase() : print;
      const told = print === '' ? otherMarks(written, whole) : parted;
      if (told !== '') hits.set(told, (hits.get(told) ?? 0) + 1);
    }
  }
  return [...hits]
    .map(([print, count]) => ({ print, hits: count }))
    .sort((x, y) => y.hits - x.hits || (x.print < y.print ? -1 : 1));
}

/**
 * The words of a print that are parted otherwise than those asked for, without their neighbours: of "open Indo Pacific"
 * beside "open Indo-Pacific" the last two. Marks between other words are not known here, so those words are not quoted.
 */
function otherwisePrinted(asked: string, print: string): string {
  const [wanted, found] = [separators(asked), separators(print)];
  if (letters(asked) !== letters(print)) return wanted.join('') === found.join('') ? '' : print;
  const common = (at: number) => wanted[at] === ' ' && found[at] === ' ';
  const pieces: { words: string; differs: boolean }[] = [{ words: '', differs: false }];
  let at = 0;
  for (const unit of print.replace(/[ -]/gu, '')) {
    const [last] = pieces.slice(-1);
    if (at > 0 && common(at)) pieces.push({ words: unit, differs: false });
    else if (last) {
      last.words += (found[at] ?? '') + unit;
      if (found[at] !== wanted[at]) last.differs = true;
    }
    at += unit.length;
  }
  return pieces
    .filter(({ differs }) => differs)
    .map(({ words }) => words)
    .join(' … ');
}

/** The same from the first letter to the last. */
function writtenWords(shown: string): string {
  return inOneStyle(shown.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''));
}

/** In small letters, with one style of apostrophes, dashes and spaces. */
function inOneStyle(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑–—]/gu, '-')
    .replace(/\s+/gu, ' ');
}

/** A run of words that is no part of longer ones. */
function standingAlone(words: string): RegExp {
  const literal = words.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}'])${literal}(?![\\p{L}\\p{N}\\p{M}'])`, 'gu');
}

/**
 * What of a wording has other accents, or other marks between its words, than the question: of "open, secure sea" beside
 * "open secure sea" the first two words. Empty where it has the same.
 */
function otherMarks(asked: string, wording: string): string {
  const printed = writtenWords(wording);
  if (printed === '' || printed === asked) return '';
  const [wanted, own] = [asked.split(' '), printed.split(' ')];
  let first = 0;
  while (own[first] === wanted[first]) first++;
  // A mark says nothing without the words that it stands between.
  if (first > 0 && !/[\p{L}\p{N}]/u.test(own[first] ?? '')) first--;
  let same = 0;
  while (same < own.length - first - 1 && own.at(-1 - same) === wanted.at(-1 - same)) same++;
  const end = own.length - same;
  return own.slice(first, /[^\p{L}\p{N}\p{M}]$/u.test(own[end - 1] ?? '') ? end + 1 : end).join(' ');
}

function letters(words: string): number {
  return words.replace(/[ -]/gu, '').length;
}

/** By the number of letters before it: the space or hyphen that stands there. */
function separators(words: string): readonly string[] {
  const at: string[] = [];
  let before = 0;
  for (const unit of words)
    if (unit === ' ' || unit === '-') at[before] = unit;
    else before += unit.length;
  return at;
}
