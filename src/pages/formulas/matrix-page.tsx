import type { FC } from 'hono/jsx';
import { answerPictureUrl, matrixDataUrl, matrixUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { type Head, wordsPicture } from '../frame/head.tsx';
import { LanguageField } from '../frame/language-field.tsx';
import { Page } from '../frame/layout.tsx';
import { ScrollTable } from '../frame/scroll-table.tsx';
import { writeLanguage, writeNumber, writeShare } from '../interface/format.ts';
import { countsData } from '../linked-data.ts';
import { AuthorityField, authorityInAddress, besideNote } from './authority-field.tsx';
import { Matrix, type MatrixView } from './matrix.tsx';
import { Pairs, type PairView } from './matrix-pairs.tsx';
import { matrixWords } from './matrix-words.ts';
import { SaidTable, type SaidView } from './said-table.tsx';

export interface MatrixPageData {
  /** Themes or formulas by partner, which leads the page. */
  readonly said: SaidView;
  /** Statements with texts of another authority only, which are counted beside. */
  readonly beside: number;
  readonly matrix: MatrixView;
  /** The most columns that the table may have. */
  readonly mostColumns: number;
  readonly languages: readonly string[];
  /** What the table shows, pair by pair, the nearest first. */
  readonly pairs: readonly PairView[];
  readonly pairsInAll: number;
  /** Names of the statements that say nothing on the theme, and of those that cannot be asked. */
  readonly silent: readonly string[];
  readonly notTestable: readonly string[];
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly statements: number;
    /** Words of the clauses on it, language by language. */
    readonly languages: readonly { readonly lang: string; readonly words: number }[];
    /** The two partners that have most in common on it. */
    readonly nearest: { readonly a: string; readonly b: string; readonly both: number } | null;
  }[];
}

export const MatrixPage: FC<{ frame: Frame; data: MatrixPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const words = matrixWords(frame.ui);
  const { matrix } = data;
  const { lang, authority } = data.said;
  const asked = { lang, theme: matrix.theme?.id, ...authorityInAddress(authority) };
  const dataUrl = matrixDataUrl(asked);
  const own = matrixUrl(asked);
  const head: Head = {
    title: t.matrix.title,
    description: t.matrix.lead,
    data: dataUrl,
    picture: wordsPicture(answerPictureUrl(to(frame, own)), t.matrix.title),
    embeddable: true,
  };
  const files = [
    [dataUrl, 'application/json'],
    [matrixDataUrl({ ...asked, format: 'csv' }), 'text/csv'],
  ] as const;
  return (
    <Page
      frame={frame}
      head={{ ...head, jsonLd: countsData(frame, head, { languages: matrix.languages, files }) }}
      section="matrix"
      specimen={matrix.invented}
    >
      <header>
        <h1>{t.matrix.title}</h1>
        <p class="lead">{t.matrix.lead}</p>
      </header>
      <Controls frame={frame} data={data} />
      {data.said.rows.length > 0 && <SaidTable frame={frame} said={data.said} />}
      <section aria-labelledby="overlap">
        <h2 id="overlap">
          {t.matrix.title}, {t.list(matrix.languages.map((one) => writeLanguage(one, t)))}
        </h2>
        {data.beside > 0 && <p class="note">{besideNote(frame, data.beside, authority)}</p>}
        {matrix.sides.length === 0 ? (
          <p class="callout">{t.matrix.none}</p>
        ) : (
          <Matrix frame={frame} matrix={matrix} id="matrix-caption" />
        )}
        <p class="note">
          {t.matrix.note} {matrix.languages.length > 1 && words.rule} {matrix.theme && t.matrix.themeNote}
        </p>
        {data.silent.length > 0 && (
          <details>
            <summary>{t.matrix.silent(data.silent.length, matrix.total)}</summary>
            <p>{data.silent.join('; ')}</p>
          </details>
        )}
        {data.notTestable.length > 0 && (
          <details>
            <summary>{words.notTestable(data.notTestable.length)}</summary>
            <p>{data.notTestable.join('; ')}</p>
          </details>
        )}
      </section>
      {data.pairs.length > 0 && (
        <Pairs frame={frame} pairs={data.pairs} pairsInAll={data.pairsInAll} matrix={matrix} />
      )}
      {data.themes.length > 0 && <Themes frame={frame} data={data} />}
    </Page>
  );
};

const Controls: FC<{ frame: Frame; data: MatrixPageData }> = ({
  frame,
  data: { matrix, mostColumns, languages, themes, said },
}) => {
  const { t } = frame;
  return (
    <form class="controls" method="get" action={matrixUrl()}>
      <LanguageField frame={frame} />
      <label class="field">
        <span>{t.matrix.language}</span>
        <select name="lang">
          <option value="">{t.formulas.allLanguages}</option>
          {languages.map((lang) => (
            <option value={lang} selected={lang === said.lang}>
              {writeLanguage(lang, t)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.matrix.theme}</span>
        <select name="theme">
          <option value="">{t.matrix.wholeTexts}</option>
          {themes.map(({ id, title }) => (
            <option value={id} selected={id === matrix.theme?.id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.matrix.texts}</span>
        <select name="texts">
          <option value="partners">{t.matrix.together}</option>
          <option value="newest" selected={matrix.which === 'newest'}>
            {t.matrix.newest}
          </option>
          <option value="all" selected={matrix.which === 'all'}>
            {t.matrix.all(mostColumns)}
          </option>
        </select>
      </label>
      <AuthorityField frame={frame} authority={said.authority} />
      <button type="submit">{t.statements.apply}</button>
    </form>
  );
};

const Themes: FC<{ frame: Frame; data: MatrixPageData }> = ({ frame, data: { themes, matrix, said } }) => {
  const { t } = frame;
  const asked = {
    ...(said.lang === null ? {} : { lang: said.lang }),
    ...authorityInAddress(said.authority),
  };
  const compared = themes.some(({ nearest }) => nearest !== null);
  return (
    <section>
      <h2 id="themes">{t.matrix.themes}</h2>
      <ScrollTable labelledby="themes">
        <table class="pairs">
          <thead>
            <tr>
              <th scope="col">{t.matrix.theme}</th>
              <th scope="col" class="number">
                {t.matrix.texts}
              </th>
              <th scope="col" class="number">
                {t.matrix.wordsHead}
              </th>
              {compared && <th scope="col">{t.matrix.nearest}</th>}
            </tr>
          </thead>
          <tbody>
            {themes.map(({ id, title, statements, languages, nearest }) => (
              <tr>
                <th scope="row">
                  <a
                    href={to(frame, matrixUrl({ ...asked, theme: id, texts: 'partners' }))}
                    aria-current={id === matrix.theme?.id ? 'true' : undefined}
                  >
                    {title}
                  </a>
                </th>
                <td class="number">{t.matrix.textsOf(statements, matrix.total)}</td>
                <td class="number">
                  {languages
                    .map(({ lang, words }) =>
                      matrix.languages.length > 1
                        ? `${writeNumber(words, t)} ${lang}`
                        : writeNumber(words, t),
                    )
                    .join('\u00a0· ')}
                </td>
                {compared && (
                  <td>{nearest && `${nearest.a} – ${nearest.b}: ${writeShare(nearest.both, t)}`}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  );
};
