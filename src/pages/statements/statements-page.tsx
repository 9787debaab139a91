import type { FC } from 'hono/jsx';
import {
  chooseUrl,
  missingUrl,
  type Query,
  statementsDataUrl,
  statementsUrl,
  statementUrl,
} from '../../addresses/urls.ts';
import { type Frame, partnerAddress, partnerName, placeName, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { LanguageField } from '../frame/language-field.tsx';
import { Page } from '../frame/layout.tsx';
import { writeDate, writeLevel, writeTexts } from '../interface/format.ts';
import { listData } from '../linked-data.ts';
import { briefTitle, inventedAmong, type StatementView, shortName } from '../views.ts';
import { StatementFilters } from './statement-filters.tsx';

export interface StatementFilterState {
  /** Words of a title, place, date or partner. */
  readonly find?: string | undefined;
  readonly series?: string | undefined;
  /** Code of a party. */
  readonly partner?: string | undefined;
  readonly level?: string | undefined;
  readonly lang?: string | undefined;
  /** `here`: only statements whose text the collection has. */
  readonly texts?: 'here' | 'any' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface StatementsPageData {
  /** Those of this page that fit the filters; what is chosen stands apart. */
  readonly statements: readonly StatementView[];
  /** What the reader has chosen, in the order of choice; kept while filtering and paging. */
  readonly chosen: readonly StatementView[];
  /** How many fit in all. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The one chosen statement that the others are ordered by: those that fit best beside it first. */
  readonly nearTo: StatementView | null;
  readonly filter: StatementFilterState;
  /** Languages that the collection has texts in. */
  readonly languages: readonly string[];
  /** The reader asked for a comparison of a number of texts that cannot be compared. */
  readonly wrongNumber: boolean;
  /** Two are chosen for a figure, not to be read. */
  readonly forEmbed: boolean;
}

function asData({ texts, ...filter }: StatementFilterState): Query {
  return { ...filter, ...(texts === 'here' ? { obtained: true } : {}) };
}

function listedOf(frame: Frame, { statements, total, page, pages }: StatementsPageData) {
  return {
    items: statements.map(({ record }) => ({ name: shortName(frame, record), url: statementUrl(record.id) })),
    total,
    before: page === pages ? total - statements.length : (page - 1) * statements.length,
  };
}

/**
 * All statements, to be read or to be chosen from. One form holds the filters, the list and what is chosen, so that
 * nothing is lost on the way from one page or filter to another; a script only makes it quicker.
 */
export const StatementsPage: FC<{ frame: Frame; data: StatementsPageData; choosing?: boolean }> = ({
  frame,
  data,
  choosing = false,
}) => {
  const { t } = frame;
  const title = data.forEmbed ? t.embed.chooseTitle : choosing ? t.compare.chooseTitle : t.statements.title;
  const shown = [...data.chosen, ...data.statements];
  const head: Head = {
    title,
    description: t.home.lead(frame.collection.hub.name),
    data: statementsDataUrl(asData(data.filter)),
  };
  return (
    <Page
      frame={frame}
      head={choosing ? head : { ...head, jsonLd: listData(frame, head, listedOf(frame, data)) }}
      section={choosing ? 'compare' : 'statements'}
      specimen={inventedAmong(shown.map(({ record }) => record))}
    >
      <header>
        <h1>{title}</h1>
        <p class="lead">{data.forEmbed ? t.embed.choose : t.statements.choose}</p>
        {data.wrongNumber && (
          <p class="callout">{(data.forEmbed ? t.embed : t.statements).chooseNumber(data.chosen.length)}</p>
        )}
      </header>
      <form method="get" action={choosing ? chooseUrl() : statementsUrl()} data-chooser="">
        <LanguageField frame={frame} />
        {data.forEmbed && <input type="hidden" name="for" value="embed" />}
        <StatementFilters frame={frame} data={data} />
        {data.chosen.length > 0 && (
          <section aria-labelledby="chosen">
            <h2 id="chosen" class="meta">
              {t.statements.chosen(data.chosen.length)}
            </h2>
            <ul class="statement-list">
              {data.chosen.map((statement) => (
                <Entry frame={frame} statement={statement} chosen />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="found">
          <h2 id="found" class="meta" aria-live="polite" data-shown={t.statements.shown}>
            {t.statements.found(data.statements.length, data.total)}
            {data.nearTo && `\u00a0· ${t.statements.nearTo(shortName(frame, data.nearTo.record))}`}
          </h2>
          {data.statements.length === 0 && <p>{t.statements.none}</p>}
          <ul class="statement-list" data-live={data.pages === 1 && !data.filter.find ? '' : undefined}>
            {data.statements.map((statement) => (
              <Entry frame={frame} statement={statement} chosen={false} />
            ))}
          </ul>
        </section>
        {data.pages > 1 && (
          <p class="pager">
            {Array.from({ length: data.pages }, (_, index) => index + 1).map((page) => (
              <button
                type="submit"
                name="page"
                value={String(page)}
                aria-current={page === data.page ? 'page' : undefined}
              >
                <span class="vh">{t.statements.page} </span>
                {page}
              </button>
            ))}
          </p>
        )}
        <div class="choose-bar">
          <p class="meta" aria-live="polite">
            <span data-chosen={t.statements.chosenNow}>{t.statements.chosen(data.chosen.length)}</span>
          </p>
          <button type="submit" class="main" name="go" value="1" formaction={chooseUrl()}>
            {data.forEmbed ? t.embed.chooseDone : t.statements.compare}
          </button>
        </div>
      </form>
      <p>
        <a href={to(frame, missingUrl())}>{t.statements.missing}</a>
      </p>
    </Page>
  );
};

const Entry: FC<{ frame: Frame; statement: StatementView; chosen: boolean }> = ({
  frame,
  statement,
  chosen,
}) => {
  const { t } = frame;
  const { record, texts } = statement;
  return (
    <li data-find={[record.id, record.title, record.adopted, writeDate(record.adopted, t)].join(' ')}>
      <span class="pick">
        {texts.length > 0 && (
          <input
            type="checkbox"
            name="s"
            value={record.id}
            checked={chosen}
            aria-label={t.statements.chooseOne(`${briefTitle(frame, record)}, ${partnerName(frame, record)}`)}
          />
        )}
      </span>
      <time class="when" datetime={record.adopted}>
        {writeDate(record.adopted, t, 'short')}
      </time>
      <span class="what">
        <a href={to(frame, statementUrl(record.id))}>{briefTitle(frame, record)}</a>
        <span class="meta">
          <a href={to(frame, partnerAddress(frame, record))}>{partnerName(frame, record)}</a>
          {record.level !== 'unknown' && `\u00a0· ${writeLevel(record.level, t)}`}
          {record.kind !== 'statement' && `\u00a0· ${t.kinds[record.kind]}`}
          {record.place && `\u00a0· ${placeName(frame, record)}`}
          {record.specimen && `\u00a0· ${t.site.specimenTag}`}
        </span>
      </span>
      <span class="texts-of">{writeTexts(record.kind, texts, t)}</span>
    </li>
  );
};
