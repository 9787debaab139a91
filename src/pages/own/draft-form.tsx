import type { FC } from 'hono/jsx';
import { draftUrl, ownUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { Page } from '../frame/layout.tsx';
import type { DraftFormData } from './draft-view.ts';
import { ProblemNote, TextBox } from './own-fields.tsx';
import { fileWords, OwnAssets } from './own-form.tsx';

/** `/draft`: one box, checked against the collection. */
export const DraftFormPage: FC<{ frame: Frame; data: DraftFormData }> = ({ frame, data }) => {
  const t = frame.t.own;
  return (
    <Page
      frame={frame}
      head={{ title: t.draft.title, description: t.draft.lead, ...(data.problem ? { fleeting: true } : {}) }}
      section="own"
    >
      <OwnAssets />
      <header>
        <h1>{t.draft.title}</h1>
        <p class="lead">{t.draft.lead}</p>
        <p class="note privacy">
          {t.draft.privacy} <a href={to(frame, ownUrl())}>{t.draft.ownLink}</a>
        </p>
      </header>
      {data.problem && <ProblemNote frame={frame} title={t.problem.titleDraft} problem={data.problem} />}
      <DraftForm frame={frame} data={data} go={t.draft.go} />
    </Page>
  );
};

export const DraftForm: FC<{ frame: Frame; data: DraftFormData; go: string }> = ({ frame, data, go }) => {
  const t = frame.t.own;
  return (
    <form
      class="own"
      method="post"
      action={to(frame, draftUrl())}
      enctype="multipart/form-data"
      {...fileWords(frame)}
    >
      <TextBox
        frame={frame}
        suffix=""
        legend={t.draft.text}
        value={data.draft}
        languages={data.languages}
        problem={data.problem}
      />
      <p class="meta">
        <span data-script="" hidden>
          {t.fileNote}
        </span>
        <noscript>{t.fileNoteScript}</noscript>
      </p>
      <p>
        <button type="submit" class="main">
          {go}
        </button>
      </p>
    </form>
  );
};
