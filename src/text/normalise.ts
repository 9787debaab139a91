import { columnsOf, joinOf, spacedEndsCount, type TextLine, wrapWidth } from './lines.ts';
import { compose } from './marks.ts';

/** Marks invisible in every script: soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
/** Joiners carry meaning in Arabic and Indic scripts; elsewhere they are dust. */
const STRAY_JOINER =
  /(?<!\u200d|\ufe0f|[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Extended_Pictographic}])(?:\u200c|\u200d)+/gu;
const SPACES = /[^\S\n]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators of files, groups, records and units part words.
const SEPARATOR = /[\u001c-\u001f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** What a reader typed or pasted, in the letters that texts are stored in: composed, without invisible marks. */
export function typed(written: string): string {
  return written.normalize('NFC').replace(INVISIBLE, '');
}

/**
 * The normal form of a text: NFC, LF, no invisible marks, one space between words, one blank line between
 * paragraphs. A single line break is resolved by evidence: a full line is a hard wrap and is joined; any other
 * break is real (list, heading, signature), and what follows becomes a paragraph. So the normal form holds no single
 * line break, and normalising it again changes nothing. Fingerprints and all offsets are of this form.
 */
export function normalise(raw: string): string {
  const text = compose(
    raw
      .toWellFormed()
      .replace(/\r\n?|\u0085|\u2028/g, '\n')
      .replace(/\u2029|\f/g, '\n\n')
      .replace(INVISIBLE, '')
      .replace(SEPARATOR, ' ')
      .replace(CONTROL, '')
      .replace(STRAY_JOINER, ''),
  );
  const blocks = readBlocks(text);
  const width = wrapWidth(blocks);
  const spacedEnds = spacedEndsCount(blocks);
  const paragraphs: string[] = [];
  const knownWords = blocks.some((lines) => lines.some((line) => /\p{L}-$/u.test(line.text)))
    ? new Set(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
    : new Set<string>();
  for (const lines of blocks) {
    let paragraph = '';
    for (let line = 0; line < lines.length; line++) {
      const here = lines[line];
      paragraph += here.text;
      const next = lines[line + 1];
      if (next === undefined) break;
      const join = joinOf(here, next, width, spacedEnds);
      if (join === 'space') paragraph += ' ';
      else if (join === 'close') {
        if (isDivided(here.text, next.text, knownWords)) paragraph = paragraph.slice(0, -1);
      } else {
        paragraphs.push(paragraph);
        paragraph = '';
      }
    }
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

function readBlocks(text: string): readonly (readonly TextLine[])[] {
  const blocks: TextLine[][] = [];
  let block: TextLine[] = [];
  for (const raw of text.split('\n')) {
    const printed = raw.trim();
    if (printed === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
      continue;
    }
    const indent = raw.indexOf(printed);
    block.push({
      text: printed.replace(SPACES, ' '),
      columns: columnsOf(printed),
      indent,
      spacedEnd: raw.length - indent - printed.length >= 2,
    });
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/**
 * A word divided at a line end keeps its hyphen unless the text itself writes the word without one elsewhere and
 * never with it: "long-/term" stays hyphenated, "coop-/eration" does not. Only the two lines are looked at: to read the
 * paragraph so far at every line would cost the square of its length.
 */
function isDivided(line: string, next: string, knownWords: ReadonlySet<string>): boolean {
  const head = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)-$/u.exec(line)?.[1];
  const tail = /^[\p{L}\p{M}]+/u.exec(next)?.[0];
  if (head === undefined || tail === undefined) return false;
  const whole = (head + tail).toLowerCase();
  const hyphenated = `${head}-${tail}`.toLowerCase();
  return knownWords.has(whole) && !knownWords.has(hyphenated);
}
