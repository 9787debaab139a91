import type { FC } from 'hono/jsx';
import { clauseUrl, formulaUrl, statementUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate } from '../interface/format.ts';
import { askedLanguage } from './asked-language.ts';
import type { PartnerFormula, PartnerPageData, PartnerWording } from './view.ts';
import { partnerWords } from './words.ts';

interface Part {
  readonly frame: Frame;
  readonly data: PartnerPageData;
}

/** What no text with another partner says: formulas of the lexicon, and wording that comes again. */
export const Alone: FC<Part> = ({ frame, data }) => {
  const words = partnerWords(frame.ui);
  const formulas = data.formulas.filter(({ others }) => others.length === 0);
  return (
    <section>
      <h2 id="alone">{words.alone}</h2>
      {data.otherStatements === 0 ? (
        <p class="callout">{words.aloneOnly(data.lang !== null)}</p>
      ) : (
        <>
          <p class="note">{words.aloneNote(data.otherStatements, data.beside.length, data.lang !== null)}</p>
          {formulas.length > 0 && (
            <>
              <h3>{words.aloneFormulas}</h3>
              <ul class="formula-list">
                {formulas.map((formula) => (
                  <li>
                    <a href={to(frame, formulaUrl(formula.id, askedLanguage(data.lang)))}>{formula.name}</a>
                    <span class="meta">
                      {words.inStatements(formula.statements)}: {span(frame, formula)}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {data.own.length > 0 && (
            <>
              <h3>{words.aloneWordings}</h3>
              <p class="note">{words.aloneWordingsNote}</p>
              <ol class="places">
                {data.own.map((wording) => (
                  <OwnWording frame={frame} wording={wording} />
                ))}
              </ol>
            </>
          )}
          {data.read.length === 1 && <p class="note">{words.oneText}</p>}
          {formulas.length + data.own.length === 0 && data.read.length > 1 && <p>{words.nothingAlone}</p>}
        </>
      )}
    </section>
  );
};

const OwnWording: FC<{ frame: Frame; wording: PartnerWording }> = ({ frame, wording }) => (
  <li>
    <p>
      <q lang={wording.lang}>{wording.wording.replace(/ …$/u, '\u00a0…')}</q>
    </p>
    <p class="meta">
      {partnerWords(frame.ui).inTexts(wording.places.length)}:{' '}
      {wording.places.map(({ statement, clause }, index) => (
        <>
          {index > 0 && ', '}
          <a href={to(frame, clauseUrl(statement.record.id, clause, inLanguage(wording.lang)))}>
            {writeDate(statement.record.adopted, frame.t, 'short')}
          </a>
        </>
      ))}
    </p>
  </li>
);

/** Every formula that a statement with the partner says, theme by theme. */
export const PartnerFormulas: FC<Part> = ({ frame, data }) => {
  const { t } = frame;
  const words = partnerWords(frame.ui);
  return (
    <section>
      <h2 id="formulas">{words.formulas}</h2>
      {data.formulas.length === 0 ? (
        <p>{t.formulas.noHits}</p>
      ) : (
        <>
          <p class="note">{words.formulasNote}</p>
          <ScrollTable labelledby="formulas">
            <table class="partner-formulas stacked">
              <thead>
                <tr>
                  <th scope="col">{words.formula}</th>
                  <th scope="col">{words.use}</th>
                  <th scope="col">{words.first}</th>
                  <th scope="col">{words.last}</th>
                  {data.otherStatements > 0 && <th scope="col">{words.others}</th>}
                </tr>
              </thead>
              {[...Map.groupBy(data.formulas, ({ theme }) => theme)].map(([theme, formulas]) => (
                <tbody>
                  <tr>
                    <th class="theme" scope="rowgroup" colspan={data.otherStatements > 0 ? 5 : 4}>
                      {theme}
                    </th>
                  </tr>
                  {formulas.map((formula) => (
                    <FormulaRow frame={frame} data={data} formula={formula} />
                  ))}
                </tbody>
              ))}
            </table>
          </ScrollTable>
        </>
      )}
    </section>
  );
};

const FormulaRow: FC<Part & { formula: PartnerFormula }> = ({ frame, data, formula }) => {
  const { t } = frame;
  const words = partnerWords(frame.ui);
  const day = ({ id, adopted, lang }: PartnerFormula['first'], head: string) => (
    <td class="date" data-head={head}>
      <a href={to(frame, statementUrl(id, inLanguage(lang)))}>{writeDate(adopted, t, 'short')}</a>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <a href={to(frame, formulaUrl(formula.id, askedLanguage(data.lang)))}>{formula.name}</a>
        {formula.inLatest === false && (
          <>
            {' '}
            <span class="tag">{words.dropped}</span>
          </>
        )}
      </th>
      <td class="number" data-head={words.use}>
        {t.formulas.used(formula.statements, formula.of)}
      </td>
      {day(formula.first, words.first)}
      {day(formula.last, words.last)}
      {data.otherStatements > 0 && (
        <td
          class="number"
          data-head={words.others}
          title={formula.others.length > 0 ? t.list(formula.others) : undefined}
        >
          {formula.others.length === 0
            ? words.nobodyElse
            : t.formulas.used(formula.others.length, data.beside.length)}
        </td>
      )}
    </tr>
  );
};

function span(frame: Frame, { first, last }: PartnerFormula): string {
  const [from, until] = [first, last].map(({ adopted }) => writeDate(adopted, frame.t, 'short'));
  return first.id === last.id ? `${from}` : `${from} – ${until}`;
}

function inLanguage(lang: string): { readonly lang?: string } {
  return lang === 'en' ? {} : { lang };
}
