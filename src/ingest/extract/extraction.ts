import { countWords } from '../../text/index.ts';

/** A run of text that a document shows as one: a paragraph, a point of a list, a heading, a table cell. */
export interface Block {
  readonly text: string;
  /** A bullet or number that the document draws but does not write ("• ", "3. "); not part of `text`. */
  readonly marker?: string;
  /** Words of the block that are links. */
  readonly linkedWords?: number;
  /** A line break, not the end of a paragraph, stands before this block. */
  readonly afterBreak?: boolean;
  /** So does an empty line: two line breaks. */
  readonly afterBlank?: boolean;
  /** The element that the block stands in: p, li, td, h2. */
  readonly element?: string;
  /** The mark that opens the block, where it may be a note ("1"). */
  readonly noteHead?: string;
  /** The mark leads back to where it stands in the text: the block is a note. */
  readonly leadsBack?: boolean;
  /** Characters of its last line, while lines are joined. */
  readonly lastLine?: number;
  /** An address that the block links to, where it is about nothing else. */
  readonly link?: string;
  /** Which element it stands in: an index into `places` of the walk that gave it. */
  readonly place?: number;
}

/** Text of the document that is not text of the statement, and why. */
export interface Removed {
  readonly text: string;
  readonly reason: string;
}

/** What a reader of one format hands on: every word of the document, either kept or removed. */
export interface Reading {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
  /** What chose the kept blocks: "state.gov: .entry-content", "defuddle", "markdown". */
  readonly extractor: string;
  readonly titles: readonly string[];
  /** The address of the document as the document itself gives it. */
  readonly address?: string;
  /** Other addresses of the same document, as a feed's guid. */
  readonly aliases?: readonly string[];
  readonly published?: string;
  /** Addresses in the kept part that look like the text itself (a supplement, a PDF). */
  readonly pointers?: readonly string[];
  /** Doubts that do not stop the text: two extractors disagree, the publisher's markup has changed. */
  readonly warnings: readonly string[];
}

export interface Extraction extends Reading {
  /** Paragraphs between blank lines; not yet normalised. */
  readonly text: string;
  /** in = kept + removed. */
  readonly words: { readonly in: number; readonly kept: number; readonly removed: number };
  /** Share of the kept words that are links, 0…1: near 1 in listings. */
  readonly linked: number;
}

/** The text that the kept blocks make, with the account of every word. */
export function finishExtraction(reading: Reading): Extraction {
  const kept = sum(reading.kept, (block) => countWords(block.text));
  const removed = sum(reading.removed, (each) => countWords(each.text));
  const linked = sum(reading.kept, (block) => block.linkedWords ?? 0);
  return {
    ...reading,
    text: reading.kept.map((block) => (block.marker ?? '') + block.text).join('\n\n'),
    words: { in: kept + removed, kept, removed },
    linked: kept === 0 ? 0 : linked / kept,
  };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
