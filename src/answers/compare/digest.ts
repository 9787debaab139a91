import type { D1Database } from '@cloudflare/workers-types';
import {
  type Digest,
  digestInSteps,
  type MarkedText,
  type RowThemes,
  themesOfRows,
} from '../../comparison/digest/index.ts';
import type { Row } from '../../comparison/index.ts';
import type { Lexicon } from '../../formula/index.ts';
import { readHitsOfText } from '../../store/index.ts';
import { inSteps, pauseAfter } from '../let-others-in.ts';
import type { ComparedSide } from './compared-side.ts';
import type { ComparedTexts } from './comparison.ts';
import { formulasIn } from './formulas-in.ts';

/** What two texts say theme by theme, and on which themes each row is. */
export interface ComparedThemes {
  readonly digest: Digest;
  readonly ofRow: RowThemes;
  /** Formulas that the clauses of each side carry, by index of the clause. */
  readonly a: MarkedText;
  readonly b: MarkedText;
  /** The lexicon that the themes are of. */
  readonly lexicon: Lexicon;
}

/** Reads the themes of two compared texts; what the store has no formulas of is read anew. */
export async function readThemesOf(
  db: D1Database,
  lexicon: Lexicon,
  compared: ComparedTexts,
): Promise<ComparedThemes> {
  const { comparison, lang } = compared;
  const [a, b] = await markedTexts(db, lexicon, compared);
  const { rows } = comparison;
  const themeIds = lexicon.themes.map(({ id }) => id);
  const ofRow = themesOfRows(rows, a, b);
  const digesting = digestInSteps(rows, a, b, themeIds, lang, ofRow);
  const digest = await inSteps(digesting, a.text.length + b.text.length);
  return { digest, ofRow, a, b, lexicon };
}

/** Which themes each row is on, by the formulas of its clauses, whatever the languages of the two texts. */
export async function readRowThemes(
  db: D1Database,
  lexicon: Lexicon,
  pair: Parameters<typeof readMarkedRows>[2],
): Promise<RowThemes> {
  return (await readMarkedRows(db, lexicon, pair)).ofRow;
}

/** The same with the two texts that the themes were read from. */
export async function readMarkedRows(
  db: D1Database,
  lexicon: Lexicon,
  {
    a,
    b,
    rows,
  }: {
    readonly a: ComparedSide;
    readonly b: ComparedSide;
    readonly rows: readonly Pick<Row, 'n' | 'a' | 'b'>[];
  },
): Promise<{ readonly ofRow: RowThemes; readonly inA: MarkedText; readonly inB: MarkedText }> {
  const [inA, inB] = await markedTexts(db, lexicon, { a, b });
  return { ofRow: themesOfRows(rows, inA, inB), inA, inB };
}

/** Stored texts are read at once; of words handed in one after the other, so that others are let in between the two. */
async function markedTexts(
  db: D1Database,
  lexicon: Lexicon,
  { a, b }: Readonly<Record<'a' | 'b', Pick<ComparedSide, 'found' | 'segmented'>>>,
): Promise<readonly [a: MarkedText, b: MarkedText]> {
  if (a.found && b.found) return Promise.all([markedText(db, lexicon, a), markedText(db, lexicon, b)]);
  return [await markedText(db, lexicon, a), await markedText(db, lexicon, b)];
}

/** The clauses of a text with the formulas and plain names in them. */
export async function markedText(
  db: D1Database,
  lexicon: Lexicon,
  { found, segmented }: Pick<ComparedSide, 'found' | 'segmented'>,
): Promise<MarkedText> {
  const known = new Map(lexicon.formulas.map((formula) => [formula.id, formula]));
  /** A plain name of a theme is not a formula. */
  const phraseOf = (id: string): string | undefined => (known.get(id)?.plain ? undefined : id);
  const { text, clauses } = segmented;
  // Only current texts have their formulas stored.
  if (found?.text.current) {
    const hits = await readHitsOfText(db, found.text.id);
    const marks = hits.map(({ theme, formula, clause, start, stop }) => ({
      theme,
      formula: phraseOf(formula),
      clause,
      from: start,
      to: stop,
    }));
    return { text, clauses, marks };
  }
  const hits = await formulasIn(lexicon, segmented);
  const marks = hits.map(({ theme, formula, clause, from, to }) => ({
    theme,
    formula: phraseOf(formula),
    clause,
    from,
    to,
  }));
  await pauseAfter(text);
  return { text, clauses, marks };
}

/** The name of a theme of the lexicon. */
export function themeTitle({ themes }: Lexicon, id: string): string {
  return themes.find((theme) => theme.id === id)?.title ?? id;
}

/** Kinds of rows that a reader may ask for. */
export const ROW_KINDS = ['same', 'reworded', 'only_a', 'only_b'] as const satisfies readonly Row['kind'][];
