/** Notes that no markup names, told by the marks that stand in the text before them. Pure. */
import type { Block, Removed } from './extraction.ts';
import { bare, isExponent, marksOf, RAISED_DIGITS } from './note-marks.ts';

const MARK_REASON = 'mark of a note';

interface Parted {
  readonly kept: readonly Block[];
  readonly removed: readonly Removed[];
}

/**
 * Sets aside blocks near the end that open with a mark which stands in the text before. A mark that is written, in
 * square brackets or as a raised figure, is taken out of its sentence with them.
 */
export function setNotesAside(kept: readonly Block[], removed: readonly Removed[]): Parted {
  const marks = new Set(
    removed.filter(({ reason }) => reason === MARK_REASON).flatMap(({ text }) => marksOf(text)),
  );
  const notes: Removed[] = [];
  let signed = kept.length;
  while (signed > 0 && marks.has(SIGN_BEFORE.exec(kept[signed - 1]?.text ?? '')?.[1] ?? NO_MARK)) signed--;
  const headed = new Set<string>();
  const rest = kept.filter((block, index) => {
    const isNote =
      (index >= signed && index > 0) ||
      block.leadsBack === true ||
      (block.noteHead !== undefined && index > 0 && marks.has(block.noteHead));
    if (isNote) notes.push({ text: block.text, reason: 'note' });
    if (isNote && block.noteHead !== undefined) headed.add(block.noteHead);
    return !isNote;
  });
  const open = new Set([...marks].filter((mark) => !headed.has(mark)));
  const below = new Set([...notesUnderHeading(rest, open), ...countedNotes(rest, open)]);
  for (const { text } of below) notes.push({ text, reason: 'note' });
  let parted: Parted = {
    kept: rest.filter((block) => !below.has(block)),
    removed: [...removed, ...notes],
  };
  for (const form of FORMS) parted = withoutWritten(parted, form, marks);
  return parted;
}

/** "† Aram reserves its position.": the sign is not always raised before the note itself. */
const SIGN_BEFORE = /^([*†‡]{1,4})\s?\p{L}/u;
const NO_MARK = '';

/** "2 Aram reserves its position." */
const NUMBER_BEFORE = /^(\d{1,2})\)?\s+\p{Lu}/u;

/**
 * The last blocks that are notes 1, 2 … without a full stop behind the number, each for a mark that was
 * taken out of the text and has no note yet. Points of a list have other marks, or none.
 */
function countedNotes(blocks: readonly Block[], marks: ReadonlySet<string>): readonly Block[] {
  let from = blocks.length;
  let after: number | undefined;
  while (from > 1) {
    const number = NUMBER_BEFORE.exec(blocks[from - 1]?.text ?? '')?.[1];
    if (number === undefined || !marks.has(number) || blocks[from - 1]?.marker !== undefined) break;
    if (after !== undefined && Number(number) !== after - 1) break;
    after = Number(number);
    from--;
  }
  return blocks.slice(from);
}

const HEADS_NOTES =
  /^(?:notes?|foot-?notes?|end-?notes?|примечани[яе]|сноски|ескертпелер|изоҳлар|izohlar|注释|註釋|注|脚注|fußnoten|anmerkungen|notes de bas de page)\s*[:：]?$/iu;
const NUMBERED_NOTE = /^(\d{1,2})[.)]?\s/u;

/** A heading "Notes" and the numbered blocks right below it, for marks that were taken out of the text. */
function notesUnderHeading(blocks: readonly Block[], marks: ReadonlySet<string>): readonly Block[] {
  const at = blocks.findLastIndex(({ text }) => HEADS_NOTES.test(text));
  if (at < 1) return [];
  let to = at + 1;
  for (; to < blocks.length; to++) {
    const block = blocks[to] as Block;
    const number = NUMBERED_NOTE.exec((block.marker ?? '') + block.text)?.[1];
    if (number === undefined || !marks.has(number)) break;
  }
  return to === at + 1 ? [] : blocks.slice(at, to);
}

/** How a mark that is written with the words is written: how it opens its note, and how it stands in a sentence. */
interface Form {
  readonly opens: RegExp;
  readonly inside: RegExp;
  /** Paragraphs may be numbered so: then none of them is a note. */
  readonly numbers?: boolean;
  /** What would be a mark, and is an exponent. */
  readonly isOther?: (before: string, mark: string) => boolean;
}

const FORMS: readonly Form[] = [
  {
    opens: /^\[((?:note |прим\. ?|anm\. ?|注|註)?\d{1,3})\]\s*\p{L}/iu,
    inside: /\s?\[((?:note |прим\. ?|anm\. ?|注|註)?\d{1,3})\]/giu,
    numbers: true,
  },
  {
    opens: /^([¹²³⁰⁴-⁹]{1,3})\s*\p{L}/u,
    inside: /([¹²³⁰⁴-⁹]{1,3})/gu,
    isOther: (before, mark) =>
      isExponent(before, [...mark].map((one) => RAISED_DIGITS.indexOf(one)).join('')),
  },
];

function withoutWritten(parted: Parted, form: Form, marks: ReadonlySet<string>): Parted {
  const written = writtenNotes(parted.kept, form, marks);
  if (written.size === 0) return parted;
  const taken: Removed[] = [];
  const numbers = new Set([...written].map((block) => form.opens.exec(block.text)?.[1]));
  const kept = parted.kept
    .filter((block) => {
      if (written.has(block)) taken.push({ text: block.text, reason: 'note' });
      return !written.has(block);
    })
    .map((block) => ({
      ...block,
      text: block.text.replace(form.inside, (mark, number: string, at: number) => {
        if (!numbers.has(number) || isOther(form, block.text.slice(0, at), mark)) return mark;
        taken.push({ text: mark.trim(), reason: MARK_REASON });
        return '';
      }),
    }));
  return { kept, removed: [...parted.removed, ...taken] };
}

/** Blocks that open with a written mark which stands before them. What comes below notes may be the foot of a site. */
function writtenNotes(blocks: readonly Block[], form: Form, marks: ReadonlySet<string>): ReadonlySet<Block> {
  const before = new Set<string>();
  const notes = new Set<Block>();
  for (const block of blocks) {
    const number = form.opens.exec(block.text)?.[1];
    if (number !== undefined) {
      if (before.has(number) || marks.has(bare(number))) notes.add(block);
      else if (form.numbers) return new Set();
    } else
      for (const found of block.text.matchAll(form.inside))
        if (!isOther(form, block.text.slice(0, found.index), found[0])) before.add(found[1] ?? '');
  }
  return notes;
}

/** Only the last characters can be a unit. */
const LONGEST_UNIT = 12;

function isOther({ isOther: asks }: Form, before: string, mark: string): boolean {
  return asks?.(before.slice(-LONGEST_UNIT), mark) ?? false;
}
