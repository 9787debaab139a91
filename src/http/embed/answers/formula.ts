import { answerPictureUrl, formulaUrl } from '../../../addresses/urls.ts';
import { readAcross, readFormulaAcross } from '../../../answers/formulas/across.ts';
import { findFormula } from '../../../answers/formulas/formulas.ts';
import { found, type Result } from '../../../answers/refusal.ts';
import { type AnswerFigure, MOST_ROWS } from '../../../embed/answer/answer.ts';
import { countOfStatements, to, writeDate } from '../../../pages/index.ts';
import { countedAuthority } from '../../../statement/index.ts';
import { type AnswerContext, sourceLine, withCapital } from './context.ts';
import { inventedIn } from './invented.ts';

/** Who says a formula, in how many of their statements, first and last. */
export async function formulaAnswer(context: AnswerContext, id: string): Promise<Result<AnswerFigure>> {
  const { db, collection, frame, words, query, link } = context;
  const known = findFormula(collection, id);
  if (!known.ok) return known;
  const formula = known.value;
  const lang = query.get('lang') || undefined;
  const authority = countedAuthority.safeParse(query.get('authority')).data;
  const count =
    lang === undefined
      ? await readFormulaAcross(db, collection, id, { authority })
      : (await readAcross(db, collection, { lang, authority })).ofFormula(formula);
  const partners = count?.partners ?? [];
  const saying = partners.filter((one) => one.statements_with > 0);
  const [n, of] = [count?.statements_with ?? 0, count?.statements ?? 0];
  const page = formulaUrl(id, { lang, authority });
  const date = (adopted: string) => writeDate(adopted, frame.t, 'short');
  return found({
    kind: 'formula',
    lang: frame.ui,
    title: withCapital(formula.names[frame.ui] ?? formula.name),
    answer: `${frame.t.shared.partnersOf(saying.length, partners.filter((one) => one.statements > 0).length)}, ${countOfStatements(frame, n, of)}.`,
    ...inventedIn(
      context,
      partners.map(({ partner }) => partner),
    ),
    rows: [...saying]
      .sort((x, y) => y.statements_with - x.statements_with)
      .slice(0, MOST_ROWS)
      .map((one) => ({
        name: context.partner(one.partner),
        detail: words.statements(
          one.statements_with,
          one.statements,
          one.first && date(one.first.adopted),
          one.last && date(one.last.adopted),
        ),
        share: one.statements === 0 ? 0 : one.statements_with / one.statements,
        url: link(page),
      })),
    quotes: [],
    source: sourceLine(context, words.of.statements(of), count?.until ?? null),
    open: words.open.formula,
    page,
    url: link(page),
    picture: answerPictureUrl(to(frame, page)),
  });
}
