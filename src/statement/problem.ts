import type { z } from 'zod';

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
  readonly message: string;
}

export function problemsOfShape(file: string, error: z.ZodError): readonly Problem[] {
  return error.issues.map((issue) => ({
    rule: 'record/shape',
    file,
    ...(issue.path.length > 0 ? { field: issue.path.join('.') } : {}),
    message: issue.message,
  }));
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
    `${problem.message} [${problem.rule}]`,
  ].join(': ');
}
