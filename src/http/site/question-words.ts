import { lexicon, type Question } from '../../formula/index.ts';

type QuestionTest = Question['tests'][number];
type Sought = Extract<QuestionTest, { kind: 'find' }>['find'];

/** What one test of a claim asks of the texts, as a question for a person. */
export function askedBy(test: QuestionTest, nameOf: (statement: string) => string): string {
  if (test.kind === 'outside') return 'Can texts of statements settle this?';
  const where = whereOf(test.in, nameOf);
  switch (test.kind) {
    case 'find':
      return `${{ every: 'Do all of', some: 'Do any of', none: 'Do none of' }[test.expect]} ${where} have ${namely(test.find)}?`;
    case 'only':
      return `Of ${where}, do only those with ${test.series.join(', ')} have ${namely(test.find)}?`;
    case 'first':
      return `Does ${namely(test.find)} stand in ${nameOf(test.statement)}, and in none before it among ${where}?`;
    case 'order':
      return `Wherever ${namely(test.find)} stands in ${where}: in the order ${test.order.join(', ')}?`;
    case 'slot':
      return `Where ${namely(test.find)} stands: do ${test.expect === 'every' ? 'all' : test.expect === 'some' ? 'any' : 'none'} of ${where} say ${patternsOf(test.says)} there?`;
    case 'speaker':
      return `Wherever ${namely(test.find)} stands in ${where}: is it said ${test.speaker === 'joint' ? 'by all together' : 'by one party or some'}?`;
    case 'before':
      return `In ${where}: does ${namely(test.first)} stand before ${namely(test.second)}?`;
    case 'count':
      return `Do all of ${where} have ${namely(test.find)} at least ${test.least} times?`;
    case 'sourced':
      return `Do ${where} take ${test.least === undefined ? `at most ${percent(test.most)}` : `at least ${percent(test.least)}`} of their words from older texts of the same series?`;
  }
}

function percent(share: number | undefined): string {
  return `${Math.round((share ?? 1) * 100)} %`;
}

function namely(sought: Sought): string {
  const formula = lexicon.find(({ id }) => id === sought.formula);
  const main = formula ? `“${formula.name}”` : patternsOf(sought.any);
  const beside = sought.with ? ` together with ${patternsOf(sought.with)}` : '';
  const apart = sought.without ? ` without ${patternsOf(sought.without)}` : '';
  return `${main}${beside}${apart}`;
}

function patternsOf(patterns: Readonly<Record<string, readonly string[]>> | undefined): string {
  const own = patterns?.en ?? Object.values(patterns ?? {})[0] ?? [];
  return own.map((pattern) => `“${pattern}”`).join(' or ');
}

function whereOf(
  selection: Exclude<QuestionTest, { kind: 'outside' }>['in'],
  nameOf: (statement: string) => string,
): string {
  const which = selection.statements
    ? selection.statements.map(nameOf).join(', ')
    : selection.series
      ? `the statements with ${selection.series.join(', ')}`
      : 'all statements';
  const from = selection.from ? ` from ${selection.from}` : '';
  const to = selection.to ? ` until ${selection.to}` : '';
  return `${which}${from}${to}`;
}

/** The whole clause around the words; the words alone where the clause is no longer as it was. */
export function sentenceAround(
  clause: string | undefined,
  words: string,
): { readonly before: string; readonly words: string; readonly after: string } {
  const at = clause?.indexOf(words) ?? -1;
  return clause === undefined || at < 0
    ? { before: '', words, after: '' }
    : { before: clause.slice(0, at), words, after: clause.slice(at + words.length) };
}
