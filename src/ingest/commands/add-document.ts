/** The document that `add` is given: read from a file or standard input, or asked of an address. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { StatementRecord } from '../../statement/index.ts';
import { today } from '../corpus/open-collection.ts';
import { extractBounded } from '../extract/bounded.ts';
import type { Document, ExtractedDocument } from '../extract/index.ts';
import { planAttempts } from '../fetch/attempts.ts';
import type { Context } from '../terminal/context.ts';
import { requireFile } from '../terminal/given-path.ts';
import type { AddArguments } from './add-arguments.ts';
import { politeClient } from './fetch.ts';

export interface Taken {
  readonly document: Document;
  readonly retrieved: string;
  /** Where an address was asked: the one that answered. */
  readonly asked?: string;
}

export async function takeDocument(
  context: Context,
  given: AddArguments,
  record: StatementRecord | undefined,
): Promise<Taken> {
  const retrieved = given.retrieved ?? today();
  if (given.url !== undefined)
    return takeAddress(context, given.url, given, given.lang ?? record?.texts[0]?.lang ?? 'en', retrieved);
  const path = given.file === undefined ? undefined : resolve(context.cwd, given.file);
  if (path !== undefined) await requireFile(path, 'add');
  const bytes = new Uint8Array(path === undefined ? await buffer(context.stdin) : await readFile(path));
  return { document: { bytes, name: path === undefined ? 'standard input' : basename(path) }, retrieved };
}

/** Read without knowing what it should be: only to tell which text it is. */
export async function readQuietly(document: Document): Promise<ExtractedDocument | undefined> {
  try {
    return await extractBounded(document);
  } catch {
    return undefined;
  }
}

/** A page that a script draws is read through its data interface, where one is known. */
async function takeAddress(
  context: Context,
  url: string,
  { source }: AddArguments,
  lang: string,
  retrieved: string,
): Promise<Taken> {
  const client = politeClient(context);
  const sources = [{ custody: 'publisher' as const, url }];
  const attempts = planAttempts({ adopted: retrieved }, { sources, lang });
  let why = 'gave nothing';
  for (const attempt of attempts.filter((each) => each.kind === 'publisher')) {
    const answer = await client.get(attempt.url, { lang });
    if (answer.state === 'failed') why = answer.message;
    if (answer.state !== 'body') continue;
    return {
      document: {
        bytes: answer.bytes,
        url: source ?? attempt.of ?? answer.url,
        ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
      },
      retrieved,
      asked: attempt.url,
    };
  }
  throw new Error(`${url}: ${why}`);
}
