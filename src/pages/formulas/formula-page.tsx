import type { FC } from 'hono/jsx';
import {
  answerPictureUrl,
  clauseUrl,
  formulaDataUrl,
  formulasUrl,
  formulaUrl,
  statementUrl,
} from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { wordsPicture } from '../frame/head.tsx';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage, writeNumber } from '../interface/format.ts';
import { inventedAmong, inventedTag, shortName } from '../views.ts';
import { AcrossTable, countOfStatements, statementsColumn } from './across-languages.tsx';
import { authorityInAddress, besideNote } from './authority-field.tsx';
import type { FormulaPageData } from './formula-view.ts';
import { UseChart } from './use-chart.tsx';

/** One formula: who says it and since when, in which wordings, at which places, and who stopped. */
export const FormulaPage: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { across } = data;
  const used = across
    ? across.partners.filter((one) => one.statements_with > 0).length
    : data.uses.filter((use) => use.texts > 0).length;
  const partners = across ? across.partners.length : data.uses.length;
  const said = across
    ? countOfStatements(frame, across.statements_with, across.statements)
    : t.shared.inTexts(data.textsWith);
  const isSaid = across ? across.statements_with > 0 : data.places.length > 0;
  const authority = authorityInAddress(data.authority);
  const lead = isSaid ? `${t.shared.partnersOf(used, partners)}, ${said}.` : t.formulas.noHits;
  const own = formulaUrl(data.id, { ...(across ? {} : { lang: data.lang }), ...authority });
  return (
    <Page
      frame={frame}
      head={{
        title: data.name,
        description: `${t.formulas.title}: ${data.name}. ${lead}`,
        picture: wordsPicture(answerPictureUrl(to(frame, own)), `${data.name}. ${lead}`),
        embeddable: true,
        data: formulaDataUrl(data.id, { ...(across ? {} : { lang: data.lang }), ...authority }),
      }}
      section="formulas"
      specimen={inventedAmong(data.places.map(({ statement }) => statement.record))}
    >
      <header>
        <p class="eyebrow">
          <a
            href={to(
              frame,
              formulasUrl({ ...(data.lang === 'en' ? {} : { lang: data.lang }), theme: data.theme.id }),
            )}
          >
            {data.theme.title}
          </a>
        </p>
        <h1 lang={data.lang}>{data.name}</h1>
        <p class="lead">{lead}</p>
        {data.note && <p class="note">{data.note}</p>}
      </header>
      {data.languages.length > 1 && (
        <p class="meta">
          {t.compare.languages}:{' '}
          {across ? (
            <strong>{t.formulas.allLanguages}</strong>
          ) : (
            <a href={to(frame, formulaUrl(data.id, authority))}>{t.formulas.allLanguages}</a>
          )}
          {data.languages.map((lang) => (
            <>
              {' · '}
              {lang === data.lang && !across ? (
                <strong>{writeLanguage(lang, t)}</strong>
              ) : (
                <a href={to(frame, formulaUrl(data.id, { lang, ...authority }))}>{writeLanguage(lang, t)}</a>
              )}
            </>
          ))}
        </p>
      )}
      {across && <AcrossTable frame={frame} across={across} />}
      {data.beside > 0 && <p class="note">{besideNote(frame, data.beside, data.authority)}</p>}
      <UseChart
        frame={frame}
        lanes={data.lanes}
        id="by-year"
        lang={data.lang === 'en' ? undefined : data.lang}
      />
      {!across && <UseMatrix frame={frame} data={data} />}
      {data.variants.length > 0 && <Variants frame={frame} data={data} />}
      {data.places.length > 0 && <Places frame={frame} data={data} />}
      {data.dropped.length > 0 && (
        <section aria-labelledby="dropped">
          <h2 id="dropped">{t.formulas.absences}</h2>
          <ul class="absences">
            {data.dropped.map(({ statement, before }) => (
              <li>
                <a href={to(frame, statementUrl(statement.record.id))}>
                  {shortName(frame, statement.record)}
                </a>
                <span class="meta">
                  {t.statement.inPredecessor}:{' '}
                  <a href={to(frame, statementUrl(before.record.id))}>{shortName(frame, before.record)}</a>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};

const UseMatrix: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <section>
      <h2 id="uses">{t.formulas.matrix}</h2>
      <ScrollTable labelledby="uses">
        <table class="uses">
          <thead>
            <tr>
              <th scope="col">{t.facts.partner}</th>
              <th scope="col">{t.formulas.textsColumn}</th>
              <th scope="col">{t.formulas.first}</th>
              <th scope="col">{t.formulas.last}</th>
            </tr>
          </thead>
          <tbody>
            {data.uses.map((use) => (
              <tr class={use.texts === 0 ? 'zero' : ''}>
                <th scope="row">{use.partner}</th>
                <td>
                  <Dots n={use.texts} of={use.of} /> {t.formulas.used(use.texts, use.of)}
                </td>
                <td>{use.first ? writeDate(use.first, t, 'short') : '–'}</td>
                <td>{use.last ? writeDate(use.last, t, 'short') : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

/** More dots than this are no longer counted at a glance; the number beside them says it anyway. */
const MOST_DOTS = 24;

const Dots: FC<{ n: number; of: number }> = ({ n, of }) =>
  of > MOST_DOTS ? null : (
    <span class="dots" aria-hidden="true">
      {'●'.repeat(n)}
      {'○'.repeat(Math.max(0, of - n))}
    </span>
  );

const Variants: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <section>
      <h2 id="variants">{t.formulas.variants}</h2>
      <ScrollTable labelledby="variants">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.formulas.variant}</th>
              <th scope="col">{t.formulas.partners}</th>
              <th scope="col" class="num">
                {data.across ? statementsColumn(frame) : t.formulas.textsColumn}
              </th>
              <th scope="col">{t.formulas.first}</th>
              <th scope="col">{t.formulas.last}</th>
            </tr>
          </thead>
          <tbody>
            {data.variants.map((variant) => (
              <tr>
                <th scope="row" class="wording" lang={variant.lang}>
                  {variant.wording}
                </th>
                <td>{t.list(variant.partners)}</td>
                <td class="num">{writeNumber(variant.texts, t)}</td>
                <td class="date">{writeDate(variant.first, t, 'short')}</td>
                <td class="date">{writeDate(variant.last, t, 'short')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

const Places: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <section>
      <h2 id="places">{t.formulas.places}</h2>
      <ol class="places">
        {data.places.map((place) => (
          <li>
            <p class="meta">
              <a href={to(frame, clauseUrl(place.statement.record.id, place.clause, { lang: place.lang }))}>
                {shortName(frame, place.statement.record)}
              </a>
              , {writeDate(place.statement.record.adopted, t, 'short')}
              {data.across && ` · ${writeLanguage(place.lang, t)}`}
              {inventedTag(frame, place.statement.record)}
              {place.speaker && ` · ${t.formulas.attributed}: ${place.speaker}`}
            </p>
            <p lang={place.lang}>
              {place.left}
              <mark class="hit">{place.match}</mark>
              {place.right}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
