/** A comparison across languages → the figure that the widget shows: counterparts, and what they were aligned by. Pure. */
import { absolute, compareUrl, rowUrl, textReference } from '../addresses/urls.ts';
import {
  alignedBy,
  type CrossedComparison,
  type CrossedRow,
  type EvidenceKind,
  readableSide,
} from '../crossing/index.ts';
import { headOf, notesOf, sideOf } from './compose.ts';
import type { ComposedSide } from './composed-side.ts';
import { piecesOf, plain } from './excerpt.ts';
import type { Figure, FigureNote, Passage } from './figure.ts';
import type { FigureOptions, Place } from './options.ts';
import { quotedSides } from './passage-of.ts';
import { type EmbedWords, usualWords, wordsFor } from './words/index.ts';

interface CrossedComposition {
  readonly origin: string;
  readonly a: ComposedSide;
  readonly b: ComposedSide;
  readonly comparison: CrossedComparison;
  readonly options: FigureOptions;
  readonly wordsNote: string | null;
  /** Numbers of the rows that speak of the theme asked for; null where none was. */
  readonly onTopic: ReadonlySet<number> | null;
}

export function composeCrossed(composition: CrossedComposition): Figure {
  const { origin, a, b, comparison, options, onTopic } = composition;
  const words = options.ui === null ? usualWords({ a, b }) : wordsFor(options.ui);
  const { summary, engine, mode, rows } = comparison;
  const langs = { lang_a: a.lang, lang_b: b.lang };
  const pair = [textReference(a.id, a.sha256), textReference(b.id, b.sha256), langs] as const;
  const at = a.pinned && b.pinned ? options.at : [];
  const { shown, lost } = chooseCrossed(rows, { ...options, at }, onTopic);
  const title = words.crossed.title(a.label, b.label);
  const notes: FigureNote[] = [{ kind: 'crossed', text: words.crossed.note }];
  if (shown.length === 0) notes.push({ kind: 'empty', text: words.note.noneOfKind });
  if (lost > 0) notes.push({ kind: 'unknown-place', text: words.note.unknownPlace });
  return {
    // Nothing of one language was deleted from the other, whatever the dates of the two.
    mode: 'cross',
    crossed: true,
    ...headOf(
      title,
      words.crossed.summary(summary.clauses, a.label, b.label, comparison.one_statement),
      options,
    ),
    a: sideOf(a),
    b: sideOf(b),
    differences: summary.rows.only_a + summary.rows.only_b,
    passages: shown.map((row) =>
      passageOf(row, words, a, b, absolute(origin, rowUrl(...pair, row.n, rows.length))),
    ),
    notes: [...notesOf({ ...composition, langs }, words), ...notes],
    engine: engine.version,
    url: absolute(origin, compareUrl(...pair)),
    labels: {
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
      weightiest: words.crossed.shown(
        shown.filter(({ kind }) => kind === 'counterpart').length,
        summary.rows.counterpart,
      ),
      open: words.open,
      pinned: `${words.source(a, b)} ${words.pinned(a.sha256.slice(0, 12), b.sha256.slice(0, 12), engine.version)}`,
      loaded: words.loaded(shown.length),
    },
  };
}

function passageOf(
  row: CrossedRow,
  words: EmbedWords,
  a: ComposedSide,
  b: ComposedSide,
  url: string,
): Passage {
  return {
    ...quotedSides(row, a, b, words, (side, text) => piecesOf(side, row[side], plain, text.clauses)),
    kind: row.kind,
    chip: crossedChip(row, words, a, b),
    both: null,
    url,
  };
}

/** How sure a counterpart is and what it was aligned by; of a row alone, whose it is. */
export function crossedChip(
  row: CrossedRow,
  words: EmbedWords,
  a: Pick<ComposedSide, 'label' | 'lang'>,
  b: Pick<ComposedSide, 'label' | 'lang'>,
): string {
  if (row.kind === 'only_a') return words.chip.only(a.label);
  if (row.kind === 'only_b') return words.chip.only(b.label);
  const langs = { a: a.lang, b: b.lang };
  return `${words.crossed.chip[row.certainty ?? 'possible']}, ${words.crossed.alignedBy(alignedBy(row, readableSide(langs, words.lang)))}`;
}

/** Rows chosen by hand, else the counterparts (or the rows alone) that tell most. */
function chooseCrossed(
  rows: readonly CrossedRow[],
  { at, only, top }: Pick<FigureOptions, 'at' | 'only' | 'top'>,
  onTopic: ReadonlySet<number> | null,
): { readonly shown: readonly CrossedRow[]; readonly lost: number } {
  const byHand = at.map((place) => rows.find((row) => contains(row, place)));
  const found = [...new Set(byHand.filter((row) => row !== undefined))];
  if (found.length > 0) return { shown: found, lost: byHand.filter((row) => row === undefined).length };
  const kind = only === 'only_a' || only === 'only_b' ? only : 'counterpart';
  const fitting = rows.filter((row) => row.kind === kind && (onTopic?.has(row.n) ?? true));
  return { shown: mostTelling(fitting).slice(0, top), lost: at.length };
}

/** Worth of a thing that both sides say. */
const WORTH: Readonly<Record<EvidenceKind, number>> = {
  formula: 3,
  number: 2,
  date: 2,
  name: 2,
  term: 0.5,
  model: 0.5,
  place: 0,
};
const CERTAINTY = { sure: 1, likely: 0.5, possible: 0.2 } as const;
/** A row alone is worth its length, up to about a sentence. */
const SENTENCE = 160;
/** The opening names parties, place and date, which every statement does. */
const OPENING_CLAUSES = 3;

/** Counterparts by what both sides say, surest first; rows alone by how much they say. */
export function mostTelling(rows: readonly CrossedRow[]): readonly CrossedRow[] {
  const weight = (row: CrossedRow) => {
    const opening = [...row.a, ...row.b].some(({ clause }) => clause < OPENING_CLAUSES) ? 0.2 : 1;
    if (row.kind !== 'counterpart') {
      const letters = [...row.a, ...row.b].reduce((sum, { text }) => sum + text.length, 0);
      return opening * Math.min(1, letters / SENTENCE);
    }
    const things = new Map(row.evidence.map(({ kind, key }) => [`${kind} ${key}`, WORTH[kind]]));
    const worth = [...things.values()].reduce((sum, each) => sum + each, 0);
    return opening * CERTAINTY[row.certainty ?? 'possible'] * worth;
  };
  return rows
    .map((row) => ({ row, weight: weight(row) }))
    .sort((x, y) => y.weight - x.weight || x.row.n - y.row.n)
    .map(({ row }) => row);
}

function contains(row: CrossedRow, { side, offset }: Place): boolean {
  return row[side].some((clause) => clause.from <= offset && offset < clause.to);
}
