import type { FC } from 'hono/jsx';
import {
  clauseUrl,
  compareUrl,
  parallelDataUrl,
  parallelUrl,
  rowAnchor,
  textReference,
} from '../../addresses/urls.ts';
import type { MarkedText } from '../../comparison/digest/index.ts';
import type { Row, RowClause } from '../../comparison/types.ts';
import { ColumnHead, type SynopsisColumn, SynopsisControls } from '../formulas/synopsis-page.tsx';
import { type Frame, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { inventedAmong } from '../views.ts';
import { commonPieces } from './common.ts';
import { type MarkStyle, Pieces, piecesOfClause } from './marks.tsx';
import { parallelWords } from './parallel-words.ts';
import type { ThemeChoice } from './view.ts';

type HeldBy = 'all' | 'several' | 'one';

/** What one text has in a row: rows are those of its comparison with the column beside it, the earlier one as A. */
interface ParallelCell {
  readonly clauses: readonly RowClause[];
  readonly beside: number | null;
  readonly rows: readonly Row[];
  readonly likeness: 'same' | 'reworded' | null;
}

export interface ParallelPageData {
  readonly references: readonly string[];
  readonly lang: string;
  readonly series: boolean;
  readonly columns: readonly SynopsisColumn[];
  readonly marked: readonly MarkedText[];
  readonly themes: readonly ThemeChoice[];
  /** In how many of the texts the passages were found, in words. */
  readonly sentence: string;
  readonly counts: Readonly<Record<HeldBy, number>>;
  readonly held: HeldBy | null;
  /** The rows of this part, with their numbers in the whole table. */
  readonly rows: readonly { readonly n: number; readonly cells: readonly ParallelCell[] }[];
  readonly part: number;
  readonly parts: number;
}

/** Three or four texts clause by clause: a row a passage, a column a text, an empty cell where none was found. */
export const ParallelPage: FC<{ frame: Frame; data: ParallelPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const words = parallelWords(frame.ui);
  const { references, columns, held, rows, sentence } = data;
  const title = `${t.compare.synopsisTitle}: ${columns.map(({ name }) => name).join('\u00a0· ')}`;
  const asked = { lang: data.lang === 'en' ? undefined : data.lang, held };
  return (
    <Page
      frame={frame}
      head={{
        title,
        description: sentence,
        permanent: parallelUrl(
          columns.map(({ statement, text }) => textReference(statement.record.id, text.sha256)),
          asked,
        ),
        data: parallelDataUrl(references, asked),
      }}
      section="compare"
      specimen={inventedAmong(columns.map(({ statement }) => statement.record))}
    >
      <header class="comparison-head">
        <p class="eyebrow">{words.title}</p>
        <h1>{title}</h1>
        <p class="lead">{sentence}</p>
        <p class="note">{words.note(data.series)}</p>
      </header>
      <SynopsisControls frame={frame} data={{ references, themes: data.themes, theme: null, phrase: null }} />
      <HeldFilter frame={frame} data={data} />
      <section>
        <h2 id="rows" class="vh">
          {t.compare.body}
        </h2>
        {rows.length === 0 ? (
          <p>{words.noRows}</p>
        ) : (
          <ScrollTable labelledby="rows">
            <table class="synopsis parallel">
              <thead>
                <tr>
                  <th scope="col">
                    <span class="vh">{words.passage}</span>
                  </th>
                  {columns.map((column, index) => (
                    <ColumnHead frame={frame} column={column} letter={LETTERS[index]} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ n, cells }) => (
                  <tr id={rowAnchor(n)}>
                    <th scope="row">
                      <a href={`#${rowAnchor(n)}`}>
                        <span class="vh">{words.passage} </span>
                        {n}
                      </a>
                    </th>
                    {cells.map((cell, column) => (
                      <Cell frame={frame} data={data} cell={cell} column={column} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        )}
        <Parts frame={frame} data={data} />
      </section>
      <section aria-labelledby="pairs">
        <h2 id="pairs">{t.compare.neighbours}</h2>
        <ul class="plain">
          {columns.flatMap((a, index) =>
            columns.slice(index + 1).map((b) => (
              <li>
                <a href={to(frame, compareUrl(referenceOf(a), referenceOf(b), { lang: asked.lang }))}>
                  {a.name} – {b.name}
                </a>
              </li>
            )),
          )}
        </ul>
      </section>
    </Page>
  );
};

/** The columns have letters, as the two texts of a comparison have. */
const LETTERS = ['A', 'B', 'C', 'D'] as const;

const referenceOf = ({ statement }: SynopsisColumn) => statement.record.id;

/** The counts of the sentence, each leading to its rows. */
const HeldFilter: FC<{ frame: Frame; data: ParallelPageData }> = ({ frame, data }) => {
  const words = parallelWords(frame.ui);
  const { counts, held, references, lang } = data;
  const choice = (one: HeldBy | null, label: string) => (
    <a
      class="button"
      href={to(frame, parallelUrl(references, { lang: lang === 'en' ? undefined : lang, held: one }))}
      {...(held === one ? { 'aria-current': 'true' as const } : {})}
    >
      {label}
    </a>
  );
  return (
    <nav class="held" aria-label={words.filter}>
      {choice(null, words.all(counts.all + counts.several + counts.one))}
      {choice('all', words.held.all(counts.all))}
      {choice('several', words.held.several(counts.several))}
      {choice('one', words.held.one(counts.one))}
    </nav>
  );
};

const Parts: FC<{ frame: Frame; data: ParallelPageData }> = ({ frame, data }) => {
  const words = parallelWords(frame.ui);
  const { part, parts, references, lang, held } = data;
  if (parts < 2) return null;
  const href = (other: number) =>
    to(frame, parallelUrl(references, { lang: lang === 'en' ? undefined : lang, held, part: other }));
  return (
    <nav class="held" aria-label={words.part(part, parts)}>
      {part > 1 && (
        <a class="button" rel="prev" href={href(part - 1)}>
          {words.before}
        </a>
      )}
      <span>{words.part(part, parts)}</span>
      {part < parts && (
        <a class="button" rel="next" href={href(part + 1)}>
          {words.after}
        </a>
      )}
    </nav>
  );
};

const Cell: FC<{ frame: Frame; data: ParallelPageData; cell: ParallelCell; column: number }> = ({
  frame,
  data,
  cell,
  column,
}) => {
  const words = parallelWords(frame.ui);
  const own = data.columns[column];
  if (!own) return null;
  const beside = cell.beside === null ? undefined : data.columns[cell.beside];
  const isLater = data.series && cell.beside !== null && cell.beside < column;
  if (cell.clauses.length === 0)
    return (
      <td class="nothing" data-column={`${LETTERS[column]}. ${own.name}`}>
        {words.none}
      </td>
    );
  return (
    <td data-column={`${LETTERS[column]}. ${own.name}`}>
      {beside && cell.likeness && (
        <p class="meta">
          {words.likeness[isLater ? 'series' : 'cross'][cell.likeness](
            LETTERS[cell.beside ?? 0] ?? beside.name,
          )}
        </p>
      )}
      <div lang={data.lang}>
        {cell.clauses.map((clause) => (
          <p>
            <a
              class="clause-link"
              href={to(frame, clauseUrl(referenceOf(own), clause.clause, { lang: data.lang }))}
              aria-label={words.inText(own.name)}
            >
              ¶
            </a>{' '}
            <Wording frame={frame} data={data} cell={cell} column={column} clause={clause} />
          </p>
        ))}
      </div>
    </td>
  );
};

/** In a series what the text before has not, else what the two share; as it is where there is nothing beside it. */
const Wording: FC<{
  frame: Frame;
  data: ParallelPageData;
  cell: ParallelCell;
  column: number;
  clause: RowClause;
}> = ({ frame, data, cell, column, clause }) => {
  const { beside } = cell;
  const side = beside !== null && beside < column ? 'b' : 'a';
  const row = cell.rows.find((one) => one[side].some((known) => known.clause === clause.clause));
  if (beside === null || !row || row.kind === 'same') return <>{clause.text}</>;
  if (data.series && side === 'b') {
    const style: MarkStyle = { mode: 'series', t: frame.t, spoken: true, ignore: new Set() };
    return <Pieces pieces={piecesOfClause(clause, side, row, style.ignore)} style={style} />;
  }
  const [a, b] =
    side === 'b' ? [data.marked[beside], data.marked[column]] : [data.marked[column], data.marked[beside]];
  if (!a || !b) return <>{clause.text}</>;
  return (
    <>
      {commonPieces(clause, side, row, a, b).map(({ kind, text }) =>
        kind === 'plain' ? (
          text
        ) : (
          <mark class={`common ${kind}`}>
            <span class="vh">{frame.t.compare.saidBoth} </span>
            {text}
            <span class="vh"> {frame.t.compare.saidEnd}</span>
          </mark>
        ),
      )}
    </>
  );
};
