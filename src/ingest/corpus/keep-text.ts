/**
 * Keeps an obtained text on disk: the raw bytes, the text, and where it came from. The three change together: the new
 * provenance waits under another name, the new raw file has a name of its own, and the renaming of the text is what
 * counts. A run that is killed before it leaves the old three, one that is killed after it the new three; the provenance
 * waits from before the first change until after the last, so that whoever reads them next finishes what was left.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Custody, StatementRecord, TextVersion } from '../../statement/index.ts';
import { fingerprint, fingerprintOfBytes } from '../../text/index.ts';
import type { AcceptedText } from './accept-document.ts';
import { findTextPath, provenancePath, textPath } from './texts.ts';

interface KeptRemoval {
  readonly reason: string;
  readonly text: string;
}

/** What stands in `<lang>.json` beside a text. */
export interface KeptProvenance {
  /** The address, or the name of the file that a person saved. */
  readonly source: string;
  /** Who held the copy; `wayback`: a capture; `file`: a person saved it. */
  readonly kind: Custody | 'wayback' | 'file';
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
  const raw = await rawName(path, ENDINGS[extraction.format] ?? 'bin', accepted.raw_sha256);
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
  const waiting = waitingPath(path, process.pid);
  await writeWhole(waiting, asFile(provenance));
  await writeWhole(join(dirname(path), raw), bytes);
  // From here on the text is the new one, and the provenance that waits is its own.
  await writeWhole(path, `${accepted.text}\n`);
  await settleProvenance(path, waiting, provenance);
  return provenance;
}

/** Gives a text that stands the provenance that waited for it, and removes what belonged to the text before. */
export async function settleProvenance(
  path: string,
  waiting: string,
  provenance: KeptProvenance,
): Promise<void> {
  await writeWhole(provenancePath(path), asFile(provenance));
  if (provenance.raw !== undefined) await removeOtherRaws(path, provenance.raw, waiting);
  await rm(waiting, { force: true });
}

function asFile(provenance: KeptProvenance): string {
  return `${JSON.stringify(provenance, null, 2)}\n`;
}

/** A raw file that another text stands on is never written over. */
async function rawName(path: string, ending: string, sha256: string): Promise<string> {
  const stem = basename(path, '.txt');
  const plain = `${stem}.raw.${ending}`;
  const there = await readOrUndefined(join(dirname(path), plain));
  return there === undefined || (await fingerprintOfBytes(new Uint8Array(there))) === sha256
    ? plain
    : `${stem}.raw-${sha256.slice(0, 12)}.${ending}`;
}

function waitingPath(path: string, pid: number): string {
  return `${path.slice(0, -'.txt'.length)}.next.${pid}.json`;
}

/** Removes the raw files of a text but for one, and those of other runs: they belonged to the text before. */
export async function removeOtherRaws(path: string, raw: string, waiting: string): Promise<void> {
  for (const name of await readdir(dirname(path)))
    if (name !== raw && !/\.tmp$/.test(name)) await removeRaw(path, name, waiting);
}

/** Removes a raw file of a text, unless another waiting provenance than the given one names it: then it is another run's. */
export async function removeRaw(path: string, raw: string, waiting: string): Promise<void> {
  const stem = basename(path, '.txt');
  if (!raw.startsWith(`${stem}.raw.`) && !raw.startsWith(`${stem}.raw-`)) return;
  for (const other of await waitingFor(path))
    if (other !== waiting && (await readProvenance(other).catch(() => undefined))?.raw === raw) return;
  await rm(join(dirname(path), raw), { force: true });
}

/** The provenance of a text: that which stands beside it, or that which a killed run left waiting for it. */
async function provenanceOf(path: string, sha256: string): Promise<KeptProvenance | undefined> {
  const stand = await readProvenance(provenancePath(path));
  if (stand?.sha256 === sha256) return stand;
  for (const file of await waitingFor(path)) {
    const waiting = await readProvenance(file);
    if (waiting?.sha256 === sha256) return waiting;
  }
  return stand;
}

async function waitingFor(path: string): Promise<readonly string[]> {
  const begin = `${basename(path, '.txt')}.next.`;
  const names = await readdir(dirname(path));
  return names
    .filter((name) => name.startsWith(begin) && name.endsWith('.json'))
    .map((name) => join(dirname(path), name));
}

export async function readProvenance(path: string): Promise<KeptProvenance | undefined> {
  const content = await readOrUndefined(path);
  return content === undefined ? undefined : (JSON.parse(content.toString('utf8')) as KeptProvenance);
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
    // As it was written: a later normal form must not make a kept text look damaged.
    const written = text.toString('utf8').replace(/\n$/, '');
    const sha256 = await fingerprint(written);
    const provenance = await provenanceOf(path, sha256);
    if (provenance === undefined)
      return { state: 'broken', message: 'nothing says where the text comes from' };
    if (sha256 !== provenance.sha256)
      return { state: 'broken', message: 'the text is not the one that its provenance describes' };
    const kept = { text: written, provenance };
    if (provenance.raw === undefined) return { state: 'whole', kept };
    const raw = new Uint8Array(await readFile(join(dirname(path), provenance.raw)));
    if ((await fingerprintOfBytes(raw)) !== provenance.raw_sha256)
      return { state: 'broken', message: 'the raw bytes are not the ones that were received' };
    return { state: 'whole', kept, raw };
  } catch (error) {
    return { state: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

export async function readOrUndefined(path: string): Promise<Buffer | undefined> {
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
