/** The optional reference folder beside the project: texts and answers that are not part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const REFERENCE = new URL('../../../shared/', import.meta.url);

/** Where the reference folder is, or would be. */
export const referenceAddress = REFERENCE;
const HUB = new URL('statements/us-hub/', REFERENCE);

export function hasReference(): boolean {
  return existsSync(HUB);
}

/** A file of the reference folder, raw; undefined where it is absent. */
export function readReference(path: string): string | undefined {
  const file = new URL(path, REFERENCE);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/**
 * A statement of the hub, raw; undefined where it is absent. Long file names are whole titles, so they are cited as
 * their beginning, "…" and, where that fits several, their end.
 */
export function readHubStatement(cited: string): string | undefined {
  const [start = '', end = ''] = cited.split('…');
  const name = listReference('statements/us-hub/').find((file) =>
    cited.includes('…') ? file.startsWith(start) && file.endsWith(end) : file === cited,
  );
  return name === undefined ? undefined : readReference(`statements/us-hub/${name}`);
}

export function listReference(folder: string): readonly string[] {
  const directory = new URL(folder, REFERENCE);
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}

/** Texts of all statements of the hub, without their front matter. */
export function readHubBodies(): readonly string[] {
  return listReference('statements/us-hub/')
    .filter((name) => name.endsWith('.md'))
    .map((name) =>
      (readReference(`statements/us-hub/${name}`) as string).replace(/^---\n[\s\S]*?\n---\n/, ''),
    );
}
