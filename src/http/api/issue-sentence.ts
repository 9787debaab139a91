import type { Issue } from './issues.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** How the library begins its own messages; those that our schemas give are sentences already. */
const MACHINE_WORDS = /^(Invalid|Too small|Too big)\b/;

/** What is expected in the place of a value that was refused, as a part of a sentence that names the valid values. */
export function expectation(issue: Issue): string {
  if (!MACHINE_WORDS.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_value': {
      const values = (issue.values ?? []).map((value) => `“${String(value)}”`);
      const [only] = values;
      return values.length === 1 ? `only ${only} is accepted` : `one of ${values.join(', ')} is expected`;
    }
    case 'invalid_type':
      return `${TYPES[issue.expected ?? ''] ?? 'another kind of value'} is expected`;
    case 'too_small':
      return `at least ${amount(issue.minimum, issue.origin)} is expected`;
    case 'too_big':
      return `at most ${amount(issue.maximum, issue.origin)} can be taken`;
    default:
      return 'it is not in the form that is expected';
  }
}

function amount(limit: number | bigint | undefined, origin: string | undefined): string {
  const written = Number(limit ?? 0).toLocaleString('en');
  const plural = Number(limit) === 1 ? '' : 's';
  if (origin === 'string') return `${written} character${plural}`;
  if (origin === 'array') return `${written} value${plural}`;
  return written;
}
