import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, StatementRecord, TextVersion } from '../../statement/index.ts';
import type { Provenance } from '../../store/index.ts';
import { fingerprint, normalise } from '../../text/index.ts';
import { extractMarkdown } from '../extract/markdown.ts';

/** A text that is at hand, with where it came from. */
export interface ObtainedText {
  readonly version: TextVersion;
  /** Not yet normalised. */
  readonly raw: string;
  readonly provenance: Provenance;
}

/** `en`, or `ru.akorda-kz` where one language has texts of several issuers. */
export function textFileName(record: StatementRecord, version: TextVersion): string {
  const several = record.texts.filter((other) => other.lang === version.lang).length > 1;
  return several ? `${version.lang}.${slug(version.issuer)}` : version.lang;
}

export function slug(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Where the obtained text of one version is written: `<collection>/texts/<id>/<lang>[.<issuer>].txt`, provenance beside it as .json. */
export function textPath(folder: string, record: StatementRecord, version: TextVersion): string {
  return join(folder, 'texts', record.id, `${textFileName(record, version)}.txt`);
}

/**
 * Where the obtained text of one version stands. A text that was obtained when its language had one issuer keeps its
 * shorter name; it is found there as long as its provenance names the issuer.
 */
export async function findTextPath(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
): Promise<string> {
  const path = textPath(folder, record, version);
  const shorter = join(folder, 'texts', record.id, `${version.lang}.txt`);
  if (path === shorter || existsSync(path) || !existsSync(shorter)) return path;
  try {
    const provenance = JSON.parse(await readFile(provenancePath(shorter), 'utf8')) as { publisher?: unknown };
    return provenance.publisher === version.issuer ? shorter : path;
  } catch {
    // A text without readable provenance cannot be told to be of this issuer.
    return path;
  }
}

/** Provenance stands beside its text. */
export function provenancePath(path: string): string {
  return path.replace(/\.txt$/, '.json');
}

/**
 * True where a person has reviewed this version and this is another text: it may be kept, to be compared, but is not
 * served. `fingerprints` are those of the text as written and in its normal form, which a later version may change.
 */
export function differsFromReviewed(version: TextVersion, fingerprints: readonly string[]): boolean {
  return version.pin !== undefined && !fingerprints.includes(version.pin.sha256);
}

/** Every text of a record that is at hand on this machine; what is missing is simply not in the answer. */
export async function readObtainedTexts(
  folder: string,
  record: StatementRecord,
): Promise<{ texts: readonly ObtainedText[]; problems: readonly Problem[] }> {
  const texts: ObtainedText[] = [];
  const problems: Problem[] = [];
  for (const [index, version] of record.texts.entries()) {
    const report = (message: string, rule = 'text/unreadable') =>
      problems.push({
        rule,
        file: `${record.series}/${record.id}.json`,
        field: `texts.${index}`,
        message,
      });
    try {
      const text = await readObtainedText(folder, record, version);
      if (text === undefined) continue;
      if (typeof text === 'string') report(text);
      else if (
        differsFromReviewed(version, [
          await fingerprint(text.raw.replace(/\n$/, '')),
          await fingerprint(normalise(text.raw)),
        ])
      )
        report(
          `the ${version.lang} text at hand is not the one that was reviewed, and is left out; "verify ${record.id}" shows the difference, "pin" accepts it`,
          'text/not-reviewed',
        );
      else texts.push(text);
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
    }
  }
  return { texts, problems };
}

/** The text, undefined where it is not at hand, or in words why it cannot be used. */
async function readObtainedText(
  folder: string,
  record: StatementRecord,
  version: TextVersion,
): Promise<ObtainedText | string | undefined> {
  if (version.file !== undefined) {
    const raw = await readFile(join(folder, version.file), 'utf8');
    return {
      version,
      raw: extractMarkdown(raw).text,
      provenance: { source: version.file, kind: record.specimen ? 'specimen' : 'file' },
    };
  }
  const path = await findTextPath(folder, record, version);
  if (!existsSync(path)) return undefined;
  const provenance = JSON.parse(await readFile(provenancePath(path), 'utf8')) as Provenance & {
    readonly sha256?: string;
  };
  const raw = await readFile(path, 'utf8');
  if (provenance.sha256 !== undefined && provenance.sha256 !== (await fingerprint(raw.replace(/\n$/, ''))))
    return 'the text is not the one that its provenance describes; fetch or add it again';
  return { version, raw, provenance };
}
