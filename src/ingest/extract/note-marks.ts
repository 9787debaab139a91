/**
 * Marks of notes in the running text, and the notes themselves. "Resolution 1540¹" without its mark is resolution
 * 1540; with it, glued, it is a resolution that does not exist.
 */
import type { Document, Element } from './dom.ts';
import type { Block } from './extraction.ts';

/** The words of a unit before an exponent: "km²" keeps its 2, a note mark does not. */
const UNIT_BEFORE = /(?:^|[\s\d(/·])(?:(?:[kcdm]?m)|(?:[кмсд]?м))$/u;
const EXPONENT = /^\s*[-−]?[23]\s*$/u;
/** "6 × 10" before a raised 9. */
const POWER_OF_TEN = /[×x·*]\s*10$/u;

/** One mark, or the marks of several notes in a row: "4,5". */
const FIGURES = String.raw`\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,5}`;
const NOTE_MARK = new RegExp(
  String.raw`^\s*[[(]?(?:${FIGURES}|[①-⑳㉑-㉟]|[*†‡]{1,4}|[ivx]{1,4})[\])]?\s*$`,
  'u',
);
/** What is raised in a PDF, where no markup says that it is a mark. */
export const PLACED_MARK = new RegExp(String.raw`^\s*[[(]?(?:${FIGURES}|[*†‡]{1,3})[\])]?\s*$`, 'u');
/** A letter may be an ordinal (1ª) or a part of a formula: it is the mark of a note only where a note opens with it. */
const LETTER_MARK = /^\s*[[(]?[a-zа-я][\])]?\s*$/iu;
const BRACKETED_MARK =
  /^\s*\[(?:\d{1,3}|[*†‡]{1,4}|[ivx]{1,4}|[a-z]|(?:note |прим\. ?|anm\. ?|注|註)\d{1,2})\]\s*$/iu;

const NOTE = '(?:_?(?:ftn|edn)|fn|footnote|endnote|sdfootnote|sdendnote|cite[-_]note|note)';
const TO_NOTE = new RegExp(`#${NOTE}[-_:]?\\w{0,20}$`, 'iu');
const TO_REFERENCE = new RegExp(`#(?:${NOTE}[-_:]?(?:ref|anc|back)|cite[-_]ref|ref)[-_:]?\\w*$`, 'iu');
const NOTE_ID = new RegExp(`^${NOTE}[-_:]?\\d{1,3}$`, 'iu');
const NOTE_LIST = /(?:^|\s)(?:footnotes?|endnotes?|reflist|references-list|mw-references-wrap)(?:$|\s)/iu;
/** A note that a page shows when its mark is touched stands inside the sentence, right behind the mark. */
const SHOWN_ON_TOUCH =
  /(?:^|\s)(?:[\w-]*(?:foot|end)-?notes?[-_]{1,2}(?:note|text|content|body|tooltip|popup)|(?:tooltip|popover)-?(?:text|content|body|inner))(?:$|\s)/iu;
const REFERENCE_CLASS =
  /(?:^|\s)(?:MsoFootnoteReference|MsoEndnoteReference|(?:foot|end)?note-?(?:ref(?:erence)?|mark|number|anchor|link)|fn-?ref|sup|super(?:script)?)(?:$|\s)/iu;

/** Letters that open a block, raised: what notes begin with. */
export function letteredNotes(root: Element | Document): ReadonlySet<string> {
  const letters = new Set<string>();
  let looked = 0;
  for (const raised of root.querySelectorAll('sup')) {
    const mark = raised.textContent ?? '';
    if (!LETTER_MARK.test(mark)) continue;
    if (opensBlock(raised)) letters.add(bare(mark));
    if (++looked === MOST_LETTERS) break;
  }
  return letters;
}

/** A text has a few notes with letters; looking at each raised letter of a page would take the square of its length. */
const MOST_LETTERS = 100;

const HOLDS_NOTES = new Set(['p', 'li', 'div', 'td', 'dd', 'section', 'aside', 'article', 'body', 'main']);

/** Does no word of its block stand before an element? */
function opensBlock(element: Element): boolean {
  let at = element;
  for (let around = at.parentElement; around !== null; around = around.parentElement) {
    for (const child of around.childNodes) {
      if (child === at) break;
      if ((child.textContent ?? '').trim() !== '') return false;
    }
    if (HOLDS_NOTES.has(around.localName)) return true;
    at = around;
  }
  return false;
}

/**
 * Whether an inline element inside a sentence is the mark of a note. `before` is the text of the block so far, `letters`
 * those of `letteredNotes`.
 */
export function isNoteMark(
  element: Element,
  before: string,
  letters: ReadonlySet<string> = new Set(),
): boolean {
  const mark = element.textContent ?? '';
  if (element.localName === 'a') {
    const to = element.getAttribute('href') ?? '';
    if (BRACKETED_MARK.test(mark)) return to.includes('#');
    // Whatever the note is called: a link within the page that is glued to the word before is its mark.
    return NOTE_MARK.test(mark) && (TO_NOTE.test(to) || (/^#./u.test(to) && /[^\s([]$/u.test(before)));
  }
  if (!isRaised(element)) return false;
  if (LETTER_MARK.test(mark) && letters.has(bare(mark))) return true;
  if (BRACKETED_MARK.test(mark) && !LETTER_MARK.test(mark)) return true;
  if (!NOTE_MARK.test(mark)) return false;
  const linked =
    element.querySelector('a')?.getAttribute('href') ?? element.parentElement?.getAttribute('href') ?? '';
  if (linked.includes('#')) return true;
  return !isExponent(before, mark);
}

export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A raised figure as it is printed without markup: 10⁶. */
export function raisedDigits(mark: string): string {
  return mark
    .trim()
    .replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit)
    .replace(/[-−]/g, '⁻');
}

/** "km" before a raised 2, "× 10" before a raised 9. */
export function isExponent(before: string, mark: string): boolean {
  return (EXPONENT.test(mark) && UNIT_BEFORE.test(before)) || isPowerOfTen(before, mark);
}

/** "6 × 10" before a raised 9, which would be read as 109 if it did not stay raised. */
export function isPowerOfTen(before: string, mark: string): boolean {
  return /^\s*[-−]?\d+\s*$/u.test(mark) && POWER_OF_TEN.test(before);
}

function isRaised(element: Element): boolean {
  return (
    element.localName === 'sup' ||
    REFERENCE_CLASS.test(element.getAttribute('class') ?? '') ||
    /vertical-align\s*:\s*super/iu.test(element.getAttribute('style') ?? '')
  );
}

/** The mark that opens a block, where the block may be a note: "[1]" that leads back or within the page, or a raised 1. */
export function noteHeadOf(
  element: Element,
  letters: ReadonlySet<string> = new Set(),
): Pick<Block, 'noteHead' | 'leadsBack'> | undefined {
  const mark = (element.textContent ?? '').trim();
  if (!NOTE_MARK.test(mark) && !BRACKETED_MARK.test(mark) && !letters.has(bare(mark))) return undefined;
  const to = element.localName === 'a' ? element : element.querySelector('a');
  const leadsBack = TO_REFERENCE.test(to?.getAttribute('href') ?? '');
  const isInPage = /^#./u.test(to?.getAttribute('href') ?? '');
  if (!leadsBack && !isInPage && !isRaised(element)) return undefined;
  return { noteHead: bare(mark), ...(leadsBack ? { leadsBack } : {}) };
}

/** Whether an element is a note in the middle of a sentence, which a page shows when its mark is touched. */
export function isNoteOnTouch(element: Element): boolean {
  return (
    element.getAttribute('role') === 'tooltip' || SHOWN_ON_TOUCH.test(element.getAttribute('class') ?? '')
  );
}

/** Why a whole box is notes and no text; undefined where it is not one. */
export function noteBoxReason(element: Element): string | undefined {
  const named =
    NOTE_ID.test(element.getAttribute('id') ?? '') || NOTE_LIST.test(element.getAttribute('class') ?? '');
  return named ? 'note' : undefined;
}

/** "4", but also the notes of "4,5" and of "4–6". */
export function marksOf(mark: string): readonly string[] {
  const written = bare(mark);
  const [, first, last] = /^(\d{1,3})[–-](\d{1,3})$/u.exec(written) ?? [];
  const span = Number(last) - Number(first);
  if (span > 0 && span <= LONGEST_SPAN)
    return Array.from({ length: span + 1 }, (_, at) => String(Number(first) + at));
  return [written, ...written.split(/[,;]/u)];
}

const LONGEST_SPAN = 20;

export function bare(mark: string): string {
  return mark.replace(/[[\]()\s]/gu, '');
}
