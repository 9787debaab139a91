import type { Context } from 'hono';
import {
  absolute,
  compareUrl,
  formulasUrl,
  formulaUrl,
  homeUrl,
  matrixUrl,
  methodUrl,
  questionsUrl,
  sharedUrl,
  statementsUrl,
  statementUrl,
  textReference,
} from '../../addresses/urls.ts';
import { vocabularyOf } from '../../answers/vocabulary.ts';
import { listStatements, type StoredStatement } from '../../store/index.ts';
import { element, XML_DECLARATION } from '../formats/xml.ts';
import type { Environment } from '../platform/environment.ts';

/** A sitemap may name so many addresses. */
const MOST_ADDRESSES = 50_000;

/** `/sitemap.xml`: statements, consecutive pairs of a series by their pinned wordings, formulas, and the pages of the site. */
export async function showSitemap(c: Context<Environment>): Promise<Response> {
  const { origin } = new URL(c.req.url);
  const { statements } = await listStatements(c.env.DB);
  const addresses = [
    ...[homeUrl(), statementsUrl(), formulasUrl(), sharedUrl(), questionsUrl(), matrixUrl(), methodUrl()],
    ...statements.map(({ record }) => statementUrl(record.id)),
    ...consecutivePairs(statements),
    ...vocabularyOf(c.var.collection).formulas.map(({ id }) => formulaUrl(id)),
  ].slice(0, MOST_ADDRESSES);
  const urls = addresses.map((address) =>
    element('url', {}, [element('loc', {}, [escaped(absolute(origin, address))])]),
  );
  const body = element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  return c.body(`${XML_DECLARATION}${body}\n`, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
}

/** Each text with the one before it of the same series and language; both pinned, so that the page never shows anything else. */
function consecutivePairs(statements: readonly StoredStatement[]): readonly string[] {
  const oldestFirst = statements
    .filter(({ texts }) => texts.length > 0)
    .sort((x, y) => (x.record.adopted < y.record.adopted ? -1 : 1));
  const series = Map.groupBy(oldestFirst, ({ record }) => `${record.series} ${record.partner ?? ''}`);
  return [...series.values()].flatMap((all) =>
    all.slice(1).flatMap((b, at) => {
      const a = all[at];
      const textB = b.texts.find(({ lang }) => a?.texts.some((text) => text.lang === lang));
      const textA = a?.texts.find(({ lang }) => lang === textB?.lang);
      if (!a || !textA || !textB) return [];
      return [compareUrl(textReference(a.record.id, textA.sha256), textReference(b.record.id, textB.sha256))];
    }),
  );
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;');
}
