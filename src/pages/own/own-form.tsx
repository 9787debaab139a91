import type { FC } from 'hono/jsx';
import { draftUrl, ownUrl } from '../../addresses/urls.ts';
import { OWN_FORM } from '../comparison/state-link.tsx';
import { ownScript, ownStyle } from '../frame/assets.ts';
import { type Frame, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import { ProblemNote, TextBox } from './own-fields.tsx';
import type { OwnFormData } from './view.ts';

/** `/compare/own`: two boxes. Pasting works without a script; with one, files are read in the browser. */
export const OwnFormPage: FC<{ frame: Frame; data: OwnFormData }> = ({ frame, data }) => {
  const t = frame.t.own;
  return (
    <Page
      frame={frame}
      head={{ title: t.title, description: t.lead, ...(data.problem ? { fleeting: true } : {}) }}
      section="own"
    >
      <OwnAssets />
      <header>
        <h1>{t.title}</h1>
        <p class="lead">{t.lead}</p>
        <p class="note privacy">
          {t.privacy} <a href={to(frame, draftUrl())}>{t.draft.link}</a>
        </p>
      </header>
      {data.problem && <ProblemNote frame={frame} title={t.problem.title} problem={data.problem} />}
      <OwnForm frame={frame} data={data} go={t.go} />
    </Page>
  );
};

/** Only the pages about words of the reader's own load these. */
export const OwnAssets: FC = () => (
  <>
    <link rel="stylesheet" href={ownStyle.url} />
    <script src={ownScript.url} defer />
  </>
);

/** The texts go in the body of a request, never in an address. */
export const OwnForm: FC<{ frame: Frame; data: OwnFormData; go: string }> = ({ frame, data, go }) => {
  const t = frame.t.own;
  const { texts, languages, problem } = data;
  return (
    <form
      id={OWN_FORM}
      class="own"
      method="post"
      action={to(frame, ownUrl())}
      enctype="multipart/form-data"
      {...fileWords(frame)}
    >
      <div class="own-texts">
        {(['a', 'b'] as const).map((side) => (
          <TextBox
            frame={frame}
            suffix={`_${side}`}
            legend={t.text(side.toUpperCase())}
            note={side === 'a' ? t.textA : t.textB}
            value={texts[side]}
            languages={languages}
            problem={problem}
            named
          />
        ))}
      </div>
      <p class="meta">
        <span data-script="" hidden>
          {t.fileNote}
        </span>
        <noscript>{t.fileNoteScript}</noscript>
      </p>
      <fieldset class="own-kind">
        <legend>{t.kind}</legend>
        {(['cross', 'series'] as const).map((mode) => (
          <label class="tick">
            <input type="radio" name="mode" value={mode} checked={texts.mode === mode} /> {t.kinds[mode]}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit" class="main">
          {go}
        </button>
      </p>
    </form>
  );
};

/** What the script that reads files says. */
export function fileWords({ t }: Frame): Readonly<Record<string, string>> {
  const { fileProblems } = t.own;
  return {
    'data-reading': t.own.reading,
    'data-read': t.own.read('{name}', '{words}'),
    'data-locale': t.locale,
    ...Object.fromEntries(Object.entries(fileProblems).map(([kind, words]) => [`data-no-${kind}`, words])),
  };
}
