import { z } from 'zod';
import { nearest, problemsOfShape } from '../../statement/index.ts';
import { commonSources } from '../patterns/lexicon.ts';
import { parsePattern } from '../patterns/parse-pattern.ts';

/** Patterns of the formula notation by language. */
const patterns = z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string().min(1)).min(1));

/** What is looked for: a formula of the lexicon, or patterns of the question's own. */
const sought = z.strictObject({
  /** What it is in a reader's words, where the patterns alone would not tell. */
  name: z.string().min(1).optional(),
  name_ru: z.string().min(1).optional(),
  formula: z.string().min(1).optional(),
  any: patterns.optional(),
  /** Only in clauses where these stand too. */
  with: patterns.optional(),
  /** Only in clauses where none of these stands. */
  without: patterns.optional(),
});

/** Which statements are asked. Without any field: all. */
const selection = z.strictObject({
  statements: z.array(z.string().min(1)).optional(),
  series: z.array(z.string().min(1)).optional(),
  /** From and up to these dates (inclusive), as exact as given: "2025" takes the whole year. */
  from: z.string().optional(),
  to: z.string().optional(),
});

const where = { in: selection.default({}) };
const test = z.discriminatedUnion('kind', [
  /** Do all, some or none of the statements have it? */
  z.strictObject({
    kind: z.literal('find'),
    find: sought,
    expect: z.enum(['every', 'some', 'none']),
    ...where,
  }),
  /** Do these series have it, and no others among the statements asked? */
  z.strictObject({ kind: z.literal('only'), find: sought, series: z.array(z.string()).min(1), ...where }),
  /** Does it stand in this statement, and in none before it among the statements asked? */
  z.strictObject({ kind: z.literal('first'), find: sought, statement: z.string(), ...where }),
  /** Do the members of a set stand in this order, wherever it stands? */
  z.strictObject({ kind: z.literal('order'), find: sought, order: z.array(z.string()).min(2), ...where }),
  /** Do the words in a slot match one of the patterns, in every, some or no statement that has it? */
  z.strictObject({
    kind: z.literal('slot'),
    /** What is looked for in the slot, in a reader's words. */
    name: z.string().min(1).optional(),
    name_ru: z.string().min(1).optional(),
    find: sought,
    slot: z.string(),
    says: patterns,
    expect: z.enum(['every', 'some', 'none']),
    ...where,
  }),
  /** Is it said by one party or some (`single`), or by all together (`joint`), wherever it stands? */
  z.strictObject({
    kind: z.literal('speaker'),
    find: sought,
    speaker: z.enum(['single', 'joint']),
    ...where,
  }),
  /** Does the first stand before the second in every statement that has both? */
  z.strictObject({ kind: z.literal('before'), first: sought, second: sought, ...where }),
  /** Has every statement at least this many places? */
  z.strictObject({ kind: z.literal('count'), find: sought, least: z.int().positive(), ...where }),
  /** Lies at least, or at most, this share of the words in runs that older texts of the same series have? */
  z.strictObject({
    kind: z.literal('sourced'),
    least: z.number().min(0).max(1).optional(),
    most: z.number().min(0).max(1).optional(),
    ...where,
  }),
  /** Texts of statements cannot settle it. */
  z.strictObject({
    kind: z.literal('outside'),
    why: z.string().min(1),
    why_ru: z.string().min(1).optional(),
  }),
]);

const question = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** In the reader's words, with a question mark. */
  asks: z.string().min(1),
  /** What was claimed, in our own words. */
  claim: z.string().min(1),
  /** The same for Russian pages, which are in English where it is not given. */
  ru: z
    .strictObject({
      asks: z.string().min(1),
      claim: z.string().min(1),
      note: z.string().min(1).optional(),
    })
    .optional(),
  source: z.strictObject({
    author: z.string().min(1).optional(),
    outlet: z.string().min(1),
    year: z.int().min(2000).max(2100),
    /** Who and which outlet, as Russian readers know them. */
    ru: z.strictObject({ author: z.string().min(1).optional(), outlet: z.string().min(1) }).optional(),
    /** Where it can be read. */
    url: z.url().optional(),
    /** Said by the source, or seen by it in the text itself. */
    basis: z.enum(['stated', 'observed']),
  }),
  note: z.string().min(1).optional(),
  tests: z.array(test).min(1),
});

const questionFile = z.strictObject({
  /** Id of the collection that the claims are about; no other is asked them. */
  collection: z.string().min(1),
  theme: z.string().min(1),
  order: z.int().positive(),
  title: z.string().min(1),
  titles: z.strictObject({ ru: z.string().min(1) }).optional(),
  questions: z.array(question).min(1),
});

export type Question = z.output<typeof question>;
export type QuestionTest = z.output<typeof test>;
export type Sought = z.output<typeof sought>;
export type Selection = z.output<typeof selection>;

export interface QuestionProblem {
  /** `question/shape`, `question/pattern` or `question/formula`. */
  readonly rule: string;
  readonly file: string;
  readonly field?: string;
  readonly message: string;
  /** The valid value or field that was most likely meant. */
  readonly nearest?: string;
}

export interface QuestionFile {
  readonly theme?: {
    readonly id: string;
    readonly collection: string;
    readonly order: number;
    readonly title: string;
    readonly titles?: { readonly ru: string } | undefined;
  };
  readonly questions: readonly Question[];
  readonly problems: readonly QuestionProblem[];
}

/** A file of questions as it is written, before what is left out is filled in. */
export type QuestionSource = z.input<typeof questionFile>;

/** Questions that were checked before they were bundled: `questions.test.ts` reads each file with `readQuestions`. */
export function trustQuestions({ collection, theme, order, title, titles, questions }: QuestionSource) {
  return {
    id: theme,
    collection,
    order,
    title,
    titles,
    questions: questions.map((each): Question => ({ ...each, tests: each.tests.map(withSelection) })),
  };
}

function withSelection(one: QuestionSource['questions'][number]['tests'][number]): QuestionTest {
  return one.kind === 'outside' ? one : { ...one, in: one.in ?? {} };
}

/** Reads a parsed file of questions. `formulas` holds the ids that a question may name; null: those of the common lexicon. */
export function readQuestions(file: string, value: unknown, named: ReadonlySet<string> | null): QuestionFile {
  const formulas = named ?? commonIds();
  const parsed = questionFile.safeParse(value);
  if (!parsed.success) {
    const shapes = [questionFile, question, sought, selection, ...test.options];
    const known = shapes.flatMap(({ shape }) => Object.keys(shape));
    return { questions: [], problems: problemsOfShape(file, parsed.error, value, known, 'question/shape') };
  }
  const { collection, theme, order, title, titles, questions } = parsed.data;
  const problems: QuestionProblem[] = [];
  questions.forEach((each, q) => {
    each.tests.forEach((one, t) => {
      const field = `questions.${q}.tests.${t}`;
      const soughts = 'find' in one ? [one.find] : one.kind === 'before' ? [one.first, one.second] : [];
      for (const item of soughts) {
        if ((item.formula === undefined) === (item.any === undefined)) {
          problems.push({ rule: 'question/shape', file, field, message: 'either "formula" or "any"' });
        }
        if (item.formula !== undefined && !formulas.has(item.formula)) {
          const near = nearest(item.formula, [...formulas]);
          problems.push({
            rule: 'question/formula',
            file,
            field,
            message: `there is no formula "${item.formula}"`,
            ...(near === null ? {} : { nearest: near }),
          });
        }
        for (const part of [item.any, item.with, item.without])
          problems.push(...patternProblems(file, field, part));
      }
      if (one.kind === 'slot') problems.push(...patternProblems(file, field, one.says));
    });
  });
  return { theme: { id: theme, collection, order, title, titles }, questions, problems };
}

function commonIds(): ReadonlySet<string> {
  return new Set(commonSources().flatMap(({ formulas }) => formulas.map(({ id }) => id)));
}

function patternProblems(
  file: string,
  field: string,
  part: Readonly<Record<string, readonly string[]>> | undefined,
): readonly QuestionProblem[] {
  return Object.entries(part ?? {}).flatMap(([lang, list]) =>
    list.flatMap((source): readonly QuestionProblem[] => {
      const result = parsePattern(source, lang);
      if (result.ok) return [];
      const message = `${result.mistake.message} (at ${result.mistake.offset} in "${source}")`;
      return [{ rule: 'question/pattern', file, field, message }];
    }),
  );
}
