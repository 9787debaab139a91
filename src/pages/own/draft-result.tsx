import type { FC } from 'hono/jsx';
import { clauseUrl, formulaUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage, writeShare } from '../interface/format.ts';
import { inventedAmong, inventedTag, shortName } from '../views.ts';
import { DraftForm } from './draft-form.tsx';
import type { DraftPassage, DraftPrecedent, DraftResultData } from './draft-view.ts';
import { OwnAssets } from './own-form.tsx';

const anchor = (n: number) => `p${n}`;

/** What a draft takes from the collection: the counts, the formulas and who uses them, then passage by passage. */
export const DraftResultPage: FC<{ frame: Frame; data: DraftResultData }> = ({ frame, data }) => {
  const t = frame.t.own.draft;
  const { counts, passages, total, searched, readIn } = data;
  const language = writeLanguage(readIn.lang, frame.t);
  const sentence =
    searched === 0
      ? t.nothing(language)
      : t.sentence(passages.length, counts.precedent, counts.formula, counts.new, counts.short);
  const named = passages.flatMap(({ precedents }) => precedents.map(({ statement }) => statement.record));
  return (
    <Page
      frame={frame}
      head={{ title: t.resultTitle, description: t.lead, fleeting: true }}
      section="own"
      specimen={inventedAmong(named) ? 'mixed' : false}
    >
      <OwnAssets />
      <header class="comparison-head">
        <p class="eyebrow">{t.title}</p>
        <h1>{t.resultTitle}</h1>
        <p class="lead">{sentence}</p>
        <p class="note">
          {passages.length < total && `${t.cut(passages.length, total)} `}
          {searched > 0 && `${t.searched(searched, language)} `}
          {readIn.by === 'reader' ? t.set(language) : t.told(language)}
        </p>
        <p class="note privacy">{t.privacy}</p>
      </header>
      <details class="own-edit">
        <summary class="button">{t.edit}</summary>
        <DraftForm frame={frame} data={data} go={t.again} />
      </details>
      <Formulas frame={frame} data={data} />
      <section aria-labelledby="passages">
        <h2 id="passages">{t.passages}</h2>
        <ol class="draft-passages">
          {passages.map((passage) => (
            <Passage frame={frame} passage={passage} lang={readIn.lang} />
          ))}
        </ol>
      </section>
    </Page>
  );
};

const Formulas: FC<{ frame: Frame; data: DraftResultData }> = ({ frame, data }) => {
  const t = frame.t.own.draft;
  return (
    <section>
      <h2 id="formulas">{t.formulas}</h2>
      {data.formulas.length === 0 ? (
        <p class="note">{t.noFormulas}</p>
      ) : (
        <ScrollTable labelledby="formulas">
          <table class="stacked">
            <thead>
              <tr>
                <th scope="col">{t.formula}</th>
                <th scope="col">{t.places}</th>
                <th scope="col">{t.usedBy}</th>
              </tr>
            </thead>
            <tbody>
              {data.formulas.map(({ id, name, passages, partners }) => (
                <tr>
                  <th scope="row">
                    <a href={to(frame, formulaUrl(id, { lang: data.readIn.lang }))}>{name}</a>
                  </th>
                  <td data-head={t.places}>
                    {passages.map((n, index) => (
                      <>
                        {index > 0 && ', '}
                        <a href={`#${anchor(n)}`}>{n}</a>
                      </>
                    ))}
                  </td>
                  <td data-head={t.usedBy}>
                    {partners.length === 0
                      ? t.nobody
                      : `${t.partners(partners.length)}: ${partners.join(', ')}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      )}
    </section>
  );
};

const Passage: FC<{ frame: Frame; passage: DraftPassage; lang: string }> = ({ frame, passage, lang }) => {
  const t = frame.t.own.draft;
  const { n, status, pieces, precedents, more } = passage;
  return (
    <li id={anchor(n)} class={`draft-passage ${status}`}>
      <h3 class="meta">
        {t.passage(n)}&nbsp;· <strong>{t.statuses[status]}</strong>
      </h3>
      <p lang={lang}>
        {pieces.map(({ text, formula }) =>
          formula === null ? (
            text
          ) : (
            <a class="in-draft" href={to(frame, formulaUrl(formula, { lang }))}>
              {text}
            </a>
          ),
        )}
      </p>
      {precedents.length > 0 && (
        <div class="draft-nearest">
          <p class="meta">{t.nearest}</p>
          <ul class="plain">
            {precedents.map((precedent) => (
              <Precedent frame={frame} precedent={precedent} lang={lang} />
            ))}
          </ul>
          {more > 0 && <p class="meta">{t.more(more)}</p>}
        </div>
      )}
    </li>
  );
};

const Precedent: FC<{ frame: Frame; precedent: DraftPrecedent; lang: string }> = ({
  frame,
  precedent,
  lang,
}) => {
  const { statement, clause, score, pieces } = precedent;
  const { record } = statement;
  return (
    <li>
      <q lang={lang}>
        {pieces.map(({ text, other }) =>
          other ? (
            <mark class="b">
              <span class="vh">{frame.t.own.draft.other} </span>
              {text}
              <span class="vh"> {frame.t.compare.saidEnd}</span>
            </mark>
          ) : (
            text
          ),
        )}
      </q>{' '}
      <span class="meta">
        <a href={to(frame, clauseUrl(record.id, clause, { lang }))}>{shortName(frame, record)}</a>,{' '}
        {writeDate(record.adopted, frame.t, 'short')}
        {inventedTag(frame, record)}&nbsp;· {frame.t.own.draft.alike(writeShare(score, frame.t))}
      </span>
    </li>
  );
};
