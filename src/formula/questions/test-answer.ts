/** What a test of a claim came to, and how several answers become one. */
import type { Evidence } from './question-reading.ts';
import type { QuestionTest } from './questions.ts';

export type Verdict = 'confirmed' | 'contradicted' | 'not testable';

/** What one test of a claim came to. */
export interface TestAnswer {
  readonly kind: QuestionTest['kind'];
  readonly verdict: Verdict;
  /** What the texts that are there say, whether or not they settle it. */
  readonly soFar: 'holds' | 'fails' | 'nothing';
  /** Statements with a text that were looked at, those that have what is sought, and those that have it not. */
  readonly asked: readonly string[];
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** Known statements whose text is not there. */
  readonly missing: readonly string[];
  /** Statements whose texts are all in languages that cannot be searched for it: they are not silent. */
  readonly not_testable: readonly string[];
  /** Statements of which only texts of another authority are there: what does not count settles nothing. */
  readonly beside: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly sentence: string;
}

export type NotAsked = Pick<TestAnswer, 'missing' | 'not_testable' | 'beside'>;

/** Both parts must hold; one that fails decides. */
export function both(kind: QuestionTest['kind'], x: TestAnswer, y: TestAnswer): TestAnswer {
  const failed = x.verdict === 'contradicted' || y.verdict === 'contradicted';
  const held = x.verdict === 'confirmed' && y.verdict === 'confirmed';
  const nothingYet = x.soFar === 'nothing' && y.soFar === 'nothing';
  const fails = x.soFar === 'fails' || y.soFar === 'fails';
  return {
    kind,
    verdict: failed ? 'contradicted' : held ? 'confirmed' : 'not testable',
    soFar: nothingYet ? 'nothing' : fails ? 'fails' : 'holds',
    asked: [...x.asked, ...y.asked],
    with: [...x.with, ...y.with],
    without: [...x.without, ...y.without],
    missing: [...x.missing, ...y.missing],
    not_testable: [...x.not_testable, ...y.not_testable],
    beside: [...x.beside, ...y.beside],
    evidence: [...x.evidence, ...y.evidence],
    sentence: `here ${x.sentence}; elsewhere ${y.sentence}`,
  };
}

export function nothing(kind: QuestionTest['kind']): TestAnswer {
  return {
    kind,
    verdict: 'not testable',
    soFar: 'nothing',
    asked: [],
    with: [],
    without: [],
    missing: [],
    not_testable: [],
    beside: [],
    evidence: [],
    sentence: '',
  };
}
