import type { FC } from 'hono/jsx';
import {
  citeUrl,
  clauseUrl,
  compareUrl,
  synopsisDataUrl,
  textPinUrl,
  textReference,
} from '../../addresses/urls.ts';
import {
  ColumnHead,
  ColumnPairs,
  type SynopsisColumn,
  SynopsisControls,
} from '../comparison/several-columns.tsx';
import { type SeveralCited, ShareSeveral, severalHead } from '../comparison/share-several.tsx';
import type { ThemeChoice } from '../comparison/view.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { comparisonData } from '../linked-data.ts';
import { inventedAmong } from '../views.ts';

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
  readonly cited: SeveralCited;
}

/** Three to eight texts on one theme or phrase: a row a formula, a column a statement, an empty cell an answer. */
export const SynopsisPage: FC<{ frame: Frame; data: SynopsisPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { references, columns, theme, phrase, rows, sentence } = data;
  const subject = phrase === null ? theme?.title : t.compare.quoted(phrase);
  const title = `${t.compare.synopsisTitle}${subject ? `: ${subject}` : ''}`;
  const asked = phrase === null ? { theme: theme?.id } : { q: phrase };
  const address = synopsisDataUrl(references, asked);
  const texts = columns.map(({ text }) => text);
  const said = { title, description: sentence };
  const head: Head = {
    ...said,
    permanent: data.cited.pinned,
    data: address,
    items: texts.map(({ sha256 }) => textPinUrl(sha256)),
    ...severalHead(frame, { ...said, cited: data.cited, texts }),
  };
  const pins = columns.map(({ statement, text }) => textReference(statement.record.id, text.sha256));
  const cite = (format: string) => citeUrl({ statements: pins, ...asked, format });
  return (
    <Page
      frame={frame}
      head={{ ...head, jsonLd: comparisonData(frame, head, columns) }}
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
      <ShareSeveral
        frame={frame}
        cited={data.cited}
        downloads={[
          ['JSON', address],
          ['BibTeX', cite('bibtex')],
          ['RIS', cite('ris')],
        ]}
      />
      <ColumnPairs
        frame={frame}
        columns={columns}
        href={(one, other) => compareUrl(one.statement.record.id, other.statement.record.id, asked)}
      />
    </Page>
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
