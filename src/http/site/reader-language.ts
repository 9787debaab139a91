import { parseAccept } from 'hono/utils/accept';
import { isUiLanguage } from '../../pages/index.ts';
import { prefersJson } from './data-address.ts';

/** Not pages of their own: what a host shows in its article, what is written in English only, and files. */
const NO_PAGE =
  /^\/(?:v1|embed\/|docs|mcp|oembed|healthz|pictures|assets|llms\.txt|openapi\.json)|\.(?:js|css|png|svg|ico|json|xml|txt)$/;

/** Pages that choose no text by its language: there `lang` can mean nothing but the language of the page. */
const NO_TEXT_TO_CHOOSE =
  /^\/(?:|statements\/missing|compare\/own|draft|partners|questions(?:\/[^/]+)?|method)$/;

/**
 * The address in the language of the reader: a page whose address names no language is answered in the language that the
 * browser asks for, as if `ui=` stood in the address. It is answered at once and not redirected: a reader waits for one
 * reply instead of two, a plain address that is passed on speaks to each reader in the reader's language, and one reply
 * a language is remembered, under the address with `ui=`. All links of such a page name the language. Who asks for none,
 * as robots and previews do, gets English under the plain address, which is its canonical one.
 *
 * `lang` is the language of texts. On a page that has none to choose it is taken for `ui`, whatever the browser asks for.
 */
export function addressForReader(address: string, headers: Headers): string {
  return byLang(address, headers.get('Accept')) ?? byBrowser(address, headers);
}

function byLang(address: string, accept: string | null): string | null {
  if (!address.includes('lang=') || prefersJson(accept ?? undefined)) return null;
  const url = new URL(address);
  const lang = url.searchParams.get('lang') ?? undefined;
  if (url.searchParams.has('ui') || !isUiLanguage(lang) || !NO_TEXT_TO_CHOOSE.test(url.pathname)) return null;
  url.searchParams.delete('lang');
  url.searchParams.set('ui', lang);
  return url.href;
}

function byBrowser(address: string, headers: Headers): string {
  const asked = headers.get('Accept-Language');
  const accept = headers.get('Accept') ?? '';
  if (asked === null || !accept.includes('text/html') || prefersJson(accept)) return address;
  const url = new URL(address);
  if (url.searchParams.has('ui') || NO_PAGE.test(url.pathname)) return address;
  const ui = preferredLanguage(asked);
  if (ui === 'en') return address;
  url.searchParams.set('ui', ui);
  return url.href;
}

/** Of the languages of the interface the one that is asked for most; English where it has none of them. */
function preferredLanguage(acceptLanguage: string) {
  const wanted = parseAccept(acceptLanguage.slice(0, 500))
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.trim().toLowerCase().split('-')[0])
    .find(isUiLanguage);
  return wanted ?? 'en';
}
