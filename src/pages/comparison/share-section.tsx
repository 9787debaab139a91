import type { Child, FC } from 'hono/jsx';
import { absolute } from '../../addresses/urls.ts';
import type { Frame } from '../frame/frame.ts';
import { CitationLine } from '../statements/citation-line.tsx';

/** How a result is kept, cited and taken along: its permanent address, its reference, and links to the files (`children`). */
export const ShareSection: FC<{
  frame: Frame;
  pinned: string;
  /** The reference in one line; null where there is none. */
  citation: string | null;
  children?: Child;
}> = ({ frame, pinned, citation, children }) => {
  const { t } = frame;
  return (
    <section aria-labelledby="share">
      <h2 id="share">{t.compare.share}</h2>
      <dl class="facts">
        <dt>{t.compare.pinned}</dt>
        <dd>
          <a href={pinned}>{absolute(frame.origin, pinned)}</a>
        </dd>
        {citation && (
          <>
            <dt>{t.compare.citation}</dt>
            <dd>
              <CitationLine frame={frame} citation={citation} />
            </dd>
          </>
        )}
        <dt>{t.compare.downloads}</dt>
        <dd>{children}</dd>
      </dl>
    </section>
  );
};
