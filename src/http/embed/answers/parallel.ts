import { answerPictureUrl, clauseUrl, parallelUrl, textReference } from '../../../addresses/urls.ts';
import {
  HELD_BY,
  heldBy,
  type Parallel,
  type ParallelRow,
  readParallelIn,
} from '../../../answers/compare/parallel.ts';
import { parallelSentence } from '../../../answers/compare/parallel-sentence.ts';
import { found, type Result } from '../../../answers/refusal.ts';
import { type AnswerFigure, type AnswerQuote, MOST_QUOTES } from '../../../embed/answer/answer.ts';
import { distinctNames, to } from '../../../pages/index.ts';
import { columnNotes, columnsSource, columnsTitle } from './columns.ts';
import { type AnswerContext, quotedPieces } from './context.ts';

/** Three or four texts clause by clause: how much each says alone, and a passage that as many as possible of them have. */
export async function parallelAnswer(
  context: AnswerContext,
  statements: readonly string[],
): Promise<Result<AnswerFigure>> {
  const { db, lexicon, frame, words, query, link } = context;
  const read = await readParallelIn(db, lexicon, { statements, lang: query.get('lang') || undefined });
  if (!read.ok) return read;
  const parallel = read.value;
  const { columns, rows } = parallel;
  const records = columns.map(({ statement }) => statement.record);
  const names = distinctNames(frame, records);
  const references = columns.map(({ statement, text }) => textReference(statement.record.id, text.sha256));
  const held = HELD_BY.find((one) => one === query.get('held'));
  const page = parallelUrl(references, { held });
  const shown = held === undefined ? rows : rows.filter((row) => heldBy(row) === held);
  return found({
    kind: 'several',
    lang: frame.ui,
    title: columnsTitle(context, columns),
    answer: parallelSentence(parallel, frame.ui),
    ...columnNotes(context, columns),
    rows: columns.map((_, column) => {
      const own = rows.filter(({ cells }) => (cells[column]?.clauses.length ?? 0) > 0);
      const alone = own.filter((row) => heldBy(row) === 'one').length;
      return {
        name: names[column] ?? '',
        detail: words.foundHere(alone, own.length),
        share: own.length === 0 ? 0 : alone / own.length,
        url: link(parallelUrl(references, { held: 'one' })),
      };
    }),
    quotes: quotesOf(parallel, shown, (column, clause) => ({
      caption: names[column] ?? '',
      url: link(clauseUrl(references[column] ?? '', clause)),
    })),
    source: columnsSource(context, columns),
    open: words.open.several,
    page,
    url: link(page),
    picture: answerPictureUrl(to(frame, page)),
  });
}

/**
 * The passage that most of the texts have and, of such, the one whose shortest wording is longest: a heading or a short
 * formula of courtesy shows least of what texts have in common.
 */
function quotesOf(
  { columns }: Pick<Parallel, 'columns'>,
  rows: readonly ParallelRow[],
  captionOf: (column: number, clause: number) => Pick<AnswerQuote, 'caption' | 'url'>,
): readonly AnswerQuote[] {
  const said = rows.map(({ cells }) =>
    cells.flatMap(({ clauses }, column) => {
      const [first] = clauses;
      return first ? [{ column, clause: first.clause, text: clauses.map(({ text }) => text).join(' ') }] : [];
    }),
  );
  const least = (cells: (typeof said)[number]) => Math.min(...cells.map(({ text }) => text.length));
  const [most = []] = said.sort((x, y) => y.length - x.length || least(y) - least(x));
  return most.slice(0, MOST_QUOTES).flatMap(({ column, clause, text }): readonly AnswerQuote[] => {
    const own = columns[column];
    if (!own) return [];
    return [{ ...captionOf(column, clause), lang: own.text.lang, pieces: quotedPieces(text, own) }];
  });
}
