import type { FC } from 'hono/jsx';
import { type ComparisonState, compareUrl } from '../../addresses/urls.ts';
import { otherForms } from '../../comparison/digest/index.ts';
import type { CrossedRowKind } from '../../crossing/types.ts';
import { WholePhrases } from '../comparison/digest.tsx';
import { type Frame, to } from '../frame/frame.ts';
import { LanguageField } from '../frame/language-field.tsx';
import { writeNumber } from '../interface/format.ts';
import { pairNames } from '../views.ts';
import { FormulaNames, type NamedFormula } from './formula-names.tsx';
import type { CrossingPageData } from './page.tsx';
import { crossingWords } from './words.ts';

const KINDS = ['counterpart', 'only_a', 'only_b'] as const satisfies readonly CrossedRowKind[];

type Parts = { readonly frame: Frame; readonly data: CrossingPageData };

/** The languages stay in every address of this page: without them another comparison would be shown. */
function stateOf({ state, a, b }: CrossingPageData): ComparisonState {
  return { ...state, lang: undefined, lang_a: a.text.lang, lang_b: b.text.lang };
}

/** What is asked of the rows: a form that is sent with GET and needs no script. */
export const CrossingControls: FC<Parts> = ({ frame, data }) => {
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
      <input type="hidden" name="lang_a" value={a.text.lang} />
      <input type="hidden" name="lang_b" value={b.text.lang} />
      {state.mode && <input type="hidden" name="mode" value={state.mode} />}
      {state.side && <input type="hidden" name="side" value={state.side} />}
      {data.digest.length > 0 && (
        <label class="field">
          <span>{t.compare.theme}</span>
          <select name="theme">
            <option value="">{t.compare.allThemes}</option>
            {data.digest.map(({ theme, title }) => (
              <option value={theme} selected={state.theme === theme}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{t.compare.kind}</span>
        <select name="kind">
          <option value="">{t.compare.allKinds}</option>
          {KINDS.map((one) => (
            <option value={one} selected={state.kind?.length === 1 && state.kind[0] === one}>
              {kindName(frame, one)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.compare.find}</span>
        <input name="q" type="search" value={state.q ?? ''} maxlength={300} />
      </label>
      <button type="submit" class="main">
        {t.compare.apply}
      </button>
    </form>
  );
};

/** "8 of 83 passages: Afghanistan, counterparts": what a filter leaves, and of what. */
export const CrossingShown: FC<Parts> = ({ frame, data }) => {
  const { t } = frame;
  const { state, shownRows, a, b } = data;
  if (!shownRows) return null;
  const names = namesOf(frame, data);
  const asked = [
    data.digest.find(({ theme }) => theme === state.theme)?.title ?? '',
    ...KINDS.filter((one) => state.kind?.includes(one)).map((one) => kindName(frame, one)),
    state.side ? t.compare.shownSide(names[state.side]) : '',
    state.q ? t.compare.shownPhrase(state.q) : '',
  ].filter((part) => part !== '');
  const all = { ...stateOf(data), theme: undefined, kind: undefined, side: undefined, q: undefined };
  const forms = otherForms(data.comparison, state, shownRows.size) ?? [];
  return (
    <p class="shown" role="status">
      <strong>{t.compare.shown(shownRows.size, data.comparison.rows.length)}</strong>
      {asked.length > 0 && `: ${asked.join('\u00a0· ')}`}. {forms.length > 0 && `${t.compare.otherForms} `}
      {forms.map((q) => (
        <>
          <a href={`${to(frame, compareUrl(a.reference, b.reference, { ...stateOf(data), q }))}#texts`}>
            {q}
          </a>
          {'\u00a0· '}
        </>
      ))}
      <a href={`${to(frame, compareUrl(a.reference, b.reference, all))}#texts`}>{t.compare.showAll}</a>
    </p>
  );
};

/** Theme by theme: how many passages have a counterpart, how many stand without one, and the formulas that they carry. */
export const CrossingDigest: FC<Parts> = ({ frame, data }) => {
  const { t } = frame;
  const words = crossingWords(frame.ui);
  if (data.digest.length === 0) return null;
  const all = data.digest.flatMap(({ formulas }) => KINDS.flatMap((kind) => formulas[kind]));
  const tells = all.length > 0;
  const isNewsTold = all.some(({ isNews }) => isNews);
  const address = (theme: string, kind?: CrossedRowKind) =>
    `${to(frame, compareUrl(data.a.reference, data.b.reference, { ...stateOf(data), theme, kind: kind && [kind] }))}#texts`;
  return (
    <section class="digest" aria-labelledby="digest">
      <h2 id="digest" class="vh">
        {t.compare.digest}
      </h2>
      <table class="digest-table columns-3" aria-labelledby="digest">
        <thead>
          <tr>
            <th scope="col">
              {t.compare.theme}
              {tells && <WholePhrases frame={frame} />}
            </th>
            {KINDS.map((kind) => (
              <th scope="col" class={kind.replace('_', '-')}>
                {words.kinds[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.digest.map(({ theme, title, short, rows, formulas }) => (
            <tr class={data.state.theme === theme ? 'chosen' : undefined}>
              <th scope="row">
                <a href={address(theme)}>{short}</a>
              </th>
              {KINDS.map((kind) =>
                rows[kind].length === 0 ? (
                  <td class="none" />
                ) : (
                  <td class={kind.replace('_', '-')}>
                    <a class="count" href={address(theme, kind)}>
                      {writeNumber(rows[kind].length, t)}
                      <span class="label"> {words.kinds[kind]}</span>
                      <span class="vh">: {title}</span>
                    </a>{' '}
                    <FormulasTold formulas={formulas[kind]} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {tells && <p class="note below">{isNewsTold ? words.formulasTold : words.formulasNamed}</p>}
    </section>
  );
};

const FormulasTold: FC<{ formulas: readonly NamedFormula[] }> = ({ formulas }) => {
  if (formulas.length === 0) return null;
  return (
    <span class="told" title={formulas.map(({ name }) => name).join('; ')}>
      <FormulaNames formulas={formulas} />
    </span>
  );
};

function namesOf(frame: Frame, { a, b }: CrossingPageData): Readonly<Record<'a' | 'b', string>> {
  const [nameA, nameB] = pairNames(frame, a.statement.record, b.statement.record, [a.text, b.text]);
  return { a: nameA, b: nameB };
}

function kindName(frame: Frame, kind: CrossedRowKind): string {
  return crossingWords(frame.ui).kinds[kind];
}
