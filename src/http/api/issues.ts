import type { Refusal } from '../../answers/refusal.ts';
import { nearest } from '../../statement/index.ts';
import { fieldsTaken } from './closed-object.ts';
import { expectation } from './issue-sentence.ts';

/** The fields of a Zod issue that are read here. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  /** What is too small or too big: string, number, array. */
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly Issue[])[];
}

/** What is looked for inside of a side and stands beside it. */
const OUTSIDE: ReadonlyMap<string, string> = new Map([
  ['a.lang', 'lang_a'],
  ['b.lang', 'lang_b'],
]);

/** The first problem of an input that was validated, in the words of the API; `alternatives` are those of each shape that it might have had. */
export function refusalOfIssues(
  issues: readonly Issue[],
  input: unknown,
  alternatives: readonly Issue[] = issues,
): Refusal {
  // Whoever misspells a name also leaves out the right one: the former says more.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (issue === undefined) return { reason: 'bad-parameter', detail: 'The request cannot be used.' };
  if (issue.code === 'invalid_union' && issue.errors && issue.errors.length > 0) {
    const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    if (closest.length > 0)
      return refusalOfIssues(
        closest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        input,
        issue.errors.flat(),
      );
  }
  const parameter = parameterOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys?.[0] ?? '';
    const field = [...issue.path.map(String), key.slice(0, 100)].join('.');
    const other = OUTSIDE.get(field);
    const valid = fieldsTaken(alternatives.map(({ message }) => message));
    return {
      reason: 'unknown-parameter',
      detail: `There is no field “${field.toWellFormed()}”${valid ? ` beside ${valid.join(', ')}` : ''}.${other === undefined ? '' : ` The language of “${parameter}” is named outside of it, by “${other}”.`}`,
      parameter: field,
      ...(valid ? { valid, nearest: other ?? nearest(key.slice(0, 100), valid) } : {}),
    };
  }
  const at = parameter === '' ? {} : { parameter };
  if (issue.code === 'invalid_type' && / received undefined$/.test(issue.message))
    return {
      reason: parameter === '' ? 'bad-body' : 'missing-parameter',
      detail: parameter === '' ? 'A JSON object is expected.' : `“${parameter}” must be given.`,
      ...at,
    };
  const given = valueAt(input, issue.path);
  const value = typeof given === 'string' ? given : undefined;
  const valid = issue.code === 'invalid_value' ? (issue.values ?? []).map(String) : undefined;
  return {
    reason: parameter === '' ? 'bad-body' : 'bad-parameter',
    detail:
      parameter === ''
        ? `The body cannot be used: ${expectation(issue)}.`
        : `“${parameter}” cannot be used: ${expectation(issue)}.`,
    ...at,
    ...(value !== undefined ? { value } : {}),
    ...(valid ? { valid, nearest: value === undefined ? null : nearest(value, valid) } : {}),
  };
}

/** The name that a reader gave: an item of a list goes by the name of the list, and the value says which it is. */
function parameterOf(path: readonly PropertyKey[]): string {
  const named = path.findLastIndex((key) => typeof key === 'string');
  return path
    .slice(0, named + 1)
    .map(String)
    .join('.');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
