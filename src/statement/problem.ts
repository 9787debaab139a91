import type { z } from 'zod';
import { nearest } from './nearest.ts';

/**
 * Something wrong in the content of a collection. Problems are collected and shown together, sorted by place;
 * they never stop the reading of the other files.
 */
export interface Problem {
  /** A stable name of the rule that was broken, for example `record/shape`. */
  readonly rule: string;
  /** The file, relative to the collection. */
  readonly file: string;
  /** The path of the field in the file ("texts.0.lang"), where there is one. */
  readonly field?: string;
  /** What stands there, and the valid value that was most likely meant, where values are to be chosen from. */
  readonly value?: string;
  readonly nearest?: string;
  readonly message: string;
}

/** The problems of shape of one file. `value` is what was parsed, `keys` are the fields that records know. */
export function problemsOfShape(
  file: string,
  error: z.ZodError,
  value: unknown,
  keys: readonly string[],
  rule = 'record/shape',
): readonly Problem[] {
  return error.issues.map((issue) => ({
    rule,
    file,
    ...(issue.path.length > 0 ? { field: issue.path.join('.') } : {}),
    ...describe(issue, value, keys),
  }));
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, in square brackets',
  object: 'an object, in braces',
  record: 'an object, in braces',
};

function describe(
  issue: z.core.$ZodIssue,
  root: unknown,
  keys: readonly string[],
): Pick<Problem, 'message' | 'value' | 'nearest'> {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { message: issue.message, ...meant(key, keys) };
  }
  const value = valueAt(root, issue.path);
  if (value === undefined && issue.path.length > 0)
    return {
      message: `must be given${issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : ''}`,
    };
  if (issue.code === 'invalid_type') return { message: `must be ${TYPES[issue.expected] ?? issue.expected}` };
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return { message: issue.message };
  const allowed = issue.values.map(String);
  return { message: `"${value}" is none of ${allowed.join(', ')}`, ...meant(value, allowed) };
}

function meant(value: string, allowed: readonly string[]): Pick<Problem, 'value' | 'nearest'> {
  const near = nearest(value, allowed);
  return { value, ...(near === null ? {} : { nearest: near }) };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const place = (problem: Problem) => `${problem.file}\u0000${problem.field ?? ''}\u0000${problem.rule}`;
  return [...problems].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** One line a problem: `us/us-2023-09-21.json: texts.0.lang: a language code … [record/shape]`. */
export function formatProblem(problem: Problem): string {
  return [
    problem.file,
    ...(problem.field ? [problem.field] : []),
    `${problem.message}${problem.nearest === undefined ? '' : `; did you mean "${problem.nearest}"?`} [${problem.rule}]`,
  ].join(': ');
}
