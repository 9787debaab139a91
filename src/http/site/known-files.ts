import { Hono } from 'hono';
import { absolute, searchUrl } from '../../addresses/urls.ts';
import { stringsOf } from '../../pages/index.ts';
import { element, XML_DECLARATION, xmlText } from '../formats/xml.ts';
import type { Environment } from '../platform/environment.ts';
import { showSitemap } from './sitemap.ts';

const MILLISECONDS_A_YEAR = 365 * 86_400_000;

/** Files that other programs look for under names of their own. */
export function createKnownFiles(): Hono<Environment> {
  const app = new Hono<Environment>();
  app.get('/sitemap.xml', showSitemap);
  app.get('/site.webmanifest', (c) => {
    const { site } = stringsOf('en');
    const title = c.var.collection?.record.title ?? site.name;
    return c.body(
      JSON.stringify({
        name: `${site.name}: ${title}`,
        short_name: site.name,
        start_url: '/',
        display: 'browser',
        icons: [
          { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
          { src: '/apple-touch-icon.png', type: 'image/png', sizes: '180x180' },
        ],
      }),
      200,
      { 'Content-Type': 'application/manifest+json; charset=utf-8' },
    );
  });
  app.get('/opensearch.xml', (c) => {
    const { origin } = new URL(c.req.url);
    const { site } = stringsOf('en');
    const url = (type: string, template: string) => element('Url', { type, template });
    const body = element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      element('ShortName', {}, [xmlText(site.name)]),
      element('Description', {}, [xmlText(c.var.collection?.record.title ?? site.name)]),
      element('InputEncoding', {}, ['UTF-8']),
      element('Image', { height: 32, width: 32, type: 'image/x-icon' }, [absolute(origin, '/favicon.ico')]),
      url('text/html', `${absolute(origin, searchUrl())}?q={searchTerms}`),
      url('application/json', `${absolute(origin, '/v1/search')}?q={searchTerms}`),
    ]);
    return c.body(`${XML_DECLARATION}${body}\n`, 200, {
      'Content-Type': 'application/opensearchdescription+xml; charset=utf-8',
    });
  });
  app.get('/.well-known/security.txt', (c) => {
    const contact = c.env.SECURITY_CONTACT;
    // Who runs this deployment is for its operator to say; a made-up contact would swallow reports.
    if (contact === undefined || contact === '') return c.notFound();
    const { origin } = new URL(c.req.url);
    c.header('Cache-Control', 'no-cache');
    return c.text(
      [
        `Contact: ${contact}`,
        `Expires: ${new Date(Date.now() + MILLISECONDS_A_YEAR).toISOString()}`,
        'Preferred-Languages: en, ru',
        `Canonical: ${origin}/.well-known/security.txt`,
        '',
      ].join('\n'),
    );
  });
  return app;
}
