import type { FC } from 'hono/jsx';
import { statementUrl } from '../../addresses/urls.ts';
import type { AcrossLanguages } from '../../formula/index.ts';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeDate, writeLanguage } from '../interface/format.ts';

const WORDS = {
  en: {
    title: 'All languages together',
    note: (languages: string) =>
      `Statements, not texts: one says the formula if its text in any of these languages does (${languages}). Not testable: only texts in other languages are here.`,
    partner: 'Partner',
    with: 'Statements',
    first: 'First',
    last: 'Last',
    notTestable: 'Not testable',
    beside: 'Only in other texts',
    besideNote:
      'Only in other texts: said in no text that counts, but in a translation that no party stands for.',
    count: (n: number, of: number) => `${n} of ${of} ${of === 1 ? 'statement' : 'statements'}`,
  },
  ru: {
    title: 'Все языки вместе',
    note: (languages: string) =>
      `Считаются заявления, а не тексты: формула есть, если она есть в тексте хотя бы на одном из этих языков (${languages}). «Не проверить» – есть тексты только на других языках.`,
    partner: 'Партнёр',
    with: 'Заявления',
    first: 'Впервые',
    last: 'В последний раз',
    notTestable: 'Не проверить',
    beside: 'Только в других текстах',
    besideNote:
      'Только в других текстах: в учитываемых текстах формулы нет, она есть лишь в переводе, за который не отвечает ни одна из сторон.',
    count: (n: number, of: number) =>
      `${n} из ${of} ${of % 10 === 1 && of % 100 !== 11 ? 'заявления' : 'заявлений'}`,
  },
} as const;

/** "7 of 9 statements". */
export function countOfStatements(frame: Frame, n: number, of: number): string {
  return WORDS[frame.ui].count(n, of);
}

/** The head of a column that counts statements. */
export function statementsColumn(frame: Frame): string {
  return WORDS[frame.ui].with;
}

export interface AcrossView extends Omit<AcrossLanguages, 'partners'> {
  readonly partners: readonly (AcrossLanguages['partners'][number] & { readonly name: string })[];
}

/** One count a partner over statements in all languages; each date names the language that was read. */
export const AcrossTable: FC<{ frame: Frame; across: AcrossView }> = ({ frame, across }) => {
  const { t } = frame;
  const words = WORDS[frame.ui];
  const isBeside = across.beside.statements_with > 0;
  const said = (place: AcrossView['first']) =>
    place && (
      <>
        <a href={to(frame, statementUrl(place.statement, { lang: place.lang }))}>
          {writeDate(place.adopted, t)}
        </a>{' '}
        <span class="meta">{writeLanguage(place.lang, t)}</span>
      </>
    );
  return (
    <div>
      <h2 id="across">{words.title}</h2>
      <p class="note">
        {words.note(across.languages.map((lang) => writeLanguage(lang, t)).join(', '))}
        {isBeside && ` ${words.besideNote}`}
      </p>
      <ScrollTable labelledby="across">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.partner}</th>
              <th scope="col">{words.with}</th>
              <th scope="col">{words.first}</th>
              <th scope="col">{words.last}</th>
              {isBeside && <th scope="col">{words.beside}</th>}
              <th scope="col">{words.notTestable}</th>
            </tr>
          </thead>
          <tbody>
            {across.partners.map((one) => (
              <tr>
                <th scope="row">{one.name}</th>
                <td>{t.formulas.used(one.statements_with, one.statements)}</td>
                <td>{said(one.first)}</td>
                <td>{said(one.last)}</td>
                {isBeside && <td>{one.beside.statements_with}</td>}
                <td>{one.not_testable}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </div>
  );
};
