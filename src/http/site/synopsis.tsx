import type { Context } from 'hono';
import { clausesOf } from '../../answers/statements/text-clauses.ts';
import { type FoundText, findText } from '../../answers/statements/texts.ts';
import { lexicon } from '../../formula/index.ts';
import { SynopsisPage, type SynopsisPageData } from '../../pages/index.ts';
import { readHitsOfText } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, parameter } from './frame.ts';
import { page, refusalPage } from './render.tsx';
import { themesIn } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** More columns are read by nobody, and not printed on any paper. */
export const MOST_COLUMNS = 8;

/** `/compare?s=a,b,c&theme=…`: three to eight statements on one theme of the lexicon. */
export async function showSynopsis(c: SiteContext, ids: readonly string[]): Promise<Response> {
  const texts: FoundText[] = [];
  for (const id of ids) {
    const text = await findText(c.env.DB, id, parameter(c, 'lang') ?? texts[0]?.text.lang, 's');
    if (!text.ok) return refusalPage(c, text.refusal);
    texts.push(text.value);
  }
  const hits = await Promise.all(texts.map(({ text }) => readHitsOfText(c.env.DB, text.id)));
  const themes = themesIn(c, hits.flat());
  const asked = parameter(c, 'theme');
  const theme = themes.find(({ id }) => id === asked) ?? themes[0] ?? null;
  const clauses = texts.map(({ text }) => clausesOf(text));
  const lang = texts[0]?.text.lang ?? 'en';
  const rows: SynopsisPageData['rows'] = lexicon
    .filter((formula) => formula.theme === theme?.id)
    .map((formula) => ({
      formula: { id: formula.id, name: formula.names[lang] ?? formula.name },
      cells: texts.map(({ text }, column) =>
        (hits[column] ?? [])
          .filter((hit) => hit.formula === formula.id)
          .flatMap((hit) => {
            const clause = clauses[column]?.[hit.clause];
            if (!clause) return [];
            const passage = text.body.slice(clause.from, clause.to);
            return [
              {
                clause: hit.clause,
                text: passage,
                from: hit.start - clause.from,
                to: hit.stop - clause.from,
              },
            ];
          }),
      ),
    }))
    .filter((row) => row.cells.some((cell) => cell.length > 0));
  const data: SynopsisPageData = {
    columns: texts.map(({ statement, text }) => ({ statement, text, lang: text.lang })),
    themes,
    theme,
    rows,
  };
  return page(c, <SynopsisPage frame={await frameOf(c)} data={data} />);
}
