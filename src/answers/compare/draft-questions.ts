/**
 * Which stored clauses may say what a clause of a draft says → questions for the search table, each of which looks at a
 * bounded number of clauses. What a question costs is the number of clauses that fit it, and a frequent word fits
 * thousands; so the rarest stems are asked for one by one, and the others only where two of them stand together. Pure.
 */

export interface DraftQuestion {
  /** In the syntax of FTS5. */
  readonly expression: string;
  /** About how many clauses fit it. */
  readonly expected: number;
}

export interface StemRarity {
  /** Clauses that are stored. */
  readonly clauses: number;
  /** In how many of them each stem stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Clauses that one question may look at. */
const MOST_EXPECTED = 150;

/** Clauses that one statement of the database may look at: a few hundredths of a second of it. */
const EXPECTED_TOGETHER = 3000;

/** More stems of one clause tell nothing more. */
const MOST_STEMS = 8;

/** The question for a clause with these stems, or null where none of them is stored. */
export function questionOf(stems: Iterable<string>, { clauses, counts }: StemRarity): DraftQuestion | null {
  const known = [...stems]
    .flatMap((stem) => {
      const count = counts.get(stem);
      return count === undefined ? [] : [{ word: quoted(stem), count }];
    })
    .sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_STEMS);
  if (known.length === 0) return null;
  const parts: string[] = [];
  let expected = 0;
  const frequent: typeof known = [];
  for (const one of known) {
    if (expected + one.count <= MOST_EXPECTED) {
      parts.push(one.word);
      expected += one.count;
    } else frequent.push(one);
  }
  for (const { expression, together } of pairsOf(frequent, clauses)) {
    if (expected + together > MOST_EXPECTED) continue;
    parts.push(expression);
    expected += together;
  }
  if (parts.length === 0) {
    // Nothing but frequent words: what has all of them.
    parts.push(`(${known.map(({ word }) => word).join(' AND ')})`);
    expected = MOST_EXPECTED;
  }
  return { expression: `{stems} : (${parts.join(' OR ')})`, expected };
}

/** Two stems that stand in one clause, the rarest pair first, as if words did not seek each other's company. */
function pairsOf(
  stems: readonly { readonly word: string; readonly count: number }[],
  clauses: number,
): readonly { readonly expression: string; readonly together: number }[] {
  return stems
    .flatMap((a, at) =>
      stems.slice(at + 1).map((b) => ({
        expression: `(${a.word} AND ${b.word})`,
        together: Math.ceil((a.count * b.count) / Math.max(1, clauses)),
      })),
    )
    .sort((a, b) => a.together - b.together);
}

/** Questions in groups, each of which one statement of the database can answer quickly. */
export function groupsOf<Asked extends DraftQuestion>(
  questions: readonly Asked[],
): readonly (readonly Asked[])[] {
  const groups: Asked[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const question of questions) {
    if (size + question.expected > EXPECTED_TOGETHER) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(question);
    size += question.expected;
  }
  return groups;
}

/** A stem as FTS5 reads a string. */
function quoted(stem: string): string {
  return `"${stem.replaceAll('"', '""')}"`;
}
