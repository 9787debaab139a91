import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import {
  chooseUrl,
  compareUrl,
  formulaUrl,
  partnerUrl,
  questionUrl,
  statementUrl,
  textPinUrl,
} from '../../addresses/urls.ts';
import { languageName } from '../../answers/language-names.ts';
import { REASONS, type Refusal } from '../../answers/refusal.ts';
import { parseReference } from '../../answers/statements/texts.ts';
import type { Drawn } from '../../markup/markup.ts';
import { ErrorPage, type ErrorPageData, type Frame, shortName } from '../../pages/index.ts';
import { readStatement } from '../../store/index.ts';
import type { Environment } from '../platform/environment.ts';
import { RETRY_SECONDS } from '../platform/problem.ts';
import { frameOf, uiOf } from './frame.ts';
import { refusalWords } from './refusal-words.ts';

/** A page as a reply. */
export async function page(
  c: Context<Environment>,
  element: Drawn,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(`<!DOCTYPE html>${await element}`, status);
}

/** What the head of a page says of its kin, said in the header too: for programs that do not read HTML (signposting.org). */
export function signpost(
  c: Context<Environment>,
  permanent: string,
  texts: readonly string[],
  data: string,
): void {
  c.header(
    'Link',
    [
      `<${permanent}>; rel="cite-as"`,
      `<${data}>; rel="describedby"; type="application/json"`,
      ...texts.map((sha256) => `<${textPinUrl(sha256)}>; rel="item"; type="text/plain"`),
    ].join(', '),
  );
}

/** A refusal as a page that leads on: to the nearest statement, pair or formula where one is known. */
export async function refusalPage(c: Context<Environment>, refusal: Refusal): Promise<Response> {
  const { status } = REASONS[refusal.reason];
  const frame = await frameOf(c);
  const name = await nameOfStatement(c, frame, refusal);
  const data: ErrorPageData = {
    status,
    reason: refusal.reason,
    detail: refusalWords(uiOf(c), refusal),
    value: name ?? refusal.value ?? null,
    side: refusal.parameter === 'a' ? 'A' : refusal.parameter === 'b' ? 'B' : null,
    languages: refusal.reason === 'no-text-in-language' ? (refusal.valid ?? []) : [],
    nearest: nearestPages(c, frame, refusal, name),
  };
  c.header('Cache-Control', 'no-store');
  if (refusal.reason === 'not-ready') c.header('Refresh', '3');
  else if (status === 503) c.header('Retry-After', String(RETRY_SECONDS));
  return page(c, <ErrorPage frame={{ ...frame, unusable: [] }} data={data} />, status);
}

/** How the statement is called whose text is missed: readers know no ids. Undefined where it is not at hand. */
async function nameOfStatement(
  c: Context<Environment>,
  frame: Frame,
  { reason, value }: Refusal,
): Promise<string | undefined> {
  if (reason !== 'no-text' || !value) return undefined;
  const known = await readStatement(c.env.DB, value).catch(() => null);
  return known ? shortName(frame, known.record) : undefined;
}

function nearestPages(
  c: Context<Environment>,
  { t }: Frame,
  refusal: Refusal,
  name: string | undefined,
): ErrorPageData['nearest'] {
  const nearest = refusal.nearest;
  const parts = new URL(c.req.url).pathname.split('/').map((part) => safeDecode(part));
  const link = (url: string) => [{ label: nearest ?? url, url }];
  switch (refusal.reason) {
    case 'no-text-in-language':
      return (refusal.valid ?? []).map((lang) => ({
        label: languageName(lang, uiOf(c)),
        url: `${new URL(c.req.url).pathname}?lang=${encodeURIComponent(lang)}`,
      }));
    case 'no-text':
      return refusal.value ? [{ label: name ?? refusal.value, url: statementUrl(refusal.value) }] : [];
    case 'equal-sides': {
      // The list to choose from, with the statement ticked that was named twice.
      const { id } = parseReference(refusal.value ?? '');
      return [{ label: t.statement.compareOther, url: chooseUrl({ s: id, choose: 1 }) }];
    }
    case 'unknown-statement':
    case 'unknown-text':
      if (!nearest) return [];
      if (parts[1] !== 'compare') return link(statementUrl(nearest));
      return link(
        refusal.parameter === 'a' ? compareUrl(nearest, parts[3] ?? '') : compareUrl(parts[2] ?? '', nearest),
      );
    case 'unknown-formula':
      return nearest ? link(formulaUrl(nearest)) : [];
    case 'unknown-partner':
      return nearest ? link(partnerUrl(nearest)) : [];
    case 'unknown-question':
      return nearest ? link(questionUrl(nearest)) : [];
    case 'unknown-address':
      return nearest && !nearest.includes(':') ? link(nearest) : [];
    default:
      return [];
  }
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
