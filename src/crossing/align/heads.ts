import { readRoles } from '../../comparison/align/roles.ts';
import type { Link } from '../../comparison/index.ts';
import { prepareClauses } from '../../comparison/prepared/prepare.ts';
import type { KeyedText } from '../types.ts';

/** The head of a document ends before this clause. */
const HEAD = 6;

/**
 * Links title with title and dateline with dateline where nothing else was linked with either: of two documents they are
 * each other's counterparts whatever their words, as within one language. Only where both go on to say who met: a text
 * without such an opening is no document. `score` is that of the new links.
 */
export function linkHeads(
  a: KeyedText,
  b: KeyedText,
  links: readonly Link[],
  score: number,
): readonly Link[] {
  const [inA, inB] = [rolesOf(a), rolesOf(b)];
  if (inA.opening < 0 || inB.opening < 0) return links;
  const all = [...links];
  for (const role of ['title', 'dateline'] as const) {
    const [i, j] = [inA[role], inB[role]];
    if (i < 0 || j < 0 || all.some((link) => link.a.includes(i) || link.b.includes(j))) continue;
    // The order that the other links keep is kept.
    const crosses = all.some(
      (link) => !link.moved && link.a.some((x) => link.b.some((y) => x < i !== y < j)),
    );
    if (!crosses) all.push({ a: [i], b: [j], score, moved: false });
  }
  return all.sort((x, y) => x.a[0] - y.a[0]);
}

function rolesOf({ text, lang, clauses }: KeyedText) {
  const head = clauses.slice(0, HEAD);
  return readRoles(
    prepareClauses(
      text.slice(0, head.at(-1)?.to ?? 0),
      head.map(({ from, to, isHeading, number }, paragraph) => ({
        from,
        to,
        paragraph,
        kind: isHeading ? 'heading' : 'paragraph',
        ...(number === undefined ? {} : { number }),
      })),
      lang,
    ),
  );
}
