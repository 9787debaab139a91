import type { CountedAuthority } from '../../statement/index.ts';
import { METHOD } from '../counts/counted-text.ts';
import type { ReadText } from '../read-text.ts';
import { isJoint, type Speaker } from '../speakers/speaker.ts';
import { addText, createEchoes } from '../wording/echoes.ts';
import { findProvenance } from '../wording/provenance.ts';
import { judge, judgeThose } from './judge.ts';
import {
  type Evidence,
  type Found,
  type QuestionCollection,
  Reading,
  saysOneOf,
  type Unasked,
} from './question-reading.ts';
import type { Question, QuestionTest } from './questions.ts';
import { both, nothing, type TestAnswer, type Verdict } from './test-answer.ts';

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
        firsts.set(id, [a[0], b[0]]);
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

/** Other members may stand between; those named must be there in this order. */
function sameOrder(order: readonly string[], expected: readonly string[]): boolean {
  const relevant = order.filter((member) => expected.includes(member));
  return relevant.length === expected.length && relevant.every((member, i) => member === expected[i]);
}
