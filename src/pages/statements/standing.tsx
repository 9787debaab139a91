import type { FC } from 'hono/jsx';
import { asSentence, standingLine, standingOf, translatorsWordsNote } from '../../statement/index.ts';
import type { Frame } from '../frame/frame.ts';
import type { StatementView, TextView } from '../views.ts';

/** A text with the statement that it is of. */
interface ShownText {
  readonly statement: StatementView;
  readonly text: TextView;
}

/** Whose words a text is and who holds the copy, as a sentence; empty of the publisher's own authentic text. */
export function standingSentence(frame: Frame, { statement, text }: ShownText): string {
  const line = standingLine(standingOf(statement.record, text), frame.ui);
  return line === null ? '' : asSentence(line);
}

/** The first line of a text that is not simply the publisher's; it leads to where the text was taken from. */
export const StandingLine: FC<{ frame: Frame; shown: ShownText }> = ({ frame, shown }) => {
  const sentence = standingSentence(frame, shown);
  if (sentence === '') return null;
  const { address } = standingOf(shown.statement.record, shown.text);
  return (
    <p class="standing">
      {sentence}
      {address !== null && (
        <>
          {' '}
          <a href={address} rel="noreferrer">
            {frame.t.statement.whereTaken}
          </a>
        </>
      )}
    </p>
  );
};

/** The same of two texts side by side, by their letters, and what it means for the marks on their words. */
export const StandingOfPair: FC<{ frame: Frame; a: ShownText; b: ShownText; marks: boolean }> = ({
  frame,
  a,
  b,
  marks,
}) => {
  const sides = [
    { name: 'A', letter: 'a', sentence: standingSentence(frame, a), shown: a },
    { name: 'B', letter: 'b', sentence: standingSentence(frame, b), shown: b },
  ].filter(({ sentence }) => sentence !== '');
  if (sides.length === 0) return null;
  const note = translatorsWordsNote(
    [
      { name: 'A', standing: a.text },
      { name: 'B', standing: b.text },
    ],
    frame.ui,
  );
  return (
    <div class="standing">
      {sides.map(({ name, letter, sentence }) => (
        <p>
          <span class={`letter ${letter}`}>{name}</span> {sentence}
        </p>
      ))}
      {marks && note !== null && <p>{note}</p>}
    </div>
  );
};
