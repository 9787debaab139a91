/**
 * What publishers print around a statement, the same for every format: markers of begin and end, who released it,
 * its title once more, separators, links to print and share. Each is removed with a reason; nothing else is touched.
 */
import { countWords } from '../../text/index.ts';
import type { Block, Reading, Removed } from './extraction.ts';
import { afterCrossReference, isAfterword, isContact, isFurniture, leadsToChannel } from './furniture.ts';
import { plainWords } from './plain-words.ts';
import {
  announcesText,
  datelineOf,
  isAddress,
  isBegin,
  isBracketedFact,
  isDateline,
  isDateOfPage,
  isDateOnly,
  isEnd,
  isOffice,
  isTranslationNote,
  splitAtBegin,
  splitAtFullText,
} from './preface.ts';

const CLOSE = /^\\?(?:#\s?){2,}$|^[-–—]\s?(?:30|0|END)\s?[-–—]$/u;
const SEPARATOR = /^(?:[*_\-–—=·•~.…]\s*){2,}$|^\*$/u;
const EMPTY = /^[\s\u00a0*_]*$/u;

/** How far from the head a begin marker may stand, in blocks, and from either end a tail or an attribution. */
const HEAD_BLOCKS = 12;
const TAIL_BLOCKS = 8;
/** What is cut before an announcement of the text, or after an afterword, is at most this share of the words. */
const MOST_CUT = 0.3;
/** The first block with more words is the first of the text; a dateline opens no other. */
const LEAST_PROSE = 12;
/** More words are prose, not a label. */
const LONGEST_LABEL = 25;

/** Removes what stands around the statement. Words in stay words kept plus words removed. */
export function tidyBlocks(reading: Reading): Reading {
  const removed: Removed[] = [...reading.removed];
  const drop = (block: Block, reason: string) => removed.push({ text: block.text, reason });
  const titles = new Set(reading.titles.map(plainWords).filter((title) => title !== ''));
  let blocks = splitMarkers(reading.kept);
  blocks = cutBefore(blocks, drop);
  blocks = cutAfter(blocks, drop);
  blocks = dropCrossReferences(blocks, drop);
  blocks = dropContact(blocks, drop);
  blocks = dropByline(blocks, drop);
  blocks = dropBeforeTitle(blocks, titles, drop);
  const keep: Block[] = [];
  let head = true;
  let prose = false;
  for (const [index, block] of blocks.entries()) {
    const reason = reasonOf(block, {
      index,
      titles,
      head: head && index < HEAD_BLOCKS,
      tail: index >= blocks.length - TAIL_BLOCKS,
    });
    if (reason !== undefined) drop(block, reason);
    else {
      const dateline = prose ? undefined : datelineOf(block.text);
      if (dateline !== undefined) removed.push({ text: dateline.trim(), reason: 'dateline of an agency' });
      keep.push(dateline === undefined ? block : { ...block, text: block.text.slice(dateline.length) });
      const words = countWords(block.text);
      if (words > 3) head = false;
      if (words > LEAST_PROSE) prose = true;
    }
  }
  return { ...reading, kept: keep, removed };
}

function reasonOf(
  block: Block,
  at: {
    readonly index: number;
    readonly titles: ReadonlySet<string>;
    readonly head: boolean;
    readonly tail: boolean;
  },
): string | undefined {
  const { text } = block;
  if (EMPTY.test(text)) return 'empty';
  if (SEPARATOR.test(text)) return 'separator';
  if (at.head && at.titles.has(plainWords(text))) return 'title once more';
  if (at.head && isOffice(text)) return 'who released it';
  if (at.head && isBracketedFact(text)) return 'facts of a data base';
  if (at.head && isDateOfPage(text)) return 'date of the page';
  if (at.head && isDateWithControl(text)) return 'date of the page';
  if (at.head && isDateline(text)) return 'dateline of an agency';
  if ((at.head || at.tail) && isTranslationNote(text)) return 'note on the translation';
  if ((at.head || at.tail) && isAddress(text)) return 'address';
  if ((at.head || at.tail) && isFurniture(text)) return 'link to print, share or go on';
  if (at.tail && at.index > 0 && leadsToChannel(text)) return 'leads to a channel of the site';
  return undefined;
}

/** "20.10.2023Print": two labels that a page sets beside each other, with nothing but a gap between. */
function isDateWithControl(text: string): boolean {
  const date = /^.{6,30}?\d{4}(?=\D)/u.exec(text)?.[0];
  if (date === undefined || !isDateOnly(date)) return false;
  const rest = text.slice(date.length).trim();
  return isFurniture(rest) || /^(?:(?:eeas|press|media)\b[\p{L} ]{0,40})$/iu.test(rest);
}

function splitMarkers(kept: readonly Block[]): readonly Block[] {
  return kept.flatMap((block, index) => {
    if (index >= HEAD_BLOCKS) return [block];
    const parts = splitAtBegin(block.text) ?? splitAtFullText(block.text)?.filter((part) => part !== '');
    return parts === undefined || parts.length < 2
      ? [block]
      : parts.map((text, part) => (part === parts.length - 1 ? { ...block, text } : { text }));
  });
}

type Drop = (block: Block, reason: string) => void;

/** Cuts what stands before the text: up to a begin marker, or to a sentence that announces the text. */
function cutBefore(blocks: readonly Block[], drop: Drop): readonly Block[] {
  const headBlocks = blocks.slice(0, HEAD_BLOCKS);
  const begin = headBlocks.findIndex((block) => isBegin(block.text) || isFullTextMark(block.text));
  const at = begin >= 0 ? begin : announcement(blocks, headBlocks);
  if (at < 0) return blocks;
  for (const block of blocks.slice(0, at)) drop(block, 'before the begin marker');
  drop(blocks[at] as Block, begin >= 0 ? 'begin marker' : 'announces the text');
  return blocks.slice(at + 1);
}

function isFullTextMark(text: string): boolean {
  return splitAtFullText(text)?.[1] === '';
}

function announcement(blocks: readonly Block[], headBlocks: readonly Block[]): number {
  const at = headBlocks.findLastIndex((block) => announcesText(block.text));
  return at >= 0 && wordsOf(blocks.slice(0, at + 1)) <= wordsOf(blocks) * MOST_CUT ? at : -1;
}

/** Cuts what stands after the text: from an end marker on, or from the first line of an afterword. */
function cutAfter(blocks: readonly Block[], drop: Drop): readonly Block[] {
  const end = blocks.findIndex((block, index) => isEnd(block.text) || (CLOSE.test(block.text) && index > 0));
  if (end >= 0) {
    drop(blocks[end] as Block, 'end marker');
    for (const block of blocks.slice(end + 1)) drop(block, 'after the end marker');
    return cutAfter(blocks.slice(0, end), drop);
  }
  const after = blocks.findIndex((block, index) => index > 0 && isAfterword(block.text));
  if (after < 0 || wordsOf(blocks.slice(after)) > wordsOf(blocks) * MOST_CUT) return blocks;
  for (const block of blocks.slice(after)) drop(block, 'after the text');
  return blocks.slice(0, after);
}

/** "Read also" and the titles that it leads to, in the middle of the text: nothing but links. */
function dropCrossReferences(blocks: readonly Block[], drop: Drop): readonly Block[] {
  const keep: Block[] = [];
  let afterLabel = false;
  for (const block of blocks) {
    const rest = afterCrossReference(block.text);
    const linked = block.linkedWords ?? 0;
    const isLabel = rest === '' || (rest !== undefined && linked > 0 && linked >= countWords(rest));
    if (isLabel || (afterLabel && linked > 0 && linked >= countWords(block.text))) {
      drop(block, 'leads to another article');
      afterLabel = true;
    } else {
      keep.push(block);
      afterLabel = false;
    }
  }
  return keep;
}

/** The lines of an address before "email us here"; what ends as a sentence does is none of them. */
const CONTACT_LINES = 4;
const CONTACT_WORDS = 6;

function dropContact(blocks: readonly Block[], drop: Drop): readonly Block[] {
  const at = blocks.findIndex(({ text }, index) => index >= blocks.length - TAIL_BLOCKS && isContact(text));
  if (at < 0) return blocks;
  let from = at;
  while (
    from > 1 &&
    at - from < CONTACT_LINES &&
    countWords(blocks[from - 1]?.text ?? '') <= CONTACT_WORDS &&
    blocks[from]?.afterBreak === true
  )
    from--;
  for (const block of blocks.slice(from)) drop(block, 'who is to be asked');
  return blocks.slice(0, from);
}

/** "Name SURNAME," and the agency in quotation marks below it: who wrote the report that holds the text. */
const AGENCY_ALONE = /^(?:НИАТ |ИА |МИА )?[«"“„]\p{Lu}[\p{L}\p{N} .-]{1,30}[»"”“]\.?$/u;
const AGENCY = /^(?:НИАТ|КНИА|МИА|ИА|УзА|АКИpress)(?:\s*[«"“„][\p{L} .-]{1,20}[»"”“])?\.?$/u;
const BYLINE_WORDS = 5;

function dropByline(blocks: readonly Block[], drop: Drop): readonly Block[] {
  const at = blocks.findLastIndex(
    ({ text, afterBreak }, index) =>
      index >= blocks.length - TAIL_BLOCKS && afterBreak === true && AGENCY_ALONE.test(text),
  );
  const last = blocks.at(-1);
  if (at < 0 && blocks.length > 2 && last !== undefined && AGENCY.test(last.text)) {
    drop(last, 'who reported it');
    return blocks.slice(0, -1);
  }
  const name = blocks[at - 1];
  if (at < 2 || name === undefined || !name.text.endsWith(',') || countWords(name.text) > BYLINE_WORDS)
    return blocks;
  for (const block of [name, blocks[at] as Block]) drop(block, 'who wrote it');
  return blocks.filter((_, index) => index !== at && index !== at - 1);
}

/** Language switches, mottoes and counters before the headline; never prose. */
function dropBeforeTitle(
  blocks: readonly Block[],
  titles: ReadonlySet<string>,
  drop: Drop,
): readonly Block[] {
  const at = blocks.slice(0, HEAD_BLOCKS).findIndex((block) => titles.has(plainWords(block.text)));
  if (at <= 0 || blocks.slice(0, at).some((block) => countWords(block.text) > LONGEST_LABEL)) return blocks;
  for (const block of blocks.slice(0, at)) drop(block, 'before the title');
  return blocks.slice(at);
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + countWords(block.text), 0);
}
