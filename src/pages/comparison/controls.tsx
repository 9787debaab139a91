import type { FC } from 'hono/jsx';
import { compareUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { writeDate, writeLanguage } from '../interface/format.ts';
import type { Names } from './compared-row.tsx';
import { type MarkStyle, OneSided } from './marks.tsx';
import { pageRows } from './row-pages.ts';
import { differs } from './rows.tsx';
import type { ComparisonPageData } from './view.ts';

/** Every choice is part of the address: the form is sent with GET and needs no script. */
export const Controls: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { state, a, b } = data;
  const view = state.view ?? 'split';
  const ignored = new Set(state.ignore ?? []);
  return (
    <form
      class="controls"
      method="get"
      action={compareUrl(a.reference, b.reference)}
      aria-label={t.compare.settings}
    >
      {frame.ui !== 'en' && <input type="hidden" name="ui" value={frame.ui} />}
      <fieldset>
        <legend>{t.compare.view}</legend>
        {(['split', 'inline', 'changes'] as const).map((one) => (
          <label class="tick">
            <input type="radio" name="view" value={one} checked={view === one} /> {t.compare.views[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.compare.ignore}</legend>
        {(['punctuation', 'case', 'spelling'] as const).map((one) => (
          <label class="tick">
            <input type="checkbox" name="ignore" value={one} checked={ignored.has(one)} />{' '}
            {t.compare.noise[one]}
          </label>
        ))}
      </fieldset>
      {data.themes.length > 0 && (
        <label class="field">
          <span>{t.compare.theme}</span>
          <select name="theme">
            <option value="">{t.compare.allThemes}</option>
            {data.themes.map((theme) => (
              <option value={theme.id} selected={state.theme === theme.id}>
                {theme.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {data.languages.length > 1 && (
        <label class="field">
          <span>{t.compare.languages}</span>
          <select name="lang">
            {data.languages.map((lang) => (
              <option value={lang} selected={lang === a.text.lang}>
                {writeLanguage(lang, t)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{t.compare.spoken}</span>
        <select name="spoken">
          <option value="">{t.compare.spokenOn}</option>
          <option value="off" selected={state.spoken === 'off'}>
            {t.compare.spokenOff}
          </option>
        </select>
      </label>
      <button type="submit" class="main">
        {t.compare.apply}
      </button>
      <a class="button" href={to(frame, compareUrl(b.reference, a.reference, state))}>
        ⇄ {t.compare.swap}
      </a>
    </form>
  );
};

/** What the marks mean, with the names and dates of the two texts. */
export const Legend: FC<{ frame: Frame; data: ComparisonPageData; style: MarkStyle; names: Names }> = ({
  frame,
  data,
  style,
  names,
}) => {
  const { t } = frame;
  const silent = { ...style, spoken: false };
  const dated = (side: 'a' | 'b') => {
    const date = writeDate(data[side].statement.record.adopted, t, 'short');
    return names[side].includes(date) ? names[side] : `${names[side]} (${date})`;
  };
  const series = style.mode === 'series';
  return (
    <section aria-labelledby="legend" class="legend">
      <h2 id="legend" class="eyebrow">
        {t.compare.legend}
      </h2>
      <ul>
        <li>
          <span class="letter a">A</span>{' '}
          <OneSided kind="only_a" style={silent}>
            {series ? t.compare.legendRemoved(dated('a')) : t.compare.legendA(dated('a'))}
          </OneSided>
        </li>
        <li>
          <span class="letter b">B</span>{' '}
          <OneSided kind="only_b" style={silent}>
            {series ? t.compare.legendAdded(dated('b')) : t.compare.legendB(dated('b'))}
          </OneSided>
        </li>
        <li>{t.compare.legendPlain}</li>
        <li class="keys">{t.compare.legendKeys}</li>
      </ul>
    </section>
  );
};

/** The whole comparison in one line of cells; each difference is a link to its row. */
export const Overview: FC<{ frame: Frame; data: ComparisonPageData; style: MarkStyle }> = ({
  frame,
  data,
  style,
}) => {
  const { t } = frame;
  const kinds = style.mode === 'series' ? t.compare.seriesKinds : t.compare.kinds;
  const rows = data.comparison.rows;
  const { rowHref } = pageRows(data);
  const first = rows.find((row) => differs(row, style.ignore));
  return (
    <nav class="overview" aria-label={t.compare.overview}>
      <p class="meta">
        {t.compare.overviewNote} <a href="#texts">{t.compare.skipOverview}</a>
        {first && (
          <>
            {' · '}
            <a href={to(frame, rowHref(first.n))}>{t.compare.first}</a>
          </>
        )}
      </p>
      <ol class="strip">
        {rows.map((row) => {
          const cell = `cell ${row.kind.replace('_', '-')}${row.moved ? ' is-moved' : ''}`;
          if (!differs(row, style.ignore)) return <li class={cell} />;
          const label = `${t.compare.row(row.n)}: ${kinds[row.kind]}`;
          return (
            <li class={cell}>
              <a href={to(frame, rowHref(row.n))} title={label}>
                <span class="vh">{label}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
