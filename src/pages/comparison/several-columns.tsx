import type { FC } from 'hono/jsx';
import { chooseUrl, MOST_PARALLEL, statementUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { writeDate, writeLanguage } from '../interface/format.ts';
import { standingSentence } from '../statements/standing.tsx';
import { inventedTag, type StatementView, type TextView } from '../views.ts';
import { parallelWords } from './parallel-words.ts';
import type { ThemeChoice } from './view.ts';

/** One of several statements side by side. */
export interface SynopsisColumn {
  readonly statement: StatementView;
  readonly text: TextView;
  /** Differs from the names of the other columns. */
  readonly name: string;
}

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
  data: {
    readonly references: readonly string[];
    readonly themes: readonly ThemeChoice[];
    readonly theme: ThemeChoice | null;
    readonly phrase: string | null;
  };
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
        {writeDate(record.adopted, frame.t, 'short')}&nbsp;· {writeLanguage(text.lang, frame.t)}
        {inventedTag(frame, record)}
        {standing !== '' && `\u00a0· ${standing}`}
      </span>
    </th>
  );
};
