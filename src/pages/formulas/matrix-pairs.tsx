import type { FC } from 'hono/jsx';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeLanguage, writeShare } from '../interface/format.ts';
import type { MatrixView } from './matrix.tsx';
import { matrixWords } from './matrix-words.ts';

/** Two statements or two partners, with every number that a share is made of. */
export interface PairView {
  readonly a: string;
  readonly b: string;
  /** The pages of the two. */
  readonly aPage: string;
  readonly bPage: string;
  /** Where the common wording can be read, or where there is none the newest of both across languages. */
  readonly page: string;
  /** Null where the two have no language in common. */
  readonly overlap: {
    readonly lang: string;
    readonly aWords: number;
    readonly bWords: number;
    readonly aInB: number;
    readonly bInA: number;
    /** 0…1: words of both that stand in the other, of all words of both. */
    readonly both: number;
    /** Of the statements of each partner, those with a text in the language. */
    readonly aRead?: readonly [n: number, of: number];
    readonly bRead?: readonly [n: number, of: number];
  } | null;
}

/** What the table shows, pair by pair. */
export const Pairs: FC<{
  frame: Frame;
  pairs: readonly PairView[];
  pairsInAll: number;
  matrix: MatrixView;
}> = ({ frame, pairs, pairsInAll, matrix }) => {
  const { t } = frame;
  const severalLanguages = matrix.languages.length > 1;
  return (
    <section>
      <h2 id="pairs">{t.matrix.pairs}</h2>
      {pairs.length < pairsInAll && <p class="meta">{t.matrix.pairsShown(pairs.length, pairsInAll)}</p>}
      <ScrollTable labelledby="pairs">
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">A</th>
              <th scope="col">B</th>
              {severalLanguages && <th scope="col">{matrixWords(frame.ui).language}</th>}
              <th scope="col" class="number">
                {t.matrix.aInB}
              </th>
              <th scope="col" class="number">
                {t.matrix.bInA}
              </th>
              <th scope="col" class="number">
                {t.matrix.both}
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr>
                <th scope="row">
                  <a href={to(frame, pair.aPage)}>{pair.a}</a>
                </th>
                <td>
                  <a href={to(frame, pair.bPage)}>{pair.b}</a>
                </td>
                <PairNumbers
                  frame={frame}
                  pair={pair}
                  severalLanguages={severalLanguages}
                  onTheme={matrix.theme !== null}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

const PairNumbers: FC<{
  frame: Frame;
  pair: PairView;
  severalLanguages: boolean;
  onTheme: boolean;
}> = ({ frame, pair: { overlap, page }, severalLanguages, onTheme }) => {
  const { t } = frame;
  const words = matrixWords(frame.ui);
  if (overlap === null)
    return (
      <td colspan={severalLanguages ? 4 : 3}>
        {onTheme ? words.noCommonOnTheme : words.noCommon}:{' '}
        <a href={to(frame, page)}>{words.acrossLanguages}</a>
      </td>
    );
  const part = (found: number, of: number, read: readonly [number, number] | undefined) => (
    <td class="number">
      <span class="meta">
        {t.matrix.of(found, of)}
        {read && read[0] < read[1] && `; ${(onTheme ? words.speaking : words.read)(...read)}`}
      </span>{' '}
      <span class="share">{writeShare(of === 0 ? 0 : found / of, t)}</span>
    </td>
  );
  return (
    <>
      {severalLanguages && <td>{writeLanguage(overlap.lang, t)}</td>}
      {part(overlap.aInB, overlap.aWords, overlap.aRead)}
      {part(overlap.bInA, overlap.bWords, overlap.bRead)}
      <td class="number">
        <a href={to(frame, page)}>{writeShare(overlap.both, t)}</a>
      </td>
    </>
  );
};
