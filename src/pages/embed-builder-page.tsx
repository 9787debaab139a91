import type { FC } from 'hono/jsx';
import { chooseUrl, embedBuilderUrl } from '../addresses/urls.ts';
import { type FigureFile, FigureFileLinks } from './comparison/figure-files.tsx';
import { builderScript, builderStyle } from './frame/assets.ts';
import { type Frame, to } from './frame/frame.ts';
import { LanguageField } from './frame/language-field.tsx';
import { Page } from './frame/layout.tsx';
import { writeLanguage } from './interface/format.ts';

interface EmbedPassage {
  /** The value by which the passage is chosen: the offset of the row in A or B. */
  readonly place: string;
  readonly chip: string;
  readonly lang: string;
  readonly text: string;
  readonly chosen: boolean;
}

interface EmbedCode {
  readonly id: 'address' | 'iframe' | 'element' | 'quotation';
  readonly code: string;
  /** Directives that a host with a policy must have. */
  readonly policy: readonly string[];
}

export interface EmbedFigure {
  readonly title: string;
  readonly invented: boolean;
  readonly passages: readonly EmbedPassage[];
  readonly previews: readonly { readonly width: number; readonly height: number; readonly url: string }[];
  readonly codes: readonly EmbedCode[];
  /** The figure as a picture. */
  readonly pictures: readonly FigureFile[];
}

export interface EmbedBuilderData {
  /** What the two chosen texts are called; null until two are chosen. */
  readonly names: { readonly a: string; readonly b: string } | null;
  readonly languages: readonly string[];
  /** Two languages side by side, where the chosen statements have such texts. */
  readonly pairs: readonly { readonly value: string; readonly a: string; readonly b: string }[];
  readonly a: string;
  readonly b: string;
  readonly lang: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly only: 'changes' | 'reworded' | 'only_a' | 'only_b';
  readonly view: 'auto' | 'split' | 'inline';
  /** Address of a page whose answer is embedded; empty for a pair. */
  readonly page: string;
  readonly topic: string;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly heading: string;
  readonly caption: string;
  readonly top: number;
  readonly mostPassages: number;
  readonly width: number;
  readonly follow: boolean;
  /** Null until two texts are chosen that can be compared. */
  readonly figure: EmbedFigure | null;
  /** Why there is no figure, where the reader chose two texts. */
  readonly problem: string | null;
}

/** `/embed`: a form that makes embed codes. It works without a script; with one, every change shows at once. */
export const EmbedBuilderPage: FC<{ frame: Frame; data: EmbedBuilderData }> = ({ frame, data }) => {
  const t = frame.t.embed;
  return (
    <Page
      frame={frame}
      head={{ title: t.title, description: t.lead }}
      section="embed"
      specimen={data.figure?.invented ?? false}
    >
      <link rel="stylesheet" href={builderStyle.url} />
      <script src={builderScript.url} defer />
      <header>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
      </header>
      {data.names === null ? (
        <ChooseForm frame={frame} />
      ) : (
        <form class="builder" method="get" action={embedBuilderUrl()} data-updated={t.updated}>
          <LanguageField frame={frame} />
          <PairFields frame={frame} data={data} names={data.names} />
          <LookFields frame={frame} data={data} />
          <PassageFields frame={frame} data={data} />
          <p>
            <button type="submit" class="main">
              {t.show}
            </button>
          </p>
        </form>
      )}
      <form class="builder" id="answer" method="get" action={embedBuilderUrl()}>
        <LanguageField frame={frame} />
        <fieldset>
          <legend>{t.page}</legend>
          <label>
            {t.pageField}
            <input type="text" name="page" maxlength={1000} value={data.page} />
          </label>
          <WidthField frame={frame} data={data} />
        </fieldset>
        <p>
          <button type="submit">{t.pageShow}</button>
        </p>
      </form>
      <p role="status" id="updated" class="meta"></p>
      <div id="result">
        {data.problem && <p class="callout">{data.problem}</p>}
        {data.figure && <Result frame={frame} figure={data.figure} />}
      </div>
    </Page>
  );
};

/** Leads to the list that comparisons are chosen from, with its search. */
const ChooseForm: FC<{ frame: Frame }> = ({ frame }) => {
  const { t } = frame;
  return (
    <form class="builder" method="get" action={chooseUrl()}>
      <LanguageField frame={frame} />
      <input type="hidden" name="for" value="embed" />
      <input type="hidden" name="choose" value="1" />
      <fieldset>
        <legend>{t.embed.chooseTitle}</legend>
        <label>
          {t.statements.find}
          <input name="find" type="search" />
        </label>
      </fieldset>
      <p>
        <button type="submit" class="main">
          {t.statements.apply}
        </button>
      </p>
    </form>
  );
};

const PairFields: FC<{
  frame: Frame;
  data: EmbedBuilderData;
  names: { readonly a: string; readonly b: string };
}> = ({ frame, data, names }) => {
  const t = frame.t.embed;
  // A list of statements knows no fingerprints.
  const ids = [data.a, data.b].map((reference) => reference.split('@')[0] ?? '');
  return (
    <fieldset>
      <legend>{t.pair}</legend>
      {(['a', 'b'] as const).map((side) => (
        <p class="chosen-text">
          {t[side]}
          <strong>{names[side]}</strong>
          <input type="hidden" name={side} value={data[side]} />
        </p>
      ))}
      <p class="chosen-text">
        <a href={to(frame, chooseUrl({ for: 'embed', choose: 1, s: ids }))}>{t.chooseOther}</a>
        <a href={to(frame, embedBuilderUrl({ a: data.b, b: data.a }))}>{t.swap}</a>
      </p>
      <label>
        {t.lang}
        <select name="lang">
          <option value="">{t.any}</option>
          {data.languages.map((lang) => (
            <option value={lang} selected={lang === data.lang}>
              {writeLanguage(lang, frame.t)}
            </option>
          ))}
          {data.pairs.map(({ value, a, b }) => (
            <option value={value} selected={value === data.lang}>
              {`${writeLanguage(a, frame.t)} – ${writeLanguage(b, frame.t)}`}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input type="checkbox" name="follow" value="1" checked={data.follow} />
        {t.follow}
      </label>
    </fieldset>
  );
};

const LookFields: FC<{ frame: Frame; data: EmbedBuilderData }> = ({ frame, data }) => {
  const t = frame.t.embed;
  return (
    <fieldset>
      <legend>{t.look}</legend>
      <label>
        {t.theme}
        <select name="theme">
          {(['light', 'dark', 'auto'] as const).map((theme) => (
            <option value={theme} selected={theme === data.theme}>
              {t.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.view}
        <select name="view">
          {(['auto', 'split', 'inline'] as const).map((view) => (
            <option value={view} selected={view === data.view}>
              {t.views[view]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.heading}
        <input type="text" name="heading" maxlength={120} value={data.heading} />
      </label>
      <label>
        {t.caption}
        <input type="text" name="caption" maxlength={300} value={data.caption} />
      </label>
      <WidthField frame={frame} data={data} />
    </fieldset>
  );
};

/** Pixels of the column that the figure will stand in. */
const WidthField: FC<{ frame: Frame; data: EmbedBuilderData }> = ({ frame, data }) => (
  <label>
    {frame.t.embed.width}
    <input type="number" name="width" min="240" max="1600" value={String(data.width)} />
  </label>
);

const PassageFields: FC<{ frame: Frame; data: EmbedBuilderData }> = ({ frame, data }) => {
  const t = frame.t.embed;
  const passages = data.figure?.passages ?? null;
  return (
    <fieldset>
      <legend>{t.which}</legend>
      <label>
        {t.only}
        <select name="only">
          {(['changes', 'reworded', 'only_a', 'only_b'] as const).map((kind) => (
            <option value={kind} selected={kind === data.only}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {data.topics.length > 0 && (
        <label>
          {frame.t.compare.theme}
          <select name="topic">
            <option value="">{frame.t.compare.allThemes}</option>
            {data.topics.map(({ id, title }) => (
              <option value={id} selected={id === data.topic}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t.top}
        <input type="number" name="top" min="1" max={String(data.mostPassages)} value={String(data.top)} />
      </label>
      <div id="passages">
        {passages !== null && !data.follow && (
          <details open={passages.some((passage) => passage.chosen)}>
            <summary>{t.chosen}</summary>
            <p class="note">{passages.length > 0 ? t.chosenHint : t.noPassages}</p>
            <ul class="plain">
              {passages.map((passage) => (
                <li>
                  <label class="tick">
                    <input type="checkbox" name="at" value={passage.place} checked={passage.chosen} />
                    <span>
                      <span class="tag">{passage.chip}</span>{' '}
                      <span lang={passage.lang} dir="auto">
                        {passage.text}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </fieldset>
  );
};

const Result: FC<{ frame: Frame; figure: EmbedFigure }> = ({ frame, figure }) => {
  const t = frame.t.embed;
  return (
    <>
      <section aria-labelledby="preview">
        <h2 id="preview">{t.preview}</h2>
        <div class="previews">
          {figure.previews.map(({ width, height, url }) => (
            <figure class="preview">
              <figcaption id={`at-${width}`}>{t.previewAt(width)}</figcaption>
              <section class="scroll" tabindex={0} aria-labelledby={`at-${width}`}>
                <iframe
                  src={url}
                  width={String(width)}
                  height={String(height)}
                  title={`${figure.title} (${t.previewAt(width)})`}
                  loading="lazy"
                ></iframe>
              </section>
            </figure>
          ))}
        </div>
      </section>
      <section aria-labelledby="codes">
        <h2 id="codes">{t.codes}</h2>
        {figure.codes.map(({ id, code, policy }) => (
          <section class="code" aria-labelledby={`code-${id}`}>
            <h3 id={`code-${id}`}>{t[id].title}</h3>
            <p class="note">{t[id].text}</p>
            <textarea
              id={`text-${id}`}
              readonly
              rows={Math.min(8, Math.ceil(code.length / 90))}
              aria-labelledby={`code-${id}`}
            >
              {code}
            </textarea>
            <p>
              <button
                type="button"
                hidden
                data-copy={`text-${id}`}
                data-done={t.copied}
                data-failed={t.copyFailed}
                aria-describedby={`code-${id}`}
              >
                {t.copy}
              </button>
            </p>
            {policy.length === 0 ? (
              <p class="meta">{t.noPolicy}</p>
            ) : (
              <>
                <p class="meta">{t.policy}</p>
                <pre class="mono">{policy.join('\n')}</pre>
              </>
            )}
          </section>
        ))}
        <section class="code" aria-labelledby="picture">
          <h3 id="picture">{t.picture.title}</h3>
          <p class="note">{t.picture.text}</p>
          <p>
            <FigureFileLinks frame={frame} files={figure.pictures} />
          </p>
        </section>
      </section>
    </>
  );
};
