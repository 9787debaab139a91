import type { FC } from 'hono/jsx';
import { searchUrl } from '../../addresses/urls.ts';
import { AuthorityField } from '../formulas/authority-field.tsx';
import type { Frame } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { AcrossBox } from './across.tsx';
import { type SearchPageData, SORTS } from './search-view.ts';

export const SearchForm: FC<{ frame: Frame; data: SearchPageData }> = ({ frame, data }) => {
  const { t } = frame;
  return (
    <form class="controls sticky-controls" method="get" action={searchUrl()} aria-label={t.search.title}>
      <LanguageField frame={frame} />
      <label class="field grow">
        <span>{t.search.label}</span>
        <input name="q" type="search" value={data.q} required maxlength={300} />
      </label>
      <label class="field">
        <span>{t.search.partner}</span>
        <select name="series">
          <option value="">{t.statements.any}</option>
          {frame.collection.series.map((series) => (
            <option value={series.id} selected={series.id === data.series}>
              {series.partner}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.compare.theme}</span>
        <select name="theme">
          <option value="">{t.compare.allThemes}</option>
          {data.themes.map(({ id, title }) => (
            <option value={id} selected={id === data.theme}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.statements.from}</span>
        <input name="from" value={data.from ?? ''} size={8} placeholder="2021" />
      </label>
      <label class="field">
        <span>{t.statements.to}</span>
        <input name="to" value={data.to ?? ''} size={8} placeholder="2025-06" />
      </label>
      <label class="field">
        <span>{t.search.sort}</span>
        <select name="sort">
          {SORTS.map((sort) => (
            <option value={sort} selected={sort === data.sort}>
              {t.search.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <AuthorityField frame={frame} authority={data.authority} />
      <label class="tick">
        <input type="checkbox" name="lemma" value="true" checked={data.lemma} /> {t.search.lemma}
      </label>
      <AcrossBox frame={frame} checked={data.across} />
      <button type="submit" class="main">
        {t.search.go}
      </button>
    </form>
  );
};
