import type { D1Database } from '@cloudflare/workers-types';
import type { MarkedText, RowThemes } from '../../comparison/digest/index.ts';
import type { CrossedRow, CrossedRowKind } from '../../crossing/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import type { CrossedTexts } from './crossed-texts.ts';
import { readMarkedRows } from './digest.ts';

/** A formula in the passages of a cell: what a passage says, told in words that readers of any language have. */
export interface CrossedFormula {
  readonly id: string;
  /**
   * Whether the other text has a wording of it anywhere: what two passages share is in both. Null where no wording in
   * the language of that text is known, so that nothing can be said.
   */
  readonly in_other_text: boolean | null;
}

/** On one theme: the numbers of the rows in which both texts speak of it, and of those that one has alone. */
export interface CrossedDigestLine {
  readonly theme: string;
  readonly title: string;
  readonly rows: Readonly<Record<CrossedRowKind, readonly number[]>>;
  /**
   * The formulas of these passages on the theme, those that tell most first: with a counterpart the formulas that both
   * sides of a row have; alone those that the other text lacks before the others, then by passages that have them.
   */
  readonly formulas: Readonly<Record<CrossedRowKind, readonly CrossedFormula[]>>;
}

export interface CrossedDigest {
  readonly lines: readonly CrossedDigestLine[];
  /** The themes of every row. */
  readonly ofRow: RowThemes;
  /** Of rows that one text has alone, by number: all the formulas of their clauses, whatever the theme, as they come. */
  readonly alone: ReadonlyMap<number, readonly CrossedFormula[]>;
}

/** What two texts of different languages say theme by theme, and on which themes each row is. */
export async function readCrossedDigest(
  db: D1Database,
  lexicon: Lexicon,
  { a, b, comparison: { rows } }: CrossedTexts,
): Promise<CrossedDigest> {
  const { ofRow, inA, inB } = await readMarkedRows(db, lexicon, { a, b, rows });
  const sides = {
    a: { lang: a.segmented.lang, marked: inA },
    b: { lang: b.segmented.lang, marked: inB },
  };
  const reader = formulaReader(lexicon, sides);
  return { lines: crossedDigest(rows, ofRow, lexicon, reader), ofRow, alone: formulasAlone(rows, reader) };
}

interface Side {
  readonly lang: string;
  readonly marked: MarkedText;
}

type RowOfTwo = Pick<CrossedRow, 'n' | 'kind' | 'a' | 'b'>;

/** The formulas of rows, and what the other text has of each. */
interface FormulaReader {
  /** With a counterpart those that both sides have, alone those of the side. */
  carried(row: RowOfTwo): readonly string[];
  isInOther(kind: CrossedRowKind, id: string): boolean | null;
}

function formulaReader({ formulas }: Lexicon, sides: Readonly<Record<'a' | 'b', Side>>): FormulaReader {
  const patterns = new Map(formulas.map((formula) => [formula.id, formula.patterns]));
  const inClause = { a: formulasByClause(sides.a.marked), b: formulasByClause(sides.b.marked) };
  const anywhere = {
    a: new Set([...inClause.a.values()].flat()),
    b: new Set([...inClause.b.values()].flat()),
  };
  const ofSide = (side: 'a' | 'b', row: RowOfTwo) =>
    new Set(row[side].flatMap(({ clause }) => inClause[side].get(clause) ?? []));
  return {
    carried: (row) => {
      if (row.kind !== 'counterpart') return [...ofSide(row.kind === 'only_a' ? 'a' : 'b', row)];
      const other = ofSide('b', row);
      return [...ofSide('a', row)].filter((id) => other.has(id));
    },
    isInOther: (kind, id) => {
      const side = kind === 'only_a' ? 'b' : 'a';
      if (anywhere[side].has(id)) return true;
      return patterns.get(id)?.[primaryLanguage(sides[side].lang)] === undefined ? null : false;
    },
  };
}

function formulasAlone(rows: readonly RowOfTwo[], reader: FormulaReader): CrossedDigest['alone'] {
  const alone = rows.filter(({ kind }) => kind !== 'counterpart');
  return new Map(
    alone.map((row) => [
      row.n,
      reader.carried(row).map((id) => ({ id, in_other_text: reader.isInOther(row.kind, id) })),
    ]),
  );
}

/** What two texts of different languages say theme by theme, in the order of the lexicon. Pure, and linear in rows and marks. */
function crossedDigest(
  rows: readonly RowOfTwo[],
  ofRow: RowThemes,
  { themes, formulas }: Lexicon,
  reader: FormulaReader,
): readonly CrossedDigestLine[] {
  const known = new Map(formulas.map((formula, order) => [formula.id, { formula, order }]));
  const told = (kind: CrossedRowKind, theme: string, on: readonly RowOfTwo[]): readonly CrossedFormula[] => {
    const passages = new Map<string, number>();
    for (const id of on.flatMap((row) => reader.carried(row)))
      if (known.get(id)?.formula.theme === theme) passages.set(id, (passages.get(id) ?? 0) + 1);
    return [...passages]
      .map(([id, count]) => ({ id, count, in_other_text: reader.isInOther(kind, id) }))
      .sort(
        (x, y) =>
          Number(x.in_other_text !== false) - Number(y.in_other_text !== false) ||
          y.count - x.count ||
          (known.get(x.id)?.order ?? 0) - (known.get(y.id)?.order ?? 0),
      )
      .map(({ id, in_other_text }) => ({ id, in_other_text }));
  };
  return themes.flatMap(({ id: theme, title }) => {
    const own = rows.filter(({ n }) => ofRow.get(n)?.a.has(theme) || ofRow.get(n)?.b.has(theme));
    if (own.length === 0) return [];
    const of = (kind: CrossedRowKind) => own.filter((row) => row.kind === kind);
    return [
      {
        theme,
        title,
        rows: byKind((kind) => of(kind).map(({ n }) => n)),
        formulas: byKind((kind) => told(kind, theme, of(kind))),
      },
    ];
  });
}

function byKind<T>(make: (kind: CrossedRowKind) => T): Readonly<Record<CrossedRowKind, T>> {
  return { counterpart: make('counterpart'), only_a: make('only_a'), only_b: make('only_b') };
}

/** Each formula of a clause once; plain names of themes are none. */
function formulasByClause({ marks }: MarkedText): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, Set<string>>();
  for (const { clause, formula } of marks) {
    if (formula === undefined) continue;
    const before = found.get(clause);
    if (before) before.add(formula);
    else found.set(clause, new Set([formula]));
  }
  return new Map([...found].map(([clause, ids]) => [clause, [...ids]]));
}
