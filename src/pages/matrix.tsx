import type { FC } from 'hono/jsx';
import { writeLanguage, writeShare } from './format.ts';
import { type Frame, to } from './frame.ts';
import { Page } from './layout.tsx';
import { ScrollTable } from './scroll-table.tsx';
import { compareUrl, matrixDataUrl, matrixUrl, statementUrl } from './urls.ts';
import { inventedAmong, type StatementView, shortName } from './views.ts';

export interface MatrixView {
  readonly lang: string;
  /** The newest text of each partner, or all texts. */
  readonly which: 'newest' | 'all';
  /** How many texts there are in this language. */
  readonly total: number;
  /** Partners that have a text in this language. */
  readonly partners: number;
  readonly statements: readonly StatementView[];
  /** `shares[row][column]`: the share 0…1 of the words of the row that stand in shared runs with the column. */
  readonly shares: readonly (readonly number[])[];
}

/** Steps of tint; the number in the cell says the same. */
const TINTS = 6;

/** Every pair of texts in both directions. A table, because a number can be read, sorted, copied and heard. */
export const Matrix: FC<{ frame: Frame; matrix: MatrixView; id: string }> = ({ frame, matrix, id }) => {
  const { t } = frame;
  return (
    <>
      <p class="meta">{t.matrix.scroll}</p>
      <ScrollTable labelledby={id}>
        <table class="matrix">
          <caption id={id}>
            {matrix.which === 'newest'
              ? t.matrix.captionNewest(matrix.statements.length, matrix.partners)
              : t.matrix.captionAll(matrix.statements.length, matrix.total)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.matrix.row}</th>
              {matrix.statements.map(({ record }) => (
                <th scope="col">{shortName(frame, record)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.statements.map(({ record }, row) => (
              <tr>
                <th scope="row">
                  <a href={to(frame, statementUrl(record.id))}>{shortName(frame, record)}</a>
                </th>
                {matrix.statements.map((other, column) => {
                  const share = matrix.shares[row]?.[column] ?? 0;
                  if (row === column)
                    return (
                      <td class="self">
                        <span class="vh">{t.matrix.self}</span>
                      </td>
                    );
                  return (
                    <td class={`tint${Math.min(TINTS, Math.ceil(share * TINTS * 1.6))}`}>
                      <a
                        href={to(
                          frame,
                          compareUrl(
                            record.id,
                            other.record.id,
                            matrix.lang === 'en' ? {} : { lang: matrix.lang },
                          ),
                        )}
                      >
                        <span class="share">{writeShare(share, t)}</span>
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </>
  );
};

export const MatrixPage: FC<{ frame: Frame; matrix: MatrixView; languages: readonly string[] }> = ({
  frame,
  matrix,
  languages,
}) => {
  const { t } = frame;
  return (
    <Page
      frame={frame}
      head={{ title: t.matrix.title, description: t.matrix.lead, data: matrixDataUrl({ lang: matrix.lang }) }}
      section="matrix"
      specimen={inventedAmong(matrix.statements.map(({ record }) => record))}
    >
      <header>
        <h1>{t.matrix.title}</h1>
        <p class="lead">{t.matrix.lead}</p>
      </header>
      <form class="controls" method="get" action={matrixUrl()}>
        {frame.ui !== 'en' && <input type="hidden" name="ui" value={frame.ui} />}
        <label class="field">
          <span>{t.matrix.language}</span>
          <select name="lang">
            {languages.map((lang) => (
              <option value={lang} selected={lang === matrix.lang}>
                {writeLanguage(lang, t)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t.matrix.texts}</span>
          <select name="texts">
            <option value="newest">{t.matrix.newest}</option>
            <option value="all" selected={matrix.which === 'all'}>
              {t.matrix.all}
            </option>
          </select>
        </label>
        <button type="submit">{t.statements.apply}</button>
      </form>
      <section>
        <Matrix frame={frame} matrix={matrix} id="matrix-caption" />
        <p class="note">{t.matrix.note}</p>
      </section>
    </Page>
  );
};
