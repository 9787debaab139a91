/** Alignments by hand of a collection: `reviews/<a>..<b>.<lang>.json`, places in two texts and no wording. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, type ReviewRecord, reviewRecord } from '../../statement/index.ts';
import type { StoredReview } from '../../store/index.ts';
import { sha256 } from './written-folder.ts';

const FOLDER = 'reviews';
const REPLACED = 'reviews/replaced';

export interface CollectionReviews {
  readonly reviews: readonly StoredReview[];
  readonly problems: readonly Problem[];
}

/** Every alignment of a collection folder. A file that cannot be read is a problem, and the others are used. */
export async function readReviews(folder: string): Promise<CollectionReviews> {
  const reviews: StoredReview[] = [];
  const problems: Problem[] = [];
  const files = [...(await jsonIn(folder, FOLDER)), ...(await jsonIn(folder, REPLACED))];
  for (const file of files) {
    const record = reviewRecord.safeParse(await readJson(join(folder, file)));
    const current = !file.startsWith(REPLACED);
    if (record.success) {
      const name = nameOf(record.data);
      // One that was taken in again after another had replaced it is the present one.
      if (reviews.every((review) => review.name !== name))
        reviews.push({ name, current, record: record.data });
    } else
      problems.push(
        ...record.error.issues.slice(0, 3).map(({ path, message }) => ({
          rule: 'review/shape',
          file,
          ...(path.length > 0 ? { field: path.join('.') } : {}),
          message,
        })),
      );
  }
  return { reviews, problems };
}

async function jsonIn(folder: string, below: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, below)).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${below}/${name}`);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** How addresses name an alignment: the first digits of the fingerprint of what it says. */
function nameOf(record: ReviewRecord): string {
  return sha256(JSON.stringify(record)).slice(0, 12);
}

/**
 * Writes an alignment into the collection. One of the same pair that says something else, whichever of the two it calls A,
 * is kept beside it, below `reviews/replaced`. Gives the path, relative to the folder, and those of what was replaced.
 */
export async function writeReviewRecord(
  folder: string,
  record: ReviewRecord,
): Promise<{ readonly file: string; readonly replaced: readonly string[] }> {
  const { a, b, lang } = record;
  const name = `${a.id}..${b.id}.${lang}`;
  const file = join(FOLDER, `${name}.json`);
  const path = join(folder, file);
  const content = `${JSON.stringify(record)}\n`;
  await mkdir(join(folder, FOLDER), { recursive: true });
  const replaced: string[] = [];
  for (const before of [name, `${b.id}..${a.id}.${lang}`]) {
    const known = join(folder, FOLDER, `${before}.json`);
    const said = await readFile(known, 'utf8').catch(() => null);
    if (said === null || said === content) continue;
    const digest = sha256(said).slice(0, 12);
    const kept = join(REPLACED, `${before}.${digest}.json`);
    await mkdir(join(folder, REPLACED), { recursive: true });
    await rename(known, join(folder, kept));
    replaced.push(kept);
  }
  // A file that is whole, or none: a kill leaves the one beside it.
  const half = `${path}.part`;
  await writeFile(half, content);
  await rename(half, path);
  return { file, replaced };
}
