/**
 * Takes texts from a folder that a person filled (STATEMENTS_FROM): saved pages, feed items, Markdown, PDF, Word.
 * A file is matched to a record by the address that it gives for itself, else by the record's id, else by date and
 * words in its name. What matches nothing, or more than one record, is reported and left alone.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import {
  type Hub,
  type StatementRecord,
  sourcesOfWholeText,
  type TextVersion,
} from '../../statement/index.ts';
import type { Failure } from '../checks/index.ts';
import { extractBounded } from '../extract/bounded.ts';
import type { ExtractedDocument } from '../extract/index.ts';
import { originalAddress } from '../extract/publishers.ts';
import { requireFolder } from '../terminal/given-path.ts';
import { acceptDocument } from './accept-document.ts';
import { inspectKeptText, keepText } from './keep-text.ts';
import { hasLanguage, languageName, languageOfFile } from './offered-text.ts';
import { slug } from './texts.ts';

export interface TakenFile {
  readonly file: string;
  readonly id?: string;
  readonly lang?: string;
  /** `offered`: a text in a language that the record does not have; a person adds it. */
  readonly state: 'stored' | 'unchanged' | 'refused' | 'unmatched' | 'offered';
  readonly failures: readonly Failure[];
  readonly note?: string;
}

const READABLE = /\.(?:html?|md|markdown|xml|rss|atom|pdf|docx|txt|json)$/i;
const NOT_A_TEXT = /^(?:readme|licen[cs]e|changelog)\b/i;
const DEEPEST_FOLDER = 3;

/**
 * `folder` is the collection, `from` the folder of files. A text that a person has reviewed is never replaced, and of two
 * files that are different texts of one version the first by name is taken. Throws an Error in plain words where `from`
 * is no folder.
 */
export async function takeFromFolder(
  folder: string,
  records: readonly StatementRecord[],
  from: string,
  today: string,
  hub?: Hub,
): Promise<readonly TakenFile[]> {
  await requireFolder(from, 'STATEMENTS_FROM or --from');
  const taken: TakenFile[] = [];
  const takenAs = new Map<TextVersion, string>();
  for (const path of await readableFiles(from, 0)) {
    const file = relative(from, path);
    const bytes = await readFile(path).catch((error: unknown) => String(error));
    if (typeof bytes === 'string') {
      taken.push({ file, state: 'refused', failures: [{ check: 'unreadable', message: bytes }] });
      continue;
    }
    const match = matchFile(basename(path), await readQuietly(bytes, path), records);
    if (!('record' in match)) {
      taken.push({ file, state: 'unmatched', failures: [], note: match.reason });
      continue;
    }
    if ('offered' in match) {
      taken.push({
        file,
        id: match.record.id,
        lang: match.offered,
        state: 'offered',
        failures: [],
        note: `${match.record.id} has no text in ${languageName(match.offered)} yet; npm run statements -- add ${match.record.id} --file "${path}" makes it a new version`,
      });
      continue;
    }
    const { record, version } = match;
    const own = { file, id: record.id, lang: version.lang };
    const kept = await inspectKeptText(folder, record, version);
    const url = sourcesOfWholeText(version)[0]?.url;
    const result = await acceptDocument(
      { bytes, name: file, ...(url === undefined ? {} : { url }) },
      record,
      version,
      hub,
    );
    if (!('accepted' in result)) {
      taken.push({ ...own, state: 'refused', failures: result.failures });
      continue;
    }
    const at = kept.state === 'whole' ? kept.kept.provenance.sha256 : undefined;
    const same = at === result.accepted.sha256;
    const failure = same ? undefined : whyNotInstead(at, version, takenAs.get(version));
    if (failure) {
      taken.push({ ...own, state: 'refused', failures: [failure] });
      continue;
    }
    takenAs.set(version, file);
    if (!same)
      await keepText(folder, record, version, bytes, result.accepted, {
        source: match.address ?? url ?? file,
        kind: 'file',
        retrieved: today,
      });
    taken.push({ ...own, state: same ? 'unchanged' : 'stored', failures: [] });
  }
  return taken;
}

/** Why another text than the one at hand (`at`, its fingerprint) is not taken in its place. */
function whyNotInstead(
  at: string | undefined,
  version: TextVersion,
  takenFrom: string | undefined,
): Failure | undefined {
  if (at !== undefined && at === version.pin?.sha256)
    return { check: 'reviewed', message: 'not the text that was reviewed, which stays; "add" replaces it' };
  return takenFrom === undefined
    ? undefined
    : { check: 'second', message: `another text than ${takenFrom}, which was taken` };
}

async function readableFiles(folder: string, depth: number): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < DEEPEST_FOLDER) found.push(...(await readableFiles(path, depth + 1)));
    else if (entry.isFile() && READABLE.test(entry.name) && !NOT_A_TEXT.test(entry.name)) found.push(path);
  }
  return found;
}

async function readQuietly(bytes: Uint8Array, name: string): Promise<ExtractedDocument | undefined> {
  try {
    return await extractBounded({ bytes, name });
  } catch {
    return undefined;
  }
}

type Match =
  | { readonly record: StatementRecord; readonly version: TextVersion; readonly address?: string }
  | { readonly record: StatementRecord; readonly offered: string }
  | { readonly reason: string };

/** Which text of which record a file is. Pure. */
export function matchFile(
  name: string,
  document:
    | (Pick<ExtractedDocument, 'address' | 'aliases' | 'published' | 'titles'> & { readonly text?: string })
    | undefined,
  records: readonly StatementRecord[],
): Match {
  const { address } = document ?? {};
  const addresses = [...(address === undefined ? [] : [address]), ...(document?.aliases ?? [])];
  // The very address first: a live page and its archive are two sources of one text.
  for (const same of [(a: string, b: string) => a === b, sameAddress])
    for (const record of records)
      for (const version of record.texts)
        for (const { url, item } of sourcesOfWholeText(version))
          if (addresses.some((own) => same(url, own) || (item !== undefined && same(item, own))))
            return { record, version, address: url };
  const found = recordOfName(name, document, records);
  if (!('id' in found)) return found;
  const lang = languageOfFile(name, document?.text);
  if (lang !== undefined && !hasLanguage(found, lang)) return { record: found, offered: lang };
  const version = versionOfName(name, found, lang);
  return version
    ? { record: found, version, ...(address === undefined ? {} : { address }) }
    : { reason: `${found.id} has no text in the language that the name gives` };
}

function recordOfName(
  name: string,
  document: Pick<ExtractedDocument, 'published' | 'titles'> | undefined,
  records: readonly StatementRecord[],
): StatementRecord | { readonly reason: string } {
  const stem = slug(name.replace(/\.[^.]+$/, ''));
  const byId = records
    .filter((record) => stem === record.id || stem.startsWith(`${record.id}-`))
    .sort((a, b) => b.id.length - a.id.length)[0];
  if (byId) return byId;
  const date = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? document?.published;
  const dated = records.filter(
    (record) => date !== undefined && (record.adopted === date || record.published === date),
  );
  if (dated.length === 0) return { reason: 'no record has its address, its id or its date' };
  const words = new Set([
    ...stem.split('-'),
    ...(document?.titles ?? []).flatMap((title) => slug(title).split('-')),
  ]);
  const scored = dated.map((record) => ({
    record,
    score: wordsOf(record).filter((word) => words.has(word)).length,
  }));
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (best && best.score > 0 && best.score > (second?.score ?? 0)) return best.record;
  return { reason: `could be ${dated.map((record) => record.id).join(' or ')}` };
}

function wordsOf(record: StatementRecord): readonly string[] {
  const text = [record.series, record.title, record.short, record.place?.city].filter(Boolean).join(' ');
  return [...new Set(slug(text).split('-'))].filter((word) => word.length > 1);
}

/** `….ru.html` or `…-ru.html` names a language; without one the words tell it, else it is the first authentic text. */
function versionOfName(
  name: string,
  record: StatementRecord,
  told: string | undefined,
): TextVersion | undefined {
  const parts = slug(name.replace(/\.[^.]+$/, ''))
    .split('-')
    .slice(-2);
  const langs = new Set(record.texts.map((version) => version.lang));
  const lang =
    parts.find((part) => langs.has(part)) ?? (told !== undefined && langs.has(told) ? told : undefined);
  const candidates =
    lang === undefined ? record.texts : record.texts.filter((version) => version.lang === lang);
  return candidates.find((version) => version.authority === 'authentic') ?? candidates[0];
}

/** Archives, captures and the live site are the same document; so are http and https, with and without www. */
export function sameAddress(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b);
}

function plainAddress(address: string): string {
  return originalAddress(address)
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www\.)?/, '')
    .replace(/:80(?=\/)/, '')
    .replace(/^(?:biden|trump|obama)whitehouse\.archives\.gov/, 'whitehouse.gov')
    .replace(/^\d{4}-\d{4}\.state\.gov/, 'state.gov')
    .replace(/[?&](?:utm_[a-z]+|fbclid|gclid|mc_cid)=[^&]*/g, '')
    .replace(/(?:\/index\.html)?\/?(?:#.*)?$/, '');
}
