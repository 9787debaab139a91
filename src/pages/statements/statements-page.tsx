import type { FC } from 'hono/jsx';
import {
  chooseUrl,
  missingUrl,
  type Query,
  statementsDataUrl,
  statementsUrl,
  statementUrl,
} from '../../addresses/urls.ts';
import type { Level } from '../../statement/index.ts';
import { type Frame, partnerAddress, partnerName, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { writeDate, writeLanguage, writeLevel, writeNumber } from '../interface/format.ts';
import { inventedAmong, type StatementView } from '../views.ts';

export interface StatementFilterState {
  readonly series?: string | undefined;
  /** Code of a party. */
  readonly partner?: string | undefined;
  readonly level?: string | undefined;
  readonly lang?: string | undefined;
  /** `here`: only statements whose text the collection has. */
  readonly texts?: 'here' | 'any' | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Ids that the reader has ticked; kept while filtering and paging. */
  readonly chosen: readonly string[];
}

export interface StatementsPageData {
  readonly statements: readonly StatementView[];
  readonly total: number;
  readonly filter: StatementFilterState;
  /** Cursor of the next page. */
  readonly cursor: string | null;
  /** Languages that the collection has texts in. */
  readonly languages: readonly string[];
}

const LEVELS: readonly Level[] = ['leaders', 'foreign-ministers', 'ministers', 'parliaments', 'officials'];

function asData({ texts, ...filter }: Omit<StatementFilterState, 'chosen'>): Query {
  return { ...filter, ...(texts === 'here' ? { obtained: true } : {}) };
}

/** All statements, filtered by an address; two ticks lead to a comparison. */
export const StatementsPage: FC<{
  frame: Frame;
  data: StatementsPageData;
  choosing?: boolean;
  wrongNumber?: boolean;
}> = ({ frame, data, choosing, wrongNumber }) => {
  const { t } = frame;
  const title = choosing ? t.compare.chooseTitle : t.statements.title;
  const { chosen, ...filter } = data.filter;
  return (
    <Page
      frame={frame}
      head={{
        title,
        description: t.home.lead(frame.collection.hub.name),
        data: statementsDataUrl(asData(filter)),
      }}
      section={choosing ? 'compare' : 'statements'}
      specimen={inventedAmong(data.statements.map(({ record }) => record))}
    >
      <header>
        <h1>{title}</h1>
        <p class="lead">{t.statements.choose}</p>
        {wrongNumber && <p class="callout">{t.statements.chooseNumber(chosen.length)}</p>}
      </header>
      <Filters frame={frame} data={data} choosing={choosing ?? false} />
      <section aria-labelledby="found">
        <h2 id="found" class="meta">
          {t.statements.found(data.statements.length, data.total)}
        </h2>
        {data.statements.length === 0 ? (
          <p>{t.statements.none}</p>
        ) : (
          <form method="get" action={chooseUrl()}>
            {frame.ui !== 'en' && <input type="hidden" name="ui" value={frame.ui} />}
            <input type="hidden" name="go" value="1" />
            {chosen
              .filter((id) => !data.statements.some(({ record }) => record.id === id))
              .map((id) => (
                <input type="hidden" name="s" value={id} />
              ))}
            <ul class="statement-list">
              {data.statements.map((statement) => (
                <Entry frame={frame} statement={statement} chosen={chosen.includes(statement.record.id)} />
              ))}
            </ul>
            <div class="choose-bar">
              <p class="meta">{t.statements.choose}</p>
              <button type="submit" class="main">
                {t.statements.compare}
              </button>
            </div>
          </form>
        )}
        <ul class="plain">
          {data.cursor && (
            <li>
              <a href={to(frame, statementsUrl({ ...filter, cursor: data.cursor }))} rel="next">
                {t.statements.next}
              </a>
            </li>
          )}
          <li>
            <a href={to(frame, missingUrl())}>{t.statements.missing}</a>
          </li>
        </ul>
      </section>
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
    <li>
      <span class="pick">
        {texts.length > 0 && (
          <input
            type="checkbox"
            name="s"
            value={record.id}
            checked={chosen}
            aria-label={t.statements.chooseOne(
              `${record.short ?? record.title}, ${partnerName(frame, record)}`,
            )}
          />
        )}
      </span>
      <time class="when" datetime={record.adopted}>
        {writeDate(record.adopted, t, 'short')}
      </time>
      <span class="what">
        <a href={to(frame, statementUrl(record.id))}>{record.short ?? record.title}</a>
        <span class="meta">
          <a href={to(frame, partnerAddress(record))}>{partnerName(frame, record)}</a> ·{' '}
          {writeLevel(record.level, t)}
          {record.kind !== 'statement' && ` · ${t.kinds[record.kind]}`}
          {record.place && ` · ${record.place.city}`}
          {record.specimen && ` · ${t.site.specimenTag}`}
        </span>
      </span>
      <span class="texts-of">
        {texts.length === 0
          ? t.statements.noText
          : t.list(
              [...Map.groupBy(texts, (text) => text.lang)].map(
                ([lang, [first]]) => `${writeLanguage(lang, t)} (${writeNumber(first?.words ?? 0, t)})`,
              ),
            )}
      </span>
    </li>
  );
};

const Filters: FC<{ frame: Frame; data: StatementsPageData; choosing: boolean }> = ({
  frame,
  data,
  choosing,
}) => {
  const { t } = frame;
  const { filter } = data;
  return (
    <form
      class="controls"
      method="get"
      action={choosing && filter.chosen.length < 2 ? chooseUrl() : statementsUrl()}
      aria-label={t.statements.filter}
    >
      {frame.ui !== 'en' && <input type="hidden" name="ui" value={frame.ui} />}
      {filter.chosen.map((id) => (
        <input type="hidden" name="s" value={id} />
      ))}
      {filter.partner && <input type="hidden" name="partner" value={filter.partner} />}
      <label class="field">
        <span>{t.statements.partner}</span>
        <select name="series">
          <option value="">{t.statements.any}</option>
          {frame.collection.series.map((series) => (
            <option value={series.id} selected={filter.series === series.id}>
              {series.partner}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.statements.level}</span>
        <select name="level">
          <option value="">{t.statements.any}</option>
          {LEVELS.map((level) => (
            <option value={level} selected={filter.level === level}>
              {t.levels[level]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.statements.language}</span>
        <select name="lang">
          <option value="">{t.statements.any}</option>
          {data.languages.map((lang) => (
            <option value={lang} selected={filter.lang === lang}>
              {writeLanguage(lang, t)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.statements.texts}</span>
        <select name="texts">
          {(['any', 'here'] as const).map((one) => (
            <option value={one} selected={(filter.texts ?? 'any') === one}>
              {one === 'here' ? t.statements.textsHere : t.statements.textsAny}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.statements.from}</span>
        <input name="from" value={filter.from ?? ''} size={10} placeholder="2021" />
      </label>
      <label class="field">
        <span>{t.statements.to}</span>
        <input name="to" value={filter.to ?? ''} size={10} placeholder="2025-06" />
      </label>
      <button type="submit">{t.statements.apply}</button>
    </form>
  );
};
