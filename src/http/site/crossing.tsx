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
import { type CrossedDigestLine, readCrossedDigest } from '../../answers/compare/crossed-digest.ts';
import type { CrossedTexts } from '../../answers/compare/crossed-texts.ts';
import { readWordRows } from '../../answers/compare/word-rows.ts';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import { languagesOf } from '../../answers/statements/texts.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { type RowThemes, rowsThatFit } from '../../comparison/digest/index.ts';
import type { CrossedComparison, CrossedRowKind } from '../../crossing/index.ts';
import { type ComparedText, CrossingPage, type CrossingPageData } from '../../pages/index.ts';
import { laterOf } from '../platform/after-reply.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, listParameter } from './frame.ts';
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
  const [frame, { lines, ofRow: themes }, words] = await Promise.all([
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
    comparison,
    state,
    common: crossed.common,
    languages: { a: languagesOfSide(crossed.a), b: languagesOfSide(crossed.b) },
    pinned,
    digest: comparison.one_statement
      ? []
      : lines.map((line) => ({
          ...line,
          ...themeTitles(c, line.theme),
          formulas: namedFormulas(c, line.formulas),
        })),
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

function namedFormulas(
  c: Context<Environment>,
  formulas: CrossedDigestLine['formulas'],
): CrossingPageData['digest'][number]['formulas'] {
  const named = (kind: CrossedRowKind) =>
    formulas[kind].map(({ id, in_other_text }) => ({
      name: formulaNamed(c, id),
      isNews: in_other_text === false,
    }));
  return { counterpart: named('counterpart'), only_a: named('only_a'), only_b: named('only_b') };
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
