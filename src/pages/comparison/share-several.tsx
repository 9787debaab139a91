import type { FC } from 'hono/jsx';
import { answerPictureUrl, embedBuilderUrl } from '../../addresses/urls.ts';
import { type Frame, to } from '../frame/frame.ts';
import { type Head, wordsPicture } from '../frame/head.tsx';
import { resultCitation } from '../result-citation.ts';
import type { TextView } from '../views.ts';
import { ShareSection } from './share-section.tsx';

/** What a page of several texts side by side says of itself: as a line to copy, and to reference managers. */
export interface SeveralCited {
  /** The page of the very wordings that are shown. */
  readonly pinned: string;
  /** The whole reference in one line. */
  readonly citation: string;
  /** Its title as `/v1/cite` gives it. */
  readonly reference: string;
}

/** The part of the head that says the answer in links, figures and references. */
export function severalHead(
  frame: Frame,
  {
    title,
    description,
    cited,
    texts,
  }: Record<'title' | 'description', string> & {
    readonly cited: SeveralCited;
    readonly texts: readonly Pick<TextView, 'lang'>[];
  },
): Pick<Head, 'embeddable' | 'picture' | 'citation'> {
  const langs = new Set(texts.map(({ lang }) => lang));
  return {
    embeddable: true,
    picture: wordsPicture(answerPictureUrl(to(frame, cited.pinned)), `${title}. ${description}`),
    citation: resultCitation(frame, {
      title: cited.reference,
      langs: langs.size === 1 ? [...langs] : [],
      permanent: cited.pinned,
    }),
  };
}

/** How several texts side by side are kept, cited, taken along and embedded. */
export const ShareSeveral: FC<{
  frame: Frame;
  cited: SeveralCited;
  downloads: readonly (readonly [name: string, href: string])[];
}> = ({ frame, cited, downloads }) => {
  const { t } = frame;
  return (
    <ShareSection frame={frame} pinned={cited.pinned} citation={cited.citation}>
      {downloads.map(([name, href]) => (
        <>
          <a href={href}>{name}</a>
          {'\u00a0· '}
        </>
      ))}
      <a href={to(frame, embedBuilderUrl({ page: to(frame, cited.pinned) }))}>{t.compare.embed}</a>
    </ShareSection>
  );
};
