/**
 * What publishers print around a statement, the same for every format: markers of begin and end, who released it,
 * its title once more, separators, links to print and share. Each is removed with a reason; nothing else is touched.
 */
import { countWords } from '../../text/index.ts';
import type { Block, Reading, Removed } from './extraction.ts';
import { plainWords } from './plain-words.ts';

const BEGIN = /^[\s*_“"[(]*(?:begin(?:ning)?(?: of)? (?:text|statement)|text begins)[\s*_.:”"\])]*$/iu;
/** The marker at the end of a longer paragraph: "… was released by the two governments. Begin text:" */
const BEGIN_INSIDE = /^(.*?[.:)])\s*(begin text\s*[:.]?)\s*(.*)$/isu;
const END = /^[\s*_“"[(]*(?:end(?: of)? (?:text|statement)|text ends)[\s*_.:”"\])]*$/iu;
const CLOSE = /^\\?(?:#\s?){2,}$|^[-–—]\s?(?:30|END)\s?[-–—]$/u;
const SEPARATOR = /^(?:[*_\-–—=·•~]\s*){2,}$|^\*$/u;
const EMPTY = /^[\s\u00a0*_]*$/u;

const ATTRIBUTION =
  /^(?:(?:u\.?s\.? )?department of state|office of (?:the|communications).{0,60}|media note|press (?:release|statement|note)|for immediate release|immediate release|the white house|washington,? d\.?c\.?|.{2,40}, (?:secretary of state|department spokesperson)|spokesperson)$/iu;

const TAILS =
  /^(?:\[?\s*(?:print|close|back|top|share|e-?mail|download(?: as)? pdf|pdf|top of page|back to top|page top|return to top|related (?:links|documents|articles)|see also|tags?|subscribe|last review(?:ed)?:?.*|распечатать|печать|поделиться|наверх|zurück|drucken|teilen|seite (?:drucken|teilen|empfehlen)|stampa|condividi)\s*\]?|[【[](?:打印|关闭|纠错|字体|大 中 小).*|分享到.*|责任编辑.*|编辑[:：].*|\(?责编.*)$/iu;

/** How far from the head a begin marker may stand, in blocks, and from either end a tail or an attribution. */
const HEAD_BLOCKS = 12;
const TAIL_BLOCKS = 8;

/** Removes what stands around the statement. Words in stay words kept plus words removed. */
export function tidyBlocks(reading: Reading): Reading {
  const removed: Removed[] = [...reading.removed];
  const drop = (block: Block, reason: string) => removed.push({ text: block.text, reason });
  let blocks: Block[] = [];
  for (const block of reading.kept) {
    const inside = BEGIN_INSIDE.exec(block.text);
    if (inside?.[1] && inside[2] && !BEGIN.test(block.text) && blocks.length < HEAD_BLOCKS) {
      blocks.push({ text: inside[1] }, { text: inside[2] });
      if (inside[3]) blocks.push({ text: inside[3] });
    } else blocks.push(block);
  }

  const begin = blocks.slice(0, HEAD_BLOCKS).findIndex((block) => BEGIN.test(block.text));
  if (begin >= 0) {
    for (const block of blocks.slice(0, begin)) drop(block, 'before the begin marker');
    drop(blocks[begin] as Block, 'begin marker');
    blocks = blocks.slice(begin + 1);
  }
  const end = blocks.findIndex(
    (block, index) => END.test(block.text) || (CLOSE.test(block.text) && index > 0),
  );
  if (end >= 0) {
    drop(blocks[end] as Block, 'end marker');
    for (const block of blocks.slice(end + 1)) drop(block, 'after the end marker');
    blocks = blocks.slice(0, end);
  }

  const titles = new Set(reading.titles.map(plainWords));
  const keep: Block[] = [];
  let head = true;
  for (const [index, block] of blocks.entries()) {
    const tail = index >= blocks.length - TAIL_BLOCKS;
    if (EMPTY.test(block.text)) drop(block, 'empty');
    else if (SEPARATOR.test(block.text)) drop(block, 'separator');
    else if (head && index < HEAD_BLOCKS && titles.has(plainWords(block.text)))
      drop(block, 'title once more');
    else if (head && index < HEAD_BLOCKS && ATTRIBUTION.test(block.text)) drop(block, 'who released it');
    else if (tail && TAILS.test(block.text)) drop(block, 'link to print, share or go on');
    else {
      keep.push(block);
      if (countWords(block.text) > 3) head = false;
    }
  }
  return { ...reading, kept: keep, removed };
}
