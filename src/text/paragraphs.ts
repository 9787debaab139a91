/**
 * One text → its paragraphs, each told apart as heading, running text, point of a list, or signature. Works on the
 * normal form, where paragraphs stand between blank lines, and on raw text, where hard wraps are seen through. Pure.
 */
import { classOf, SPACE } from './characters.ts';
import { languageOf } from './languages/index.ts';
import { columnsOf, joinOf, spacedEndsCount, type TextLine, wrapWidth } from './lines.ts';
import { headingMark, markerAt } from './markers.ts';
import { splitSentences } from './sentences.ts';
import type { ClauseKind, Span } from './types.ts';

export interface Paragraph extends Span {
  readonly kind: ClauseKind;
  readonly number?: string;
}

const FINAL_STOP = /[.!?…。！？;；:：,，、](?:["'’”»)\]）」』]*)$/u;
/** Longer lines without a final stop are sentences that lost it. */
const HEADING_UNITS = 120;
const HEADING_WORDS = 16;
/** What is marked as a heading may be longer than one that is known by its looks. */
const MARKED_HEADING_UNITS = 300;
const SIGNATURE_UNITS = 140;
/** Closing formulas: place, date and number of copies, which keep their full stop. */
const CLOSING =
  /^(?:Done (?:at|in)|Adopted (?:at|in|on|by)|Signed (?:at|in|on)|Issued (?:at|in|on)|Geschehen zu|Unterzeichnet|Принято|Подписано|Совершено)\s/u;

interface Draft {
  from: number;
  to: number;
  text: string;
  bullet: boolean;
  number?: string;
  open: boolean;
  /** Printed with the signs of a Markdown heading, as in a draft that someone pastes. */
  marked: boolean;
}

/**
 * Paragraphs in text order; between them stands white space only. Of more than `most` the first are given, one more than
 * so many.
 */
export function readParagraphs(
  text: string,
  lang: string,
  most = Number.POSITIVE_INFINITY,
): readonly Paragraph[] {
  const found = findParagraphs(text);
  const drafts = (found.length > most ? found.slice(0, most + 1) : found).map(({ from, to }): Draft => {
    const mark = headingMark(text, from, to);
    const marker = markerAt(text, from + mark, to);
    const draft: Draft = {
      from,
      to,
      text: text.slice(from, to),
      bullet: marker !== undefined && marker.number === undefined,
      open: !FINAL_STOP.test(text.slice(Math.max(from, to - 8), to)),
      marked: mark > 0,
    };
    if (marker?.number !== undefined) draft.number = marker.number;
    return draft;
  });
  const signaturesFrom = findSignatures(drafts);
  const points = findPointsAfterColon(drafts);
  return drafts.map((draft, index): Paragraph => {
    const { from, to } = draft;
    const before = drafts[index - 1];
    const goesOn = before !== undefined && !isShouted(before) && endsJoining(before.text, lang);
    const kind = kindOf(draft, index >= signaturesFrom, points[index] === 1, goesOn, lang);
    return draft.number === undefined || kind === 'signature'
      ? { from, to, kind }
      : { from, to, kind, number: draft.number };
  });
}

function kindOf(
  draft: Draft,
  isSignature: boolean,
  isPoint: boolean,
  goesOn: boolean,
  lang: string,
): ClauseKind {
  if (isSignature) return 'signature';
  if (draft.marked && draft.to - draft.from <= MARKED_HEADING_UNITS && /\p{L}/u.test(draft.text))
    return 'heading';
  if (draft.bullet) return 'item';
  if (isPoint) return 'item';
  if (
    !goesOn &&
    looksLikeHeading(draft, lang) &&
    splitSentences(draft.text, 0, draft.text.length, lang).length === 1
  )
    return 'heading';
  return draft.number === undefined ? 'paragraph' : 'item';
}

/** Short lines after "… in the following areas:" are the points of that list; numbered headings are not. */
function findPointsAfterColon(drafts: readonly Draft[]): Uint8Array {
  const points = new Uint8Array(drafts.length);
  for (let index = 1; index < drafts.length; index++) {
    const draft = drafts[index];
    if (!draft.open || draft.number !== undefined || draft.bullet || draft.marked) continue;
    if (points[index - 1] === 0 && !/[:：]$/u.test(drafts[index - 1].text)) continue;
    if (isShort(draft) && !isShouted(draft)) points[index] = 1;
  }
  return points;
}

function isShort(draft: Draft): boolean {
  return draft.to - draft.from <= HEADING_UNITS && draft.text.split(' ').length <= HEADING_WORDS;
}

/** All in capitals; letters that have none (Chinese) do not shout. */
function isShouted({ text }: Draft): boolean {
  if (/\p{Lo}/u.test(text)) return false;
  return /\p{L}.*\p{L}.*\p{L}.*\p{L}/su.test(text) && /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function looksLikeHeading(draft: Draft, lang: string): boolean {
  if (draft.bullet || !isShort(draft) || !/\p{L}/u.test(draft.text)) return false;
  if (!draft.open) return isShouted(draft) && !/[,;]$/.test(draft.text);
  // "Recalling the Charter, and": what goes on in the next line is no heading.
  if (!isShouted(draft) && (endsJoining(draft.text, lang) || endsInDeterminer(draft.text, lang)))
    return false;
  // A lower-case start is the middle of something; a point "(a) energy" is an item however short.
  if (draft.number !== undefined && /^[a-zа-я]$|^[ivx]+$/u.test(draft.number)) return false;
  const afterMarker = draft.number === undefined ? draft.text : draft.text.replace(/^\S+\s+/, '');
  return !/^\p{Ll}/u.test(afterMarker);
}

const LAST_WORD = /([\p{L}\p{M}]+)[,;]?$/u;

/** "Recalling the Charter, and": the next paragraph goes on. */
function endsJoining(text: string, lang: string): boolean {
  const last = LAST_WORD.exec(text.slice(-24))?.[1]?.toLowerCase();
  const { phrases, spaced } = languageOf(lang);
  if (last === undefined) return false;
  return phrases.joining.has(last) || (!spaced && /[，,](?:并|并且|以及|及|和|与)$/u.test(text.slice(-4)));
}

function endsInDeterminer(text: string, lang: string): boolean {
  const last = LAST_WORD.exec(text.slice(-24))?.[1]?.toLowerCase();
  return last !== undefined && languageOf(lang).phrases.determiners?.has(last) === true;
}

/** Index of the first signature paragraph: the short open lines at the end, and a closing formula before them. */
function findSignatures(drafts: readonly Draft[]): number {
  let first = drafts.length;
  while (first > 0) {
    const draft = drafts[first - 1];
    // "A. Speaker" begins with an initial, not with the letter of a point.
    const unnumbered = draft.number === undefined || /^\p{Lu}$/u.test(draft.number);
    const short = draft.to - draft.from <= SIGNATURE_UNITS && !draft.bullet && !draft.marked && unnumbered;
    if (!(short && draft.open) && !CLOSING.test(draft.text)) break;
    first--;
  }
  // A text of short lines only is a list or a poem, not a page of signatures.
  return first === 0 || drafts.length < 3 ? drafts.length : first;
}

function findParagraphs(text: string): readonly Span[] {
  return findNormalParagraphs(text) ?? findWrappedParagraphs(text);
}

/** The paragraphs of a text in normal form, where two line feeds stand between paragraphs and none elsewhere. */
function findNormalParagraphs(text: string): readonly Span[] | undefined {
  if (/[\r\u0085\u2028\u2029]/.test(text)) return undefined;
  const paragraphs: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const gap = text.indexOf('\n', from);
    const to = gap < 0 ? text.length : gap;
    if (to === from || isSpace(text, from) || isSpace(text, to - 1)) return undefined;
    if (gap >= 0 && (text.charAt(gap + 1) !== '\n' || gap + 2 >= text.length)) return undefined;
    paragraphs.push({ from, to });
    from = to + 2;
  }
  return paragraphs;
}

function isSpace(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === SPACE;
}

function findWrappedParagraphs(text: string): readonly Span[] {
  const blocks: (TextLine & Span)[][] = [];
  let block: (TextLine & Span)[] = [];
  for (let start = 0; start < text.length; ) {
    let stop = start;
    while (stop < text.length && !isLineEnd(text.charCodeAt(stop))) stop++;
    const margin = start;
    let from = start;
    let to = stop;
    start = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
    while (from < to && isSpace(text, from)) from++;
    while (to > from && isSpace(text, to - 1)) to--;
    if (from < to) {
      const line = text.slice(from, to);
      block.push({
        text: line,
        columns: columnsOf(line),
        indent: from - margin,
        spacedEnd: stop - to >= 2,
        from,
        to,
      });
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);

  const width = wrapWidth(blocks);
  const spacedEnds = spacedEndsCount(blocks);
  const paragraphs: Span[] = [];
  for (const lines of blocks) {
    let from = (lines[0] as Span).from;
    for (let line = 0; line < lines.length; line++) {
      const here = lines[line];
      const next = lines[line + 1];
      if (next !== undefined && joinOf(here, next, width, spacedEnds) !== 'none') continue;
      paragraphs.push({ from, to: here.to });
      if (next !== undefined) from = next.from;
    }
  }
  return paragraphs;
}

/** Line feed, carriage return, next line, line separator, paragraph separator. */
function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}
