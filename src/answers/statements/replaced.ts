import type { D1Database } from '@cloudflare/workers-types';
import { textReference } from '../../addresses/urls.ts';
import type { TextFacts } from '../../store/index.ts';
import { compareStatements, type Later } from '../compare/comparison.ts';
import { type FoundText, replacementOf } from './texts.ts';

/** Two copies of one text in one language, one of which took the place of the other. */
export interface ReplacedCopy {
  readonly earlier: TextFacts;
  readonly later: TextFacts;
  /** Rows of their comparison that are not the same; null where they cannot be compared. */
  readonly differing: number | null;
}

/**
 * The copy whose place a current text took, or the one that stands in the place of a superseded text; null where there is
 * none. `versions` are all that the store has of the statement.
 */
export async function readReplacedCopy(
  db: D1Database,
  shown: FoundText,
  versions: readonly TextFacts[],
  later?: Later,
): Promise<ReplacedCopy | null> {
  const { text, statement } = shown;
  const pair = text.current
    ? { earlier: copyBefore(text, versions), later: text }
    : { earlier: text, later: replacementOf(shown) };
  if (pair.earlier === null || pair.later === null || pair.earlier.sha256 === pair.later.sha256) return null;
  const { id } = statement.record;
  const compared = await compareStatements(
    db,
    { a: textReference(id, pair.earlier.sha256), b: textReference(id, pair.later.sha256) },
    later,
  );
  const differing = compared.ok
    ? compared.value.comparison.rows.filter(({ kind }) => kind !== 'same').length
    : null;
  return { earlier: pair.earlier, later: pair.later, differing };
}

/** The copy that was the current one of this language until this text came: the newest of those that no longer are. */
function copyBefore(text: TextFacts, versions: readonly TextFacts[]): TextFacts | null {
  const [newest] = versions
    .filter(
      ({ lang, sha256, current, added }) =>
        lang === text.lang && sha256 !== text.sha256 && !current && added <= text.added,
    )
    .sort((x, y) => (x.added < y.added ? 1 : x.added > y.added ? -1 : y.id - x.id));
  return newest ?? null;
}
