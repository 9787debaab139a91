import type { AnswerFigure } from '../../../embed/answer/answer.ts';
import { seriesOfPartner } from '../../../statement/index.ts';
import type { AnswerContext } from './context.ts';

/** Is anything of these partners or series invented? Then the figure is, and its first note says so. */
export function inventedIn(
  { collection, words }: Pick<AnswerContext, 'collection' | 'words'>,
  partners: readonly string[],
): Pick<AnswerFigure, 'invented' | 'notes'> {
  const series = new Set(partners.map(seriesOfPartner));
  const invented = (collection?.record.series ?? []).some((one) => one.specimen && series.has(one.id));
  return { invented, notes: invented ? [words.invented] : [] };
}
