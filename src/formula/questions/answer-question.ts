import type { CountedAuthority } from '../../statement/index.ts';
import { METHOD } from '../counts/counted-text.ts';
import type { ReadText } from '../read-text.ts';
import { isJoint, type Speaker } from '../speakers/attribution.ts';
import { addText, createEchoes } from '../wording/echoes.ts';
import { findProvenance } from '../wording/provenance.ts';
import {
  type Evidence,
  type Found,
  type QuestionCollection,
  Reading,
  saysOneOf,
  type Unasked,
} from './question-reading.ts';
import type { Question, QuestionTest } from './questions.ts';

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

export interface Answer {
  readonly id: string;
  /** Contradicted when one test is; confirmed only when all are. */
  readonly verdict: Verdict;
  readonly tests: readonly TestAnswer[];
  readonly method: string;
}

/** Reads a collection once; the function answers any question of its texts of an authority. */
export function createAnswers(
  collection: QuestionCollection,
  authority: CountedAuthority = 'official',
): (question: Question) => Answer {
  const reading = new Reading(collection, authority);
  return (question) => {
    const tests = question.tests.map((test) => answerTest(reading, test));
    const verdict = tests.some((test) => test.verdict === 'contradicted')
      ? 'contradicted'
      : tests.every((test) => test.verdict === 'confirmed')
        ? 'confirmed'
        : 'not testable';
    return { id: question.id, verdict, tests, method: METHOD };
  };
}

function answerTest(reading: Reading, test: QuestionTest): TestAnswer {
  switch (test.kind) {
    case 'outside':
      return { ...nothing(test.kind), sentence: test.why };
    case 'find': {
      const found = reading.find(test.find, reading.select(test.in));
      return judge(test.kind, found, test.expect, (list) => list.length > 0);
    }
    case 'count': {
      const found = reading.find(test.find, reading.select(test.in));
      return judge(test.kind, found, 'every', (list) => list.length >= test.least);
    }
    case 'order':
      return judgeThose(test.kind, reading.find(test.find, reading.select(test.in)), 'every', (list) =>
        list.every(({ order }) => sameOrder(order, test.order)),
      );
    case 'speaker':
      return judgeThose(test.kind, reading.find(test.find, reading.select(test.in)), 'every', (list) =>
        list.every(({ speaker }) => isJoint({ kind: speaker } as Speaker) === (test.speaker === 'joint')),
      );
    case 'slot':
      return judgeThose(test.kind, reading.find(test.find, reading.select(test.in)), test.expect, (list) =>
        list.some(({ slots, lang }) => saysOneOf(slots[test.slot], lang, test.says)),
      );
    case 'before':
      return answerBefore(reading, test);
    case 'only':
      return answerOnly(reading, test);
    case 'first':
      return answerFirst(reading, test);
    case 'sourced':
      return answerSourced(reading, test);
  }
}

type Expectation = 'every' | 'some' | 'none';

/** Judges over all statements asked: a statement without text leaves open what it could have changed. */
function judge(
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

type NotAsked = Pick<TestAnswer, 'missing' | 'not_testable' | 'beside'>;

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
function judgeThose(
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

function answerOnly(reading: Reading, test: Extract<QuestionTest, { kind: 'only' }>): TestAnswer {
  const asked = reading.select(test.in);
  const inside = asked.filter(({ partner }) => test.series.includes(partner));
  const outside = asked.filter(({ partner }) => !test.series.includes(partner));
  const here = judge(test.kind, reading.find(test.find, inside), 'some', (list) => list.length > 0);
  const there = judge(test.kind, reading.find(test.find, outside), 'none', (list) => list.length > 0);
  return both(test.kind, here, there);
}

function answerFirst(reading: Reading, test: Extract<QuestionTest, { kind: 'first' }>): TestAnswer {
  const asked = reading.select(test.in);
  const self = reading.select({ statements: [test.statement] });
  const date = self[0]?.adopted ?? '';
  const earlier = asked.filter(({ id, adopted }) => id !== test.statement && adopted < date);
  const here = judge(test.kind, reading.find(test.find, self), 'every', (list) => list.length > 0);
  const there = judge(test.kind, reading.find(test.find, earlier), 'none', (list) => list.length > 0);
  // With nothing earlier in the selection the statement is the first by itself.
  return earlier.length === 0 ? here : both(test.kind, here, there);
}

function answerBefore(reading: Reading, test: Extract<QuestionTest, { kind: 'before' }>): TestAnswer {
  const firsts = new Map<string, readonly Evidence[]>();
  const found = new Map(
    reading.select(test.in).map(({ id }) => [
      id,
      // Both in one text: an order across two languages would mean nothing.
      reading.findFirst(id, (text) => {
        const [a, b] = [test.first, test.second].map((sought) => reading.findInText(sought, id, text));
        if (a === undefined || b === undefined) return undefined;
        if (a.length === 0 || b.length === 0) return [];
        firsts.set(id, [a[0] as Evidence, b[0] as Evidence]);
        return [...a, ...b];
      }),
    ]),
  );
  return judgeThose(test.kind, found, 'every', (list) => {
    const [a, b] = firsts.get(list[0]?.statement ?? '') ?? [];
    return a !== undefined && b !== undefined && a.from < b.from;
  });
}

function answerSourced(reading: Reading, test: Extract<QuestionTest, { kind: 'sourced' }>): TestAnswer {
  const shares: string[] = [];
  const found: Found = new Map(
    reading.select(test.in).map((statement): [string, readonly Evidence[] | Unasked] => {
      const own = reading.texts.get(statement.id)?.[0];
      const older = reading.statements.filter(
        ({ partner, adopted }) => partner === statement.partner && adopted < statement.adopted,
      );
      if (own === undefined)
        return [statement.id, reading.beside.has(statement.id) ? 'beside' : 'not obtained'];
      if (older.length === 0) return [statement.id, 'not testable'];
      const echoes = createEchoes(own.lang);
      for (const { id, partner, adopted } of older) {
        const text = reading.texts.get(id)?.find(({ lang }) => lang === own.lang);
        // What an older text that is not there said cannot be told from what is new.
        if (text === undefined) return [statement.id, 'not testable'];
        addText(echoes, { id, partner, adopted, lang: own.lang, text: text.read.text });
      }
      const { words, sourced } = findProvenance(echoes, own.read.text);
      const share = words === 0 ? 0 : sourced / words;
      shares.push(`${statement.id}: ${sourced} of ${words} words`);
      const fits = share >= (test.least ?? 0) && share <= (test.most ?? 1);
      return [statement.id, fits ? [whole(statement.id, own.lang, own.read)] : []];
    }),
  );
  const answer = judge(test.kind, found, 'every', (list) => list.length > 0);
  return { ...answer, evidence: [], sentence: [answer.sentence, ...shares].join('; ') };
}

function whole(statement: string, lang: string, read: ReadText): Evidence {
  const to = read.text.length;
  return { statement, lang, clause: 0, from: 0, to, words: '', slots: {}, order: [], speaker: 'text' };
}

/** Both parts must hold; one that fails decides. */
function both(kind: QuestionTest['kind'], x: TestAnswer, y: TestAnswer): TestAnswer {
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

function nothing(kind: QuestionTest['kind']): TestAnswer {
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

/** Other members may stand between; those named must be there in this order. */
function sameOrder(order: readonly string[], expected: readonly string[]): boolean {
  const relevant = order.filter((member) => expected.includes(member));
  return relevant.length === expected.length && relevant.every((member, i) => member === expected[i]);
}
