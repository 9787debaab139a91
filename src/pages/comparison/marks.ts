import { isReadable, type MarkedPiece, markBoth, markClause } from '../../comparison/rows/marked-pieces.ts';
import type { Edit, Mode, Row, RowClause } from '../../comparison/types.ts';
import { html } from '../../markup/markup.ts';
import type { Strings } from '../interface/strings.ts';

/**
 * Word marks. Between versions of one series a word can be removed or added, so `<del>` and `<ins>` are true; across
 * partners nothing was deleted by anyone, so one-sided words are `<mark>`s. Hidden words tell listeners where a group
 * of marked words begins and ends, because most screen readers say nothing about these elements.
 *
 * Marks and rows are written with `html`, which escapes what is put into it and makes a string at once: a comparison has
 * thousands of small elements, and as objects that are rendered later they cost more than all the rest of its page.
 */

export interface MarkStyle {
  readonly mode: Mode;
  readonly t: Strings;
  /** Say the marks with hidden words. */
  readonly spoken: boolean;
  /** Classes of difference that are shown as if there were none. */
  readonly ignore: ReadonlySet<string>;
}

/** The printed number of a point at the beginning of a clause: "12.", "(3)", "4)". */
const POINT_NUMBER = /^\(?\d{1,3}[.)]/u;

/**
 * Is this difference not to be marked: because the reader said so, or because it is the printed number of a point,
 * which every insertion changes in all the points after it? The comparison sets such a number apart from the words.
 */
function isIgnored(edit: Edit, row: Pick<Row, 'a' | 'b'>, ignore: ReadonlySet<string>): boolean {
  if (edit.noise !== undefined && ignore.has(edit.noise === 'quotes' ? 'punctuation' : edit.noise))
    return true;
  if (edit.noise !== 'number' || edit.kind === 'same') return false;
  const side = edit.kind === 'only_a' ? 'a' : 'b';
  return row[side].some((clause) => clause.from === edit[side].from);
}

/** How many groups of differing words a row has, after what is ignored. */
export function countChanges(row: Row, ignore: ReadonlySet<string>): number {
  let groups = 0;
  let open = false;
  for (const edit of row.edits) {
    const differs = edit.kind !== 'same' && !isIgnored(edit, row, ignore);
    if (differs && !open) groups += 1;
    open = differs;
  }
  return groups;
}

/**
 * One clause of one side of a reworded row in pieces, without marks where the sides have little in common; the printed
 * number of a point is not part of a mark that goes beyond it.
 */
export function piecesOfClause(
  clause: RowClause,
  side: 'a' | 'b',
  row: Row,
  ignore: ReadonlySet<string>,
): readonly MarkedPiece[] {
  if (!isReadable(row)) return [{ kind: 'same', text: clause.text }];
  const number = clause.from + (POINT_NUMBER.exec(clause.text)?.[0].length ?? 0);
  return markClause(clause, side, row.edits, (edit) => !isIgnored(edit, row, ignore), {
    from: clause.from,
    number,
  });
}

/** Both sides of a row as one running text. */
export function piecesInline(row: Row, ignore: ReadonlySet<string>): readonly MarkedPiece[] {
  return markBoth(row, (edit) => !isIgnored(edit, row, ignore));
}

/** Words that one text has alone, as a block or within a line. */
export function oneSided(text: string, kind: OneSided, style: MarkStyle, spoken = style.spoken) {
  const { before, after } = knownEnds(style)[spoken ? 'spoken' : 'silent'][kind];
  return html`${before}${text}${after}`;
}

type OneSided = 'only_a' | 'only_b';
type Ends = Readonly<Record<OneSided, ReturnType<typeof endsOf>>>;

/** What stands before and behind marked words, which are many: written once for all marks of a page. */
const endsKnown = new WeakMap<MarkStyle, Readonly<Record<'spoken' | 'silent', Ends>>>();

function knownEnds(style: MarkStyle): Readonly<Record<'spoken' | 'silent', Ends>> {
  const known = endsKnown.get(style);
  if (known !== undefined) return known;
  const ends = (spoken: boolean): Ends => ({
    only_a: endsOf('only_a', style, spoken),
    only_b: endsOf('only_b', style, spoken),
  });
  const made = { spoken: ends(true), silent: ends(false) };
  endsKnown.set(style, made);
  return made;
}

function endsOf(kind: OneSided, { t, mode }: MarkStyle, spoken: boolean) {
  const { compare } = t;
  const said =
    mode === 'series'
      ? kind === 'only_a'
        ? compare.saidRemoved
        : compare.saidAdded
      : kind === 'only_a'
        ? compare.saidOnlyA
        : compare.saidOnlyB;
  const element = mode === 'cross' ? 'mark' : kind === 'only_a' ? 'del' : 'ins';
  const side = mode === 'cross' && html` class="${kind === 'only_a' ? 'a' : 'b'}"`;
  return {
    before: html`<${element}${side}>${spoken && html`<span class="vh">${said} </span>`}`,
    after: html`${spoken && html`<span class="vh"> ${compare.saidEnd}</span>`}</${element}>`,
  };
}

/** Words that both texts have: a formula in full, a run of words lightly. */
export function inBoth(
  text: string,
  kind: 'formula' | 'run',
  { t, spoken }: Pick<MarkStyle, 't' | 'spoken'>,
) {
  const content = spoken
    ? html`<span class="vh">${t.compare.saidBoth} </span>${text}<span class="vh"> ${t.compare.saidEnd}</span>`
    : text;
  return html`<mark class="common ${kind}">${content}</mark>`;
}

/** Running text with its marks. */
export function markedText(pieces: readonly MarkedPiece[], style: MarkStyle) {
  return html`${pieces.map((piece) =>
    piece.kind === 'same' ? piece.text : oneSided(piece.text, piece.kind, style),
  )}`;
}
