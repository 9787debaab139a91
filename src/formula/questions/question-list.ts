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

/** The files of this collection, in the order of the themes. */
export const questionSources = [
  ukraine,
  sovereignty,
  china,
  worldOrder,
  rights,
  connectivity,
  form,
] as readonly QuestionSource[];

/** The questions of files that were checked before, in the order of the themes. */
export function questionsOf(sources: readonly QuestionSource[]): readonly QuestionTheme[] {
  return [...sources].sort((a, b) => a.order - b.order).map(trustQuestions);
}
