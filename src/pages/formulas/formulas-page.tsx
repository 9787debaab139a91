import type { FC } from 'hono/jsx';
import { formulasDataUrl, formulasUrl, formulaUrl, matrixUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import type { Head } from '../frame/head.tsx';
import { LanguageField } from '../frame/language-field.tsx';
import { Page } from '../frame/layout.tsx';
import { writeLanguage } from '../interface/format.ts';
import { lexiconData } from '../linked-data.ts';
import { AuthorityField, authorityInAddress, besideNote } from './authority-field.tsx';
import type { FormulasPageData } from './formula-view.ts';

/** The lexicon by theme, each formula with the number of texts and partners that have it. */
export const FormulasPage: FC<{ frame: Frame; data: FormulasPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const shown = data.themes.filter((theme) => data.theme === null || theme.id === data.theme);
  const asked = {
    ...(data.lang === null ? {} : { lang: data.lang }),
    ...authorityInAddress(data.authority),
  };
  const inAll = data.lang === null ? t.formulas.inStatements : t.shared.inTexts;
  const head: Head = {
    title: t.formulas.title,
    description: t.formulas.lead,
    data: formulasDataUrl({ ...asked, theme: data.theme }),
  };
  const terms = data.formulas
    .filter(({ theme }) => data.theme === null || theme === data.theme)
    .map(({ id, name }) => ({ id, name, url: formulaUrl(id) }));
  return (
    <Page
      frame={frame}
      head={{ ...head, jsonLd: lexiconData(frame, head, terms) }}
      section="formulas"
      specimen={data.specimen}
    >
      <header>
        <h1>{t.formulas.title}</h1>
        <p class="lead">{t.formulas.lead}</p>
        <p class="note">
          {data.lang === null
            ? t.formulas.searchedAll(
                data.of.said,
                data.counted.map((lang) => writeLanguage(lang, t)).join(', '),
              )
            : t.formulas.searched(data.of.said, writeLanguage(data.lang, t))}{' '}
          {besideNote(frame, data.beside, data.authority)}
        </p>
      </header>
      <form class="controls" method="get" action={formulasUrl()}>
        <LanguageField frame={frame} />
        <label class="field">
          <span>{t.shared.language}</span>
          <select name="lang">
            <option value="">{t.formulas.allLanguages}</option>
            {data.languages.map((lang) => (
              <option value={lang} selected={lang === data.lang}>
                {writeLanguage(lang, t)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t.formulas.showTheme}</span>
          <select name="theme">
            <option value="">{t.compare.allThemes}</option>
            {data.themes.map((theme) => (
              <option value={theme.id} selected={theme.id === data.theme}>
                {theme.title}
              </option>
            ))}
          </select>
        </label>
        <AuthorityField frame={frame} authority={data.authority} />
        <button type="submit">{t.statements.apply}</button>
      </form>
      {data.formulas.length === 0 && <p class="callout">{t.formulas.none}</p>}
      <div class="lexicon">
        {shown.map((theme) => {
          const formulas = data.formulas.filter((formula) => formula.theme === theme.id);
          if (formulas.length === 0) return null;
          return (
            <section aria-labelledby={`theme-${theme.id}`}>
              <h2 id={`theme-${theme.id}`}>{theme.title}</h2>
              <p class="meta">
                <a href={to(frame, matrixUrl({ ...asked, theme: theme.id, texts: 'partners' }))}>
                  {t.formulas.overlap}
                  <span class="vh">: {theme.title}</span>
                </a>
              </p>
              <ul class="formula-list">
                {formulas.map((formula) => (
                  <li class={formula.said === 0 ? 'zero' : ''}>
                    <a href={to(frame, formulaUrl(formula.id, asked))}>{formula.name}</a>
                    <span class="meta">
                      {formula.said === 0
                        ? t.formulas.never
                        : `${t.shared.partnersOf(formula.partners, data.of.partners)}, ${inAll(formula.said)}`}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </Page>
  );
};
