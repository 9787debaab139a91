import type { FC } from 'hono/jsx';
import { chooseUrl, embedBuilderUrl } from '../addresses/urls.ts';
import { FigureFileLinks } from './comparison/figure-files.tsx';
import { LookFields, PairFields, PassageFields, WidthField } from './embed-builder-fields.tsx';
import type { EmbedBuilderData, EmbedFigure } from './embed-builder-view.ts';
import { builderScript, builderStyle } from './frame/assets.ts';
import type { Frame } from './frame/frame.ts';
import { LanguageField } from './frame/language-field.tsx';
import { Page } from './frame/layout.tsx';

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
