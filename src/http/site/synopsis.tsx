import type { Context } from 'hono';
import { synopsisDataUrl } from '../../addresses/urls.ts';
import { citeSynopsis, pinnedSynopsis } from '../../answers/citing/cite-several.ts';
import { readSynopsis } from '../../answers/compare/synopsis.ts';
import { synopsisSentence } from '../../answers/compare/synopsis-sentence.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { distinctNames, SynopsisPage, type SynopsisPageData } from '../../pages/index.ts';
import type { Environment } from '../platform/environment.ts';
import { frameOf, parameter } from './frame.ts';
import { severalCited } from './margin-notes.ts';
import { formulaNamed } from './names.ts';
import { page, refusalPage, signpost } from './render.tsx';
import { themesIn } from './theme-titles.ts';

type SiteContext = Context<Environment>;

/** `/compare?s=a,b,c&theme=…` or `&q=…`: three to eight statements on one theme of the lexicon, or on a phrase. */
export async function showSynopsis(c: SiteContext, ids: readonly string[]): Promise<Response> {
  const asked = parameter(c, 'theme');
  const q = parameter(c, 'q')?.trim();
  const vocabulary = vocabularyOf(c.var.collection);
  const read = await readSynopsis(c.env.DB, vocabulary, {
    statements: ids,
    lang: parameter(c, 'lang'),
    // What is not a theme is named among the parameters that could not be used.
    theme: vocabulary.themes.some(({ id }) => id === asked) ? asked : undefined,
    q: q === '' ? undefined : q,
  });
  if (!read.ok) return refusalPage(c, read.refusal);
  const synopsis = read.value;
  const frame = await frameOf(c);
  const named = themesIn(
    c,
    synopsis.themes.map(({ id }) => ({ theme: id })),
  );
  const theme = synopsis.theme && (themesIn(c, [{ theme: synopsis.theme.id }])[0] ?? null);
  const names = distinctNames(
    frame,
    synopsis.columns.map(({ statement }) => statement.record),
  );
  const data: SynopsisPageData = {
    references: ids,
    columns: synopsis.columns.map(({ statement, text }, column) => ({
      statement,
      text,
      name: names[column] ?? statement.record.id,
    })),
    themes: named.some(({ id }) => id === theme?.id) || theme === null ? named : [theme, ...named],
    theme,
    phrase: synopsis.phrase,
    sentence: synopsisSentence(synopsis, names, { ui: frame.ui, theme: theme?.title ?? null }),
    rows: synopsis.rows.map(({ subject, cells }) => ({ name: nameOf(subject), cells })),
    cited: severalCited(
      citeSynopsis(synopsis, c.var.collection, frame.origin),
      pinnedSynopsis(synopsis),
      frame.origin,
    ),
  };
  signpost(
    c,
    data.cited.pinned,
    data.columns.map(({ text }) => text.sha256),
    synopsisDataUrl(ids, synopsis.phrase === null ? { theme: theme?.id } : { q: synopsis.phrase }),
  );
  return page(c, <SynopsisPage frame={frame} data={data} />);

  function nameOf(subject: (typeof synopsis.rows)[number]['subject']): string {
    if (subject.kind === 'phrase') return frame.t.compare.synopsisWays[subject.way];
    return formulaNamed(c, subject.formula);
  }
}
