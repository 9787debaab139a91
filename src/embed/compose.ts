/** A comparison → the figure that the widget shows. Pure: addresses and records come in, plain data goes out. */

import { absolute, type ComparisonState, compareUrl, rowUrl, textReference } from '../addresses/urls.ts';
import type { Digest, Nearest } from '../comparison/digest/index.ts';
import type { Comparison, Mode, Row } from '../comparison/types.ts';
import { chooseRows } from './choose.ts';
import { type MarkedTexts, marksCommon } from './common.ts';
import type { ComposedSide } from './composed-side.ts';
import type { Figure, FigureLabels, FigureNote, FigureSide, Passage } from './figure.ts';
import type { FigureOptions } from './options.ts';
import { passageOf } from './passage-of.ts';
import { type EmbedWords, usualWords, wordsFor } from './words/index.ts';

export interface Composition {
  readonly origin: string;
  readonly a: ComposedSide;
  readonly b: ComposedSide;
  readonly comparison: Comparison;
  /** What the two texts say theme by theme; without it the weightiest rows are shown, whatever they are about. */
  readonly digest?: Digest | undefined;
  /** The formulas in both texts. */
  readonly formulas: MarkedTexts;
  /** By number of a row without a match: the passage of the other text that comes nearest. */
  readonly nearest?: ReadonlyMap<number, Nearest> | undefined;
  /** What has to be said beside the marks where a text is a translator's own. */
  readonly wordsNote: string | null;
  /** Who aligned the two by hand, and the day in words; null where the engine did. */
  readonly byHand: { readonly who: string; readonly day: string } | null;
  readonly options: FigureOptions;
}

export function composeFigure(composition: Composition): Figure {
  const { origin, a, b, comparison, digest, nearest, formulas, options } = composition;
  const { mode, engine } = comparison;
  const words = options.ui === null ? usualWords({ a, b }) : wordsFor(options.ui);
  const at = a.pinned && b.pinned ? options.at : [];
  const common = marksCommon(mode, options.view) ? formulas : null;
  const { rows, lost } = chooseRows(comparison, a, b, { ...options, at }, digest, common);
  const pair = [textReference(a.id, a.sha256), textReference(b.id, b.sha256), { lang: a.lang }] as const;
  const urlOf = (row: Row) => absolute(origin, rowUrl(...pair, row.n, comparison.rows.length));
  const of = { mode, view: options.view, words, a, b, common };
  const passages = rows.map((row) => passageOf(row, nearest?.get(row.n), urlOf(row), of));
  const differing = comparison.rows.filter((row) => row.kind !== 'same').length;
  return {
    mode,
    ...headOf(
      common === null ? words.title(a.label, b.label, mode) : words.compared(a.label, b.label),
      words.summary(comparison.summary.rows, a.label, b.label, mode),
      options,
    ),
    a: sideOf(a),
    b: sideOf(b),
    differences: differing,
    ...legendOf(passages, mode, words),
    passages,
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

/**
 * What a figure is called and says first. An editor's own title never stands without the usual one, which then comes
 * below it; under an editor's caption alone the usual title stands above, and is not said again.
 */
export function headOf(
  title: string,
  counts: string,
  { heading, caption }: Pick<FigureOptions, 'heading' | 'caption'>,
): Pick<Figure, 'title' | 'summary'> {
  const usual = heading === null ? counts : `${title}. ${counts}`;
  return { title: heading ?? title, summary: caption === null ? usual : `${caption} — ${usual}` };
}

/** What the marks across partners mean; what was removed and added in a series explains itself. */
function legendOf(passages: readonly Passage[], mode: Mode, words: EmbedWords): Pick<Figure, 'legend'> {
  const kinds = new Set(
    passages.flatMap(({ a, b, both }) => (both ?? [...(a ?? []), ...(b ?? [])]).map(({ kind }) => kind)),
  );
  if (kinds.has('formula') || kinds.has('run'))
    return { legend: words.legendCommon(kinds.has('formula'), kinds.has('run')) };
  return mode === 'cross' && (kinds.has('only_a') || kinds.has('only_b'))
    ? { legend: words.legendDiffering }
    : {};
}

export function sideOf({ id, label, title, lang, sha256, url }: ComposedSide): FigureSide {
  return { id, label, title, lang, sha256, url };
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
    formula: words.inBoth,
    run: words.inBoth,
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
