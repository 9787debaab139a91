import type { FC } from 'hono/jsx';
import { ownUrl } from '../../addresses/urls.ts';
import type { CrossedComparison } from '../../crossing/types.ts';
import { FilterFields, Shown, SpokenField, ViewFields } from '../comparison/controls.tsx';
import { DigestTable } from '../comparison/digest.tsx';
import { overlapSentence, sentenceOf } from '../comparison/head.tsx';
import { Legend } from '../comparison/legend.tsx';
import type { MarkStyle } from '../comparison/marks.ts';
import { Overview } from '../comparison/overview.tsx';
import { Rows } from '../comparison/rows.tsx';
import { OWN_FORM, StateLink } from '../comparison/state-link.tsx';
import { viewOf } from '../comparison/view.ts';
import { crossedSentence } from '../crossing/page.tsx';
import { CrossingRow } from '../crossing/row.tsx';
import { crossingWords } from '../crossing/words.ts';
import { type Frame, to } from '../frame/frame.ts';
import { inPieces } from '../frame/in-pieces.ts';
import { Page } from '../frame/layout.tsx';
import { writeLanguage } from '../interface/format.ts';
import { OwnAssets, OwnForm } from './own-form.tsx';
import type { OwnResultData, ReadIn } from './view.ts';

/** Two texts of the reader's own, shown as stored ones are. Every further question sends them once more. */
export const OwnResultPage: FC<{ frame: Frame; data: OwnResultData }> = ({ frame, data }) => {
  const t = frame.t.own;
  const title = t.resultTitle(data.names.a, data.names.b);
  return (
    <Page frame={frame} head={{ title, description: t.lead, fleeting: true }} section="own">
      <OwnAssets />
      <OwnHead frame={frame} data={data} />
      <p class="note privacy">{t.privacy}</p>
      <details class="own-edit">
        <summary class="button">{t.edit}</summary>
        <OwnForm frame={frame} data={data} go={t.again} />
      </details>
      <Compared frame={frame} data={data} />
      <section aria-labelledby="share">
        <h2 id="share">{t.share}</h2>
        <p class="note">{t.shareNote}</p>
        <p class="own-saves">
          {(['html', 'docx', 'csv'] as const).map((form) => (
            <button type="submit" form={OWN_FORM} name="save" value={form}>
              {{ html: t.asPage, docx: t.asWord, csv: t.asTable }[form]}
            </button>
          ))}
        </p>
        <Fingerprints frame={frame} data={data} />
      </section>
    </Page>
  );
};

/** What was compared, and the answer before anything is read. */
export const OwnHead: FC<{ frame: Frame; data: OwnResultData }> = ({ frame, data }) => {
  const { t } = frame;
  const { names, result, texts } = data;
  const comparison = result.kind === 'words' ? result.parts.comparison : null;
  return (
    <header class="comparison-head">
      <p class="eyebrow">{t.own.eyebrow}</p>
      <h1>{t.compare.heading(names.a, names.b)}</h1>
      <p class="lead">
        {result.kind === 'words'
          ? sentenceOf(frame, result.parts.comparison, names, texts.mode)
          : crossedSentence(frame, result.comparison)}
      </p>
      <p class="note">
        {comparison && overlapSentence(frame, comparison, names)}
        {comparison?.precise === false && ` ${t.compare.imprecise}`}
        {result.kind === 'crossed' && crossingWords(frame.ui).caution}{' '}
        {(['a', 'b'] as const).map((side) => `${languageNote(frame, names[side], data.readIn[side])} `)}
      </p>
    </header>
  );
};

function languageNote({ t }: Frame, name: string, { lang, by }: ReadIn): string {
  const language = writeLanguage(lang, t);
  if (by === 'reader') return t.own.set(name, language);
  return by === 'words' ? t.own.told(name, language) : t.own.notTold(name, language);
}

/** Digest, overview and rows. */
export const Compared: FC<{ frame: Frame; data: OwnResultData }> = ({ frame, data }) => {
  const { t } = frame;
  const { names, result } = data;
  if (result.kind === 'crossed')
    return <CrossedRows frame={frame} data={data} comparison={result.comparison} />;
  const { parts, part } = result;
  const style: MarkStyle = {
    mode: data.texts.mode,
    t,
    spoken: parts.state.spoken !== 'off',
    ignore: new Set(parts.state.ignore ?? []),
  };
  return (
    <>
      <DigestTable frame={frame} data={parts} names={names} />
      <Overview frame={frame} data={parts} style={style} />
      <section
        aria-labelledby="texts"
        class="texts"
        data-a={names.a}
        data-b={names.b}
        data-found={parts.state.q}
      >
        <h2 id="texts" tabindex={-1} class="vh">
          {t.compare.body}
        </h2>
        {parts.own === 'page' && <OwnControls frame={frame} data={data} />}
        {part === null && <Shown frame={frame} data={parts} names={names} />}
        {viewOf(parts) === 'themes' ? (
          <p class="note">{t.compare.byThemeNote}</p>
        ) : (
          <Legend frame={frame} style={style} names={names} />
        )}
        <Columns names={names} />
        {part && <Parts frame={frame} data={data} part={part} />}
        <Rows frame={frame} data={parts} style={style} names={names} />
      </section>
    </>
  );
};

const Columns: FC<{ names: Readonly<Record<'a' | 'b', string>> }> = ({ names }) => (
  <div class="columns" aria-hidden="true">
    <span />
    {(['a', 'b'] as const).map((side) => (
      <span>
        <span class={`letter ${side}`}>{side.toUpperCase()}</span> {names[side]}
      </span>
    ))}
  </div>
);

/** The same choices as on the page of two stored texts; they belong to the form that holds the words. */
const OwnControls: FC<{ frame: Frame; data: OwnResultData }> = ({ frame, data }) => {
  const { t } = frame;
  if (data.result.kind !== 'words') return null;
  const { parts } = data.result;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of fields everywhere.
    <div class="controls" role="group" aria-label={t.compare.settings}>
      <FilterFields frame={frame} data={parts} names={data.names} form={OWN_FORM} />
      <button
        type="submit"
        form={OWN_FORM}
        formaction={`${to(frame, ownUrl())}#texts`}
        class="main"
        name="go"
        value=""
      >
        {t.compare.apply}
      </button>
      <details class="menu">
        <summary class="button">{t.compare.settings}</summary>
        <div class="menu-body">
          <ViewFields frame={frame} data={parts} form={OWN_FORM} />
          <SpokenField frame={frame} data={parts} form={OWN_FORM} />
          <p class="menu-actions">
            <button type="submit" form={OWN_FORM} name="go" value="">
              {t.compare.apply}
            </button>
          </p>
        </div>
      </details>
    </div>
  );
};

const Parts: FC<{
  frame: Frame;
  data: OwnResultData;
  part: { readonly page: number; readonly pages: number; readonly rows: number };
}> = ({ frame, data, part: { page, pages, rows } }) => {
  const t = frame.t.own;
  if (data.result.kind !== 'words') return null;
  const { parts } = data.result;
  return (
    <nav class="callout" aria-label={t.parts}>
      <p>{t.partOf(page, pages, rows)}</p>
      <p>
        {Array.from({ length: pages }, (_, index) => index + 1).map((one) => (
          <>
            {one === page ? (
              <strong aria-current="page">{one}</strong>
            ) : (
              <StateLink frame={frame} data={parts} state={{ ...parts.state, page: String(one) }}>
                {one}
              </StateLink>
            )}{' '}
          </>
        ))}
      </p>
    </nav>
  );
};

const CrossedRows: FC<{ frame: Frame; data: OwnResultData; comparison: CrossedComparison }> = ({
  frame,
  data,
  comparison,
}) => {
  const words = crossingWords(frame.ui);
  const langs = { a: data.readIn.a.lang, b: data.readIn.b.lang };
  return (
    <section aria-labelledby="texts" class="texts">
      <h2 id="texts" tabindex={-1} class="vh">
        {frame.t.compare.body}
      </h2>
      <p class="note">
        {!comparison.concepts && `${words.noConcepts} `}
        {words.legend}
      </p>
      <Columns names={data.names} />
      <div class="rows">
        {inPieces(
          comparison.rows,
          (row) => (
            <CrossingRow row={row} langs={langs} words={words} ui={frame.ui} />
          ),
          frame,
        )}
      </div>
    </section>
  );
};

/** By which anybody can see that the very words were compared. */
export const Fingerprints: FC<{ frame: Frame; data: OwnResultData }> = ({ frame, data }) => {
  const { comparison } = data.result.kind === 'words' ? data.result.parts : data.result;
  return (
    <>
      <dl class="facts">
        {(['a', 'b'] as const).map((side) => (
          <>
            <dt>{frame.t.own.fingerprint(data.names[side])}</dt>
            <dd class="mono">{data.sha256[side]}</dd>
          </>
        ))}
      </dl>
      <p class="meta">{frame.t.own.madeBy(comparison.engine.version)}</p>
    </>
  );
};
