/**
 * The figure as a quotation: what a reader sees where frames and scripts are refused, in feeds, letters and print.
 */
import type { Figure, FigureNote, Passage } from './figure.ts';
import { BareText, quoted } from './marks.tsx';

/** A quotation is a taste, not the figure: two passages tell what sort of differences there are. */
const QUOTED_PASSAGES = 2;

/** For newsletters, feeds and the inside of the element: no class, no style, no script. */
export function renderQuotation(figure: Figure): string {
  return String(
    <blockquote cite={figure.url} lang={figure.labels.lang}>
      <p>
        <a href={figure.url}>{figure.title}</a>
      </p>
      <p>{figure.summary}</p>
      {notesOf(figure).map((note) => (
        <p>{note}</p>
      ))}
      {figure.legend && (
        <p>
          <BareText pieces={figure.legend} mode={figure.mode} />
        </p>
      )}
      {figure.passages.slice(0, QUOTED_PASSAGES).map((passage) => (
        <QuotedPassage passage={passage} figure={figure} />
      ))}
      <p>
        {figure.labels.pinned}. <a href={figure.url}>{figure.labels.open}</a>
      </p>
    </blockquote>,
  );
}

/** What a quotation must not be without: that it is invented, whose words it is and in whose copy. */
const QUOTED_NOTES: readonly FigureNote['kind'][] = [
  'invented',
  'unofficial',
  'copy',
  'translators-words',
  'by-hand',
];

function notesOf({ notes }: Figure): readonly string[] {
  return notes.filter(({ kind }) => QUOTED_NOTES.includes(kind)).map(({ text }) => text);
}

function QuotedPassage(props: { readonly passage: Passage; readonly figure: Figure }) {
  const { passage, figure } = props;
  return (
    <>
      {passage.a && (
        <p lang={figure.a.lang}>
          {passage.caption_a}: “<BareText pieces={passage.a} mode={figure.mode} />”
        </p>
      )}
      {passage.b && (
        <p lang={figure.b.lang}>
          {passage.caption_b}: “<BareText pieces={passage.b} mode={figure.mode} />”
        </p>
      )}
    </>
  );
}

/**
 * The quotation that goes before the frame in an oEmbed reply. WordPress leaves `a[href]` and `blockquote` of it and
 * takes line breaks out, so it must read as one run of text.
 */
export function renderPlainQuotation(figure: Figure): string {
  const passages = figure.passages.slice(0, QUOTED_PASSAGES).map((passage) => {
    const a = passage.a ? `${passage.caption_a}: ${quoted(passage.a)}` : '';
    const b = passage.b ? `${passage.caption_b}: ${quoted(passage.b)}` : '';
    return ` — ${passage.chip}. ${[a, b].filter((side) => side !== '').join(' / ')}`;
  });
  const notes = notesOf(figure);
  return String(
    <blockquote>
      <a href={figure.url}>{figure.title}</a>
      {` — ${figure.summary}`}
      {notes.map((note) => ` ${note}`)}
      {passages}
      {' — '}
      <a href={figure.url}>{figure.labels.open}</a>
    </blockquote>,
  );
}
