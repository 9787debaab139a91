import type { Context } from 'hono';
import { isClauseByClause } from '../../../addresses/urls.ts';
import type { Result } from '../../../answers/refusal.ts';
import type { AnswerFigure } from '../../../embed/answer/answer.ts';
import type { Environment } from '../../platform/environment.ts';
import type { AnswerSubject } from '../subject.ts';
import { answerContext } from './context.ts';
import { digestAnswer } from './digest.ts';
import { formulaAnswer } from './formula.ts';
import { matrixAnswer } from './matrix.ts';
import { parallelAnswer } from './parallel.ts';
import { searchAnswer } from './search.ts';
import { statementAnswer } from './statement.ts';
import { synopsisAnswer } from './synopsis.ts';

/** The answer of the page that an address leads to, whichever figure, page or picture of it the address names. */
export async function readAnswer(
  c: Context<Environment>,
  subject: AnswerSubject,
  url: URL,
): Promise<Result<AnswerFigure>> {
  const context = await answerContext(c, url);
  switch (subject.kind) {
    case 'search':
      return searchAnswer(context);
    case 'formula':
      return formulaAnswer(context, subject.id);
    case 'statement':
      return statementAnswer(context, subject);
    case 'matrix':
      return matrixAnswer(context);
    case 'digest':
      return digestAnswer(context, subject);
    case 'several':
      return isClauseByClause(subject.statements, context.query)
        ? parallelAnswer(context, subject.statements)
        : synopsisAnswer(context, subject.statements);
  }
}
