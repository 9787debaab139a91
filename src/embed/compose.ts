/** A comparison → the figure that the widget shows. Pure: addresses and records come in, plain data goes out. */

import { absolute, type ComparisonState, compareUrl, rowUrl, textReference } from '../addresses/urls.ts';
import type { Digest, Nearest } from '../comparison/digest/index.ts';
import { isReadable } from '../comparison/rows/marked-pieces.ts';
import { opening } from '../comparison/rows/opening.ts';
import type { Comparison, Mode, Row, RowClause } from '../comparison/types.ts';
import { chooseRows } from './choose.ts';
import { piecesOf, SIDE_CHARACTERS, shorten, sidesOf } from './excerpt.ts';
import type { Figure, FigureLabels, FigureNote, FigureSide, Passage, Piece } from './figure.ts';
import { inlinePieces } from './inline.ts';
import { limitWords } from './limit-words.ts';
import type { FigureOptions, FigureView } from './options.ts';
import type { WeighedText } from './weight.ts';
import { type EmbedWords, wordsFor } from './words/index.ts';

export interface ComposedSide extends FigureSide, WeighedText {
  /** The day of the statement, as exact as it is known, in words. */
  readonly date: string;
  /** The address named this very wording by its fingerprint. */
  readonly pinned: boolean;
  /** Fingerprint of the text that has replaced this one, or null. */
  readonly newer: string | null;
  readonly invented: boolean;
  /** Whose words it is and who holds the copy, where it is not the publisher's authentic text. */
  readonly standing: string | null;
  /** Nobody who issued the statement answers for the words. */
  readonly unofficial: boolean;
  /** The most words of this text that its publisher lets one quotation have. */
  readonly quotationWords: number | null;
}

export interface Composition {
  readonly origin: string;
  readonly a: ComposedSide;
  readonly b: ComposedSide;
  readonly comparison: Comparison;
  /** What the two texts say theme by theme; without it the weightiest rows are shown, whatever they are about. */
  readonly digest?: Digest | undefined;
  /** By number of a row without a match: the passage of the other text that comes nearest. */
  readonly nearest?: ReadonlyMap<number, Nearest> | undefined;
  /** What has to be said beside the marks where a text is a translator's own. */
  readonly wordsNote: string | null;
  /** Who aligned the two by hand, and the day in words; null where the engine did. */
  readonly byHand: { readonly who: string; readonly day: string } | null;
  readonly options: FigureOptions;
}

export function composeFigure(composition: Composition): Figure {
  const { origin, a, b, comparison, digest, nearest, options } = composition;
  const { mode, engine } = comparison;
  const words = wordsFor(options.ui ?? a.lang);
  const at = a.pinned && b.pinned ? options.at : [];
  const { rows, lost } = chooseRows(comparison, a, b, { ...options, at }, digest);
  const pair = [textReference(a.id, a.sha256), textReference(b.id, b.sha256), { lang: a.lang }] as const;
  const urlOf = (row: Row) => absolute(origin, rowUrl(...pair, row.n, comparison.rows.length));
  const differing = comparison.rows.filter((row) => row.kind !== 'same').length;
  return {
    mode,
    ...headOf(
      words.title(a.label, b.label, mode),
      words.summary(comparison.summary.rows, a.label, b.label, mode),
      options,
    ),
    a: sideOf(a),
    b: sideOf(b),
    differences: differing,
    passages: rows.map((row) => ({
      ...passageOf(row, mode, options.view, words, a, b, urlOf(row)),
      ...nearestOf(nearest?.get(row.n), row.kind === 'only_a' ? b : a),
    })),
    notes: [
      ...notesOf(composition, words),
      ...byHandNote(composition, words),
      ...emptyNote(rows, differing, words),
      ...(lost > 0 ? [{ kind: 'unknown-place', text: words.note.unknownPlace } as const] : []),
    ],
    engine: engine.version,
    url: absolute(origin, compareUrl(...pair)),
    labels: labelsOf(words, a, b, mode, rows.length, differing, engine.version),
  };
}

/** What a figure is called and says first; an editor's own words never stand without the usual title. */
export function headOf(
  title: string,
  counts: string,
  { heading, caption }: FigureOptions,
): Pick<Figure, 'title' | 'summary'> {
  const own = heading !== null || caption !== null;
  return {
    title: heading ?? title,
    summary: own ? [caption, `${title}. ${counts}`].filter((part) => part !== null).join(' — ') : counts,
  };
}

export function sideOf({ id, label, title, lang, sha256, url }: ComposedSide): FigureSide {
  return { id, label, title, lang, sha256, url };
}

function passageOf(
  row: Row,
  mode: Mode,
  view: FigureView,
  words: EmbedWords,
  a: ComposedSide,
  b: ComposedSide,
  url: string,
): Passage {
  return {
    ...sidesOfRow(row, words, a, b),
    kind: row.kind,
    chip: chipOf(row, mode, words, a.label, b.label),
    // A run holds the words of two publishers; where one of them sets a limit, each side is quoted by itself.
    both:
      a.quotationWords === null && b.quotationWords === null
        ? inlinePieces(row, mode, view, a, b, a.lang)
        : null,
    url,
  };
}

/** The first words of the nearest passage, no more of them than its publisher lets be quoted. */
function nearestOf(
  near: Nearest | undefined,
  { body, clauses, quotationWords }: ComposedSide,
): Pick<Passage, 'nearest'> {
  return near === undefined
    ? {}
    : { nearest: opening(near.clause, { text: body, clauses }, Math.min(9, quotationWords ?? 9)) };
}

/** A reworded row is cut at the same places of both sides; what has no counterpart word for word, each side by itself. */
function sidesOfRow(row: Row, words: EmbedWords, a: ComposedSide, b: ComposedSide): QuotedSides {
  if (row.kind !== 'reworded' || !isReadable(row))
    return quotedSides(row, a, b, words, (side, text) => unaligned(side, row, text));
  const room = { side: SIDE_CHARACTERS, words: { a: a.quotationWords, b: b.quotationWords } };
  return {
    ...sidesOf(row, { a: a.clauses, b: b.clauses }, a.lang, room),
    ...numbered(row, a, b, words),
  };
}

/** Two wordings with little in common stand without marks. */
function unaligned(side: 'a' | 'b', row: Row, text: ComposedSide): readonly Piece[] {
  return piecesOf(side, row[side], row.kind === 'reworded' ? [] : row.edits, text.clauses);
}

type QuotedSides = Pick<Passage, 'n' | 'a' | 'b' | 'caption_a' | 'caption_b' | 'caption_both'>;

/** What each side of a row says, as much as its publisher lets be quoted; null where it says nothing. */
export function quotedSides(
  row: Pick<Row, 'n' | 'a' | 'b'>,
  a: ComposedSide,
  b: ComposedSide,
  words: EmbedWords,
  piecesIn: (side: 'a' | 'b', text: ComposedSide) => readonly Piece[],
): QuotedSides {
  const quoted = (side: 'a' | 'b', text: ComposedSide) =>
    row[side].length > 0 ? quote(shorten(piecesIn(side, text)), text) : null;
  return { a: quoted('a', a), b: quoted('b', b), ...numbered(row, a, b, words) };
}

/** The number of a row and whose words its sides are. */
function numbered(row: Pick<Row, 'n' | 'a' | 'b'>, a: ComposedSide, b: ComposedSide, words: EmbedWords) {
  const [caption_a, caption_b] = [captionOf(a, row.a, words), captionOf(b, row.b, words)];
  return { n: row.n, caption_a, caption_b, caption_both: words.both(caption_a, caption_b) };
}

function quote(pieces: readonly Piece[], { quotationWords }: ComposedSide): readonly Piece[] {
  return quotationWords === null ? pieces : limitWords(pieces, quotationWords);
}

function captionOf(side: ComposedSide, clauses: readonly RowClause[], words: EmbedWords): string {
  const number = clauses[0] && side.clauses[clauses[0].clause]?.number;
  // The letter of a sub-point says nothing without its point.
  return number === undefined || !/^\d/.test(number) ? side.label : words.point(side.label, number);
}

/** What happened to a row, in the reader's words. */
export function chipOf(row: Row, mode: Mode, words: EmbedWords, labelA: string, labelB: string): string {
  const { chip } = words;
  if (row.kind === 'only_a') return chip.only(labelA);
  if (row.kind === 'only_b') return chip.only(labelB);
  const more = [
    row.moved && mode === 'series' && chip.moved,
    row.split && chip.split,
    row.merged && chip.merged,
  ];
  return [
    isReadable(row) ? chip.reworded : chip.littleInCommon,
    ...more.filter((word) => word !== false),
  ].join(', ');
}

export function notesOf(
  {
    origin,
    a,
    b,
    comparison,
    options,
    wordsNote,
    langs = { lang: a.lang },
  }: Pick<Composition, 'origin' | 'a' | 'b' | 'options' | 'wordsNote'> & {
    readonly comparison: Pick<Comparison, 'engine' | 'precise'>;
    readonly langs?: ComparisonState;
  },
  words: EmbedWords,
): readonly FigureNote[] {
  const notes: FigureNote[] = [];
  const sides = [a, b];
  if (sides.some((side) => side.invented)) notes.push({ kind: 'invented', text: words.note.invented });
  const now = absolute(origin, compareUrl(a.id, b.id, langs));
  for (const side of sides) {
    if (side.newer !== null)
      notes.push({ kind: 'newer-text', text: words.note.newerText(side.label), url: now });
    if (side.standing !== null)
      notes.push({ kind: side.unofficial ? 'unofficial' : 'copy', text: `${side.label}: ${side.standing}.` });
  }
  if (wordsNote !== null) notes.push({ kind: 'translators-words', text: wordsNote });
  const { version } = comparison.engine;
  if (options.engine !== null && options.engine !== version)
    notes.push({ kind: 'other-engine', text: words.note.otherEngine(options.engine, version) });
  if (!comparison.precise) notes.push({ kind: 'imprecise', text: words.note.imprecise });
  return notes;
}

function byHandNote({ byHand }: Composition, words: EmbedWords): readonly FigureNote[] {
  return byHand === null ? [] : [{ kind: 'by-hand', text: words.note.byHand(byHand.who, byHand.day) }];
}

function emptyNote(rows: readonly Row[], differing: number, words: EmbedWords): readonly FigureNote[] {
  if (rows.length > 0) return [];
  return [{ kind: 'empty', text: differing === 0 ? words.note.identical : words.note.noneOfKind }];
}

function labelsOf(
  words: EmbedWords,
  a: ComposedSide,
  b: ComposedSide,
  mode: Mode,
  shown: number,
  differing: number,
  engine: string,
): FigureLabels {
  return {
    lang: words.lang,
    only_a: words.only_a(a.label, mode),
    only_b: words.only_b(b.label, mode),
    end: words.end,
    cut: words.cut,
    none_a: words.none(a.label),
    none_b: words.none(b.label),
    nearest: words.nearest,
    weightiest: words.weightiest(shown, differing),
    open: words.open,
    pinned: `${words.source(a, b)} ${words.pinned(a.sha256.slice(0, 12), b.sha256.slice(0, 12), engine)}`,
    loaded: words.loaded(shown),
  };
}
