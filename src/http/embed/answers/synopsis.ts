import { answerPictureUrl, clauseUrl, textReference } from '../../../addresses/urls.ts';
import { pinnedSynopsis } from '../../../answers/citing/cite-several.ts';
import { readSynopsis, type Synopsis } from '../../../answers/compare/synopsis.ts';
import { synopsisSentence } from '../../../answers/compare/synopsis-sentence.ts';
import { found, type Result } from '../../../answers/refusal.ts';
import { type AnswerFigure, type AnswerQuote, MOST_QUOTES, MOST_ROWS } from '../../../embed/answer/answer.ts';
import { distinctNames, to } from '../../../pages/index.ts';
import { columnNotes, columnsSource } from './columns.ts';
import { type AnswerContext, quotedPieces } from './context.ts';

/** Three to eight texts on one theme or phrase: which of them have it, by formula, with the first places of it. */
export async function synopsisAnswer(
  context: AnswerContext,
  statements: readonly string[],
): Promise<Result<AnswerFigure>> {
  const { db, lexicon, frame, words, query, link, themeTitle } = context;
  const asked = query.get('theme');
  const read = await readSynopsis(db, lexicon, {
    statements,
    lang: query.get('lang') || undefined,
    theme: lexicon.themes.some(({ id }) => id === asked) ? (asked ?? undefined) : undefined,
    q: query.get('q')?.trim() || undefined,
  });
  if (!read.ok) return read;
  const synopsis = read.value;
  const { columns, phrase } = synopsis;
  const names = distinctNames(
    frame,
    columns.map(({ statement }) => statement.record),
  );
  const theme = synopsis.theme && themeTitle(synopsis.theme.id);
  const subject = phrase === null ? theme : frame.t.compare.quoted(phrase);
  const page = pinnedSynopsis(synopsis);
  return found({
    kind: 'several',
    lang: frame.ui,
    title: `${frame.t.compare.synopsisTitle}${subject === null ? '' : `: ${subject}`}`,
    answer: synopsisSentence(synopsis, names, { ui: frame.ui, theme }),
    ...columnNotes(context, columns),
    rows: phrase === null ? rowsOf(context, synopsis, link(page)) : [],
    quotes: firstPlaces(context, synopsis, names),
    source: columnsSource(context, columns),
    open: words.open.several,
    page,
    url: link(page),
    picture: answerPictureUrl(to(frame, page)),
  });
}

/** In how many of the texts that could be searched for it each formula is. */
function rowsOf({ lexicon, frame, words }: AnswerContext, { rows }: Synopsis, url: string) {
  const counted = rows.flatMap(({ subject, cells }) => {
    if (subject.kind !== 'formula') return [];
    const formula = lexicon.formulas.find(({ id }) => id === subject.formula);
    const saying = cells.filter(({ state }) => state === 'says').length;
    const asked = cells.filter(({ state }) => state !== 'not testable').length;
    const name = formula?.names[frame.ui] ?? formula?.name ?? subject.formula;
    return [{ name, detail: words.texts(saying, asked), share: saying / Math.max(1, asked), url }];
  });
  return counted.sort((x, y) => y.share - x.share).slice(0, MOST_ROWS);
}

/** The first place in each text that has one. */
function firstPlaces(
  { link }: AnswerContext,
  { columns, rows }: Synopsis,
  names: readonly string[],
): readonly AnswerQuote[] {
  return columns
    .flatMap((column, at): readonly AnswerQuote[] => {
      const [place] = rows
        .flatMap(({ cells }) => cells[at]?.passages ?? [])
        .toSorted((x, y) => x.clause - y.clause);
      if (!place) return [];
      const own = textReference(column.statement.record.id, column.text.sha256);
      return [
        {
          caption: names[at] ?? '',
          url: link(clauseUrl(own, place.clause)),
          lang: column.text.lang,
          pieces: quotedPieces(place.text, column),
        },
      ];
    })
    .slice(0, MOST_QUOTES);
}
