import { strFromU8, unzipSync } from 'fflate';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Where nothing links to, or where only some of the links lead. */
const STARTS = [
  '/',
  '/?ui=ru',
  '/openapi.json',
  '/robots.txt',
  '/sitemap.xml',
  '/v1/statements',
  '/v1/statements?lang=ru',
  '/v1/formulas',
  '/v1/matrix',
  '/v1/shared?partners=2',
  '/v1/questions',
  '/v1/feed',
  '/v1/export',
  '/v1/search?q=water',
  '/v1/search?q=unobtainium',
  '/v1/search?q=%D0%B2%D0%BE%D0%B4%D0%B0',
  '/v1/statements/specimen-2023-10-20-onion',
  '/v1/compare?a=specimen-2021-05-14-north',
] as const;

/** A reply of the service that names the moment at which it was made, or how long it took. */
const MOMENT = /^\/healthz/;

/**
 * Asks for an address and for whatever it links to, until nothing is new or `most` were asked for; always in the same
 * order. Addresses are paths with their query; bodies are text, the parts of a Word file one after the other, and bytes
 * as Latin-1 where they are neither.
 */
export async function crawl(origin: string, most: number): Promise<Readonly<Record<string, Reply>>> {
  const replies: Record<string, Reply> = {};
  const waiting: string[] = [...STARTS];
  const known = new Set<string>(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (Object.keys(replies).length >= most) break;
    const response = await fetch(origin + path, { redirect: 'manual' });
    const type = response.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await response.arrayBuffer());
    // The port is chosen anew by every run.
    const body = textOf(bytes, type)
      .replaceAll(origin, '')
      .replaceAll(encodeURIComponent(origin), '')
      .replaceAll(new URL(origin).host, '');
    replies[path] = { status: response.status, type, body };
    const moved = response.headers.get('location');
    for (const link of moved === null ? linksIn(body, type) : [moved]) {
      const next = pathOf(link, origin + path, origin);
      if (next === undefined || known.has(next) || MOMENT.test(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return replies;
}

/** A Word file holds addresses too, compressed. */
function textOf(bytes: Buffer, type: string): string {
  if (!/wordprocessingml/.test(type))
    return bytes.toString(/^(?:image|font)\/(?!svg)/.test(type) ? 'latin1' : 'utf8');
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}\n`)
    .join('');
}

/** `href`, `src` and `action` of markup, `<loc>` of a sitemap, and whatever looks like an address in JSON. */
function linksIn(body: string, type: string): readonly string[] {
  const pattern = /html|xml/.test(type)
    ? /(?:href|src)="([^"]+)"|<loc>([^<]+)<\/loc>/g
    : /json/.test(type)
      ? /"(\/[^"\s\\]*)"/g
      : undefined;
  if (pattern === undefined) return [];
  return [...body.matchAll(pattern)].map((found) => (found[1] ?? found[2] ?? '').replaceAll('&amp;', '&'));
}

function pathOf(link: string, base: string, origin: string): string | undefined {
  if (!URL.canParse(link, base)) return undefined;
  const url = new URL(link, base);
  if (url.origin !== origin || url.pathname.includes('{')) return undefined;
  return url.pathname + url.search;
}
