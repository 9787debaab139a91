import type { FC } from 'hono/jsx';
import { type ComparisonState, compareUrl, MOST_ROWS_TOGETHER } from '../../addresses/urls.ts';
import { otherForms } from '../../comparison/digest/index.ts';
import { type Frame, to } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { writeLanguage } from '../interface/format.ts';
import type { Names } from './row-context.ts';
import { StateLink } from './state-link.tsx';
import { type ComparisonPageData, type ComparisonParts, usualView, viewOf } from './view.ts';

/** Kinds of rows that a reader can ask for alone. */
const KINDS = ['reworded', 'only_a', 'only_b', 'same'] as const;

/**
 * Every choice is part of the address: the form is sent with GET and needs no script; with one it is sent as soon as
 * something is chosen. What is asked of the rows stands first, how they look in a menu.
 */
export const Controls: FC<{ frame: Frame; data: ComparisonPageData; names: Names }> = ({
  frame,
  data,
  names,
}) => {
  const { t } = frame;
  const { state, a, b } = data;
  return (
    <form
      class="controls"
      method="get"
      action={`${compareUrl(a.reference, b.reference)}#texts`}
      aria-label={t.compare.settings}
      data-auto=""
    >
      <LanguageField frame={frame} />
      {state.mode && <input type="hidden" name="mode" value={state.mode} />}
      {state.aligned && <input type="hidden" name="aligned" value={state.aligned} />}
      {state.side && <input type="hidden" name="side" value={state.side} />}
      <FilterFields frame={frame} data={data} names={names} />
      <button type="submit" class="main">
        {t.compare.apply}
      </button>
      <SettingsMenu frame={frame} data={data} />
    </form>
  );
};

/** What is asked of the rows; `form` names the form that the fields belong to where they stand outside it. */
export const FilterFields: FC<{ frame: Frame; data: ComparisonParts; names: Names; form?: string }> = ({
  frame,
  data,
  names,
  form,
}) => {
  const { t } = frame;
  const { state } = data;
  return (
    <>
      {data.themes.length > 0 && (
        <label class="field">
          <span>{t.compare.theme}</span>
          <select name="theme" form={form}>
            <option value="">{t.compare.allThemes}</option>
            {data.themes.map((theme) => (
              <option value={theme.id} selected={state.theme === theme.id}>
                {theme.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{t.compare.kind}</span>
        <select name="kind" form={form}>
          <option value="">{t.compare.allKinds}</option>
          {KINDS.map((one) => (
            <option value={one} selected={state.kind?.length === 1 && state.kind[0] === one}>
              {kindName(frame, one, names)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.compare.find}</span>
        <input name="q" type="search" value={state.q ?? ''} maxlength={300} form={form} />
      </label>
    </>
  );
};

/** The same question asked of the sides the other way round. */
function swapped(state: ComparisonState): ComparisonState {
  const turn = { only_a: 'only_b', only_b: 'only_a' } as Readonly<Record<string, string>>;
  return {
    ...state,
    page: undefined,
    kind: state.kind?.map((one) => turn[one] ?? one),
    side: state.side && (state.side === 'a' ? 'b' : 'a'),
  };
}

function kindName({ t }: Frame, kind: (typeof KINDS)[number], names: Names): string {
  if (kind === 'only_a') return t.compare.noMatch(names.a);
  if (kind === 'only_b') return t.compare.noMatch(names.b);
  return t.compare.kinds[kind];
}

/** How the rows look. */
const SettingsMenu: FC<{ frame: Frame; data: ComparisonPageData }> = ({ frame, data }) => {
  const { t } = frame;
  const { state, a } = data;
  return (
    <details class="menu">
      <summary class="button">{t.compare.settings}</summary>
      <div class="menu-body">
        <ViewFields frame={frame} data={data} />
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
        <SpokenField frame={frame} data={data} />
        <ColourFields frame={frame} />
        <p class="menu-actions">
          <button type="submit">{t.compare.apply}</button>{' '}
          <a class="button" href={to(frame, compareUrl(data.b.reference, a.reference, swapped(state)))}>
            ⇄ {t.compare.swap}
          </a>
        </p>
      </div>
    </details>
  );
};

/** How the rows stand, and what is not marked in them. */
export const ViewFields: FC<{ frame: Frame; data: ComparisonParts; form?: string }> = ({
  frame,
  data,
  form,
}) => {
  const { t } = frame;
  const view = viewOf(data);
  const usual = usualView(data.comparison);
  const views = (['themes', 'split', 'inline', 'changes'] as const).filter(
    (one) => one !== 'themes' || data.comparison.rows.length <= MOST_ROWS_TOGETHER,
  );
  const ignored = new Set(data.state.ignore ?? []);
  return (
    <>
      <fieldset>
        <legend>{t.compare.view}</legend>
        {views.map((one) => (
          <label class="tick">
            <input
              type="radio"
              name="view"
              value={one === usual ? '' : one}
              checked={view === one}
              form={form}
            />{' '}
            {t.compare.views[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.compare.ignore}</legend>
        {(['punctuation', 'case', 'spelling'] as const).map((one) => (
          <label class="tick">
            <input type="checkbox" name="ignore" value={one} checked={ignored.has(one)} form={form} />{' '}
            {t.compare.noise[one]}
          </label>
        ))}
      </fieldset>
    </>
  );
};

/** Light or dark, and whether the settings stay in this browser: that needs a script, so it is offered by one. */
const ColourFields: FC<{ frame: Frame }> = ({ frame: { t, colours } }) => (
  <>
    <fieldset>
      <legend>{t.compare.colours}</legend>
      {(['', 'light', 'dark'] as const).map((one) => (
        <label class="tick">
          <input type="radio" name="colours" value={one} checked={(colours ?? '') === one} />{' '}
          {t.compare.colourNames[one === '' ? 'device' : one]}
        </label>
      ))}
    </fieldset>
    <label class="tick" data-script="" hidden>
      <input type="checkbox" data-remember="" /> {t.compare.remember}
    </label>
  </>
);

/** Whether marks are said to screen readers. */
export const SpokenField: FC<{ frame: Frame; data: ComparisonParts; form?: string }> = ({
  frame: { t },
  data,
  form,
}) => (
  <label class="field">
    <span>{t.compare.spoken}</span>
    <select name="spoken" form={form}>
      <option value="">{t.compare.spokenOn}</option>
      <option value="off" selected={data.state.spoken === 'off'}>
        {t.compare.spokenOff}
      </option>
    </select>
  </label>
);

/** What a filter leaves, and of what: "8 of 83 passages: Afghanistan, only in …". */
export const Shown: FC<{ frame: Frame; data: ComparisonParts; names: Names }> = ({ frame, data, names }) => {
  const { t } = frame;
  const { state, shownRows } = data;
  if (!shownRows) return null;
  const asked = [
    data.themes.find(({ id }) => id === state.theme)?.title ?? '',
    ...(state.kind ?? []).map((one) => kindName(frame, one as (typeof KINDS)[number], names)),
    state.side ? t.compare.shownSide(names[state.side]) : '',
    state.q ? t.compare.shownPhrase(state.q) : '',
  ].filter((part) => part !== '');
  const all = { ...state, theme: undefined, kind: undefined, side: undefined, q: undefined, page: undefined };
  const forms = otherForms(data.comparison, state, shownRows.size) ?? [];
  return (
    <p class="shown" role="status">
      <strong>{t.compare.shown(shownRows.size, data.comparison.rows.length)}</strong>
      {asked.length > 0 && `: ${asked.join('\u00a0· ')}`}. {forms.length > 0 && `${t.compare.otherForms} `}
      {forms.map((q) => (
        <>
          <StateLink frame={frame} data={data} state={{ ...state, q, page: undefined }}>
            {q}
          </StateLink>
          {'\u00a0· '}
        </>
      ))}
      <StateLink frame={frame} data={data} state={all}>
        {t.compare.showAll}
      </StateLink>
    </p>
  );
};
