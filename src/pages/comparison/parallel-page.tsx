import type { FC } from 'hono/jsx';
import { compareUrl, parallelUrl, rowAnchor } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { comparisonData } from '../linked-data.ts';
import { inventedAmong } from '../views.ts';
import { LETTERS, ParallelPassage } from './parallel-cell.tsx';
import {
  type HeldBy,
  type ParallelPageData,
  parallelAddresses,
  parallelDownloads,
  referenceOf,
} from './parallel-view.ts';
import { parallelWords } from './parallel-words.ts';
import { ColumnHead, ColumnPairs, SynopsisControls } from './several-columns.tsx';
import { ShareSeveral, severalHead } from './share-several.tsx';

/** Three or four texts clause by clause: a row a passage, a column a text, an empty cell where none was found. */
export const ParallelPage: FC<{ frame: Frame; data: ParallelPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const words = parallelWords(frame.ui);
  const { references, columns, rows, sentence } = data;
  const title = `${t.compare.synopsisTitle}: ${columns.map(({ name }) => name).join('\u00a0· ')}`;
  const said = { title, description: sentence };
  const head: Head = {
    ...said,
    ...parallelAddresses(data),
    ...severalHead(frame, { ...said, cited: data.cited, texts: columns.map(({ text }) => text) }),
  };
  return (
    <Page
      frame={frame}
      head={{ ...head, jsonLd: comparisonData(frame, head, columns) }}
      section="compare"
      specimen={inventedAmong(columns.map(({ statement }) => statement.record))}
    >
      <header class="comparison-head">
        <p class="eyebrow">{words.title}</p>
        <h1>{title}</h1>
        <p class="lead">{sentence}</p>
        <p class="note">{words.note(data.crossed ? 'crossed' : data.series ? 'series' : 'cross')}</p>
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
                      <ParallelPassage frame={frame} data={data} cell={cell} column={column} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollTable>
        )}
        <Parts frame={frame} data={data} />
      </section>
      <ShareSeveral frame={frame} cited={data.cited} downloads={parallelDownloads(data)} />
      <ColumnPairs
        frame={frame}
        columns={columns}
        href={(one, other) => compareUrl(referenceOf(one), referenceOf(other))}
      />
    </Page>
  );
};

/** The counts of the sentence, each leading to its rows. */
const HeldFilter: FC<{ frame: Frame; data: ParallelPageData }> = ({ frame, data }) => {
  const words = parallelWords(frame.ui);
  const { counts, held, references, lang } = data;
  const choice = (one: HeldBy | null, label: string) => (
    <a
      class="button"
      href={to(frame, parallelUrl(references, { lang, held: one }))}
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
  const href = (other: number) => to(frame, parallelUrl(references, { lang, held, part: other }));
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
