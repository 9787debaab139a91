/** Counts of a comparison across languages, and what they say in plain words. Pure. */
import { primaryLanguage } from '../text/index.ts';
import { counterpartsTold } from './counterparts-told.ts';
import type { Certainty, CrossedCount, CrossedRow, CrossedSummary, KeyedText } from './types.ts';

export function summariseCrossing(
  a: KeyedText,
  b: KeyedText,
  rows: readonly CrossedRow[],
  oneStatement: boolean,
): CrossedSummary {
  const count = (keep: (row: CrossedRow) => boolean): number => rows.filter(keep).length;
  const certain = (certainty: Certainty): number => count((row) => row.certainty === certainty);
  const clausesOf = (side: 'a' | 'b', keep: (row: CrossedRow) => boolean): number =>
    rows.reduce((sum, row) => sum + (row.kind === 'counterpart' && keep(row) ? row[side].length : 0), 0);
  const isPossible = (row: CrossedRow): boolean => !oneStatement && row.certainty === 'possible';
  const countOf = (side: 'a' | 'b', { clauses }: KeyedText): CrossedCount => ({
    with: clausesOf(side, (row) => !isPossible(row)),
    possible: clausesOf(side, isPossible),
    of: clauses.length,
  });
  const summary = {
    rows: {
      counterpart: count((row) => row.kind === 'counterpart'),
      only_a: count((row) => row.kind === 'only_a'),
      only_b: count((row) => row.kind === 'only_b'),
      moved: count((row) => row.moved),
      split: count((row) => row.split),
      merged: count((row) => row.merged),
    },
    certainty: { sure: certain('sure'), likely: certain('likely'), possible: certain('possible') },
    clauses: { a: countOf('a', a), b: countOf('b', b) },
    formulas: formulasOf(a, b),
  };
  return { sentence: sentenceOf(summary, oneStatement), ...summary };
}

function formulasOf(a: KeyedText, b: KeyedText): CrossedSummary['formulas'] {
  const [inA, inB] = [formulasIn(a), formulasIn(b)];
  const langs = [primaryLanguage(a.lang), primaryLanguage(b.lang)];
  const testable = (id: string): boolean => {
    const patterns = a.formulas.find((formula) => formula.id === id)?.patterns ?? {};
    return langs.every((lang) => patterns[lang] !== undefined);
  };
  const [all] = [[...new Set([...inA, ...inB])].sort()];
  return {
    both: all.filter((id) => inA.has(id) && inB.has(id)),
    only_a: all.filter((id) => inA.has(id) && !inB.has(id) && testable(id)),
    only_b: all.filter((id) => inB.has(id) && !inA.has(id) && testable(id)),
    not_testable: all.filter((id) => inA.has(id) !== inB.has(id) && !testable(id)),
  };
}

function formulasIn({ clauses }: KeyedText): ReadonlySet<string> {
  return new Set(
    clauses.flatMap(({ places }) =>
      places.flatMap(({ kind, keys }) => (kind === 'formula' ? keys.map((key) => key.slice(1)) : [])),
    ),
  );
}

function sentenceOf(
  { rows, certainty, clauses, formulas }: Omit<CrossedSummary, 'sentence'>,
  oneStatement: boolean,
): string {
  if (clauses.a.of + clauses.b.of === 0) return 'Neither text has a clause.';
  const shared = plural(formulas.both.length, 'formula');
  if (rows.counterpart === 0)
    return `No clause of one text was found to make the point of a clause of the other; ${shared} in both.`;
  const found = counterpartsTold(clauses, oneStatement, { where: '' });
  if (oneStatement) return `Two versions of one statement: ${found}.`;
  return (
    `${found} (rows: ${certainty.sure} sure, ${certainty.likely} likely, ${certainty.possible} possible); ` +
    `${shared} in both. For the other clauses no counterpart was found, which does not say that there is none.`
  );
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
