import type { Child, FC } from 'hono/jsx';
import type { Edit, Mode, Row, RowClause } from '../../comparison/types.ts';
import type { Strings } from '../interface/strings.ts';

/**
 * Word marks. Between versions of one series a word can be removed or added, so `<del>` and `<ins>` are true; across
 * partners nothing was deleted by anyone, so one-sided words are `<mark>`s. Hidden words tell listeners where a group
 * of marked words begins and ends, because most screen readers say nothing about these elements.
 */

export interface MarkStyle {
  readonly mode: Mode;
  readonly t: Strings;
  /** Say the marks with hidden words. */
  readonly spoken: boolean;
  /** Classes of difference that are shown as if there were none. */
  readonly ignore: ReadonlySet<string>;
}

/** A piece of running text: plain, or only in one of the two texts. */
export interface Piece {
  readonly kind: 'same' | 'only_a' | 'only_b';
  readonly text: string;
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

/** One clause of one side, cut where marks begin and end; white space between two marked words is marked with them. */
export function piecesOfClause(
  clause: RowClause,
  side: 'a' | 'b',
  row: Row,
  ignore: ReadonlySet<string>,
): readonly Piece[] {
  const own = side === 'a' ? 'only_a' : 'only_b';
  const pieces: Piece[] = [];
  const numbered = clause.from + (POINT_NUMBER.exec(clause.text)?.[0].length ?? 0);
  let at = clause.from;
  const add = (kind: Piece['kind'], to: number) => {
    if (to <= at) return;
    const text = clause.text.slice(at - clause.from, to - clause.from);
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
    at = to;
  };
  for (const edit of row.edits) {
    const span = edit[side];
    // Nor is the printed number of a point part of the mark where all of its clause stands in one text only.
    const from = Math.max(span.from, edit.kind === own && span.to > numbered ? numbered : clause.from);
    const to = Math.min(span.to, clause.to);
    if (from >= to || from < at) continue;
    const kind = edit.kind === own && !isIgnored(edit, row, ignore) ? own : 'same';
    add(kind === own && pieces.at(-1)?.kind === own ? own : 'same', from);
    add(kind, to);
  }
  add('same', clause.to);
  return withoutOuterSpace(pieces);
}

/** A mark begins and ends with a word: white space at its borders is nobody's. */
function withoutOuterSpace(pieces: readonly Piece[]): readonly Piece[] {
  const cleaned: Piece[] = [];
  const push = (kind: Piece['kind'], text: string) => {
    if (text === '') return;
    const last = cleaned.at(-1);
    if (last?.kind === kind) cleaned[cleaned.length - 1] = { kind, text: last.text + text };
    else cleaned.push({ kind, text });
  };
  for (const { kind, text } of pieces) {
    if (kind === 'same') {
      push('same', text);
      continue;
    }
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    push('same', before);
    push(kind, words);
    push('same', after);
  }
  return cleaned;
}

/** Both sides of a row as one running text: what is in both once, then what A has alone, then what B has alone. */
export function piecesInline(row: Row, ignore: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  const read = (clauses: readonly RowClause[], from: number, to: number) =>
    clauses
      .map((clause) =>
        clause.text.slice(
          Math.max(0, from - clause.from),
          Math.max(0, Math.min(clause.to, to) - clause.from),
        ),
      )
      .filter((text) => text !== '')
      .join(' ');
  const push = (kind: Piece['kind'], text: string, spaced: boolean) => {
    if (text === '') return;
    const last = pieces.at(-1);
    const gap = last && spaced && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + gap + text };
    else {
      if (gap) pieces.push({ kind: 'same', text: gap });
      pieces.push({ kind, text });
    }
  };
  const spaceBefore = (clauses: readonly RowClause[], from: number) => {
    const clause = clauses.find((one) => from >= one.from && from < one.to);
    return (
      clause !== undefined && (from === clause.from || /\s/.test(clause.text[from - clause.from - 1] ?? ''))
    );
  };
  for (const edit of row.edits) {
    const ignored = isIgnored(edit, row, ignore);
    if (edit.kind === 'only_a' && !ignored)
      push('only_a', read(row.a, edit.a.from, edit.a.to), spaceBefore(row.a, edit.a.from));
    else if (edit.kind === 'only_b' && !ignored)
      push('only_b', read(row.b, edit.b.from, edit.b.to), spaceBefore(row.b, edit.b.from));
    else if (edit.b.from < edit.b.to)
      push('same', read(row.b, edit.b.from, edit.b.to), spaceBefore(row.b, edit.b.from));
  }
  return withoutOuterSpace(pieces);
}

/** Words that one text has alone, as a block or within a line. */
export const OneSided: FC<{ kind: 'only_a' | 'only_b'; style: MarkStyle; children?: Child }> = ({
  kind,
  style,
  children,
}) => {
  const { t, mode, spoken } = style;
  const said =
    mode === 'series'
      ? kind === 'only_a'
        ? t.compare.saidRemoved
        : t.compare.saidAdded
      : kind === 'only_a'
        ? t.compare.saidOnlyA
        : t.compare.saidOnlyB;
  const content = (
    <>
      {spoken && <span class="vh">{said} </span>}
      {children}
      {spoken && <span class="vh"> {t.compare.saidEnd}</span>}
    </>
  );
  if (mode === 'cross') return <mark class={kind === 'only_a' ? 'a' : 'b'}>{content}</mark>;
  return kind === 'only_a' ? <del>{content}</del> : <ins>{content}</ins>;
};

export const Pieces: FC<{ pieces: readonly Piece[]; style: MarkStyle }> = ({ pieces, style }) => (
  <>
    {pieces.map((piece) =>
      piece.kind === 'same' ? (
        piece.text
      ) : (
        <OneSided kind={piece.kind} style={style}>
          {piece.text}
        </OneSided>
      ),
    )}
  </>
);
