import type { FC } from 'hono/jsx';
import { absolute, citeUrl, type Query } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { SearchResultView } from './search-view.ts';

/**
 * What somebody who writes about the wording needs: the sentence, and the address of a page that keeps answering for it.
 * A zero is most often what is cited, so it stands open.
 */
export const Citable: FC<{ frame: Frame; result: SearchResultView; query: Query }> = ({
  frame,
  result,
  query,
}) => {
  const { t } = frame;
  const content = (
    <>
      <blockquote>{result.sentence}</blockquote>
      <p class="cite-actions">
        <button
          type="button"
          hidden
          data-copy="citable"
          data-done={t.statement.copied}
          data-failed={t.statement.copyFailed}
        >
          {t.search.copy}
        </button>{' '}
        <a href={to(frame, result.pin)} rel="cite-as">
          {t.search.pin}
        </a>
      </p>
      <span id="citable" class="vh" aria-hidden="true">
        {`${result.sentence} ${absolute(frame.origin, result.pin)}`}
      </span>
      <References frame={frame} query={query} />
    </>
  );
  if (result.hits === 0)
    return (
      <>
        <p class="note">{t.search.zeroNote}</p>
        {content}
      </>
    );
  return (
    <details class="cite-result">
      <summary>{t.search.cite}</summary>
      {content}
    </details>
  );
};

/** The answer as a reference, a zero above all. */
const References: FC<{ frame: Frame; query: Query }> = ({ frame, query }) => (
  <p class="meta references">
    {frame.t.compare.citation}:{' '}
    {REFERENCE_FORMATS.map(([label, format], index) => (
      <>
        {index > 0 && '\u00a0· '}
        <a href={citeUrl({ ...query, format })}>{label}</a>
      </>
    ))}
  </p>
);

const REFERENCE_FORMATS = [
  ['BibTeX', 'bibtex'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'csl'],
] as const;
