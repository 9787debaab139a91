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
import { datedName, inventedAmong, inventedTag, shortName } from '../views.ts';
import { authorityInAddress, besideNote } from './authority-field.tsx';
import type { FormulaPageData } from './formula-view.ts';
import { UseChart } from './use-chart.tsx';
import { UsesTable } from './uses-table.tsx';
import { countOfStatements, usesWords } from './uses-words.ts';

/** One formula: who says it and since when, in which wordings, at which places, and who stopped. */
export const FormulaPage: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { all, languages, partners } = data.uses;
  const across = languages !== null;
  const asked = partners.filter(({ of }) => of > 0);
  const saying = asked.filter(({ said }) => said > 0);
  const count = across ? countOfStatements(frame, all.said, all.of) : t.shared.inTexts(all.said);
  const lead =
    all.said === 0 ? t.formulas.noHits : `${t.shared.partnersOf(saying.length, asked.length)}, ${count}.`;
  const authority = authorityInAddress(data.authority);
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
        <p class="meta other-languages">
          {t.compare.languages}:{' '}
          {across ? (
            <strong>{t.formulas.allLanguages}</strong>
          ) : (
            <a href={to(frame, formulaUrl(data.id, authority))}>{t.formulas.allLanguages}</a>
          )}
          {data.languages.map((lang) => (
            <>
              {'\u00a0· '}
              {lang === data.lang && !across ? (
                <strong>{writeLanguage(lang, t)}</strong>
              ) : (
                <a href={to(frame, formulaUrl(data.id, { lang, ...authority }))}>{writeLanguage(lang, t)}</a>
              )}
            </>
          ))}
        </p>
      )}
      <Contents frame={frame} data={data} />
      <UsesTable frame={frame} uses={data.uses} />
      {data.beside > 0 && <p class="note">{besideNote(frame, data.beside, data.authority)}</p>}
      <UseChart
        frame={frame}
        lanes={data.lanes}
        id="by-year"
        lang={data.lang === 'en' ? undefined : data.lang}
      />
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

/** Where the parts of a long page are. */
const Contents: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const parts = [
    ['variants', t.formulas.variants, data.variants.length],
    ['places', t.formulas.places, data.allPlaces],
    ['dropped', t.formulas.absences, data.dropped.length],
  ] as const;
  const there = parts.filter(([, , n]) => n > 0);
  if (there.length === 0) return null;
  return (
    <nav class="contents" aria-label={t.statement.contents}>
      <ul>
        {there.map(([id, title, n]) => (
          <li>
            <a href={`#${id}`}>{`${title} (${writeNumber(n, t)})`}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Variants: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const counted = data.uses.languages ? usesWords(frame.ui).statements : t.formulas.textsColumn;
  return (
    <section>
      <h2 id="variants">{t.formulas.variants}</h2>
      <ScrollTable labelledby="variants">
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{t.formulas.variant}</th>
              <th scope="col">{t.formulas.partners}</th>
              <th scope="col" class="num">
                {counted}
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
                <td data-head={t.formulas.partners}>
                  {variant.partners.length > 0 ? t.list(variant.partners) : nobodyNamed(frame)}
                </td>
                <td class="num" data-head={counted}>
                  {writeNumber(variant.texts, t)}
                </td>
                <td class="date" data-head={t.formulas.first}>
                  {writeDate(variant.first, t, 'short')}
                </td>
                <td class="date" data-head={t.formulas.last}>
                  {writeDate(variant.last, t, 'short')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

/** What stands where all statements are assigned to no partner: the name of their series, as in the chart. */
function nobodyNamed({ collection }: Frame): string {
  return collection.series.find(({ unassigned }) => unassigned)?.partner ?? '–';
}

const Places: FC<{ frame: Frame; data: FormulaPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <section>
      <h2 id="places">{t.formulas.places}</h2>
      {data.places.length < data.allPlaces && (
        <p class="note">{t.formulas.firstPlaces(data.places.length, data.allPlaces)}</p>
      )}
      <ol class="places">
        {data.places.map((place) => (
          <li>
            <p class="meta">
              <a href={to(frame, clauseUrl(place.statement.record.id, place.clause, { lang: place.lang }))}>
                {datedName(frame, place.statement.record)}
              </a>
              {data.uses.languages && `\u00a0· ${writeLanguage(place.lang, t)}`}
              {inventedTag(frame, place.statement.record)}
              {place.speaker && `\u00a0· ${t.formulas.attributed}: ${place.speaker}`}
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
