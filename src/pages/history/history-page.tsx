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
  /** Texts of the series that were not followed. */
  readonly unfollowed: { readonly older: number; readonly newer: number };
}

/** One clause through the texts of its series, each version with the words that changed since the one before. */
export const HistoryPage: FC<{ frame: Frame; data: HistoryPageData }> = ({ frame, data }) => {
  const words = historyWords(frame.ui);
  const { record } = data.statement;
  const { versions, unfollowed } = data;
  const found = versions.filter(({ clauses }) => clauses.length > 0);
  // Of what stands in one text, or may stand in an older one, no first use is told.
  const first = found.length > 1 && unfollowed.older === 0 ? found[0] : undefined;
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
          {versions.length > 1 ? words.sentence(found.length, versions.length) : words.alone}
          {unfollowed.older + unfollowed.newer > 0 &&
            ` ${words.unfollowed(unfollowed.older, unfollowed.newer)}`}
        </p>
        <p class="note">{words.note}</p>
      </header>
      <ol class="history">
        {inRuns(versions).map(([version, ...more]) =>
          more.length > 0 ? (
            <NotFound frame={frame} data={data} versions={[version, ...more]} />
          ) : (
            <Version frame={frame} data={data} version={version} first={version === first} />
          ),
        )}
      </ol>
    </Page>
  );
};

type Run = readonly [HistoryVersion, ...HistoryVersion[]];

/** Texts one after another without the passage that were compared with the same text in one; each other by itself. */
function inRuns(versions: readonly HistoryVersion[]): readonly Run[] {
  const runs: [HistoryVersion, ...HistoryVersion[]][] = [];
  for (const version of versions) {
    const last = runs.at(-1);
    const isEmpty = (one: HistoryVersion) => one.clauses.length === 0;
    if (last && isEmpty(last[0]) && isEmpty(version) && last[0].compared === version.compared)
      last.push(version);
    else runs.push([version]);
  }
  return runs;
}

const NotFound: FC<{ frame: Frame; data: HistoryPageData; versions: Run }> = ({ frame, data, versions }) => {
  const [{ compared }] = versions;
  const language = data.lang === 'en' ? {} : { lang: data.lang };
  return (
    <li class="zero">
      <p class="meta">
        {historyWords(frame.ui).notFoundIn(
          versions.length,
          shortName(frame, (compared ?? data.statement).record),
        )}{' '}
        {versions.map(({ statement: { record } }, index) => (
          <>
            {index > 0 && '; '}
            <time datetime={record.adopted}>{writeDate(record.adopted, frame.t, 'short')}</time>,{' '}
            <a href={to(frame, statementUrl(record.id, language))}>{briefTitle(frame, record)}</a>
          </>
        ))}
      </p>
    </li>
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
        <time datetime={record.adopted}>{writeDate(record.adopted, t, 'short')}</time>,{' '}
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
