import type { FC } from 'hono/jsx';
import { compareUrl, textReference } from '../../addresses/urls.ts';
import { standingLine, standingOf } from '../../statement/index.ts';
import { type Frame, to } from '../frame/frame.ts';
import { writeDate } from '../interface/format.ts';
import type { StatementPageData } from './statement-view.ts';

/** That another copy stood, or stands, in the place of the text that is shown, and by how much the two differ. */
export const ReplacedCopy: FC<{ frame: Frame; data: StatementPageData }> = ({ frame, data }) => {
  const { t, ui } = frame;
  const { text, replaced, statement } = data;
  if (!text || !replaced) return null;
  const { record } = statement;
  const { earlier, later, differing } = replaced;
  const date = writeDate(later.added.slice(0, 10), t);
  const lineOf = (copy: typeof later) =>
    standingLine(standingOf(record, copy), ui) ?? t.statement.publishersOwn;
  const isSameCustody = lineOf(earlier) === lineOf(later);
  return (
    <p class="note">
      {text.current ? t.statement.replaced(date) : t.statement.replacedBy(date)}{' '}
      {!isSameCustody &&
        `${text.current ? t.statement.earlierCopy(lineOf(earlier)) : t.statement.laterCopy(lineOf(later))} `}
      {differing !== null && `${t.statement.copiesDiffer(differing)} `}
      {differing !== null && (
        <a
          href={to(
            frame,
            compareUrl(textReference(record.id, earlier.sha256), textReference(record.id, later.sha256)),
          )}
        >
          {t.statement.compareCopies}
        </a>
      )}
    </p>
  );
};
