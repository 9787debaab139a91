import type { FC } from 'hono/jsx';
import { chooseUrl, clauseUrl, compareUrl, statementUrl, synopsisUrl } from '../../addresses/urls.ts';
import type { ThemeChoice } from '../comparison/view.ts';
import { type Frame, to } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate } from '../interface/format.ts';
import { standingSentence } from '../statements/standing.tsx';
import { inventedAmong, inventedTag, type StatementView, shortName, type TextView } from '../views.ts';

/** One statement in a synopsis. */
interface SynopsisColumn {
  readonly statement: StatementView;
  readonly text: TextView;
  readonly lang: string;
}

/** A formula of the theme, and the passages that it stands in, statement by statement (empty: it does not). */
interface SynopsisRow {
  readonly formula: { readonly id: string; readonly name: string };
  readonly cells: readonly (readonly {
    readonly clause: number;
    readonly text: string;
    readonly from: number;
    readonly to: number;
  }[])[];
}

export interface SynopsisPageData {
  readonly columns: readonly SynopsisColumn[];
  readonly themes: readonly ThemeChoice[];
  readonly theme: ThemeChoice | null;
  readonly rows: readonly SynopsisRow[];
}

/** Three or four texts on one theme: a row a formula, a column a statement, an empty cell an answer. */
export const SynopsisPage: FC<{ frame: Frame; data: SynopsisPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const ids = data.columns.map(({ statement }) => statement.record.id);
  const title = `${t.compare.synopsisTitle}${data.theme ? `: ${data.theme.title}` : ''}`;
  return (
    <Page
      frame={frame}
      head={{
        title,
        description: t.compare.synopsisNote,
        permanent: synopsisUrl(ids, { theme: data.theme?.id }),
      }}
      section="compare"
      specimen={inventedAmong(data.columns.map(({ statement }) => statement.record))}
    >
      <header>
        <h1>{title}</h1>
        <p class="lead">{t.compare.synopsisNote}</p>
      </header>
      <form class="controls" method="get" action={chooseUrl()}>
        <LanguageField frame={frame} />
        {ids.map((id) => (
          <input type="hidden" name="s" value={id} />
        ))}
        <label class="field">
          <span>{t.compare.theme}</span>
          <select name="theme">
            {data.themes.map((theme) => (
              <option value={theme.id} selected={theme.id === data.theme?.id}>
                {theme.title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="main">
          {t.compare.apply}
        </button>
      </form>
      <section>
        <h2 id="synopsis" class="vh">
          {t.compare.body}
        </h2>
        {data.rows.length === 0 ? (
          <p class="callout">{t.compare.synopsisNone}</p>
        ) : (
          <ScrollTable labelledby="synopsis">
            <table class="synopsis">
              <thead>
                <tr>
                  <th scope="col">{t.nav.formulas}</th>
                  {data.columns.map(({ statement, text }) => (
                    <th scope="col">
                      <a href={to(frame, statementUrl(statement.record.id))}>
                        {shortName(frame, statement.record)}
                      </a>
                      <span class="meta">
                        {' '}
                        {writeDate(statement.record.adopted, t, 'short')}
                        {inventedTag(frame, statement.record)}
                        {standingSentence(frame, { statement, text }) !== '' &&
                          ` · ${standingSentence(frame, { statement, text })}`}
                      </span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.rows.map((row) => (
                  <tr>
                    <th scope="row">{row.formula.name}</th>
                    {row.cells.map((cell, column) => (
                      <Cell frame={frame} cell={cell} column={data.columns[column]} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        )}
      </section>
      <section aria-labelledby="pairs">
        <h2 id="pairs">{t.compare.neighbours}</h2>
        <ul class="plain">
          {data.columns.flatMap((a, index) =>
            data.columns.slice(index + 1).map((b) => (
              <li>
                <a
                  href={to(
                    frame,
                    compareUrl(a.statement.record.id, b.statement.record.id, { theme: data.theme?.id }),
                  )}
                >
                  {shortName(frame, a.statement.record)} – {shortName(frame, b.statement.record)}
                </a>
              </li>
            )),
          )}
        </ul>
      </section>
    </Page>
  );
};

const Cell: FC<{ frame: Frame; cell: SynopsisRow['cells'][number]; column: SynopsisColumn | undefined }> = ({
  frame,
  cell,
  column,
}) => {
  if (cell.length === 0 || !column)
    return (
      <td class="nothing">
        <span aria-hidden="true">–</span>
        <span class="vh">{frame.t.compare.synopsisNone}</span>
      </td>
    );
  return (
    <td lang={column.lang}>
      {cell.map((passage) => (
        <p>
          {passage.text.slice(0, passage.from)}
          <a
            class="hit"
            href={to(frame, clauseUrl(column.statement.record.id, passage.clause, { lang: column.lang }))}
          >
            {passage.text.slice(passage.from, passage.to)}
          </a>
          {passage.text.slice(passage.to)}
        </p>
      ))}
    </td>
  );
};
