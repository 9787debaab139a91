/** Lines of a PDF → paragraphs, told by gaps, indents, points and lines that end early. Pure. */
import type { Block } from './extraction.ts';
import { joinClosely } from './ideographs.ts';
import type { Line } from './pdf-lines.ts';

/** A gap larger than this many usual line distances starts a paragraph. */
const PARAGRAPH_GAP = 1.3;
/** Distances of lines differ by less than this within a paragraph. */
const SAME_GAP = 1.12;
/** Where so many of the wider distances follow a line that ends a paragraph, the narrower ones are those of lines. */
const MOSTLY_PARTED = 0.8;
/** Where gaps and indents part less than one line in so many, a short last line is the only sign. */
const LINES_A_PARAGRAPH = 12;
const OPENS_POINT = /^(?:[•▪●–—]|\d{1,3}[.)]|[IVX]{1,5}\.|\([a-z\d]{1,3}\))\s/u;
const ENDED = /[.;:!?。！？；：][\]"”’»)]*$/u;
const CAPITAL = /^["“«„(]*[\p{Lu}\p{Lo}\d]/u;

interface Layout {
  readonly gap: number;
  readonly left: number;
  readonly right: number;
  /** Gaps and indents are too few to part the paragraphs. */
  readonly byLastLine: boolean;
}

export function paragraphsOf(lines: readonly Line[]): Block[] {
  const layout = layoutOf(lines);
  const vocabulary = vocabularyOf(lines);
  const blocks: string[] = [];
  let current = '';
  let last: Line | undefined;
  for (const line of lines) {
    if (last !== undefined && startsParagraph(last, line, layout)) {
      blocks.push(current);
      current = '';
    }
    current = current === '' ? line.text : joinLines(current, line.text, vocabulary);
    last = line;
  }
  if (current !== '') blocks.push(current);
  return blocks.map((text) => ({ text }));
}

function layoutOf(lines: readonly Line[]): Layout {
  const whole = lines.filter((line) => line.edges === undefined);
  const rights = (whole.length > 0 ? whole : lines).map((line) => line.right).sort((a, b) => a - b);
  const left = Math.min(...(whole.length > 0 ? whole : lines).map((line) => line.x));
  const right = rights[Math.floor(rights.length * 0.95)] ?? 0;
  const layout = {
    gap: lineDistance(lines, right),
    left,
    right,
    byLastLine: false,
  };
  let parted = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && startsParagraph(before, line, layout)) parted++;
  }
  return { ...layout, byLastLine: parted * LINES_A_PARAGRAPH < lines.length };
}

/** The usual distance of two lines of one paragraph: most paragraphs of a text may have one line only. */
function lineDistance(lines: readonly Line[], right: number): number {
  const pairs: { readonly gap: number; readonly parted: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && sameRegion(before, line))
      pairs.push({
        gap: before.y - line.y,
        parted: ENDED.test(before.text) || firstWordFits(before, line, before.edges?.right ?? right),
      });
  }
  const gaps = pairs.map(({ gap }) => gap).sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const least = gaps.find(
    (gap, index) => (gaps[index + 1] ?? 0) > 0 && (gaps[index + 1] ?? 0) < gap * SAME_GAP,
  );
  if (least === undefined || median <= least * PARAGRAPH_GAP) return median;
  const wider = pairs.filter(({ gap }) => gap > least * PARAGRAPH_GAP);
  return wider.filter(({ parted }) => parted).length >= wider.length * MOSTLY_PARTED ? least : median;
}

function sameRegion(a: Line, b: Line): boolean {
  return a.page === b.page && a.column === b.column && a.y > b.y;
}

function startsParagraph(last: Line, line: Line, layout: Layout): boolean {
  const right = last.edges?.right ?? layout.right;
  const left = line.edges?.left ?? layout.left;
  const ended = ENDED.test(last.text);
  if (OPENS_POINT.test(line.text)) return true;
  if (Math.abs(last.size - line.size) > 1.5) return true;
  if (!sameRegion(last, line)) {
    const full = last.right > right - line.size * 6;
    return (ended && !goesOn(last, line, right)) || (!full && !/^\p{Ll}/u.test(line.text));
  }
  if (layout.gap > 0 && last.y - line.y > layout.gap * PARAGRAPH_GAP) return true;
  const indented = line.x > left + line.size && last.x <= (last.edges?.left ?? layout.left) + line.size / 2;
  if (indented && ended) return true;
  // A paragraph of one line is indented, and so is the next.
  const both = line.x > left + line.size && Math.abs(last.x - line.x) < line.size / 2;
  if (both && ended && firstWordFits(last, line, right)) return true;
  return layout.byLastLine && ended && CAPITAL.test(line.text) && firstWordFits(last, line, right);
}

/** A sentence that ends with its full line, before a small letter: the paragraph goes on on the next page. */
function goesOn(last: Line, line: Line, right: number): boolean {
  return /^\p{Ll}/u.test(line.text) && !firstWordFits(last, line, right);
}

/** The first word of a line would have had room on the line before: somebody ended that line by hand. */
function firstWordFits(last: Line, line: Line, right: number): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const character = (line.right - line.x) / Math.max(1, line.text.length);
  return right - last.right > (word.length + 1.5) * character;
}

interface Vocabulary {
  readonly words: ReadonlySet<string>;
  /** What stands before a hyphen inside lines: "socio" of "socio-economic". */
  readonly heads: ReadonlySet<string>;
}

function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  const heads = new Set<string>();
  let divided = false;
  for (const { text } of lines) {
    // The last word of a line may be half a word, and the first of the next; a whole one stands elsewhere as well.
    const from = divided ? text.search(/[^\p{L}\p{M}]|$/u) : 0;
    const whole = text.slice(from).replace(/[\p{L}\p{M}]{1,40}[-\u00ad]$/u, '');
    divided = /[\p{L}\p{M}][-\u00ad]$/u.test(text);
    for (const word of whole.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []) {
      words.add(word);
      const hyphen = word.indexOf('-');
      if (hyphen > 0) heads.add(word.slice(0, hyphen));
    }
  }
  return { words, heads };
}

/** Heads that are no words of their own, or hardly ever the first half of one: their hyphen stays. */
const ALWAYS_HYPHENED = new Set(
  (
    'non self socio well социально торгово научно культурно военно общественно северо юго экономически технико финансово ' +
    'южно восточно западно'
  ).split(' '),
);
/** Heads of compounds that begin other words too ("far-mers", "state-ment"): the second half must be a word. */
const COMPOUND_HEADS = new Set(
  (
    'long short high low mid so post anti pre counter cross all half near far large small full part first second third ' +
    'two three four five six year decision policy people state win ex vice'
  ).split(' '),
);
/** Second halves that stand in few texts as words. */
const COMPOUND_TAILS = new Set(
  (
    'term range lived standing lasting distance level tech income quality speed ranking scale wide profile time day week ' +
    'led old based party way being known called making makers taker holders east west owned run chairman minister corruption ' +
    'terrorism border election presidential war reaching sized'
  ).split(' '),
);
/** What ends a word and begins none: "self-ish". */
const SUFFIX =
  /^(?:ish|less|ly|er|ers|est|ing|ed|ments?|ness|tions?|al|ic|ity|ary|ance|ence|able|ible|ful|ship|ward)$/;
/** "under-stand", "how-ever": written together, though both halves are words. */
const CLOSED_HEADS = new Set(
  (
    'over under with through how there what when where out up down in on after before any some every no inter multi trans ' +
    'here be for per re fore'
  ).split(' '),
);

/**
 * A word divided at a line end loses its hyphen, unless the document writes it with one, or its first half is a word
 * that compounds begin with ("long-term").
 */
function joinLines(before: string, line: string, { words, heads }: Vocabulary): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + line;
  if (!before.endsWith('-')) return joinClosely(before, line) ? before + line : `${before} ${line}`;
  // Looked at from the end only: an expression that ends in "-$" reads long lines again and again.
  const head = /([\p{L}\p{M}]+)-$/u.exec(before.slice(-60))?.[1]?.toLowerCase();
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0]?.toLowerCase();
  if (head === undefined) return `${before} ${line}`;
  if (tail === undefined) return before + line;
  if (words.has(`${head}-${tail}`)) return before + line;
  if (words.has(head + tail)) return before.slice(0, -1) + line;
  const isWord = words.has(tail) || COMPOUND_TAILS.has(tail);
  const compound =
    !SUFFIX.test(tail) &&
    !CLOSED_HEADS.has(head) &&
    (ALWAYS_HYPHENED.has(head) ||
      (isWord && (COMPOUND_HEADS.has(head) || heads.has(head) || (words.has(head) && head.length > 3))));
  return compound ? before + line : before.slice(0, -1) + line;
}
