import { type Context, Hono } from 'hono';
import { absolute, draftUrl, ownUrl } from '../../addresses/urls.ts';
import { ENGINE_VERSION } from '../../comparison/index.ts';
import { assets, MethodPage, MissingPage, type QualityTable } from '../../pages/index.ts';
import quality from '../../pages/quality.json' with { type: 'json' };
import { listStatements } from '../../store/index.ts';
import { createApi } from '../api/index.ts';
import { IMMUTABLE } from '../platform/caching.ts';
import type { Environment } from '../platform/environment.ts';
import { logEvent } from '../platform/log.ts';
import { isFault, onError, problemReply, refusalOf } from '../platform/problem.ts';
import { refusalOfAddress } from '../platform/unknown-address.ts';
import { chooseComparison, showStatements } from './choose.tsx';
import { showComparison } from './compare.tsx';
import { dataAddressOf, prefersJson } from './data-address.ts';
import { checkOwnDraft, showDraftForm } from './draft.tsx';
import { showFormula, showFormulas, showShared } from './formulas.tsx';
import { frameOf } from './frame.ts';
import { showHistory } from './history.tsx';
import { showHome } from './home.tsx';
import { showMatrix } from './matrix.tsx';
import { compareOwn, showOwnForm } from './own.tsx';
import { showPartner, showPartners } from './partners.tsx';
import { showPicture, showSitePicture } from './picture.ts';
import { showQuestion, showQuestions } from './questions.tsx';
import { page, refusalPage } from './render.tsx';
import { showSearch } from './search.tsx';
import { showStatement } from './statements.tsx';

type SiteContext = Context<Environment>;

/** The pages for readers. Every page gives its data under the same address with `.json`, or to who accepts JSON only. */
export function createSite(): Hono<Environment> {
  const site = new Hono<Environment>();
  const pages: readonly (readonly [path: string, show: (c: SiteContext) => Promise<Response>])[] = [
    ['/', showHome],
    ['/statements', showStatements],
    ['/statements/missing', showMissing],
    ['/statements/:id', showStatement],
    ['/compare', chooseComparison],
    ['/compare/:a/:b', showComparison],
    ['/history/:statement/:clause', showHistory],
    ['/questions', showQuestions],
    ['/questions/:id', showQuestion],
    ['/search', showSearch],
    ['/method', showMethod],
    ['/formulas', showFormulas],
    ['/formulas/:id', showFormula],
    ['/partners', showPartners],
    ['/partners/:series', showPartner],
    ['/partners/:series/:partner', showPartner],
    ['/shared', showShared],
    ['/matrix', showMatrix],
  ];
  site.onError(onSiteError);
  for (const asset of assets) {
    site.get(asset.url, (c) =>
      c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': IMMUTABLE }),
    );
  }
  site.get('/pictures/compare/:a/:b', showPicture);
  site.get('/pictures/site.png', showSitePicture);
  // What is sent to these is in no address, so there is no data beside them; programs send it to /v1/compare.
  site.get(ownUrl(), showOwnForm);
  site.post(ownUrl(), compareOwn);
  site.get(draftUrl(), showDraftForm);
  site.post(draftUrl(), checkOwnDraft);
  site.get('/compare/:pair{[^/]+\\.\\.[^/.][^/]*}', leadToPair);
  const data = dataOfPages();
  for (const [path, show] of pages) {
    site.get(path, (c) => {
      const { pathname, searchParams } = new URL(c.req.url);
      const asData = pathname.endsWith('.json') || prefersJson(c.req.header('Accept'));
      const address = asData ? dataAddressOf(pathname.replace(/\.json$/, ''), searchParams) : null;
      if (asData && path === '/method') return c.json(measured());
      if (address === null) return show(c);
      return data.fetch(new Request(absolute(c.req.url, address), { headers: c.req.raw.headers }), {
        ...c.env,
        collection: c.var.collection,
      } as DataBindings);
    });
  }
  for (const [path] of pages.filter(([path]) => !path.includes(':')))
    site.get(path === '/' ? '/index.json' : `${path}.json`, (c) => {
      const { pathname, searchParams } = new URL(c.req.url);
      if (path === '/method') return c.json(measured());
      const address = dataAddressOf(pathname.replace(/(^\/index)?\.json$/, ''), searchParams);
      return data.fetch(new Request(absolute(c.req.url, address ?? '/'), { headers: c.req.raw.headers }), {
        ...c.env,
        collection: c.var.collection,
      } as DataBindings);
    });
  site.get('*', (c, next) => {
    if (!asksForPage(c) || c.req.path.endsWith('.json')) return next();
    return refusalPage(
      c,
      refusalOfAddress(
        c.req.path,
        pages.map(([path]) => path).filter((path) => !path.includes(':')),
        'Nothing is at this address. It may be mistyped.',
      ),
    );
  });
  return site;
}

/**
 * `/compare/a..b`, as the permanent addresses of the API and other products write a pair, leads to the comparison, which
 * names the nearest statement where one is mistyped; two fingerprints lead to what the API has of them.
 */
function leadToPair(c: SiteContext): Response {
  const { pathname, search } = new URL(c.req.url);
  const pair = pathname.slice('/compare/'.length);
  const [, a = '', b = ''] = /^(.+?)\.{2,3}([^.].*)$/u.exec(pair) ?? [];
  const isPinned = [a, b].every((side) => /^[0-9a-f]{12,64}$/u.test(side));
  return c.redirect(`${isPinned ? `/v1/compare/${a}..${b}` : `/compare/${a}/${b}`}${search}`, 302);
}

/** Any error as a page, for readers; the log gets what the page does not say. */
export function onSiteError(error: unknown, c: SiteContext): Promise<Response> {
  const refusal = refusalOf(error);
  if (isFault(refusal))
    logEvent('error', {
      route: c.req.routePath,
      message: String(error),
      stack: error instanceof Error ? (error.stack ?? '') : '',
    });
  return refusalPage(c, refusal);
}

/** Addresses that answer programs: their errors are problem+json whoever asks. */
const FOR_PROGRAMS = /^\/(?:v1|healthz|openapi\.json|oembed|mcp)(?:\/|$)/;

/** Is this a browser that asks for a page, and not a program that asks for data? */
export function asksForPage(c: SiteContext): boolean {
  const accept = c.req.header('Accept') ?? '';
  return accept.includes('text/html') && !prefersJson(accept) && !FOR_PROGRAMS.test(c.req.path);
}

type DataBindings = Environment['Bindings'] & Environment['Variables'];

/** The API as the pages ask it: the collection is known already, so the outer application hands it in. */
function dataOfPages(): Hono<{ Bindings: DataBindings; Variables: Environment['Variables'] }> {
  const app = new Hono<{ Bindings: DataBindings; Variables: Environment['Variables'] }>();
  app.onError((error, c) => onError(error, c as unknown as SiteContext));
  app.use(async (c, next) => {
    c.set('collection', c.env.collection);
    await next();
  });
  app.route('/', createApi());
  app.notFound((c) =>
    problemReply(c as unknown as SiteContext, {
      reason: 'unknown-address',
      detail: 'This page has no such data.',
      parameter: 'path',
    }),
  );
  return app;
}

/** What was measured with the present engine; nothing where the last measurement was of another one. */
function measured(): { readonly engine: string; readonly tables: readonly QualityTable[] } {
  return { engine: ENGINE_VERSION, tables: quality.engine === ENGINE_VERSION ? quality.tables : [] };
}

/** `/method` */
async function showMethod(c: SiteContext): Promise<Response> {
  const { engine, tables } = measured();
  return page(c, <MethodPage frame={await frameOf(c)} data={{ engine, quality: tables }} />);
}

/** `/statements/missing` */
async function showMissing(c: SiteContext): Promise<Response> {
  const [frame, missing] = await Promise.all([frameOf(c), listStatements(c.env.DB, { obtained: false })]);
  const statements = missing.statements.filter(({ record }) => record.kind === 'statement');
  return page(c, <MissingPage frame={frame} statements={statements} />);
}
