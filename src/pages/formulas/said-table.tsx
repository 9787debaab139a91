import type { FC } from 'hono/jsx';
import { formulaUrl, matrixUrl } from '../../addresses/urls.ts';
import type { CountedAuthority } from '../../statement/index.ts';
import { type Frame, to } from '../frame/frame.ts';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeLanguage } from '../interface/format.ts';
import { authorityInAddress } from './authority-field.tsx';
import { MOST_WIDE, TINTS } from './matrix.tsx';

/** One cell: of a partner's statements, those that say something. */
interface SaidCell {
  readonly statements_with: number;
  readonly statements: number;
  readonly beside: { readonly statements_with: number; readonly statements: number };
  readonly not_testable: number;
}

export interface SaidView {
  /** The one language that was asked for; null: all together. */
  readonly lang: string | null;
  readonly languages: readonly string[];
  readonly authority: CountedAuthority;
  readonly partners: readonly string[];
  /** Themes, or the formulas of the theme that was asked for. */
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly isTheme: boolean;
    readonly cells: readonly SaidCell[];
  }[];
}

const WORDS = {
  en: {
    title: 'Who says what',
    all: (languages: string) => `Statements, all languages together (${languages})`,
    one: (language: string) => `Statements, in their ${language} texts only`,
    theme: 'Theme',
    formula: 'Formula',
    note: 'Each cell: how many statements of the partner say it, of those that can be asked. A statement says it if its text in any of the languages does, the authentic text before a translation.',
    beside: (n: number) => `+${n} only in texts that do not count`,
    besideNote: '“+1”: said only in a text that does not count, such as an unofficial translation.',
    untestable: (n: number) => `${n} not testable`,
    untestableNote: '“? 1”: not testable, no text in a language with a pattern; never taken for silent.',
    none: '–',
  },
  ru: {
    title: 'Кто что говорит',
    all: (languages: string) => `Заявления, все языки вместе (${languages})`,
    one: (language: string) => `Заявления, только тексты на одном языке: ${language}`,
    theme: 'Тема',
    formula: 'Формула',
    note: 'В ячейке\u00a0— в скольких заявлениях партнёра это есть, из числа тех, которые можно проверить. Достаточно текста на одном из языков; аутентичный текст важнее перевода.',
    beside: (n: number) => `+${n} только в неучитываемых текстах`,
    besideNote:
      '«+1»\u00a0— есть только в тексте, который не учитывается, например в неофициальном переводе.',
    untestable: (n: number) => `${n} не проверить`,
    untestableNote:
      '«? 1»\u00a0— не проверить: нет текста на языке, для которого есть образец; молчанием это не считается.',
    none: '–',
  },
} as const;

/** Themes or formulas by partner: one count of statements, whatever languages their texts are in. */
export const SaidTable: FC<{ frame: Frame; said: SaidView }> = ({ frame, said }) => {
  const words = WORDS[frame.ui];
  const languages = said.languages.map((lang) => writeLanguage(lang, frame.t)).join(', ');
  const cells = said.rows.flatMap((row) => row.cells);
  const language = said.lang === null ? {} : { lang: said.lang };
  const asked = { ...language, ...authorityInAddress(said.authority) };
  return (
    <section aria-labelledby="said">
      <h2 id="said">{words.title}</h2>
      <p class="note">
        {words.note}
        {cells.some(({ beside }) => beside.statements_with > 0) && ` ${words.besideNote}`}
        {cells.some(({ not_testable }) => not_testable > 0) && ` ${words.untestableNote}`}
      </p>
      <ScrollTable labelledby="said-caption" tall>
        <table class={`matrix said upright${said.partners.length > MOST_WIDE ? ' dense' : ''}`}>
          <caption id="said-caption">
            {said.lang === null ? words.all(languages) : words.one(writeLanguage(said.lang, frame.t))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{said.rows[0]?.isTheme ? words.theme : words.formula}</th>
              {said.partners.map((name) => (
                <th scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {said.rows.map((row) => (
              <tr>
                <th scope="row">
                  <a
                    href={to(
                      frame,
                      row.isTheme ? matrixUrl({ ...asked, theme: row.id }) : formulaUrl(row.id, asked),
                    )}
                  >
                    {row.name}
                  </a>
                </th>
                {row.cells.map((cell) => (
                  <Cell frame={frame} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};

const Cell: FC<{ frame: Frame; cell: SaidCell }> = ({ frame, cell }) => {
  const words = WORDS[frame.ui];
  const { statements_with, statements, beside, not_testable } = cell;
  const share = statements === 0 ? 0 : statements_with / statements;
  return (
    <td class={`said tint${Math.ceil(share * (TINTS - 1))}`}>
      {statements === 0 ? (
        words.none
      ) : (
        <>
          <span aria-hidden="true">
            {statements_with}/{statements}
          </span>
          <span class="vh">{frame.t.formulas.used(statements_with, statements)}</span>
        </>
      )}
      {beside.statements_with > 0 && (
        <span class="meta" title={words.beside(beside.statements_with)}>
          {' '}
          <span aria-hidden="true">+{beside.statements_with}</span>
          <span class="vh">{words.beside(beside.statements_with)}</span>
        </span>
      )}
      {not_testable > 0 && (
        <span class="meta" title={words.untestable(not_testable)}>
          {' '}
          <span aria-hidden="true">? {not_testable}</span>
          <span class="vh">{words.untestable(not_testable)}</span>
        </span>
      )}
    </td>
  );
};
