import { alignPrepared } from './align.ts';
import { ENGINE_NAME, ENGINE_VERSION } from './engine.ts';
import { joinTexts } from './lexis.ts';
import { prepareText } from './prepare.ts';
import { buildRows } from './rows.ts';
import { summarise } from './summary.ts';
import type { Comparison, ComparisonOptions, Link, PreparedText } from './types.ts';

/**
 * Compares two texts: rows of clauses that make the same point, and the word edits inside each row. Offsets point
 * into the texts as given; normalise them first where offsets shall be citable. The result depends on the two texts,
 * the options and the engine version alone.
 */
export function compareTexts(a: string, b: string, options?: ComparisonOptions): Comparison {
  const lang = options?.lang ?? 'en';
  return comparePrepared(prepareText(a, { lang }), prepareText(b, { lang }), options);
}

/** `compareTexts` for texts prepared before. */
export function comparePrepared(a: PreparedText, b: PreparedText, options?: ComparisonOptions): Comparison {
  const mode = options?.mode ?? 'series';
  const { lexis, idsA, idsB } = joinTexts(a, b);
  // Ties are broken the same way whichever text is named first: the work is always done in one direction.
  const turned = a.text > b.text;
  const alignment = turned ? alignPrepared(b, a, mode) : alignPrepared(a, b, mode);
  const links = turned
    ? turnLinks(linkEqualClauses(b, a, idsB, idsA, alignment.links))
    : linkEqualClauses(a, b, idsA, idsB, alignment.links);
  const { rows, words, precise } = buildRows({ a, b, idsA, idsB, lexis, links, turned });
  return {
    a: { lang: a.lang, words: words.same + words.only_a },
    b: { lang: b.lang, words: words.same + words.only_b },
    mode,
    precise: precise && alignment.precise,
    engine: { name: ENGINE_NAME, version: ENGINE_VERSION, options: { lang: a.lang, mode } },
    summary: summarise(rows, words, mode),
    rows,
  };
}

function turnLinks(links: readonly Link[]): readonly Link[] {
  return links.map((link) => ({ ...link, a: link.b, b: link.a }));
}

/** Clauses that no link holds but whose tokens are equal are linked in order, so that equal texts give equal rows. */
function linkEqualClauses(
  a: PreparedText,
  b: PreparedText,
  idsA: Int32Array,
  idsB: Int32Array,
  links: readonly Link[],
): readonly Link[] {
  const linkedA = new Uint8Array(a.clauses.length);
  const linkedB = new Uint8Array(b.clauses.length);
  for (const link of links) {
    for (const clause of link.a) linkedA[clause] = 1;
    for (const clause of link.b) linkedB[clause] = 1;
  }
  const waiting = new Map<number, number[]>();
  for (let clause = b.clauses.length - 1; clause >= 0; clause--) {
    if (linkedB[clause] === 1) continue;
    const key = hashOfClause(b, idsB, clause);
    const list = waiting.get(key);
    if (list) list.push(clause);
    else waiting.set(key, [clause]);
  }
  if (waiting.size === 0) return links;
  const more: Link[] = [];
  let lastB = -1;
  for (let clause = 0; clause < a.clauses.length; clause++) {
    if (linkedA[clause] === 1) continue;
    const list = waiting.get(hashOfClause(a, idsA, clause));
    const other = list?.findLast((candidate) => haveEqualTokens(a, idsA, clause, b, idsB, candidate));
    if (list === undefined || other === undefined) continue;
    list.splice(list.lastIndexOf(other), 1);
    more.push({ a: [clause], b: [other], score: 1, moved: other < lastB });
    lastB = Math.max(lastB, other);
  }
  return [...links, ...more];
}

function hashOfClause(side: PreparedText, ids: Int32Array, clause: number): number {
  let hash = 0x811c9dc5;
  const to = side.clauseTokens[clause + 1] as number;
  for (let token = side.clauseTokens[clause] as number; token < to; token++) {
    hash = Math.imul(hash ^ (ids[token] as number), 0x01000193);
  }
  return hash;
}

function haveEqualTokens(
  a: PreparedText,
  idsA: Int32Array,
  clauseA: number,
  b: PreparedText,
  idsB: Int32Array,
  clauseB: number,
): boolean {
  const fromA = a.clauseTokens[clauseA] as number;
  const fromB = b.clauseTokens[clauseB] as number;
  const size = (a.clauseTokens[clauseA + 1] as number) - fromA;
  if (size !== (b.clauseTokens[clauseB + 1] as number) - fromB) return false;
  for (let token = 0; token < size; token++) if (idsA[fromA + token] !== idsB[fromB + token]) return false;
  return true;
}
