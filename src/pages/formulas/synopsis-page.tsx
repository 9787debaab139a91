import type { FC } from 'hono/jsx';
import {
  chooseUrl,
  clauseUrl,
  compareUrl,
  MOST_PARALLEL,
  statementUrl,
  synopsisDataUrl,
  synopsisUrl,
} from '../../addresses/urls.ts';
import { parallelWords } from '../comparison/parallel-words.ts';
import type { ThemeChoice } from '../comparison/view.ts';
import { type Frame, to } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage } from '../interface/format.ts';
import { standingSentence } from '../statements/standing.tsx';
import { inventedAmong, inventedTag, type StatementView, type TextView } from '../views.ts';

/** One statement in a synopsis. */
export interface SynopsisColumn {
  readonly statement: StatementView;
  readonly text: TextView;
  /** Differs from the names of the other columns. */
  readonly name: string;
}

/** What one text says of a row: spans are of the whole text. */
interface SynopsisCell {
  readonly state: 'says' | 'silent' | 'not testable';
  readonly passages: readonly {
    readonly clause: number;
    readonly from: number;
    readonly text: string;
    readonly marks: readonly { readonly from: number; readonly to: number }[];
  }[];
}

export interface SynopsisPageData {
  readonly references: readonly string[];
  readonly columns: readonly SynopsisColumn[];
  readonly themes: readonly ThemeChoice[];
  readonly theme: ThemeChoice | null;
  /** The phrase that was asked for instead of a theme. */
  readonly phrase: string | null;
  /** The answer in words that can be cited. */
  readonly sentence: string;
  /** A formula of the theme or a way of looking for the phrase, statement by statement. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly SynopsisCell[] }[];
}

/** Three to eight texts on one theme or phrase: a row a formula, a column a statement, an empty cell an answer. */
export const SynopsisPage: FC<{ frame: Frame; data: SynopsisPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { references, columns, theme, phrase, rows, sentence } = data;
  const subject = phrase === null ? theme?.title : t.compare.quoted(phrase);
  const title = `${t.compare.synopsisTitle}${subject ? `: ${subject}` : ''}`;
  const asked = phrase === null ? { theme: theme?.id } : { q: phrase };
  return (
    <Page
      frame={frame}
      head={{
        title,
        description: sentence,
        permanent: synopsisUrl(references, asked),
        data: synopsisDataUrl(references, asked),
      }}
      section="compare"
      specimen={inventedAmong(columns.map(({ statement }) => statement.record))}
    >
      <header class="comparison-head">
        <h1>{title}</h1>
        <p class="lead" id="answer">
          {sentence}
        </p>
        <p>
          <button
            type="button"
            data-copy="answer"
            data-done={t.statement.copied}
            data-failed={t.statement.copyFailed}
            hidden
          >
            {t.statement.copy}
          </button>
        </p>
      </header>
      <SynopsisControls frame={frame} data={data} />
      {rows.length > 0 && (
        <section>
          <h2 id="synopsis" class="vh">
            {t.compare.body}
          </h2>
          <ScrollTable labelledby="synopsis">
            <table class="synopsis">
              <thead>
                <tr>
                  <th scope="col">{phrase === null ? t.nav.formulas : t.search.label}</th>
                  {columns.map((column) => (
                    <ColumnHead frame={frame} column={column} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr>
                    <th scope="row">{row.name}</th>
                    {columns.map((column, index) => (
                      <Cell frame={frame} cell={row.cells[index]} column={column} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        </section>
      )}
      <ColumnPairs
        frame={frame}
        columns={columns}
        href={(one, other) => compareUrl(one.statement.record.id, other.statement.record.id, asked)}
      />
    </Page>
  );
};

/** Every two of the columns, each leading to their comparison. */
export const ColumnPairs: FC<{
  frame: Frame;
  columns: readonly SynopsisColumn[];
  href: (one: SynopsisColumn, other: SynopsisColumn) => string;
}> = ({ frame, columns, href }) => (
  <section aria-labelledby="pairs">
    <h2 id="pairs">{frame.t.compare.neighbours}</h2>
    <ul class="plain">
      {columns.flatMap((one, index) =>
        columns.slice(index + 1).map((other) => (
          <li>
            <a href={to(frame, href(one, other))}>
              {one.name} – {other.name}
            </a>
          </li>
        )),
      )}
    </ul>
  </section>
);

/** A theme or a phrase of the reader's own, which comes first; without either, clause by clause. */
export const SynopsisControls: FC<{
  frame: Frame;
  data: Pick<SynopsisPageData, 'references' | 'themes' | 'theme' | 'phrase'>;
}> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <form class="controls" method="get" action={chooseUrl()} data-auto="">
      <LanguageField frame={frame} />
      <input type="hidden" name="s" value={data.references.join(',')} />
      <label class="field">
        <span>{t.compare.theme}</span>
        <select name="theme">
          {data.references.length <= MOST_PARALLEL ? (
            <option value="">{parallelWords(frame.ui).byClause}</option>
          ) : (
            data.phrase !== null && <option value="">–</option>
          )}
          {data.themes.map((theme) => (
            <option value={theme.id} selected={theme.id === data.theme?.id}>
              {theme.title}
            </option>
          ))}
        </select>
      </label>
      <label class="field grow">
        <span>{t.compare.synopsisPhrase}</span>
        <input name="q" type="search" value={data.phrase ?? ''} />
      </label>
      <button type="submit" class="main">
        {t.compare.apply}
      </button>
      <a class="button" href={to(frame, chooseUrl({ s: data.references, choose: 1 }))}>
        {t.compare.synopsisOthers}
      </a>
    </form>
  );
};

/** A letter is given where cells refer to columns. */
export const ColumnHead: FC<{ frame: Frame; column: SynopsisColumn; letter?: string | undefined }> = ({
  frame,
  column,
  letter,
}) => {
  const { statement, text, name } = column;
  const { record } = statement;
  const standing = standingSentence(frame, { statement, text });
  return (
    <th scope="col">
      {letter !== undefined && `${letter}. `}
      <a href={to(frame, statementUrl(record.id, { lang: text.lang }))}>{name}</a>
      <span class="meta">
        {' '}
        {writeDate(record.adopted, frame.t, 'short')} · {writeLanguage(text.lang, frame.t)}
        {inventedTag(frame, record)}
        {standing !== '' && ` · ${standing}`}
      </span>
    </th>
  );
};

const Cell: FC<{ frame: Frame; cell: SynopsisCell | undefined; column: SynopsisColumn }> = ({
  frame,
  cell,
  column: { statement, text, name },
}) => {
  const { t } = frame;
  if (cell?.state !== 'says')
    return (
      <td class="nothing" data-column={name}>
        {cell?.state === 'silent' ? t.compare.synopsisNone : t.compare.synopsisUnasked}
      </td>
    );
  return (
    <td data-column={name}>
      <div lang={text.lang}>
        {cell.passages.map((passage) => (
          <p>
            <Passage
              passage={passage}
              href={to(frame, clauseUrl(statement.record.id, passage.clause, { lang: text.lang }))}
            />
          </p>
        ))}
      </div>
    </td>
  );
};

const Passage: FC<{ passage: SynopsisCell['passages'][number]; href: string }> = ({ passage, href }) => {
  const { text, from, marks } = passage;
  const ends = [from, ...marks.map((mark) => mark.to)];
  return (
    <>
      {marks.map((mark, index) => (
        <>
          {text.slice((ends[index] ?? from) - from, mark.from - from)}
          <a class="hit" href={href}>
            {text.slice(mark.from - from, mark.to - from)}
          </a>
        </>
      ))}
      {text.slice((ends.at(-1) ?? from) - from)}
    </>
  );
};
