/**
 * Keeps an obtained text on disk: the raw bytes, the text, and where it came from. Every file is written beside its
 * place and renamed into it, so a killed run leaves either the old file or the new one, never half of one.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { StatementRecord, TextVersion } from '../../statement/index.ts';
import { fingerprint } from '../../text/index.ts';
import type { AcceptedText } from './accept-document.ts';
import { sha256OfBytes } from './accept-document.ts';
import { findTextPath, provenancePath, textPath } from './texts.ts';

interface KeptRemoval {
  readonly reason: string;
  readonly text: string;
}

/** What stands in `<lang>.json` beside a text. */
export interface KeptProvenance {
  /** The address, or the name of the file that a person saved. */
  readonly source: string;
  readonly kind: 'publisher' | 'archive' | 'wayback' | 'data' | 'file';
  readonly publisher: string;
  /** ISO date. */
  readonly retrieved: string;
  readonly raw_sha256: string;
  /** Name of the file with the bytes as they were received; absent where an import kept none. */
  readonly raw?: string;
  /** Of the text in normal form. */
  readonly sha256: string;
  readonly words: number;
  readonly clauses: number;
  readonly format: string;
  readonly charset?: string;
  readonly extractor: string;
  readonly title?: string;
  readonly warnings: readonly string[];
  /** Every block of the document that is not text of the statement. */
  readonly removed: readonly KeptRemoval[];
  /** For asking again whether it changed. */
  readonly etag?: string;
  readonly last_modified?: string;
}

export interface KeptText {
  readonly text: string;
  readonly provenance: KeptProvenance;
}

export interface Origin {
  readonly source: string;
  readonly kind: KeptProvenance['kind'];
  readonly retrieved: string;
  readonly etag?: string;
  readonly last_modified?: string;
}

const ENDINGS: Readonly<Record<string, string>> = {
  html: 'html',
  markdown: 'md',
  feed: 'xml',
  pdf: 'pdf',
  docx: 'docx',
  data: 'json',
  plain: 'txt',
};

export async function keepText(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
  bytes: Uint8Array,
  accepted: AcceptedText,
  origin: Origin,
): Promise<KeptProvenance> {
  const path = textPath(folder, record, version);
  const { extraction } = accepted;
  const raw = `${basename(path, '.txt')}.raw.${ENDINGS[extraction.format] ?? 'bin'}`;
  const provenance: KeptProvenance = {
    source: origin.source,
    kind: origin.kind,
    publisher: version.issuer,
    retrieved: origin.retrieved,
    raw_sha256: accepted.raw_sha256,
    raw,
    sha256: accepted.sha256,
    words: accepted.words,
    clauses: accepted.clauses,
    format: extraction.format,
    ...(extraction.charset === undefined ? {} : { charset: extraction.charset }),
    extractor: extraction.extractor,
    ...(extraction.titles[0] === undefined ? {} : { title: extraction.titles[0] }),
    warnings: extraction.warnings,
    removed: extraction.removed.map(({ reason, text }) => ({ reason, text })),
    ...(origin.etag === undefined ? {} : { etag: origin.etag }),
    ...(origin.last_modified === undefined ? {} : { last_modified: origin.last_modified }),
  };
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(join(dirname(path), raw), bytes);
  await writeWhole(provenancePath(path), `${JSON.stringify(provenance, null, 2)}\n`);
  // Last: a text stands on disk only when everything about it does.
  await writeWhole(path, `${accepted.text}\n`);
  return provenance;
}

/** A kept text whose files agree with one another; undefined where there is none or a run was killed between two files. */
export async function readKeptText(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
): Promise<KeptText | undefined> {
  const found = await inspectKeptText(folder, record, version);
  return found.state === 'whole' ? found.kept : undefined;
}

export type KeptState =
  | { readonly state: 'none' }
  | { readonly state: 'broken'; readonly message: string }
  | { readonly state: 'whole'; readonly kept: KeptText; readonly raw?: Uint8Array };

export async function inspectKeptText(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
): Promise<KeptState> {
  const path = await findTextPath(folder, record, version);
  const text = await readOrUndefined(path);
  if (text === undefined) return { state: 'none' };
  try {
    const provenance = JSON.parse(await readFile(provenancePath(path), 'utf8')) as KeptProvenance;
    // As it was written: a later normal form must not make a kept text look damaged.
    const written = text.toString('utf8').replace(/\n$/, '');
    if ((await fingerprint(written)) !== provenance.sha256)
      return { state: 'broken', message: 'the text is not the one that its provenance describes' };
    const kept = { text: written, provenance };
    if (provenance.raw === undefined) return { state: 'whole', kept };
    const raw = new Uint8Array(await readFile(join(dirname(path), provenance.raw)));
    if ((await sha256OfBytes(raw)) !== provenance.raw_sha256)
      return { state: 'broken', message: 'the raw bytes are not the ones that were received' };
    return { state: 'whole', kept, raw };
  } catch (error) {
    return { state: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

async function readOrUndefined(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}

export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, content);
  await rename(beside, path);
}

/** Removes what killed runs left half-written beside its place; what a run writes at this moment stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  const texts = join(folder, 'texts');
  const entries = await readdir(texts, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const writer = /\.(\d+)\.tmp$/.exec(entry.name)?.[1];
    if (entry.isFile() && writer !== undefined && !isRunning(Number(writer)))
      await rm(join(entry.parentPath, entry.name), { force: true });
  }
}

/** Another run of somebody else's may not be signalled, and runs all the same. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
