/**
 * Vectors from Workers AI over its REST interface, as Cloudflare documents it: POST
 * `{base}/accounts/{account}/ai/run/@cf/baai/bge-m3` with `{"text": […]}`, at most 100 texts a request, answered by
 * `{"success": true, "result": {"shape": [n, 1024], "data": [[…], …]}, "errors": []}`.
 * (developers.cloudflare.com/workers-ai: get-started/rest-api, models/bge-m3, platform/errors, platform/limits.)
 */
import { z } from 'zod';
import { readBody } from '../fetch/body.ts';
import { retryAfter, waitFor } from '../fetch/client.ts';
import type { Context } from '../terminal/context.ts';
import { counted } from '../terminal/counted.ts';

/** Short name of the model, as vectors, pins and pages have it. */
export const MODEL = 'bge-m3';
/** Numbers of one of its vectors. */
const SIZE = 1024;
/** Texts of one request. */
export const MOST_TEXTS = 100;

const PATH = '@cf/baai/bge-m3';
const PUBLIC_BASE = 'https://api.cloudflare.com/client/v4';
/** A hundred vectors of 1,024 numbers of 22 characters are 2.3 MB. */
const MOST_BYTES = 8_000_000;
const TIMEOUT_MS = 60_000;
const MOST_TRIES = 5;
const BACK_OFF_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** Between two requests, far below the 3,000 a minute that are allowed. */
const GAP_MS = 100;
/** The code with which Workers AI says that the neurons of the day are used up; to ask again today is in vain. */
const NEURONS_USED_UP = 3036;

export interface Account {
  /** Address of the interface, without a slash at its end. */
  readonly base: string;
  readonly id: string;
  readonly token: string;
}

/** The service will not answer further questions either: a person must do something, or wait. */
class ServiceRefuses extends Error {}

/** It refuses these very texts; others it may take. */
export class TextsRefused extends Error {}

/** The address of the interface; another one than Cloudflare’s where the environment names it. Throws in plain words. */
export function baseOf(env: Context['env']): URL {
  const written = env.CLOUDFLARE_API_BASE_URL ?? PUBLIC_BASE;
  if (!URL.canParse(written)) throw new Error(`CLOUDFLARE_API_BASE_URL is no address: ${written}`);
  const base = new URL(written);
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(base.hostname);
  if (base.protocol !== 'https:' && !(base.protocol === 'http:' && isLocal))
    throw new Error(
      `CLOUDFLARE_API_BASE_URL must begin with https://, for a token is sent there: ${written}`,
    );
  return base;
}

/** The account that pays, from the environment. Throws with the name of the variable that is missing; never its value. */
export function accountOf(env: Context['env']): Account {
  const variable = (name: string, what: string): string => {
    const value = env[name]?.trim();
    if (!value) throw new Error(`${name} is not set: ${what}`);
    return value;
  };
  const id = variable(
    'CLOUDFLARE_ACCOUNT_ID',
    'the account whose Workers AI is asked, 32 hexadecimal digits',
  );
  const token = variable(
    'CLOUDFLARE_API_TOKEN',
    'a token of that account with the permission Workers AI: Read',
  );
  if (!/^[0-9a-f]{32}$/.test(id)) throw new Error('CLOUDFLARE_ACCOUNT_ID is not 32 hexadecimal digits');
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new Error('CLOUDFLARE_API_TOKEN holds characters that no token has');
  return { base: baseOf(env).href.replace(/\/$/, ''), id, token };
}

/** Asks for the vectors of at most `MOST_TEXTS` texts, in their order. Throws `ServiceRefuses` or `TextsRefused`. */
export type Embed = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;

export function createEmbedder(account: Account, { fetch, pause = waitFor }: Context): Embed {
  let isFirst = true;
  return async (texts) => {
    for (let attempt = 1; ; attempt++) {
      if (!isFirst) await pause(GAP_MS, undefined);
      isFirst = false;
      const answer = await askOnce(account, fetch, texts);
      if ('vectors' in answer) return answer.vectors;
      const wait = answer.wait ?? BACK_OFF_MS * 2 ** (attempt - 1);
      if (attempt >= MOST_TRIES || wait > LONGEST_WAIT_MS)
        throw new ServiceRefuses(
          `${answer.because}; asked ${counted(attempt, 'time')}. Run the command again later.`,
        );
      await pause(wait, undefined);
    }
  };
}

type Asked =
  | { readonly vectors: readonly (readonly number[])[] }
  /** Worth asking again, after so many milliseconds where the service says how many. */
  | { readonly because: string; readonly wait?: number | undefined };

async function askOnce(account: Account, fetch: Context['fetch'], texts: readonly string[]): Promise<Asked> {
  const { base, id, token } = account;
  const { host } = new URL(base);
  let response: Response;
  let body: Awaited<ReturnType<typeof readBody>>;
  try {
    response = await fetch(`${base}/accounts/${id}/ai/run/${PATH}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: texts }),
      // The token goes nowhere else.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    body = await readBody(response, MOST_BYTES);
  } catch (error) {
    return { because: `${host} cannot be reached (${whyOf(error)})` };
  }
  if ('failure' in body) {
    if (body.failure === 'too-large')
      throw new ServiceRefuses(`${host} answers with more than vectors can be`);
    return { because: `${host}: ${body.message}` };
  }
  const reply = parsed(new TextDecoder().decode(body.bytes));
  if (response.status === 200) return { vectors: vectorsOf(reply, texts.length, host) };
  return failureOf(response, errorsOf(reply), host);
}

const reply = z.object({
  success: z.literal(true),
  result: z.object({
    shape: z.tuple([z.number(), z.number()]).optional(),
    data: z.array(z.array(z.number()).length(SIZE)),
  }),
});

function vectorsOf(value: unknown, count: number, host: string): readonly (readonly number[])[] {
  const read = reply.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const why = errorsOf(value)[0]?.message ?? `${issue?.path.join('.') || 'reply'}: ${issue?.message}`;
    throw new ServiceRefuses(`${host} does not answer with vectors of ${SIZE} numbers (${why})`);
  }
  const { data, shape } = read.data.result;
  if (data.length !== count || (shape && (shape[0] !== count || shape[1] !== SIZE)))
    throw new ServiceRefuses(`${host} answers with ${data.length} vectors where ${count} were asked for`);
  if (data.some((vector) => vector.every((number) => number === 0)))
    throw new ServiceRefuses(`${host} answers with a vector of zeros`);
  return data;
}

interface ServiceError {
  readonly code?: number | undefined;
  readonly message: string;
}

function failureOf(response: Response, errors: readonly ServiceError[], host: string): Asked {
  const { status } = response;
  const [first] = errors;
  const said = `status ${status}${first ? `: ${first.message}` : ''}`;
  if (status === 429 && errors.some(({ code }) => code === NEURONS_USED_UP))
    throw new ServiceRefuses(
      `the neurons of this account are used up for today (${said}). What is stored stays; run the command again tomorrow.`,
    );
  if (status === 408 || status === 429 || status >= 500)
    return { because: `${host} is busy (${said})`, wait: retryAfter(response.headers.get('retry-after')) };
  if (status === 400 || status === 413) throw new TextsRefused(`${host} refuses the text (${said})`);
  if (status === 401 || status === 403)
    throw new ServiceRefuses(
      `${host} refuses the token (${said}). CLOUDFLARE_API_TOKEN must be a token of the account CLOUDFLARE_ACCOUNT_ID with the permission Workers AI: Read.`,
    );
  if (status === 404)
    throw new ServiceRefuses(
      `${host} knows no such account or model (${said}). Look at CLOUDFLARE_ACCOUNT_ID; the model is ${PATH}.`,
    );
  throw new ServiceRefuses(`${host} does not answer the request (${said})`);
}

const errorsShape = z.object({
  errors: z.array(z.object({ code: z.number().optional(), message: z.string() })),
});

/** What the service says of itself, in one short line each. */
function errorsOf(value: unknown): readonly ServiceError[] {
  const read = errorsShape.safeParse(value);
  if (!read.success) return [];
  return read.data.errors.map(({ code, message }) => ({
    code,
    message: message.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, 200),
  }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`;
  const { cause } = error;
  const code = cause instanceof Error ? (cause as { readonly code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : error.message;
}
