/** What was found in each statement → verdict and sentence; a statement that was not asked is never silent. */
import type { Evidence, Found, Unasked } from './question-reading.ts';
import type { QuestionTest } from './questions.ts';
import type { NotAsked, TestAnswer, Verdict } from './test-answer.ts';

type Expectation = 'every' | 'some' | 'none';

/** Judges over all statements asked: a statement without text leaves open what it could have changed. */
export function judge(
  kind: QuestionTest['kind'],
  found: Found,
  expect: Expectation,
  fits: (evidence: readonly Evidence[]) => boolean,
): TestAnswer {
  const yes: string[] = [];
  const no: string[] = [];
  const unasked = unaskedOf(found);
  for (const [statement, evidence] of found)
    if (typeof evidence !== 'string') (fits(evidence) ? yes : no).push(statement);
  const decided = { every: no.length > 0, none: yes.length > 0, some: yes.length > 0 }[expect];
  const holds = expect === 'some' ? yes.length > 0 : !decided;
  const asked = [...yes, ...no];
  const verdict: Verdict =
    asked.length > 0 && (decided || asked.length === found.size)
      ? holds
        ? 'confirmed'
        : 'contradicted'
      : 'not testable';
  return {
    kind,
    verdict,
    soFar: asked.length === 0 ? 'nothing' : holds ? 'holds' : 'fails',
    asked,
    with: yes,
    without: no,
    ...unasked,
    evidence: [...found.values()].flatMap((list) => (typeof list === 'string' ? [] : list)),
    sentence:
      kind === 'find' && expect === 'none'
        ? sentenceOf(LACK, no.length, asked.length, unasked)
        : sentenceOf(DO[kind], yes.length, asked.length, unasked),
  };
}

function unaskedOf(found: Found): NotAsked {
  const those = (why: Unasked) => [...found].flatMap(([id, evidence]) => (evidence === why ? [id] : []));
  return {
    missing: those('not obtained'),
    not_testable: those('not testable'),
    beside: those('beside'),
  };
}

/** What the statements that are counted do, by kind of test: one, several. */
const DO: Readonly<Record<QuestionTest['kind'], readonly [one: string, several: string]>> = {
  find: ['has it', 'have it'],
  only: ['has it', 'have it'],
  first: ['has it', 'have it'],
  count: ['has it that often', 'have it that often'],
  order: ['that has it keeps this order', 'that have it keep this order'],
  speaker: ['that has it says it so', 'that have it say it so'],
  slot: ['that has it says so there', 'that have it say so there'],
  before: ['that has both keeps this order', 'that have both keep this order'],
  sourced: ['does', 'do'],
  outside: ['', ''],
};

/** What those do that an absence is claimed of. */
const LACK = ['does not have it', 'do not have it'] as const;

/** "1 of 2 statements have it; 60 not obtained". */
function sentenceOf(
  [one, several]: readonly [one: string, several: string],
  yes: number,
  asked: number,
  unasked: NotAsked,
): string {
  const missing = unasked.missing.length;
  if (asked === 0 && missing > 0 && unasked.not_testable.length + unasked.beside.length === 0)
    return missing === 1 ? 'the text was not obtained' : `none of the ${missing} texts was obtained`;
  if (asked === 0)
    return notAsked(unasked) === ''
      ? 'no statement is known that could be asked'
      : `no statement could be asked${notAsked(unasked)}`;
  return `${yes} of ${asked} ${asked === 1 ? `statement ${one}` : `statements ${several}`}${notAsked(unasked)}`;
}

/** Every statement that was not asked, and why: none of them is silent. */
function notAsked({ missing, not_testable, beside }: NotAsked): string {
  return [
    missing.length > 0 ? `; ${missing.length} not obtained` : '',
    not_testable.length > 0
      ? `; ${not_testable.length} only in languages that cannot be searched for it`
      : '',
    beside.length > 0 ? `; ${beside.length} only in texts of another authority, which were not asked` : '',
  ].join('');
}

/** `judge` among the statements that have it at all; when none has it, there is nothing to judge. */
export function judgeThose(
  kind: QuestionTest['kind'],
  found: Found,
  expect: Expectation,
  fits: (evidence: readonly Evidence[]) => boolean,
): TestAnswer {
  // A string, which says why a statement was not asked, is never empty.
  const having = new Map([...found].filter(([, list]) => list.length > 0));
  const searched = [...found.values()].some((list) => typeof list !== 'string');
  const nobodyHasIt = searched && ![...having.values()].some((list) => typeof list !== 'string');
  const answer = judge(kind, having, expect, fits);
  if (!nobodyHasIt) return answer;
  const looked = [...found.values()].filter((list) => typeof list !== 'string').length;
  const sentence = `0 of ${looked} ${looked === 1 ? 'statement has' : 'statements have'} the words at all${notAsked(answer)}`;
  return {
    ...answer,
    verdict: looked < found.size ? 'not testable' : 'contradicted',
    soFar: 'nothing',
    sentence,
  };
}
