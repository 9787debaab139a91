import type { StatementRecord } from '../../statement/index.ts';
import type { StoredReview } from '../../store/index.ts';
import { fingerprint, normalise } from '../../text/index.ts';
import { readObtainedTexts } from '../corpus/texts.ts';

/** The texts at hand of the statements that alignments are of, by fingerprint. */
export async function textsByFingerprint(
  folder: string,
  statements: readonly StatementRecord[],
  reviews: readonly StoredReview[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(reviews.flatMap(({ record }) => [record.a.id, record.b.id]));
  const found = new Map<string, string>();
  for (const record of statements.filter(({ id }) => wanted.has(id)))
    for (const { raw } of (await readObtainedTexts(folder, record)).texts) {
      const text = normalise(raw);
      found.set(await fingerprint(text), text);
    }
  return found;
}

/** A line for each alignment that is set aside, because a text that it is of is not the one at hand. */
export function setAside(
  reviews: readonly StoredReview[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  return reviews
    .filter(({ current }) => current)
    .flatMap(({ record: { a, b, by, date, lang } }) => {
      const gone = [a, b].filter(({ sha256 }) => !texts.has(sha256)).map(({ id }) => id);
      return gone.length === 0
        ? []
        : [
            `${a.id} ${b.id} (${lang}): the alignment by ${by}, ${date}, is set aside: the text at hand of ${gone.join(' and of ')} is not the one that was aligned`,
          ];
    });
}
