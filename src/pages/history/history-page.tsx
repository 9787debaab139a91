import type { FC } from 'hono/jsx';
import {
  clauseUrl,
  compareUrl,
  historyDataUrl,
  historyUrl,
  statementUrl,
  textReference,
} from '../../addresses/urls.ts';
import type { Row, RowClause } from '../../comparison/types.ts';
import { type MarkStyle, markedText } from '../comparison/marks.ts';
import { oneColumnPieces, wordingOf } from '../comparison/row-sides.ts';
import { type Frame, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { writeDate } from '../interface/format.ts';
import { briefTitle, type StatementView, shortName } from '../views.ts';
import { historyWords } from './words.ts';

/** A text of the series with what was found in it. */
export interface HistoryVersion {
  readonly statement: StatementView;
  readonly clauses: readonly RowClause[];
  /** What it was compared with; null for the passage asked for. */
  readonly compared: StatementView | null;
  /** The version before it that has the passage, and the rows between the two. */
  readonly before: { readonly statement: StatementView; readonly rows: readonly Row[] } | null;
}

export interface HistoryPageData {
  readonly statement: StatementView;
  readonly sha256: string;
  readonly clause: number;
  readonly lang: string;
  /** Oldest first. */
  readonly versions: readonly HistoryVersion[];
}

/** One clause through the texts of its series, each version with the words that changed since the one before. */
export const HistoryPage: FC<{ frame: Frame; data: HistoryPageData }> = ({ frame, data }) => {
  const words = historyWords(frame.ui);
  const { record } = data.statement;
  const found = data.versions.filter(({ clauses }) => clauses.length > 0).length;
  const language = data.lang === 'en' ? {} : { lang: data.lang };
  return (
    <Page
      frame={frame}
      head={{
        title: `${words.title}: ${shortName(frame, record)}`,
        description: words.note,
        permanent: historyUrl(textReference(record.id, data.sha256), data.clause, { lang: data.lang }),
        data: historyDataUrl(record.id, data.clause, { lang: data.lang }),
      }}
      section="compare"
      specimen={record.specimen === true}
    >
      <header>
        <p class="eyebrow">{words.eyebrow}</p>
        <h1>{words.title}</h1>
        <p class="lead">
          <a href={to(frame, clauseUrl(record.id, data.clause, language))}>{shortName(frame, record)}</a>.{' '}
          {data.versions.length > 1 ? words.sentence(found, data.versions.length) : words.alone}
        </p>
        <p class="note">{words.note}</p>
      </header>
      <ol class="history">
        {data.versions.map((version) => (
          <Version
            frame={frame}
            data={data}
            version={version}
            first={version === data.versions.find(({ clauses }) => clauses.length > 0)}
          />
        ))}
      </ol>
    </Page>
  );
};

const Version: FC<{ frame: Frame; data: HistoryPageData; version: HistoryVersion; first: boolean }> = ({
  frame,
  data,
  version,
  first,
}) => {
  const { t } = frame;
  const words = historyWords(frame.ui);
  const { statement, clauses, compared, before } = version;
  const { record } = statement;
  const language = data.lang === 'en' ? {} : { lang: data.lang };
  const [clause] = clauses;
  return (
    <li class={clause ? '' : 'zero'}>
      <h2>
        <time datetime={record.adopted}>{writeDate(record.adopted, t, 'short')}</time>{' '}
        <a
          href={to(
            frame,
            clause ? clauseUrl(record.id, clause.clause, language) : statementUrl(record.id, language),
          )}
        >
          {briefTitle(frame, record)}
        </a>
      </h2>
      {record.id === data.statement.record.id && <p class="meta">{words.asked}</p>}
      {clause && first && <p class="meta">{words.first}</p>}
      {!clause && compared && <p class="meta">{words.notFound(shortName(frame, compared.record))}</p>}
      {clause && before && (
        <p class="meta">
          {before.rows.every(({ kind }) => kind === 'same')
            ? words.same
            : words.since(shortName(frame, before.statement.record))}{' '}
          <a href={to(frame, compareUrl(before.statement.record.id, record.id, language))}>{words.compare}</a>
        </p>
      )}
      {clause && <Wording frame={frame} version={version} lang={data.lang} />}
    </li>
  );
};

/**
 * The passage with what came and went; as it stands where nothing is before it, or where it has little in common with
 * that.
 */
const Wording: FC<{ frame: Frame; version: HistoryVersion; lang: string }> = ({ frame, version, lang }) => {
  const style: MarkStyle = { mode: 'series', t: frame.t, spoken: true, ignore: new Set() };
  const { before, clauses } = version;
  return (
    <blockquote lang={lang}>
      {before
        ? before.rows.map((row) => {
            const pieces = oneColumnPieces(row, style);
            return pieces ? (
              <p>{markedText(pieces, style)}</p>
            ) : (
              <>
                <p>{wordingOf(row, 'b')}</p>
                <p class="meta" lang={frame.ui}>
                  {frame.t.compare.notMarked}
                </p>
              </>
            );
          })
        : clauses.map(({ text }) => <p>{text}</p>)}
    </blockquote>
  );
};
