import type { Formula } from '../patterns/formulas.ts';
import type { QuestionTest, Selection, Sought } from './questions.ts';

/** How a reader calls what a test names by its id. */
export interface Names {
  readonly statement: (id: string) => string;
  readonly series: (id: string) => string;
  /** Undefined where the lexicon has no such formula. */
  readonly formula: (id: string) => Pick<Formula, 'name' | 'names'> | undefined;
}

/** What one test of a claim asks of the texts, as a question for a person: no notation of patterns is left in it. */
export function askedBy(test: QuestionTest, names: Names): string {
  if (test.kind === 'outside') return 'Can texts of statements settle this?';
  const where = whereOf(test.in, names);
  const one = test.in.statements?.length === 1;
  switch (test.kind) {
    case 'find':
      if (test.expect === 'none') return `Is ${namely(test.find, names)} absent from ${where}?`;
      if (one) return `Does ${namely(test.find, names)} occur in ${where}?`;
      return `Does ${namely(test.find, names)} occur in ${test.expect === 'every' ? 'each' : 'any'} of ${where}?`;
    case 'only':
      return `Does ${namely(test.find, names)} occur in statements with ${listed(test.series.map(names.series), 'and')}, and in no others of ${where}?`;
    case 'first':
      return `Does ${namely(test.find, names)} occur in ${names.statement(test.statement)}, and in none before it among ${where}?`;
    case 'order':
      return `Wherever ${namely(test.find, names)} occurs in ${where}: in the order ${test.order.join(', ')}?`;
    case 'slot':
      return `Where ${namely(test.find, names)} occurs in ${where}: is it ${{ every: 'always', some: 'ever', none: 'never' }[test.expect]} followed by ${test.name ?? phrasesOf(test.says)}?`;
    case 'speaker':
      return `Wherever ${namely(test.find, names)} occurs in ${where}: is it said by ${test.speaker === 'joint' ? 'all together' : 'one party or some, not by all together'}?`;
    case 'before':
      return `In ${where}: does ${namely(test.first, names)} come before ${namely(test.second, names)}?`;
    case 'count':
      return `Does ${namely(test.find, names)} occur at least ${test.least} times in each of ${where}?`;
    case 'sourced':
      return `Do ${test.least === undefined ? `at most ${percent(test.most)}` : `at least ${percent(test.least)}`} of the words of ${where} occur in older texts of the same series?`;
  }
}

function percent(share: number | undefined): string {
  return `${Math.round((share ?? 1) * 100)} %`;
}

function namely(sought: Sought, names: Names): string {
  const formula = sought.formula === undefined ? undefined : names.formula(sought.formula);
  const main = sought.name ?? (formula ? `the formula “${formula.name}”` : phrasesOf(sought.any));
  const beside = sought.with ? ` in a sentence with ${phrasesOf(sought.with)}` : '';
  const apart = sought.without ? ` in a sentence without ${phrasesOf(sought.without)}` : '';
  return `${main}${beside}${apart}`;
}

function phrasesOf(patterns: Readonly<Record<string, readonly string[]>> | undefined): string {
  const own = patterns?.en ?? Object.values(patterns ?? {})[0] ?? [];
  return listed(
    own.map((pattern) => `“${phraseOf(pattern)}”`),
    'or',
  );
}

function listed(parts: readonly string[], last: 'and' | 'or'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/** More alternatives than this are not read but skipped. */
const MOST_CHOICES = 4;

/**
 * A pattern as a phrase for a reader: alternatives with "or", gaps and open endings as "…"; what only may stand and
 * what is only captured is left out.
 */
export function phraseOf(pattern: string): string {
  const text = pattern
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\.\.\.\d*/g, ' … ')
    .replace(/=/g, '');
  return tidy(innermost(text));
}

/** Brackets are opened from the inside to the outside. */
function innermost(text: string): string {
  const opened = text
    .replace(/\[[^[\](){}]*\]/g, ' ')
    .replace(/\(([^[\](){}]*)\)/g, (_, inside: string) => choice(inside.split('|')))
    .replace(/\{([^[\](){}]*)\}(\/\d+)?/g, (_, inside: string) => inside.split(',').map(tidy).join(' · '));
  return opened === text ? text : innermost(opened);
}

function choice(parts: readonly string[]): string {
  const shown = parts.slice(0, MOST_CHOICES).map(tidy);
  return shown.length < parts.length ? `${shown.join(' / ')} / …` : shown.join(' / ');
}

function tidy(text: string): string {
  return text
    .replace(/(\p{L})\*/gu, '$1…')
    .replace(/\*(?=[-\p{L}])/gu, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

function whereOf(selection: Selection, names: Names): string {
  const which = selection.statements
    ? listed(selection.statements.map(names.statement), 'and')
    : selection.series
      ? `the statements with ${listed(selection.series.map(names.series), 'and')}`
      : 'all statements';
  const from = selection.from ? ` from ${selection.from}` : '';
  const to = selection.to ? ` until ${selection.to}` : '';
  return `${which}${from}${to}`;
}
