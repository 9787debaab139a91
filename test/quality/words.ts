/**
 * Which word became which: word edits against clauses whose words a careful reader aligned by hand, beside other
 * engines. The marks (`word-marks.json`) are file names, spans and token numbers; the wording is elsewhere.
 */
import { readFileSync } from 'node:fs';
import { diffArrays, diffWords as diffWordsOfJsdiff } from 'diff';
import { diff as fastMyersDiff } from 'fast-myers-diff';
import { diffTokens, diffWords } from '../../src/comparison/index.ts';
import { readTokens, type Tokens } from '../../src/text/index.ts';
import { readHubStatement } from './reference.ts';
import { mean, share } from './score.ts';
import type { Table } from './table.ts';

interface Marked {
  readonly a: MarkedSide;
  readonly b: MarkedSide;
  /** Runs of tokens that stayed: where in A, where in B, how many. */
  readonly same: readonly (readonly [a: number, b: number, tokens: number])[];
}

interface MarkedSide {
  readonly file: string;
  readonly span: readonly [from: number, to: number];
}

interface Clauses {
  readonly a: string;
  readonly b: string;
  readonly tokensA: Tokens;
  readonly tokensB: Tokens;
}

/** Token of A, token of B. */
type TokenPair = readonly [a: number, b: number];

const methods: readonly (readonly [string, (clauses: Clauses) => readonly TokenPair[]])[] = [
  ['jsdiff diffWords', ({ a, b }) => kept(diffWordsOfJsdiff(a, b), ({ value }) => readTokens(value).count)],
  [
    'jsdiff diffArrays',
    ({ tokensA, tokensB }) =>
      kept(diffArrays([...foldedOf(tokensA)], [...foldedOf(tokensB)]), ({ value }) => value.length),
  ],
  [
    'fast-myers-diff',
    ({ tokensA, tokensB }) => {
      const changes = [...fastMyersDiff([...foldedOf(tokensA)], [...foldedOf(tokensB)])];
      const pairs: TokenPair[] = [];
      let [atA, atB] = [0, 0];
      for (const [fromA, toA, , toB] of [...changes, [tokensA.count, 0, 0, 0] as const]) {
        while (atA < fromA) pairs.push([atA++, atB++]);
        [atA, atB] = [toA, toB];
      }
      return pairs;
    },
  ],
  [
    'Multivector, fewest edits (diffTokens)',
    ({ tokensA, tokensB }) =>
      diffTokens(foldedOf(tokensA), foldedOf(tokensB)).flatMap(({ kind, a, b }) =>
        kind === 'same'
          ? Array.from({ length: a[1] - a[0] }, (_, at): TokenPair => [a[0] + at, b[0] + at])
          : [],
      ),
  ],
  [
    'Multivector, as shown to readers (diffWords)',
    ({ a, b, tokensA, tokensB }) =>
      diffWords(a, b).flatMap((edit) => {
        if (edit.kind !== 'same') return [];
        const inB = within(tokensB, edit.b);
        return within(tokensA, edit.a).map((token, at): TokenPair => [token, inB[at] as number]);
      }),
  ],
];

/** Words only: a reader does not mind which of two commas stayed. */
export function measureWords(): Table | undefined {
  const marked = JSON.parse(
    readFileSync(new URL('word-marks.json', import.meta.url), 'utf8'),
  ) as readonly Marked[];
  const cases = marked.flatMap((mark) => {
    const a = slice(mark.a);
    const b = slice(mark.b);
    if (a === undefined || b === undefined) return [];
    const clauses = { a, b, tokensA: readTokens(a), tokensB: readTokens(b) };
    const known = mark.same.flatMap(([inA, inB, tokens]) =>
      Array.from({ length: tokens }, (_, at): TokenPair => [inA + at, inB + at]),
    );
    return [{ clauses, known: wordsOf(known, clauses), inOrder: rises(known) }];
  });
  if (cases.length === 0) return undefined;
  const inOrder = cases.filter((one) => one.inOrder).length;
  return {
    title: `Words of ${cases.length} reworded clauses, aligned by hand (in ${cases.length - inOrder} a word changed place, which edits in order cannot say)`,
    columns: ['method', 'all words right', 'where none changed place', 'precision', 'recall'],
    rows: methods.map(([name, align]) => {
      let hits = 0;
      let said = 0;
      let all = 0;
      const right = cases.map(({ clauses, known, inOrder }) => {
        const found = wordsOf(align(clauses), clauses);
        const common = [...found].filter((pair) => known.has(pair)).length;
        hits += common;
        said += found.size;
        all += known.size;
        return { inOrder, exact: common === found.size && common === known.size ? 1 : 0 };
      });
      return [
        name,
        share(mean(right.map(({ exact }) => exact))),
        share(mean(right.filter((one) => one.inOrder).map(({ exact }) => exact))),
        share(hits / said),
        share(hits / all),
      ];
    }),
  };
}

function slice({ file, span }: MarkedSide): string | undefined {
  return readHubStatement(file)?.slice(...span);
}

function foldedOf({ vocabulary, id }: Tokens): readonly string[] {
  return Array.from(id, (entry) => vocabulary[entry] as string);
}

function within({ from, to, count }: Tokens, span: { readonly from: number; readonly to: number }): number[] {
  const found: number[] = [];
  for (let token = 0; token < count; token++)
    if ((from[token] as number) >= span.from && (to[token] as number) <= span.to) found.push(token);
  return found;
}

function kept<Change extends { readonly added: boolean; readonly removed: boolean }>(
  changes: readonly Change[],
  tokensOf: (change: Change) => number,
): readonly TokenPair[] {
  const pairs: TokenPair[] = [];
  let [atA, atB] = [0, 0];
  for (const change of changes) {
    const tokens = tokensOf(change);
    if (!change.added && !change.removed)
      for (let at = 0; at < tokens; at++) pairs.push([atA + at, atB + at]);
    if (!change.added) atA += tokens;
    if (!change.removed) atB += tokens;
  }
  return pairs;
}

function wordsOf(pairs: readonly TokenPair[], { tokensA }: Clauses): Set<string> {
  return new Set(
    pairs
      .filter(([token]) => tokensA.isWord[tokensA.id[token] as number] === 1)
      .map((pair) => pair.join(' ')),
  );
}

function rises(pairs: readonly TokenPair[]): boolean {
  const sorted = [...pairs].sort(([x], [y]) => x - y);
  return sorted.every(([, b], at) => at === 0 || b > (sorted[at - 1] as TokenPair)[1]);
}
