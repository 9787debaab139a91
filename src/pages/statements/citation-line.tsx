import type { FC } from 'hono/jsx';
import type { Frame } from '../frame/frame.ts';

/** A citation, which is data and in English on every page, with a button that copies it; the button shows where a script can keep its promise. */
export const CitationLine: FC<{ frame: Frame; citation: string }> = ({ frame, citation }) => {
  const { copy, copied, copyFailed } = frame.t.statement;
  return (
    <>
      <span id="citation" lang="en">
        {citation}
      </span>{' '}
      <button type="button" hidden data-copy="citation" data-done={copied} data-failed={copyFailed}>
        {copy}
      </button>
    </>
  );
};
