import type { FC } from 'hono/jsx';
import type { Level } from '../../statement/index.ts';
import type { Frame } from '../frame/frame.ts';
import { writeLanguage } from '../interface/format.ts';
import type { StatementsPageData } from './statements-page.tsx';

const LEVELS: readonly Level[] = ['leaders', 'foreign-ministers', 'ministers', 'parliaments', 'officials'];

/**
 * Words to find a statement by, and what lists of statements can be narrowed to; all but the partner is folded, so that
 * the list is in sight on a phone. Stands inside a form.
 */
export const StatementFilters: FC<{ frame: Frame; data: StatementsPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { filter } = data;
  return (
    <fieldset class="controls">
      <legend class="vh">{t.statements.filter}</legend>
      <label class="field grow">
        <span>{t.statements.find}</span>
        <input name="find" type="search" value={filter.find ?? ''} />
      </label>
      <button type="submit" class="main" name="choose" value="1">
        {t.statements.apply}
      </button>
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
      <details class="more" open={filter.level || filter.lang || filter.from || filter.to ? true : undefined}>
        <summary>{t.statements.moreFilters}</summary>
        <div class="controls">
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
        </div>
      </details>
    </fieldset>
  );
};
