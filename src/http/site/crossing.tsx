import type { Context } from 'hono';
import {
  absolute,
  type ComparisonState,
  compareDataUrl,
  compareUrl,
  rowUrl,
  textReference,
} from '../../addresses/urls.ts';
import { citeCrossing } from '../../answers/citing/citation.ts';
import { citedRows } from '../../answers/citing/cited-rows.ts';
import type { ComparedSide } from '../../answers/compare/compared-side.ts';
import {
  type CrossedDigest,
  type CrossedFormula,
  readCrossedDigest,
} from '../../answers/compare/crossed-digest.ts';
import type { CrossedTexts } from '../../answers/compare/crossed-texts.ts';
import { readWordRows } from '../../answers/compare/word-rows.ts';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import { languagesOf } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { type RowThemes, rowsThatFit } from '../../comparison/digest/index.ts';
import type { CrossedComparison, CrossedRowKind } from '../../crossing/index.ts';
import {
  type ComparedText,
  CrossingPage,
  type CrossingPageData,
  type NamedFormula,
} from '../../pages/index.ts';
import { primaryLanguage } from '../../text/index.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, listParameter, uiOf } from './frame.ts';
import { citationLine } from './margin-notes.ts';
import { formulaNamed } from './names.ts';
import { page, signpost } from './render.tsx';
import { themeTitles } from './theme-titles.ts';

const KINDS = ['counterpart', 'only_a', 'only_b'] as const satisfies readonly CrossedRowKind[];

/** `/compare/{a}/{b}` where the two texts are in different languages. */
export async function showCrossing(
  c: Context<Environment>,
  crossed: CrossedTexts,
  references: Readonly<Record<'a' | 'b', string>>,
  asked: ComparisonState,
): Promise<Response> {
  const a = sideOf(crossed.a, references.a);
  const b = sideOf(crossed.b, references.b);
  if (!a || !b) throw new Error('A comparison of stored statements has two stored texts.');
  const { comparison } = crossed;
  const kinds = listParameter(c, 'kind');
  const kind = KINDS.filter((one) => kinds.includes(one));
  const state = { ...asked, kind: kind.length > 0 ? kind : undefined };
  const [frame, { lines, ofRow: themes, alone }, words] = await Promise.all([
    frameOf(c),
    readCrossedDigest(c.env.DB, vocabularyOf(c.var.collection), crossed),
    readWordRows(c.env.DB, crossed, laterOf(c)),
  ]);
  const pinned = compareUrl(
    textReference(a.statement.record.id, a.text.sha256),
    textReference(b.statement.record.id, b.text.sha256),
    citedRows(state),
  );
  const { origin } = new URL(c.req.url);
  const reference = citeCrossing(crossed, c.var.collection, origin, state);
  const data: CrossingPageData = {
    a,
    b,
    comparison: withNames(c, comparison, frame),
    state,
    common: crossed.common,
    languages: { a: languagesOfSide(crossed.a), b: languagesOfSide(crossed.b) },
    pinned,
    digest: comparison.one_statement
      ? []
      : lines.map((line) => ({
          ...line,
          ...themeTitles(c, line.theme),
          formulas: {
            counterpart: named(c, line.formulas.counterpart),
            only_a: named(c, line.formulas.only_a),
            only_b: named(c, line.formulas.only_b),
          },
        })),
    gists: comparison.one_statement ? new Map() : gistsOf(c, comparison, alone),
    shownRows: shownOf(comparison, themes, state, kind),
    wordRows: words && {
      lang: words.lang,
      url: (n) => {
        const row = words.ofRow.get(n);
        return row === undefined ? null : rowUrl(words.a, words.b, { lang: words.lang }, row, words.rows);
      },
    },
    citation: citationLine(reference, absolute(origin, pinned)),
    reference: reference.title,
  };
  signpost(
    c,
    pinned,
    [a.text.sha256, b.text.sha256],
    compareDataUrl(a.reference, b.reference, { lang_a: a.text.lang, lang_b: b.text.lang }),
  );
  return page(c, <CrossingPage frame={frame} data={data} />);
}

type CrossingFrame = Awaited<ReturnType<typeof frameOf>>;

/** Formulas that one side of a row has alone are known by their ids; a reader is told their names. */
function withNames(
  c: Context<Environment>,
  comparison: CrossedComparison,
  { t }: CrossingFrame,
): CrossedComparison {
  const rows = comparison.rows.map((row) => {
    if (row.alone === undefined) return row;
    const alone = row.alone.map((fact) =>
      fact.kind === 'formula' ? { ...fact, key: t.compare.quoted(formulaNamed(c, fact.key)) } : fact,
    );
    return { ...row, alone };
  });
  return { ...comparison, rows };
}

function named(c: Context<Environment>, formulas: readonly CrossedFormula[]): readonly NamedFormula[] {
  return formulas.map(({ id, in_other_text }) => ({
    name: formulaNamed(c, id),
    isNews: in_other_text === false,
  }));
}

/** The formulas of rows that one text has alone, in a language that is not that of the page. */
function gistsOf(
  c: Context<Environment>,
  { engine, rows }: CrossedComparison,
  alone: CrossedDigest['alone'],
): CrossingPageData['gists'] {
  const ui = uiOf(c);
  return new Map(
    rows.flatMap(({ n, kind }): [number, readonly NamedFormula[]][] => {
      const lang = kind === 'only_a' ? engine.options.lang_a : engine.options.lang_b;
      const formulas = alone.get(n);
      return formulas && primaryLanguage(String(lang)) !== ui ? [[n, named(c, formulas)]] : [];
    }),
  );
}

/** Numbers of the rows that a reader asked for; null where nothing was asked. */
function shownOf(
  { rows }: CrossedComparison,
  themes: RowThemes,
  { theme, side, q }: ComparisonState,
  kind: readonly CrossedRowKind[],
): ReadonlySet<number> | null {
  if (theme === undefined && kind.length === 0 && side === undefined && !q) return null;
  const filter = { theme, kinds: kind.length > 0 ? kind : undefined, side, phrase: q };
  return new Set(rowsThatFit(rows, themes, filter).map(({ n }) => n));
}

function languagesOfSide({ found }: ComparedSide): readonly string[] {
  return found ? languagesOf(found.statement) : [];
}

export function sideOf(side: ComparedSide, reference: string): ComparedText | null {
  if (!side.found) return null;
  const { statement, text } = side.found;
  return { statement, text, clauses: clausesOf(text), reference };
}
