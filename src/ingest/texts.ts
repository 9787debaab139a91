import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem, StatementRecord, TextVersion } from '../statement/index.ts';
import type { Provenance } from '../store/index.ts';
import { fingerprint } from '../text/index.ts';
import { extractMarkdown } from './extract/markdown.ts';

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

/** Where the obtained text of one version is kept: `<collection>/texts/<id>/<lang>[.<issuer>].txt`, provenance beside it as .json. */
export function textPath(folder: string, record: StatementRecord, version: TextVersion): string {
  return join(folder, 'texts', record.id, `${textFileName(record, version)}.txt`);
}

/** Every text of a record that is at hand on this machine; what is missing is simply not in the answer. */
export async function readObtainedTexts(
  folder: string,
  record: StatementRecord,
): Promise<{ texts: readonly ObtainedText[]; problems: readonly Problem[] }> {
  const texts: ObtainedText[] = [];
  const problems: Problem[] = [];
  for (const [index, version] of record.texts.entries()) {
    const report = (message: string) =>
      problems.push({
        rule: 'text/unreadable',
        file: `${record.series}/${record.id}.json`,
        field: `texts.${index}`,
        message,
      });
    try {
      if (version.file !== undefined) {
        const raw = await readFile(join(folder, version.file), 'utf8');
        texts.push({
          version,
          raw: extractMarkdown(raw).text,
          provenance: { source: version.file, kind: record.specimen ? 'specimen' : 'file' },
        });
        continue;
      }
      const path = textPath(folder, record, version);
      if (!existsSync(path)) continue;
      const provenance = JSON.parse(await readFile(path.replace(/\.txt$/, '.json'), 'utf8')) as Provenance & {
        readonly sha256?: string;
      };
      const raw = await readFile(path, 'utf8');
      if (
        provenance.sha256 !== undefined &&
        provenance.sha256 !== (await fingerprint(raw.replace(/\n$/, '')))
      )
        report('the text is not the one that its provenance describes; fetch or add it again');
      else texts.push({ version, raw, provenance });
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
    }
  }
  return { texts, problems };
}
