/** The questions of `statements/questions/`, read once. Static data: bundled into the Worker, read by Node without a build. */
import china from '../../../statements/questions/china.json' with { type: 'json' };
import connectivity from '../../../statements/questions/connectivity.json' with { type: 'json' };
import form from '../../../statements/questions/form.json' with { type: 'json' };
import rights from '../../../statements/questions/rights.json' with { type: 'json' };
import sovereignty from '../../../statements/questions/sovereignty.json' with { type: 'json' };
import ukraine from '../../../statements/questions/ukraine.json' with { type: 'json' };
import worldOrder from '../../../statements/questions/world-order.json' with { type: 'json' };
import { lexicon } from '../patterns/lexicon.ts';
import { type Question, type QuestionProblem, readQuestions } from './questions.ts';

/** In the order of the themes. */
const files: readonly (readonly [file: string, value: unknown])[] = [
  ['ukraine.json', ukraine],
  ['sovereignty.json', sovereignty],
  ['china.json', china],
  ['world-order.json', worldOrder],
  ['rights.json', rights],
  ['connectivity.json', connectivity],
  ['form.json', form],
];

const formulas = new Set(lexicon.map(({ id }) => id));
const read = files.map(([file, value]) => readQuestions(file, value, formulas));

export interface QuestionTheme {
  readonly id: string;
  /** Id of the collection that the claims are about. */
  readonly collection: string;
  readonly order: number;
  readonly title: string;
  readonly titles?: { readonly ru: string } | undefined;
  readonly questions: readonly Question[];
}

/** Every question, theme by theme. */
export const questionThemes: readonly QuestionTheme[] = read.flatMap(({ theme, questions }) =>
  theme === undefined ? [] : [{ ...theme, questions }],
);
/** Mistakes in the files; a test keeps this empty. */
export const questionProblems: readonly QuestionProblem[] = read.flatMap(({ problems }) => problems);
