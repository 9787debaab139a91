/** The questions of `statements/questions/`, static data: bundled into the Worker, read by Node without a build. */
import china from '../../../statements/questions/china.json' with { type: 'json' };
import connectivity from '../../../statements/questions/connectivity.json' with { type: 'json' };
import form from '../../../statements/questions/form.json' with { type: 'json' };
import rights from '../../../statements/questions/rights.json' with { type: 'json' };
import sovereignty from '../../../statements/questions/sovereignty.json' with { type: 'json' };
import ukraine from '../../../statements/questions/ukraine.json' with { type: 'json' };
import worldOrder from '../../../statements/questions/world-order.json' with { type: 'json' };
import { type Question, type QuestionSource, trustQuestions } from './questions.ts';

export interface QuestionTheme {
  readonly id: string;
  /** Id of the collection that the claims are about. */
  readonly collection: string;
  readonly order: number;
  readonly title: string;
  readonly titles?: { readonly ru: string } | undefined;
  readonly questions: readonly Question[];
}

/** Every question, in the order of the themes. */
export const questionThemes: readonly QuestionTheme[] = [
  ukraine,
  sovereignty,
  china,
  worldOrder,
  rights,
  connectivity,
  form,
].map((file) => trustQuestions(file as QuestionSource));
