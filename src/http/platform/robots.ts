import { Hono } from 'hono';
import type { Environment } from './environment.ts';

/**
 * Left out are addresses without an end: every search, every pair of statements, as pages and as data; a crawler would
 * ask for them one by one. Pairs of pinned wordings that /sitemap.xml names are let through. What is made for machines
 * in bulk is at /v1/export.
 */
const RULES = [
  'Allow: /compare/*@*/*@*',
  'Disallow: /compare/',
  'Disallow: /search?',
  'Disallow: /embed/',
  'Disallow: /mcp',
  'Disallow: /v1/cite',
  'Disallow: /v1/compare',
  'Disallow: /v1/search',
];

/** They ask for one page, because a person has put its address into a message, and show a preview of it. */
const PREVIEWS = ['facebookexternalhit', 'LinkedInBot', 'Slackbot', 'TelegramBot', 'Twitterbot', 'WhatsApp'];

/** `/robots.txt` */
export function createRobots(): Hono<Environment> {
  const app = new Hono<Environment>();
  app.get('/robots.txt', (c) =>
    c.text(
      [
        ...PREVIEWS.map((name) => `User-agent: ${name}`),
        'Disallow:',
        '',
        'User-agent: *',
        ...RULES,
        '',
        `Sitemap: ${new URL('/sitemap.xml', c.req.url).href}`,
        '',
      ].join('\n'),
    ),
  );
  return app;
}
