/** An answer as a quotation: what stays where frames are refused, in feeds, letters and print. */
import { plainText } from '../excerpt.ts';
import type { AnswerFigure } from './answer.ts';

/** Lines of a quotation: a taste of the figure. */
const QUOTED_ROWS = 3;

/** For newsletters and feeds: no class, no style, no script. */
export function answerQuotation(figure: AnswerFigure): string {
  return String(
    <blockquote cite={figure.url} lang={figure.lang}>
      <p>
        <a href={figure.url}>{figure.title}</a>
      </p>
      <p>{figure.answer}</p>
      {figure.notes.map((note) => (
        <p>{note}</p>
      ))}
      {figure.rows.slice(0, QUOTED_ROWS).map((row) => (
        <p>{`${row.name}: ${row.detail}`}</p>
      ))}
      {figure.quotes.slice(0, 1).map((quote) => (
        <p lang={quote.lang}>{`${quote.caption}: “${plainText(quote.pieces)}”`}</p>
      ))}
      <p>
        {figure.source} <a href={figure.url}>{figure.open}</a>
      </p>
    </blockquote>,
  );
}

/** The same as one run of text, which WordPress needs: it takes paragraphs and line breaks out. */
export function plainAnswerQuotation(figure: AnswerFigure): string {
  const rows = figure.rows.slice(0, QUOTED_ROWS).map(({ name, detail }) => `${name}: ${detail}`);
  const quotes = figure.quotes.slice(0, 1).map(({ caption, pieces }) => `${caption}: “${plainText(pieces)}”`);
  return String(
    <blockquote>
      <a href={figure.url}>{figure.title}</a>
      {` — ${[figure.answer, ...figure.notes].join(' ')}`}
      {rows.length > 0 && ` — ${rows.join('; ')}`}
      {quotes.length > 0 && ` — ${quotes.join(' ')}`}
      {` — ${figure.source} `}
      <a href={figure.url}>{figure.open}</a>
    </blockquote>,
  );
}
